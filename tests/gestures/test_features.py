"""Features do not depend on where, how big, how turned or which hand."""

from __future__ import annotations

import functools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.gestures.features import FINGERS, features, matrix, names, palm_length
from handcontrol.gestures.poses import builtin_bank
from handcontrol.gestures.recognizer import name_of
from handcontrol.settings import GestureSettings
from handcontrol.virtualhand import Scene
from handcontrol.vocab import Array, Side

SCRIPTS = ("point", "pinch", "open", "fist")
TURNING = {"direction.index", "direction.thumb", "direction.hand"}


@functools.cache
def true_hand(script: str, t: float = 1.0) -> tuple[Side, Array, Array]:
    """Side, points_px and world_m of the virtual hand as it truly is."""
    hand = Scene(script).truth(t)[0]
    return hand.side, hand.points_px, hand.world_m


def turned(points: Array, degrees: float) -> Array:
    """`points` rotated in the picture's plane."""
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    return points @ turn.T


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_documented_features_are_those_there_are(script):
    side, points, world = true_hand(script)
    assert set(features(points, world, side=side)) == names()


@settings(max_examples=60, deadline=None)
@given(
    script=st.sampled_from(SCRIPTS),
    x=st.floats(-5000, 5000),
    y=st.floats(-5000, 5000),
    size=st.floats(0.05, 20),
    degrees=st.floats(-180, 180),
    mirror=st.booleans(),
)
def test_place_size_turn_and_side_change_no_shape(script, x, y, size, degrees, mirror):
    side, points, world = true_hand(script)
    before = features(points, world, side=side)
    flip = np.array([-1.0, 1.0, 1.0]) if mirror else np.ones(3)
    other = {"left": "right", "right": "left"}[side] if mirror else side
    moved = turned(points * flip, degrees) * size + [x, y, 0]
    after = features(moved, turned(world * flip, degrees), side=other)
    for name in names() - TURNING:
        assert after[name] == pytest.approx(before[name], abs=1e-6), name


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_mirrored_picture_shows_the_same_face(script):
    side, points, world = true_hand(script)
    plain = features(points, world, side=side)
    mirrored = features(points * [-1, 1, 1], world * [-1, 1, 1], side=side, mirrored=True)
    assert mirrored["facing"] == pytest.approx(plain["facing"])


def test_directions_follow_the_turn():
    side, points, world = true_hand("point")
    upright = features(points, world, side=side)["direction.index"]
    assert upright < 30
    assert features(turned(points, 180), world, side=side)["direction.index"] == pytest.approx(180 - upright)
    assert features(turned(points, 90), world, side=side)["direction.index"] == pytest.approx(90, abs=30)


def test_what_the_features_say_of_clear_hands():
    opened = features(*true_hand("open")[1:], side=true_hand("open")[0])
    fist = features(*true_hand("fist")[1:], side=true_hand("fist")[0])
    pinch = features(*true_hand("pinch")[1:], side=true_hand("pinch")[0])
    for finger in FINGERS:
        assert opened[f"{finger}.reach"] > 1.2 > 0.85 > fist[f"{finger}.reach"]
        assert opened[f"{finger}.flex"] < 40 < 110 < fist[f"{finger}.flex"]
        assert opened[f"{finger}.straight"] > 0.95
    assert opened["facing"] > 0.8
    assert pinch["pinch.index"] < 0.3 < 0.9 < opened["pinch.index"]
    assert fist["index.apart"] < 8 < 25 < pinch["index.apart"]


@pytest.mark.parametrize("script", SCRIPTS)
def test_points_without_depth_are_points_with_none(script):
    side, points, _ = true_hand(script)
    assert features(points[:, :2], side=side) == features(points * [1, 1, 0], side=side)
    assert abs(features(points[:, :2], side=side)["facing"]) == pytest.approx(1.0)


def test_poses_are_told_without_depth():
    bank = builtin_bank(agreement=GestureSettings().agreement)
    for script, pose in (("open", "open_palm"), ("fist", "fist"), ("point", "point"), ("pinch", "pinch")):
        side, points, _ = true_hand(script)
        row = matrix(points[None, :, :2], left=side == "left")[0]
        assert name_of(bank, bank.scores(row).tolist(), GestureSettings().accept)[0] == pose


def test_a_hand_without_size_or_depth_is_no_error():
    for points in (np.zeros((21, 3)), np.random.default_rng(0).normal(size=(21, 3)) * [1, 1, 0]):
        assert all(np.isfinite(value) for value in features(points, np.zeros((21, 3))).values())
    assert palm_length(np.zeros((21, 3))) > 0
