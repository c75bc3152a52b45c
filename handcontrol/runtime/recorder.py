"""Records what an engine does: takes every Step as it comes, writes on a thread of its own, loses none."""

from __future__ import annotations

import datetime
import os
import queue
import re
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from handcontrol import __version__, paths
from handcontrol.errors import HandcontrolError, Help, SessionError
from handcontrol.gestures.taught import own_texts
from handcontrol.models.load import MODELS
from handcontrol.models.manifest import manifest
from handcontrol.rules.file import to_table
from handcontrol.rules.grammar import RuleSet
from handcontrol.sessions.about import PART, SUFFIX, About
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.pictures import jpeg
from handcontrol.sessions.writer import SessionWriter
from handcontrol.settings import Settings
from handcontrol.vocab import Level, Notice, Snapshot

FLUSH_S = 0.9  # of wall time: a crash loses less than a second
STATS_S = 1.0
PICTURES_WAITING = 32e6  # bytes of pictures that wait to be written; past that they are dropped, hands never
CLOSE_S = 20.0  # a disk that is only slow gets done by then
LIVE = re.compile(r"camera:|/dev/video|[a-z]+://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Limits:
    """In bytes. total: the recording ends there; split: a new file begins there; free: so much of the disk stays."""

    total: float = float("inf")
    split: float = float("inf")
    free: float = 200e6


class Recorder:
    """An engine's observer. The file is there from the start; `close` finishes it, after the engine has ended.

    pictures: the camera's pictures too; `dropped` counts those that a slow disk or processor did not get done.
    tell: gets one Notice, on the recorder's thread, when writing fails or a limit is reached; recording is over then
    and the engine goes on. paths: the files, in their order; the second is NAME-2.mcap, and an excerpt.
    SessionError at once when the file cannot be made; with `later` it is made on the recorder's thread, and what goes
    wrong is told like the rest. seconds of CPU spent: `busy_s`.
    """

    def __init__(
        self,
        path: Path,
        about: About,
        *,
        force: bool = False,
        tell: Callable[[Notice], None] | None = None,
        limits: Limits | None = None,
        pictures: bool = False,
        later: bool = False,
    ) -> None:
        self.path = path
        self.paths = [path]
        self.failure: HandcontrolError | None = None
        self.busy_s = 0.0
        self.t = self.began = 0.0  # of the last step written, and the first
        self.pictures = pictures
        self.kept = self.dropped = 0  # pictures
        self._taken = self._done = 0  # bytes of pictures, ever; either is counted on one thread only
        self.ended = ""  # why it is over before `close`: one sentence
        self._tell = tell
        self._about = about
        self._force = force
        self._limits = limits or Limits()
        self._before = (0, 0)  # steps and bytes of the files before this one
        self._writer: SessionWriter | None = None if later else SessionWriter(path, about, force=force)
        self._waiting: queue.SimpleQueue[Snapshot | Notice | Mark | None] = queue.SimpleQueue()
        self._closed = False
        self._tell_end = False
        self._stats_t = float("-inf")
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    @property
    def steps(self) -> int:
        return self._before[0] + (self._writer.steps if self._writer else 0)

    @property
    def size(self) -> int:
        """Bytes in all files."""
        return self._before[1] + self._writer.size if self._writer and self.failure is None else 0

    @property
    def runs(self) -> bool:
        """Whether what comes is still recorded."""
        return self.failure is None and not self.ended and not self._closed

    def observe(self, snapshot: Snapshot) -> None:
        """One more step. The engine's thread; never waits."""
        if not self.runs:
            return
        light, frame = without_picture(snapshot), snapshot.frame
        if self.pictures and frame is not None and snapshot.step.observation is not None:
            if self._taken - self._done + frame.rgb.nbytes <= PICTURES_WAITING:
                self._taken += frame.rgb.nbytes
                light = replace(light, frame=frame)
            else:
                self.dropped += 1
        self._waiting.put(light)

    def hear(self, notice: Notice) -> None:
        """What the run tells beside its steps. Any thread; never waits."""
        if self.runs:
            self._waiting.put(notice)

    def mark(self, mark: Mark) -> None:
        """What a person says of a moment. Any thread; never waits."""
        if self.runs:
            self._waiting.put(mark)

    def finish(self) -> None:
        """This was all: the file is finished meanwhile, and that it is there is told. Never waits."""
        if not self._closed:
            self._closed = self._tell_end = True
            self._waiting.put(None)

    def close(self) -> None:
        """Write what still waits and finish the file. Raises nothing: see `failure`."""
        if not self._closed:
            self._closed = True
            self._waiting.put(None)
        self._thread.join(CLOSE_S)
        if self._thread.is_alive():
            text = f"The session could not be finished within {CLOSE_S:.0f} s."
            self.failure = SessionError(text, "Does its disk answer? What it holds can be read.")

    # --- the recorder's thread ---

    def _run(self) -> None:
        try:
            self._writer = self._writer or SessionWriter(self.path, self._about, force=self._force)
            self._write_all(self._writer)
            self._writer.close()
        except Exception as error:  # the engine must go on, whatever it was
            if self._writer:
                self._writer.abandon()
            failure = error if isinstance(error, HandcontrolError) else None
            self.failure = failure or SessionError(f"Recording failed ({error!r}).", "Please report it.")
            text = f"The recording ends at {self.t:.1f} s: {self.failure.text}"
            self._say(text, self.failure.remedy, help=self.failure.help)
        else:
            if self._tell_end:
                names = ", ".join(map(str, self.paths))
                see = f"See: handcontrol session info {self.path}"
                self._say(f"Recorded {self.t - self.began:.0f} s: {names}", see, "info")

    def _say(self, text: str, remedy: str, level: Level = "warning", *, help: Help = "") -> None:
        if self._tell:
            self._tell(Notice(text, remedy, level, self.t, help=help))

    def _write_all(self, writer: SessionWriter) -> None:
        flushed = time.monotonic()
        while True:
            value, waited = None, False
            try:
                value = self._waiting.get(timeout=FLUSH_S / 2)
            except queue.Empty:
                waited = True  # what came before is flushed even when nothing follows
            if value is None and not waited:
                return
            start = time.thread_time()
            match value:
                case Notice():
                    writer.notice(value)
                case Mark():
                    writer.mark(value)
                case Snapshot():
                    self._write(writer, value)
            if writer.pending and time.monotonic() - flushed >= FLUSH_S:
                writer.flush()
            if not writer.pending:
                flushed = time.monotonic()
                if value is not None:
                    writer = self._within_limits(writer)
                    if self.ended:
                        return
            self.busy_s += time.thread_time() - start

    def _within_limits(self, writer: SessionWriter) -> SessionWriter:
        """At the end of a chunk: where to go on; `ended` is set where that is nowhere."""
        free = shutil.disk_usage(self.path.parent).free
        if free < self._limits.free:
            self.ended = f"Only {free / 1e6:.0f} MB of the disk are free."
        elif self.size >= self._limits.total:
            self.ended = f"It has its {self._limits.total / 1e6:.0f} MB."
        elif writer.size >= self._limits.split:
            return self._next_file(writer)
        if self.ended:
            text = f"The recording ends at {self.t:.1f} s: {self.ended}"
            self._say(text, "What was recorded is whole.", help="sessions")
        return writer

    def _next_file(self, done: SessionWriter) -> SessionWriter:
        done.close()
        self._before = (self._before[0] + done.steps, self._before[1] + done.size)
        path = self.path.with_name(f"{self.path.stem}-{len(self.paths) + 1}{self.path.suffix}")
        self._writer = SessionWriter(path, replace(self._about, excerpt=True), force=self._force)
        self.paths.append(path)
        return self._writer

    def _write(self, writer: SessionWriter, snapshot: Snapshot) -> None:
        step, frame = snapshot.step, snapshot.frame
        if self.steps == 0:
            self.began = step.t
        if frame is not None and step.observation is not None:
            writer.picture(jpeg(frame.rgb), step.frame_id, step.observation.t)
            self._done += frame.rgb.nbytes
            self.kept += 1
        writer.step(step)
        self.t = step.t
        self._about = self._about.after(step.commands)  # a later file begins with them
        if step.t - self._stats_t >= STATS_S:
            self._stats_t = step.t
            stats = {"source": snapshot.source, "fps": round(snapshot.fps, 2), "dropped": snapshot.dropped}
            lost = {"pictures_dropped": self.dropped} if self.pictures else {}
            writer.stats({**stats, "held": list(snapshot.held), **lost}, step.t)


def without_picture(snapshot: Snapshot) -> Snapshot:
    """Pictures are not kept waiting in memory."""
    return Snapshot(None, snapshot.step, snapshot.source, snapshot.fps, snapshot.dropped, snapshot.held)


def about(source: str, settings: Settings, rules: RuleSet) -> About:
    """What a session that begins now says of itself."""
    return About(
        source=source,
        settings=settings.model_dump(mode="json"),
        rules=to_table(rules),
        version=__version__,
        created=now(),
        clock=clock_of(source),
        taught=dict(own_texts()),
        networks={entry.name: entry.sha256 for entry in manifest().entries(MODELS[settings.tracking.model])},
    )


def clock_of(source: str) -> str:
    """What `t` of this source counts: see About."""
    return "monotonic" if LIVE.match(source) else "file"


def now() -> str:
    """This moment as a session says it, ISO 8601."""
    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")


def new_path() -> Path:
    """Where a recording goes that was given no name: by date and time, in the data folder."""
    name = datetime.datetime.now().strftime("%Y-%m-%d_%H-%M-%S")
    folder = paths.data_dir() / "sessions"
    path, number = folder / f"{name}{SUFFIX}", 2
    while os.path.exists(path) or os.path.exists(f"{path}{PART}"):  # no error in a folder that is shut
        path, number = folder / f"{name}-{number}{SUFFIX}", number + 1
    return path
