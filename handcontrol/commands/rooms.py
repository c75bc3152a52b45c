"""The engine with all its rooms, joined as the settings say, and recorded where that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from handcontrol.capture.source import Source
from handcontrol.closing import Closing
from handcontrol.desktop import open_desktop
from handcontrol.errors import SourceError
from handcontrol.inject import Ledger, open_injector
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.build import build_pipeline, is_session, source_opener
from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.recorder import Limits, Recorder, about
from handcontrol.runtime.replay import open_again, open_session, pipeline_of
from handcontrol.runtime.tape import Tape
from handcontrol.sessions.about import About
from handcontrol.sessions.again import replay_spec
from handcontrol.settings import Settings
from handcontrol.vocab import Action, Command, Notice, ReleaseCamera, ReopenCamera, Snapshot, ToggleControl

T = TypeVar("T")
UNSEEN = Notice(
    "The desktop can no longer be observed: the hand waits.",
    "Try again; if the display is gone, log in again.",
    "error",
    help="input",
)
GUARD = 0.8  # of the time without a step that lets go: the guard has a way to go, too


class Recording(Closing):
    """Makes engines, each recorded into a session of its own if there is a path; finishes the files in the end.

    Whether or not it is recorded, a recording can be ordered later and the last half minute be kept: see Tape.

    The first session is `path`; one for an engine that was started anew gets a number.
    """

    def __init__(
        self,
        path: Path | None,
        settings: Settings,
        rules: RuleSet,
        *,
        force: bool,
        limits: Limits | None = None,
        pictures: bool = False,
    ) -> None:
        self._path = path
        self._limits = limits
        self._pictures = pictures
        self._tapes: list[Tape] = []
        self._named = 0  # sessions of `path` so far
        self._settings = settings
        self._rules = rules
        self._force = force

    @property
    def made(self) -> list[Recorder]:
        """Every recording, in order."""
        return [recorder for tape in self._tapes for recorder in tape.made]

    def use_rules(self, rules: RuleSet) -> None:
        """The next engine runs by these."""
        self._rules = rules

    def use_settings(self, settings: Settings) -> None:
        """The next engine is made by these."""
        self._settings = settings

    def engine(
        self,
        options: Options,
        *,
        offline: bool = False,
        observe: Callable[[Snapshot], None] | None = None,
        on_played: Callable[[Action], None] | None = None,
    ) -> Engine:
        """As `assemble`. SessionError when the session cannot be begun."""
        told: list[Callable[[Notice], None]] = []
        again = _replayed(options.source)
        begun = again or about(options.source, self._settings, self._rules)
        tell = lambda notice: told[0](notice)  # noqa: E731
        tape = Tape(
            begun,
            recorder=self._first(begun, tell),
            limits=self._limits,
            obeys=not again,
            post=lambda command: engine.post(command),
            tell=tell,
        )
        self._tapes.append(tape)
        engine = assemble(
            options,
            self._settings,
            self._rules,
            offline=offline,
            observe=_each([*([observe] if observe else []), tape.observe]),
            hear=tape.hear,
            on_played=on_played,
            on_key=lambda name: engine.post(tape.ordered_by(name)),
        )
        told.append(engine.notices.put)
        return engine

    def _first(self, begun: About, tell: Callable[[Notice], None]) -> Recorder | None:
        """The recording that begins with the engine, where a path asks for it."""
        if not self._path:
            return None
        self._named += 1
        number = f"-{self._named}" if self._named > 1 else ""
        path = self._path.with_name(f"{self._path.stem}{number}{self._path.suffix}")
        return Recorder(
            path, begun, force=self._force, tell=tell, limits=self._limits, pictures=self._pictures
        )

    def progress(self) -> str:
        """How far the newest recording is, in a few words."""
        made = self.made[-1]
        return f"recording: {made.t - made.began:.1f} s, {made.steps} steps, {made.size / 1e6:.2f} MB"

    def words(self) -> str:
        """What is being recorded, for the status line; empty when nothing is, or no more."""
        made = self._tapes[-1].recorder if self._tapes else None
        if made is None:
            return ""
        seconds, size = f"{made.t - made.began:.0f} s", f"{made.size / 1e6:.1f} MB"
        if made.pictures:
            return f"Recording hands and camera pictures, {seconds}, {size}"
        return f"Recording {seconds}, {size}"

    def close(self) -> None:
        """Finish every file. More than once does no harm."""
        for tape in self._tapes:
            tape.close()


def _each(hearers: Sequence[Callable[[T], None]]) -> Callable[[T], None]:
    def hear(value: T) -> None:
        for hearer in hearers:
            hearer(value)

    return hear


def _replayed(spec: str) -> About | None:
    """What the session of a replay says of itself; None for other sources. SessionError when it cannot be read."""
    if not (again := replay_spec(spec)):
        return None
    with open_session(again[0]) as session:
        return replace(session.about, source=spec)


def _open_again(spec: str) -> Source:
    again = replay_spec(spec)
    if not again:
        raise SourceError("A replay keeps its source.", "Start handcontrol anew for another.")
    return open_again(*again)


def assemble(
    options: Options,
    settings: Settings,
    rules: RuleSet,
    *,
    offline: bool = False,
    observe: Callable[[Snapshot], None] | None = None,
    hear: Callable[[Notice], None] | None = None,
    on_played: Callable[[Action], None] | None = None,
    on_key: Callable[[str], None] = lambda name: None,
) -> Engine:
    """The engine with all its rooms, not yet started. InjectError where nothing can be injected.

    A replay (replay:PATH) runs by the settings and rules of its session, and nothing is injected.
    """
    again = _replayed(options.source)
    if again:
        options = replace(options, armed=False, dry_run=True, paced=False)
    injector = open_injector(options.dry_run, guard_s=GUARD * options.stall_s)
    desktop = open_desktop(
        pause_key=settings.safety.pause_key,
        camera_key=settings.camera.camera_key,
        keys=settings.sessions.model_dump(),
    )
    ledger = Ledger(injector, tell=lambda notice: engine.notices.put(notice))
    later = is_session(options.source)  # it needs no networks, unless another source follows
    engine = Engine(
        options,
        open_source=_open_again if again else source_opener(settings),
        make_pipeline=lambda progress: (
            pipeline_of(again)
            if again
            else build_pipeline(settings, rules, offline=offline, progress=progress, later=later)
        ),
        desktop=desktop,
        ledger=ledger,
        close_injector=injector.close,
        pulse=injector.pulse,
        observe=observe,
        hear=hear,
        on_played=on_played,
    )
    desktop.on_hotkey(lambda: engine.post(ToggleControl("pause key")))
    desktop.on_camera_key(lambda: engine.post(_other_camera_state(engine)))
    desktop.on_key(on_key)
    desktop.on_lost(lambda: engine.notices.put(UNSEEN))
    if not options.dry_run:
        engine.notices.extend(desktop.notices)
    return engine


def _other_camera_state(engine: Engine) -> Command:
    if engine.source_state == "released":
        return ReopenCamera("camera key")
    return ReleaseCamera("camera key")
