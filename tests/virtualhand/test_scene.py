"""The picture and the truth belong together, are the same for the same (script, seed, t), and hands mirror."""

from __future__ import annotations

import math

import numpy as np
import pytest

from handcontrol.virtualhand import Scene, load_script, parse_script, script_names
from handcontrol.virtualhand.poses import poses

STILL = """
duration_s = 4
[scene]
background = "plain"
noise = 0
[[hand]]
side = "{side}"
key = [{{ t = 0, pose = "{pose}", anchor = [0.5, 0.5], size = 0.5, roll = 12, pitch = 8, yaw = -6, view = "{view}" }}]
"""


def still(side="right", pose="open_palm", view="palm"):
    return Scene(parse_script(STILL.format(side=side, pose=pose, view=view)))


@pytest.mark.parametrize("name", script_names())
def test_the_same_seed_gives_the_same_pictures(name):
    one, two = Scene(name, seed=3), Scene(name, seed=3)
    for t in (0.0, 2.345):
        assert np.array_equal(one.render(t), two.render(t))
        for a, b in zip(one.truth(t), two.truth(t), strict=True):
            assert np.array_equal(a.points_px, b.points_px)


def test_seed_and_time_change_the_picture():
    scene = Scene("nothing", seed=1)
    assert not np.array_equal(scene.render(0.0), scene.render(1 / 30))
    assert not np.array_equal(scene.render(0.0), Scene("nothing", seed=2).render(0.0))
    assert scene.truth(0.0) == ()


def test_the_picture_is_the_callers_own():
    scene = Scene("nothing")
    scene.render(0.0)[:] = 0
    assert scene.render(0.0).mean() > 60


@pytest.mark.parametrize("pose", ["open_palm", "pinch", "thumb_up"])
@pytest.mark.parametrize("view", ["palm", "back"])
def test_a_left_hand_is_the_mirror_image_of_a_right_one(pose, view):
    (right,), (left,) = still("right", pose, view).truth(0), still("left", pose, view).truth(0)
    np.testing.assert_allclose(left.points_px[:, 0], 640 - right.points_px[:, 0], atol=1e-9)
    np.testing.assert_allclose(left.points_px[:, 1:], right.points_px[:, 1:], atol=1e-9)
    np.testing.assert_allclose(left.world_m, right.world_m * (-1, 1, 1), atol=1e-12)


def test_an_open_right_palm_has_its_thumb_at_the_pictures_right():
    (hand,) = still("right").truth(0)
    assert hand.points_px[4, 0] > hand.points_px[20, 0]
    assert hand.points_px[12, 1] < hand.points_px[0, 1]  # fingers up


def test_truth_is_about_the_wrist_and_the_world_about_its_centre():
    (hand,) = still(pose="fist").truth(0)
    assert hand.points_px[0, 2] == 0
    assert hand.points_px[8, 2] < -10  # the curled index comes towards the camera
    np.testing.assert_allclose(hand.world_m.mean(axis=0), 0, atol=1e-12)
    px_per_m = 0.5 * 480 / 0.190
    steps = np.diff(hand.points_px, axis=0) / px_per_m
    np.testing.assert_allclose(steps, np.diff(hand.world_m, axis=0), atol=1e-9)


def test_the_anchor_is_exactly_where_the_script_says():
    for pose in poses():
        for view in ("palm", "back"):
            (hand,) = still(pose=pose, view=view).truth(0)
            np.testing.assert_allclose(hand.anchor_px, (320, 240), atol=1e-6)


@pytest.mark.parametrize("side", ["right", "left"])
@pytest.mark.parametrize("pose", [p for p in poses() if not p.startswith("thumb")])
def test_every_point_lies_on_the_drawn_hand(side, pose):
    """Against an empty picture of the same wall: what differs is hand, and all 21 points are on it."""
    scene = still(side, pose)
    drawn = np.abs(scene.render(0).astype(int) - scene.render(0)[2, 2]).max(axis=2) > 12
    (hand,) = scene.truth(0)
    assert hand.inside.all()
    x, y = hand.points_px[:, :2].round().astype(int).T
    assert drawn[y, x].all()
    assert 0.03 < drawn.mean() < 0.4


def test_a_hand_outside_the_picture_is_no_truth():
    text = STILL.format(side="right", pose="fist", view="palm").replace("[0.5, 0.5]", "[0.5, 2.5]")
    assert Scene(parse_script(text)).truth(0) == ()


def test_the_nearer_hand_covers_the_other():
    scene = Scene("crossing")
    covered = [hand for t in np.arange(0, 3, 0.1) for hand in scene.truth(float(t)) if hand.covered.any()]
    assert covered
    assert {hand.side for hand in covered} == {"left"}
    apart = scene.truth(0.0)
    assert not any(hand.covered.any() for hand in apart)


