"""A small line of the last values, with no axes: the shape of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from handcontrol.ui.theme import DARK, Theme

MOST = 90  # values drawn: more than these are not told apart at this width


class Sparkline(QWidget):
    """From 0 to the largest of what is shown, oldest at the left."""

    def __init__(self) -> None:
        super().__init__()
        self._values: tuple[float, ...] = ()
        self._theme = DARK
        self.setFixedHeight(28)

    def sizeHint(self) -> QSize:
        return QSize(80, 28)

    def show_values(self, values: Sequence[float]) -> None:
        self._values = tuple(values[-MOST:])
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def points(self) -> list[tuple[float, float]]:
        """Where the line goes, in pixels of the widget."""
        if len(self._values) < 2:
            return []
        top = max(self._values) or 1.0
        across, high = (self.width() - 2) / (len(self._values) - 1), self.height() - 4
        return [(1 + i * across, 2 + high * (1 - value / top)) for i, value in enumerate(self._values)]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawLine(QPointF(0, self.height() - 1), QPointF(self.width(), self.height() - 1))
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in self.points()]))
        painter.end()
