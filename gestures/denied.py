"""What a built-in gesture was not: examples that a person gave, and how they keep it from beginning. Pure.

A pose: near an example it is begun only by a hand that makes it more surely than the example did. How near is measured
as for taught poses (whitened features): all of it counts up to NEAR, nothing beyond FAR, in between ever less. What an
example takes off the score is just enough to refuse the example itself; a hand that scores SURE or more is never
refused, however many examples there are. A pose that is being made goes on.

A motion: the same stroke is straight whether it was meant or not, so its path tells nothing. It must use STEP less of
its tolerances than the example did, but may always use LEAST of them: a clear performance needs less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

import numpy as np

from handcontrol.gestures.closing import EAGER, PINCH
from handcontrol.gestures.features import order
from handcontrol.gestures.movement import Limits
from handcontrol.gestures.poses import PoseBank
from handcontrol.gestures.taught_pose import builtin_bank_of_shapes
from handcontrol.vocab import Array

SURE = 0.75
MORE = 0.1  # of score, that a hand at an example must be surer
#: Whitened distances. Tracking noise moves a hand that is held by 1.5 to 2, a turn by ten degrees by up to 3.
NEAR, FAR = 2.5, 5.0
LEAST, STEP = 0.7, 0.1
ROWS = 8  # of one example of a pose: a hand that moves on is several hands
MOST = 12  # examples that are kept: the newest


@dataclass(frozen=True, slots=True, eq=False)
class Denied:
    """Examples of what a built-in gesture is not. One of a pose: feature rows (N, len(order())), N up to ROWS; one of
    a motion: (1, 1), the share of its tolerances that it used."""

    kind: ClassVar[Literal["not"]] = "not"
    name: str
    examples: tuple[Array, ...] = ()

    def plus(self, example: Array) -> Denied:
        """With one more; the oldest goes where they are too many."""
        if example.shape[1] == len(order()) and len(example) > ROWS:
            example = example[np.linspace(0, len(example) - 1, ROWS).round().astype(int)]
        return replace(self, examples=(*self.examples, example)[-MOST:])


def limits(denied: Sequence[Denied], motions: Sequence[str]) -> Limits:
    """What each of `motions` that has examples may use of its tolerances."""
    return {
        one.name: max(LEAST, min(float(example[0, 0]) for example in one.examples) - STEP)
        for one in denied
        if one.name in motions and one.examples
    }


class Refusal:
    """The examples of poses made ready: `lower` for each hand."""

    def __init__(self, denied: Sequence[Denied], bank: PoseBank, accept: float) -> None:
        self._open = accept
        #: name, its columns of the scores, the examples' places, what each takes off
        self._known: list[tuple[str, list[int], Array, Array]] = []
        for one in denied:
            if one.name in bank.at and one.examples:
                # A wider pose is refused with its narrower cases, for they count where it is asked for.
                columns = [i for i, name in enumerate(bank.names) if one.name in (name, bank.root[name])]
                rows = np.concatenate(one.examples)
                price = np.array([bank.scores(row)[columns].max() for row in rows]) - accept + MORE
                price = np.clip(price, 0.0, max(0.0, SURE - accept))
                self._known.append((one.name, columns, builtin_bank_of_shapes().place(rows), price))

    def __bool__(self) -> bool:
        return bool(self._known)

    def lower(self, scores: Array, row: Array, *, made: Sequence[str], closing: bool = False) -> Array:
        """`scores` (P,) of one feature row, less what examples near it take off; those of poses in `made` stay.

        closing: a pinch is seen to close, and is told from EAGER less on; near an example it is not.
        """
        least, at = self._open - EAGER * closing, None
        lower = scores
        for name, columns, places, price in self._known:
            if name in made or scores[columns].max() < least:
                continue
            if at is None:
                at, lower = builtin_bank_of_shapes().place(row[None])[0], scores.copy()
            away = np.linalg.norm(places - at, axis=1)
            close = np.clip((FAR - away) / (FAR - NEAR), 0.0, 1.0)
            lower[columns] -= (close * (price + EAGER * (closing and name == PINCH))).max()
        return np.maximum(lower, -1.0)
