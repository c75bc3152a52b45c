"""How well hands keep their numbers and sides, and how soon they are found: random scripts of the virtual hand.

    .venv/bin/python tools/identity.py [--seed 1] [--scripts 200] [--entries 50] [--model full] [--only NUMBER …]

Scripts: two hands cross, touch, or one leaves and comes back. A script counts as right when no more hands than allowed
were shown, every hand shown where one is has that one's side, and every hand had one number throughout (a tenth of a
second of wrong readings is forgiven). Entries: how much later than a run that looks for palms in every picture.
Each follows from the seed and its number alone; `--only` runs the scripts of those numbers and says what was seen when.
"""

from __future__ import annotations

import argparse
from collections import Counter

import numpy as np

from handcontrol.models.load import MODELS, Networks, load
from handcontrol.tracking.tracker import Tracker
from handcontrol.virtualhand.scene import Scene, TruthHand
from handcontrol.virtualhand.script import HandTrack, Key, Look, Script
from handcontrol.vocab import Frame, Hand

FPS = 30.0
FORGIVEN = 3  # readings
NEAR = 0.6  # of a palm's length: a shown hand is that one
POSES = ("open_palm", "point", "victory", "fist", "flat_hand", "pinch")
KINDS = ("cross", "touch", "return")


def two_hands(kind: str, rng: np.random.Generator) -> Script:
    """Right hand on the left, left hand on the right (or the other way), and what `kind` says."""
    size = float(rng.uniform(0.3, 0.45))
    left_x, right_x = rng.uniform(0.22, 0.3), rng.uniform(0.7, 0.78)
    middle = {"cross": None, "touch": rng.uniform(0.02, 0.08), "return": None}[kind]
    sides = ("right", "left") if rng.random() < 0.5 else ("left", "right")
    speed = float(rng.uniform(0.9, 1.7))
    tracks = []
    for which, (start, end) in enumerate(((left_x, right_x), (right_x, left_x))):
        y = float(rng.uniform(0.5, 0.6))
        pose = str(rng.choice(POSES))
        keys = [Key(t=0, pose=pose, palm=(start, y), size=size * float(rng.uniform(0.9, 1.1)))]
        keys.append(Key(t=1.0))
        if kind == "cross":
            keys += [Key(t=1.0 + speed, palm=(end, y + 0.06 * which)), Key(t=3.8)]
        elif kind == "touch":
            beside = 0.5 + (middle or 0) * (1 if which else -1) + (0.1 if which else -0.1)
            keys += [Key(t=1.0 + speed, palm=(beside, y)), Key(t=2.8), Key(t=3.8, palm=(start, y))]
        elif which:
            keys += [Key(t=1.6, palm=(1.35, y)), Key(t=2.2), Key(t=2.8, palm=(start, y)), Key(t=3.8)]
        tracks.append(
            HandTrack(
                side=sides[which],
                skin=float(rng.uniform(1, 4)),
                tremor=0.3,
                near=float(which),
                key=tuple(keys),
            )
        )
    return Script(duration_s=4.0, hand=tuple(tracks))


def one_enters(rng: np.random.Generator) -> Script:
    """A hand comes in from an edge, at a time and speed of its own."""
    x, y = float(rng.uniform(0.3, 0.7)), float(rng.uniform(0.4, 0.6))
    edge = [(-0.4, y), (1.4, y), (x, 1.5)][int(rng.integers(3))]
    t = float(rng.uniform(0.8, 1.4))
    keys = (
        Key(t=0, pose=str(rng.choice(POSES)), palm=edge, size=float(rng.uniform(0.25, 0.5))),
        Key(t=t),
        Key(t=t + float(rng.uniform(0.3, 0.9)), palm=(x, y)),
    )
    hand = HandTrack(side=str(rng.choice(["left", "right"])), skin=float(rng.uniform(1, 4)), key=keys)
    return Script(duration_s=3.0, hand=(hand,), scene=Look(noise=3.0))


