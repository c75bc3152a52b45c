"""Marks become pixels, where and in the colour they should."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.render.marks import Dot, Line, MarkOptions, Polygon, Text, marks
from handcontrol.render.paint import paint


def dark(width=64, height=48):
    return np.full((height, width, 3), 20, np.uint8)


def test_the_picture_given_stays_as_it_is(snapshot):
    shot = snapshot()
    before = shot.frame.rgb.copy()
    painted = paint(shot.frame.rgb, marks(shot))
    assert np.array_equal(shot.frame.rgb, before)
    assert painted.shape == before.shape
    assert painted.dtype == np.uint8
    assert not np.array_equal(painted, before)


def test_dot_line_and_polygon_land_on_their_pixels():
    red, green = (255, 0, 0), (0, 255, 0)
    assert tuple(paint(dark(), [Dot((20, 10), 3, red)])[10, 20]) == red
    line = paint(dark(), [Line((5, 30), (60, 30), green, 3)])
    assert tuple(line[30, 32]) == green
    assert tuple(line[20, 32]) == (20, 20, 20)
    square = paint(dark(), [Polygon(((10, 10), (40, 10), (40, 40), (10, 40)), red, 2)])
    assert tuple(square[25, 10]) == red
    assert tuple(square[25, 25]) == (20, 20, 20)


def test_a_gradient_runs_from_one_colour_to_the_other():
    row = paint(dark(), [Line((2, 20), (61, 20), (255, 255, 255), 3, (0, 0, 0))])[20, 2:62, 0].astype(int)
    assert row[2] > 230
    assert row[-3] < 25
    assert np.all(np.diff(row[3:-3]) <= 6)


def test_marks_of_a_depth_view_and_of_a_huge_picture_paint(snapshot):
    shot = snapshot(3840, 2160)
    assert paint(shot.frame.rgb, marks(shot, MarkOptions(depth=True))).shape == (2160, 3840, 3)


@pytest.mark.parametrize("text", ["Zeigen über", "指す", "", "a" * 300])
def test_any_words_paint_and_leave_a_plate(text):
    picture = np.full((100, 300, 3), 200, np.uint8)
    painted = paint(picture, [Text((150, 60), text, 14)])
    assert painted.shape == picture.shape
    assert painted.min() < 90


@pytest.mark.parametrize("size", [(1, 1), (1, 640), (640, 1)])
def test_tiny_pictures_paint(snapshot, size):
    shot = snapshot(*size, active_rules=("Point to move",))
    assert paint(shot.frame.rgb, marks(shot)).shape == (size[1], size[0], 3)


def test_marks_far_outside_do_no_harm():
    far = 1e12
    painted = paint(dark(), [Dot((far, -far), 3, (255, 0, 0)), Line((-far, far), (far, far), (255, 0, 0), 2)])
    assert np.array_equal(painted, dark())
