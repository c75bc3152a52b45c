"""One rule at work: what it waits for, holds and has still to do; and rules found by what sets them off."""

from __future__ import annotations

import functools
import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from handcontrol.gestures.poses import families
from handcontrol.rules import axes
from handcontrol.rules.grammar import Axis, Do, Rule, RuleSet
from handcontrol.vocab import DesktopState, Hand, HoldInput, ReleaseInput

_NEVER = float("-inf")
_NAMES = ("app", "title", "executable")


@dataclass(slots=True)
class Running:
    """One rule and where it stands."""

    rule: Rule
    place: int  # in the file: its priority
    hand_id: int | None = None  # the hand for which `when` holds, whether or not `for` has passed
    since: float = 0.0  # since when it does
    active: bool = False
    armed: bool = False  # may press and tap, not only move
    begun: float = 0.0  # when it last did on_enter
    ended: float = _NEVER
    held: list[HoldInput] = field(default_factory=list)
    unit: float = 1.0  # palm length in px as it began
    value: float | None = None  # the axis' value up to which steps were made

    def let_go(self, frame_id: int) -> list[ReleaseInput]:
        """A release for each press, in reverse order, with what was pressed then."""
        held, self.held = self.held, []
        return [ReleaseInput(frame_id, hold.rule, hold.hand_id, hold.input) for hold in reversed(held)]

    def steps(
        self, axis: Axis, hand: Hand, other: Hand | None, size: tuple[int, int] | None, mirrored: bool
    ) -> int:
        """How many steps the axis has turned since the last call; what is not yet a whole step waits."""
        now = axes.read(axis.of, hand, other, size, mirrored, self.unit)
        if now is None or self.value is None:
            self.value = now
            return 0
        steps = math.trunc(axes.change(axis.of, self.value, now) / axis.each)
        self.value += steps * axis.each
        return steps


@dataclass(slots=True)
class Later:
    """What remains of a list after a `wait`."""

    due: float
    rule: str
    hand_id: int
    dos: tuple[Do, ...]


class Book:
    """The rules of a file by what sets them off, so that a step asks those alone that could be meant."""

    def __init__(self, ruleset: RuleSet) -> None:
        self.rules = [Running(rule, place) for place, rule in enumerate(ruleset.rules)]
        #: every pose that a rule waits for, and the narrower ones that count for it
        self.poses = frozenset(
            name
            for rule in ruleset.rules
            for made in (rule.when.made, rule.when.sequence or ())
            for word in made
            for name in wide(word)
        )
        self._wide: dict[Sequence[str], frozenset[str]] = {}
        asked = {name for rule in ruleset.rules for name in _NAMES if getattr(rule.when, name)}
        self._names = sorted(asked)  # of the application: titles change often, and few rules ask for one
        self._state: tuple[object, ...] | None = None
        self._by_name: dict[str, list[Running]] = {}
        self._always: list[Running] = []

    def asked(
        self, names: Collection[str], *, mode: str, desktop: DesktopState, engaged: bool
    ) -> list[Running]:
        """The rules that could hold now, highest first. names: what hands make and have just done."""
        state = (mode, engaged, *(getattr(desktop, name) for name in self._names))
        if state != self._state:
            self._state = state
            self._sort(mode, desktop, engaged)
        found = {running.place: running for name in names for running in self._by_name.get(name, ())}
        found.update((running.place, running) for running in self._always)
        return [found[place] for place in sorted(found)]

    def wide(self, names: Sequence[str]) -> frozenset[str]:
        """These poses and the narrower ones that count for them."""
        found = self._wide.get(names)
        if found is None:
            found = self._wide[tuple(names)] = frozenset(narrow for name in names for narrow in wide(name))
        return found

    def _sort(self, mode: str, desktop: DesktopState, engaged: bool) -> None:
        self._by_name, self._always = {}, []
        for running in self.rules:
            when = running.rule.when
            if when.resting == engaged or (when.mode and mode not in when.mode):
                continue
            if not when.in_application(desktop.app, desktop.title, desktop.executable):
                continue
            names = when.made or when.motion or (when.sequence and when.sequence[-1:])
            for name in {narrow for word in names or () for narrow in wide(word)}:
                self._by_name.setdefault(name, []).append(running)
            if not names:
                self._always.append(running)


def wide(name: str) -> tuple[str, ...]:
    """The pose and those that count for it: for `pinch`, also `ok`."""
    return (name, *_narrower().get(name, ()))


@functools.cache
def _narrower() -> dict[str, tuple[str, ...]]:
    names = set(families().values())
    return {name: tuple(narrow for narrow, within in families().items() if within == name) for name in names}


def by_place(rules: Iterable[Running]) -> list[Running]:
    """Highest first."""
    return sorted(rules, key=lambda running: running.place)
