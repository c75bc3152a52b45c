"""Long runs of the whole engine on the virtual hand as a camera: does a replay come to the same, does memory grow?

    python -P tools/soak.py record-replay --minutes 10 [--clip FILE …] [--speeds 0.5,1,20,0] [--keep SESSION.mcap]
    python -P tools/soak.py memory --minutes 30
    python -P tools/soak.py memory --replay SESSION.mcap --hours 1

record-replay records live, with everything inside that a person or a desktop may do meanwhile (rules swapped, the
pause key, a physical mouse, a second monitor, a locked screen, another source), then replays the session at every
speed (0: as fast as it goes) and compares what was done byte for byte with what the live run did.
memory watches the resident set after a warm-up (a tenth of the run, ten minutes at most): growth below 5 MB, no
warning, no dropped Step. Nothing is injected. Exit code 1 when something is not as it should be. Linux.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from handcontrol.capture.open import open_source
from handcontrol.capture.source import BaseSource, Source
from handcontrol.errors import HandcontrolError
from handcontrol.inject import Ledger, open_injector
from handcontrol.rules.file import default_rules, parse_rules
from handcontrol.runtime.build import build_pipeline
from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.recorder import Recorder, about
from handcontrol.runtime.replay import open_session
from handcontrol.sessions.source import SessionSource
from handcontrol.sessions.text import records
from handcontrol.settings import Settings
from handcontrol.vocab import (
    Command,
    DesktopState,
    Frame,
    Notice,
    ReleaseAll,
    Screen,
    Snapshot,
    ToggleControl,
    UseRules,
    UseSource,
)

GROWTH_MB = 5.0
WARM_UP_S = 600.0  # of the wall: pools fill, the longest of a script's moments has come by several times
CYCLE_S = 30.0  # all that a person does meanwhile, again and again
POLL_S = 0.05
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
ONE_SCREEN = (Screen("DP-1", 0, 0, 1920, 1080, 1.0, True),)
TWO_SCREENS = (*ONE_SCREEN, Screen("HDMI-1", 1920, 0, 1280, 1024, 1.25))
OTHER_RULES = """
version = 1
[[rule]]
name = "Point to move"
when = { pose = ["point", "pinch"] }
during = { move = "pointer" }
[[rule]]
name = "Pinch presses the right button"
when = { pose = "pinch" }
during = { hold = "mouse:right" }
[[rule]]
name = "Two fingers scroll"
when = { pose = "victory" }
during = { move = "scroll" }
"""


class AsCamera(BaseSource):
    """A script or clip played as if it were a camera: pictures at their moments, `t` the machine's clock."""

    kind = "camera"
    live = True
    frames = None

    def __init__(self, source: Source) -> None:
        super().__init__(source.name)
        self._source = source
        self._began: float | None = None
        self._closing = threading.Event()
        self.fps, self.size = source.fps, source.size

    def read(self) -> Frame | None:
        frame = None if self._closing.is_set() else self._source.read()
        if frame is None:
            return None
        if self._began is None:
            self._began = time.monotonic() - frame.t
        self._closing.wait(max(0.0, self._began + frame.t - time.monotonic()))
        return replace(frame, t=time.monotonic())

    def close(self) -> None:
        self._closing.set()
        self._source.close()


class Again(BaseSource):
    """A session from its beginning again and again, on one clock, until `until_s` have passed."""

    kind = "session"

    def __init__(self, path: Path, until_s: float) -> None:
        super().__init__(path.name)
        self._path = path
        self._until_s = until_s
        self._round: SessionSource | None = None
        self._shift: tuple[float, int] | None = None
        self._last: tuple[float, int] = (-1.0, -1)
        first = SessionSource(path)
        self.fps, self.size = first.fps, first.size

    def read(self) -> Frame | None:
        if self._last[0] >= self._until_s:
            return None
        self._round = self._round or SessionSource(self._path)
        frame = self._round.read()
        if frame is None:
            self._round.close()
            self._round = self._shift = None
            return self.read()
        if self._shift is None:
            t, number = self._last
            self._shift = (t + 1 - frame.t, number + 1 - frame.frame_id)
        shift_t, shift_id = self._shift
        self._last = (frame.t + shift_t, frame.frame_id + shift_id)
        return replace(frame, t=self._last[0], frame_id=self._last[1])


