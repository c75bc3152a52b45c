"""Motions spotted in continuous movement, one hand at a time: no key or pause marks where one begins. Pure.

Places are in px as the person sees themselves (x to their right, y up), and are measured in palm lengths; the palm's
length is the median over the last moments, so that its noise moves nothing. Swipes and circles: modules of their own.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from itertools import pairwise

from handcontrol.gestures.circle import Circle
from handcontrol.gestures.movement import EPS, NO_LIMITS, Limits, Sample, Told, signed
from handcontrol.gestures.swipe import Swipe
from handcontrol.settings import GestureSettings

__all__ = ["MOTIONS", "WINDOW_S", "HandMotion", "Sample"]

#: Every motion there is. Directions are the person's.
MOTIONS: tuple[str, ...] = (
    "swipe_left", "swipe_right", "swipe_up", "swipe_down", "circle_clockwise", "circle_counterclockwise", "wave",
    "push", "grab", "release", "double_pinch", "pinch_hold",
)  # fmt: skip

WINDOW_S = 2.2  # the longest motion


class HandMotion:
    """The motions of one hand; `step` once for each picture."""

    def __init__(self, settings: GestureSettings | None = None, limits: Limits = NO_LIMITS) -> None:
        """limits: how much of its tolerances a motion may use, where that is less than all."""
        settings = settings or GestureSettings()
        self._seen: deque[Sample] = deque()
        self._swipe = Swipe(settings, limits)
        self._others = (
            Circle(limits), _Wave(limits), _Push(limits), _Grab(limits), _Pinches(settings, limits)
        )  # fmt: skip
        #: How much of its tolerances each motion used that was completed with the last sample.
        self.used: dict[str, float] = {}
        self._lengths: deque[float] = deque(maxlen=9)

    def step(self, sample: Sample) -> tuple[str, ...]:
        """The motions that are completed with this sample; times must not go back."""
        self._seen.append(sample)
        while self._seen[0].t < sample.t - WINDOW_S:
            self._seen.popleft()
        self._lengths.append(sample.length)
        length = sorted(self._lengths)[len(self._lengths) // 2]
        found: list[Told] = []
        for detector in self._others:
            found += detector.step(self._seen, length)
        if any(name.startswith("circle") or name == "wave" for name, _ in found):
            self._swipe.spend(sample)  # its last arc is no swipe
        found += self._swipe.step(self._seen, length)
        self.used = dict(found)
        return tuple(told.name for told in found)


class _Wave:
    """The middle finger's tip goes to and fro, evenly, level, the hand square to the camera; talking hands do a bit of
    that too. As with a swipe, departures from the ideal add up: the root of their squares, each in its tolerance.
    """

    STROKES = 4
    LONGEST_S = 2.0
    STROKE = (0.3, 2.2)  # palm lengths
    UNEVEN = 1.0  # the longest beat over the shortest, less 1
    RISE = 0.5  # up and down, of what it goes to and fro
    ASKANCE, FACED = 0.5, 0.35  # how far the palm's normal is from the camera, and turns (cosines)

    def __init__(self, limits: Limits) -> None:
        self._limit = limits.get("wave", 1.0)
        self._turns: list[tuple[float, float, float]] = []  # (t, x, y) of the turning points
        self._far: tuple[float, float, float] | None = None
        self._sign = 0

    def step(self, seen: deque[Sample], length: float) -> Iterator[Told]:
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
        if min(strokes) < max(self.STROKE[0], 0.45 * max(strokes)) or max(strokes) > self.STROKE[1]:
            return
        rises = [abs(b[2] - a[2]) / length for a, b in pairwise(points)]
        beats = [b[0] - a[0] for a, b in pairwise(points[:-1])]
        faces = [abs(s.facing) for s in seen if s.t >= points[0][0]]
        departure = math.hypot(
            (max(beats) / max(min(beats), EPS) - 1.0) / self.UNEVEN,
            sum(rises) / sum(strokes) / self.RISE,
            (1.0 - min(faces)) / self.ASKANCE,
            (max(faces) - min(faces)) / self.FACED,
        )
        if departure <= self._limit:
            self._turns, self._far, self._sign = [], None, 0
            yield Told("wave", departure)


class _Push:
    """An open palm grows in the picture, staying where it is: it comes nearer."""

    GROWTH = 1.28
    WITHIN_S = 0.8
    STRAY = 0.8  # palm lengths

    def __init__(self, limits: Limits) -> None:
        self._growth = 1.0 + (self.GROWTH - 1.0) / limits.get("push", 1.0)
        self._rest_until = -math.inf

    def step(self, seen: deque[Sample], length: float) -> Iterator[Told]:
        now = seen[-1]
        if not now.open or now.t < self._rest_until:
            return
        before = [s for s in seen if now.t - self.WITHIN_S <= s.t <= now.t - 0.15]
        if len(before) < 2 or before[0].t > now.t - 0.25:
            return
        small = min(before, key=lambda s: s.length)
        late = [s for s in seen if s.t >= small.t]
        if length < self._growth * small.length or small.t > now.t - 0.15 or not all(s.open for s in late):
            return
        neighbours = sorted(s.length for s in seen if abs(s.t - small.t) <= 0.1)
        if length < self._growth * neighbours[len(neighbours) // 2]:
            return  # one small reading is noise
        posed = sum(s.posed for s in late) >= 0.5 * len(late)
        if posed and math.dist(small.palm, now.palm) / length <= self.STRAY:
            self._rest_until = now.t + 1.0
            yield Told("push", (self.GROWTH - 1.0) / (length / small.length - 1.0))


class _Grab:
    """An open palm held still becomes a fist, or a fist an open palm, without stopping on the way, and where it is: one
    that closes while it goes elsewhere means to be there. Departures add up, as a swipe's do.
    """

    WITHIN_S = 0.8
    BEFORE_S = 0.3  # so long it was what it was, and still
    STRAY, TURNED, FACED, GROWN = 0.4, 30.0, 0.4, 0.35  # palm lengths, degrees, cosine, logarithm of the size

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._state = ""  # the last sure one: open, closed
        self._since: Sample | None = None
        self._last: Sample | None = None

    def step(self, seen: deque[Sample], length: float) -> Iterator[Told]:
        now = seen[-1]
        state = "open" if now.posed else "closed" if min(now.flex) >= 90.0 else ""
        if not state:
            return
        if state != self._state or self._since is None or self._last is None:
            since, last = self._since, self._last
            self._state, self._since = state, now
            steady = since and last and last.t - since.t >= self.BEFORE_S
            if steady and last and now.t - last.t <= self.WITHIN_S:
                before = next(s for s in seen if s.t >= last.t - self.BEFORE_S - EPS)
                departure = math.hypot(
                    math.dist(before.palm, now.palm) / length / self.STRAY,
                    signed(now.axis - before.axis) / self.TURNED,
                    (now.facing - before.facing) / self.FACED,
                    math.log(now.length / last.length) / self.GROWN,
                )
                name = "grab" if state == "closed" else "release"
                if departure <= self._limits.get(name, 1.0):
                    yield Told(name, departure)
        self._last = now


class _Pinches:
    """Two pinches in quick succession; one that is held still."""

    SHORT_S = 0.4
    BETWEEN_S = 0.45
    STILL = 0.35  # palm lengths

    def __init__(self, settings: GestureSettings, limits: Limits) -> None:
        self._least_s = settings.pinch_hold_s
        self._hold_s = settings.pinch_hold_s / limits.get("pinch_hold", 1.0)
        self._hurry = limits.get("double_pinch", 1.0)
        self._closed: Sample | None = None  # since when thumb and index finger are together
        self._held = False
        self._sure = False  # the pose of one picture since was a pinch
        self._ended: tuple[float, float] | None = None  # when the last pinch was over, and how long it was
        self._second = False

    def step(self, seen: deque[Sample], length: float) -> Iterator[Told]:
        now = seen[-1]
        if self._closed is None:
            if now.pinching and now.gap <= 0.45:
                between, short = (now.t - self._ended[0], self._ended[1]) if self._ended else (math.inf,) * 2
                self._second = short <= self.SHORT_S * self._hurry and between <= self.BETWEEN_S * self._hurry
                self._closed, self._held = now, False
                if self._second:
                    self._ended = None
                    yield Told("double_pinch", max(between / self.BETWEEN_S, short / self.SHORT_S))
            return
        if now.gap >= 0.58:
            self._ended = None if self._second else (now.t, now.t - self._closed.t)
            self._closed = None
            return
        if not self._held and now.t - self._closed.t >= self._hold_s - EPS:
            self._held = True
            if now.pinching and math.dist(now.palm, self._closed.palm) <= self.STILL * length:
                yield Told("pinch_hold", min(1.0, self._least_s / (now.t - self._closed.t)))
