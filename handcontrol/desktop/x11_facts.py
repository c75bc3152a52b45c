"""Single questions to an X server, each with an honest "cannot tell". All take a python-xlib Display."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import dataclass
from typing import Any

from handcontrol.vocab import Screen


@dataclass(frozen=True, slots=True)
class ActiveWindow:
    """The window that the window manager calls active. None: it does not tell."""

    app: str | None = None  # WM_CLASS (its class) in lower case
    title: str | None = None
    executable: str | None = None  # its program's file name in lower case, without the folder
    window: Any = None  # python-xlib's, to hear of a new title


def screens(connection: Any) -> tuple[Screen, ...]:
    """The monitors of RandR 1.5, left to right, top to bottom; without RandR the whole screen as one."""
    screen = connection.screen()
    scale = _scale(connection)
    if connection.has_extension("RANDR"):
        monitors = screen.root.xrandr_get_monitors().monitors
        found = [
            Screen(
                connection.get_atom_name(monitor.name),
                monitor.x,
                monitor.y,
                monitor.width_in_pixels,
                monitor.height_in_pixels,
                scale,
                bool(monitor.primary),
            )
            for monitor in monitors
        ]
        if found:
            return tuple(sorted(found, key=lambda one: (one.x_px, one.y_px)))
    return (Screen("screen", 0, 0, screen.width_in_pixels, screen.height_in_pixels, scale, True),)


def _scale(connection: Any) -> float:
    """The desktop's scale as toolkits read it: Xft.dpi of the resource database over 96; 1.0 where it is not set."""
    resources = connection.screen(0).root.get_full_property(
        connection.intern_atom("RESOURCE_MANAGER"), connection.intern_atom("STRING")
    )
    words = _text(resources.value) if resources else ""
    found = re.search(r"^Xft\.dpi:\s*([\d.]+)\s*$", words, re.MULTILINE)
    return round(float(found[1]) / 96.0, 3) if found else 1.0


def active_window(connection: Any) -> ActiveWindow:
    """Who has the keyboard now, as the window manager tells (EWMH)."""
    from Xlib import X, error

    root = connection.screen().root
    active = root.get_full_property(connection.intern_atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
    if not active or not active.value or not active.value[0]:
        return ActiveWindow()
    window = connection.create_resource_object("window", active.value[0])
    try:
        names = window.get_wm_class()
        app = names[1].lower() if names and names[1] else None
        return ActiveWindow(app, title_of(connection, window), _executable(connection, window), window)
    except error.BadWindow:  # it closed just now; its successor is told of next
        return ActiveWindow()


def applications(connection: Any) -> tuple[str, ...]:
    """Whose windows the window manager knows (EWMH _NET_CLIENT_LIST): as ActiveWindow.app, each once, sorted."""
    from Xlib import X, error

    root = connection.screen().root
    listed = root.get_full_property(connection.intern_atom("_NET_CLIENT_LIST"), X.AnyPropertyType)
    found = set()
    for number in listed.value if listed else ():
        try:
            names = connection.create_resource_object("window", number).get_wm_class()
        except error.BadWindow:  # it closed just now
            continue
        if names and names[1]:
            found.add(names[1].lower())
    return tuple(sorted(found))


def title_of(connection: Any, window: Any) -> str | None:
    """_NET_WM_NAME of a window, else its WM_NAME (EWMH, ICCCM 4.1.2.1)."""
    from Xlib import Xatom

    name = window.get_full_property(
        connection.intern_atom("_NET_WM_NAME"), connection.intern_atom("UTF8_STRING")
    )
    if name and name.value:
        value = name.value
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    name = window.get_full_property(Xatom.WM_NAME, Xatom.STRING)
    return (_text(name.value) or None) if name else None


def _executable(connection: Any, window: Any) -> str | None:
    """Of the process that _NET_WM_PID names, where it runs on this machine (WM_CLIENT_MACHINE) and Linux tells."""
    from Xlib import X, Xatom

    machine = window.get_full_property(Xatom.WM_CLIENT_MACHINE, X.AnyPropertyType)
    process = window.get_full_property(connection.intern_atom("_NET_WM_PID"), Xatom.CARDINAL)
    if not process or not process.value or (machine and _text(machine.value) != platform.node()):
        return None
    try:
        return os.path.basename(os.readlink(f"/proc/{int(process.value[0])}/exe")).lower() or None
    except OSError:  # it ended, is another person's, or this is no Linux
        return None


def injected_devices(connection: Any) -> frozenset[int]:
    """The XInput ids of the XTEST devices: what comes from them was made by a program, not by a person."""
    devices = connection.xinput_query_device(0).devices
    return frozenset(device.deviceid for device in devices if "XTEST" in str(device.name))


def modifier_codes(connection: Any) -> frozenset[int]:
    """The codes of the keys that only modify others: Shift, Ctrl, Alt …"""
    return frozenset(code for codes in connection.get_modifier_mapping() for code in codes if code)


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
