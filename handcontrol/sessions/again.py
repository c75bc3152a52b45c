"""A session as it was: every step's inputs again, at any speed, as a source."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from handcontrol.errors import SessionError
from handcontrol.frames import Frames
from handcontrol.sessions.codec import plain
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.source import GREY
from handcontrol.vocab import Frame, Notice, Step

_SPEC = re.compile(r"replay(?:\*(?P<speed>\d+(?:\.\d+)?))?:(?P<path>.+)", re.IGNORECASE)


def replay_spec(spec: str) -> tuple[Path, float] | None:
    """Path and speed of "replay:PATH" or "replay*SPEED:PATH" (0: as fast as it goes); None for other sources."""
    found = _SPEC.fullmatch(spec)
    return (Path(found["path"]).expanduser(), float(found["speed"] or 1.0)) if found else None


class AgainSource(Frames):
    """capture's Source. Each Frame carries the whole step (`then`), also one without a picture, which stays grey.

    It keeps its pace itself. make_rules: as in SessionReader. SessionError when there is nothing to read.
    """

    kind = "replay"
    live = False
    frames: int | None = None

    def __init__(
        self,
        path: Path,
        speed: float,
        *,
        make_rules: Callable[[Any], Any] = plain,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self.name = path.name
        self.notices: list[Notice] = []
        self.fps = 0.0
        self._reader = SessionReader(path, make_rules=make_rules)
        self._steps: Iterator[Step] = self._reader.steps()
        self._speed, self._clock, self._sleep = speed, clock, sleep
        self._offset: float | None = None  # wall minus t / speed
        self._closed = False
        first = next((s.observation for s in self._reader.steps() if s.observation), None)
        if first is None:
            raise SessionError(f"{path} holds no pictures' observations.", "Record again.")
        self.size = (first.width, first.height)
        self._last = Frame(first.frame_id, first.t, _plain(self.size), first.mirrored)

    def read(self) -> Frame | None:
        step = None if self._closed else next(self._steps, None)
        if step is None:
            if self._reader.damage and not self.notices:
                self.notices.append(Notice(f"{self.name}: {self._reader.damage}", "", "warning"))
            return None
        self._wait(step.t)
        if seen := step.observation:
            kept = self._reader.pictures.at(seen.frame_id, seen.t)
            rgb = kept.rgb() if kept else _plain((seen.width, seen.height), self._last)
            self._last = Frame(seen.frame_id, seen.t, rgb, seen.mirrored)
        return replace(self._last, t=step.t, then=step)

    def close(self) -> None:
        self._closed = True

    def _wait(self, t: float) -> None:
        if not self._speed:
            return
        now = self._clock()
        if self._offset is None:
            self._offset = now - t / self._speed
        self._sleep(max(0.0, t / self._speed + self._offset - now))


def _plain(size: tuple[int, int], last: Frame | None = None) -> Any:
    """A grey picture; the last one, where it is one of this size."""
    if last is not None and (last.width, last.height) == size:
        return last.rgb
    grey = np.full((size[1], size[0], 3), GREY, np.uint8)
    grey.setflags(write=False)
    return grey
