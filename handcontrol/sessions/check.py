"""Marked sessions as tests: what should have been pressed, against what is pressed now. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from handcontrol.sessions.compare import Happening, happenings, paired
from handcontrol.sessions.marks import Mark
from handcontrol.vocab import Step

WINDOW_S = 0.5  # so exact is a mark, and so late may a press come


@dataclass(frozen=True, slots=True)
class Checked:
    """hits: pressed as it should be; misses: not pressed though it should be; false: pressed though it should not."""

    hits: tuple[Happening, ...]
    misses: tuple[Happening, ...]
    false: tuple[Happening, ...]

    def since(self, begins: float) -> Checked:
        """The same with its times counted from `begins`."""

        def shifted(found: tuple[Happening, ...]) -> tuple[Happening, ...]:
            return tuple(replace(one, t=round(one.t - begins, 6)) for one in found)

        return Checked(shifted(self.hits), shifted(self.misses), shifted(self.false))


def presses(steps: Iterable[Step]) -> list[Happening]:
    """Every press and tap, by input."""
    found = [one for step in steps for one in happenings(step)]
    return [
        replace(one, what=one.what.partition(" ")[2])
        for one in sorted(found, key=lambda one: one.t)
        if one.what.startswith(("press ", "tap "))
    ]


def check(
    recorded: Sequence[Happening],
    now: Sequence[Happening],
    marks: Iterable[Mark],
    *,
    window_s: float = WINDOW_S,
) -> Checked:
    """What was recorded should be, but for those marked wrong and with those marked missed."""
    wanted = list(recorded)
    anything: list[Happening] = []
    for mark in marks:
        near = [one for one in wanted if abs(one.t - mark.t) <= window_s and mark.input in ("", one.what)]
        if mark.kind == "wrong" and near:
            wanted.remove(min(near, key=lambda one: abs(one.t - mark.t)))
        elif mark.kind == "missed":
            (wanted if mark.input else anything).append(Happening(mark.t, mark.input))
    hits: list[Happening] = []
    misses: list[Happening] = []
    rest: list[Happening] = []
    for what in sorted({one.what for one in (*wanted, *now)}):
        pairs, missed, left = paired(_of(wanted, what), _of(now, what), window_s)
        hits += [after for _, after in pairs]
        misses += missed
        rest += left
    pairs, missed, false = paired(sorted(anything, key=_t), sorted(rest, key=_t), window_s)
    hits += [after for _, after in pairs]
    misses += [replace(one, what="any press") for one in missed]
    return Checked(*(tuple(sorted(found, key=_t)) for found in (hits, misses, false)))


def _of(found: Iterable[Happening], what: str) -> list[Happening]:
    return sorted((one for one in found if one.what == what), key=_t)


def _t(one: Happening) -> float:
    return one.t
