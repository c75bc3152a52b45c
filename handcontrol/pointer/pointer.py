"""The pointer: which pixel the hand means, when it holds still, and the Actions in their order. Pure.

`step` is called once for each step of the engine; the same calls give the same Actions. Every Action is due at `t`, but
the moves between this picture and the next: they are due then, and void when the next step comes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from handcontrol.pointer.anchor import anchor_px, palm_px, person_view
from handcontrol.pointer.between import Between
from handcontrol.pointer.dwell import Dwell
from handcontrol.pointer.freeze import Aim, Freeze
from handcontrol.pointer.held import Held
from handcontrol.pointer.intents import first_of_each_target, hand_of, plain
from handcontrol.pointer.mapping import Mapping, beside, mapping_for, pixel, zone_position, zone_width_px
from handcontrol.pointer.pinch import PinchMotion
from handcontrol.pointer.steady import filter_for
from handcontrol.pointer.steering import steering_for
from handcontrol.pointer.turning import Turning
from handcontrol.settings import PointerSettings
from handcontrol.vocab import (
    POINTER_AT_REST,
    Action,
    Array,
    DesktopState,
    Hand,
    HoldInput,
    Intent,
    MoveTo,
    Observation,
    PointerState,
    Pose,
    ReleaseInput,
    Screen,
    SetPointer,
    Steer,
    TapInput,
)

#: The rule in whose name a resting pointer clicks.
DWELL = "Dwell click"
_GAP_S = 0.3  # a hand that did not steer for longer starts afresh
_LEFT = "mouse:left"


class Pointer:
    """Points as `settings.mode` says, until a rule says otherwise. Used by one thread at a time."""

    def __init__(self, settings: PointerSettings | None = None) -> None:
        self._given = settings or PointerSettings()
        self.reset()

    def reset(self) -> None:
        """Forget hands, held buttons and what rules changed, as at the start."""
        self._settings = settings = self._given
        self._covers: str = settings.screens
        self._filter = filter_for(settings)
        self._steering = steering_for(settings)
        self._freeze = Freeze(settings.slop)
        self._pinch = PinchMotion()
        self._between = Between()
        self._dwell = Dwell(settings.dwell_s, settings.dwell_radius, settings.dwell_rearm)
        self._turning = Turning(settings.scroll_step, settings.scroll_inertia_s)
        self._held = Held()
        self._mapping: Mapping | None = None
        self._mapping_of: tuple[object, ...] = ()
        self._released = False  # a button came up since the hand last steered
        self._here: Array | None = None  # where the pointer is
        self._hand_id: int | None = None
        self._t = 0.0
        self._pixel: tuple[int, int] | None = None

    @property
    def state(self) -> PointerState:
        """How it stands after the last step."""
        state = PointerState(
            self._settings.mode,
            self._settings.dwell_click,
            round(self._dwell.progress, 3),
            self._freeze.state not in ("free", "dragging"),
        )
        return POINTER_AT_REST if state == POINTER_AT_REST else state

    def let_go(self, frame_id: int) -> tuple[ReleaseInput, ...]:
        """What is to come up because all is let go of: a button that a dwell holds. Nothing runs on."""
        self._turning.reset()
        return self._let_dwell_go(frame_id)

    def step(
        self,
        intents: Sequence[Intent],
        observation: Observation | None,
        *,
        t: float,
        poses: Sequence[Pose] = (),
        desktop: DesktopState | None = None,
        obeyed: bool = True,
    ) -> tuple[Action, ...]:
        """What to do for `intents`, given the picture they came from (None: time passed without one).

        A move comes before the press, tap or scroll of the same step. One that lets a mouse button go moves at most
        back to where the last picture put the pointer: a click and a drag end there. obeyed: the hand is in control;
        else what the pointer does by itself (a button held by a dwell, a wheel that runs on) ends.
        """
        steers = first_of_each_target(intents)
        pointing = any(steer.target == "pointer" for steer in steers)
        if not obeyed or (not pointing and t - self._t > _GAP_S):
            frame_id = observation.frame_id if observation else -1
            intents = (*(self.let_go(frame_id) if not obeyed else self._let_dwell_go(frame_id)), *intents)
        for intent in intents:
            if isinstance(intent, SetPointer):
                self._change(intent, desktop)
        released, clicked = self._held.note(intents)
        self._released = self._released or released
        moves: list[Action] = []
        later: list[Action] = []
        if observation is not None and not pointing:
            self._between.reset()
        for steer in steers:
            hand = hand_of(observation, steer.hand_id)
            if observation is None or hand is None:
                continue
            if steer.target == "pointer":
                place, ahead = self._point(hand, observation, poses, desktop, clicked, t)
                was = self._pixel
                if released and not was:  # a hand that only begins to steer must not drag on
                    continue
                if place != was or clicked:
                    moves.append(MoveTo(steer.frame_id, steer.rule, t, *place))
                self._pixel = place
                later += [*self._rest(steer, clicked, t), *self._moves(steer, ahead)]
            else:
                anchor = person_view(anchor_px(hand), observation) / palm_px(hand)
                moves += self._turning.turn(steer, anchor, self._held.keys(steer.rule), t)
        if all(steer.target == "pointer" for steer in steers):
            busy = any(isinstance(intent, HoldInput | TapInput) for intent in intents)
            moves += self._turning.run_on(t, stop=busy or not obeyed)
        return (*moves, *plain(intents, t), *later)

    def _let_dwell_go(self, frame_id: int) -> tuple[ReleaseInput, ...]:
        self._dwell.reset()
        return (ReleaseInput(frame_id, DWELL, -1, _LEFT),) if self._held.holds(DWELL) else ()

    def _change(self, intent: SetPointer, desktop: DesktopState | None) -> None:
        """Go on as a rule says; the pointer stays where it is, but for another screen."""
        words = {"mode": intent.mode, "anchor": intent.anchor, "dwell_click": intent.dwell}
        changed: dict[str, Any] = {
            name: word for name, word in words.items() if word and word != getattr(self._settings, name)
        }
        self._settings = self._settings.model_copy(update=changed)
        if "dwell_click" in changed:
            self._dwell.reset()
        if "mode" in changed or "anchor" in changed:
            self._steering = steering_for(self._settings)
            self._filter.reset()
            self._between.reset()
            self._freeze.keep()
        if intent.screen:
            next_one = intent.screen == "next"
            screens = desktop.screens if desktop else ()
            self._covers = beside(screens, self._here) if next_one else intent.screen
            self._freeze.rejoin(button=self._held.button)
            self._between.reset()
            self._here = None

    def _point(
        self,
        hand: Hand,
        observation: Observation,
        poses: Sequence[Pose],
        desktop: DesktopState | None,
        clicked: bool,
        t: float,
    ) -> tuple[tuple[int, int], list[tuple[float, tuple[int, int]]]]:
        """The pixel now, and those that follow before the next picture, each with its time."""
        if hand.hand_id != self._hand_id or t - self._t > _GAP_S:
            self._begin(desktop)
        self._hand_id, self._t = hand.hand_id, t
        settings, zone = self._settings, self._settings.zone
        view_px = person_view(anchor_px(hand, settings.anchor, settings.anchor_tip), observation)
        anchor = self._filter.step(zone_position(view_px, observation, zone), t)
        screens = desktop.screens if desktop else ()
        mapping = self._mapped(screens, observation)
        target = self._steering.target(anchor, self._here, mapping, t)
        aim = Aim(target, anchor, palm_px(hand) / zone_width_px(observation, zone))
        button = self._held.button
        motion = self._pinch.step(hand, poses, t)
        restless = settings.freeze_on_closing and motion == ("opening" if button else "closing")
        place = self._freeze.step(
            aim,
            button=button,
            click=clicked,
            release=self._released,
            restless=restless,
            t=t,
            double_s=desktop.double_click_s if desktop else DesktopState().double_click_s,
        )
        self._released = False
        place = mapping.clamp(place)
        self._freeze.moved_to(place)
        self._here = place
        if self._freeze.state not in ("free", "dragging"):
            self._between.reset()
            return pixel(place), []
        ahead = self._between.step(place, t, mapping.width_px)
        return pixel(place), [(due, pixel(mapping.clamp(there))) for due, there in ahead]

    def _mapped(self, screens: tuple[Screen, ...], observation: Observation) -> Mapping:
        """What the zone covers now; made anew only when something of it has changed."""
        of = (screens, self._covers, observation.width, observation.height)
        if self._mapping is None or of != self._mapping_of:
            settings, self._mapping_of = self._settings, of
            self._mapping = mapping_for(
                screens, self._covers, observation, settings.zone, settings.over_travel
            )
        return self._mapping

    def _begin(self, desktop: DesktopState | None) -> None:
        """A hand comes to steer, another or after a break."""
        self._filter.reset()
        self._pinch.reset()
        self._between.reset()
        self._dwell.reset()
        self._freeze.rejoin(button=self._held.button)
        self._steering.begin()
        self._here = self._freeze.place_px
        if self._here is None and desktop and desktop.pointer_px:
            self._here = np.array(desktop.pointer_px, dtype=float)
        self._pixel = None  # the mouse may have moved it meanwhile

    def _rest(self, steer: Steer, clicked: bool, t: float) -> list[Action]:
        """What the pointer does because it rests."""
        kind, drags = self._settings.dwell_click, self._held.holds(DWELL)
        if kind == "off" and not drags:
            return []
        if clicked or self._here is None or self._mapping is None or (self._held.button and not drags):
            self._dwell.reset()
            return []
        if not self._dwell.step(self._here / self._mapping.width_px, t):
            return []
        if drags:
            intents: list[Intent] = [ReleaseInput(steer.frame_id, DWELL, steer.hand_id, _LEFT)]
            self._released = True
        elif kind == "drag":
            intents = [HoldInput(steer.frame_id, DWELL, steer.hand_id, _LEFT)]
        else:
            button = "mouse:right" if kind == "right" else _LEFT
            tap = TapInput(steer.frame_id, DWELL, steer.hand_id, button)
            intents = [tap, tap] if kind == "double" else [tap]
        self._held.note(intents)
        return plain(intents, t)

    def _moves(self, steer: Steer, ahead: list[tuple[float, tuple[int, int]]]) -> Iterator[Action]:
        """Those of `ahead` that are another pixel than the one before."""
        for due, place in ahead:
            if place != self._pixel:
                yield MoveTo(steer.frame_id, steer.rule, due, *place)
            self._pixel = place
