"""Pieces that pages are put together from: cards, titles, scroll areas, each as the theme knows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCursor, QFocusEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from handcontrol.ui.theme import GAP, HEADING, PAD, SMALL, TITLE, font

BUTTON_PX = 34  # how high a button is
LIST_PX = 480  # how wide a box's list may become for the sake of its words
FRAME_PX = 54  # of a box, around its words


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
        column.addSpacing(GAP // 2)
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
    """As high as the buttons beside it, so that each page begins at the same height, with buttons or without."""
    label = _Title(words)
    label.setFont(font(TITLE * 0.8, bold=True))
    label.setMinimumHeight(BUTTON_PX)
    return label


class Scroll(QScrollArea):
    """Tab stops here only where there is something to scroll; its bar shows that it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.verticalScrollBar().rangeChanged.connect(self._mind)
        self._mind(0, 0)

    def _mind(self, _: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus(event.reason() != Qt.FocusReason.MouseFocusReason)  # who clicks knows where

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(False)

    def _show_focus(self, on: bool) -> None:
        bar = self.verticalScrollBar()
        bar.setProperty("focused", on)
        bar.style().unpolish(bar)
        bar.style().polish(bar)


def plain_scroll(inner: QWidget, name: str, *, by_keys: bool = True) -> QScrollArea:
    """`inner` in a scroll area without a frame, on the window's ground; `name` is for screen readers. by_keys: it may
    have the focus, to be scrolled with the arrow keys."""
    area = Scroll() if by_keys else QScrollArea()
    area.setObjectName("plain")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    area.setWidget(inner)
    return area


class Decimal(QDoubleSpinBox):
    """A number with room before it and no zeros behind it; the wheel scrolls the page and changes nothing that it
    passes over."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(GAP + 3, 0, 0, 0)  # as in a line edit

    def textFromValue(self, value: float) -> str:
        words, point = super().textFromValue(value), self.locale().decimalPoint()
        return words.rstrip("0").removesuffix(point) if point in words else words

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Whole(QSpinBox):
    """As Decimal, for whole numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(GAP + 3, 0, 0, 0)  # as in a line edit

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

    def setEditable(self, editable: bool) -> None:
        """What is typed begins where what is chosen does in the other boxes."""
        super().setEditable(editable)
        if line := self.lineEdit():
            line.setTextMargins(-2, 0, 0, 0)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._label.setText(name)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())
            self._label.setBuddy(self)
            self._label.hide()
        return super().event(event)

    @property
    def words_px(self) -> int:
        """How wide it has to be for the words that it shows now."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) + FRAME_PX

    def showPopup(self) -> None:
        """As wide as the words in it, where the box is narrower."""
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        view.setMinimumWidth(min(LIST_PX, view.sizeHintForColumn(0) + 2 * GAP + bar))
        super().showPopup()

    def hidePopup(self) -> None:
        """The list had the mouse, and nobody told the box that it has gone: it would look as if it had not."""
        super().hidePopup()
        here = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, here)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What does not fit ends in dots."""
        option, part = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
        self.initStyleOption(option)
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width()
        room -= 0 if option.currentIcon.isNull() else self.iconSize().width() + GAP
        dots = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, dots, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(kind, option)
        if not self.isEditable():
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
