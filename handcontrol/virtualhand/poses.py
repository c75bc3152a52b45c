"""The named poses of the virtual hand (data: poses.toml), and any mixture of two of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from handcontrol.virtualhand.skeleton import DIGITS, RADII, Skeleton, pose_skeleton, reach, unit
from handcontrol.vocab import Array


@dataclass(frozen=True, slots=True, eq=False)
class HandPose:
    """A hand's shape. fingers: (4, 4) degrees; thumb: (3, 3) bone directions; nail: (3,). See skeleton.py."""

    name: str
    fingers: Array
    thumb: Array
    nail: Array

    def skeleton(self) -> Skeleton:
        return pose_skeleton(self.fingers, self.thumb, self.nail)


@cache
def poses() -> dict[str, HandPose]:
    """All named poses, in the order of poses.toml."""
    text = resources.files("handcontrol.virtualhand").joinpath("poses.toml").read_text("utf-8")
    table: dict[str, dict[str, Any]] = tomllib.loads(text)
    return {name: _read(name, table[entry.get("same", name)]) for name, entry in table.items()}


def blend(a: HandPose, b: HandPose, w: float) -> HandPose:
    """The shape on the way from `a` (w = 0) to `b` (w = 1); bone lengths stay. It has the nearer one's name."""
    if w <= 0 or a is b:
        return a
    if w >= 1:
        return b
    return HandPose(
        a.name if w < 0.5 else b.name,
        a.fingers + w * (b.fingers - a.fingers),
        unit(a.thumb + w * (b.thumb - a.thumb)),
        unit(a.nail + w * (b.nail - a.nail)),
    )


def _read(name: str, entry: dict[str, Any]) -> HandPose:
    fingers = np.array(entry["fingers"], float)
    thumb = entry["thumb"]
    nail = unit(np.array(thumb["nail"], float))
    if "bones" in thumb:
        return HandPose(name, fingers, unit(np.array(thumb["bones"], float)), nail)
    base = np.array(thumb["base"], float)
    if "touch" in thumb:
        tip = _meeting_point(fingers, base, nail, DIGITS.index(thumb["touch"]))
    else:
        tip = np.array(thumb["tip"], float)
    return HandPose(name, fingers, reach(base, tip, nail), nail)


def _meeting_point(fingers: Array, base: Array, nail: Array, digit: int) -> Array:
    """Where the thumb tip's centre is when its pad and that of `digit` just press on each other. (3,) mm."""
    other = pose_skeleton(fingers, np.tile(base, (3, 1)), nail)
    tip = other.joints[4 + 4 * digit]
    pad = -other.dorsal[digit, 2] + 0.5 * other.along[digit, 2]
    touching = RADII[0, 3] + RADII[digit, 3] - 1.5
    meeting: Array = tip + touching * unit(pad)
    return meeting
