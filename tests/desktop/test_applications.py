"""Whose windows are open: asked of an X server, and nothing where there is none."""

from __future__ import annotations

import sys

import pytest

from handcontrol import _x11
from handcontrol.desktop.applications import running_applications


@pytest.mark.xserver
@pytest.mark.skipif(sys.platform != "linux", reason="X11 is Linux's")
def test_each_application_is_named_once_and_in_order(start_x_server):
    from Xlib import Xatom

    start_x_server()
    x = _x11.connect()
    try:
        root = x.screen().root
        assert running_applications() == ()  # no window manager tells
        windows = [root.create_window(0, 0, 10, 10, 0, x.screen().root_depth) for _ in range(5)]
        for window, name in zip(windows, ("Vlc", "Gimp", "vlc"), strict=False):
            window.set_wm_class("instance", name)
        windows[-1].destroy()
        listed = [window.id for window in windows]
        root.change_property(x.intern_atom("_NET_CLIENT_LIST"), Xatom.WINDOW, 32, listed)
        x.sync()
        assert running_applications() == ("gimp", "vlc")
    finally:
        _x11.close(x)


def test_without_a_display_there_are_none(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    assert running_applications() == ()


@pytest.mark.parametrize("display", [":4242"])
def test_a_display_that_does_not_answer_gives_none(monkeypatch, display):
    monkeypatch.setenv("DISPLAY", display)
    assert running_applications() == ()
