"""Motions spotted in continuous movement, one hand at a time: no key or pause marks where one begins. Pure.

Places are in px as the person sees themselves (x to their right, y up), and are measured in palm lengths; the palm's
length is the median over the last moments, so that its noise moves nothing. A swipe fires in mid-stroke: whoever waits
for rest answers late, and misses strokes that run on (measured: docs/gestures.md). What keeps false ones away is its
shape: long, fast, straight, along an axis, with an open hand turned to the camera; one for each movement, and a stroke
straight back is the hand going home.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from handcontrol.settings import GestureSettings

#: Every motion there is. Directions are the person's.
MOTIONS: tuple[str, ...] = (
    "swipe_left", "swipe_right", "swipe_up", "swipe_down", "circle_clockwise", "circle_counterclockwise", "wave",
    "push", "grab", "release", "double_pinch", "pinch_hold",
)  # fmt: skip

WINDOW_S = 2.2  # the longest motion
_REST = 0.45  # palm lengths a second below which a hand is at rest
_EPS = 1e-6


@dataclass(frozen=True, slots=True)
class Sample:
    """One hand at one moment. Places (x, y) in px, person's view, y up; flex: of the four fingers, degrees."""

    t: float
    palm: tuple[float, float]
    index_tip: tuple[float, float]
    middle_tip: tuple[float, float]
    length: float  # palm length, px
    axis: float  # direction of wrist to middle knuckle, degrees
    flex: tuple[float, float, float, float]
    facing: float  # -1..1, see features.py
    posed: bool  # the pose of this picture is an open palm
    pinching: bool  # the pose of this picture is a pinch
    gap: float  # thumb tip to index tip, palm lengths

    @property
    def open(self) -> bool:
        """A hand that may swipe, wave or push: fingers stretched, not just loose; its plane turned to the camera."""
        return max(self.flex) <= 60.0 and sum(a <= 40.0 for a in self.flex) >= 3 and abs(self.facing) >= 0.45


