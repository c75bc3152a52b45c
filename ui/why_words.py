"""A moment of the last half minute in sentences: what the hands made, what was in force, what came of it. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from handcontrol.rules.grammar import Rule
from handcontrol.ui.language import gesture_title, gesture_words, mark, name_words, tr
from handcontrol.ui.words import HAND, action_entries, rule_words
from handcontrol.vocab import MoveTo, Step, Waits

WAITS: dict[Waits, str] = {
    "locked": mark("The screen is locked or asleep: the hand waits."),
    "mouse": mark("The mouse is in use: the hand waits."),
    "keyboard": mark("The keyboard is in use: the hand waits."),
}


def moment_words(step: Step, near: Sequence[Step], rules: Mapping[str, Rule]) -> str:
    """Lines; the first says what was made. `near`: the steps about the moment, whose actions belong to it; `rules` by
    their names."""
    made = [
        tr("{hand} makes {gesture}.").format(hand=tr(HAND[pose.side]), gesture=gesture_words(pose.name))
        for pose in step.poses
        if pose.name
    ]
    lines = [
        " ".join(made) or (tr("No pose is made.") if step.hands else tr("No hand is seen.")),
        _state(step),
    ]
    for name in step.active_rules:
        said = rule_words(rules[name]) if name in rules else ""
        lines.append(f"{tr('Active')}: {name_words(name)}. {said}".rstrip())
    deeds = [action for one in near for action in one.actions if not isinstance(action, MoveTo)]
    done = Counter(
        tr("{text}, by the rule {detail}.").format(text=entry.text, detail=entry.detail)
        for entry in action_entries(deeds)
    )
    lines += [line if count == 1 else f"{line}  ×{count}" for line, count in done.items()]
    if not deeds and not step.active_rules:
        lines.append(tr("No rule is active."))
    return "\n".join(lines)


def gestures_of(step: Step, near: Sequence[Step]) -> list[tuple[str, str]]:
    """(kind, name) of what is made in that step, then of what was told about then."""
    made = [("pose", pose.name) for pose in step.poses if pose.name]
    made += [("pose", pose.name) for one in near for pose in one.poses if pose.name]
    return made + [(event.kind, event.name) for one in near for event in one.events]


def rules_of(near: Sequence[Step], rules: Sequence[Rule]) -> tuple[str, ...]:
    """Those of `rules` that were active or acted in these steps, by name, the upper ones first."""
    named = {name for one in near for name in (*one.active_rules, *(action.rule for action in one.actions))}
    return tuple(rule.name for rule in rules if rule.name in named)


def draft(step: Step, near: Sequence[Step]) -> Rule | None:
    """A rule for the gesture of the moment, which only tells until a person says what it does. None: no gesture."""
    found = gestures_of(step, near)
    if not found:
        return None
    kind, name = found[0]
    title = gesture_title(name)
    return Rule.model_validate({"name": title, "when": {kind: [name]}, "on_enter": [{"notify": title}]})


def _state(step: Step) -> str:
    if step.control == "off":
        return tr("Control is off: nothing is done.")
    if step.waits:
        return tr(WAITS[step.waits])
    if step.engaged and not step.hands:
        return tr("Control is armed: it waits for a hand.")
    return tr("Control is on.") if step.engaged else tr("Control rests: an open palm, held, wakes it.")
