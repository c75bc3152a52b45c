"""What a hand must hold before it counts: how far it has come is told with every step."""

from __future__ import annotations

HELD = """
[[rule]]
name = "Hold a fist"
when = { pose = "fist", for = 0.5, cooldown = 2 }
on_enter = [{ tap = "a" }]
"""


def grown(player, *lines):
    found = []
    for line in lines:
        player.step(line)
        found.append(player.result.growing)
    return found


def test_a_rule_with_a_hold_time_grows_until_it_is_active(check):
    player = check(HELD, "0.0 R+fist", "", palm_toggle=False)
    assert grown(player, "0.1", "0.4", "0.5", "0.6") == [
        (("Hold a fist", 0.2),),
        (("Hold a fist", 0.8),),
        (),  # it is active now
        (),
    ]


def test_a_cooldown_is_no_hold(check):
    player = check(HELD, "0.0 R+fist\n0.5\n0.6 R-fist\n0.7 R+fist", "0.5 tap a", palm_toggle=False)
    assert grown(player, "0.8") == [()]


def test_the_palm_that_rests_and_wakes_has_no_name(check):
    player = check(HELD, "0.0 R+open_palm", "", palm_hold_s=0.5)
    assert grown(player, "0.25", "0.5", "0.75", "0.8 R-open_palm", "1.0 R+open_palm", "1.1") == [
        (("", 0.5),),
        (),  # it rests now, and the same palm does not wake again
        (),
        (),
        (("", 0.0),),
        (("", 0.2),),
    ]
    assert not player.result.engaged


def test_nothing_grows_while_control_is_off_or_waits(check):
    player = check(HELD, "0.0 R+fist", "")
    assert grown(player, "0.2", "0.3 wait", "0.35 go off") == [(("Hold a fist", 0.4),), (), ()]
