"""Which of some files were changed and then kept still. No thread and no clock here: whoever asks says when."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

LOOK_S = 0.5
SETTLE_S = 0.2  # an editor writes in pieces: read only what has been still for this long
GONE_S = 2.0  # and some editors move a file away for a moment

Stamp = tuple[int, int, int] | None


class Settled:
    """Says once that a file has changed and then kept still for SETTLE_S, or stayed away for GONE_S. Pure: stamps and
    times are arguments."""

    def __init__(self, stamp: Stamp) -> None:
        self._known = stamp
        self._seen: Stamp = stamp
        self._since = 0.0

    def look(self, stamp: Stamp, now: float) -> bool:
        """Whether what `stamp` (None: no file) stands for is to be read now."""
        if stamp != self._seen:
            self._seen, self._since = stamp, now
        still_s = GONE_S if stamp is None else SETTLE_S
        if stamp == self._known or now - self._since < still_s:
            return False
        self._known = stamp
        return True

    @property
    def settling(self) -> bool:
        return self._seen != self._known


class Files:
    """files(): those to be watched now; new ones are told like changed ones. What is there at first is no news."""

    def __init__(self, files: Callable[[], Iterable[Path]]) -> None:
        self._files = files
        self._settled = {path: Settled(_stamp(path)) for path in files()}

    def changed(self, now: float) -> list[Path]:
        """Those to be read again; one that is gone is told too, once."""
        for path in self._files():
            self._settled.setdefault(path, Settled(None))
        return [path for path, settled in self._settled.items() if settled.look(_stamp(path), now)]

    def know(self, path: Path) -> None:
        """What it says now is no news."""
        self._settled[path] = Settled(_stamp(path))

    @property
    def wait_s(self) -> float:
        """When to ask again."""
        return SETTLE_S if any(settled.settling for settled in self._settled.values()) else LOOK_S


def _stamp(path: Path) -> Stamp:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
