"""Other filters that steady a pointer, to compare with One Euro: each `step(value, t)` in true seconds. Pure.

Not used to point; `handcontrol pointer-study` measures them. Values are arrays of any shape, the same at each call; one
for a moment that is not later than the last changes nothing.
"""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np

from handcontrol.vocab import Array


class Filter(Protocol):
    def step(self, value: Array, t: float) -> Array:
        """`value` at `t` seconds, filtered."""


class Kalman:
    """Constant velocity with white acceleration (Bar-Shalom, Li and Kirubarajan 2001, section 6.2.2).

    agility: acceleration noise over measurement noise, as spectral densities, 1/s^3 to the seconds; the only thing that
    the steady gain depends on.
    """

    def __init__(self, agility: float) -> None:
        self._q = agility
        self._t: float | None = None

    def step(self, value: Array, t: float) -> Array:
        if self._t is None:
            self._t, self._x, self._v, self._p = t, value.copy(), np.zeros_like(value), np.diag([1.0, 0.0])
        dt = t - self._t
        if dt <= 0:
            return self._x.copy()
        self._t = t
        go = np.array([[1.0, dt], [0.0, 1.0]])
        noise = self._q * np.array([[dt**3 / 3, dt**2 / 2], [dt**2 / 2, dt]])
        p = go @ self._p @ go.T + noise
        gain = p[:, 0] / (p[0, 0] + 1.0)
        self._p = p - np.outer(gain, p[0])
        ahead = self._x + self._v * dt
        off = value - ahead
        self._x, self._v = ahead + gain[0] * off, self._v + gain[1] * off
        return self._x.copy()


class DoubleExponential:
    """Holt's level and trend, both smoothed over `tau_s` (LaViola 2003 uses the like to predict)."""

    def __init__(self, tau_s: float) -> None:
        self._tau = tau_s
        self._t: float | None = None

    def step(self, value: Array, t: float) -> Array:
        if self._t is None:
            self._t, self._x, self._v = t, value.copy(), np.zeros_like(value)
        dt = t - self._t
        if dt <= 0:
            return self._x.copy()
        self._t, before = t, self._x
        alpha = 1.0 - math.exp(-dt / self._tau)
        self._x = alpha * value + (1.0 - alpha) * (before + self._v * dt)
        self._v = self._v + alpha * ((self._x - before) / dt - self._v)
        return self._x.copy()


class DeadBand:
    """A rope: the pointer stays until the hand is `radius` away, and is then drawn along; the rope shortens with speed.

    At `fast` units a second it is half as long. Units are those of the values.
    """

    def __init__(self, radius: float, fast: float = 0.25) -> None:
        self._radius = radius
        self._fast = fast
        self._t: float | None = None

    def step(self, value: Array, t: float) -> Array:
        if self._t is None:
            self._t, self._x, self._last, self._speed = t, value.copy(), value.copy(), 0.0
        dt = t - self._t
        if dt <= 0:
            return self._x.copy()
        speed = float(np.linalg.norm(value - self._last)) / dt
        self._speed += (1.0 - math.exp(-dt / 0.1)) * (speed - self._speed)
        self._t, self._last = t, value.copy()
        off = value - self._x
        size = float(np.linalg.norm(off))
        rope = self._radius / (1.0 + self._speed / self._fast)
        if size > rope:
            self._x = self._x + off * (1.0 - rope / size)
        return self._x.copy()
