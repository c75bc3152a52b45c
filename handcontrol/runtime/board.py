"""What the running engine shows: the newest Snapshot for the screen, every Step and Notice for those who keep up."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from handcontrol.errors import Help
from handcontrol.mailbox import Backlog, Latest
from handcontrol.pointer.fatigue import Endurance
from handcontrol.runtime.health import Health
from handcontrol.runtime.logbook import Logbook, LoggedNotices
from handcontrol.vocab import CameraHealth, Frame, Level, Notice, Snapshot, SourceState, Step

STEPS_KEPT = 900  # 30 s at 30 pictures a second
RATE_SPAN_S = 1.5


class Rate:
    """Pictures per second over the last second or so."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=240)

    def add(self, now: float) -> float:
        self._times.append(now)
        while now - self._times[0] > RATE_SPAN_S:
            self._times.popleft()
        span = now - self._times[0]
        return (len(self._times) - 1) / span if span > 0 else 0.0


class Board:
    """Written by the engine thread (notices by any), read by any.

    observe: called with every step's Snapshot; hear: with every notice that is not in a step.
    """

    def __init__(
        self,
        observe: Callable[[Snapshot], None] | None,
        clock: Callable[[], float],
        hear: Callable[[Notice], None] | None = None,
    ) -> None:
        self.snapshots: Latest[Snapshot] = Latest()
        self.log = Logbook()
        self.notices: LoggedNotices = LoggedNotices(500, self.log, hear)
        self.steps: Backlog[Step] = Backlog(STEPS_KEPT)
        self.t = 0.0  # of the last step
        self.frame_id = -1  # of the last picture
        self._observe = observe
        self._clock = clock
        self._frame: Frame | None = None
        self._state: SourceState = "open"
        self._rate = Rate()
        self._fps = 0.0
        self._health = Health()
        self._camera: CameraHealth | None = None
        self._endurance = Endurance()

    def show(
        self,
        step: Step,
        frame: Frame | None,
        *,
        source: str,
        dropped: int,
        held: tuple[str, ...],
        state: SourceState,
        output_ms: float = 0.0,
    ) -> None:
        """Publish one step. Between two pictures of a slow camera the last one stays, with what was seen in it;
        when the camera is released it goes.
        """
        self.t = step.t
        changed, self._state = state != self._state, state
        if frame is not None:
            self._frame, self.frame_id = frame, frame.frame_id
            self._fps = self._rate.add(self._clock())
            self._camera = self._health.step(frame)
        elif state != "open":
            self._fps = 0.0
        if state == "released":
            self._frame = self._camera = None
        for notice in step.notices:
            self.notices.of_step(notice)
        self.steps.put(step)
        fatigue = self._endurance.step(step.observation, step.t)
        snapshot = Snapshot(
            frame, step, source, self._fps, dropped, held, state, self._camera, fatigue, output_ms
        )
        self.log.step(snapshot)
        if self._observe is not None:
            self._observe(snapshot)
        if frame is not None or step.commands or step.events or changed or state != "open":
            self.snapshots.put(replace(snapshot, frame=self._frame))

    def tell(self, text: str, remedy: str = "", level: Level = "warning", *, help: Help = "") -> None:
        self.notices.put(Notice(text, remedy, level, self.t, help=help))
