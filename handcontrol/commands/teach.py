"""handcontrol teach: a pose or motion of your own from any source, and how well it will be known again."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable
from math import inf
from pathlib import Path

from handcontrol.commands.showing import Saying, seen, settings_of
from handcontrol.errors import GestureError, UsageError
from handcontrol.gestures import taught_motion, taught_pose
from handcontrol.gestures.denial import Denial
from handcontrol.gestures.lesson import Lesson, Progress
from handcontrol.gestures.taught import (
    Taught,
    check_name,
    folder,
    load_taught,
    read,
    remove,
    rename,
    save,
    taken,
    taught_names,
)
from handcontrol.gestures.taught_report import report
from handcontrol.models.load import MODELS
from handcontrol.settings import Settings

HELP = """teach a pose or motion of your own

A pose: hold it, and turn the hand a little, while samples are taken. A motion (--motion): make it again and again, with
a pause before and after; the way back to the start is left out. Rules may name it as soon as it is taught."""

#: Seconds to get ready where somebody stands before a camera: before a pose, before each performance of a motion.
COUNTDOWN = {"pose": 3.0, "motion": 1.5}
#: Seconds that a camera is looked at for what was not it.
DENY_S = 30.0


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("name", metavar="NAME", help="what it is called in rules, as my_sign")
    add(
        "source",
        metavar="S",
        nargs="?",
        help="camera:0, a clip, a folder of pictures, session:PATH, virtual:SCRIPT",
    )
    add("--motion", action="store_true", help="it is a motion, not a pose")
    add("--samples", type=int, metavar="N", help="how many to take (default 20 of a pose, 5 of a motion)")
    add(
        "--every",
        type=float,
        default=0.15,
        metavar="S",
        help="seconds between samples of a pose (default 0.15)",
    )
    add(
        "--countdown",
        type=float,
        metavar="S",
        help="seconds to get ready (default 3, motions 1.5; 0 but for cameras)",
    )
    add("--after", type=float, default=0.0, metavar="S", help="let the first S seconds go by")
    add(
        "--duration",
        type=float,
        default=inf,
        metavar="S",
        help="look at S seconds only (default 120 without an end)",
    )
    add("--hand", choices=("left", "right"), help="look at this hand only")
    add(
        "--other-hand",
        choices=("same", "mirrored", "no"),
        help="what the other hand must do: the same (a motion's default), the mirror image (a pose's), nothing",
    )
    add("--more", action="store_true", help="add the samples to those it has")
    add("--again", type=int, metavar="N", help="show sample N anew")
    add(
        "--not",
        dest="negative",
        action="store_true",
        help="that was not it: what is taken for it in S is remembered as counter-examples",
    )
    add("--report", action="store_true", help="say again how well it is known")
    add(
        "--import",
        dest="from_file",
        type=Path,
        metavar="FILE",
        help="take over one that somebody else taught",
    )
    add("--export", dest="to_file", type=Path, metavar="FILE", help="write it to FILE, to share it")
    add("--rename", metavar="NEW", help="call it NEW")
    add("--remove", action="store_true", help="forget it")
    add("--mirror", choices=("auto", "on", "off"), help="on: the pictures are mirror images")
    add("--model", choices=tuple(MODELS), help="the networks (default: as in the settings, else full)")
    add("--offline", action="store_true", help="do not download the networks")


def run(args: argparse.Namespace) -> int:
    if not args.remove and not args.rename:
        check_name(args.name)
    if args.remove:
        remove(args.name)
        print(f"{args.name} is forgotten.")
    elif args.rename:
        rename(args.name, args.rename)
        print(f"{args.name} is now called {args.rename}; rules that say {args.name} must say so too.")
    elif args.from_file:
        if taken(args.name):
            raise GestureError(f"There is a taught gesture {args.name!r} already.", "Choose another name.")
        gesture = read(args.from_file, name=args.name)
        _kept(gesture)
    elif args.to_file:
        print(f"{save(_known(args.name), args.to_file)}: written.")
    elif args.report:
        _tell(_known(args.name))
    elif args.negative:
        return _deny(args)
    else:
        return _teach(args)
    return 0


def _known(name: str) -> Taught:
    """A taught gesture by its name."""
    if name not in taught_names():
        raise GestureError(
            f"There is no taught gesture {name!r}.", f"There are: {', '.join(taught_names()) or 'none yet'}."
        )
    return read(folder() / f"{name}.toml", name=name)


def _others(name: str) -> tuple[Taught, ...]:
    return load_taught([other for other in taught_names() if other != name])


def _kept(gesture: Taught) -> None:
    print(f"{save(gesture)}: {gesture.name}, a {gesture.kind} of {len(gesture.samples)} samples.")
    _tell(gesture)


def _tell(gesture: Taught) -> None:
    for line in report(gesture, _others(gesture.name)).lines():
        print(line)


def _teach(args: argparse.Namespace) -> int:
    old = _known(args.name) if args.more or args.again else None
    kind = old.kind if old else "motion" if args.motion else "pose"
    least, most = (
        (taught_pose.FEWEST, taught_pose.MOST)
        if kind == "pose"
        else (taught_motion.FEWEST, taught_motion.MOST)
    )
    fresh = args.samples or (20 if kind == "pose" else 5)
    if not args.source or not (1 if old else least) <= fresh <= most:
        raise UsageError(
            "Say where to look, and how many samples to take.",
            f"As: handcontrol teach {args.name} camera:0 --samples {least} ({least} to {most}).",
        )
    settings = settings_of(args)
    had = len(old.samples) if old else 0

    def lesson_of(live: bool, pictures: bool) -> Lesson:
        countdown = args.countdown if args.countdown is not None else COUNTDOWN[kind] if live else 0.0
        lesson = Lesson(
            args.name,
            kind,
            wanted=min(had + fresh, most),
            countdown_s=countdown,
            every_s=0.0 if pictures else args.every,
            side=args.hand,
            other=args.other_hand,
            old=old,
            taught=_others(args.name),
            settings=settings.gestures,
        )
        if args.again:
            lesson.retake(args.again)
        return lesson

    lesson = _shown(args, settings, lesson_of)
    if old and lesson.taken <= had - bool(args.again):
        raise GestureError(
            f"Nothing was seen that {args.name} could be taught.", "Show the hand to the camera."
        )
    _kept(lesson.made())
    return 0


def _shown(args: argparse.Namespace, settings: Settings, lesson_of: Callable[[bool, bool], Lesson]) -> Lesson:
    """The lesson after the source has shown enough, or has ended, or Ctrl-C."""
    lesson: Lesson | None = None
    progress: Progress | None = None
    say = Saying()
    try:
        for frame, hands, live, pictures in seen(args, settings):
            lesson = lesson or lesson_of(live, pictures)
            progress = lesson.step(hands, t=frame.t, mirrored=frame.mirrored)
            if live or sys.stderr.isatty():
                say(progress)
            if progress.phase == "done":
                break
    except KeyboardInterrupt:
        if lesson is None or lesson.taken == 0:
            raise
    finally:
        say.end()
    if lesson is None:
        raise GestureError(f"{args.source} shows nothing in that time.", "Check --after and --duration.")
    return lesson


def _deny(args: argparse.Namespace) -> int:
    gesture = _known(args.name)
    if not args.source:
        raise UsageError("Say where to look.", f"As: handcontrol teach {args.name} camera:0 --not")
    settings = settings_of(args)
    start: float | None = None
    denial = Denial(gesture, settings=settings.gestures)
    with contextlib.suppress(KeyboardInterrupt):
        for frame, hands, live, _ in seen(args, settings):
            before, start = denial.found, frame.t if start is None else start
            if denial.step(hands, t=frame.t, mirrored=frame.mirrored) > before and live:
                print(f"{denial.found} times taken for {args.name}", file=sys.stderr)
            if denial.full or (live and frame.t - start >= DENY_S):
                break
    if not denial.found:
        raise GestureError(f"Nothing there is taken for {args.name}.", "So there is nothing to forget.")
    save(denial.made())
    print(f"{denial.found} counter-examples of {args.name} are remembered.")
    return 0
