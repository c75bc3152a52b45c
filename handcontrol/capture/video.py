"""A video file or animated GIF, picture by picture, with the times that the file itself gives."""

from __future__ import annotations

import math
from pathlib import Path

from handcontrol._cv import cv2
from handcontrol.capture.image import check_file, is_text
from handcontrol.capture.source import BaseSource, OnNotice
from handcontrol.errors import SourceError
from handcontrol.vocab import Array, Frame

#: What counts as a video inside a folder; elsewhere the file's content decides.
VIDEO_SUFFIXES = frozenset({
    ".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".ts", ".mts", ".m2ts", ".wmv", ".flv", ".3gp",
    ".ogv", ".gif",
})  # fmt: skip

MAX_GAP_S = 10.0  # a longer step is a fault of the file: nobody should have to wait for it
DEFAULT_FPS = 30.0  # for a file that does not say
MISSING_SHARE = 0.03  # what a file may promise too much before it counts as cut short; containers round


class VideoSource(BaseSource):
    """Pictures of one file; `t` is the picture's presentation time minus that of the first, always rising.

    Where a file gives no usable time (none, one that runs back, one more than 10 s ahead), the time before plus one
    frame at the file's rate stands in. A file that is cut short gives what is there and one notice. `frames` is what
    the file promises, None where it does not.
    """

    kind = "video"

    def __init__(self, path: Path, *, mirrored: bool = False, on_notice: OnNotice | None = None) -> None:
        super().__init__(path.name, mirrored=mirrored, on_notice=on_notice)
        check_file(path, "video")
        if not is_text(path):
            raise SourceError(f"The name of {path} holds bytes that are no text.", "Rename it.")
        self.path = path
        # An absolute path, so that FFmpeg never takes a colon in a name for a protocol.
        self._capture = cv2.VideoCapture(str(path.absolute()), cv2.CAP_FFMPEG)
        self._frame_id = 0
        self._t = 0.0
        self._start: float | None = None
        fps = self._capture.get(cv2.CAP_PROP_FPS)
        count = self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
        self.fps = fps if math.isfinite(fps) and 0.5 <= fps <= 1000 else DEFAULT_FPS
        self.frames = int(count) if math.isfinite(count) and 0 < count < 1e9 else None
        self._next = self._advance()
        if self._next is None:
            self.close()
            raise SourceError(
                f"{path} is not a video that can be read.",
                "It may be damaged or cut off; try another copy or MP4.",
            )
        self.size = (self._next.width, self._next.height)

    def read(self) -> Frame | None:
        frame, self._next = self._next, None
        frame = frame or self._advance()
        if frame is None and self._capture.isOpened():
            self._tell_if_short()
            self.close()
        return frame

    def close(self) -> None:
        self._next = None
        self._capture.release()

    def _advance(self) -> Frame | None:
        if not self._capture.isOpened():
            return None
        try:
            got, bgr = self._capture.read()
        except cv2.error:
            return None
        if not got or bgr is None:
            return None
        frame = Frame(self._frame_id, self._time(), _rgb(bgr), self.mirrored)
        self._frame_id += 1
        return frame

    def _time(self) -> float:
        at = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0
        if self._start is None:
            self._start = at if math.isfinite(at) else 0.0
            return 0.0
        t = at - self._start
        self._t = t if 0.0 < t - self._t <= MAX_GAP_S else self._t + 1.0 / self.fps
        return self._t

    def _tell_if_short(self) -> None:
        if self.frames is None:
            return
        missing = self.frames - self._frame_id
        duration = self.frames / self.fps
        # Both measures, since the count is a guess in some containers and the rate in others.
        if (
            missing > max(1, MISSING_SHARE * self.frames)
            and duration - self._t > (1 + MISSING_SHARE) / self.fps
        ):
            self.tell(
                f"{self.name} ends after {self._frame_id} of {self.frames} pictures: the file is cut short or damaged.",
                "What was there was used; try another copy for the rest.",
                self._t,
            )


def _rgb(bgr: Array) -> Array:
    return cv2.cvtColor(bgr, cv2.COLOR_GRAY2RGB if bgr.ndim == 2 else cv2.COLOR_BGR2RGB)
