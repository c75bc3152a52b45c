"""Whether a hand means what it does: a pose that it begins while it hangs, rests, touches the face or is another's
fires nothing. Pure; each criterion is a setting.

There is no network for faces here. A hand is taken to touch the face when it is where the face is taken to be (the
upper middle of the picture) and does not turn its palm to the camera, as one does who scratches a nose.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from handcontrol.gestures.features import palm_length
from handcontrol.settings import SafetySettings
from handcontrol.vocab import Hand

HANGING = 135.0  # degrees from upright; a thumb down keeps the hand level
FACING = 0.2  # cosine between the palm's normal and the way to the camera
SIZES = 1.8  # two hands of one person differ less in the picture
SURE = 0.9


def idle(
    hand: Hand,
    hands: Sequence[Hand],
    first: int | None,
    settings: SafetySettings,
    *,
    size: tuple[int, int] | None,
    mirrored: bool,
    lain_s: float = 0.0,
) -> bool:
    """Whether what `hand` begins now means nothing. first: the hand that engaged first, of `hands` in their order.
    lain_s: for how long it has neither moved nor made a pose.
    """
    length = palm_length(hand.points_px)
    if length < 1e-6:
        return False
    if 0.0 < settings.ignore_resting_s <= lain_s:
        return True
    x, y = (float(v) for v in hand.points_px[9, :2] - hand.points_px[0, :2])
    if settings.ignore_hanging and abs(math.degrees(math.atan2(x, -y))) > HANGING:
        return True
    if settings.ignore_face and size and _at_face(hand, settings, size, mirrored):
        return True
    return settings.ignore_others and _of_another(hand, length, hands, first)


def _at_face(hand: Hand, settings: SafetySettings, size: tuple[int, int], mirrored: bool) -> bool:
    x, y = hand.points_px[:, :2].mean(axis=0) / size
    left, top, right, bottom = settings.face_zone
    at = float(x) if mirrored else 1.0 - float(x)
    if not (left <= at <= right and top <= float(y) <= bottom):
        return False
    a, b = (hand.points_px[i] - hand.points_px[0] for i in (5, 17))
    normal = np.cross(a, b)
    sign = (1.0 if hand.side == "left" else -1.0) * (-1.0 if mirrored else 1.0)
    return sign * float(normal[2]) < FACING * float(np.linalg.norm(normal))


def _of_another(hand: Hand, length: float, hands: Sequence[Hand], first: int | None) -> bool:
    mine = next((other for other in hands if other.hand_id == first), None)
    if mine is None or mine is hand:
        return False
    theirs = palm_length(mine.points_px)
    if theirs > 1e-6 and not 1.0 / SIZES <= length / theirs <= SIZES:
        return True
    return hand.side == mine.side and min(hand.side_score, mine.side_score) >= SURE
