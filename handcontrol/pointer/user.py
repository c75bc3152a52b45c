"""A simulated person who aims at a target, sees where the pointer came to rest, corrects and clicks. Pure; seeded.

Aimed movement as Meyer, Abrams, Kornblum, Wright and Smith (1988) describe it: a first movement and corrections, each
a minimum-jerk path (Flash and Hogan 1985) whose end scatters with its mean speed (Schmidt et al. 1979; Harris and
Wolpert 1998), each as long as promises the least time in all. The screen is seen `look_s` late, and the lag between
hand and pointer is learnt, so that a laggy pointer makes the person wait (Sheridan and Ferrell 1963); the longer the
wait, the likelier is a click without a look. docs/fitts.md says what it was fitted to.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from handcontrol.pointer.fitts import Target
from handcontrol.vocab import Array

STEP_S = 1 / 250  # of the simulation; `User.step` is called so often
_DURATIONS = np.arange(0.12, 2.5, 0.02)
_PEAK = 5.77  # of a minimum-jerk path's acceleration, in way / duration^2
_GLANCE_S = 0.12  # over so long the place of an unsteady pointer is judged
_STILL_S, _STILL = (
    0.04,
    0.25,
)  # it rests when it moved less than this share of the target's width in that time
_PATIENCE_S = 0.25  # how long a pointer that does not come to rest is waited for
_LARGE_PX, _FOLLOWS_S = 60.0, 0.5  # a movement whose effect cannot be missed, and how long it is waited for
_AGAIN_S = 0.15  # that a correction takes, about
_RETRY_S = 0.8  # a click that shows no effect by then is made anew


State = Literal["plan", "move", "look", "press"]


@dataclass(frozen=True, slots=True)
class Person:
    """What the hand and eye of a person do. Lengths in hand units: those of the place that moves (see User).

    scatter: standard deviation of a movement's end along its way, for each unit a second of mean speed; across it is
    `across` of that. push: the strongest acceleration, a second squared. look_s: from the screen to a decision.
    plan_s: from the knowledge of a click to the next movement. press_s: to close the fingers, or press the button.
    error_s: seconds that an error is felt to cost. patience_s: a look is spared with a chance of
    1 - exp(-its time / patience_s). feels_click: True for a button, whose click is known at once; that of a pinch
    must be seen. sway: slow drift of the held hand (standard deviation); tremor: amplitude of its tremor, at
    tremor_hz. reach: lowest and highest place.
    """

    scatter: float = 0.039
    across: float = 0.5
    look_s: float = 0.09
    plan_s: float = 0.04
    press_s: float = 0.06
    error_s: float = 3.0
    patience_s: float = 0.9
    push: float = 25e3
    feels_click: bool = True
    sway: float = 0.0
    tremor: float = 0.0
    tremor_hz: float = 9.0
    reach: tuple[tuple[float, float], tuple[float, float]] = ((-math.inf, -math.inf), (math.inf, math.inf))


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """Where the hand is (2,), hand units, and how far its fingers are closed, 0..1.

    aimed: while a click is being made, the pointer (2,) as it was seen at rest before; None where nobody looked.
    """

    place: Array
    closed: float
    aimed: Array | None = None


@dataclass(slots=True)
class _Move:
    t: float
    seconds: float
    start: Array
    end: Array
    way_px: Array  # that it should take the pointer
    size_px: float
    from_px: Array
    spread: float  # of its end about there, px
    miss: float  # the chance that it does not end on the target
    noticed: bool = False


@dataclass(slots=True)
class _Unsteady:
    """Sway (a first-order noise of 1 s) and tremor of a held hand."""

    person: Person
    rng: np.random.Generator
    drift: Array = field(default_factory=lambda: np.zeros(2))
    phase: Array = field(default_factory=lambda: np.zeros(2))

    def step(self) -> Array:
        one = self.person
        if not (one.sway or one.tremor):
            return self.drift
        noise = self.rng.standard_normal(2) * one.sway * math.sqrt(2 * STEP_S)
        self.drift += noise - self.drift * STEP_S
        self.phase += 2 * math.pi * one.tremor_hz * STEP_S + self.rng.standard_normal(2) * 0.1
        return np.asarray(self.drift + one.tremor * np.sin(self.phase))


class User:
    """`gain_px` (2,): pointer px for one hand unit along x and y, as the person knows. place: the hand's at first."""

    def __init__(self, person: Person, gain_px: Array, place: Array, *, seed: int) -> None:
        self.person = person
        self.lag_s = 0.05  # between hand and pointer, as learnt so far
        self._gain = np.asarray(gain_px, float)
        self._rng = np.random.default_rng([seed, 11])
        self._low, self._high = (np.array(end) for end in person.reach)
        self._unsteady = _Unsteady(person, self._rng)
        self._unsteady.phase = self._rng.uniform(0, 2 * math.pi, 2)
        self._plan = np.array(place, float)  # where the hand is held, sway and tremor apart
        self._shown: deque[tuple[float, Array, int]] = deque()
        self._seen: deque[tuple[float, Array]] = deque()
        self._state: State = "plan"
        self._since = 0.0
        self._move: _Move | None = None
        self._known = 0  # clicks that the person knows of
        self._closed = 0.0
        self._aimed: Array | None = None  # where the pointer is taken to be as a click is made
        self._looked = False
        self._clicked: Target | None = None
        self._unsure = 0.0  # px, of where the pointer is

    def step(self, t: float, pointer_px: Array, target: Target | None, clicks: int) -> Body:
        """What the hand does at `t`, while the screen shows this pointer (2,), this target and so many clicks done.

        Called every STEP_S. The next target is known when the last click is; so tests of this kind are made.
        """
        self._shown.append((t, pointer_px, clicks))
        while len(self._shown) > 1 and self._shown[1][0] <= t - self.person.look_s + 1e-9:
            self._shown.popleft()
        _, seen_px, seen_clicks = self._shown[0]
        self._seen.append((t, seen_px))
        while t - self._seen[0][0] > 2 * _GLANCE_S:
            self._seen.popleft()
        self._learn_lag(t, seen_px)
        if self._state != "press":
            self._closed = max(self._closed - STEP_S / self.person.press_s, 0.0)
        if target is not None:
            self._act(t, seen_px, seen_clicks, target)
        place = self._clip(self._plan + self._unsteady.step())
        return Body(place, self._closed, self._aimed if self._looked else None)

    def _act(self, t: float, seen: Array, clicks: int, target: Target) -> None:
        match self._state:
            case "move":
                self._go(t)
            case "look":
                self._look(t, seen, target)
            case "press":
                self._press(t, clicks, target)
            case "plan":
                self._prepare(t, seen, clicks, target)

    def _enter(self, state: State, t: float) -> None:
        self._state, self._since = state, t

    def _go(self, t: float) -> None:
        move = self._move
        assert move
        s = min((t - move.t) / move.seconds, 1.0)
        self._plan = move.start + (move.end - move.start) * (s**3 * (10 - 15 * s + 6 * s * s))
        if s == 1.0:
            hurry = self._rng.random() > math.exp(-self._wait_s / self.person.patience_s)
            blind = hurry and move.miss < 0.5
            self._aimed = move.from_px + move.way_px if blind else None
            self._unsure, self._looked = move.spread, False
            self._enter("press" if blind else "look", t)

    def _look(self, t: float, seen: Array, target: Target) -> None:
        waited = t - self._since - self._wait_s
        if waited < 0 or (self._unnoticed and waited < _FOLLOWS_S):
            return
        recent = [px for at, px in self._seen if at >= t - _STILL_S]
        moved = float(np.linalg.norm(recent[-1] - recent[0]))
        if moved > _STILL * target.width_px and waited < _PATIENCE_S:
            return
        glance = np.array([px for at, px in self._seen if at >= t - min(_GLANCE_S, waited) - STEP_S])
        place, spread = glance.mean(axis=0), float(glance.std(axis=0).max())
        self._unsure, self._looked = 0.0, True
        off = float(np.hypot(place[0] - target.x_px, place[1] - target.y_px))
        better = _miss(off, spread, spread, target) - _miss(0.0, spread, spread, target)
        if better * self.person.error_s < self._wait_s + _AGAIN_S:
            self._aimed = place
            self._enter("press", t)
        else:
            self._begin(t, place, target)

    def _press(self, t: float, clicks: int, target: Target) -> None:
        one = self.person
        if self._closed == 0.0:
            self._clicked = target
        self._closed = min((t - self._since) / one.press_s, 1.0)
        if one.feels_click:
            done = self._closed == 1.0
        else:
            done = clicks > self._known or t - self._since > one.press_s + _RETRY_S
        if done:
            self._enter("plan", t)

    def _prepare(self, t: float, seen: Array, clicks: int, target: Target) -> None:
        if t - self._since < self.person.plan_s:
            return
        worked = clicks > self._known or (self.person.feels_click and target != self._clicked)
        if self._aimed is None or worked:
            self._known = clicks
            self._begin(t, seen if self._aimed is None else self._aimed, target)
        elif self._closed == 0.0:  # the click did not come
            self._enter("look", t)
        else:
            return
        self._aimed = None

    @property
    def _wait_s(self) -> float:
        """From the end of a movement until its outcome is seen."""
        return self.lag_s + self.person.look_s

    @property
    def _unnoticed(self) -> bool:
        """A large movement was made, and the pointer is not seen to follow yet."""
        move = self._move
        return move is not None and not move.noticed and move.size_px >= _LARGE_PX

    def _begin(self, t: float, seen: Array, target: Target) -> None:
        """A movement from where the pointer was seen to the target's middle, as long as promises the least time."""
        way = np.array([target.x_px, target.y_px]) - seen
        size = float(np.linalg.norm(way))
        one = self.person
        spreads = one.scatter * size / _DURATIONS
        unsure = self._unsure
        misses = np.array([
            _miss(0.0, math.hypot(spread, unsure), math.hypot(one.across * spread, unsure), target)
            for spread in spreads
        ])  # fmt: skip
        # A miss costs a look and a correction, slow enough that one standard deviation of its end is the target's
        # radius. Lag is left out, as is habit: it is waited for, not moved for.
        again = np.maximum(_AGAIN_S, 2 * one.scatter * spreads / target.width_px)
        costs = _DURATIONS + misses * (one.look_s + again)
        shortest = math.sqrt(_PEAK * float(np.max(np.abs(way / self._gain))) / one.push)
        best = int(np.argmin(np.where(shortest > _DURATIONS, np.inf, costs)))
        spread = float(spreads[best])
        along = way / max(size, 1e-9)
        off = self._rng.normal(0, spread) * along
        off = off + self._rng.normal(0, one.across * spread) * np.array([-along[1], along[0]])
        end = self._clip(self._plan + (way + off) / self._gain)
        self._move = _Move(
            t,
            float(_DURATIONS[best]),
            self._plan.copy(),
            end,
            way,
            size,
            np.array(seen),
            math.hypot(spread, unsure),
            float(misses[best]),
        )
        self._enter("move", t)

    def _learn_lag(self, t: float, seen: Array) -> None:
        """From when the pointer is seen half way, against when the hand was."""
        move = self._move
        if move is None or not self._unnoticed:
            return
        if float((seen - move.from_px) @ move.way_px) < 0.5 * move.size_px**2:
            return
        move.noticed = True
        lag = t - self.person.look_s - (move.t + move.seconds / 2)
        self.lag_s += 0.3 * (min(max(lag, 0.0), 0.6) - self.lag_s)

    def _clip(self, place: Array) -> Array:
        return np.asarray(np.minimum(np.maximum(place, self._low), self._high))


def _miss(off: float, along: float, across: float, target: Target) -> float:
    """Chance that a click that scatters so about a place `off` from the target's middle is beside it."""
    radius = target.width_px / 2
    along, across = max(along, 0.5) * math.sqrt(2), max(across, 0.5) * math.sqrt(2)
    hit_along = (math.erf((radius - off) / along) + math.erf((radius + off) / along)) / 2
    return 1.0 - hit_along * math.erf(radius / across)
