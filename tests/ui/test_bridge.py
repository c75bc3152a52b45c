"""Where window and engine meet: newest picture, every log line, states in order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handcontrol.ui.bridge import HIDDEN_MS, WATCH_MS, Bridge
from handcontrol.vocab import GestureEvent, Notice, Press


@pytest.fixture
def heard(qapp, engine):
    bridge = Bridge(engine)
    told: list[tuple[str, object]] = []
    bridge.snapshot.connect(lambda value: told.append(("snapshot", value.step.frame_id)))
    bridge.entries.connect(lambda value: told.append(("entries", [entry.text for entry in value])))
    bridge.loading.connect(lambda value: told.append(("loading", value)))
    bridge.running.connect(lambda: told.append(("running", None)))
    bridge.stopped.connect(lambda value: told.append(("stopped", value)))
    return bridge, told


def test_the_newest_picture_is_shown_and_no_log_line_is_lost(heard, engine, snapshot):
    bridge, told = heard
    for frame_id in (1, 2, 3):
        events = (GestureEvent(frame_id, 0.1, 1, "right", f"pose_{frame_id}", "enter"),)
        actions = (Press(frame_id, "Pinch", 0.1, "mouse:left"),) if frame_id == 2 else ()
        shot = snapshot(frame_id=frame_id, events=events, actions=actions)
        engine.snapshots.put(shot)
        engine.steps.put(shot.step)
    engine.notices.put(Notice("Too dark."))
    bridge.poll()
    assert told == [
        (
            "entries",
            [
                "Right hand: pose 1",
                "Right hand: pose 2",
                "Press left mouse button",
                "Right hand: pose 3",
                "Too dark.",
            ],
        ),
        ("snapshot", 3),
    ]
    told.clear()
    bridge.poll()
    assert told == []


def test_states_are_told_once_and_in_order(heard, engine):
    bridge, told = heard
    engine.state = "loading"
    bridge.poll()
    engine.loading = ("the wheel", 10, 30)
    bridge.poll()
    bridge.poll()
    engine.state = "running"
    bridge.poll()
    bridge.poll()
    engine.state, engine.failure = "stopped", RuntimeError("gone")
    bridge.poll()
    bridge.poll()
    assert told == [
        ("loading", None),
        ("loading", ("the wheel", 10, 30)),
        ("running", None),
        ("stopped", engine.failure),
    ]


def test_a_notice_without_a_time_is_of_the_newest_step(qapp, engine, snapshot):
    bridge, heard = Bridge(engine), []
    bridge.entries.connect(lambda entries: heard.extend(entry.t for entry in entries))
    engine.steps.put(replace(snapshot().step, t=40.5))
    engine.notices.put(Notice("The rules were changed."))
    engine.notices.put(Notice("Too dark.", t=39.0))
    bridge.poll()
    assert heard == [40.5, 39.0]


def test_a_notice_comes_before_the_end_it_explains(heard, engine):
    bridge, told = heard
    engine.notices.put(Notice("The camera was unplugged."))
    engine.state = "stopped"
    bridge.poll()
    assert [kind for kind, _ in told] == ["entries", "stopped"]


def test_it_asks_by_itself_seldom_when_hidden_and_not_after_stop(qtbot, engine, snapshot):
    bridge = Bridge(engine, screen_hz=100.0)
    bridge.start()
    assert bridge.interval_ms == 10
    engine.snapshots.put(snapshot())
    with qtbot.waitSignal(bridge.snapshot):
        pass
    bridge.set_hidden(True)
    assert bridge.interval_ms == HIDDEN_MS
    bridge.set_hidden(False)
    assert bridge.interval_ms == 10
    bridge.stop()
    engine.snapshots.put(snapshot())
    with qtbot.assertNotEmitted(bridge.snapshot, wait=50):
        pass


def test_a_window_that_moves_asks_less_often_and_loses_nothing(qtbot, engine, snapshot):
    bridge = Bridge(engine)
    shown, told = [], []
    bridge.snapshot.connect(shown.append)
    bridge.steps.connect(told.extend)
    bridge.poll()
    bridge.moving()
    for number in range(3):
        engine.snapshots.put(snapshot(frame_id=number))
        engine.steps.put(snapshot(frame_id=number).step)
        bridge.poll()
    assert len(shown) < 3
    qtbot.waitUntil(lambda: bridge.poll() or len(told) == 3)
    assert shown[-1].frame.frame_id == 2


def test_a_window_that_moves_hears_when_the_engine_is_through_with_a_picture(qtbot, engine, snapshot):
    bridge = Bridge(engine)
    pauses = []
    bridge.pause.connect(lambda: pauses.append(1))
    engine.steps.put(snapshot().step)
    bridge.poll()
    assert not pauses  # nothing moves
    bridge.start()
    calm = bridge.interval_ms
    bridge.moving()
    assert bridge.interval_ms == WATCH_MS < calm
    with qtbot.waitSignal(bridge.pause):
        engine.steps.put(snapshot().step)
    assert len(pauses) == 1
    qtbot.waitUntil(lambda: bridge.interval_ms == calm)
    bridge.stop()
