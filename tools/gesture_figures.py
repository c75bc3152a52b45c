"""The figures of docs/gestures.md: each subcommand prints one table. Photos and rows come from --data.

python -P tools/gesture_figures.py photos|denied|rows|clips|motions|moving|teach|speed [options]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from gesture_data import PHOTOS, SOURCES, Labelled, histories, keypoints, kit, photos, sparrowhere
from gesture_motion import hands_of, motion_script, moving_script

from handcontrol.gestures.circle import circle, turning
from handcontrol.gestures.denied import Denied, Refusal
from handcontrol.gestures.features import matrix, order
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import PoseBank, PoseShape, builtin_bank, builtin_poses
from handcontrol.gestures.recognizer import Recognizer, name_of
from handcontrol.gestures.shapes import Shapes, builtin_shapes
from handcontrol.gestures.taught import TaughtPoses, teach
from handcontrol.settings import GestureSettings, Settings
from handcontrol.vocab import Array, DesktopState, Hand, MoveTo, Screen, on_grid

ROOT = Path(__file__).parent.parent
SETTINGS = GestureSettings()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=sorted(FIGURES))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "eval" / "dev")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=40, help="scripts of each motion; minutes of movement")
    parser.add_argument("--model", default="full", choices=["full", "lite"])
    args = parser.parse_args()
    FIGURES[args.what](args)
    return 0


def names(hands: Labelled, bank: PoseBank) -> list[str]:
    """What each hand is called ("" none): the narrower pose where Pose.name tells it."""
    rows = matrix(hands.points, hands.world, left=hands.left)
    out = []
    for row in rows:
        wide, narrow, _ = name_of(bank, bank.scores(row).tolist(), SETTINGS.accept)
        out.append((narrow if narrow and bank.poses[bank.at[narrow]].named else wide) or "")
    return out


def table(truth: Sequence[str], told: Sequence[str], title: str) -> None:
    """Precision, recall, F1 of each pose; macro-F1 of those with at least 4 hands; false names; confusions."""
    print(f"{title}: {len(truth)} hands")
    macro = []
    for pose in sorted(set(truth) - {""}):
        right = sum(a == b == pose for a, b in zip(truth, told, strict=True))
        said, there = told.count(pose), truth.count(pose)
        f1 = 2 * right / (said + there)
        macro += [f1] if there >= 4 else []
        print(
            f"  {pose:<14}{there:>5} hands  precision {right / max(said, 1):.3f}  "
            f"recall {right / there:.3f}  F1 {f1:.3f}"
        )
    none = [b for a, b in zip(truth, told, strict=True) if not a]
    right = [a == b for a, b in zip(truth, told, strict=True) if a]
    print(f"  macro-F1 (poses with >= 4 hands) {np.mean(macro):.3f}, recall {np.mean(right):.3f}, "
          f"false names {sum(map(bool, none))} of {len(none)}")  # fmt: skip
    wrong = Counter((a or "none", b or "none") for a, b in zip(truth, told, strict=True) if a != b)
    print("  confusions: " + ("; ".join(f"{a} as {b} x{n}" for (a, b), n in wrong.most_common(12)) or "none"))


def photo_figures(args: argparse.Namespace) -> None:
    from train_shapes import fit

    print(
        "label map: " + ", ".join(f"{label} = {pose}" for label, pose in PHOTOS.items()) + "; all else: none"
    )
    hands = photos(args.data, args.model)
    plain = PoseBank(builtin_poses())
    table(hands.pose.tolist(), names(hands, plain), "descriptions alone")
    table(
        hands.pose.tolist(),
        names(hands, builtin_bank(agreement=SETTINGS.agreement)),
        "descriptions and network",
    )
    truth: list[str] = []
    told: list[str] = []
    alone: list[str] = []
    for source in SOURCES:
        shapes = fit(args.data, without=source)
        bank = PoseBank(builtin_poses(), shapes=shapes, agreement=SETTINGS.agreement)
        part = hands.of(hands.source == source)
        truth += part.pose.tolist()
        told += names(part, bank)
        alone += names_alone(part, shapes)
    table(truth, told, "network trained without the source (the descriptions saw all)")
    table(truth, alone, "that network alone, with no description but of how the hand is turned")


def denied_figures(args: argparse.Namespace) -> None:
    """An example against each photographed pose: on the way to another hand, where it is only just told."""
    hands, bank = photos(args.data, args.model), builtin_bank(agreement=SETTINGS.agreement)
    rows = matrix(hands.points, hands.world, left=hands.left)
    posed = [i for i, name in enumerate(hands.pose) if name in bank.at]
    tried = refused = kept = 0
    for i in posed:
        name, at = hands.pose[i], bank.at[hands.pose[i]]
        if bank.scores(rows[i])[at] < SETTINGS.accept:
            continue
        for j in (j for j in posed if hands.pose[j] != name):
            way = on_the_way(hands, i, j)
            edge = next((row for row in way if SETTINGS.accept <= bank.scores(row)[at] <= 0.65), None)
            if edge is None:
                continue
            refusal = Refusal([Denied(name).plus(edge[None])], bank, SETTINGS.accept)
            told = [
                refusal.lower(bank.scores(row), row, made=())[at] >= SETTINGS.accept
                for row in (edge, rows[i])
            ]
            tried, refused, kept = tried + 1, refused + (not told[0]), kept + told[1]
            break
    print(f"{tried} hands: {refused} borderline ones refused, {kept} photographed ones still told")


def on_the_way(hands: Labelled, i: int, j: int, steps: int = 40) -> Array:
    """Rows of features (steps, F) from hand i to hand j, which is moved, mirrored and scaled to be where i is."""
    parts = []
    for points in (hands.points, hands.world):
        a, b = points[i] - points[i][0], points[j] - points[j][0]
        b = (
            b
            * ((-1, 1, 1) if hands.left[i] != hands.left[j] else 1)
            * np.linalg.norm(a[9])
            / np.linalg.norm(b[9])
        )
        parts.append(a + np.linspace(0.0, 1.0, steps)[:, None, None] * (b - a))
    return matrix(*parts, left=bool(hands.left[i]))


def names_alone(hands: Labelled, shapes: Shapes) -> list[str]:
    """The pose of the likeliest shape: the first, narrower ones before wider ones, that the hand is turned for."""
    rows, out = matrix(hands.points, hands.world, left=hands.left), []
    poses = sorted((pose for pose in builtin_poses() if pose.named), key=lambda pose: pose.within is None)
    for row, belief in zip(rows, shapes.belief(rows), strict=True):
        features = dict(zip(order(), row.tolist(), strict=True))
        shape = shapes.classes[int(belief.argmax())]
        likely = [pose for pose in poses if pose.shape == shape]
        out.append(next((pose.name for pose in likely if _fits(pose, features)), ""))
    return out


def _fits(pose: PoseShape, features: Mapping[str, float]) -> bool:
    """A narrower case must fit as a whole, others only in how the hand is turned."""
    turned = [
        c for c in pose.conditions if pose.within or all(t.feature.startswith(("facing", "dir")) for t in c)
    ]
    return all(max(term.score(features) for term in condition) > 0 for condition in turned)


def row_figures(args: argparse.Namespace) -> None:
    bank = builtin_bank(agreement=SETTINGS.agreement)
    for title, hands in (
        ("sparrowhere", sparrowhere(args.data)),
        ("pose_classification_kit (2D)", kit(args.data)),
    ):
        table(hands.pose.tolist(), names(hands, bank), title)
    keypoint_figures(args.data)
    paths, moves = histories(args.data)
    found = np.array([turn_of(path) for path in paths])
    round_ = np.isin(moves, (1, 2))
    print(f"point_history: circles right {np.mean(found[round_] == moves[round_]):.3f}, "
          f"stop rejected {np.mean(found[moves == 0] == 0):.3f}, "
          f"move rejected {np.mean(found[moves == 3] == 0):.3f}")  # fmt: skip


def keypoint_figures(data: Path) -> None:
    """Open, closed or pointing, of rows of 2D points: three ways to choose, none of which was trained on them."""
    points, classes = keypoints(data)
    rows = matrix(points[:, :, :2])
    plain, network = PoseBank(builtin_poses()), builtin_shapes()
    scores = np.array([plain.scores(row) for row in rows])
    belief = network.belief(rows)
    poses = (("open_palm", "flat_hand", "four"), ("fist",), ("point", "point_up", "l_shape"))
    shapes = (("open", "four"), ("fist",), ("point", "l_shape"))
    best = np.stack([scores[:, [plain.at[name] for name in group]].max(axis=1) for group in poses], axis=1)
    sums = [belief[:, [network.classes.index(name) for name in group]].sum(axis=1) for group in shapes]
    ways = {
        "best score": best,
        "least missed": np.array([[max(-missed(n, row) for n in group) for group in poses] for row in rows]),
        "network": np.stack(sums, axis=1),
    }
    told = ", ".join(f"{way} {np.mean(of.argmax(axis=1) == classes):.3f}" for way, of in ways.items())
    print(f"keypoints, 2D path, one of open, closed, pointing: {told}")


def missed(name: str, row: Array) -> float:
    """By how many widths in all the conditions of a pose's shape are missed; what turns with the hand is left out."""
    (pose,) = (pose for pose in builtin_poses() if pose.name == name)
    features = dict(zip(order(), row.tolist(), strict=True))
    conditions = [
        c for c in pose.conditions if not all(t.feature.startswith(("facing", "direction")) for t in c)
    ]
    return -sum(
        min(0.0, max(t.sign * (features[t.feature] - t.threshold) / t.width for t in c)) for c in conditions
    )


