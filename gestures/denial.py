"""That was not it: hands in, counter-examples found, the gesture that knows better out. Pure.

Denial is for taught gestures, step by step. `deny` is for built-in ones: it looks at what was seen as a whole, and
tries what it has learned on just that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from handcontrol.gestures.closing import EAGER
from handcontrol.gestures.denied import Denied
from handcontrol.gestures.movements import row_of
from handcontrol.gestures.poses import builtin_bank
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import (
    Own,
    Spotter,
    Taught,
    TaughtMotion,
    TaughtMotions,
    TaughtPose,
    TaughtPoses,
    not_it,
)
from handcontrol.gestures.trail import Stretch, glance
from handcontrol.settings import GestureSettings
from handcontrol.vocab import Array, GestureEvent, Hand

NEAR_S = 0.3  # a gesture that was told so near to a moment is meant by it

Look: TypeAlias = tuple[float, bool, Sequence[Hand]]
"""A picture's time, whether it is a mirror image, and the hands in it."""


class Denial:
    """ "That was not it": all that is taken for a gesture in what is shown becomes its counter-examples."""

    def __init__(self, gesture: Taught, *, settings: GestureSettings | None = None, most: int = 20) -> None:
        """most: examples that are taken at most."""
        self.gesture = gesture
        self._settings = settings or GestureSettings()
        self._most = most
        self._found: list[Array] = []
        self._stretches: list[Stretch] = []
        self._spotters: dict[int, Spotter] = {}
        self._poses = TaughtPoses([gesture]) if isinstance(gesture, TaughtPose) else None
        self._motions = TaughtMotions([gesture] if isinstance(gesture, TaughtMotion) else [])

    @property
    def found(self) -> int:
        """How often it was taken for the gesture, as far as is kept."""
        return len(self._found) + len(self._stretches)

    @property
    def full(self) -> bool:
        """Whether more would not be kept."""
        return self.found >= self._most

    def step(self, hands: Sequence[Hand], *, t: float, mirrored: bool = False) -> int:
        """See one picture's hands; `found`."""
        for hand in hands:
            if hand.held or self.full:
                continue
            row = row_of(hand, mirrored, self._settings)
            if self._poses:
                if self._poses.match(row, side=hand.side)[0]:
                    self._found.append(row)
                continue
            spotter = self._spotters.setdefault(hand.hand_id, Spotter(self._motions, hand.side))
            self._stretches += [
                one.stretch for one in spotter.step(glance(hand, row, t=t, mirrored=mirrored))
            ]
        return self.found

    def made(self) -> Taught:
        """The gesture with the counter-examples."""
        return not_it(self.gesture, self._found if self._poses else self._stretches)


@dataclass(frozen=True, slots=True)
class Denying:
    """What came of it. denied: all examples, the new one among them; None where that would not keep the gesture from
    being told there: it was made too clearly, or not told at all. instead: what is told there now in its place."""

    denied: Denied | None
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """A gesture of one hand, from when to when; used: see Recognizer."""

    name: str
    hand_id: int
    begins: float
    ends: float
    used: float

    def off(self, t: float) -> float:
        return max(self.begins - t, t - self.ends, 0.0)


def deny(
    old: Denied, looks: Sequence[Look], t: float, *, own: Sequence[Own] = (), settings: GestureSettings
) -> Denying:
    """What was taken for the built-in gesture `old.name` at the time `t` becomes an example of what it is not.

    looks: what was seen about then, from before the gesture began. own: all else that the person taught or denied.
    """
    others = [one for one in own if one.name != old.name]
    told = _told(Recognizer(settings, taught=[*others, old]), looks)
    meant = min((one for one in told if one.name == old.name), key=lambda one: one.off(t), default=None)
    if meant is None or meant.off(t) > NEAR_S:
        return Denying(None)
    example = np.array([[meant.used]]) if meant.used else _rows(meant, looks, settings)
    if not len(example):
        return Denying(None)
    wiser = old.plus(example)
    again = _told(Recognizer(settings, taught=[*others, wiser]), looks)
    there = {one.name for one in again if one.hand_id == meant.hand_id and _meet(one, meant)}
    before = {one.name for one in told if one.hand_id == meant.hand_id and _meet(one, meant)}
    return Denying(None) if old.name in there else Denying(wiser, tuple(sorted(there - before)))


def _told(recognizer: Recognizer, looks: Sequence[Look]) -> list[_Told]:
    """Everything that is told of what was seen; what goes on at the end ends there."""
    told: list[_Told] = []
    begun: dict[tuple[int, str], float] = {}
    for number, (t, mirrored, hands) in enumerate(looks):
        _, events = recognizer.step(hands, frame_id=number, t=t, mirrored=mirrored)
        for event in events:
            told += _heard(event, begun, recognizer.used.get(event.name, 0.0))
    last = looks[-1][0] if looks else 0.0
    return told + [_Told(name, hand_id, since, last, 0.0) for (hand_id, name), since in begun.items()]


def _heard(event: GestureEvent, begun: dict[tuple[int, str], float], used: float) -> Iterator[_Told]:
    if event.kind == "motion":
        yield _Told(event.name, event.hand_id, event.t, event.t, max(used, 1e-3))
    elif event.phase == "enter":
        begun[event.hand_id, event.name] = event.t
    elif event.phase == "leave":
        since = begun.pop((event.hand_id, event.name), event.t)
        yield _Told(event.name, event.hand_id, since, event.t, 0.0)


def _meet(one: _Told, other: _Told) -> bool:
    return one.begins <= other.ends + NEAR_S and other.begins - NEAR_S <= one.ends


def _rows(meant: _Told, looks: Sequence[Look], settings: GestureSettings) -> Array:
    """The pictures (N, features) in which the pose could have begun, from just before it did until it ended."""
    bank = builtin_bank(ignored=settings.ignore_fingers, agreement=settings.agreement)
    columns = [i for i, name in enumerate(bank.names) if meant.name in (name, bank.root[name])]
    rows = []
    for t, mirrored, hands in looks:
        for hand in hands:
            if (
                hand.hand_id == meant.hand_id
                and not hand.held
                and meant.off(t) <= settings.enter_s + NEAR_S / 2
            ):
                row = row_of(hand, mirrored, settings)
                if bank.scores(row)[columns].max() >= settings.accept - EAGER:
                    rows.append(row)
    return np.array(rows)
