"""Where the window meets the engine: one timer asks for what is new. No signal ever crosses a thread.

The engine's threads only fill mailboxes; everything here runs on the main thread. A hidden or minimised window asks
seldom, which costs next to nothing; a busy one skips pictures but loses no log entry.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from handcontrol.mailbox import Backlog, Latest
from handcontrol.ui.words import Entry, action_entries, event_entries, notice_entry
from handcontrol.vocab import Command, Notice, Snapshot, Step

HIDDEN_MS = 250
CALM_MS, MOVING_MS = 100, 200  # how often it tells, and for how long, once the window was moved
WATCH_MS = 4  # meanwhile it watches for the moment at which the engine is through with a picture
LIVELY_MS = 40  # hidden too, but something else than the window follows the hand


class Engine(Protocol):
    """runtime.engine.Engine, as far as the window needs it."""

    @property
    def snapshots(self) -> Latest[Snapshot]: ...
    @property
    def notices(self) -> Backlog[Notice]: ...
    @property
    def steps(self) -> Backlog[Step]: ...
    @property
    def state(self) -> str: ...  # "new", "loading", "running", "stopped"
    @property
    def loading(self) -> tuple[str, int, int] | None: ...  # what, done, in all (0: unknown)
    @property
    def failure(self) -> BaseException | None: ...
    def start(self) -> None: ...
    def post(self, command: Command) -> None: ...
    def stop(self, why: str = "asked") -> bool: ...
    def join(self, timeout: float | None = None) -> None: ...


class Bridge(QObject):
    """Polls one engine at the screen's rate and tells the window in plain values."""

    pause = Signal()  # while the window is moved: the engine rests until its next picture
    snapshot = Signal(object)  # Snapshot, the newest
    steps = Signal(object)  # list[Step], in order, none lost
    entries = Signal(object)  # list[Entry], in order, none lost
    notices = Signal(object)  # list[Notice], as they are in `entries`
    loading = Signal(object)  # (what, done, total) or None: networks being fetched or read
    running = Signal()
    stopped = Signal(object)  # the failure, or None when the engine ended as asked

    def __init__(
        self, engine: Engine, *, screen_hz: float = 60.0, now: float = 0.0, parent: QObject | None = None
    ) -> None:
        """now: what the time is until the first step, on the clock of the source before."""
        super().__init__(parent)
        self._engine = engine
        self._state = "new"
        self._loading: tuple[str, int, int] | None = None
        self._shown_ms = max(8, round(1000 / screen_hz)) if screen_hz > 0 else 16
        self._t = now  # of the newest step
        self._steps: list[Step] = []  # not told yet
        self._interval = self._shown_ms  # when it is not moved
        self._moved, self._asked = QElapsedTimer(), QElapsedTimer()
        self._asked.start()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.poll)

    def start(self) -> None:
        self._timer.start(self._shown_ms)

    def stop(self) -> None:
        """No more questions after this returns; what is waiting stays unread."""
        self._timer.stop()

    def set_hidden(self, hidden: bool, *, lively: bool = False) -> None:
        """lively: also while it is hidden, what is new is wanted as it comes."""
        if hidden:
            self._moved.invalidate()
        self._interval = (LIVELY_MS if lively else HIDDEN_MS) if hidden else self._shown_ms
        self._ask_every(WATCH_MS if self._moving else self._interval)

    def _ask_every(self, interval_ms: int) -> None:
        if self._timer.interval() != interval_ms:
            self._timer.setInterval(interval_ms)

    @property
    def _moving(self) -> bool:
        return self._moved.isValid() and self._moved.elapsed() < MOVING_MS

    @property
    def interval_ms(self) -> int:
        return self._timer.interval()

    def moving(self) -> None:
        """The window is dragged or resized now: for a moment it tells less often, and when the engine rests, so that
        the hand is not slowed."""
        self._moved.restart()
        self._ask_every(WATCH_MS)

    def poll(self) -> None:
        """Ask once. Notices come before the state they explain."""
        state = self._engine.state  # before what it told: where it has stopped, all is heard
        new = self._engine.steps.drain()
        self._steps += new
        if self._moving:
            if new:
                self.pause.emit()
            if self._asked.elapsed() < (CALM_MS if new else 2 * CALM_MS):
                return
        else:
            self._ask_every(self._interval)
        self._asked.restart()
        entries: list[Entry] = []
        steps, self._steps = self._steps, []
        if steps:
            self.steps.emit(steps)
            self._t = steps[-1].t
        for step in steps:
            entries += event_entries(step.events)
            entries += action_entries(step.actions)
        notices = self._engine.notices.drain()
        entries += [notice_entry(replace(notice, t=notice.t or self._t)) for notice in notices]
        if entries:
            self.entries.emit(entries)
        if notices:
            self.notices.emit(notices)
        snapshot = self._engine.snapshots.take(0.0)
        if snapshot is not None:
            self.snapshot.emit(snapshot)
        self._tell_state(state)

    def _tell_state(self, state: str) -> None:
        loading = self._engine.loading
        if state == "loading" and (loading != self._loading or self._state != state):
            self._loading = loading
            self.loading.emit(loading)
        if state != self._state:
            self._state = state
            if state == "running":
                self.running.emit()
            elif state == "stopped":
                self.stopped.emit(self._engine.failure)
