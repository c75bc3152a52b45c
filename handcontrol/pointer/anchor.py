"""What of a hand moves the pointer: one point that a click does not move, as the person sees themselves. Pure.

Points are picture pixels, y down.
"""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from handcontrol.gestures.features import palm_length
from handcontrol.vocab import Array, Hand, Observation

_KNUCKLES = [5, 9, 13, 17]  # index to little finger MCP: they stay while fingers bend
_WRIST, _THUMB_TIP, _INDEX_MCP, _INDEX_TIP, _MIDDLE_MCP = 0, 4, 5, 8, 9
_FAR = 4.0  # in median distances from the knuckles' middle; a real hand's outermost knuckle lies at about 1.7


def anchor_px(hand: Hand, kind: Literal["palm", "blend", "index_tip"] = "palm", tip: float = 0.25) -> Array:
    """The point (2,) of `hand` that steers.

    "palm" is the mean of the four knuckles; one that is far off (misread) is first pulled in towards their median,
    as in Huber's estimate of location, so that it cannot throw the pointer. "blend": `tip` of the index fingertip and
    the rest of the palm, so that a turn of the finger counts too.
    """
    points = hand.points_px[:, :2]
    if kind == "index_tip":
        return np.array(points[_INDEX_TIP])
    if kind == "blend":
        return np.asarray((1.0 - tip) * anchor_px(hand) + tip * points[_INDEX_TIP])
    middle = _middle_of_four(points[_KNUCKLES])
    offsets = points[_KNUCKLES] - middle
    distances = np.hypot(offsets[:, 0], offsets[:, 1])
    limit = _FAR * _middle_of_four(distances)
    weights = np.minimum(1.0, limit / np.maximum(distances, 1e-9))
    return np.asarray(middle + (weights[:, None] * offsets).mean(axis=0))


def _middle_of_four(values: Array) -> Array:
    """The median along the first axis, in a fifth of numpy's time."""
    return np.asarray(np.sort(values, axis=0)[1:3].sum(axis=0) / 2.0)


def person_view(point_px: Array, observation: Observation) -> Array:
    """`point_px` with x growing to the person's right, as in a mirror: an un-mirrored picture is turned round."""
    x = float(point_px[0])
    return np.array([x if observation.mirrored else observation.width - x, float(point_px[1])])


def palm_px(hand: Hand) -> float:
    """The palm's length in picture pixels, the yardstick of all thresholds (`gestures.features.palm_length`)."""
    return max(palm_length(hand.points_px), 1.0)


def pinch_gaps(hand: Hand) -> tuple[float, float]:
    """Distance of the thumb's and the index finger's tips in palm lengths: as the picture shows it, and in space.

    The picture's takes its depth along, so that a palm tilted away keeps its measure. The two err apart: the first when
    the hand turns, the second when its back is seen. Twice the first where the hand has no place in space.
    """
    return _apart(hand, _THUMB_TIP, _INDEX_TIP)


def index_reach(hand: Hand) -> tuple[float, float]:
    """How far the index finger's tip is from its knuckle, in the same way: it falls as a fist is made."""
    return _apart(hand, _INDEX_TIP, _INDEX_MCP)


def _apart(hand: Hand, a: int, b: int) -> tuple[float, float]:
    gap = math.dist(hand.points_px[a].tolist(), hand.points_px[b].tolist()) / palm_px(hand)
    palm = math.dist(hand.world_m[_MIDDLE_MCP].tolist(), hand.world_m[_WRIST].tolist())
    if palm <= 0.0:
        return gap, gap
    return gap, math.dist(hand.world_m[a].tolist(), hand.world_m[b].tolist()) / palm
