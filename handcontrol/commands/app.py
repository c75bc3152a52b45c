"""handcontrol without a command word: the application, in its window or headless."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from handcontrol import __version__
from handcontrol.commands.choices import choose_rules, choose_settings, choose_source
from handcontrol.commands.display import import_window
from handcontrol.commands.headless import Headless
from handcontrol.desktop import open_desktop
from handcontrol.errors import HandcontrolError, InjectError, UsageError
from handcontrol.inject import Ledger, open_injector
from handcontrol.log import writing
from handcontrol.models.load import MODELS
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.build import build_pipeline, is_session, source_opener
from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.recorder import Recorder, about
from handcontrol.runtime.watch import RulesWatch
from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings, save_settings
from handcontrol.vocab import Action, Command, Notice, ReleaseCamera, ReopenCamera, Snapshot, ToggleControl

log = logging.getLogger(__name__)

GUARD = 0.8  # of the time without a step that lets go: the guard has a way to go, too

HELP = """move the pointer and click by hand

Control starts off; the switch in the window or the pause key (ctrl+alt+p) turns it on and off.
Exit code: 0 when it ended as asked (window closed, Ctrl-C, SIGTERM, --duration, end of the source),
1 when the work failed, 2 for bad usage."""


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--source",
        metavar="S",
        help="camera:0, a video, virtual:demo … (default: first camera, else virtual:demo)",
    )
    add(
        "--profile",
        metavar="NAME",
        help="rules: a profile's name or a .toml file (default: your default.toml)",
    )
    add(
        "--dry-run",
        action="store_true",
        help="show what would be done, do nothing; headless, control is on then",
    )
    add("--arm", action="store_true", help="start with control on")
    add("--duration", type=seconds, metavar="S", help="end after S seconds of the source")
    add("--headless", action="store_true", help="no window: actions are printed, then a summary")
    add("--mirror", choices=("auto", "on", "off"), help="on: the source's pictures are mirror images")
    add("--model", choices=tuple(MODELS), help="the networks (default: as in the settings, else full)")
    add("--offline", action="store_true", help="do not download the networks")
    add("--settings", type=Path, metavar="FILE", help="read settings from FILE (TOML)")
    add("--record", type=Path, metavar="FILE", help="also record a session (handcontrol replay FILE)")
    add("--force", action="store_true", help="overwrite the session")
    add("--clip", type=Path, metavar="OUT.mp4", help="headless: also write the pictures with what was seen")
    add("--summary", type=Path, metavar="OUT.json", help="headless: also write the summary")


def seconds(text: str) -> float:
    """A time on the command line."""
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("more than 0")
    return number


def run(args: argparse.Namespace) -> int:
    if args.arm and args.dry_run:
        raise UsageError("--arm injects and --dry-run does not.", "Leave out one of them.")
    if (args.clip or args.summary) and not args.headless:
        raise UsageError("--clip and --summary are written by a run without a window.", "Add --headless.")
    told: list[Notice] = []
    settings = choose_settings(args.settings, told, mirror=args.mirror, model=args.model)
    rules, rules_path = choose_rules(args.profile, told)
    source = choose_source(args.source, settings, told)
    run_it = _headless if args.headless else _window
    with writing(settings.log.level):
        log.info("handcontrol %s, Python %s, %s", __version__, platform.python_version(), platform.platform())
        code = run_it(args, settings, rules, rules_path, source, told)
        log.info("the end, exit code %d", code)
    return code


def _headless(
    args: argparse.Namespace,
    settings: Settings,
    rules: RuleSet,
    rules_path: Path | None,
    source: str,
    told: list[Notice],
) -> int:
    for notice in told:
        print(f"{notice.text} {notice.remedy}".rstrip(), file=sys.stderr)
    options = Options(
        source=source,
        armed=args.arm or args.dry_run,  # nobody could switch it on
        dry_run=args.dry_run,
        duration_s=args.duration,
        stall_s=settings.safety.stall_ms / 1e3,
    )
    if not options.armed:
        key = settings.safety.pause_key
        print(f"Control is off; {key} switches it. (--arm: start with it on.)", file=sys.stderr)
    show = Headless(clip=args.clip, summary=args.summary)
    with Recording(args.record, settings, rules, force=args.force) as recording:
        engine = recording.engine(
            options, offline=args.offline, observe=show.observe, on_played=show.on_played
        )
        with _watching(rules_path, lambda: engine), _left_in_the_end(lambda: engine):
            return show.run(engine)


def record(args: argparse.Namespace, path: Path) -> int:
    """handcontrol record: a run without a window or injection, into the session `path`."""
    told: list[Notice] = []
    settings = choose_settings(args.settings, told, mirror=args.mirror, model=args.model)
    rules, _ = choose_rules(args.profile, told)
    source = choose_source(args.source, settings, told)
    for notice in told:
        print(f"{notice.text} {notice.remedy}".rstrip(), file=sys.stderr)
    options = Options(
        source=source,
        armed=True,
        dry_run=True,
        paced=not args.fast,
        duration_s=args.duration,
        stall_s=settings.safety.stall_ms / 1e3,
    )
    with writing(settings.log.level), Recording(path, settings, rules, force=args.force) as recording:
        engine = recording.engine(options, offline=args.offline)
        with _left_in_the_end(lambda: engine):
            Headless(quiet=True).run(engine, working=recording.progress)
    made = recording.made[0]
    if made.failure:
        raise made.failure
    print(f"{path}: {made.steps} steps, {made.t - made.began:.1f} s, {path.stat().st_size / 1e6:.2f} MB.")
    return 0


def _window(
    args: argparse.Namespace,
    settings: Settings,
    rules: RuleSet,
    rules_path: Path | None,
    source: str,
    told: list[Notice],
) -> int:
    run_app = import_window()
    options = Options(
        source=source,
        armed=args.arm,
        dry_run=args.dry_run or not _can_inject(args, told),
        stay=True,
        duration_s=args.duration,
        stall_s=settings.safety.stall_ms / 1e3,
    )
    engines: list[Engine] = []
    with Recording(args.record, settings, rules, force=args.force) as recording:

        def make(spec: str) -> Engine:
            engines.append(recording.engine(replace(options, source=spec), offline=args.offline))
            return engines[-1]

        make(source)
        with _watching(rules_path, lambda: engines[-1]), _left_in_the_end(lambda: engines[-1]):
            return run_app(
                engines[-1],
                settings,
                source=source,
                again=make,
                save=lambda changed: _save_look(changed, args.settings),
                notices=told,
            )


def _save_look(changed: Settings, path: Path | None) -> None:
    """Keep the look alone: what else was changed came from the command line, for this run."""
    stored, _ = load_settings(path)
    save_settings(stored.model_copy(update={"look": changed.look}), path)


class Recording:
    """Makes engines, each recorded into a session of its own if there is a path; finishes the files in the end.

    The first session is `path`; one for an engine that was started anew gets a number.
    """

    def __init__(self, path: Path | None, settings: Settings, rules: RuleSet, *, force: bool) -> None:
        self._path = path
        self._settings = settings
        self._rules = rules
        self._force = force
        self.made: list[Recorder] = []

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
        observers = [observe] if observe else []
        if self._path:
            number = f"-{len(self.made) + 1}" if self.made else ""
            path = self._path.with_name(f"{self._path.stem}{number}{self._path.suffix}")
            begun = about(options.source, self._settings, self._rules)
            recorder = Recorder(path, begun, force=self._force, tell=lambda notice: told[0](notice))
            self.made.append(recorder)
            observers.append(recorder.observe)
        engine = assemble(
            options,
            self._settings,
            self._rules,
            offline=offline,
            observe=_each(observers),
            on_played=on_played,
        )
        told.append(engine.notices.put)
        return engine

    def progress(self) -> str:
        """How far the newest recording is, in a few words."""
        made = self.made[-1]
        return f"recording: {made.t - made.began:.1f} s, {made.steps} steps, {made.size / 1e6:.2f} MB"

    def __enter__(self) -> Recording:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for recorder in self.made:
            recorder.close()


def _each(observers: Sequence[Callable[[Snapshot], None]]) -> Callable[[Snapshot], None]:
    def observe(snapshot: Snapshot) -> None:
        for observer in observers:
            observer(snapshot)

    return observe


def assemble(
    options: Options,
    settings: Settings,
    rules: RuleSet,
    *,
    offline: bool = False,
    observe: Callable[[Snapshot], None] | None = None,
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


def _can_inject(args: argparse.Namespace, told: list[Notice]) -> bool:
    """Whether input can be injected here; if not, the app still shows what it sees. InjectError with --arm."""
    if args.dry_run:
        return False
    try:
        open_injector(False).close()
    except InjectError as error:
        if args.arm:
            raise
        told.append(Notice(f"{error.text} Nothing is injected.", error.remedy, "warning"))
        return False
    return True


def _watching(path: Path | None, engine: Callable[[], Engine]) -> contextlib.AbstractContextManager[object]:
    """The rules file watched for as long as the program runs; `engine` gives the one that runs now."""
    if path is None:
        return contextlib.nullcontext()
    watch = RulesWatch(path, lambda command: engine().post(command), lambda told: engine().notices.put(told))
    watch.start()
    return contextlib.closing(watch)


@contextlib.contextmanager
def _left_in_the_end(engine: Callable[[], Engine]) -> Iterator[None]:
    """However the program ends, the engine is stopped; one that hangs does not keep the process alive."""
    try:
        yield
    except HandcontrolError as error:
        if engine().hangs():
            print(f"handcontrol: {error}", file=sys.stderr)
        raise
    finally:
        engine().stop("the program ends")
        if engine().hangs():
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(1)  # Python would wait for the thread for ever
