"""The four pictures of what was seen: as large as they should be, with what belongs there and nothing else."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from handcontrol.geometry import from_square, points_roi
from handcontrol.render.marks import PALM_GREEN, ROI_ROSE
from handcontrol.render.views import CROP, VIEWS, in_crop, view
from handcontrol.virtualhand import Scene
from handcontrol.vocab import DesktopState, Frame, Hand, HandRoi, Observation, Snapshot, Step


def has(picture, color):
    return bool((picture == color).all(axis=2).any())


@pytest.fixture
def both():
    """Both hands of a script as a perfect tracker sees them."""
    scene, t = Scene("two_hands", seed=3), 4.0
    hands = [
        Hand(
            0, n, true.side, 0.99, 0.98, true.points_px, true.world_m, points_roi(true.points_px, (640, 480))
        )
        for n, true in enumerate(scene.truth(t), 1)
    ]
    seen = Observation(0, t, 640, 480, rois=tuple(hand.roi for hand in hands), hands=tuple(hands))
    return Snapshot(Frame(0, t, scene.render(t)), Step(t, seen, DesktopState(t)))


@pytest.mark.parametrize("name", VIEWS)
def test_every_view_is_a_picture_of_its_own(snapshot, name):
    shot = snapshot()
    before = shot.frame.rgb.copy()
    picture = view(shot, name)
    assert picture.dtype == np.uint8
    assert picture.shape == ((CROP, 2 * CROP, 3) if name == "crop" else (480, 640, 3))
    assert np.array_equal(shot.frame.rgb, before)
    others = [view(shot, other) for other in VIEWS if other != name]
    assert not any(other.shape == picture.shape and np.array_equal(other, picture) for other in others)


def test_each_shows_its_own(snapshot):
    shot = snapshot()
    assert has(view(shot, "overlay"), ROI_ROSE)
    assert has(view(shot, "overlay"), PALM_GREEN)
    assert not has(view(shot, "depth"), PALM_GREEN)
    assert has(view(shot, "detection"), PALM_GREEN)
    assert not has(view(shot, "detection"), ROI_ROSE)


def test_that_the_palm_network_was_not_asked_is_said(snapshot):
    shot = snapshot()
    seen = replace(shot.step.observation, palm_ran=False, palms=())
    unasked = replace(shot, step=replace(shot.step, observation=seen))
    changed = np.any(view(unasked, "detection") != shot.frame.rgb, axis=2)
    assert changed[430:].any()
    assert not changed[:430].any()


def test_a_crop_shows_each_hand_upright_under_its_points(both):
    picture = view(both, "crop", hands=3)
    assert picture.shape == (CROP, 3 * CROP, 3)
    assert np.all(picture[:, 2 * CROP :] == picture[0, -1])  # there is no third hand
    for hand in both.step.hands:
        points = in_crop(hand.points_px, hand.roi, CROP)
        assert 0 < points[:, :2].min() < points[:, :2].max() < CROP
        wrist, knuckle = points[0, :2], points[9, :2]
        assert abs(math.atan2(*(knuckle - wrist)[::-1]) + math.pi / 2) < 0.2
    assert has(picture[:, :CROP], (255, 209, 71))  # the index finger's colour
    assert has(picture[:, CROP : 2 * CROP], (255, 209, 71))


def test_many_hands_go_on_below(both):
    assert view(both, "crop", hands=6).shape == (2 * CROP, 4 * CROP, 3)


def test_points_come_back_from_a_crop():
    roi = HandRoi(300.0, 200.0, 150.0, 0.7)
    points = np.column_stack([np.random.default_rng(1).uniform(0, 400, (21, 2)), np.linspace(-30, 30, 21)])
    inside = in_crop(points, roi, CROP)
    np.testing.assert_allclose(from_square(inside[:, :2] / CROP, roi), points[:, :2], atol=1e-9)
    np.testing.assert_allclose(inside[:, 2], points[:, 2] * CROP / 150)


def test_nothing_seen_is_the_picture_alone(snapshot):
    shot = snapshot()
    empty = replace(shot, step=Step(0.0, None, DesktopState()))
    for name in ("overlay", "depth", "detection"):
        assert np.array_equal(view(empty, name), shot.frame.rgb)
    assert len(np.unique(view(empty, "crop").reshape(-1, 3), axis=0)) == 1


def test_without_a_picture_there_is_no_view(snapshot):
    with pytest.raises(ValueError, match="without a picture"):
        view(replace(snapshot(), frame=None))
