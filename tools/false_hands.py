"""Does the tracker see hands where there are none? Crops of pictures one by one, and rides over pictures as a video.

    python -P tools/false_hands.py crops FOLDER … [--leave-out NAME …] [--count 2000] [--seed 1] [--done FILE.jsonl]
    python -P tools/false_hands.py rides FOLDER … [--leave-out NAME …] [--pictures 240] [--seed 1]

FOLDER holds pictures without hands (a file may be named as well). crops: three of four are cut from them, of any place,
size, shape and turn; every fourth is noise, a gradient or a texture; each goes through the tracker as `track --static`.
What a crop shows follows from the seed and its number alone: with `--done` a run that was broken off goes on where it
was, and false hands can be looked at (`--show NUMBER PNG`). rides: pan and zoom over each, as of a webcam.
Exit 1 when there is a false hand.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from handcontrol import geometry
from handcontrol._cv import cv2
from handcontrol.capture.image import IMAGE_SUFFIXES, read_image
from handcontrol.models.load import MODELS, Networks, load
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Array, Frame, HandRoi

HANDS = 4
SMALLEST, LARGEST = 96, 640  # sides of a crop as it is shown, px
LEAST_SHARE = 0.2  # of the picture's shorter side
MADE_EVERY = 4
RIDE = (640, 480)
STOPS = 5  # places that a ride goes by
FPS = 30.0


def found_below(places: list[Path], leave_out: list[str]) -> list[Path]:
    """The pictures in folders and files, by name, but for those whose name without ending is in `leave_out`."""
    files = [file for place in places for file in (sorted(place.rglob("*")) if place.is_dir() else [place])]
    return [file for file in files if file.suffix.lower() in IMAGE_SUFFIXES and file.stem not in leave_out]


def crop(pictures: list[Array], seed: int, number: int) -> Array:
    """Crop `number` of the run with that seed."""
    rng = np.random.default_rng([seed, number])
    height, width = (int(side) for side in np.exp(rng.uniform(*np.log((SMALLEST, LARGEST)), 2)))
    ratio = np.clip(width / height, 0.5, 2.0)
    width = max(int(height * ratio), SMALLEST // 2)
    if number % MADE_EVERY == MADE_EVERY - 1:
        return made(rng, width, height)
    picture = pictures[int(rng.integers(len(pictures)))]
    rows, columns = picture.shape[:2]
    scale = min(columns / width, rows / height) * rng.uniform(LEAST_SHARE, 1.0)
    w, h = max(int(width * scale), 8), max(int(height * scale), 8)
    x, y = int(rng.integers(max(columns - w, 0) + 1)), int(rng.integers(max(rows - h, 0) + 1))
    quarters = int(rng.choice(4, p=(0.7, 0.1, 0.1, 0.1)))
    part = np.rot90(picture[y : y + h, x : x + w], quarters)
    part = part[:, ::-1] if rng.random() < 0.5 else part
    size = (height, width) if quarters % 2 else (width, height)
    how = cv2.INTER_AREA if scale > 1 else cv2.INTER_LINEAR
    shown = cv2.resize(np.ascontiguousarray(part), size, interpolation=how).astype(np.float32)
    shown = (
        shown * rng.uniform(0.5, 1.3) + rng.uniform(-20, 20) + rng.normal(0, rng.uniform(0, 5), shown.shape)
    )
    return np.clip(shown, 0, 255).astype(np.uint8)


def made(rng: np.random.Generator, width: int, height: int) -> Array:
    """Noise, a gradient or a texture in two colours."""
    y, x = np.indices((height, width), np.float32)
    turn = rng.uniform(0, 2 * math.pi)
    along = x * math.cos(turn) + y * math.sin(turn)
    across = y * math.cos(turn) - x * math.sin(turn)
    period = rng.uniform(6, 80)
    kind = int(rng.integers(7))
    if kind == 0:
        return rng.integers(0, 256, (height, width, 3), np.uint8)
    if kind == 1:  # a gradient
        mix = (along - along.min()) / max(float(np.ptp(along)), 1.0)
    elif kind == 2:  # stripes
        mix = 0.5 + 0.5 * np.sin(along * (2 * math.pi / period))
    elif kind == 3:  # a board
        mix = ((along // period + across // period) % 2).astype(np.float32)
    elif kind == 4:  # rings
        mix = 0.5 + 0.5 * np.sin(np.hypot(x - width / 2, y - height / 2) * (2 * math.pi / period))
    elif kind == 5:  # clouds
        mix = cv2.GaussianBlur(rng.random((height, width), np.float32), (0, 0), rng.uniform(2, 12))
        mix = (mix - mix.min()) / max(float(np.ptp(mix)), 1e-6)
    else:  # pebbles: ellipses in all tones
        mix = np.full((height, width), rng.random(), np.float32)
        for _ in range(int(rng.integers(5, 60))):
            middle = tuple(int(value) for value in rng.integers(0, (width, height)))
            axes = tuple(int(value) for value in rng.integers(4, max(width // 6, 6), 2))
            cv2.ellipse(mix, middle, axes, float(rng.uniform(0, 180)), 0, 360, float(rng.random()), -1)
    low, high = rng.uniform(0, 255, (2, 3))
    shown = low + (high - low) * mix[..., None] + rng.normal(0, rng.uniform(0, 6), (height, width, 3))
    return np.clip(shown, 0, 255).astype(np.uint8)


def crops(args: argparse.Namespace) -> int:
    """The number of crops in which a hand was seen."""
    pictures = [read_image(path) for path in found_below(args.places, args.leave_out)]
    if args.show:
        number, path = args.show
        shown = crop(pictures, args.seed, int(number))
        return int(not cv2.imwrite(path, cv2.cvtColor(shown, cv2.COLOR_RGB2BGR)))
    run = {"pictures": len(pictures), "seed": args.seed, "model": args.model}
    seen = already(args.done, run)
    tracker = Tracker(load(args.model), hands=HANDS, static=True)
    with args.done.open("a", encoding="utf-8") if args.done else Path("/dev/null").open("w") as done:
        if not seen:
            print(json.dumps(run), file=done)
        for number in range(args.count):
            if number not in seen:
                hands = tracker.step(Frame(number, 0.0, crop(pictures, args.seed, number)))
                seen[number] = [round(hand.presence, 3) for hand in hands]
                print(json.dumps([number, seen[number]]), file=done, flush=True)
                if hands:
                    print(f"crop {number}: presence {seen[number]}", flush=True)
    false = sum(bool(seen[number]) for number in range(args.count))
    print(f"false hands in {false} of {args.count} crops of {len(pictures)} pictures (seed {args.seed})")
    return false


def already(path: Path | None, run: dict[str, object]) -> dict[int, list[float]]:
    """What an earlier part of the same run saw, by number."""
    if path is None or not path.exists():
        return {}
    first, *lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    if first != run:
        raise SystemExit(f"{path} is of another run: {first}, not {run}.")
    return dict(lines)


def ride(picture: Array, count: int, rng: np.random.Generator) -> Iterator[Array]:
    """A view of `picture` that pans and zooms, with a sensor's noise."""
    height, width = picture.shape[:2]
    stops = rng.uniform((0.2, 0.2, 0.25), (0.8, 0.8, 1.0), (STOPS, 3))
    for n in range(count):
        at = n / count * (STOPS - 1)
        x, y, zoom = (np.interp(at, range(STOPS), stops[:, axis]) for axis in range(3))
        side = zoom * min(width, height * RIDE[0] / RIDE[1])
        square = HandRoi(
            float(np.clip(x * width, side / 2, max(width - side / 2, side / 2))),
            float(np.clip(y * height, side * 3 / 8, max(height - side * 3 / 8, side * 3 / 8))),
            float(side),
            0.0,
        )
        shown = geometry.crop_near(picture, square, RIDE[0])
        top = (RIDE[0] - RIDE[1]) // 2
        shown = shown[top : top + RIDE[1]] + rng.normal(0, 2, (RIDE[1], RIDE[0], 3))
        yield np.clip(shown, 0, 255).astype(np.uint8)


