"""Notices that a hand is about to click: thumb and index finger closing fast, or all but closed. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from handcontrol.pointer.anchor import pinch_gap
from handcontrol.vocab import Hand, Pose

# Palm lengths (a second). A deliberate pinch closes 0.5 palms in 0.1-0.25 s; landmark noise of 0.02 palms at 30
# pictures a second looks like 0.9 palms a second at most times.
_FAST = 1.6
_NEAR = 0.8
_GAP_S = 0.2  # after a longer pause a speed means nothing


class Closing:
    """Whether the steering hand is closing towards a pinch now. One hand's."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Another hand, or the same after a while."""
        self._last: tuple[float, float] | None = None  # (t, gap)

    def step(self, hand: Hand, poses: Sequence[Pose], t: float) -> bool:
        """True while the gap shrinks fast, or the pinch pose is already the likelier reading of the hand."""
        gap, last = pinch_gap(hand), self._last
        self._last = (t, gap)
        if any(_pinch_score(pose) > 0 for pose in poses if pose.hand_id == hand.hand_id):
            return True
        if last is None or not 0 < t - last[0] <= _GAP_S:
            return False
        return gap < _NEAR and (last[1] - gap) / (t - last[0]) > _FAST


def _pinch_score(pose: Pose) -> float:
    return next((score for name, score in pose.scores if name == "pinch"), -1.0)
