"""Marked moments: what a person says of a recording, "this click was wrong", "a click was missed here"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MarkKind = Literal["wrong", "missed", "right"]


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
