"""Notices that a hand is about to click or to let go: a pinch or a fist that closes or opens fast. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from handcontrol.pointer.anchor import index_reach, pinch_gaps
from handcontrol.vocab import Hand, Pose

# Palm lengths (a second). A deliberate pinch closes 0.5 palms in 0.1-0.25 s, a fist draws the index finger in by as
# much; landmark noise of 0.02 palms at 30 pictures a second looks like 0.9 palms a second at most times.
_FAST = 1.6
_NEAR = 1.0  # an open hand's gap is 1.0-1.3
_GAP_S = 0.2  # after a longer pause a speed means nothing
_CLICKS = ("pinch", "fist")

Motion = Literal["closing", "opening"]


class PinchMotion:
    """Whether the steering hand is closing towards a pinch or a fist, or opening out of one, now. One hand's."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Another hand, or the same after a while."""
        self._last: tuple[float, tuple[float, float], tuple[float, float]] | None = None  # (t, gaps, reach)

    def step(self, hand: Hand, poses: Sequence[Pose], t: float) -> Motion | None:
        """ "closing" also where a pinch or a fist is already the likelier reading of the hand; None at rest.

        The tips move when both readings of their distance say so: each alone jitters.
        """
        gaps, reach, last = pinch_gaps(hand), index_reach(hand), self._last
        self._last = (t, gaps, reach)
        if last and 0 < t - last[0] <= _GAP_S:
            fast = _FAST * (t - last[0])
            tips = [now - before for now, before in zip(gaps, last[1], strict=True)]
            finger = [now - before for now, before in zip(reach, last[2], strict=True)]
            if (min(tips) > fast and last[1][0] < _NEAR) or min(finger) > fast:
                return "opening"
            if (max(tips) < -fast and gaps[0] < _NEAR) or max(finger) < -fast:
                return "closing"
        clicks = any(_click_score(pose) > 0 for pose in poses if pose.hand_id == hand.hand_id)
        return "closing" if clicks else None


def _click_score(pose: Pose) -> float:
    return max((score for name, score in pose.scores if name in _CLICKS), default=-1.0)
