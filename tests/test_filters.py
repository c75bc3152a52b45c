"""The One Euro filter against a scalar oracle written here from the paper's listing; the notch against sines."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.filters import Notch, OneEuro


class LowPass:
    def __init__(self) -> None:
        self.y: float | None = None

    def filter(self, x: float, alpha: float) -> float:
        self.y = x if self.y is None else alpha * x + (1 - alpha) * self.y
        return self.y


class ScalarOneEuro:
    """Casiez et al. 2012, algorithm 1, one number at a time."""

    def __init__(self, min_cutoff: float, beta: float, d_cutoff: float) -> None:
        self.min_cutoff, self.beta, self.d_cutoff = min_cutoff, beta, d_cutoff
        self.x, self.dx, self.last = LowPass(), LowPass(), None

    @staticmethod
    def alpha(rate: float, cutoff: float) -> float:
        tau = 1.0 / (2 * math.pi * cutoff)
        te = 1.0 / rate
        return 1.0 / (1.0 + tau / te)

    def filter(self, x: float, t: float) -> float:
        if self.last is None:
            self.last, dx, rate = t, 0.0, 1.0
        else:
            rate = 1.0 / (t - self.last)
            self.last = t
            dx = (x - self.x.y) * rate
        edx = self.dx.filter(dx, self.alpha(rate, self.d_cutoff))
        return self.x.filter(x, self.alpha(rate, self.min_cutoff + self.beta * abs(edx)))


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 2**32 - 1),
    min_cutoff=st.floats(0.05, 10),
    beta=st.floats(0, 50),
    d_cutoff=st.floats(0.2, 5),
)
def test_same_as_one_scalar_filter_per_component(seed, min_cutoff, beta, d_cutoff):
    rng = np.random.default_rng(seed)
    t = np.cumsum(rng.uniform(0.002, 0.2, 40))
    values = np.cumsum(rng.normal(0, 0.1, (40, 3, 2)), axis=0)
    ours = OneEuro(min_cutoff, beta, d_cutoff_hz=d_cutoff)
    oracles = [ScalarOneEuro(min_cutoff, beta, d_cutoff) for _ in range(6)]
    for moment, value in zip(t, values, strict=True):
        want = [o.filter(float(x), float(moment)) for o, x in zip(oracles, value.ravel(), strict=True)]
        np.testing.assert_allclose(ours.step(value, float(moment)).ravel(), want, rtol=1e-9, atol=1e-12)


def _follow(filter_: OneEuro, path, *, fps: float, seconds: float) -> tuple[np.ndarray, np.ndarray]:
    t = np.arange(int(seconds * fps)) / fps
    return t, np.array([filter_.step(np.asarray(path(m)), float(m)) for m in t])


@pytest.mark.parametrize("fps", [15, 30, 60, 120])
def test_lag_of_a_low_pass_is_the_same_in_seconds_at_any_frame_rate(fps):
    t, out = _follow(OneEuro(2.0, 0.0), lambda m: [0.5 * m], fps=fps, seconds=3)
    assert (t[-1] - out[-1, 0] / 0.5) == pytest.approx(1 / (2 * math.pi * 2.0), rel=1e-3)


def test_jitter_at_rest_is_cut_and_fast_motion_is_not():
    noise = np.random.default_rng(1).normal(0, 0.002, 300)
    _, rest = _follow(OneEuro(1.0, 12.0), lambda m: [noise[round(m * 30)]], fps=30, seconds=10)
    assert rest[60:].std() < 0.45 * noise.std()
    t, fast = _follow(OneEuro(1.0, 12.0), lambda m: [0.83 * m], fps=30, seconds=3)
    assert t[-1] - fast[-1, 0] / 0.83 < 0.0125


def test_joint_speed_keeps_a_straight_path_straight():
    def path(m: float) -> list[float]:
        reach = min(m, 1.0)
        return [1.0 * reach, 0.1 * reach]

    _, joint = _follow(OneEuro(1.0, 12.0, joint=True), path, fps=30, seconds=2)
    _, apart = _follow(OneEuro(1.0, 12.0), path, fps=30, seconds=2)
    np.testing.assert_allclose(joint[:, 1], 0.1 * joint[:, 0], atol=1e-12)
    assert np.abs(apart[:, 1] - 0.1 * apart[:, 0]).max() > 1e-3


def test_time_that_stands_still_or_runs_back_changes_nothing():
    filter_ = OneEuro(1.0, 0.0)
    filter_.step(np.array([1.0]), 5.0)
    first = filter_.step(np.array([2.0]), 5.1)
    assert filter_.step(np.array([9.0]), 5.1) == first
    assert filter_.step(np.array([9.0]), 1.0) == first


def test_reset_forgets():
    filter_ = OneEuro(1.0, 0.0)
    filter_.step(np.array([1.0]), 0.0)
    filter_.reset()
    assert filter_.step(np.array([7.0, 8.0]), 0.1).tolist() == [7.0, 8.0]


def test_what_comes_out_is_the_callers_own():
    filter_ = OneEuro(1.0, 0.0)
    filter_.step(np.array([1.0]), 0.0)[0] = 99.0
    assert filter_.step(np.array([1.0]), 0.1)[0] == pytest.approx(1.0)


def test_wrong_use_is_refused():
    with pytest.raises(ValueError, match="above 0"):
        OneEuro(0.0, 1.0)
    filter_ = OneEuro(1.0, 1.0)
    filter_.step(np.zeros(2), 0.0)
    with pytest.raises(ValueError, match="shape"):
        filter_.step(np.zeros(3), 0.1)


def _through(
    notch: Notch, hz: float, *, fps: float = 30.0, seconds: float = 6.0
) -> tuple[np.ndarray, np.ndarray]:
    """Times and what comes out for a sine of this frequency; uneven time steps."""
    rng = np.random.default_rng(3)
    t = np.cumsum(rng.uniform(0.8, 1.2, int(seconds * fps)) / fps)
    return t, np.array([notch.step(np.array([math.sin(2 * math.pi * hz * at), 0.0]), at) for at in t])


def test_a_notch_takes_its_frequency_out_and_leaves_slow_movement():
    t, tremor = _through(Notch(8.0, 5.6), 8.0)
    assert tremor[t > 2, 0].std() < 0.15
    t, slow = _through(Notch(8.0, 5.6), 0.5)
    late = 5.6 / (2 * math.pi * 8.0**2)
    meant = np.sin(2 * math.pi * 0.5 * (t - late))
    assert np.abs(slow[t > 2, 0] - meant[t > 2]).max() < 0.02


def test_a_notch_passes_what_comes_too_rarely_to_tell():
    notch = Notch(8.0, 5.6)
    places = [np.array([float(i % 2), float(i)]) for i in range(12)]
    assert [notch.step(place, i / 12).tolist() for i, place in enumerate(places)] == [
        p.tolist() for p in places
    ]


def test_a_notch_keeps_a_place_and_forgets_it_when_told():
    notch = Notch(8.0, 5.6)
    for i in range(9):
        assert notch.step(np.array([3.0, -1.0]), i / 30).tolist() == pytest.approx([3.0, -1.0])
    last = notch.step(np.array([4.0, 0.0]), 0.3)
    assert notch.step(np.array([9.0, 9.0]), 0.3).tolist() == last.tolist()
    notch.reset()
    assert notch.step(np.array([7.0, 8.0]), 0.31).tolist() == [7.0, 8.0]
    with pytest.raises(ValueError, match="above 0"):
        Notch(0.0, 1.0)
