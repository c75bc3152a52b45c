"""Rules tests are three literals: the rules, what the hands do, and what is done about it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from textwrap import dedent

import numpy as np
import pytest

from handcontrol.rules.engine import RuleEngine, RulesResult
from handcontrol.rules.file import parse_rules
from handcontrol.rules.grammar import RuleSet
from handcontrol.settings import SafetySettings
from handcontrol.vocab import (
    DesktopState,
    GestureEvent,
    Hand,
    HandRoi,
    HoldInput,
    Intent,
    ReleaseInput,
    ScrollWheel,
    Steer,
    TapInput,
)

HANDS = {"R": (1, "right"), "L": (2, "left"), "S": (3, "right")}  # S: a second person's right hand
MOTIONS = ("swipe_left", "swipe_right")


def ruleset(text: str) -> RuleSet:
    """Rules from their text; `version` is added, and motions are taken as known."""
    parsed, problems = parse_rules("version = 1\n" + dedent(text))
    errors = [problem for problem in problems if problem.level == "error" and "motion" not in problem.text]
    assert not errors, errors
    if parsed is None:
        parsed = RuleSet.model_validate(tomllib.loads("version = 1\n" + dedent(text)))
    return parsed


def hand(letter: str, x: float = 320.0, y: float = 240.0) -> Hand:
    hand_id, side = HANDS[letter]
    points = np.tile([x, y, 0.0], (21, 1))
    return Hand(0, hand_id, side, 0.99, 0.99, points, points / 1000, HandRoi(x, y, 100, 0))


def shown(
    letter: str, x: float, y: float, *, roll: float = 0.0, gap: float = 1.0, size: float = 100.0
) -> Hand:
    """A hand with a shape: upright palm of `size` px turned `roll` degrees clockwise, facing the camera, thumb and
    index tip `gap` palm lengths apart."""
    hand_id, side = HANDS[letter]
    points = np.zeros((21, 3))
    for finger, across in enumerate((0.0, -0.3, 0.0, 0.3, 0.55)):  # thumb, then the four knuckles
        for joint in range(4):
            points[1 + 4 * finger + joint] = (across, -1.0 - 0.2 * joint, 0.0)
    points[4] = points[8] + (0.0, gap, 0.0)
    points[:, 0] *= -1.0 if side == "right" else 1.0
    angle = np.radians(
        -roll
    )  # the picture is no mirror image: clockwise for the person is the other way in it
    turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    points = size * points @ turn.T + (x, y, 0.0)
    return Hand(0, hand_id, side, 0.99, 0.99, points, points / 1000, HandRoi(x, y, 100, 0))


def said(intent: Intent) -> str:
    match intent:
        case Steer(target=target):
            return f"move {target}"
        case HoldInput(input=name):
            return f"press {name}"
        case ReleaseInput(input=name):
            return f"release {name}"
        case TapInput(input=name):
            return f"tap {name}"
        case ScrollWheel(dx=dx, dy=dy):
            return f"wheel {dx:g},{dy:g}"


class Player:
    """Plays lines like "0.5 R-point R+pinch L@100,200 off app:gimp" to an engine and notes what comes of each.

    R+pose: made; R-pose: left; R!motion: done; R~: gone from view; R@x,y: is there;
    R@x,y,roll,gap,size: with a shape. on/off: control. wait/go: a person
    goes first. A line names every change; hands stay in view, all else stays as it was.
    """

    def __init__(self, rules: RuleSet, **safety: object) -> None:
        self.engine = RuleEngine(rules, safety=SafetySettings(**safety))
        self.view: dict[str, Hand] = {}
        self.control = "on"
        self.waits = False
        self.app: str | None = None
        self.result = RulesResult()
        self.frame_id = -1

    def step(self, line: str) -> str:
        time, *words = line.split()
        t, events = float(time), []
        self.frame_id += 1
        for word in words:
            if word in ("on", "off"):
                self.control = word
            elif word in ("wait", "go"):
                self.waits = word == "wait"
            elif word.startswith("app:"):
                self.app = word[4:] or None
            else:
                self._hand(word, t, events)
        self.result = self.engine.step(
            events,
            list(self.view.values()),
            frame_id=self.frame_id,
            t=t,
            desktop=DesktopState(t=t, app=self.app),
            control=self.control,
            waits=self.waits,
            size=(640, 480),
        )
        done = ", ".join(said(intent) for intent in self.result.intents)
        return f"{time} {done}" if done else ""

    def _hand(self, word: str, t: float, events: list[GestureEvent]) -> None:
        letter, mark, name = word[0], word[1], word[2:]
        hand_id, side = HANDS[letter]
        if mark == "@":
            x, y, *shape = map(float, name.split(","))
            words = dict(zip(("roll", "gap", "size"), shape, strict=False))
            self.view[letter] = shown(letter, x, y, **words) if shape else hand(letter, x, y)
            return
        if mark == "~":
            self.view.pop(letter, None)
            return
        self.view.setdefault(letter, hand(letter))
        phase = {"+": "enter", "-": "leave", "=": "hold", "!": "enter"}[mark]
        kind = "motion" if mark == "!" else "pose"
        events.append(GestureEvent(self.frame_id, t, hand_id, side, name, phase, kind=kind))

    def play(self, script: str) -> str:
        lines = [self.step(line) for line in dedent(script).strip().splitlines()]
        return "\n".join(line for line in lines if line)


@pytest.fixture
def check() -> Callable[..., Player]:
    """check(rules, what the hands do, what is done about it)."""

    def compare(rules: str, script: str, expected: str, **safety: object) -> Player:
        player = Player(ruleset(rules), **safety)
        assert player.play(script) == dedent(expected).strip()
        return player

    return compare
