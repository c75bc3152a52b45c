"""The pointer's place: asked for at once where nobody asked lately, else fetched ahead; nobody waits for the server."""

from __future__ import annotations

import sys
import threading

import pytest

from handcontrol import _x11

pytestmark = [pytest.mark.xserver, pytest.mark.skipif(sys.platform != "linux", reason="X11 is Linux's")]


def test_at_once_then_ahead(start_x_server):
    from handcontrol.desktop.x11_pointer import X11Pointer

    start_x_server("-screen", "0", "640x480x24")
    x, now = _x11.connect(), [0.0]
    pointer = X11Pointer(clock=lambda: now[0])

    def warp(*place):
        x.screen().root.warp_pointer(*place)
        x.sync()

    def soon(place):
        for _ in range(500):
            if pointer.place() == place:
                return True
            threading.Event().wait(0.01)
        return False

    try:
        warp(10, 20)
        assert pointer.place() == (10, 20)
        assert soon((10, 20))
        with pointer._lock:  # the server takes its time
            warp(30, 40)
            assert pointer.place() == (10, 20)
        assert soon((30, 40))
        warp(50, 60)
        now[0] += 1.0  # nobody asked for long
        assert pointer.place() == (50, 60)
    finally:
        pointer.close()
        pointer.close()
        _x11.close(x)
    assert pointer.place() is None
