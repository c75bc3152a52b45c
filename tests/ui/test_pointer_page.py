"""The pointer's page: posture, zone, sweep, feel, and the test with what it offers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from handcontrol.pointer.comfort import preset
from handcontrol.pointer.sweep import SWEEP_S
from handcontrol.settings import Settings, Zone
from handcontrol.ui.desk import Desk
from handcontrol.ui.fitts_game import FittsGame
from handcontrol.ui.pointer_page import PointerPage
from handcontrol.ui.trace import Trace
from handcontrol.ui.zone_editor import ZoneEditor
from handcontrol.vocab import MoveTo, Steer, UseSettings


class Told:
    def __init__(self):
        self.posted, self.notices = [], []


@pytest.fixture
def page(qtbot):
    told = Told()
    made = PointerPage(Desk(Settings(), post=told.posted.append, notify=told.notices.append))
    made.told = told
    qtbot.addWidget(made)
    made.resize(760, 900)
    made.show()
    return made


@pytest.fixture
def steps(snapshot, hand):
    """steps(seconds, wave): a steering hand that goes to and fro, the pointer `late` seconds behind it."""

    def make(seconds, *, late=0.0, begin=0.0):
        made = []
        for i in range(round(30 * seconds)):
            t = begin + i / 30
            x = 320 + 120 * np.sin(4 * t)
            shown = snapshot(hand(x_px=float(x))).step
            behind = 960 - round(400 * np.sin(4 * (t - late)))
            made.append(
                replace(
                    shown,
                    t=t,
                    intents=(Steer(i, "Point", 1, "pointer"),),
                    actions=(MoveTo(i, "Point", t, behind, 500),),
                )
            )
        return made

    return make


def test_a_posture_is_used_and_taken_back(page):
    page.posture.setCurrentIndex(page.posture.findData("elbow"))
    page.left.setChecked(True)
    page.fit.click()
    assert page.desk.settings == preset("elbow", Settings(), left_handed=True)
    assert isinstance(page.told.posted[-1], UseSettings)
    page.undo.click()
    assert page.desk.settings == Settings()
    assert not page.undo.isEnabled()


def test_rows_change_the_settings_and_follow_them(page):
    page.rows["pointer.mode"].wanted.emit("relative")
    assert page.desk.settings.pointer.mode == "relative"
    page.desk.use_settings(Settings(pointer={"zone": {"left": 0.4, "top": 0.3, "right": 0.9, "bottom": 0.6}}))
    assert page.zone.zone == Zone(left=0.4, top=0.3, right=0.9, bottom=0.6)


def test_a_sweep_makes_the_zone(page, steps):
    page.sweep.click()
    page.show_steps(steps(SWEEP_S / 2))
    assert page.swept.isVisible()
    assert page.swept.value() == pytest.approx(50, abs=2)
    page.show_steps(steps(SWEEP_S / 2 + 0.1, begin=SWEEP_S / 2))
    assert page._sweep is None
    assert page.desk.settings.pointer.zone != Zone()
    assert "of the picture wide" in page.told.notices[-1].text


def test_a_sweep_is_given_up(page, steps):
    page.sweep.click()
    page.show_steps(steps(3.0))
    page.sweep.click()
    page.show_steps(steps(30.0, begin=3.0))
    assert page.desk.settings == Settings()


# --- the zone --------------------------------------------------------------------------------------------------


@pytest.fixture
def editor(qtbot, snapshot):
    made = ZoneEditor()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_snapshot(snapshot())
    made.show_zone(Zone(left=0.25, top=0.25, right=0.75, bottom=0.75))
    return made


def drag(qtbot, editor, begin, end):
    qtbot.mousePress(editor, Qt.MouseButton.LeftButton, pos=QPoint(*begin))
    qtbot.mouseMove(editor, QPoint(*end))
    qtbot.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=QPoint(*end))


@pytest.mark.parametrize(
    ("begin", "end", "zone"),
    [
        ((100, 150), (60, 150), (0.15, 0.25, 0.75, 0.75)),
        ((300, 225), (340, 255), (0.25, 0.25, 0.85, 0.85)),
        ((200, 150), (240, 150), (0.35, 0.25, 0.85, 0.75)),
        ((200, 150), (400, 150), (0.5, 0.25, 1.0, 0.75)),
        ((100, 150), (399, 150), (0.7, 0.25, 0.75, 0.75)),
        ((20, 20), (300, 200), None),
    ],
)
def test_edges_are_dragged_and_stay_inside_with_room(qtbot, editor, begin, end, zone):
    chosen = []
    editor.chosen.connect(chosen.append)
    drag(qtbot, editor, begin, end)
    found = [(one.left, one.top, one.right, one.bottom) for one in chosen]
    assert found == ([pytest.approx(zone, abs=0.01)] if zone else [])


def test_the_zone_is_moved_by_keys(qtbot, editor):
    chosen = []
    editor.chosen.connect(chosen.append)
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen[-1] == Zone(left=0.26, top=0.25, right=0.76, bottom=0.76)
    assert editor.accessibleDescription() == "From 26% to 76% across, 25% to 76% down."


# --- the trace and the test ------------------------------------------------------------------------------------


@pytest.mark.parametrize("late", [0.0, 0.06, 0.12])
def test_the_trace_says_how_far_the_pointer_is_behind(qtbot, steps, late):
    trace = Trace()
    qtbot.addWidget(trace)
    trace.add(steps(4.0, late=late), Settings().pointer)
    assert trace.lag_ms == pytest.approx(late * 1e3, abs=12)
    assert not trace.grab().isNull()


def test_a_resting_hand_has_no_lag(qtbot, steps):
    trace = Trace()
    qtbot.addWidget(trace)
    trace.add([replace(step, t=i / 30) for i, step in enumerate(steps(0.04) * 100)], Settings().pointer)
    assert trace.lag_ms is None


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 0.4
        return self.now


def play(qtbot, game, *, beside=0.0):
    """Click each target, a little beside its middle."""
    while game.task is not None and game.task.target is not None:
        target = game.task.target
        at = QPoint(round(target.x_px + beside), round(target.y_px))
        qtbot.mouseMove(game, at)
        qtbot.mouseClick(game, Qt.MouseButton.LeftButton, pos=at)


def test_the_game_ends_with_figures(qtbot):
    game, found = FittsGame(now=Clock()), []
    qtbot.addWidget(game)
    game.resize(600, 600)
    game.show()
    game.done.connect(found.append)
    game.begin()
    play(qtbot, game)
    assert found[0].trials == 27
    assert found[0].errors == 0.0
    assert found[0].throughput > 0


def test_escape_leaves_the_game(page, qtbot):
    page.play.click()
    assert page.places.currentWidget() is page.game
    qtbot.keyClick(page.game, Qt.Key.Key_Escape)
    assert page.places.currentIndex() == 0


def figures(page):
    return [page.figures.itemAt(i).widget().text() for i in range(page.figures.count())]


def test_the_test_says_what_would_suit_the_hand(page, qtbot, steps):
    page.game._now = Clock()
    page.play.click()
    rng = np.random.default_rng(1)
    shaking = []
    for step in steps(30.0):
        seen = step.observation
        points = seen.hands[0].points_px + np.array([*rng.normal(0, 6, 2), 0])
        shaking.append(
            replace(step, observation=replace(seen, hands=(replace(seen.hands[0], points_px=points),)))
        )
    page.show_steps(shaking[::3])  # a camera of 10 pictures a second
    play(qtbot, page.game)
    assert "bits a second" in " ".join(figures(page))
    assert page.tune.isVisible()
    before = page.desk.settings
    offered = page.outcome.text()
    page.tune.click()
    assert page.desk.settings != before
    assert not page.tune.isVisible()
    assert page.outcome.text() != offered
    page.undo.click()
    assert page.desk.settings == before
    assert page.tune.isVisible()
    assert page.outcome.text() == offered


def test_a_test_played_with_a_mouse_offers_nothing(page, qtbot):
    page.game._now = Clock()
    page.play.click()
    play(qtbot, page.game)
    assert "must be moved by hand" in page.outcome.text()
    assert not page.tune.isVisible()
    assert "The test before" not in figures(page)
    page.play.click()
    play(qtbot, page.game)
    assert "The test before" in figures(page)
    assert any(words.startswith("Now (") for words in figures(page))


def test_without_a_picture_the_mouse_takes_hold_of_nothing(qtbot, editor):
    before, chosen = editor.zone, []
    editor.chosen.connect(chosen.append)
    editor.hide()  # and lets go of the picture
    editor.show()
    drag(qtbot, editor, (5, 5), (60, 60))
    assert (editor.zone, chosen) == (before, [])
