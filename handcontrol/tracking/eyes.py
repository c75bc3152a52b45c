"""The two networks with their thresholds, asked about a picture; and how long that took."""

from __future__ import annotations

import time
from dataclasses import dataclass

from handcontrol.models.load import Networks
from handcontrol.tracking.views import WHOLE, View
from handcontrol.vocab import Frame, Hand, HandRoi, PalmDetection


@dataclass(slots=True)
class Eyes:
    """min_detection: least palm score. min_presence: a hand is there when its presence is greater.

    One thread at a time; others over the same networks may be used by other threads. palm_ms and landmarks_ms: spent
    since `rested`.
    """

    networks: Networks
    min_detection: float = 0.5
    min_presence: float = 0.5
    palm_ms: float = 0.0
    landmarks_ms: float = 0.0

    def rested(self) -> None:
        """The clocks start again, for the next picture."""
        self.palm_ms = self.landmarks_ms = 0.0

    def palms(
        self, frame: Frame, view: View = WHOLE, *, min_score: float | None = None
    ) -> tuple[PalmDetection, ...]:
        """All palms of `frame` in this view of it, best first, of at least `min_score` (min_detection)."""
        start = time.perf_counter()
        least = self.min_detection if min_score is None else min_score
        if view is WHOLE:
            found = self.networks.palm.detect(frame.rgb, min_score=least)
        else:
            square = view.square(frame.width, frame.height)
            found = self.networks.palm.detect_in(frame.rgb, square, min_score=least)
        self.palm_ms += (time.perf_counter() - start) * 1e3
        return found

    def hand(
        self, frame: Frame, roi: HandRoi, hand_id: int = 0, *, min_presence: float | None = None
    ) -> Hand | None:
        """The hand in `roi` of `frame`, or None where the network sees none."""
        start = time.perf_counter()
        seen = self.networks.landmarks.read(frame.rgb, roi)
        self.landmarks_ms += (time.perf_counter() - start) * 1e3
        if not seen.presence > (self.min_presence if min_presence is None else min_presence):
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
