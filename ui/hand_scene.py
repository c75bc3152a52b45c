"""What the 3D view shows, as arrays: both hands in metres, side by side, seen as in the picture. Pure.

Axes of the scene: x to the viewer's right, y away from the viewer, z up; metres. `world_m` is centred on each hand and
the cameras do not measure where hands are to each other, so left and right stand at fixed places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from handcontrol.render.marks import BONE_FINGERS, FADED, FINGER_COLORS, POINT_FINGERS, Color
from handcontrol.vocab import CONNECTIONS, Array, Hand

APART_M = 0.115  # of each hand from the middle
GRID_M, GRID_STEP_M = 0.2, 0.05  # half size and mesh of the floor
FLOOR_M = -0.12
DARKER = 0.72


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """points (N, 3), their colors (N, 3) 0..1; bones (2M, 3) as pairs of ends, their colors (2M, 3)."""

    points: Array
    point_colors: Array
    bones: Array
    bone_colors: Array


def scene(hands: Sequence[Hand], *, mirrored_view: bool, on_light: bool = False) -> Scene:
    """`mirrored_view`: the picture beside it is shown as in a mirror, so the hands are too. `on_light`: darker
    colours, for a light ground."""
    points, point_colors, bones, bone_colors = [], [], [], []
    for hand, place in zip(hands, _places(hands, mirrored_view), strict=True):
        x, y, z = np.asarray(hand.world_m).T
        placed = np.column_stack(((-x if mirrored_view else x) + place, z, -y))
        colors = {name: FADED if hand.held else color for name, color in FINGER_COLORS.items()}
        if on_light:
            colors = {name: _darker(color) for name, color in colors.items()}
        points.append(placed)
        point_colors += [colors[finger] for finger in POINT_FINGERS]
        bones.append(placed[np.array(CONNECTIONS).ravel()])
        bone_colors += [colors[finger] for finger in BONE_FINGERS for _ in (0, 1)]
    return Scene(_stack(points), _colors(point_colors), _stack(bones), _colors(bone_colors))


def _places(hands: Sequence[Hand], mirrored_view: bool) -> list[float]:
    """x of each hand's middle, in the order they stand in the picture; one hand alone stands in the middle."""
    if len(hands) == 1:
        return [0.0]
    order = np.argsort([float(hand.points_px[:, 0].mean()) for hand in hands])
    if mirrored_view:
        order = order[::-1]
    places = np.zeros(len(hands))
    places[order] = (np.arange(len(hands)) - (len(hands) - 1) / 2) * 2 * APART_M
    return [float(place) for place in places]


def floor() -> Array:
    """(2K, 3): the lines of the floor as pairs of ends."""
    ticks = np.arange(-GRID_M, GRID_M + 1e-9, GRID_STEP_M)
    lines = []
    for tick in ticks:
        lines += [
            (-GRID_M, tick, FLOOR_M),
            (GRID_M, tick, FLOOR_M),
            (tick, -GRID_M, FLOOR_M),
            (tick, GRID_M, FLOOR_M),
        ]
    return np.array(lines)


def _darker(color: Color) -> Color:
    red, green, blue = (round(value * DARKER) for value in color)
    return red, green, blue


def _stack(parts: list[Array]) -> Array:
    return np.concatenate(parts) if parts else np.zeros((0, 3))


def _colors(colors: list[Color]) -> Array:
    return np.array(colors, dtype=float).reshape(-1, 3) / 255.0
