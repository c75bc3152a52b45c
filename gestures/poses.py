"""Static poses as data: readable conditions over features, read from TOML, scored -1..1; the least one decides."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from handcontrol.gestures.features import FINGERS, Features, names

_TERM = re.compile(
    r"^\s*(?P<feature>[a-z_.]+)\s*(?P<sign>>=|<=)\s*(?P<at>-?[\d.]+)\s*±\s*(?P<width>[\d.]+)\s*$"
)


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


#: Alternatives joined by "or": the best of them counts.
Condition = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class PoseShape:
    """A named pose. All of its conditions must hold, so its score is that of the worst one; `begin` only at first."""

    name: str
    title: str
    conditions: tuple[Condition, ...]
    begin: tuple[Condition, ...] = ()

    def score(self, features: Features, *, going_on: bool = False) -> float:
        """-1..1; above 0 every condition is met."""
        conditions = self.conditions if going_on else self.conditions + self.begin
        return min(max(term.score(features) for term in condition) for condition in conditions)


def score_poses(
    poses: Sequence[PoseShape], features: Features, *, now: str | None = None
) -> dict[str, float]:
    """Every pose's score for one hand, in the order of `poses`; `now` is the pose that it is making already."""
    return {pose.name: pose.score(features, going_on=pose.name == now) for pose in poses}


@functools.cache
def builtin_poses() -> tuple[PoseShape, ...]:
    """The poses of builtin.toml, in its order."""
    return parse_poses(resources.files("handcontrol.gestures").joinpath("builtin.toml").read_text("utf-8"))


def pose_names() -> tuple[str, ...]:
    """The names a rule may use."""
    return tuple(pose.name for pose in builtin_poses())


def parse_poses(text: str) -> tuple[PoseShape, ...]:
    """Poses from TOML text in the form of builtin.toml; ValueError names what is off."""
    data = tomllib.loads(text)
    words: Mapping[str, list[str]] = data.get("finger", {})
    poses = tuple(_pose(entry, words) for entry in data.get("pose", []))
    if len({pose.name for pose in poses}) != len(poses):
        raise ValueError("two poses have the same name")
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
    begin = tuple(parse_condition(text) for text in entry.get("begin", []))
    return PoseShape(entry["name"], entry.get("title", entry["name"]), tuple(conditions), begin)


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
