"""Poses that a person taught: from 5 to 30 samples, known at once, told from all others by distance.

Nearest class with rejection: features are whitened by how they vary within poses that are known (bank.json, made by
tools/train_shapes.py), a sample belongs to the nearest taught pose if it is within FACTOR times that pose's own
leave-one-out median distance and nearer than to any built-in pose. A file holds the samples, not what was computed, so
that it can be read, shared and taught further.
"""

from __future__ import annotations

import functools
import json
import re
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np

from handcontrol import paths
from handcontrol.errors import GestureError
from handcontrol.gestures.features import order
from handcontrol.vocab import Array

#: How many leave-one-out medians a sample may be away; while the pose is being made, STICKY times that.
FACTOR, STICKY = 2.3, 1.3
FEWEST, MOST = 5, 60
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")

#: The features that taught poses are told by: shape, and where the hand points; not which face it shows.
COLUMNS: tuple[str, ...] = tuple(
    name
    for name in order()
    if not (name.startswith(("facing", "pinch.index.")) or name.endswith((".ahead", ".apart")))
)
_ANGLES = ("flex", "mcp", "index", "bend", "max", "spread", "inner", "outer", "thumb", "hand")
_SCALE = np.array(
    [40.0 if name.split(".")[-1] in _ANGLES and "pinch" not in name else 0.3 for name in COLUMNS]
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


@dataclass(frozen=True, slots=True, eq=False)
class TaughtPose:
    """A taught pose. samples: feature rows (N, len(order())); negatives: rows that it was not."""

    name: str
    title: str
    samples: Array
    negatives: Array
    centre: Array  # whitened
    radius: float  # leave-one-out median distance

    @property
    def spread(self) -> Array:
        """Leave-one-out distance of each sample, in radii."""
        return _left_out(builtin_bank_of_shapes().place(self.samples)) / self.radius


def teach(name: str, samples: Array, *, title: str = "", negatives: Array | None = None) -> TaughtPose:
    """A pose from feature rows (N, len(order())). GestureError for a name or number of samples that will not do."""
    if not _NAME.fullmatch(name):
        raise GestureError(
            f"{name!r} is no name for a gesture.", "Use small letters, digits and _, as in my_sign."
        )
    if len(samples) < FEWEST:
        raise GestureError(
            f"{len(samples)} samples are too few to know {name!r} again.", f"Show {FEWEST} or more."
        )
    none = np.empty((0, len(order())))
    samples, negatives = (
        np.asarray(samples, float),
        none if negatives is None else np.asarray(negatives, float),
    )
    placed = builtin_bank_of_shapes().place(samples)
    radius = max(float(np.median(_left_out(placed))), 1e-3)
    return TaughtPose(
        name, title or name.replace("_", " ").capitalize(), samples, negatives, placed.mean(axis=0), radius
    )


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
            wrong = [pose.negatives for pose in self.poses if len(pose.negatives)]
            self._wrong = self.bank.place(np.concatenate(wrong)) if wrong else np.empty((0, len(COLUMNS)))

    def match(self, row: Array, *, now: str | None = None) -> tuple[str | None, float]:
        """The taught pose of one feature row and its score (1 at the centre, 0 where it ends), or None, below 0.

        now: the pose that is being made already, which is given up later than it is taken up.
        """
        if not self.poses:
            return None, -1.0
        at = self.bank.place(row[None])[0]
        away = np.linalg.norm(self._centres - at, axis=1)
        allowed = FACTOR * self._radii * [STICKY if pose.name == now else 1.0 for pose in self.poses]
        best = int(np.argmin(away / allowed))
        score = float(1.0 - away[best] / allowed[best])
        if score < 0.0:
            return None, max(score, -1.0)
        known = np.concatenate([self.bank.places, self._wrong])
        if np.linalg.norm(known - at, axis=1).min() < away[best] and self.poses[best].name != now:
            return None, -score
        return self.poses[best].name, score


@dataclass(frozen=True, slots=True)
class Report:
    """How good a taught pose is. known_again: share of its samples that it would know had it not seen them."""

    known_again: float
    odd: tuple[int, ...]  # samples (from 1) far from the others: better shown again
    collisions: tuple[str, ...]  # poses, built in or taught, that some samples are taken for
    nearest: str  # the pose most like it
    margin: float  # its distance, in units of what is still accepted; below 1 they run into each other

    def lines(self) -> list[str]:
        """In words."""
        told = [f"{100 * self.known_again:.0f} % of the samples are known again when left out."]
        told += [f"Sample {number} is unlike the others: show it again, or leave it." for number in self.odd]
        told += [f"It collides with {name}: some samples are taken for it." for name in self.collisions]
        told.append(f"Most like it is {self.nearest}, {self.margin:.1f} times as far as is still accepted.")
        return told


def report(
    pose: TaughtPose, others: Sequence[TaughtPose] = (), *, builtin: Sequence[str | None] = ()
) -> Report:
    """builtin: what the built-in poses call each sample (None: nothing)."""
    bank = builtin_bank_of_shapes()
    known, odd = 0, []
    for i in range(len(pose.samples)):
        rest = teach(pose.name, np.delete(pose.samples, i, axis=0)) if len(pose.samples) > FEWEST else pose
        name, _ = TaughtPoses([rest, *others]).match(pose.samples[i])
        known += name == pose.name
        if pose.spread[i] > FACTOR:
            odd.append(i + 1)
    taken = [TaughtPoses(others).match(row)[0] for row in pose.samples] if others else []
    least = max(2, round(0.2 * len(pose.samples)))
    names = [name for name in (*builtin, *taken) if name]
    collisions = tuple(sorted({name for name in names if names.count(name) >= least}))
    places = [(name, place) for name, place in zip(bank.names, bank.places, strict=True)]
    places += [(other.name, other.centre) for other in others]
    nearest, away = min(
        ((n, float(np.linalg.norm(p - pose.centre))) for n, p in places), key=lambda pair: pair[1]
    )
    return Report(known / len(pose.samples), tuple(odd), collisions, nearest, away / (FACTOR * pose.radius))


# --- files ---------------------------------------------------------------------------------------------------------


def folder() -> Path:
    """Where a person's taught gestures are: one file each."""
    return paths.config_dir() / "gestures"


def taught_names() -> tuple[str, ...]:
    """The names of all taught gestures; a rule may use them."""
    return tuple(sorted(file.stem for file in folder().glob("*.toml")))


def to_text(pose: TaughtPose) -> str:
    """Its file, as text; `parse` gives the same pose again."""
    lines = [
        "# A pose taught to handcontrol: each sample is one line of features, in the order of `columns`.",
        "version = 1",
    ]
    lines += [
        f'name = "{pose.name}"',
        f"title = {json.dumps(pose.title)}",
        f"columns = {json.dumps(list(order()))}",
    ]
    for word, rows in (("samples", pose.samples), ("negatives", pose.negatives)):
        body = "".join(f"  [{', '.join(f'{v:.4g}' for v in row)}],\n" for row in rows)
        lines.append(f"{word} = [\n{body}]")
    return "\n".join(lines) + "\n"


def save(pose: TaughtPose, path: Path | None = None) -> Path:
    """Write it, readable; GestureError if that cannot be."""
    path = path or folder() / f"{pose.name}.toml"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(to_text(pose), "utf-8")
    except OSError as error:
        raise GestureError(
            f"{path} cannot be written: {error.strerror}.", "Check permissions and space."
        ) from error
    return path


def load_taught(names: Collection[str] | None = None) -> tuple[TaughtPose, ...]:
    """All taught poses, or those named. GestureError names the file that will not do."""
    wanted = taught_names() if names is None else names
    return tuple(read(folder() / f"{name}.toml") for name in wanted)


def read(path: Path) -> TaughtPose:
    """One file; made by `save` of this or a version with the same features."""
    try:
        return parse(path.read_text("utf-8"), str(path))
    except OSError as error:
        raise GestureError(f"{path} cannot be read: {error.strerror}.", "Check its path.") from error
    except UnicodeDecodeError as error:
        raise GestureError(f"{path} is no taught gesture ({error}).", "Teach it again.") from error


def parse(text: str, where: str) -> TaughtPose:
    """The pose of a file's text; where: what an error calls it."""
    try:
        table = tomllib.loads(text)
        if tuple(table["columns"]) != order():
            raise GestureError(f"{where} was taught to a version with other features.", "Teach it again.")
        samples = np.array(table["samples"], float)
        negatives = np.array(table["negatives"], float).reshape(-1, len(order()))
        if not np.isfinite(samples).all() or samples.shape[1:] != (len(order()),) or len(samples) > MOST:
            raise ValueError("samples")
        return teach(str(table["name"]), samples, title=str(table["title"]), negatives=negatives)
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError) as error:
        raise GestureError(f"{where} is no taught gesture ({error}).", "Teach it again.") from error
