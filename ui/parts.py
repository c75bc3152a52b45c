"""Pieces that pages are put together from: cards, titles, scroll areas, each as the theme knows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from handcontrol.ui.theme import GAP, HEADING, PAD, SMALL, TITLE, font


def card() -> tuple[QFrame, QVBoxLayout]:
    """A surface on the window's ground, and the column that its contents go into."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(PAD, PAD, PAD, PAD)
    column.setSpacing(GAP // 2)
    return frame, column


def titled_card(title: str, words: str = "") -> tuple[QFrame, QVBoxLayout]:
    """A card with a heading, and a sentence below it."""
    frame, column = card()
    heading = QLabel(title)
    heading.setFont(font(HEADING, bold=True))
    column.addWidget(heading)
    if words:
        sentence = QLabel(words)
        sentence.setObjectName("muted")
        sentence.setFont(font(SMALL))
        sentence.setWordWrap(True)
        column.addWidget(sentence)
    return frame, column


def push_button(words: str, tip: str, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """Does `act` when it is pressed; the primary one of a page is what most people want there."""
    made = QPushButton(words)
    made.setToolTip(tip)
    made.clicked.connect(lambda: act())
    if primary:
        made.setObjectName("primary")
    return made


class _Title(QLabel):
    """Gives way to the buttons beside it: where it does not fit whole, nothing of it is drawn. The rail says it too."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


def page_title(words: str) -> QLabel:
    label = _Title(words)
    label.setFont(font(TITLE * 0.8, bold=True))
    return label


def plain_scroll(inner: QWidget, name: str) -> QScrollArea:
    """`inner` in a scroll area without a frame, on the window's ground; `name` is for screen readers."""
    area = QScrollArea()
    area.setObjectName("plain")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    area.setWidget(inner)
    return area


class Decimal(QDoubleSpinBox):
    """A number with room before it; the wheel scrolls the page and changes nothing that it passes over."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(GAP, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Whole(QSpinBox):
    """As Decimal, for whole numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(GAP, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Choice(QComboBox):
    """A list to choose from; the wheel passes over it.

    On Linux a screen reader calls such a box by the label beside it and by nothing else, so it brings one, unseen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choice")
        self._label = QLabel()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._label.setText(name)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())
            self._label.setBuddy(self)
            self._label.hide()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
