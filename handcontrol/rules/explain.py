"""A rule as a plain sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handcontrol.keys import label
from handcontrol.rules.grammar import Do, Rule, RuleSet, When


def explain(ruleset: RuleSet) -> list[str]:
    """One sentence for each rule, in order."""
    return [f"{rule.name}: {sentence(rule)}" for rule in ruleset.rules]


def sentence(rule: Rule) -> str:
    """ "While the right hand makes pinch, the left mouse button is held down." """
    parts = []
    if rule.during.move:
        parts.append("it moves the pointer" if rule.during.move == "pointer" else "it turns the wheel")
    if rule.during.hold:
        parts.append(f"{label(rule.during.hold)} is held down")
    if rule.on_enter:
        begins = "" if rule.when.motion else "as it begins, "
        parts.append(begins + _and([_do(do) for do in rule.on_enter]))
    if rule.on_leave:
        parts.append("as it ends, " + _and([_do(do) for do in rule.on_leave]))
    text = f"{'When' if rule.when.motion else 'While'} {_when(rule.when)}, {'; '.join(parts)}."
    return text + (f" Not again within {rule.when.cooldown:g} s." if rule.when.cooldown else "")


def _when(when: When) -> str:
    hand = f"the {when.hand} hand" if when.hand else "the hand that engaged first"
    clauses = []
    if when.pose:
        clauses.append(f"{hand} makes {_or(when.pose)}")
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
    if when.mode:
        clauses.append(f"the mode is {_or(when.mode)}")
    if when.app:
        clauses.append(f"the application is {_or(when.app)}")
    return _and(clauses)


def _do(do: Do) -> str:
    if do.tap:
        return f"{label(do.tap)} is pressed once"
    if do.scroll:
        right, up = do.scroll
        turns = [
            f"{abs(notches):g} notches {forth if notches > 0 else back}"
            for notches, forth, back in ((right, "right", "left"), (up, "up", "down"))
            if notches
        ]
        return f"the wheel turns {_and(turns) if turns else 'nowhere'}"
    return f"the mode becomes {do.set_mode}"


def _or(words: Iterable[str]) -> str:
    return " or ".join(word.replace("_", " ") for word in words)


def _and(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + " and " + words[-1] if len(words) > 1 else words[0]
