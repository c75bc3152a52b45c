"""The desktop of this system, or a null one that says why."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from handcontrol import _x11
from handcontrol.desktop.base import Desktop
from handcontrol.desktop.null import NullDesktop
from handcontrol.vocab import Notice

DEFAULT_PAUSE_KEY = "ctrl+alt+p"


def open_desktop(
    *, pause_key: str = DEFAULT_PAUSE_KEY, camera_key: str = "", keys: Mapping[str, str] | None = None
) -> Desktop:
    """Start observing. `pause_key` is the chord that `on_hotkey` tells of, `camera_key` that of `on_camera_key` (empty:
    none), `keys` are those of `on_key`, name → chord. Never raises for want of a display.

    Nothing of the platform is imported before this.
    """
    if sys.platform == "win32":
        from handcontrol.desktop.windows import WindowsDesktop

        return WindowsDesktop(pause_key, camera_key, keys or {})
    if sys.platform == "darwin":
        from handcontrol.desktop.macos import MacDesktop

        return MacDesktop()
    return _open_x11(pause_key, camera_key, keys or {})


def _open_x11(pause_key: str, camera_key: str, keys: Mapping[str, str]) -> Desktop:
    from handcontrol.desktop.x11 import X11Desktop

    display = os.environ.get("DISPLAY")
    if not display:
        return _without("On Wayland" if os.environ.get("WAYLAND_DISPLAY") else "Without a display")
    try:
        # A guest X server sees its own clients only: it would tell of wrong windows, and never hear the pause key.
        return _without("On Wayland") if _is_guest() else X11Desktop(pause_key, camera_key, keys)
    except ConnectionError as error:
        told = f"The X server {display!r} does not answer ({error})."
        return NullDesktop(Notice(told, "Check DISPLAY.", "warning"))


def _is_guest() -> bool:
    connection = _x11.connect()
    try:
        return _x11.is_xwayland(connection)
    finally:
        _x11.close(connection)


def _without(where: str) -> Desktop:
    what = "screens, the active application and the pause key cannot be had."
    return NullDesktop(Notice(f"{where} {what}", "Log in with an X11 session to use them."))
