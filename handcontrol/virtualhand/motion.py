"""A script's hands at a moment: keyframes eased into views, with tremor. Pure: the same (script, seed, t), the same."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from handcontrol.virtualhand.landmarks import ANCHOR, PALM, rigid_point
from handcontrol.virtualhand.poses import HandPose, blend, poses
from handcontrol.virtualhand.renderer import View
from handcontrol.virtualhand.script import HandTrack, Key, Script
from handcontrol.virtualhand.skeleton import HAND_MM, unit
from handcontrol.vocab import Array, Side

_WRIST_LIMIT_RAD = math.radians(38)


@dataclass(frozen=True, slots=True, eq=False)
class _Moment:
    """A keyframe in full. numbers: x, y of the anchor (0..1), log size, roll, pitch, yaw (back: +180)."""

    t: float
    pose: HandPose
    numbers: Array
    ease: str
    hidden: bool


def turn(side: Side, roll: float, pitch: float, yaw: float) -> Array:
    """Hand frame → camera frame (3, 3): Rz(roll) Rx(pitch) Ry(yaw), degrees; mirrored for a left hand."""
    cz, cx, cy = np.cos(np.radians([roll, pitch, yaw]))
    sz, sx, sy = np.sin(np.radians([roll, pitch, yaw]))
    rz = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
    rx = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
    ry = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    mirror = np.array([-1.0 if side == "left" else 1.0, 1, 1])
    matrix: Array = mirror[:, None] * (rz @ rx @ ry)
    return matrix


class Motion:
    """All hands of one script."""

    def __init__(self, script: Script, *, seed: int = 0) -> None:
        self._script = script
        self._tracks = [(hand, _moments(hand, script.width, script.height)) for hand in script.hand]
        self._tremors = [_tremor(seed, index) for index in range(len(script.hand))]

    def views(self, t: float) -> tuple[View, ...]:
        """The hands that are there at `t` seconds, farthest first."""
        clock = t % self._script.duration_s if self._script.loop else t
        found = []
        for (hand, moments), tremor in zip(self._tracks, self._tremors, strict=True):
            pose, numbers, hidden = _at(moments, clock)
            if not hidden:
                found.append(self._view(hand, pose, numbers, hand.tremor * tremor(t)))
        return tuple(sorted(found, key=lambda view: view.near))

    def _view(self, hand: HandTrack, pose: HandPose, numbers: Array, shake: Array) -> View:
        w, h = self._script.width, self._script.height
        x, y, size, roll, pitch, yaw = numbers
        scale = math.exp(size) * h / HAND_MM
        matrix = turn(hand.side, roll + 0.3 * shake[2], pitch + 0.3 * shake[3], yaw + 0.3 * shake[4])
        place = np.array([x * w, y * h]) + scale * shake[:2]
        if hand.tremor:
            angles = pose.fingers + 0.5 * shake[5:9, None] * (1, 1, 0.5, 0.2)
            pose = HandPose(pose.name, angles, pose.thumb, pose.nail)
        wrist = place - _in_picture(matrix, scale, rigid_point(ANCHOR))
        elbow = None
        if hand.elbow is not None:
            elbow = _bent(matrix, np.array(hand.elbow) * (w, h) - wrist)
        return View(
            hand.side,
            pose,
            pose.skeleton(),
            matrix,
            (float(wrist[0]), float(wrist[1])),
            scale,
            hand.skin,
            hand.near,
            elbow,
            _rgb(hand.sleeve) if hand.sleeve else None,
        )


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _in_picture(matrix: Array, scale: float, point_mm: Array) -> Array:
    """The offset (2,) px of a hand-frame point from the wrist."""
    offset: Array = scale * (matrix @ point_mm)[:2] * (1, -1)
    return offset


def _bent(matrix: Array, way_px: Array) -> Array:
    """The forearm's direction in the hand frame: straight on, but bent in the picture's plane towards `way_px`."""
    straight = -matrix[:, 1]
    flat = math.hypot(straight[0], straight[1])
    if flat < 1e-3 or not np.any(way_px):
        return np.array([0.0, -1.0, 0.0])
    now = math.atan2(straight[1], straight[0])
    wanted = math.atan2(-way_px[1], way_px[0])
    off = (wanted - now + math.pi) % (2 * math.pi) - math.pi
    angle = now + max(-_WRIST_LIMIT_RAD, min(_WRIST_LIMIT_RAD, off))
    seen = np.array([flat * math.cos(angle), flat * math.sin(angle), straight[2]])
    return unit(matrix.T @ seen)


def _moments(hand: HandTrack, width: int, height: int) -> list[_Moment]:
    """The keyframes with everything said, anchors in place of palms."""
    now = Key(t=0, size=0.45, view="palm", roll=0, pitch=0, yaw=0, hidden=False)
    full = []
    for key in hand.key:
        said = key.model_dump(exclude_none=True)
        kept = now.model_dump(exclude_none=True)
        if key.anchor is not None or key.palm is not None:
            kept.pop("anchor", None)
            kept.pop("palm", None)
        now = Key(**(kept | said))
        full.append(_moment(hand.side, now, key, width, height))
    return full


def _moment(side: Side, now: Key, key: Key, width: int, height: int) -> _Moment:
    assert now.pose
    assert now.size
    assert now.roll is not None
    assert now.pitch is not None
    assert now.yaw is not None
    yaw = now.yaw + (180 if now.view == "back" else 0)
    place = np.array(now.anchor or now.palm)
    if now.anchor is None:
        matrix = turn(side, now.roll, now.pitch, yaw)
        way = rigid_point(ANCHOR) - rigid_point(PALM)
        place = place + _in_picture(matrix, now.size * height / HAND_MM, way) / (width, height)
    numbers = np.array([*place, math.log(now.size), now.roll, now.pitch, yaw])
    return _Moment(key.t, poses()[now.pose], numbers, key.ease, bool(now.hidden))


def _at(moments: list[_Moment], t: float) -> tuple[HandPose, Array, bool]:
    """Shape, numbers and absence at `t`; before the first and after the last keyframe those hold."""
    after = next((i for i, m in enumerate(moments) if m.t > t), len(moments))
    if after == 0 or after == len(moments):
        m = moments[min(after, len(moments) - 1)]
        return m.pose, m.numbers, m.hidden
    a, b = moments[after - 1], moments[after]
    w = eased((t - a.t) / (b.t - a.t), b.ease)
    return blend(a.pose, b.pose, w), a.numbers + w * (b.numbers - a.numbers), a.hidden


def eased(u: float, ease: str) -> float:
    """0..1 → 0..1. "smooth" is the minimum-jerk path of a reaching hand (Flash and Hogan 1985)."""
    if ease == "jump":
        return 0.0
    if ease == "linear":
        return u
    return u * u * u * (10 - 15 * u + 6 * u * u)


def _tremor(seed: int, hand: int) -> Callable[[float], Array]:
    """t → nine unit-variance signals: slow sway and a physiological tremor of 7 to 11 Hz."""
    rng = np.random.default_rng([seed, hand, 7])
    slow, fast = rng.uniform(0.3, 1.4, (9, 2)), rng.uniform(7, 11, (9, 1))
    omega = 2 * np.pi * np.concatenate([slow, fast], axis=1)
    phase = rng.uniform(0, 2 * np.pi, (9, 3))
    strength = np.array([0.9, 0.9, 0.6])  # half the sum of squares is 1

    def signals(t: float) -> Array:
        values: Array = np.sin(omega * t + phase) @ strength
        return values

    return signals
