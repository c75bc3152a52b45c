"""The gallery shows every gesture, how sure the recognizer is of it, and lights up for a motion."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import pose_names
from handcontrol.settings import Settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.flow import Flow
from handcontrol.ui.gestures_page import GesturesPage
from handcontrol.ui.preview import Preview
from handcontrol.vocab import GestureEvent, Pose


@pytest.fixture
def page(qtbot):
    made = GesturesPage(Desk(Settings(), post=lambda command: None, notify=lambda notice: None))
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def test_every_gesture_has_a_card_with_a_name(page):
    assert set(page.cards) == {*pose_names(), *MOTIONS}
    assert page.cards["l_shape"].accessibleName() == "L, pose"
    assert page.cards["swipe_left"].accessibleName() == "Swipe left, motion"


def test_scores_fill_the_bars_and_mark_what_is_made(page, snapshot):
    scores = (("fist", 0.9), ("pinch", 0.1))
    page.show_snapshot(snapshot(poses=(Pose(3, 1, "right", "fist", 0.9, scores),)))
    assert page.cards["fist"].marked
    assert page.cards["fist"].accessibleDescription() == "It is being made now."
    assert not page.cards["pinch"].marked
    page.show_snapshot(snapshot(poses=()))
    assert not page.cards["fist"].marked


def test_a_motion_lights_up_and_goes_out(page, snapshot, qtbot):
    step = snapshot(events=(GestureEvent(3, 0.1, 1, "right", "wave", "enter", kind="motion"),)).step
    page.show_steps([step, replace(step, events=())])
    card = page.cards["wave"]
    assert card.marked
    card._seen.setInterval(1)
    card._seen.start()
    qtbot.waitUntil(lambda: not card.marked)


def test_the_picture_moves_while_it_is_looked_at(qtbot):
    preview = Preview("wave")
    qtbot.addWidget(preview)
    preview.show()
    assert not preview.moving
    preview.play(True)
    assert preview.moving
    preview.hide()
    assert not preview.moving


def test_a_gesture_without_demonstration_is_an_outline(qtbot):
    preview = Preview("mine")
    qtbot.addWidget(preview)
    preview.play(True)
    assert not preview.moving
    assert not preview.grab().isNull()


def test_cards_fill_the_rows(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, spacing=10)
    cards = [QWidget() for _ in range(5)]
    for card in cards:
        card.setMinimumSize(90, 40)
        flow.addWidget(card)
    holder.show()
    flow.setGeometry(QRect(0, 0, 310, 200))
    places = [card.geometry() for card in cards]
    assert [place.x() for place in places] == [0, 106, 212, 0, 106]
    assert {place.width() for place in places} == {96}
    assert flow.heightForWidth(310) == places[-1].bottom() + 1
    assert flow.heightForWidth(90) > flow.heightForWidth(310)