class BusyDesktop:
    """A desktop on which things happen, in a cycle: the physical mouse, a second monitor, another window, a lock."""

    notices: tuple[Notice, ...] = ()

    def __init__(self, cycle_s: float) -> None:
        self._cycle_s = cycle_s
        self._began: float | None = None
        self._mouse_t: float | None = None
        self._mouse: tuple[int, int] | None = None
        self._pause_key: Callable[[], None] = lambda: None

    def state(self, t: float) -> DesktopState:
        self._began = t if self._began is None else self._began
        now = (t - self._began) / self._cycle_s % 1.0
        if 0.50 <= now < 0.53:
            self._mouse_t, self._mouse = t, (round(600 + 4000 * (now - 0.5)), 400)
        return DesktopState(
            t=t,
            screens=TWO_SCREENS if 0.65 <= now < 0.85 else ONE_SCREEN,
            app="browser" if now >= 0.75 else "editor",
            pointer_px=self._mouse,
            mouse_t=self._mouse_t,
            locked=0.92 <= now < 0.94,
        )

    def on_hotkey(self, callback: Callable[[], None]) -> None:
        self._pause_key = callback

    def on_camera_key(self, callback: Callable[[], None]) -> None:
        """Nobody presses it."""

    def press_pause(self) -> None:
        self._pause_key()

    def close(self) -> None:
        self._pause_key = lambda: None


