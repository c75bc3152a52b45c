"""What a run leaves behind: a recording that begins and ends as ordered, marks, and the last half minute at hand."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from handcontrol.runtime.recorder import Limits, Recorder, clock_of, new_path, now
from handcontrol.runtime.ring import SPAN_S, Ring
from handcontrol.sessions.about import About
from handcontrol.sessions.marks import LOOK_BACK_S, mark_of
from handcontrol.vocab import (
    Command,
    KeepLast,
    MarkMoment,
    Notice,
    OrderSession,
    Press,
    SessionOrder,
    Snapshot,
    StartRecording,
    StopRecording,
    Tap,
)

_KEYS: dict[str, SessionOrder] = {"keep_key": "keep", "wrong_key": "wrong", "missed_key": "missed"}


class Tape:
    """An engine's observer, on its thread: does what the commands of a step order, and never waits for a disk.

    recorder: one that runs from the beginning. obeys: False for a replay, in which old commands come again.
    place: where a recording goes that is ordered later. post: the engine's, for what a rule orders.
    tell: gets a Notice when a recording is there, or could not be written.
    `made`: every recorder, in order.
    """

    def __init__(
        self,
        about: About,
        *,
        recorder: Recorder | None = None,
        limits: Limits | None = None,
        obeys: bool = True,
        span_s: float = SPAN_S,
        place: Callable[[], Path] = new_path,
        post: Callable[[Command], None] = lambda command: None,
        tell: Callable[[Notice], None] = lambda notice: None,
    ) -> None:
        self.made = [recorder] if recorder else []
        self._about = about  # as it would be for a session that begins now
        self._limits = limits
        self._obeys = obeys
        self._place = place
        self._post = post
        self._tell = tell
        self._ring = Ring(about, span_s=span_s, place=place, tell=tell)
        self._pressed: deque[tuple[float, str]] = deque()
        self._began = False

    @property
    def recorder(self) -> Recorder | None:
        """The one that records now."""
        return self.made[-1] if self.made and self.made[-1].runs else None

    def hear(self, notice: Notice) -> None:
        """What the run tells beside its steps. Any thread."""
        self._ring.hear(notice)
        if recorder := self.recorder:
            recorder.hear(notice)

    def observe(self, snapshot: Snapshot) -> None:
        """One more step."""
        step = snapshot.step
        orders = step.commands if self._obeys else ()
        for command in orders:
            if isinstance(command, StartRecording) and not self.recorder:
                self._start(command, snapshot.source)
        marks = [mark_of(one, step.t, self._pressed) for one in orders if isinstance(one, MarkMoment)]
        recorder = self.recorder
        keep = any(isinstance(one, KeepLast) for one in orders) or (bool(marks) and not recorder)
        self._ring.observe(snapshot, marks, keep=keep)
        if recorder:
            recorder.observe(snapshot)
            for mark in marks:
                recorder.mark(mark)
            if any(isinstance(one, StopRecording) for one in orders):
                recorder.finish()
        for intent in step.intents if self._obeys else ():
            if isinstance(intent, OrderSession):
                self._post(order(intent.what, intent.rule))
        self._about = self._about.after(step.commands)
        self._began = True
        self._pressed += [(one.due, one.input) for one in step.actions if isinstance(one, Press | Tap)]
        while self._pressed and self._pressed[0][0] < step.t - LOOK_BACK_S:
            self._pressed.popleft()

    def ordered_by(self, key: str) -> Command:
        """What a key of the SessionSettings orders. Any thread."""
        if key == "record_key":
            return order("stop" if self.recorder else "record", key)
        return order(_KEYS[key], key)

    def close(self) -> None:
        """Finish what is being written. Not longer than a disk that is only slow needs."""
        for recorder in self.made:
            recorder.close()
        self._ring.close()

    def _start(self, order: StartRecording, source: str) -> None:
        source = source or self._about.source
        about = replace(
            self._about, source=source, clock=clock_of(source), created=now(), excerpt=self._began
        )
        self.made.append(
            Recorder(
                self._place(),
                about,
                tell=self._tell,
                limits=self._limits,
                pictures=order.pictures,
                later=True,
            )
        )


def order(what: SessionOrder, why: str) -> Command:
    """What a rule or a key orders, as the engine is told it."""
    match what:
        case "record":
            return StartRecording(why)
        case "stop":
            return StopRecording(why)
        case "keep":
            return KeepLast(why)
        case "wrong" | "missed":
            return MarkMoment(what, why=why)
