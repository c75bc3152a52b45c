"""Notices that thumb and index finger are being brought together: open, on the way, near, within a moment. Pure.

A pinch that was seen to close needs less proof than one that only appears: its time counts from when it began to.
"""

from __future__ import annotations

from collections import deque

PINCH = "pinch"
EAGER = 0.35  # of score: with the default `accept` all that a pinch takes need only just be met

_OPEN = 0.75  # palm lengths between the tips: an open hand's 1.0-1.3, a pinch's 0.1-0.45
_ON_THE_WAY = 0.1  # so much farther apart than now they were in between
_WITHIN_S = 0.3  # a deliberate pinch takes 0.1-0.25 s


class Closing:
    """One hand's."""

    def __init__(self) -> None:
        self._past: deque[tuple[float, float]] = deque()

    def step(self, gap: float, t: float) -> float | None:
        """Since when the tips, `gap` palm lengths apart at `t` seconds, have been closing: when last seen open.

        None where they are not yet on their way, or have been for longer than _WITHIN_S. At least one picture must have
        shown them in between, so that a single misread one is no closing.
        """
        self._past.append((t, gap))
        while self._past[0][0] < t - _WITHIN_S:
            self._past.popleft()
        opened, widest = None, 0.0
        for at, before in self._past:
            if before >= _OPEN:
                opened, widest = at, 0.0
            else:
                widest = max(widest, before)
        return opened if widest >= gap + _ON_THE_WAY else None
