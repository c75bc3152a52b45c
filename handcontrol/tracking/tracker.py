"""Frames in, Observations out: palms are looked for where there is reason, then hands follow their points.

The default keeps MediaPipe's numbers and mends its bookkeeping; `parity` follows MediaPipe Hands (v0.10.21,
hand_landmark_tracking_cpu.pbtxt) to the letter. docs/architecture.md lists the differences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from handcontrol import geometry
from handcontrol.errors import SourceError
from handcontrol.models.load import Networks, load
from handcontrol.tracking import recall
from handcontrol.tracking.eyes import Eyes
from handcontrol.tracking.following import Following
from handcontrol.tracking.reference import AsReference
from handcontrol.tracking.search import Search
from handcontrol.vocab import Frame, Hand, HandRoi, Observation, PalmDetection

_Seen: TypeAlias = tuple[
    bool, tuple[PalmDetection, ...], list[Hand]
]  # did a look for palms come to its end, palms, hands


class Tracker:
    """Follows up to `hands` hands from frame to frame.

    static: every frame is a picture of its own. detect_only: palms alone, on every frame. min_detection: least palm
    score. min_presence: a hand is there when its presence is greater. Without `networks` they are loaded: ModelError
    when they cannot be had. One thread at a time; a search may run on another (`search_with`).
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
        self._eyes = Eyes(self.networks, min_detection, min_presence)
        self._following = Following(self._eyes, hands)
        self._reference = AsReference(self._eyes, hands)
        self._size: tuple[int, int] | None = None

    @property
    def palm_ms(self) -> float:
        """Spent on the last frame looking for palms."""
        return self._eyes.palm_ms

    @property
    def landmarks_ms(self) -> float:
        """Spent on the last frame reading hands."""
        return self._eyes.landmarks_ms

    def search_with(self, search: Search) -> None:
        """Look for palms through `search` from now on; as made, a Tracker looks at once, where it is called."""
        self._following.search = search

    def reset(self) -> None:
        """Forget all hands; the next one is number 1."""
        self._following.reset()
        self._reference.reset()
        self._size = None

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
        self._eyes.rested()
        rois: list[HandRoi] = []
        palm_ran, palms, hands = self._see(frame, given, rois)
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
        return self._eyes.palms(frame)

    def read_hand(self, frame: Frame, roi: HandRoi, hand_id: int = 0) -> Hand | None:
        """The hand in `roi` of `frame`, or None where the network sees none."""
        return self._eyes.hand(frame, roi, hand_id)

    def _see(self, frame: Frame, given: Sequence[HandRoi] | None, rois: list[HandRoi]) -> _Seen:
        if given is not None:
            rois += given
            read = (self.read_hand(frame, roi, number) for number, roi in enumerate(given, 1))
            return False, (), [hand for hand in read if hand]
        if self.detect_only:
            return True, self.find_palms(frame)[: self.hands], []
        if self.parity:
            return self._reference.observe(frame, rois)
        if self.static:
            return recall.observe(self._eyes, frame, self.hands, rois)
        return self._following.observe(frame, rois)
