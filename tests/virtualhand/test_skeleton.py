"""Whatever the pose, the bones keep their length and the joints bend the way a hand does."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.virtualhand.landmarks import ANCHOR, PALM, landmarks, rigid_point
from handcontrol.virtualhand.poses import blend, poses
from handcontrol.virtualhand.skeleton import LENGTHS, RADII, pose_skeleton, reach

NAMES = tuple(poses())


def bone_lengths(joints):
    return np.linalg.norm(np.diff(joints[1:].reshape(5, 4, 3), axis=1), axis=2)


@pytest.mark.parametrize("name", NAMES)
def test_every_pose_has_the_same_bones(name):
    skeleton = poses()[name].skeleton()
    np.testing.assert_allclose(bone_lengths(skeleton.joints), LENGTHS, atol=1e-9)
    np.testing.assert_allclose(np.linalg.norm(skeleton.dorsal, axis=-1), 1, atol=1e-9)
    np.testing.assert_allclose((skeleton.along * skeleton.dorsal).sum(-1), 0, atol=1e-9)


@settings(max_examples=60, deadline=None)
@given(a=st.sampled_from(NAMES), b=st.sampled_from(NAMES), w=st.floats(0, 1))
def test_the_way_between_two_poses_keeps_the_bones(a, b, w):
    mixed = blend(poses()[a], poses()[b], w)
    np.testing.assert_allclose(bone_lengths(mixed.skeleton().joints), LENGTHS, atol=1e-9)
    assert mixed.name in (a, b)


def test_a_blend_begins_and_ends_at_its_poses():
    a, b = poses()["fist"], poses()["open_palm"]
    assert blend(a, b, 0.0) is a
    assert blend(a, b, 1.0) is b
    half = blend(a, b, 0.5).fingers
    np.testing.assert_allclose(half, (a.fingers + b.fingers) / 2)


@pytest.mark.parametrize(("name", "digit"), [("pinch", 1), ("ok", 1), ("pinch_middle", 2)])
def test_pinching_tips_touch(name, digit):
    joints = poses()[name].skeleton().joints
    gap = np.linalg.norm(joints[4] - joints[4 + 4 * digit]) - RADII[0, 3] - RADII[digit, 3]
    assert -3 < gap < 0.5  # mm: pressed, not through each other


def test_fingers_flex_to_the_palm_and_splay_sideways():
    thumb, nail = poses()["open_palm"].thumb, poses()["open_palm"].nail
    straight = pose_skeleton(np.zeros((4, 4)), thumb, nail).joints
    flexed = pose_skeleton(np.tile([60.0, 0, 0, 0], (4, 1)), thumb, nail).joints
    splayed = pose_skeleton(np.tile([0.0, 0, 0, -20], (4, 1)), thumb, nail).joints
    tips = [8, 12, 16, 20]
    assert (flexed[tips, 2] > straight[tips, 2] + 30).all()
    assert (splayed[tips, 0] > straight[tips, 0] + 15).all()


def test_the_thumb_cannot_reach_beyond_its_bones():
    with pytest.raises(ValueError, match="span"):
        reach(np.array([1.0, 0, 0]), np.array([0.0, 300, 0]), np.array([0.0, 0, -1]))


@pytest.mark.parametrize("name", NAMES)
def test_anchor_and_palm_do_not_depend_on_the_pose(name):
    points = landmarks(poses()[name].skeleton())
    for indices in (ANCHOR, PALM):
        np.testing.assert_allclose(points[list(indices)].mean(axis=0), rigid_point(indices), atol=1e-9)
