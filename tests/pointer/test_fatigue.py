"""The estimate of a raised arm's fatigue: rises with height and time, comes back at ease."""

from __future__ import annotations

import math

import numpy as np
import pytest

from handcontrol.pointer.fatigue import LOWER, REST, Endurance, endurance_s, height_m, load_percent
from handcontrol.vocab import Hand, HandRoi, Observation


def seen(y_px: float, t: float = 0.0) -> Observation:
    """A hand of 90 px palm length, 1 px a millimetre, its knuckles at this height of a picture 480 px high."""
    points = np.zeros((21, 3))
    points[:, 1] = y_px
    points[0, 1] = y_px + 90
    hand = Hand(0, 1, "right", 0.9, 0.9, points, np.zeros((21, 3)), HandRoi(0, 0, 100, 0))
    return Observation(0, t, 640, 480, hands=(hand,))


def hold(endurance: Endurance, y_px: float | None, start: float, seconds: float):
    state = None
    for i in range(round(seconds * 10)):
        t = start + i / 10
        state = endurance.step(None if y_px is None else seen(y_px, t), t)
    return state


def test_the_published_curve():
    assert endurance_s(15.0) == math.inf
    assert endurance_s(20.0) == pytest.approx(1236.5 / 5**0.618 - 72.5)
    assert endurance_s(40.0) < endurance_s(25.0) < endurance_s(16.0)


def test_an_arm_weighs_more_the_higher_it_is_held():
    assert load_percent(-0.2) < load_percent(0.0) < load_percent(0.2)
    assert load_percent(-0.2) < 15.0  # a hanging upper arm is at ease


def test_height_is_told_in_palms():
    assert height_m(seen(240).hands[0], seen(240)) == pytest.approx(0.25)
    assert height_m(seen(490).hands[0], seen(490)) == pytest.approx(0.0)


def test_a_hand_held_high_consumes_its_endurance_and_advice_comes_in_two_steps():
    endurance = Endurance()
    lasts = endurance_s(load_percent(0.25))
    state = hold(endurance, 240, 0.0, 0.4 * lasts)
    assert state.consumed == pytest.approx(0.4, abs=0.01)
    assert state.advice == ""
    assert hold(endurance, 240, 0.4 * lasts, 0.2 * lasts).advice == LOWER
    state = hold(endurance, 240, 0.6 * lasts, 0.6 * lasts)
    assert (state.consumed, state.advice) == (1.0, REST)


def test_endurance_comes_back_at_ease_and_without_a_hand():
    for ease in (560.0, None):
        endurance = Endurance()
        tired = hold(endurance, 240, 0.0, 100.0)
        rested = hold(endurance, ease, 100.0, 120.0)
        assert rested.consumed == pytest.approx(tired.consumed / math.e, rel=0.05)


def test_a_gap_in_time_does_not_count_as_work():
    endurance = Endurance()
    endurance.step(seen(240), 0.0)
    assert endurance.step(seen(240, 500.0), 500.0).consumed < 0.01
