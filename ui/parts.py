"""Pieces that pages are put together from: cards, titles, scroll areas, each as the theme knows it."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from handcontrol.ui.theme import GAP, PAD, TITLE, font


def card() -> tuple[QFrame, QVBoxLayout]:
    """A surface on the window's ground, and the column that its contents go into."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(PAD, PAD, PAD, PAD)
    column.setSpacing(GAP // 2)
    return frame, column


def page_title(words: str) -> QLabel:
    label = QLabel(words)
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
    """A list to choose from; the wheel passes over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choice")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
