"""Light, noise and pace of the pictures as they come, in figures for the screen. Pure; times are the pictures' own.

The sentences that follow from them are capture.health's.
"""

from __future__ import annotations

from collections import deque
from statistics import median

import numpy as np

from handcontrol._cv import cv2
from handcontrol.vocab import Array, CameraHealth, Frame

EVERY_S = 0.5  # between two looks: light does not change faster
INTERVALS = 30
PATCH_PX = 240  # noise is looked for in a square of this side in the middle

#: Immerkær, Fast Noise Variance Estimation (1996): blind to flat and to evenly rising grey; its norm is 6.
_MASK = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
_NORM, _MEDIAN_OF_NORMAL = 6.0, 0.6745


def luminance(rgb: Array) -> float:
    """Mean luma (Rec. 601), 0..1, from every eighth pixel of every eighth row."""
    return float(rgb[::8, ::8].reshape(-1, 3).mean(axis=0) @ (0.299, 0.587, 0.114)) / 255


def noise(rgb: Array) -> float:
    """Standard deviation of the sensor's noise in grey levels, about; by the median, so that edges hardly count."""
    height, width = rgb.shape[:2]
    side = min(PATCH_PX, height, width)
    top, left = (height - side) // 2, (width - side) // 2
    green = rgb[top : top + side, left : left + side, 1].astype(np.float32)
    return float(np.median(np.abs(cv2.filter2D(green, -1, _MASK)))) / (_NORM * _MEDIAN_OF_NORMAL)


class Health:
    """`step` every picture of one source, in order."""

    def __init__(self) -> None:
        self._gaps: deque[float] = deque(maxlen=INTERVALS)
        self._t: float | None = None
        self._looked_t = float("-inf")
        self._now: CameraHealth | None = None

    def step(self, frame: Frame) -> CameraHealth:
        """As of this picture; light and noise are looked at twice a second."""
        if self._t is not None and frame.t > self._t:
            self._gaps.append(frame.t - self._t)
        self._t = frame.t
        if self._now is None or not 0 <= frame.t - self._looked_t < EVERY_S:
            self._looked_t = frame.t
            interval = median(self._gaps) if self._gaps else 0.0
            self._now = CameraHealth(luminance(frame.rgb), noise(frame.rgb), interval * 1e3)
        return self._now
