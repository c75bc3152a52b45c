"""Anchors, decoding and the averaging of overlapping palms, on numbers made by hand."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.models.palm import anchors, decode, merge, overlap


def row(x: float, y: float, w: float, h: float, keypoint: float = 0.5) -> np.ndarray:
    return np.array([x, y, w, h, *[keypoint] * 14], np.float32)


def test_anchors_are_cell_centres_in_the_networks_order() -> None:
    centers = anchors()
    assert centers.shape == (2016, 2)
    assert centers.dtype == np.float32
    half = 0.5 / 24
    np.testing.assert_allclose(centers[[0, 1, 2]], [[half, half], [half, half], [3 * half, half]], rtol=1e-6)
    np.testing.assert_allclose(centers[48], [half, 3 * half], rtol=1e-6)  # the second row of cells
    np.testing.assert_allclose(centers[1152 : 1152 + 7, 0], [0.5 / 12] * 6 + [1.5 / 12], rtol=1e-6)
    np.testing.assert_allclose(centers[-1], [11.5 / 12, 11.5 / 12], rtol=1e-6)


def test_decode_places_box_and_keypoints_about_the_anchor() -> None:
    raw = np.zeros((3, 18), np.float32)
    raw[1, :4] = 19.2, -19.2, 38.4, 76.8
    raw[1, 4:6] = 96, 48
    scores, rows = decode(raw, np.array([-5, 2, -100], np.float32), np.full((3, 2), 0.5, np.float32), 0.5)
    assert scores == pytest.approx([1 / (1 + np.exp(-2))], rel=1e-6)
    np.testing.assert_allclose(rows[0, :4], [0.5, 0.2, 0.2, 0.4], atol=1e-6)
    np.testing.assert_allclose(rows[0, 4:8], [1.0, 0.75, 0.5, 0.5], atol=1e-6)


def test_decode_keeps_the_threshold_itself_and_drops_what_is_no_box() -> None:
    raw = np.ones((4, 18), np.float32)
    raw[1, 2] = -1
    raw[2, 3] = -1
    raw[3, 9] = np.nan
    scores, _ = decode(raw, np.zeros(4, np.float32), np.zeros((4, 2), np.float32), 0.5)
    assert scores.tolist() == [0.5]


def test_overlap() -> None:
    boxes = np.array([[0, 0, 2, 2], [1, 0, 2, 2], [5, 5, 1, 1], [2, 0, 1, 1], [0, 0, 0, 0]], np.float32)
    np.testing.assert_allclose(overlap(boxes, boxes[0]), [1, 1 / 3, 0, 0, 0], rtol=1e-6)


def test_rivals_are_averaged_by_score_and_the_best_score_stays() -> None:
    scores = np.array([0.6, 0.9, 0.8], np.float32)
    rows = np.stack([row(0.0, 0, 0.2, 0.2, 0.2), row(0.03, 0, 0.2, 0.2, 0.5), row(0.7, 0.7, 0.2, 0.2)])
    found = merge(scores, rows)
    assert [score for score, _ in found] == pytest.approx([0.9, 0.8])
    share = 0.9 / 1.5
    assert found[0][1][:4] == pytest.approx([0.03 * share, 0, 0.2, 0.2], abs=1e-6)
    assert found[0][1][4] == pytest.approx(0.5 * share + 0.2 * (1 - share), abs=1e-6)


def test_an_overlap_of_just_the_threshold_is_no_rival() -> None:
    rows = np.stack([row(0, 0, 13, 1), row(7, 0, 13, 1)])  # 6 / 20 = 0.3
    assert len(merge(np.array([0.9, 0.8], np.float32), rows)) == 2


def test_a_palm_without_area_ends_the_search() -> None:
    scores = np.array([0.9, 0.8], np.float32)
    found = merge(scores, np.stack([row(0.1, 0.1, 0, 0.2), row(0.5, 0.5, 0.2, 0.2)]))
    assert len(found) == 1
    np.testing.assert_array_equal(found[0][1], row(0.1, 0.1, 0, 0.2))


def test_nothing_gives_nothing() -> None:
    assert merge(np.zeros(0, np.float32), np.zeros((0, 18), np.float32)) == []
