"""Poses that a person taught: from 5 to 30 samples, known at once, told from all others by distance. Pure.

Nearest class with rejection: features are whitened by how they vary within poses that are known (bank.json, made by
tools/train_shapes.py), a sample belongs to the nearest taught pose if it is within FACTOR times that pose's own
leave-one-out median distance, nearer than to any built-in pose, and nearer to a sample than to a counter-example.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from typing import ClassVar, Literal

import numpy as np

from handcontrol.errors import GestureError
from handcontrol.gestures.features import FINGERS, order
from handcontrol.vocab import Array, Side

#: How many leave-one-out medians a sample may be away; while the pose is being made, STICKY times that.
FACTOR, STICKY = 2.3, 1.3
FEWEST, MOST = 5, 60

_OF_FINGERS = ("{}.reach", "{}.flex", "{}.straight", "{}.mcp", "pinch.{}")
#: The features that taught poses are told by: shape, and where the hand points; not which face it shows.
COLUMNS: tuple[str, ...] = (
    *(form.format(finger) for form in _OF_FINGERS for finger in FINGERS),
    "mcp.max", "thumb.far", "thumb.near", "thumb.index", "thumb.bend", "spread", "spread.inner", "spread.outer",
    "direction.index", "direction.thumb", "direction.hand",
)  # fmt: skip
_DEGREES = ("flex", "mcp", "max", "bend", "inner", "outer", "spread", "index", "thumb", "hand")
_SCALE = np.array(
    [40.0 if name.split(".")[-1] in _DEGREES and not name.startswith("pinch") else 0.3 for name in COLUMNS]
)
_AT = np.array([order().index(name) for name in COLUMNS])


@dataclass(frozen=True, slots=True, eq=False)
class Bank:
    """What is known of poses in general: whitening (F, F), and the built-in ones' places (names, (N, F) whitened)."""

    whitening: Array
    names: tuple[str, ...]
    places: Array

    def place(self, rows: Array) -> Array:
        """Whitened (N, F) of feature rows (N, len(order()))."""
        return np.asarray((rows[:, _AT] / _SCALE) @ self.whitening)

    def to_json(self) -> str:
        table = {
            "columns": COLUMNS,
            "names": self.names,
            "places": np.round(self.places, 2).tolist(),
            "whitening": np.round(self.whitening, 3).tolist(),
        }
        return json.dumps(table, separators=(",", ":")).replace("],", "],\n") + "\n"


@functools.cache
def builtin_bank_of_shapes() -> Bank:
    """The bank that comes with the program."""
    table = json.loads(resources.files("handcontrol.gestures").joinpath("bank.json").read_text("utf-8"))
    if tuple(table["columns"]) != COLUMNS:
        raise ValueError("the bank was made for other features: run tools/train_shapes.py")
    return Bank(np.array(table["whitening"]), tuple(table["names"]), np.array(table["places"]))


def make_bank(rows: Array, groups: Array, names: Sequence[str]) -> Bank:
    """From feature rows (N, len(order())), the group of each (one pose of one person) and each group's pose."""
    scaled = rows[:, _AT] / _SCALE
    within, places = np.zeros((len(COLUMNS), len(COLUMNS))), []
    for number in range(len(names)):
        part = scaled[groups == number]
        middle = np.median(part, axis=0)
        off = np.clip(part - middle, -3.0, 3.0)
        within += off.T @ off
        places.append(middle)
    within /= len(rows)
    shrunk = 0.7 * within + 0.3 * np.diag(np.diag(within)) + 1e-3 * np.eye(len(within))
    values, vectors = np.linalg.eigh(shrunk)
    whitening = vectors / np.sqrt(values)
    return Bank(whitening, tuple(names), np.array(places) @ whitening)


