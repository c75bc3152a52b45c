"""F6 goes round the window's regions, Shift+F6 back, each time to where the person was there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from handcontrol.rules.bookcase import Bookcase
from handcontrol.vocab import Notice


@pytest.fixture
def shown(qtbot, window, tmp_path):
    made = window(books=Bookcase(tmp_path))
    with qtbot.waitActive(made):
        made.activateWindow()
    made.view.nav.choose(1)
    made.switch.setFocus()
    return made


def press(*, back=False):
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, modifier)
    return QApplication.focusWidget()


def test_round_the_window_and_back(shown):
    page = shown.view.pages.currentWidget()
    assert press() is shown.view.nav.buttons[1]
    assert page.isAncestorOf(press())
    assert press() is shown.switch
    assert page.isAncestorOf(press(back=True))
    assert press(back=True) is shown.view.nav.buttons[1]
    assert press(back=True) is shown.switch


def test_it_comes_back_to_where_the_person_was(shown):
    page = shown.view.pages.currentWidget()
    page.add.setFocus()
    shown.log.list.setFocus()
    assert press(back=True) is not page.add  # it was not left by F6
    page.add.setFocus()
    press()
    assert press(back=True) is page.add
    page.add.setEnabled(False)
    shown.switch.setFocus()
    assert page.isAncestorOf(press(back=True))


def test_a_notice_is_on_the_way_while_it_is_there(qtbot, shown):
    shown.notify(Notice("The file is broken.", "", "warning", help="files"))
    press()
    assert isinstance(QApplication.focusWidget(), QPushButton) or shown.notices.close_button.hasFocus()
    assert shown.notices.isAncestorOf(QApplication.focusWidget())
    shown.notices.close_button.click()
    shown.switch.setFocus()
    assert press() is shown.view.nav.buttons[1]


def test_the_live_page_too(shown):
    shown.view.nav.choose(0)
    shown.switch.setFocus()
    assert press() is shown.view.nav.buttons[0]
    assert shown.view.pages.currentWidget().isAncestorOf(press())


def test_in_the_first_run_it_stays_there(shown):
    shown.show_first_run()
    before = QApplication.focusWidget()
    assert press() is before
