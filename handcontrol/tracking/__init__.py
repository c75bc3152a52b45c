"""Palm to ROI to landmarks to identity: the MediaPipe Hands tracking graph."""
