"""While a drag is held the program is closed, signalled, starved or broken: afterwards the X server holds nothing."""

from __future__ import annotations

import json
import signal
import subprocess
import time
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


def fault(program):
    """Make it happen; when it happened."""
    program.signal(signal.SIGUSR1)
    return float(program.wait_for_error(lambda line: line.startswith("fault at ")).split()[-1])


WINDOWS = pytest.mark.parametrize("words", [("--headless",), ()], ids=["headless", "window"])


@WINDOWS
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_signal(desktop, dragging, words, number):
    program, _ = dragging(*words)
    began = time.monotonic()
    program.signal(number)
    desktop.let_go(began)
    assert program.wait() == 0, program.err
    assert desktop.held() == []


def test_window_closed(desktop, dragging):
    program, _ = dragging()
    desktop.window(pid=program.popen.pid)
    began = time.monotonic()
    desktop.close_window(program)
    desktop.let_go(began)
    assert program.wait() == 0, program.err
    assert desktop.held() == []


def test_pause_key(desktop, dragging):
    program, receiver = dragging("--headless")
    began = time.monotonic()
    subprocess.run(["xdotool", "key", "ctrl+alt+p"], env=desktop.env, check=True)
    desktop.let_go(began)
    receiver.wait_event("slider released")
    assert program.popen.poll() is None
    program.wait_for(lambda line: "release mouse:left" in line and "pause key" in line)


def test_end_of_source(desktop, dragging):
    program, receiver = dragging("--headless", ends=True)
    receiver.wait_event("slider released")
    assert program.wait() == 0, program.err
    assert desktop.held() == []


def test_duration(desktop, dragging):
    program, receiver = dragging("--headless", "--duration", "5")
    receiver.wait_event("slider released")
    assert program.wait() == 0, program.err
    assert desktop.held() == []


@WINDOWS
@pytest.mark.parametrize("part", ["capture", "engine", "output"])
def test_exception_in_a_thread(desktop, dragging, words, part):
    program, _ = dragging(*words, part=part)
    desktop.let_go(fault(program))
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
    program, _ = dragging(*words, part="main")
    desktop.let_go(fault(program))
    assert desktop.held() == []
    if not words:
        program.signal(signal.SIGTERM)
    program.wait()
    assert desktop.held() == []


@pytest.mark.parametrize("part", ["hang", "silent"])
def test_stalled(desktop, dragging, part):
    program, receiver = dragging("--headless", part=part)
    desktop.let_go(fault(program))
    assert desktop.held() == []
    assert program.popen.poll() is None, "it was the stall that let go, not the end"
    program.signal(signal.SIGTERM)
    assert program.wait() == (1 if part == "hang" else 0)
    assert [json.loads(line)["what"] for line in receiver.out].count("press") == 1
    assert desktop.held() == []


def test_hand_lost(desktop, hand, networks):
    receiver = desktop.receiver()
    hand.begin((640, 600)).go(receiver.places["slider 20"]).key(0.15, pose="pinch")
    hand.go(receiver.places["slider 80"], seconds=1.0, rest=0.1).key(0.03, hidden=True).key(1.5)
    desktop.start("--source", hand.write(desktop.tmp_path / "gone.toml"), "--arm", "--offline", "--headless")
    receiver.wait_event("slider released")
    assert desktop.held() == []
    assert [event["what"] for event in receiver.events].count("press") == 1


def test_rules_swapped(desktop, dragging):
    profile = desktop.tmp_path / "mine.toml"
    profile.write_text(default_profile())
    program, _ = dragging("--headless", "--profile", str(profile))
    profile.write_text(default_profile() + "# edited\n")
    program.wait_for_error(lambda line: "in force" in line)
    desktop.let_go(time.monotonic())


def default_profile():
    from importlib import resources

    return (resources.files("handcontrol.rules") / "profiles" / "default.toml").read_text("utf-8")


def test_source_changed(desktop, dragging):
    program, _ = dragging("--headless", part="source")
    desktop.let_go(fault(program))


def test_backend_that_blocks(desktop, dragging):
    program, _ = dragging("--headless", part="block")
    desktop.let_go(fault(program))
    program.wait_for_error(lambda line: "does not take mouse and keyboard input" in line)
    program.signal(signal.SIGTERM)
    assert program.wait() == 1
    assert desktop.held() == []


@WINDOWS
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP], ids=["kill -9", "stopped"])
def test_process_that_can_do_nothing_any_more(desktop, dragging, words, number):
    program, _ = dragging(*words)
    began = time.monotonic()
    program.signal(number)
    desktop.let_go(began)
    if number == signal.SIGSTOP:
        program.signal(signal.SIGCONT)
        program.signal(signal.SIGTERM)
        assert program.wait() == 0
    assert desktop.held() == []


def test_screen_locked_and_unlocked(logind, desktop, dragging):
    program, _ = dragging("--headless")
    began = time.monotonic()
    logind.tell(LockedHint=True)
    desktop.let_go(began)
    program.wait_for_error(lambda line: "screen is locked: the hand waits" in line)
    place = desktop.pointer()
    time.sleep(0.5)  # the hand goes on, and moves nothing
    assert desktop.pointer() == place
    logind.tell(LockedHint=False)
    program.wait_for(lambda line: "move to" in line, after=len(program.out))
    assert desktop.held() == []


def test_screen_saver(desktop, dragging):
    from Xlib import X

    program, _ = dragging("--headless")
    server = desktop.connect()
    server.force_screen_saver(X.ScreenSaverActive)
    server.sync()
    began = time.monotonic()
    desktop.let_go(began)
    server.close()
    program.wait_for_error(lambda line: "screen is locked: the hand waits" in line)


@pytest.mark.parametrize("what", ["mouse", "keyboard"])
def test_person_goes_first(desktop, dragging, person_there, what):
    program, _ = dragging("--headless")
    person = person_there()
    began = time.monotonic()
    person.move(3, 2) if what == "mouse" else person.key("a")
    desktop.let_go(began)
    program.wait_for(lambda line: "release mouse:left" in line and f"{what} is in use" in line)
    program.wait_for(lambda line: "move to" in line, after=len(program.out))  # the hand comes back by itself
    assert desktop.held() == [], "a pinch that went on all the time presses nothing"
