"""Pictures of hands that are large, small, far, cut off, covered or shaken, with where their points are."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from handcontrol._cv import cv2
from handcontrol.capture.image import read_image
from handcontrol.virtualhand.sampling import random_scene
from handcontrol.virtualhand.scene import Scene
from handcontrol.virtualhand.script import HandTrack, Key, Look, Script
from handcontrol.vocab import Array

WIDTH, HEIGHT = 640, 480
PALM = [0, 1, 2, 5, 9, 13, 17]
HAND_PER_PALM = 190 / 82  # hand length / palm length, of the virtual hand
SIZES = (
    0.06,
    0.09,
    0.13,
    0.2,
    0.3,
    0.45,
    0.67,
    1.0,
    1.2,
)  # hand length / the picture's height: a range of 20x
F_PX = 554.0  # of a webcam that sees 60 degrees across in 640 px
SHAKES = ("relaxed", "flat_hand")
CROSSING = ("open_palm", "point", "victory", "fist", "flat_hand", "relaxed")


@dataclass(frozen=True, slots=True)
class Case:
    """One picture. row: of the table. truth: the points (21, 2) px of each hand in it."""

    row: str
    picture: Array
    truth: tuple[Array, ...]


def palm_px(points: Array) -> float:
    """A palm's length, however the hand is turned."""
    ends = ((0, 5), (0, 9), (0, 17), (5, 17))
    return float(max(np.linalg.norm(points[a, :2] - points[b, :2]) for a, b in ends))


def _case(row: str, scene: Scene) -> Case:
    return Case(row, scene.render(0.0), tuple(hand.points_px[:, :2] for hand in scene.truth(0.0)))


def _row(size: float) -> str:
    """ "0.30 | 144 px | 0.7 m"."""
    return f"{size:.2f} | {size * HEIGHT:.0f} px | {0.19 * F_PX / (size * HEIGHT):.2f} m"


def sizes(views: int, seed: int) -> Iterator[Case]:
    """The virtual hand from 6 to 120 % of the picture's height, the palm always in the picture."""
    for size in SIZES:
        for index in range(views):
            yield _case(_row(size), _sized(seed, index, size))


def _sized(seed: int, index: int, size: float) -> Scene:
    base = random_scene(seed, index)
    rng = np.random.default_rng([seed, index, round(size * 100)])
    for _ in range(100):
        scene = _placed(base, size, (float(rng.uniform(0, 1)), float(rng.uniform(0, 1))))
        if scene.truth(0.0) and scene.truth(0.0)[0].inside[PALM].all():
            return scene
    return _placed(base, size, (0.5, 0.5))


def _placed(base: Scene, size: float, palm: tuple[float, float]) -> Scene:
    hand = base.script.hand[0]
    key = hand.key[0].model_copy(update={"size": size, "palm": palm})
    hand = hand.model_copy(update={"key": (key,)})
    return Scene(base.script.model_copy(update={"hand": (hand,)}), seed=base.seed)


def photos(data: Path) -> Iterator[Case]:
    """Development photos with one hand, scaled about it to each size; grey where the photo ends."""
    for photo, hands in photos_with_points(data):
        if len(hands) != 1:
            continue
        (points,) = hands
        for size in SIZES:
            scale = size * HEIGHT / (palm_px(points) * HAND_PER_PALM)
            picture, moved = _scaled(photo, points, scale)
            if ((moved[PALM] >= 0) & (moved[PALM] < (WIDTH, HEIGHT))).all():
                yield Case(_row(size), picture, (moved,))


