"""What recording costs: processor time a frame, bytes an hour, milliseconds to seek. Exit code 1 above a bar.

    python -P tools/session_cost.py [--minutes 60] [--keep SESSION.mcap] [--json]

One hand of the virtual hand's own truth with a camera's noise, 30 pictures a second, through the recorder as the
engine drives it: what a frame costs is the processor time of the recorder's thread and of the engine's in `observe`.
The hour is a minute of real steps over and over, each time moved on. Bars: 0.3 ms a frame without pictures, 2 ms with
(640x480), 30 MB an hour, 100 ms a seek.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import numpy as np

from handcontrol.geometry import points_roi
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import pipeline_without_tracker
from handcontrol.runtime.recorder import Recorder, about
from handcontrol.sessions.player import Player
from handcontrol.sessions.reader import SessionReader
from handcontrol.settings import Settings
from handcontrol.virtualhand import Scene
from handcontrol.vocab import (
    Array,
    DesktopState,
    Frame,
    Hand,
    HandRoi,
    Observation,
    Screen,
    Snapshot,
    Step,
    on_grid,
)

FPS = 30
PATTERN_S = 60.0
NOISE_PX, NOISE_M, NOISE_GREY = 0.4, 2e-4, 3.0
SCREENS = (Screen("screen", 0, 0, 1920, 1080, primary=True),)
BARS = {"ms_a_frame": 0.3, "ms_a_frame_with_pictures": 2.0, "mb_an_hour": 30.0, "seek_ms": 100.0}


def pattern() -> list[Step]:
    """A minute of steps: one hand that clicks, its places with noise."""
    scene, rng = Scene("click", seed=1), np.random.default_rng(1)
    house = pipeline_without_tracker(Settings(), default_rules())
    steps = []
    for number in range(int(PATTERN_S * FPS)):
        t = number / FPS
        hands = []
        for true in scene.truth(t)[:1]:
            points = true.points_px + rng.normal(0, NOISE_PX, (21, 3))
            world = true.world_m + rng.normal(0, NOISE_M, (21, 3))
            roi = points_roi(points, (640, 480)) or HandRoi(320.0, 240.0, 200.0, 0.0)
            score = float(np.clip(rng.normal(0.997, 0.001), 0.5, 1.0))
            hands.append(Hand(number, 1, true.side, score, score, points, world, roi))
        seen = Observation(number, t, 640, 480, rois=tuple(h.roi for h in hands), hands=tuple(hands))
        palm_ms = float(rng.normal(4, 0.2)) if number % 20 == 0 else 0.0
        times = {"palm_ms": round(palm_ms, 2), "landmarks_ms": round(float(rng.normal(10, 0.4)), 2)}
        step = house.decide(on_grid(seen), DesktopState(t, SCREENS), (), t, "on")
        steps.append(replace(step, times=replace(step.times, **times)))
    return steps


def moved(step: Step, t: float, frames: int) -> Step:
    """`step` so much later."""

    def on(value: Any) -> Any:
        names = {"frame_id": frames, "t": t, "due": t}
        found = {name: getattr(value, name) + more for name, more in names.items() if hasattr(value, name)}
        return replace(value, **found)

    seen = step.observation
    assert seen is not None
    return replace(
        step,
        t=step.t + t,
        observation=replace(on(seen), hands=tuple(map(on, seen.hands))),
        desktop=on(step.desktop),
        poses=tuple(map(on, step.poses)),
        events=tuple(map(on, step.events)),
        intents=tuple(map(on, step.intents)),
        actions=tuple(map(on, step.actions)),
    )


def long_run(steps: list[Step], minutes: float) -> Iterator[Step]:
    count = round(minutes * 60 * FPS)
    for number, step in enumerate(islice(cycle(steps), count)):
        rounds = number // len(steps)
        yield moved(step, rounds * PATTERN_S, rounds * len(steps))


def pictures(steps: list[Step]) -> Iterator[Array]:
    """640x480 as a camera sees them: the virtual hand with a camera's noise; 20 of them, over and over."""
    scene, rng = Scene("click", seed=1), np.random.default_rng(1)
    seen = []
    for step in steps[:400:20]:
        clean: Array = scene.render(step.t).astype(np.float32)
        rgb: Array = clean + rng.normal(0, NOISE_GREY, clean.shape)
        seen.append(np.clip(rgb, 0, 255).astype(np.uint8))
    return cycle(seen)


def record(path: Path, steps: Iterator[Step], films: Iterator[Array] | None) -> Recorder:
    """At the pace the recorder keeps; its `busy_s` is the recorder's own time."""
    recorder = Recorder(path, about("camera:0", Settings(), default_rules()), pictures=films is not None)
    spent = 0.0
    for number, step in enumerate(steps):
        frame = Frame(step.frame_id, step.t, next(films)) if films else None
        snapshot = Snapshot(frame, step, "camera:0", 30.0)
        start = time.thread_time()
        recorder.observe(snapshot)
        spent += time.thread_time() - start
        while number - recorder.steps > 10:  # as a camera would wait, so that nothing piles up
            time.sleep(0.001)
    recorder.close()
    if recorder.failure:
        raise recorder.failure
    recorder.busy_s += spent
    return recorder


def seeks(path: Path, count: int = 200) -> tuple[float, float]:
    """Milliseconds to a random moment, its step decoded, opening not in it: (most processor time, median on the wall).

    On a busy machine the longest on the wall is the other programs'.
    """
    rng, spent = random.Random(1), []
    with SessionReader(path) as session:
        player = Player(session)
        for _ in range(count):
            t = rng.uniform(player.begins, player.ends)
            start, busy = time.perf_counter(), time.thread_time()
            player.seek(t)
            spent.append((time.thread_time() - busy, time.perf_counter() - start))
    busies, walls = np.array(spent).T * 1e3
    return float(busies.max()), float(np.median(walls))


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=60.0, help="without pictures (default 60)")
    parser.add_argument("--keep", type=Path, metavar="SESSION", help="keep the long session there")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(words)
    steps = pattern()
    with tempfile.TemporaryDirectory() as folder:
        path = args.keep or Path(folder) / "long.mcap"
        plain = record(path, long_run(steps, args.minutes), None)
        start = time.perf_counter()
        with SessionReader(path) as session:
            Player(session)
        opened = (time.perf_counter() - start) * 1e3
        most, median = seeks(path)
        film = record(Path(folder) / "film.mcap", long_run(steps, 0.5), pictures(steps))
        film_seek = seeks(Path(folder) / "film.mcap", 30)[0]
        found = {
            "minutes": args.minutes,
            "steps": plain.steps,
            "ms_a_frame": plain.busy_s / plain.steps * 1e3,
            "mb_an_hour": plain.size / 1e6 / (plain.steps / FPS / 3600),
            "open_ms": opened,
            "seek_ms": most,
            "seek_median_wall_ms": median,
            "ms_a_frame_with_pictures": film.busy_s / film.steps * 1e3,
            "kb_a_picture": film.size / 1e3 / film.kept,
            "pictures_dropped": film.dropped,
            "seek_ms_with_pictures": film_seek,
        }
    if args.json:
        print(json.dumps(found, indent=1))
    else:
        for name, value in found.items():
            bar = f"  (bar {BARS[name]:g})" if name in BARS else ""
            print(f"{name:<26} {value:10.3f}{bar}")
    over = [name for name, bar in BARS.items() if found[name] > bar]
    for name in over:
        print(f"FAILED {name} is above {BARS[name]:g}", file=sys.stderr)
    return int(bool(over))


if __name__ == "__main__":
    raise SystemExit(main())