@dataclass(frozen=True, eq=False)
class TaughtPose:
    """A taught pose. samples: feature rows (N, len(order())); negatives: rows (M, …) that it was not.

    side: the hand that taught it (None: both); other: whether the other hand may make it, as in a mirror.
    points: (21, 2) where a hand's points are when it makes it, in palm lengths from the palm's centre, as the person
    sees them, y up: to be drawn (None: it was taught before that was kept).
    """

    kind: ClassVar[Literal["pose"]] = "pose"
    name: str
    title: str
    samples: Array
    negatives: Array
    side: Side | None = None
    other: Literal["mirrored", "no"] = "mirrored"
    points: Array | None = None

    @cached_property
    def placed(self) -> Array:
        """The samples, whitened (N, F)."""
        return builtin_bank_of_shapes().place(self.samples)

    @cached_property
    def centre(self) -> Array:
        """Whitened (F,)."""
        return np.asarray(self.placed.mean(axis=0))

    @cached_property
    def radius(self) -> float:
        """The leave-one-out median distance."""
        return max(float(np.median(_left_out(self.placed))), 1e-3)

    @property
    def spread(self) -> Array:
        """Leave-one-out distance of each sample, in radii."""
        return _left_out(self.placed) / self.radius


def teach(
    name: str,
    samples: Array,
    *,
    title: str = "",
    negatives: Array | None = None,
    side: Side | None = None,
    other: Literal["mirrored", "no"] = "mirrored",
    points: Array | None = None,
) -> TaughtPose:
    """A pose from feature rows (N, len(order())). GestureError where they are too few."""
    if len(samples) < FEWEST:
        raise GestureError(
            f"{len(samples)} samples are too few to know {name!r} again.", f"Show {FEWEST} or more."
        )
    none = np.empty((0, len(order())))
    rows = np.asarray(samples, float)
    wrong = none if negatives is None else np.asarray(negatives, float)
    return TaughtPose(name, title or titled(name), rows, wrong, side, other, points)


def titled(name: str) -> str:
    """A name as a person reads it."""
    return name.replace("_", " ").capitalize()


def _left_out(placed: Array) -> Array:
    n = len(placed)
    others = (placed.sum(axis=0) - placed) / max(n - 1, 1)
    return np.asarray(np.linalg.norm(placed - others, axis=1))


class TaughtPoses:
    """Taught poses made ready to be told apart."""

    def __init__(self, poses: Sequence[TaughtPose], *, bank: Bank | None = None) -> None:
        self.poses = tuple(poses)
        self.bank = bank or builtin_bank_of_shapes()
        if self.poses:
            self._centres = np.array([pose.centre for pose in self.poses])
            self._radii = np.array([pose.radius for pose in self.poses])
            self._wrong = [self.bank.place(pose.negatives) for pose in self.poses]

    def match(
        self, row: Array, *, now: str | None = None, side: Side | None = None
    ) -> tuple[str | None, float]:
        """The taught pose of one feature row and its score (1 at the centre, 0 where it ends), or None, below 0.

        now: the pose that is being made already, which is given up later than it is taken up. side: whose row it is.
        """
        if not self.poses:
            return None, -1.0
        at = self.bank.place(row[None])[0]
        away = np.linalg.norm(self._centres - at, axis=1)
        allowed = FACTOR * self._radii * [STICKY if pose.name == now else 1.0 for pose in self.poses]
        best = int(np.argmin(away / allowed))
        pose, score = self.poses[best], float(1.0 - away[best] / allowed[best])
        if score < 0.0:
            return None, max(score, -1.0)
        if pose.other == "no" and side is not None and pose.side not in (None, side):
            return None, -score
        if np.linalg.norm(self.bank.places - at, axis=1).min() < away[best] and pose.name != now:
            return None, -score
        wrong = self._wrong[best]
        if len(wrong) and _nearest(wrong, at) <= _nearest(pose.placed, at):
            return None, -score
        return pose.name, score


def _nearest(places: Array, at: Array) -> float:
    return float(np.linalg.norm(places - at, axis=1).min())
