"""Static poses as data: readable conditions over features, read from TOML, scored -1..1; the least one decides.

Beside its conditions a pose may name its `shape`, a class of the small trained network of shapes.py. Both must agree
for the pose to begin: descriptions alone give a name to too many hands that hold a cup or hang, the network alone gives
one to hands of which it has seen none; together they err less (measured: docs/gestures.md).
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import resources
from typing import Any

import numpy as np

from handcontrol.gestures.features import FINGERS, Features, names, order
from handcontrol.gestures.shapes import Shapes, builtin_shapes
from handcontrol.vocab import Array

_TERM = re.compile(
    r"^\s*(?P<feature>[a-z_.]+)\s*(?P<sign>>=|<=)\s*(?P<at>-?[\d.]+)\s*±\s*(?P<width>[\d.]+)\s*$"
)


#: Features of two fingers that do not name both of them.
_BETWEEN: Mapping[str, tuple[str, ...]] = {
    "pinch": ("thumb",),
    "spread": ("index", "pinky"),
    "spread.inner": ("index", "middle"),
    "spread.outer": ("ring", "pinky"),
}


@dataclass(frozen=True, slots=True)
class Term:
    """One comparison: feature >= threshold ± width (sign 1) or <= (sign -1)."""

    feature: str
    sign: float
    threshold: float
    width: float

    def score(self, features: Features) -> float:
        """clip((value - threshold) / width, -1, 1), turned round for <=."""
        return max(-1.0, min(1.0, self.sign * (features[self.feature] - self.threshold) / self.width))

    def reads(self, finger: str) -> bool:
        """Whether the feature is this finger's, or between it and another one."""
        kind, _, rest = self.feature.partition(".")
        return finger in (kind, rest) or finger in _BETWEEN.get(self.feature, _BETWEEN.get(kind, ()))


