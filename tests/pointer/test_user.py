"""The simulated person is believable with a mouse, before anything else is measured with it."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer.fitts import Ring, figures
from handcontrol.pointer.simulate import SCREEN_S, with_mouse
from handcontrol.pointer.user import Person

#: As MacKenzie and Ware (1993), 1.6 to 6 bits.
RINGS = [Ring(96, 48), Ring(96, 12), Ring(192, 24), Ring(192, 6), Ring(384, 24), Ring(384, 6)]


def run(lag_s: float, seeds=range(4), person: Person | None = None):
    each = [figures(with_mouse(RINGS, person or Person(), seed=seed, lag_s=lag_s).trials) for seed in seeds]
    return {
        name: np.mean([getattr(one, name) for one in each]) for name in ("throughput", "seconds", "errors")
    }


def test_a_mouse_gives_four_to_five_bits_and_lag_costs_what_people_pay():
    mouse, late = run(SCREEN_S), run(0.225)
    assert 4.0 <= mouse["throughput"] <= 5.0
    assert 0.01 <= mouse["errors"] <= 0.05
    assert late["seconds"] / mouse["seconds"] - 1 == pytest.approx(0.64, rel=0.3)
    assert late["errors"] > 2 * mouse["errors"]


def test_time_rises_with_difficulty():
    easy, hard = (
        np.mean([trial.seconds for trial in with_mouse([Ring(300, width)], Person(), seed=3).trials])
        for width in (60, 8)
    )
    assert hard > 1.3 * easy


def test_the_same_seed_is_the_same_run_and_another_is_not():
    one, again, other = (with_mouse([Ring(300, 20)], Person(), seed=seed) for seed in (5, 5, 6))
    assert one.seconds == again.seconds
    assert [t.path.tolist() for t in one.trials] == [t.path.tolist() for t in again.trials]
    assert one.seconds != other.seconds


def test_a_shaky_hand_does_worse():
    steady = figures(with_mouse([Ring(300, 20)], Person(), seed=1).trials)
    shaky = figures(with_mouse([Ring(300, 20)], Person(tremor=15.0, tremor_hz=8.0), seed=1).trials)
    assert shaky.errors > steady.errors
    assert shaky.throughput < 0.8 * steady.throughput


def test_who_cannot_reach_gives_up():
    person = Person(reach=((900.0, 480.0), (1020.0, 600.0)))
    run = with_mouse([Ring(400, 30, 3)], person, seed=1, limit_s=20.0)
    assert not run.trials  # the first target is never reached


def test_a_mouse_clicks_where_it_was_aimed():
    run = with_mouse([Ring(300, 20)], Person(), seed=2)
    assert len(run.click_offs_px) > 5
    assert np.median(run.click_offs_px) <= 1.0
