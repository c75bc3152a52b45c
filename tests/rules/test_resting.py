"""A hand that rests means nothing, and control rests by itself."""

from __future__ import annotations

import pytest

RULES = """
[[rule]]
name = "Fist"
when = { pose = "fist" }
during = { move = "pointer", hold = "a" }
"""
LIES = "0.0 R@320,300,0\n2.9 R@325,302,0\n3.1 R+fist"


def test_a_hand_that_lay_still_begins_nothing_until_it_moves(check):
    check(RULES, LIES, "3.1 move pointer")
    check(RULES, LIES + "\n3.2 R-fist\n3.3 R@400,300,0\n3.4 R+fist",
          "3.1 move pointer\n3.4 move pointer, press a")  # fmt: skip
    check(RULES, LIES, "3.1 move pointer, press a", ignore_resting_s=0.0)
    check(RULES, LIES, "3.1 move pointer, press a", ignore_resting_s=5.0)


def test_one_that_makes_poses_where_it_is_does_not_rest(check):
    script = "0.0 R@320,300,0 R+point\n5.0 R-point\n5.1 R+fist"
    check(RULES, script, "5.1 move pointer, press a")


@pytest.mark.parametrize(("settings", "engaged"), [({}, False), ({"rest_gone_s": 0.0}, True)])
def test_control_rests_when_the_hands_are_gone(check, settings, engaged):
    assert check(RULES, "0.0 R@320,300,0\n0.1 R~\n59.9", "").result.engaged
    assert check(RULES, "0.0 R@320,300,0\n0.1 R~\n60.0", "", **settings).result.engaged is engaged
    assert check(RULES, "0.0\n90.0", "").result.engaged  # nobody was there yet


@pytest.mark.parametrize(("settings", "engaged"), [({}, False), ({"rest_still_s": 0.0}, True)])
def test_control_rests_when_the_hands_lie_still(check, settings, engaged):
    script = "0.0 R@320,300,0\n59.0\n60.0"
    player = check(RULES, script, "", **settings)
    assert player.result.engaged is engaged
    assert check(RULES, "0.0 R@320,300,0\n30.0 R@400,300,0\n60.0", "").result.engaged
    assert check(RULES, "0.0 R@320,300,0 L@500,300,0\n30.0 L@400,300,0\n60.0", "").result.engaged


def test_a_palm_wakes_what_rested_by_itself(check):
    player = check(RULES, "0.0 R@320,300,0\n60.0\n60.2 R+open_palm\n60.9", "")
    assert player.result.engaged
