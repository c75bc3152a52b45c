"""The last half minute of a run, in memory, so that it can be kept after the fact. Nothing is written unless asked."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from handcontrol.errors import HandcontrolError
from handcontrol.runtime.recorder import CLOSE_S, new_path, without_picture
from handcontrol.sessions.about import About
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.writer import SessionWriter
from handcontrol.vocab import Notice, Snapshot, Step

SPAN_S = 30.0


class Ring:
    """An engine's observer, on its thread. `keep` writes what it holds, on another thread.

    about: of the run; place: where a kept session goes; tell: gets a Notice when it is written, or could not be.
    """

    def __init__(
        self,
        about: About,
        *,
        span_s: float = SPAN_S,
        place: Callable[[], Path] = new_path,
        tell: Callable[[Notice], None] = lambda notice: None,
    ) -> None:
        self._about = about
        self._span_s = span_s
        self._place = place
        self._tell = tell
        self._held: deque[Step | Notice | Mark] = deque()
        self._hears: deque[Notice] = deque()  # from any thread, until the next step
        self._keepers: list[threading.Thread] = []

    def hear(self, notice: Notice) -> None:
        """What the run tells beside its steps. Any thread."""
        self._hears.append(notice)

    def observe(self, snapshot: Snapshot, marks: Sequence[Mark] = (), *, keep: bool = False) -> None:
        """One more step, and what was said of a moment; the oldest go. keep: what it holds is written now.

        Only that takes longer: it hands a list of steps to a thread.
        """
        step = without_picture(snapshot).step
        while self._hears:
            self._held.append(self._hears.popleft())
        self._held += (step, *marks)
        while self._held and self._held[0].t < step.t - self._span_s:
            self._forget(self._held.popleft())
        if keep:
            self._keep(list(self._held), self._about, step.t)

    def close(self) -> None:
        """Wait for what is being written, but not for a disk that does not answer."""
        for keeper in self._keepers:
            keeper.join(CLOSE_S)

    def _forget(self, value: Step | Notice | Mark) -> None:
        """A session that begins later begins with the rules and settings of then."""
        if not isinstance(value, Step):
            return
        self._about = replace(self._about.after(value.commands), excerpt=True)

    def _keep(self, held: list[Step | Notice | Mark], about: About, t: float) -> None:
        keeper = threading.Thread(target=self._write, args=(held, about, t), name="keeper", daemon=True)
        self._keepers = [one for one in self._keepers if one.is_alive()] + [keeper]
        keeper.start()

    def _write(self, held: list[Step | Notice | Mark], about: About, t: float) -> None:
        first = next(value.t for value in held if isinstance(value, Step))
        try:
            with SessionWriter(self._place(), about) as writer:
                for value in held:
                    match value:
                        case Step():
                            writer.step(value)
                        case Notice():
                            writer.notice(value)
                        case Mark() if value.t >= first:
                            writer.mark(value)
        except HandcontrolError as error:
            self._tell(
                Notice(
                    f"The last seconds could not be kept: {error.text}",
                    error.remedy,
                    "warning",
                    t,
                    help=error.help,
                )
            )
        else:
            text = f"The last {t - first:.0f} s are kept: {writer.path}"
            self._tell(Notice(text, f"See: handcontrol session info {writer.path}", "info", t))
