"""The gallery shows every gesture, how sure the recognizer is of it, and lights up for a motion."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import pose_names
from handcontrol.settings import Settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.flow import Flow
from handcontrol.ui.gestures_page import GesturesPage
from handcontrol.ui.preview import Preview
from handcontrol.ui.teach_panel import TeachPanel
from handcontrol.vocab import GestureEvent, Pose, UseTaught


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


# --- teaching --------------------------------------------------------------------------------------------------


@pytest.fixture
def own_gestures(tmp_path, monkeypatch):
    """A folder of taught gestures of this test's own."""
    from handcontrol import paths

    monkeypatch.setattr(paths, "config_dir", lambda: tmp_path)
    return tmp_path / "gestures"


class Told:
    def __init__(self):
        self.posted, self.notices = [], []


@pytest.fixture
def teaching(qtbot, own_gestures):
    told = Told()
    made = GesturesPage(Desk(Settings(), post=told.posted.append, notify=told.notices.append))
    made.told = told
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def shown(seconds, begin=0.0, pose="relaxed"):
    """Steps of the virtual hand's true points, making a shape that is not built in."""
    from handcontrol.virtualhand import Scene, parse_script
    from handcontrol.vocab import DesktopState, Hand, HandRoi, Observation, Step

    script = parse_script(
        'duration_s = 60.0\n[[hand]]\nside = "right"\ntremor = 0.4\n'
        f'key = [{{ t = 0.0, pose = "{pose}", anchor = [0.5, 0.6], size = 0.4 }}, {{ t = 59.0, yaw = 20, roll = 8 }}]'
    )
    scene, steps = Scene(script), []
    for i in range(round(30 * seconds)):
        t = begin + i / 30
        hands = tuple(
            Hand(i, 1, hand.side, 0.99, 0.99, hand.points_px, hand.world_m, HandRoi(0.0, 0.0, 200.0, 0.0))
            for hand in scene.truth(t)
        )
        steps.append(Step(t, Observation(i, t, 640, 480, hands=hands), DesktopState()))
    return steps


def teach(page, name="my_sign", pose="relaxed"):
    page.teach.click()
    page.panel.name.setText(name)
    page.panel.start.click()
    page.show_steps(shown(7.0, pose=pose))


def test_a_pose_is_taught_from_countdown_to_the_rules(teaching, own_gestures):
    panel = teaching.panel
    teaching.teach.click()
    panel.name.setText("my_sign")
    panel.start.click()
    assert [type(one).__name__ for one in teaching.told.posted] == ["SetControl"]
    teaching.show_steps(shown(1.0))
    assert panel.hint.text() == "Get ready."
    teaching.show_steps(shown(6.0, begin=1.0))
    assert panel.pages.currentIndex() == 2
    assert "of 20 samples are known again" in panel.lines.text()
    assert "--" not in panel.lines.text()
    panel.keep.click()
    assert (own_gestures / "my_sign.toml").exists()
    assert "my_sign" in teaching.cards
    assert teaching.told.posted[-1].gestures[0][0] == "my_sign"
    assert teaching.places.currentIndex() == 0


def test_a_sample_is_shown_again(teaching):
    teach(teaching)
    panel = teaching.panel
    panel.sample.setValue(4)
    panel.again.click()
    assert panel.pages.currentIndex() == 1
    teaching.show_steps(shown(5.0, begin=20.0))
    assert panel.pages.currentIndex() == 2
    assert "of 20 samples" in panel.lines.text()


@pytest.mark.parametrize("name", ["fist", "My Sign", "wave"])
def test_a_name_that_will_not_do_is_said_before_the_start(teaching, name):
    teaching.teach.click()
    teaching.panel.name.setText(name)
    assert teaching.panel.problem.text()
    assert not teaching.panel.start.isEnabled()


