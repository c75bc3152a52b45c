"""A session as a source: its recorded observations, on the camera's pictures where they are in it, else on grey."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from handcontrol.errors import SessionError
from handcontrol.frames import Frames
from handcontrol.sessions.reader import SessionReader
from handcontrol.vocab import Array, Frame, Notice, Observation, Step

GREY = 40
FPS_FROM = 60  # pictures that the rate is told from


class SessionSource(Frames):
    """capture's Source. Each Frame carries what was `seen`; `t` and `frame_id` are the recorded ones.

    retrack: of pictures alone, to be looked at anew; SessionError where it holds none.
    Commands, desktop and control of the recording are not given: they are the running program's own
    (`handcontrol replay` takes them from the recording too).
    """

    kind = "session"
    live = False
    frames: int | None = None

    def __init__(self, path: Path, *, retrack: bool = False) -> None:
        self.name = path.name
        self.notices: list[Notice] = []
        self._reader = SessionReader(path)
        self._steps: Iterator[Step] = self._reader.steps()
        self._plain: Array | None = None
        self._closed = False
        self._retrack = retrack
        if retrack:
            need_pictures(self._reader)
        self.fps, self.size = self._look(path)

    def read(self) -> Frame | None:
        if self._closed:
            return None
        for step in self._steps:
            seen = step.observation
            if seen is not None and (frame := self._frame(seen)):
                return frame
        if self._reader.damage and not self.notices:
            self.notices.append(Notice(f"{self.name}: {self._reader.damage}", "", "warning"))
        return None

    def close(self) -> None:
        self._closed = True

    def _look(self, path: Path) -> tuple[float, tuple[int, int]]:
        """Rate and picture size, from the first pictures."""
        seen = []
        for step in self._reader.steps():
            if step.observation is not None:
                seen.append(step.observation)
            if len(seen) == FPS_FROM:
                break
        if not seen:
            raise SessionError(f"{path} holds no pictures' observations.", "Record again.")
        span = seen[-1].t - seen[0].t
        return ((len(seen) - 1) / span if span > 0 else 0.0), (seen[0].width, seen[0].height)

    def _frame(self, seen: Observation) -> Frame | None:
        kept = self._reader.pictures.at(seen.frame_id, seen.t)
        if self._retrack:
            return Frame(seen.frame_id, seen.t, kept.rgb(), seen.mirrored) if kept else None
        rgb = kept.rgb() if kept else self._picture(seen.width, seen.height)
        return Frame(seen.frame_id, seen.t, rgb, seen.mirrored, seen=seen)

    def _picture(self, width: int, height: int) -> Array:
        if self._plain is None or self._plain.shape[:2] != (height, width):
            self._plain = np.full((height, width, 3), GREY, np.uint8)
            self._plain.setflags(write=False)
        return self._plain


def need_pictures(session: SessionReader) -> None:
    """SessionError where there are none."""
    if not session.pictures:
        raise SessionError(
            f"{session.path} holds no pictures to look at.", "Record them with: handcontrol record --pictures"
        )
