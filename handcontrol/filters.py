"""Smoothing in true seconds: the One Euro filter over whole arrays, and a notch. Pure; time is an argument."""

from __future__ import annotations

import math

import numpy as np

from handcontrol.vocab import Array

_RAREST = 0.45  # of a turn between two values of a Notch; at half a turn nobody can tell which way it went


class OneEuro:
    """One Euro filter (Casiez, Roussel and Vogel, CHI 2012, algorithm 1), vectorised.

    A first-order low pass whose cutoff rises with speed: fc = min_cutoff_hz + beta * |speed|, so it is calm at rest and
    quick in motion. Choose units that do not depend on resolution (zone widths, palm lengths): `beta` is Hz for each
    unit a second. With `joint` the speed is the length of the whole vector, so that all components lag alike and a
    straight path stays straight; without it each component is filtered on its own. Not for use by two threads.
    """

    def __init__(
        self, min_cutoff_hz: float, beta: float, *, d_cutoff_hz: float = 1.0, joint: bool = False
    ) -> None:
        if min_cutoff_hz <= 0 or d_cutoff_hz <= 0 or beta < 0:
            raise ValueError("cutoffs must be above 0 Hz and beta at least 0")
        self.min_cutoff_hz = min_cutoff_hz
        self.beta = beta
        self.d_cutoff_hz = d_cutoff_hz
        self.joint = joint
        self.reset()

    def reset(self) -> None:
        """Forget the past: the next value passes as it is."""
        self._t: float | None = None
        self._value: Array = np.zeros(0)
        self._speed: Array = np.zeros(0)

    def step(self, value: Array, t: float) -> Array:
        """The filtered `value` (any shape, the same at each call) at `t` seconds.

        A value for a moment that is not later than the last one changes nothing. Raises ValueError on another shape.
        """
        value = np.asarray(value, dtype=np.float64)
        if self._t is None:
            self._t, self._value, self._speed = t, value.copy(), np.zeros_like(value)
            return self._value.copy()
        if value.shape != self._value.shape:
            raise ValueError(f"expected shape {self._value.shape}, got {value.shape}")
        dt = t - self._t
        if dt <= 0:
            return self._value.copy()
        # The speed is taken from the filtered value, as in the paper: a lag then raises the cutoff and shrinks itself.
        speed = (value - self._value) / dt
        self._speed = self._speed + _alpha(self.d_cutoff_hz, dt) * (speed - self._speed)
        size = np.asarray(np.linalg.norm(self._speed)) if self.joint else np.abs(self._speed)
        self._value = self._value + _alpha(self.min_cutoff_hz + self.beta * size, dt) * (value - self._value)
        self._t = t
        return self._value.copy()


def _alpha(cutoff_hz: float | Array, dt: float) -> Array:
    """Weight of the new value in a first-order low pass of this cutoff (same paper, equation 5)."""
    return np.asarray(1.0 / (1.0 + 1.0 / (2.0 * math.pi * np.asarray(cutoff_hz) * dt)))


class Notch:
    """Takes one frequency out and leaves what is slower and quicker: a trembling hand's place without its tremor.

    A state-variable filter (trapezoidal integrators, as in Zavalishin, The Art of VA Filter Design, 2012), which bears
    uneven time steps; what it takes out is `width_hz` wide (at -3 dB). A slow movement comes 1 / (2 pi hz) * width_hz /
    hz seconds later. Values that come too rarely to show the frequency pass as they are. Not for use by two threads.
    """

    def __init__(self, hz: float, width_hz: float) -> None:
        if hz <= 0 or width_hz <= 0:
            raise ValueError("frequency and width must be above 0 Hz")
        self._hz, self._damping = hz, width_hz / hz
        self.reset()

    def reset(self) -> None:
        """Forget the past: the next value passes as it is."""
        self._t: float | None = None
        self._band: Array = np.zeros(0)
        self._low: Array = np.zeros(0)
        self._value: Array = np.zeros(0)

    def step(self, value: Array, t: float) -> Array:
        """`value` (any shape, the same at each call) at `t` seconds without the frequency.

        A value for a moment that is not later than the last one changes nothing.
        """
        value = np.asarray(value, dtype=np.float64)
        dt = t - self._t if self._t is not None else math.inf
        if dt <= 0:
            return self._value.copy()
        self._t = t
        if dt * self._hz >= _RAREST:
            self._band, self._low, self._value = np.zeros_like(value), value.copy(), value.copy()
            return self._value.copy()
        turn = math.tan(math.pi * self._hz * dt)
        band = (self._band + turn * (value - self._low)) / (1 + turn * (turn + self._damping))
        low = self._low + turn * band
        self._band, self._low = 2 * band - self._band, 2 * low - self._low
        self._value = value - self._damping * band
        return self._value.copy()
