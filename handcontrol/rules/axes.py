"""Values of a hand that change with it and can turn something: volume, the wheel, zoom. Pure.

Lengths are in palm lengths, angles in degrees, as the person sees themselves: right, up and clockwise are positive.
"""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from handcontrol.gestures.features import palm_length
from handcontrol.vocab import Array, Hand

AxisName = Literal["pinch", "drag_x", "drag_y", "roll", "height", "distance", "angle"]
#: Value → how much of it makes one step unless the rule says.
STEPS: dict[AxisName, float] = {
    "pinch": 0.12, "drag_x": 0.2, "drag_y": 0.2, "roll": 10.0, "height": 0.04, "distance": 0.3, "angle": 10.0,
}  # fmt: skip
TURNS = ("roll", "angle")  # values that go round


def default_step(name: AxisName) -> float:
    """What makes one step where a rule does not say."""
    return STEPS[name]


def read(
    name: AxisName, hand: Hand, other: Hand | None, size: tuple[int, int] | None, mirrored: bool, unit: float
) -> float | None:
    """The value now; None where it cannot be told. `unit`: palm length in px as the rule began.

    pinch: 0 open to 1 closed. drag_x, drag_y: the palm's place. roll: of the hand about its own axis of view. height:
    the palm's, 0 bottom to 1 top of the picture. distance, angle: from this hand to the other.
    """
    at = _place(hand, mirrored)
    match name:
        case "pinch":
            points = hand.points_px
            gap = float(np.linalg.norm(points[4] - points[8])) / palm_length(points)
            return min(max((0.9 - gap) / 0.7, 0.0), 1.0)
        case "drag_x":
            return float(at[0]) / unit
        case "drag_y":
            return float(at[1]) / unit
        case "roll":
            x, y = hand.points_px[9, :2] - hand.points_px[0, :2]
            return math.degrees(math.atan2(float(x) if mirrored else -float(x), -float(y)))
        case "height":
            return None if size is None else 1.0 + float(at[1]) / size[1]
        case "distance" | "angle":
            if other is None:
                return None
            way = _place(other, mirrored) - at
            if name == "distance":
                return float(np.hypot(*way)) / unit
            return -math.degrees(math.atan2(float(way[1]), float(way[0])))


def change(name: AxisName, before: float, now: float) -> float:
    """From `before` to `now`; the short way round where the value goes round."""
    return (now - before + 180.0) % 360.0 - 180.0 if name in TURNS else now - before


def _place(hand: Hand, mirrored: bool) -> Array:
    """The palm's middle, px, x to the person's right, y up."""
    x, y = hand.points_px[[0, 5, 9, 13, 17], :2].mean(axis=0)
    return np.array([x if mirrored else -x, -y])
