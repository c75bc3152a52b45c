"""The development photos and landmark rows as hands with labels, and what our poses are called there (the label map).

Labels are of one hand of a photo; where two were found, the other one is listed in SECOND.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from handcontrol.vocab import Array

SOURCES = ("mediapipe_model_maker", "custom_gesture_dataset", "sparrowhere", "sign_language_digits", "other")
#: Label of a photo → our pose. All others show none of ours: an open hand's back, a thumb sideways, asl_0, 3, 7.
PHOTOS: dict[str, str] = {
    "point_up": "point", "ok": "ok", "victory": "victory", "victory_back_of_hand": "victory", "fist": "fist",
    "open_palm": "open_palm", "flat_hand": "flat_hand", "thumb_up": "thumb_up", "thumb_down": "thumb_down",
    "rock": "rock", "call": "call", "three": "three", "four": "four", "asl_6": "three", "asl_8": "pinch_middle",
}  # fmt: skip
#: Photos in which a hand shows none of ours although it has the shape of one: turned the wrong way.
TURNED = {
    "open_hand_back": "open",
    "thumb_sideways_image_left": "thumb",
    "thumb_sideways_image_right": "thumb",
}
#: Second hands that hang or rest: (beginning of the file's name, which of the hands found).
SECOND = {("call_17d804b5", 0), ("up_3bc77bd0", 1)}
#: Label of pose_classification_kit → our pose; "" none of ours. VIP, Vulcan_Salute and Water are left out: unclear.
KIT: dict[str, str] = {
    "0": "", "1": "point", "2": "victory", "3": "", "4": "four", "5": "open_palm", "6": "three", "7": "",
    "8": "pinch_middle", "9": "ok", "Chef": "", "Dislike": "thumb_down", "Fight_Fist": "fist", "Help": "flat_hand",
    "Horns": "rock", "Loser": "l_shape", "Metal": "i_love_you", "Middle_Finger": "", "Ok": "ok", "Phone": "call",
    "Power_Fist": "fist", "Shaka": "call", "Stop": "flat_hand", "Super": "thumb_up",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """Hands with labels: points (N, 21, 3) px, world (N, 21, 3) or None, left (N,), pose ("" none), source, file."""

    points: Array
    world: Array | None
    left: Array
    pose: Array
    source: Array
    file: Array
    turned: Array  # shape of a hand that is turned the wrong way, or ""

    def of(self, mask: Array) -> Labelled:
        world = None if self.world is None else self.world[mask]
        rest = (self.left, self.pose, self.source, self.file, self.turned)
        return Labelled(self.points[mask], world, *(column[mask] for column in rest))


def photos(folder: Path, model: str = "full") -> Labelled:
    """Every hand that the reference tracker finds on the photos."""
    found = json.loads((folder / "reference_images.json").read_text())
    with open(folder / "images.csv", newline="") as rows:
        labels = {row["file"]: row["gesture"] for row in csv.DictReader(rows)}
    out = []
    for file, result in found.items():
        source = file.split("/")[0]
        for i, hand in enumerate(result[model]):
            second = any(Path(file).name.startswith(name) and i == which for name, which in SECOND)
            label = "" if second else labels[file]
            # the reference's labels are those of a mirrored picture
            out.append((
                hand["points"], hand["world"], hand["label"] == "Right", PHOTOS.get(label, ""),
                source if source in SOURCES else "other", file, TURNED.get(label, ""),
            ))  # fmt: skip
    points, world, *rest = zip(*out, strict=True)
    return Labelled(np.array(points, float), np.array(world, float), *(np.array(column) for column in rest))


def kit(folder: Path) -> Labelled:
    """pose_classification_kit: 2D rows of OpenPose, y up; only labels that are in KIT."""
    rows = np.load(folder / "landmarks" / "pose_classification_kit_dev.npz")
    keep = np.isin(rows["label"], list(KIT))
    flat = rows["keypoints"][keep].astype(float) * (300, -300)
    points = np.concatenate([flat, np.zeros((len(flat), 21, 1))], axis=2)
    label = rows["label"][keep]
    pose = np.array([KIT[name] for name in label])
    none = np.full(len(label), "")
    return Labelled(points, None, rows["hand"][keep] == "left", pose, np.full(len(label), "kit"), label, none)


def sparrowhere(folder: Path) -> Labelled:
    """200 rows of one right hand, from MediaPipe, in 0..1 of a 4:3 picture."""
    with open(folder / "landmarks" / "sparrowhere_dev.csv", newline="") as file:
        rows = list(csv.reader(file))[1:]
    points = np.array([row[1:] for row in rows], float).reshape(-1, 21, 3) * (640, 480, 640)
    n = len(rows)
    pose, none = np.array([row[0] for row in rows]), np.full(n, "")
    return Labelled(points, None, np.zeros(n, bool), pose, np.full(n, "sparrowhere"), none, none)


def keypoints(folder: Path) -> tuple[Array, Array]:
    """2D rows (N, 21, 3) with z = 0, and their classes (N,): 0 open, 1 close, 2 pointer."""
    rows = np.loadtxt(folder / "landmarks" / "keypoints.csv", delimiter=",")
    flat = rows[:, 1:].reshape(-1, 21, 2) * 200
    return np.concatenate([flat, np.zeros((len(flat), 21, 1))], axis=2), rows[:, 0].astype(int)


def histories(folder: Path) -> tuple[Array, Array]:
    """Paths (N, 16, 2) of an index tip, 0..1 of the picture, and their classes: 0 stop, 1 cw, 2 ccw, 3 move."""
    rows = np.loadtxt(folder / "landmarks" / "point_history.csv", delimiter=",")
    return rows[:, 1:].reshape(-1, 16, 2), rows[:, 0].astype(int)
