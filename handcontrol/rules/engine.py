"""Gesture events in, intents out: which rules are active, and what they hold. Pure: time is an argument.

A press is only made by a rule whose pose was newly made while control was on and engaged. Whatever ends the rule
(the pose, the hand, control, a rule of higher rank, other rules) releases what it pressed. The full meaning is in
docs/rules.md.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from handcontrol.gestures.features import palm_length
from handcontrol.keys import parse_input
from handcontrol.rules.gate import idle
from handcontrol.rules.grammar import Do, Rule, RuleSet
from handcontrol.rules.hands import HandsInView, SeenHand
from handcontrol.rules.running import Book, Later, Running, by_place
from handcontrol.rules.typing import taps_for
from handcontrol.settings import SafetySettings
from handcontrol.vocab import (
    AskSystem,
    Control,
    DesktopState,
    GestureEvent,
    Hand,
    HoldInput,
    Intent,
    Notice,
    OrderSession,
    Pose,
    ReleaseInput,
    ScrollWheel,
    SetPointer,
    StartProgram,
    Steer,
    TapInput,
    UseProfile,
)

#: Held for SafetySettings.palm_hold_s it toggles resting and engaged.
TOGGLE_POSE = "open_palm"
_EPS = 1e-6  # times are sums of frame intervals
_KEYS = {"volume": ("volume_up", "volume_down"), "brightness": ("brightness_up", "brightness_down")}


@dataclass(frozen=True, slots=True)
class RulesResult:
    """What the rules want after one step, and the state that they are in. `active_rules`: names, in file order."""

    intents: tuple[Intent, ...] = ()
    active_rules: tuple[str, ...] = ()
    mode: str = ""
    engaged: bool = True
    spotlight: bool = False
    notices: tuple[Notice, ...] = ()
    growing: tuple[tuple[str, float], ...] = ()  # as Step.growing


class RuleEngine:
    """One RuleSet at work. Used by one thread at a time."""

    def __init__(self, ruleset: RuleSet, *, safety: SafetySettings | None = None) -> None:
        self._safety = safety or SafetySettings()
        self._hands = HandsInView()
        self._control: Control = "off"
        self._obeyed = False  # control is on and does not wait
        self._engaged = self._safety.start_engaged
        self._t = 0.0
        self._seen_t = math.inf  # when a hand was last in view
        self._size: tuple[int, int] | None = None
        self._scores: dict[int, float] = {}
        self._mirrored = False
        self._use(ruleset)

    def _use(self, ruleset: RuleSet) -> None:
        self._book = Book(ruleset)
        self._live: list[Running] = []  # those that a hand sets off, highest first
        self._later: list[Later] = []
        self._timeouts = ruleset.mode_timeout
        self._start_mode = self._mode = ruleset.start_mode
        self._mode_t = 0.0  # when a rule of this mode was last active
        self._fingerprint = ruleset.fingerprint()
        self._refused: set[str] = (
            set()
        )  # rules of which it was told that they may not start what they want to
        self._told: list[Notice] = []
        self._modes: list[str] = []  # set in this step
        self._wakes: list[bool] = []  # asked for in this step

    def step(
        self,
        events: Sequence[GestureEvent],
        hands: Sequence[Hand],
        *,
        frame_id: int,
        t: float,
        desktop: DesktopState,
        control: Control,
        waits: bool = False,
        poses: Sequence[Pose] = (),
        size: tuple[int, int] | None = None,
        mirrored: bool = False,
    ) -> RulesResult:
        """What follows at `t` (seconds) from `events` and the hands in view.

        A hand that is not among `hands` is gone. `poses`: how surely each makes its pose. `size` (width, height in
        px) and `mirrored` are the picture's; zones need them. While control is off or resting the only intents are
        releases; so while it `waits`, but then whoever rested rests on.
        """
        intents: list[Intent] = []
        obeyed = control == "on" and not waits
        if obeyed != self._obeyed or t < self._t:
            intents += self._suspend(frame_id)
        if control == "on" and self._control == "off":
            self._engaged, self._seen_t = self._safety.start_engaged, math.inf
        self._control, self._obeyed, self._t = control, obeyed, t
        self._size, self._mirrored = size, mirrored
        self._scores = {pose.hand_id: pose.score for pose in poses}
        self._hands.see(hands, size, mirrored, t)
        self._hands.hear(
            events,
            control=obeyed,
            engaged=self._engaged,
            idle=lambda hand: idle(
                hand, hands, self._hands.first, self._safety, size=size, mirrored=mirrored,
                lain_s=self._hands.lain_s(hand, t) if self._engaged else 0.0,  # a palm wakes from any rest
            ),
        )  # fmt: skip
        self._hands.rank(self._book.poses, t)
        self._told = (self._toggle() or self._tire()) if obeyed else []
        if self._told:
            intents += self._suspend(frame_id)
        active: tuple[str, ...] = ()
        if obeyed:
            done, active = self._apply(frame_id, desktop)
            intents += done
        spotlight = any(running.active and running.rule.during.spotlight for running in self._live)
        told, growing = tuple(self._told), tuple(self._growing()) if obeyed else ()
        return RulesResult(tuple(intents), active, self._mode, self._engaged, spotlight, told, growing)

    def release(self, *, frame_id: int) -> tuple[ReleaseInput, ...]:
        """Let go of all that is held. A pose being made presses nothing again until it was left and made anew."""
        freed = [release for running in reversed(self._live) for release in running.let_go(frame_id)]
        for running in self._live:
            running.hand_id, running.active = None, False
        self._live, self._later = [], []
        self._hands.stale()
        return tuple(freed)

    def cancel(self) -> None:
        """What was still to come (after a `wait`) does not come: the hands are lost."""
        self._later = []

    def use_safety(self, safety: SafetySettings) -> None:
        """Go on by these; whether the hand is engaged stays."""
        self._safety = safety

    def swap(self, ruleset: RuleSet, *, frame_id: int) -> tuple[ReleaseInput, ...]:
        """Go on with other rules, in their start mode; what the old ones held is let go."""
        freed = self.release(frame_id=frame_id)
        self._use(ruleset)
        return freed

    def _suspend(self, frame_id: int) -> tuple[ReleaseInput, ...]:
        self._mode = self._start_mode
        return self.release(frame_id=frame_id)

    def _toggle(self) -> list[Notice]:
        """An open palm held long enough rests or engages, once for each time that it is made."""
        for hand in self._hands:
            made = hand.poses.get(TOGGLE_POSE)
            if made is None or not self._safety.palm_toggle or not made.toggles:
                continue
            if self._t - made.since >= self._safety.palm_hold_s - _EPS:
                self._hands.engage(hand, self._t)
                return self._engage(not self._engaged)
        return []

    def _growing(self) -> Iterator[tuple[str, float]]:
        """How far what must be held has come: an open palm (""), then the rules that wait for their `for`."""
        for hand in self._hands:
            made = hand.poses.get(TOGGLE_POSE)
            if made is not None and self._safety.palm_toggle and made.toggles:
                yield "", round(min(1.0, (self._t - made.since) / self._safety.palm_hold_s), 3)
        for running in self._live:
            if not running.active and math.isfinite(running.since):  # it is not while a cooldown lasts
                yield running.rule.name, round((self._t - running.since) / running.rule.when.for_s, 3)

    def _tire(self) -> list[Notice]:
        """Control rests by itself: the hands are gone for long, or lie still."""
        lain = [self._hands.lain_s(hand.hand, self._t) for hand in self._hands]
        if lain:
            self._seen_t = self._t
        is_gone = 0.0 < self._safety.rest_gone_s <= self._t - self._seen_t + _EPS
        lies = 0.0 < self._safety.rest_still_s <= min(lain, default=0.0) + _EPS
        return self._engage(False) if self._engaged and (is_gone or lies) else []

    def _engage(self, on: bool) -> list[Notice]:
        self._engaged = on
        if on:
            return [Notice("Engaged: your hand is in control.", t=self._t)]
        return [Notice("Resting: nothing is done.", "Hold up an open palm to go on.", t=self._t)]

    # --- one round -------------------------------------------------------------------------------------------------

    def _apply(self, frame_id: int, desktop: DesktopState) -> tuple[list[Intent], tuple[str, ...]]:
        """One round of the rules: what ends first, then, highest first, what goes on and what begins."""
        self._modes, self._wakes = [], []
        names = [name for hand in self._hands for name in (*hand.poses, *hand.motions)]
        asked = self._book.asked(names, mode=self._mode, desktop=desktop, engaged=self._engaged)
        holders = {running.place: hand for running in asked if (hand := self._holder(running))}
        intents: list[Intent] = []
        for running in self._live:
            hand = holders.get(running.place)
            if hand is None or hand.hand_id != running.hand_id:
                intents += self._end(running, frame_id)
        begun = {r.place for r in asked if (hand := holders.get(r.place)) and self._begins(r, hand)}
        self._live = by_place(running for running in asked if running.hand_id is not None)
        intents += self._act(begun, frame_id)
        intents += self._overdue(frame_id)
        active = tuple(running.rule.name for running in self._live if running.active)
        for running in self._live:
            if running.rule.when.momentary:  # over at once
                intents += self._end(running, frame_id)
        self._live = [running for running in self._live if running.hand_id is not None]
        self._next_mode()
        if self._wakes and self._wakes[-1] != self._engaged:
            intents += self._suspend(frame_id)
            self._told += self._engage(self._wakes[-1])
        return intents, active

    def _next_mode(self) -> None:
        if self._modes:
            self._mode, self._mode_t = self._modes[-1], self._t
        elif any(running.active and running.rule.when.mode for running in self._live):
            self._mode_t = self._t
        elif self._t - self._mode_t >= self._timeouts.get(self._mode, float("inf")) - _EPS:
            self._mode, self._mode_t = self._start_mode, self._t

    def _holder(self, running: Running) -> SeenHand | None:
        """The hand for which `when` holds: the one it already holds for, else the first that came."""
        fit = [hand for hand in self._hands if self._fits(running.rule, hand) and self._sure(running, hand)]
        return next((hand for hand in fit if hand.hand_id == running.hand_id), fit[0] if fit else None)

    def _sure(self, running: Running, hand: SeenHand) -> bool:
        """Whether the pose is made as surely as the rule asks; once it is, the pose may waver."""
        least = running.rule.when.score
        return (
            least is None or hand.hand_id == running.hand_id or self._scores.get(hand.hand_id, -1.0) >= least
        )

    def _fits(self, rule: Rule, hand: SeenHand) -> bool:
        when = rule.when
        return (
            self._meant(hand, when.hand)
            and (not when.made or hand.makes(self._wide(when.made)) is not None)
            and (not when.motion or any(motion in when.motion for motion in hand.motions))
            and (not when.sequence or hand.completed(when.sequence, when.within))
            and (not when.zone or (hand.at is not None and _inside(hand.at, when.zone)))
            and (not when.distance or when.distance[0] <= hand.share <= when.distance[1])
            and (not (when.other or when.both) or self._other_makes(hand, when.other or when.both or ()))
        )

    def _meant(self, hand: SeenHand, which: str | None) -> bool:
        if which in ("left", "right"):
            return hand.side == which
        return which == "any" or (hand.hand_id == self._hands.first) == (which != "second")

    def _other_makes(self, hand: SeenHand, names: Sequence[str]) -> bool:
        return any(other.makes(self._wide(names)) for other in self._hands if other is not hand)

    def _wide(self, names: Sequence[str]) -> frozenset[str]:
        return self._book.wide(names)

    def _begins(self, running: Running, hand: SeenHand) -> bool:
        """Whether the rule becomes active now."""
        when = running.rule.when
        if running.hand_id is None:
            running.hand_id, running.since = hand.hand_id, self._t
            made = hand.makes(self._wide(when.made)) if when.made else None
            running.armed = when.momentary or (made.fresh if made else hand.fresh) or when.resting
            if self._t - running.ended < when.cooldown - _EPS:
                running.since = float("inf")  # too soon: it must end and begin again
        if running.active or self._t - running.since < when.for_s - _EPS:
            return False
        running.active, running.begun, running.value = True, self._t, None
        running.unit = max(palm_length(hand.hand.points_px), 1e-6)
        return True

    def _act(self, begun: set[int], frame_id: int) -> Iterator[Intent]:
        """Let the active rules speak, highest first: a later one loses an output that an earlier one has."""
        taken: set[str] = set()
        for running in self._live:
            if not running.active or running.hand_id is None:
                continue
            during, when = running.rule.during, running.rule.when
            if during.move:
                target: Literal["pointer", "scroll"] = "pointer" if during.move == "pointer" else "scroll"
                if target not in taken:
                    yield Steer(frame_id, running.rule.name, running.hand_id, target)
            if running.place in begun and running.armed:
                if during.held and not taken.intersection(during.held):
                    yield from self._press(running, during.held, frame_id)
                yield from self._do(running.rule.on_enter, running.rule.name, running.hand_id, frame_id)
            elif when.repeat is not None and running.armed and self._t - running.begun >= when.repeat - _EPS:
                running.begun = self._t
                yield from self._do(running.rule.on_enter, running.rule.name, running.hand_id, frame_id)
            if during.axis and running.armed and taken.isdisjoint(during.outputs):
                yield from self._turn(running, frame_id)
            taken.update(during.outputs)
            taken.update(hold.input for hold in running.held)

    def _turn(self, running: Running, frame_id: int) -> Iterator[Intent]:
        axis, hand_id = running.rule.during.axis, running.hand_id
        assert axis is not None
        assert hand_id is not None
        hand = next(seen.hand for seen in self._hands if seen.hand_id == hand_id)
        other = next((seen.hand for seen in self._hands if seen.hand_id != hand_id), None)
        steps = running.steps(axis, hand, other, self._size, self._mirrored)
        if not steps:
            return
        if axis.turns in ("scroll", "zoom", "scroll_x"):
            dx, dy = (float(steps), 0.0) if axis.turns == "scroll_x" else (0.0, float(steps))
            yield ScrollWheel(frame_id, running.rule.name, hand_id, dx, dy)
            return
        up, down = _KEYS[axis.turns] if axis.turns else (axis.up, axis.down)
        key = up if steps > 0 else down
        if key:
            yield from (TapInput(frame_id, running.rule.name, hand_id, key) for _ in range(abs(steps)))

    def _press(self, running: Running, inputs: Sequence[str], frame_id: int) -> Iterator[Intent]:
        for lower in self._live:
            if any(hold.input in inputs for hold in lower.held):
                yield from lower.let_go(frame_id)
        assert running.hand_id is not None
        running.held = [HoldInput(frame_id, running.rule.name, running.hand_id, name) for name in inputs]
        yield from running.held

    def _end(self, running: Running, frame_id: int) -> Iterator[Intent]:
        yield from running.let_go(frame_id)
        if running.active and running.hand_id is not None:
            running.ended = self._t
            if running.armed:
                yield from self._do(running.rule.on_leave, running.rule.name, running.hand_id, frame_id)
        running.hand_id, running.active = None, False

    # --- things done once ------------------------------------------------------------------------------------------

    def _overdue(self, frame_id: int) -> Iterator[Intent]:
        """What waited and may go on now."""
        due = [later for later in self._later if self._t >= later.due - _EPS]
        self._later = [later for later in self._later if self._t < later.due - _EPS]
        for later in due:
            yield from self._do(later.dos, later.rule, later.hand_id, frame_id)

    def _do(self, dos: Sequence[Do], rule: str, hand_id: int, frame_id: int) -> Iterator[Intent]:
        held = {hold.input for other in self._live for hold in other.held}
        for i, do in enumerate(dos):
            taps = (do.tap,) if do.tap else (do.double, do.double) if do.double else taps_for(do.text or "")
            for name in taps:
                if parse_input(name)[-1] not in held:  # a tap does not let up what is held down
                    yield TapInput(frame_id, rule, hand_id, name)
            if do.scroll:
                yield ScrollWheel(frame_id, rule, hand_id, *do.scroll)
            if do.zoom:
                yield HoldInput(frame_id, rule, hand_id, "ctrl")
                yield ScrollWheel(frame_id, rule, hand_id, 0.0, do.zoom)
                yield ReleaseInput(frame_id, rule, hand_id, "ctrl")
            if what := do.sound or do.show:
                yield AskSystem(frame_id, rule, hand_id, what)
            if do.profile:
                yield UseProfile(frame_id, rule, hand_id, do.profile)
            if do.session:
                yield OrderSession(frame_id, rule, hand_id, do.session)
            if do.starts:
                yield from self._start(do, rule, hand_id, frame_id)
            if do.pointer:
                yield SetPointer(frame_id, rule, hand_id, **do.pointer.model_dump(exclude_none=True))
            if do.set_mode:
                self._modes.append(do.set_mode)
            if do.engage is not None:
                self._wakes.append(do.engage)
            if do.notify:
                self._told.append(Notice(do.notify, t=self._t, private=True))
            if do.wait:
                self._later.append(Later(self._t + do.wait, rule, hand_id, tuple(dos[i + 1 :])))
                return

    def _start(self, do: Do, rule: str, hand_id: int, frame_id: int) -> Iterator[Intent]:
        """A program or an address, where the person has allowed these very rules to start it."""
        if self._fingerprint in self._safety.allowed_programs:
            yield StartProgram(frame_id, rule, hand_id, do.starts)
        elif rule not in self._refused:
            self._refused.add(rule)
            text = f"The rule {rule!r} may not start {do.starts[0]} yet."
            remedy = "Look at it and allow it; from a terminal: handcontrol rules allow."
            self._told.append(Notice(text, remedy, "warning", self._t, private=True, help="programs"))


def _inside(at: tuple[float, float], zone: tuple[float, float, float, float]) -> bool:
    return zone[0] <= at[0] <= zone[2] and zone[1] <= at[1] <= zone[3]
