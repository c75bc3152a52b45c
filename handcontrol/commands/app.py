"""handcontrol without a command word: the application, in its window or headless."""

from __future__ import annotations

import argparse
import contextlib
import logging
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from handcontrol import __version__, autostart, paths
from handcontrol.commands.choices import choose_rules, choose_settings, choose_source
from handcontrol.commands.display import import_window, new_instance
from handcontrol.commands.ending import end_surely, ended_with_the_display, left_in_the_end
from handcontrol.commands.headless import Headless
from handcontrol.commands.rooms import Recording
from handcontrol.errors import HandcontrolError, InjectError, SettingsError, UsageError
from handcontrol.gestures.taught import load_own
from handcontrol.inject import open_injector
from handcontrol.log import writing
from handcontrol.models.load import MODELS
from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.grammar import RuleSet
from handcontrol.rules.shelf import own_folder
from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.profiles import Profiles
from handcontrol.runtime.recorder import Limits
from handcontrol.runtime.taught_watch import TaughtWatch
from handcontrol.sessions.again import replay_spec
from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings, save_settings
from handcontrol.vocab import Command, Notice, Snapshot, UseRules

if TYPE_CHECKING:
    from handcontrol.ui.instance import Instance

log = logging.getLogger(__name__)

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
    add("--minimised", action="store_true", help="start with the window minimised")
    add("--headless", action="store_true", help="no window: actions are printed, then a summary")
    add("--mirror", choices=("auto", "on", "off"), help="on: the source's pictures are mirror images")
    add("--model", choices=tuple(MODELS), help="the networks (default: as in the settings, else full)")
    add("--offline", action="store_true", help="do not download the networks")
    add("--settings", type=Path, metavar="FILE", help="read settings from FILE (TOML)")
    add("--record", type=Path, metavar="FILE", help="also record a session (handcontrol replay FILE)")
    add(
        "--pictures",
        action="store_true",
        help="--record with the camera's pictures: faces, the room, all it sees",
    )
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
    if args.pictures and not args.record:
        raise UsageError("--pictures says what is recorded.", "Add --record FILE.")
    told: list[Notice] = []
    settings = choose_settings(args.settings, told, mirror=args.mirror, model=args.model)
    rules, rules_path = choose_rules(args.profile, told)
    load_own(tell=told.append)
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
    with Recording(args.record, settings, rules, force=args.force, pictures=args.pictures) as recording:
        profiles = _profiles(args, rules, rules_path, lambda: engine, recording)

        def observe(snapshot: Snapshot) -> None:
            show.observe(snapshot)
            profiles.observe(snapshot)

        engine = recording.engine(options, offline=args.offline, observe=observe, on_played=show.on_played)
        taught = _taught(lambda: engine)
        with (
            _closed(profiles, taught),
            left_in_the_end(lambda: engine, recording.close),
        ):
            profiles.start()
            taught.start()
            return show.run(engine)


def record(args: argparse.Namespace, path: Path) -> int:
    """handcontrol record: a run without a window or injection, into the session `path`."""
    told: list[Notice] = []
    settings = choose_settings(args.settings, told, mirror=args.mirror, model=args.model)
    rules, _ = choose_rules(args.profile, told)
    load_own(tell=told.append)
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
    limits = Limits(args.limit_mb * 1e6, args.split_mb * 1e6)
    recording = Recording(path, settings, rules, force=args.force, limits=limits, pictures=args.pictures)
    with writing(settings.log.level), recording:
        engine = recording.engine(options, offline=args.offline)
        with left_in_the_end(lambda: engine, recording.close):
            Headless(quiet=True).run(engine, working=recording.progress)
    made = recording.made[0]
    if made.failure:
        raise made.failure
    names = ", ".join(map(str, made.paths))
    print(f"{names}: {made.steps} steps, {made.t - made.began:.1f} s, {made.size / 1e6:.2f} MB.")
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
    end_surely()
    instance = new_instance()
    if not instance.first:
        return _runs_already(instance, args)
    options = Options(
        source=source,
        armed=args.arm,
        dry_run=args.dry_run,
        stay=True,
        duration_s=args.duration,
        stall_s=settings.safety.stall_ms / 1e3,
    )
    engines: list[Engine] = []
    with Recording(args.record, settings, rules, force=args.force, pictures=args.pictures) as recording:

        def make(spec: str) -> Engine:
            armed = options.armed and not engines  # after a failure, a person switches it on
            said: list[Notice] = []
            dry_run = args.dry_run or not _can_inject(said, armed)
            wanted = replace(options, source=spec, armed=armed, dry_run=dry_run)
            engines.append(recording.engine(wanted, offline=args.offline, observe=observe))
            for notice in said:
                engines[-1].notices.put(notice)
            if len(engines) == 1:
                profiles.start()
                taught.start()
            return engines[-1]

        def observe(snapshot: Snapshot) -> None:
            profiles.observe(snapshot)
            taught.observe(snapshot.step.commands)

        def keep(changed: Settings) -> None:
            recording.use_settings(changed)
            _save(changed, args)

        def newest() -> Engine | None:
            return engines[-1] if engines else None

        def end() -> None:
            if engine := newest():
                engine.stop("the display has gone away")
                engine.hangs()  # or has ended, and the recording with all its steps can be finished
            recording.close()

        profiles = _profiles(args, rules, rules_path, lambda: engines[-1], recording)
        taught = _taught(lambda: engines[-1])
        if args.arm or args.record or replay_spec(source):
            make(source)  # what cannot be had is said before there is a window
        with (
            _closed(profiles, taught),
            left_in_the_end(newest, recording.close),
            ended_with_the_display(end),
        ):
            return run_app(
                newest(),
                settings,
                source=source,
                again=make,
                save=keep,
                read=lambda: _read(args),
                settings_file=args.settings,
                books=_books(args.profile, rules_path),
                recording=recording.words,
                notices=told,
                first_run=_newcomer(args),
                instance=instance,
                place=paths.config_dir() / "window.json",
                minimised=args.minimised,
            )


