"""Steps said as sentences for the log: gestures, actions with the rule behind each, notices. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from handcontrol.errors import Help
from handcontrol.rules.explain import sentence
from handcontrol.rules.grammar import Rule
from handcontrol.ui.language import gesture_words, mark, name_words, number, told, tr
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
    Side,
    Start,
    Step,
    Tap,
)

Kind: TypeAlias = Literal["gesture", "action", "move", "notice"]
HANDS: dict[Side, str] = {"left": mark("Left hand"), "right": mark("Right hand")}
#: As a sentence begins.
HAND: dict[Side, str] = {"left": mark("The left hand"), "right": mark("The right hand")}
BUTTONS = {
    "mouse:left": mark("left mouse button"),
    "mouse:middle": mark("middle mouse button"),
    "mouse:right": mark("right mouse button"),
    "mouse:back": mark("back mouse button"),
    "mouse:forward": mark("forward mouse button"),
}
UNIT = re.compile(r"(?<=\d) (?=s\b|%)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: when (source clock), what, and why or what to do about it."""

    t: float
    kind: Kind
    text: str
    detail: str = ""
    level: Level = "info"
    count: int = 1  # how many moves in a row this one stands for
    help: Help = ""  # what a person can press about it
    begins: float = 0.0  # on the source's clock: from then on the time is counted that a person reads

    @property
    def when(self) -> str:
        return clock(self.t - self.begins)


def event_entries(events: Iterable[GestureEvent]) -> Iterator[Entry]:
    """Begins and ends; that a pose goes on is no news."""
    for event in events:
        if event.phase == "hold":
            continue
        hand, name = tr(HANDS[event.side]), gesture_words(event.name)
        if event.kind == "motion" or event.phase == "enter":
            yield Entry(event.t, "gesture", tr("{hand}: {gesture}").format(hand=hand, gesture=name))
        else:
            after = tr("after {seconds:.1f} s").format(seconds=event.held_s)
            yield Entry(
                event.t, "gesture", tr("{hand}: {gesture} ends").format(hand=hand, gesture=name), after
            )


def action_entries(actions: Iterable[Action]) -> Iterator[Entry]:
    for action in actions:
        kind: Kind = "move" if isinstance(action, MoveTo) else "action"
        yield Entry(action.due, kind, _begun(_deed(action)), name_words(action.rule))


def notice_entry(notice: Notice) -> Entry:
    """As a line of the log; a command to type is for those who look on from a terminal."""
    remedy = "" if notice.remedy.startswith("See: handcontrol ") else told(notice.remedy)
    return Entry(notice.t, "notice", told(notice.text), remedy, notice.level, help=notice.help)


def rule_words(rule: Rule) -> str:
    """What a rule says; no line of it ends between a number and its unit."""
    return UNIT.sub("\u00a0", sentence(rule, tr))


def _begun(words: str) -> str:
    """As a line begins, in every language."""
    return words[:1].upper() + words[1:]


def _deed(action: Action) -> str:
    match action:
        case MoveTo():
            return tr("Pointer to {x}, {y}").format(x=action.x_px, y=action.y_px)
        case Press():
            return tr("Press {input}").format(input=input_words(action.input))
        case Release():
            return tr("Release {input}").format(input=input_words(action.input))
        case Tap():
            return tr("Tap {input}").format(input=input_words(action.input))
        case Scroll():
            return tr("Scroll {way}").format(way=_wheel(action))
        case Start():
            return tr("Start {command}").format(command=" ".join(action.command))
        case Ask():
            return tr("Sound") if action.what == "bell" else tr("On-screen keyboard")


def happening_words(what: str) -> str:
    """A Happening's `what` as a person reads it: "right open_palm leave" → "Right hand: open palm ends"."""
    first, _, rest = what.partition(" ")
    name, _, phase = rest.rpartition(" ")
    match first:
        case "left" | "right":
            hand, gesture = tr(HANDS["left" if first == "left" else "right"]), gesture_words(name)
            said = tr("{hand}: {gesture} ends") if phase == "leave" else tr("{hand}: {gesture}")
            return said.format(hand=hand, gesture=gesture)
        case "press":
            return _begun(tr("Press {input}").format(input=input_words(rest)))
        case "release":
            return _begun(tr("Release {input}").format(input=input_words(rest)))
        case "tap":
            return _begun(tr("Tap {input}").format(input=input_words(rest)))
        case "scroll":
            return _begun(tr("Scroll {way}").format(way=tr(", ").join(map(tr, rest.split()))))
        case "start":
            return _begun(tr("Start {command}").format(command=rest))
    return what


def _wheel(scroll: Scroll) -> str:
    parts = []
    if scroll.dy:
        parts.append(f"{tr('up') if scroll.dy > 0 else tr('down')} {number(f'{abs(scroll.dy):.1f}')}")
    if scroll.dx:
        parts.append(f"{tr('right') if scroll.dx > 0 else tr('left')} {number(f'{abs(scroll.dx):.1f}')}")
    return tr(", ").join(parts) or "0"


def input_words(name: str) -> str:
    """ "mouse:left" → "left mouse button", "key:shift" → "Shift", "ctrl+alt+s" → "Ctrl+Alt+S"."""
    keys = name.removeprefix("key:").split("+")
    return "+".join(
        tr(BUTTONS[key]) if key in BUTTONS else tr(" ".join(word.capitalize() for word in key.split("_")))
        for key in keys
    )


class Since:
    """From when the time is counted that a person reads: a camera's clock began when the computer was switched on, and
    another source has another one."""

    JUMP_S = 30.0  # no two steps of one source lie so far apart

    def __init__(self) -> None:
        self.begins = self._last = 0.0

    def see(self, steps: Iterable[Step]) -> None:
        for step in steps:
            if not 0.0 <= step.t - self._last <= self.JUMP_S:
                self.begins += step.t - self._last
            self._last = step.t


def clock(t: float) -> str:
    """Seconds as m:ss.s."""
    minutes, seconds = divmod(max(0.0, t), 60.0)
    return f"{int(minutes)}:{number(f'{seconds:04.1f}')}"
