"""Every word of the grammar that is not of the first day: rules, what the hands do, what is done about it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from handcontrol.rules.file import parse_rules
from handcontrol.rules.gate import idle
from handcontrol.settings import SafetySettings
from handcontrol.vocab import Hand, HandRoi


def shown_hand(x: float, y: float) -> Hand:
    """A right hand, upright, palm to the camera of a picture that is no mirror image."""
    points = np.zeros((21, 3))
    for finger, across in enumerate((0.4, 0.3, 0.0, -0.3, -0.55)):
        for joint in range(4):
            points[1 + 4 * finger + joint] = (across, -1.0 - 0.2 * joint, 0.0)
    points = 100 * points + (x, y, 0)
    return Hand(0, 1, "right", 0.99, 0.99, points, points / 1000, HandRoi(x, y, 100, 0))


def rule(when: str, rest: str, name: str = "a") -> str:
    return f'[[rule]]\nname = "{name}"\nwhen = {{ {when} }}\n{rest}\n'


TAP = "on_enter = [{ tap = 'a' }]"


def test_a_narrower_pose_counts_for_the_wider_one_and_not_the_other_way_round(check):
    check(rule('pose = "pinch"', "during = { hold = 'a' }"), "0.0 R+pinch R+ok\n0.1 R-ok\n0.2 R-pinch",
          "0.0 press a\n0.2 release a")  # fmt: skip
    check(rule('pose = "ok"', "during = { hold = 'a' }"), "0.0 R+pinch\n0.1 R+ok\n0.2 R-ok\n0.3 R-pinch",
          "0.1 press a\n0.2 release a")  # fmt: skip


def test_motion_sets_off_once(check):
    check(
        rule('motion = "swipe_left"', TAP),
        "0.0 R@320,240\n0.1 R!swipe_left\n0.2\n0.3 R!swipe_left",
        "0.1 tap a\n0.3 tap a",
    )


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("0.0 R+fist\n0.3 R-fist\n0.4 R+open_palm", "0.4 tap a"),
        ("0.0 R+fist\n0.3 R-fist R+four\n0.4 R-four\n0.5 R+open_palm", "0.5 tap a"),
        ("0.0 R+fist\n0.3 R-fist\n1.4 R+open_palm", ""),
        ("0.0 R+open_palm\n0.1 R-open_palm R+fist", ""),
        ("0.0 R+open_palm", ""),
        ("0.0 R+fist\n0.1 L+open_palm", ""),
        ("0.0 off R+fist\n0.1 on\n0.2 R-fist R+open_palm", ""),
    ],
)
def test_sequence_and_within(check, script, expected):
    check(rule('sequence = ["fist", "open_palm"], hand = "any"', TAP), script, expected)


def test_a_sequence_may_hold_motions_and_repeat_a_part(check):
    check(
        rule('sequence = ["fist", "wave"], within = 0.5', TAP),
        "0.0 R+fist\n0.4 R!wave\n0.5 R!wave",
        "0.4 tap a\n0.5 tap a",
    )
    check(
        rule('sequence = ["pinch", "pinch"], within = 0.5', TAP),
        "0.0 R+pinch\n0.1 R-pinch\n0.3 R+pinch",
        "0.3 tap a",
    )


def test_hand_by_the_order_of_engagement(check):
    rules = rule('pose = "fist", hand = "second"', "during = { hold = 'a' }") + rule(
        'pose = "fist", hand = "first"', "during = { hold = 'b' }", "b"
    )
    check(
        rules,
        "0.0 L+fist\n0.1 R+fist\n0.2 R-fist\n0.3 L-fist",
        "0.0 press b\n0.1 press a\n0.2 release a\n0.3 release b",
    )


def test_both_hands(check):
    check(
        rule('both = "fist"', "during = { hold = 'a' }"),
        "0.0 R+fist\n0.1 L+fist\n0.2 R-fist",
        "0.1 press a\n0.2 release a",
    )


def test_repeat_does_it_again_while_it_lasts(check):
    check(
        rule('pose = "fist", repeat = 0.2', TAP),
        "0.0 R+fist\n0.1\n0.2\n0.3\n0.4\n0.5 R-fist\n0.6\n0.7",
        "0.0 tap a\n0.2 tap a\n0.4 tap a",
    )


def test_distance_is_the_palm_in_the_picture(check):
    rules = rule('pose = "fist", distance = [0.2, 1]', "during = { hold = 'a' }")
    near, far = "R@320,240,0,1,120", "R@320,240,0,1,80"  # of 480 px
    check(rules, f"0.0 {far} R+fist\n0.1 {near}\n0.2 {far}", "0.1 press a\n0.2 release a")


def test_zoom_turns_the_wheel_with_ctrl_down(check):
    check(
        rule('pose = "fist"', "during = { move = 'zoom' }"),
        "0.0 R+fist\n0.1\n0.2 R-fist",
        "0.0 move scroll, press ctrl\n0.1 move scroll\n0.2 release ctrl",
    )


@pytest.mark.parametrize(
    ("axis", "before", "after", "expected"),
    [
        (
            "of = 'roll', turns = 'volume', step = 10",
            "320,240,0",
            "320,240,25",
            "tap volume_up, tap volume_up",
        ),
        ("of = 'roll', turns = 'volume', step = 10", "320,240,170", "320,240,-175", "tap volume_up"),
        ("of = 'roll', turns = 'volume', step = 10", "320,240,0", "320,240,-11", "tap volume_down"),
        ("of = 'drag_y', turns = 'scroll', step = 0.2", "320,240,0", "320,190,0", "wheel 0,2"),
        (
            "of = 'drag_x', turns = 'scroll_x', step = 0.2",
            "320,240,0",
            "270,240,0",
            "wheel 2,0",
        ),  # no mirror image
        (
            "of = 'drag_y', up = 'page_up', down = 'page_down', step = 0.5",
            "320,240,0",
            "320,300,0",
            "tap page_down",
        ),
        ("of = 'drag_y', up = 'page_up', step = 0.5", "320,240,0", "320,300,0", ""),
        ("of = 'pinch', turns = 'scroll', step = 0.4", "320,240,0,0.9", "320,240,0,0.2", "wheel 0,2"),
        ("of = 'height', turns = 'volume', step = 0.1", "320,240,0", "320,182,0", "tap volume_up"),
        ("of = 'drag_y', turns = 'scroll', step = 0.2", "320,240,0", "320,225,0", ""),
    ],
)
def test_axis_of_one_hand(check, axis, before, after, expected):
    rules = rule('pose = "fist"', f"during = {{ axis = {{ {axis} }} }}")
    check(rules, f"0.0 R@{before} R+fist\n0.1\n0.2 R@{after}\n0.3", f"0.2 {expected}" if expected else "",
          ignore_hanging=False)  # fmt: skip


def test_axis_adds_up_what_is_not_a_whole_step(check):
    moves = "\n".join(f"0.{i} R@320,{240 - 10 * i},0" for i in range(1, 6))
    check(
        rule('pose = "fist"', "during = { axis = { of = 'drag_y', turns = 'scroll', step = 0.2 } }"),
        f"0.0 R@320,240,0 R+fist\n{moves}",
        "0.2 wheel 0,1\n0.4 wheel 0,1",
    )


def test_axes_of_two_hands(check):
    rules = rule('both = "fist"', "during = { axis = { of = 'distance', turns = 'zoom', step = 0.5 } }")
    check(
        rules,
        "0.0 R@200,240,0 R+fist L@400,240,0 L+fist\n0.1 L@460,240,0\n0.2 L@400,240,0\n0.3 L-fist",
        "0.0 press ctrl\n0.1 wheel 0,1\n0.2 wheel 0,-1\n0.3 release ctrl",
    )
    rules = rule('both = "fist"', "during = { axis = { of = 'angle', turns = 'volume', step = 10 } }")
    check(rules, "0.0 R@200,240,0 R+fist L@400,240,0 L+fist\n0.1 L@400,280,0", "0.1 tap volume_down")


def test_an_axis_turns_nothing_for_a_pose_made_before_control_came_on(check):
    rules = rule('pose = "fist"', "during = { axis = { of = 'drag_y', turns = 'scroll' } }")
    check(rules, "0.0 off R@320,240,0 R+fist\n0.1 on\n0.2 R@320,100,0", "")


def test_double_text_and_wait(check):
    check(
        rule('pose = "fist"', "on_enter = [{ double = 'mouse:left' }]"),
        "0.0 R+fist",
        "0.0 tap mouse:left, tap mouse:left",
    )
    check(
        rule('pose = "fist"', "on_enter = [{ text = 'Hi +' }]"),
        "0.0 R+fist",
        "0.0 tap shift+h, tap i, tap space, tap plus",
    )
    rules = rule(
        'pose = "fist"',
        "on_enter = [{ tap = 'a' }, { wait = 0.2 }, { tap = 'b' }, { wait = 0.1 }, { tap = 'c' }]",
    )
    check(rules, "0.0 R+fist\n0.1\n0.2\n0.25\n0.3", "0.0 tap a\n0.2 tap b\n0.3 tap c")
    check(rules, "0.0 R+fist\n0.1 off\n0.2 on\n0.3", "0.0 tap a")


def test_engage_and_resting(check):
    rules = rule('pose = "thumb_down"', "on_enter = [{ engage = false }]") + rule(
        'pose = "thumb_up", resting = true', "on_enter = [{ engage = true }]", "b"
    ) + rule('pose = "fist"', TAP, "c")  # fmt: skip
    player = check(
        rules,
        "0.0 R+fist\n0.1 R-fist R+thumb_down\n0.2 R-thumb_down R+fist\n0.3 R-fist R+thumb_up\n"
        "0.4 R-thumb_up\n0.5 R+fist",
        "0.0 tap a\n0.5 tap a",
        palm_toggle=False,
    )
    assert player.result.engaged


def test_notify_is_told(check):
    player = check(rule('pose = "fist"', "on_enter = [{ notify = 'Hello' }]"), "0.0 R+fist", "")
    assert [notice.text for notice in player.result.notices] == ["Hello"]


def test_a_mode_ends_by_itself(check):
    into = rule('pose = "fist", mode = "default"', "on_enter = [{ set_mode = 'm' }]")
    inside = rule('pose = "victory", mode = "m"', "during = { hold = 'a' }", "b")
    rules = f"mode_timeout = {{ m = 0.5 }}\n{into}{inside}"
    script = (
        "0.0 R+fist\n0.1 R-fist\n0.3 R+victory\n1.3\n1.4 R-victory\n1.7\n1.8 R+victory\n1.9 R-victory\n2.4\n"
    )
    script += "2.5 R+victory"
    check(rules, script, "0.3 press a\n1.4 release a\n1.8 press a\n1.9 release a")


class TestTheGate:
    RULES = rule('pose = "fist", hand = "any"', "during = { move = 'pointer', hold = 'a' }")

    def test_a_hanging_hand_presses_nothing(self, check):
        check(self.RULES, "0.0 R@320,300,180 R+fist\n0.1 R@320,300,0\n0.2 R-fist\n0.3 R+fist",
              "0.0 move pointer\n0.1 move pointer\n0.3 move pointer, press a")  # fmt: skip
        check(self.RULES, "0.0 R@320,300,180 R+fist", "0.0 move pointer, press a", ignore_hanging=False)

    @pytest.mark.parametrize(
        ("y", "back", "mirrored", "settings", "expected"),
        [
            (130, True, False, {}, True),
            (130, False, False, {}, False),  # the palm is shown
            (400, True, False, {}, False),  # below the face
            (130, True, False, {"ignore_face": False}, False),
            (130, True, False, {"face_zone": (0.0, 0.5, 1.0, 1.0)}, False),
            (130, False, True, {}, True),  # in a mirror image this is the back
        ],
    )
    def test_nor_does_one_at_the_face_that_shows_its_back(self, y, back, mirrored, settings, expected):
        hand = shown_hand(320, y)
        if back:
            points = (hand.points_px - (320, 0, 0)) * (-1, 1, 1) + (320, 0, 0)
            hand = dataclasses.replace(hand, points_px=points)
        assert (
            idle(hand, [hand], None, SafetySettings(**settings), size=(640, 480), mirrored=mirrored)
            is expected
        )

    def test_nor_does_another_persons(self, check):
        small = "L@500,300,0,1,40"
        check(self.RULES, f"0.0 R@200,300,0 R+fist\n0.1 R-fist {small} L+fist", "0.0 move pointer, press a\n"
              "0.1 release a, move pointer")  # fmt: skip
        check(self.RULES, f"0.0 R@200,300,0 R+fist\n0.1 R-fist {small} L+fist",
              "0.0 move pointer, press a\n0.1 release a, move pointer, press a", ignore_others=False)  # fmt: skip

    def test_a_motion_of_such_a_hand_is_none(self, check):
        check(
            rule('motion = "wave"', TAP),
            "0.0 R@320,300,180\n0.1 R!wave\n0.2 R@320,300,0\n0.3 R!wave",
            "0.3 tap a",
        )


@pytest.mark.parametrize(
    ("rules", "text"),
    [
        (rule('sequence = "fist"', TAP), "A sequence has two parts at least."),
        (rule('sequence = ["fist", "wavee"]', TAP), "There is no pose or motion 'wavee'."),
        (rule('sequence = ["fist", "wave"], pose = "fist"', TAP), "A sequence says all that the hand does"),
        (rule('both = "fist", other = "fist"', TAP), "`both` says what each hand makes"),
        (
            rule('pose = "fist", repeat = 1', "during = { move = 'scroll' }"),
            "`repeat` does on_enter again: there is none.",
        ),
        (
            rule('motion = "wave", repeat = 1', TAP),
            "A motion is over at once, so `repeat` has no meaning here.",
        ),
        (rule('pose = "fist", distance = [0.3, 0.2]', TAP), "A distance is [smallest, largest]"),
        (rule('pose = "fist", resting = true', TAP), "While control rests a rule may only wake it"),
        (rule('pose = "fist"', "during = { axis = { of = 'roll' } }"), "Say what it turns"),
        (rule('pose = "fist"', "on_enter = [{ text = '\\u0007' }]".replace("'", '"')), "cannot be typed"),
    ],
)
def test_what_cannot_be_meant_is_refused(rules, text):
    ruleset, problems = parse_rules("version = 1\n" + rules)
    assert ruleset is None
    assert any(text in problem.text for problem in problems), [problem.text for problem in problems]


def test_conflicts_are_warnings():
    ruleset, problems = parse_rules(
        "version = 1\nmode_timeout = { gone = 3 }\n"
        + rule('pose = "fist"', TAP, "one")
        + rule('pose = "fist"', "on_enter = [{ tap = 'b' }]", "two")
        + rule('sequence = ["fist", "victory"]', TAP, "three")
        + rule('sequence = ["fist", "victory", "wave"]', TAP, "four")
        + rule('pose = "fist", mode = "default", for = 0.5', TAP, "patient")
    )
    assert ruleset is not None
    assert {(problem.path, problem.text) for problem in problems} == {
        ("mode_timeout", "No rule asks for the mode 'gone'."),
        ("rule 1 (one).when", "This rule has the same trigger as 'two': both happen."),
        ("rule 2 (two).when", "This rule has the same trigger as 'one': both happen."),
        ("rule 1 (one).when", "This rule happens on the way to the sequence of 'three'."),
        ("rule 1 (one).when", "This rule happens on the way to the sequence of 'four'."),
        ("rule 2 (two).when", "This rule happens on the way to the sequence of 'three'."),
        ("rule 2 (two).when", "This rule happens on the way to the sequence of 'four'."),
        ("rule 3 (three).when", "This rule happens on the way to the sequence of 'four'."),
    }


def test_what_is_cancelled_while_it_waits_does_not_come(check):
    rules = rule('pose = "fist"', "on_enter = [{ tap = 'a' }, { wait = 0.2 }, { tap = 'b' }]")
    player = check(rules, "0.0 R+fist", "0.0 tap a")
    player.engine.cancel()
    assert player.step("0.5") == ""
