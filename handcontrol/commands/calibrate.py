"""handcontrol calibrate: the pointer's zone from a sweep of the hand, its filter from pointing, or a preset."""

from __future__ import annotations

import argparse
import shutil
import sys
from contextlib import closing
from pathlib import Path

from handcontrol.commands.progress import progress_line
from handcontrol.errors import HandcontrolError, SettingsError, UsageError
from handcontrol.pointer.comfort import PRESETS, preset
from handcontrol.pointer.sweep import SWEEP_S, Sweep
from handcontrol.pointer.tuning import SHORTEST_S, Tuned, track_of, tuned
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import build_pipeline, source_opener
from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings, save_settings, settings_path
from handcontrol.vocab import DesktopState, Screen, Step

HELP = "fit the pointer to a person: zone, smoothing and clicks, from a camera or any other source"
POINT_S = 60.0
_SHORTEST_S = 3.0
_SCREENS = (Screen("screen", 0, 0, 1920, 1080, primary=True),)


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "source",
        nargs="?",
        metavar="S",
        help="camera:0, a video, session:PATH … (default: as in your settings)",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--sweep",
        action="store_true",
        help="lead the hand round all it reaches with ease, for the zone (default)",
    )
    what.add_argument(
        "--tune", action="store_true", help="point and click as you do, for smoothing and clicks"
    )
    what.add_argument("--preset", choices=tuple(PRESETS), help="the settings for a way to sit or stand")
    what.add_argument(
        "--undo", action="store_true", help="the settings as they were before the last calibration"
    )
    add("--left-handed", action="store_true", help="with --preset: for the left hand")
    add(
        "--seconds",
        type=float,
        metavar="S",
        help=f"of the source at most (default {SWEEP_S:g}, --tune {POINT_S:g})",
    )
    add("--show", action="store_true", help="say what would be set, and set nothing")
    add("--offline", action="store_true", help="do not download the networks")


def run(args: argparse.Namespace) -> int:
    if args.undo:
        undo()
        print("The settings are as they were before.")
        return 0
    before, problems = load_settings()
    if problems:
        raise SettingsError(f"{settings_path()}: {problems[0]}", "Mend it first.")
    if args.left_handed and not args.preset:
        raise UsageError("--left-handed goes with --preset.", "A sweep finds the zone of either hand.")
    if args.preset:
        chosen = PRESETS[args.preset]
        found = Tuned(preset(args.preset, before, left_handed=args.left_handed), 1.0, (chosen.why,))
    else:
        found = from_source(args, before)
    print(*found.reasons or ("Nothing needs to be changed.",), *changes(before, found.settings), sep="\n")
    if not args.show and found.settings != before:
        keep()
        save_settings(found.settings)
        print("Saved; handcontrol calibrate --undo takes it back.")
    return 0


def from_source(args: argparse.Namespace, settings: Settings) -> Tuned:
    """HandcontrolError where the source shows too little."""
    seconds = args.seconds or (POINT_S if args.tune else SWEEP_S)
    steps = watched(args.source or settings.camera.source, settings, seconds, offline=args.offline)
    if args.tune:
        track = track_of(steps, settings.pointer)
        if track is None:
            raise HandcontrolError(
                f"No hand pointed for {SHORTEST_S:g} s in all.", "Point and click for a minute, or record it."
            )
        return tuned(track, settings)
    sweep = Sweep(settings.pointer)
    for step in steps:
        sweep.step(step)
    if len(sweep.places) < 2 or steps[-1].t - steps[0].t < _SHORTEST_S:
        raise HandcontrolError("No hand was seen for long enough.", "Lead a hand slowly round its reach.")
    return sweep.result(settings)


def watched(spec: str, settings: Settings, seconds: float, *, offline: bool = False) -> list[Step]:
    """What the whole pipeline makes of the source's first `seconds`; nothing is injected."""
    house = build_pipeline(settings, default_rules(), offline=offline, progress=progress_line(), later=True)
    steps: list[Step] = []
    if spec == "auto":
        spec = "camera:0"
    with closing(source_opener(settings)(spec)) as source:
        for frame in source:
            if steps and frame.t - steps[0].t > seconds:
                break
            if source.live and sys.stderr.isatty() and len(steps) % 30 == 0:
                print(
                    f"\r{seconds - (frame.t - steps[0].t if steps else 0):3.0f} s ", end="", file=sys.stderr
                )
            steps.append(house.step(frame, DesktopState(frame.t, _SCREENS), (), frame.t, "on"))
    return steps


def changes(before: Settings, after: Settings) -> list[str]:
    """A line for each value that differs: "pointer.beta: 12.6 → 6.0"."""
    lines = []
    for group in ("pointer", "gestures", "safety"):
        old, new = getattr(before, group).model_dump(), getattr(after, group).model_dump()
        lines += [f"{group}.{name}: {old[name]} → {new[name]}" for name in old if old[name] != new[name]]
    return lines


def _kept() -> Path:
    return settings_path().with_name("settings.before.toml")


def keep() -> None:
    """Lay the settings aside for `undo`."""
    path = settings_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            shutil.copyfile(path, _kept())
        else:
            _kept().write_text("version = 1\n", encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"{_kept()} cannot be written: {error.strerror}.", "Check the folder.") from error


def undo() -> None:
    """The settings laid aside last come back; once."""
    try:
        _kept().replace(settings_path())
    except FileNotFoundError:
        raise SettingsError("There is no calibration to take back.", "Nothing was changed.") from None
    except OSError as error:
        raise SettingsError(f"{settings_path()} cannot be written: {error.strerror}.", "Check it.") from error
