"""Anchor, mapping, freeze, closing and wheel, each on its own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.pointer.anchor import anchor_px, palm_px, person_view
from handcontrol.pointer.freeze import LINGER_S, RESTLESS_MAX_S, SETTLE, Aim, Freeze
from handcontrol.pointer.mapping import ASSUMED_SCREEN, Mapping, mapping_for, pixel, zone_position
from handcontrol.pointer.pinch import PinchMotion
from handcontrol.pointer.wheel import Wheel
from handcontrol.settings import Zone
from handcontrol.vocab import Hand, HandRoi, Observation, Pose, Screen

KNUCKLES = [5, 9, 13, 17]


def hand(points=None, *, gap: float = 1.0, hand_id: int = 1) -> Hand:
    """A hand whose knuckles' mean is (0, 0) and whose palm is 100 px long; `gap`: thumb to index tip, in palms."""
    shape = np.zeros((21, 3))
    shape[KNUCKLES, 0] = [-30, -10, 10, 30]
    shape[0, 1] = np.sqrt(100**2 - 10**2)  # 9 is 10 px to the side
    shape[8, :2] = [-30, -80]
    shape[4, :2] = [-30 + 100 * gap, -80]
    return Hand(0, hand_id, "right", 1.0, 1.0, shape if points is None else points, np.zeros((21, 3)), ROI)


ROI = HandRoi(0, 0, 1, 0)
SEEN = Observation(0, 0.0, 640, 480)


# --- anchor ------------------------------------------------------------------------------------------------------


def test_the_anchor_is_the_mean_of_the_knuckles_and_a_click_does_not_move_it():
    open_, closed = hand(gap=1.0), hand(gap=0.1)
    assert palm_px(open_) == pytest.approx(100)
    np.testing.assert_allclose(anchor_px(open_), [0, 0], atol=1e-9)
    np.testing.assert_array_equal(anchor_px(open_), anchor_px(closed))
    np.testing.assert_array_equal(anchor_px(open_, "index_tip"), [-30, -80])


@settings(deadline=None)
@given(st.floats(-500, 500), st.floats(-500, 500), st.floats(-3, 3))
def test_the_anchor_turns_and_moves_with_the_hand_where_nothing_is_misread(x, y, angle):
    points = hand().points_px.copy()
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    shift = np.array([x, y])
    points[:, :2] = points[:, :2] @ turn.T + shift
    np.testing.assert_allclose(anchor_px(hand(points)), shift, atol=1e-6)


