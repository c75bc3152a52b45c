"""What a hand's shape is in numbers that do not depend on where, how big, how turned or which hand it is.

The points are those of the picture with their depth, (x, y, z) in px: fixed thresholds hold on them for the palm and
for the back of the hand alike, while world points collapse when the back is seen (google-ai-edge/mediapipe issues
3994 and 5156). World points are used in one place only, to second the pinch. Points without depth (z = 0) work too;
foreshortened fingers are then judged less well.

All lengths are in palm lengths, all angles in degrees. `direction.*` alone depends on how the hand is turned in the
picture, and `facing` on which hand it is: they say where the hand points and which face it shows.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TypeAlias

import numpy as np

from handcontrol.vocab import Array, Hand, Side

Features: TypeAlias = Mapping[str, float]

FINGERS: tuple[str, ...] = (
    "index",
    "middle",
    "ring",
    "pinky",
)  # the four fingers; the thumb has its own features

_WRIST, _THUMB_MCP, _THUMB_TIP = 0, 2, 4
_MCP, _PIP, _DIP, _TIP = (np.array([5, 9, 13, 17]) + joint for joint in range(4))
_EPS = 1e-9

#: Every feature by name, with its formula; numbers are landmark indices, `a-b` the vector from b to a, L the palm.
FORMULAS: dict[str, str] = {
    "{finger}.reach": "|tip-0| / |PIP-0|: above 1 the tip is farther from the wrist than the middle joint",
    "{finger}.flex": "angle at PIP + angle at DIP; 0 = straight, a fist about 170",
    "{finger}.straight": "|tip-MCP| / sum of the finger's three bones; 1 = straight",
    "{finger}.mcp": "angle(MCP-0, PIP-MCP): the finger's bend at the knuckle",
    "{finger}.ahead": "reach minus the largest reach of the other three fingers",
    "{finger}.apart": "|flex - mean flex of the other three fingers|: small while a fist opens or closes",
    "mcp.max": "the largest of the four bends at the knuckle: a posed hand keeps it small, a relaxed one does not",
    "thumb.far": "|4-17| / L: the thumb stands off from the palm",
    "thumb.near": "min |4-{6,10,14,18}| / L: the thumb keeps away from the folded fingers",
    "thumb.index": "angle(4-2, 6-5): between thumb and the index finger's first bone",
    "pinch.{finger}": "distance of thumb tip and finger tip / L: mean of picture (x, y, z) and world points",
    "pinch.index.image": "the same from the picture alone",
    "pinch.index.world": "the same from the world points alone (NaN-free: equal to the picture where there are none)",
    "spread": "angle(8-5, 20-17): between index and little finger",
    "spread.inner": "angle(8-5, 12-9): between index and middle finger",
    "direction.index": "angle of 8-5 from the picture's vertical: 0 = up, 180 = down",
    "direction.thumb": "angle of 4-2 from the vertical",
    "direction.hand": "angle of 9-0 from the vertical",
    "facing": "z of the unit normal of the palm (0, 5, 17) towards the camera: 1 = palm seen, -1 = back seen",
}


def palm_length(points: Array) -> float:
    """L = max(|9-0|, 1.1 |5-17|), in the unit of `points` (21, 2 or 3).

    The larger of the palm's length and its width, scaled to the same size on an upright hand, so that a palm tilted
    away from the camera on one axis keeps its measure.
    """
    length, width = float(_norm(points[9] - points[0])), float(_norm(points[5] - points[17]))
    return max(length, 1.1 * width, _EPS)


def palm_centre(points: Array) -> Array:
    """The mean of wrist and the four knuckles: steady while fingers move. Same unit and dimension as `points`."""
    return np.asarray(points[[0, 5, 9, 13, 17]].mean(axis=0))


def features(
    points_px: Array, world_m: Array | None = None, *, side: Side = "right", mirrored: bool = False
) -> Features:
    """All features of one hand by name (see FORMULAS) from points_px (21, 3) and, if given, world_m (21, 3).

    `side` is the person's real hand and `mirrored` whether the picture is a mirror image; only `facing` needs them.
    Finger-state formulas: measured on photographs as the best of their kind (area under the curve 0.999).
    """
    points = np.asarray(points_px, dtype=np.float64)
    length = palm_length(points)
    wrist, tips = points[_WRIST], points[_TIP]
    proximal, middle, distal = points[_PIP] - points[_MCP], points[_DIP] - points[_PIP], tips - points[_DIP]

    reach = _norm(tips - wrist) / np.maximum(_norm(points[_PIP] - wrist), _EPS)
    flex = _angle(proximal, middle) + _angle(middle, distal)
    bones = _norm(proximal) + _norm(middle) + _norm(distal)
    straight = _norm(tips - points[_MCP]) / np.maximum(bones, _EPS)
    mcp = _angle(points[_MCP] - wrist, proximal)
    pinch_image = _norm(tips - points[_THUMB_TIP]) / length
    pinch_world = (
        pinch_image if world_m is None else _norm(world_m[_TIP] - world_m[_THUMB_TIP]) / palm_length(world_m)
    )
    pinch = (pinch_image + pinch_world) / 2.0

    found: dict[str, float] = {}
    for i, finger in enumerate(FINGERS):
        found[f"{finger}.reach"] = float(reach[i])
        found[f"{finger}.flex"] = float(flex[i])
        found[f"{finger}.straight"] = float(straight[i])
        found[f"{finger}.mcp"] = float(mcp[i])
        found[f"{finger}.ahead"] = float(reach[i] - np.delete(reach, i).max())
        found[f"{finger}.apart"] = float(abs(flex[i] - np.delete(flex, i).mean()))
        found[f"pinch.{finger}"] = float(pinch[i])
    found["pinch.index.image"] = float(pinch_image[0])
    found["pinch.index.world"] = float(pinch_world[0])
    found["mcp.max"] = float(mcp.max())

    thumb, index = points[_THUMB_TIP] - points[_THUMB_MCP], tips[0] - points[_MCP[0]]
    found["thumb.far"] = float(_norm(points[_THUMB_TIP] - points[17]) / length)
    found["thumb.near"] = float(_norm(points[_PIP] - points[_THUMB_TIP]).min() / length)
    found["thumb.index"] = float(_angle(thumb, proximal[0]))
    found["spread"] = float(_angle(index, tips[3] - points[_MCP[3]]))
    found["spread.inner"] = float(_angle(index, tips[1] - points[_MCP[1]]))
    for name, vector in (("index", index), ("thumb", thumb), ("hand", points[9] - wrist)):
        found[f"direction.{name}"] = float(np.degrees(np.arctan2(abs(vector[0]), -vector[1])))
    found["facing"] = _facing(points, side, mirrored)
    return found


def features_of(hand: Hand, *, mirrored: bool = False) -> Features:
    """The features of a tracked hand."""
    return features(hand.points_px, hand.world_m, side=hand.side, mirrored=mirrored)


@functools.cache
def names() -> frozenset[str]:
    """Every feature name that a pose may use."""
    return frozenset(form.replace("{finger}", finger) for form in FORMULAS for finger in FINGERS)


def _norm(vectors: Array) -> Array:
    return np.asarray(np.sqrt((vectors * vectors).sum(axis=-1)))


def _angle(a: Array, b: Array) -> Array:
    """The angle between vectors (…, 3), degrees 0..180; 0 where a vector has no length."""
    cosine = (a * b).sum(axis=-1) / np.maximum(_norm(a) * _norm(b), _EPS)
    straight = _norm(a) * _norm(b) <= _EPS
    return np.asarray(np.where(straight, 0.0, np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0)))))


def _facing(points: Array, side: Side, mirrored: bool) -> float:
    # A right hand, fingers up, palm to the camera, shows its thumb at the image right: in image axes (x right, y down)
    # index and little finger then turn counter-clockwise about the wrist, and the cross product's z is negative.
    index, pinky = points[5] - points[0], points[17] - points[0]
    normal = np.cross(index, pinky)
    sign = (1.0 if side == "left" else -1.0) * (-1.0 if mirrored else 1.0)
    return float(sign * normal[2] / max(float(np.linalg.norm(normal)), _EPS))
