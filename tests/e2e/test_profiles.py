"""Profiles, changed files, a taught gesture, an axis and a cooldown on a real X server, as other programs get them."""

from __future__ import annotations

import json
import sys
import time

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks]


def rule(name, when, does):
    return f'[[rule]]\nname = "{name}"\nwhen = {{ {when} }}\n{does}\n'


def keys(receiver):
    return [event["key"] for event in receiver.events if event["what"] == "key"]


def test_a_taught_gesture_a_sequence_a_volume_axis_and_a_cooldown(desktop, hand, networks):
    home = desktop.own_home()
    lesson = desktop.tmp_path / "lesson.toml"
    hand_at = 'pose = "relaxed", anchor = [0.5, 0.6], size = 0.42'
    lesson.write_text(
        'title = "a lesson"\nduration_s = 8.0\nloop = false\n\n[[hand]]\nside = "right"\nskin = 2\ntremor = 0.15\n'
        f"key = [ {{ t = 0, {hand_at} }}, {{ t = 4, roll = 8 }}, {{ t = 8, roll = 0, anchor = [0.55, 0.55] }} ]\n"
    )
    teaching = desktop.start("teach", "my_sign", f"virtual:{lesson}", "--offline")
    assert teaching.wait() == 0, teaching.err
    assert (home / "config" / "gestures" / "my_sign.toml").exists()
    profile = desktop.tmp_path / "rules.toml"
    profile.write_text(
        "version = 1\n"
        + rule("Taught", 'pose = "my_sign", for = 0.3', "on_enter = [{ tap = 't' }]")
        + rule("Sequence", 'sequence = ["fist", "open_palm"]', "on_enter = [{ tap = 's' }]")
        + rule("Axis", 'pose = "call"', 'during = { axis = { of = "roll", turns = "volume", step = 10 } }')
        + rule("Cooldown", 'pose = "rock", cooldown = 1.6', "on_enter = [{ tap = 'c' }]")
    )
    receiver = desktop.receiver()
    hand.begin((640, 500))
    hand.key(0.3, pose="relaxed").key(1.0).key(0.2, pose="point").key(0.4)
    hand.key(0.2, pose="fist").key(0.5).key(0.2, pose="open_palm").key(0.25).key(0.2, pose="point").key(0.4)
    hand.key(0.2, pose="call_me", roll=0).key(0.4).key(1.0, roll=36).key(0.4)
    hand.key(0.2, pose="point").key(0.4, roll=4).key(0.4)
    for _ in range(3):
        hand.key(0.2, pose="rock").key(0.5).key(0.2, pose="point").key(0.3)
    source = hand.write(desktop.tmp_path / "job.toml")
    program = desktop.start("--source", source, "--arm", "--offline", "--headless", "--profile", profile)
    assert program.wait() == 0, program.err
    came = keys(receiver)
    turned = [key for key in came if key.startswith("Volume")]
    assert [key for key in came if key not in turned] == ["T", "S", "C", "C"]
    assert set(turned) == {"VolumeUp"}
    assert 2 <= len(turned) <= 4
    assert desktop.held() == []


def test_the_profile_goes_with_the_active_window(desktop, hand, networks):
    folder = desktop.own_home() / "config" / "profiles"
    (folder / "default.toml").write_text(
        "version = 1\n" + rule("One", 'pose = "rock"', "on_enter = [{ tap = '1' }]")
    )
    (folder / "second.toml").write_text(
        "version = 1\nuse_for = { app = 'second' }\n"
        + rule("Two", 'pose = "rock"', "on_enter = [{ tap = '2' }]")
    )
    hand.begin((640, 500))
    for _ in range(60):
        hand.key(0.2, pose="rock").key(0.5).key(0.2, pose="point").key(0.4)
    source = hand.write(desktop.tmp_path / "job.toml")
    first = desktop.receiver("first")
    program = desktop.start("--source", source, "--arm", "--offline", "--headless")
    first.wait_event("key", key="1")
    second = desktop.receiver("second")
    second.wait_event("key", key="2")
    second.close()
    so_far = len(first.out)
    first.wait_event("key", after=so_far, key="1")
    assert "2" not in keys(first)
    assert "1" not in keys(second)[1:]  # the window may be there a moment before its profile
    assert any("The profile second is in use." in line for line in program.err)


