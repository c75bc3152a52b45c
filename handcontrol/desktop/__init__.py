"""What the desktop is doing, observed and handed on as one DesktopState value."""

from handcontrol.desktop.base import Desktop
from handcontrol.desktop.null import NullDesktop
from handcontrol.desktop.open import open_desktop

__all__ = ["Desktop", "NullDesktop", "open_desktop"]
