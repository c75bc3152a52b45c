"""Which rules would answer what a hand makes, why the others do not, and a trial that does nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handcontrol.rules.answers import Answers
from handcontrol.rules.file import parse_rules
from handcontrol.rules.trial import Trial
from handcontrol.vocab import DesktopState, GestureEvent, Hand, HandRoi, Observation, Step

RULES = """version = 1
[[rule]]
name = "In gimp"
when = { pose = "fist", app = "gimp" }
on_enter = [{ tap = "a" }]
[[rule]]
name = "Left only"
when = { pose = "fist", hand = "left" }
on_enter = [{ tap = "b" }]
[[rule]]
name = "At the top"
when = { pose = "fist", zone = [0, 0, 1, 0.2], mode = "draw" }
on_enter = [{ tap = "c" }]
[[rule]]
name = "Anywhere"
when = { pose = "fist", for = 0.5 }
during = { move = "pointer" }
[[rule]]
name = "Wake"
when = { pose = "fist", resting = true }
on_enter = [{ engage = true }]
[[rule]]
name = "With the other"
when = { pose = "fist", other = "point" }
on_enter = [{ tap = "d" }]
[[rule]]
name = "Draw"
when = { pose = "rock" }
on_enter = [{ set_mode = "draw" }]
[[rule]]
name = "Of a swipe"
when = { motion = "swipe_left" }
on_enter = [{ tap = "e" }]
[[rule]]
name = "Switched off"
enabled = false
when = { pose = "fist" }
on_enter = [{ tap = "f" }]
"""


def rules():
    found, problems = parse_rules(RULES)
    assert found is not None, problems
    return found


def hand(hand_id=1, side="right"):
    points = [[320.0, 240.0 - 10 * i, 0.0] for i in range(21)]
    return Hand(0, hand_id, side, 0.99, 0.99, points, [[0.0] * 3] * 21, HandRoi(320, 240, 100, 0))


def step(t, *events, hands=None, **more):
    more.setdefault("desktop", DesktopState(app="firefox"))
    seen = Observation(0, t, 640, 480, hands=tuple([hand()] if hands is None else hands))
    return Step(t, seen, events=tuple(events), **more)


def makes(name, t=0.0, hand_id=1, side="right", phase="enter", kind="pose"):
    return GestureEvent(0, t, hand_id, side, name, phase, kind=kind)


def said(answers, now, **how):
    (asked,) = answers.now(now, **how)
    return {one.rule.name: one.lacks for one in asked.answers}


def test_every_rule_for_the_gesture_is_named_with_what_it_lacks():
    answers, now = Answers(rules()), step(0.0, makes("fist"))
    answers.see(now)
    assert said(answers, now) == {
        "Anywhere": (),
        "In gimp": ("application",),
        "Left only": ("hand",),
        "At the top": ("mode", "zone"),
        "Wake": ("resting",),
        "With the other": ("other",),
    }
    assert answers.now(now)[0].gestures == ("fist",)


def test_what_holds_stands_first_and_what_is_active_before_it():
    answers = Answers(rules())
    now = step(0.0, makes("fist"), desktop=DesktopState(app="gimp"), active_rules=("Anywhere",))
    answers.see(now)
    (asked,) = answers.now(now)
    assert [(one.rule.name, one.active) for one in asked.answers[:2]] == [
        ("Anywhere", True),
        ("In gimp", False),
    ]


def test_while_control_rests_only_what_wakes_holds():
    answers, now = Answers(rules()), step(0.0, makes("fist"), engaged=False)
    answers.see(now)
    told = said(answers, now)
    assert told["Wake"] == ()
    assert told["Anywhere"] == ("awake",)


def test_it_can_be_asked_as_if_another_application_was_active():
    answers, now = Answers(rules()), step(0.0, makes("fist"))
    answers.see(now)
    assert said(answers, now, app="gimp")["In gimp"] == ()


def test_a_pose_that_ended_asks_for_nothing_and_a_motion_is_remembered_a_moment():
    answers = Answers(rules())
    answers.see(step(0.0, makes("fist")))
    now = step(1.0, makes("fist", phase="leave"), makes("swipe_left", 1.0, kind="motion"))
    answers.see(now)
    assert said(answers, now) == {"Of a swipe": ()}
    later = step(3.0)
    answers.see(later)
    assert said(answers, later) == {}


def test_another_run_begins_anew():
    answers = Answers(rules())
    answers.see(step(9.0, makes("fist")))
    now = step(0.0)
    answers.see(now)
    assert said(answers, now) == {}


@pytest.mark.parametrize("control", ["on", "off"])
def test_a_trial_says_what_would_begin_whatever_control_is(control):
    trial = Trial(rules())
    assert trial.step(step(0.0, control=control)) == ((), ())
    assert trial.step(step(0.1, makes("fist", 0.1), control=control)) == ((), ())
    assert trial.step(step(0.7, control=control)) == (("Anywhere",), ("Anywhere",))
    assert trial.step(step(0.8, control=control)) == (("Anywhere",), ())


def test_a_trial_takes_other_rules_and_the_gesture_is_made_anew():
    trial, more = Trial(rules()), rules()
    trial.step(step(0.0, makes("fist")), app="gimp")
    trial.use(more.model_copy(update={"rule": tuple(replace_(one, "In gimp") for one in more.rule)}))
    trial.step(step(0.1, makes("fist", phase="leave")))
    assert trial.step(step(0.2, makes("fist", 0.2)))[1] == ()
    trial.step(step(0.3, makes("fist", phase="leave")))
    assert trial.step(step(0.4, makes("fist", 0.4)), app="gimp")[1] == ("In gimp",)


def test_hands_that_are_not_seen_any_more_end_a_trial():
    trial = Trial(rules())
    trial.step(step(0.0, makes("fist")))
    trial.step(step(0.5))
    blind = replace(step(1.0), observation=None)
    assert trial.step(blind) == ((), ())


def replace_(rule, name):
    return rule.model_copy(update={"enabled": rule.name == name})
