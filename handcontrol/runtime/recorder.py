"""Records what an engine does: takes every Step as it comes, writes on a thread of its own, loses none."""

from __future__ import annotations

import datetime
import queue
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path

from handcontrol import __version__, paths
from handcontrol.errors import HandcontrolError, SessionError
from handcontrol.models.load import MODELS
from handcontrol.models.manifest import manifest
from handcontrol.rules.file import to_table
from handcontrol.rules.grammar import RuleSet
from handcontrol.sessions.about import SUFFIX, About
from handcontrol.sessions.writer import SessionWriter
from handcontrol.settings import Settings
from handcontrol.vocab import Notice, Snapshot

FLUSH_S = 0.9  # of wall time: a crash loses less than a second
STATS_S = 1.0
CLOSE_S = 20.0  # a disk that is only slow gets done by then
LIVE = re.compile(r"camera:|/dev/video|[a-z]+://", re.IGNORECASE)


class Recorder:
    """An engine's observer. The file is there from the start; `close` finishes it, after the engine has ended.

    tell: gets one Notice, on the recorder's thread, when writing fails; recording is over then and the engine goes on.
    SessionError at once when the file cannot be made. seconds of CPU spent: `busy_s`.
    """

    def __init__(
        self, path: Path, about: About, *, force: bool = False, tell: Callable[[Notice], None] | None = None
    ) -> None:
        self.path = path
        self.failure: HandcontrolError | None = None
        self.busy_s = 0.0
        self.t = self.began = 0.0  # of the last step written, and the first
        self._tell = tell
        self._writer = SessionWriter(path, about, force=force)
        self._waiting: queue.SimpleQueue[Snapshot | None] = queue.SimpleQueue()
        self._closed = False
        self._stats_t = float("-inf")
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    @property
    def steps(self) -> int:
        return self._writer.steps

    @property
    def size(self) -> int:
        """Bytes in the file."""
        return self._writer.size if self.failure is None else 0

    def observe(self, snapshot: Snapshot) -> None:
        """One more step. The engine's thread; never waits."""
        if self.failure is None:
            self._waiting.put(_without_picture(snapshot))

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
            snapshot, waited = None, False
            try:
                snapshot = self._waiting.get(timeout=FLUSH_S / 2)
            except queue.Empty:
                waited = True  # what came before is flushed even when nothing follows
            if snapshot is None and not waited:
                return
            start = time.thread_time()
            if snapshot is not None:
                self._write(snapshot)
            if not self._writer.pending:
                flushed = time.monotonic()
            elif (now := time.monotonic()) - flushed >= FLUSH_S:
                self._writer.flush()
                flushed = now
            self.busy_s += time.thread_time() - start

    def _write(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        if self._writer.steps == 0:
            self.began = step.t
        self._writer.step(step)
        self.t = step.t
        if step.t - self._stats_t >= STATS_S:
            self._stats_t = step.t
            stats = {"source": snapshot.source, "fps": round(snapshot.fps, 2), "dropped": snapshot.dropped}
            self._writer.stats({**stats, "held": list(snapshot.held)}, step.t)


def _without_picture(snapshot: Snapshot) -> Snapshot:
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
        networks={entry.name: entry.sha256 for entry in manifest().entries(MODELS[settings.tracking.model])},
    )


def new_path() -> Path:
    """Where a recording goes that was given no name: by date and time, in the data folder."""
    name = datetime.datetime.now().strftime("%Y-%m-%d_%H-%M-%S")
    return paths.data_dir() / "sessions" / f"{name}{SUFFIX}"
