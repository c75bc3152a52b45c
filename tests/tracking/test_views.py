"""Views of a picture: where their squares lie, and that what is found in them lands where it is."""

from __future__ import annotations

import math

import numpy as np
import pytest

from handcontrol import geometry
from handcontrol.tracking.views import WHOLE, View, lifted, tiles
from handcontrol.vocab import HandRoi


def test_the_whole_is_the_letterbox() -> None:
    assert WHOLE.square(640, 480) == HandRoi(320, 240, 640, 0)


def test_tiles_lie_in_the_picture_and_cover_it() -> None:
    squares = [view.square(640, 480) for view in tiles(0.5, 3, 2)]
    assert [(s.cx_px, s.cy_px) for s in squares] == [(x, y) for y in (160, 320) for x in (160, 320, 480)]
    assert {s.size_px for s in squares} == {320}


def test_a_square_larger_than_the_picture_is_about_its_middle() -> None:
    assert View(0.9, 0.0, 1.0).square(640, 480) == HandRoi(288, 240, 576, 0)


@pytest.mark.parametrize("degrees", [0, 45, -180, 90])
def test_points_of_a_square_come_back_to_where_the_crop_took_them(degrees) -> None:
    square = HandRoi(310, 250, 300, math.radians(degrees))
    rgb = np.zeros((480, 640, 3), np.uint8)
    rgb[200:206, 340:346] = 255
    seen = geometry.crop(rgb, square, 192)[..., 0].astype(float)
    y, x = (np.average(axis, weights=seen) for axis in np.indices(seen.shape))
    at = geometry.from_square(np.array([x / 192, y / 192]), square)
    assert at == pytest.approx([342.5, 202.5], abs=1.5)


def test_a_dark_picture_is_lifted_and_a_light_one_is_not() -> None:
    dark = np.random.default_rng(0).integers(0, 40, (60, 80, 3)).astype(np.uint8)
    light = lifted(dark)
    assert light is not None
    assert light.mean() / 255 > 0.3
    assert (np.diff(np.sort(dark.ravel())) >= 0).all()
    assert lifted(np.full((60, 80, 3), 120, np.uint8)) is None
    assert lifted(np.zeros((60, 80, 3), np.uint8)) is not None
