"""Notices that a hand is about to click or to let go: thumb and index finger closing or opening fast. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from handcontrol.pointer.anchor import pinch_gaps
from handcontrol.vocab import Array, Hand, Pose

# Palm lengths (a second). A deliberate pinch closes 0.5 palms in 0.1-0.25 s; landmark noise of 0.02 palms at 30
# pictures a second looks like 0.9 palms a second at most times.
_FAST = 1.6
_NEAR = 1.0  # an open hand's gap is 1.0-1.3
_GAP_S = 0.2  # after a longer pause a speed means nothing

Motion = Literal["closing", "opening"]


class PinchMotion:
    """Whether the steering hand is closing towards a pinch, or opening out of one, now. One hand's."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Another hand, or the same after a while."""
        self._last: tuple[float, Array] | None = None  # (t, gaps)

    def step(self, hand: Hand, poses: Sequence[Pose], t: float) -> Motion | None:
        """ "closing" also where the pinch pose is already the likelier reading of the hand; None at rest.

        The tips move when both readings of their distance say so: each alone jitters.
        """
        gaps, last = pinch_gaps(hand), self._last
        self._last = (t, gaps)
        if last and 0 < t - last[0] <= _GAP_S:
            speeds = (gaps - last[1]) / (t - last[0])
            if np.all(speeds > _FAST) and last[1][0] < _NEAR:
                return "opening"
            if np.all(speeds < -_FAST) and gaps[0] < _NEAR:
                return "closing"
        pinched = any(_pinch_score(pose) > 0 for pose in poses if pose.hand_id == hand.hand_id)
        return "closing" if pinched else None


def _pinch_score(pose: Pose) -> float:
    return next((score for name, score in pose.scores if name == "pinch"), -1.0)
