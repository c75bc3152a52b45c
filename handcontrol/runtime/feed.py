"""Pictures at their moments: the newest one of a live source, every one of a file at its own time.

The `capture` thread opens every source, and reads the live ones. A file is read where it is used, so nothing is ever
dropped. Where no picture comes for TICK_S, time goes on without one, on a grid that a second run repeats.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from handcontrol.capture.source import Source
from handcontrol.errors import SourceError
from handcontrol.mailbox import Latest
from handcontrol.vocab import Frame, Notice

TICK_S = 1 / 16
#: A paced file that is this far behind goes on from where it is; less than that is caught up.
CATCH_UP_S = 0.05
OPEN_TIMEOUT_S = 40.0  # a camera's driver may take 30
CLOSE_TIMEOUT_S = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """One moment of the source's clock. frame: None when time passed without a picture. age_s: how late we are."""

    t: float
    frame: Frame | None = None
    age_s: float = 0.0


class Feed:
    """One opened source; used by the engine thread, woken by `close` from any.

    after: (t, frame_id) of the last step before this source: its pictures go on from there, so that time never goes
    back and a frame_id means one picture in a run. paced: files run at their own speed, else as fast as they can.
    Opening begins at once, on the capture thread; `open` waits for it.
    """

    def __init__(
        self,
        spec: str,
        open_source: Callable[[str], Source],
        *,
        after: tuple[float, int] | None = None,
        paced: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.spec = spec
        self.offset = 0.0  # wall minus t
        self.dropped = 0
        self._open_source = open_source
        self._after = after
        self._paced = paced
        self._clock = clock
        self._closing = threading.Event()
        self._opened = threading.Event()
        self._frames: Latest[Frame] = Latest()
        self._source: Source | None = None
        self.error: BaseException | None = None  # of the capture thread
        self._waiting: Frame | None = None  # read from a file, its moment yet to come
        self._shift: tuple[float, int] | None = None
        self._t: float | None = None  # the last moment given out
        self._told = 0
        self.ended = False
        self._thread = threading.Thread(target=self._capture, name="capture", daemon=True)
        self._thread.start()

    def open(self) -> None:
        """Wait until it is open, or closed again by `close`. Raises what opening raised; SourceError after 40 s."""
        if not self._opened.wait(OPEN_TIMEOUT_S):
            self.close()
            raise SourceError(
                f"{self.spec} did not open within {OPEN_TIMEOUT_S:.0f} s.", "Is another program using it?"
            )
        if self.error is not None and not self._closing.is_set():
            raise self.error

    @property
    def name(self) -> str:
        return self._source.name if self._source else ""

    @property
    def live(self) -> bool:
        return self._source is not None and self._source.live

    def notices(self) -> list[Notice]:
        """What the source has told since the last call."""
        told = self._source.notices[self._told :] if self._source else []
        self._told += len(told)
        return list(told)

    def next(self) -> Moment | None:
        """The next moment, waiting for it; None once the source has ended or was closed. Raises what reading raised."""
        moment = self._next_live() if self.live else self._next_of_file()
        if moment is None:
            self.ended = True
        else:
            self._t = moment.t
        return moment

    @property
    def away(self) -> bool:
        """Whether a live source is lost for now; it comes back by itself."""
        return self.live and not self.ended and bool(getattr(self._source, "away", False))

    def rest(self, woken: threading.Event) -> Moment:
        """After the end: time alone goes on, in real time. Returns early when `woken`."""
        woken.wait(TICK_S)
        last = self._t if self._t is not None else self._after[0] if self._after else 0.0
        self._t = last + TICK_S
        return Moment(self._t)

    def close(self) -> None:
        """Wake whoever waits in `next`. Any thread, more than once; `release` then gives the device back."""
        self._closing.set()
        self._opened.set()
        self._frames.close()

    def release(self) -> bool:
        """Close the source. Engine thread. False when a blocked read keeps it (the thread is then left behind)."""
        self.close()
        if self._source is not None:
            self._source.close()  # wakes a live source's reader
        self._thread.join(CLOSE_TIMEOUT_S)
        return not self._thread.is_alive()

    # --- on the capture thread ---

    def _capture(self) -> None:
        try:
            source = self._open_source(self.spec)
        except BaseException as error:  # raised where the feed is opened
            self.error = error
            self._opened.set()
            return
        self._source = source
        self._opened.set()
        if not source.live and not self._closing.is_set():
            return
        try:
            while not self._closing.is_set() and (frame := source.read()) is not None:
                self._frames.put(frame)
        except BaseException as error:  # raised where the next picture is asked for
            self.error = error
        finally:
            source.close()
            self._frames.close()

    # --- on the engine thread ---

    def _next_live(self) -> Moment | None:
        frame = self._frames.take(TICK_S)
        self.dropped = self._frames.dropped
        if frame is not None:
            frame = self._renumbered(frame)
            return Moment(max(frame.t, self._t or frame.t), frame, self._clock() - self.offset - frame.t)
        now = self._clock() - self.offset
        if not self._frames.closed:
            return Moment(max(now, self._t or now))
        if self.error is not None and not self._closing.is_set():
            raise self.error
        return None

    def _next_of_file(self) -> Moment | None:
        if self._waiting is None:
            frame = self._source.read() if self._source and not self._closing.is_set() else None
            if frame is None:
                return None
            self._waiting = self._renumbered(frame)
        frame = self._waiting
        if self._t is not None and frame.t - self._t > 1.5 * TICK_S and frame.then is None:
            moment = Moment(self._t + TICK_S)
        else:
            moment = Moment(max(frame.t, self._t or frame.t), frame)
            self._waiting = None
        return self._paced_to(moment)

    def _paced_to(self, moment: Moment) -> Moment | None:
        """`moment` when the wall has reached it; None when closed meanwhile."""
        if not self._paced:
            self.offset = float("-inf")
            return moment
        now = self._clock()
        if self._t is None or now > moment.t + self.offset + CATCH_UP_S:
            self.offset = now - moment.t
        elif self._closing.wait(max(0.0, moment.t + self.offset - now)):
            return None
        return replace(moment, age_s=max(0.0, self._clock() - moment.t - self.offset))

    def _renumbered(self, frame: Frame) -> Frame:
        """The frame on this run's clock and count (live clocks go on by themselves)."""
        if self._after is None:
            return frame
        if self._shift is None:
            t, frame_id = self._after
            shift_t = 0.0 if self.live and frame.t > t else max(0.0, t + TICK_S - frame.t)
            self._shift = (shift_t, frame_id + 1 - frame.frame_id)
            if self.live:
                self.offset = -shift_t
        shift_t, shift_id = self._shift
        return replace(frame, t=frame.t + shift_t, frame_id=frame.frame_id + shift_id)
