"""What long runs are made of: scripts and clips played as cameras, a busy desktop and person, an engine between."""

from __future__ import annotations

import hashlib
import json
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import TypeAlias

from handcontrol.capture.open import open_source
from handcontrol.capture.source import BaseSource, Source
from handcontrol.errors import HandcontrolError
from handcontrol.inject import Ledger, open_injector
from handcontrol.rules.file import default_rules, parse_rules
from handcontrol.runtime.build import build_pipeline
from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.recorder import Recorder, about
from handcontrol.runtime.replay import open_session
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
    Step,
    ToggleControl,
    UseRules,
    UseSource,
)

POLL_S = 0.05
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


#: When something is ordered, in seconds since the first picture, and what: a Command, or a key that is pressed.
Deed: TypeAlias = tuple[float, Command | Callable[[], None]]


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

    def on_key(self, callback: Callable[[str], None]) -> None:
        """Nor those."""

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

    def step(self, step: Step) -> None:
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
    """An engine on a busy desktop, dry and armed, playing scripts and clips as cameras, recorded into `path`.

    specs: what is played, one after another, in turns of `cycle_s`.
    """

    def __init__(self, path: Path, specs: Sequence[str], *, cycle_s: float) -> None:
        settings, rules = Settings(), default_rules()
        self.told = Told()
        self._path = path
        self._desktop = BusyDesktop(cycle_s)
        self._deeds = deeds(cycle_s, self._desktop.press_pause, specs)
        self._recorder = Recorder(path, about("camera:0", settings, rules))
        injector = open_injector(True)
        self._engine = Engine(
            Options(source=specs[0], armed=True, dry_run=True, stay=True),
            open_source=lambda spec: AsCamera(open_source(spec)),
            make_pipeline=lambda progress: build_pipeline(settings, rules, progress=progress),
            desktop=self._desktop,
            ledger=Ledger(injector),
            close_injector=injector.close,
            observe=self._observe,
        )
        self._desktop.on_hotkey(lambda: self._engine.post(ToggleControl("pause key")))

    def go(self, seconds: float, look: Callable[[float], None] = lambda now: None) -> None:
        """Until `seconds` have passed since the first picture; `look(now)` is called about every POLL_S."""
        with warnings.catch_warnings(record=True) as caught, ExitStack() as stack:
            warnings.simplefilter("always")
            stack.callback(self._recorder.close)
            stack.callback(self._engine.join, 30)
            stack.callback(self._engine.stop, "the end of the run")
            self._engine.start()
            self._live(seconds, look)
        self._hear()
        self.told.warnings += [f"{w.category.__name__}: {w.message}" for w in caught]
        if self._recorder.failure:
            raise self._recorder.failure

    def missing(self) -> str:
        """What became of the steps between the engine and the file; "" when every one is there."""
        with open_session(self._path) as session:
            kept = sum(1 for _ in session.steps())
            dropped = self._engine.steps.dropped
            if kept == self.told.steps and not session.damage and not dropped:
                return ""
            return (
                f"{self.told.steps} steps, {kept} in the session, {dropped} dropped; {session.damage or ''}"
            )

    def _live(self, seconds: float, look: Callable[[float], None]) -> None:
        began, now = 0.0, 0.0
        when, what = next(self._deeds)
        while self._engine.running and now < seconds:
            time.sleep(POLL_S)
            began = began or (time.monotonic() if self.told.steps else 0.0)
            now = time.monotonic() - began if began else 0.0
            while when <= now:
                if callable(what):
                    what()
                else:
                    self._engine.post(what)
                when, what = next(self._deeds)
            self._engine.steps.drain()
            self._hear()
            look(now)

    def _observe(self, snapshot: Snapshot) -> None:
        self.told.step(snapshot.step)
        self._recorder.observe(snapshot)

    def _hear(self) -> None:
        heard = [notice for notice in self._engine.notices.drain() if notice.level != "info"]
        self.told.warnings += [f"{n.t:.1f} s: {n.text} {n.remedy}".rstrip() for n in heard]


def deeds(cycle_s: float, press_pause: Callable[[], None], specs: Sequence[str]) -> Iterator[Deed]:
    """What a person does, for ever: in each cycle the rules, the pause key, a release, the next source."""
    other, problems = parse_rules(OTHER_RULES)
    if other is None:
        raise HandcontrolError(f"The rules of this tool are not valid: {problems[0]}.", "Mend OTHER_RULES.")
    for number in count():
        start = number * cycle_s
        yield start + 0.15 * cycle_s, UseRules(other)
        yield start + 0.25 * cycle_s, press_pause
        yield start + 0.32 * cycle_s, press_pause
        yield start + 0.40 * cycle_s, UseRules(default_rules())
        yield start + 0.60 * cycle_s, ReleaseAll("asked")
        if len(specs) > 1:
            yield start + 0.88 * cycle_s, UseSource(specs[(number + 1) % len(specs)])
