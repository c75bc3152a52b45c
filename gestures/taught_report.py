"""How well a taught gesture will be known again, and what it runs into: leave one out, collisions, what is nearest."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from handcontrol.gestures import taught_pose
from handcontrol.gestures.poses import builtin_bank
from handcontrol.gestures.recognizer import name_of
from handcontrol.gestures.taught import Taught
from handcontrol.gestures.taught_motion import TaughtMotion, distance
from handcontrol.gestures.taught_pose import TaughtPose, TaughtPoses, builtin_bank_of_shapes
from handcontrol.gestures.ways import ordinary
from handcontrol.settings import GestureSettings
from handcontrol.vocab import Array

#: The share of samples that must be taken for another gesture for the two to collide; two samples at least.
SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Report:
    """How good a taught gesture is.

    confusion: what its samples are taken for when left out, most often first; None: nothing, or too far away.
    odd: samples (from 1) far from the others, better shown again. collisions: gestures, built in or taught, that
    samples are taken for, that are a part of it, or that it is a part of. made_with: poses told while the motion is
    made. nearest, margin: what is most like it, and how far away that is in units of what is still accepted.
    """

    name: str
    samples: int
    confusion: tuple[tuple[str | None, int], ...]
    odd: tuple[int, ...]
    collisions: tuple[str, ...]
    nearest: str
    margin: float
    made_with: tuple[str, ...] = ()

    @property
    def known_again(self) -> float:
        """The share of its samples that it would know had it not seen them."""
        return dict(self.confusion).get(self.name, 0) / self.samples

    def lines(self) -> list[str]:
        """In words."""
        told = [
            f"{dict(self.confusion).get(self.name, 0)} of {self.samples} samples are known again when left out."
        ]
        for name, count in self.confusion:
            if name and name != self.name:
                told.append(f"{count} of them would be taken for {name}.")
        told += [
            f"Sample {number} is unlike the others: show it again (--again {number})." for number in self.odd
        ]
        told += [
            f"It collides with {name}: the one may be told where the other is meant."
            for name in self.collisions
        ]
        if self.made_with:
            told.append(
                f"While it is made the hand also shows {', '.join(self.made_with)}: rules on that go on."
            )
        told.append(f"Most like it is {self.nearest}, {self.margin:.1f} times as far as is still accepted.")
        if self.margin < 1.0 and self.nearest not in self.collisions:
            told.append("That is near: it may be told where it is not meant.")
        return told


def report(gesture: Taught, others: Sequence[Taught] = ()) -> Report:
    """Of a taught gesture; others: the other taught ones, of both kinds."""
    others = [other for other in others if other.name != gesture.name]
    if isinstance(gesture, TaughtPose):
        return _of_pose(gesture, [other for other in others if isinstance(other, TaughtPose)])
    return _of_motion(gesture, [other for other in others if isinstance(other, TaughtMotion)])


def _often(names: Sequence[str | None], samples: int) -> tuple[str, ...]:
    least = max(2, round(SHARE * samples))
    return tuple(sorted(name for name, count in Counter(names).items() if name and count >= least))


# --- poses -----------------------------------------------------------------------------------------------------


def _of_pose(pose: TaughtPose, others: Sequence[TaughtPose]) -> Report:
    told: Counter[str | None] = Counter()
    for i in range(len(pose.samples)):
        rest = replace(pose, samples=np.delete(pose.samples, i, axis=0))
        told[TaughtPoses([rest, *others]).match(pose.samples[i])[0]] += 1
    builtin = _builtin(pose)
    twins = {
        other.name for other in others if builtin & _builtin(other)
    }  # alike, for both are like the same one
    accepted = [other.name for at in pose.placed for other in others if _accepts(other, at)]
    bank = builtin_bank_of_shapes()
    places = [(name, place) for name, place in zip(bank.names, bank.places, strict=True)]
    places += [(other.name, other.centre) for other in others]
    nearest, away = min(
        ((n, float(np.linalg.norm(p - pose.centre))) for n, p in places), key=lambda pair: pair[1]
    )
    return Report(
        pose.name,
        len(pose.samples),
        tuple(told.most_common()),
        tuple(int(i) + 1 for i in np.nonzero(pose.spread > taught_pose.FACTOR)[0]),
        tuple(sorted({*builtin, *twins, *_often(accepted, len(pose.samples))})),
        nearest,
        away / (taught_pose.FACTOR * pose.radius),
    )


def _accepts(pose: TaughtPose, at: Array) -> bool:
    """Whether a whitened sample would be this pose, were there no other."""
    return bool(np.linalg.norm(pose.centre - at) <= taught_pose.FACTOR * pose.radius)


def _builtin(pose: TaughtPose) -> set[str]:
    """The built-in poses that its samples are taken for, or are nearer to than to itself."""
    settings = GestureSettings()
    shapes = builtin_bank(agreement=settings.agreement)
    places = builtin_bank_of_shapes()
    taken: list[str | None] = []
    for row, at in zip(pose.samples, pose.placed, strict=True):
        wide, narrow, _ = name_of(shapes, shapes.scores(row).tolist(), settings.accept)
        names = {narrow if narrow and shapes.poses[shapes.at[narrow]].named else wide}
        away = np.linalg.norm(places.places - at, axis=1)
        if away.min() < np.linalg.norm(pose.centre - at):
            names.add(places.names[int(away.argmin())])
        taken += names
    return set(_often(taken, len(pose.samples)))


# --- motions ---------------------------------------------------------------------------------------------------


def _of_motion(motion: TaughtMotion, others: Sequence[TaughtMotion]) -> Report:
    told: Counter[str | None] = Counter()
    for i, sample in enumerate(motion.samples):
        rest = replace(motion, samples=(*motion.samples[:i], *motion.samples[i + 1 :]))
        told[_nearest_of(sample.path, [rest, *others])] += 1
    taken = [_nearest_of(sample.path, others) for sample in motion.samples]
    said = [name for sample in motion.samples for name in sample.motions]
    collisions = {*_often(said, len(taken)), *_often(taken, len(taken))}
    collisions |= {other.name for other in others if other.within(motion) > 0.0 or motion.within(other) > 0.0}
    known = [(other.name, other.paths) for other in others] + list(ordinary())
    nearest, away = min(
        ((name, min(distance(sample.path, paths) for sample in motion.samples)) for name, paths in known),
        key=lambda pair: pair[1],
    )
    return Report(
        motion.name,
        len(motion.samples),
        tuple(told.most_common()),
        tuple(int(i) + 1 for i in np.nonzero(motion.odd)[0]),
        tuple(sorted(collisions)),
        nearest,
        away / motion.limit,
        _often([name for sample in motion.samples for name in sample.poses], len(taken)),
    )


def _nearest_of(path: Array, motions: Sequence[TaughtMotion]) -> str | None:
    ratios = [(distance(path, motion.paths) / motion.limit, motion.name) for motion in motions]
    ratio, name = min(ratios, default=(math.inf, ""))
    return name if ratio <= 1.0 else None
