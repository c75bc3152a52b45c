"""Pieces of pages, where they are more than Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor

from handcontrol.ui.parts import Choice


def test_a_list_that_closes_leaves_its_box_as_it_was_before_the_mouse_came(qtbot):
    box = Choice()
    qtbot.addWidget(box)
    box.addItems(["one", "two"])
    box.move(200, 200)
    box.show()
    QCursor.setPos(QPoint(10, 10))
    box.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)  # as it is when the list is opened with a click
    box.showPopup()
    box.hidePopup()
    assert not box.underMouse()


def test_a_list_is_as_wide_as_its_words(qtbot):
    box = Choice()
    qtbot.addWidget(box)
    box.setFixedWidth(80)
    box.addItems(["one", "as long as words in such a list can be"])
    box.show()
    box.showPopup()
    words = box.fontMetrics().horizontalAdvance(box.itemText(1))
    assert words <= box.view().viewport().width()
    box.hidePopup()