def test_a_reach_is_smooth_and_rests_at_its_ends():
    scene = Scene("drag")
    x = np.array([scene.truth(float(t))[0].anchor_px[0] for t in np.arange(2.4, 3.8, 1 / 60)])
    speed = np.diff(x)
    assert speed.max() > 1.5 * speed.mean()
    assert abs(speed[0]) < 0.2 * speed.max()
    assert abs(speed[-1]) < 0.2 * speed.max()


@pytest.mark.parametrize("name", [n for n in script_names() if load_script(n).loop])
def test_loops_close_without_a_jump(name):
    script = load_script(name)
    calm = script.model_copy(
        update={"hand": tuple(h.model_copy(update={"tremor": 0.0}) for h in script.hand)}
    )
    scene = Scene(calm)
    for a, b in zip(scene.truth(calm.duration_s - 1e-4), scene.truth(calm.duration_s), strict=True):
        assert a.pose == b.pose
        np.testing.assert_allclose(a.points_px, b.points_px, atol=0.2)


@pytest.mark.parametrize("name", ["click", "drag"])
def test_click_and_drag_never_show_an_open_palm(name):
    scene = Scene(name)
    shown = {hand.pose for t in np.arange(0, 9, 0.05) for hand in scene.truth(float(t))}
    assert shown == {"point", "pinch"}


def test_tremor_is_small_and_of_the_size_that_was_asked():
    text = STILL.format(side="right", pose="point", view="palm").replace('side = "right"', "tremor = 2.0")
    scene = Scene(parse_script(text))
    xy = np.array([scene.truth(float(t))[0].anchor_px for t in np.arange(0, 60, 0.037)])
    mm = xy.std(axis=0) / (0.5 * 480 / 190)
    assert all(math.isclose(v, 2.0, rel_tol=0.3) for v in mm)


def test_light_noise_and_sway_do_what_they_say():
    base = "duration_s = 2\n[scene]\nnoise = {noise}\nbrightness = {light}\nsway_px = {sway}\n"

    def picture(t=0.0, noise=0, light=1.0, sway=0):
        return Scene(parse_script(base.format(noise=noise, light=light, sway=sway))).render(t).astype(float)

    clean = picture()
    assert math.isclose(picture(light=0.5).mean() / clean.mean(), 0.5, rel_tol=0.03)
    assert 4 < (picture(noise=6) - clean).std() < 7
    assert np.abs(picture(1.0, sway=30) - picture(0.0, sway=30)).mean() > 1


def test_the_light_follows_its_keys():
    text = """
duration_s = 4
loop = true
[scene]
noise = 0
key = [{ t = 1, brightness = 1.2 }, { t = 3, brightness = 0.2, ease = "linear" }]
"""
    scene = Scene(parse_script(text))
    assert [scene.brightness(t) for t in (0, 1, 3, 3.9)] == [1.2, 1.2, 0.2, 0.2]
    assert math.isclose(scene.brightness(2), 0.7)
    assert math.isclose(scene.brightness(6), 0.7)  # a loop
    bright, dim = (scene.render(t).astype(float).mean() for t in (0.0, 3.5))
    assert math.isclose(dim / bright, 0.2 / 1.2, rel_tol=0.1)


def test_an_open_shutter_smears_what_moves_and_nothing_else():
    move = 'duration_s = 1\n[scene]\nnoise = 0\nexposure_s = {0}\n[[hand]]\nkey = [{{ t = 0, pose = "fist", '
    move += "anchor = [0.2, 0.5] }}, {{ t = 1, anchor = [0.8, 0.5] }}]"
    sharp, smeared = (Scene(parse_script(move.format(open_s))) for open_s in (0.0, 0.04))
    assert np.array_equal(sharp.render(1.0), smeared.render(1.0))  # it rests at a key

    def edges(scene):
        return np.abs(np.diff(scene.render(0.5).astype(int), axis=1)).max()

    assert edges(smeared) < 0.6 * edges(sharp)
    assert np.array_equal(sharp.truth(0.5)[0].points_px, smeared.truth(0.5)[0].points_px)


def test_all_poses_that_gestures_are_made_of_can_be_shown():
    wanted = "open_palm flat_hand fist point point_up victory three four call_me rock i_love_you ok thumb_up"
    assert set(wanted.split()) | {"thumb_down", "pinch", "pinch_middle", "l_shape"} <= set(poses())


def test_an_odd_size_of_picture_works():
    text = STILL.format(side="right", pose="fist", view="palm").replace(
        "duration_s", "width = 101\nheight = 333\nduration_s"
    )
    scene = Scene(parse_script(text))
    assert scene.render(0).shape == (333, 101, 3)


def test_the_detail_changes_the_sharpness_not_the_place():
    script = load_script("open")
    rough, fine = Scene(script, detail=90), Scene(script, detail=300)
    difference = np.abs(rough.render(0).astype(int) - fine.render(0)).mean()
    assert 0 < difference < 2
    assert np.array_equal(rough.truth(0)[0].points_px, fine.truth(0)[0].points_px)