class HandMotion:
    """The motions of one hand; `step` once for each picture."""

    def __init__(self, settings: GestureSettings | None = None) -> None:
        settings = settings or GestureSettings()
        self._seen: deque[Sample] = deque()
        self._swipe = _Swipe(settings)
        self._others = (_Circle(), _Wave(), _Push(), _Grab(), _Pinches(settings))
        self._lengths: deque[float] = deque(maxlen=9)

    def step(self, sample: Sample) -> tuple[str, ...]:
        """The motions that are completed with this sample; times must not go back."""
        self._seen.append(sample)
        while self._seen[0].t < sample.t - WINDOW_S:
            self._seen.popleft()
        self._lengths.append(sample.length)
        length = sorted(self._lengths)[len(self._lengths) // 2]
        found: list[str] = []
        for detector in self._others:
            found += detector.step(self._seen, length)
        if any(name.startswith("circle") or name == "wave" for name in found):
            self._swipe.spend(sample)  # its last arc is no swipe
        found += self._swipe.step(self._seen, length)
        return tuple(found)


class _Swipe:
    """A straight stroke along an axis."""

    #: Direction of a stroke as degrees counter-clockwise from the person's right → its name.
    NAMES = ((0.0, "swipe_right"), (90.0, "swipe_up"), (180.0, "swipe_left"), (-90.0, "swipe_down"))
    OFF_AXIS = 22.0  # degrees
    TURN = 35.0  # degrees that the hand may turn on the way
    BENT = 0.10  # of its length, that a stroke may stray to the side; and _SHAKE palm lengths
    SHAKE = 0.05
    LONGEST_S = 1.7
    BACK_S = 0.8  # a stroke that begins so soon after a swipe, against it, is the way back
    OPEN = 0.8  # of the stroke's pictures must show an open hand

    def __init__(self, settings: GestureSettings) -> None:
        self._least, self._speed = settings.swipe_length, settings.swipe_speed
        self._start: Sample | None = None
        self._spent = False  # this movement has had its event, or is a way back
        self._last: tuple[float, float] | None = (
            None  # when the last swipe's stroke was over, and its direction
        )

    def spend(self, sample: Sample) -> None:
        self._start, self._spent = sample, True

    def step(self, seen: deque[Sample], length: float) -> Iterator[str]:
        now = seen[-1]
        before = next((s for s in reversed(seen) if s.t <= now.t - 0.14 + _EPS), None)
        if before is None or now.t - before.t > 0.35:
            self._start, self._spent = None, False
            return
        speed, heading = _way(before, now, length)
        if speed < _REST:
            self._start, self._spent = None, False
            return
        if self._start is None or self._start.t < now.t - self.LONGEST_S - 0.2:
            self._start, self._spent = before, self._start is not None and self._spent
        off, along = _way(self._start, now, length)
        if off * (now.t - self._start.t) > 0.3 and _apart(heading, along) > 60.0:
            if self._last and self._spent and _apart(heading, self._last[1]) > 120.0:
                self._last = (now.t, self._last[1])  # the stroke ended where it turns
            self._start, self._spent = before, False  # a turn: another stroke
            return
        if self._spent:
            if self._last and _apart(heading, self._last[1]) < 60.0:
                self._last = (now.t, self._last[1])
            return
        yield from self._judge(seen, length, now)

    def _judge(self, seen: deque[Sample], length: float, now: Sample) -> Iterator[str]:
        assert self._start is not None
        start = self._start
        stroke = [s for s in seen if s.t >= start.t]
        seconds = now.t - start.t
        mean, along = _way(start, now, length)
        far = mean * seconds
        if far < self._least or mean < self._speed or seconds > self.LONGEST_S or len(stroke) < 4:
            return
        peak = max(_way(a, b, length)[0] for a, b in zip(stroke, stroke[2:], strict=False))
        axis, name = min(self.NAMES, key=lambda entry: _apart(entry[0], along))
        brisk = min(max((mean - 1.0) / 1.5, 0.0), 1.0)  # a slow stroke must be the cleaner for it
        if far < self._least + 0.03 * min(max(peak - 1.5, 0.0), 7.0):
            return
        if _apart(axis, along) > self.OFF_AXIS - 10.0 * (1.0 - brisk):
            return
        if max(_apart(s.axis, start.axis) for s in stroke) > self.TURN - 15.0 * (1.0 - brisk):
            return
        ux, uy = math.cos(math.radians(along)), math.sin(math.radians(along))
        stray = max(abs((s.palm[1] - start.palm[1]) * ux - (s.palm[0] - start.palm[0]) * uy) for s in stroke)
        if stray / length > self.BENT * far + self.SHAKE or sum(s.open for s in stroke) < self.OPEN * len(
            stroke
        ):
            return
        self._spent = True
        if self._last and start.t - self._last[0] < self.BACK_S and _apart(along, self._last[1]) > 120.0:
            self._last = None  # home again: the next one counts
            return
        self._last = (now.t, along)
        yield name


class _Circle:
    """The index tip goes round: least-squares circle, nearly whole."""

    SWEEP = 325.0
    ROUND = 0.13  # of the radius: the residual (rms) that a circle may have
    RADII = (0.2, 2.5)  # palm lengths
    LEAST_S, LONGEST_S = 0.35, 1.75

    def __init__(self) -> None:
        self._from = -math.inf
        self._turned: deque[tuple[float, float]] = deque()  # (t, degrees turned) of each piece of the path
        self._corner: Sample | None = None
        self._heading: float | None = None

    def step(self, seen: deque[Sample], length: float) -> Iterator[str]:
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
            self._turned.append((now.t, _signed(heading - self._heading)))
        self._corner, self._heading = now, heading
        while self._turned and self._turned[0][0] < now.t - self.LONGEST_S:
            self._turned.popleft()
        total = 0.0
        for t, degrees in reversed(self._turned):  # the shortest stretch that goes round
            total += degrees
            if abs(total) >= self.SWEEP - 40.0 and t > self._from and now.t - t >= self.LEAST_S:
                path = np.array([s.index_tip for s in seen if s.t >= t - 0.1 and s.t > self._from])
                sweep, radius, residual = circle(path / length)
                round_ = residual <= self.ROUND * radius and self.RADII[0] <= radius <= self.RADII[1]
                if abs(sweep) >= self.SWEEP and round_ and sweep * total > 0:
                    self._from = now.t
                    self._turned.clear()
                    yield "circle_clockwise" if sweep < 0 else "circle_counterclockwise"
                    return
                if abs(total) > 420.0:
                    return


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
    return sum(_signed(b - a) for a, b in pairwise(headings))


class _Wave:
    """The middle finger's tip goes to and fro."""

    STROKES = 4
    LONGEST_S = 2.0
    STROKE = (0.3, 2.2)  # palm lengths
    UNEVEN = 2.0  # the longest beat over the shortest
    FACING = 0.5

    def __init__(self) -> None:
        self._turns: list[tuple[float, float, float]] = []  # (t, x, y) of the turning points
        self._far: tuple[float, float, float] | None = None
        self._sign = 0

    def step(self, seen: deque[Sample], length: float) -> Iterator[str]:
        now = seen[-1]
        if not now.open:
            return
        here = (now.t, *now.middle_tip)
        if self._far is None or now.t - self._far[0] > 0.8:
            self._turns, self._far, self._sign = [], here, 0
            return
        way = (here[1] - self._far[1]) / length
        if self._sign == 0 or way * self._sign > 0:
            if abs(way) > (0.15 if self._sign == 0 else 0.0):
                self._sign = self._sign or int(math.copysign(1, way))
                self._far = here
        elif abs(way) > 0.15:
            self._turns = [*self._turns, self._far][-(self.STROKES + 1) :]
            self._far, self._sign = here, -self._sign
        points = [*self._turns[-self.STROKES :], self._far]
        if len(points) <= self.STROKES or points[-1][0] - points[0][0] > self.LONGEST_S:
            return
        strokes = [abs(b[1] - a[1]) / length for a, b in pairwise(points)]
        rises = [abs(b[2] - a[2]) / length for a, b in pairwise(points)]
        beats = [b[0] - a[0] for a, b in pairwise(points[:-1])]
        even = min(strokes) >= max(self.STROKE[0], 0.45 * max(strokes)) and max(strokes) <= self.STROKE[1]
        even = even and max(beats) <= self.UNEVEN * min(beats)
        steady = min(abs(s.facing) for s in seen if s.t >= points[0][0]) >= self.FACING
        if even and steady and sum(rises) < 0.6 * sum(strokes):
            self._turns, self._far, self._sign = [], None, 0
            yield "wave"


class _Push:
    """An open palm grows in the picture, staying where it is: it comes nearer."""

    GROWTH = 1.28
    WITHIN_S = 0.8
    STRAY = 0.8  # palm lengths

    def __init__(self) -> None:
        self._rest_until = -math.inf

    def step(self, seen: deque[Sample], length: float) -> Iterator[str]:
        now = seen[-1]
        if not now.open or now.t < self._rest_until:
            return
        before = [s for s in seen if now.t - self.WITHIN_S <= s.t <= now.t - 0.15]
        if len(before) < 2 or before[0].t > now.t - 0.25:
            return
        small = min(before, key=lambda s: s.length)
        late = [s for s in seen if s.t >= small.t]
        if length < self.GROWTH * small.length or small.t > now.t - 0.15 or not all(s.open for s in late):
            return
        neighbours = sorted(s.length for s in seen if abs(s.t - small.t) <= 0.1)
        if length < self.GROWTH * neighbours[len(neighbours) // 2]:
            return  # one small reading is noise
        posed = sum(s.posed for s in late) >= 0.5 * len(late)
        if posed and math.dist(small.palm, now.palm) / length <= self.STRAY:
            self._rest_until = now.t + 1.0
            yield "push"


class _Grab:
    """An open palm held still becomes a fist, or a fist an open palm, without stopping on the way."""

    WITHIN_S = 0.8
    BEFORE_S = 0.2  # so long it was what it was
    STRAY = 0.6  # palm lengths

    def __init__(self) -> None:
        self._state = ""  # the last sure one: open, closed
        self._since: Sample | None = None
        self._last: Sample | None = None

    def step(self, seen: deque[Sample], length: float) -> Iterator[str]:
        now = seen[-1]
        state = "open" if now.posed else "closed" if min(now.flex) >= 90.0 else ""
        if not state:
            return
        if state != self._state or self._since is None or self._last is None:
            since, last = self._since, self._last
            self._state, self._since = state, now
            steady = since and last and last.t - since.t >= self.BEFORE_S
            if steady and last and now.t - last.t <= self.WITHIN_S:
                yield from self._told(state, math.dist(last.palm, now.palm) <= self.STRAY * length)
        self._last = now

    def _told(self, state: str, stayed: bool) -> Iterator[str]:
        if stayed:
            yield "grab" if state == "closed" else "release"


class _Pinches:
    """Two pinches in quick succession; one that is held still."""

    SHORT_S = 0.4
    BETWEEN_S = 0.45
    STILL = 0.35  # palm lengths

    def __init__(self, settings: GestureSettings) -> None:
        self._hold_s = settings.pinch_hold_s
        self._closed: Sample | None = None  # since when thumb and index finger are together
        self._held = False
        self._sure = False  # the pose of one picture since was a pinch
        self._ended: tuple[float, float] | None = None  # when the last pinch was over, and how long it was
        self._second = False

    def step(self, seen: deque[Sample], length: float) -> Iterator[str]:
        now = seen[-1]
        if self._closed is None:
            if now.pinching and now.gap <= 0.45:
                between = now.t - self._ended[0] if self._ended else math.inf
                self._second = bool(
                    self._ended and self._ended[1] <= self.SHORT_S and between <= self.BETWEEN_S
                )
                self._closed, self._held = now, False
                if self._second:
                    self._ended = None
                    yield "double_pinch"
            return
        if now.gap >= 0.58:
            self._ended = None if self._second else (now.t, now.t - self._closed.t)
            self._closed = None
            return
        if not self._held and now.t - self._closed.t >= self._hold_s - _EPS:
            self._held = True
            if now.pinching and math.dist(now.palm, self._closed.palm) <= self.STILL * length:
                yield "pinch_hold"


def _way(a: Sample, b: Sample, length: float) -> tuple[float, float]:
    """Speed (palm lengths a second) and direction (degrees) of the palm from a to b."""
    dx, dy = b.palm[0] - a.palm[0], b.palm[1] - a.palm[1]
    return math.hypot(dx, dy) / length / max(b.t - a.t, _EPS), math.degrees(math.atan2(dy, dx))


def _signed(degrees: float) -> float:
    return (degrees + 180.0) % 360.0 - 180.0


def _apart(a: float, b: float) -> float:
    return abs(_signed(a - b))
