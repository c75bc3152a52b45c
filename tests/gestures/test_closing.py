"""A pinch that was seen to close counts from when it began to; one that only appears has to wait."""

from __future__ import annotations

import functools

import numpy as np
import pytest

from handcontrol.gestures.closing import Closing
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.settings import GestureSettings
from handcontrol.virtualhand import Scene
from handcontrol.vocab import Hand, HandRoi

FPS = 30.0


def since(*gaps: float, fps: float = FPS) -> int | None:
    """In which picture the closing began that is seen in the last one."""
    closing, told = Closing(), None
    for i, gap in enumerate(gaps):
        told = closing.step(gap, i / fps)
    return None if told is None else round(told * fps)


def test_a_closing_begins_where_the_hand_was_last_open():
    assert since(1.1, 1.1, 0.95, 0.6, 0.3) == 2
    assert since(1.1, 1.1, 0.95, 0.6, 0.3, 0.2, 0.2) == 2
    assert since(1.1, 0.3, 1.1, 0.6, 0.3) == 2


@pytest.mark.parametrize(
    "gaps",
    [
        (1.1, 1.1, 0.2, 0.2),  # one misread picture, or two, but none on the way
        (0.3, 0.6, 0.3),  # was not open
        (1.1, *[0.6] * 10, 0.3),  # slowly
        (1.1, 0.6, 0.3, 1.1),  # open again
    ],
)
def test_what_is_no_closing(gaps):
    assert since(*gaps) is None


@functools.cache
def _true(script: str):
    hand = Scene(script).truth(1.0)[0]
    return hand.side, hand.points_px - hand.points_px[0], hand.world_m - hand.world_m[0]


def between(closed: float) -> Hand:
    """The virtual hand between pointing (0) and a pinch (1)."""
    (side, open_px, open_m), (_, shut_px, shut_m) = _true("point"), _true("pinch")
    points, world = open_px + closed * (shut_px - open_px), open_m + closed * (shut_m - open_m)
    return Hand(0, 1, side, 0.99, 0.99, points + np.array([320, 400, 0]), world, HandRoi(0.0, 0.0, 1.0, 0.0))


def begins(*closed: float, **settings: float) -> int | None:
    """The picture in which the pinch begins."""
    recognizer = Recognizer(GestureSettings(**settings))
    for i, share in enumerate(closed):
        _, events = recognizer.step([between(share)], frame_id=i, t=i / FPS)
        if any(event.name == "pinch" and event.phase == "enter" for event in events):
            return i
    return None


def test_a_pinch_that_was_seen_to_close_begins_at_once():
    assert begins(0, 0, 0, 0.6, 1, 1, 1, 1) == 4
    assert begins(0, 0, 0, 1, 1, 1, 1, 1) == 5  # nothing was seen on its way: it has to show that it stays
    assert begins(*[0] * 3, *[0.6] * 12, 1, 1, 1, 1) == 17  # nor so slowly


def test_whoever_asks_for_a_longer_time_still_waits_but_from_when_it_began():
    assert begins(0, 0, 0, 0.6, *[1] * 12, enter_s=0.2) == 8  # six pictures after the last open one
    assert begins(0, 0, 0, *[1] * 12, enter_s=0.2) == 9


def test_a_pinch_that_is_read_a_little_open_is_told_if_it_was_seen_to_close():
    """So the networks read many: between the least of a pinch and what is asked of one that only appears."""
    wide = next(share for share in np.arange(1.0, 0.5, -0.01) if begins(share, share, share) is None)
    assert begins(0, 0, 0, 0.55, wide, wide, wide) == 4
    assert begins(0, 0, 0, wide, wide, wide, wide, wide) is None
    assert begins(0, 0, 0, 0.55, wide, wide, wide, accept=0.8) is None  # but not from whoever is strict


def test_fingers_that_come_near_and_part_again_are_no_pinch():
    assert begins(0, 0, 0, 0.4, 0.6, 0.6, 0.4, 0, 0, 0) is None
