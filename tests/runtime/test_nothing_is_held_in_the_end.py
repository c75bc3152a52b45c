"""Whatever happens in whatever order, nothing is held in the end, and nothing is done before its cause."""

from __future__ import annotations

import heapq
import itertools
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from handcontrol.gestures.recognizer import Recognizer
from handcontrol.inject import Ledger, NullInjector
from handcontrol.pointer import Pointer
from handcontrol.rules.engine import RuleEngine
from handcontrol.rules.file import default_rules, parse_rules
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.settings import Settings
from handcontrol.virtualhand import Scene
from handcontrol.vocab import (
    DesktopState,
    Hand,
    HandRoi,
    Observation,
    Press,
    ReleaseAll,
    Screen,
    Tap,
    UseRules,
    UseSource,
)

BUSY, _ = parse_rules("""
version = 1
[[rule]]
name = "move"
when = { hand = "right", pose = ["point", "pinch", "fist"] }
during = { move = "pointer" }
[[rule]]
name = "drag with shift"
when = { hand = "right", pose = "pinch", other = "fist" }
during = { hold = "shift+mouse:left" }
[[rule]]
name = "drag"
when = { pose = "pinch" }
during = { hold = "mouse:left" }
[[rule]]
name = "hold"
when = { hand = "left", pose = "fist", for = 0.1 }
during = { hold = "ctrl+alt" }
on_enter = [{ tap = "ctrl+c" }, { set_mode = "locked" }]
on_leave = [{ tap = "mouse:right" }]
[[rule]]
name = "drag lock"
when = { mode = "locked" }
during = { hold = "mouse:middle" }
[[rule]]
name = "free"
when = { pose = "point", mode = "locked" }
on_enter = [{ set_mode = "default" }]
""")
RULES = {"default": default_rules(), "busy": BUSY}
SCREENS = (
    (Screen("a", 0, 0, 1920, 1080, primary=True),),
    (Screen("a", 0, 0, 800, 600, primary=True), Screen("b", -1280, -200, 1280, 1024, 2.0)),
    (),
)


@cache
def seen(script: str) -> Hand:
    """A right hand making this pose, as the virtual hand truly is."""
    (hand,) = Scene(script).truth(0.0)
    return Hand(0, 1, "right", 1.0, 1.0, hand.points_px, hand.world_m, HandRoi(320, 240, 200, 0.0))


def hand_of(hand_id: int, script: str, x: float, held: bool, frame_id: int) -> Hand:
    hand = seen(script)
    side = "right" if hand_id < 3 else "left"
    points = hand.points_px + np.array([x, 0.0, 0.0])
    return replace(hand, frame_id=frame_id, hand_id=hand_id, side=side, points_px=points, held=held)


hands = st.lists(
    st.tuples(
        st.sampled_from([1] * 6 + [2, 3]),
        st.sampled_from(["point", "pinch", "pinch", "pinch", "fist", "open"]),
        st.floats(-300, 300),
        st.sampled_from([False, False, False, True]),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda one: one[0],
)
hands = st.one_of(hands, hands, hands, st.just([]))
steps = st.fixed_dictionaries(
    {
        "hands": st.one_of(hands, hands, hands, hands, st.none()),  # None: time passes without a picture
        "repeat": st.sampled_from([1, 4, 4, 6]),
        "dt": st.sampled_from([1 / 30] * 12 + [1 / 16, 1 / 16, 0.0, 0.2, 0.9, 40.0]),
        "control": st.sampled_from(["on"] * 14 + ["off"]),
        "command": st.sampled_from([None] * 24 + ["release", "default", "busy", "source"]),
        "mouse": st.sampled_from([None] * 24 + [0.0, 0.5]),  # so long ago
        "key": st.sampled_from([None] * 24 + [0.0, 0.3]),
        "locked": st.sampled_from([False] * 24 + [True]),
        "screens": st.sampled_from(SCREENS),
    }
)


class House:
    """Pipeline and ledger; actions are played when they are due, as the output thread does."""

    def __init__(self, rules: str) -> None:
        chosen = Settings()
        self.pipeline = Pipeline(
            None, Recognizer(chosen.gestures), RuleEngine(RULES[rules]), Pointer(chosen.pointer)
        )
        self.injector = NullInjector()
        self.ledger = Ledger(self.injector)
        self.queue: list = []
        self.order = itertools.count()
        self.t = 0.0
        self.frame_id = 0
        self.did = 0

    def step(self, what) -> None:
        self.t += what["dt"]
        self.play()
        observation = None
        if what["hands"] is not None:
            self.frame_id += 1
            found = tuple(hand_of(*one, self.frame_id) for one in what["hands"])
            observation = Observation(self.frame_id, self.t, 640, 480, hands=found)
        ago = {"mouse_t": what["mouse"], "key_t": what["key"]}
        desktop = DesktopState(
            self.t,
            what["screens"],
            locked=what["locked"],
            **{name: None if s is None else self.t - s for name, s in ago.items()},
        )
        step = self.pipeline.decide(observation, desktop, self.commands(what), self.t, what["control"])
        obeyed = what["control"] == "on" and not step.waits
        for action in step.actions:
            assert action.due >= self.t, "before its cause"
            assert action.frame_id <= self.frame_id
            assert obeyed or not isinstance(action, Press | Tap)
            heapq.heappush(self.queue, (action.due, next(self.order), action))
        assert (step.waits == "locked") == (what["locked"] and what["control"] == "on")
        self.play()
        if not obeyed:
            assert self.ledger.held == ()

    def commands(self, what):
        match what["command"]:
            case None:
                return ()
            case "release":
                return (ReleaseAll(),)
            case "source":
                return (UseSource("another"),)
            case name:
                return (UseRules(RULES[name]),)

    def play(self) -> None:
        while self.queue and self.queue[0][0] <= self.t:
            action = heapq.heappop(self.queue)[2]
            self.did += isinstance(action, Press)
            self.ledger.play(action)


CALM = {
    "hands": None, "repeat": 1, "dt": 0.0, "control": "on", "command": None, "mouse": None, "key": None,
    "locked": False, "screens": (),
}  # fmt: skip
ENDS = {
    "the hands are lost": [CALM | {"dt": 0.2}] * 3,
    "no hand in view": [CALM | {"hands": [], "dt": 1 / 30}] * 10 + [CALM | {"dt": 0.5}],
    "control off": [CALM | {"control": "off"}],
    "release": [CALM | {"command": "release"}],
    "another source": [CALM | {"command": "source"}],
    "the screen is locked": [CALM | {"locked": True}],
    "the mouse is used": [CALM | {"mouse": 0.0}],
}


@pytest.mark.parametrize("end", ENDS)
@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(RULES)), st.lists(steps, min_size=5, max_size=14))
def test_nothing_is_held_in_the_end(end, rules, script):
    house = House(rules)
    for what in [CALM | {"hands": [(1, "point", 0.0, False)], "dt": 1 / 30, "repeat": 4}, *script]:
        for _ in range(what["repeat"]):
            house.step(what)
    for what in ENDS[end]:
        house.step(what)
    event(f"presses: {min(house.did, 5)}")
    assert house.ledger.held == ()
    assert house.injector.down == []


def test_the_house_does_press():
    house = House("default")
    for script, dt in [("point", 0.5), *[("pinch", 1 / 30)] * 6]:
        house.step(CALM | {"hands": [(1, script, 0.0, False)], "dt": dt, "screens": SCREENS[0]})
    assert house.did == 1
    assert house.ledger.held == ("mouse:left",)
