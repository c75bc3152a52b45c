"""Marked moments: what a person says of a recording, "this click was wrong", "a click was missed here"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handcontrol.vocab import MarkKind, MarkMoment

LOOK_BACK_S = 10.0  # a person says within this time that a press was wrong
LATE_S = 1.0  # so long it takes to see that nothing came, and to say so


@dataclass(frozen=True, slots=True)
class Mark:
    """A word about the moment `t`. wrong: what was pressed then should not have been; missed: it should have been;
    right: nothing to object. Whatever else a marked session did is taken to be right.

    input: which press is meant ("mouse:left"); "" any.
    """

    t: float
    kind: MarkKind
    input: str = ""
    note: str = ""


def mark_of(order: MarkMoment, t: float, pressed: Iterable[tuple[float, str]]) -> Mark:
    """The mark that a person means who orders it at `t`. pressed: when and what, in order.

    wrong is the last press of the last LOOK_BACK_S, missed what should have come LATE_S ago.
    """
    if order.kind == "wrong":
        near = [one for one in pressed if t - LOOK_BACK_S <= one[0] and order.input in ("", one[1])]
        if near:
            return Mark(near[-1][0], "wrong", near[-1][1], order.note)
    return Mark(t - LATE_S if order.kind == "missed" else t, order.kind, order.input, order.note)
