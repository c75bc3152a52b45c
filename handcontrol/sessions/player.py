"""A session at any moment: seek, play at a speed, step to and fro. Pure: `now` is an argument, nothing waits."""

from __future__ import annotations

from bisect import bisect_right

from handcontrol.errors import SessionError
from handcontrol.sessions.reader import SessionReader
from handcontrol.vocab import Frame, Step

SLOWEST, FASTEST = 0.1, 50.0


class Player:
    """What was recorded, not computed again. `at` is the step that is shown; only its chunk is in memory.

    One thread. SessionError when the session holds no steps.
    """

    def __init__(self, reader: SessionReader) -> None:
        self._reader = reader
        self._chunk = -1
        self._steps: list[Step] = []
        self._number = 0
        self._speed = 1.0
        self._clock: tuple[float, float] | None = (
            None  # now and session time when play began; None: it stands
        )
        # A chunk that is damaged has no steps, and so no place in here.
        self._index = reader.index()
        if not self._open(0, 1):
            raise SessionError(f"{reader.path} holds no steps.", "Record again.")
        self.begins = self.at.t
        self.ends = self._last_t()
        self.seek(self.begins)

    @property
    def at(self) -> Step:
        return self._steps[self._number]

    @property
    def plays(self) -> bool:
        return self._clock is not None

    @property
    def frame(self) -> Frame | None:
        """The camera's picture of the step that is shown, with what was seen in it; None where it was not kept."""
        seen = self.at.observation
        kept = self._reader.pictures.at(seen.frame_id, seen.t) if seen else None
        return Frame(seen.frame_id, seen.t, kept.rgb(), seen.mirrored, seen=seen) if seen and kept else None

    def seek(self, t: float) -> Step:
        """The last step at or before `t`; the first where there is none. It stands there until `play`."""
        self._clock = None
        begins = [place.begins for place in self._index]
        chunk = max(0, bisect_right(begins, t + 1e-9) - 1)
        if not (self._open(chunk, -1) or self._open(chunk, 1)):
            raise SessionError(f"{self._reader.path} cannot be read any more.", "Was it changed meanwhile?")
        self._number = max(0, bisect_right([step.t for step in self._steps], t) - 1)
        if self._steps[self._number].t > t and self._open(self._chunk - 1, -1):
            self._number = len(self._steps) - 1
        return self.at

    def step(self, count: int = 1) -> Step:
        """So many steps on, or back (negative); at either end it stays. It stands there."""
        self._clock = None
        for _ in range(abs(count)):
            if not self._go(1 if count > 0 else -1):
                break
        return self.at

    def play(self, now: float, speed: float = 1.0) -> None:
        """From here on at `speed` (0.1 to 50)."""
        self._speed = min(FASTEST, max(SLOWEST, speed))
        self._clock = (now, self.at.t)

    def pause(self) -> None:
        self._clock = None

    def due(self, now: float) -> list[Step]:
        """The steps that have come since the last call; at the end it stands."""
        if self._clock is None:
            return []
        t = self._clock[1] + (now - self._clock[0]) * self._speed
        came: list[Step] = []
        while True:
            before = (self._chunk, self._number, self._steps)
            if not self._go(1):
                self._clock = None
                return came
            if self.at.t > t + 1e-9:
                self._chunk, self._number, self._steps = before
                return came
            came.append(self.at)

    def _go(self, way: int) -> bool:
        number = self._number + way
        if 0 <= number < len(self._steps):
            self._number = number
            return True
        if not self._open(self._chunk + way, way):
            return False
        self._number = 0 if way > 0 else len(self._steps) - 1
        return True

    def _open(self, chunk: int, way: int) -> bool:
        """The first chunk from there on that has steps; False, and nothing changes, when there is none."""
        while 0 <= chunk < len(self._index):
            if chunk == self._chunk:
                return True
            if steps := self._reader.steps_at(self._index[chunk]):
                self._chunk, self._steps, self._number = chunk, steps, 0
                return True
            chunk += way
        return False

    def _last_t(self) -> float:
        self._open(len(self._index) - 1, -1)
        return self._steps[-1].t