#: Alternatives joined by "or": the best of them counts.
Condition = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class PoseShape:
    """A named pose. All of its conditions must hold, so its score is that of the worst one; `begin` only at first.

    within: the pose of which this is a narrower case (`ok` is a `pinch`): where that is asked for, this counts too.
    named: whether Pose.name tells this one (else the wider one). shape: its class in the trained network.
    needs: the fingers (also "thumb") that make it what it is; where one is ignored there is no such pose.
    """

    name: str
    title: str
    conditions: tuple[Condition, ...]
    begin: tuple[Condition, ...] = ()
    within: str | None = None
    named: bool = True
    shape: str | None = None
    needs: tuple[str, ...] = ()

    def score(self, features: Features, *, going_on: bool = False) -> float:
        """-1..1 by the conditions alone; above 0 every one is met."""
        conditions = self.conditions if going_on else self.conditions + self.begin
        return min(max(term.score(features) for term in condition) for condition in conditions)

    def without(self, ignored: Collection[str]) -> PoseShape | None:
        """This pose as told without some fingers (also "thumb"); None where one of them makes it what it is."""
        if not ignored:
            return self

        def kept(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
            left = (tuple(t for t in c if not any(t.reads(f) for f in ignored)) for c in conditions)
            return tuple(condition for condition in left if condition)

        conditions = kept(self.conditions)
        if not conditions or not set(ignored).isdisjoint(self.needs):
            return None
        return replace(self, conditions=conditions, begin=kept(self.begin), shape=None)


class PoseBank:
    """Poses made ready to be scored all at once."""

    def __init__(
        self,
        poses: Sequence[PoseShape],
        *,
        shapes: Shapes | None = None,
        ignored: Collection[str] = (),
        agreement: float = 0.0,
    ) -> None:
        """ignored: fingers that say nothing. agreement: the share of belief (0..1) that the network must give to a
        pose's shape for the pose to begin; 0 leaves the network unasked."""
        self.poses = tuple(kept for pose in poses if (kept := pose.without(ignored)) is not None)
        self.names = tuple(pose.name for pose in self.poses)
        self.at = {name: i for i, name in enumerate(self.names)}
        self.root = {pose.name: pose.within if pose.within in self.at else pose.name for pose in self.poses}
        self.ignored = tuple(ignored)
        column = {name: i for i, name in enumerate(order())}
        groups = [pose.conditions + pose.begin for pose in self.poses]
        terms = [term for group in groups for condition in group for term in condition]
        self._columns = np.array([column[term.feature] for term in terms], dtype=int)
        self._gain = np.array([term.sign / term.width for term in terms])
        self._offset = np.array([-term.sign * term.threshold / term.width for term in terms])
        self._conditions = _starts([len(c) for group in groups for c in group])
        self._poses = _starts([len(group) for group in groups])
        self._always = [slice(s, s + len(p.conditions)) for s, p in zip(self._poses, self.poses, strict=True)]
        self._shapes = shapes if agreement > 0 and not ignored else None
        self._agreement = agreement
        if self._shapes:
            classes = {name: i for i, name in enumerate(self._shapes.classes)}
            self._class = np.array([classes.get(p.shape or "", -1) for p in self.poses])

    def scores(self, row: Array, *, now: Collection[str] = ()) -> Array:
        """Every pose's score (P,) from one row of features; `now`: the poses that are being made already."""
        if not self.poses:
            return np.empty(0)
        terms = np.clip(row[self._columns] * self._gain + self._offset, -1.0, 1.0)
        conditions = np.maximum.reduceat(terms, self._conditions)
        scores = np.minimum.reduceat(conditions, self._poses)
        if self._shapes and (scores > 0.0).any():
            belief = np.append(self._shapes.belief(row[None])[0], 1.0)[self._class]
            scores = np.minimum(scores, np.clip(belief / self._agreement - 1.0, -1.0, 1.0) + 0.35)
        for name in now:
            if name in self.at:
                scores[self.at[name]] = conditions[self._always[self.at[name]]].min()
        return np.asarray(scores)


def _starts(lengths: Sequence[int]) -> Array:
    return np.concatenate([[0], np.cumsum(lengths)[:-1]]).astype(int)


def score_poses(
    poses: Sequence[PoseShape], features: Features, *, now: str | None = None
) -> dict[str, float]:
    """Every pose's score for one hand by its conditions alone, in the order of `poses`; `now`: the one made already."""
    return {pose.name: pose.score(features, going_on=pose.name == now) for pose in poses}


@functools.cache
def builtin_poses() -> tuple[PoseShape, ...]:
    """The poses of builtin.toml, in its order."""
    return parse_poses(resources.files("handcontrol.gestures").joinpath("builtin.toml").read_text("utf-8"))


def builtin_bank(*, ignored: Collection[str] = (), agreement: float = 0.0) -> PoseBank:
    """The built-in poses with the built-in network."""
    return PoseBank(builtin_poses(), shapes=builtin_shapes(), ignored=ignored, agreement=agreement)


def pose_names() -> tuple[str, ...]:
    """The names a rule may use."""
    return tuple(pose.name for pose in builtin_poses())


@functools.cache
def families() -> Mapping[str, str]:
    """Each narrower pose → the wider one that it is a case of."""
    return {pose.name: pose.within for pose in builtin_poses() if pose.within}


def parse_poses(text: str) -> tuple[PoseShape, ...]:
    """Poses from TOML text in the form of builtin.toml; ValueError names what is off."""
    data = tomllib.loads(text)
    words: Mapping[str, list[str]] = data.get("finger", {})
    poses = tuple(_pose(entry, words) for entry in data.get("pose", []))
    known = {pose.name for pose in poses}
    if len(known) != len(poses):
        raise ValueError("two poses have the same name")
    for pose in poses:
        if pose.within is not None and pose.within not in known:
            raise ValueError(f"pose {pose.name!r} is within {pose.within!r}, which there is not")
    return poses


def _pose(entry: Mapping[str, Any], words: Mapping[str, list[str]]) -> PoseShape:
    conditions = [
        parse_condition(text, prefix=f"{finger}.")
        for finger, word in entry.get("fingers", {}).items()
        for text in words[word]
    ]
    conditions += [parse_condition(text) for text in entry.get("where", [])]
    if not conditions:
        raise ValueError(f"pose {entry['name']!r} has no condition")
    return PoseShape(
        entry["name"],
        entry.get("title", entry["name"]),
        tuple(conditions),
        tuple(parse_condition(text) for text in entry.get("begin", [])),
        within=entry.get("within"),
        named=entry.get("named", True),
        shape=entry.get("shape"),
        needs=tuple(entry.get("needs", ())),
    )


def parse_condition(text: str, *, prefix: str = "") -> Condition:
    """ "reach >= 1.03 ± 0.15 or flex >= 110 ± 30" as terms; `prefix` goes before each feature's name."""
    terms = []
    for part in re.split(r"\bor\b", text):
        match = _TERM.match(part)
        if not match:
            raise ValueError(f"{part.strip()!r} is not of the form 'feature >= threshold ± width'")
        feature = prefix + match["feature"]
        if feature not in names():
            raise ValueError(f"there is no feature {feature!r} (fingers: {', '.join(FINGERS)})")
        width = float(match["width"])
        if width <= 0:
            raise ValueError(f"the width in {part.strip()!r} must be above 0")
        terms.append(Term(feature, 1.0 if match["sign"] == ">=" else -1.0, float(match["at"]), width))
    return tuple(terms)
