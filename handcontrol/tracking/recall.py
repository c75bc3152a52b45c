"""More hands than one look finds: other views of the picture, weak palms, and a strict judge of what they show.

The palm network misses hands that fill the frame, that are far, dark or upside down. Shown differently it finds most of
them, and much that is no hand; the landmark network, asked twice, tells them apart: it is sure of a hand (presence),
and reads it again in the region that its own points give, where of other things it reads something else.
Measured on photos: docs/performance.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from handcontrol import geometry
from handcontrol.tracking.association import SAME_ROI, roi_overlap, same_hand
from handcontrol.tracking.eyes import Eyes
from handcontrol.tracking.views import WHOLE, View, lifted, tiles
from handcontrol.vocab import Array, Frame, Hand, HandRoi, PalmDetection

#: From which score on a doubtful palm is worth a judgement, as a share of the score of a clear one: in a single
#: picture, and in one of many.
WEAK, LIVE_WEAK = 0.3, 0.6


@dataclass(frozen=True, slots=True)
class Bar:
    """What a hand must reach to count. first, again: presence at the first and the second reading. steady: the
    points' mean way from one to the other, in palm lengths, at most."""

    first: float
    again: float
    steady: float


CLEAR = Bar(0.5, 0.8, 0.5)  # of a palm that the network is sure of
DOUBTFUL = Bar(0.3, 0.95, 0.25)
OVERLAP = 0.3  # of two hands' boxes, in shares of the smaller: more, and it is part of the other

FARTHER = View(2.0)
#: What a single picture is shown as, besides the whole.
STATIC = (
    FARTHER,
    View(1.25),
    *(View(turn_deg=degrees) for degrees in (-180, 45)),
    *tiles(0.75, 2, 2),
    *tiles(0.5, 3, 3),
)
#: The same for a dark picture that was lifted.
STATIC_DARK = (WHOLE, FARTHER)
#: What a moving picture that stands still is shown as, one at a time.
LIVE = (FARTHER, *tiles(0.5, 3, 2))
LIVE_DOUBTFUL = 1  # palms a picture that are judged: each costs two readings


def observe(
    eyes: Eyes, frame: Frame, hands: int, rois: list[HandRoi]
) -> tuple[bool, tuple[PalmDetection, ...], list[Hand]]:
    """All that helps for one picture: the palms of the whole, up to `hands` hands; `rois` gets the regions read.

    Hands of clear palms come first, best palm first, as read there; while there is room, others, the surest first.
    """
    weak = WEAK * eyes.min_detection
    palms = eyes.palms(frame, min_score=weak)
    clear = tuple(palm for palm in palms if palm.score >= eyes.min_detection)
    found: list[Hand] = []
    for hand, _ in _read(eyes, frame, clear, CLEAR, rois):
        if len(found) < hands and not any(same_hand(hand.points_px, other.points_px) for other in found):
            found.append(hand)
    if len(found) < hands:
        more = [*_read(eyes, frame, palms[len(clear) :], DOUBTFUL, rois, found)]
        for picture, views in _shown(frame):
            for view in views:
                doubtful = eyes.palms(picture, view, min_score=weak)
                more += _read(eyes, picture, doubtful, DOUBTFUL, rois, found)
        for _, hand in sorted(more, key=lambda pair: -pair[1].presence):
            if len(found) < hands and not is_part(hand, found):
                found.append(hand)
    return True, clear, [replace(hand, hand_id=number) for number, hand in enumerate(found, 1)]


def newcomers(
    eyes: Eyes,
    frame: Frame,
    view: View,
    palms: Iterable[PalmDetection],
    known: Sequence[tuple[HandRoi, Hand]],
    rois: list[HandRoi],
) -> Iterator[Hand]:
    """The hands of `palms` of a view of a moving picture, best palm first, that none of those `known` (next region,
    reading) explains; `rois` gets the regions read. Doubtful palms are judged, LIVE_DOUBTFUL of them."""
    known, size, doubtful = list(known), (frame.width, frame.height), 0
    for palm in palms:
        roi = geometry.palm_roi(palm, size)
        if roi is None or any(roi_overlap(roi, other) > SAME_ROI for other, _ in known):
            continue
        clear = view is WHOLE and palm.score >= eyes.min_detection
        doubtful += not clear
        if doubtful > LIVE_DOUBTFUL:
            return
        rois.append(roi)
        if clear:
            hand = eyes.hand(frame, roi)
        else:
            pair = judged(eyes, frame, roi)
            hand = pair[1] if pair and not is_part(pair[1], (other for _, other in known)) else None
        after = hand and geometry.points_roi(hand.points_px, size)
        if hand and after and not any(same_hand(hand.points_px, other.points_px) for _, other in known):
            known.append((after, hand))
            yield hand


def judged(eyes: Eyes, frame: Frame, roi: HandRoi, bar: Bar = DOUBTFUL) -> tuple[Hand, Hand] | None:
    """The hand in the region that a palm gave, as read there and in the region of those points; None unless both
    readings are up to the bar."""
    first = eyes.hand(frame, roi, min_presence=bar.first)
    again = first and geometry.points_roi(first.points_px, (frame.width, frame.height))
    second = again and eyes.hand(frame, again, min_presence=bar.again)
    if first and second and _apart(first.points_px, second.points_px) < bar.steady:
        return first, second
    return None


def is_part(hand: Hand, others: Iterable[Hand]) -> bool:
    """Whether a hand lies too much in another to be one of its own."""
    return any(_share(hand.points_px[:, :2], other.points_px[:, :2]) > OVERLAP for other in others)


def _shown(frame: Frame) -> Iterator[tuple[Frame, tuple[View, ...]]]:
    """The picture, and itself lifted where it is dark, with the views of each beside the whole."""
    yield frame, STATIC
    light = lifted(frame.rgb)
    if light is not None:
        yield replace(frame, rgb=light), STATIC_DARK


def _read(
    eyes: Eyes,
    frame: Frame,
    palms: Iterable[PalmDetection],
    bar: Bar,
    rois: list[HandRoi],
    known: Sequence[Hand] = (),
) -> Iterator[tuple[Hand, Hand]]:
    """Both readings of every hand that is up to the bar; `rois` gets the regions. The same hand may come twice."""
    for palm in palms:
        roi = geometry.palm_roi(palm, (frame.width, frame.height))
        if roi is None or any(roi_overlap(roi, hand.roi) > SAME_ROI for hand in known):
            continue
        rois.append(roi)
        pair = judged(eyes, frame, roi, bar)
        if pair:
            yield pair


def _apart(first: Array, second: Array) -> float:
    """Mean distance of two readings (21, 3), in palm lengths (wrist to middle knuckle) of the second."""
    palm = float(np.linalg.norm(second[9, :2] - second[0, :2]))
    return float(np.linalg.norm(first[:, :2] - second[:, :2], axis=1).mean()) / max(palm, 1e-6)


def _share(a: Array, b: Array) -> float:
    """What the boxes of two readings have in common, as a share of the smaller."""
    low, high = np.maximum(a.min(axis=0), b.min(axis=0)), np.minimum(a.max(axis=0), b.max(axis=0))
    common = float(np.clip(high - low, 0, None).prod())
    return common / max(min(float(np.ptp(a, axis=0).prod()), float(np.ptp(b, axis=0).prod())), 1e-9)
