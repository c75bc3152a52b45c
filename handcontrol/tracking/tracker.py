"""Frames in, Observations out: palms are looked for until enough hands are in view, then hands follow their points.

The default keeps MediaPipe's numbers and mends its bookkeeping; `parity` follows MediaPipe Hands (v0.10.21,
hand_landmark_tracking_cpu.pbtxt) to the letter. docs/architecture.md lists the differences.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from handcontrol import geometry
from handcontrol.errors import SourceError
from handcontrol.models.load import Networks, load
from handcontrol.tracking.association import SAME_ROI, associate, roi_overlap, same_hand
from handcontrol.vocab import Frame, Hand, HandRoi, Observation, PalmDetection

REMEMBERED_S = 0.5  # a hand that comes back within this time, where it was, keeps its number
SAME_PLACE = 0.3  # overlap of the regions that counts as "where it was"


@dataclass(frozen=True, slots=True)
class _Track:
    """A hand of the picture at `t`, and where to look for it in the next one."""

    hand_id: int
    roi: HandRoi
    t: float


_Seen: TypeAlias = tuple[
    bool, tuple[PalmDetection, ...], list[Hand]
]  # did the palm network run, palms, hands


class Tracker:
    """Follows up to `hands` hands from frame to frame.

    static: every frame is a picture of its own. detect_only: palms alone, on every frame. min_detection: least palm
    score. min_presence: a hand is there when its presence is greater. Without `networks` they are loaded: ModelError
    when they cannot be had. One thread at a time, except that `find_palms` may run beside `read_hand`.
    """

    def __init__(
        self,
        networks: Networks | None = None,
        *,
        model: str = "full",
        hands: int = 2,
        static: bool = False,
        parity: bool = False,
        detect_only: bool = False,
        min_detection: float = 0.5,
        min_presence: float = 0.5,
        offline: bool = False,
        progress: Callable[[str, int, int], None] | None = None,
    ) -> None:
        if hands < 1:
            raise ValueError(f"at least one hand must be allowed, got {hands}")
        self.networks = networks or load(model, progress=progress, offline=offline)
        self.hands = hands
        self.static = static
        self.parity = parity
        self.detect_only = detect_only
        self.min_detection = min_detection
        self.min_presence = min_presence
        self.palm_ms = 0.0  # spent on the last frame
        self.landmarks_ms = 0.0
        self.reset()

    def reset(self) -> None:
        """Forget all hands; the next one is number 1."""
        self._tracks: tuple[_Track, ...] = ()
        self._lost: tuple[_Track, ...] = ()
        self._size: tuple[int, int] | None = None
        self._last_id = 0

    def step(self, frame: Frame) -> tuple[Hand, ...]:
        """The hands in `frame`."""
        return self.observe(frame).hands

    def observe(self, frame: Frame, given: Sequence[HandRoi] | None = None) -> Observation:
        """Everything seen in `frame`; frames come in order. SourceError when the picture is too large.

        given: read exactly these regions and look for no others (so parity is measured: own regions drift).
        """
        size = (frame.width, frame.height)
        if not geometry.picture_fits(frame.rgb):
            limit = geometry.LONGEST_SIDE
            raise SourceError(
                f"A picture of {size[0]}x{size[1]} px is too large.",
                f"No side may be longer than {limit} px.",
            )
        if self.static or size != self._size:
            self.reset()
            self._size = size
        self._lost = tuple(track for track in self._lost if 0 <= frame.t - track.t <= REMEMBERED_S)
        self.palm_ms = self.landmarks_ms = 0.0
        rois: list[HandRoi] = []
        if given is not None:
            palm_ran, palms, hands = self._as_given(frame, given, rois)
        elif self.detect_only:
            palm_ran, palms, hands = True, self.find_palms(frame)[: self.hands], list[Hand]()
        elif self.parity:
            palm_ran, palms, hands = self._as_reference(frame, rois)
        else:
            palm_ran, palms, hands = self._as_product(frame, rois)
        self._remember(hands, frame)
        return Observation(
            frame_id=frame.frame_id,
            t=frame.t,
            width=frame.width,
            height=frame.height,
            mirrored=frame.mirrored,
            palm_ran=palm_ran,
            palms=palms,
            rois=tuple(rois),
            hands=tuple(hands),
        )

    def find_palms(self, frame: Frame) -> tuple[PalmDetection, ...]:
        """All palms in `frame`, best first, tracked or not."""
        start = time.perf_counter()
        palms = self.networks.palm.detect(frame.rgb, min_score=self.min_detection)
        self.palm_ms += (time.perf_counter() - start) * 1e3
        return palms

    def read_hand(self, frame: Frame, roi: HandRoi, hand_id: int = 0) -> Hand | None:
        """The hand in `roi` of `frame`, or None where the network sees none."""
        start = time.perf_counter()
        seen = self.networks.landmarks.read(frame.rgb, roi)
        self.landmarks_ms += (time.perf_counter() - start) * 1e3
        if not seen.presence > self.min_presence:
            return None
        right = 1.0 - seen.right_probability if frame.mirrored else seen.right_probability
        return Hand(
            frame_id=frame.frame_id,
            hand_id=hand_id,
            side="right" if right >= 0.5 else "left",
            side_score=max(right, 1.0 - right),
            presence=seen.presence,
            points_px=seen.points_px,
            world_m=seen.world_m,
            roi=roi,
        )

    def _as_given(self, frame: Frame, given: Sequence[HandRoi], rois: list[HandRoi]) -> _Seen:
        rois += given
        seen = (self.read_hand(frame, roi, number) for number, roi in enumerate(given, 1))
        return False, (), [hand for hand in seen if hand]

    def _as_reference(self, frame: Frame, rois: list[HandRoi]) -> _Seen:
        """MediaPipe's own bookkeeping: new hands come before tracked ones, none is dropped beyond the limit or as the
        twin of another, and a hand lost now is looked for in the next frame. `rois` gets what was shown."""
        palm_ran = len(self._tracks) < self.hands
        palms = self.find_palms(frame)[: self.hands] if palm_ran else ()
        found = [(roi, 0) for roi in _palm_rois(palms, frame)]
        hands = []
        for roi, hand_id in associate(found, [(track.roi, track.hand_id) for track in self._tracks]):
            rois.append(roi)
            hand = self.read_hand(frame, roi, hand_id)
            if hand:
                hands.append(hand if hand_id else self._numbered(hand))
        return palm_ran, palms, hands

    def _as_product(self, frame: Frame, rois: list[HandRoi]) -> _Seen:
        """Hands of the last frame first; then, if there is room, palms that none of them explains, best first."""
        hands: list[Hand] = []
        for track in self._tracks:
            rois.append(track.roi)
            hand = self.read_hand(frame, track.roi, track.hand_id)
            if hand and not _is_among(hand, hands):
                hands.append(hand)
            else:
                self._lost += (track,)
        palm_ran = len(hands) < self.hands
        palms = self.find_palms(frame) if palm_ran else ()
        taken = [_next_roi(hand, frame) or hand.roi for hand in hands]
        for roi in _palm_rois(palms, frame):
            if len(hands) == self.hands:
                break
            if any(roi_overlap(roi, other) > SAME_ROI for other in taken):
                continue
            rois.append(roi)
            hand = self.read_hand(frame, roi)
            if hand and not _is_among(hand, hands):
                hands.append(self._numbered(hand))
                taken.append(_next_roi(hand, frame) or roi)
        return palm_ran, palms, hands

    def _numbered(self, hand: Hand) -> Hand:
        """A new hand with the number of the one lately lost in its place, or the next free one."""
        for track in reversed(self._lost):
            if roi_overlap(hand.roi, track.roi) > SAME_PLACE:
                self._lost = tuple(other for other in self._lost if other is not track)
                return replace(hand, hand_id=track.hand_id)
        self._last_id += 1
        return replace(hand, hand_id=self._last_id)

    def _remember(self, hands: Iterable[Hand], frame: Frame) -> None:
        """What the next frame starts from: where to look for each hand, and which were lately lost where."""
        rois = ((hand.hand_id, _next_roi(hand, frame)) for hand in hands)
        followed = {hand_id: _Track(hand_id, roi, frame.t) for hand_id, roi in rois if roi}
        known = {track.hand_id: track for track in (*self._lost, *self._tracks)}
        self._lost = tuple(track for track in known.values() if track.hand_id not in followed)
        self._tracks = tuple(followed.values())


def _palm_rois(palms: Iterable[PalmDetection], frame: Frame) -> list[HandRoi]:
    found = (geometry.palm_roi(palm, (frame.width, frame.height)) for palm in palms)
    return [roi for roi in found if roi]


def _next_roi(hand: Hand, frame: Frame) -> HandRoi | None:
    return geometry.points_roi(hand.points_px, (frame.width, frame.height))


def _is_among(hand: Hand, others: Iterable[Hand]) -> bool:
    return any(same_hand(hand.points_px, other.points_px) for other in others)
