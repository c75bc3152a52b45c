"""Motions that a person taught, with 3 to 10 performances: what they are, and how far from them something still is one.

The limit follows from how much the samples differ. spotter.py finds them in movement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, Literal, TypeAlias

import numpy as np

from handcontrol.errors import GestureError
from handcontrol.gestures.taught_pose import titled
from handcontrol.gestures.trail import (
    POINTS,
    WAYS,
    Stretch,
    normal,
    warped,
)
from handcontrol.gestures.ways import ordinary
from handcontrol.vocab import Array, Side

#: What the hand that did not teach it must do: the same way in space, the mirror image of it, or nothing.
Other: TypeAlias = Literal["same", "mirrored", "no"]

FEWEST, MOST = 3, 30
#: The limit is FACTOR times the largest leave-one-out distance, and within this range.
FACTOR, LIMITS = 2.0, (0.05, 0.12)
ODD = 3.0  # leave-one-out medians, and the least limit, that an odd sample is away
#: How much faster or slower, longer or shorter than any sample; how differently bent the fingers (degrees).
SECONDS, LENGTHS, FLEX = (0.5, 1.8), (0.65, 1.5), 50.0
LEAST = 0.8  # palm lengths of a motion
LONGEST_S = 6.0
COARSE = 3.0  # limits that a stretch may be away unwarped to be looked at closely


@dataclass(frozen=True, eq=False)
class TaughtMotion:
    """A taught motion. side: the hand that taught it (None: both); other: what the other hand must do."""

    kind: ClassVar[Literal["motion"]] = "motion"
    name: str
    title: str
    samples: tuple[Stretch, ...]
    negatives: tuple[Stretch, ...] = ()
    side: Side | None = None
    other: Other = "same"

    @cached_property
    def left_out(self) -> Array:
        """Distance (N,) of each sample to the nearest of the others."""
        paths = self.paths
        n = len(paths)
        every = warped(np.repeat(paths, n, axis=0), np.tile(paths, (n, 1, 1))).reshape(n, n)
        return np.asarray(np.where(np.eye(n, dtype=bool), np.inf, every).min(axis=1))

    @cached_property
    def odd(self) -> Array:
        """(N,) bool: samples that are unlike all others."""
        return np.asarray(self.left_out > max(ODD * float(np.median(self.left_out)), LIMITS[0]))

    @cached_property
    def limit(self) -> float:
        """The largest distance to the nearest sample at which a stretch is this motion."""
        usual = self.left_out[~self.odd]  # an odd sample widens nothing
        return min(max(FACTOR * float(usual.max()), LIMITS[0]), LIMITS[1])

    @cached_property
    def paths(self) -> Array:
        """The samples, normal: (N, POINTS, WAYS)."""
        return normal(np.array([sample.path for sample in self.samples]))

    @cached_property
    def plain(self) -> Array:
        """Normal paths of what hands do anyway, but for what this is itself."""
        least = 1.5 * float(np.median(self.left_out))
        plain = [p for _, paths in ordinary() if distances(paths, self.paths).min() > least for p in paths]
        return np.array(plain).reshape(-1, POINTS, WAYS)

    @cached_property
    def wrong(self) -> Array:
        """The counter-examples, normal."""
        return normal(np.array([one.path for one in self.negatives]).reshape(-1, POINTS, WAYS))

    def window(self, what: Literal["seconds", "length"]) -> tuple[float, float]:
        """From and to of what a performance may take."""
        values = [getattr(sample, what) for sample in self.samples]
        low, high = SECONDS if what == "seconds" else LENGTHS
        return min(values) * low, max(values) * high

    @cached_property
    def parts(self) -> tuple[Array, Array, Array]:
        """Pieces of three samples: normal paths (P, POINTS, WAYS), lengths (P,), seconds for which it goes on (P,)."""
        ends = [(i, j) for j in range(4, POINTS - 4) for i in range(j - 3)]
        at = np.array([np.linspace(i, j, POINTS) for i, j in ends])
        before = np.minimum(at.astype(int), POINTS - 2)
        share = (at - before)[:, :, None]
        paths, lengths, rests = [], [], []
        for sample in self.samples[:3]:
            paths.append(sample.path[before] * (1.0 - share) + sample.path[before + 1] * share)
            lengths += [sample.length * (j - i) / (POINTS - 1) for i, j in ends]
            rests += [sample.seconds * (POINTS - 1 - j) / (POINTS - 1) for _, j in ends]
        return normal(np.concatenate(paths)), np.array(lengths), np.array(rests)

    def within(self, other: TaughtMotion) -> float:
        """Seconds that `other` may go on after it has been made as a part of it; 0 if it is none."""
        paths, lengths, rests = other.parts
        low, high = self.window("length")
        fits = (lengths >= low) & (lengths <= high)
        own = self.paths.reshape(len(self.paths), -1)
        off = 2.0 - 2.0 * paths[fits].reshape(-1, own.shape[1]) @ own.T / POINTS
        rows, columns = np.nonzero(off <= COARSE * self.limit)
        if not len(rows):
            return 0.0
        best = np.argsort(off[rows, columns], kind="stable")[:64]
        rows, columns = rows[best], columns[best]
        made = warped(paths[fits][rows], self.paths[columns]) <= 1.2 * self.limit
        return float(rests[fits][rows[made]].max(initial=0.0)) * SECONDS[1]


def teach_motion(
    name: str,
    samples: Sequence[Stretch],
    *,
    title: str = "",
    negatives: Sequence[Stretch] = (),
    side: Side | None = None,
    other: Other = "same",
) -> TaughtMotion:
    """A motion from its performances; GestureError for too few or too short ones."""
    if len(samples) < FEWEST:
        raise GestureError(
            f"{len(samples)} performances are too few to know {name!r} again.", f"Show {FEWEST} or more."
        )
    if min(sample.length for sample in samples) < LEAST:
        raise GestureError(f"{name!r} hardly moves.", "Make a larger movement, or teach it as a pose.")
    return TaughtMotion(name, title or titled(name), tuple(samples), tuple(negatives), side, other)


def distance(path: Array, paths: Array) -> float:
    """From a path (POINTS, WAYS) to the nearest of normal paths (N, POINTS, WAYS)."""
    one = normal(path)
    return float(warped(np.repeat(one[None], len(paths), axis=0), paths).min())


def distances(some: Array, paths: Array) -> Array:
    """(M,) from each of normal paths (M, …) to the nearest of normal paths (N, …)."""
    m, n = len(some), len(paths)
    return np.asarray(warped(np.repeat(some, n, axis=0), np.tile(paths, (m, 1, 1))).reshape(m, n).min(axis=1))


def mirror(paths: Array) -> Array:
    """Paths (..., WAYS) of the other hand that makes the mirror image."""
    sign = np.ones(WAYS)
    sign[[0, 2]] = -1.0
    return np.asarray(paths * sign)
