"""Draws render.marks on a QPainter, which is set to picture pixels: the window's twin of render.paint."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from handcontrol.render.marks import INK, Dot, Line, Mark, Polygon, Text, plate_box

PLATE = QColor(*INK, 190)


def draw_marks(painter: QPainter, marks: Iterable[Mark], picture: tuple[int, int]) -> None:
    """Draw in order; `picture` is its (width, height), inside which words are kept. Main thread."""
    for mark in marks:
        match mark:
            case Line():
                painter.setPen(_pen(mark))
                painter.drawLine(QPointF(*mark.a), QPointF(*mark.b))
            case Dot():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(*mark.color))
                painter.drawEllipse(QPointF(*mark.center), mark.radius_px, mark.radius_px)
            case Polygon():
                painter.setPen(QPen(QColor(*mark.color), mark.width_px))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolygon(QPolygonF([QPointF(*point) for point in mark.points]))
            case Text():
                _text(painter, mark, picture)


def _pen(line: Line) -> QPen:
    brush: QBrush | QLinearGradient = QBrush(QColor(*line.color))
    if line.color_end is not None:
        brush = QLinearGradient(QPointF(*line.a), QPointF(*line.b))
        brush.setColorAt(0.0, QColor(*line.color))
        brush.setColorAt(1.0, QColor(*line.color_end))
    return QPen(brush, line.width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _text(painter: QPainter, text: Text, picture: tuple[int, int]) -> None:
    letters = QFont(QApplication.font())
    letters.setPixelSize(max(1, round(text.size_px)))
    letters.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(letters)
    pad = text.size_px * 0.5
    width, height = metrics.horizontalAdvance(text.text) + 2 * pad, metrics.height() + 0.7 * pad
    left, top = plate_box(text, width, height, picture)
    plate = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PLATE)
    painter.drawRoundedRect(plate, height * 0.28, height * 0.28)
    painter.setFont(letters)
    painter.setPen(QColor(*text.color))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text.text)
