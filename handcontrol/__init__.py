"""handcontrol: run your computer by hand before an ordinary webcam; track hands as a library.

The library's two names load on first use, so that `import handcontrol` costs nothing and needs neither Qt nor pynput:

    from handcontrol import Tracker, open_source
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handcontrol.capture.open import open_source
    from handcontrol.tracking.tracker import Tracker

__version__ = "0.1.0"
__all__ = ["Tracker", "__version__", "open_source"]


def __getattr__(name: str) -> Any:
    if name == "Tracker":
        from handcontrol.tracking.tracker import Tracker

        return Tracker
    if name == "open_source":
        from handcontrol.capture.open import open_source

        return open_source
    raise AttributeError(f"module 'handcontrol' has no attribute {name!r}")
