"""What the desktop is doing, observed and handed on as one DesktopState value."""
