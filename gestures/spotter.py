"""Spots taught motions in the continuous movement of one hand, and tells each performance once. Pure.

Each time the hand has come a step further, the last stretch of its way is compared with the samples: many lengths of
it, for nobody says where the motion began; normalised for place and size, warped for rhythm. What is nearer than the
motion's limit waits until it gets no better, for WAIT_S, and is then told; its piece of the way is used up. A motion
that is a part of another one waits until the hand pauses, or until the other could be over. Counter-examples compete
with the samples: what is nearer to one of them is used up untold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from handcontrol.gestures.taught_motion import COARSE, FLEX, LIMITS, TaughtMotion, distance, mirror
from handcontrol.gestures.trail import Glance, Stretch, Trail, normal, stretches, warped
from handcontrol.vocab import Array, Side

WAIT_S = 0.12
PAUSE_S = 0.25
WRONG = 0.8  # a counter-example counts as nearer than it is, by this factor
_GRID = 1.06  # ratio of the lengths that are tried
_MOST = 16  # pairs of stretch and sample that are warped, the nearest ones unwarped
_EPS = 1e-6


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
        rows, columns = np.nonzero(fits & (off <= COARSE * self._limits[self._of]))
        if not len(rows):
            return None
        best = np.argsort(off[rows, columns], kind="stable")[:_MOST]
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
        near = plain[off <= COARSE * max(away, LIMITS[0])]
        return len(near) > 0 and distance(path, near) <= away
