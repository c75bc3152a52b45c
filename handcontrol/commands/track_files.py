"""handcontrol track --out-dir: many files on all cores, one output each; started again it goes on where it was."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handcontrol.capture.below import files_below
from handcontrol.capture.image import IMAGE_SUFFIXES
from handcontrol.capture.video import VIDEO_SUFFIXES
from handcontrol.commands.progress import progress_line
from handcontrol.errors import HandcontrolError, SourceError, UsageError
from handcontrol.files import whole_file
from handcontrol.runtime.batch import FileTask, TrackFiles, Tracking
from handcontrol.runtime.journal import Journal
from handcontrol.runtime.workers import Done, Event, Failed, Said, work_on
from handcontrol.vocab import Notice

Tell = Callable[[Notice], None]
MEDIA = IMAGE_SUFFIXES | VIDEO_SUFFIXES
PLAIN_S = 30.0  # how often the state is told where no line can be drawn over


@dataclass(frozen=True, slots=True)
class Item:
    """One file to track. output: below the folder of outputs, with "/". made_of: the file as it was."""

    source: Path
    output: str
    size: int
    made_of: dict[str, Any]


def track_files(
    specs: Iterable[str], folder: Path, tracking: Tracking, *, jobs: int, force: bool, tell: Tell
) -> int:
    """Track all that `specs` name, each into a file of its own below `folder`; the command's exit code."""
    items = _items(specs, tell)
    settings = tracking.made_of()
    with Journal(folder) as journal:
        _sweep(folder, items)
        wanted = [(item, settings | item.made_of) for item in items]
        todo = [item for item, made_of in wanted if force or not journal.has(item.output, made_of)]
        todo.sort(key=lambda item: -item.size)  # the largest first: no core waits long for another at the end
        run = _Run(todo, journal, settings, tell)
        try:
            with closing(work_on(run.tasks(), TrackFiles(tracking), jobs)) as events:
                for event in events:
                    run.hear(event)
        except KeyboardInterrupt:
            tell(Notice(f"{run.done} of {len(todo)} files are done.", "The same command goes on from there."))
            raise
        finally:
            run.close()
    before = f", {len(items) - len(todo)} done before" if len(todo) < len(items) else ""
    failed = f", {run.failed} failed" if run.failed else ""
    tell(Notice(f"{run.done} of {len(items)} files tracked{before}{failed}."))
    return 1 if run.failed else 0


class _Run:
    """The files under way: opened and moved into place here, so that none is left half-written however it ends."""

    def __init__(self, todo: list[Item], journal: Journal, settings: dict[str, Any], tell: Tell) -> None:
        self.done = self.failed = 0
        self._todo = todo
        self._journal = journal
        self._settings = settings
        self._tell = tell
        self._begun: list[Item] = []  # by the number of the task
        self._parts: dict[int, ExitStack] = {}  # of the tasks under way
        self._toll = Toll(sum(item.size for item in todo), time.monotonic())
        self._show = progress_line()
        self._told = time.monotonic()

    def tasks(self) -> Iterator[FileTask]:
        for item in self._todo:
            path = self._journal.folder / item.output
            with ExitStack() as stack:
                try:
                    with suppress(OSError):  # whole_file says what is wrong
                        path.parent.mkdir(parents=True, exist_ok=True)
                    part = stack.enter_context(whole_file(path))
                except HandcontrolError as error:
                    self._fail(item, error.text, error.remedy)
                    continue
                self._parts[len(self._begun)] = stack.pop_all()
            self._begun.append(item)
            yield FileTask(item.source, part)

    def hear(self, event: Event) -> None:
        item = self._begun[event.task]
        match event:
            case Said(value=Notice() as notice):
                self._tell(notice)
            case Said(value=share):
                self._toll.under_way[event.task] = share * item.size
            case Done():
                self._toll.under_way.pop(event.task, None)
                self._complete(event.task, item)
            case Failed():
                self._toll.under_way.pop(event.task, None)
                self._drop(event.task)
                self._fail(item, event.text, event.remedy)
        self._say()

    def close(self) -> None:
        """What is under way is removed."""
        for task in list(self._parts):
            self._drop(task)

    def _complete(self, task: int, item: Item) -> None:
        try:
            self._parts.pop(task).close()
            self._journal.add(item.output, self._settings | item.made_of)
        except HandcontrolError as error:
            self._fail(item, error.text, error.remedy)
        else:
            self.done += 1
            self._toll.finished += item.size

    def _fail(self, item: Item, text: str, remedy: str) -> None:
        self.failed += 1
        self._toll.finished += item.size
        named = text if str(item.source) in text else f"{item.source}: {text}"
        self._tell(Notice(named, remedy))

    def _drop(self, task: int) -> None:
        dropped = HandcontrolError("dropped")  # what leaves whole_file by an exception is removed
        self._parts.pop(task).__exit__(HandcontrolError, dropped, None)

    def _say(self) -> None:
        now = time.monotonic()
        state = f"{self.done + self.failed} of {len(self._todo)} files{self._toll.left(now)}"
        if self._show:
            self._show(state, round(self._toll.share * 999), 1000)  # the last sentence takes the line's place
        elif now - self._told >= PLAIN_S:
            self._told = now
            self._tell(Notice(f"{state}."))


