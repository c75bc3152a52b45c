"""Whether well-formed rules make sense: names that exist, modes that are reached, rules that can ever act."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from handcontrol.rules.engine import TOGGLE_POSE
from handcontrol.rules.grammar import Rule, RuleSet, When
from handcontrol.rules.problem import Place, Problem

#: Words of `when` that hold for any of a list.
_SETS = ("pose", "motion", "sequence", "both", "app", "title", "executable", "mode", "other")

#: A problem and its place; the problem's own path is still empty.
Finding = tuple[Place, Problem]


def check_names(
    entry: Any, *, poses: Collection[str], motions: Collection[str], gone: Collection[str] = ()
) -> Iterator[Finding]:
    """Unknown names in one rule as the file has it, whatever else is wrong with it; places count from the rule.

    gone: those of gestures that the person forgot, a warning: the other rules go on.
    """
    when = entry.get("when") if isinstance(entry, Mapping) else None
    for word, kind, known in (
        ("pose", "pose", poses),
        ("other", "pose", poses),
        ("both", "pose", poses),
        ("motion", "motion", motions),
        ("sequence", "pose or motion", (*poses, *motions)),
    ):
        used = when.get(word, ()) if isinstance(when, Mapping) else ()
        for name in [used] if isinstance(used, str) else used if isinstance(used, list) else []:
            if isinstance(name, str) and name not in known and name in gone:
                text = f"The gesture {name!r} was forgotten: this never comes about."
                yield ("when", word), Problem("", text, "Teach it again, or remove the rule.", "warning")
            elif isinstance(name, str) and name not in known:
                hint = suggest(name, known, f"{kind.replace(' or ', 's and ')}s")
                yield ("when", word), Problem("", f"There is no {kind} {name!r}.", hint)


def check_profiles(rule: Rule, known: Collection[str]) -> Iterator[Finding]:
    """Profiles that a rule asks for and nobody has, a warning: they may come."""
    for key, dos in (("on_enter", rule.on_enter), ("on_leave", rule.on_leave)):
        for do in dos:
            if do.profile and do.profile not in known:
                hint = suggest(do.profile, known, "profiles")
                yield (key,), Problem("", f"There is no profile {do.profile!r} here.", hint, "warning")


def check_set(ruleset: RuleSet) -> Iterator[Finding]:
    """What can only be said of all rules together."""
    for i, rule in enumerate(ruleset.rule):
        if any(earlier.name == rule.name for earlier in ruleset.rule[:i]):
            yield ("rule", i, "name"), Problem("", f"Two rules are called {rule.name!r}.", "Rename one.")
        if TOGGLE_POSE in rule.when.made:
            text = f"The pose {TOGGLE_POSE}, held, also rests and wakes control."
            yield ("rule", i, "when", "pose"), Problem("", text, "Another may serve better.", "warning")
    yield from _modes(ruleset)
    rules, above = ruleset.rules, list[Rule]()
    for i, rule in enumerate(ruleset.rule):
        if not rule.enabled:
            continue
        higher = next((earlier for earlier in above if _outdoes(earlier, rule)), None)
        if higher:
            text = f"This rule never does anything: {higher.name!r}, above it, always has its output."
            yield ("rule", i), Problem("", text, "Move it up, or narrow the other.", "warning")
        else:
            yield from _twins(i, rule, rules)
            yield from _prefixes(i, rule, rules)
        above.append(rule)
    for mode in ruleset.mode_timeout:
        if not any(mode in (rule.when.mode or ()) for rule in rules):
            text = f"No rule asks for the mode {mode!r}."
            yield ("mode_timeout",), Problem("", text, "Remove its time.", "warning")


def suggest(name: str, known: Collection[str], kind: str) -> str:
    """ "Did you mean …?", or the list of what there is."""
    near = difflib.get_close_matches(name, sorted(known), 1, 0.6)
    if near:
        return f"Did you mean {near[0]}?"
    return f"The {kind} are {', '.join(sorted(known))}." if known else f"There are no {kind} yet."


def _modes(ruleset: RuleSet) -> Iterator[Finding]:
    entered, asked = {ruleset.start_mode}, {ruleset.start_mode}
    for rule in ruleset.rules:
        entered.update(do.set_mode for do in (*rule.on_enter, *rule.on_leave) if do.set_mode)
        asked.update(rule.when.mode or ())
    for i, rule in enumerate(ruleset.rule):
        if not rule.enabled:
            continue
        for mode in rule.when.mode or ():
            if mode not in entered:
                text = f"No rule ever sets the mode {mode!r}."
                yield ("rule", i, "when", "mode"), Problem("", text, suggest(mode, entered, "modes"))
        for key, dos in (("on_enter", rule.on_enter), ("on_leave", rule.on_leave)):
            for do in dos:
                if do.set_mode and do.set_mode not in asked:
                    text = f"No rule asks for the mode {do.set_mode!r}."
                    yield ("rule", i, key), Problem("", text, suggest(do.set_mode, asked, "modes"), "warning")


def _twins(i: int, rule: Rule, rules: Sequence[Rule]) -> Iterator[Finding]:
    """Two rules set off by the very same thing, each of which does something once: both happen. Said at both: who adds
    one looks at that."""
    if not rule.on_enter:
        return
    others = (other for other in rules if other is not rule and other.on_enter)
    twin = next((other for other in others if other.when == rule.when), None)
    if twin:
        text = f"This rule has the same trigger as {twin.name!r}: both happen."
        yield ("rule", i, "when"), Problem("", text, "Put them into one, or tell them apart.", "warning")


def _prefixes(i: int, rule: Rule, rules: Sequence[Rule]) -> Iterator[Finding]:
    """Rules that happen on the way to a longer sequence."""
    begun = rule.when.sequence or rule.when.motion or (() if rule.when.for_s else rule.when.pose) or ()
    if not begun or not rule.on_enter:
        return
    for longer in rules:
        parts = longer.when.sequence or ()
        if longer is rule or len(parts) < 2 or not _meet(rule.when, longer.when):
            continue
        on_the_way = (
            parts[: len(begun)] == begun and len(parts) > len(begun)
            if rule.when.sequence
            else any(part in begun for part in parts)
        )
        if on_the_way:
            text = f"This rule happens on the way to the sequence of {longer.name!r}."
            yield ("rule", i, "when"), Problem("", text, "Begin one of them otherwise.", "warning")


def _meet(a: When, b: When) -> bool:
    """Whether both could hold at the same time, as far as mode and application say."""
    pairs = [(getattr(a, word), getattr(b, word)) for word in ("mode", "app", "title", "executable")]
    return all(not one or not two or bool(set(one) & set(two)) for one, two in pairs)


def _outdoes(higher: Rule, lower: Rule) -> bool:
    """Whether `lower` does nothing that `higher` is not already doing, whenever it is active."""
    once = lower.on_enter or lower.on_leave or lower.when.resting or higher.when.resting
    return not once and _outputs(lower) <= _outputs(higher) and _covers(higher.when, lower.when)


def _outputs(rule: Rule) -> set[str]:
    return {*rule.during.held, *rule.during.outputs}


def _covers(wide: When, narrow: When) -> bool:
    """Whether `wide` surely holds, for the same hand, whenever `narrow` does."""

    def includes(word: str) -> bool:
        outer, inner = getattr(wide, word), getattr(narrow, word)
        return not outer or (bool(inner) and set(inner) <= set(outer))

    return (
        all(includes(word) for word in _SETS)
        and wide.hand == narrow.hand
        and wide.zone in (None, narrow.zone)
        and wide.score in (None, narrow.score)
        and wide.distance in (None, narrow.distance)
        and wide.for_s <= narrow.for_s
        and wide.cooldown == 0
    )
