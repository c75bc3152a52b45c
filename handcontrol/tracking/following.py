"""The hands of a moving picture: followed by their own points, searched for when there is reason, kept apart.

The landmarks are MediaPipe's; when to search, which reading is which hand and what is no hand are our own.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice

from handcontrol import geometry
from handcontrol.tracking import recall
from handcontrol.tracking.association import SAME_ROI, roi_overlap, same_hand
from handcontrol.tracking.eyes import Eyes
from handcontrol.tracking.identity import (
    HELD_S,
    REMEMBERED_S,
    Track,
    agreement,
    come_back,
    right_probability,
    untangled,
)
from handcontrol.tracking.schedule import Schedule, Thumbnail, forearm
from handcontrol.tracking.search import AtOnce, Found, Search
from handcontrol.tracking.views import WHOLE, View
from handcontrol.vocab import Frame, Hand, HandRoi, PalmDetection


class Following:
    """Up to `hands` hands from picture to picture. `search` may be replaced between two pictures."""

    def __init__(self, eyes: Eyes, hands: int) -> None:
        self.search: Search = AtOnce()
        self._eyes = eyes
        self._hands = hands
        self._schedule = Schedule()
        self.reset()

    def reset(self) -> None:
        """Forget all hands; the next one is number 1."""
        self._tracks: list[Track] = []  # read in every picture
        self._missing: list[Track] = []  # remembered
        self._last_id = 0
        self._t: float | None = None  # of the last picture
        self._searched: Thumbnail | None = None  # the picture of the last search
        self._other_views = cycle(recall.LIVE)
        self._schedule.reset()
        self.search.forget()

    def observe(
        self, frame: Frame, rois: list[HandRoi]
    ) -> tuple[bool, tuple[PalmDetection, ...], list[Hand]]:
        """Whether a search came to its end, its palms, the hands; `rois` gets the regions that were read."""
        seen, missing = self._follow(frame, rois)
        if any(track.t == self._t for track in missing):
            self._schedule.lost(frame.t)
        missing += self._missing
        self._look(frame, seen)
        found = self.search.result()
        if found:
            self._eyes.palm_ms += found.palm_ms
            self._eyes.landmarks_ms += found.landmarks_ms
            if found.size == (frame.width, frame.height):
                self._welcome(frame, found, seen, missing, rois)
        hands = self._told(frame, *untangled(seen, missing))
        self._t = frame.t
        return found is not None, found.palms if found else (), hands

    def _follow(self, frame: Frame, rois: list[HandRoi]) -> tuple[list[Track], list[Track]]:
        """The tracks that were seen in this picture and those that were not.

        Where two come to the same hand, it is that of the one it fits better.
        """
        readings: list[tuple[float, Track, Track]] = []
        seen: list[Track] = []
        missing: list[Track] = []
        for track in self._tracks:
            rois.append(track.roi)
            hand = self._eyes.hand(frame, track.roi, track.hand_id)
            roi = hand and _next_roi(hand, frame)
            if hand and roi:
                readings.append((agreement(track, hand), track, track.seen(hand, roi, frame.t)))
            else:
                missing.append(track)
        for _, before, after in sorted(readings, key=lambda reading: -reading[0]):
            if _is_among(after.hand, seen):
                missing.append(before)
            else:
                seen.append(after)
        return seen, missing

    def _look(self, frame: Frame, seen: list[Track]) -> None:
        """Begin a search if there is reason for one: of the whole picture where something may be new in it, else of
        a picture that stayed the same in one of the other views, in turn."""
        if len(seen) >= self._hands or not self._schedule.worth_a_look(frame.t, followed=len(seen)):
            return
        now = Thumbnail(frame.rgb)
        known = tuple(part for track in seen for part in (track.roi, forearm(track.roi)))
        changed = self._searched is None or now.since(self._searched, known)
        reason = self._schedule.due(frame.t, followed=len(seen), changed=changed)
        if reason is None:
            return
        view = next(self._other_views) if reason == "time" else WHOLE
        followed = [(track.roi, track.hand) for track in seen]
        if self.search.begin(lambda: self._searched_for(frame, view, followed)):
            self._schedule.searched(frame.t)
            self._searched = now

    def _searched_for(self, frame: Frame, view: View, known: list[tuple[HandRoi, Hand]]) -> Found:
        """The hands of a view of `frame` beside those that are `known`; on the search's thread.

        All that may turn out to be nothing happens here, so that a hand that is followed never waits for it.
        """
        eyes, rois = replace(self._eyes, palm_ms=0.0, landmarks_ms=0.0), list[HandRoi]()
        palms = eyes.palms(frame, view, min_score=recall.LIVE_WEAK * eyes.min_detection)
        room = self._hands - len(known)
        hands = tuple(islice(recall.newcomers(eyes, frame, view, palms, known, rois), room))
        return Found(
            palms,
            view,
            (frame.width, frame.height),
            frame_id=frame.frame_id,
            hands=hands,
            rois=tuple(rois),
            palm_ms=eyes.palm_ms,
            landmarks_ms=eyes.landmarks_ms,
        )

    def _welcome(
        self, frame: Frame, found: Found, seen: list[Track], missing: list[Track], rois: list[HandRoi]
    ) -> None:
        """Tracks of the hands that were found, while there is room, move into `seen`; a hand that was found in an
        earlier picture is read in this one."""
        at_once = found.frame_id == frame.frame_id
        if at_once:
            rois += found.rois
        for hand in found.hands:
            roi = _next_roi(hand, frame)
            if roi is None or len(seen) >= self._hands:
                continue
            now: Hand | None = hand
            if not at_once:
                if any(roi_overlap(roi, track.roi) > SAME_ROI for track in seen):
                    continue
                rois.append(roi)
                now = self._eyes.hand(frame, roi)
            after = now and _next_roi(now, frame)
            if now and after and not _is_among(now, seen):
                seen.append(self._track(now, after, frame.t, missing))

    def _track(self, hand: Hand, roi: HandRoi, t: float, missing: list[Track]) -> Track:
        """A new track, or the one of `missing` (which loses it) that came back."""
        known = come_back(missing, hand, roi, t)
        if known is None:
            return Track(0, hand, roi, t, right_probability(hand))
        missing[:] = [track for track in missing if track is not known]
        return known.seen(hand, roi, t)

    def _told(self, frame: Frame, seen: list[Track], missing: list[Track]) -> list[Hand]:
        """The hands to show, and what the next picture starts from."""
        seen = [self._numbered(track) for track in seen]
        missing = [track for track in missing if track.hand_id and 0 <= frame.t - track.t <= REMEMBERED_S]
        lately = [track for track in missing if frame.t - track.t <= HELD_S]
        held = sorted(lately, key=lambda track: -track.t)[: self._hands - len(seen)]
        self._tracks = [*seen, *held]
        self._missing = [track for track in missing if not any(track is other for other in held)]
        shown = sorted((t for t in self._tracks if t.hand_id), key=lambda track: track.hand_id)
        return [track.shown(frame.frame_id, frame.t) for track in shown]

    def _numbered(self, track: Track) -> Track:
        """With the next free number, as soon as it is believed."""
        if track.hand_id or not track.believed:
            return track
        self._last_id += 1
        return replace(track, hand_id=self._last_id)


def _next_roi(hand: Hand, frame: Frame) -> HandRoi | None:
    return geometry.points_roi(hand.points_px, (frame.width, frame.height))


def _is_among(hand: Hand, tracks: list[Track]) -> bool:
    return any(same_hand(hand.points_px, track.hand.points_px) for track in tracks)