def photos_with_points(data: Path, *, empty: bool = False) -> Iterator[tuple[Array, list[Array]]]:
    """The photos where the reference counts right, with its points; `empty`: also those without hands."""
    reference = json.loads((data / "reference_images.json").read_text(encoding="utf-8"))
    with (data / "images.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            hands = [np.array(hand["points"])[:, :2] for hand in reference[row["file"]]["full"]]
            if int(row["hands_min"]) <= len(hands) <= int(row["hands_max"]) and (hands or empty):
                yield read_image(data / "images" / row["file"]), hands


def _scaled(photo: Array, points: Array, scale: float) -> tuple[Array, Array]:
    """`photo` at `scale` in a 640x480 picture with the palm in the middle, and the points there."""
    high, wide = photo.shape[:2]
    size = (max(round(wide * scale), 1), max(round(high * scale), 1))
    by = np.array(size) / (wide, high)
    middle = points[PALM].mean(axis=0) * by
    shift = np.round(np.array([WIDTH, HEIGHT]) / 2 - middle)
    small = cv2.resize(photo, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    picture = np.full((HEIGHT, WIDTH, 3), small.mean(axis=(0, 1)).astype(np.uint8), np.uint8)
    x, y = shift.astype(int)
    left, top = max(x, 0), max(y, 0)
    right, bottom = min(x + size[0], WIDTH), min(y + size[1], HEIGHT)
    picture[top:bottom, left:right] = small[top - y : bottom - y, left - x : right - x]
    return picture, points * by + shift


def covered(views: int, seed: int) -> Iterator[Case]:
    """One hand behind a plain thing that comes in from one side over a share of the hand's box."""
    for share in (0.0, 0.2, 0.35, 0.5, 0.65):
        for index in range(views):
            case = _case(f"a thing over {share:.0%} of the hand", random_scene(seed, index))
            (points,) = case.truth
            rng = np.random.default_rng([seed, index, 1])
            low, high = points.min(axis=0), points.max(axis=0)
            axis, from_low = int(rng.integers(2)), bool(rng.integers(2))
            if from_low:
                high[axis] = low[axis] + share * (high[axis] - low[axis])
            else:
                low[axis] = high[axis] - share * (high[axis] - low[axis])
            (x0, y0), (x1, y1) = np.clip(low, 0, None).astype(int), high.astype(int)
            part = case.picture[y0:y1, x0:x1]
            part[:] = np.clip(rng.uniform(30, 220, 3) + rng.normal(0, 2, part.shape), 0, 255)
            yield case


def cut_off(views: int, seed: int) -> Iterator[Case]:
    """One hand that is partly out of the picture, by the share of its points outside."""
    for least, most in ((0.01, 0.2), (0.2, 0.4), (0.4, 0.6)):
        for index in range(views):
            base = random_scene(seed, index)
            rng = np.random.default_rng([seed, index, 2])
            while True:
                palm = (float(rng.uniform(-0.2, 1.2)), float(rng.uniform(-0.2, 1.2)))
                scene = _placed(base, float(rng.uniform(0.35, 0.7)), palm)
                truth = scene.truth(0.0)
                if truth and least <= 1 - truth[0].inside.mean() < most:
                    break
            yield _case(f"{max(least, 0):.0%} to {most:.0%} of the points outside the picture", scene)


def two_hands(views: int, seed: int) -> Iterator[Case]:
    """Two hands one over the other, and two right hands that shake, by how near their palms are (in hand lengths)."""
    for kind in ("crossing", "shaking"):
        for apart in (1.0, 0.75, 0.5, 0.35, 0.2):
            for index in range(views):
                yield _case(f"{kind}, palms {apart:.2f} hand lengths apart", _pair(kind, apart, seed, index))


def _pair(kind: str, apart: float, seed: int, index: int) -> Scene:
    """The hand in front on the left; a shaking one shows its back, as seen from beside the two people."""
    rng = np.random.default_rng([seed, index, 3])
    size, skin = float(rng.uniform(0.35, 0.5)), rng.uniform(1, 5, 2)
    half = apart * size * HEIGHT / WIDTH / 2
    shake = kind == "shaking"
    hands = []
    for which, (x, roll, view) in enumerate(((0.5 - half, -90, "back"), (0.5 + half, 90, "palm"))):
        key = Key(
            t=0,
            pose=str(rng.choice(SHAKES if shake else CROSSING)),
            palm=(x, 0.5 + float(rng.uniform(-0.03, 0.03))),
            size=size * float(rng.uniform(0.95, 1.05)),
            view=view if shake else "palm",  # type: ignore[arg-type]
            roll=(roll if shake else 0) + float(rng.uniform(-15, 15)),
            pitch=float(rng.uniform(-15, 15)),
            yaw=float(rng.uniform(-15, 15)),
        )
        side = "right" if shake or which == 0 else "left"
        hands.append(HandTrack(side=side, skin=float(skin[which]), near=float(1 - which), key=(key,)))  # type: ignore[arg-type]
    script = Script(name=kind, duration_s=1.0, scene=Look(background="room"), hand=tuple(hands))
    return Scene(script, seed=index)
