"""What a hand does, cut into movements at its pauses; and a hand's features as teaching sees them. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from handcontrol.gestures.features import matrix
from handcontrol.gestures.taught_motion import LEAST, LONGEST_S
from handcontrol.gestures.trail import Stretch, Trail, glance, stretches
from handcontrol.settings import GestureSettings
from handcontrol.vocab import Array, GestureEvent, Hand

PAUSE_S = 0.35  # a hand that has come no further for so long pauses
GONE_S = 0.3
_EPS = 1e-6


class Movements:
    """Cuts what one hand does into movements, at pauses."""

    def __init__(self) -> None:
        self._trail = Trail()
        self._began = math.inf
        self._told: set[tuple[str, str]] = set()

    @property
    def moving(self) -> bool:
        corners = self._trail.corners
        return len(corners) > 1 and float(corners[-1, 2] - corners[0, 2]) >= LEAST / 2

    def step(
        self, hand: Hand, row: Array, *, t: float, mirrored: bool, told: Sequence[GestureEvent]
    ) -> Stretch | None:
        """The movement that is over now."""
        trail = self._trail
        if t - trail.t > GONE_S:
            trail = self._trail = Trail()
            self._told = set()
        trail.step(glance(hand, row, t=t, mirrored=mirrored))
        self._told.update((event.kind, event.name) for event in told)
        if t - trail.corners[-1, 0] < PAUSE_S - _EPS:
            return None
        return self.end()

    def end(self) -> Stretch | None:
        """The movement so far, if it is one; the next begins where the hand is."""
        corners, told = self._trail.corners, sorted(self._told)
        self._told = set()
        if len(corners) < 3:
            return None
        length = float(corners[-1, 2] - corners[0, 2])
        found = stretches(corners, [length])
        self._trail.forget(float(corners[-1, 2]))
        if length < LEAST or not found or not 0.1 <= found[0].seconds <= LONGEST_S:
            return None
        one = found[0]
        motions, poses = (tuple(name for kind, name in told if kind == which) for which in ("motion", "pose"))
        return replace(one, path=one.path - one.path[0], motions=motions, poses=poses)


def row_of(hand: Hand, mirrored: bool, settings: GestureSettings) -> Array:
    """A hand's row of features."""
    rows = matrix(
        hand.points_px[None],
        hand.world_m[None],
        left=hand.side == "left",
        mirrored=mirrored,
        ignored=settings.ignore_fingers,
    )
    return np.asarray(rows[0])
