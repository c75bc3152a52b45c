"""Records what an engine does: takes every Step as it comes, writes on a thread of its own, loses none."""

from __future__ import annotations

import datetime
import queue
import re
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from handcontrol import __version__, paths
from handcontrol.errors import HandcontrolError, SessionError
from handcontrol.gestures.taught import load_taught, to_text
from handcontrol.models.load import MODELS
from handcontrol.models.manifest import manifest
from handcontrol.rules.file import to_table
from handcontrol.rules.grammar import RuleSet
from handcontrol.sessions.about import PART, SUFFIX, About
from handcontrol.sessions.writer import SessionWriter
from handcontrol.settings import Settings
from handcontrol.vocab import Notice, Snapshot

FLUSH_S = 0.9  # of wall time: a crash loses less than a second
STATS_S = 1.0
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

    tell: gets one Notice, on the recorder's thread, when writing fails or a limit is reached; recording is over then
    and the engine goes on. paths: the files, in their order; the second is NAME-2.mcap, and an excerpt.
    SessionError at once when the file cannot be made. seconds of CPU spent: `busy_s`.
    """

    def __init__(
        self,
        path: Path,
        about: About,
        *,
        force: bool = False,
        tell: Callable[[Notice], None] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.path = path
        self.paths = [path]
        self.failure: HandcontrolError | None = None
        self.busy_s = 0.0
        self.t = self.began = 0.0  # of the last step written, and the first
        self.ended = ""  # why it is over before `close`: one sentence
        self._tell = tell
        self._about = about
        self._force = force
        self._limits = limits or Limits()
        self._before = (0, 0)  # steps and bytes of the files before this one
        self._writer = SessionWriter(path, about, force=force)
        self._waiting: queue.SimpleQueue[Snapshot | Notice | None] = queue.SimpleQueue()
        self._closed = False
        self._stats_t = float("-inf")
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    @property
    def steps(self) -> int:
        return self._before[0] + self._writer.steps

    @property
    def size(self) -> int:
        """Bytes in all files."""
        return self._before[1] + self._writer.size if self.failure is None else 0

    def observe(self, snapshot: Snapshot) -> None:
        """One more step. The engine's thread; never waits."""
        if self.failure is None and not self.ended:
            self._waiting.put(without_picture(snapshot))

    def hear(self, notice: Notice) -> None:
        """What the run tells beside its steps. Any thread; never waits."""
        if self.failure is None and not self.ended:
            self._waiting.put(notice)

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
            self._write_all()
            self._writer.close()
        except Exception as error:  # the engine must go on, whatever it was
            self._writer.abandon()
            failure = error if isinstance(error, HandcontrolError) else None
            self.failure = failure or SessionError(f"Recording failed ({error!r}).", "Please report it.")
            if self._tell:
                text = f"The recording ends at {self.t:.1f} s: {self.failure.text}"
                self._tell(Notice(text, self.failure.remedy, "warning", self.t))

    def _write_all(self) -> None:
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
            if isinstance(value, Notice):
                self._writer.notice(value)
            elif value is not None:
                self._write(value)
            if self._writer.pending and time.monotonic() - flushed >= FLUSH_S:
                self._writer.flush()
            if not self._writer.pending:
                flushed = time.monotonic()
                if value is not None and self._full():
                    return
            self.busy_s += time.thread_time() - start

    def _full(self) -> bool:
        """At the end of a chunk: whether the recording is over. Begins a new file where one is due."""
        free = shutil.disk_usage(self.path.parent).free
        if free < self._limits.free:
            self.ended = f"Only {free / 1e6:.0f} MB of the disk are free."
        elif self.size >= self._limits.total:
            self.ended = f"It has its {self._limits.total / 1e6:.0f} MB."
        elif self._writer.size >= self._limits.split:
            self._next_file()
        if self.ended and self._tell:
            text = f"The recording ends at {self.t:.1f} s: {self.ended}"
            self._tell(Notice(text, "What was recorded is whole.", "warning", self.t))
        return bool(self.ended)

    def _next_file(self) -> None:
        done = self._writer
        done.close()
        self._before = (self._before[0] + done.steps, self._before[1] + done.size)
        path = self.path.with_name(f"{self.path.stem}-{len(self.paths) + 1}{self.path.suffix}")
        self._writer = SessionWriter(path, replace(self._about, excerpt=True), force=self._force)
        self.paths.append(path)

    def _write(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        if self.steps == 0:
            self.began = step.t
        self._writer.step(step)
        self.t = step.t
        self._about = self._about.after(step.commands)  # a later file begins with them
        if step.t - self._stats_t >= STATS_S:
            self._stats_t = step.t
            stats = {"source": snapshot.source, "fps": round(snapshot.fps, 2), "dropped": snapshot.dropped}
            self._writer.stats({**stats, "held": list(snapshot.held)}, step.t)


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
        created=datetime.datetime.now().astimezone().isoformat(timespec="seconds"),
        clock="monotonic" if LIVE.match(source) else "file",
        taught={pose.name: to_text(pose) for pose in load_taught()},
        networks={entry.name: entry.sha256 for entry in manifest().entries(MODELS[settings.tracking.model])},
    )


def new_path() -> Path:
    """Where a recording goes that was given no name: by date and time, in the data folder."""
    name = datetime.datetime.now().strftime("%Y-%m-%d_%H-%M-%S")
    folder = paths.data_dir() / "sessions"
    path, number = folder / f"{name}{SUFFIX}", 2
    while path.exists() or path.with_name(path.name + PART).exists():
        path, number = folder / f"{name}-{number}{SUFFIX}", number + 1
    return path
