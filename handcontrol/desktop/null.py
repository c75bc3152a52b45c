"""A desktop that tells nothing: no display, or one that cannot be observed; it says why."""

from __future__ import annotations

from collections.abc import Callable

from handcontrol.vocab import DesktopState, Notice


class NullDesktop:
    """No screens, no application, no hotkey."""

    def __init__(self, *notices: Notice) -> None:
        self.notices: tuple[Notice, ...] = notices

    def state(self, t: float) -> DesktopState:
        return DesktopState(t=t)

    def on_hotkey(self, callback: Callable[[], None]) -> None:
        """Nothing will ever call it; `notices` say so."""

    def on_camera_key(self, callback: Callable[[], None]) -> None:
        """Nothing will ever call it."""

    def on_key(self, callback: Callable[[str], None]) -> None:
        """Nothing will ever call it."""

    def on_lost(self, callback: Callable[[], None]) -> None:
        """Nothing will ever call it."""

    def close(self) -> None:
        pass