def turn_of(path: Array) -> int:
    """1 clockwise, 2 counter-clockwise as seen in the picture, 0 neither: half a second of a circle turns 200°."""
    at = path * (960, -540)  # of the recorder's picture, y up
    degrees = turning(at, least=max(3.0, 0.04 * float(np.ptp(at, axis=0).max())))
    sweep, radius, residual = circle(at)
    if np.ptp(at, axis=0).max() < 25 or abs(degrees) < 200 or sweep * degrees < 0 or residual > 0.45 * radius:
        return 0
    return 1 if degrees < 0 else 2


def clip_figures(args: argparse.Namespace) -> None:
    """Every clip through the whole house: motions, frames that point, and what the default profile does but move."""
    from handcontrol.capture.open import open_source
    from handcontrol.models.load import load
    from handcontrol.rules.file import default_rules
    from handcontrol.runtime.build import pipeline_without_tracker
    from handcontrol.tracking.tracker import Tracker

    screens = (Screen("one", 0, 0, 1920, 1080, primary=True),)
    for path in sorted((args.data / "videos").glob("*.*")):
        tracker, told, pointing, done = Tracker(load(args.model)), [], 0, []
        pipeline = pipeline_without_tracker(Settings(), default_rules())
        with open_source(str(path), mirror="on" if path.name.startswith("gestop") else "auto") as source:
            for frame in source:  # gestop's are selfie views
                seen = on_grid(tracker.observe(frame))
                step = pipeline.decide(seen, DesktopState(frame.t, screens), (), frame.t, "on")
                told += [f"{event.name}@{event.frame_id}" for event in step.events if event.kind == "motion"]
                pointing += any(e.name == "point" and e.phase != "leave" for e in step.events)
                others = (action for action in step.actions if not isinstance(action, MoveTo))
                done += [f"{type(action).__name__}@{frame.frame_id}" for action in others]
        print(f"{path.name}: motions {told or 'none'}; frames that point {pointing}; "
              f"actions other than moves {done or 'none'}")  # fmt: skip


