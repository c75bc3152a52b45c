"""What a run leaves in the log: a line when something changes, none for a picture; words of the person's own hidden."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import PurePath

from handcontrol.mailbox import Backlog
from handcontrol.vocab import Notice, Snapshot

log = logging.getLogger(__name__)

KINDS = ("camera", "virtual", "session", "http", "https", "rtsp", "rtsps", "rtmp", "udp", "tcp", "srt")
#: Sources that say nothing about the person.
SAYS_NOTHING = re.compile(r"|camera:\d+|virtual:[a-z_]+|[a-z_]+")
LEVELS = {"info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class Logbook:
    """`step` on the engine thread, `notice` and `hide` on any."""

    def __init__(self) -> None:
        self._private: frozenset[str] = frozenset()
        self._last: dict[str, object] = {}

    def hide(self, *words: str) -> None:
        """Leave these out of every later line: a source's address or path, its name."""
        words = tuple(word for word in words if not SAYS_NOTHING.fullmatch(word))
        new = {part for word in words for part in (word, PurePath(word).name)} - self._private
        if new:
            self._private |= new

    def step(self, snapshot: Snapshot) -> None:
        """One step, seen from outside: who ordered what, and what is another than before."""
        step = snapshot.step
        for command in step.commands:
            log.info("%s%s", type(command).__name__, _why(command))
        now: dict[str, object] = {
            "source": f"{source_kind(snapshot.source)}, {snapshot.source_state}",
            "control": step.control,
            "hand": f"waits ({step.waits})" if step.waits else "obeyed" if step.engaged else "rests",
        }
        for name, value in now.items():
            if self._last.get(name) != value:
                log.info("%s: %s", name, value)
        self._last = now

    def notice(self, notice: Notice) -> None:
        text = "a rule said something" if notice.private else f"{notice.text} {notice.remedy}".rstrip()
        log.log(LEVELS[notice.level], "%s", text, extra={"private": self._private})

    def failed(self, thread: str, error: BaseException) -> None:
        extra = {"private": self._private}
        log.error("the %s thread failed: %s", thread, type(error).__name__, exc_info=error, extra=extra)


class LoggedNotices(Backlog[Notice]):
    """A backlog whose notices are also written to the logbook, and heard by whoever else listens.

    hear: called on the thread that tells; it must be quick. What a step tells itself it does not get.
    """

    def __init__(self, limit: int, logbook: Logbook, hear: Callable[[Notice], None] | None = None) -> None:
        super().__init__(limit)
        self._logbook = logbook
        self._hear = hear

    def put(self, value: Notice) -> None:
        self.of_step(value)
        if self._hear is not None:
            self._hear(value)

    def of_step(self, value: Notice) -> None:
        """A notice that is in a step: those who hear have it from there."""
        self._logbook.notice(value)
        super().put(value)


def source_kind(spec: str) -> str:
    """What kind of source it is, without saying which."""
    word = spec.partition(":")[0].lower()
    return word if ":" in spec and word in KINDS else "file"


def _why(command: object) -> str:
    why = getattr(command, "why", "")
    return f" ({why})" if why else ""
