"""Two runs side by side: which events and actions appear, vanish or move in time. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import hypot
from typing import Any, Literal

from handcontrol.vocab import Action, Ask, GestureEvent, MoveTo, Press, Release, Scroll, Start, Step, Tap

WINDOW_S = 0.5  # further apart it is another one
Change = Literal["appears", "vanishes", "moves"]


@dataclass(frozen=True, slots=True)
class Happening:
    """Something at a moment that a person notices. what: "press mouse:left", "right pinch enter" …"""

    t: float
    what: str
    rule: str = ""
    frame_id: int = -1


@dataclass(frozen=True, slots=True)
class Changed:
    """before, after: the happening in either run; None where it has none of its own."""

    change: Change
    before: Happening | None
    after: Happening | None

    @property
    def t(self) -> float:
        one = self.before or self.after
        assert one is not None
        return one.t

    def line(self, begins: float = 0.0) -> str:
        """In words, the time counted from `begins`."""
        one = self.before or self.after
        assert one is not None
        at, rule = f"{one.t - begins:9.3f}", f" ({one.rule})" if one.rule else ""
        if self.before and self.after:
            return f"{at} {one.what} moves by {self.after.t - self.before.t:+.3f} s{rule}"
        return f"{at} {one.what} {self.change}{rule}"

    def data(self) -> dict[str, Any]:
        one = self.before or self.after
        assert one is not None
        return {
            "change": self.change,
            "what": one.what,
            "rule": one.rule,
            "before_t": self.before.t if self.before else None,
            "after_t": self.after.t if self.after else None,
        }


@dataclass(slots=True)
class Run:
    """What a comparison keeps of a run: what happened, and where the pointer was sent."""

    happened: list[Happening] = field(default_factory=list)
    path: dict[float, tuple[int, int]] = field(default_factory=dict)

    def add(self, step: Step) -> None:
        for action in step.actions:
            if isinstance(action, MoveTo):
                self.path[action.due] = (action.x_px, action.y_px)
        self.happened += happenings(step)


@dataclass(frozen=True, slots=True)
class Comparison:
    """changes in their order; same: how many happenings are where they were.

    The pointer: how many places of both runs' moments are others, the most they are apart (px), and how many places
    only one of them has.
    """

    changes: tuple[Changed, ...]
    same: int
    moved: int
    furthest_px: float
    only_one: int

    def data(self) -> dict[str, Any]:
        pointer = {"moved": self.moved, "furthest_px": self.furthest_px, "only_in_one": self.only_one}
        return {"changes": [one.data() for one in self.changes], "same": self.same, "pointer": pointer}

    def lines(self, begins: float = 0.0) -> Iterator[str]:
        for changed in self.changes:
            yield changed.line(begins)
        counts = {
            kind: sum(c.change == kind for c in self.changes) for kind in ("appears", "vanishes", "moves")
        }
        yield (
            f"{counts['appears']} appear, {counts['vanishes']} vanish, {counts['moves']} move in time, "
            f"{self.same} stay; the pointer is elsewhere {self.moved} times (by up to {self.furthest_px:.0f} px), "
            f"{self.only_one} places are in one run only."
        )


def happenings(step: Step) -> Iterator[Happening]:
    """Poses and motions that begin or end, and every action but the pointer's way."""
    for event in step.events:
        if event.phase != "hold":
            yield Happening(event.t, f"{event.side} {event.name} {_phase(event)}", "", event.frame_id)
    for action in step.actions:
        if what := _what(action):
            yield Happening(action.due, what, action.rule, action.frame_id)


def _phase(event: GestureEvent) -> str:
    return "done" if event.kind == "motion" else event.phase


def _what(action: Action) -> str:
    match action:
        case Press() | Release() | Tap():
            return f"{type(action).__name__.lower()} {action.input}"
        case Scroll():
            return f"scroll {_way(action)}"
        case Start():
            return f"start {' '.join(action.command)}"
        case Ask():
            return f"ask for the {action.what}"
        case MoveTo():
            return ""


def _way(scroll: Scroll) -> str:
    words = [name for name, far in (("up", scroll.dy > 0), ("down", scroll.dy < 0)) if far]
    return " ".join(
        words + [name for name, far in (("right", scroll.dx > 0), ("left", scroll.dx < 0)) if far]
    )


def run_of(steps: Iterable[Step]) -> Run:
    run = Run()
    for step in steps:
        run.add(step)
    return run


def compare(before: Run, after: Run, *, window_s: float = WINDOW_S) -> Comparison:
    """What is another in `after`. Things of one name are paired, the nearest in time first; so are their remainders.

    A pair at one time stays, one within `window_s` moves; what finds no partner vanishes or appears.
    """
    changes: list[Changed] = []
    same = 0
    sides: defaultdict[str, tuple[list[Happening], list[Happening]]] = defaultdict(lambda: ([], []))
    for number, run in enumerate((before, after)):
        for one in run.happened:
            sides[one.what][number].append(one)
    for here, there in sides.values():
        pairs, gone, new = paired(here, there, window_s)
        changes += [Changed("moves", a, b) for a, b in pairs if a.t != b.t]
        same += sum(a.t == b.t for a, b in pairs)
        changes += [Changed("vanishes", one, None) for one in gone]
        changes += [Changed("appears", None, one) for one in new]
    shared = before.path.keys() & after.path.keys()
    apart = [hypot(*(p - q for p, q in zip(before.path[t], after.path[t], strict=True))) for t in shared]
    return Comparison(
        changes=tuple(sorted(changes, key=lambda one: one.t)),
        same=same,
        moved=sum(far > 0 for far in apart),
        furthest_px=max(apart, default=0.0),
        only_one=len(before.path.keys() ^ after.path.keys()),
    )


def paired(
    here: list[Happening], there: list[Happening], window_s: float
) -> tuple[list[tuple[Happening, Happening]], list[Happening], list[Happening]]:
    """(pairs nearest first, the rest of `here`, the rest of `there`); both are in order of time."""
    near: list[tuple[float, int, int]] = []
    start = 0
    for i, one in enumerate(here):
        while start < len(there) and there[start].t < one.t - window_s:
            start += 1
        for j in range(start, len(there)):
            if there[j].t > one.t + window_s:
                break
            near.append((abs(there[j].t - one.t), i, j))
    taken_here: set[int] = set()
    taken_there: set[int] = set()
    pairs = []
    for _, i, j in sorted(near):
        if i not in taken_here and j not in taken_there:
            taken_here.add(i)
            taken_there.add(j)
            pairs.append((here[i], there[j]))
    return (
        pairs,
        [one for i, one in enumerate(here) if i not in taken_here],
        [one for j, one in enumerate(there) if j not in taken_there],
    )
