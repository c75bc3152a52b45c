"""An engine that ended and one that cannot be made anew; what is well again; notices that lead to a page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from handcontrol.errors import InjectError, SessionError
from handcontrol.vocab import Notice


def fail(engine, error: BaseException) -> None:
    engine.failure = error
    engine.state = "stopped"


def press(qtbot, shown, words: str) -> None:
    def there() -> list[QPushButton]:
        buttons = shown.notices.findChildren(QPushButton)
        return [one for one in buttons if one.isVisible() and one.text() == words]

    qtbot.waitUntil(lambda: len(there()) == 1)
    qtbot.mouseClick(there()[0], Qt.MouseButton.LeftButton)


def test_refused_input_that_ended_it_is_tried_again(qtbot, window, engine, new_engine):
    second = new_engine()
    shown = window(source="virtual:demo", again=lambda source: second)
    qtbot.waitUntil(lambda: engine.state == "running")
    fail(engine, InjectError("Nothing can be injected here.", "Start it anew."))
    qtbot.waitUntil(lambda: shown.stage.currentWidget() is shown.stage.error)
    shown.helping.acts["try input"]()
    assert shown.engine is second


def test_an_engine_that_cannot_be_made_anew_is_said_and_tried_again(qtbot, window, engine, new_engine):
    """As with --record on a disk that is full by now."""
    second = new_engine()
    answers = [SessionError("b.mcap cannot be written: No space left on device.", "Make room."), second]

    def again(source):
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    shown = window(source="virtual:demo", again=again)
    qtbot.waitUntil(lambda: engine.state == "running")
    fail(engine, RuntimeError("broken"))
    qtbot.waitUntil(lambda: shown.stage.error.retry.isVisible())
    qtbot.mouseClick(shown.stage.error.retry, Qt.MouseButton.LeftButton)
    assert shown.stage.error.heading.text() == "b.mcap cannot be written: No space left on device."
    qtbot.mouseClick(shown.stage.error.retry, Qt.MouseButton.LeftButton)
    assert shown.engine is second


def test_new_settings_whose_engine_cannot_be_made_are_no_fault_of_the_window(qtbot, window, engine):
    def again(source):
        raise SessionError("b.mcap cannot be written: No space left on device.", "Make room.")

    shown = window(source="virtual:demo", again=again)
    qtbot.waitUntil(lambda: engine.state == "running")
    shown._renew()
    qtbot.waitUntil(lambda: shown.stage.error.retry.isVisible())
    assert shown.stage.error.heading.text().endswith("No space left on device.")
    assert shown.isVisible()


def test_a_camera_that_sees_again_takes_its_notice_away(qtbot, window, engine, snapshot):
    shown = window(source="camera:0")
    engine.snapshots.put(replace(snapshot(), source="camera:0"))
    engine.notices.put(Notice("BRIO gives only black pictures.", "Open its cover.", "warning", help="source"))
    qtbot.waitUntil(shown.notices.isVisible)
    engine.notices.put(Notice("BRIO sees something again.", "", "info", help="source"))
    qtbot.waitUntil(lambda: not shown.notices.isVisible())


def test_a_broken_gesture_leads_to_the_gestures(qtbot, window):
    from handcontrol.ui.gestures_page import GesturesPage

    shown = window()
    shown.notify(Notice("my_sign is no taught gesture.", "Teach it again.", "warning", help="gestures"))
    press(qtbot, shown, "See the gestures")
    assert isinstance(shown.view.pages.currentWidget(), GesturesPage)
    opened = []
    shown.helping._open_path = lambda path: bool(opened.append(path)) or True
    press(qtbot, shown, "Show the folder")
    assert opened[0].name == "gestures"


def test_a_fault_of_the_rules_leads_to_them_and_goes_when_they_are_mended(qtbot, window, engine, books):
    from handcontrol.ui.rules_page import RulesPage

    shown = window(books=books)
    engine.notices.put(Notice("default.toml has a fault.", "", "warning", help="rules"))
    press(qtbot, shown, "Edit as text")
    page = shown.view.pages.currentWidget()
    assert isinstance(page, RulesPage)
    assert page.places.currentWidget() is page.file
    assert shown.notices.isVisible()
    engine.notices.put(Notice("default.toml was changed.", help="rules"))
    qtbot.waitUntil(lambda: not shown.notices.isVisible())


@pytest.fixture
def books(tmp_path):
    from handcontrol.rules.bookcase import Bookcase

    return Bookcase(tmp_path, begun="default", path=None)