@dataclass(slots=True)
class Told:
    """What a run did, as it happened. actions: a digest of every event, action and notice."""

    steps: int = 0
    actions: int = 0
    commands: dict[str, int] = field(default_factory=dict)
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)
    warnings: list[str] = field(default_factory=list)
    span: tuple[float, float] | None = None

    def observe(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        self.steps += 1
        self.actions += len(step.actions)
        self.span = (self.span[0] if self.span else step.t, step.t)
        for command in step.commands:
            name = type(command).__name__
            self.commands[name] = self.commands.get(name, 0) + 1
        for record in records(step):
            self.digest.update((json.dumps(record) + "\n").encode())

    @property
    def seconds(self) -> float:
        return self.span[1] - self.span[0] if self.span else 0.0


class Run:
    """An engine on a busy desktop, dry and armed, recorded into `path`. `turn` is called about every POLL_S."""

    def __init__(self, path: Path, open_: Callable[[str], Source], *, spec: str, cycle_s: float, paced: bool):
        settings, rules = Settings(), default_rules()
        self.told = Told()
        self.desktop = BusyDesktop(cycle_s)
        self.recorder = Recorder(path, about(spec, settings, rules))
        injector = open_injector(True)
        self.engine = Engine(
            Options(source=spec, armed=True, dry_run=True, stay=paced, paced=paced),
            open_source=open_,
            make_pipeline=lambda progress: build_pipeline(
                settings, rules, progress=progress, later=not paced
            ),
            desktop=self.desktop,
            ledger=Ledger(injector),
            close_injector=injector.close,
            observe=self._observe,
        )
        self.desktop.on_hotkey(lambda: self.engine.post(ToggleControl("pause key")))

    def _observe(self, snapshot: Snapshot) -> None:
        self.told.observe(snapshot)
        self.recorder.observe(snapshot)

    def go(self, *, seconds: float | None, plan: Iterator[tuple[float, Command | Callable[[], None]]],
           turn: Callable[[float], None]) -> None:  # fmt: skip
        """Until `seconds` have passed since the first picture (None: until the source ends)."""
        engine = self.engine
        with warnings.catch_warnings(record=True) as caught, ExitStack() as stack:
            warnings.simplefilter("always")
            stack.callback(self.recorder.close)
            stack.callback(engine.join, 30)
            stack.callback(engine.stop, "the end of the run")
            engine.start()
            began: float | None = None
            due = next(plan, None)
            while engine.running:
                time.sleep(POLL_S)
                began = time.monotonic() if began is None and self.told.steps else began
                now = time.monotonic() - began if began else 0.0
                while due and due[0] <= now and began:
                    engine.post(due[1]) if isinstance(due[1], Command) else due[1]()
                    due = next(plan, None)
                engine.steps.drain()
                self._hear()
                turn(now)
                if seconds is not None and now >= seconds:
                    break
        self._hear()
        self.told.warnings += [f"{w.category.__name__}: {w.message}" for w in caught]
        if self.recorder.failure:
            raise self.recorder.failure

    def _hear(self) -> None:
        heard = [n for n in self.engine.notices.drain() if n.level != "info"]
        self.told.warnings += [f"{n.t:.1f} s: {n.text} {n.remedy}" for n in heard]

    def missing(self, path: Path) -> str:
        """What became of the steps between the engine and the file; "" when every one is there."""
        with open_session(path) as session:
            kept = sum(1 for _ in session.steps())
            if kept == self.told.steps and not session.damage and not self.engine.steps.dropped:
                return ""
            late = self.engine.steps.dropped
            return f"{self.told.steps} steps, {kept} in the session, {late} dropped; {session.damage or ''}"


def plan(
    cycle_s: float, press_pause: Callable[[], None], specs: list[str]
) -> Iterator[tuple[float, Command | Callable[[], None]]]:
    """What a person does, (when, what) for ever: each cycle the rules, the pause key, a release, the next source."""
    other, problems = parse_rules(OTHER_RULES)
    if other is None:
        raise HandcontrolError(f"The rules of this tool are not valid: {problems[0]}.", "Mend OTHER_RULES.")
    number = 0
    while True:
        start, number = number * cycle_s, number + 1
        yield start + 0.15 * cycle_s, UseRules(other)
        yield start + 0.25 * cycle_s, press_pause
        yield start + 0.32 * cycle_s, press_pause
        yield start + 0.40 * cycle_s, UseRules(default_rules())
        yield start + 0.60 * cycle_s, ReleaseAll("asked")
        if len(specs) > 1:
            yield start + 0.98 * cycle_s, UseSource(specs[number % len(specs)])


def as_camera(spec: str) -> Source:
    return AsCamera(open_source(spec))


def record_replay(args: argparse.Namespace) -> list[str]:
    """Complaints; none when every replay did what the live run did."""
    with tempfile.TemporaryDirectory() as folder:
        path = args.keep or Path(folder) / "soak.mcap"
        seconds = args.minutes * 60
        cycle_s = min(CYCLE_S, seconds)
        specs = ["virtual:demo", *map(str, args.clip), "virtual:two_hands", "virtual:crossing"]
        run = Run(path, as_camera, spec=specs[0], cycle_s=cycle_s, paced=True)
        run.go(seconds=seconds, plan=plan(cycle_s, run.desktop.press_pause, specs), turn=lambda now: None)
        told = run.told
        print(
            f"recorded {told.seconds:.1f} s live: {told.steps} steps, {told.actions} actions, {told.commands}"
        )
        complaints = [run.missing(path)] + [f"warning: {text}" for text in told.warnings if args.strict]
        began = time.monotonic()
        running = [(speed, _replaying(path, speed)) for speed in args.speeds]
        for speed, process in running:
            digest, count = hashlib.sha256(), 0
            assert process.stdout
            for line in process.stdout:
                digest.update(line)
                count += 1
            same = process.wait() == 0 and digest.digest() == told.digest.digest()
            name = f"{speed:g}x" if speed else "unpaced"
            print(f"replayed {name}: {count} lines, {'the same' if same else 'NOT the same'}, "
                  f"{time.monotonic() - began:.0f} s", flush=True)  # fmt: skip
            if not same:
                complaints.append(f"replay {name} differs from the live run")
    return [text for text in complaints if text]


def _replaying(path: Path, speed: float) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-P", "-m", "handcontrol", "replay", str(path), "--json"]
    words += ["--speed", f"{speed:g}"] if speed else []
    return subprocess.Popen(words, stdout=subprocess.PIPE)


def memory(args: argparse.Namespace) -> list[str]:
    """Complaints; none when memory keeps within the bar, nothing was warned of and every Step arrived."""
    resident: list[tuple[float, float]] = []
    said = [0.0]

    def look(now: float) -> None:
        if not resident or now - resident[-1][0] >= 0.2:
            resident.append((now, _resident_mb()))
        if now - said[0] >= 60:
            said[0] = now
            print(f"{now / 60:.0f} min: {resident[-1][1]:.1f} MB, {run.told.steps} steps", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "soak.mcap"
        if args.replay:
            again = Again(args.replay, args.hours * 3600)
            run = Run(path, lambda spec: again, spec=f"session:{args.replay}", cycle_s=CYCLE_S, paced=False)
            run.go(seconds=None, plan=iter(()), turn=look)
        else:
            seconds = args.minutes * 60
            cycle_s = min(CYCLE_S, seconds)
            run = Run(path, as_camera, spec="virtual:demo", cycle_s=cycle_s, paced=True)
            run.go(seconds=seconds, plan=plan(cycle_s, run.desktop.press_pause, ["virtual:demo"]), turn=look)
        missing = run.missing(path)
    grown, first, last = growth(resident)
    told = run.told
    print(
        f"{told.seconds:.0f} s of source time, {told.steps} steps, {told.actions} actions: {first:.1f} MB after "
        f"the warm-up, {last:.1f} MB at the end, {grown:+.2f} MB; {len(told.warnings)} warnings; "
        f"{missing or 'every Step recorded, none dropped'}"
    )
    complaints = [f"warning: {text}" for text in told.warnings] + [missing]
    if grown >= GROWTH_MB:
        complaints.append(f"memory grew by {grown:.1f} MB, less than {GROWTH_MB:g} MB wanted")
    return [text for text in complaints if text]


def growth(resident: list[tuple[float, float]]) -> tuple[float, float, float]:
    """MB from after the warm-up to the end, and both: medians over a tenth of what is left, (seconds, MB) given."""
    end = resident[-1][0]
    warm = [mb for now, mb in resident if now >= min(WARM_UP_S, end / 10)]
    part = max(1, len(warm) // 10)
    first, last = float(np.median(warm[:part])), float(np.median(warm[-part:]))
    return last - first, first, last


def _resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    what = parser.add_subparsers(required=True, metavar="WHAT")
    one = what.add_parser("record-replay", help="record live, replay at every speed, compare")
    one.add_argument("--minutes", type=float, default=10.0)
    one.add_argument(
        "--clip", type=Path, action="append", default=[], help="a video, played as a camera as well"
    )
    one.add_argument("--speeds", type=_speeds, default=(0.5, 1.0, 20.0, 0.0))
    one.add_argument("--keep", type=Path, help="keep the session there")
    one.add_argument("--strict", action="store_true", help="a warning during the run is a fault, too")
    one.set_defaults(run=record_replay)
    two = what.add_parser("memory", help="watch the memory of a long run")
    two.add_argument("--minutes", type=float, default=30.0, help="of the virtual hand, live")
    two.add_argument("--replay", type=Path, help="a session instead, as fast as it goes, over and over …")
    two.add_argument("--hours", type=float, default=1.0, help="… until so much of its time has passed")
    two.set_defaults(run=memory)
    args = parser.parse_args(words)
    try:
        complaints = args.run(args)
    except HandcontrolError as error:
        complaints = [str(error)]
    for text in complaints:
        print(f"FAILED {text}")
    return 1 if complaints else 0


def _speeds(text: str) -> tuple[float, ...]:
    return tuple(float(word) for word in text.split(","))


if __name__ == "__main__":
    raise SystemExit(main())