def _newcomer(args: argparse.Namespace) -> bool:
    """Whether the window opens with the first run: it was not seen yet, and nothing was asked for but to start."""
    asked = (args.source, args.profile, args.arm, args.dry_run, args.duration, args.record, args.minimised)
    stored, problems = load_settings(args.settings)
    return stored.start.first_run and not problems and not any(asked)


def _read(args: argparse.Namespace) -> Settings:
    """What the settings file says now, and the command line over it. SettingsError where it cannot be used."""
    said: list[Notice] = []
    settings = choose_settings(args.settings, said, mirror=args.mirror, model=args.model)
    if said:
        raise SettingsError(said[0].text, said[0].remedy, help=said[0].help)
    return settings


def _runs_already(other: Instance, args: argparse.Namespace) -> int:
    """Another process has the window: it comes to the front, and what was asked for here is not done."""
    if args.minimised:
        return 0
    if not other.call():
        raise HandcontrolError(
            "handcontrol runs already, but its window does not answer.", "End it, then start it again."
        )
    words = ("source", "profile", "dry_run", "arm", "duration", "mirror", "model", "settings", "record")
    asked = [f"--{word.replace('_', '-')}" for word in words if getattr(args, word)]
    if asked:
        raise HandcontrolError(
            f"handcontrol runs already, so {', '.join(asked)} did nothing; its window comes to the front.",
            "Choose it there, or close it first.",
        )
    print("handcontrol runs already; its window comes to the front.")
    return 0


def _save(changed: Settings, args: argparse.Namespace) -> None:
    """Keep what was changed in the window; what the command line says is for this run, and stays as it is stored."""
    stored, problems = load_settings(args.settings)
    if problems:  # the defaults stand in for it now, and must not be written over it
        text = f"The change was not kept: {problems[0]}"
        raise SettingsError(text, "Mend the settings file.", help="settings")
    camera, tracking = changed.camera, changed.tracking
    if args.mirror == camera.mirror:
        camera = camera.model_copy(update={"mirror": stored.camera.mirror})
    if args.model == tracking.model:
        tracking = tracking.model_copy(update={"model": stored.tracking.model})
    save_settings(changed.model_copy(update={"camera": camera, "tracking": tracking}), args.settings)
    if changed.start.autostart != stored.start.autostart:
        autostart.set_on(changed.start.autostart)


def _can_inject(told: list[Notice], armed: bool) -> bool:
    """Whether input can be injected here; if not, the app still shows what it sees. InjectError when it is armed."""
    try:
        open_injector(False).close()
    except InjectError as error:
        if armed:
            raise
        told.append(Notice(f"{error.text} Nothing is injected.", error.remedy, "warning", help=error.help))
        return False
    return True


def _profiles(
    args: argparse.Namespace,
    rules: RuleSet,
    path: Path | None,
    engine: Callable[[], Engine],
    recording: Recording,
) -> Profiles:
    """The rules watched and switched as long as the program runs: for the engine that runs now, and those to come."""

    def post(command: Command) -> None:
        if isinstance(command, UseRules):
            recording.use_rules(command.rules)
        engine().post(command)

    return Profiles(
        rules,
        path,
        name=path.stem if path else args.profile or "default",
        folder=own_folder(),
        automatic=args.profile is None,
        post=post,
        tell=lambda told: engine().notices.put(told),
    )


def _books(profile: str | None, path: Path | None) -> Bookcase:
    """Every profile, to be edited; first the one whose rules are in force as the program begins."""
    return Bookcase(own_folder(), begun=path.stem if path else profile or "default", path=path)


def _taught(engine: Callable[[], Engine]) -> TaughtWatch:
    """The taught gestures watched, for the engine that runs now; one to come reads them anew."""
    return TaughtWatch(lambda command: engine().post(command), lambda told: engine().notices.put(told))


@contextlib.contextmanager
def _closed(profiles: Profiles, taught: TaughtWatch) -> Iterator[None]:
    """In the end, whether they were started or not."""
    try:
        yield
    finally:
        taught.close()
        profiles.close()
