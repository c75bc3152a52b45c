"""How far the first run is: its steps in a row, numbered and named, those behind ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcontrol.ui.language import tr
from handcontrol.ui.theme import DARK, SMALL, Theme, font

RADIUS_PX, GAP_PX = 12.0, 6.0
TICK = ((-4.5, 0.5), (-1.2, 3.8), (4.8, -3.2))


class Progress(QWidget):
    """`show_place(n)`: the n-th step is open; with n as many as there are, all are behind."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names
        self._theme = DARK
        self.place = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_place(0)

    def sizeHint(self) -> QSize:
        return QSize(480, round(2 * RADIUS_PX + GAP_PX + QFontMetricsF(font(SMALL)).height() + 4))

    def show_place(self, place: int) -> None:
        self.place = place
        count = len(self._names)
        if place < count:
            said = tr("Step {number} of {count}: {name}")
            self.setAccessibleName(said.format(number=place + 1, count=count, name=self._names[place]))
        else:
            self.setAccessibleName(tr("All {count} steps are done").format(count=count))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        each = self.width() / len(self._names)
        middle = RADIUS_PX + 2
        for place in range(len(self._names)):
            at = QPointF((place + 0.5) * each, middle)
            if place:
                color = self._theme.good if place <= self.place else self._theme.border
                painter.setPen(QPen(QColor(color), 2))
                painter.drawLine(
                    QPointF(at.x() - each + RADIUS_PX + 8, middle), QPointF(at.x() - RADIUS_PX - 8, middle)
                )
            self._step(painter, place, at)
            self._name(painter, place, at, each)
        painter.end()

    def _step(self, painter: QPainter, place: int, at: QPointF) -> None:
        theme = self._theme
        here, behind = place == self.place, place < self.place
        edge = QColor(theme.accent if here else theme.good if behind else theme.border)
        painter.setPen(QPen(edge, 2))
        painter.setBrush(edge if here or behind else QColor(theme.ground))
        painter.drawEllipse(at, RADIUS_PX, RADIUS_PX)
        box = QRectF(at.x() - RADIUS_PX, at.y() - RADIUS_PX, 2 * RADIUS_PX, 2 * RADIUS_PX)
        if behind:
            line = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(QColor(theme.ground), 2.2, *line))
            painter.drawPolyline([at + QPointF(*tick) for tick in TICK])
            return
        painter.setPen(QColor(theme.accent_ink if here else theme.muted))
        painter.setFont(font(SMALL, bold=here))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _name(self, painter: QPainter, place: int, at: QPointF, each: float) -> None:
        painter.setFont(font(SMALL, bold=place == self.place))
        painter.setPen(QColor(self._theme.text if place == self.place else self._theme.muted))
        metrics = QFontMetricsF(painter.font())
        top = 2 * RADIUS_PX + GAP_PX
        box = QRectF(at.x() - each / 2 + 2, top, each - 4, metrics.height() + 2)
        words = metrics.elidedText(self._names[place], Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
