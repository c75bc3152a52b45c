"""Whether a well-formed rule set makes sense: names that exist, modes that are reached, rules that can ever act."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator

from handcontrol.keys import parse_input
from handcontrol.rules.engine import TOGGLE_POSE
from handcontrol.rules.grammar import Rule, RuleSet, When
from handcontrol.rules.problem import Problem

#: A place in a rule: its index, then keys.
Place = tuple[str | int, ...]
Finding = tuple[Place, Problem]


def findings(ruleset: RuleSet, *, poses: Collection[str], motions: Collection[str]) -> Iterator[Finding]:
    """Every problem of meaning with its place; the problem's own path is still empty."""
    for i, rule in enumerate(ruleset.rules):
        yield from _unknown((i, "when", "pose"), "pose", rule.when.pose or (), poses)
        yield from _unknown((i, "when", "other"), "pose", rule.when.other or (), poses)
        yield from _unknown((i, "when", "motion"), "motion", rule.when.motion or (), motions)
        if any(earlier.name == rule.name for earlier in ruleset.rules[:i]):
            yield (i, "name"), Problem("", f"Two rules are called {rule.name!r}.", "Give each its own name.")
        if TOGGLE_POSE in (rule.when.pose or ()) and not rule.when.for_s:
            text = f"The pose {TOGGLE_POSE} also rests and wakes control when it is held."
            yield (i, "when", "pose"), Problem("", text, "Another pose may serve better.", "warning")
    yield from _modes(ruleset)
    yield from _unreachable(ruleset)


def _unknown(place: Place, kind: str, used: Collection[str], known: Collection[str]) -> Iterator[Finding]:
    for name in used:
        if name not in known:
            yield place, Problem("", f"There is no {kind} {name!r}.", suggest(name, known, f"{kind}s"))


def _modes(ruleset: RuleSet) -> Iterator[Finding]:
    entered = {ruleset.start_mode} | {
        do.set_mode for rule in ruleset.rules for do in (*rule.on_enter, *rule.on_leave) if do.set_mode
    }
    asked = {mode for rule in ruleset.rules for mode in rule.when.mode or ()}
    for i, rule in enumerate(ruleset.rules):
        for mode in rule.when.mode or ():
            if mode not in entered:
                hint = suggest(mode, entered, "modes") + " Some rule must say set_mode."
                yield (i, "when", "mode"), Problem("", f"No rule ever sets the mode {mode!r}.", hint)
        for key in ("on_enter", "on_leave"):
            for do in getattr(rule, key):
                if do.set_mode and do.set_mode not in asked | {ruleset.start_mode}:
                    text = f"No rule asks for the mode {do.set_mode!r}."
                    yield (i, key), Problem("", text, suggest(do.set_mode, asked, "modes"), "warning")


def _unreachable(ruleset: RuleSet) -> Iterator[Finding]:
    """A rule that an earlier one always outdoes: it wants outputs that the other has whenever it is active."""
    for i, rule in enumerate(ruleset.rules):
        if rule.on_enter or rule.on_leave:
            continue
        for earlier in ruleset.rules[:i]:
            if _covers(earlier.when, rule.when) and _outputs(rule) <= _outputs(earlier):
                text = f"This rule never does anything: {earlier.name!r}, above it, always has its output."
                yield (i,), Problem("", text, "Put it above, or narrow the other.", "warning")
                break


def _outputs(rule: Rule) -> set[str]:
    return {rule.during.move or ""} - {""} | set(parse_input(rule.during.hold) if rule.during.hold else ())


def _covers(wide: When, narrow: When) -> bool:
    """Whether `wide` surely holds, for the same hand, whenever `narrow` does."""
    words = all(
        not getattr(wide, word) or set(getattr(narrow, word) or ()) and set(getattr(narrow, word)) <= set(getattr(wide, word))
        for word in ("pose", "motion", "app", "mode", "other")
    )
    return (
        words
        and wide.hand == narrow.hand
        and wide.for_s <= narrow.for_s
        and wide.cooldown == 0
        and wide.zone in (None, narrow.zone)
    )


def suggest(name: str, known: Collection[str], kind: str) -> str:
    """ "Did you mean …?", or the list of what there is."""
    near = difflib.get_close_matches(name, sorted(known), 1, 0.6)
    if near:
        return f"Did you mean {near[0]}?"
    return f"The {kind} are {', '.join(sorted(known))}." if known else f"There are no {kind} yet."
