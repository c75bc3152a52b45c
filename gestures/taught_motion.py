"""Motions that a person taught with 3 to 10 performances, spotted in continuous movement, told once each. Pure.

Each time the hand has come a step further, the last stretch of its way is compared with the samples: many lengths of
it, for nobody says where the motion began; normalised for place and size, warped for rhythm. What is nearer than the
motion's limit waits until it gets no better, for WAIT_S, and is then told; its piece of the way is used up. A motion
that is a part of another one waits until the hand pauses, or until the other could be over. The limit follows from how
much the samples differ. Counter-examples compete with the samples: what is nearer to one of them is used up untold.
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
    Glance,
    Stretch,
    Trail,
    corners_of,
    normal,
    stretches,
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
WRONG = 0.8  # a counter-example counts as nearer than it is, by this factor
LEAST = 0.8  # palm lengths of a motion
LONGEST_S = 6.0
WAIT_S = 0.12
PAUSE_S = 0.25
_COARSE = 3.0  # limits that a stretch may be away unwarped to be looked at closely
_EPS = 1e-6
_GRID = 1.06  # ratio of the lengths that are tried


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

    def within(self, other: TaughtMotion) -> float:
        """Seconds that `other` goes on after it has been made as a part of it; 0 if it is none."""
        own = self.paths.reshape(len(self.paths), -1)
        rest = 0.0
        for sample in other.samples:
            corners = corners_of(sample)
            for end in range(4, POINTS - 2):
                found = stretches(corners[:end], np.linspace(*self.window("length"), 8))
                if not found:
                    continue
                paths = normal(np.array([one.path for one in found]))
                off = 2.0 - 2.0 * paths.reshape(len(paths), -1) @ own.T / POINTS
                rows, columns = np.nonzero(off <= _COARSE * self.limit)
                if len(rows) and warped(paths[rows], self.paths[columns]).min() <= 1.2 * self.limit:
                    rest = max(rest, sample.seconds * (POINTS - 1 - end) / (POINTS - 1) * SECONDS[1])
                    break
        return rest


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


@dataclass(frozen=True, slots=True, eq=False)
class Spotted:
    """A motion that was told. score: 1 as taught, 0 where it ends. stretch: what was taken for it."""

    name: str
    score: float
    stretch: Stretch


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    """What may be told if nothing better comes. way: of the trail at its end; wrong: it was a counter-example."""

    t: float
    way: float
    motion: int
    wrong: bool
    spotted: Spotted

    def around(self, other: _Waiting) -> bool:
        """Whether this one is longer and `other` lies in it, or begins in it."""
        mine, its = self.spotted.stretch.length, other.spotted.stretch.length
        return self.motion != other.motion and mine > its and self.way - mine < other.way - 0.3 * its


class TaughtMotions:
    """Taught motions made ready to be told apart."""

    def __init__(self, motions: Sequence[TaughtMotion]) -> None:
        self.motions = tuple(motions)
        #: Seconds that each waits because it may be a part of another one that is being made.
        self.waits = {
            m.name: max((m.within(other) for other in motions if other is not m), default=0.0)
            for m in motions
        }


class Spotter:
    """The taught motions of one hand; `step` once for each picture."""

    def __init__(self, motions: TaughtMotions, side: Side) -> None:
        self._trail = Trail()
        self._best: _Waiting | None = None
        self.motions = tuple(m for m in motions.motions if m.other != "no" or m.side in (None, side))
        if not self.motions:
            return
        self._turned = [m.other == "mirrored" and m.side not in (None, side) for m in self.motions]
        shown = [np.concatenate([m.paths, m.wrong]) for m in self.motions]
        paths = [mirror(p) if turn else p for p, turn in zip(shown, self._turned, strict=True)]
        self._of = np.repeat(np.arange(len(paths)), [len(p) for p in paths])
        self._wrong = np.concatenate(
            [np.arange(len(m.paths) + len(m.wrong)) >= len(m.paths) for m in self.motions]
        )
        self._paths = np.concatenate(paths)
        self._limits = np.array([m.limit for m in self.motions])
        self._seconds = np.array([m.window("seconds") for m in self.motions])
        self._lengths = np.array([m.window("length") for m in self.motions])
        flex = [np.array([sample.flex for sample in m.samples]) for m in self.motions]
        self._flex = np.array([(f.min(axis=0) - FLEX, f.max(axis=0) + FLEX) for f in flex])
        low, high = self._lengths[:, 0].min(), self._lengths[:, 1].max()
        self._tried = low * _GRID ** np.arange(int(np.log(high / low) / np.log(_GRID)) + 1)
        self._waits = [motions.waits[m.name] for m in self.motions]

    def step(self, sample: Glance) -> tuple[Spotted, ...]:
        """The motions that are told now; times must not go back."""
        if not self.motions:
            return ()
        moved = self._trail.step(sample)
        if moved:
            self._judge()
        if self._best is None:
            return ()
        best, waits = self._best, self._waits[self._best.motion]
        paused = sample.t - self._trail.corners[-1, 0] >= PAUSE_S - _EPS
        if sample.t - best.t < (WAIT_S if paused else max(WAIT_S, waits)) - _EPS:
            return ()
        self._best = None
        self._trail.forget(best.way)
        return () if best.wrong else (best.spotted,)

    def _judge(self) -> None:
        """Look whether the way's end is a motion, and a better one than the one that waits, or around it."""
        trail = self._trail
        found = stretches(trail.corners, self._tried)
        near = self._near(found) if found else None
        if near is None:
            return
        which, template, ratio = near
        motion, way = int(self._of[template]), float(trail.corners[-1, 2])
        spotted = Spotted(self.motions[motion].name, 1.0 - ratio, found[which])
        now = _Waiting(trail.t, way, motion, bool(self._wrong[template]), spotted)
        if self._best is None or spotted.score > self._best.spotted.score or now.around(self._best):
            self._best = now

    def _near(self, found: Sequence[Stretch]) -> tuple[int, int, float] | None:
        """The best (stretch, sample or counter-example, distance in limits) within the limits."""
        seconds = np.array([one.seconds for one in found])[:, None]
        lengths = np.array([one.length for one in found])[:, None]
        flex = np.array([one.flex for one in found])[:, None]
        fits = (
            (seconds >= self._seconds[:, 0]) & (seconds <= self._seconds[:, 1])
            & (lengths >= self._lengths[:, 0]) & (lengths <= self._lengths[:, 1])
            & ((flex >= self._flex[:, 0]) & (flex <= self._flex[:, 1])).all(axis=2)
        )[:, self._of]  # fmt: skip
        if not fits.any():
            return None
        paths = normal(np.array([one.path for one in found]))
        off = 2.0 - 2.0 * np.einsum("wnd,knd->wk", paths, self._paths) / paths.shape[1]
        rows, columns = np.nonzero(fits & (off <= _COARSE * self._limits[self._of]))
        if not len(rows):
            return None
        best = np.argsort(off[rows, columns], kind="stable")[:16]
        rows, columns = rows[best], columns[best]
        away = warped(paths[rows], self._paths[columns])
        ratios = away / self._limits[self._of[columns]] * np.where(self._wrong[columns], WRONG, 1.0)
        for at in np.argsort(ratios, kind="stable"):
            if ratios[at] > 1.0:
                return None
            if not self._plain(int(self._of[columns[at]]), paths[rows[at]], float(away[at])):
                return int(rows[at]), int(columns[at]), float(ratios[at])
        return None

    def _plain(self, motion: int, path: Array, away: float) -> bool:
        """Whether what hands do anyway is nearer."""
        plain = self.motions[motion].plain
        plain = mirror(plain) if self._turned[motion] else plain
        off = ((plain - path) ** 2).sum(axis=(1, 2)) / len(path)
        near = plain[off <= _COARSE * max(away, LIMITS[0])]
        return len(near) > 0 and distance(path, near) <= away


def mirror(paths: Array) -> Array:
    """Paths (..., WAYS) of the other hand that makes the mirror image."""
    sign = np.ones(WAYS)
    sign[[0, 2]] = -1.0
    return np.asarray(paths * sign)
