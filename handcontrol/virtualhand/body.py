"""The hand's flesh: round cones (two spheres and all between) over a skeleton, forearm included. Pure, mm."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from handcontrol.virtualhand.skeleton import LENGTHS, RADII, ROOTS, Skeleton, unit
from handcontrol.vocab import Array

_BACK = np.array([0.0, 0.0, -1.0])
_THUMB_BACK = unit(np.array([0.45, -0.35, -0.8]))
CUFF_MM = 84.0  # where a sleeve begins
_ARM_MM = 520.0  # how far the forearm reaches: beyond the picture's edge for any hand of a usable size


@dataclass(frozen=True, slots=True, eq=False)
class Cones:
    """N round cones. a, b: (N, 3) centres; ra, rb: (N,) radii; dorsal: (N, 3) the way a cone's hairy side faces.

    Fingers carry their skin map too: digit (N,), start: (N,) mm along the digit where the cone's `a` lies,
    along/lateral: (N, 3) its frame. The first `palm` cones melt into one smooth palm; the next `joined` blend softly
    with it (the fingers' first bones); the rest simply cover.
    """

    a: Array
    b: Array
    ra: Array
    rb: Array
    digit: Array
    start: Array
    along: Array
    dorsal: Array
    lateral: Array
    palm: int
    joined: int
    arm: Array  # (3,) from the wrist to the elbow


def cones(skeleton: Skeleton, arm: Array | None = None, *, sleeve: bool = False) -> Cones:
    """The cones of a posed hand; `arm` (3,) is the direction from the wrist to the elbow, straight on by default."""
    arm = np.array([0.0, -1.0, 0.0]) if arm is None else arm
    palm, palm_dorsal = _palm(skeleton, arm, sleeve)
    ends = skeleton.joints[1:].reshape(5, 4, 3)
    order = [(d, 0) for d in (1, 2, 3, 4)] + [(0, 1), (0, 2)] + [(d, b) for d in (1, 2, 3, 4) for b in (1, 2)]
    digits, bones = np.array(order).T
    starts = np.concatenate([np.zeros((5, 1)), np.cumsum(LENGTHS, axis=1)], axis=1)
    n = len(palm)
    head = np.array(palm)
    zeros = np.zeros((n, 3))
    return Cones(
        a=np.concatenate([head[:, :3], ends[digits, bones]]),
        b=np.concatenate([head[:, 3:6], ends[digits, bones + 1]]),
        ra=np.concatenate([head[:, 6], RADII[digits, bones]]),
        rb=np.concatenate([head[:, 7], RADII[digits, bones + 1]]),
        digit=np.concatenate([np.full(n, -1), digits]),
        start=np.concatenate([np.zeros(n), starts[digits, bones]]),
        along=np.concatenate([zeros, skeleton.along[digits, bones]]),
        dorsal=np.concatenate([palm_dorsal, skeleton.dorsal[digits, bones]]),
        lateral=np.concatenate([zeros, skeleton.lateral[digits, bones]]),
        palm=n,
        joined=5,
        arm=arm,
    )


def _palm(skeleton: Skeleton, arm: Array, sleeve: bool) -> tuple[list[tuple[float, ...]], Array]:
    """Rows (a, b, ra, rb) and where their backs face: metacarpals, thumb, edge of the hand, webs, wrist, forearm."""
    rows: list[tuple[float, ...]] = []
    backs: list[Array] = []

    def cone(
        a: Array | tuple[float, ...], b: Array | tuple[float, ...], ra: float, rb: float, back: Array = _BACK
    ) -> None:
        rows.append((*map(float, a), *map(float, b), ra, rb))
        backs.append(back)

    root, mcp = ROOTS[0], skeleton.joints[2]
    for x, knuckle, radius in zip((9, 3, -5, -12), ROOTS[1:], (13.2, 12.8, 12.2, 11.5), strict=True):
        cone((x, 9, 0), knuckle - np.array([0, 2, 0]), 14, radius)
    cone(root, mcp, RADII[0, 0], RADII[0, 1], _THUMB_BACK)
    cone((12, 20, 7), 0.55 * mcp + 0.45 * np.array([16, 52, 3]), 15.5, 14)
    cone((-19, 16, 5), (-32, 54, 3), 13.5, 11.5)
    webs = [ROOTS[d] + 0.28 * LENGTHS[d, 0] * skeleton.along[d, 0] for d in (1, 2, 3, 4)]
    for left, right in pairwise(webs):
        cone(left, right, 7, 7)
    cone(0.3 * root + 0.7 * mcp, 0.22 * ROOTS[0] + 0.78 * ROOTS[1], 10, 9, _THUMB_BACK)
    cone(0.15 * root + 0.85 * mcp, 0.1 * ROOTS[0] + 0.9 * ROOTS[1], 6.5, 6.5, _THUMB_BACK)
    across = np.array([1.0, 0.0, 0.0])
    for side, heel, radius in ((-1, (-19, 18, 3), 13.5), (1, (19, 16, 6), 15)):
        wrist = 16 * arm + side * 10 * across
        cone(heel, wrist, radius, 17)
        cone(wrist, _ARM_MM * arm + side * 17 * across, 17, 37)
    for side in (-1, 0, 1) if sleeve else ():
        cone((CUFF_MM + 16) * arm + side * 11 * across, _ARM_MM * arm + side * 20 * across, 27, 46)
    return rows, np.stack(backs)
