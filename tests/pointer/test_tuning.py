"""Tuning: the zone is where the hand went; the filter is chosen by what it costs on the hand's own places."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer.tuning import Track, calibrated, costs, promise, smooth, track_of, tuned, zone_of
from handcontrol.settings import GestureSettings, PointerSettings, Settings

SHIPPED = PointerSettings()


def reaches(*, fps: float = 30.0, noise: float = 0.0, tremor: float = 0.0, seconds: float = 30.0) -> Track:
    """To and fro across 0.2 of the picture, 0.4 s each, a second of rest with a click at its end; white noise."""
    rng = np.random.default_rng(7)
    t = np.arange(0.0, seconds, 1 / fps)
    s = np.clip((t % 1.4) / 0.4, 0, 1)
    eased = s**3 * (10 - 15 * s + 6 * s * s)
    forth = (t // 1.4) % 2 == 0
    x = 0.4 + 0.2 * np.where(forth, eased, 1 - eased)
    shake = tremor * np.sin(2 * np.pi * 8 * t)
    places = np.stack([x + shake, np.full_like(x, 0.45)], axis=1) + rng.normal(0, noise, (len(t), 2))
    return Track(t, places, 0.75, np.arange(1.3, seconds, 1.4))


def box(left, top, right, bottom):
    rng = np.random.default_rng(1)
    return rng.uniform([left, top], [right, bottom], (500, 2))


def test_a_small_reach_gives_its_own_zone():
    zone = zone_of(box(0.5, 0.4, 0.65, 0.55), SHIPPED)
    assert (zone.left, zone.right) == pytest.approx((0.503, 0.647), abs=0.01)
    assert (zone.top, zone.bottom) == pytest.approx((0.403, 0.547), abs=0.01)


def test_a_large_reach_keeps_the_size_and_moves_the_zone():
    zone = zone_of(box(0.15, 0.1, 0.95, 0.9), SHIPPED)
    assert zone.right - zone.left == pytest.approx(0.6, abs=2e-3)
    assert (zone.left + zone.right) / 2 == pytest.approx(0.55, abs=0.02)


def test_a_zone_never_leaves_the_picture_nor_gets_too_small():
    zone = zone_of(np.full((50, 2), 0.99), SHIPPED)
    assert zone.right <= 1.0
    assert zone.right - zone.left == pytest.approx(0.08)


def test_in_a_smaller_zone_the_filter_is_as_quick_as_before():
    found = calibrated(box(0.5, 0.4, 0.65, 0.55), Settings()).settings.pointer
    share = (found.zone.right - found.zone.left) / 0.6
    assert found.beta == pytest.approx(SHIPPED.beta * share, abs=0.01)


def test_a_slow_filter_costs_lag_and_an_open_one_jitter():
    track = reaches(noise=0.002)
    slow = SHIPPED.model_copy(update={"min_cutoff_hz": 0.5, "quiet_hz": 0.0, "beta": 0.0})
    open_ = SHIPPED.model_copy(update={"min_cutoff_hz": 30.0, "quiet_hz": 0.0, "beta": 200.0})
    (lag_slow, jitter_slow), (lag_open, jitter_open) = costs(track, slow), costs(track, open_)
    assert lag_slow > lag_open + 0.1
    assert jitter_open > 2 * jitter_slow
    assert promise(track, slow) < promise(track, SHIPPED)


def test_a_clean_hand_with_a_laggy_filter_is_given_a_quicker_one():
    slow = Settings(pointer=SHIPPED.model_copy(update={"min_cutoff_hz": 0.5, "quiet_hz": 0.0, "beta": 1.0}))
    found = tuned(reaches(noise=2e-4), slow)
    assert found.gain > 1.2
    assert found.reasons
    assert costs(reaches(noise=2e-4), found.settings.pointer)[0] < costs(reaches(noise=2e-4), slow.pointer)[0]


def test_a_shaky_hand_with_an_open_filter_is_given_a_calmer_one():
    track = reaches(tremor=0.01)
    open_ = Settings(pointer=SHIPPED.model_copy(update={"min_cutoff_hz": 20.0, "beta": 50.0}))
    found = tuned(track, open_)
    assert found.gain > 1.1
    assert costs(track, found.settings.pointer)[1] < 0.7 * costs(track, open_.pointer)[1]


def test_what_was_tuned_stays():
    once = tuned(reaches(noise=0.001), Settings()).settings
    again = tuned(reaches(noise=0.001), once)
    assert again.settings == once
    assert again.reasons == ()


def test_a_slow_camera_makes_a_pose_in_one_picture():
    found = tuned(reaches(fps=12.0, noise=2e-4), Settings())
    assert found.settings.gestures.enter_s == 0.0
    assert tuned(reaches(noise=2e-4), Settings()).settings.gestures == GestureSettings()


def test_smoothing_has_no_delay():
    t = np.arange(60) / 30
    line = np.stack([t, -t], axis=1)
    assert smooth(t, line)[10:-10] == pytest.approx(line[10:-10], abs=1e-4)


def test_nobody_who_points_is_no_track():
    assert track_of([], SHIPPED) is None
