"""Steps said as sentences for the log: gestures, actions with the rule behind each, notices. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from handcontrol.vocab import (
    Action,
    Ask,
    GestureEvent,
    Level,
    MoveTo,
    Notice,
    Press,
    Release,
    Scroll,
    Start,
    Tap,
)

Kind: TypeAlias = Literal["gesture", "action", "move", "notice"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: when (source clock), what, and why or what to do about it."""

    t: float
    kind: Kind
    text: str
    detail: str = ""
    level: Level = "info"
    count: int = 1  # how many moves in a row this one stands for


def event_entries(events: Iterable[GestureEvent]) -> Iterator[Entry]:
    """Begins and ends; that a pose goes on is no news."""
    for event in events:
        if event.phase == "hold":
            continue
        name = event.name.replace("_", " ")
        hand = f"{event.side.capitalize()} hand"
        if event.kind == "motion" or event.phase == "enter":
            yield Entry(event.t, "gesture", f"{hand}: {name}")
        else:
            yield Entry(event.t, "gesture", f"{hand}: {name} ends", f"after {event.held_s:.1f} s")


def action_entries(actions: Iterable[Action]) -> Iterator[Entry]:
    for action in actions:
        kind: Kind = "move" if isinstance(action, MoveTo) else "action"
        yield Entry(action.due, kind, _deed(action), action.rule)


def notice_entry(notice: Notice) -> Entry:
    return Entry(notice.t, "notice", notice.text, notice.remedy, notice.level)


def _deed(action: Action) -> str:
    match action:
        case MoveTo():
            return f"Pointer to {action.x_px}, {action.y_px}"
        case Press():
            return f"Press {input_words(action.input)}"
        case Release():
            return f"Release {input_words(action.input)}"
        case Tap():
            return f"Tap {input_words(action.input)}"
        case Scroll():
            return f"Scroll {_wheel(action)}"
        case Start():
            return f"Start {' '.join(action.command)}"
        case Ask():
            return "Sound" if action.what == "bell" else "On-screen keyboard"


def _wheel(scroll: Scroll) -> str:
    parts = []
    if scroll.dy:
        parts.append(f"{'up' if scroll.dy > 0 else 'down'} {abs(scroll.dy):.1f}")
    if scroll.dx:
        parts.append(f"{'right' if scroll.dx > 0 else 'left'} {abs(scroll.dx):.1f}")
    return ", ".join(parts) or "0"


def input_words(name: str) -> str:
    """ "mouse:left" → "left mouse button", "key:shift" → "Shift", "ctrl+alt+s" → "Ctrl+Alt+S"."""
    if name.startswith("mouse:"):
        return f"{name.removeprefix('mouse:')} mouse button"
    keys = name.removeprefix("key:").split("+")
    return "+".join(" ".join(word.capitalize() for word in key.split("_")) for key in keys)


def clock(t: float) -> str:
    """Seconds of the source's clock as m:ss.s."""
    minutes, seconds = divmod(max(0.0, t), 60.0)
    return f"{int(minutes)}:{seconds:04.1f}"
