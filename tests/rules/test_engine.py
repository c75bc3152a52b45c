"""What the rules mean, one test for each sentence of docs/rules.md."""

from __future__ import annotations

from textwrap import dedent

from handcontrol.rules.file import parse_rules

POINT_AND_PINCH = """
    [[rule]]
    name = "Point to move"
    when = { pose = ["point", "pinch"] }
    during = { move = "pointer" }
    [[rule]]
    name = "Pinch to click or drag"
    when = { pose = "pinch" }
    during = { hold = "mouse:left" }
"""
PINCH = """
    [[rule]]
    name = "Pinch"
    when = { pose = "pinch" }
    during = { hold = "mouse:left" }
"""


def test_point_moves_and_pinch_drags(check):
    check(
        POINT_AND_PINCH,
        """
        0.0 R+point
        0.1
        0.2 R-point
        0.3 R+pinch
        0.4
        0.5 R-pinch
        """,
        """
        0.0 move pointer
        0.1 move pointer
        0.3 move pointer, press mouse:left
        0.4 move pointer
        0.5 release mouse:left
        """,
    )


def test_changing_between_poses_of_one_rule_does_not_end_it(check):
    check(
        '[[rule]]\nname="a"\nwhen={pose=["pinch","fist"]}\nduring={hold="mouse:left"}',
        "0.0 R+pinch\n0.1 R-pinch R+fist\n0.2 R-fist",
        "0.0 press mouse:left\n0.2 release mouse:left",
    )


def test_a_lost_hand_lets_go_with_or_without_an_event(check):
    check(PINCH, "0.0 R+pinch\n0.1 R-pinch R~", "0.0 press mouse:left\n0.1 release mouse:left")
    check(PINCH, "0.0 R+pinch\n0.1 R~", "0.0 press mouse:left\n0.1 release mouse:left")


def test_order_is_priority_and_a_later_rule_loses_the_output(check):
    check(
        """
        [[rule]]
        name = "left scrolls"
        when = { hand = "left", pose = "point" }
        during = { move = "scroll" }
        [[rule]]
        name = "left points"
        when = { hand = "left", pose = "point" }
        during = { move = "pointer" }
        [[rule]]
        name = "right points"
        when = { hand = "right", pose = "point" }
        during = { move = "pointer" }
        """,
        "0.0 R+point\n0.1 L+point\n0.2 L-point",
        """
        0.0 move pointer
        0.1 move scroll, move pointer
        0.2 move pointer
        """,
    )


def test_a_higher_rule_takes_a_held_button_over_and_it_is_not_pressed_again_below(check):
    check(
        """
        [[rule]]
        name = "fist"
        when = { hand = "left", pose = "fist" }
        during = { hold = "mouse:left" }
        [[rule]]
        name = "pinch"
        when = { hand = "right", pose = "pinch" }
        during = { hold = "mouse:left" }
        """,
        "0.0 R+pinch\n0.1 L+fist\n0.2 L-fist\n0.3\n0.4 R-pinch\n0.5 R+pinch",
        """
        0.0 press mouse:left
        0.1 release mouse:left, press mouse:left
        0.2 release mouse:left
        0.5 press mouse:left
        """,
    )


def test_a_lower_rule_gets_no_button_that_a_higher_one_holds(check):
    check(
        """
        [[rule]]
        name = "fist"
        when = { hand = "left", pose = "fist" }
        during = { hold = "mouse:left" }
        [[rule]]
        name = "pinch"
        when = { hand = "right", pose = "pinch" }
        during = { hold = "ctrl+mouse:left" }
        """,
        "0.0 L+fist\n0.1 R+pinch\n0.2 L-fist\n0.3 R-pinch",
        "0.0 press mouse:left\n0.2 release mouse:left",
    )


def test_a_chord_goes_down_in_order_and_up_in_reverse(check):
    check(
        '[[rule]]\nname="a"\nwhen={pose="pinch"}\nduring={hold="mouse:left+ctrl"}',
        "0.0 R+pinch\n0.1 R-pinch",
        "0.0 press ctrl, press mouse:left\n0.1 release mouse:left, release ctrl",
    )


