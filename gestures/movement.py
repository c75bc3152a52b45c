"""One hand at one moment as motions see it, and the little geometry that they share. Pure.

Places are in px as the person sees themselves (x to their right, y up); lengths are measured in palm lengths.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

EPS = 1e-6
#: Of each motion, the share (0..1] of its tolerances that it may use; 1 for those that are not named.
Limits: TypeAlias = Mapping[str, float]
NO_LIMITS: Limits = MappingProxyType({})


class Told(NamedTuple):
    """A motion that is completed. used: how much of its tolerances that took; 0 the ideal, 1 just a motion."""

    name: str
    used: float


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
