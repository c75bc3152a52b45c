"""The figures of docs/teaching.md. Rows come from --data; motions are made by the virtual hand, with tracking noise.

python -P tools/teaching_figures.py poses|twins|motions [--seed 0] [--count N]
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from gesture_idle import idle_script
from gesture_motion import HEIGHT, PALM, WIDTH, hands_of, moving_script

from handcontrol.gestures.features import matrix
from handcontrol.gestures.lesson import Lesson
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import Taught, TaughtPoses, teach
from handcontrol.gestures.taught_report import report
from handcontrol.virtualhand import Script
from handcontrol.virtualhand.script import HandTrack, Key
from handcontrol.vocab import Array

ROOT = Path(__file__).parent.parent
#: Poses of pose_classification_kit that are not built in, and the pairs that look the same.
NEW = ("0", "3", "7", "Chef", "Middle_Finger", "VIP", "Vulcan_Salute", "Water")
TWINS = (("Shaka", "Phone"), ("Fight_Fist", "Power_Fist"), ("Ok", "9"))
#: Invented motions as corners, to the person's right and up.
MOTIONS: dict[str, Sequence[tuple[float, float]]] = {
    "zed": ((0, 1), (1, 1), (0, 0), (1, 0)),
    "check": ((0, 0.45), (0.35, 0), (1, 1)),
    "triangle": ((0.5, 1), (1, 0), (0, 0), (0.5, 1)),
    "zigzag": ((0, 0), (0.3, 1), (0.55, 0), (0.8, 1), (1.1, 0)),
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=sorted(FIGURES))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "eval" / "dev")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=10, help="draws of shots; people who teach and move")
    args = parser.parse_args()
    FIGURES[args.what](args)
    return 0


# --- poses -----------------------------------------------------------------------------------------------------


def rows_of(data: Path) -> tuple[Array, Array, Array]:
    """Feature rows of pose_classification_kit (2D rows of OpenPose, y up), labels, whether the hand is a left one."""
    table = np.load(data / "landmarks" / "pose_classification_kit_dev.npz")
    flat = table["keypoints"].astype(float) * (300, -300)
    left = table["hand"] == "left"
    points = np.concatenate([flat, np.zeros((len(flat), 21, 1))], axis=2)
    return matrix(points, left=left), table["label"], left


def pose_figures(args: argparse.Namespace) -> None:
    """Ten shots each of six poses that are not built in, of one hand; the rest of them, and all other poses.

    The rows are no sequences, so nothing is voted over time.
    """
    rows, label, left = rows_of(args.data)
    right: list[bool] = []
    rejected: list[bool] = []
    spent = []
    for draw in range(args.count):
        rng = np.random.default_rng([args.seed, draw])
        names = [str(name) for name in rng.choice(NEW, 6, replace=False)]
        mine = left == bool(draw % 2)
        shown = np.zeros(len(label), bool)
        start, taught = time.perf_counter(), []
        for number, name in enumerate(names):
            shots = rng.choice(np.nonzero((label == name) & mine)[0], 10, replace=False)
            shown[shots] = True
            taught.append(teach(f"t{number}", rows[shots]))
        known = TaughtPoses(taught)
        known.match(rows[0])
        spent.append(time.perf_counter() - start)
        for name in sorted(set(label.tolist())):
            wanted = f"t{names.index(name)}" if name in names else None
            told = [known.match(row)[0] for row in rows[mine & ~shown & (label == name)]]
            (rejected if wanted is None else right).extend(one == wanted for one in told)
    print(f"right {np.mean(right):.3f}, other poses rejected {np.mean(rejected):.3f}, each by one picture; "
          f"{max(spent) * 1e3:.0f} ms for six poses")  # fmt: skip


def twin_figures(args: argparse.Namespace) -> None:
    """Poses that look the same under two names, taught both: is the collision said? And of two that differ?"""
    rows, label, left = rows_of(args.data)

    def collide(one: str, two: str, draw: int) -> bool:
        rng = np.random.default_rng([args.seed, draw])
        mine = left == bool(draw % 2)
        first, second = (
            teach(name, rows[rng.choice(np.nonzero((label == pose) & mine)[0], 10, replace=False)])
            for name, pose in (("first", one), ("second", two))
        )
        return "first" in report(second, [first]).collisions

    for one, two in TWINS:
        said = sum(collide(one, two, draw) for draw in range(args.count))
        print(f"{one} and {two}: named as a collision {said} of {args.count} times")
    pairs = [(a, b) for i, a in enumerate(NEW) for b in NEW[i + 1 :]]
    said = sum(collide(a, b, draw) for draw, (a, b) in enumerate(pairs))
    print(f"{len(pairs)} pairs of poses that differ: {said} named")


# --- motions ---------------------------------------------------------------------------------------------------


class Person:
    """Somebody who teaches and makes motions: side, distance, shape of the hand, size and slant of what is drawn."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng([seed, 3])
        self.seed = seed
        self.side = "right" if rng.random() < 0.7 else "left"
        self.size = float(rng.uniform(0.3, 0.5))
        self.pose = "point" if rng.random() < 0.7 else "relaxed"
        self.wide, self.tall = float(rng.uniform(1.2, 2.0)), float(rng.uniform(0.8, 1.2))
        self.lean = float(rng.uniform(-10.0, 10.0))

    def keys(self, name: str, seed: int, t: float, *, moving: bool) -> tuple[list[Key], float]:
        """One performance from `t` seconds on, out of rest or out of movement and on into it; and when it is over."""
        rng = np.random.default_rng([self.seed, seed, 5])
        size = self.size * rng.uniform(0.92, 1.08)
        palm = size * PALM * HEIGHT
        corners = self._corners(name, rng)
        middle = rng.uniform((0.45, 0.5), (0.55, 0.58))

        def at(place: Array) -> dict[str, tuple[float, float]]:
            return {"anchor": tuple((middle - place * palm / (WIDTH, HEIGHT)).tolist())}

        turn = {"roll": rng.uniform(-12, 12), "pitch": rng.uniform(-10, 10)}
        keys = []
        if moving:
            for _ in range(2):
                keys.append(
                    Key(t=round(t, 4), pose=self.pose, size=size, **turn, **at(rng.normal(size=2) * 1.1))
                )
                t += rng.uniform(0.35, 0.7)
        else:
            keys.append(Key(t=round(t, 4), pose=self.pose, size=size, **turn, **at(corners[0])))
            t += rng.uniform(0.6, 0.9)
        keys.append(Key(t=round(t, 4), pose=self.pose, size=size, **turn, **at(corners[0])))
        ways = np.linalg.norm(np.diff(corners, axis=0), axis=1)
        seconds = rng.uniform(0.7, 1.8)
        ease = "smooth" if rng.random() < 0.6 else "linear"
        for way, corner in zip(ways, corners[1:], strict=True):
            t += seconds * way / ways.sum()
            roll = turn["roll"] + rng.normal() * 4
            keys.append(Key(t=round(t, 4), ease=ease, roll=roll, **at(corner)))
        over = t
        for _ in range(2 if moving else 0):
            t += rng.uniform(0.35, 0.7)
            keys.append(Key(t=round(t, 4), **at(rng.normal(size=2) * 1.2)))
        keys.append(Key(t=round(t + rng.uniform(0.5, 0.8), 4)))
        return keys, over

    def _corners(self, name: str, rng: np.random.Generator) -> Array:
        """(N, 2) palm lengths, to the right and up; no two performances the same."""
        wide, tall = self.wide * rng.uniform(0.8, 1.25), self.tall * rng.uniform(0.87, 1.15)
        corners = (np.array(MOTIONS[name], float) - 0.5) * (wide, wide * tall)
        corners += rng.normal(size=corners.shape) * 0.05 * wide
        a = math.radians(self.lean + rng.uniform(-8, 8))
        return np.asarray(corners @ np.array([[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]]))

    def script(self, keys: Sequence[Key], seed: int) -> Script:
        tremor = np.random.default_rng([self.seed, seed, 9]).uniform(0.2, 0.6)
        track = HandTrack(side=self.side, tremor=tremor, key=tuple(keys))
        return Script(duration_s=keys[-1].t + 0.01, fps=30.0, width=WIDTH, height=HEIGHT, hand=(track,))

    def teaches(self, name: str, shots: int) -> Taught:
        """A lesson with as many performances, a pause and a way back to the start between them."""
        lesson, keys, t = Lesson(name, "motion", wanted=shots), [], 0.0
        for shot in range(shots):
            more, _ = self.keys(name, shot, t, moving=False)
            keys += more
            t = keys[-1].t + 0.6
        for _, t, hands in hands_of(self.script(keys, 0), seed=self.seed):
            if lesson.step(hands, t=t).phase == "done":
                break
        return lesson.made()


