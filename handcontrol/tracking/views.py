"""Ways to show a picture to the palm network: whole, from farther off, nearer, turned; and lifted. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from handcontrol.vocab import Array, HandRoi

LIGHT = 0.45  # the mean, 0..1, that a dark picture is lifted to
LEAST_GAMMA = 0.35
DARK_GAMMA = 0.8  # nearer to 1, lifting changes little


@dataclass(frozen=True, slots=True)
class View:
    """A square of the picture. scale: its side over the picture's longer side. x, y: where in the room that is left,
    0..1 from the left and top. turn_deg: clockwise.
    """

    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5
    turn_deg: float = 0.0

    def square(self, width: int, height: int) -> HandRoi:
        """This square of a picture of that size; black beyond its edges."""
        side = self.scale * max(width, height)
        cx, cy = (_along(length, side, at) for length, at in ((width, self.x), (height, self.y)))
        return HandRoi(cx, cy, side, math.radians(self.turn_deg))


def _along(length: int, side: float, at: float) -> float:
    """The middle of a square on one axis: in the middle where it is larger than the picture."""
    return length / 2 if side >= length else side / 2 + (length - side) * at


WHOLE = View()


def tiles(scale: float, across: int, down: int) -> tuple[View, ...]:
    """Squares side by side, evenly spread, that overlap."""

    def places(count: int) -> list[float]:
        return [n / (count - 1) for n in range(count)] if count > 1 else [0.5]

    return tuple(View(scale, x, y) for y in places(down) for x in places(across))


def lifted(rgb: Array) -> Array | None:
    """A dark uint8 picture with the gamma that brings its mean to LIGHT; None for one that is light enough."""
    mean = max(float(rgb[::4, ::4].mean()) / 255, 0.01)
    gamma = max(math.log(LIGHT) / math.log(mean), LEAST_GAMMA) if mean < LIGHT else 1.0
    if gamma >= DARK_GAMMA:
        return None
    table = np.round(255 * (np.arange(256) / 255) ** gamma).astype(np.uint8)
    picture: Array = table[rgb]
    return picture
