"""A click by resting: when it comes, what it does, and that nothing it holds outlives the hand's control."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer import Pointer
from handcontrol.pointer.dwell import Dwell
from handcontrol.pointer.pointer import DWELL
from handcontrol.settings import PointerSettings
from handcontrol.vocab import (
    DesktopState,
    Hand,
    HandRoi,
    HoldInput,
    MoveTo,
    Observation,
    Press,
    Release,
    Screen,
    SetPointer,
    Steer,
    Tap,
)

SCREEN = Screen("s", 0, 0, 1000, 600, primary=True)
NEXT = Screen("t", 1000, 0, 500, 600)
STEER = Steer(0, "move", 1)


def played(dwell, path, fps=30):
    """The moments at which it clicks on a path of x places."""
    return [i / fps for i, x in enumerate(path) if dwell.step(np.array([x, 0.0]), i / fps)]


def test_it_clicks_once_after_resting_and_again_only_elsewhere():
    dwell = Dwell(0.5, 0.02, 0.05)
    path = [0.0, *[0.2] * 60, *[0.24] * 40, *[0.3] * 60]
    assert played(dwell, path) == pytest.approx([16 / 30, (101 + 15) / 30], abs=0.04)


def test_a_hand_that_has_not_moved_yet_does_not_click():
    assert played(Dwell(0.5, 0.02, 0.05), [0.2] * 100) == []


def test_a_moving_pointer_does_not_click_and_progress_is_told():
    dwell = Dwell(0.5, 0.02, 0.05)
    assert played(dwell, np.linspace(0, 1, 60)) == []
    dwell.reset()
    played(dwell, [0.0, *[0.2] * 7])
    assert dwell.progress == pytest.approx(6 / 30 / 0.5)


def seen(x: float, t: float) -> Observation:
    points = np.zeros((21, 3))
    points[[5, 9, 13, 17], 0] = [-24, -8, 8, 24]
    points[0, 1], points[4, 0] = 80.0, 90.0
    points[:, :2] += [640 - x, 216]
    hand = Hand(0, 1, "right", 1.0, 1.0, points, np.zeros((21, 3)), HandRoi(0, 0, 1, 0))
    return Observation(0, t, 640, 480, hands=(hand,))


class Run:
    def __init__(self, *, screens=(SCREEN,), **settings):
        quick = {"min_cutoff_hz": 30.0, "beta": 200.0, "dwell_s": 0.5, **settings}
        self.pointer, self.t, self.log = Pointer(PointerSettings(**quick)), 0.0, []
        self.desktop = DesktopState(screens=screens)
        self.progress = 0.0

    def __call__(self, x, seconds=1 / 30, *extra, steer=True, obeyed=True):
        for _ in range(max(1, round(seconds * 30))):
            self.t += 1 / 30
            intents = (*extra, *((STEER,) if steer else ()))
            picture = seen(x, self.t) if x is not None else None
            actions = self.pointer.step(intents, picture, t=self.t, desktop=self.desktop, obeyed=obeyed)
            self.log += actions
            self.progress = max(self.progress, self.pointer.state.dwell)
        return self

    @property
    def clicks(self):
        return [(type(a), a.input) for a in self.log if not isinstance(a, MoveTo)]

    @property
    def place(self):
        return next((a.x_px, a.y_px) for a in reversed(self.log) if isinstance(a, MoveTo))


@pytest.mark.parametrize(("kind", "clicks"), [
    ("off", []), ("left", [(Tap, "mouse:left")]), ("right", [(Tap, "mouse:right")]),
    ("double", [(Tap, "mouse:left")] * 2), ("drag", [(Press, "mouse:left")]),
])  # fmt: skip
def test_what_resting_does_is_chosen(kind, clicks):
    run = Run(dwell_click=kind)(200)(300, 1.5)
    assert run.clicks == clicks
    assert all(a.rule == DWELL for a in run.log if not isinstance(a, MoveTo))
    assert (run.progress > 0.9) == (kind != "off")


def test_a_drag_is_taken_up_and_let_go_by_resting_and_ends_where_it_rested():
    run = Run(dwell_click="drag")(200)(300, 1.0)
    taken = run.place
    for x in range(300, 400, 5):
        run(x)
    run(400, 1.0)
    assert run.clicks == [(Press, "mouse:left"), (Release, "mouse:left")]
    assert run.place[0] - taken[0] > 200


@pytest.mark.parametrize("how", ["not obeyed", "no steering", "no picture", "all let go"])
def test_a_button_that_a_dwell_holds_comes_up_when_the_hand_has_no_control(how):
    run = Run(dwell_click="drag")(200)(300, 1.0)
    assert run.clicks == [(Press, "mouse:left")]
    if how == "not obeyed":
        run(300, steer=False, obeyed=False)
    elif how == "no steering":
        run(300, 0.5, steer=False)
    elif how == "no picture":
        run(None, 0.5, steer=False)
    else:
        run(300, 1 / 30, *run.pointer.let_go(0))
    assert run.clicks == [(Press, "mouse:left"), (Release, "mouse:left")]
    run(300, 2.0)
    assert run.clicks[2:] == []  # and resting on does nothing


def test_a_pinch_is_not_followed_by_a_click_of_its_own():
    hold = HoldInput(0, "click", 1, "mouse:left")
    run = Run(dwell_click="left")(200)(300, 0.3)(300, 1 / 30, hold)(300, 2.0)
    assert run.clicks == [(Press, "mouse:left")]


def test_rules_choose_what_resting_does():
    run = Run()(200)(300, 1 / 30, SetPointer(0, "r", 1, dwell="right"))(300, 0.1)(350, 1.0)
    assert run.clicks == [(Tap, "mouse:right")]
    assert run.pointer.state.dwell_click == "right"
    run.pointer.reset()
    assert run.pointer.state.dwell_click == "off"


def test_rules_change_the_mode_and_the_pointer_stays_where_it_is():
    run = Run()(200)(300, 0.5)
    before = run.place
    run(300, 1 / 30, SetPointer(0, "r", 1, mode="relative"))(300, 0.5)
    assert run.place == before
    run(340, 0.5)
    relative = run.place
    assert relative[0] > before[0]
    run(340, 1 / 30, SetPointer(0, "r", 1, mode="absolute"))(340, 0.5)
    assert run.place == relative


def test_rules_change_the_anchor_and_the_pointer_stays_where_it_is():
    run = Run()(200)(300, 0.5)
    before = run.place
    run(300, 1 / 30, SetPointer(0, "r", 1, anchor="index_tip"))(300, 0.5)
    assert run.place == before


def test_the_next_monitor_round_and_round():
    run = Run(screens=(SCREEN, NEXT))(320, 0.5)
    assert run.place[0] == pytest.approx(500, abs=3)
    run(320, 1 / 30, SetPointer(0, "r", 1, screen="next"))(320, 0.2)
    assert run.place[0] == pytest.approx(1250, abs=3)
    run(320, 1 / 30, SetPointer(0, "r", 1, screen="next"))(320, 0.2)
    assert run.place[0] == pytest.approx(500, abs=3)
    run(320, 1 / 30, SetPointer(0, "r", 1, screen="all"))(320, 0.2)
    assert run.place[0] == pytest.approx(750, abs=3)


def test_the_next_monitor_in_relative_mode_is_its_middle():
    run = Run(screens=(SCREEN, NEXT), mode="relative")(320, 0.5)
    run(320, 1 / 30, SetPointer(0, "r", 1, screen="next"))(320, 0.2)
    assert run.place == (1250, 300)