def rides(args: argparse.Namespace) -> int:
    """The number of pictures over which a hand was shown."""
    networks: Networks = load(args.model)
    files, false = found_below(args.places, args.leave_out), 0
    for at, path in enumerate(files):
        tracker = Tracker(networks, hands=2)
        view = ride(read_image(path), args.pictures, np.random.default_rng([args.seed, at]))
        shown = [n for n, rgb in enumerate(view) if tracker.step(Frame(n, n / FPS, rgb))]
        false += bool(shown)
        if shown:
            print(f"{path.name}: a hand in {len(shown)} pictures, from number {shown[0]} on", flush=True)
    print(
        f"false hands in rides over {false} of {len(files)} pictures, {args.pictures} views each (seed {args.seed})"
    )
    return false


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("crops", "rides"))
    parser.add_argument("places", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--leave-out", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000, help="crops in all")
    parser.add_argument("--done", type=Path, metavar="FILE", help="crops: results so far, to go on from")
    parser.add_argument("--show", nargs=2, metavar=("NUMBER", "PNG"), help="crops: write one and stop")
    parser.add_argument("--pictures", type=int, default=240, help="rides: views of each picture")
    parser.add_argument("--model", choices=tuple(MODELS), default="full")
    args = parser.parse_args()
    return 1 if {"crops": crops, "rides": rides}[args.what](args) else 0


if __name__ == "__main__":
    raise SystemExit(main())
