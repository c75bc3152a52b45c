"""Tracking as a command does it: how, a source from its first picture to its last, and the same in worker processes."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TextIO

from handcontrol import __version__
from handcontrol.capture.image import FolderSource, read_image
from handcontrol.capture.open import Mirror, open_source
from handcontrol.capture.source import Source
from handcontrol.errors import HandcontrolError, SourceError
from handcontrol.models.load import Networks, load, paths
from handcontrol.runtime.workers import Failed, Say, Work, work_on
from handcontrol.tracking.jsonl import VERSION, to_line
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Frame, HandRoi, Notice, Observation

PICTURES = ("image", "folder")  # kinds of source whose frames have nothing to do with each other
SAY_S = 0.5  # how often a worker says how far it is


@dataclass(frozen=True, slots=True)
class Tracking:
    """How to track; picklable. duration: seconds of each source, None: all of it."""

    model: str = "full"
    hands: int = 2
    static: bool = False
    parity: bool = False
    detect_only: bool = False
    mirror: Mirror = "auto"
    duration: float | None = None

    def tracker(self, networks: Networks, kind: str) -> Tracker:
        """A new tracker for a source of this kind."""
        return Tracker(
            networks,
            hands=self.hands,
            static=self.static or kind in PICTURES,
            parity=self.parity,
            detect_only=self.detect_only,
        )

    def made_of(self) -> dict[str, Any]:
        """All but the source that the lines follow from, as JSON can hold it. The networks must be there."""
        return {
            "tracking": asdict(self),
            "networks": {name: _sha256(path) for name, path in paths(self.model, offline=True).items()},
            "lines": VERSION,
            "handcontrol": __version__,
        }


def observations(
    source: Source,
    tracker: Tracker,
    *,
    tell: Callable[[Notice], None],
    rois: Mapping[int, tuple[HandRoi, ...]] | None = None,
    duration: float | None = None,
) -> Iterator[tuple[Frame, Observation]]:
    """Every picture of `source` with what was seen in it. A picture of a folder that is too large is a notice."""
    start: float | None = None
    for frame in source:
        start = frame.t if start is None else start
        if duration is not None and frame.t - start >= duration:
            return
        try:
            yield frame, tracker.observe(frame, None if rois is None else rois.get(frame.frame_id, ()))
        except SourceError as error:
            if source.kind != "folder":
                raise
            tell(Notice(f"{frame.file}: {error.text}", error.remedy))


@dataclass(frozen=True, slots=True)
class FileTask:
    """Track the video or picture `source`, write its lines to `output`."""

    source: Path
    output: Path


@dataclass(frozen=True, slots=True)
class TrackFiles:
    """What a worker process does with FileTasks. It says Notices, and how much of the file it has read (0..1)."""

    tracking: Tracking

    def __call__(self) -> Work:
        os.environ.setdefault("OPENCV_FFMPEG_THREADS", "1")  # a process for each core: more threads only cost
        networks = load(self.tracking.model, offline=True)

        def work(task: FileTask, say: Say) -> int:
            """The number of pictures."""
            how, done, told = self.tracking, 0, time.monotonic()
            path = str(task.source.absolute())  # so that no name is taken for a camera or a stream
            with open_source(path, mirror=how.mirror, on_notice=say) as source, _lines(task.output) as lines:
                tracker = how.tracker(networks, source.kind)
                for frame, seen in observations(source, tracker, tell=say, duration=how.duration):
                    lines.write(to_line(seen, frame.file) + "\n")
                    done += 1
                    if (now := time.monotonic()) - told > SAY_S:
                        told = now
                        say(min(done / source.frames, 1.0) if source.frames else 0.0)
            return done

        return work


@dataclass(frozen=True, slots=True)
class PictureTask:
    """Track `file` of `folder`, its picture number `index`."""

    folder: Path
    file: str
    index: int
    mirrored: bool


@dataclass(frozen=True, slots=True)
class TrackPictures:
    """What a worker process does with PictureTasks: it returns the line, or a Notice why there is none."""

    tracking: Tracking

    def __call__(self) -> Work:
        tracker = self.tracking.tracker(load(self.tracking.model, offline=True), "folder")

        def work(task: PictureTask, say: Say) -> str | Notice:
            try:
                rgb = read_image(task.folder / task.file)
            except SourceError as error:
                return Notice(error.text, error.remedy)
            try:
                seen = tracker.observe(Frame(task.index, float(task.index), rgb, task.mirrored, task.file))
            except SourceError as error:
                return Notice(f"{task.file}: {error.text}", error.remedy)
            return to_line(seen, task.file)

        return work


def folder_lines(
    source: FolderSource, tracking: Tracking, jobs: int, *, tell: Callable[[Notice], None]
) -> Generator[str, None, None]:
    """The lines of a folder's pictures in their order, tracked in `jobs` processes; whoever reads them closes it."""
    told = {notice.text for notice in source.notices}  # opening the folder has already met some
    tasks = [
        PictureTask(source.folder, file, index, source.mirrored) for index, file in enumerate(source.files)
    ]
    early: dict[int, str | Notice] = {}  # done before those before them
    following = 0
    with closing(work_on(tasks, TrackPictures(tracking), jobs)) as events:
        for event in events:
            if isinstance(event, Failed):
                early[event.task] = Notice(f"{tasks[event.task].file}: {event.text}", event.remedy)
            else:
                early[event.task] = event.value
            while following in early:
                line = early.pop(following)
                following += 1
                if isinstance(line, str):
                    yield line
                elif line.text not in told:
                    tell(line)


@contextmanager
def _lines(path: Path) -> Iterator[TextIO]:
    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            yield file
    except OSError as error:
        raise HandcontrolError(
            f"{path} cannot be written: {error.strerror or error}.", "Choose a folder that has room."
        ) from error


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
