"""What a hand would do, rehearsed: actions on a screen of its own although control is off."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.geometry import points_roi
from handcontrol.runtime.rehearsal import Rehearsal
from handcontrol.settings import Settings
from handcontrol.virtualhand import Scene
from handcontrol.vocab import DesktopState, Hand, MoveTo, Observation, Press, Release, Step, on_grid

BOARD = (1280, 800)


def steps(script, seconds, begin=0.0):
    """What an engine whose control is off would tell of the virtual hand, by its truth."""
    scene = Scene(script)
    for i in range(round(seconds * 30)):
        t = i / 30
        hands = []
        for true in scene.truth(t):
            roi = points_roi(true.points_px, (640, 480))
            hands.append(Hand(i, 1, true.side, 0.98, 0.99, true.points_px, true.world_m, roi))
        yield Step(
            begin + t, on_grid(Observation(i, begin + t, 640, 480, hands=tuple(hands))), DesktopState()
        )


def kinds(rehearsal, told):
    found = []
    for step in told:
        found += [type(one) for one in rehearsal.step(step).actions if not isinstance(one, MoveTo)]
    return found


def test_a_hand_clicks_although_control_is_off():
    rehearsal = Rehearsal(Settings(), BOARD)
    assert kinds(rehearsal, steps("first_run", 4.7)) == [Press, Release, Press, Release]


def test_the_pointer_stays_on_the_screen_that_is_not_there():
    rehearsal = Rehearsal(Settings(), BOARD)
    moves = [
        one
        for step in steps("first_run", 3.0)
        for one in rehearsal.step(step).actions
        if isinstance(one, MoveTo)
    ]
    assert moves
    assert np.ptp([one.x_px for one in moves]) > 300
    assert all(0 <= one.x_px < BOARD[0] and 0 <= one.y_px < BOARD[1] for one in moves)


@pytest.mark.parametrize("safety", [{"start_engaged": False}, {"rest_gone_s": 1.0}])
def test_it_begins_engaged_and_does_not_tire(safety):
    rehearsal = Rehearsal(Settings(safety=safety), BOARD)
    for i in range(90):
        rehearsal.step(Step(i / 30, Observation(i, i / 30, 640, 480), DesktopState()))
    assert kinds(rehearsal, steps("first_run", 2.5, begin=3.0)) == [Press, Release]


def test_an_engine_that_begins_anew_is_followed():
    rehearsal = Rehearsal(Settings(), BOARD)
    assert kinds(rehearsal, steps("first_run", 2.5, begin=100.0)) == [Press, Release]
    assert kinds(rehearsal, steps("first_run", 2.5)) == [Press, Release]