def motion_figures(args: argparse.Namespace) -> None:
    for name in MOTIONS:
        hit, wrong, others = 0, 0, Counter[str]()
        for index in range(args.count):
            seed = args.seed * 1000 + index
            told = motions_of(hands_of(motion_script(name, seed), seed=seed))
            extra = [other for other in told if other != name] + [name] * (told.count(name) - 1)
            hit, wrong = hit + (name in told), wrong + bool(extra)
            others.update(extra)
        print(
            f"{name:<25} recall {hit}/{args.count}  scripts with a wrong event {wrong}  {dict(others) or ''}"
        )


def motions_of(frames: Iterator[tuple[int, float, tuple[Hand, ...]]]) -> list[str]:
    recognizer, told = Recognizer(), []
    for frame_id, t, hands in frames:
        _, events = recognizer.step(hands, frame_id=frame_id, t=t)
        told += [event.name for event in events if event.kind == "motion"]
    return told


def moving_figures(args: argparse.Namespace) -> None:
    """Motions told in continuous movement that means none."""
    counts, seconds = Counter[str](), 0.0
    for index in range(args.count):
        script = moving_script(args.seed * 1000 + index, 60.0)
        seconds += script.duration_s
        counts.update(motions_of(hands_of(script, seed=index)))
    print(f"{seconds / 60:.1f} minutes: {sum(counts.values())} motions {dict(counts)}, "
          f"{sum(counts.values()) / seconds * 600:.1f} in 10 minutes")  # fmt: skip


