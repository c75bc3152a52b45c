"""Tuning: the zone is where the hand went; the filter is chosen by what it costs on the hand's own places."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer.steady import filter_for
from handcontrol.pointer.tremor import smooth, tremor_hz
from handcontrol.pointer.tuning import (
    Track,
    calibrated,
    costs,
    larger,
    promise,
    track_of,
    tuned,
    zone_of,
)
from handcontrol.settings import GestureSettings, PointerSettings, Settings, Zone

SHIPPED = PointerSettings()


def reaches(
    *, fps: float = 30.0, noise: float = 0.0, tremor: float = 0.0, hz: float = 8.0, seconds: float = 30.0
) -> Track:
    """To and fro across 0.2 of the picture, 0.4 s each, a second of rest with a click at its end; white noise."""
    rng = np.random.default_rng(7)
    t = np.arange(0.0, seconds, 1 / fps)
    s = np.clip((t % 1.4) / 0.4, 0, 1)
    eased = s**3 * (10 - 15 * s + 6 * s * s)
    forth = (t // 1.4) % 2 == 0
    x = 0.4 + 0.2 * np.where(forth, eased, 1 - eased)
    shake = tremor * np.sin(2 * np.pi * hz * t)
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


@pytest.mark.parametrize("hz", [5.0, 6.5, 11.0])
def test_a_tremor_is_found(hz):
    track = reaches(noise=5e-4, tremor=0.005, hz=hz)
    assert tremor_hz(track.t, track.place_n) == pytest.approx(hz, abs=0.2)


@pytest.mark.parametrize("hz", [8.0, 10.0])
def test_a_tremor_is_taken_out(hz):
    track = reaches(noise=5e-4, tremor=0.005, hz=hz)
    found = tuned(track, Settings()).settings.pointer
    assert found.tremor_hz == pytest.approx(hz, abs=0.2)
    still = SHIPPED.model_copy(update={"min_cutoff_hz": 30.0, "zone": found.zone})
    without = still.model_copy(update={"tremor_hz": found.tremor_hz})
    assert costs(track, without)[1] < 0.35 * costs(track, still)[1]
    assert tuned(track, Settings(pointer=found)).settings.pointer.tremor_hz == found.tremor_hz


@pytest.mark.parametrize(
    "track", [reaches(noise=2e-3), reaches(tremor=5e-4), reaches(fps=12.0, tremor=0.005)]
)
def test_noise_a_small_tremor_and_one_that_pictures_are_too_rare_for_are_none(track):
    assert tremor_hz(track.t, track.place_n) == 0.0


def test_a_tremor_in_the_settings_goes_through_the_notch():
    filters = [filter_for(SHIPPED.model_copy(update={"tremor_hz": hz})) for hz in (0.0, 8.0)]
    t = np.arange(90) / 30
    shaken = np.stack([0.5 + 0.005 * np.sin(2 * np.pi * 8 * t), np.full_like(t, 0.5)], axis=1)
    rough, calm = (
        np.array([one.step(place, at) for place, at in zip(shaken, t, strict=True)])[60:, 0]
        for one in filters
    )
    assert np.ptp(calm) < 0.2 * np.ptp(rough)


def test_the_zone_grows_for_a_hand_that_trembles_unless_it_fits_a_reach():
    assert larger(Zone()) == Zone(left=0.1, top=0.117, right=0.9, bottom=0.783)
    assert larger(larger(Zone())).right - larger(larger(Zone())).left == pytest.approx(0.8)
    small = Zone(left=0.4, top=0.4, right=0.6, bottom=0.6)
    assert larger(small) == small
    assert tuned(reaches(tremor=0.005), Settings()).settings.pointer.zone == larger(Zone())
    assert tuned(reaches(noise=2e-4), Settings()).settings.pointer.zone == Zone()


def test_smoothing_has_no_delay():
    t = np.arange(60) / 30
    line = np.stack([t, -t], axis=1)
    assert smooth(t, line)[10:-10] == pytest.approx(line[10:-10], abs=1e-4)


def test_nobody_who_points_is_no_track():
    assert track_of([], SHIPPED) is None
