"""The pointer: which pixel the hand means, when it holds still, and the Actions in their order. Pure.

`step` is called once for each step of the engine; the same calls give the same Actions. Every Action is due at `t`, but
the moves between this picture and the next: they are due then, and void when the next step comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from handcontrol.filters import OneEuro
from handcontrol.keys import has_button
from handcontrol.pointer.anchor import anchor_px, palm_px, person_view
from handcontrol.pointer.between import Between
from handcontrol.pointer.freeze import Aim, Freeze
from handcontrol.pointer.mapping import Mapping, mapping_for, pixel, zone_position, zone_width_px
from handcontrol.pointer.pinch import PinchMotion
from handcontrol.pointer.steering import steering_for
from handcontrol.pointer.wheel import Wheel
from handcontrol.settings import PointerSettings
from handcontrol.vocab import (
    Action,
    Array,
    Ask,
    AskSystem,
    DesktopState,
    Hand,
    HoldInput,
    Intent,
    MoveTo,
    Observation,
    Pose,
    Press,
    Release,
    ReleaseInput,
    Scroll,
    ScrollWheel,
    Start,
    StartProgram,
    Steer,
    Tap,
    TapInput,
)

_GAP_S = 0.3  # a hand that did not steer for longer starts afresh


class Pointer:
    """Points as `settings.mode` says. Used by one thread at a time."""

    def __init__(self, settings: PointerSettings | None = None) -> None:
        self._settings = settings = settings or PointerSettings()
        self._filter = OneEuro(settings.min_cutoff_hz, settings.beta, joint=True)
        self._steering = steering_for(settings)
        self._freeze = Freeze(settings.slop)
        self._pinch = PinchMotion()
        self._between = Between()
        self._wheel = Wheel(settings.scroll_step)
        self.reset()

    def reset(self) -> None:
        """Forget hands and held buttons, as at the start."""
        self._filter.reset()
        self._freeze.reset()
        self._pinch.reset()
        self._between.reset()
        self._wheel.reset()
        self._steering.begin()
        self._buttons: set[tuple[str, str]] = set()  # (rule, input) of what is held with a mouse button in it
        self._released = False  # a button came up since the hand last steered
        self._here: Array | None = None  # where the pointer is
        self._hand_id: int | None = None
        self._t = 0.0
        self._pixel: tuple[int, int] | None = None

    def step(
        self,
        intents: Sequence[Intent],
        observation: Observation | None,
        *,
        t: float,
        poses: Sequence[Pose] = (),
        desktop: DesktopState | None = None,
    ) -> tuple[Action, ...]:
        """What to do for `intents`, given the picture they came from (None: time passed without one).

        A move comes before the press, tap or scroll of the same step. One that lets a mouse button go moves at most
        back to where the last picture put the pointer: a click and a drag end there.
        """
        released, clicked = self._note_buttons(intents)
        self._released = self._released or released
        moves: list[Action] = []
        later: list[Action] = []
        steers = _first_of_each_target(intents)
        if observation is not None and all(steer.target != "pointer" for steer in steers):
            self._between.reset()
        for steer in steers:
            hand = _hand(observation, steer.hand_id)
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
                later += self._moves(steer, ahead)
            else:
                moves += self._turn(steer, hand, observation, t)
        return (*moves, *_plain(intents, t), *later)

    def _note_buttons(self, intents: Sequence[Intent]) -> tuple[bool, bool]:
        """Keep account of held mouse buttons; says whether one (comes up, goes down or is tapped) in this step."""
        released = clicked = False
        for intent in intents:
            if not isinstance(intent, HoldInput | ReleaseInput | TapInput) or not has_button(intent.input):
                continue
            if isinstance(intent, ReleaseInput):
                held = (intent.rule, intent.input)
                released = released or held in self._buttons
                self._buttons.discard(held)
            else:
                clicked = True
                if isinstance(intent, HoldInput):
                    self._buttons.add((intent.rule, intent.input))
        return released, clicked

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
            self._filter.reset()
            self._pinch.reset()
            self._between.reset()
            self._freeze.rejoin(button=bool(self._buttons))
            self._steering.begin()
            self._here = self._freeze.place_px
            if self._here is None and desktop and desktop.pointer_px:
                self._here = np.array(desktop.pointer_px, dtype=float)
            self._pixel = None  # the mouse may have moved it meanwhile
        self._hand_id, self._t = hand.hand_id, t
        settings, zone = self._settings, self._settings.zone
        view_px = person_view(anchor_px(hand, settings.anchor), observation)
        anchor = self._filter.step(zone_position(view_px, observation, zone), t)
        mapping = self._mapping(observation, desktop)
        target = self._steering.target(anchor, self._here, mapping, t)
        aim = Aim(target, anchor, palm_px(hand) / zone_width_px(observation, zone))
        button = bool(self._buttons)
        motion = self._pinch.step(hand, poses, t)
        restless = settings.freeze_on_closing and motion == ("opening" if button else "closing")
        place = self._freeze.step(
            aim, button=button, click=clicked, release=self._released, restless=restless, t=t
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

    def _moves(self, steer: Steer, ahead: list[tuple[float, tuple[int, int]]]) -> Iterator[Action]:
        """Those of `ahead` that are another pixel than the one before."""
        for due, place in ahead:
            if place != self._pixel:
                yield MoveTo(steer.frame_id, steer.rule, due, *place)
            self._pixel = place

    def _mapping(self, observation: Observation, desktop: DesktopState | None) -> Mapping:
        settings = self._settings
        screens = desktop.screens if desktop else ()
        return mapping_for(screens, settings.screens, observation, settings.zone, settings.over_travel)

    def _turn(self, steer: Steer, hand: Hand, observation: Observation, t: float) -> list[Action]:
        anchor = person_view(anchor_px(hand), observation) / palm_px(hand)
        right, up = self._wheel.step(hand.hand_id, anchor, t)
        return [Scroll(steer.frame_id, steer.rule, t, float(right), float(up))] if right or up else []


def _first_of_each_target(intents: Iterable[Intent]) -> list[Steer]:
    """One hand moves the pointer and one the wheel; where two want to, the rules' order decides."""
    steers = [intent for intent in intents if isinstance(intent, Steer)]
    return list({steer.target: steer for steer in reversed(steers)}.values())


def _hand(observation: Observation | None, hand_id: int) -> Hand | None:
    hands = observation.hands if observation else ()
    return next((hand for hand in hands if hand.hand_id == hand_id), None)


def _plain(intents: Sequence[Intent], t: float) -> list[Action]:
    """What needs no place, in the rules' order."""
    actions: list[Action] = []
    for intent in intents:
        match intent:
            case HoldInput():
                actions.append(Press(intent.frame_id, intent.rule, t, intent.input))
            case ReleaseInput():
                actions.append(Release(intent.frame_id, intent.rule, t, intent.input))
            case TapInput():
                actions.append(Tap(intent.frame_id, intent.rule, t, intent.input))
            case ScrollWheel():
                actions.append(Scroll(intent.frame_id, intent.rule, t, intent.dx, intent.dy))
            case StartProgram():
                actions.append(Start(intent.frame_id, intent.rule, t, intent.command))
            case AskSystem():
                actions.append(Ask(intent.frame_id, intent.rule, t, intent.what))
            case _:
                pass  # steering is done above, profiles by whoever has them
    return actions
