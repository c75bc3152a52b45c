"""What a hand's shape is in numbers that do not depend on where, how big, how turned or which hand it is.

The points are those of the picture with their depth, (x, y, z) in px: fixed thresholds hold on them for the palm and
for the back of the hand alike, while world points collapse when the back is seen (google-ai-edge/mediapipe issues
3994 and 5156). World points are used in one place only, to second the pinch.

The 2D path: points without depth, (x, y) or with z = 0, give the same features by the same formulas; foreshortened
fingers are then judged as bent ones, `facing` is 1 or -1, and the pinch is that of the picture. Poses, the trained
network and motions work on them (measured on rows of 2D points: docs/gestures.md).

All lengths are in palm lengths, all angles in degrees. `direction.*` alone depends on how the hand is turned in the
picture, and `facing` on which hand it is: they say where the hand points and which face it shows.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping
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
_EPS = 1e-9

#: Every feature by name, with its formula; numbers are landmark indices, `a-b` the vector from b to a, L the palm.
FORMULAS: dict[str, str] = {
    "{finger}.reach": "|tip-0| / |PIP-0|: above 1 the tip is farther from the wrist than the middle joint",
    "{finger}.flex": "angle at PIP + angle at DIP; 0 = straight, a fist about 170",
    "{finger}.straight": "|tip-MCP| / sum of the finger's three bones; 1 = straight",
    "{finger}.mcp": "angle(MCP-0, PIP-MCP): the finger's bend at the knuckle",
    "{finger}.ahead": "reach minus the largest reach of the other three fingers",
    "{finger}.apart": "|flex - mean flex of the other three fingers|: small while a fist opens or closes",
    "pinch.{finger}": "distance of thumb tip and finger tip / L: mean of picture (x, y, z) and world points",
    "pinch.index.image": "the same from the picture alone",
    "pinch.index.world": "the same from the world points alone (NaN-free: equal to the picture where there are none)",
    "mcp.max": "the largest of the four bends at the knuckle: a posed hand keeps it small, a relaxed one does not",
    "thumb.far": "|4-17| / L: the thumb stands off from the palm",
    "thumb.near": "min |4-{6,10,14,18}| / L: the thumb keeps away from the folded fingers",
    "thumb.index": "angle(4-2, 6-5): between thumb and the index finger's first bone",
    "thumb.bend": "angle(2-1, 3-2) + angle(3-2, 4-3): 0 = a straight thumb",
    "spread": "angle(8-5, 20-17): between index and little finger",
    "spread.inner": "angle(8-5, 12-9): between index and middle finger",
    "spread.outer": "angle(16-13, 20-17): between ring and little finger",
    "direction.index": "angle of 8-5 from the picture's vertical: 0 = up, 180 = down",
    "direction.thumb": "angle of 4-2 from the vertical",
    "direction.hand": "angle of 9-0 from the vertical",
    "facing": "z of the unit normal of the palm (0, 5, 17) towards the camera: 1 = palm seen, -1 = back seen",
}


@functools.cache
def names() -> frozenset[str]:
    """Every feature name that a pose may use."""
    return frozenset(order())


@functools.cache
def order() -> tuple[str, ...]:
    """The columns of `matrix`."""
    return tuple(
        form.replace("{finger}", finger)
        for form in FORMULAS
        for finger in (FINGERS if "{finger}" in form else ("",))
    )


# All vectors of a hand at once: from landmark _FROM[k] to landmark _TO[k].
_MCP, _PIP, _DIP, _TIP = ([5, 9, 13, 17], [6, 10, 14, 18], [7, 11, 15, 19], [8, 12, 16, 20])
_PARTS: tuple[tuple[str, list[int], list[int]], ...] = (
    ("proximal", _MCP, _PIP), ("middle", _PIP, _DIP), ("distal", _DIP, _TIP), ("whole", _MCP, _TIP),
    ("to_tip", [0] * 4, _TIP), ("to_pip", [0] * 4, _PIP), ("to_mcp", [0] * 4, _MCP),
    ("pinch", [4] * 4, _TIP), ("near", [4] * 4, _PIP), ("far", [17], [4]), ("width", [5], [17]),
    ("thumb", [2], [4]), ("thumb1", [1], [2]), ("thumb2", [2], [3]), ("thumb3", [3], [4]),
)  # fmt: skip
_AT: dict[str, slice] = {}
for _name, _, _ends in _PARTS:
    _start = next(reversed(_AT.values())).stop if _AT else 0
    _AT[_name] = slice(_start, _start + len(_ends))
_FROM = np.array([i for _, starts, _ in _PARTS for i in starts])
_TO = np.array([i for _, _, ends in _PARTS for i in ends])


def _pairs(*pairs: tuple[str, int, str, int]) -> tuple[Array, Array]:
    return (
        np.array([_AT[a].start + i for a, i, _, _ in pairs]),
        np.array([_AT[b].start + j for _, _, b, j in pairs]),
    )


#: The angles: at PIP, at DIP, at MCP of each finger; thumb to index; spreads; bends of the thumb.
_A, _B = _pairs(
    *(("proximal", i, "middle", i) for i in range(4)),
    *(("middle", i, "distal", i) for i in range(4)),
    *(("to_mcp", i, "proximal", i) for i in range(4)),
    ("thumb", 0, "proximal", 0),
    ("whole", 0, "whole", 3),
    ("whole", 0, "whole", 1),
    ("whole", 2, "whole", 3),
    ("thumb1", 0, "thumb2", 0),
    ("thumb2", 0, "thumb3", 0),
)
_OTHERS = np.array([[j for j in range(4) if j != i] for i in range(4)])
_WORLD_FROM, _WORLD_TO = np.array([4, 4, 4, 4, 0, 5]), np.array([8, 12, 16, 20, 9, 17])


def matrix(
    points_px: Array,
    world_m: Array | None = None,
    *,
    left: Array | bool = False,
    mirrored: bool = False,
    ignored: Collection[str] = (),
) -> Array:
    """All features of N hands, (N, len(order())), from points_px (N, 21, 3 or 2) and, if given, world_m (N, 21, 3).

    left: which of them are left hands, (N,) or one for all; mirrored: whether the pictures are mirror images; only
    `facing` needs both. ignored: fingers (also "thumb") that say nothing: no other finger is compared with them.
    """
    points = np.asarray(points_px, dtype=np.float64)
    if points.shape[2] == 2:
        points = np.concatenate([points, np.zeros((*points.shape[:2], 1))], axis=2)
    ways = points[:, _TO] - points[:, _FROM]
    sizes = np.sqrt(np.einsum("nki,nki->nk", ways, ways))
    product = sizes[:, _A] * sizes[:, _B]
    cosine = np.einsum("nki,nki->nk", ways[:, _A], ways[:, _B]) / np.maximum(product, _EPS)
    cosine[product <= _EPS] = 1.0
    angles = np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0)))
    safe = np.maximum(sizes, _EPS)
    length = np.maximum(np.maximum(sizes[:, _AT["to_mcp"]][:, 1], 1.1 * sizes[:, _AT["width"].start]), _EPS)

    reach = sizes[:, _AT["to_tip"]] / safe[:, _AT["to_pip"]]
    flex, mcp = angles[:, :4] + angles[:, 4:8], angles[:, 8:12]
    bones = sizes[:, :12].reshape(-1, 3, 4).sum(axis=1)
    image = sizes[:, _AT["pinch"]] / length[:, None]
    world = image if world_m is None else _world_pinch(np.asarray(world_m, dtype=np.float64))
    used = [finger not in ignored for finger in FINGERS]
    if all(used):
        ahead = reach - reach[:, _OTHERS].max(axis=2)
        apart = np.abs(flex - flex[:, _OTHERS].mean(axis=2))
        mcp_max, near = mcp.max(axis=1), sizes[:, _AT["near"]].min(axis=1)
    else:
        ahead, apart = _compared(reach, flex, used)
        some = used if any(used) else [True] * 4
        mcp_max, near = mcp[:, some].max(axis=1), sizes[:, _AT["near"]][:, some].min(axis=1)

    out = np.empty((len(points), 38))
    out[:, 0:4], out[:, 4:8], out[:, 8:12] = reach, flex, sizes[:, _AT["whole"]] / np.maximum(bones, _EPS)
    out[:, 12:16], out[:, 16:20], out[:, 20:24] = mcp, ahead, apart
    out[:, 24:28], out[:, 28], out[:, 29] = (image + world) * 0.5, image[:, 0], world[:, 0]
    out[:, 30], out[:, 31], out[:, 32] = mcp_max, sizes[:, _AT["far"].start] / length, near / length
    out[:, 33], out[:, 34] = angles[:, 12], angles[:, 16] + angles[:, 17]
    out[:, 35:38] = angles[:, 13:16]
    return np.concatenate([out, _turning(ways, left, mirrored)], axis=1)


def _world_pinch(world: Array) -> Array:
    ways = world[:, _WORLD_TO] - world[:, _WORLD_FROM]
    sizes = np.sqrt(np.einsum("nki,nki->nk", ways, ways))
    return np.asarray(sizes[:, :4] / np.maximum(np.maximum(sizes[:, 4], 1.1 * sizes[:, 5]), _EPS)[:, None])


def _compared(reach: Array, flex: Array, used: list[bool]) -> tuple[Array, Array]:
    """`ahead` and `apart` of each finger against the other fingers that count."""
    ahead, apart = np.zeros_like(reach), np.zeros_like(flex)
    for i in range(4):
        others = [j for j in range(4) if j != i and used[j]]
        if others:
            ahead[:, i] = reach[:, i] - reach[:, others].max(axis=1)
            apart[:, i] = np.abs(flex[:, i] - flex[:, others].mean(axis=1))
    return ahead, apart


def _turning(ways: Array, left: Array | bool, mirrored: bool) -> Array:
    """direction.index, direction.thumb, direction.hand, facing: (N, 4)."""
    picked = ways[:, [_AT["whole"].start, _AT["thumb"].start, _AT["to_mcp"].start + 1]]
    directions = np.degrees(np.arctan2(np.abs(picked[:, :, 0]), -picked[:, :, 1]))
    # A right hand, fingers up, palm to the camera, shows its thumb at the image right: in image axes (x right, y down)
    # index and little finger then turn counter-clockwise about the wrist, and the cross product's z is negative.
    a, b = ways[:, _AT["to_mcp"].start], ways[:, _AT["to_mcp"].start + 3]
    x = a[:, 1] * b[:, 2] - a[:, 2] * b[:, 1]
    y = a[:, 2] * b[:, 0] - a[:, 0] * b[:, 2]
    z = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    sign = np.where(left, 1.0, -1.0) * (-1.0 if mirrored else 1.0)
    facing = sign * z / np.maximum(np.sqrt(x * x + y * y + z * z), _EPS)
    return np.concatenate([directions, facing[:, None]], axis=1)


def features(
    points_px: Array, world_m: Array | None = None, *, side: Side = "right", mirrored: bool = False
) -> Features:
    """All features of one hand by name (see FORMULAS) from points_px (21, 3 or 2) and, if given, world_m (21, 3).

    `side` is the person's real hand and `mirrored` whether the picture is a mirror image; only `facing` needs them.
    Finger-state formulas: measured on photographs as the best of their kind (area under the curve 0.999).
    """
    world = None if world_m is None else np.asarray(world_m)[None]
    row = matrix(np.asarray(points_px)[None], world, left=side == "left", mirrored=mirrored)[0]
    return dict(zip(order(), row.tolist(), strict=True))


def features_of(hand: Hand, *, mirrored: bool = False) -> Features:
    """The features of a tracked hand."""
    return features(hand.points_px, hand.world_m, side=hand.side, mirrored=mirrored)


def palm_length(points: Array) -> float:
    """L = max(|9-0|, 1.1 |5-17|), in the unit of `points` (21, 2 or 3).

    The larger of the palm's length and its width, scaled to the same size on an upright hand, so that a palm tilted
    away from the camera on one axis keeps its measure.
    """
    length, width = points[9] - points[0], points[5] - points[17]
    return max(float(np.sqrt(length @ length)), 1.1 * float(np.sqrt(width @ width)), _EPS)


def palm_centre(points: Array) -> Array:
    """The mean of wrist and the four knuckles: steady while fingers move. Same unit and dimension as `points`."""
    return np.asarray(points[[0, 5, 9, 13, 17]].mean(axis=0))
