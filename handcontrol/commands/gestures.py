"""handcontrol gestures: says which gestures there are, and how they are told on pictures, clips and sessions."""

from __future__ import annotations

import argparse
import csv
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

import numpy as np

from handcontrol.capture.source import Source
from handcontrol.commands.progress import progress_line
from handcontrol.errors import UsageError
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import builtin_poses
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import Denied, Own, load_own
from handcontrol.models.load import MODELS, load
from handcontrol.runtime.build import source_opener
from handcontrol.settings import GestureSettings, Settings
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Frame, Hand

HELP = "list the gestures, or test how they are told"

PICTURES = ("image", "folder")


def configure(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|test")
    actions.add_parser("list", help="name every pose and motion", description="Name every pose and motion.")
    test = actions.add_parser(
        "test",
        help="say what is told on a picture, folder, clip or session",
        description="Say what is told on a picture, folder, clip or session: per file or event, and per gesture.",
    )
    add = test.add_argument
    add("source", metavar="S", help="a picture, a folder of pictures, a clip, session:PATH, virtual:NAME")
    add("--labels", type=Path, metavar="FILE.csv", help="columns file and gesture: the table, the confusions")
    add("--model", choices=tuple(MODELS), default="full", help="the networks (default full)")
    add("--mirror", choices=("auto", "on", "off"), default="auto", help="on: the pictures are mirror images")
    add("--duration", type=float, metavar="S", help="stop after S seconds (default 60 where there is no end)")
    add("--json", action="store_true", help="one JSON object a file or event")
    add("--offline", action="store_true", help="do not download the networks")


def run(args: argparse.Namespace) -> int:
    return _list() if args.action == "list" else _test(args)


def label_map() -> dict[str, str]:
    """The published label map: a data set's label → our pose."""
    text = resources.files("handcontrol.gestures").joinpath("labels.toml").read_text("utf-8")
    return dict(tomllib.loads(text)["pose"])


def _list() -> int:
    taught = load_own(tell=lambda notice: print(f"{notice.text} {notice.remedy}", file=sys.stderr))
    denied = {one.name: len(one.examples) for one in taught if isinstance(one, Denied)}

    def less(name: str) -> str:
        return f" ({denied[name]} examples of what is not it)" if name in denied else ""

    print("poses:")
    for pose in builtin_poses():
        also = f" (also a {pose.within})" if pose.within else ""
        print(f"  {pose.name:<24} {pose.title}{also}{less(pose.name)}")
    _list_taught([one for one in taught if one.kind == "pose"])
    print("motions:")
    for name in MOTIONS:
        print(f"  {name:<24} {name.replace('_', ' ').capitalize()}{less(name)}")
    _list_taught([one for one in taught if one.kind == "motion"])
    return 0


def _list_taught(taught: Sequence[Own]) -> None:
    for one in taught:
        assert not isinstance(one, Denied)
        print(f"  {one.name:<24} {one.title} (taught, {len(one.samples)} samples)")


def _test(args: argparse.Namespace) -> int:
    settings = Settings()
    settings = settings.model_copy(
        update={"camera": settings.camera.model_copy(update={"mirror": args.mirror})}
    )
    with source_opener(settings)(args.source) as source:
        if source.live:
            raise UsageError("A camera never ends.", "Record a session or a clip, and test that.")
        if source.kind in PICTURES:
            return _pictures(args, source)
        if args.labels:
            raise UsageError("--labels goes with pictures.", "Give a folder of pictures.")
        return _clip(args, source)


def _pictures(args: argparse.Namespace, source: Source) -> int:
    """The poses of every hand of every picture."""
    networks = load(args.model, offline=args.offline, progress=progress_line())
    tracker = Tracker(networks, hands=4, static=True)
    told: dict[str, list[str]] = {}
    for frame in source:
        hands = sorted(tracker.observe(frame).hands, key=lambda hand: -hand.roi.size_px)
        told[frame.file or args.source] = [_pose(hand, frame) for hand in hands]
    if not args.labels:
        for file, names in told.items():
            print(json.dumps({"file": file, "poses": names}) if args.json else f"{file}: {_said(names)}")
        return 0
    return _against(_labels(args.labels), told, as_json=args.json)


def _pose(hand: Hand, frame: Frame) -> str:
    """The pose of one hand of one picture, "" none."""
    recognizer = Recognizer(GestureSettings(enter_s=0.0), taught=load_own())
    poses, _ = recognizer.step([hand], frame_id=frame.frame_id, t=0.0, mirrored=frame.mirrored)
    return poses[0].name or ""


def _said(names: Sequence[str]) -> str:
    return ", ".join(name or "none" for name in names) or "no hand"


def _labels(path: Path) -> dict[str, str]:
    try:
        with open(path, newline="", encoding="utf-8") as rows:
            return {row["file"]: row["gesture"] for row in csv.DictReader(rows)}
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{path} cannot be read as labels ({error}).", "Give columns file and gesture."
        ) from error


