"""Regions, crops and projections, against numbers of the mediapipe 0.10.21 wheel for its picture hands.jpg."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handcontrol import geometry
from handcontrol.vocab import HandRoi, PalmDetection

SIZE = (720, 382)
# From the wheel: palm box, wrist and middle knuckle (0..1); region from the palm; next region (cx cy w h angle).
HANDS = {
    "A": (
        (0.645683, 0.041813, 0.228784, 0.430918),
        ((0.82045, 0.07171), (0.76326, 0.41694)),
        (0.726002, 0.462938, 0.594839, 1.121163, -2.838929),
        (0.743816, 0.425927, 0.656291, 1.236989, -2.892755),
        "582.6,28.4 513.5,44.5 464.1,89.3 429.1,140.0 395.2,175.3 503.5,162.6 480.5,240.1 469.9,288.2 464.0,328.0 "
        "547.7,173.9 535.6,260.2 530.9,317.2 530.9,361.9 587.3,171.6 592.2,248.8 594.6,301.0 597.1,341.6 "
        "619.0,159.8 633.1,220.3 642.4,258.2 648.7,292.5",
    ),
    "B": (
        (0.133228, 0.532926, 0.227441, 0.428407),
        ((0.18239, 0.93557), (0.24897, 0.58077)),
        (0.284842, 0.545184, 0.591346, 1.114580, 0.339940),
        (0.254351, 0.570060, 0.653169, 1.231103, 0.259526),
        "136.2,351.3 205.8,337.3 254.2,292.1 289.6,240.4 324.4,204.8 216.9,218.7 240.4,140.9 250.7,92.6 256.5,52.0 "
        "172.7,206.4 182.4,120.3 186.5,64.9 187.8,21.4 132.7,207.9 127.9,131.7 125.1,82.0 123.1,42.9 "
        "100.6,219.4 86.0,160.0 76.7,123.9 71.6,90.1",
    ),
}


def as_roi(golden: tuple[float, ...]) -> tuple[float, ...]:
    cx, cy, w, _, angle = golden
    return cx * SIZE[0], cy * SIZE[1], w * SIZE[0], angle


def values(roi: HandRoi | None) -> tuple[float, ...]:
    assert roi is not None
    return roi.cx_px, roi.cy_px, roi.size_px, roi.angle_rad


def points_of(text: str) -> np.ndarray:
    return np.array([[float(v) for v in pair.split(",")] for pair in text.split()])


@pytest.mark.parametrize("hand", HANDS)
def test_palm_roi_is_the_references(hand: str) -> None:
    box, (wrist, knuckle), golden, _, _ = HANDS[hand]
    keypoints = np.zeros((7, 2))
    keypoints[0], keypoints[2] = wrist, knuckle
    palm = PalmDetection(0.97, np.array(box) * np.tile(SIZE, 2), keypoints * SIZE)
    found = values(geometry.palm_roi(palm, SIZE))
    assert found[:3] == pytest.approx(as_roi(golden)[:3], abs=0.01)
    assert found[3] == pytest.approx(golden[4], abs=1e-4)


@pytest.mark.parametrize("hand", HANDS)
def test_next_roi_is_the_references(hand: str) -> None:
    *_, golden, text = HANDS[hand]
    found = values(geometry.points_roi(points_of(text), SIZE))  # points rounded to 0.1 px
    assert found[:3] == pytest.approx(as_roi(golden)[:3], abs=0.25)
    assert found[3] == pytest.approx(golden[4], abs=1e-3)


def test_a_palm_without_area_has_no_roi() -> None:
    assert geometry.palm_roi(PalmDetection(0.9, [5, 5, 0, 0], np.ones((7, 2))), SIZE) is None


def test_points_in_one_place_have_no_roi() -> None:
    assert geometry.points_roi(np.zeros((21, 2)), SIZE) is None


@given(st.floats(-1e3, 1e3))
def test_norm_rad_keeps_the_direction(angle: float) -> None:
    turned = geometry.norm_rad(angle)
    assert -math.pi - 1e-6 <= turned <= math.pi
    assert math.cos(turned) == pytest.approx(math.cos(angle), abs=1e-4)
    assert math.sin(turned) == pytest.approx(math.sin(angle), abs=1e-4)


def test_an_upright_crop_of_its_own_size_is_a_slice() -> None:
    rgb = np.random.default_rng(0).integers(0, 256, (120, 160, 3), dtype=np.uint8)
    square = geometry.crop(rgb, HandRoi(70.0, 60.0, 64.0, 0.0), 64)
    np.testing.assert_array_equal(square, rgb[28:92, 38:102])


@pytest.mark.parametrize(
    ("angle", "spot"),
    [(0.0, (80, 30)), (math.pi / 2, (110, 60)), (-math.pi / 2, (50, 60)), (-math.pi, (80, 90))],
)
def test_what_lies_towards_the_fingers_is_up_in_the_crop(angle: float, spot: tuple[int, int]) -> None:
    rgb = np.zeros((120, 160, 3), np.uint8)
    rgb[spot[1] - 1 : spot[1] + 2, spot[0] - 1 : spot[0] + 2] = 255
    square = geometry.crop(rgb, HandRoi(80.0, 60.0, 100.0, angle), 100)
    y, x = np.argwhere(square[..., 0] > 128).mean(axis=0)
    assert (x, y) == pytest.approx((50, 20), abs=1.0)


def test_the_crop_repeats_the_edge_and_the_letterbox_is_black() -> None:
    rgb = np.full((60, 80, 3), 200, np.uint8)
    assert geometry.crop(rgb, HandRoi(0.0, 0.0, 50.0, 0.3), 32).min() == 200
    square = geometry.letterbox(rgb, 192)
    assert square[:21].max() == 0
    assert square[27:164, :189].min() == 200
    assert square[171:].max() == 0


def test_letterbox_padding() -> None:
    assert geometry.letterbox_padding((640, 480)) == (0.0, 0.125)
    assert geometry.letterbox_padding((480, 640)) == (0.125, 0.0)
    assert geometry.letterbox_padding((300, 300)) == (0.0, 0.0)


def test_corners_go_round_from_left_bottom() -> None:
    corners = geometry.roi_corners(HandRoi(10.0, 20.0, 8.0, 0.0))
    np.testing.assert_array_equal(corners, [[6, 24], [6, 16], [14, 16], [14, 24]])


def test_points_come_back_to_where_the_crop_was_taken() -> None:
    roi = HandRoi(300.0, 200.0, 150.0, 0.7)
    raw = np.zeros((21, 3), np.float32)
    raw[1:5, :2] = [[0, 224], [0, 0], [224, 0], [224, 224]]
    raw[0] = 112, 112, 22.4
    points = geometry.place_points(raw, 224, roi, SIZE)
    np.testing.assert_allclose(points[1:5, :2], geometry.roi_corners(roi), atol=1e-3)
    np.testing.assert_allclose(points[0], [300, 200, 0.1 / 0.4 * 150], atol=1e-4)


def test_world_points_turn_with_the_roi() -> None:
    world = np.zeros((21, 3))
    world[8] = 0.0, -0.1, 0.03
    turned = geometry.turn_world(world, math.pi / 2)
    np.testing.assert_allclose(turned[8], [0.1, 0.0, 0.03], atol=1e-8)


def test_pixels_hold_the_references_float32_values_exactly() -> None:
    share = np.random.default_rng(1).random(10_000, dtype=np.float32)
    for side in (1, 382, 720, 1919, 32_766):
        np.testing.assert_array_equal((share.astype(np.float64) * side / side).astype(np.float32), share)


@pytest.mark.parametrize("shape", [(1, 40_000, 3), (40_000, 1, 3)])
def test_a_side_beyond_the_limit_is_refused(shape: tuple[int, ...]) -> None:
    rgb = np.zeros(shape, np.uint8)
    assert not geometry.picture_fits(rgb)
    with pytest.raises(ValueError, match="32766"):
        geometry.letterbox(rgb, 192)


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 32_766, 3), (32_766, 1, 3)])
def test_the_smallest_and_longest_pictures_pass(shape: tuple[int, ...]) -> None:
    square = geometry.letterbox(np.full(shape, 9, np.uint8), 192)
    assert square.shape == (192, 192, 3)


@pytest.mark.parametrize("angle", [-2.8, 0.0, 0.34, 1.6])
def test_the_near_crop_is_the_exact_one_but_for_rounding(angle) -> None:
    rgb = np.random.default_rng(1).integers(0, 255, (60, 80, 3)).astype(np.uint8)
    rgb = np.repeat(np.repeat(rgb, 8, axis=0), 8, axis=1)
    roi = HandRoi(300.3, 220.7, 260.0, angle)
    exact, near = (crop(rgb, roi, 224).astype(int) for crop in (geometry.crop, geometry.crop_near))
    assert np.abs(exact - near).mean() < 1.0
