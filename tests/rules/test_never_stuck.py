"""Whatever happens in whatever order, a press has exactly one release, and in the end nothing is held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.rules.engine import RuleEngine
from handcontrol.rules.file import parse_rules
from handcontrol.vocab import DesktopState, GestureEvent, Hand, HandRoi, HoldInput, Intent, ReleaseInput

POSES = ("point", "pinch", "fist", "open_palm")
TEXTS = (
    """
    version = 1
    [[rule]]
    name = "move"
    when = { pose = ["point", "pinch"] }
    during = { move = "pointer" }
    [[rule]]
    name = "drag"
    when = { pose = "pinch", zone = [0, 0, 0.6, 1] }
    during = { hold = "ctrl+mouse:left" }
    [[rule]]
    name = "hold too"
    when = { hand = "left", pose = ["fist", "pinch"], for = 0.2, cooldown = 0.3 }
    during = { hold = "mouse:left" }
    on_enter = [{ set_mode = "b" }]
    on_leave = [{ tap = "mouse:left" }, { set_mode = "default" }]
    """,
    """
    version = 1
    [[rule]]
    name = "lock"
    when = { mode = "b" }
    during = { hold = "shift" }
    [[rule]]
    name = "drag"
    when = { hand = "right", pose = "pinch", other = "fist" }
    during = { hold = "shift+mouse:right" }
    [[rule]]
    name = "drag here"
    when = { pose = "pinch", app = "gimp" }
    during = { hold = "mouse:right" }
    on_enter = [{ set_mode = "b" }]
    [[rule]]
    name = "back"
    when = { pose = "fist", mode = "b" }
    on_enter = [{ set_mode = "default" }]
    """,
)
RULES = [ruleset for ruleset, _ in map(parse_rules, TEXTS)]


def hand(hand_id: int, x: float) -> Hand:
    points = np.full((21, 3), x)
    return Hand(
        0, hand_id, "left" if hand_id == 2 else "right", 1.0, 1.0, points, points, HandRoi(x, x, 50, 0)
    )


events = st.lists(
    st.tuples(st.integers(1, 3), st.sampled_from(POSES), st.sampled_from(["enter", "hold", "leave"])),
    max_size=4,
)
steps = st.fixed_dictionaries(
    {
        "events": events,
        "hands": st.lists(st.tuples(st.sampled_from([1, 2, 3]), st.sampled_from([10.0, 90.0])), max_size=3),
        "dt": st.sampled_from([0.03, 0.03, 0.1, 0.7, 30.0, -1.0]),
        "control": st.sampled_from(["on", "on", "on", "off"]),
        "app": st.sampled_from([None, "gimp"]),
        "do": st.sampled_from([None, None, None, "release", "swap"]),
    }
)


def follow(held: Counter, intents: Iterable[Intent]) -> None:
    """Keep the books; a release without its press, or a second press of what is down, fails."""
    for intent in intents:
        if isinstance(intent, HoldInput):
            assert not any(name == intent.input for _, _, name in held), "pressed twice"
            held[intent.rule, intent.hand_id, intent.input] += 1
        elif isinstance(intent, ReleaseInput):
            assert (intent.rule, intent.hand_id, intent.input) in held, "released without its press"
            del held[intent.rule, intent.hand_id, intent.input]


@settings(max_examples=300, deadline=None)
@given(st.lists(steps, min_size=1, max_size=25))
def test_every_press_has_its_release(sequence: list[dict]) -> None:
    engine, held, t, other = RuleEngine(RULES[0]), Counter(), 100.0, 1
    for frame_id, step in enumerate(sequence):
        t += step["dt"]
        hands = [hand(hand_id, x) for hand_id, x in dict(step["hands"]).items()]
        told = [
            GestureEvent(frame_id, t, hand_id, "left" if hand_id == 2 else "right", pose, phase)
            for hand_id, pose, phase in step["events"]
        ]
        result = engine.step(
            told,
            hands,
            frame_id=frame_id,
            t=t,
            desktop=DesktopState(app=step["app"]),
            control=step["control"],
            size=(100, 100),
        )
        follow(held, result.intents)
        assert all(hand_id in {hand.hand_id for hand in hands} for _, hand_id, _ in held)
        if step["control"] == "off" or not result.engaged:
            assert not held
            assert not result.active_rules
            assert all(isinstance(intent, ReleaseInput) for intent in result.intents)
        if step["do"] == "release":
            follow(held, engine.release(frame_id=frame_id))
            assert not held
        elif step["do"] == "swap":
            follow(held, engine.swap(RULES[other], frame_id=frame_id))
            other = 1 - other
            assert not held
    follow(held, engine.release(frame_id=999))
    assert not held
    assert engine.release(frame_id=999) == ()


@settings(max_examples=50, deadline=None)
@given(st.lists(steps, min_size=1, max_size=12))
def test_the_same_input_gives_the_same_output(sequence: list[dict]) -> None:
    def run() -> list:
        engine, t, results = RuleEngine(RULES[0]), 0.0, []
        for frame_id, step in enumerate(sequence):
            t += step["dt"]
            told = [GestureEvent(frame_id, t, i, "right", pose, phase) for i, pose, phase in step["events"]]
            hands = [hand(i, x) for i, x in dict(step["hands"]).items()]
            state = DesktopState(app=step["app"])
            results.append(engine.step(told, hands, frame_id=frame_id, t=t, desktop=state, control="on"))
        return results

    assert run() == run()
