"""The pointer as a whole: intents and hands in, actions out, in their order and at their places."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.pointer import Pointer
from handcontrol.pointer.freeze import SETTLE
from handcontrol.settings import PointerSettings, Zone
from handcontrol.vocab import (
    DesktopState,
    Hand,
    HandRoi,
    HoldInput,
    MoveTo,
    Observation,
    Press,
    Release,
    ReleaseInput,
    Screen,
    Scroll,
    ScrollWheel,
    Steer,
    Tap,
    TapInput,
)

FPS = 30.0
SCREEN = Screen("s", 0, 0, 1920, 1080, primary=True)
DESKTOP = DesktopState(screens=(SCREEN,))
PALM_PX = 80.0
MIDDLE = pytest.approx((959.5, 539.5), abs=0.6)
#: No smoothing worth the name: what goes in comes out within a thousandth of a pixel.
DIRECT = PointerSettings(min_cutoff_hz=30.0, beta=200.0)
STEER = Steer(0, "move", 1)
HOLD = HoldInput(0, "click", 1, "mouse:left")
LET_GO = ReleaseInput(0, "click", 1, "mouse:left")
TAP = TapInput(0, "tap", 1, "mouse:right")


def hand(x: float, y: float, *, gap: float = 1.0, hand_id: int = 1) -> Hand:
    """A hand of an un-mirrored 640x480 picture whose knuckles are at (x, y) as the person sees it."""
    points = np.zeros((21, 3))
    points[[5, 9, 13, 17], 0] = [-24, -8, 8, 24]
    points[0, 1] = np.sqrt(PALM_PX**2 - 8**2)
    points[8, :2] = [-24, -64]
    points[4, :2] = [-24 + PALM_PX * gap, -64]
    points[:, :2] += [640 - x, y]
    return Hand(0, hand_id, "right", 1.0, 1.0, points, np.zeros((21, 3)), HandRoi(0, 0, 1, 0))


class Run:
    """Feeds one picture after another; keeps where the pointer is as a screen would."""

    def __init__(self, settings: PointerSettings = DIRECT, desktop: DesktopState = DESKTOP) -> None:
        self.pointer, self.desktop = Pointer(settings), desktop
        self.t, self.place, self.places, self.pressed_at = 0.0, None, [], {}
        self.log: list = []
        self.ahead: list[tuple[int, int]] = []

    def __call__(self, intents, *hands: Hand, mirrored: bool = False) -> tuple:
        self.t += 1 / FPS
        seen = Observation(0, self.t, 640, 480, mirrored=mirrored, hands=hands) if hands else None
        actions = self.pointer.step(intents, seen, t=self.t, poses=(), desktop=self.desktop)
        before = self.place
        if STEER in intents and hands:  # the moves ahead of the last picture are over
            self.place = self.ahead.pop() if self.ahead else self.place
            self.ahead.clear()
        for action in actions:
            assert self.t <= action.due <= self.t + 1.001 / FPS
            if isinstance(action, MoveTo) and action.due > self.t:
                self.ahead.append((action.x_px, action.y_px))
                if self.place and before:  # no further than it just came
                    assert math.dist(self.ahead[-1], self.place) <= math.dist(self.place, before) + 2
            elif isinstance(action, MoveTo):
                self.place = (action.x_px, action.y_px)
            elif isinstance(action, Press | Release | Tap):
                self.pressed_at[type(action).__name__] = self.place
        self.places.append(self.place)
        self.log += actions
        return actions

    def settle(self, x: float, y: float, frames: int = 40, intents=(STEER,)) -> tuple[int, int]:
        for _ in range(frames):
            self(intents, hand(x, y))
        return self.place


def test_the_middle_of_the_zone_is_the_middle_of_the_screen():
    assert Run().settle(320, 216) == MIDDLE


def test_to_the_persons_right_is_to_the_right():
    run = Run()
    left, right = run.settle(250, 216), run.settle(400, 216)
    assert right[0] > left[0]
    assert right[1] == left[1]


def test_a_mirrored_picture_says_the_same():
    run = Run()
    seen = Observation(0, 0.0, 640, 480, mirrored=True, hands=(hand(640 - 200, 216),))  # 200 px from the left
    (move,) = run.pointer.step((STEER,), seen, t=0.0, poses=(), desktop=DESKTOP)
    assert (move.x_px, move.y_px) == Run().settle(200, 216)


@pytest.mark.parametrize(("x", "y", "corner"), [
    (128, 96, (0, 0)), (512, 96, (1919, 0)), (128, 336, (0, 1079)), (512, 336, (1919, 1079)),
    (10, 10, (0, 0)), (630, 470, (1919, 1079)),
])  # fmt: skip
def test_corners_are_reached_at_the_zones_corners_and_beyond(x, y, corner):
    assert Run(PointerSettings()).settle(x, y) == corner


def test_several_screens():
    screens = (Screen("left", -1280, 0, 1280, 1024), SCREEN)
    run = Run(PointerSettings(screens="all"), DesktopState(screens=screens))
    assert run.settle(128, 96) == (-1280, 0)
    assert run.settle(512, 336) == (1919, 1079)
    assert Run(PointerSettings(), DesktopState(screens=screens)).settle(128, 96) == (0, 0)


def test_without_screens_there_is_a_stated_default():
    assert Run(desktop=DesktopState()).settle(512, 336) == (1919, 1079)


def test_nothing_moves_without_a_steering_hand():
    run = Run()
    assert run((), hand(300, 200)) == ()
    assert run((STEER,)) == ()
    assert run((STEER,), hand(300, 200, hand_id=7)) == ()


def test_a_still_hand_sends_no_moves():
    run = Run()
    run.settle(300, 200)
    assert run((STEER,), hand(300, 200)) == ()


def test_the_first_rule_has_the_pointer():
    run = Run()
    actions = run((STEER, Steer(0, "other", 2)), hand(320, 216), hand(200, 100, hand_id=2))
    assert [a.rule for a in actions] == ["move"]
    assert run.place == MIDDLE


def test_a_click_lands_where_the_hand_aimed_before_it_closed():
    run = Run()
    aimed = run.settle(320, 216)
    for i, gap in enumerate((0.7, 0.5, 0.3, 0.15)):  # closing shakes the hand a little
        run((STEER,), hand(320 + 2 * i, 216 + 2 * i, gap=gap))
    assert run.place == aimed
    press = run((STEER, HOLD), hand(328, 224, gap=0.1))
    assert [type(a) for a in press] == [MoveTo, Press]
    assert run.pressed_at["Press"] == aimed
    run((STEER,), hand(325, 220, gap=0.1))
    release = run((STEER, LET_GO), hand(318, 210, gap=0.5))
    assert [type(a) for a in release] == [Release]
    assert run.pressed_at["Release"] == aimed


def test_a_tapped_button_lands_where_the_hand_aimed():
    run = Run()
    aimed = run.settle(320, 216)
    actions = run((STEER, TAP), hand(330, 226))
    assert [type(a) for a in actions] == [MoveTo, Tap]
    assert run.pressed_at["Tap"] == aimed


def test_a_drag_starts_at_the_press_and_ends_at_the_last_point():
    run = Run()
    aimed = run.settle(250, 216)
    run((STEER, HOLD), hand(250, 216, gap=0.1))
    for x in range(250, 400, 5):
        run((STEER,), hand(x, 216, gap=0.1))
    dragged = run.place
    assert run.pressed_at["Press"] == aimed
    assert dragged[0] - aimed[0] > 500
    run((STEER, LET_GO), hand(405, 216, gap=0.5))
    assert run.pressed_at["Release"] == dragged


def test_a_click_whose_rules_did_not_steer_is_a_click_all_the_same():
    run = Run()
    run.settle(250, 216)
    run((HOLD,), hand(250, 216))
    run((STEER,), hand(252, 216))
    before = run.place
    run((LET_GO,), hand(252, 216))
    for x in (254, 256):
        run((STEER,), hand(x, 216))
    assert run.place == before  # it lingers, as after any click
    for _ in range(15):
        run((STEER,), hand(256, 216))
    run((STEER, HOLD), hand(256, 216, gap=0.1))
    for x in (258, 256, 254):
        run((STEER,), hand(x, 216, gap=0.1))
    assert run.place == run.pressed_at["Press"]  # and the next click is frozen again


def test_a_key_that_is_held_does_not_hold_the_pointer():
    run = Run()
    run.settle(250, 216)
    before = run.place
    actions = run((STEER, HoldInput(0, "mod", 1, "key:shift")), hand(300, 216))
    assert [type(a) for a in actions] == [MoveTo, Press]
    assert run.place != before


def test_a_press_at_the_first_sight_of_a_hand_goes_to_its_place_first():
    run = Run()
    actions = run((STEER, HOLD), hand(320, 216))
    assert [type(a) for a in actions] == [MoveTo, Press]
    assert run.pressed_at["Press"] == MIDDLE


def test_what_needs_no_place_passes_in_order_also_without_a_picture():
    intents = (
        TapInput(0, "a", 1, "page_up"), ScrollWheel(0, "b", 1, 0.0, -2.0), HoldInput(0, "c", 1, "ctrl"),
        ReleaseInput(0, "c", 1, "ctrl"), HOLD, LET_GO,
    )  # fmt: skip
    run = Run()
    actions = run(intents)
    t = run.t
    assert actions == (
        Tap(0, "a", t, "page_up"), Scroll(0, "b", t, 0.0, -2.0), Press(0, "c", t, "ctrl"), Release(0, "c", t, "ctrl"),
        Press(0, "click", t, "mouse:left"), Release(0, "click", t, "mouse:left"),
    )  # fmt: skip


def test_a_hand_turns_the_wheel():
    run = Run(PointerSettings(scroll_step=0.25))  # 20 px
    steer = Steer(0, "wheel", 1, "scroll")
    turned = [a for y in range(300, 240, -5) for a in run((steer,), hand(320, y))]
    assert [(a.dx, a.dy) for a in turned] == [(0.0, 1.0), (0.0, 1.0)]


def test_reset_forgets_held_buttons_and_places():
    run = Run()
    run.settle(250, 216)
    run((STEER, HOLD), hand(250, 216))
    run.pointer.reset()
    assert run.settle(320, 216, frames=1) == MIDDLE


def test_the_fingertip_may_steer_instead():
    run = Run(DIRECT.model_copy(update={"anchor": "index_tip"}))
    assert run.settle(320 - 24, 216 + 64) == MIDDLE


# --- properties --------------------------------------------------------------------------------------------------

EVENT = st.sampled_from(["", "", "", "", "press", "release", "tap", "hide"])
STEPS = st.lists(
    st.tuples(st.floats(-25, 25), st.floats(-25, 25), st.floats(0.05, 1.0), EVENT, st.sampled_from("yyyn")),
    min_size=2,
    max_size=60,
)


@settings(max_examples=200, deadline=None)
@given(steps=STEPS)
def test_never_a_jump_and_no_click_that_moves_the_pointer(steps):
    """The pointer moves by no more than the hand does (and the share that wears an offset off), whatever happens."""
    wide = Zone(left=0.05, top=0.05, right=0.95, bottom=0.95)
    run = Run(DIRECT.model_copy(update={"zone": wide}))
    px_x, px_y = (
        1920 / (0.9 * 640) * 1.07,
        1080 / (0.9 * 480) * 1.07,
    )  # screen px for one picture px, with over-travel
    x, y, held, before, hidden = 320.0, 240.0, False, None, 0
    hands: list[tuple[float, float]] = []
    for dx, dy, gap, event, steers in steps:
        x, y = min(max(x + dx, 20), 620), min(max(y + dy, 20), 460)
        if hidden > 7 and not held:
            before = None  # a hand that was away for long points afresh
        intents = [STEER] if steers == "y" else []
        if event == "press" and not held:
            intents.append(HOLD)
            held = True
        elif event == "release" and held:
            intents.append(LET_GO)
            held = False
        elif event == "tap":
            intents.append(TAP)
        run(intents, *(() if event == "hide" else (hand(x, y, gap=gap),)))
        if event == "hide" or steers == "n":
            hidden += 1
        else:
            hidden = 0
            hands.append((x, y))
        if before and run.place and len(hands) > 1 and not hidden:
            # One Euro at these settings lags by under 0.1 of a step; its rest is made up for in the next.
            recent = np.array(hands[-4:])
            moved = np.abs(np.diff(recent, axis=0)).max(axis=0) * [px_x, px_y]
            limit = (1 + SETTLE) * np.hypot(*moved) * 1.15 + 2
            assert np.hypot(*np.subtract(run.place, before)) <= limit
        drags_on = event == "tap" and held
        if event in ("press", "tap", "release") and len(intents) > 1 and before and not drags_on:
            assert run.place == before, f"a {event} moved the pointer"
        before = run.place


@settings(max_examples=100, deadline=None)
@given(steps=STEPS)
def test_order_and_determinism(steps):
    def play() -> list:
        run = Run(PointerSettings())
        x, y, held = 320.0, 240.0, False
        for dx, dy, gap, event, steers in steps:
            x, y = x + dx, y + dy
            intents = [STEER] if steers == "y" else []
            if event == "press":
                intents.append(LET_GO if held else HOLD)
                held = not held
            elif event == "tap":
                intents.append(TAP)
            actions = run(intents, hand(x, y, gap=gap))
            kinds = [type(a) for a in actions if a.due == run.t]
            assert kinds.count(MoveTo) <= 1
            assert MoveTo not in kinds[1:]
            assert not {Press, Tap} & set(kinds) or kinds[0] is MoveTo or steers == "n"
            if Release in kinds and MoveTo in kinds:  # back to where the last picture put it
                assert run.places[-1] == run.places[-2]
            for move in (a for a in actions if isinstance(a, MoveTo)):
                assert 0 <= move.x_px < 1920
                assert 0 <= move.y_px < 1080
        return run.log

    assert play() == play()
