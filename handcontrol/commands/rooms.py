"""The engine with all its rooms, joined as the settings say, and recorded where that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from handcontrol.desktop import open_desktop
from handcontrol.inject import Ledger, open_injector
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.build import build_pipeline, is_session, source_opener
from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.recorder import Limits, Recorder, about
from handcontrol.runtime.ring import Ring
from handcontrol.settings import Settings
from handcontrol.vocab import Action, Command, Notice, ReleaseCamera, ReopenCamera, Snapshot, ToggleControl

T = TypeVar("T")
GUARD = 0.8  # of the time without a step that lets go: the guard has a way to go, too


class Recording:
    """Makes engines, each recorded into a session of its own if there is a path; finishes the files in the end.

    Whether or not it is recorded, its last half minute can be kept: KeepLast.

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
    ) -> None:
        self._path = path
        self._limits = limits
        self._rings: list[Ring] = []
        self._settings = settings
        self._rules = rules
        self._force = force
        self.made: list[Recorder] = []

    def use_rules(self, rules: RuleSet) -> None:
        """The next engine runs by these."""
        self._rules = rules

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
        begun = about(options.source, self._settings, self._rules)
        ring = Ring(begun, tell=lambda notice: told[0](notice))
        self._rings.append(ring)
        observers, hearers = [*([observe] if observe else []), ring.observe], [ring.hear]
        if self._path:
            number = f"-{len(self.made) + 1}" if self.made else ""
            path = self._path.with_name(f"{self._path.stem}{number}{self._path.suffix}")
            recorder = Recorder(
                path, begun, force=self._force, tell=lambda notice: told[0](notice), limits=self._limits
            )
            self.made.append(recorder)
            observers.append(recorder.observe)
            hearers.append(recorder.hear)
        engine = assemble(
            options,
            self._settings,
            self._rules,
            offline=offline,
            observe=_each(observers),
            hear=_each(hearers),
            on_played=on_played,
        )
        told.append(engine.notices.put)
        return engine

    def progress(self) -> str:
        """How far the newest recording is, in a few words."""
        made = self.made[-1]
        return f"recording: {made.t - made.began:.1f} s, {made.steps} steps, {made.size / 1e6:.2f} MB"

    def words(self) -> str:
        """What is being recorded, for the status line; empty when nothing is, or no more."""
        if not self.made or self.made[-1].failure or self.made[-1].ended:
            return ""
        made = self.made[-1]
        return f"Recording {made.t - made.began:.0f} s, {made.size / 1e6:.1f} MB"

    def __enter__(self) -> Recording:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for recorder in self.made:
            recorder.close()
        for ring in self._rings:
            ring.close()


def _each(hearers: Sequence[Callable[[T], None]]) -> Callable[[T], None]:
    def hear(value: T) -> None:
        for hearer in hearers:
            hearer(value)

    return hear


def assemble(
    options: Options,
    settings: Settings,
    rules: RuleSet,
    *,
    offline: bool = False,
    observe: Callable[[Snapshot], None] | None = None,
    hear: Callable[[Notice], None] | None = None,
    on_played: Callable[[Action], None] | None = None,
) -> Engine:
    """The engine with all its rooms, not yet started. InjectError where nothing can be injected."""
    injector = open_injector(options.dry_run, guard_s=GUARD * options.stall_s)
    desktop = open_desktop(pause_key=settings.safety.pause_key, camera_key=settings.camera.camera_key)
    later = is_session(options.source)  # it needs no networks, unless another source follows
    engine = Engine(
        options,
        open_source=source_opener(settings),
        make_pipeline=lambda progress: build_pipeline(
            settings, rules, offline=offline, progress=progress, later=later
        ),
        desktop=desktop,
        ledger=Ledger(injector),
        close_injector=injector.close,
        pulse=injector.pulse,
        observe=observe,
        hear=hear,
        on_played=on_played,
    )
    desktop.on_hotkey(lambda: engine.post(ToggleControl("pause key")))
    desktop.on_camera_key(lambda: engine.post(_other_camera_state(engine)))
    if not options.dry_run:
        engine.notices.extend(desktop.notices)
    return engine


def _other_camera_state(engine: Engine) -> Command:
    if engine.source_state == "released":
        return ReopenCamera("camera key")
    return ReleaseCamera("camera key")
