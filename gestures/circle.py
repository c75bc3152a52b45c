"""A circle drawn with the index finger: spotted in continuous movement by its turning, told by its fit. Pure."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from handcontrol.gestures.movement import NO_LIMITS, Limits, Sample, Told, signed


class Circle:
    """The index tip goes round: least-squares circle, nearly whole, of a hand that keeps its shape and attitude.

    Departures add up, as a swipe's do: the root of their squares, each in units of its tolerance, is at most 1.
    """

    SWEEP = 325.0
    ROUND = 0.13  # of the radius: the residual (rms) that a circle may have
    TURNED, FACED, BENT = 70.0, 0.5, 90.0  # degrees, cosine, degrees of the fingers' bend
    RADII = (0.2, 2.5)  # palm lengths
    LEAST_S, LONGEST_S = 0.35, 1.75

    def __init__(self, limits: Limits = NO_LIMITS) -> None:
        self._limits = limits
        self._from = -math.inf
        self._turned: deque[tuple[float, float]] = deque()  # (t, degrees turned) of each piece of the path
        self._corner: Sample | None = None
        self._heading: float | None = None

    def step(self, seen: deque[Sample], length: float) -> Iterator[Told]:
        now = seen[-1]
        if self._corner is None or now.t - self._corner.t > 0.4:
            self._corner, self._heading = now, None
            self._turned.clear()
            return
        dx, dy = (now.index_tip[i] - self._corner.index_tip[i] for i in (0, 1))
        if math.hypot(dx, dy) < 0.12 * length:
            return
        heading = math.degrees(math.atan2(dy, dx))
        if self._heading is not None:
            self._turned.append((now.t, signed(heading - self._heading)))
        self._corner, self._heading = now, heading
        while self._turned and self._turned[0][0] < now.t - self.LONGEST_S:
            self._turned.popleft()
        total = 0.0
        for t, degrees in reversed(self._turned):  # the shortest stretch that goes round
            total += degrees
            if abs(total) >= self.SWEEP - 40.0 and t > self._from and now.t - t >= self.LEAST_S:
                sweep, used = self._round([s for s in seen if s.t >= t - 0.1 and s.t > self._from], length)
                name = "circle_clockwise" if sweep < 0 else "circle_counterclockwise"
                if sweep * total > 0 and used <= self._limits.get(name, 1.0):
                    self._from = now.t
                    self._turned.clear()
                    yield Told(name, used)
                    return
                if abs(total) > 420.0:
                    return

    def _round(self, way: Sequence[Sample], length: float) -> tuple[float, float]:
        """The sweep (degrees, counter-clockwise positive) of a way that is a circle, 0 of any other; its departure."""
        sweep, radius, residual = circle(np.array([s.index_tip for s in way]) / length)
        if abs(sweep) < self.SWEEP or not self.RADII[0] <= radius <= self.RADII[1]:
            return 0.0, math.inf
        turns = [signed(s.axis - way[0].axis) for s in way]
        faces = [abs(s.facing) for s in way]
        bends = [s.flex[0] for s in way]
        departure = math.hypot(
            residual / radius / self.ROUND,
            (max(turns) - min(turns)) / self.TURNED,
            (max(faces) - min(faces)) / self.FACED,
            (max(bends) - min(bends)) / self.BENT,
        )
        return (sweep if departure <= 1.0 else 0.0), departure


def circle(path: np.ndarray) -> tuple[float, float, float]:
    """Sweep (degrees, counter-clockwise positive), radius and rms residual of the circle nearest to path (N, 2).

    Algebraic least squares (Kasa 1976, "A circle fitting procedure and its error analysis").
    """
    if len(path) < 5:
        return 0.0, 0.0, math.inf
    centred = path - path.mean(axis=0)
    u, v = centred[:, 0], centred[:, 1]
    square = u * u + v * v
    uu, vv, uv = float((u * u).sum()), float((v * v).sum()), float((u * v).sum())
    a, b, det = float((u * square).sum()) / 2, float((v * square).sum()) / 2, uu * vv - uv * uv
    if det <= 1e-12 * (uu + vv) ** 2:
        return 0.0, 0.0, math.inf  # a line
    offset = centred - ((a * vv - b * uv) / det, (b * uu - a * uv) / det)
    distance = np.hypot(offset[:, 0], offset[:, 1])
    radius = float(distance.mean())
    angles = np.unwrap(np.arctan2(offset[:, 1], offset[:, 0]))
    return float(np.degrees(angles[-1] - angles[0])), radius, float(distance.std())


def turning(path: np.ndarray, *, least: float) -> float:
    """Degrees that the direction of path (N, 2) turns, counter-clockwise positive; steps below `least` say nothing."""
    headings, corner = [], path[0]
    for point in path[1:]:
        dx, dy = (point - corner).tolist()
        if math.hypot(dx, dy) >= least:
            headings.append(math.degrees(math.atan2(dy, dx)))
            corner = point
    return sum(signed(b - a) for a, b in pairwise(headings))