def test_hold_time_counts_from_when_the_rest_holds(check):
    check(
        '[[rule]]\nname="a"\nwhen={pose="fist", for=0.5}\non_enter=[{tap="escape"}]',
        "0.0 R+fist\n0.4\n0.5\n0.6\n1.0 R-fist\n1.1 R+fist\n1.3 R-fist\n1.7",
        "0.5 tap escape",
    )


def test_cooldown_counts_from_the_end_and_needs_a_new_beginning(check):
    check(
        '[[rule]]\nname="a"\nwhen={pose="fist", cooldown=1.0}\non_enter=[{tap="escape"}]',
        "0.0 R+fist\n0.2 R-fist\n0.5 R+fist\n1.5\n1.6 R-fist\n1.7 R+fist",
        "0.0 tap escape\n1.7 tap escape",
    )


def test_a_motion_is_over_at_once(check):
    player = check(
        """
        [[rule]]
        name = "next"
        when = { motion = "swipe_left", app = "impress", cooldown = 1.0 }
        on_enter = [{ tap = "page_down" }]
        """,
        "0.0 R!swipe_left\n0.1 app:libreoffice-impress\n0.2 R!swipe_left\n0.3\n0.4 R!swipe_left\n1.3 R!swipe_left",
        "0.2 tap page_down\n1.3 tap page_down",
    )
    assert player.result.active_rules == ("next",)


def test_things_done_once(check):
    check(
        """
        [[rule]]
        name = "a"
        when = { pose = "victory" }
        on_enter = [{ tap = "Ctrl+S" }, { scroll = [0, -3] }]
        on_leave = [{ tap = "escape" }]
        """,
        "0.0 R+victory\n0.1\n0.2 R-victory",
        "0.0 tap ctrl+s, wheel 0,-3\n0.2 tap escape",
    )


def test_a_tap_does_not_let_up_what_is_held(check):
    check(
        """
        [[rule]]
        name = "drag"
        when = { hand = "right", pose = "pinch" }
        during = { hold = "mouse:left" }
        [[rule]]
        name = "click"
        when = { hand = "left", pose = "fist" }
        on_enter = [{ tap = "mouse:left" }, { tap = "escape" }]
        """,
        "0.0 R+pinch\n0.1 L+fist\n0.2 R-pinch",
        "0.0 press mouse:left\n0.1 tap escape\n0.2 release mouse:left",
    )


def test_modes_change_after_the_step(check):
    player = check(
        """
        [[rule]]
        name = "to b"
        when = { pose = "fist", mode = "default" }
        on_enter = [{ set_mode = "b" }]
        [[rule]]
        name = "in b"
        when = { pose = "point", mode = "b" }
        on_enter = [{ tap = "b" }]
        [[rule]]
        name = "back"
        when = { pose = "victory", mode = "b" }
        on_enter = [{ set_mode = "default" }]
        """,
        "0.0 R+point\n0.1 R-point R+fist\n0.2 R-fist R+point\n0.3 R-point R+victory\n0.4 R-victory R+point",
        "0.2 tap b",
    )
    assert player.result.mode == "default"


DRAG_LOCK = """
    [[rule]]
    name = "lock"
    when = { pose = "fist", mode = "default" }
    on_enter = [{ set_mode = "drag" }]
    [[rule]]
    name = "locked"
    when = { mode = "drag" }
    during = { hold = "mouse:left", move = "pointer" }
    [[rule]]
    name = "unlock"
    when = { pose = "victory", mode = "drag" }
    on_enter = [{ set_mode = "default" }]
"""


def test_drag_lock_is_a_mode_whose_rule_holds_the_button(check):
    check(
        DRAG_LOCK,
        "0.0 R+fist\n0.1\n0.2 R-fist\n3.0\n3.1 R+victory\n3.2",
        """
        0.1 move pointer, press mouse:left
        0.2 move pointer
        3.0 move pointer
        3.1 move pointer
        3.2 release mouse:left
        """,
    )


def test_a_hand_that_comes_into_a_locked_mode_moves_but_does_not_press(check):
    check(
        DRAG_LOCK.replace('when = { mode = "drag" }', 'when = { mode = "drag", hand = "right" }'),
        "0.0 R+fist\n0.1\n0.2 R~\n0.3 R@5,5\n0.4",
        """
        0.1 move pointer, press mouse:left
        0.2 release mouse:left
        0.3 move pointer
        0.4 move pointer
        """,
    )


