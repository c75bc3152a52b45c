"""Palms in a picture: 2016 anchors decoded, overlapping ones averaged (MediaPipe palm_detection_cpu.pbtxt).

Formulas: tensors_to_detections_calculator.cc, ssd_anchors_calculator.cc, non_max_suppression_calculator.cc and
detection_letterbox_removal_calculator.cc at v0.10.21, in float32. Knows nothing of tracking.
"""

from __future__ import annotations

import math

import numpy as np

from handcontrol import geometry
from handcontrol.models.network import Network
from handcontrol.vocab import Array, HandRoi, PalmDetection

SIDE = 192
MIN_SUPPRESSION = 0.3  # boxes that overlap more than this are one palm


def anchors() -> Array:
    """(2016, 2) float32 centres, 0..1: 24x24 cells with 2 each, then 12x12 with 6, row by row."""

    def layer(cells: int, per_cell: int) -> Array:
        middle = (np.arange(cells, dtype=np.float32) + np.float32(0.5)) / np.float32(cells)
        y, x = np.meshgrid(middle, middle, indexing="ij")
        return np.repeat(np.column_stack([x.ravel(), y.ravel()]), per_cell, axis=0)

    return np.concatenate([layer(24, 2), layer(12, 6)])


def decode(raw: Array, logits: Array, centers: Array, min_score: float) -> tuple[Array, Array]:
    """Boxes (2016, 18) and logits (2016,) as scores (n,) and rows (n, 18): x, y, w, h, then 7 keypoints x, y.

    In 0..1 of the letterboxed square; the score is at least `min_score`; order of the anchors.
    """
    # Nearly all anchors fall out by their logit alone, a little below the one of the least score.
    likely = np.flatnonzero(logits >= _logit(min_score) - 0.01)
    raw, logits, centers = raw[likely], logits[likely], centers[likely]
    with np.errstate(over="ignore"):
        scores = np.float32(1) / (np.float32(1) + np.exp(-np.clip(logits, -100, 100)))
    keep = (scores >= np.float32(min_score)) & (raw[:, 2] >= 0) & (raw[:, 3] >= 0)
    keep &= np.isfinite(raw).all(axis=1)
    values, centers = raw[keep] / np.float32(SIDE), centers[keep]
    values[:, :2] += centers
    values[:, 4:] += np.tile(centers, 7)
    half = values[:, 2:4] / np.float32(2)
    low, high = values[:, :2] - half, values[:, :2] + half
    values[:, :4] = np.concatenate([low, high - low], axis=1)  # not simply w, h: float32 makes a difference
    return scores[keep], values


def _logit(score: float) -> float:
    return math.log(score / (1 - score)) if 0 < score < 1 else math.copysign(100.0, score - 0.5)


def overlap(boxes: Array, box: Array) -> Array:
    """Intersection over union of boxes (n, 4) with one (4,), all x, y, w, h; 0 where both are empty."""
    low = np.maximum(boxes[:, :2], box[:2])
    high = np.minimum(boxes[:, :2] + boxes[:, 2:4], box[:2] + box[2:4])
    common = np.clip(high - low, 0, None).prod(axis=1)
    union = boxes[:, 2:4].prod(axis=1) + box[2:4].prod() - common
    iou: Array = np.divide(common, union, out=np.zeros_like(common), where=union > 0)
    return iou


def merge(scores: Array, rows: Array) -> list[tuple[float, Array]]:
    """Weighted non-maximum suppression: best first, each with its (18,) row, the score-weighted mean of its rivals."""
    order = np.argsort(-scores, kind="stable")
    scores, rows = scores[order], rows[order]
    found: list[tuple[float, Array]] = []
    while len(scores):
        rivals = overlap(rows[:, :4], rows[0, :4]) > np.float32(MIN_SUPPRESSION)
        if not rivals.any():  # a palm without area rivals not even itself: it and the rest end the search
            found.append((float(scores[0]), rows[0]))
            break
        corners = rows[rivals].copy()
        corners[:, 2:4] += corners[:, :2]
        weights = scores[rivals, None]
        mean = (corners * weights).sum(axis=0) / weights.sum(axis=0)
        mean[2:4] -= mean[:2]
        found.append((float(scores[0]), mean))
        scores, rows = scores[~rivals], rows[~rivals]
    return found


class PalmDetector:
    """Finds palms with a palm_detection network. May be used by several threads at once."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._anchors = anchors()

    def detect(self, rgb: Array, *, min_score: float = 0.5) -> tuple[PalmDetection, ...]:
        """All palms in `rgb` (H, W, 3) uint8, best first; parts of a palm may lie beyond the picture's edge."""
        size = (rgb.shape[1], rgb.shape[0])
        left, top = (np.float32(pad) for pad in geometry.letterbox_padding(size))
        shift = np.array([left, top], np.float32)
        shrink = np.float32(1) - np.array([left + left, top + top], np.float32)
        palms = []
        for score, row in self._look(geometry.letterbox(rgb, SIDE), min_score):
            xy, wh = (row[:2] - shift) / shrink, row[2:4] / shrink
            keypoints = (row[4:].reshape(7, 2) - shift) / shrink
            box_px = np.concatenate([xy, wh]).astype(np.float64) * np.tile(size, 2)
            palms.append(PalmDetection(score, box_px, keypoints.astype(np.float64) * size))
        return tuple(palms)

    def detect_in(self, rgb: Array, square: HandRoi, *, min_score: float = 0.5) -> tuple[PalmDetection, ...]:
        """All palms in a `square` of `rgb`, which may be turned and reach beyond the picture; in the picture's pixels.

        Boxes stay upright: only their middle turns.
        """
        found = self._look(geometry.crop(rgb, square, SIDE, geometry.BLACK), min_score)
        palms = []
        for score, row in found:
            values = row.astype(np.float64)
            middle = geometry.from_square(values[:2] + values[2:4] / 2, square)
            size = values[2:4] * square.size_px
            keypoints = geometry.from_square(values[4:].reshape(7, 2), square)
            palms.append(PalmDetection(score, np.concatenate([middle - size / 2, size]), keypoints))
        return tuple(palms)

    def _look(self, square: Array, min_score: float) -> list[tuple[float, Array]]:
        """Scores and rows, 0..1 of the (SIDE, SIDE, 3) uint8 picture the network is shown."""
        raw, logits = self._network.run_planes(geometry.to_network(square))
        return merge(*decode(raw.reshape(-1, 18), logits.ravel(), self._anchors, min_score))
