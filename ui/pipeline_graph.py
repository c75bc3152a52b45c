"""The way of a picture through the program as a graph: eight stages with arrows from one to the next. Main thread."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from handcontrol.ui.language import mark, tr
from handcontrol.ui.sparkline import Sparkline
from handcontrol.ui.theme import BODY, DARK, GAP, HEADING, PAD, SMALL, Theme, font

ARROW_PX = 3 * GAP  # the room between two stages
NARROW_PX = 150  # a card needs as much at the type scale's own size
TIP_PX = 5.0
SIDE_PX = PAD * 3 // 4  # left and right of what stands on a card
#: Of each stage, as a picture goes through them: its name, and what it does.
WORDS = {
    "source": (mark("Source"), mark("Pictures from the camera; their age when work on them begins")),
    "palm": (
        mark("Palm detector"),
        mark("Looks for palms where none is followed; it rests while all hands are"),
    ),
    "roi": (
        mark("Region"),
        mark("Where each followed hand is expected (region of interest), from where it was before"),
    ),
    "landmarks": (
        mark("Landmarks"),
        mark("21 points of each followed hand, from its own crop of the picture"),
    ),
    "gestures": (mark("Gestures"), mark("Poses and motions, steadied in time")),
    "rules": (mark("Rules"), mark("What your rules make of them")),
    "pointer": (mark("Pointer"), mark("Where the pointer goes; smoothing and clicks")),
    "inject": (mark("Mouse and keyboard"), mark("What is done: moves, clicks, keys and the wheel")),
}


class StageCard(QFrame):
    """One stage: a number to see from afar, two small lines, and how it went."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("card")
        title, words = WORDS[name]
        self._title = tr(title)
        self.setToolTip(tr(words))
        heading, self.numbers = QLabel(self._title), QLabel("–")
        self.small = (QLabel(" "), QLabel(" "))
        heading.setFont(font(BODY))
        heading.setWordWrap(True)
        self.numbers.setFont(font(HEADING, bold=True))
        self.line = Sparkline()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, GAP, SIDE_PX, GAP)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addStretch(1)
        column.addWidget(self.numbers)
        for label in self.small:
            label.setObjectName("muted")
            label.setFont(font(SMALL))
            column.addWidget(label)
        for label in self.small:
            label.setWordWrap(True)
        # All cards are alike in width: `Graph.fit` sees that words fit.
        for label in (self.numbers, *self.small):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._heading = heading
        column.addWidget(self.line)

    @property
    def needed_px(self) -> int:
        """How wide it must be for its words."""
        labels = (self.numbers, *self.small)
        words = [label.fontMetrics().horizontalAdvance(label.text()) + 2 for label in labels]
        return max(self._heading.minimumSizeHint().width(), *words) + 2 * SIDE_PX

    def show_numbers(self, number: str, small: Sequence[str], recent: Sequence[float], *, runs: bool) -> None:
        """`small`: two lines at most. runs: it worked just now, which marks it."""
        self.numbers.setText(number)
        for label, words in zip(self.small, (*small, " ", " "), strict=False):
            label.setText(words or " ")
        self.line.show_values(recent)
        self.setAccessibleName(f"{self._title}: {', '.join((number, *filter(None, small)))}")
        if runs != bool(self.property("made")):
            self.setProperty("made", runs)
            self.style().unpolish(self)
            self.style().polish(self)


class Graph(QWidget):
    """The stages in the order of WORDS: four across, or two where there is no room, with arrows between them."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = DARK
        self.cards = {name: StageCard(name) for name in WORDS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ARROW_PX)
        self._grid.setVerticalSpacing(ARROW_PX)
        self._across = self._needed = 0
        self._place(4)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // across, place % across)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Four across where all words have room, the longest that there were too: cards stay where they are."""
        self._needed = max(self._needed, NARROW_PX, *(card.needed_px for card in self.cards.values()))
        self._place(4 if self.width() >= 4 * self._needed + 3 * ARROW_PX else 2)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Two across always fit: four must not keep the page from being narrower."""
        hint = super().minimumSizeHint()
        hint.setWidth(2 * NARROW_PX)
        return hint

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for card in self.cards.values():
            card.line.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(self._theme.muted)
        painter.setPen(
            QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        for first, second in pairwise(self.cards.values()):
            way = _way(QRectF(first.geometry()), QRectF(second.geometry()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(way))
            painter.setBrush(color)
            painter.drawPolygon(_tip(way[-2], way[-1]))
        painter.end()


def _way(first: QRectF, second: QRectF) -> list[QPointF]:
    """From one card to the next: straight, or down, back and down into the next row."""
    if second.left() > first.left():
        y = first.center().y()
        return [QPointF(first.right() + 4, y), QPointF(second.left() - 4, y)]
    middle = (first.bottom() + second.top()) / 2
    down, up = first.center().x(), second.center().x()
    return [
        QPointF(down, first.bottom() + 2),
        QPointF(down, middle),
        QPointF(up, middle),
        QPointF(up, second.top() - 2),
    ]


def _tip(before: QPointF, end: QPointF) -> QPolygonF:
    """An arrow's head at `end`, on a line that is level or goes down."""
    if abs(end.x() - before.x()) > abs(end.y() - before.y()):
        back = [
            QPointF(end.x() - TIP_PX, end.y() - TIP_PX * 0.7),
            QPointF(end.x() - TIP_PX, end.y() + TIP_PX * 0.7),
        ]
    else:
        back = [
            QPointF(end.x() - TIP_PX * 0.7, end.y() - TIP_PX),
            QPointF(end.x() + TIP_PX * 0.7, end.y() - TIP_PX),
        ]
    return QPolygonF([end, *back])
