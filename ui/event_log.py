"""The event log: gestures, actions with the rule behind each, notices with their remedy. Bounded; moves on wish."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from handcontrol.ui.icons import paint_icon
from handcontrol.ui.language import tr
from handcontrol.ui.theme import BODY, DARK, GAP, PAD, SMALL, Theme, font
from handcontrol.ui.words import Entry, Since

LIMIT = 300
EDGE = 8  # left and right of every entry, pixels
WRAP = Qt.TextFlag.TextWordWrap
ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class LogModel(QAbstractListModel):
    """Entries, newest first, at most `limit`; moves of one rule in a row are one entry that counts."""

    def __init__(self, limit: int = LIMIT) -> None:
        super().__init__()
        self._limit = limit
        self._entries: list[Entry] = []  # oldest first
        self.since = Since()  # replaced by the one that the whole window shares

    def add(self, entries: Iterable[Entry]) -> None:
        for told in entries:
            entry = replace(told, begins=self.since.begins)
            last = self._entries[-1] if self._entries else None
            if last and entry.kind == last.kind == "move" and entry.detail == last.detail:
                self._entries[-1] = replace(entry, count=last.count + 1)
                self.dataChanged.emit(self.index(0), self.index(0))
                continue
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._entries.append(entry)
            self.endInsertRows()
        surplus = len(self._entries) - self._limit
        if surplus > 0:
            self.beginRemoveRows(QModelIndex(), self._limit, len(self._entries) - 1)
            del self._entries[:surplus]
            self.endRemoveRows()

    def clear(self) -> None:
        self.beginResetModel()
        self._entries.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def entry(self, row: int) -> Entry:
        return self._entries[len(self._entries) - 1 - row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.when} {entry.text}. {entry.detail}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            why = tr("Enter or a double click: why?") if entry.kind != "notice" else ""
            return "\n".join(part for part in (entry.text, entry.detail, why) if part)
        return None


class WithoutMoves(QSortFilterProxyModel):
    """Hides pointer moves unless asked."""

    def __init__(self) -> None:
        super().__init__()
        self.moves = False

    def show_moves(self, moves: bool) -> None:
        self.beginFilterChange()
        self.moves = moves
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        source = self.sourceModel()
        assert isinstance(source, LogModel)
        return self.moves or source.entry(row).kind != "move"


class EntryPainter(QStyledItemDelegate):
    """One entry: icon, text and time; below them its rule or remedy. Notices wrap, all else is one line each."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = DARK
        self._list = parent
        self._heights: dict[Hashable, int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Remembered: the list asks for all of its lines at every new one."""
        width = self._list.viewport().width()
        entry: Entry = index.data(ENTRY)
        key = (width, entry.text, entry.detail) if entry.kind == "notice" else bool(entry.detail)
        height = self._heights.get(key)
        if height is None:
            text, detail = self._rooms(entry, QRect(0, 0, width, 0))
            height = self._heights[key] = (detail if entry.detail else text).bottom() + 6
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        text, detail = self._rooms(entry, option.rect)
        t, line = self.theme, QFontMetrics(font(BODY)).height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.raised))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6)
        name, color = self._badge(entry)
        paint_icon(
            painter, name, QRectF(option.rect.left() + EDGE, text.top() + (line - 16) / 2, 16, 16), color
        )
        when = QRect(text.right(), text.top(), option.rect.right() - EDGE - text.right(), line)
        _write(painter, when, entry.when, font(SMALL), t.muted, Qt.AlignmentFlag.AlignRight)
        words = entry.text if entry.count == 1 else f"{entry.text}  ×{entry.count}"
        _write(painter, text, words, font(BODY), t.text, wrap=entry.kind == "notice")
        _write(painter, detail, entry.detail, font(SMALL), t.muted, wrap=entry.kind == "notice")
        painter.restore()

    def _rooms(self, entry: Entry, area: QRect) -> tuple[QRect, QRect]:
        """Where the text and the detail stand."""
        body, small = QFontMetrics(font(BODY)), QFontMetrics(font(SMALL))
        left, right = area.left() + EDGE + 3 * GAP, area.right() - EDGE
        room = right - left - small.horizontalAdvance(entry.when) - GAP
        text = QRect(left, area.top() + 5, room, body.height())
        detail = QRect(left, 0, right - left, small.height())
        if entry.kind == "notice":
            text.setHeight(body.boundingRect(QRect(0, 0, text.width(), 0), WRAP, entry.text).height())
            detail.setHeight(small.boundingRect(QRect(0, 0, detail.width(), 0), WRAP, entry.detail).height())
        detail.moveTop(text.bottom() + 2)
        return text, detail

    def _badge(self, entry: Entry) -> tuple[str, str]:
        t = self.theme
        if entry.kind == "notice":
            return {"info": ("info", t.accent), "warning": ("warning", t.warn), "error": ("error", t.bad)}[
                entry.level
            ]
        return ("hand", t.muted) if entry.kind == "gesture" else ("action", t.good)


def _write(
    painter: QPainter,
    room: QRect,
    words: str,
    letters: QFont,
    color: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    wrap: bool = False,
) -> None:
    painter.setFont(letters)
    painter.setPen(QColor(color))
    if wrap:
        painter.drawText(room, WRAP, words)
        return
    words = QFontMetrics(letters).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, words)


class EventLog(QFrame):
    """A card: what happened and which rule did it. Keeps its place while a person scrolls. `asked` fires with the time
    of a gesture or action that a person wants explained."""

    asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.model = LogModel()
        self.shown = WithoutMoves()
        self.shown.setSourceModel(self.model)
        self.list = QListView()
        self._painter = EntryPainter(self.list)
        self.list.setModel(self.shown)
        self.list.setItemDelegate(self._painter)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)  # notices wrap anew when the width changes
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Event log"))
        self.list.setAccessibleDescription(
            tr("Newest first: gestures, actions with their rule, notices. Enter shows why.")
        )
        self.list.activated.connect(self._ask)
        title = QLabel(tr("What happened"))
        title.setFont(font(BODY, bold=True))
        self.moves = QCheckBox(tr("Show &moves"))
        self.moves.setToolTip(tr("List pointer moves too; moves of one rule in a row are one line."))
        self.moves.toggled.connect(self.shown.show_moves)
        self._empty = QLabel(tr("Gestures and actions appear here,\neach with the rule behind it."))
        self._empty.setObjectName("muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.setContentsMargins(PAD * 3 // 4 - 2, 0, PAD * 3 // 4, 0)  # in line with the card above
        head.addWidget(title, 1)
        head.addWidget(self.moves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, GAP, 2, GAP)
        layout.setSpacing(GAP // 2)
        layout.addLayout(head)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)
        for signal in (self.shown.rowsInserted, self.shown.rowsRemoved, self.shown.modelReset):
            signal.connect(self._show_or_hint)
        self._show_or_hint()

    def add(self, entries: Iterable[Entry]) -> None:
        self.model.add(entries)

    def _ask(self, index: QModelIndex) -> None:
        entry: Entry = index.data(ENTRY)
        if entry.kind != "notice":
            self.asked.emit(entry.t)

    def set_theme(self, theme: Theme) -> None:
        self._painter.theme = theme
        self.list.viewport().update()

    def _show_or_hint(self) -> None:
        empty = self.shown.rowCount() == 0
        self._empty.setVisible(empty)
        self.list.setVisible(not empty)
