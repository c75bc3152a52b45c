"""One hand at one moment as motions see it, and the little geometry that they share. Pure.

Places are in px as the person sees themselves (x to their right, y up); lengths are measured in palm lengths.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

EPS = 1e-6


@dataclass(frozen=True, slots=True)
class Sample:
    """One hand at one moment. Places (x, y) in px, person's view, y up; flex: of the four fingers, degrees."""

    t: float
    palm: tuple[float, float]
    index_tip: tuple[float, float]
    middle_tip: tuple[float, float]
    length: float  # palm length, px
    axis: float  # direction of wrist to middle knuckle, degrees
    flex: tuple[float, float, float, float]
    facing: float  # -1..1, see features.py
    posed: bool  # the pose of this picture is an open palm
    pinching: bool  # the pose of this picture is a pinch
    gap: float  # thumb tip to index tip, palm lengths

    @property
    def open(self) -> bool:
        """A hand that may swipe, wave or push: fingers stretched, not just loose; its plane turned to the camera."""
        return max(self.flex) <= 60.0 and sum(a <= 40.0 for a in self.flex) >= 3 and abs(self.facing) >= 0.45


def way(a: Sample, b: Sample, length: float) -> tuple[float, float]:
    """Speed (palm lengths a second) and direction (degrees) of the palm from a to b."""
    dx, dy = b.palm[0] - a.palm[0], b.palm[1] - a.palm[1]
    return math.hypot(dx, dy) / length / max(b.t - a.t, EPS), math.degrees(math.atan2(dy, dx))


def signed(degrees: float) -> float:
    return (degrees + 180.0) % 360.0 - 180.0


def apart(a: float, b: float) -> float:
    return abs(signed(a - b))
