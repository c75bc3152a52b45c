"""Which regions and which hands are one and the same. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import numpy as np

from handcontrol.vocab import Array, HandRoi

SAME_ROI = 0.5  # MediaPipe: min_similarity_threshold of AssociationNormRectCalculator
# MediaPipe Tasks: hand_landmarks_deduplication_calculator.cc
NEAR_SHARE = 0.2  # of the palm's longest side: two points so close are one
NEAR_POINTS = 10
SAME_BOX = 0.2

T = TypeVar("T")


def roi_overlap(a: HandRoi, b: HandRoi) -> float:
    """Intersection over union of the two squares as if neither were turned."""
    reach = (a.size_px + b.size_px) / 2
    smaller = min(a.size_px, b.size_px)
    width = min(reach - abs(a.cx_px - b.cx_px), smaller)
    height = min(reach - abs(a.cy_px - b.cy_px), smaller)
    if width <= 0 or height <= 0:
        return 0.0
    common = width * height
    return common / (a.size_px**2 + b.size_px**2 - common)


def associate(*groups: Iterable[tuple[HandRoi, T]]) -> list[tuple[HandRoi, T]]:
    """One region for each hand: of two that overlap by more than SAME_ROI the later stays, at the end of the list.

    Each region carries something of the caller's. MediaPipe, association_calculator.h: palms first, then what was
    tracked, so that the tracked one stays.
    """
    kept: list[tuple[HandRoi, T]] = []
    for group in groups:
        for roi, label in group:
            kept = [other for other in kept if roi_overlap(roi, other[0]) <= SAME_ROI]
            kept.append((roi, label))
    return kept


def same_hand(a: Array, b: Array) -> bool:
    """Whether two readings (21, 2 or 3) in pixels are of one hand: half their points coincide and so do their boxes.

    MediaPipe Tasks, hand_landmarks_deduplication_calculator.cc.
    """
    a, b = a[:, :2], b[:, :2]
    near = np.linalg.norm(a - b, axis=1) < NEAR_SHARE * max(_palm_side(a), _palm_side(b))
    return int(near.sum()) >= NEAR_POINTS and _box_overlap(a, b) > SAME_BOX


def _palm_side(points: Array) -> float:
    """The longest side of the triangle wrist, index knuckle, little finger's knuckle."""
    return max(float(np.linalg.norm(points[i] - points[j])) for i, j in ((0, 5), (5, 17), (17, 0)))


def _box_overlap(a: Array, b: Array) -> float:
    low = np.maximum(a.min(axis=0), b.min(axis=0))
    high = np.minimum(a.max(axis=0), b.max(axis=0))
    common = float(np.clip(high - low, 0, None).prod())
    union = float(np.ptp(a, axis=0).prod() + np.ptp(b, axis=0).prod()) - common
    return common / union if union > 0 else 0.0
