"""What a hand's place means to the pointer: a place on the screen, a movement, or a speed. Pure.

Anchors are (2,) zone widths, filtered. `here` is where the pointer is, desktop pixels (2,); None: the hand begins to
steer and where the pointer is cannot be told.
"""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np

from handcontrol.pointer.mapping import Mapping
from handcontrol.settings import PointerSettings
from handcontrol.vocab import Array

_MIDDLE_SPEED, _STEEPNESS = 0.5, 6.0  # zone widths a second at half the gain, and how sharply it rises there
_FULL = 0.3  # zone widths from the neutral place to full speed
_LONGEST_S = 0.1


class Steering(Protocol):
    def begin(self) -> None:
        """The hand comes to steer, anew or after a break."""

    def target(self, anchor: Array, here: Array | None, mapping: Mapping, t: float) -> Array:
        """Where the pointer should be at `t`, desktop pixels (2,), not clamped."""


class Absolute:
    """Each place in the zone is a place on the screen."""

    def begin(self) -> None:
        pass

    def target(self, anchor: Array, here: Array | None, mapping: Mapping, t: float) -> Array:
        return mapping.to_desktop(anchor)


class Relative:
    """The pointer moves as the hand does, farther when it is quick; to stop steering is the clutch.

    The gain rises with speed along a logistic curve (as in Nancel, Chapuis, Pietriga et al., CHI 2013).
    """

    def __init__(self, slow: float, fast: float) -> None:
        self._slow, self._fast = slow, fast
        self.begin()

    def begin(self) -> None:
        self._last: tuple[Array, float] | None = None

    def target(self, anchor: Array, here: Array | None, mapping: Mapping, t: float) -> Array:
        last, self._last = self._last, (anchor, t)
        if here is None:
            return mapping.middle_px
        if last is None or t <= last[1]:
            return here
        moved = anchor - last[0]
        speed = float(np.linalg.norm(moved)) / (t - last[1])
        return np.asarray(here + moved * self.gain(speed) * mapping.width_px)

    def gain(self, speed: float) -> float:
        """Screen widths for one zone width of movement at this speed (zone widths a second)."""
        part = 1.0 / (1.0 + math.exp(-_STEEPNESS * (speed - _MIDDLE_SPEED)))
        return self._slow + (self._fast - self._slow) * part


class Joystick:
    """The hand's distance from where it began to steer is the pointer's speed, beyond a dead zone."""

    def __init__(self, dead_zone: float, top_speed: float) -> None:
        self._dead, self._top = dead_zone, top_speed
        self.begin()

    def begin(self) -> None:
        self._neutral: Array | None = None
        self._t = 0.0

    def target(self, anchor: Array, here: Array | None, mapping: Mapping, t: float) -> Array:
        if self._neutral is None:
            self._neutral, self._t = anchor, t
        dt, self._t = t - self._t, t
        if here is None:
            return mapping.middle_px
        off = anchor - self._neutral
        size = float(np.linalg.norm(off))
        if size <= self._dead or not 0.0 < dt <= _LONGEST_S:
            return here
        speed = self._top * min(1.0, (size - self._dead) / (_FULL - self._dead)) ** 2
        return np.asarray(here + off / size * speed * dt * mapping.width_px)


def steering_for(settings: PointerSettings) -> Steering:
    """What `settings.mode` says."""
    if settings.mode == "relative":
        return Relative(settings.gain_slow, settings.gain_fast)
    if settings.mode == "joystick":
        return Joystick(settings.dead_zone, settings.top_speed)
    return Absolute()