def test_what_is_wrong_with_a_name_is_whole_in_any_width(qtbot, own_gestures):
    panel = TeachPanel()
    qtbot.addWidget(panel)
    panel.show()
    heights = []
    for width in (748, 380, 748):
        panel.resize(width, 700)
        panel.name.setText(f"No name! {width}")
        qtbot.waitUntil(lambda: panel.problem.geometry().bottom() < panel.kind.geometry().top())
        heights.append(panel.problem.height())
        assert panel.problem.geometry().top() > panel.name.geometry().bottom()
    assert heights[0] == heights[2] < heights[1]


def test_too_little_to_go_by(teaching):
    teaching.teach.click()
    teaching.panel.name.setText("my_sign")
    teaching.panel.start.click()
    teaching.show_steps(shown(3.2))
    teaching.panel.stop.click()
    assert teaching.panel.verdict.text() == "There is not enough to go by."
    assert teaching.panel.keep.isHidden()
    teaching.panel.retry.click()
    assert teaching.panel.pages.currentIndex() == 1


def test_cancelling_keeps_nothing(teaching, own_gestures):
    teach(teaching)
    teaching.panel.closed.emit()
    assert not own_gestures.exists()
    assert teaching.teach.isEnabled()


def test_forgetting_and_importing(teaching, own_gestures, tmp_path):
    teach(teaching)
    teaching.panel.keep.click()
    (own_gestures / "my_sign.toml").rename(tmp_path / "from_a_friend.toml")
    teaching.bring_in(tmp_path / "from_a_friend.toml")
    assert not teaching.cards["my_sign"].more.isHidden()
    teaching.bring_in(tmp_path / "from_a_friend.toml")
    assert "already" in teaching.told.notices[-1].text
    teaching.forget("my_sign")
    assert "my_sign" not in teaching.cards
    assert teaching.told.posted[-1].gestures == ()


def test_a_damaged_file_is_told_and_the_others_are_there(qtbot, own_gestures):
    own_gestures.mkdir()
    (own_gestures / "broken.toml").write_text("version = 1")
    told = Told()
    page = GesturesPage(Desk(Settings(), post=told.posted.append, notify=told.notices.append))
    qtbot.addWidget(page)
    assert "broken.toml is no taught gesture ('columns' is missing)." in told.notices[0].text
    assert "fist" in page.cards
    page.teach.click()
    page.panel.name.setText("broken")
    assert page.panel.start.isEnabled()  # it can be taught again


def test_what_another_hand_put_there_gets_a_card(teaching, own_gestures):
    teach(teaching)
    teaching.panel.keep.click()
    file = own_gestures / "my_sign.toml"
    (step,) = shown(1 / 30, begin=30.0)
    file.rename(own_gestures / "wolf.toml")
    teaching.show_steps([replace(step, commands=(UseTaught((("fist", ""), ("wolf", ""))),))])
    assert "wolf" in teaching.cards
    assert "my_sign" not in teaching.cards


def test_what_is_not_it_is_listed_and_taken_back(qtbot, tmp_path, monkeypatch):
    import numpy as np

    from handcontrol.gestures.taught import Denied, load_denied, save

    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    save(Denied("wave", tuple(np.array([[share]]) for share in (0.9, 0.95))))
    save(Denied("swipe_left", (np.array([[0.93]]),)))
    posted = []
    page = GesturesPage(Desk(Settings(), post=posted.append, notify=lambda notice: None))
    qtbot.addWidget(page)
    page.show()
    assert page.not_it.names == ("swipe_left", "wave")

    def press(name):
        button = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name)
        button.click()

    press("Wave: take back the newest example")
    assert [len(one.examples) for one in load_denied()] == [1, 1]
    assert [name for name, _ in posted[-1].gestures] == ["swipe_left", "wave"]
    press("Wave: take back all examples")
    press("Swipe left: take back all examples")
    assert (load_denied(), posted[-1]) == ((), UseTaught(()))
    assert page.not_it.isHidden()
    save(Denied("wave", (np.array([[0.9]]),)))  # on the page Why
    page.hide()
    page.show()
    assert page.not_it.names == ("wave",)