def _against(labels: dict[str, str], told: dict[str, list[str]], *, as_json: bool) -> int:
    """Each picture's hand that comes nearest to its label; the other hands should show nothing."""
    known = label_map()
    pairs: list[tuple[str, str]] = []
    missed: Counter[str] = Counter()
    for file, names in told.items():
        if file not in labels:
            continue
        truth, rest = known.get(labels[file], ""), list(names)
        if not rest:
            missed[truth] += bool(truth)
            continue
        if truth:
            pairs.append((truth, rest.pop(rest.index(truth) if truth in rest else 0)))
        pairs += [("", name) for name in rest]
        if as_json:
            print(json.dumps({"file": file, "label": truth, "poses": names}))
    if not as_json:
        _table(pairs, missed)
        print("label map: " + ", ".join(f"{a} = {b}" for a, b in known.items()) + "; all others: none")
    return 0


def _table(pairs: Sequence[tuple[str, str]], missed: Counter[str]) -> None:
    print(f"{'pose':<14}{'hands':>6}{'precision':>11}{'recall':>8}{'F1':>7}")
    scores = []
    for pose in sorted({truth for truth, _ in pairs if truth}):
        there = sum(truth == pose for truth, _ in pairs)
        said = sum(name == pose for _, name in pairs)
        right = sum(truth == name == pose for truth, name in pairs)
        f1 = 2 * right / (there + said)
        scores += [f1] if there >= 4 else []
        print(f"{pose:<14}{there:>6}{right / max(said, 1):>11.3f}{right / there:>8.3f}{f1:>7.3f}")
    none = [name for truth, name in pairs if not truth]
    if scores:
        print(f"macro-F1 of poses with at least 4 hands: {np.mean(scores):.3f}")
    if none:
        false = sum(map(bool, none))
        print(f"named though they show none: {false} of {len(none)} hands ({100 * false / len(none):.1f} %)")
    if missed:
        print(f"posed hands that were not found: {sum(missed.values())}")
    wrong = Counter((a or "none", b or "none") for a, b in pairs if a != b)
    print("confusions: " + ("; ".join(f"{a} as {b} x{n}" for (a, b), n in wrong.most_common()) or "none"))


def _clip(args: argparse.Namespace, source: Source) -> int:
    """Every event of a clip or session, then how often and how long each gesture was."""
    tracker: Tracker | None = None
    recognizer = Recognizer(taught=load_own())
    counts: Counter[str] = Counter()
    seconds: dict[str, float] = {}
    duration = args.duration or (60.0 if source.frames is None else float("inf"))
    for frame in source:
        if frame.t >= duration:
            break
        if frame.seen is not None:
            hands: Sequence[Hand] = frame.seen.hands
        else:
            tracker = tracker or Tracker(load(args.model, offline=args.offline, progress=progress_line()))
            hands = tracker.observe(frame).hands
        _, events = recognizer.step(hands, frame_id=frame.frame_id, t=frame.t, mirrored=frame.mirrored)
        for event in events:
            if event.phase == "enter":
                counts[event.name] += 1
                line = {
                    "frame": event.frame_id,
                    "t": round(event.t, 3),
                    "hand": event.side,
                    "name": event.name,
                }
                text = f"{event.t:8.2f} s  frame {event.frame_id:<6} {event.side:<6} {event.name}"
                print(json.dumps({**line, "kind": event.kind}) if args.json else text)
            elif event.phase == "leave":
                seconds[event.name] = seconds.get(event.name, 0.0) + event.held_s
    if not args.json:
        print(f"{'gesture':<24}{'times':>6}{'seconds':>9}")
        for name, count in sorted(counts.items()):
            print(f"{name:<24}{count:>6}{seconds.get(name, 0.0):>9.1f}")
    return 0