def told_in(script: Script, taught: Sequence[Taught], seed: int) -> Iterator[tuple[float, str]]:
    """(t, name) of each taught motion that is told."""
    recognizer, names = Recognizer(taught=taught), {one.name for one in taught}
    for frame_id, t, hands in hands_of(script, seed=seed):
        _, events = recognizer.step(hands, frame_id=frame_id, t=t)
        yield from ((t, event.name) for event in events if event.name in names)


def motion_figures(args: argparse.Namespace) -> None:
    """Each person teaches four motions with five performances each, makes each ten times, and then moves about."""
    hits, wrong, false = Counter[str](), Counter[str](), Counter[str]()
    late, teaching, minutes = [], [], 0.0
    for number in range(args.count):
        person = Person(args.seed * 1000 + number)
        taught = [person.teaches(name, 5) for name in MOTIONS]
        start = time.perf_counter()
        Recognizer(taught=taught)
        teaching.append(time.perf_counter() - start)
        for name in MOTIONS:
            for again in range(10):
                keys, over = person.keys(name, 100 + again, 0.0, moving=bool(again % 2))
                told = list(told_in(person.script(keys, again), taught, again))
                names = [one for _, one in told]
                hits[name] += name in names
                wrong.update(f"{other} in {name}" for other in names if other != name)
                wrong[f"{name} twice"] += max(names.count(name) - 1, 0)
                late += [t - over for t, one in told if one == name][:1]
        seed = args.seed * 1000 + 500 + number
        for script in (moving_script(seed, 60.0), idle_script(seed)):
            minutes += script.duration_s / 60
            false.update(one for _, one in told_in(script, taught, number))
    for name in MOTIONS:
        print(f"{name:<10} recall {hits[name]}/{args.count * 10}")
    print(f"told besides: {dict(+wrong)}; told {np.median(late):.2f} s after the end at the median")
    print(f"{minutes:.0f} minutes of other movement: {dict(false)}, "
          f"{sum(false.values()) / minutes * 10:.1f} in 10 minutes; ready in {max(teaching) * 1e3:.0f} ms")  # fmt: skip


FIGURES = {"poses": pose_figures, "twins": twin_figures, "motions": motion_figures}

if __name__ == "__main__":
    raise SystemExit(main())
