"""Gesture events in, intents out: which rules are active, and what they hold. Pure: time is an argument.

A press is only made by a rule whose pose was newly made while control was on and engaged. Whatever ends the rule
(the pose, the hand, control, a rule of higher rank, other rules) releases what it pressed. The full meaning is in
docs/rules.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from handcontrol.keys import parse_input
from handcontrol.rules.grammar import Do, Rule, RuleSet
from handcontrol.rules.hands import HandsInView, SeenHand
from handcontrol.settings import SafetySettings
from handcontrol.vocab import (
    Control,
    DesktopState,
    GestureEvent,
    Hand,
    HoldInput,
    Intent,
    Notice,
    ReleaseInput,
    ScrollWheel,
    Steer,
    TapInput,
)

#: Held for SafetySettings.palm_hold_s it toggles resting and engaged.
TOGGLE_POSE = "open_palm"
_EPS = 1e-6  # times are sums of frame intervals


@dataclass(frozen=True, slots=True)
class RulesResult:
    """What the rules want after one step, and the state that they are in. `active_rules`: names, in file order."""

    intents: tuple[Intent, ...] = ()
    active_rules: tuple[str, ...] = ()
    mode: str = ""
    engaged: bool = True
    notices: tuple[Notice, ...] = ()


@dataclass(slots=True)
class _Running:
    """One rule and where it stands."""

    rule: Rule
    hand_id: int | None = None  # the hand for which `when` holds, whether or not `for` has passed
    since: float = 0.0  # since when it does
    active: bool = False
    armed: bool = False  # may press and tap, not only move
    ended: float = float("-inf")
    held: list[HoldInput] = field(default_factory=list)

    def let_go(self, frame_id: int) -> list[ReleaseInput]:
        """A release for each press, in reverse order, with what was pressed then."""
        held, self.held = self.held, []
        return [ReleaseInput(frame_id, hold.rule, hold.hand_id, hold.input) for hold in reversed(held)]


class RuleEngine:
    """One RuleSet at work. Used by one thread at a time."""

    def __init__(self, ruleset: RuleSet, *, safety: SafetySettings | None = None) -> None:
        self._safety = safety or SafetySettings()
        self._hands = HandsInView()
        self._control: Control = "off"
        self._obeyed = False  # control is on and does not wait
        self._engaged = self._safety.start_engaged
        self._t = 0.0
        self._use(ruleset)

    def _use(self, ruleset: RuleSet) -> None:
        self._running = [_Running(rule) for rule in ruleset.rules]
        self._poses = {pose for rule in ruleset.rules for pose in rule.when.pose or ()}
        self._start_mode = self._mode = ruleset.start_mode

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
        size: tuple[int, int] | None = None,
        mirrored: bool = False,
    ) -> RulesResult:
        """What follows at `t` (seconds) from `events` and the hands in view.

        A hand that is not among `hands` is gone. `size` (width, height in px) and `mirrored` are the picture's; zones
        need them. While control is off or resting the only intents are releases; so while it `waits`, but then
        whoever rested rests on.
        """
        intents: list[Intent] = []
        obeyed = control == "on" and not waits
        if obeyed != self._obeyed or t < self._t:
            intents += self._suspend(frame_id)
        if control == "on" and self._control == "off":
            self._engaged = self._safety.start_engaged
        self._control, self._obeyed, self._t = control, obeyed, t
        self._hands.see(hands, size, mirrored)
        self._hands.hear(events, control=obeyed, engaged=self._engaged)
        self._hands.rank(self._poses, t)
        notices = self._toggle() if obeyed else ()
        if notices:
            intents += self._suspend(frame_id)
        active: tuple[str, ...] = ()
        if obeyed and self._engaged:
            done, active = self._apply(frame_id, desktop)
            intents += done
        return RulesResult(tuple(intents), active, self._mode, self._engaged, notices)

    def release(self, *, frame_id: int) -> tuple[ReleaseInput, ...]:
        """Let go of all that is held. A pose being made presses nothing again until it was left and made anew."""
        freed = [release for running in reversed(self._running) for release in running.let_go(frame_id)]
        for running in self._running:
            running.hand_id, running.active = None, False
        self._hands.stale()
        return tuple(freed)

    def swap(self, ruleset: RuleSet, *, frame_id: int) -> tuple[ReleaseInput, ...]:
        """Go on with other rules, in their start mode; what the old ones held is let go."""
        freed = self.release(frame_id=frame_id)
        self._use(ruleset)
        return freed

    def _suspend(self, frame_id: int) -> tuple[ReleaseInput, ...]:
        self._mode = self._start_mode
        return self.release(frame_id=frame_id)

    def _toggle(self) -> tuple[Notice, ...]:
        """An open palm held long enough rests or engages, once for each time that it is made."""
        for hand in self._hands:
            palm = hand.poses.get(TOGGLE_POSE)
            if not self._safety.palm_toggle or not palm or not palm.toggles:
                continue
            if self._t - palm.since >= self._safety.palm_hold_s - _EPS:
                self._engaged = not self._engaged
                self._hands.engage(hand, self._t)
                if self._engaged:
                    return (Notice("Engaged: your hand is in control.", t=self._t),)
                return (Notice("Resting: nothing is done.", "Hold up an open palm to go on.", t=self._t),)
        return ()

    def _apply(self, frame_id: int, desktop: DesktopState) -> tuple[list[Intent], tuple[str, ...]]:
        """One round of the rules: what ends first, then, highest first, what goes on and what begins."""
        modes: list[str] = []
        holders = [self._holder(running, desktop) for running in self._running]
        intents: list[Intent] = []
        for running, hand in zip(self._running, holders, strict=True):
            if running.hand_id is not None and (hand is None or hand.hand_id != running.hand_id):
                intents += self._end(running, frame_id, modes)
        begun = [r for r, hand in zip(self._running, holders, strict=True) if hand and self._begins(r, hand)]
        intents += self._act(begun, frame_id, modes)
        active = tuple(running.rule.name for running in self._running if running.active)
        for running in self._running:
            if running.rule.when.motion and running.hand_id is not None:  # over at once
                intents += self._end(running, frame_id, modes)
        self._mode = modes[-1] if modes else self._mode
        return intents, active

    def _holder(self, running: _Running, desktop: DesktopState) -> SeenHand | None:
        """The hand for which `when` holds: the one it already holds for, else the first that came."""
        when = running.rule.when
        if when.mode and self._mode not in when.mode:
            return None
        if when.app and not (desktop.app and any(app in desktop.app.lower() for app in when.app)):
            return None
        fit = [hand for hand in self._hands if self._fits(running.rule, hand)]
        return next((hand for hand in fit if hand.hand_id == running.hand_id), fit[0] if fit else None)

    def _fits(self, rule: Rule, hand: SeenHand) -> bool:
        when = rule.when
        return (
            (hand.side == when.hand if when.hand else hand.hand_id == self._hands.first)
            and (not when.pose or hand.poses.keys() & set(when.pose))
            and (not when.motion or any(motion in when.motion for motion in hand.motions))
            and (not when.zone or (hand.at is not None and _inside(hand.at, when.zone)))
            and (
                not when.other or any(o.poses.keys() & set(when.other) for o in self._hands if o is not hand)
            )
        )

    def _begins(self, running: _Running, hand: SeenHand) -> bool:
        """Whether the rule becomes active now."""
        when = running.rule.when
        if running.hand_id is None:
            running.hand_id, running.since = hand.hand_id, self._t
            making = [made for pose, made in hand.poses.items() if pose in (when.pose or ())]
            running.armed = (
                bool(when.motion) or any(made.fresh for made in making) or (not making and hand.fresh)
            )
            if self._t - running.ended < when.cooldown - _EPS:
                running.since = float("inf")  # too soon: it must end and begin again
        if running.active or self._t - running.since < when.for_s - _EPS:
            return False
        running.active = True
        return True

    def _act(self, begun: Sequence[_Running], frame_id: int, modes: list[str]) -> Iterator[Intent]:
        """Let the active rules speak, highest first: a later one loses an output that an earlier one has."""
        taken: set[str] = set()
        for running in self._running:
            if not running.active or running.hand_id is None:
                continue
            rule = running.rule
            if rule.during.move and rule.during.move not in taken:
                taken.add(rule.during.move)
                yield Steer(frame_id, rule.name, running.hand_id, rule.during.move)
            if running in begun and running.armed:
                if rule.during.hold and not taken.intersection(parse_input(rule.during.hold)):
                    yield from self._press(running, parse_input(rule.during.hold), frame_id)
                yield from self._do(rule.on_enter, running, frame_id, modes)
            taken.update(hold.input for hold in running.held)

    def _press(self, running: _Running, inputs: Sequence[str], frame_id: int) -> Iterator[Intent]:
        for lower in self._running:
            if any(hold.input in inputs for hold in lower.held):
                yield from lower.let_go(frame_id)
        assert running.hand_id is not None
        running.held = [HoldInput(frame_id, running.rule.name, running.hand_id, name) for name in inputs]
        yield from running.held

    def _end(self, running: _Running, frame_id: int, modes: list[str]) -> Iterator[Intent]:
        yield from running.let_go(frame_id)
        if running.active:
            running.ended = self._t
            if running.armed:
                yield from self._do(running.rule.on_leave, running, frame_id, modes)
        running.hand_id, running.active = None, False

    def _do(self, dos: Sequence[Do], running: _Running, frame_id: int, modes: list[str]) -> Iterator[Intent]:
        assert running.hand_id is not None
        held = {hold.input for other in self._running for hold in other.held}
        for do in dos:
            if do.tap and parse_input(do.tap)[-1] not in held:  # a tap does not let up what is held down
                yield TapInput(frame_id, running.rule.name, running.hand_id, do.tap)
            if do.scroll:
                yield ScrollWheel(frame_id, running.rule.name, running.hand_id, *do.scroll)
            if do.set_mode:
                modes.append(do.set_mode)


def _inside(at: tuple[float, float], zone: tuple[float, float, float, float]) -> bool:
    return zone[0] <= at[0] <= zone[2] and zone[1] <= at[1] <= zone[3]
