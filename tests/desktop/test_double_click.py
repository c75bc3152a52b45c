"""How quick a double click is, as the desktop says: XSETTINGS, X resources, else what is usual."""

from __future__ import annotations

import struct
import sys

import pytest

from handcontrol.desktop.x11_settings import double_click_s, integer


def property_of(*settings, order="<"):
    """_XSETTINGS_SETTINGS as the specification lays it out: (name, int, str or 4 colours)."""
    parts = [struct.pack(f"{order}BxxxII", 0 if order == "<" else 1, 7, len(settings))]
    for name, value in settings:
        kind = 0 if isinstance(value, int) else 1 if isinstance(value, str) else 2
        raw = name.encode()
        parts.append(struct.pack(f"{order}BxH", kind, len(raw)) + raw + b"\0" * (-len(raw) % 4))
        parts.append(struct.pack(f"{order}I", 3))
        if kind == 0:
            parts.append(struct.pack(f"{order}i", value))
        elif kind == 1:
            text = value.encode()
            parts.append(struct.pack(f"{order}I", len(text)) + text + b"\0" * (-len(text) % 4))
        else:
            parts.append(struct.pack(f"{order}4H", *value))
    return b"".join(parts)


SETTINGS = (
    ("Net/ThemeName", "Plain"),
    ("Gtk/Colour", (1, 2, 3, 4)),
    ("Net/DoubleClickTime", 650),
    ("X/y", 1),
)


@pytest.mark.parametrize("order", ["<", ">"])
def test_an_integer_is_found_among_others(order):
    data = property_of(*SETTINGS, order=order)
    assert integer(data, "Net/DoubleClickTime") == 650
    assert integer(data, "Net/Nothing") is None


def test_what_is_cut_off_says_nothing():
    data = property_of(*SETTINGS)
    assert all(integer(data[:n], "X/y") is None for n in range(len(data)))


@pytest.mark.xserver
@pytest.mark.skipif(sys.platform != "linux", reason="X11 is Linux's")
def test_on_a_real_server(start_x_server):
    from Xlib import X, Xatom

    from handcontrol import _x11
    from handcontrol.desktop import open_desktop

    start_x_server("-screen", "0", "640x480x24")
    x = _x11.connect()
    try:
        assert double_click_s(x) == 0.4
        root = x.screen().root
        root.change_property(Xatom.RESOURCE_MANAGER, Xatom.STRING, 8, b"Xft.dpi: 96\n*multiClickTime: 300\n")
        assert double_click_s(x) == 0.3
        window = root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        name = x.intern_atom("_XSETTINGS_SETTINGS")
        window.change_property(name, name, 8, property_of(*SETTINGS))
        window.set_selection_owner(x.intern_atom("_XSETTINGS_S0"), X.CurrentTime)
        x.sync()
        assert double_click_s(x) == 0.65
        desktop = open_desktop()
        try:
            assert desktop.state(0.0).double_click_s == 0.65
        finally:
            desktop.close()
    finally:
        _x11.close(x)
