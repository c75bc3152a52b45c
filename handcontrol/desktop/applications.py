"""Which applications have a window now, by the names that DesktopState.app gives them; none where it cannot be told."""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
from pathlib import PureWindowsPath
from typing import Any

from handcontrol import _x11

_PROCESS_QUERY_LIMITED_INFORMATION = 0x1000


def running_applications() -> tuple[str, ...]:
    """Each once, sorted. Asks anew with a connection of its own: up to some seconds, on any thread. Never raises for
    want of a display."""
    if sys.platform == "win32":
        return _on_windows()
    if sys.platform == "darwin":
        return _on_macos()
    if not os.environ.get("DISPLAY"):
        return ()
    try:
        return _on_x11()
    except ConnectionError:
        return ()


def _on_x11() -> tuple[str, ...]:
    from handcontrol.desktop.x11_facts import applications

    connection = _x11.connect()
    try:
        return applications(connection)
    except Exception as error:  # python-xlib's own, of many kinds
        raise ConnectionError(str(error)) from error
    finally:
        _x11.close(connection)


def _on_windows() -> tuple[str, ...]:
    """Of visible windows with a title. Written from the API's pages; never run."""
    dll: Any = getattr(ctypes, "windll")  # noqa: B009  (exists on Windows only)
    found: set[str] = set()

    def note(window: int, _data: int) -> bool:
        handle = ctypes.c_void_p(window)
        if dll.user32.IsWindowVisible(handle) and dll.user32.GetWindowTextLengthW(handle):
            process = ctypes.c_ulong()
            dll.user32.GetWindowThreadProcessId(handle, ctypes.byref(process))
            found.add(_program(dll.kernel32, process))
        return True

    kind: Any = getattr(ctypes, "WINFUNCTYPE")(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)  # noqa: B009
    dll.user32.EnumWindows(kind(note), 0)
    return tuple(sorted(found - {""}))


def _program(kernel: Any, process: ctypes.c_ulong) -> str:
    """The file name without .exe, in lower case; "" where Windows does not tell."""
    handle = kernel.OpenProcess(_PROCESS_QUERY_LIMITED_INFORMATION, False, process)
    if not handle:
        return ""
    try:
        name, size = ctypes.create_unicode_buffer(1024), ctypes.c_ulong(1024)
        told = kernel.QueryFullProcessImageNameW(ctypes.c_void_p(handle), 0, name, ctypes.byref(size))
        return PureWindowsPath(name.value).stem.lower() if told else ""
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))


def _on_macos() -> tuple[str, ...]:
    """Of programs with a place in the Dock. Written from the API's pages; never run."""
    workspace: Any = importlib.import_module("AppKit").NSWorkspace.sharedWorkspace()
    names = (app.bundleIdentifier() for app in workspace.runningApplications() if app.activationPolicy() == 0)
    return tuple(sorted({str(name).lower() for name in names if name}))