@settings(deadline=None)
@given(st.sampled_from(KNUCKLES), st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_one_misread_knuckle_cannot_throw_the_anchor(which, x, y):
    points = hand().points_px.copy()
    points[which, :2] = [x, y]
    assert np.linalg.norm(anchor_px(hand(points))) < 60


@settings(deadline=None)
@given(st.sampled_from(KNUCKLES), st.floats(-80, 80), st.floats(-80, 80))
def test_the_anchor_is_continuous(which, x, y):
    points = hand().points_px.copy()
    points[which, :2] = [x, y]
    before = anchor_px(hand(points))
    points[which, :2] += [0.01, -0.01]
    assert np.linalg.norm(anchor_px(hand(points)) - before) < 0.1


def test_right_of_the_person_is_right_whether_the_picture_is_mirrored_or_not():
    mirrored = Observation(0, 0.0, 640, 480, mirrored=True)
    np.testing.assert_array_equal(person_view(np.array([100.0, 50.0]), SEEN), [540, 50])
    np.testing.assert_array_equal(person_view(np.array([540.0, 50.0]), mirrored), [540, 50])


# --- mapping -----------------------------------------------------------------------------------------------------

SCREENS = [
    (Screen("a", 0, 0, 1920, 1080, primary=True),),
    (Screen("a", 0, 0, 1920, 1080), Screen("b", 1920, -200, 2560, 1440, scale=1.5, primary=True)),
    (
        Screen("l", -1280, 56, 1280, 1024),
        Screen("m", 0, 0, 3840, 2160, primary=True),
        Screen("t", 400, -900, 1600, 900),
    ),
]


@pytest.mark.parametrize("screens", SCREENS)
@pytest.mark.parametrize("covers", ["primary", "all"])
def test_every_corner_of_every_covered_screen_is_reached_inside_the_zone(screens, covers):
    mapping = mapping_for(screens, covers, SEEN, Zone(), 0.03)
    assert {s.name for s in mapping.screens} == {s.name for s in screens if covers == "all" or s.primary}
    grid = np.linspace(0, 1, 1001)
    reached_x = {pixel(mapping.clamp(mapping.to_desktop(np.array([u, 0.3]))))[0] for u in grid}
    left = min(s.x_px for s in mapping.screens)
    right = max(s.x_px + s.width_px for s in mapping.screens) - 1
    if len(mapping.screens) == 1:
        assert min(reached_x) == left
        assert max(reached_x) == right
    for screen in mapping.screens:
        for x in (screen.x_px, screen.x_px + screen.width_px - 1):
            for y in (screen.y_px, screen.y_px + screen.height_px - 1):
                assert pixel(mapping.clamp(_inverse(mapping, (x, y)))) == (x, y)
                place = _zone_place(mapping, (x, y))
                assert 0 <= place[0] <= 1
                assert 0 <= place[1] <= mapping.aspect


def _zone_place(mapping: Mapping, target) -> np.ndarray:
    """Solves the (linear) mapping for `target` from three of its values."""
    origin, one = mapping.to_desktop(np.zeros(2)), mapping.to_desktop(np.ones(2))
    return (np.array(target) - origin) / (one - origin)


def _inverse(mapping: Mapping, target) -> np.ndarray:
    return mapping.to_desktop(_zone_place(mapping, target))


def test_with_a_fine_enough_hand_every_pixel_of_the_screen_is_reached():
    mapping = mapping_for((Screen("a", -5, 7, 160, 90),), "primary", SEEN, Zone(), 0.03)
    fine = np.linspace(0, 1, 4001)
    xs = {pixel(mapping.clamp(mapping.to_desktop(np.array([u, 0.0]))))[0] for u in fine}
    ys = {pixel(mapping.clamp(mapping.to_desktop(np.array([0.0, u * mapping.aspect]))))[1] for u in fine}
    assert xs == set(range(-5, 155))
    assert ys == set(range(7, 97))


@given(
    st.floats(-2, 3),
    st.floats(-2, 3),
    st.floats(0, 1),
    st.sampled_from(SCREENS),
    st.sampled_from(["primary", "all"]),
)
def test_the_mapping_is_monotone_and_never_leaves_the_screens(u, v, step, screens, covers):
    mapping = mapping_for(screens, covers, SEEN, Zone(), 0.03)
    here = mapping.to_desktop(np.array([u, v]))
    there = mapping.to_desktop(np.array([u + step, v + step]))
    assert (there >= here).all()
    x, y = pixel(mapping.clamp(here))
    assert any(
        s.x_px <= x < s.x_px + s.width_px and s.y_px <= y < s.y_px + s.height_px for s in mapping.screens
    )
    if len(mapping.screens) == 1:
        assert (mapping.clamp(there) >= mapping.clamp(here)).all()


def test_without_screens_a_full_hd_one_is_assumed():
    assert mapping_for((), "all", SEEN, Zone(), 0.0).screens == (ASSUMED_SCREEN,)


def test_zone_positions_are_the_same_for_any_resolution():
    small, large = Observation(0, 0.0, 640, 480), Observation(0, 0.0, 1920, 1440)
    here, there = (
        zone_position(np.array([0.4 * seen.width, 0.5 * seen.height]), seen, Zone())
        for seen in (small, large)
    )
    np.testing.assert_allclose(here, there)
    np.testing.assert_allclose(zone_position(np.array([0.2 * 640, 0.2 * 480]), small, Zone()), [0, 0])


# --- freeze ------------------------------------------------------------------------------------------------------


def aim(x: float, y: float = 0.0) -> Aim:
    """The hand 1 zone width = 1000 px of screen; palm 0.2 zone widths. Slop 0.1 palms is then 20 px."""
    return Aim(np.array([x, y]), np.array([x, y]) / 1000, 0.2)


QUIET = {"button": False, "click": False, "release": False, "restless": False}


def quiet(freeze: Freeze, x: float, t: float) -> float:
    return float(freeze.step(aim(x), **QUIET, t=t)[0])


def held(freeze: Freeze, x: float, t: float, **change: bool) -> float:
    return float(freeze.step(aim(x), **{**QUIET, "button": True, **change}, t=t)[0])


def test_a_press_holds_the_place_of_the_step_before_until_the_hand_leaves_the_slop():
    freeze = Freeze(0.1)
    assert quiet(freeze, 100, 0.0) == 100
    assert held(freeze, 105, 0.03, click=True) == 100
    assert [held(freeze, x, 0.06) for x in (110, 95, 124)] == [100, 100, 100]
    assert freeze.state == "pressed"
    assert held(freeze, 126, 0.09) == pytest.approx(100 + 2 * (1 + SETTLE))  # 21 px from where it was pressed
    assert freeze.state == "dragging"


def test_a_drag_lands_where_the_hand_is_without_ever_moving_by_itself():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    held(freeze, 105, 0.03, click=True)
    places = [held(freeze, x, 0.06) for x in range(105, 305, 5)]
    assert places[-1] == 300
    steps = np.diff(places)
    assert steps.min() == 0
    assert steps.max() <= 5 * (1 + SETTLE)
    assert held(freeze, 300, 0.5) == 300


def test_a_drag_ends_where_it_was_and_goes_on_from_there():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    held(freeze, 100, 0.03, click=True)
    held(freeze, 130, 0.06)
    last = held(freeze, 200, 0.09)
    assert float(freeze.step(aim(215), **{**QUIET, "release": True}, t=0.12)[0]) == last
    assert quiet(freeze, 215, 0.15) == last


def test_a_drag_holds_still_as_the_hand_opens_and_goes_on_if_it_did_not_let_go():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    held(freeze, 100, 0.03, click=True)
    held(freeze, 130, 0.06)
    last = held(freeze, 200, 0.09)
    assert held(freeze, 209, 0.12, restless=True) == last
    assert held(freeze, 212, 0.15, restless=True) == last
    assert held(freeze, 222, 0.18) == pytest.approx(last + 10 * (1 + SETTLE))
    assert freeze.state == "dragging"


def test_a_press_and_a_release_that_no_step_saw_still_count():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    assert held(freeze, 110, 0.1) == 100
    assert freeze.state == "pressed"
    last = held(freeze, 140, 0.2)
    assert freeze.state == "dragging"
    assert quiet(freeze, 160, 0.3) == last
    assert freeze.state == "free"
    assert quiet(freeze, 170, 0.4) == pytest.approx(last + 10 * (1 + SETTLE))


def test_a_click_leaves_the_pointer_for_the_second_of_a_double_click():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    held(freeze, 100, 0.03, click=True)
    assert float(freeze.step(aim(110), **{**QUIET, "release": True}, t=0.1)[0]) == 100
    assert quiet(freeze, 90, 0.2) == 100
    assert held(freeze, 95, 0.25, click=True) == 100
    assert float(freeze.step(aim(95), **{**QUIET, "release": True}, t=0.3)[0]) == 100
    assert freeze.state == "lingering"
    quiet(freeze, 95, 0.25 + 0.4)  # as long after the last press as a double click may take
    assert freeze.state == "lingering"
    quiet(freeze, 95, 0.25 + 0.41)
    assert freeze.state == "free"
    assert quiet(freeze, 99, 0.8) != 100


def test_the_wait_for_a_second_click_is_the_systems_and_short_after_a_long_press():
    def lingers(double_s, held_s, after_s):
        freeze = Freeze(0.1)
        quiet(freeze, 100, 0.0)
        held(freeze, 100, 0.03, click=True)
        freeze.step(aim(101), **{**QUIET, "release": True}, t=0.03 + held_s, double_s=double_s)
        freeze.step(aim(101), **QUIET, t=0.03 + held_s + after_s, double_s=double_s)
        return freeze.state == "lingering"

    assert lingers(0.8, 0.1, 0.65)
    assert not lingers(0.4, 0.1, 0.65)
    assert lingers(0.4, 1.0, LINGER_S - 0.01)
    assert not lingers(0.4, 1.0, LINGER_S + 0.01)


def test_the_offset_wears_off_only_as_the_hand_moves():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    held(freeze, 100, 0.03, click=True)
    held(freeze, 115, 0.06)
    freeze.step(aim(115), **{**QUIET, "release": True}, t=0.1)
    assert quiet(freeze, 115, 1.0) == 100
    assert quiet(freeze, 115, 2.0) == 100  # still hand, still pointer
    assert quiet(freeze, 125, 2.1) == pytest.approx(110 + SETTLE * 10)
    for x in range(135, 300, 10):
        place = quiet(freeze, x, 3.0)
    assert place == 295


def test_a_closing_hand_holds_still_but_not_for_ever_and_not_again_at_once():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    assert float(freeze.step(aim(103), **{**QUIET, "restless": True}, t=0.03)[0]) == 100
    assert float(freeze.step(aim(106), **{**QUIET, "restless": True}, t=0.06)[0]) == 100
    late = 0.04 + RESTLESS_MAX_S
    moved = float(freeze.step(aim(116), **{**QUIET, "restless": True}, t=late)[0])
    assert moved > 100
    assert float(freeze.step(aim(126), **{**QUIET, "restless": True}, t=late + 0.03)[0]) > moved
    quiet(freeze, 126, late + 0.06)
    frozen = quiet(freeze, 126, late + 0.3)
    assert float(freeze.step(aim(130), **{**QUIET, "restless": True}, t=late + 0.33)[0]) == frozen


def closes(*places: float) -> float:
    """Where the pointer is held as the hand begins to close after these places, one a picture, and 104."""
    freeze = Freeze(0.1)
    for i, x in enumerate(places):
        quiet(freeze, x, i / 30)
    return float(freeze.step(aim(104), **{**QUIET, "restless": True}, t=len(places) / 30)[0])


def test_a_click_lands_where_the_pointer_was_when_the_person_decided_on_it():
    swayed = [100, 100, 100, 101, 102, 103, 104]
    assert closes(*swayed) == 100  # as it was SEEN_S ago: the sway since then is not meant
    assert closes(*swayed, *[104] * 10) == 104


def test_a_hand_that_moved_until_it_closed_clicks_where_it_is():
    assert closes(60, 70, 80, 90, 98, 102, 103) == 104
    assert closes(100, 100, 100, 100, 100, 112, 112) == 104  # too quick for a sway


def test_a_hand_that_swings_while_it_closes_is_not_held_back():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    places = [
        float(freeze.step(aim(x), **{**QUIET, "restless": True}, t=x / 3000)[0]) for x in (140, 180, 220, 260)
    ]
    assert places[-1] > 200


def test_a_hand_that_comes_back_with_the_button_down_drags_on_without_a_jump():
    freeze = Freeze(0.1)
    quiet(freeze, 100, 0.0)
    held(freeze, 100, 0.03, click=True)
    held(freeze, 200, 0.06)
    last = held(freeze, 220, 0.09)
    freeze.rejoin(button=True)
    assert held(freeze, 700, 1.0) == last
    assert held(freeze, 710, 1.03) == pytest.approx(last + 10 * (1 + SETTLE))
    freeze.rejoin(button=False)
    assert quiet(freeze, 50, 2.0) == 50


# --- pinch motion ------------------------------------------------------------------------------------------------


def motions(gaps, fps=30.0, scores=()):
    pinch = PinchMotion()
    poses = [Pose(0, 1, "right", None, 0.0, scores)]
    return [pinch.step(hand(gap=gap), poses, i / fps) for i, gap in enumerate(gaps)]


def test_a_pinch_is_noticed_before_it_is_closed_and_as_it_opens():
    assert motions([1.1, 1.1, 0.94, 0.7, 0.4, 0.3, 0.29]) == [None, None, *["closing"] * 4, None]
    assert motions([0.29, 0.38, 0.53, 0.77, 0.99, 1.15, 1.2]) == [None, *["opening"] * 5, None]


def test_landmark_noise_and_slow_bending_are_neither():
    noise = 0.6 + np.random.default_rng(2).normal(0, 0.01, 300)
    assert set(motions(noise)) == {None}
    assert set(motions(np.linspace(0.8, 0.5, 30))) == {None}
    assert set(motions(np.linspace(0.3, 0.9, 30))) == {None}


def test_a_reading_that_jitters_alone_is_neither():
    """In a drag the picture's distance of the tips jumps about; the one in space hardly does."""
    rng = np.random.default_rng(3)
    pinch = PinchMotion()
    for i in range(300):
        seen = hand(gap=0.3 + rng.normal(0, 0.05))
        world = np.zeros((21, 3))
        world[9, 1], world[8, 0] = 0.085, 0.027 + rng.normal(0, 0.001)
        assert pinch.step(replace(seen, world_m=world), [], i / 30) is None
    world[8, 0] = 0.054
    assert pinch.step(replace(hand(gap=0.6), world_m=world), [], 10.0) == "opening"


def test_a_pose_that_is_already_likelier_a_pinch_counts():
    assert motions([0.35, 0.35], scores=(("point", 0.2), ("pinch", 0.1))) == ["closing", "closing"]
    assert motions([0.5, 0.5], scores=(("pinch", -0.9),)) == [None, None]


def test_after_a_pause_no_speed_is_known():
    pinch = PinchMotion()
    pinch.step(hand(gap=0.8), [], 0.0)
    assert pinch.step(hand(gap=0.2), [], 0.5) is None


# --- wheel -------------------------------------------------------------------------------------------------------


def turned(path, fps=30.0):
    wheel = Wheel(0.2)
    return [wheel.step(1, np.array(place, dtype=float), i / fps) for i, place in enumerate(path)]


def test_moving_up_turns_the_wheel_up_a_notch_for_each_step():
    assert turned([(0, 0), (0, -0.1), (0, -0.21), (0, -0.85)]) == [(0, 0), (0, 0), (0, 1), (0, 3)]
    assert turned([(0, 0), (0.45, 0)]) == [(0, 0), (2, 0)]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(-0.019, 0.019), min_size=2, max_size=60))
def test_jitter_turns_nothing(noise):
    assert turned([(n, 5 + n) for n in noise]) == [(0, 0)] * len(noise)


def test_another_hand_or_a_pause_starts_anew():
    wheel = Wheel(0.2)
    wheel.step(1, np.array([0.0, 0.0]), 0.0)
    assert wheel.step(2, np.array([5.0, 5.0]), 0.03) == (0, 0)
    assert wheel.step(2, np.array([9.0, 9.0]), 2.0) == (0, 0)
