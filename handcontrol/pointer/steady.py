"""The filter that steadies the pointer: One Euro whose smoothing at rest follows the noise of this very hand. Pure."""

from __future__ import annotations

import math

import numpy as np

from handcontrol.filters import Notch
from handcontrol.settings import PointerSettings
from handcontrol.vocab import Array

_D_CUTOFF_HZ = 3.0  # of the speed
_NOISE_HZ = 0.35  # of the noise's square
_SLOW = 0.1  # zone widths a second: in quicker movement hardly anything is learnt about the noise
_QUIET = 1e-4  # zone widths: the noise at which half of `quiet_hz` is left, 0.2 px of 1920
_LEAST = 7e-5  # no hand is taken for stiller; noise can then not be forgotten for ever
_TREMOR_WIDTH = 0.7  # of its frequency: what is taken out around a tremor
_SURPRISE = 3.0  # times the noise: what is farther off counts as so far, as in Huber's estimate of scale


class Steady:
    """One Euro (Casiez, Roussel and Vogel 2012) over (2,) places in zone widths, with a rest that fits the hand.

    cutoff = min_cutoff_hz + quiet_hz / (1 + noise / _QUIET) + beta * speed, where `noise` is the RMS distance of the
    places from the filtered ones, learnt while the hand is slow: a quiet hand gets its small movements at once, a
    trembling one a calm pointer. With `quiet_hz` 0 it is One Euro as published. For one thread.
    """

    def __init__(self, min_cutoff_hz: float, beta: float, quiet_hz: float = 0.0) -> None:
        self._min, self._beta, self._quiet = min_cutoff_hz, beta, quiet_hz
        self.reset()

    def reset(self) -> None:
        """Forget the past: the next place passes as it is."""
        self._t: float | None = None
        self._speed: Array = np.zeros(2)
        self._noise2 = _LEAST**2

    def step(self, value: Array, t: float) -> Array:
        """The filtered place at `t` seconds; one for a moment that is not later than the last changes nothing."""
        if self._t is None:
            self._t, self._place = t, np.array(value, dtype=np.float64)
        dt = t - self._t
        if dt <= 0:
            return self._place.copy()
        self._t = t
        off = value - self._place
        self._speed = self._speed + _share(_D_CUTOFF_HZ, dt) * (off / dt - self._speed)
        speed = float(np.hypot(*self._speed))
        quiet = self._quiet / (1.0 + math.sqrt(self._noise2) / _QUIET)
        self._place = self._place + _share(self._min + quiet + self._beta * speed, dt) * off
        self._learn(float(off @ off), speed, dt)
        return self._place.copy()

    def _learn(self, off2: float, speed: float, dt: float) -> None:
        share = _share(_NOISE_HZ, dt) / (1.0 + (speed / _SLOW) ** 2)
        off2 = min(off2, _SURPRISE**2 * self._noise2)
        self._noise2 = max(_LEAST**2, self._noise2 + share * (off2 - self._noise2))


class Untrembled:
    """`steady` behind a notch that takes a tremor of `hz` out first."""

    def __init__(self, hz: float, steady: Steady) -> None:
        self._notch, self._steady = Notch(hz, _TREMOR_WIDTH * hz), steady

    def reset(self) -> None:
        """As of Steady."""
        self._notch.reset()
        self._steady.reset()

    def step(self, value: Array, t: float) -> Array:
        """As of Steady."""
        return self._steady.step(self._notch.step(value, t), t)


def filter_for(settings: PointerSettings) -> Steady | Untrembled:
    """What the settings say; for places in zone widths."""
    steady = Steady(settings.min_cutoff_hz, settings.beta, settings.quiet_hz)
    return Untrembled(settings.tremor_hz, steady) if settings.tremor_hz else steady


def _share(cutoff_hz: float, dt: float) -> float:
    """Weight of the new value in a first-order low pass of this cutoff (same paper, equation 5)."""
    return 1.0 / (1.0 + 1.0 / (2.0 * math.pi * cutoff_hz * dt))
