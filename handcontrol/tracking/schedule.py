"""When to look for palms: as seldom as a hand that enters allows. Pure, with time as an argument.

Looking costs more than following a hand does, so it needs a reason: a hand lately lost, a change in the picture beside
the known hands, or time. While all hands that are allowed are followed there is none. A change is answered at once
and then at a steady rate, so that a scene that always moves costs no more than that rate.
"""

from __future__ import annotations

import math
from typing import Literal, TypeAlias

import numpy as np

from handcontrol.vocab import Array, HandRoi

Reason: TypeAlias = Literal["start", "lost", "changed", "time"]

LOST_S = 0.5  # for this long after a hand was lost, it is looked for
AFTER_LOSS_S = 0.06  # this often
CHANGED_S = 0.185  # while the picture changes: no more than five pictures late at 30 a second
NOTHING_S = 0.5  # while nothing changes and no hand is followed
LOOK_S = 0.05  # between two looks for a change while a hand is followed
SOME_S = 1.0  # while nothing changes and fewer hands than allowed are followed

CELL = 5  # samples along each side of a cell
CELLS_ACROSS = 20
LEAST_CHANGE, MOST_CHANGE = 6.0, 15.0  # grey levels of a cell's mean that count as a change
FOREARM = 0.8  # from the middle of the hand's region to that of the forearm's, in sides of it
SPREAD = 7.0  # of the noise, in standard deviations


class Schedule:
    """Says when a search is due; told when one begins and when a hand is lost. Times never go back but for `reset`."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """As at the start: the next picture is searched."""
        self._searched: float | None = None
        self._lost: float | None = None
        self._looked = float("-inf")

    def lost(self, t: float) -> None:
        """A hand was lost in the picture at `t`."""
        self._lost = t
        self._searched = None

    def searched(self, t: float) -> None:
        """A search of the picture at `t` begins."""
        self._searched = t

    def worth_a_look(self, t: float, *, followed: int) -> bool:
        """Whether it matters at `t` if the picture has changed. Beside a hand, every second picture will do."""
        if self._searched is None or (self._lost is not None and t - self._lost <= LOST_S):
            return True
        if 0 <= t - self._searched < CHANGED_S or (followed and 0 <= t - self._looked < LOOK_S):
            return False
        self._looked = t
        return True

    def due(self, t: float, *, followed: int, changed: bool) -> Reason | None:
        """Why to search the picture at `t`, None: not to. There is room for more than the `followed` hands.

        changed: since the last search, beside those hands.
        """
        reason: Reason
        if self._searched is None:
            return "start" if self._lost is None else "lost"
        if self._lost is not None and t - self._lost <= LOST_S:
            reason, wait = "lost", AFTER_LOSS_S
        elif changed:
            reason, wait = "changed", CHANGED_S
        else:
            reason, wait = "time", SOME_S if followed else NOTHING_S
        return None if 0 <= t - self._searched < wait else reason


def forearm(roi: HandRoi) -> HandRoi:
    """Where the forearm of the hand in `roi` is, about: it moves whenever the hand does."""
    across, along = -math.sin(roi.angle_rad) * FOREARM, math.cos(roi.angle_rad) * FOREARM
    return HandRoi(
        roi.cx_px + across * roi.size_px, roi.cy_px + along * roi.size_px, roi.size_px, roi.angle_rad
    )


class Thumbnail:
    """What a picture looked like from afar: mean green of a grid of square cells, about 20 in a row.

    `since(other, known)`: whether it differs from an earlier one in a cell outside the known hands by more than the
    sensor's noise explains. Lighting that changes everywhere alike is none.
    """

    def __init__(self, rgb: Array) -> None:
        width = rgb.shape[1]
        step = max(1, width // (CELLS_ACROSS * CELL))
        self._side = step * CELL  # of a cell, px
        samples = rgb[::step, ::step, 1]
        rows, columns = (max(1, length // CELL) for length in samples.shape)
        samples = samples[: rows * CELL, : columns * CELL].astype(np.float32)
        if samples.shape != (rows * CELL, columns * CELL):  # a picture smaller than a cell
            self._cells = np.full((1, 1), samples.mean(), np.float32)
        else:
            self._cells = samples.reshape(rows, CELL, columns, CELL).mean(axis=(1, 3))

    def since(self, before: Thumbnail, known: tuple[HandRoi, ...] = ()) -> bool:
        """Whether something other than the `known` hands changed from `before` to this; True for another size."""
        if self._cells.shape != before._cells.shape:
            return True
        change = self._cells - before._cells
        change = np.abs(change - np.median(change))
        noise = 1.4826 * float(np.median(change))
        bar = min(max(LEAST_CHANGE, SPREAD * noise), MOST_CHANGE)
        for roi in known:
            change[self._covered(roi)] = 0.0
        return bool(change.max() > bar)

    def _covered(self, roi: HandRoi) -> tuple[slice, slice]:
        """The cells that the region touches, as if it were not turned."""
        low = (np.array([roi.cy_px, roi.cx_px]) - roi.size_px / 2) / self._side
        high = low + roi.size_px / self._side
        first, last = np.maximum(np.floor(low), 0).astype(int), np.maximum(np.ceil(high), 0).astype(int)
        return slice(first[0], last[0]), slice(first[1], last[1])
