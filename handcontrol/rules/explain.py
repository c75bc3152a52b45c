"""A rule as a plain sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handcontrol.keys import label
from handcontrol.rules.grammar import AUTO, Axis, Do, InApplication, PointerWords, Rule, RuleSet, When
from handcontrol.vocab import SessionOrder


def explain(ruleset: RuleSet) -> list[str]:
    """One sentence for each rule, in order."""
    return [f"{rule.name}{'' if rule.enabled else ' (off)'}: {sentence(rule)}" for rule in ruleset.rule]


def used_for(ruleset: RuleSet) -> str:
    """ "Used by itself while the application is vlc or mpv." Empty where the file does not say."""
    if ruleset.use_for is None:
        return ""
    return f"Used by itself while {_and(_applications(ruleset.use_for))}."


def sentence(rule: Rule) -> str:
    """ "While the right hand makes pinch, the left mouse button is held down." """
    parts = []
    if rule.during.move:
        moves = {
            "pointer": "moves the pointer",
            "scroll": "turns the wheel",
            "zoom": "zooms as it moves up and down",
        }
        parts.append(f"it {moves[rule.during.move]}")
    if rule.during.axis:
        parts.append(_axis(rule.during.axis))
    if rule.during.spotlight:
        parts.append("a dot shows where the pointer is")
    if rule.during.hold:
        parts.append(f"{label(rule.during.hold)} is held down")
    if rule.on_enter:
        begins = "" if rule.when.momentary else "as it begins, "
        again = f", again every {rule.when.repeat:g} s" if rule.when.repeat is not None else ""
        parts.append(begins + _and([_do(do) for do in rule.on_enter]) + again)
    if rule.on_leave:
        parts.append("as it ends, " + _and([_do(do) for do in rule.on_leave]))
    text = f"{'When' if rule.when.momentary else 'While'} {_when(rule.when)}, {'; '.join(parts)}."
    return text + (f" Not again within {rule.when.cooldown:g} s." if rule.when.cooldown else "")


def _when(when: When) -> str:
    hands = {None: "the hand that engaged first", "first": "the hand that engaged first"}
    hands |= {"second": "the hand that engaged second", "any": "a hand"}
    hand = hands.get(when.hand, f"the {when.hand} hand")
    clauses = []
    if when.pose:
        clauses.append(f"{hand} makes {_or(when.pose)}")
    if when.both:
        clauses.append(f"{hand} makes {_or(when.both)} and so does the other")
    if when.sequence:
        parts = " and then ".join(word.replace("_", " ") for word in when.sequence)
        clauses.append(f"{hand} does {parts} (each within {when.within:g} s)")
    if when.motion:
        clauses.append(f"{hand if not when.pose else 'it'} does {_or(when.motion)}")
    if not clauses:
        clauses.append(f"{hand} is in view")
    if when.for_s:
        clauses[-1] += f" (for {when.for_s:g} s)"
    if when.other:
        clauses.append(f"the other hand makes {_or(when.other)}")
    if when.zone:
        left, top, right, bottom = (f"{100 * edge:.0f}" for edge in when.zone)
        clauses.append(f"it is {left}–{right} % across and {top}–{bottom} % down the picture")
    if when.distance:
        near, far = (f"{100 * share:.0f}" for share in when.distance)
        clauses.append(f"its palm is {near}–{far} % of the picture's height")
    if when.resting:
        clauses.append("control rests")
    if when.mode:
        clauses.append(f"the mode is {_or(when.mode)}")
    if when.score is not None:
        clauses.append(f"it is made with a score of {when.score:g} at least")
    return _and(clauses + _applications(when))


def _applications(asked: InApplication) -> list[str]:
    clauses = []
    if asked.app:
        clauses.append(f"the application is {_or(asked.app)}")
    if asked.title:
        clauses.append(f"the window's title has {_quoted(asked.title)}")
    if asked.executable:
        clauses.append(f"the program is {_quoted(asked.executable)}")
    return clauses


_ORDERS: dict[SessionOrder, str] = {
    "record": "a recording of the hands begins",
    "stop": "the recording ends",
    "keep": "the last half minute is kept as a session",
    "wrong": "the last click is marked as wrong",
    "missed": "a click is marked as missed",
}


def _do(do: Do) -> str:
    if do.tap:
        return f"{label(do.tap)} is pressed once"
    if do.double:
        return f"{label(do.double)} is pressed twice"
    if do.text:
        return f"{do.text!r} is typed"
    if do.wait:
        return f"after {do.wait:g} s"
    if do.engage is not None:
        return "control wakes" if do.engage else "control rests"
    if do.pointer:
        return _pointer(do.pointer)
    if do.notify:
        return f"it says {do.notify!r}"
    if do.zoom is not None:
        return f"it zooms {abs(do.zoom):g} notches {'in' if do.zoom > 0 else 'out'}"
    if do.sound:
        return "the system's sound is heard"
    if do.show:
        return "the on-screen keyboard comes or goes"
    if do.profile:
        back = "the profile is the application's again"
        return back if do.profile == AUTO else f"the profile becomes {do.profile}"
    if do.session:
        return _ORDERS[do.session]
    if do.run:
        return f"the program {' '.join(do.run)} is started, if you allowed it"
    if do.open:
        return f"{do.open} is opened, if you allowed it"
    if do.scroll:
        right, up = do.scroll
        turns = [
            f"{abs(notches):g} notches {forth if notches > 0 else back}"
            for notches, forth, back in ((right, "right", "left"), (up, "up", "down"))
            if notches
        ]
        return f"the wheel turns {_and(turns) if turns else 'nowhere'}"
    return f"the mode becomes {do.set_mode}"


def _pointer(words: PointerWords) -> str:
    dwells = {"off": "nothing", "drag": "taking hold or letting go", "double": "a double click"}
    screens = {"next": "the next screen", "primary": "the main screen", "all": "all screens"}
    said = []
    if words.mode:
        said.append(f"the pointer becomes {words.mode}")
    if words.anchor:
        said.append(f"{words.anchor.replace('_', ' ')} moves the pointer")
    if words.dwell:
        said.append(f"resting means {dwells.get(words.dwell, f'a {words.dwell} click')}")
    if words.screen:
        said.append(f"the pointer goes to {screens[words.screen]}")
    return _and(said)


def _axis(axis: Axis) -> str:
    values = {
        "pinch": "how far it pinches", "drag_x": "its way to the right", "drag_y": "its way up",
        "roll": "its turn clockwise", "height": "its height", "distance": "the distance of the hands",
        "angle": "the turn of the hands clockwise",
    }  # fmt: skip
    turned = {
        "volume": "the volume",
        "brightness": "the brightness",
        "scroll": "the wheel",
        "scroll_x": "the wheel sideways",
        "zoom": "the zoom",
    }
    if axis.turns:
        what = f"turns {turned[axis.turns]}"
    else:
        ways = [f"{label(key)} for more" if key == axis.up else f"{label(key)} for less"
                for key in (axis.up, axis.down) if key]  # fmt: skip
        what = f"presses {_and(ways)}"
    return f"{values[axis.of]} {what}"


def _or(words: Iterable[str]) -> str:
    return " or ".join(word.replace("_", " ") for word in words)


def _quoted(words: Iterable[str]) -> str:
    return " or ".join(repr(word) for word in words)


def _and(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + " and " + words[-1] if len(words) > 1 else words[0]