def frames(scene: Scene) -> list[Frame]:
    count = int(scene.script.duration_s * FPS)
    return [Frame(n, n / FPS, scene.render(n / FPS)) for n in range(count)]


def match(hand: Hand, truth: tuple[TruthHand, ...]) -> TruthHand | None:
    """The true hand that `hand` is, by where it is."""

    def apart(true: TruthHand) -> float:
        palm = float(np.linalg.norm(true.points_px[9, :2] - true.points_px[0, :2]))
        return float(np.linalg.norm(true.points_px[:, :2] - hand.points_px[:, :2], axis=1).mean()) / palm

    near = min(truth, key=apart, default=None)
    return near if near is not None and apart(near) < NEAR else None


def faults(scene: Scene, networks: Networks, tell: bool = False) -> list[str]:
    """What went wrong with the numbers and sides of two hands. tell: print what is seen, whenever that changes."""
    tracker, last = Tracker(networks, hands=2), ""
    numbers: dict[str, Counter[int]] = {"left": Counter(), "right": Counter()}
    wrong_side = crowded = 0
    for frame in frames(scene):
        hands = tracker.step(frame)
        crowded += len(hands) > 2
        truth = scene.truth(frame.t)
        seen = []
        for hand in hands:
            true = None if hand.held else match(hand, truth)
            seen.append(
                f"{hand.hand_id} {hand.side} is {'held' if hand.held else true.side if true else 'none'}"
            )
            if true is not None:
                numbers[true.side][hand.hand_id] += 1
                wrong_side += hand.side != true.side
        if tell and last != (last := ", ".join(seen)):
            print(f"  {frame.t:.2f} s: {last}")
    found = ["more than two"] if crowded else []
    found += [f"wrong side {wrong_side}"] if wrong_side > FORGIVEN else []
    for side, shown in numbers.items():
        stray = sum(shown.values()) - max(shown.values(), default=0)
        found += [f"{side} numbers {dict(shown)}"] if stray > FORGIVEN or not shown else []
    return found


def delay(scene: Scene, networks: Networks) -> float | None:
    """Seconds from when a run with a palm search in every picture shows the hand to when ours does."""
    ours, always = Tracker(networks, hands=1), Tracker(networks, hands=1, parity=True)
    first: dict[str, float] = {}
    for frame in frames(scene):
        for name, tracker in (("ours", ours), ("always", always)):
            if name not in first and tracker.step(frame):
                first[name] = frame.t
        if len(first) == 2:
            break
    return first.get("ours", scene.script.duration_s) - first["always"] if "always" in first else None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scripts", type=int, default=40)
    parser.add_argument("--only", type=int, nargs="+", metavar="NUMBER")
    parser.add_argument("--entries", type=int, default=50)
    parser.add_argument("--model", choices=tuple(MODELS), default="full")
    args = parser.parse_args()
    networks = load(args.model)
    right: Counter[str] = Counter()
    chosen = args.only if args.only is not None else range(args.scripts)
    for number in chosen:
        rng = np.random.default_rng([args.seed, 0, number])
        kind = KINDS[number % len(KINDS)]
        scene = Scene(two_hands(kind, rng), seed=int(rng.integers(1 << 30)))
        found = faults(scene, networks, tell=args.only is not None)
        right[kind] += not found
        if found:
            print(f"script {number} ({kind}): {', '.join(found)}", flush=True)
    if chosen:
        print(
            f"numbers and sides right in {right.total()} of {len(chosen)} scripts: {dict(right)}", flush=True
        )
    late: list[float] = []
    for number in range(args.entries if args.only is None else 0):
        rng = np.random.default_rng([args.seed, 1, number])
        value = delay(Scene(one_enters(rng), seed=int(rng.integers(1 << 30))), networks)
        if value is not None:
            late.append(value)
    if late:
        p50, p95 = np.percentile(late, (50, 95))
        print(
            f"{len(late)} entries: found {p50 * 1e3:.0f} ms later (median), p95 {p95 * 1e3:.0f} ms, ", end=""
        )
        print(f"most {max(late) * 1e3:.0f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
