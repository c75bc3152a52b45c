"""What the engine may ask of a desktop, whatever the system."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from handcontrol.vocab import DesktopState, Notice


class Desktop(Protocol):
    """Observes, and changes nothing. What a system cannot tell is None or empty in the state, never guessed."""

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What this desktop cannot do here (for instance: the pause key is taken), each with its remedy."""

    def state(self, t: float) -> DesktopState:
        """What the desktop is doing, at `t` of the source's clock. At most 1 ms, never raises; one thread at a time."""

    def on_hotkey(self, callback: Callable[[], None]) -> None:
        """Call `callback`, on a thread of the desktop's, each time the pause key goes down anywhere."""

    def on_camera_key(self, callback: Callable[[], None]) -> None:
        """The same for the key that closes and opens the camera."""

    def on_key(self, callback: Callable[[str], None]) -> None:
        """The same for the other keys; `callback` gets the name of the one that went down."""

    def on_lost(self, callback: Callable[[], None]) -> None:
        """The same when it can no longer be observed: a lock would not be seen, so `locked` is True from then on."""

    def close(self) -> None:
        """Stop observing and calling back. Twice does no harm."""
