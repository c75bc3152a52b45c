"""A bus or an X server that takes the connection and never answers holds up nobody for ever."""

from __future__ import annotations

import socket
import sys
import threading

import pytest

from handcontrol import _x11
from handcontrol.desktop import logind

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11 and logind")


def test_a_bus_that_does_not_answer(tmp_path, monkeypatch):
    monkeypatch.setattr(logind, "_START_S", 0.05)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        with pytest.raises(ConnectionError, match="no answer within"):
            logind.Logind()


def test_an_x_server_that_does_not_answer(monkeypatch):
    pytest.importorskip("Xlib")
    answers = threading.Event()
    monkeypatch.setattr(_x11, "ANSWER_S", 0.05)
    monkeypatch.setattr(_x11, "_display", lambda name: str(answers.wait(5.0)))  # waits as python-xlib does
    with pytest.raises(ConnectionError, match="no answer within"):
        _x11.connect(":77")
    answers.set()
