"""A rule as a plain sentence, in English or, through `say`, in a language that somebody else knows.

Every template and every word goes through say(text) before its {parts} come in; str is English.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import TypeAlias

from handcontrol.keys import label, parse_input
from handcontrol.rules.grammar import AUTO, Axis, Do, InApplication, PointerWords, Rule, RuleSet, When
from handcontrol.rules.shelf import packaged_words
from handcontrol.vocab import SessionOrder

Say: TypeAlias = Callable[[str], str]

HANDS = {
    None: "the hand that engaged first",
    "first": "the hand that engaged first",
    "second": "the hand that engaged second",
    "any": "a hand",
    "left": "the left hand",
    "right": "the right hand",
}
MOVES = {
    "pointer": "it moves the pointer",
    "scroll": "it turns the wheel",
    "zoom": "it zooms as it moves up and down",
}
ORDERS: dict[SessionOrder, str] = {
    "record": "a recording of the hands begins",
    "stop": "the recording ends",
    "keep": "the last half minute is kept as a session",
    "wrong": "the last click is marked as wrong",
    "missed": "a click is marked as missed",
}
WAYS = {
    "right": "{notches} notches right",
    "left": "{notches} notches left",
    "up": "{notches} notches up",
    "down": "{notches} notches down",
}
MODES = {
    "absolute": "the pointer becomes absolute",
    "relative": "the pointer becomes relative",
    "joystick": "the pointer becomes joystick",
}
DWELLS = {
    "off": "resting means nothing",
    "left": "resting means a left click",
    "right": "resting means a right click",
    "middle": "resting means a middle click",
    "drag": "resting means taking hold or letting go",
    "double": "resting means a double click",
}
SCREENS = {
    "next": "the pointer goes to the next screen",
    "primary": "the pointer goes to the main screen",
    "all": "the pointer goes to all screens",
}
VALUES = {
    "pinch": "how far it pinches",
    "drag_x": "its way to the right",
    "drag_y": "its way up",
    "roll": "its turn clockwise",
    "height": "its height",
    "distance": "the distance of the hands",
    "angle": "the turn of the hands clockwise",
}
TURNED = {
    "volume": "{value} turns the volume",
    "brightness": "{value} turns the brightness",
    "scroll": "{value} turns the wheel",
    "scroll_x": "{value} turns the wheel sideways",
    "zoom": "{value} turns the zoom",
}


def explain(ruleset: RuleSet) -> list[str]:
    """One sentence for each rule, in order."""
    return [f"{rule.name}{'' if rule.enabled else ' (off)'}: {sentence(rule)}" for rule in ruleset.rule]


def used_for(ruleset: RuleSet, say: Say = str) -> str:
    """ "Used by itself while the application is vlc or mpv." Empty where the file does not say."""
    if ruleset.use_for is None:
        return ""
    clauses = _and(_applications(ruleset.use_for, say), say)
    return say("Used by itself while {clauses}.").format(clauses=clauses)


def sentence(rule: Rule, say: Say = str) -> str:
    """ "While the right hand makes pinch, the left mouse button is held down." """
    when = rule.when
    whole = say("When {clauses}, {deeds}.") if when.momentary else say("While {clauses}, {deeds}.")
    text = whole.format(clauses=_when(when, say), deeds=deeds(rule, say))
    if when.cooldown:
        text += " " + say("Not again within {seconds:g} s.").format(seconds=when.cooldown)
    return text


def deeds(rule: Rule, say: Say = str) -> str:
    """Only what it does: "the left mouse button is held down"."""
    parts, when = [], rule.when
    if rule.during.move:
        parts.append(say(MOVES[rule.during.move]))
    if rule.during.axis:
        parts.append(_axis(rule.during.axis, say))
    if rule.during.spotlight:
        parts.append(say("a dot shows where the pointer is"))
    if rule.during.hold:
        parts.append(say("{keys} is held down").format(keys=_keys(rule.during.hold, say)))
    if rule.on_enter:
        deeds = _and([_do(do, say) for do in rule.on_enter], say)
        deeds = deeds if when.momentary else say("as it begins, {deeds}").format(deeds=deeds)
        if when.repeat is not None:
            deeds = say("{deeds}, again every {seconds:g} s").format(deeds=deeds, seconds=when.repeat)
        parts.append(deeds)
    if rule.on_leave:
        deeds = _and([_do(do, say) for do in rule.on_leave], say)
        parts.append(say("as it ends, {deeds}").format(deeds=deeds))
    return "; ".join(parts)


def _when(when: When, say: Say) -> str:
    hand = say(HANDS[when.hand])
    clauses = []
    if when.pose:
        clauses.append(
            say("{hand} makes {gesture}").format(hand=hand, gesture=_or(map(_gesture(say), when.pose), say))
        )
    if when.both:
        both = say("{hand} makes {gesture} and so does the other")
        clauses.append(both.format(hand=hand, gesture=_or(map(_gesture(say), when.both), say)))
    if when.sequence:
        parts = say(" and then ").join(map(_gesture(say), when.sequence))
        does = say("{hand} does {parts} (each within {seconds:g} s)")
        clauses.append(does.format(hand=hand, parts=parts, seconds=when.within))
    if when.motion:
        does = say("it does {gesture}") if when.pose else say("{hand} does {gesture}")
        clauses.append(does.format(hand=hand, gesture=_or(map(_gesture(say), when.motion), say)))
    if not clauses:
        clauses.append(say("{hand} is in view").format(hand=hand))
    if when.for_s:
        clauses[-1] = say("{clause} (for {seconds:g} s)").format(clause=clauses[-1], seconds=when.for_s)
    if when.other:
        clauses.append(
            say("the other hand makes {gesture}").format(gesture=_or(map(_gesture(say), when.other), say))
        )
    return _and(clauses + _where(when, say) + _applications(when, say), say)


def _where(when: When, say: Say) -> list[str]:
    clauses = []
    if when.zone:
        left, top, right, bottom = (f"{100 * edge:.0f}" for edge in when.zone)
        zone = say("it is {left}–{right} % across and {top}–{bottom} % down the picture")
        clauses.append(zone.format(left=left, top=top, right=right, bottom=bottom))
    if when.distance:
        near, far = (f"{100 * share:.0f}" for share in when.distance)
        clauses.append(say("its palm is {near}–{far} % of the picture's height").format(near=near, far=far))
    if when.resting:
        clauses.append(say("control rests"))
    if when.mode:
        clauses.append(
            say("the mode is {mode}").format(mode=_or((_name(mode, say) for mode in when.mode), say))
        )
    if when.score is not None:
        clauses.append(say("it is made with a score of {score:g} at least").format(score=when.score))
    return clauses


def _applications(asked: InApplication, say: Say) -> list[str]:
    clauses = []
    if asked.app:
        clauses.append(
            say("the application is {app}").format(app=_or((app.replace("_", " ") for app in asked.app), say))
        )
    if asked.title:
        clauses.append(say("the window's title has {words}").format(words=_quoted(asked.title, say)))
    if asked.executable:
        clauses.append(say("the program is {program}").format(program=_quoted(asked.executable, say)))
    return clauses


def _do(do: Do, say: Say) -> str:
    if do.tap:
        return say("{keys} is pressed once").format(keys=_keys(do.tap, say))
    if do.double:
        return say("{keys} is pressed twice").format(keys=_keys(do.double, say))
    if do.text:
        return say("{text!r} is typed").format(text=do.text)
    if do.wait:
        return say("after {seconds:g} s").format(seconds=do.wait)
    if do.engage is not None:
        return say("control wakes") if do.engage else say("control rests")
    if do.pointer:
        return _pointer(do.pointer, say)
    if do.notify:
        return say("it says {text!r}").format(text=_kept(do.notify, say))
    if do.zoom is not None:
        zooms = (
            say("it zooms {notches:g} notches in") if do.zoom > 0 else say("it zooms {notches:g} notches out")
        )
        return zooms.format(notches=abs(do.zoom))
    if do.sound:
        return say("the system's sound is heard")
    if do.show:
        return say("the on-screen keyboard comes or goes")
    if do.profile:
        if do.profile == AUTO:
            return say("the profile is the application's again")
        return say("the profile becomes {profile}").format(profile=_name(do.profile, say))
    if do.session:
        return say(ORDERS[do.session])
    if do.run:
        return say("the program {program} is started, if you allowed it").format(program=" ".join(do.run))
    if do.open:
        return say("{address} is opened, if you allowed it").format(address=do.open)
    if do.scroll:
        return _scroll(do.scroll, say)
    return say("the mode becomes {mode}").format(mode=_name(do.set_mode or "", say))


def _scroll(notches: tuple[float, float], say: Say) -> str:
    turns = [
        say(WAYS[forth if way > 0 else back]).format(notches=f"{abs(way):g}")
        for way, forth, back in zip(notches, ("right", "up"), ("left", "down"), strict=True)
        if way
    ]
    return say("the wheel turns {ways}").format(ways=_and(turns, say) if turns else say("nowhere"))


def _pointer(words: PointerWords, say: Say) -> str:
    said = []
    if words.mode:
        said.append(say(MODES[words.mode]))
    if words.anchor:
        said.append(say("{anchor} moves the pointer").format(anchor=_gesture(say)(words.anchor)))
    if words.dwell:
        said.append(say(DWELLS[words.dwell]))
    if words.screen:
        said.append(say(SCREENS[words.screen]))
    return _and(said, say)


def _axis(axis: Axis, say: Say) -> str:
    value = say(VALUES[axis.of])
    if axis.turns:
        return say(TURNED[axis.turns]).format(value=value)
    ways = []
    if axis.up:
        ways.append(say("{keys} for more").format(keys=_keys(axis.up, say)))
    if axis.down:
        ways.append(say("{keys} for less").format(keys=_keys(axis.down, say)))
    return say("{value} presses {ways}").format(value=value, ways=_and(ways, say))


def _keys(text: str, say: Say) -> str:
    return "+".join(say(label(key)) for key in parse_input(text))


def _gesture(say: Say) -> Callable[[str], str]:
    return lambda name: say(name.replace("_", " "))


def _name(name: str, say: Say) -> str:
    """A person's own is said as it is; one that comes with the program is a word of it."""
    return _kept(name.replace("_", " "), say)


def _kept(words: str, say: Say) -> str:
    return say(words) if words in packaged_words() else words


def _or(words: Iterable[str], say: Say) -> str:
    return say(" or ").join(words)


def _quoted(words: Iterable[str], say: Say) -> str:
    one_of = say("{one} or {other}")
    return reduce(lambda one, other: one_of.format(one=one, other=other), map(repr, words))


def _and(words: Sequence[str], say: Say) -> str:
    return say(", ").join(words[:-1]) + say(" and ") + words[-1] if len(words) > 1 else words[0]
