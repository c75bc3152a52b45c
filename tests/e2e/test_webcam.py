"""A webcam unplugged or released in the middle of a drag: the X server holds nothing, and the hand goes on after it."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks]

WINDOWS = pytest.mark.parametrize("words", [("--headless",), ()], ids=["headless", "window"])
WEBCAM = Path(__file__).with_name("webcam.py")


@pytest.fixture
def dragging(desktop, hand, networks):
    """The program, dragging what a webcam sees, and the receiver."""

    def start(*words):
        receiver = desktop.receiver()
        places = receiver.places
        # Into the slider again and again, whatever moment of it the program comes in at.
        hand.begin((640, 600)).key(4.0)
        for _ in range(40):
            hand.go(places["slider 20"]).key(0.15, pose="pinch")
            hand.go(places["slider 80"], seconds=1.5, rest=0.5).key(0.15, pose="point").key(0.3)
        source = hand.write(desktop.tmp_path / "drag.toml").removeprefix("virtual:")
        program = desktop.start("--arm", "--offline", *words, entry=(WEBCAM, source))
        receiver.wait_event("slider pressed")
        return program, receiver

    return start


def line(program, text, after=0):
    """Waits until stderr says `text`; the number of the line after it."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for number, told in enumerate(program.err[after:], after + 1):
            if text in told:
                return number
        with program._changed:
            program._changed.wait(0.2)
    raise AssertionError(f"{text!r} never came: {program.err[-8:]}")


def end(program):
    program.signal(signal.SIGTERM)
    assert program.wait() == 0, program.err


@WINDOWS
def test_unplugged_in_a_drag_and_plugged_in_elsewhere(desktop, dragging, words):
    program, receiver = dragging(*words)
    count = len(receiver.out)
    assert desktop.held() == ["button 1"]
    began = time.monotonic()
    program.signal(signal.SIGUSR1)
    desktop.let_go(began)
    line(program, "webcam closed 0")
    receiver.wait_for(lambda told: "slider released" in told, after=1)
    if words:
        line(program, "Camera 0 (Webcam) was unplugged. Plug it in again. It is used again")
    assert program.popen.poll() is None
    program.signal(signal.SIGUSR2)
    line(program, "webcam open 1")
    receiver.wait_for(lambda told: "slider pressed" in told, after=count)
    if words:
        line(program, "Webcam is back.")
    end(program)
    assert desktop.held() == []


@WINDOWS
def test_one_key_releases_the_camera_and_opens_it_again(desktop, dragging, words):
    program, receiver = dragging(*words)
    subprocess.run(["xdotool", "key", "ctrl+alt+c"], env=desktop.env, check=True)
    desktop.let_go(time.monotonic())
    closed = line(program, "webcam closed 0")
    receiver.wait_for(lambda told: "slider released" in told, after=1)
    if words:
        line(program, "The camera is released: other programs can use it. The same key")
    count = len(receiver.out)
    subprocess.run(["xdotool", "key", "ctrl+alt+c"], env=desktop.env, check=True)
    line(program, "webcam open 0", after=closed)
    receiver.wait_for(lambda told: "slider pressed" in told, after=count)
    end(program)
    assert desktop.held() == []
