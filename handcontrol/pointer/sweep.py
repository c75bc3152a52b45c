"""A hand led round all that it reaches with ease, and the zone that follows from it. Pure: Steps in."""

from __future__ import annotations

import numpy as np

from handcontrol.pointer.anchor import anchor_px, person_view
from handcontrol.pointer.tuning import Tuned, calibrated
from handcontrol.settings import PointerSettings, Settings
from handcontrol.vocab import Array, Step

SWEEP_S = 20.0


class Sweep:
    """`step` every Step from the beginning on, until `done`; then `result` says what to use. It counts from when a
    hand is first seen, by the largest hand in the picture."""

    def __init__(self, pointer: PointerSettings, seconds: float = SWEEP_S) -> None:
        self._pointer = pointer
        self._seconds = seconds
        self._places: list[Array] = []
        self._begun_t = 0.0
        self._gone_s = 0.0

    def step(self, step: Step) -> None:
        """A Step without a hand changes nothing."""
        seen = step.observation
        if seen is None or not step.hands:
            return
        if not self._places or step.t < self._begun_t:
            self._begun_t = step.t
        hand = max(step.hands, key=lambda one: one.roi.size_px)
        pointer = self._pointer
        at = person_view(anchor_px(hand, pointer.anchor, pointer.anchor_tip), seen)
        self._places.append(np.asarray(at) / (seen.width, seen.height))
        self._gone_s = step.t - self._begun_t

    @property
    def share(self) -> float:
        """How far it is, 0..1."""
        return min(1.0, self._gone_s / self._seconds)

    @property
    def done(self) -> bool:
        return self._gone_s >= self._seconds

    @property
    def places(self) -> Array:
        """(N, 2): where the hand was, 0..1 of the picture as the person sees it."""
        return np.array(self._places).reshape(-1, 2)

    def result(self, settings: Settings) -> Tuned:
        """`settings` with the zone of this sweep, be it done or not."""
        return calibrated(self.places, settings)
