"""Our tracker beside the mediapipe 0.10.21 wheel: the same pictures in turn, in one run, as ratios with their spread.

    make bench            (.venv/bin/python tools/bench.py [CLIP] [--rounds 5] [--frames 60] [--model full] [--json])

Both sides run in a process of their own, one at a time, ten pictures each: what else the machine does meets both alike.
The reference is `mediapipe.solutions.hands` with its full networks, in a side environment (tools/reference_env.py).
A figure is the mean over a round, since not every frame costs the same; a ratio is ours / the reference's of a round.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from handcontrol.capture.open import open_source
from handcontrol.errors import HandcontrolError
from handcontrol.models.load import MODELS, chosen, load
from handcontrol.models.processor import cpu_flags, cpu_name
from handcontrol.virtualhand.scene import Scene

WORKER = Path(__file__).with_name("bench_worker.py")
SIDE_ENVIRONMENT = Path(__file__).with_name("reference_env.py")
WARM_UP = 10
TURN = 10  # pictures at a time on one side; its tracker goes on where it was
LONGEST_CLIP = 300


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. source: a script of the virtual hand, or a clip. bar: of design §6, None: no bar."""

    title: str
    source: str
    hands: int
    figure: str  # "wall_ms" or "cpu_ms"
    bar: float | None = None
    what: str = "track"

    @property
    def work(self) -> tuple[str, int, str]:
        """What is run for it: rows that differ in the figure alone share a run."""
        return self.source, self.hands, self.what


ROWS = (
    Row("one hand tracked, wall", "poses", 1, "wall_ms", 0.6),
    Row("one hand tracked, CPU", "poses", 1, "cpu_ms", 0.6),
    Row("two allowed, one in view, wall", "poses", 2, "wall_ms", 0.3),
    Row("two allowed, one in view, CPU", "poses", 2, "cpu_ms"),
    Row("nothing in view, noisy still, CPU", "nothing", 2, "cpu_ms", 0.2),
    Row("nothing in view, moving scene, CPU", "moving_room", 2, "cpu_ms", 0.2),
    Row("palm network alone, wall", "poses", 2, "wall_ms", 0.85, "palm"),
    Row("palm network alone, CPU", "poses", 2, "cpu_ms", None, "palm"),
)


