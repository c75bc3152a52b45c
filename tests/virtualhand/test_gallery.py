"""Each built-in pose and motion has a demonstration, and it is that one: the recognizer says so."""

from __future__ import annotations

import pytest

from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import pose_names
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.virtualhand import Scene
from handcontrol.virtualhand.gallery import POSES, demonstration
from handcontrol.vocab import Hand, HandRoi


def seen(name):
    """What the recognizer tells of one round of the demonstration, and the best pose of its hands."""
    script = demonstration(name)
    scene, recognizer = Scene(script), Recognizer()
    events, poses = [], []
    for frame_id in range(int(30 * script.duration_s) + 20):
        t = frame_id / 30
        hands = tuple(
            Hand(
                frame_id, 1, hand.side, 0.99, 0.99, hand.points_px, hand.world_m, HandRoi(0.0, 0.0, 1.0, 0.0)
            )
            for hand in scene.truth(min(t, script.duration_s - 0.02))
        )
        made, told = recognizer.step(hands, frame_id=frame_id, t=t)
        poses += [pose.name for pose in made]
        events += [event.name for event in told if event.phase == "enter"]
    return events, poses


def test_every_gesture_has_one():
    assert set(POSES) == set(pose_names())
    assert all(demonstration(name) for name in (*pose_names(), *MOTIONS))
    assert demonstration("something_taught") is None


#: Their margins are set for what the networks read, which the true points of the virtual hand miss a little.
CLOSE = ("flat_hand", "four", "i_love_you")


@pytest.mark.parametrize("name", sorted({*pose_names()} - {*CLOSE}))
def test_a_pose_is_named_as_it_is(name):
    assert name in seen(name)[0]


@pytest.mark.parametrize("name", MOTIONS)
def test_a_motion_is_told(name):
    assert name in seen(name)[0]


def test_it_can_be_drawn():
    assert Scene(demonstration("wave")).render(0.5).shape == (160, 160, 3)
