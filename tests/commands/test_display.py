"""Without a display that answers there is one sentence, and no window library that aborts the process."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from handcontrol.commands import display
from handcontrol.errors import HandcontrolError

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")


@pytest.fixture(autouse=True)
def nothing_there(monkeypatch, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "There is no display"),
        ({"DISPLAY": ":4711"}, "':4711' does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-7"}, "'wayland-7' does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-7", "QT_QPA_PLATFORM": "xcb"}, "There is no display"),
    ],
)
def test_no_display_is_one_sentence(monkeypatch, environment, words):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(HandcontrolError, match=words) as raised:
        display.import_window()
    assert "--headless" in raised.value.remedy


def test_a_compositor_that_answers_is_a_display(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind("wayland-7")
        compositor.listen()
        monkeypatch.setenv("WAYLAND_DISPLAY", str(Path("wayland-7")))
        monkeypatch.setenv("XDG_RUNTIME_DIR", "")
        assert callable(display.import_window())
