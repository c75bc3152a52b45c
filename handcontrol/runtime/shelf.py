"""The sessions that are kept, for whoever shows them: list, mark, compare, delete. Qt-free; nothing here has a thread.

The rest of what a page of sessions needs: `sessions.player.Player` (seek, step, play, the picture), `sessions.contents`
(what a file holds, in words), `runtime.export.export`, and the commands StartRecording, StopRecording, KeepLast and
MarkMoment to the engine.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mcap.exceptions import McapError
from mcap.reader import make_reader

from handcontrol import paths
from handcontrol.errors import SessionError, UsageError
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.replay import Eyes, what_if
from handcontrol.sessions import edit
from handcontrol.sessions.about import PART, SUFFIX
from handcontrol.sessions.compare import Comparison, Happening, compare, happenings, run_of
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.reader import SessionReader
from handcontrol.settings import Settings
from handcontrol.vocab import MarkKind

SAME_S = 0.05  # marks this near to a moment are those of the moment


@dataclass(frozen=True, slots=True)
class Entry:
    """A session as a list shows it. created: ISO 8601, "" where it does not say; problem: why it cannot be opened.

    complete: False for one that was cut off. steps, pictures, marks: counts as the file has them; -1 where it was cut
    off, as they are written last.
    """

    path: Path
    source: str = ""
    created: str = ""
    seconds: float = 0.0
    size: int = 0
    steps: int = -1
    pictures: int = -1
    marks: int = -1
    complete: bool = False
    problem: str = ""


def folder() -> Path:
    """Where sessions are kept that were given no other place."""
    return paths.data_dir() / "sessions"


def entries(place: Path | None = None) -> Iterator[Entry]:
    """The sessions in a folder (None: `folder()`), newest first, one after another as they are looked at.

    Quick: what a list shows is read, not the steps.
    """
    place = place or folder()
    found = [*place.glob(f"*{SUFFIX}"), *place.glob(f"*{SUFFIX}{PART}")] if os.path.isdir(place) else []
    for path in sorted((path for path in found if not path.name.startswith(".")), key=_changed, reverse=True):
        yield entry(path)


def entry(path: Path) -> Entry:
    """One session; nothing is raised, see `problem`."""
    try:
        with SessionReader(path) as reader:
            about, complete, places = reader.about, reader.complete, reader.index()[1:]
    except SessionError as error:
        return Entry(path, size=_size(path), problem=str(error))
    steps, pictures, marks = _counts(path) if complete else (-1, -1, -1)
    seconds = places[-1].ends - places[0].begins if places else 0.0
    return Entry(path, about.source, about.created, seconds, _size(path), steps, pictures, marks, complete)


def timeline(session: SessionReader) -> Iterator[Happening | Mark]:
    """What a timeline shows, as it was recorded: marks, then poses, motions and actions in their order."""
    yield from session.marks()
    for step in session.steps():
        yield from happenings(step)


def mark(path: Path, kind: MarkKind | None, t: float, *, input: str = "", note: str = "") -> int:
    """Say `kind` of the moment `t` of the session's clock; None: take the marks there away. How many there are now.

    UsageError when the session has no such moment.
    """
    with SessionReader(path) as session:
        begins, ends = span(session)
        marks = session.marks()
    if not begins <= t <= ends:
        raise UsageError(f"The session is {ends - begins:.2f} s long.", "Give a time within it.")
    if kind is None:
        marks = [one for one in marks if abs(one.t - t) > SAME_S]
    else:
        marks.append(Mark(round(t, 6), kind, input, note))
    edit.mark(path, marks)
    return len(marks)


def span(session: SessionReader) -> tuple[float, float]:
    """`t` of the first and the last step. SessionError when there are none."""
    begins = ends = None
    for place in session.index():
        if steps := session.steps_at(place):
            begins = steps[0].t
            break
    for place in reversed(session.index()):
        if steps := session.steps_at(place):
            ends = steps[-1].t
            break
    if begins is None or ends is None:
        raise SessionError(f"{session.path} holds no steps.", "Record again.")
    return begins, ends


def difference(
    session: SessionReader,
    *,
    settings: Settings | None = None,
    rules: RuleSet | None = None,
    tracker: Eyes | None = None,
) -> Comparison:
    """What would have been otherwise: as `what_if`, against what was recorded."""
    # The beginning of an excerpt is computed from nothing: both sides must be.
    before = run_of(what_if(session) if session.about.excerpt else session.steps())
    return compare(before, run_of(what_if(session, settings=settings, rules=rules, tracker=tracker)))


def files_of(sessions: Iterable[Path]) -> list[Path]:
    """What deleting them would delete: the files, and what unfinished recordings left beside them.

    SessionError, before anything is done, where one is not there or is no session.
    """
    found: list[Path] = []
    for path in sessions:
        here = [one for one in (path, path.with_name(path.name + PART)) if one.is_file()]
        if not here:
            raise SessionError(f"There is no session {path}.", "Nothing was deleted.")
        found += here
    for one in found:
        SessionReader(one).close()  # nothing but sessions is deleted
    return found


def delete(sessions: Iterable[Path]) -> list[Path]:
    """Delete for good; the files that are gone. SessionError where one is none, or cannot be deleted."""
    files = files_of(sessions)
    for file in files:
        try:
            file.unlink()
        except OSError as error:
            raise SessionError(
                f"{file} cannot be deleted: {error.strerror}.", "Is it open elsewhere? May you write there?"
            ) from error
    return files


def _counts(path: Path) -> tuple[int, int, int]:
    """Steps, pictures and marks, as the file's summary has them."""
    try:
        with path.open("rb") as file:
            summary = make_reader(file).get_summary()
    except (McapError, OSError, ValueError):
        return -1, -1, -1
    if summary is None or summary.statistics is None:
        return -1, -1, -1
    counts = {
        channel.topic: summary.statistics.channel_message_counts.get(number, 0)
        for number, channel in summary.channels.items()
    }
    return counts.get("/steps", 0), counts.get("/camera", 0), counts.get("/marks", 0)


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # gone meanwhile
        return 0.0


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
