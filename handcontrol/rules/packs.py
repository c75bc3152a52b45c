"""Rule packs: the profiles that come with the program, and any profile for the other hand."""

from __future__ import annotations

from importlib import resources

from handcontrol.errors import RulesError
from handcontrol.rules.file import parse_rules
from handcontrol.rules.grammar import Rule, RuleSet
from handcontrol.rules.shelf import pack_names

_SIDES = {"left": "right", "right": "left"}
_TURNED = {
    "swipe_left": "swipe_right", "swipe_right": "swipe_left",
    "circle_clockwise": "circle_counterclockwise", "circle_counterclockwise": "circle_clockwise",
}  # fmt: skip


def pack_text(name: str) -> str:
    """The file of a packaged profile, comments and all. RulesError where there is none of that name."""
    if name not in pack_names():
        raise RulesError(f"There is no profile {name!r}.", f"Packaged are {', '.join(pack_names())}.")
    return resources.files("handcontrol.rules").joinpath(f"profiles/{name}.toml").read_text("utf-8")


def pack(name: str) -> RuleSet:
    """A packaged profile's rules."""
    ruleset, problems = parse_rules(pack_text(name))
    if ruleset is None:
        raise RulesError(
            f"The packaged profile {name} is damaged: {problems[0]}", "Install handcontrol again."
        )
    return ruleset


def for_the_other_hand(ruleset: RuleSet) -> RuleSet:
    """The same rules for a person who uses the other hand: sides, swipes, circles, zones and turning the other way."""
    return ruleset.model_copy(update={"rule": tuple(_other(rule) for rule in ruleset.rule)})


def _other(rule: Rule) -> Rule:
    when = rule.when
    changed: dict[str, object] = {"hand": _SIDES.get(when.hand or "", when.hand)}
    for word in ("motion", "sequence"):
        names = getattr(when, word)
        changed[word] = names and tuple(_TURNED.get(name, name) for name in names)
    if when.zone:
        left, top, right, bottom = when.zone
        changed["zone"] = (round(1.0 - right, 6), top, round(1.0 - left, 6), bottom)
    during = rule.during
    axis = during.axis
    if axis and axis.of in ("roll", "drag_x", "angle") and not axis.turns:
        during = during.model_copy(
            update={"axis": axis.model_copy(update={"up": axis.down, "down": axis.up})}
        )
    return rule.model_copy(update={"when": when.model_copy(update=changed), "during": during})
