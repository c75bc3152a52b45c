"""A hand's way through the air as corners a step apart, whatever its speed: what taught motions are compared by. Pure.

A way is a line in six dimensions, all in palm lengths, so that a stroke, a turn of the wrist, a bent finger and a push
are each a movement: palm (x, y) and index tip from the palm (x, y) as the person sees them, y up; how bent the fingers
are; how near the hand is. Corners are set where the hand has come STEP further, so rest and tremor add nothing, and a
slow and a fast performance have the same corners.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from handcontrol.gestures.features import FINGERS, order, palm_centre, palm_length
from handcontrol.vocab import Array, Hand

POINTS = 24  # of a stretch that is compared
WAYS = 6  # dimensions of the way
STEP = 0.08  # palm lengths between corners
BENT = 120.0  # degrees of finger flexion that count as one palm length
NEAR = 2.0  # palm lengths for a hand that grows by e
SMOOTH_S = 0.1
GAP_S = 0.3  # a longer silence begins another way
_ROOM = 512  # corners that are kept
_FLEX = [order().index(f"{finger}.flex") for finger in FINGERS]


@dataclass(frozen=True, slots=True)
class Glance:
    """One hand at one moment, as ways are made of. Places in px, person's view, y up; flex: four fingers, degrees."""

    t: float
    palm: tuple[float, float]
    index_tip: tuple[float, float]
    length: float  # palm length, px
    flex: tuple[float, ...]


def outline(hand: Hand, *, mirrored: bool) -> Array:
    """(21, 2): its points in palm lengths from the palm's centre, as the person sees them, y up."""
    points = hand.points_px[:, :2]
    away = (points - palm_centre(points)) / palm_length(points)
    return np.asarray(away * (1.0 if mirrored else -1.0, -1.0))


