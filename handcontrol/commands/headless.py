"""Runs an engine without a window: prints what it does, draws a clip, and ends in order on a signal."""

from __future__ import annotations

import json
import queue
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

from handcontrol.commands.output import Clip, whole_file
from handcontrol.commands.progress import progress_line
from handcontrol.commands.report import ActionLines, Summary
from handcontrol.render.marks import marks
from handcontrol.render.paint import paint
from handcontrol.runtime.engine import Engine
from handcontrol.runtime.failure import EngineError
from handcontrol.vocab import Action, Snapshot

CLIP_FPS = 30.0
BEHIND = 90  # pictures waiting to be drawn; past that the clip misses some rather than the run its time
POLL_S = 0.05


class Headless:
    """Give `observe` and `on_played` to an engine, then `run` it. Everything is printed on the main thread."""

    def __init__(self, *, clip: Path | None = None, summary: Path | None = None, quiet: bool = False) -> None:
        self._quiet = quiet  # no actions and no summary on stdout
        self._clip_path = clip
        self._summary_path = summary
        self._happened: queue.SimpleQueue[Action | Snapshot] = queue.SimpleQueue()
        self._lines = ActionLines()
        self._summary = Summary()
        self._clip: Clip | None = None
        self._drawn = 0
        self._began: float | None = None

    def observe(self, snapshot: Snapshot) -> None:
        self._summary.step(snapshot)
        if self._clip_path and snapshot.frame is not None and self._happened.qsize() < BEHIND:
            self._happened.put(snapshot)

    def on_played(self, action: Action) -> None:
        self._summary.action(action)
        if not self._quiet:
            self._happened.put(action)

    def run(self, engine: Engine, *, working: Callable[[], str] | None = None) -> int:
        """Start `engine`, print until it has ended or SIGINT or SIGTERM came; 0, or raises what ended it.

        working: how far it is, for a line on stderr where that is a terminal.
        """
        with ExitStack() as stack:
            asked = stack.enter_context(_signals())
            if self._clip_path:
                self._clip = Clip(stack.enter_context(whole_file(self._clip_path)), CLIP_FPS)
                stack.callback(self._clip.close)
            summary = stack.enter_context(whole_file(self._summary_path)) if self._summary_path else None
            stack.callback(engine.stop, "the end")
            progress = _Progress()
            status = working if working and sys.stderr.isatty() else None
            engine.start()
            while engine.state != "stopped":
                progress.show(engine.loading)
                if asked:
                    free = engine.stop(asked[0])
                    if engine.hangs():
                        raise EngineError(
                            "The engine does not answer and was left.",
                            "Everything held was let go."
                            if free
                            else "Press and release by hand what is still down.",
                        )
                self._tell(engine, POLL_S)
                if status and engine.state == "running":
                    print(f"\r\x1b[K{status()}", end="", file=sys.stderr, flush=True)
            if status:
                print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._tell(engine, 0.0)
            engine.join()
            for line in () if self._quiet else self._summary.lines():
                print(line)
            if summary:
                summary.write_text(json.dumps(self._summary.table(), indent=1) + "\n", encoding="utf-8")
        return 0

    def _tell(self, engine: Engine, wait_s: float) -> None:
        """Everything that has happened by now; waits for something for up to `wait_s`."""
        try:
            while True:
                happened = self._happened.get(timeout=wait_s) if wait_s else self._happened.get_nowait()
                wait_s = 0.0
                if isinstance(happened, Snapshot):
                    self._draw(happened)
                else:
                    for line in self._lines.lines(happened):
                        print(line, flush=True)
        except queue.Empty:
            pass
        for notice in engine.notices.drain():
            if notice.level != "error":  # that is what join() raises
                print(f"{notice.text} {notice.remedy}".rstrip(), file=sys.stderr, flush=True)

    def _draw(self, snapshot: Snapshot) -> None:
        """Into the clip, as often as its even rate wants this picture."""
        if self._clip is None or snapshot.frame is None:
            return
        t = snapshot.step.t
        self._began = t if self._began is None else self._began
        wanted = int((t - self._began) * CLIP_FPS + 1.5) - self._drawn
        if wanted > 0:
            picture = paint(snapshot.frame.rgb, marks(snapshot))
            for _ in range(min(wanted, round(CLIP_FPS))):
                self._clip.add(picture)
            self._drawn += wanted


class _Progress:
    """The download on stderr: a line that moves on a terminal, one sentence elsewhere."""

    def __init__(self) -> None:
        self._line = progress_line()
        self._said = False
        self._last: tuple[str, int, int] | None = None

    def show(self, loading: tuple[str, int, int] | None) -> None:
        if loading is None or loading == self._last:
            return
        self._last = loading
        if self._line:
            self._line(*loading)
        elif not self._said:
            self._said = True
            print("The networks are fetched and converted; this is done once.", file=sys.stderr, flush=True)


@contextmanager
def _signals() -> Iterator[list[str]]:
    """A list that holds why to end once SIGINT or SIGTERM came. The handler only notes it: it may come anywhere."""
    asked: list[str] = []

    def note(number: int, frame: FrameType | None) -> None:
        asked.append("Ctrl-C" if number == signal.SIGINT else "asked to end")

    old = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
