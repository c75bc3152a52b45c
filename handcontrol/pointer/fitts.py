"""Fitts' test with targets on a ring (ISO 9241-411, annex B): the task step by step, and what a run of it says. Pure.

A window or a simulation shows `Task.target`, and tells `Task.step` where the pointer is and when the button goes down.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from handcontrol.vocab import Array

WIDE = 4.133  # sqrt(2 pi e): an effective width holds 96 % of normally spread clicks
TARGETS = 13
TIMEOUT_S = 8.0


@dataclass(frozen=True, slots=True)
class Ring:
    """`targets` (an odd number) targets, `width_px` across, on a circle `distance_px` across."""

    distance_px: float
    width_px: float
    targets: int = TARGETS

    @property
    def difficulty(self) -> float:
        """Index of difficulty, bits (Shannon's form)."""
        return math.log2(self.distance_px / self.width_px + 1.0)


#: On a screen of 1080 lines: index of difficulty 2.6, 3.6 and 4.6 bits.
EASY, MIDDLING, HARD = Ring(400, 80), Ring(560, 50), Ring(700, 30)


@dataclass(frozen=True, slots=True)
class Target:
    """A disc on the screen."""

    x_px: float
    y_px: float
    width_px: float


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """From one click to the next. ring: its number. axis_px: (2, 2) the middles of the last and of this target.

    path: (N, 3) of t, x, y of the pointer, the two clicks included. late: it was given up, not clicked.
    """

    ring: int
    width_px: float
    axis_px: Array
    path: Array
    late: bool = False

    @property
    def seconds(self) -> float:
        return float(self.path[-1, 0] - self.path[0, 0])

    @property
    def hit(self) -> bool:
        off = np.linalg.norm(self.path[-1, 1:] - self.axis_px[1])
        return bool(off <= self.width_px / 2) and not self.late


class Task:
    """Ring after ring; each begins with a click on its first target, from which time counts."""

    def __init__(
        self, rings: Sequence[Ring], middle_px: tuple[float, float], *, timeout_s: float = TIMEOUT_S
    ) -> None:
        if not rings or any(ring.targets < 3 or ring.targets % 2 == 0 for ring in rings):
            raise ValueError("a ring has an odd number of targets, three at least")
        self.rings = tuple(rings)
        self.trials: list[Trial] = []
        self._middle = middle_px
        self._timeout = timeout_s
        self._ring = 0
        self._clicks = 0  # in this ring
        self._path: list[tuple[float, float, float]] = []

    @property
    def target(self) -> Target | None:
        """What is to be clicked now; None when all is done."""
        return self._target(self._clicks) if self._ring < len(self.rings) else None

    @property
    def ring(self) -> tuple[Target, ...]:
        """All targets of the ring that is played; none when all is done."""
        if self._ring == len(self.rings):
            return ()
        return tuple(map(self._target, range(self.rings[self._ring].targets)))

    @property
    def clicks(self) -> tuple[int, int]:
        """Done so far, and in all."""
        done = sum(ring.targets + 1 for ring in self.rings[: self._ring]) + self._clicks
        return done, sum(ring.targets + 1 for ring in self.rings)

    def step(self, t: float, x_px: float, y_px: float, *, pressed: bool = False) -> Trial | None:
        """The pointer is there at `t`; pressed: the button goes down now. The trial that ends by it, if one does.

        A press beside the target ends the trial too: it is an error. Only the first of a ring must be hit.
        """
        target = self.target
        if target is None:
            return None
        if self._clicks:
            self._path.append((t, x_px, y_px))
        late = bool(self._path) and t - self._path[0][0] > self._timeout
        if not (pressed or late):
            return None
        if not self._clicks:
            if math.hypot(x_px - target.x_px, y_px - target.y_px) <= target.width_px / 2:
                self._next(t, x_px, y_px)
            return None
        before = self._target(self._clicks - 1)
        axis = np.array([[before.x_px, before.y_px], [target.x_px, target.y_px]])
        trial = Trial(self._ring, target.width_px, axis, np.array(self._path), late and not pressed)
        self.trials.append(trial)
        self._next(t, x_px, y_px)
        return trial

    def _next(self, t: float, x_px: float, y_px: float) -> None:
        self._clicks += 1
        self._path = [(t, x_px, y_px)]
        if self._clicks > self.rings[self._ring].targets:
            self._ring, self._clicks, self._path = self._ring + 1, 0, []

    def _target(self, number: int) -> Target:
        """To and fro across the ring: each is opposite the last, one further round."""
        ring = self.rings[self._ring]
        angle = 2 * math.pi * (number * (ring.targets // 2 + 1) % ring.targets) / ring.targets - math.pi / 2
        x, y = self._middle
        radius = ring.distance_px / 2
        return Target(x + radius * math.cos(angle), y + radius * math.sin(angle), ring.width_px)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run says. Times in seconds; px on the screen; the last seven are means a trial (see `path_measures`).

    throughput: bits a second, the mean over rings of effective difficulty over movement time. errors: share of clicks
    beside their target, and of trials given up (late). width_px: effective, the mean over rings.
    """

    trials: int
    throughput: float
    errors: float
    late: float
    seconds: float
    width_px: float
    re_entries: float
    axis_crossings: float
    direction_changes: float
    orthogonal_changes: float
    variability_px: float
    error_px: float
    offset_px: float


def figures(trials: Sequence[Trial]) -> Figures:
    """ValueError without a trial."""
    if not trials:
        raise ValueError("no trial was made")
    rings = sorted({trial.ring for trial in trials})
    each = [_ring_figures([trial for trial in trials if trial.ring == ring]) for ring in rings]
    paths = np.mean([path_measures(trial) for trial in trials], axis=0)
    return Figures(
        len(trials),
        float(np.mean([throughput for throughput, _ in each])),
        float(np.mean([not trial.hit for trial in trials])),
        float(np.mean([trial.late for trial in trials])),
        float(np.mean([trial.seconds for trial in trials])),
        float(np.mean([width for _, width in each])),
        *(float(value) for value in paths),
    )


def _ring_figures(trials: Sequence[Trial]) -> tuple[float, float]:
    """(throughput, effective width) of one ring: clicks and ways along the task's axis (Soukoreff, MacKenzie 2004)."""
    offs, ways = [], []
    for trial in trials:
        (x0, _), (x1, _) = _along(trial)[[0, -1]]
        offs.append(x1 - float(np.linalg.norm(trial.axis_px[1] - trial.axis_px[0])))
        ways.append(x1 - x0)
    width = WIDE * float(np.std(offs, ddof=1)) if len(offs) > 1 else trials[0].width_px
    way = max(float(np.mean(ways)), 0.0)
    bits = math.log2(way / max(width, 1.0) + 1.0)
    return bits / float(np.mean([trial.seconds for trial in trials])), width


def path_measures(trial: Trial) -> Array:
    """The seven accuracy measures (7,) of MacKenzie, Kauppinen and Silfverberg (CHI 2001), in their order.

    Target re-entries, task axis crossings, movement direction changes (across the axis), orthogonal direction changes
    (along it), movement variability, movement error, movement offset; the last three in px from the axis.
    """
    x, y = _along(trial).T
    inside = np.linalg.norm(trial.path[:, 1:] - trial.axis_px[1], axis=1) <= trial.width_px / 2
    entries = int(np.count_nonzero(inside[1:] & ~inside[:-1]))
    variability = float(np.std(y, ddof=1)) if len(y) > 1 else 0.0
    return np.array([
        max(0, entries - 1),
        _turns(y),
        _turns(np.diff(y)),
        _turns(np.diff(x)),
        variability,
        float(np.mean(np.abs(y))),
        float(np.mean(y)),
    ])  # fmt: skip


def _along(trial: Trial) -> Array:
    """(N, 2) of the path along and across the task's axis, from the last target's middle."""
    way = trial.axis_px[1] - trial.axis_px[0]
    x, y = way / np.linalg.norm(way)
    return np.asarray((trial.path[:, 1:] - trial.axis_px[0]) @ np.array([[x, -y], [y, x]]))


def _turns(values: Array) -> int:
    """How often the sign changes; zeros do not count."""
    signs = np.sign(values[values != 0])
    return int(np.count_nonzero(signs[1:] != signs[:-1]))
