"""Which rules would answer what the hands make now, and what keeps the others from it. Pure: Steps in, answers out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from handcontrol.rules.grammar import Rule, RuleSet, When
from handcontrol.rules.hands import HandsInView, SeenHand
from handcontrol.rules.running import Book, wide
from handcontrol.vocab import DesktopState, Side, Step

#: What a rule asks for that is not so.
Lack: TypeAlias = Literal[
    "resting", "awake", "application", "mode", "hand", "other", "zone", "distance", "sequence"
]
MOTION_S = 1.5  # a motion is over at once; it is spoken of for so long


@dataclass(frozen=True, slots=True)
class Answer:
    """A rule for this gesture. lacks: empty when the rule holds or would at once; active: it does now."""

    rule: Rule
    active: bool
    lacks: tuple[Lack, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A hand with the gestures that it makes or just made, and the rules for them: active ones first, then those
    that hold, then the others; each in the order of the file."""

    hand_id: int
    side: Side
    gestures: tuple[str, ...]
    answers: tuple[Answer, ...]


class Answers:
    """Sees every Step of a run, from any moment on. One thread at a time."""

    def __init__(self, ruleset: RuleSet) -> None:
        self._hands = HandsInView()
        self._motions: deque[tuple[float, int, str]] = deque(maxlen=16)
        self._t = float("-inf")
        self.use(ruleset)

    def use(self, ruleset: RuleSet) -> None:
        """Other rules; what the hands make stays known."""
        self._rules = ruleset.rules
        self._poses = Book(ruleset).poses

    def see(self, step: Step) -> None:
        """Take note of the hands and of what they began and ended."""
        if step.t < self._t:
            self._hands, self._motions = HandsInView(), deque(maxlen=16)
        self._t = step.t
        seen = step.observation
        if seen is not None:
            self._hands.see(seen.hands, (seen.width, seen.height), seen.mirrored, step.t)
        self._hands.hear(step.events, control=True, engaged=True, idle=lambda hand: False)
        self._hands.rank(self._poses, step.t)
        for event in step.events:
            if event.kind == "motion" and event.phase == "enter":
                self._motions.append((event.t, event.hand_id, event.name))
        while self._motions and self._motions[0][0] < step.t - MOTION_S:
            self._motions.popleft()

    def now(self, step: Step, *, app: str | None = None) -> tuple[Asked, ...]:
        """What each hand in view asks for, as of `step`, the one seen last. app: as if this one was active."""
        desktop = step.desktop if app is None else replace(step.desktop, app=app, title=app, executable=app)
        return tuple(self._asked(hand, step, desktop) for hand in self._hands)

    def _asked(self, hand: SeenHand, step: Step, desktop: DesktopState) -> Asked:
        done = tuple(dict.fromkeys(name for _, who, name in self._motions if who == hand.hand_id))
        made = {*hand.poses, *done}
        found = [
            Answer(rule, active, () if active else tuple(self._lacks(rule.when, hand, step, desktop)))
            for rule in self._rules
            if _is_for(rule.when, made)
            for active in (rule.name in step.active_rules and self._may_mean(rule.when, hand),)
        ]
        found.sort(key=lambda one: (not one.active, bool(one.lacks)))
        return Asked(hand.hand_id, hand.side, (*hand.poses, *done), tuple(found))

    def _lacks(self, when: When, hand: SeenHand, step: Step, desktop: DesktopState) -> Iterator[Lack]:
        if when.resting == step.engaged:
            yield "resting" if when.resting else "awake"
        if not when.in_application(desktop.app, desktop.title, desktop.executable):
            yield "application"
        if when.mode and step.mode not in when.mode:
            yield "mode"
        if not self._may_mean(when, hand):
            yield "hand"
        wanted = when.other or when.both
        if wanted and not any(other.makes(_all(wanted)) for other in self._hands if other is not hand):
            yield "other"
        if when.zone and (hand.at is None or not _inside(hand.at, when.zone)):
            yield "zone"
        if when.distance and not when.distance[0] <= hand.share <= when.distance[1]:
            yield "distance"
        if when.sequence and not hand.completed(when.sequence, when.within):
            yield "sequence"

    def _may_mean(self, when: When, hand: SeenHand) -> bool:
        if when.hand in ("left", "right"):
            return hand.side == when.hand
        first = self._hands.first is None or hand.hand_id == self._hands.first
        return when.hand == "any" or first == (when.hand != "second")


def _is_for(when: When, made: set[str]) -> bool:
    """Whether one of the gestures is what the rule waits for."""
    names = when.motion or when.made or (when.sequence or ())[-1:]
    return bool(names) and not made.isdisjoint(_all(names))


def _all(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(narrow for name in names for narrow in wide(name))


def _inside(at: tuple[float, float], zone: tuple[float, float, float, float]) -> bool:
    return zone[0] <= at[0] <= zone[2] and zone[1] <= at[1] <= zone[3]
