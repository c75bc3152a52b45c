"""Events are steadied in time: flickers start and end nothing, and everything begun is left."""

from __future__ import annotations

import functools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.gestures.features import matrix, palm_length
from handcontrol.gestures.poses import (
    builtin_bank,
    builtin_poses,
    parse_condition,
    parse_poses,
    pose_names,
    score_poses,
)
from handcontrol.gestures.recognizer import Recognizer, name_of
from handcontrol.settings import GestureSettings
from handcontrol.virtualhand import Scene, Script, load_script
from handcontrol.virtualhand.script import HandTrack, Key
from handcontrol.vocab import Array, Hand, HandRoi, Side

NARROW = {pose.name for pose in builtin_poses() if pose.within}


def wide(events):
    """Without what is told of narrower cases beside (a point that points up)."""
    return [event for event in events if event.name not in NARROW and event.kind == "pose"]


@functools.cache
def true_hand(script: str, t: float = 1.0) -> tuple[Side, Array, Array]:
    """Side, points_px and world_m of the virtual hand as it truly is."""
    hand = Scene(script).truth(t)[0]
    return hand.side, hand.points_px, hand.world_m


def as_hand(side: Side, points_px: Array, world_m: Array, *, hand_id: int = 1, held: bool = False) -> Hand:
    return Hand(0, hand_id, side, 0.99, 0.99, points_px, world_m, HandRoi(0.0, 0.0, 1.0, 0.0), held)


def half_open(share: float) -> tuple[Side, Array, Array]:
    """Between fist (0) and open palm (1)."""
    (_, closed, closed_m), (side, opened, opened_m) = true_hand("fist"), true_hand("open")
    closed = closed - closed[0] + opened[0]
    return side, closed + share * (opened - closed), closed_m + share * (opened_m - closed_m)


HANDS = {
    "p": true_hand("point"),
    "x": true_hand("pinch"),
    "f": true_hand("fist"),
    "o": true_hand("open"),
    "n": half_open(0.6),  # no pose
}


def play(sequence: str, *, fps: float = 30.0, recognizer: Recognizer | None = None) -> list[str]:
    """One letter a frame (HANDS; "h": held, "-": gone); the enter and leave events with their frame."""
    recognizer = recognizer or Recognizer()
    told = []
    for frame_id, letter in enumerate(sequence):
        hands = (
            [as_hand(*HANDS["n" if letter == "h" else letter], held=letter == "h")] if letter != "-" else []
        )
        _, events = recognizer.step(hands, frame_id=frame_id, t=100 + frame_id / fps)
        told += [
            f"{event.frame_id} {event.phase} {event.name}" for event in wide(events) if event.phase != "hold"
        ]
    return told


@pytest.mark.parametrize(
    ("sequence", "expected"),
    [
        ("pp", []),  # too short to count
        ("ppp", ["2 enter point"]),
        ("ppnppnpp", []),  # never steady
        ("pppnnppp", ["2 enter point"]),  # a brief none does not end it
        ("pppnnn", ["2 enter point", "5 leave point"]),
        ("pppxpfpxp", ["2 enter point"]),  # nor do brief others
        ("pppxxxx", ["2 enter point", "5 leave point", "5 enter pinch"]),
        ("ppp-", ["2 enter point", "3 leave point"]),
        ("ppphhhhhhhh-", ["2 enter point", "11 leave point"]),  # carried over a short loss
        ("phhhp", []),  # a carried hand starts nothing
        ("---", []),
    ],
)
def test_debounce(sequence, expected):
    assert play(sequence) == expected


def test_times_hold_at_any_rate():
    assert play("p" * 10, fps=10) == ["1 enter point"]
    assert play("p" * 10, fps=100) == ["6 enter point"]
    quick = Recognizer(GestureSettings(enter_s=0.0, leave_s=0.0))
    assert play("pn", recognizer=quick) == ["0 enter point", "1 leave point"]


def test_hold_events_say_for_how_long():
    recognizer = Recognizer()
    held = []
    for frame_id in range(20):
        _, events = recognizer.step([as_hand(*HANDS["p"])], frame_id=frame_id, t=frame_id / 30)
        held += [event.held_s for event in wide(events) if event.phase == "hold"]
    assert held == pytest.approx([(i + 1) / 30 for i in range(17)])


