"""Where the pointer goes between two pictures, so that it moves at the screen's rate. Pure.

A short extrapolation: at most one picture ahead, along the last step, shortened as the hand slows down (by the square
of the ratio of its last two steps, so that a reach which comes to rest is not overshot), and none where the step is so
small that it may be noise.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from handcontrol.vocab import Array

RATE_HZ = 75.0  # of moves, at least
_LONGEST_S = 0.1  # a longer time between two pictures is a gap, and nobody knows what comes
_FARTHEST_S = 1 / 30
_STILL, _MOVING = 0.003, 0.008  # of the screens' width in one step: from noise to movement


class Between:
    """One pointer's. `step` once a picture while it follows the hand; `reset` when it does not."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """The next place is a start."""
        self._place: Array | None = None
        self._t = 0.0
        self._size = 0.0  # of the last step, px a second

    def step(self, place_px: Array, t: float, width_px: float) -> Iterator[tuple[float, Array]]:
        """(due, place) of the moves to come before the next picture, none beyond it. `width_px`: of the screens."""
        before, dt = self._place, t - self._t
        self._place, self._t = place_px, t
        if before is None or not 0.0 < dt <= _LONGEST_S:
            self._size = 0.0
            return
        step = place_px - before
        size = float(np.hypot(*step)) / dt
        slowing = (
            min(1.0, (size / self._size) ** 2) if self._size > 0.0 else 0.0
        )  # not on the first step of a movement
        self._size = size
        sure = (size * dt / width_px - _STILL) / (_MOVING - _STILL)
        share = slowing * min(max(sure, 0.0), 1.0)
        if share == 0.0:
            return
        horizon = min(dt, _FARTHEST_S)
        count = math.ceil(RATE_HZ * horizon)
        for i in range(1, count + 1):
            ahead = horizon * i / count
            yield t + ahead, place_px + step * (share * ahead / dt)
