"""Where pictures come from: cameras, videos, images, folders and the virtual hand all give the same Frames."""
