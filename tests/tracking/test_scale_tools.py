"""The commands that measure recall and precision measure what they say."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import numpy as np
import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def tool(monkeypatch):
    monkeypatch.syspath_prepend(str(TOOLS))
    before = set(sys.modules)
    yield importlib.import_module
    for name in set(sys.modules) - before:
        if getattr(sys.modules[name], "__file__", "") and str(TOOLS) in str(sys.modules[name].__file__):
            del sys.modules[name]


BOX, OTHER = [10.0, 10.0, 20.0, 20.0], [100.0, 10.0, 20.0, 20.0]


@pytest.mark.parametrize(
    ("seen", "precision"),
    [
        ([[0.9, *BOX], [0.8, *OTHER]], 1.0),
        ([[0.9, *BOX]], 0.5),
        ([[0.9, 50.0, 50.0, 20.0, 20.0], [0.8, *BOX], [0.7, *OTHER]], 2 / 3),  # the best is false
        (
            [[0.9, *BOX], [0.8, *OTHER], [0.7, *BOX]],
            1.0,
        ),  # a second one of the same palm, after all are found
        ([[0.9, *BOX], [0.85, *BOX], [0.8, *OTHER]], (1 + 2 / 3) / 2),
        ([[0.9, 30.0, 10.0, 20.0, 20.0]], 0.0),  # beside it
        ([], 0.0),
    ],
)
def test_average_precision(tool, seen, precision) -> None:
    truth = [[np.array(BOX), np.array(OTHER)], []]
    assert tool("palm_ap").average_precision(truth, [seen, []]) == pytest.approx(precision)


def test_a_false_palm_in_another_picture_counts(tool) -> None:
    truth = [[np.array(BOX)], []]
    assert tool("palm_ap").average_precision(truth, [[[0.5, *BOX]], [[0.9, *BOX]]]) == pytest.approx(0.5)


def test_hands_found_missed_and_false_are_counted(tool) -> None:
    cases, count = tool("scale_cases"), tool("scale").Count()
    points = np.random.default_rng(1).uniform(0, 100, (21, 2))
    count.add((points, points + 500), [points + 1, points - 900])
    assert (count.hands, len(count.errors), count.further) == (2, 1, 1)
    assert count.errors[0] == pytest.approx(np.sqrt(2) / cases.palm_px(points))


def test_the_cases_are_what_their_rows_say(tool) -> None:
    cases = tool("scale_cases")
    small, large = (cases._sized(1, 0, size).truth(0.0)[0] for size in (0.06, 1.2))
    assert large.size_px / small.size_px == pytest.approx(20)
    (shaking,) = [case for case in cases.two_hands(1, 1) if case.row.startswith("shaking, palms 0.50")]
    a, b = (points[cases.PALM].mean(axis=0) for points in shaking.truth)
    length = np.mean([cases.palm_px(points) for points in shaking.truth]) * cases.HAND_PER_PALM
    assert np.linalg.norm(a - b) / length == pytest.approx(0.5, abs=0.12)
    (out,) = [case for case in cases.cut_off(1, 1) if case.row.startswith("40%")]
    outside = ((out.truth[0] < 0) | (out.truth[0] >= (cases.WIDTH, cases.HEIGHT))).any(axis=1).mean()
    assert 0.4 <= outside < 0.6


def test_a_scaled_photo_shows_the_hand_where_its_points_are(tool) -> None:
    cases = tool("scale_cases")
    photo = np.zeros((300, 400, 3), np.uint8)
    photo[140:160, 90:110] = 255  # where the points are
    points = np.array([[100.0, 150.0]] * 21)
    for scale in (0.3, 2.0):
        picture, moved = cases._scaled(photo, points, scale)
        assert picture.shape == (480, 640, 3)
        assert moved[0] == pytest.approx([320, 240], abs=1.0)
        x, y = moved[0].astype(int)
        assert picture[y, x].min() > 200
        assert picture[y, min(x + round(30 * scale), 639)].max() < 50