def glance(hand: Hand, row: Array, *, t: float, mirrored: bool) -> Glance:
    """Of a hand and its row of features. mirrored: the picture is a mirror image."""
    sign = 1.0 if mirrored else -1.0
    points = hand.points_px
    x, y = points[[0, 5, 9, 13, 17], :2].mean(axis=0).tolist()
    tip_x, tip_y, _ = points[8].tolist()
    return Glance(t, (sign * x, -y), (sign * tip_x, -tip_y), palm_length(points), tuple(row[_FLEX].tolist()))


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A piece of a way. path: (POINTS, WAYS), equally far apart; seconds, length: in all; flex: mean of each finger."""

    path: Array
    seconds: float
    length: float
    flex: Array  # (4,) degrees
    motions: tuple[str, ...] = ()  # that were told meanwhile
    poses: tuple[str, ...] = ()


class Trail:
    """The way of one hand so far; `step` once for each picture."""

    def __init__(self) -> None:
        self._lengths: deque[float] = deque(maxlen=9)
        self._recent: deque[tuple[float, Array]] = deque()
        self._px: tuple[float, float] | None = None
        self._place = np.zeros(2)
        # columns: arrived, left, way so far, the six dimensions, flexion of four fingers
        self._corners = np.zeros((_ROOM, 3 + WAYS + 4))
        self._count = 0
        self.t = -math.inf

    @property
    def corners(self) -> Array:
        """(N, 13): when the hand arrived, when it was last there, way so far, six dimensions, four flexions."""
        return self._corners[: self._count]

    def forget(self, way: float) -> None:
        """Forget the way up to where it was `way` long."""
        first = int(np.searchsorted(self.corners[:, 2], way - 1e-9))
        kept = self.corners[first:].copy()
        self._corners[: len(kept)] = kept
        self._count = len(kept)

    def step(self, sample: Glance) -> bool:
        """Whether the hand has come to another corner. Times must go on."""
        if sample.t - self.t > GAP_S:
            self._lengths.clear()
            self._recent.clear()
            self._px, self._count = None, 0
        self.t = sample.t
        here = self._smooth(sample)
        if self._count == 0:
            return self._add(sample.t, here, 0.0)
        last = self._corners[self._count - 1]
        off = here[:WAYS] - last[3 : 3 + WAYS]
        far = math.sqrt(float(off @ off))
        if far < STEP:
            last[1] = sample.t
            return False
        return self._add(sample.t, here, last[2] + far)

    def _smooth(self, sample: Glance) -> Array:
        """The ten numbers of this moment, as the mean of the last SMOOTH_S."""
        self._lengths.append(sample.length)
        length = sorted(self._lengths)[len(self._lengths) // 2]
        if self._px is not None:
            self._place = self._place + (np.array(sample.palm) - self._px) / length
        self._px = sample.palm
        tip = (np.array(sample.index_tip) - sample.palm) / length
        rest = (sum(sample.flex) / 4 / BENT, NEAR * math.log(length), *sample.flex)
        self._recent.append((sample.t, np.array([*self._place, *tip, *rest])))
        while self._recent[0][0] < sample.t - SMOOTH_S + 1e-6:
            self._recent.popleft()
        return np.asarray(sum(row for _, row in self._recent) / len(self._recent))

    def _add(self, t: float, here: Array, way: float) -> bool:
        if self._count == _ROOM:
            self._corners[: _ROOM // 2] = self._corners[_ROOM // 2 :]
            self._count = _ROOM // 2
        self._corners[self._count] = (t, t, way, *here)
        self._count += 1
        return self._count > 1


def stretches(corners: Array, lengths: Sequence[float] | Array) -> list[Stretch]:
    """The last so many palm lengths of a way, for each of `lengths` that the way has."""
    way = corners[:, 2]
    fit = np.asarray([length for length in lengths if 0.0 < length <= way[-1] - way[0] + 1e-9])
    if not len(fit):
        return []
    at = way[-1] - fit[:, None] * np.linspace(1.0, 0.0, POINTS)
    after = np.clip(np.searchsorted(way, at), 1, len(way) - 1)
    share = ((at - way[after - 1]) / (way[after] - way[after - 1]))[:, :, None]
    before, beyond = corners[after - 1], corners[after]
    rows = before[..., 3:] + share * (beyond[..., 3:] - before[..., 3:])
    began = before[:, 0, 1] + share[:, 0, 0] * (beyond[:, 0, 0] - before[:, 0, 1])
    return [
        Stretch(row[:, :WAYS], float(corners[-1, 0] - start), float(length), row[:, WAYS:].mean(axis=0))
        for row, start, length in zip(rows, began, fit, strict=True)
    ]


def normal(paths: Array) -> Array:
    """Paths (..., POINTS, WAYS) about their middle, the mean square distance from it 1: neither place nor size left."""
    centred = paths - paths.mean(axis=-2, keepdims=True)
    size = np.sqrt((centred * centred).sum(axis=(-2, -1), keepdims=True) / POINTS)
    return np.asarray(centred / np.maximum(size, 1e-9))


def warped(a: Array, b: Array, band: int = 4) -> Array:
    """Distance (B,) of paths a and b (B, POINTS, WAYS), normal ones: mean square after warping in time within `band`.

    Dynamic time warping in a Sakoe-Chiba band (Sakoe and Chiba 1978, "Dynamic programming algorithm optimization for
    spoken word recognition"), symmetric steps, divided by the number of points: never more than the unwarped distance.
    """
    n = a.shape[1]
    total = np.full((n + 1, n + 1, len(a)), np.inf)
    total[0, 0] = 0.0
    for i in range(n):
        low, high = max(0, i - band), min(n, i + band + 1)
        off = b[:, low:high] - a[:, i : i + 1]
        cost = np.einsum("bjk,bjk->jb", off, off)
        above = np.minimum(total[i, low:high], total[i, low + 1 : high + 1])
        row = total[i + 1]
        for j in range(low, high):
            row[j + 1] = cost[j - low] + np.minimum(above[j - low], row[j])
    return np.asarray(total[n, n] / n)
