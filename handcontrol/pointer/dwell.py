"""A click by resting: the pointer stays within a small circle for a while. Pure."""

from __future__ import annotations

import numpy as np

from handcontrol.vocab import Array


class Dwell:
    """One pointer's. Places are desktop px over the width of the screens, so `radius` and `rearm` are screen widths.

    It begins disarmed, and is so again after each click: the pointer must first go `rearm` away.
    """

    def __init__(self, seconds: float, radius: float, rearm: float) -> None:
        self._seconds, self._radius, self._rearm = seconds, radius, max(rearm, radius)
        self.reset()

    def reset(self) -> None:
        """The hand is new, or busy with something else."""
        self._centre: Array | None = None
        self._since = 0.0
        self._armed = False
        self.progress = 0.0  # 0..1 of the way to a click

    def step(self, place: Array, t: float) -> bool:
        """Whether it clicks now."""
        if self._centre is None:
            self._centre = place
        off = float(np.linalg.norm(place - self._centre))
        if off > (self._radius if self._armed else self._rearm):
            self._centre, self._since, self._armed = place, t, True
        self.progress = min(1.0, (t - self._since) / self._seconds) if self._armed else 0.0
        if self.progress < 1.0:
            return False
        self._centre, self._armed, self.progress = place, False, 0.0
        return True