class Side:
    """A worker process that measures a few pictures at a time."""

    def __init__(self, python: str, side: str, model: str) -> None:
        self._words = [python, str(WORKER), side, "--model", model]
        self._process = subprocess.Popen(
            self._words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def measure(self, order: dict[str, Any]) -> dict[str, float]:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise HandcontrolError(f"{' '.join(self._words)} died.", "Run it by hand to see why.")
        return dict(json.loads(answer))

    def start(self, frames: Path) -> dict[str, float]:
        """Seconds and peak memory of a new process up to its first result."""
        began = time.perf_counter()
        done = subprocess.run(
            [*self._words, "--once", str(frames)], capture_output=True, text=True, check=True
        )
        return {"start_s": time.perf_counter() - began} | json.loads(done.stdout.splitlines()[-1])

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()


def pictures(source: str, count: int, folder: Path) -> Path:
    """The pictures of `source` as one file that both sides map into memory."""
    path = folder / f"{Path(source).stem}.npy"
    if not path.exists():
        if Path(source).suffix:
            with open_source(source) as clip:
                frames = [frame.rgb for frame, _ in zip(clip, range(LONGEST_CLIP), strict=False)]
        else:
            scene = Scene(source)
            frames = [scene.render(n / 30) for n in range(count)]
        np.save(path, np.stack(frames))
    return path


def rounds(
    rows: tuple[Row, ...], sides: dict[str, Side], folder: Path, count: int, frames: int
) -> Iterator[tuple[Row, dict[str, dict[str, float]]]]:
    """Each row measured on both sides, `count` times."""
    files = {row.source: pictures(row.source, WARM_UP + frames * count, folder) for row in rows}
    start = files[rows[0].source]
    for number in range(count):
        seen = {}
        for row in rows:
            if row.work not in seen:
                task = {"frames": str(files[row.source]), "hands": row.hands, "what": row.what}
                seen[row.work] = in_turn(sides, task, number * frames, frames)
            yield row, seen[row.work]
        once = {name: side.start(start) for name, side in sides.items()}
        yield Row("start to first result, time", "", 2, "start_s", 1.0), once
        yield Row("start to first result, memory", "", 2, "peak_mb", 1.0), once


def in_turn(
    sides: dict[str, Side], task: dict[str, Any], first: int, frames: int
) -> dict[str, dict[str, float]]:
    """The mean of `frames` pictures from number `first` on, a few on one side, then the same on the other."""
    seen: dict[str, list[dict[str, float]]] = {name: [] for name in sides}
    for start in range(first, first + frames, TURN):
        order = {"from": start, "count": TURN, "warm_up": 0 if start else WARM_UP}
        for name in list(sides)[:: 1 if start // TURN % 2 else -1]:
            seen[name].append(sides[name].measure(task | order))
    return {
        name: {figure: float(np.mean([turn[figure] for turn in turns])) for figure in turns[0]}
        for name, turns in seen.items()
    }


def table(results: list[tuple[Row, dict[str, dict[str, float]]]]) -> list[dict[str, Any]]:
    """Medians of both sides and of the ratio, with its least and most, by row."""
    lines = []
    for row in dict.fromkeys(row for row, _ in results):
        pairs = [(seen["ours"], seen["reference"]) for other, seen in results if other == row]
        ratios = [ours[row.figure] / other[row.figure] for ours, other in pairs]
        lines.append(
            {
                "what": row.title,
                "unit": row.figure.rsplit("_", 1)[-1],
                "ours": float(np.median([ours[row.figure] for ours, _ in pairs])),
                "reference": float(np.median([other[row.figure] for _, other in pairs])),
                "ratio": float(np.median(ratios)),
                "least": min(ratios),
                "most": max(ratios),
                "bar": row.bar,
                "hands_ours": float(np.mean([ours["hands"] for ours, _ in pairs])),
                "hands_reference": float(np.mean([other["hands"] for _, other in pairs])),
            }
        )
    return lines


def as_text(lines: list[dict[str, Any]], rounds: int, model: str) -> str:
    text = [
        f"{cpu_name()}, {' '.join(cpu_flags())}; {rounds} rounds, model {chosen(model)} against mediapipe 0.10.21 full",
        "",
        "| what | ours | reference | ratio (least–most) | bar |",
        "| --- | --- | --- | --- | --- |",
    ]
    for line in lines:
        unit = line["unit"].upper() if line["unit"] == "mb" else line["unit"]
        text.append(
            f"| {line['what']} | {line['ours']:.2f} {unit} | {line['reference']:.2f} {unit} | "
            f"{line['ratio']:.2f} ({line['least']:.2f}–{line['most']:.2f}) | {line['bar'] or '–'} |"
        )
    return "\n".join(text)


def reference_python(given: str | None) -> str:
    """The side environment's Python; what it says when there is none goes to stderr."""
    words = [sys.executable, str(SIDE_ENVIRONMENT), *([given] if given else [])]
    done = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise HandcontrolError(
            "Without the reference there is nothing to compare.", "handcontrol bench measures ours alone."
        )
    return done.stdout.strip()


@contextmanager
def both(python: str, model: str) -> Iterator[dict[str, Side]]:
    with ExitStack() as stack:
        sides = {"ours": Side(sys.executable, "ours", model), "reference": Side(python, "reference", "full")}
        for side in sides.values():
            stack.callback(side.close)
        yield sides


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("clip", nargs="?", help="a video to measure as well")
    add("--rounds", type=int, default=5)
    add("--frames", type=int, default=60, help="frames a round (default 60)")
    add("--model", choices=tuple(MODELS), default="auto", help="our networks (default auto)")
    add("--mediapipe", metavar="PYTHON", help="Python of an existing side environment")
    add("--json", action="store_true")
    args = parser.parse_args()
    rows = ROWS
    if args.clip:
        rows += (
            Row("the clip, one hand allowed, wall", args.clip, 1, "wall_ms"),
            Row("the clip, two hands allowed, wall", args.clip, 2, "wall_ms"),
        )
    try:
        load(args.model)
        python = reference_python(args.mediapipe)
        with tempfile.TemporaryDirectory() as folder, both(python, args.model) as sides:
            results = list(rounds(rows, sides, Path(folder), args.rounds, args.frames))
    except HandcontrolError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    lines = table(results)
    print(json.dumps(lines, indent=1) if args.json else as_text(lines, args.rounds, args.model))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
