"""handcontrol without a command word: the application, in its window or headless."""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from handcontrol import _x11, paths
from handcontrol.capture.camera import list_cameras
from handcontrol.commands.headless import Headless
from handcontrol.desktop import open_desktop
from handcontrol.errors import HandcontrolError, InjectError, RulesError, SettingsError, UsageError
from handcontrol.inject import Ledger, open_injector
from handcontrol.models.load import MODELS
from handcontrol.rules.file import default_rules, load_rules
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.build import build_pipeline, source_opener
from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.watch import RulesWatch
from handcontrol.settings import Settings, load_settings, save_settings
from handcontrol.vocab import Action, Notice, Snapshot, ToggleControl

HELP = """move the pointer and click by hand

Control starts off; the switch in the window or the pause key (ctrl+alt+p) turns it on and off.
Exit code: 0 when it ended as asked (window closed, Ctrl-C, SIGTERM, --duration, end of the source),
1 when the work failed, 2 for bad usage."""

DEMO = "virtual:demo"
HEADLESS = "Use --headless to run without a window."


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
    add("--duration", type=_seconds, metavar="S", help="end after S seconds of the source")
    add("--headless", action="store_true", help="no window: actions are printed, then a summary")
    add("--mirror", choices=("auto", "on", "off"), help="on: the source's pictures are mirror images")
    add("--model", choices=tuple(MODELS), help="the networks (default: as in the settings, else full)")
    add("--offline", action="store_true", help="do not download the networks")
    add("--settings", type=Path, metavar="FILE", help="read settings from FILE (TOML)")
    add("--clip", type=Path, metavar="OUT.mp4", help="headless: also write the pictures with what was seen")
    add("--summary", type=Path, metavar="OUT.json", help="headless: also write the summary")


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError("more than 0")
    return seconds


def run(args: argparse.Namespace) -> int:
    if args.arm and args.dry_run:
        raise UsageError("--arm injects and --dry-run does not.", "Leave out one of them.")
    if (args.clip or args.summary) and not args.headless:
        raise UsageError("--clip and --summary are written by a run without a window.", "Add --headless.")
    told: list[Notice] = []
    settings = _settings(args, told)
    rules, rules_path = _rules(args.profile)
    source = _source(args.source, settings, told)
    if args.headless:
        return _headless(args, settings, rules, rules_path, source, told)
    return _window(args, settings, rules, rules_path, source, told)


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
    engine = assemble(
        options, settings, rules, offline=args.offline, observe=show.observe, on_played=show.on_played
    )
    with _watching(rules_path, lambda: engine), _left_in_the_end(lambda: engine):
        return show.run(engine)


def _window(
    args: argparse.Namespace,
    settings: Settings,
    rules: RuleSet,
    rules_path: Path | None,
    source: str,
    told: list[Notice],
) -> int:
    run_app = _import_window()
    options = Options(
        source=source,
        armed=args.arm,
        dry_run=args.dry_run or not _can_inject(args, told),
        stay=True,
        duration_s=args.duration,
        stall_s=settings.safety.stall_ms / 1e3,
    )
    engines: list[Engine] = []

    def make(spec: str) -> Engine:
        engines.append(assemble(replace(options, source=spec), settings, rules, offline=args.offline))
        return engines[-1]

    make(source)
    with _watching(rules_path, lambda: engines[-1]), _left_in_the_end(lambda: engines[-1]):
        return run_app(
            engines[-1],
            settings,
            source=source,
            again=make,
            save=lambda changed: save_settings(changed, args.settings),
            notices=told,
        )


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
    injector = open_injector(options.dry_run)
    desktop = open_desktop(pause_key=settings.safety.pause_key)
    engine = Engine(
        options,
        open_source=source_opener(settings),
        make_pipeline=lambda progress: build_pipeline(settings, rules, offline=offline, progress=progress),
        desktop=desktop,
        ledger=Ledger(injector),
        close_injector=injector.close,
        observe=observe,
        on_played=on_played,
    )
    desktop.on_hotkey(lambda: engine.post(ToggleControl("pause key")))
    if not options.dry_run:
        engine.notices.extend(desktop.notices)
    return engine


def _settings(args: argparse.Namespace, told: list[Notice]) -> Settings:
    """The settings file, and over it what the command line says."""
    if args.settings and not args.settings.is_file():
        raise SettingsError(f"There is no settings file {args.settings}.", "Check the path.")
    settings, problems = load_settings(args.settings)
    if problems and args.settings:
        raise SettingsError(f"{args.settings}: {problems[0]}", _more(len(problems)))
    told += [Notice(f"Settings not used: {problem}", "", "warning") for problem in problems]
    camera = {"mirror": args.mirror} if args.mirror else {}
    tracking = {"model": args.model} if args.model else {}
    return settings.model_copy(
        update={
            "camera": settings.camera.model_copy(update=camera),
            "tracking": settings.tracking.model_copy(update=tracking),
        }
    )


def _rules(profile: str | None) -> tuple[RuleSet, Path | None]:
    """The rules asked for and their file: a path, a profile's name, the person's default, or the packaged ones."""
    folder = paths.config_dir() / "profiles"
    if profile is None:
        path = folder / "default.toml"
        if not path.exists():
            return default_rules(), None
    elif profile.endswith(".toml") or os.sep in profile:
        path = Path(profile)
    else:
        path = folder / f"{profile}.toml"
        if not path.exists():
            if profile == "default":
                return default_rules(), None
            known = sorted({"default", *(file.stem for file in folder.glob("*.toml"))})
            raise RulesError(f"There is no profile {profile!r}.", f"There are: {', '.join(known)}.")
    rules, problems = load_rules(path)
    if rules is None:
        errors = [problem for problem in problems if problem.level == "error"]
        raise RulesError(str(errors[0]), _more(len(errors)))
    return rules, path


def _more(count: int) -> str:
    return f"(and {count - 1} more)" if count > 1 else ""


def _source(asked: str | None, settings: Settings, told: list[Notice]) -> str:
    """What to open: as asked, as set, else the first camera, else the virtual hand."""
    spec = asked or settings.camera.source
    if spec != "auto":
        return spec
    cameras = list_cameras()
    if cameras:
        told.append(Notice(f"Using the camera {cameras[0].name}."))
        return f"camera:{cameras[0].index}"
    told.append(
        Notice("There is no camera: this is the virtual hand.", "Plug in a webcam, or give --source.")
    )
    return DEMO


def _import_window() -> Callable[..., int]:
    """run_app; HandcontrolError where there is no display or no Qt. Qt itself would abort the process."""
    if sys.platform not in ("win32", "darwin"):
        _check_display()
    try:
        from handcontrol.ui.app import run_app
    except ImportError as error:
        raise HandcontrolError(
            f"The window needs PySide6, which does not load here ({error}).", HEADLESS
        ) from error
    return run_app


def _check_display() -> None:
    display = os.environ.get("DISPLAY")
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if os.environ.get("WAYLAND_DISPLAY") or platform.partition(":")[0] not in ("", "xcb"):
        return
    if not display:
        raise HandcontrolError("There is no display for the window.", HEADLESS)
    try:
        _x11.close(_x11.connect())
    except ConnectionError as error:
        raise HandcontrolError(f"The display {display!r} does not answer ({error}).", HEADLESS) from error
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError as error:
        remedy = f"Install it (Debian, Ubuntu: apt install libxcb-cursor0). {HEADLESS}"
        raise HandcontrolError("The window needs the system library libxcb-cursor0.", remedy) from error


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