def test_a_gap_in_time_leaves_everything():
    recognizer = Recognizer()
    assert play("ppp", recognizer=recognizer) == ["2 enter point"]
    _, events = recognizer.step([as_hand(*HANDS["p"])], frame_id=3, t=110.0)
    assert [(event.phase, event.name) for event in wide(events)] == [("leave", "point")]
    assert play("ppp", recognizer=recognizer) == ["2 enter point"]  # the clock ran back: all anew


def test_reset_leaves_and_forgets():
    recognizer = Recognizer()
    play("ppp", recognizer=recognizer)
    (event,) = wide(recognizer.reset(100.2))
    assert (event.phase, event.name, event.frame_id) == ("leave", "point", 2)
    assert recognizer.reset(100.3) == ()


def test_two_hands_are_followed_apart():
    recognizer = Recognizer()
    for frame_id in range(4):
        hands = [as_hand(*HANDS["p"], hand_id=7), as_hand(*HANDS["f"], hand_id=9)]
        poses, events = recognizer.step(hands, frame_id=frame_id, t=frame_id / 30)
    assert [(pose.hand_id, pose.name) for pose in poses] == [(7, "point"), (9, "fist")]
    _, events = recognizer.step(hands[:1], frame_id=4, t=4 / 30)
    assert [(event.hand_id, event.phase) for event in wide(events)] == [(9, "leave"), (7, "hold")]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.text("pxfonh-", min_size=2, max_size=2), st.sampled_from([0.01, 0.04, 0.2, 5, -1])))
)
def test_enter_and_leave_take_turns(frames):
    recognizer, t, open_poses = Recognizer(), 0.0, {}
    for frame_id, (letters, dt) in enumerate(frames):
        t += dt
        hands = [
            as_hand(*HANDS["n" if letter == "h" else letter], hand_id=i, held=letter == "h")
            for i, letter in enumerate(letters)
            if letter != "-"
        ]
        for event in wide(recognizer.step(hands, frame_id=frame_id, t=t)[1]):
            if event.phase == "enter":
                assert event.hand_id not in open_poses
                open_poses[event.hand_id] = event.name
            elif event.phase == "hold":
                assert open_poses[event.hand_id] == event.name
            else:
                assert open_poses.pop(event.hand_id) == event.name
    left = recognizer.reset(t)
    assert {event.hand_id: event.name for event in wide(left)} == open_poses


@pytest.mark.parametrize("script", ["click", "drag"])
def test_the_virtual_hands_clicks_are_pinches_and_nothing_else(script):
    scene, recognizer, told = Scene(script), Recognizer(), []
    truth = []
    for i in range(int(load_script(script).duration_s * 30)):
        (hand,) = scene.truth(i / 30)
        truth += [hand.pose] if not truth or truth[-1] != hand.pose else []
        _, events = recognizer.step([as_hand(hand.side, hand.points_px, hand.world_m)], frame_id=i, t=i / 30)
        told += [event.name for event in wide(events) if event.phase == "enter"]
    assert told == truth


@pytest.mark.parametrize("seconds", [0.15, 0.3, 0.6, 1.2])
def test_a_fist_that_opens_or_closes_is_no_pinch(seconds):
    recognizer, told = Recognizer(), []
    for i in range(90):
        share = np.clip((i / 30 - 0.5) / seconds, 0, 1) - np.clip((i / 30 - 2.0) / seconds, 0, 1)
        _, events = recognizer.step([as_hand(*half_open(share))], frame_id=i, t=i / 30)
        told += [event.name for event in wide(events) if event.phase == "enter"]
    assert "pinch" not in told
    assert told[0] == "fist"


