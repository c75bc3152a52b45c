"""A hand led round its reach: when it counts, when it is done, what follows."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer.sweep import Sweep
from handcontrol.settings import PointerSettings, Settings
from handcontrol.vocab import DesktopState, Hand, HandRoi, Observation, Step


def hand(x, y, size=200.0, hand_id=1):
    points = np.zeros((21, 3))
    points[:, :2] = (x, y)
    points[0, 1] += 90
    return Hand(0, hand_id, "right", 0.9, 0.9, points, points / 2000, HandRoi(x, y, size, 0.0))


def step(t, *hands):
    return Step(t, Observation(0, t, 640, 480, hands=hands), DesktopState())


def test_it_counts_from_the_first_hand_and_pauses_without_one():
    sweep = Sweep(PointerSettings(), seconds=4.0)
    sweep.step(step(0.0))
    sweep.step(step(9.0))
    assert sweep.share == 0.0
    sweep.step(step(10.0, hand(100, 100)))
    sweep.step(step(12.0, hand(200, 100)))
    assert sweep.share == 0.5
    sweep.step(step(15.0))
    assert not sweep.done
    sweep.step(step(15.1, hand(200, 300)))
    assert sweep.done
    assert sweep.share == 1.0


def test_the_larger_hand_is_the_person_s():
    sweep = Sweep(PointerSettings())
    sweep.step(step(0.0, hand(100, 100, size=80.0), hand(400, 300, size=200.0, hand_id=2)))
    assert sweep.places[0] == pytest.approx([1 - 400 / 640, 300 / 480], abs=0.02)


def test_the_zone_lies_where_the_hand_was():
    sweep = Sweep(PointerSettings(), seconds=10.0)
    for i in range(101):
        angle = i / 10 * 2
        sweep.step(step(i / 10, hand(440 + 60 * np.cos(angle), 200 + 50 * np.sin(angle))))
    zone = sweep.result(Settings()).settings.pointer.zone
    assert (zone.left + zone.right) / 2 == pytest.approx(1 - 440 / 640, abs=0.02)
    assert zone.right - zone.left == pytest.approx(120 / 640, abs=0.02)


def test_a_clock_that_begins_anew_is_followed():
    sweep = Sweep(PointerSettings(), seconds=4.0)
    sweep.step(step(50.0, hand(100, 100)))
    sweep.step(step(0.0, hand(100, 100)))
    sweep.step(step(2.0, hand(100, 100)))
    assert sweep.share == 0.5
