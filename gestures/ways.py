"""What hands do anyway: strokes, there and back, circles. A taught motion must be nearer to its samples."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator

import numpy as np

from handcontrol.gestures.trail import POINTS, WAYS, normal
from handcontrol.vocab import Array

_STARTS = 16  # points of a circle where one may begin


@functools.cache
def ordinary() -> tuple[tuple[str, Array], ...]:
    """(name, normal paths (N, POINTS, WAYS)) of each; the palm alone moves."""
    return tuple(_strokes()) + tuple(_circles())


def _strokes() -> Iterator[tuple[str, Array]]:
    share = np.linspace(0.0, 1.0, POINTS)[:, None]
    names = ("right", "up", "left", "down")
    for number in range(8):
        angle = number * math.pi / 4
        name = names[number // 2] + (f" and {names[(number // 2 + 1) % 4]}" if number % 2 else "")
        way = np.array([math.cos(angle), math.sin(angle)])
        yield f"a stroke {name}", _path(share * way)
        yield f"a stroke {name} and back", _path((1.0 - np.abs(2.0 * share - 1.0)) * way)


def _circles() -> Iterator[tuple[str, Array]]:
    share = np.linspace(0.0, 1.0, POINTS)
    for turn, name in ((-1, "clockwise"), (1, "counter-clockwise")):
        angles = [2 * math.pi * (turn * share + start / _STARTS) for start in range(_STARTS)]
        yield (
            f"a circle {name}",
            np.concatenate([_path(np.column_stack([np.cos(a), np.sin(a)])) for a in angles]),
        )


def _path(palm: Array) -> Array:
    whole = np.zeros((1, POINTS, WAYS))
    whole[0, :, :2] = palm
    return normal(whole)
