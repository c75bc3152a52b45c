"""One frame through the house: `perceive` asks the networks, `decide` computes what follows, the same way every time.

No clock and no thread here: `t` is an argument, and `decide` given the same inputs in the same order returns the same
Steps, bit for bit. That is what a replay relies on, so all that can matter to it is an argument.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeAlias

from handcontrol.runtime.waiting import waits_for
from handcontrol.settings import SafetySettings
from handcontrol.vocab import (
    Command,
    Control,
    DesktopState,
    Frame,
    GestureEvent,
    Intent,
    Observation,
    Pose,
    ReleaseAll,
    ReleaseCamera,
    StageTimes,
    Step,
    UseRules,
    UseSettings,
    UseSource,
    UseTaught,
    on_grid,
)

if TYPE_CHECKING:
    from handcontrol.gestures.recognizer import Recognizer
    from handcontrol.pointer.pointer import Pointer
    from handcontrol.rules.engine import RuleEngine
    from handcontrol.tracking.search import Search

#: Without a picture for this long the hands are taken for lost and everything held is let go (design §2: by 300 ms).
STALL_S = SafetySettings().stall_ms / 1e3
_EPS = 1e-6  # times are sums of ticks


class Tracker(Protocol):
    """tracking.Tracker, as far as the pipeline needs it."""

    @property
    def palm_ms(self) -> float: ...
    @property
    def landmarks_ms(self) -> float: ...
    def observe(self, frame: Frame) -> Observation: ...
    def search_with(self, search: Search) -> None: ...
    def reset(self) -> None: ...


#: The recognizer and the pointer as they are after a command, and the safety settings.
Parts: TypeAlias = "Callable[[UseSettings | UseTaught], tuple[Recognizer, Pointer, SafetySettings]]"


class Pipeline:
    """Tracker → recognizer → rules → pointer. Used by one thread at a time.

    safety: after `stall_ms` without a picture the hands are taken for lost; a person at the mouse or keyboard goes
    first. parts: makes the recognizer and the pointer anew where a command changes what they are made of.
    stopwatch (seconds) only fills Step.times, which is no part of what a replay compares.
    """

    def __init__(
        self,
        tracker: Tracker,
        recognizer: Recognizer,
        rules: RuleEngine,
        pointer: Pointer,
        *,
        safety: SafetySettings | None = None,
        parts: Parts | None = None,
        stopwatch: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._tracker = tracker
        self._recognizer = recognizer
        self._rules = rules
        self._pointer = pointer
        self._parts = parts
        self._use_safety(safety or SafetySettings())
        self._stopwatch = stopwatch
        self._seen: Observation | None = None  # the last picture's, until it is STALL_S old
        self._seen_t = 0.0

    def perceive(self, frame: Frame) -> Observation:
        """What the networks see in `frame`, on the grid that live and replay share; in a session, saw then."""
        if frame.seen is not None:
            return _renumbered(frame.seen, frame)
        return on_grid(self._tracker.observe(frame))

    def search_with(self, search: Search) -> None:
        """How palms are looked for from now on: at once, or beside the hands that are followed."""
        self._tracker.search_with(search)

    def forget(self) -> None:
        """The next picture has nothing to do with the last one (the source was changed)."""
        self._tracker.reset()

    def step(
        self,
        frame: Frame | None,
        desktop: DesktopState,
        commands: tuple[Command, ...],
        t: float,
        control: Control,
        *,
        age_ms: float = 0.0,
    ) -> Step:
        """`perceive` and `decide` in one, with the times of both. frame None: time passed without a picture.

        A frame of a replay brings all inputs of its step with it, and they count instead of the arguments.
        """
        if frame is not None and (then := frame.then) is not None:
            return self.decide(then.observation, then.desktop, then.commands, then.t, then.control)
        observation = self.perceive(frame) if frame is not None else None
        step = self.decide(observation, desktop, commands, t, control)
        seen = self._tracker if frame is not None and frame.seen is None else None
        times = replace(
            step.times,
            age_ms=round(age_ms, 2),
            palm_ms=round(seen.palm_ms, 2) if seen else 0.0,
            landmarks_ms=round(seen.landmarks_ms, 2) if seen else 0.0,
        )
        return replace(step, times=times)

    def decide(
        self,
        observation: Observation | None,
        desktop: DesktopState,
        commands: tuple[Command, ...],
        t: float,
        control: Control,
    ) -> Step:
        """What follows from one observation, or from time alone (None). `control` holds after `commands`.

        `t` never goes back from one call to the next. Whether the hand must wait follows from `desktop` and `t` alone.
        """
        frame_id = observation.frame_id if observation else self._seen.frame_id if self._seen else -1
        start = self._stopwatch()
        freed, left = self._apply(commands, frame_id, t)
        if observation is None and self._stalled(t):
            self._rules.cancel()
        poses, events = self._recognize(observation, t)
        recognized = self._stopwatch()
        seen = self._seen
        waits = waits_for(desktop, t, self._safety) if control == "on" else ""
        result = self._rules.step(
            (*left, *events),
            seen.hands if seen else (),
            frame_id=frame_id,
            t=t,
            desktop=desktop,
            control=control,
            waits=bool(waits),
            poses=poses,
            size=(seen.width, seen.height) if seen else None,
            mirrored=seen.mirrored if seen else False,
        )
        ruled = self._stopwatch()
        intents = (*freed, *result.intents)
        obeyed = control == "on" and not waits and result.engaged
        actions = self._pointer.step(intents, observation, t=t, poses=poses, desktop=desktop, obeyed=obeyed)
        done = self._stopwatch()
        return Step(
            t=t,
            observation=observation,
            desktop=desktop,
            commands=commands,
            control=control,
            engaged=result.engaged,
            waits=waits,
            mode=result.mode,
            spotlight=result.spotlight,
            growing=result.growing,
            poses=poses,
            events=(*left, *events),
            active_rules=result.active_rules,
            intents=intents,
            actions=actions,
            notices=result.notices,
            pointer=self._pointer.state,
            times=StageTimes(
                gestures_ms=round((recognized - start) * 1e3, 2),
                rules_ms=round((ruled - recognized) * 1e3, 2),
                pointer_ms=round((done - ruled) * 1e3, 2),
            ),
        )

    def _apply(
        self, commands: tuple[Command, ...], frame_id: int, t: float
    ) -> tuple[tuple[Intent, ...], tuple[GestureEvent, ...]]:
        """What lets go because of `commands`: intents of the rules, leave events of the poses."""
        freed: tuple[Intent, ...] = ()
        left: tuple[GestureEvent, ...] = ()
        for command in commands:
            match command:
                case UseRules(rules):
                    freed += self._rules.swap(rules, frame_id=frame_id) + self._pointer.let_go(frame_id)
                case UseSource() | ReleaseCamera():
                    freed += self._rules.release(frame_id=frame_id) + self._pointer.let_go(frame_id)
                    left += self._recognizer.reset(t, frame_id=frame_id)
                    self._pointer.reset()
                    self._seen = None
                case UseSettings() | UseTaught() if self._parts:
                    freed += self._rules.release(frame_id=frame_id)
                    left += self._recognizer.reset(t, frame_id=frame_id)
                    freed += self._pointer.let_go(frame_id)
                    self._recognizer, self._pointer, safety = self._parts(command)
                    self._use_safety(safety)
                    self._rules.use_safety(safety)
                case ReleaseAll():
                    freed += self._rules.release(frame_id=frame_id) + self._pointer.let_go(frame_id)
                case _:
                    pass  # control is an argument; Stop ends the run
        return freed, left

    def _use_safety(self, safety: SafetySettings) -> None:
        self._safety, self._stall_s = safety, safety.stall_ms / 1e3

    def _stalled(self, t: float) -> bool:
        """Whether the hands that were seen last are to be taken for lost."""
        return self._seen is not None and t - self._seen_t >= self._stall_s - _EPS

    def _recognize(
        self, observation: Observation | None, t: float
    ) -> tuple[tuple[Pose, ...], tuple[GestureEvent, ...]]:
        if observation is not None:
            self._seen, self._seen_t = observation, t
            return self._recognizer.step(
                observation.hands, frame_id=observation.frame_id, t=t, mirrored=observation.mirrored
            )
        if self._stalled(t):
            self._seen = None
            return (), self._recognizer.reset(t)
        return (), ()


def _renumbered(seen: Observation, frame: Frame) -> Observation:
    """`seen` as this run counts its pictures."""
    if seen.frame_id == frame.frame_id and seen.t == frame.t:
        return seen
    hands = tuple(replace(hand, frame_id=frame.frame_id) for hand in seen.hands)
    return replace(seen, frame_id=frame.frame_id, t=frame.t, hands=hands)
