"""Which hand is which: what a track that strayed to the other hand comes back as."""

from __future__ import annotations

import numpy as np

from handcontrol.tracking.identity import Track, come_back
from handcontrol.vocab import Hand, HandRoi

POINTS = np.zeros((21, 3))


def hand(right: float) -> Hand:
    side = "right" if right >= 0.5 else "left"
    return Hand(0, 0, side, max(right, 1 - right), 0.98, POINTS, POINTS, roi(0))


def roi(x: float) -> HandRoi:
    return HandRoi(x, 200.0, 100.0, 0.0)


def test_a_track_that_strayed_is_remembered_where_it_was_itself() -> None:
    track = Track(1, hand(0.95), roi(300), 0.0, 0.95, readings=20)
    for n in range(3):  # behind the other, which leads its region away
        track = track.seen(hand(0.05), roi(200 - 80 * n), 0.05 + n / 30)
    assert track.contrary == 3
    assert come_back([track], hand(0.95), roi(330), 0.15) is track
    assert come_back([track], hand(0.05), roi(330), 0.15) is None  # the other hand
    assert come_back([track], hand(0.95), roi(600), 0.15) is None  # too far
    again = track.seen(hand(0.95), roi(330), 0.15)
    assert again.last_own == (roi(330), 0.15)