def test_hysteresis_of_a_pinch():
    side, points, world = HANDS["x"]

    def pinches(gap: float, *, before: bool) -> bool:
        away = np.zeros((21, 3))
        away[4] = (points[4] - points[8]) / np.linalg.norm(points[4] - points[8]) * gap
        recognizer = Recognizer(GestureSettings(enter_s=0.0, leave_s=0.0))
        if before:
            recognizer.step([as_hand(side, points, world)], frame_id=0, t=0.0)
        moved = points + away * palm_length(points)
        moved_m = world + away * palm_length(world)
        return recognizer.step([as_hand(side, moved, moved_m)], frame_id=1, t=0.1)[0][0].name == "pinch"

    closes = [gap for gap in np.arange(0, 0.6, 0.01) if pinches(gap, before=False)]
    stays = [gap for gap in np.arange(0, 0.6, 0.01) if pinches(gap, before=True)]
    assert max(stays) - max(closes) >= 0.08
    assert max(closes) >= 0.08


@functools.cache
def posed(pose: str) -> tuple[Side, Array, Array]:
    """The virtual hand making one of its poses."""
    key = Key(t=0, pose=pose, anchor=(0.5, 0.5), size=0.5, view="palm")
    script = Script(duration_s=1, fps=30, width=640, height=480, hand=(HandTrack(key=(key,)),))
    hand = Scene(script).truth(0.0)[0]
    return hand.side, hand.points_px, hand.world_m


def without(points: Array, finger: int, how: str) -> Array:
    """The same hand with a finger (0 the thumb) that is missing, or stiff: straight, or bent for good."""
    points, root = points.copy(), 1 + 4 * finger
    bones = points[root + 1 : root + 4] - points[root]
    along = (points[root] - points[0]) / np.linalg.norm(points[root] - points[0])
    reach = np.linalg.norm(bones[0]) * np.array([[1.0], [1.7], [2.3]])
    straight = points[root] + reach * along
    bent = points[root] + reach * 0.4 * along + (0, 0, -20.0)
    points[root + 1 : root + 4] = {
        "missing": points[root] + 0.1 * bones, "straight": straight, "bent": bent,
    }[how]  # fmt: skip
    return points


@pytest.mark.parametrize("how", ["missing", "straight", "bent"])
@pytest.mark.parametrize("finger", ["thumb", "index", "middle", "ring", "pinky"])
def test_an_ignored_finger_may_be_as_it_likes(finger, how):
    bank = builtin_bank(ignored=(finger,))
    assert {"open_palm", "fist"} <= set(bank.names)
    number = ("thumb", "index", "middle", "ring", "pinky").index(finger)
    for pose in ("open_palm", "fist", "point", "victory", "three", "pinch", "rock"):
        if (finger, pose) in {("index", "fist"), ("ring", "victory")}:
            continue  # the virtual hand's thumb lies on just that finger
        if pose in bank.at:
            side, points, world = posed(pose)
            points, world = without(points, number, how), without(world, number, how)
            row = matrix(points[None], world[None], left=side == "left", ignored=(finger,))[0]
            assert name_of(bank, bank.scores(row).tolist(), 0.35)[0] == pose, pose


def test_a_pose_made_by_an_ignored_finger_is_none():
    for finger in ("thumb", "index", "middle", "ring", "pinky"):
        bank = builtin_bank(ignored=(finger,))
        gone = set(pose_names()) - set(bank.names)
        assert gone == {pose.name for pose in builtin_poses() if finger in pose.needs}


def test_the_builtin_poses_are_whole():
    assert set(pose_names()) >= {"point", "pinch", "open_palm", "fist", "victory", "thumb_up"}
    assert all(pose.title for pose in builtin_poses())
    assert score_poses((), {}) == {}


@pytest.mark.parametrize(
    "text",
    ["reach > 1 ± 0.1", "elbow >= 1 ± 0.1", "spread >= 1 ± 0", "spread >= 1", "spread >= 1 ± 0.1 and facing"],
)
def test_conditions_that_are_not_are_named(text):
    with pytest.raises(ValueError, match=r"form|no feature|width"):
        parse_condition(text)


def test_scores_are_the_worst_condition_and_alternatives_the_best():
    (pose,) = parse_poses(
        '[[pose]]\nname="a"\nwhere=["spread >= 10 ± 10", "facing >= 0 ± 1 or spread <= 0 ± 40"]'
    )
    assert pose.score({"spread": 15.0, "facing": 0.25}) == pytest.approx(0.25)
    assert pose.score({"spread": 12.0, "facing": -1.0}) == pytest.approx(-0.3)
