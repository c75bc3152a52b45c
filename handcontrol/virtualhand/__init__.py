"""A procedural articulated hand that knows its 21 points: skeleton, poses, scripts, renderer. Pure."""
