"""A swipe: a straight stroke of an open hand along an axis, told in mid-stroke. Pure.

Whoever waits for rest answers late, and misses strokes that run on (measured: docs/gestures.md). What keeps false ones
away is the stroke's shape: long, fast, straight, along an axis, of a hand that keeps its attitude on the way, where one
that reaches for something turns, comes nearer or opens. Each departure from the ideal may be as large as its tolerance,
but not several of them at once: their squares add up. One for each movement; a stroke straight back is the way home.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator, Sequence

from handcontrol.gestures.movement import EPS, NO_LIMITS, Limits, Sample, Told, apart, signed, way
from handcontrol.settings import GestureSettings

#: Direction of a stroke as degrees counter-clockwise from the person's right → its name.
NAMES = ((0.0, "swipe_right"), (90.0, "swipe_up"), (180.0, "swipe_left"), (-90.0, "swipe_down"))
REST = 0.45  # palm lengths a second below which a hand is at rest
LONGEST_S = 1.7
BACK_S = 0.8  # a stroke that begins so soon after a swipe, against it, is the way back
OPEN = 0.8  # of the stroke's pictures must show an open hand
#: What each departure may be alone at BRISK palm lengths a second or more; slower strokes must be the cleaner.
OFF_AXIS, TURNED, TILTED, FACED, GROWN, BENT, ASKANCE = 22.0, 26.0, 46.0, 0.4, 0.22, 0.1, 0.7
RESTLESS, CLOSED = (
    0.8,
    0.8,
)  # palm lengths, share of the pictures: what the hand did in the BEFORE_S before it
BEFORE_S = 0.4
AGAIN_S = 2.5  # who swipes again so soon need not show the palm anew
BRISK, SLOW = 3.7, 2.2
STRICT = 0.6  # of the tolerances at SLOW and below


class Swipe:
    """The swipes of one hand."""

    def __init__(self, settings: GestureSettings, limits: Limits = NO_LIMITS) -> None:
        self._limits = limits
        self._least, self._speed = settings.swipe_length, settings.swipe_speed
        self._start: Sample | None = None
        self._spent = False  # this movement has had its event, or is a way back
        self._last: tuple[float, float] | None = (
            None  # when the last swipe's stroke was over, and its direction
        )
        self._told = -math.inf  # when a swipe was told

    def spend(self, sample: Sample) -> None:
        """The movement up to now was something else."""
        self._start, self._spent = sample, True

    def step(self, seen: deque[Sample], length: float) -> Iterator[Told]:
        """The swipe that the newest of the samples `seen` completes, if any; `length`: of the palm, px."""
        now = seen[-1]
        before = next((s for s in reversed(seen) if s.t <= now.t - 0.14 + EPS), None)
        if before is None or now.t - before.t > 0.35:
            self._start, self._spent = None, False
            return
        speed, heading = way(before, now, length)
        if speed < REST:
            self._start, self._spent = None, False
            return
        if self._start is None or self._start.t < now.t - LONGEST_S - 0.2:
            self._start, self._spent = before, self._start is not None and self._spent
        off, along = way(self._start, now, length)
        if off * (now.t - self._start.t) > 0.3 and apart(heading, along) > 60.0:
            if self._last and self._spent and apart(heading, self._last[1]) > 120.0:
                self._last = (now.t, self._last[1])  # the stroke ended where it turns
            self._start, self._spent = before, False  # a turn: another stroke
            return
        if self._spent:
            if self._last and apart(heading, self._last[1]) < 60.0:
                self._last = (now.t, self._last[1])
            return
        stroke = [s for s in seen if s.t >= self._start.t]
        before_it = [s for s in seen if self._start.t - BEFORE_S <= s.t <= self._start.t]
        yield from self._judge(stroke, before_it, length)

    def _judge(self, stroke: Sequence[Sample], before: Sequence[Sample], length: float) -> Iterator[Told]:
        start, now = stroke[0], stroke[-1]
        seconds = now.t - start.t
        mean, along = way(start, now, length)
        far = mean * seconds
        if far < self._least or mean < self._speed or seconds > LONGEST_S or len(stroke) < 4:
            return
        peak = max(way(a, b, length)[0] for a, b in zip(stroke, stroke[2:], strict=False))
        if far < self._least + 0.03 * min(max(peak - 1.5, 0.0), 7.0):
            return
        if sum(s.open for s in stroke) < OPEN * len(stroke):
            return
        axis, name = min(NAMES, key=lambda entry: apart(entry[0], along))
        brisk = min(max((mean - SLOW) / (BRISK - SLOW), 0.0), 1.0)
        again = start.t - self._told < AGAIN_S
        parts = (departure(stroke, along - axis, length), *(() if again else unready(before, length)))
        allowed, used = STRICT + (1.0 - STRICT) * brisk, math.hypot(*parts)
        if used > allowed * self._limits.get(name, 1.0):
            return
        self._spent = True
        if self._last and start.t - self._last[0] < BACK_S and apart(along, self._last[1]) > 120.0:
            self._last = None  # home again: the next one counts
            return
        self._last, self._told = (now.t, along), now.t
        yield Told(name, used / allowed)


def departure(stroke: Sequence[Sample], off_axis: float, length: float) -> float:
    """How far a stroke is from the ideal: root of the sum of squares, each departure in units of its tolerance.

    off_axis: degrees between stroke and axis. The others: how much the hand turned in the picture, how far from upright
    it was, how much it turned its face, came nearer or went away, strayed from the straight line, and how far its face
    is from square to the camera.
    """
    start, now = stroke[0], stroke[-1]
    dx, dy = now.palm[0] - start.palm[0], now.palm[1] - start.palm[1]
    far = max(math.hypot(dx, dy), EPS)
    stray = (
        max(abs((s.palm[1] - start.palm[1]) * dx - (s.palm[0] - start.palm[0]) * dy) for s in stroke) / far
    )
    turns = _smooth([signed(s.axis - start.axis) for s in stroke])
    faces = _smooth([abs(s.facing) for s in stroke])
    sizes = _smooth([s.length for s in stroke])
    return math.hypot(
        signed(off_axis) / OFF_AXIS,
        (max(turns) - min(turns)) / TURNED,
        signed(start.axis - 90.0) / TILTED,
        (max(faces) - min(faces)) / FACED,
        (max(sizes) / max(min(sizes), EPS) - 1.0) / GROWN,
        max(stray - 0.05 * length, 0.0) / far / BENT,
        (1.0 - min(faces)) / ASKANCE,
    )


def unready(before: Sequence[Sample], length: float) -> tuple[float, float]:
    """How far the hand moved just before its stroke, and how little it was open, in units of the tolerances: whoever
    swipes shows the palm first, if only for a moment. A hand that was not in view then is ready."""
    moved = sum(math.dist(a.palm, b.palm) for a, b in zip(before[::2], before[2::2], strict=False)) / length
    closed = sum(not s.posed for s in before) / max(len(before), 1)
    return max(moved - 0.2, 0.0) / RESTLESS, closed / CLOSED


def _smooth(values: Sequence[float]) -> list[float]:
    """The mean of each three neighbours: noise of single pictures is no movement."""
    return [(a + b + c) / 3.0 for a, b, c in zip(values, values[1:], values[2:], strict=False)]
