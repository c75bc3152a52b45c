"""Filters that were tried for the pointer and are not used, on the same figures as `handcontrol pointer-study`.

    python tools/pointer_filters.py virtual:point clip.mp4@1.8-8.0

Each has the parameters that a random search of some thousand found best for it: a 4-px step in 150 ms, lags of at
most 40 and 11 ms at 0.1 and 0.5 picture widths a second, no overshoot, then as little jitter as it can. Places are in
picture widths.
"""

from __future__ import annotations

import math
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np

from handcontrol.commands.pointer_study import still_hand, table
from handcontrol.filters import OneEuro
from handcontrol.models.load import load
from handcontrol.pointer.study import Ours, measure
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Array


def share(cutoff_hz: float, dt: float) -> float:
    """As in handcontrol.filters."""
    return 1.0 / (1.0 + 1.0 / (2.0 * math.pi * cutoff_hz * dt))


class Adaptive(ABC):
    """A first-order low pass whose cutoff `cutoff(off, dt)` says, after what it saw; `speed` as in One Euro."""

    def __init__(self, d_cutoff_hz: float) -> None:
        self._d_cutoff = d_cutoff_hz
        self._t: float | None = None
        self.velocity: Array = np.zeros(2)

    def step(self, value: Array, t: float) -> Array:
        if self._t is None:
            self._t, self._place = t, value.copy()
        dt = t - self._t
        if dt <= 0:
            return self._place.copy()
        self._t, off = t, value - self._place
        self.velocity = self.velocity + share(self._d_cutoff, dt) * (off / dt - self.velocity)
        self._place = self._place + share(self.cutoff(off, dt), dt) * off
        return self._place.copy()

    @property
    def speed(self) -> float:
        return float(np.hypot(*self.velocity))

    @abstractmethod
    def cutoff(self, off: Array, dt: float) -> float:
        """In Hz, of this sample, which lies `off` from the place so far and `dt` seconds after the last one."""


class SpeedDeadBand(Adaptive):
    """One Euro that does not take slow movement for movement."""

    def cutoff(self, off: Array, dt: float) -> float:
        return 1.53 + 31.0 * max(0.0, self.speed - 0.042)


class TrackingSignal(Adaptive):
    """The cutoff rises with |smoothed error| / smoothed |error| (Trigg and Leach 1967): movement errs one way."""

    error, size = np.zeros(2), 0.0

    def cutoff(self, off: Array, dt: float) -> float:
        part = share(0.35, dt)
        self.error = self.error + part * (off - self.error)
        self.size += part * (float(np.hypot(*off)) - self.size)
        signal = min(1.0, float(np.hypot(*self.error)) / self.size) if self.size > 0 else 0.0
        return 0.3 + 30.0 * self.speed + 2.2 * signal**4


class Consistency(Adaptive):
    """The same with the mean and RMS of the last nine errors."""

    errors: tuple[Array, ...] = (np.zeros(2),) * 9

    def cutoff(self, off: Array, dt: float) -> float:
        self.errors = (*self.errors[1:], off)
        every = np.array(self.errors)
        size = math.sqrt(float((every**2).sum()) / len(every))
        same = float(np.hypot(*every.mean(axis=0))) / size if size > 0 else 0.0
        return 0.16 + 17.8 * self.speed + 10.3 * same**3.8


class SoftBand(Adaptive):
    """An adaptive dead band with a soft release: the cutoff rises with the smoothed error itself."""

    error = np.zeros(2)

    def cutoff(self, off: Array, dt: float) -> float:
        self.error = self.error + share(8.8, dt) * (off - self.error)
        far = (float(np.hypot(*self.error)) / 2.76e-4) ** 0.24
        return 0.32 + 20.4 * self.speed + 1.59 * far / (1.0 + far)


class SecondOrder:
    """Two One Euro poles in a row, both at the cutoff of the second's speed."""

    def __init__(self) -> None:
        self._t: float | None = None

    def step(self, value: Array, t: float) -> Array:
        if self._t is None:
            self._t, self._first, self._place, self._velocity = t, value.copy(), value.copy(), np.zeros(2)
        dt = t - self._t
        if dt <= 0:
            return self._place.copy()
        self._t = t
        self._velocity = self._velocity + share(0.22, dt) * ((value - self._place) / dt - self._velocity)
        part = share(2.82 + 64.8 * float(np.hypot(*self._velocity)), dt)
        self._first = self._first + part * (value - self._first)
        self._place = self._place + part * (self._first - self._place)
        return self._place.copy()


class MedianFirst:
    """The median of three pictures, then One Euro; the median counts less in quick movement."""

    def __init__(self) -> None:
        self._last: list[Array] = []
        self._steady = OneEuro(1.47, 20.5, d_cutoff_hz=1.34, joint=True)
        self._before: tuple[float, Array] | None = None

    def step(self, value: Array, t: float) -> Array:
        self._last = [*self._last[-2:], value]
        speed = 0.0
        if self._before and t > self._before[0]:
            speed = float(np.hypot(*(value - self._before[1]))) / (t - self._before[0])
        self._before = t, value
        calm = 1.0 / (1.0 + (speed / 0.146) ** 2)
        return self._steady.step(calm * np.median(self._last, axis=0) + (1.0 - calm) * value, t)


class Window:
    """The mean of the last pictures, fewer the quicker the hand is."""

    def __init__(self) -> None:
        self._last: list[Array] = []
        self._t: float | None = None

    def step(self, value: Array, t: float) -> Array:
        if self._t is None:
            self._t, self._place, self._velocity = t - 1 / 30, value.copy(), np.zeros(2)
        dt = t - self._t
        if dt <= 0:
            return self._place.copy()
        self._t, self._last = t, [*self._last[-11:], value]
        self._velocity = self._velocity + share(1.9, dt) * ((value - self._place) / dt - self._velocity)
        count = 1.0 + 18.7 / (1.0 + float(np.hypot(*self._velocity)) / 0.00737)
        weights = np.clip(count - np.arange(len(self._last))[::-1], 0.0, 1.0)
        self._place = np.average(np.array(self._last), axis=0, weights=weights)
        return self._place.copy()


TRIED: list[tuple[str, Callable[[], object]]] = [
    ("ours", Ours),
    ("One Euro: 0.8, 30", lambda: OneEuro(0.8, 30.0, joint=True)),
    ("speed with a dead band", lambda: SpeedDeadBand(1.43)),
    ("tracking signal", lambda: TrackingSignal(1.0)),
    ("consistency of errors", lambda: Consistency(0.53)),
    ("soft band", lambda: SoftBand(2.82)),
    ("second order", SecondOrder),
    ("median of three first", MedianFirst),
    ("window of pictures", Window),
]


def main(sources: list[str]) -> None:
    networks = load("full")
    rests = [still_hand(source, Tracker(networks, hands=1), 20.0) for source in sources or ["virtual:point"]]
    rows = [measure(name, make, rests) for name, make in TRIED]
    print(*table(rows, sum(len(t) for t, _ in rests)), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
