"""How tired a raised arm is: consumed endurance (Hincapié-Ramos, Guo, Moghadasian and Irani, CHI 2014). Pure.

A muscle that gives T per cent of its strength, more than 15, can do so for 1236.5 / (T - 15)^0.618 - 72.5 seconds
(Rohmert's curve as fitted there); each second consumes its share. Endurance comes back while the arm is at ease. The
picture tells how high the hand is, and its size how near; that the camera is at eye level, and how strong the person
is, are assumed. So it is coarse: a hint to rest, not a measurement. An elbow that rests is not seen.
"""

from __future__ import annotations

import math

import numpy as np

from handcontrol.vocab import ArmFatigue, Hand, Observation

_PALM_M = 0.09  # wrist to middle knuckle
_SHOULDER_M = 0.25  # below the camera
_REACH_M = 0.35  # the hand before the shoulder
_UPPER_M, _FORE_M = 0.33, 0.35  # to the elbow; on to the knuckles
_PARTS = (
    (2.1, 0.4),
    (1.2, 0.43),
    (0.4, 0.9),
)  # upper arm, forearm, hand: kg, and where its weight lies on its bone
_STRENGTH_NM = 40.0  # of a shoulder; a strong one has twice that
_FREE = 15.0  # per cent of strength that can be given for ever
_RECOVERY_S = 120.0
_LONGEST_S = 1.0
_TIRED, _SPENT = 0.5, 0.8
LOWER = "Lower the hand, or use a zone further down, before the arm gets tired."
REST = "Rest the arm for a minute, or put the elbow on the desk."


def load_percent(height_m: float) -> float:
    """Per cent of the shoulder's strength that holds a hand `height_m` above it, the elbow hanging down."""
    way = min(math.hypot(_REACH_M, height_m), 0.999 * (_UPPER_M + _FORE_M))
    angle = math.acos((_UPPER_M**2 + way**2 - _FORE_M**2) / (2 * _UPPER_M * way))
    elbow_angle = math.atan2(height_m, _REACH_M) - angle
    elbow = _UPPER_M * math.cos(elbow_angle)
    hand = way * math.cos(math.atan2(height_m, _REACH_M))
    (upper, a), (fore, b), (palm, c) = _PARTS
    torque = 9.81 * (
        upper * a * elbow + fore * (elbow + b * (hand - elbow)) + palm * (elbow + c * (hand - elbow))
    )
    return 100.0 * abs(torque) / _STRENGTH_NM


def endurance_s(load: float) -> float:
    """How long that can be held; infinite where it is no load."""
    return 1236.5 / (load - _FREE) ** 0.618 - 72.5 if load > _FREE else math.inf


def height_m(hand: Hand, seen: Observation) -> float:
    """How high the knuckles are above the shoulder, about."""
    points = hand.points_px
    palm = max(float(np.linalg.norm(points[9] - points[0])), 1.0)
    above = seen.height / 2 - float(points[[5, 9, 13, 17], 1].mean())
    return above / palm * _PALM_M + _SHOULDER_M


class Endurance:
    """`step` with each picture, or with time alone. The arm that is raised highest counts."""

    def __init__(self) -> None:
        self.consumed = 0.0
        self._t: float | None = None
        self._load, self._seen_t = 0.0, -math.inf

    def step(self, seen: Observation | None, t: float) -> ArmFatigue:
        """As of `t`. None: nothing was seen, and time passed."""
        dt = 0.0 if self._t is None else min(max(t - self._t, 0.0), _LONGEST_S)
        self._t = t
        if seen is not None:
            loads = (load_percent(height_m(hand, seen)) for hand in seen.hands)
            self._load, self._seen_t = max(loads, default=0.0), t
        load = self._load if t - self._seen_t < _LONGEST_S else 0.0
        lasts = endurance_s(load)
        if math.isfinite(lasts):
            self.consumed = min(self.consumed + dt / max(lasts, 1.0), 1.0)
        else:
            self.consumed *= math.exp(-dt / _RECOVERY_S)
        advice = REST if self.consumed >= _SPENT else LOWER if self.consumed >= _TIRED else ""
        return ArmFatigue(round(self.consumed, 4), round(load, 1), advice)