def test_zones_are_seen_as_in_a_mirror(check):
    # The picture is not mirrored: what is at its right (x 600 of 640) is at the person's left.
    check(
        '[[rule]]\nname="a"\nwhen={pose="fist", zone=[0, 0, 0.5, 1]}\non_enter=[{tap="a"}]\non_leave=[{tap="b"}]',
        "0.0 R@100,200 R+fist\n0.1 R@600,200\n0.2 R@100,200",
        "0.1 tap a\n0.2 tap b",
    )


def test_the_second_hand_as_modifier(check):
    check(
        '[[rule]]\nname="a"\nwhen={hand="right", pose="pinch", other="fist"}\nduring={hold="mouse:right"}',
        "0.0 R+pinch\n0.1 L+fist\n0.2 L-fist\n0.3 R-pinch",
        "0.1 press mouse:right\n0.2 release mouse:right",
    )


def test_without_hand_the_one_that_engaged_first_is_meant(check):
    check(
        POINT_AND_PINCH,
        """
        0.0 L+fist
        0.1 R+point
        0.2 L-fist L+pinch
        0.3 R-point
        0.8
        1.3
        1.4 R+pinch
        """,
        """
        0.1 move pointer
        0.2 move pointer
        1.3 move pointer, press mouse:left
        1.4 move pointer
        """,
    )


def test_a_hand_gone_hands_over_at_once(check):
    check(
        PINCH,
        "0.0 R+pinch\n0.1 L+pinch\n0.2 R~",
        "0.0 press mouse:left\n0.2 release mouse:left, press mouse:left",
    )


def test_of_two_right_hands_the_one_that_came_first_is_meant(check):
    check(
        '[[rule]]\nname="a"\nwhen={hand="right", pose="point"}\nduring={hold="a"}',
        "0.0 R+point\n0.1 S+point\n0.2 S-point\n0.3 R-point",
        "0.0 press a\n0.3 release a",
    )


def test_control_off_lets_go_and_does_nothing(check):
    check(
        POINT_AND_PINCH,
        "0.0 R+pinch\n0.1 off\n0.2 R-pinch\n0.3 R+point",
        "0.0 move pointer, press mouse:left\n0.1 release mouse:left",
    )


def test_a_pose_being_made_as_control_comes_on_moves_but_presses_nothing(check):
    check(
        POINT_AND_PINCH,
        "0.0 off R+pinch\n0.1 on\n0.2\n0.3 R-pinch\n0.4 R+pinch",
        """
        0.1 move pointer
        0.2 move pointer
        0.4 move pointer, press mouse:left
        """,
    )


def test_taps_too_wait_for_a_new_pose_after_control_came_on(check):
    check(
        '[[rule]]\nname="a"\nwhen={pose="fist", for=0.2}\non_enter=[{tap="a"}]\non_leave=[{tap="b"}]',
        "0.0 off R+fist\n0.1 on\n0.5\n0.6 R-fist",
        "",
    )


def test_a_hold_whose_beginning_was_not_seen_presses_nothing(check):
    check(PINCH, "0.0 R=pinch\n0.1 R=pinch\n0.2 R-pinch", "")


def test_an_open_palm_rests_and_wakes_once_each_time_it_is_made(check):
    player = check(
        POINT_AND_PINCH,
        """
        0.0 R+pinch
        0.1 L+open_palm
        0.6
        0.7
        0.8 R-pinch
        1.4 L-open_palm
        1.5 R+pinch
        1.6 L+open_palm
        2.2
        2.3 R-pinch
        2.4 R+pinch
        """,
        """
        0.0 move pointer, press mouse:left
        0.1 move pointer
        0.6 move pointer
        0.7 release mouse:left
        """,
    )
    assert player.result.engaged
    assert player.step("2.5 L-open_palm") == ""
    assert player.step("3.5 R-pinch") == ""
    assert player.step("3.6 L~ R+pinch") == "3.6 move pointer, press mouse:left"


def test_resting_is_told(check):
    player = check(PINCH, "0.0 R+open_palm\n0.6", "")
    assert not player.result.engaged
    assert player.result.notices[0].remedy == "Hold up an open palm to go on."


