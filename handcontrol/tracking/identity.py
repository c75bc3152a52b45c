"""Which hand is which from picture to picture: numbers that stay, sides that are voted, hands held over a brief loss.

Pure: readings and times in, tracks out. A reading is a Hand as the landmark network gives it, of one picture alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from handcontrol.tracking.association import roi_overlap
from handcontrol.vocab import Hand, HandRoi, Side

HELD_S = 0.12  # a hand missing for no longer is shown where it was, marked as held
REMEMBERED_S = 2.0  # a hand that comes back within this time, near enough, keeps its number
SAME_PLACE = 0.3  # overlap of the regions that counts as "where it was"
REACH, REACH_PER_S = 0.5, 2.5  # how far a missing hand may have moved, in sides of its region
SIZE_RATIO = 1.8  # at most between a hand's region and that of itself come back

VOTES = 12  # readings that the side's mean goes back over
SURE = 0.8  # a side's probability beyond which it is no matter of doubt
CONTRARY = 3  # readings in a row that say the other side before a track is taken for another hand's

SURE_PRESENCE = 0.9  # a new hand is believed at once
LIKELY_PRESENCE = 0.8  # else when it was read SEEN_TWICE and once with this: of faces and ears few reach it
SEEN_TWICE = 2


@dataclass(frozen=True, slots=True)
class Track:
    """One hand through time. hand: its last reading. roi: where to look next. t: when it was last seen.

    right: voted probability that it is the right hand. contrary: readings in a row against that vote. surest: the
    greatest presence so far. own: where and when it was last read as itself, not as a hand of the other side; None: at
    `roi`, at `t`.
    """

    hand_id: int
    hand: Hand
    roi: HandRoi
    t: float
    right: float
    readings: int = 1
    contrary: int = 0
    surest: float = 0.0
    own: tuple[HandRoi, float] | None = None

    @property
    def side(self) -> Side:
        return "right" if self.right >= 0.5 else "left"

    @property
    def sure(self) -> bool:
        """Whether its side is beyond doubt."""
        return max(self.right, 1 - self.right) > SURE

    @property
    def last_own(self) -> tuple[HandRoi, float]:
        return self.own or (self.roi, self.t)

    @property
    def believed(self) -> bool:
        """Whether it is a hand for certain; others are followed, not shown."""
        surest = max(self.surest, self.hand.presence)
        return surest >= (LIKELY_PRESENCE if self.readings >= SEEN_TWICE else SURE_PRESENCE)

    def seen(self, hand: Hand, roi: HandRoi, t: float) -> Track:
        """This track with one more reading."""
        p = right_probability(hand)
        against = self.sure and abs(p - self.right) > SURE
        contrary = self.contrary + 1 if against else 0
        # While it may be another hand, the vote waits.
        share = 0.0 if 0 < contrary <= CONTRARY else 1 / min(self.readings + 1, VOTES)
        return replace(
            self,
            hand=hand,
            roi=roi,
            t=t,
            right=self.right + share * (p - self.right),
            readings=self.readings + 1,
            contrary=contrary,
            surest=max(self.surest, self.hand.presence),
            own=self.last_own if contrary else None,
        )

    def shown(self, frame_id: int, t: float) -> Hand:
        """The hand of this track for the picture at `t`: held where it was not seen in it."""
        return replace(
            self.hand,
            frame_id=frame_id,
            hand_id=self.hand_id,
            side=self.side,
            side_score=max(self.right, 1 - self.right),
            held=self.t < t,
        )


def right_probability(hand: Hand) -> float:
    return hand.side_score if hand.side == "right" else 1 - hand.side_score


def agreement(track: Track, hand: Hand) -> float:
    """How well a reading fits a track, greater is better: its side first, then the least way moved."""
    moved = track.hand.points_px[:, :2].mean(axis=0) - hand.points_px[:, :2].mean(axis=0)
    way = float(np.hypot(*moved))
    sides = 1 - abs(track.right - right_probability(hand)) if track.sure else 0.5
    return sides - 0.5 * min(way / track.roi.size_px, 1.0)


def come_back(missing: Iterable[Track], hand: Hand, roi: HandRoi, t: float) -> Track | None:
    """The missing track that `hand`, found anew with its next region `roi`, continues; None when it is a new hand."""
    p = right_probability(hand)
    best, least = None, float("inf")
    for track in missing:
        place, last = track.last_own
        gone = t - last
        ratio = roi.size_px / place.size_px
        if not 0 <= gone <= REMEMBERED_S or not 1 / SIZE_RATIO < ratio < SIZE_RATIO:
            continue
        other_side = abs(p - track.right) > 0.5
        if other_side and track.sure and max(p, 1 - p) > SURE:
            continue
        way = _distance(place, roi) / place.size_px
        reach = REACH + REACH_PER_S * gone
        if (way <= reach or roi_overlap(place, roi) > SAME_PLACE) and way + other_side < least:
            best, least = track, way + other_side
    return best


def untangled(tracks: Sequence[Track], missing: Sequence[Track]) -> tuple[list[Track], list[Track]]:
    """Tracks whose readings have long said the other side get the number of the hand they follow now.

    That is the one they changed places with (what both say counts together), or a missing one of that side. Where
    there is none, the vote decides.
    """
    tracks, missing = list(tracks), list(missing)
    for i, track in enumerate(tracks):
        if not track.contrary:
            continue
        now = right_probability(track.hand)
        others = [j for j in range(len(tracks)) if j != i and tracks[j].contrary and _is_of(tracks[j], now)]
        if others and track.contrary + tracks[others[0]].contrary >= CONTRARY:
            j = others[0]
            tracks[i], tracks[j] = _renamed(track, tracks[j]), _renamed(tracks[j], track)
        if others or track.contrary < CONTRARY:
            continue
        gone = [other for other in missing if _is_of(other, now)]
        if gone:
            last = max(gone, key=lambda other: other.t)
            missing[missing.index(last)] = replace(
                track, hand=last.hand, roi=last.roi, t=last.t, contrary=0, own=None
            )
            tracks[i] = _renamed(track, last)
    return tracks, missing


def _is_of(track: Track, right: float) -> bool:
    return track.sure and abs(track.right - right) < 1 - SURE


def _renamed(track: Track, other: Track) -> Track:
    """What `track` follows, under the number and with the votes of `other`."""
    return replace(
        track, hand_id=other.hand_id, right=other.right, readings=other.readings, contrary=0, own=None
    )


def _distance(a: HandRoi, b: HandRoi) -> float:
    return float(np.hypot(a.cx_px - b.cx_px, a.cy_px - b.cy_px))
