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
    AskSystem,
    DesktopState,
    GestureEvent,
    Hand,
    HandRoi,
    HoldInput,
    Intent,
    OrderSession,
    Pose,
    ReleaseInput,
    ScrollWheel,
    SetPointer,
    StartProgram,
    Steer,
    TapInput,
    UseProfile,
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
        case StartProgram(command=command):
            return f"start {' '.join(command)}"
        case AskSystem(what=what):
            return f"ask {what}"
        case UseProfile(profile=profile):
            return f"profile {profile}"
        case OrderSession(what=what):
            return f"session {what}"
        case SetPointer():
            words = {name: getattr(intent, name) for name in ("mode", "anchor", "dwell", "screen")}
            return "pointer " + " ".join(f"{name} {value}" for name, value in words.items() if value)


class Player:
    """Plays lines like "0.5 R-point R+pinch L@100,200 off app:gimp" to an engine and notes what comes of each.

    R+pose: made; R-pose: left; R!motion: done; R~: gone from view; R@x,y: is there;
    R@x,y,roll,gap,size: with a shape. on/off: control. wait/go: a person
    goes first. R^0.7: the score of its pose. app:, title:, exe: the active window (_ for a space). A line names every
    change; hands stay in view, all else stays as it was.

    told: also say what is told, where the mode or the dot changes, and when control rests or wakes.
    """

    def __init__(self, rules: RuleSet, *, told: bool = False, **safety: object) -> None:
        self.told = told
        self.scores: dict[str, float] = {}
        self.window: dict[str, str | None] = {"app": None, "title": None, "exe": None}
        self.engine = RuleEngine(rules, safety=SafetySettings(**safety))
        self.view: dict[str, Hand] = {}
        self.control = "on"
        self.waits = False
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
            elif word.partition(":")[0] in self.window:
                kind, _, name = word.partition(":")
                self.window[kind] = name.replace("_", " ") or None
            else:
                self._hand(word, t, events)
        before = self.result
        self.result = self.engine.step(
            events,
            list(self.view.values()),
            frame_id=self.frame_id,
            t=t,
            desktop=DesktopState(
                t=t, app=self.window["app"], title=self.window["title"], executable=self.window["exe"]
            ),
            control=self.control,
            waits=self.waits,
            poses=[Pose(self.frame_id, *HANDS[hand], None, score) for hand, score in self.scores.items()],
            size=(640, 480),
        )
        done = ", ".join([said(intent) for intent in self.result.intents] + self._told(before))
        return f"{time} {done}" if done else ""

    def _told(self, before: RulesResult) -> list[str]:
        """What is news beside the intents, if that is wanted."""
        if not self.told:
            return []
        now = self.result
        news = [f"says {notice.text}" for notice in now.notices]
        news += [f"mode {now.mode}"] if now.mode != (before.mode or "default") else []
        news += ["dot" if now.spotlight else "no dot"] if now.spotlight != before.spotlight else []
        return news

    def _hand(self, word: str, t: float, events: list[GestureEvent]) -> None:
        letter, mark, name = word[0], word[1], word[2:]
        hand_id, side = HANDS[letter]
        if mark == "@":
            x, y, *shape = map(float, name.split(","))
            words = dict(zip(("roll", "gap", "size"), shape, strict=False))
            self.view[letter] = shown(letter, x, y, **words) if shape else hand(letter, x, y)
            return
        if mark == "^":
            self.scores[letter] = float(name)
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


@pytest.fixture(name="ruleset")
def ruleset_() -> Callable[[str], RuleSet]:
    return ruleset


@pytest.fixture
def check() -> Callable[..., Player]:
    """check(rules, what the hands do, what is done about it)."""

    def compare(rules: str, script: str, expected: str, **safety: object) -> Player:
        player = Player(ruleset(rules), **safety)
        assert player.play(script) == dedent(expected).strip()
        return player

    return compare