def test_a_reload_lets_go_of_a_held_button_and_a_bad_file_leaves_the_old_rules(desktop, hand, networks):
    profile = desktop.tmp_path / "rules.toml"
    profile.write_text(
        "version = 1\n"
        + rule("Move", 'pose = ["point", "pinch"]', "during = { move = 'pointer' }")
        + rule("Drag", 'pose = "pinch"', "during = { hold = 'mouse:left' }")
    )
    receiver = desktop.receiver()
    places = receiver.places
    hand.begin((640, 600)).go(places["slider 20"]).key(0.15, pose="pinch").go(
        places["slider 80"], seconds=2, rest=4
    )
    for _ in range(60):
        hand.key(0.2, pose="rock").key(0.5).key(0.2, pose="point").key(0.4)
    source = hand.write(desktop.tmp_path / "job.toml")
    program = desktop.start("--source", source, "--arm", "--offline", "--headless", "--profile", profile)
    receiver.wait_event("slider pressed")
    assert desktop.held() == ["button 1"]
    profile.write_text("version = 1\n" + rule("Other", 'pose = "rock"', "on_enter = [{ tap = 'x' }]"))
    program.wait_for(lambda line: "release mouse:left" in line and "the rules changed" in line)
    receiver.wait_event("slider released")
    assert desktop.held() == []
    assert any("rules.toml was changed" in line for line in program.err)
    receiver.wait_event("key", key="X")
    profile.write_text("version = 1\n[[rule]]\nname = 'Other'\nwhen = { poze = 'rock' }\n")
    told = program.wait_for_error(lambda line: "the old rules stay" in line)
    assert "Did you mean pose?" in told
    so_far = len(receiver.out)
    receiver.wait_event("key", after=so_far, key="X")
    assert len([event for event in receiver.events if event["what"] == "press"]) == 1


def test_what_cannot_be_done_is_left_out_and_programs_start_only_where_allowed(desktop, hand, networks):
    desktop.own_home()
    made, profile = desktop.tmp_path / "made", desktop.tmp_path / "rules.toml"
    program_words = json.dumps(
        [sys.executable, "-c", "import sys; open(sys.argv[1], 'w').close()", str(made)]
    )
    profile.write_text(
        "version = 1\n"
        + rule("Lacks", 'pose = "rock"', "on_enter = [{ tap = 'f20' }, { tap = 'x' }]")
        + rule("Starts", 'pose = "fist"', f"on_enter = [{{ run = {program_words} }}, {{ tap = 'y' }}]")
    )
    receiver = desktop.receiver()
    hand.begin((640, 500))
    for _ in range(2):
        hand.key(0.2, pose="rock").key(0.4).key(0.2, pose="fist").key(0.4).key(0.2, pose="point").key(0.3)
    words = ("--source", hand.write(desktop.tmp_path / "job.toml"), "--arm", "--offline", "--headless")
    program = desktop.start(*words, "--profile", profile)
    assert program.wait() == 0, program.err
    assert keys(receiver) == ["X", "Y", "X", "Y"]
    assert len([line for line in program.err if "no key 'f20'" in line]) == 1
    assert len([line for line in program.err if "may not start" in line]) == 1
    assert not made.exists()
    allow = desktop.start("rules", "allow", profile)
    assert allow.wait() == 0, allow.err
    program = desktop.start(*words, "--profile", profile)
    assert program.wait() == 0, program.err
    assert not any("may not start" in line for line in program.err)
    end = time.monotonic() + 20
    while not made.exists():
        assert time.monotonic() < end


def test_a_dot_goes_with_the_pointer_above_other_windows(desktop, hand, networks):
    profile = desktop.tmp_path / "rules.toml"
    show = "during = { move = 'pointer', spotlight = true }"
    profile.write_text("version = 1\n" + rule("Show", 'pose = "point"', show))
    hand.begin((640, 500)).key(0.4, pose="fist").key(1.0)
    for _ in range(20):
        hand.key(0.2, pose="point").key(0.4).go((200, 300)).go((1000, 500)).key(0.2, pose="fist").key(1.0)
    source = hand.write(desktop.tmp_path / "job.toml")
    desktop.start("--source", source, "--arm", "--offline", "--profile", profile)
    desktop.receiver()  # on top of everything else
    until(lambda: reddest(desktop) > 150)
    until(lambda: reddest(desktop) < 50)
    until(lambda: reddest(desktop) > 150)


def until(found):
    end = time.monotonic() + 60
    while not found():
        assert time.monotonic() < end
        time.sleep(0.05)  # a question to the server, not a wait for a length of time


def reddest(desktop):
    """How much more red than green there is beside the pointer."""
    from Xlib import X

    server = desktop.connect()
    try:
        root = server.screen().root
        at = root.query_pointer()
        x, y = min(max(at.root_x, 8), 1271), min(max(at.root_y, 8), 791)
        blue_green_red = root.get_image(x - 8, y - 8, 16, 16, X.ZPixmap, 0xFFFFFFFF).data
        return max(r - g for g, r in zip(blue_green_red[1::4], blue_green_red[2::4], strict=True))
    finally:
        server.close()
