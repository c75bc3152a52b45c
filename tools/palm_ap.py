"""Average precision of the palm detector, ours beside the reference's: photos, and the virtual hand on clutter.

    python -P tools/palm_ap.py [--views 200] [--seed 1] [--data FOLDER] [--mediapipe .venv-reference/bin/python]

No box was drawn by hand. A palm's is the square about 7 of its 21 points (the detector's own are 1.02 and 1.04 times
as wide, median of photos and virtual hand); the points are the virtual hand's truth, and on photos the reference's, so
only photos count where it finds the right number of hands. A detection is right when it overlaps a box that no
better one has taken by half (IoU). Scores go down to 0.05; precision is interpolated at every recall.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from scale_cases import PALM, photos_with_points

from handcontrol._cv import cv2
from handcontrol.models.load import MODELS, load
from handcontrol.virtualhand.sampling import random_scene
from handcontrol.vocab import Array

DATA = Path(__file__).resolve().parents[2] / "shared" / "eval" / "dev"
REFERENCE = Path(__file__).with_name("reference_palms.py")
MIN_SCORE, OVERLAP = 0.05, 0.5


Scored = list[list[float]]  # [score, x, y, width, height] of each detection in a picture


def true_box(points: Array) -> Array:
    """The palm's box (x, y, width, height) that follows from points (21, 2) px."""
    low, high = points[PALM].min(axis=0), points[PALM].max(axis=0)
    side = float((high - low).max())
    return np.array([*((low + high - side) / 2), side, side])


def iou(a: Array, b: Array) -> float:
    low, high = np.maximum(a[:2], b[:2]), np.minimum(a[:2] + a[2:], b[:2] + b[2:])
    both = float(np.prod(np.clip(high - low, 0, None)))
    return both / (float(a[2] * a[3] + b[2] * b[3]) - both)


def average_precision(truth: list[list[Array]], seen: list[Scored]) -> float:
    """Area under precision over recall, all pictures' detections by falling score (as in VOC since 2010)."""
    rows = sorted(
        ((row[0], picture, np.array(row[1:])) for picture, found in enumerate(seen) for row in found),
        key=lambda row: -row[0],
    )
    free = [list(boxes) for boxes in truth]
    right = []
    for _, picture, box in rows:
        overlaps = [iou(box, other) for other in free[picture]]
        hit = bool(overlaps) and max(overlaps) >= OVERLAP
        if hit:
            free[picture].pop(int(np.argmax(overlaps)))
        right.append(hit)
    hits = np.cumsum(right)
    precision = hits / np.arange(1, len(right) + 1)
    best_from_here = np.maximum.accumulate(precision[::-1])[::-1]
    return float((best_from_here * right).sum() / sum(map(len, truth)))


def by_reference(python: str, pictures: list[Array]) -> list[Scored]:
    with tempfile.TemporaryDirectory() as name:
        paths = [f"{name}/{number}.png" for number in range(len(pictures))]
        for path, rgb in zip(paths, pictures, strict=True):
            cv2.imwrite(path, cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_PNG_COMPRESSION, 1])
        done = subprocess.run(
            [python, str(REFERENCE), "--min-score", str(MIN_SCORE)],
            input="\n".join(paths), capture_output=True, text=True, check=True,
        )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--views", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--model", choices=tuple(MODELS), default="full")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--mediapipe", metavar="PYTHON")
    args = parser.parse_args()
    palm = load(args.model).palm
    sets = {"photos": list(photos_with_points(args.data, empty=True)), "the virtual hand on clutter": []}
    for index in range(args.views):
        scene = random_scene(args.seed, index, background="clutter")
        points = [hand.points_px[:, :2] for hand in scene.truth(0.0)]
        sets["the virtual hand on clutter"].append((scene.render(0.0), points))
    print("| palms in | pictures | palms | ours | reference |\n| --- | --- | --- | --- | --- |")
    for name, shown in sets.items():
        pictures = [rgb for rgb, _ in shown]
        truth = [[true_box(points) for points in hands] for _, hands in shown]
        ours = [
            [[p.score, *p.box_px.tolist()] for p in palm.detect(rgb, min_score=MIN_SCORE)] for rgb in pictures
        ]
        figures = [f"{average_precision(truth, ours):.2%}"]
        if args.mediapipe:
            figures.append(f"{average_precision(truth, by_reference(args.mediapipe, pictures)):.2%}")
        print(f"| {name} | {len(pictures)} | {sum(map(len, truth))} | {' | '.join(figures)} |")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
