"""From the virtual hand's true points to the injector's calls: scrolling, zooming, volume. No network, no clock."""

from __future__ import annotations

import pytest

from handcontrol.gestures.recognizer import Recognizer
from handcontrol.inject.ledger import Ledger
from handcontrol.inject.null import NullInjector
from handcontrol.pointer import Pointer
from handcontrol.rules.engine import RuleEngine
from handcontrol.rules.file import parse_rules
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.virtualhand import Scene, parse_script
from handcontrol.vocab import DesktopState, Hand, HandRoi, Observation, Screen

SCRIPT = """
duration_s = 3.0
[[hand]]
side = "right"
key = [
  {{ t = 0.0, pose = "{pose}", anchor = [0.5, 0.6], size = 0.4 }},
  {{ t = 0.5 }},
  {{ t = 1.5, {end} }},
  {{ t = 2.0 }},
  {{ t = 2.2, pose = "relaxed" }},
]
"""
DESKTOP = DesktopState(screens=(Screen("one", 0, 0, 1920, 1080, primary=True),))


def calls(rules: str, pose: str, end: str) -> list[tuple]:
    ruleset, problems = parse_rules(f"version = 1\n{rules}")
    assert ruleset is not None, problems
    scene = Scene(parse_script(SCRIPT.format(pose=pose, end=end)))
    pipeline = Pipeline(None, Recognizer(), RuleEngine(ruleset), Pointer())  # type: ignore[arg-type]
    injector = NullInjector()
    ledger = Ledger(injector)
    for frame_id in range(90):
        t = frame_id / 30
        hands = tuple(
            Hand(
                frame_id, 1, hand.side, 0.99, 0.99, hand.points_px, hand.world_m, HandRoi(0.0, 0.0, 1.0, 0.0)
            )
            for hand in scene.truth(t)
        )
        seen = Observation(frame_id, t, 640, 480, hands=hands)
        for action in pipeline.decide(seen, DESKTOP, (), t, "on").actions:
            ledger.play(action)
    assert injector.down == []
    assert ledger.held == ()
    return list(injector.calls)


def wheel(found: list[tuple]) -> tuple[float, float]:
    return sum(c[1] for c in found if c[0] == "scroll"), sum(c[2] for c in found if c[0] == "scroll")


@pytest.mark.parametrize(("end", "signs"), [("anchor = [0.5, 0.4]", (0, 1)), ("anchor = [0.5, 0.75]", (0, -1)),
                                            ("anchor = [0.3, 0.6]", (1, 0))])  # fmt: skip
def test_a_hand_that_scrolls_turns_the_wheel(end, signs):
    found = calls(
        '[[rule]]\nname = "s"\nwhen = { pose = "victory" }\nduring = { move = "scroll" }', "victory", end
    )
    dx, dy = wheel(found)
    assert (dx > 3) - (dx < -3) == signs[0]
    assert (dy > 3) - (dy < -3) == signs[1]
    assert {c[0] for c in found} == {"scroll"}


def test_zooming_is_the_wheel_with_ctrl_down():
    found = calls(
        '[[rule]]\nname = "z"\nwhen = { pose = "victory" }\nduring = { move = "zoom" }',
        "victory",
        "anchor = [0.5, 0.4]",
    )
    assert found[0] == ("press", "ctrl")
    assert found[-1] == ("release", "ctrl")
    assert {c[0] for c in found[1:-1]} == {"scroll"}
    assert wheel(found)[1] > 3


def test_a_turn_of_the_hand_is_volume():
    rules = """
    [[rule]]
    name = "v"
    when = { pose = "call" }
    during = { axis = { of = "roll", turns = "volume", step = 10 } }
    """
    found = calls(rules, "call_me", "roll = -45")  # clockwise in the picture: the other way for the person
    names = {c[1] for c in found}
    assert len(names) == 1
    assert names <= {"volume_up", "volume_down"}
    assert 3 <= sum(c[0] == "press" for c in found) <= 5
