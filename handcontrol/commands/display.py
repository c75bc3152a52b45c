"""The window's code, or one sentence why there can be no window here."""

from __future__ import annotations

import ctypes
import os
import queue
import socket
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from handcontrol import _x11
from handcontrol.errors import HandcontrolError
from handcontrol.importing import importing

if TYPE_CHECKING:
    from handcontrol.ui.instance import Instance

HEADLESS = "Use --headless to run without a window."


def import_window() -> Callable[..., int]:
    """run_app; HandcontrolError where there is no display or no Qt. Qt itself would abort the process."""
    if sys.platform not in ("win32", "darwin"):
        _check_display()
    try:
        with importing():
            from handcontrol.ui.app import run_app
    except ImportError as error:
        raise HandcontrolError(
            f"The window needs PySide6, which does not load here ({error}).", HEADLESS
        ) from error
    return run_app


def new_instance() -> Instance:
    """Whether this is the first window of this person and home. After `import_window`."""
    from handcontrol.ui.instance import Instance

    return Instance()


def _check_display() -> None:
    display, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform not in ("", "xcb"):
        return
    why = _no_wayland(wayland) if wayland and not platform else ""
    if wayland and not platform and not why:
        return
    if not display:
        text = (
            f"The display {wayland!r} does not answer ({why})."
            if why
            else "There is no display for the window."
        )
        raise HandcontrolError(text, HEADLESS)
    try:
        if not _answers():
            _x11.close(_x11.connect())  # it tells why
    except ConnectionError as error:
        raise HandcontrolError(f"The display {display!r} does not answer ({error}).", HEADLESS) from error
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError as error:
        remedy = f"Install it (Debian, Ubuntu: apt install libxcb-cursor0). {HEADLESS}"
        raise HandcontrolError("The window needs the system library libxcb-cursor0.", remedy) from error


def _answers() -> bool:
    """Whether the X server of DISPLAY does: by the C library that Qt uses, since python-xlib takes a while to import.
    ConnectionError where it is silent."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    outcome: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def attempt() -> None:
        connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
        outcome.put(xcb.xcb_connection_has_error(connection) == 0)
        xcb.xcb_disconnect(connection)

    threading.Thread(target=attempt, name="X connection", daemon=True).start()
    try:
        return outcome.get(timeout=_x11.ANSWER_S)
    except queue.Empty:
        raise ConnectionError(f"no answer within {_x11.ANSWER_S:.0f} s") from None


def _no_wayland(name: str) -> str:
    """Why the compositor cannot be reached; empty where it can."""
    place = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(_x11.ANSWER_S)
            connection.connect(place)
    except OSError as error:
        return error.strerror or str(error)
    return ""
