"""The same inputs in the same order give the same Steps, and what is lost or ordered lets go."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.vocab import (
    DesktopState,
    Frame,
    Observation,
    Press,
    Release,
    ReleaseAll,
    SetControl,
    UseRules,
    UseSource,
)

PIXELS = np.zeros((48, 64, 3), np.uint8)
DESKTOP = DesktopState()


@pytest.fixture
def seen(fakes):
    """seen(frame_id): one hand at frame_id / 30 s, as the tracker gives it."""
    return lambda i: Observation(i, i / 30, 64, 48, hands=(fakes.hand(i, 100.0 + i),))


def run(pipeline, steps):
    """steps: (observation or None, t, commands, control)."""
    return [pipeline.decide(seen, DESKTOP, commands, t, control) for seen, t, commands, control in steps]


def outputs(steps):
    return [(s.t, s.poses, s.events, s.active_rules, s.intents, s.actions, s.mode, s.engaged) for s in steps]


def test_twice_the_same_inputs_give_the_same_steps(fakes, seen):
    inputs = [(seen(i), i / 30, (), "on") for i in range(10)]
    inputs += [(None, 0.4, (), "on"), (None, 0.7, (ReleaseAll(),), "on")]
    inputs += [(seen(40 + i), 2 + i / 30, (UseRules("other"),) if i == 3 else (), "on") for i in range(8)]
    first, second = run(fakes.pipeline(), inputs), run(fakes.pipeline(), inputs)
    assert outputs(first) == outputs(second)
    assert sum(len(step.actions) for step in first) > 18


def test_the_stopwatch_changes_nothing_but_the_times(fakes, seen):
    slow, fast = fakes.pipeline(), fakes.pipeline()
    ticks = iter(range(10**6))
    slow._stopwatch = lambda: float(next(ticks))
    inputs = [(seen(i), i / 30, (), "on") for i in range(5)]
    first, second = run(slow, inputs), run(fast, inputs)
    assert outputs(first) == outputs(second)
    assert first[0].times.total_ms == 3000.0


def test_perceive_puts_hands_on_the_grid(fakes):
    hand = fakes.pipeline().perceive(Frame(0, 0.0, PIXELS)).hands[0]
    assert np.array_equal(hand.points_px * 64, np.round(hand.points_px * 64))


def test_step_carries_the_times_of_the_networks(fakes):
    step = fakes.pipeline().step(Frame(0, 0.0, PIXELS), DESKTOP, (), 0.0, "off", age_ms=7.0)
    assert (step.times.age_ms, step.times.palm_ms, step.times.landmarks_ms) == (7.0, 1.0, 2.0)
    assert fakes.pipeline().step(None, DESKTOP, (), 0.0, "off").times.palm_ms == 0.0


def test_no_picture_for_300_ms_lets_go_once(fakes, seen):
    pipeline = fakes.pipeline()
    run(pipeline, [(seen(0), 0.0, (), "on")])
    steps = run(pipeline, [(None, t / 10, (), "on") for t in range(1, 7)])
    assert [step.t for step in steps if any(isinstance(a, Release) for a in step.actions)] == [0.3]


@pytest.mark.parametrize("command", [UseRules("other"), UseSource("other"), ReleaseAll()])
def test_commands_that_let_go(fakes, seen, command):
    pipeline = fakes.pipeline()
    first, second = run(pipeline, [(seen(0), 0.0, (), "on"), (None, 0.03, (command,), "on")])
    assert [type(action) for action in first.actions if not hasattr(action, "x_px")] == [Press]
    assert [action.input for action in second.actions if isinstance(action, Release)] == ["mouse:left"]
    assert second.commands == (command,)


def test_control_is_an_argument_not_a_command(fakes, seen):
    (step,) = run(fakes.pipeline(), [(seen(0), 0.0, (SetControl(True),), "off")])
    assert step.actions == ()
    assert step.control == "off"


def test_what_was_still_to_come_is_cancelled_once_the_hands_are_lost(fakes, seen):
    pipeline = fakes.pipeline()
    run(pipeline, [(seen(0), 0.0, (), "on"), (None, 0.1, (), "on")])
    assert not hasattr(pipeline._rules, "cancelled")
    run(pipeline, [(None, 0.5, (), "on"), (None, 1.0, (), "on")])
    assert pipeline._rules.cancelled == 1
