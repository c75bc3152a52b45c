"""A world of hands without networks: palms and landmarks are looked up in what the test puts there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from handcontrol import geometry
from handcontrol.models.landmarks import Landmarks
from handcontrol.models.load import Networks
from handcontrol.vocab import Array, Frame, HandRoi, PalmDetection

WIDTH, HEIGHT = 640, 480

#: An open hand, fingers up, about its wrist; 1 = the palm's length.
SHAPE = np.array(
    [
        [0.0, 0.0],
        [0.3, -0.2], [0.5, -0.45], [0.65, -0.65], [0.75, -0.85],
        [0.25, -0.95], [0.28, -1.35], [0.3, -1.6], [0.31, -1.8],
        [0.0, -1.0], [0.0, -1.45], [0.0, -1.75], [0.0, -2.0],
        [-0.2, -0.95], [-0.22, -1.35], [-0.23, -1.6], [-0.24, -1.8],
        [-0.4, -0.85], [-0.45, -1.15], [-0.48, -1.35], [-0.5, -1.5],
    ]
)  # fmt: skip


@dataclass
class Puppet:
    """A hand at (x, y) px; `seen`: the landmark network sees it; `palm`: the palm network does, with that score;
    `elsewhere`: it does in other views than the whole picture."""

    x: float
    y: float = 300.0
    size: float = 60.0
    palm: float | None = 0.9
    seen: bool = True
    right: float = 0.9
    elsewhere: float | None = None
    presence: float = 0.98

    @property
    def points(self) -> Array:
        xy = SHAPE * self.size + [self.x, self.y]
        return np.column_stack([xy, np.zeros(21)])

    @property
    def detection(self) -> PalmDetection:
        keypoints = self.points[[0, 5, 9, 13, 17, 1, 2], :2]
        low, high = keypoints.min(axis=0), keypoints.max(axis=0)
        side = (high - low).max()
        return PalmDetection(
            self.palm or self.elsewhere or 0.0, [*((low + high - side) / 2), side, side], keypoints
        )


@dataclass
class World:
    """The networks' place: `hands` is what there is now. Counts what was asked of it."""

    hands: list[Puppet] = field(default_factory=list)
    palm_runs: int = 0
    squares: list[HandRoi] = field(default_factory=list)  # the other views that were asked for
    read: list[HandRoi] = field(default_factory=list)
    frames: int = 0

    def add(self, x: float, **more: Any) -> Puppet:
        self.hands.append(Puppet(x, **more))
        return self.hands[-1]

    def detect_palms(self, rgb: Array, *, min_score: float = 0.5) -> tuple[PalmDetection, ...]:
        self.palm_runs += 1
        found = [hand.detection for hand in self.hands if hand.palm is not None and hand.palm >= min_score]
        return tuple(sorted(found, key=lambda palm: -palm.score))

    def detect_palms_in(
        self, rgb: Array, square: HandRoi, *, min_score: float = 0.5
    ) -> tuple[PalmDetection, ...]:
        self.squares.append(square)
        found = [hand.detection for hand in self.hands if hand.elsewhere is not None]
        return tuple(palm for palm in found if palm.score >= min_score)

    def read_hand(self, rgb: Array, roi: HandRoi) -> Landmarks:
        self.read.append(roi)
        near = [hand for hand in self.hands if hand.seen and self._distance(hand, roi) < roi.size_px / 3]
        if not near:
            return Landmarks(np.zeros((21, 3)), np.zeros((21, 3)), 0.1, 0.5)
        hand = min(near, key=lambda hand: self._distance(hand, roi))
        return Landmarks(hand.points, np.zeros((21, 3)), hand.presence, hand.right)

    @staticmethod
    def _distance(hand: Puppet, roi: HandRoi) -> float:
        middle = geometry.points_roi(hand.points, (WIDTH, HEIGHT))
        assert middle is not None
        return float(np.hypot(middle.cx_px - roi.cx_px, middle.cy_px - roi.cy_px))

    def networks(self) -> Networks:
        detect = {
            "detect": staticmethod(self.detect_palms),
            "detect_in": staticmethod(self.detect_palms_in),
        }
        palm = type("Palm", (), detect)()
        landmarks = type("Reader", (), {"read": staticmethod(self.read_hand)})()
        return Networks(palm, landmarks)

    def frame(self, *, t: float | None = None, mirrored: bool = False) -> Frame:
        """The next picture, 30 a second unless `t` is given."""
        number, self.frames = self.frames, self.frames + 1
        rgb = np.full((HEIGHT, WIDTH, 3), 128, np.uint8)
        for hand in self.hands:  # something to see, where it is
            y, x = int(hand.y), int(hand.x)
            rgb[max(y - 100, 0) : max(y, 0), max(x - 30, 0) : max(x + 30, 0)] = 255
        return Frame(number, number / 30 if t is None else t, rgb, mirrored)


@pytest.fixture
def world() -> World:
    return World()
