"""Modes: a place, a movement or a speed; in each the pointer begins where it is."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer import Pointer
from handcontrol.pointer.mapping import Mapping
from handcontrol.pointer.steering import Absolute, Joystick, Relative, steering_for
from handcontrol.settings import PointerSettings
from handcontrol.vocab import DesktopState, Hand, HandRoi, MoveTo, Observation, Screen, Steer

SCREEN = Screen("s", 0, 0, 1000, 600, primary=True)
MAPPING = Mapping((SCREEN,), 0.6, 0.0)
HERE = np.array([500.0, 300.0])


def along(steering, path, here=HERE):
    """Where the pointer goes as the hand's anchor goes along `path`, 30 a second."""
    steering.begin()
    for i, at in enumerate(path):
        here = MAPPING.clamp(steering.target(np.array([at, 0.3]), here, MAPPING, i / 30))
    return here


def test_relative_moves_as_the_hand_does_farther_when_it_is_quick():
    steering = Relative(0.4, 1.6)
    slow, quick = along(steering, np.linspace(0.2, 0.3, 61)), along(steering, np.linspace(0.2, 0.3, 4))
    assert slow[0] - 500 == pytest.approx(0.1 * 1000 * steering.gain(0.05), rel=0.01)
    assert slow[0] - 500 == pytest.approx(0.1 * 1000 * 0.475, abs=2)
    assert quick[0] - 500 > 2.5 * (slow[0] - 500)
    assert quick[1] == slow[1] == 300


def test_relative_goes_and_comes_back_at_one_speed():
    path = [*np.linspace(0.2, 0.4, 20), *np.linspace(0.4, 0.2, 20)[1:]]
    assert along(Relative(0.4, 1.6), path) == pytest.approx(HERE)


def test_the_clutch_carries_the_pointer_farther_than_one_stroke():
    steering, here = Relative(0.4, 1.6), np.array([0.0, 300.0])
    for _ in range(5):
        here = along(
            steering, np.linspace(0.3, 0.5, 15), here
        )  # stroke; then the hand goes back, not steering
    assert here[0] == pytest.approx(5 * 0.2 * 1000 * steering.gain(0.2 / 14 * 30), rel=0.01)


def test_the_screen_ends_the_way_and_back_works_at_once():
    steering = Relative(1.0, 1.0)
    path = [*np.linspace(0.0, 2.0, 30), *np.linspace(2.0, 1.9, 10)]
    assert along(steering, path)[0] == pytest.approx(999 - 100)


def test_joystick_rests_in_the_dead_zone_and_has_a_top_speed():
    steering = Joystick(0.05, 0.5)
    assert along(steering, [0.3, *[0.34] * 30]) == pytest.approx(HERE)
    one_second = along(steering, [0.3, *[0.9] * 30])
    assert one_second[0] - 500 == pytest.approx(500 * 30 / 30, rel=0.01) or one_second[0] == 999
    half_way = along(steering, [0.3, *[0.3 + (0.3 + 0.05) / 2] * 30])
    assert half_way[0] - 500 == pytest.approx(0.5 * 1000 * 0.25, rel=0.01)
    back = along(steering, [0.3, *[0.0] * 5])
    assert back[0] < 500


def test_each_mode_has_its_steering():
    kinds = {
        mode: type(steering_for(PointerSettings(mode=mode))) for mode in ("absolute", "relative", "joystick")
    }
    assert kinds == {"absolute": Absolute, "relative": Relative, "joystick": Joystick}


def seen(x: float, t: float) -> Observation:
    points = np.zeros((21, 3))
    points[[5, 9, 13, 17], 0] = [-24, -8, 8, 24]
    points[0, 1], points[4, 0] = 80.0, 90.0
    points[:, :2] += [640 - x, 216]
    hand = Hand(0, 1, "right", 1.0, 1.0, points, np.zeros((21, 3)), HandRoi(0, 0, 1, 0))
    return Observation(0, t, 640, 480, hands=(hand,))


@pytest.mark.parametrize("mode", ["relative", "joystick"])
def test_the_pointer_begins_where_the_mouse_left_it(mode):
    pointer = Pointer(PointerSettings(mode=mode))
    desktop = DesktopState(screens=(SCREEN,), pointer_px=(123, 456))
    moves = []
    for i in range(20):
        actions = pointer.step((Steer(0, "move", 1),), seen(200.0 + 4 * i, i / 30), t=i / 30, desktop=desktop)
        moves += [(a.x_px, a.y_px) for a in actions if isinstance(a, MoveTo)]
    assert moves[0] == (123, 456)
    assert moves[-1][0] > 150
    assert all(y == 456 for _, y in moves)
    # steering ends; the mouse moves the pointer; the hand comes back elsewhere: no jump to anywhere
    desktop = DesktopState(screens=(SCREEN,), pointer_px=(700, 100))
    actions = pointer.step((Steer(0, "move", 1),), seen(500.0, 2.0), t=2.0, desktop=desktop)
    assert [(a.x_px, a.y_px) for a in actions if isinstance(a, MoveTo)] == [(700, 100)]
