"""When the engine has ended by a failure: it is said on every page, and a visible button starts a fresh one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from handcontrol.errors import ModelError, SourceError
from handcontrol.rules.bookcase import Bookcase
from handcontrol.settings import Settings
from handcontrol.vocab import ChooseProfile, SetControl

BROKEN = ModelError("The networks are damaged.", "Fetch them again.")
BUSY = SourceError("Camera 0 is in use by zoom.", "Close that program, or choose another camera.")


@pytest.fixture
def asked():
    return []


@pytest.fixture
def shown(window, engine, new_engine, asked, tmp_path):
    return window(
        source="camera:0",
        again=lambda source: asked.append(source) or new_engine(),
        books=Bookcase(tmp_path),
    )


@pytest.fixture
def fail(qtbot, shown, engine):
    """The engine ends by that error."""

    def end(error):
        engine.failure, engine.state = error, "stopped"
        qtbot.waitUntil(lambda: shown.switch.state == "stopped")

    return end


def buttons(shown):
    return [one.text() for one in shown.notices.findChildren(QPushButton) if one.isVisible()]


@pytest.mark.parametrize(
    ("error", "offered"),
    [(BROKEN, ["Start again", "Check this computer"]), (BUSY, ["Try again", "Choose another…"])],
)
def test_it_is_said_on_every_page_with_a_button_that_starts_again(qtbot, shown, fail, asked, error, offered):
    shown.view.nav.choose(1)
    fail(error)
    assert shown.notices.words.text() == error.text
    assert shown.notices.remedy.text() == error.remedy
    qtbot.waitUntil(lambda: buttons(shown) == offered)
    shown.view.nav.choose(0)
    assert not shown.notices.isVisible()  # the picture's page says it itself
    assert shown.stage.currentWidget() is shown.stage.error
    assert shown.stage.error.retry.isVisible()
    shown.view.nav.choose(2)
    next(one for one in shown.notices.findChildren(QPushButton) if one.text() == offered[0]).click()
    assert asked == ["camera:0"]
    assert not shown.notices.isVisible()
    assert shown.switch.state == "off"
    assert shown.stage.currentWidget() is shown.stage.start


def test_the_switch_says_so_and_starts_again_with_control_off(shown, fail, asked):
    fail(BROKEN)
    assert shown.switch.accessibleName() == "Control: Stopped"
    assert shown.switch.accessibleDescription() == "Press here to start again."
    shown.switch.click()
    assert asked == ["camera:0"]
    assert shown.engine.posted == []
    assert shown.switch.state == "off"


def test_the_key_of_the_window_starts_again_too(qtbot, shown, fail, asked):
    with qtbot.waitActive(shown):
        shown.activateWindow()
    fail(BUSY)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["camera:0"]


def test_so_does_the_tray(shown, fail, asked, engine, snapshot):
    shown.show_snapshot(snapshot(control="on", engaged=True))
    fail(BROKEN)
    tray = shown.around.tray
    assert tray.icon.toolTip() == "handcontrol: It has stopped"
    assert tray.switch.text() == "&Start again"
    shown.hide()
    tray.switch.trigger()
    assert asked == ["camera:0"]
    assert shown.isVisible()
    assert tray.switch.text() == "Switch control &on"


def test_a_camera_that_was_released_is_opened_by_a_fresh_engine(shown, fail, asked, snapshot):
    shown.show_snapshot(replace(snapshot(), source="camera:0", source_state="released", frame=None))
    fail(BROKEN)
    shown.toggle_camera()
    assert asked == ["camera:0"]


def test_what_nobody_hears_is_said_and_what_needs_nobody_is_not(shown, fail, engine):
    fail(BROKEN)
    before = len(engine.posted)
    lines = shown.log.model.rowCount()
    shown.post(SetControl(False, "Escape"))
    shown.desk.use_settings(Settings(pointer={"mode": "relative"}))
    assert shown.log.model.rowCount() == lines
    shown.post(ChooseProfile("media", "the window"))
    assert shown.log.model.rowCount() == lines + 1
    assert len(engine.posted) == before


def test_where_none_can_be_started_it_does_not_say_so(qtbot, window, engine):
    shown = window()
    engine.failure, engine.state = BROKEN, "stopped"
    qtbot.waitUntil(lambda: shown.stage.currentWidget() is shown.stage.error)
    assert shown.switch.state == "off"
    assert not shown.stage.error.retry.isVisible()
