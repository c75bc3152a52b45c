"""The lines and the summary of a run without a window."""

from __future__ import annotations

import numpy as np

from handcontrol.commands.report import ActionLines, Summary
from handcontrol.vocab import (
    DesktopState,
    Frame,
    GestureEvent,
    MoveTo,
    Observation,
    Press,
    Release,
    Scroll,
    Snapshot,
    StageTimes,
    Step,
    Tap,
)


def told(*actions):
    lines = ActionLines()
    return [line.split("(")[0].split() for action in actions for line in lines.lines(action)]


def test_at_most_ten_moves_a_second():
    moves = [MoveTo(i, "move", i / 60, i, 0) for i in range(120)]
    assert len(told(*moves)) == 20


def test_where_a_press_happens_is_always_told():
    moves = [MoveTo(i, "move", i / 60, i, 7) for i in range(4)]
    assert told(*moves, Press(4, "pinch", 0.06, "mouse:left")) == [
        ["0.000", "move", "to", "0,", "7"],
        ["0.050", "move", "to", "3,", "7"],
        ["0.060", "press", "mouse:left"],
    ]


def test_every_kind_of_action_has_its_words():
    actions = [Release(0, "r", 1.0, "key:shift"), Tap(0, "r", 1.1, "ctrl+s"), Scroll(0, "r", 1.2, 0.0, -2.0)]
    assert [" ".join(words[1:]) for words in told(*actions)] == [
        "release key:shift",
        "tap ctrl+s",
        "scroll +0, -2",
    ]


def test_summary_counts():
    summary, pixels = Summary(), np.zeros((48, 64, 3), np.uint8)
    for i in range(31):
        seen = Observation(i, i / 30, 64, 48, palm_ran=i % 2 == 0)
        events = (GestureEvent(i, i / 30, 1, "right", "pinch", "enter" if i in (3, 9) else "hold"),)
        step = Step(i / 30, seen, DesktopState(), events=events, times=StageTimes(palm_ms=float(i)))
        summary.step(Snapshot(Frame(i, i / 30, pixels), step, "virtual:x", 30.0, dropped=2))
    summary.step(Snapshot(None, Step(1.1, None, DesktopState()), "virtual:x", 30.0, dropped=2))
    for action in (MoveTo(0, "r", 0, 1, 1), Press(0, "r", 0, "mouse:left"), Release(0, "r", 0, "mouse:left")):
        summary.action(action)
    table = summary.table()
    assert {k: table[k] for k in ("frames", "seconds", "fps", "palm_runs", "dropped", "clicks", "moves")} == {
        "frames": 31, "seconds": 1.0, "fps": 30.0, "palm_runs": 16, "dropped": 2, "clicks": 1, "moves": 1,
    }  # fmt: skip
    assert table["gestures"] == {"pinch": 2}
    assert table["times_ms"]["palm"] == {"p50": 15.0, "p95": 28.5}
    assert summary.lines()[0].startswith("31 frames in 1.0 s (30.0 a second), 2 dropped")


def test_summary_of_nothing():
    assert Summary().table()["frames"] == 0
    assert Summary().lines()[0].startswith("0 frames")