def speed_figures(args: argparse.Namespace) -> None:
    """Processor milliseconds a step of recognizer and rules, one hand, a profile of 300 rules."""
    from handcontrol.rules.engine import RuleEngine
    from handcontrol.rules.file import parse_rules

    poses = [pose.name for pose in builtin_poses()]
    rules = "version = 1\n" + "".join(
        f'[[rule]]\nname = "r{i}"\nwhen = {{ pose = "{poses[i % len(poses)]}", app = "app{i % 20}" }}\n'
        f'on_enter = [{{ tap = "f{1 + i % 12}" }}]\n'
        for i in range(300)
    )
    ruleset, _ = parse_rules(rules)
    assert ruleset
    frames = list(hands_of(moving_script(args.seed, 60.0), seed=args.seed))
    recognizer, engine = Recognizer(), RuleEngine(ruleset)
    spent = []
    for frame_id, t, hands in frames:
        start = time.thread_time()
        _, events = recognizer.step(hands, frame_id=frame_id, t=t)
        seen = time.thread_time()
        engine.step(
            events,
            hands,
            frame_id=frame_id,
            t=t,
            desktop=DesktopState(app="app3"),
            control="on",
            size=(640, 480),
        )
        spent.append((seen - start, time.thread_time() - seen))
    for title, column in zip(
        ("recognizer", "300 rules", "both"), (*np.array(spent).T, np.sum(spent, axis=1)), strict=True
    ):
        print(
            f"{title:<11} p50 {np.percentile(column, 50) * 1e3:.3f} ms  p95 {np.percentile(column, 95) * 1e3:.3f} ms"
        )


def teach_figures(args: argparse.Namespace) -> None:
    """Ten shots each of six poses that are not built in, of one hand; the rest of them, and all other poses."""
    rows = np.load(args.data / "landmarks" / "pose_classification_kit_dev.npz")
    flat = rows["keypoints"].astype(float) * (300, -300)
    left, label = rows["hand"] == "left", rows["label"]
    features = matrix(np.concatenate([flat, np.zeros((len(flat), 21, 1))], axis=2), left=left)
    new = ["0", "3", "7", "Chef", "Middle_Finger", "VIP", "Vulcan_Salute", "Water"]
    right, rejected, unseen, spent = [], [], [], []
    for seed in range(args.count):
        rng = np.random.default_rng([args.seed, seed])
        names_ = rng.choice(new, 6, replace=False)
        start, taught, shown = time.perf_counter(), [], np.zeros(len(label), bool)
        for i, name in enumerate(names_):
            shots = rng.choice(np.where((label == name) & (left == bool(seed % 2)))[0], 10, replace=False)
            shown[shots] = True
            taught.append(teach(f"t{i}", features[shots]))
        known = TaughtPoses(taught)
        spent.append(time.perf_counter() - start)
        mask = (left == bool(seed % 2)) & ~shown
        told = [known.match(row)[0] for row in features[mask]]
        for name, one in zip(label[mask], told, strict=True):
            if name in names_:
                right.append(one == f"t{list(names_).index(name)}")
            else:
                (unseen if name in new else rejected).append(one is None)
    print(f"right {np.mean(right):.3f}; rejected: built-in poses {np.mean(rejected):.3f}, "
          f"others never seen {np.mean(unseen):.3f}, all {np.mean(rejected + unseen):.3f}; "
          f"{max(spent) * 1e3:.0f} ms for six poses")  # fmt: skip


FIGURES = {
    "photos": photo_figures,
    "denied": denied_figures,
    "rows": row_figures,
    "clips": clip_figures,
    "motions": motion_figures,
    "moving": moving_figures,
    "speed": speed_figures,
    "teach": teach_figures,
}

if __name__ == "__main__":
    raise SystemExit(main())
