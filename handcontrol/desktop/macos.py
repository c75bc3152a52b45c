"""The macOS desktop: screens, pointer, active application. Written from the API's pages; never run.

Injected events there are in points, so the screens are too, each with scale 1.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from handcontrol.vocab import DesktopState, Notice, Screen

_MOST_SCREENS = 16


class MacDesktop:
    """The window's title, physical input and the lock cannot be told here. There is no global pause key: listening for
    keys beside Qt's event loop crashes (moses-palmer/pynput issues 427 and 511).
    """

    def __init__(self) -> None:
        self._quartz: Any = importlib.import_module("Quartz")
        self._workspace: Any = importlib.import_module("AppKit").NSWorkspace.sharedWorkspace()
        self.notices = (
            Notice(
                "On macOS there is no global pause key yet.",
                "Use the window's switch or an open palm to rest.",
            ),
        )

    def state(self, t: float) -> DesktopState:
        place = self._quartz.CGEventGetLocation(self._quartz.CGEventCreate(None))
        app = self._workspace.frontmostApplication()
        name = app.bundleIdentifier() if app else None
        file = app.executableURL() if app else None
        return DesktopState(
            t=t,
            screens=self._screens(),
            app=str(name).lower() if name else None,
            executable=str(file.lastPathComponent()).lower() if file else None,
            pointer_px=(int(place.x), int(place.y)),
        )

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

    def _screens(self) -> tuple[Screen, ...]:
        quartz = self._quartz
        _, ids, _ = quartz.CGGetActiveDisplayList(_MOST_SCREENS, None, None)
        main = quartz.CGMainDisplayID()
        found = []
        for number in ids:
            area = quartz.CGDisplayBounds(number)
            place, size = area.origin, area.size
            found.append(
                Screen(
                    f"display {number}",
                    int(place.x),
                    int(place.y),
                    int(size.width),
                    int(size.height),
                    primary=number == main,
                )
            )
        return tuple(found)
