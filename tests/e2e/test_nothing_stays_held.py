"""While a drag is held the program is closed, signalled, starved or broken: afterwards the X server holds nothing."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks]

FAULTY = Path(__file__).with_name("faulty.py")


@pytest.fixture
def dragging(desktop, hand, networks):
    """dragging(*words, part=None, ends=False): the program and the receiver once the slider is held."""

    def start(*words, part=None, ends=False):
        receiver = desktop.receiver()
        places = receiver.places
        hand.begin((640, 600)).go(places["slider 20"]).key(0.15, pose="pinch")
        for _ in range(1 if ends else 60):
            hand.go(places["slider 80"], seconds=1.0, rest=0.1).go(places["slider 20"], seconds=1.0, rest=0.1)
        source = hand.write(desktop.tmp_path / "drag.toml")
        entry = (FAULTY, part) if part else ("-m", "handcontrol")
        program = desktop.start("--source", source, "--arm", "--offline", *words, entry=entry)
        receiver.wait_event("slider pressed")
        assert desktop.held() == ["button 1"]
        return program, receiver

    return start


def release_came(receiver):
    receiver.wait_event("slider released")


WINDOWS = pytest.mark.parametrize("words", [("--headless",), ()], ids=["headless", "window"])


@WINDOWS
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_signal(desktop, dragging, words, number):
    program, receiver = dragging(*words)
    program.signal(number)
    release_came(receiver)
    assert program.wait() == 0, program.err
    assert desktop.held() == []


def test_window_closed(desktop, dragging):
    program, receiver = dragging()
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--pid", str(program.popen.pid)],
        env=desktop.env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    close_window(desktop, int(found.stdout.split()[0]))
    release_came(receiver)
    assert program.wait() == 0, program.err
    assert desktop.held() == []


def close_window(desktop, window_id):
    """As the close button of the window's frame does."""
    from Xlib import X
    from Xlib.protocol.event import ClientMessage

    server = desktop.connect()
    atom = server.intern_atom("_NET_CLOSE_WINDOW")
    event = ClientMessage(
        window=server.create_resource_object("window", window_id),
        client_type=atom,
        data=(32, [0, 2, 0, 0, 0]),
    )
    mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
    server.screen().root.send_event(event, event_mask=mask)
    server.flush()
    server.close()


def test_pause_key(desktop, dragging):
    program, receiver = dragging("--headless")
    subprocess.run(["xdotool", "key", "ctrl+alt+p"], env=desktop.env, check=True)
    release_came(receiver)
    assert desktop.held() == []
    assert program.popen.poll() is None
    assert any("release mouse:left" in line and "pause key" in line for line in program.out)


def test_end_of_source(desktop, dragging):
    program, receiver = dragging("--headless", ends=True)
    release_came(receiver)
    assert program.wait() == 0, program.err
    assert desktop.held() == []


def test_duration(desktop, dragging):
    program, receiver = dragging("--headless", "--duration", "5")
    release_came(receiver)
    assert program.wait() == 0, program.err
    assert desktop.held() == []


@WINDOWS
@pytest.mark.parametrize("part", ["capture", "engine", "output"])
def test_exception_in_a_thread(desktop, dragging, words, part):
    program, receiver = dragging(*words, part=part)
    program.signal(signal.SIGUSR1)
    release_came(receiver)
    assert desktop.held() == []
    if not words:  # the window stays and says what happened
        program.signal(signal.SIGTERM)
    assert program.wait() == 1
    assert not any("Traceback" in line for line in program.err), program.err
    if words:
        assert program.err[-1].startswith(f"handcontrol: The {part} thread failed (RuntimeError"), program.err
    assert desktop.held() == []


@WINDOWS
def test_exception_on_the_main_thread(desktop, dragging, words):
    program, receiver = dragging(*words, part="main")
    program.signal(signal.SIGUSR1)
    release_came(receiver)
    assert desktop.held() == []
    if not words:
        program.signal(signal.SIGTERM)
    program.wait()
    assert desktop.held() == []


@pytest.mark.parametrize("part", ["hang", "silent"])
def test_stalled(desktop, dragging, part):
    program, receiver = dragging("--headless", part=part)
    program.signal(signal.SIGUSR1)
    release_came(receiver)
    assert desktop.held() == []
    assert program.popen.poll() is None, "it was the stall that let go, not the end"
    program.signal(signal.SIGTERM)
    assert program.wait() == (1 if part == "hang" else 0)
    assert [json.loads(line)["what"] for line in receiver.out].count("press") == 1
    assert desktop.held() == []
