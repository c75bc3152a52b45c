"""The Windows desktop: screens, pointer, active application and pause key. Written from the API's pages; never run."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PureWindowsPath
from typing import Any

from handcontrol.keys import label, parse_input
from handcontrol.vocab import DesktopState, Notice, Screen

_PROCESS_QUERY_LIMITED_INFORMATION = 0x1000
_MONITORINFOF_PRIMARY = 1
_END_S = 2.0
_PYNPUT_NAMES = {"escape": "esc", "super": "cmd"}


class _Rect(ctypes.Structure):
    _fields_ = [(side, ctypes.c_long) for side in ("left", "top", "right", "bottom")]


class _MonitorInfo(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_ulong),
        ("monitor", _Rect),
        ("work", _Rect),
        ("flags", ctypes.c_ulong),
        ("device", ctypes.c_wchar * 32),
    ]


class _Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_long), ("y", ctypes.c_long)]


def _chord(key: str) -> str:
    """As pynput writes it: ctrl+alt+p → <ctrl>+<alt>+p."""
    parts = (_PYNPUT_NAMES.get(name, name) for name in parse_input(key))
    return "+".join(part if len(part) == 1 else f"<{part}>" for part in parts)


class WindowsDesktop:
    """When a person used mouse or keyboard and whether the screen is locked cannot be told here: None and False."""

    def __init__(self, pause_key: str, camera_key: str = "", keys: Mapping[str, str] | None = None) -> None:
        self._dll: Any = getattr(ctypes, "windll")  # noqa: B009  (exists on Windows only)
        self.notices: tuple[Notice, ...] = ()
        self._callbacks: tuple[Callable[[], None], ...] = ()
        self._listener: Any = None
        self._camera_callbacks: tuple[Callable[[], None], ...] = ()
        self._key_callbacks: tuple[Callable[[str], None], ...] = ()
        others = {chord: partial(self._call_key_back, name) for name, chord in (keys or {}).items()}
        self._start_hotkeys({**others, camera_key: self._call_camera_back, pause_key: self._call_back})

    def state(self, t: float) -> DesktopState:
        point = _Point()
        found = self._dll.user32.GetCursorPos(ctypes.byref(point))
        app = self._app()
        return DesktopState(
            t=t,
            screens=self._screens(),
            app=app,
            title=self._title(),
            executable=f"{app}.exe" if app else None,
            pointer_px=(point.x, point.y) if found else None,
        )

    def on_hotkey(self, callback: Callable[[], None]) -> None:
        self._callbacks += (callback,)

    def on_camera_key(self, callback: Callable[[], None]) -> None:
        self._camera_callbacks += (callback,)

    def on_key(self, callback: Callable[[str], None]) -> None:
        self._key_callbacks += (callback,)

    def on_lost(self, callback: Callable[[], None]) -> None:
        """Nothing will ever call it."""

    def close(self) -> None:
        if self._listener:
            self._listener.stop()
            self._listener.join(_END_S)
            self._listener = None

    def _start_hotkeys(self, keys: dict[str, Callable[[], None]]) -> None:
        try:
            from pynput import keyboard

            self._listener = keyboard.GlobalHotKeys(
                {_chord(key): callback for key, callback in keys.items() if key}
            )
            self._listener.start()
        except (ImportError, ValueError) as error:
            names = " or ".join(label(key) for key in keys if key)
            notice = Notice(
                f"{names} cannot be listened for ({error}).", "Choose another pause_key or camera_key."
            )
            self.notices = (notice,)

    def _call_back(self) -> None:
        for callback in self._callbacks:
            callback()

    def _call_key_back(self, name: str) -> None:
        for callback in self._key_callbacks:
            callback(name)

    def _call_camera_back(self) -> None:
        for callback in self._camera_callbacks:
            callback()

    def _screens(self) -> tuple[Screen, ...]:
        found: list[Screen] = []

        def note(handle: int, _context: int, _rect: Any, _data: int) -> bool:
            info = _MonitorInfo(size=ctypes.sizeof(_MonitorInfo))
            if self._dll.user32.GetMonitorInfoW(ctypes.c_void_p(handle), ctypes.byref(info)):
                dpi_x, dpi_y = ctypes.c_uint(96), ctypes.c_uint(96)
                self._dll.shcore.GetDpiForMonitor(
                    ctypes.c_void_p(handle), 0, ctypes.byref(dpi_x), ctypes.byref(dpi_y)
                )
                area = info.monitor
                width, height = area.right - area.left, area.bottom - area.top
                primary = bool(info.flags & _MONITORINFOF_PRIMARY)
                found.append(
                    Screen(info.device, area.left, area.top, width, height, dpi_x.value / 96, primary)
                )
            return True

        kind: Any = getattr(ctypes, "WINFUNCTYPE")(  # noqa: B009  (exists on Windows only)
            ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(_Rect), ctypes.c_void_p
        )
        self._dll.user32.EnumDisplayMonitors(None, None, kind(note), 0)
        return tuple(found)

    def _title(self) -> str | None:
        title = ctypes.create_unicode_buffer(512)
        window = ctypes.c_void_p(self._dll.user32.GetForegroundWindow())
        return title.value if self._dll.user32.GetWindowTextW(window, title, len(title)) else None

    def _app(self) -> str | None:
        """The active program's file name without .exe, in lower case."""
        process = ctypes.c_ulong()
        window = self._dll.user32.GetForegroundWindow()
        self._dll.user32.GetWindowThreadProcessId(ctypes.c_void_p(window), ctypes.byref(process))
        handle = self._dll.kernel32.OpenProcess(_PROCESS_QUERY_LIMITED_INFORMATION, False, process)
        if not handle:
            return None
        try:
            name = ctypes.create_unicode_buffer(1024)
            size = ctypes.c_ulong(len(name))
            if not self._dll.kernel32.QueryFullProcessImageNameW(
                ctypes.c_void_p(handle), 0, name, ctypes.byref(size)
            ):
                return None
            return PureWindowsPath(name.value).stem.lower()
        finally:
            self._dll.kernel32.CloseHandle(ctypes.c_void_p(handle))
