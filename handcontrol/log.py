"""The local log: a line for each change of state, never for each picture, in a small file that turns over.

Nothing private is in it: addresses, paths, names of files, cameras and programs are left out as lines are written.
Every module logs with the standard library (`logging.getLogger(__name__)`); `writing` decides where it goes. A thread
of its own writes, so that a slow disk holds up nobody.
"""

from __future__ import annotations

import getpass
import logging
import logging.handlers
import platform
import queue
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Literal

from handcontrol import paths
from handcontrol.errors import HandcontrolError

Level = Literal["off", "error", "warning", "info", "debug"]

ROOT = "handcontrol"
FILE = "handcontrol.log"
MAX_BYTES, KEPT = 256 * 1024, 3  # the file, and how many older ones

_PACKAGE = str(Path(__file__).resolve().parent)
_PATTERNS = (
    (re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s'\"]+", re.IGNORECASE), "<address>"),
    (re.compile(r"(?<=[Cc]amera[ :]\d) \([^)\n]*\)|(?<=[Cc]amera[ :]\d\d) \([^)\n]*\)"), ""),
    (re.compile(r"in use by [^.\n]*\."), "in use by another program."),
    (re.compile(r"(?<![\w/\\])(?:~|[A-Za-z]:)?[/\\][^\s'\"<>|,;:)]+"), "<path>"),
    (re.compile(r"[^\s'\"<>|/\\(]+\.[A-Za-z]\w{1,4}(?![\w./])"), "<file>"),
)
_OURS = re.compile(r"(?:handcontrol(?:\.\w+)+:?|handcontrol/[\w/]+\.py|\w+\.py)\Z")
#: A user's or computer's name this short or common says nothing and may be part of anything.
_TELL_NOTHING = frozenset({"root", "user", "localhost", "admin", "home", "main", "camera", "handcontrol"})


def log_path() -> Path:
    """The newest file; older ones have .1, .2 … after it."""
    return paths.log_dir() / FILE


def redacted(text: str, private: Iterable[str] = ()) -> str:
    """`text` without addresses, paths, file names, the person's and the computer's name, and the words in `private`."""
    text = text.replace(_PACKAGE, "handcontrol").replace("\\", "/") if _PACKAGE in text else text
    for word in sorted({*private, *_own_names()}, key=len, reverse=True):
        if len(word) > 1:
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", "<private>", text)
    for pattern, shown in _PATTERNS:
        text = pattern.sub(lambda found, shown=shown: _unless_ours(found[0], shown), text)  # type: ignore[misc]
    return text


def _unless_ours(found: str, shown: str) -> str:
    return found if _OURS.match(found) else shown


@cache
def _own_names() -> frozenset[str]:
    names = {Path.home().name, platform.node()}
    with suppress(OSError, KeyError):  # a user without a name
        names.add(getpass.getuser())
    return frozenset(name for name in names if len(name) > 2 and name.lower() not in _TELL_NOTHING)


class _Formatter(logging.Formatter):
    """A record's `private` (extra={"private": words}) are left out too."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record), getattr(record, "private", ()))


class _File(logging.handlers.RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk or a lost folder must not disturb anybody; `handcontrol doctor` tells of it."""

    def close(self) -> None:
        with suppress(OSError):  # what still waits in the file's buffer does not go on a full disk, either
            super().close()


@contextmanager
def writing(level: Level = "info") -> Iterator[None]:
    """While inside, what handcontrol logs from `level` up goes to the file; what cannot be written is dropped."""
    root = logging.getLogger(ROOT)
    if level == "off":
        yield
        return
    waiting: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    handler = logging.handlers.QueueHandler(waiting)
    before = root.level
    file = _open_file()
    listener = logging.handlers.QueueListener(waiting, file)
    listener.start()
    root.addHandler(handler)
    root.setLevel(level.upper())
    try:
        yield
    except HandcontrolError as error:  # its words may name what is private; the logbook wrote them without
        root.error("ended by %s", type(error).__name__)
        raise
    except Exception as error:
        root.error("ended by %s", type(error).__name__, exc_info=error)
        raise
    finally:
        root.setLevel(before)
        root.removeHandler(handler)
        listener.stop()
        file.close()


def _open_file() -> logging.Handler:
    try:
        paths.log_dir().mkdir(parents=True, exist_ok=True, mode=0o700)
        file = _File(log_path(), maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8", errors="replace")
    except OSError:
        return logging.NullHandler()
    file.setFormatter(_Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    return file


def last_lines(count: int) -> list[str]:
    """The newest lines of the log, oldest first; none when there is no log."""
    try:
        lines = log_path().read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return lines[-count:]
