"""The presenters' dot: where the pointer is, while a rule says so, and gone with the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor


def test_it_follows_the_pointer_while_a_rule_says_so(qtbot, window, snapshot):
    shown = window()
    dot = shown.around.spotlight
    assert not dot.isVisible()
    QCursor.setPos(QPoint(300, 200))
    shown.show_snapshot(snapshot(spotlight=True))
    assert dot.isVisible()
    assert dot.geometry().center() - QCursor.pos() in (QPoint(0, 0), QPoint(-1, -1))
    QCursor.setPos(QPoint(420, 310))
    qtbot.waitUntil(lambda: (dot.geometry().center() - QCursor.pos()).manhattanLength() <= 2)
    shown.show_snapshot(snapshot())
    assert not dot.isVisible()
    assert not dot._timer.isActive()


def test_it_is_round_and_takes_no_click(qtbot, window, snapshot):
    from PySide6.QtCore import Qt

    shown = window()
    shown.show_snapshot(snapshot(spotlight=True))
    dot = shown.around.spotlight
    assert dot.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert not dot.mask().contains(QPoint(1, 1))
    picture = dot.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle.red() > 200 > 100 > middle.green()


def test_it_goes_with_the_window(window, snapshot):
    shown = window()
    shown.show_snapshot(snapshot(spotlight=True))
    shown.close()
    assert not shown.around.spotlight.isVisible()


def test_it_goes_when_the_engine_fails(window, snapshot):
    shown = window()
    shown.show_snapshot(snapshot(spotlight=True))
    shown._stopped(RuntimeError("broken"))
    assert not shown.around.spotlight.isVisible()
