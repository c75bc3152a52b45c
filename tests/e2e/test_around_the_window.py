"""Around the real window on a real desktop: a second start, a program that was killed, a sign that takes no click."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks]
WORDS = ("--offline", "--source", "virtual:point", "--dry-run")


def active(desktop):
    """The process whose window has the keyboard; 0: none has."""
    asked = ["xdotool", "getactivewindow", "getwindowpid"]
    found = subprocess.run(asked, env=desktop.env, capture_output=True, text=True, check=False).stdout
    return int(found or 0)


def wait_until(true):
    until = time.monotonic() + 60
    while not true():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.1)


def test_a_second_start_raises_the_first_and_one_that_was_killed_is_in_nobodys_way(desktop, networks):
    home = desktop.own_home()
    killed = desktop.start(*WORDS)
    desktop.window(pid=killed.popen.pid)
    os.kill(killed.popen.pid, signal.SIGKILL)
    killed.popen.wait()
    first = desktop.start(*WORDS)
    wait_until(lambda: active(desktop) == first.popen.pid)
    above = desktop.receiver()
    wait_until(lambda: active(desktop) == above.popen.pid)
    second = desktop.start()
    assert second.wait_for(lambda line: True) == "handcontrol runs already; its window comes to the front."
    assert second.popen.wait(60) == 0
    wait_until(lambda: active(desktop) == first.popen.pid)
    other_source = desktop.start("--source", "virtual:click")
    assert "so --source did nothing" in other_source.wait_for_error(lambda line: "handcontrol" in line)
    assert other_source.popen.wait(60) == 1
    first.popen.terminate()
    assert first.popen.wait(60) == 0
    assert json.loads((home / "config" / "window.json").read_text())["width"] > 800


HUD = """
import sys
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from handcontrol.ui.app import _application
from handcontrol.ui.hud import Hud
app = _application()
hud = Hud()
QCursor.setPos(QPoint(*map(int, sys.argv[1:])))
hud.show_note("A sign that lies over a button")
print(hud.x(), hud.y(), hud.width(), hud.height(), flush=True)
app.exec()
"""


def test_a_click_on_the_sign_goes_to_what_lies_beneath(desktop):
    receiver = desktop.receiver()
    wait_until(lambda: active(desktop) == receiver.popen.pid)
    button = receiver.places["button"]
    sign = desktop.start(*(str(at - 50) for at in button), entry=("-c", HUD))
    x, y, wide, high = map(int, sign.wait_for(lambda line: True).split())
    desktop.window(name="handcontrol: sign")
    at = [x + 20, y + high // 2]
    assert x < button[0] < x + wide
    subprocess.run(["xdotool", "mousemove", *map(str, at), "click", "1"], env=desktop.env, check=True)
    receiver.wait_event("press", at=at)
    receiver.wait_event("clicked")
    assert active(desktop) == receiver.popen.pid, "it takes no focus"
    assert "sign" not in listed(desktop), "it is in no task bar"


def listed(desktop):
    """The titles of the windows that the window manager shows in its list."""
    server = desktop.connect()
    try:
        root, atom = server.screen().root, server.intern_atom
        numbers = root.get_full_property(atom("_NET_CLIENT_LIST"), 0).value
        return " ".join(
            str(server.create_resource_object("window", number).get_wm_name()) for number in numbers
        )
    finally:
        server.close()
