"""A wheel let go in a swing runs on, slows down and stops; slow turning is exact; nothing pressed for it stays down."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer import Pointer
from handcontrol.pointer.wheel import Wheel
from handcontrol.settings import PointerSettings
from handcontrol.vocab import (
    Hand,
    HandRoi,
    HoldInput,
    Observation,
    Press,
    Release,
    ReleaseInput,
    Scroll,
    Steer,
    TapInput,
)

FPS = 30


def let_go(speed, *, inertia_s=0.4, axis=1, rest_s=0.0, seconds=4.0):
    """Notches after each picture once a hand turned half a second at `speed` (notches a second, up or right)."""
    wheel, t, at = Wheel(0.2, inertia_s), 0.0, np.zeros(2)
    for _ in range(15):
        at[axis] += speed * 0.2 / FPS * (-1 if axis == 1 else 1)
        wheel.step(1, at.copy(), t)
        t += 1 / FPS
    for _ in range(round(rest_s * FPS)):
        wheel.step(1, at.copy(), t)
        t += 1 / FPS
    turned = []
    for _ in range(round(seconds * FPS)):
        turned.append(wheel.run_on(t))
        t += 1 / FPS
    return np.array(turned), wheel


def test_it_runs_on_with_the_speed_of_the_hand_and_slows_down():
    turned, wheel = let_go(20.0)
    up = turned[:, 1]
    assert np.all(up >= 0)
    assert up.sum() == pytest.approx((20 - 1.5) * 0.4, abs=2)
    assert up[:6].sum() > up[6:12].sum() > up[24:30].sum()
    assert not up[60:].any()
    assert not wheel.runs
    assert not turned[:, 0].any()


@pytest.mark.parametrize("axis", [0, 1])
def test_either_way_and_backwards(axis):
    assert let_go(-20.0, axis=axis)[0][:, axis].sum() == -let_go(20.0, axis=axis)[0][:, axis].sum() < 0


@pytest.mark.parametrize(
    "how", [{"speed": 3.0}, {"speed": 20.0, "rest_s": 0.3}, {"speed": 20.0, "inertia_s": 0.0}]
)
def test_a_slow_hand_one_that_stopped_first_and_no_inertia_leave_it_where_it_is(how):
    assert not let_go(**how)[0].any()


def test_slow_turning_is_exact():
    wheel = Wheel(0.2, 0.4)
    turned = [wheel.step(1, np.array([0.0, -0.2 * i / 40]), i / FPS)[1] for i in range(401)]
    assert sum(turned) == 10
    assert max(turned) == 1


# --- through the pointer -------------------------------------------------------------------------------------------


def seen(y, t):
    points = np.zeros((21, 3))
    points[[5, 9, 13, 17], 0] = [-24, -8, 8, 24]
    points[0, 1] = np.sqrt(80.0**2 - 8**2)
    points[:, :2] += [320, y]
    hand = Hand(0, 1, "right", 1.0, 1.0, points, np.zeros((21, 3)), HandRoi(0, 0, 1, 0))
    return Observation(0, t, 640, 480, hands=(hand,))


def swing(*after, zoom=False, obeyed=True):
    """All actions of a hand that swings the wheel upwards, then does `after` (intents of each picture)."""
    pointer, t, y, actions = Pointer(PointerSettings()), 0.0, 400.0, []
    wheel = Steer(0, "wheel", 1, "scroll")
    begin = (HoldInput(0, "wheel", 1, "ctrl"),) if zoom else ()
    end = (ReleaseInput(0, "wheel", 1, "ctrl"),) if zoom else ()
    for i in range(12):
        t, y = t + 1 / FPS, y - 12
        actions += pointer.step((wheel, *(begin if i == 0 else ())), seen(y, t), t=t)
    turned, later = len(actions), [end, *after, *[()] * 60]
    for intents in later:
        t += 1 / FPS
        actions += pointer.step(intents, seen(y, t), t=t, obeyed=obeyed)
    return actions[:turned], actions[turned:]


def test_the_pointers_wheel_runs_on():
    before, after = swing()
    assert all(isinstance(a, Scroll) and a.dy > 0 for a in (*before, *after))
    assert 3 <= sum(a.dy for a in after) <= 10
    assert {a.rule for a in after} == {"wheel"}


@pytest.mark.parametrize("stops", ["click", "not obeyed", "turned again"])
def test_it_stops_at_a_click_or_a_touch_and_with_the_hands_control(stops):
    if stops == "click":
        _, after = swing((TapInput(0, "tap", 1, "mouse:left"),))
    elif stops == "not obeyed":
        _, after = swing(obeyed=False)
    else:
        _, after = swing((Steer(0, "wheel", 1, "scroll"),))
    assert sum(a.dy for a in after if isinstance(a, Scroll)) <= 1


def test_a_zoom_that_runs_on_holds_its_key_for_each_notch_and_never_longer():
    _, after = swing(zoom=True)
    scrolls = [i for i, a in enumerate(after) if isinstance(a, Scroll)]
    assert len(scrolls) >= 3
    down = 1  # until the rule lets go
    for action in after:
        down += isinstance(action, Press) - isinstance(action, Release)
        assert not isinstance(action, Scroll) or down >= 1
    assert down == 0
