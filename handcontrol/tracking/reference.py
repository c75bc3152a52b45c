"""MediaPipe Hands' own bookkeeping to the letter (v0.10.21, hand_landmark_tracking_cpu.pbtxt), for `--parity`.

New hands come before tracked ones, none is dropped beyond the limit or as the twin of another, and a hand lost now is
looked for in the next frame.
"""

from __future__ import annotations

from dataclasses import replace

from handcontrol import geometry
from handcontrol.tracking.association import associate
from handcontrol.tracking.eyes import Eyes
from handcontrol.vocab import Frame, Hand, HandRoi, PalmDetection


class AsReference:
    """Follows up to `hands` hands, and now and then one more, as the reference does."""

    def __init__(self, eyes: Eyes, hands: int) -> None:
        self._eyes = eyes
        self._hands = hands
        self.reset()

    def reset(self) -> None:
        self._tracked: list[tuple[HandRoi, int]] = []  # where each hand will be, and its number
        self._last_id = 0

    def observe(
        self, frame: Frame, rois: list[HandRoi]
    ) -> tuple[bool, tuple[PalmDetection, ...], list[Hand]]:
        """Whether the palm network ran, the palms, the hands; `rois` gets the regions that were read."""
        size = (frame.width, frame.height)
        palm_ran = len(self._tracked) < self._hands
        palms = self._eyes.palms(frame)[: self._hands] if palm_ran else ()
        new = [(roi, 0) for palm in palms if (roi := geometry.palm_roi(palm, size))]
        hands: list[Hand] = []
        for roi, hand_id in associate(new, self._tracked):
            rois.append(roi)
            hand = self._eyes.hand(frame, roi, hand_id)
            if hand and not hand_id:
                self._last_id += 1
                hand = replace(hand, hand_id=self._last_id)
            if hand:
                hands.append(hand)
        following = ((geometry.points_roi(hand.points_px, size), hand.hand_id) for hand in hands)
        self._tracked = [(roi, hand_id) for roi, hand_id in following if roi]
        return palm_ran, palms, hands