def test_the_palm_can_be_switched_off_or_slowed(check):
    assert check(PINCH, "0.0 R+open_palm\n9.0", "", palm_toggle=False).result.engaged
    assert check(PINCH, "0.0 R+open_palm\n1.9", "", palm_hold_s=2.0).result.engaged
    assert not check(PINCH, "0.0 R+open_palm\n2.0", "", palm_hold_s=2.0).result.engaged


def test_control_that_starts_resting_waits_for_the_palm(check):
    check(
        PINCH,
        "0.0 R+pinch\n0.1 R-pinch\n0.2 R+open_palm\n0.8\n0.9 R-open_palm\n1.0 R+pinch",
        "1.0 press mouse:left",
        start_engaged=False,
    )


def test_a_palm_shown_before_control_came_on_toggles_nothing(check):
    assert check(PINCH, "0.0 off R+open_palm\n0.1 on\n5.0", "").result.engaged


def test_resting_goes_back_to_the_start_mode(check):
    player = check(
        DRAG_LOCK,
        "0.0 R+fist\n0.1 R-fist\n0.2 off",
        "0.1 move pointer, press mouse:left\n0.2 release mouse:left",
    )
    assert player.result.mode == "default"


def test_other_rules_let_go_first_and_press_only_what_is_made_anew(check):
    player = check(PINCH, "0.0 R+pinch", "0.0 press mouse:left")
    right, _ = parse_rules("version = 1\n" + dedent(PINCH).replace("left", "right"))
    freed = player.engine.swap(right, frame_id=9)
    assert [(intent.rule, intent.input) for intent in freed] == [("Pinch", "mouse:left")]
    assert player.play("0.1\n0.2 R-pinch\n0.3 R+pinch") == "0.3 press mouse:right"


def test_release_lets_go_until_the_pose_is_made_anew(check):
    player = check(POINT_AND_PINCH, "0.0 R+pinch", "0.0 move pointer, press mouse:left")
    assert [intent.input for intent in player.engine.release(frame_id=1)] == ["mouse:left"]
    assert player.engine.release(frame_id=1) == ()
    assert (
        player.play("0.1\n0.2 R-pinch\n0.3 R+pinch") == "0.1 move pointer\n0.3 move pointer, press mouse:left"
    )


def test_time_that_runs_backwards_lets_go(check):
    check(PINCH, "5.0 R+pinch\n4.0\n4.1", "5.0 press mouse:left\n4.0 release mouse:left")


def test_intents_say_which_rule_hand_and_frame(check):
    player = check(
        POINT_AND_PINCH,
        "0.0 R+point\n0.1 R-point R+pinch",
        "0.0 move pointer\n0.1 move pointer, press mouse:left",
    )
    steer, press = player.result.intents
    assert (steer.rule, steer.hand_id, steer.frame_id) == ("Point to move", 1, 1)
    assert (press.rule, press.hand_id, press.frame_id) == ("Pinch to click or drag", 1, 1)
    assert player.result.active_rules == ("Point to move", "Pinch to click or drag")


DRAG = """
[[rule]]
name = "drag"
when = { pose = "pinch" }
during = { hold = "mouse:left" }
"""


def test_waiting_lets_go_and_a_pose_must_be_made_anew(check):
    check(
        DRAG,
        """
        0.0 R+pinch
        0.5 wait
        0.6
        1.5 go
        1.6 R-pinch
        1.7 R+pinch
        """,
        """
        0.0 press mouse:left
        0.5 release mouse:left
        1.7 press mouse:left
        """,
    )


def test_waiting_does_not_wake_who_rests_and_an_open_palm_says_nothing_meanwhile(check):
    rested = check(
        DRAG, "0.0 R+open_palm\n0.7\n0.8 R-open_palm\n0.9 wait\n1.0 R+open_palm\n2.0\n2.1 go\n2.2", ""
    )
    assert not rested.result.engaged


def test_a_narrower_case_of_a_pose_takes_nothing_from_it(check):
    check(
        DRAG,
        """
        0.0 R+pinch R+ok
        0.2 R-ok
        0.3 R+ok
        0.4 R-pinch R-ok
        """,
        """
        0.0 press mouse:left
        0.4 release mouse:left
        """,
    )