class Toll:
    """How much is done, by the files' sizes, and how long the rest will take at this rate."""

    def __init__(self, size: int, start: float) -> None:
        self.under_way: dict[int, float] = {}  # bytes read, by task
        self.finished = 0
        self._size = size
        self._start = start

    @property
    def share(self) -> float:
        return min((self.finished + sum(self.under_way.values())) / max(self._size, 1), 1.0)

    def left(self, now: float) -> str:
        """ ", 3 min left", or nothing while that cannot be told."""
        if not 0.005 < self.share < 1.0 or now - self._start < 2.0:
            return ""
        minutes, seconds = divmod(round((now - self._start) * (1 / self.share - 1)), 60)
        if minutes >= 60:
            return f", {minutes // 60} h {minutes % 60} min left"
        return f", {minutes} min left" if minutes >= 2 else f", {minutes * 60 + seconds} s left"


def _items(specs: Iterable[str], tell: Tell) -> list[Item]:
    """The files that `specs` name, and those below the folders among them; each once."""
    found: dict[str, Item] = {}
    for spec in specs:
        path = Path(os.path.expanduser(spec))
        if os.path.isdir(path):
            below = files_below(path, MEDIA, tell=lambda text, remedy: tell(Notice(text, remedy)))
            if not below:
                raise SourceError(f"There is no picture and no video in {path} or the folders in it.")
        elif ":" in spec and not os.path.exists(path):
            raise UsageError(f"{spec} is no file.", "--out-dir is for files and folders of files.")
        else:
            below = [""]
        for name in below:
            item = _item(path / name, f"{name or path.name}.jsonl")
            other = found.setdefault(item.output, item)
            if other.source.resolve() != item.source.resolve():
                raise UsageError(
                    f"{other.source} and {item.source} would both be written to {item.output}.",
                    "Give the folder above them, or track them one after the other into two folders.",
                )
    return list(found.values())


def _item(source: Path, output: str) -> Item:
    try:
        is_now = source.stat()
    except OSError:
        return Item(source, output, 0, {})  # whoever opens it will say what is wrong
    made_of = {"bytes": is_now.st_size, "mtime_ns": is_now.st_mtime_ns}
    return Item(source, output, is_now.st_size, {"source": made_of})


def _sweep(folder: Path, items: Iterable[Item]) -> None:
    """Remove what a killed run has left of these outputs. The journal is ours, so nobody is writing them."""
    paths = {folder / item.output for item in items}
    for parent in {path.parent for path in paths}:
        with suppress(OSError):
            for path in parent.iterdir():
                part = re.fullmatch(r"\.\d+-(.+)", path.name, re.DOTALL)
                if part and parent / part[1] in paths:
                    path.unlink()
