"""The desktop's own settings that matter to a pointer: how quick a double click is (XSETTINGS, else X resources)."""

from __future__ import annotations

import re
import struct
from typing import Any

from handcontrol.vocab import DesktopState

_NAME = "Net/DoubleClickTime"
_INTEGER, _STRING, _COLOUR = 0, 1, 2


def double_click_s(connection: Any) -> float:
    """The longest time between the clicks of a double click; what a DesktopState says where nothing is set.

    Asked for once, as a desktop is opened: an XSETTINGS manager (`Net/DoubleClickTime`), else the resource
    `*multiClickTime`, both in ms. `connection` is a python-xlib Display.
    """
    ms = _from_xsettings(connection) or _from_resources(connection)
    return ms / 1e3 if ms else DesktopState().double_click_s


def _from_xsettings(connection: Any) -> int | None:
    from Xlib import X, error

    owner = connection.get_selection_owner(connection.intern_atom("_XSETTINGS_S0"))
    if owner == X.NONE:
        return None
    try:
        found = owner.get_full_property(connection.intern_atom("_XSETTINGS_SETTINGS"), X.AnyPropertyType)
    except error.BadWindow:  # it ended just now
        return None
    return integer(bytes(found.value), _NAME) if found else None


def _from_resources(connection: Any) -> int | None:
    found = connection.screen(0).root.get_full_property(
        connection.intern_atom("RESOURCE_MANAGER"), connection.intern_atom("STRING")
    )
    if not found:
        return None
    words = found.value.decode("latin-1") if isinstance(found.value, bytes) else str(found.value)
    time = re.search(r"^[\w*.]*multiClickTime:\s*(\d+)\s*$", words, re.MULTILINE)
    return int(time[1]) if time else None


def integer(settings: bytes, name: str) -> int | None:
    """The integer setting `name` of a _XSETTINGS_SETTINGS property (XSETTINGS 0.5); None where it has none."""
    try:
        order = "<" if settings[0] == 0 else ">"
        (count,) = struct.unpack_from(f"{order}I", settings, 8)
        at = 12
        for _ in range(count):
            kind, length = struct.unpack_from(f"{order}BxH", settings, at)
            here = settings[at + 4 : at + 4 + length].decode("latin-1")
            at += 4 + _padded(length) + 4  # and the serial of its last change
            if kind == _INTEGER:
                (value,) = struct.unpack_from(f"{order}i", settings, at)
                if here == name:
                    return int(value)
                at += 4
            elif kind == _STRING:
                (size,) = struct.unpack_from(f"{order}I", settings, at)
                at += 4 + _padded(size)
            elif kind == _COLOUR:
                at += 8
            else:
                return None
    except (struct.error, IndexError):  # cut off
        return None
    return None


def _padded(length: int) -> int:
    return (length + 3) // 4 * 4
