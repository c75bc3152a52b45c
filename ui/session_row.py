"""One session in the list, on two lines: when and how long; below it, quieter, what is in it. Drawn, not a widget."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from handcontrol.ui.theme import BODY, DARK, GAP, PAD, SMALL, Theme, font

PROBLEM = Qt.ItemDataRole.UserRole + 1  # whether it cannot be opened
APART = 2  # around each row; at its left it stands under the title, at its right as cards beside a scroll bar


class SessionRow(QStyledItemDelegate):
    """What does not fit ends in dots; the tooltip has all of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(_high(BODY) + _high(SMALL) + 3 * GAP) + 2 * APART)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        first, _, second = index.data().partition("\n")
        shown.text = ""
        shown.rect = option.rect.adjusted(0, APART, -GAP, -APART)
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        room = QRectF(shown.rect).adjusted(PAD, GAP, -PAD, 0)
        self._write(painter, room, first, BODY, self._theme.text)
        room.translate(0, _high(BODY) + GAP / 2)
        self._write(
            painter, room, second, SMALL, self._theme.warn if index.data(PROBLEM) else self._theme.muted
        )

    def _write(self, painter: QPainter, room: QRectF, words: str, size: float, color: str) -> None:
        painter.setFont(font(size, bold=size == BODY))
        painter.setPen(QColor(color))
        dots = Qt.TextElideMode.ElideRight
        words = QFontMetricsF(painter.font()).elidedText(words, dots, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)


def _high(size: float) -> float:
    return QFontMetricsF(font(size)).height()
