"""A window that is resized again and again follows in steps, and in the end stands as it would without them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from handcontrol.ui.unhurried import Unhurried


class Sheet(QWidget):
    """Counts its sizes and its paintings."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes = self.paintings = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.sizes += 1

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paintings += 1


class Window(QMainWindow):
    """As the window of the application: each size is told."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet()
        self.setCentralWidget(self.sheet)
        self.unhurried: Unhurried | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.unhurried:
            self.unhurried.resized()


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.sheet.paintings > 0)
    window.unhurried = Unhurried(window)
    return window


def followed(window: Window) -> bool:
    return window.sheet.size() == window.size() and window.updatesEnabled()


def test_a_single_size_is_followed_at_once(window):
    window.resize(400, 260)
    assert followed(window)


def test_what_comes_close_behind_waits_and_is_followed_once(qtbot, window):
    before, painted = window.sheet.sizes, window.sheet.paintings
    for wide in range(301, 341):
        window.resize(wide, 200)
    assert window.sheet.sizes == before + 1
    assert window.sheet.width() == 301
    assert not window.updatesEnabled()
    qtbot.waitUntil(lambda: followed(window))
    assert window.sheet.sizes == before + 2
    qtbot.waitUntil(lambda: window.sheet.paintings > painted)


def test_it_is_followed_in_a_pause_of_the_engine_but_not_in_each(qtbot, window, monkeypatch):
    window.unhurried._timer.setInterval(60_000)
    for wide in (310, 320):
        window.resize(wide, 200)
    monkeypatch.setattr("handcontrol.ui.unhurried.STEP_MS", 60_000)
    window.unhurried.pause()
    assert window.sheet.width() == 310
    monkeypatch.setattr("handcontrol.ui.unhurried.STEP_MS", 0)
    window.unhurried.pause()
    qtbot.waitUntil(lambda: followed(window))


def test_a_pause_with_nothing_late_changes_nothing(qtbot, window):
    window.resize(310, 200)
    sizes = window.sheet.sizes
    window.unhurried.pause()
    qtbot.waitUntil(lambda: not window.unhurried.waiting)
    window.unhurried.pause()
    assert (window.sheet.sizes, followed(window)) == (sizes, True)


def test_after_a_rest_a_size_is_followed_at_once_again(qtbot, window):
    for wide in (310, 320):
        window.resize(wide, 200)
    qtbot.waitUntil(lambda: followed(window) and not window.unhurried.waiting)
    window.resize(500, 300)
    assert followed(window)


def test_a_window_that_goes_while_it_waits_leaves_nothing_behind(qtbot, window):
    for wide in (310, 320):
        window.resize(wide, 200)
    window.close()
    qtbot.waitUntil(lambda: window.updatesEnabled() and not window.unhurried.waiting)
    window.show()
    qtbot.waitUntil(lambda: followed(window))
