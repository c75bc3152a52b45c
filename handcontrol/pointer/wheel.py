"""A hand that turns the wheel: how far it moved becomes whole notches. Pure."""

from __future__ import annotations

import numpy as np

from handcontrol.vocab import Array

_GAP_S = 0.3


class Wheel:
    """Counts notches from an anchor that is given in palm lengths (x right, y down). `step` is palms for one notch."""

    def __init__(self, step: float) -> None:
        self._palms = step
        self.reset()

    def reset(self) -> None:
        """The next anchor is where turning starts."""
        self._hand_id: int | None = None
        self._t = 0.0
        self._from: Array = np.zeros(2)

    def step(self, hand_id: int, anchor: Array, t: float) -> tuple[int, int]:
        """Notches (right, up) since the last call. What is not yet a whole notch waits; so jitter turns nothing."""
        if hand_id != self._hand_id or t - self._t > _GAP_S:
            self._hand_id, self._from = hand_id, anchor
        self._t = t
        notches = np.trunc((anchor - self._from) / self._palms)
        self._from = self._from + notches * self._palms
        return int(notches[0]), -int(notches[1])
