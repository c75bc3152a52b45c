"""Light, noise and pace of the pictures, as figures."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.runtime.board import Board
from handcontrol.runtime.health import Health, luminance, noise
from handcontrol.virtualhand.scene import Scene
from handcontrol.vocab import DesktopState, Frame, Step


def grey(level: float, sd: float = 0.0, seed: int = 0) -> np.ndarray:
    picture = (
        np.random.default_rng(seed).normal(level, sd, (240, 320, 3)) if sd else np.full((240, 320, 3), level)
    )
    return np.clip(np.round(picture), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("level", [0, 51, 255])
def test_luminance(level) -> None:
    assert luminance(grey(level)) == pytest.approx(level / 255, abs=1e-6)


@pytest.mark.parametrize("sd", [2.0, 5.0, 12.0])
def test_noise_is_measured_on_a_slope_too(sd) -> None:
    slope = np.linspace(0, 90, 320)[None, :, None]
    picture = np.clip(grey(80, sd) + slope, 0, 255).astype(np.uint8)
    assert noise(picture) == pytest.approx(sd, rel=0.2)


def test_edges_are_no_noise() -> None:
    still = Scene("nothing", seed=2).script.model_copy(deep=True)
    quiet = still.model_copy(update={"scene": still.scene.model_copy(update={"noise": 0.0})})
    loud = still.model_copy(update={"scene": still.scene.model_copy(update={"noise": 8.0})})
    assert noise(Scene(quiet, seed=2).render(0.0)) < 4.0 < noise(Scene(loud, seed=2).render(0.0))


def test_the_interval_is_the_pictures_own() -> None:
    health = Health()
    for number in range(40):
        seen = health.step(Frame(number, number / 15, grey(100)))
    assert seen.interval_ms == pytest.approx(1000 / 15, abs=0.1)


def test_light_is_looked_at_twice_a_second() -> None:
    health = Health()
    first = health.step(Frame(0, 0.0, grey(200)))
    assert health.step(Frame(1, 0.1, grey(20))) is first
    assert health.step(Frame(2, 0.6, grey(20))).luminance < 0.1


def test_a_snapshot_has_it() -> None:
    board = Board(None, lambda: 0.0)
    step = Step(0.0, None, DesktopState())
    board.show(step, Frame(0, 0.0, grey(51)), source="camera:0", dropped=0, held=(), state="open")
    snapshot = board.snapshots.take(0.0)
    assert snapshot is not None
    assert snapshot.health is not None
    assert snapshot.health.luminance == pytest.approx(0.2)
