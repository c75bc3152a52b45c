"""Hours of hands that mean nothing through the default profile: what is done besides moving the pointer.

python -P tools/gesture_idle.py [--hours 10] [--seed 0] [--jobs 1] [--log FILE.jsonl] [--no-rest]

Scripts of a minute, one after the other: reaching, resting, scratching a nose, typing in the air, talking hands; a
third of them with both hands. Fingers are bent otherwise at every moment, as no two relaxed hands are alike. Every
minute begins with control on and engaged, the worst case. What is done is counted where it leaves the house: actions
of the whole pipeline, as a recorded session is replayed. With --log a run that was cut off goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from gesture_motion import HEIGHT, WIDTH, hands_of

from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import pipeline_without_tracker
from handcontrol.settings import SafetySettings, Settings
from handcontrol.virtualhand import Script
from handcontrol.virtualhand.script import HandTrack, Key
from handcontrol.vocab import DesktopState, MoveTo, Observation, Screen, on_grid

SECONDS = 60.0
LOOSE = 10.0  # degrees (sd) that a finger's joint is bent otherwise than the pose says
DESKTOP = DesktopState(screens=(Screen("one", 0, 0, 1920, 1080, primary=True),))
#: What an idle hand looks like, and how often. No pinch: that would be the click it looks like.
POSES = {"relaxed": 6.0, "fist": 1.0, "flat_hand": 1.0, "point": 2.0, "open_palm": 1.0, "four": 0.3}


@dataclass(slots=True)
class At:
    """Where an idle hand is and how it is turned."""

    t: float
    x: float
    y: float
    size: float
    pose: str = "relaxed"
    view: str = "palm"
    roll: float = 0.0
    pitch: float = 0.0
    yaw: float = 0.0

    def key(self) -> Key:
        return Key(
            t=round(self.t, 3), pose=self.pose, anchor=(self.x, self.y), size=self.size, view=self.view,
            roll=self.roll, pitch=self.pitch, yaw=self.yaw,
        )  # fmt: skip

    def go(self, seconds: float, dx: float, dy: float) -> None:
        self.t += seconds
        self.x = float(np.clip(self.x + dx, 0.12, 0.88))
        self.y = float(np.clip(self.y + dy, 0.15, 0.9))

    def turn(self, rng: np.random.Generator, roll: float, pitch: float, yaw: float) -> None:
        self.roll, self.pitch, self.yaw = (float(v) for v in rng.normal(size=3) * (roll, pitch, yaw))


def reaching(at: At, rng: np.random.Generator) -> None:
    at.turn(rng, 25, 25, 35)
    at.view = "back" if rng.random() < 0.3 else "palm"
    at.pose = some_pose(rng) if rng.random() < 0.6 else at.pose
    at.size = float(np.clip(at.size * np.exp(rng.normal() * 0.1), 0.25, 0.6))
    at.go(rng.uniform(0.35, 1.3), *(rng.normal(size=2) * (0.16, 0.14)))


def resting(at: At, rng: np.random.Generator) -> None:
    at.pose, at.pitch = "relaxed", float(rng.uniform(0, 55))
    at.roll = 180.0 + float(rng.normal() * 15) if rng.random() < 0.15 else at.roll  # or it hangs down
    at.go(rng.uniform(0.5, 3.0), *(rng.normal(size=2) * 0.004))


def scratching(at: At, rng: np.random.Generator) -> None:
    at.view, at.roll, at.yaw = "back", float(rng.normal() * 15), float(rng.normal() * 35)
    at.pose = (
        str(rng.choice(["relaxed", "fist", "point"], p=[0.7, 0.2, 0.1])) if rng.random() < 0.3 else at.pose
    )
    to_face = (0.5 - at.x, 0.28 - at.y)
    if np.hypot(*to_face) > 0.15:
        at.go(rng.uniform(0.4, 0.9), *to_face)
    else:
        at.go(rng.uniform(0.1, 0.2), *(rng.normal(size=2) * (0.008, 0.03)))


def typing(at: At, rng: np.random.Generator) -> None:
    at.view, at.pitch = "back", float(40 + rng.normal() * 12)
    at.pose = str(rng.choice(["relaxed", "point", "flat_hand"], p=[0.7, 0.15, 0.15]))
    at.go(rng.uniform(0.08, 0.25), *(rng.normal(size=2) * (0.03, 0.012)))


def talking(at: At, rng: np.random.Generator) -> None:
    at.turn(rng, 20, 10, 30)
    at.view = at.view if rng.random() < 0.7 else str(rng.choice(["palm", "back"]))
    at.pose = some_pose(rng) if rng.random() < 0.4 else at.pose
    at.go(rng.uniform(0.2, 0.5), *(rng.normal(size=2) * (0.06, 0.05)))


#: Each mood with the fewest and the most movements in a row.
MOODS: tuple[tuple[Callable[[At, np.random.Generator], None], int, int], ...] = (
    (reaching, 1, 4), (resting, 1, 3), (scratching, 4, 12), (typing, 4, 12), (talking, 4, 10),
)  # fmt: skip


def some_pose(rng: np.random.Generator) -> str:
    share = np.array(list(POSES.values()))
    return str(rng.choice(list(POSES), p=share / share.sum()))


def idle_script(seed: int) -> Script:
    """A minute of one or two hands that mean nothing."""
    rng = np.random.default_rng([seed, 13])
    sides = ["right", "left"] if rng.random() < 0.7 else ["left", "right"]
    tracks = []
    size = float(rng.uniform(0.3, 0.55))
    for i, side in enumerate(sides[: 1 + int(rng.random() < 0.33)]):
        at = At(0.0, 0.5 if i == 0 else 0.25, 0.6, size)
        keys = [at.key()]
        while at.t < SECONDS:
            mood, least, most = MOODS[rng.integers(len(MOODS))]
            for _ in range(int(rng.integers(least, most + 1))):
                mood(at, rng)
                keys.append(at.key())
        tracks.append(
            HandTrack(
                side=side, tremor=rng.uniform(0.2, 0.6), key=tuple(key for key in keys if key.t < SECONDS)
            )
        )
    return Script(duration_s=SECONDS, fps=30.0, width=WIDTH, height=HEIGHT, hand=tuple(tracks))


def minute(job: tuple[int, bool]) -> dict[str, Any]:
    """What the default profile does of one minute: {"seed", "actions": {kind: count}, "at", "engaged": share}."""
    seed, may_rest = job
    settings = Settings(safety=SafetySettings(palm_toggle=may_rest))
    pipeline = pipeline_without_tracker(settings, default_rules())
    done: Counter[str] = Counter()
    at: list[str] = []
    frames = engaged = 0
    for frame_id, t, hands in hands_of(idle_script(seed), seed=seed, loose=LOOSE):
        seen = on_grid(Observation(frame_id, t, WIDTH, HEIGHT, hands=hands))
        step = pipeline.decide(seen, replace(DESKTOP, t=t), (), t, "on")
        frames, engaged = frames + 1, engaged + step.engaged
        others = [action for action in step.actions if not isinstance(action, MoveTo)]
        done.update(type(action).__name__ for action in others)
        at += [f"{t:.2f} {type(action).__name__} {action.rule}" for action in others]
    return {"seed": seed, "actions": dict(done), "at": at[:6], "engaged": round(engaged / frames, 3)}


def minutes(seeds: list[int], *, may_rest: bool, jobs: int, log: Path | None) -> Iterator[dict[str, Any]]:
    """The minutes of `seeds`, those in `log` from there."""
    known: dict[int, dict[str, Any]] = {}
    if log and log.exists():
        known = {entry["seed"]: entry for entry in map(json.loads, log.read_text().splitlines())}
    yield from (known[seed] for seed in seeds if seed in known)
    left = [(seed, may_rest) for seed in seeds if seed not in known]
    with ProcessPoolExecutor(jobs) as pool:
        for entry in pool.map(minute, left) if jobs > 1 else map(minute, left):
            if log:
                with open(log, "a") as file:
                    file.write(json.dumps(entry) + "\n")
            yield entry


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--hours", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--log", type=Path, help="what is done is kept here, a line a minute")
    parser.add_argument("--no-rest", action="store_true", help="an open palm does not rest control")
    args = parser.parse_args()
    seeds = [args.seed * 100_000 + i for i in range(round(args.hours * 60))]
    done: Counter[str] = Counter()
    engaged: list[float] = []
    for entry in minutes(seeds, may_rest=not args.no_rest, jobs=args.jobs, log=args.log):
        done.update(entry["actions"])
        engaged.append(entry["engaged"])
        if entry["actions"]:
            print(f"seed {entry['seed']}: {entry['at']}")
    print(
        f"{len(engaged) / 60:.2f} hours, engaged {np.mean(engaged):.0%} of them: {done.total()} actions other than "
        f"moves {dict(done) or ''}"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
