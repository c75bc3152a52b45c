"""Does a hand that is followed wait for the search for another? Its latency with and without, in turn in one run.

    .venv/bin/python tools/bench_search.py [--model auto] [--rounds 5]

A virtual hand in a room that moves, 30 pictures a second, each handed over when it is due, for half a minute a round.
"one allowed": no search. "two allowed": the search thread runs as often as the schedule has it in a scene that moves.
"every picture": as often as it can. A latency is from a picture to what is known of it; ratios are of the p95 of a
round to that without a search. Both cores should be free.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np

from handcontrol.models.load import MODELS, Networks, load
from handcontrol.runtime.engine import SWITCH_INTERVAL_S
from handcontrol.runtime.search import Beside
from handcontrol.tracking.schedule import Reason, Schedule
from handcontrol.tracking.tracker import Tracker
from handcontrol.virtualhand.scene import Scene
from handcontrol.virtualhand.script import HandTrack, Key, Look, Script
from handcontrol.vocab import Array, Frame

FPS = 30.0
THERE = 45  # pictures; with the way back, a turn: hand and room end where they began
TURNS = 3  # of each way to run, in a round
WAYS = ("one allowed", "two allowed", "every picture")


class Always(Schedule):
    """A search is due in every picture."""

    def worth_a_look(self, t: float, *, followed: int) -> bool:
        return True

    def due(self, t: float, *, followed: int, changed: bool) -> Reason | None:
        return "changed"


def pictures() -> list[Array]:
    """A hand that moves before a room that does, there and back."""
    keys = (
        Key(t=0, pose="open_palm", palm=(0.35, 0.55), size=0.42),
        Key(t=THERE / FPS, pose="point", palm=(0.6, 0.5)),
    )
    hand = HandTrack(side="right", skin=2, tremor=0.4, key=keys)
    scene = Scene(Script(duration_s=THERE / FPS, hand=(hand,), scene=Look(noise=3.0, sway_px=40)))
    there = [scene.render(n / FPS) for n in range(THERE)]
    return there + there[::-1]


class Run:
    """One way to run, with its tracker and its search thread."""

    def __init__(self, networks: Networks, way: str) -> None:
        self.tracker = Tracker(networks, hands=1 if way == WAYS[0] else 2)
        if way == WAYS[2]:
            self.tracker._following._schedule = Always()
        self.beside = Beside()
        self.tracker.search_with(self.beside)
        self.number = 0
        self.searches = 0

    def turn(self, shown: list[Array]) -> list[float]:
        """Milliseconds of each picture; they come at the pace of a camera."""
        took = []
        begin = time.perf_counter()
        for at, rgb in enumerate(shown):
            time.sleep(max(0.0, begin + at / FPS - time.perf_counter()))
            frame = Frame(self.number, self.number / FPS, rgb)
            start = time.perf_counter()
            seen = self.tracker.observe(frame)
            took.append((time.perf_counter() - start) * 1e3)
            self.searches += seen.palm_ran
            self.number += 1
        return took


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", choices=tuple(MODELS), default="auto")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    shown = pictures()
    runs = {way: Run(load(args.model), way) for way in WAYS}
    for run in runs.values():
        run.turn(shown[:10] + shown[9::-1])
        run.searches = run.number = 0
    p95: dict[str, list[float]] = {way: [] for way in WAYS}
    p50: dict[str, list[float]] = {way: [] for way in WAYS}
    for number in range(args.rounds):
        took: dict[str, list[float]] = {way: [] for way in WAYS}
        for turn in range(TURNS):
            for way in WAYS[:: 1 if (number + turn) % 2 else -1]:
                took[way] += runs[way].turn(shown)
        for way in WAYS:
            p50[way].append(float(np.percentile(took[way], 50)))
            p95[way].append(float(np.percentile(took[way], 95)))
    for way, run in runs.items():
        run.beside.close()
        ratios = np.array(p95[way]) / p95[WAYS[0]]
        print(
            f"{way:14} {run.searches / run.number * FPS:4.1f} searches a second, median {np.median(p50[way]):5.2f} ms, "
            f"p95 {np.median(p95[way]):5.2f} ms, ratio {np.median(ratios):.2f} ({ratios.min():.2f}–{ratios.max():.2f})"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
