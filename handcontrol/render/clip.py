"""A clip: pictures one after another as an MP4."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from handcontrol._cv import cv2
from handcontrol.errors import HandcontrolError
from handcontrol.vocab import Array


class Clip:
    """An MP4 (mp4v) of (H, W, 3) uint8 RGB pictures; all are fitted into the size of the first."""

    def __init__(self, path: Path, fps: float) -> None:
        self._path = path
        self._fps = fps
        self._size = (0, 0)
        self._writer: cv2.VideoWriter | None = None

    def add(self, rgb: Array) -> None:
        """One more picture. HandcontrolError when the file cannot be written."""
        if self._writer is None:
            height, width = rgb.shape[:2]
            self._size = (
                max(2, width - width % 2),
                max(2, height - height % 2),
            )  # the codec wants even sides
            fourcc = cv2.VideoWriter.fourcc(*"mp4v")
            self._writer = cv2.VideoWriter(str(self._path), cv2.CAP_FFMPEG, fourcc, self._fps, self._size)
            if not self._writer.isOpened():
                raise HandcontrolError(
                    f"A clip of {width}x{height} px cannot be written.", "Try a smaller picture."
                )
        self._writer.write(cv2.cvtColor(_fit(rgb, self._size), cv2.COLOR_RGB2BGR))

    def close(self) -> None:
        """HandcontrolError when it cannot be played: OpenCV does not say that a disk was full."""
        if self._writer is None:
            return
        self._writer.release()
        self._writer = None
        reader = cv2.VideoCapture(str(self._path), cv2.CAP_FFMPEG)
        playable = reader.isOpened()
        reader.release()
        if not playable:
            raise HandcontrolError(
                "The clip could not be written whole.", "Make room on its disk.", help="sessions"
            )


def _fit(rgb: Array, size: tuple[int, int]) -> Array:
    """`rgb` as large as goes into `size` (width, height), in the middle of black."""
    height, width = rgb.shape[:2]
    if (width - width % 2, height - height % 2) == size:
        return rgb[: size[1], : size[0]]
    scale = min(size[0] / width, size[1] / height)
    w, h = max(1, round(width * scale)), max(1, round(height * scale))
    canvas = np.zeros((size[1], size[0], 3), np.uint8)
    x, y = (size[0] - w) // 2, (size[1] - h) // 2
    canvas[y : y + h, x : x + w] = cv2.resize(rgb, (w, h), interpolation=cv2.INTER_AREA)
    return canvas
