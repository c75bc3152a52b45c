"""Between pictures the pointer goes on at the screen's rate, at most a picture ahead, and hardly overshoots."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer.between import RATE_HZ, Between
from handcontrol.pointer.steady import filter_for
from handcontrol.settings import PointerSettings

WIDTH = 1920


def reach(t, length, seconds):
    """A minimum-jerk movement (Flash and Hogan 1985): its place at `t`, resting before 0 and after `seconds`."""
    s = np.clip(t / seconds, 0, 1)
    return length * (10 * s**3 - 15 * s**4 + 6 * s**5)


def played(length, seconds, fps, *, noise=0.0, filtered=True, phase=0.0):
    """(due, x) of all moves, later ones void where a picture comes first."""
    steady = filter_for(PointerSettings())
    between, rng, moves = Between(), np.random.default_rng(1), []
    for i in range(-10, int((seconds + 1.0) * fps)):
        t = (i + phase) / fps
        x = reach(t, length, seconds) + noise * rng.normal()
        place = np.array([x, 0.0])
        if filtered:
            place = steady.step(place / WIDTH, t) * WIDTH
        moves = [(due, at) for due, at in moves if due <= t] + [(t, place[0])]
        moves += [(due, there[0]) for due, there in between.step(place, t, WIDTH)]
    return np.array(moves).T


@pytest.mark.parametrize("fps", [30, 60, 15])
@pytest.mark.parametrize("seconds", [0.3, 0.5, 0.8])
@pytest.mark.parametrize("length", [100, 500, 1500])
@pytest.mark.parametrize("filtered", [True, False], ids=["filtered", "raw"])
def test_a_reach_is_overshot_by_less_than_two_hundredths(length, seconds, fps, filtered):
    if fps == 15 and seconds == 0.3:
        pytest.skip("a reach of four pictures can be overshot by up to 4 %")
    for phase in (0.0, 0.3, 0.7):
        _, x = played(length, seconds, fps, filtered=filtered, phase=phase)
        assert x.max() <= 1.02 * length
        assert x.min() >= -0.02 * length


def test_in_movement_the_pointer_moves_at_screen_rate():
    due, x = played(800, 0.6, 30)
    moving = (x > 80) & (x < 720)
    assert np.diff(due[moving]).max() <= 1 / 60


def test_it_never_leads_by_more_than_a_picture_and_lags_less():
    due, x = played(800, 0.6, 30)
    alone = np.array([(t, v) for t, v in zip(due, x, strict=True) if abs(t * 30 - round(t * 30)) < 1e-6])
    assert np.all(x <= reach(due + 1 / 30, 800, 0.6) + 16)
    grid = np.linspace(0.1, 0.5, 200)
    held = x[np.searchsorted(due, grid, "right") - 1]
    held_alone = alone[np.searchsorted(alone[:, 0], grid, "right") - 1, 1]
    truth = reach(grid, 800, 0.6)
    assert np.abs(held - truth).mean() < 0.75 * np.abs(held_alone - truth).mean()


def test_a_resting_hand_gets_no_moves_in_between():
    rng, between = np.random.default_rng(0), Between()
    for i in range(300):
        assert list(between.step(rng.normal(0, 0.8, 2), i / 30, WIDTH)) == []


def test_nothing_is_known_at_the_start_and_after_a_gap():
    between = Between()
    place = np.zeros(2)
    assert list(between.step(place, 0.0, WIDTH)) == []
    assert list(between.step(place + 30, 1 / 30, WIDTH)) == []  # a first step may be a jump
    assert len(list(between.step(place + 60, 2 / 30, WIDTH))) == np.ceil(RATE_HZ / 30)
    assert list(between.step(place + 90, 0.5, WIDTH)) == []
    between.reset()
    assert list(between.step(place + 99, 0.55, WIDTH)) == []
