"""That was not it: hands in, counter-examples found, the gesture that knows better out. Pure, step by step."""

from __future__ import annotations

from collections.abc import Sequence

from handcontrol.gestures.movements import row_of
from handcontrol.gestures.taught import (
    Spotter,
    Taught,
    TaughtMotion,
    TaughtMotions,
    TaughtPose,
    TaughtPoses,
    not_it,
)
from handcontrol.gestures.trail import Stretch, glance
from handcontrol.settings import GestureSettings
from handcontrol.vocab import Array, Hand


class Denial:
    """ "That was not it": all that is taken for a gesture in what is shown becomes its counter-examples."""

    def __init__(self, gesture: Taught, *, settings: GestureSettings | None = None, most: int = 20) -> None:
        """most: examples that are taken at most."""
        self.gesture = gesture
        self._settings = settings or GestureSettings()
        self._most = most
        self._found: list[Array] = []
        self._stretches: list[Stretch] = []
        self._spotters: dict[int, Spotter] = {}
        self._poses = TaughtPoses([gesture]) if isinstance(gesture, TaughtPose) else None
        self._motions = TaughtMotions([gesture] if isinstance(gesture, TaughtMotion) else [])

    @property
    def found(self) -> int:
        """How often it was taken for the gesture, as far as is kept."""
        return len(self._found) + len(self._stretches)

    @property
    def full(self) -> bool:
        """Whether more would not be kept."""
        return self.found >= self._most

    def step(self, hands: Sequence[Hand], *, t: float, mirrored: bool = False) -> int:
        """See one picture's hands; `found`."""
        for hand in hands:
            if hand.held or self.full:
                continue
            row = row_of(hand, mirrored, self._settings)
            if self._poses:
                if self._poses.match(row, side=hand.side)[0]:
                    self._found.append(row)
                continue
            spotter = self._spotters.setdefault(hand.hand_id, Spotter(self._motions, hand.side))
            self._stretches += [
                one.stretch for one in spotter.step(glance(hand, row, t=t, mirrored=mirrored))
            ]
        return self.found

    def made(self) -> Taught:
        """The gesture with the counter-examples."""
        return not_it(self.gesture, self._found if self._poses else self._stretches)
