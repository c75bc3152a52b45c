"""handcontrol teach: a pose of your own from a camera, clip or pictures, and how well it will be known again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from handcontrol.commands.progress import progress_line
from handcontrol.errors import GestureError, UsageError
from handcontrol.gestures.features import matrix
from handcontrol.gestures.poses import pose_names
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import (
    FEWEST,
    MOST,
    folder,
    load_taught,
    read,
    report,
    save,
    taught_names,
    teach,
)
from handcontrol.models.load import MODELS, load
from handcontrol.runtime.build import source_opener
from handcontrol.settings import GestureSettings, Settings
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Array, Hand

HELP = "teach a pose of your own"


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("name", metavar="NAME", help="what it is called in rules, as my_sign")
    add(
        "source",
        metavar="S",
        nargs="?",
        help="camera:0, a clip, a folder of pictures, session:PATH, virtual:NAME",
    )
    add(
        "--samples",
        type=int,
        default=20,
        metavar="N",
        help=f"how many to take, {FEWEST} to {MOST} (default 20)",
    )
    add(
        "--every",
        type=float,
        default=0.15,
        metavar="S",
        help="seconds between samples of a clip (default 0.15)",
    )
    add("--after", type=float, default=0.0, metavar="S", help="seconds to let go by first: time to get ready")
    add("--hand", choices=("left", "right"), help="look at this hand only")
    add("--more", action="store_true", help="add the samples to those it has")
    add(
        "--not",
        dest="negative",
        action="store_true",
        help="this was not it: remember the samples as counter-examples",
    )
    add(
        "--import",
        dest="from_file",
        type=Path,
        metavar="FILE.toml",
        help="take a pose that somebody else taught",
    )
    add("--remove", action="store_true", help="forget it")
    add("--mirror", choices=("auto", "on", "off"), default="auto", help="on: the pictures are mirror images")
    add("--model", choices=tuple(MODELS), default="full", help="the networks (default full)")
    add("--offline", action="store_true", help="do not download the networks")


def run(args: argparse.Namespace) -> int:
    if args.name in pose_names():
        raise UsageError(f"{args.name} is built in.", "Choose another name.")
    path = folder() / f"{args.name}.toml"
    if args.remove:
        if args.name not in taught_names():
            raise GestureError(f"There is no taught gesture {args.name!r}.", f"There are: {_known()}.")
        path.unlink()
        print(f"{args.name} is forgotten.")
        return 0
    if args.from_file:
        print(f"{save(read(args.from_file), path)}: taken over.")
        return 0
    if not args.source or not FEWEST <= args.samples <= MOST:
        raise UsageError(
            "Say where to look, and how many samples to take.",
            f"As: handcontrol teach {args.name} camera:0 --samples 20 ({FEWEST} to {MOST}).",
        )
    hands = list(_hands(args))
    rows = np.concatenate([_row(hand, mirrored) for hand, mirrored in hands]) if hands else np.empty((0, 1))
    old = read(path) if (args.more or args.negative) and path.exists() else None
    if args.negative:
        if old is None or not len(rows):
            raise GestureError(f"There is nothing that {args.name!r} was not.", f"Taught so far: {_known()}.")
        save(
            teach(args.name, old.samples, title=old.title, negatives=np.concatenate([old.negatives, rows])),
            path,
        )
        print(f"{len(rows)} counter-examples of {args.name} are remembered.")
        return 0
    samples = rows if old is None else np.concatenate([old.samples, rows])[-MOST:]
    pose = teach(args.name, samples, negatives=old.negatives if old else None)
    recognizer_says = [_builtin(hand, mirrored) for hand, mirrored in hands]
    others = load_taught([name for name in taught_names() if name != args.name])
    print(f"{save(pose, path)}: {args.name}, {len(samples)} samples.")
    for line in report(pose, others, builtin=recognizer_says).lines():
        print(line)
    return 0


def _known() -> str:
    return ", ".join(taught_names()) or "none yet"


def _hands(args: argparse.Namespace) -> Iterator[tuple[Hand, bool]]:
    """Up to `samples` hands, the largest in each picture, and whether the picture is a mirror image."""
    settings = Settings()
    settings = settings.model_copy(
        update={"camera": settings.camera.model_copy(update={"mirror": args.mirror})}
    )
    with source_opener(settings)(args.source) as source:
        pictures = source.kind in ("image", "folder")
        tracker: Tracker | None = None
        first, last, count = None, float("-inf"), 0
        for frame in source:
            if frame.seen is not None:
                seen = frame.seen.hands
            else:
                if tracker is None:
                    networks = load(args.model, offline=args.offline, progress=progress_line())
                    tracker = Tracker(networks, static=pictures)
                seen = tracker.observe(frame).hands
            first = frame.t if first is None else first
            wanted = [hand for hand in seen if not hand.held and args.hand in (None, hand.side)]
            due = pictures or (frame.t - first >= args.after and frame.t - last >= args.every)
            if wanted and due:
                last, count = frame.t, count + 1
                if source.live:
                    print(f"{count} of {args.samples}", file=sys.stderr)
                yield max(wanted, key=lambda hand: hand.roi.size_px), frame.mirrored
            if count >= args.samples:
                return


def _row(hand: Hand, mirrored: bool) -> Array:
    return matrix(hand.points_px[None], hand.world_m[None], left=hand.side == "left", mirrored=mirrored)


def _builtin(hand: Hand, mirrored: bool) -> str | None:
    poses, _ = Recognizer(GestureSettings()).step([hand], frame_id=0, t=0.0, mirrored=mirrored)
    return poses[0].name
