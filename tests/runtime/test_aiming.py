"""The simulated person points by hand: through recognizer, rules and pointer, and what ill-suited hands meet."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer.fitts import Ring, figures
from handcontrol.runtime import aiming
from handcontrol.runtime.aiming import CASES, Guessed, Noise, by_hand, gain_px
from handcontrol.settings import PointerSettings, Settings
from handcontrol.virtualhand.puppet import Puppet
from handcontrol.vocab import Press

RING = Ring(400, 60, 5)


@pytest.fixture(autouse=True)
def short_practice(monkeypatch):
    monkeypatch.setattr(aiming, "PRACTICE", Ring(400, 80, 3))


def test_the_person_points_and_clicks_by_hand():
    run, steps = by_hand([RING], CASES["steady"], Settings(), seed=1)
    assert len(run.trials) == 5
    found = figures(run.trials)
    assert found.throughput > 1.0
    assert found.late == 0.0
    presses = [action for step in steps for action in step.actions if isinstance(action, Press)]
    assert len(presses) >= 10  # 4 and 6 clicks


def test_the_same_seed_is_the_same_run():
    one, again = (by_hand([RING], CASES["tremor"], Settings(), seed=4)[0] for _ in range(2))
    assert [trial.path.tolist() for trial in one.trials] == [trial.path.tolist() for trial in again.trials]


def test_a_hand_that_cannot_reach_the_targets_gets_nowhere():
    run, _ = by_hand([RING], CASES["short-reach"], Settings(), seed=1, limit_s=10.0)
    assert not run.trials


def test_the_person_knows_what_a_movement_is_worth():
    zone = PointerSettings().zone
    across = gain_px(PointerSettings(), Puppet())[0] * (zone.right - zone.left) * 640
    assert across == pytest.approx(1920 * 1.06)


def test_guessed_landmarks_are_the_true_ones_but_for_noise_of_the_given_size():
    puppet, eyes = Puppet(), Guessed(Noise(whole=0.5, point=0.3, lasting=0.0), seed=2)
    truth = puppet.points()[0]
    off = np.array([eyes.see(puppet, i, i / 30).hands[0].points_px - truth for i in range(300)])
    assert off.mean(axis=(0, 1)) == pytest.approx(np.zeros(3), abs=0.1)
    assert off.std() == pytest.approx(np.hypot(0.5, 0.3), rel=0.1)
