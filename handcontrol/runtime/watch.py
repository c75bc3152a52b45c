"""Watches one rules file: a good change is swapped in, a bad one is told while the old rules stay."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from handcontrol.rules.file import load_rules
from handcontrol.vocab import Command, Notice, UseRules

LOOK_S = 0.5
SETTLE_S = 0.2  # an editor writes in pieces: read only what has been still for this long

Stamp = tuple[int, int, int] | None


class Settled:
    """Says once that a file has changed and then kept still for SETTLE_S. Pure: stamps and times are arguments."""

    def __init__(self, stamp: Stamp) -> None:
        self._known = stamp
        self._seen: Stamp = stamp
        self._since = 0.0

    def look(self, stamp: Stamp, now: float) -> bool:
        """Whether what `stamp` (None: no file) stands for is to be read now."""
        if stamp != self._seen:
            self._seen, self._since = stamp, now
        if stamp is None or stamp == self._known or now - self._since < SETTLE_S:
            return False
        self._known = stamp
        return True

    @property
    def settling(self) -> bool:
        return self._seen != self._known


class RulesWatch:
    """post: the engine's; tell: where a Notice goes. Its own daemon thread, from start() until close()."""

    def __init__(self, path: Path, post: Callable[[Command], None], tell: Callable[[Notice], None]) -> None:
        self._path = path
        self._post = post
        self._tell = tell
        self._closing = threading.Event()
        self._settled = Settled(_stamp(path))
        self._thread = threading.Thread(target=self._run, name="rules watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(LOOK_S * 4)

    def _run(self) -> None:
        while not self._closing.wait(SETTLE_S if self._settled.settling else LOOK_S):
            if self._settled.look(_stamp(self._path), time.monotonic()):
                self._read()

    def _read(self) -> None:
        rules, problems = load_rules(self._path)
        name = self._path.name
        if rules is None:
            first = next(problem for problem in problems if problem.level == "error")
            self._tell(
                Notice(f"{name} was changed but has a fault; the old rules stay. {first}", "", "warning")
            )
            return
        self._post(UseRules(rules))
        self._tell(Notice(f"{name} was changed: its {_count(len(rules.rules))} in force."))


def _stamp(path: Path) -> Stamp:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def _count(rules: int) -> str:
    return "1 rule is" if rules == 1 else f"{rules} rules are"
