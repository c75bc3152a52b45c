"""Intents taken apart: who steers what, and what needs no place, as Actions. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handcontrol.vocab import (
    Action,
    Ask,
    AskSystem,
    Hand,
    HoldInput,
    Intent,
    Observation,
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


def first_of_each_target(intents: Iterable[Intent]) -> list[Steer]:
    """One hand moves the pointer and one the wheel; where two want to, the rules' order decides."""
    steers = [intent for intent in intents if isinstance(intent, Steer)]
    return list({steer.target: steer for steer in reversed(steers)}.values())


def hand_of(observation: Observation | None, hand_id: int) -> Hand | None:
    hands = observation.hands if observation else ()
    return next((hand for hand in hands if hand.hand_id == hand_id), None)


def plain(intents: Sequence[Intent], t: float) -> list[Action]:
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
