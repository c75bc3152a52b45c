"""What is drawn, said as values."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from handcontrol.render.marks import (
    BONE_FINGERS,
    FADED,
    FINGER_COLORS,
    POINT_FINGERS,
    Dot,
    Line,
    MarkOptions,
    Polygon,
    Text,
    depth_shades,
    marks,
    plate_box,
    roi_corners,
)
from handcontrol.vocab import CONNECTIONS, LANDMARKS, DesktopState, HandRoi, Snapshot, Step

NOTHING = MarkOptions(palms=False, rois=False, skeleton=False, labels=False, rules=False)


def test_every_point_and_bone_has_its_finger():
    assert len(POINT_FINGERS) == 21
    assert all(
        finger == "palm" or name.startswith(finger)
        for name, finger in zip(LANDMARKS, POINT_FINGERS, strict=True)
    )
    for (_, b), finger in zip(CONNECTIONS, BONE_FINGERS, strict=True):
        assert finger in ("palm", POINT_FINGERS[b])


def test_no_picture_yet_draws_nothing():
    assert marks(Snapshot(None, Step(0.0, None, DesktopState()))) == ()


@pytest.mark.parametrize(
    ("option", "kinds"),
    [
        ("palms", {Polygon, Dot}),
        ("rois", {Polygon, Line}),
        ("skeleton", {Line, Dot}),
        ("labels", {Text}),
        ("rules", {Text}),
    ],
)
def test_each_option_draws_its_own_marks_only(snapshot, option, kinds):
    options = replace(NOTHING, **{option: True})
    assert {type(mark) for mark in marks(snapshot(active_rules=("Point to move",)), options)} == kinds
    assert marks(snapshot(active_rules=("Point to move",)), NOTHING) == ()


def test_words_name_hand_pose_score_and_rule(snapshot):
    words = [mark.text for mark in marks(snapshot(active_rules=("Point to move",))) if isinstance(mark, Text)]
    assert words == ["palm 0.93", "Right open palm 0.81", "Point to move"]


def test_a_held_hand_is_grey_and_says_so(snapshot):
    drawn = marks(snapshot(held=True), MarkOptions(palms=False, rois=False))
    assert [mark.text for mark in drawn if isinstance(mark, Text)] == ["Right (held)"]
    assert FADED in {mark.color for mark in drawn}
    assert not {mark.color for mark in drawn} & (set(FINGER_COLORS.values()) - {FINGER_COLORS["palm"]})


def test_flip_mirrors_places_but_not_words(snapshot):
    plain = marks(snapshot(active_rules=("R",)))
    turned = marks(snapshot(active_rules=("R",)), MarkOptions(flip=True))
    assert [m.text for m in plain if isinstance(m, Text)] == [m.text for m in turned if isinstance(m, Text)]
    dots = zip(
        (m for m in plain if isinstance(m, Dot)), (m for m in turned if isinstance(m, Dot)), strict=True
    )
    assert all(math.isclose(a.center[0] + b.center[0], 639) and a.center[1] == b.center[1] for a, b in dots)
    assert plain[-1] == turned[-1]  # the rules stay in their corner


def test_sizes_follow_the_picture(snapshot):
    small, large = marks(snapshot()), marks(snapshot(2560, 1920))
    for a, b in zip(small, large, strict=True):
        if isinstance(a, Dot):
            assert b.radius_px == pytest.approx(4 * a.radius_px)
        elif isinstance(a, Text):
            assert b.size_px == pytest.approx(4 * a.size_px)
        else:
            assert b.width_px == pytest.approx(4 * a.width_px)


def test_depth_shades_near_is_0_far_is_1():
    assert depth_shades(np.array([-30.0, -15.0, 0.0])) == pytest.approx((0.0, 0.5, 1.0), abs=1e-6)
    assert depth_shades(np.array([-30.0, -20.0]))[1] == pytest.approx(
        1 / 3, abs=1e-6
    )  # the far end is at least 0
    assert depth_shades(np.zeros(21)) is None


def test_depth_draws_the_nearest_point_white_large_and_last(snapshot):
    dots = [mark for mark in marks(snapshot(), MarkOptions(depth=True, palms=False)) if isinstance(mark, Dot)]
    assert dots[-1].color == (255, 255, 255)
    assert dots[-1].radius_px == max(dot.radius_px for dot in dots) == pytest.approx(14.0)
    assert dots[0].color == (0, 0, 0)
    flat = [
        mark
        for mark in marks(snapshot(flat=True), MarkOptions(depth=True, palms=False))
        if isinstance(mark, Dot)
    ]
    assert {dot.color for dot in flat} == {(128, 128, 128)}


def test_roi_corners_turn_clockwise():
    assert roi_corners(HandRoi(10, 20, 4, 0.0)) == ((8, 18), (12, 18), (12, 22), (8, 22))
    quarter = roi_corners(HandRoi(10, 20, 4, math.pi / 2))  # fingers point to the right of the picture
    assert np.allclose(quarter, ((12, 18), (12, 22), (8, 22), (8, 18)))


@pytest.mark.parametrize("flip", [False, True])
def test_the_zone_stands_where_the_person_sees_it(snapshot, flip):
    shot = snapshot()
    only = replace(NOTHING, zone=(0.1, 0.2, 0.5, 0.7), flip=flip)
    xs = {round(mark.a[0]) for mark in marks(shot, only)}
    assert xs == ({63, 319} if flip else {320, 576})  # left of a mirror is right of an unmirrored picture
    mirrored = replace(
        shot, step=replace(shot.step, observation=replace(shot.step.observation, mirrored=True))
    )
    assert {round(mark.a[0]) for mark in marks(mirrored, replace(only, flip=False))} == {64, 320}
    assert {round(mark.a[1]) for mark in marks(shot, only)} == {96, 336}


@pytest.mark.parametrize("at", [(-50, -50), (1000, 1000), (0, 1000), (320, 240)])
@pytest.mark.parametrize("anchor", ["left", "center"])
def test_plates_stay_inside_the_picture(at, anchor):
    left, top = plate_box(Text(at, "x", 10, anchor=anchor), 100, 20, (640, 480))
    assert 0 <= left <= 540
    assert 0 <= top <= 460
