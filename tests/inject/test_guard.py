"""The guard releases what is down when its program dies, is killed or stands still; and nothing else."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import time

import pytest

from handcontrol.inject.guard import Guarded, guard
from handcontrol.inject.null import NullInjector

SILENCE = object()


def kept(*lines):
    """What a guard releases, given these lines; SILENCE: none came in time."""
    script, released, asked = iter([*lines, None]), [], []

    def heard(timeout):
        asked.append(timeout)
        line = next(script)
        if line is SILENCE:
            assert timeout == 0.25, "nobody waits for a pulse when nothing is down"
            raise queue.Empty
        return line

    guard(heard, released.append, 0.25)
    return released


@pytest.mark.parametrize(
    ("lines", "released"),
    [
        ((), []),
        (("+mouse:left", "-mouse:left"), []),
        (("+mouse:left",), ["mouse:left"]),
        (("+shift", "+mouse:left", "."), ["mouse:left", "shift"]),
        (("+shift", "+mouse:left", "-shift", SILENCE), ["mouse:left"]),
        (("+mouse:left", SILENCE, "-mouse:left", "+mouse:left", ".", "-mouse:left"), ["mouse:left"]),
        (("+mouse:left", SILENCE, "+mouse:left"), ["mouse:left", "mouse:left"]),
        (("-mouse:left", "-shift", "."), []),
    ],
)
def test_what_is_let_go(lines, released):
    assert kept(*lines) == released


PROGRAM = """
import sys
from handcontrol.inject import Ledger, open_injector
from handcontrol.vocab import Press
injector = open_injector(False, guard_s=0.25)
ledger = Ledger(injector)
ledger.play(Press(0, "drag", 0.0, "shift+mouse:left"))
print("down", flush=True)
import time
while True:
    injector.pulse()
    time.sleep(0.02)
"""


@pytest.fixture
def dragging(start_x_server):
    """A program that holds shift and the left button, and a question to the X server for what is down."""
    from handcontrol import _x11

    start_x_server()
    program = subprocess.Popen([sys.executable, "-P", "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
    connection = _x11.connect()

    def down():
        mask = connection.screen().root.query_pointer().mask
        return bool(mask & 1 << 8), bool(mask & 1)  # button 1, shift

    assert program.stdout.readline() == "down\n"
    assert down() == (True, True)
    yield program, down
    program.kill()
    program.wait()
    program.stdout.close()
    _x11.close(connection)


def until_up(down, seconds=5.0):
    end = time.monotonic() + seconds
    while any(down()):
        assert time.monotonic() < end, "it is still held"


@pytest.mark.xserver
def test_a_pulse_keeps_it_down_and_a_kill_lets_it_go(dragging):
    program, down = dragging
    end = time.monotonic() + 1.0  # four times the limit; the guard is up by then
    while time.monotonic() < end:
        assert down() == (True, True)
    program.send_signal(signal.SIGKILL)
    until_up(down)


@pytest.mark.xserver
def test_a_program_that_stands_still_loses_what_it_holds(dragging):
    program, down = dragging
    program.send_signal(signal.SIGSTOP)
    until_up(down)


@pytest.mark.xserver
def test_killed_before_the_guard_is_up(dragging):
    program, down = dragging
    program.send_signal(signal.SIGKILL)
    until_up(down)


@pytest.mark.xserver
def test_a_guard_that_dies_costs_nothing_but_a_word(start_x_server, caplog):
    start_x_server()
    inner = NullInjector()
    guarded = Guarded(inner, 0.25)
    guarded._process.kill()
    guarded._process.wait()
    guarded.press("mouse:left")
    guarded.release("mouse:left")
    assert list(inner.calls) == [("press", "mouse:left"), ("release", "mouse:left")]
    assert caplog.text.count("without its guard") == 1
    guarded.close()
    guarded.close()
    assert inner.closed


@pytest.mark.xserver
def test_closing_ends_the_guard(start_x_server):
    start_x_server()
    guarded = Guarded(NullInjector(), 0.25)
    guarded.press("mouse:left")
    guarded.close()
    assert guarded._process.returncode == 0


@pytest.mark.parametrize(
    ("script", "fine"),
    [
        ("0.0 + 0.1 . 0.2 . 0.3 .", [True, True, True]),
        ("0.0 + 0.24 . 0.25 .", [False, False]),  # it may have let go of it already
        ("0.0 + 0.1 . 0.5 . 0.55 - 0.6 + 0.65 .", [True, False, True]),
        ("0.0 + 0.1 - 5.0 .", [True]),  # nothing was down
    ],
)
@pytest.mark.xserver
def test_a_pulse_that_comes_too_late_is_told_until_all_is_let_go(start_x_server, script, fine):
    start_x_server()
    words, now, said = script.split(), [0.0], []
    guarded = Guarded(NullInjector(), 0.25, clock=lambda: now[0])
    for t, word in zip(words[::2], words[1::2], strict=True):
        now[0] = float(t)
        if word == ".":
            said.append(guarded.pulse())
        else:
            (guarded.press if word == "+" else guarded.release)("mouse:left")
    guarded.close()
    assert said == fine
