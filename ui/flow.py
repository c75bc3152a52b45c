"""Side by side as many as fit, the next row below: a layout for galleries of cards and rows of buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """All items alike, as high as the highest asks and as wide as fills the rows, from the left. alike=False: each as
    wide as it asks; middle: rows stand in the middle."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int, alike: bool = True, middle: bool = False
    ) -> None:
        super().__init__(parent)
        self._alike, self._middle = alike, middle
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def minimumSize(self) -> QSize:
        return self._cell()

    def sizeHint(self) -> QSize:
        return self._cell()

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._place(room, move=True)

    def _cell(self) -> QSize:
        cell = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                cell = cell.expandedTo(item.sizeHint())
        return cell

    def _place(self, room: QRect, *, move: bool) -> int:
        """Put the items where they belong; the height that it takes."""
        shown = [item for item in self._items if not item.isEmpty()]
        if not shown:
            return 0
        return self._place_alike(shown, room, move) if self._alike else self._place_each(shown, room, move)

    def _place_each(self, shown: list[QLayoutItem], room: QRect, move: bool) -> int:
        high, gap = self._cell().height(), self.spacing()
        rows: list[list[QLayoutItem]] = []
        right = room.width() + 1  # of the last row, as far as it is filled
        for item in shown:
            wide = item.sizeHint().width()
            if right + gap + wide > room.width():
                rows.append([])
                right = -gap
            rows[-1].append(item)
            right += gap + wide
        for number, row in enumerate(rows):
            widths = [min(item.sizeHint().width(), room.width()) for item in row]
            x = room.x()
            if self._middle:
                x += (room.width() - sum(widths) - gap * (len(row) - 1)) // 2
            for item, wide in zip(row, widths, strict=True):
                if move:
                    item.setGeometry(QRect(x, room.y() + number * (high + gap), wide, high))
                x += wide + gap
        return len(rows) * (high + gap) - gap

    def _place_alike(self, shown: list[QLayoutItem], room: QRect, move: bool) -> int:
        cell, gap = self._cell(), self.spacing()
        across = max(1, (room.width() + gap) // (cell.width() + gap))
        cell.setWidth((room.width() + gap) // across - gap)
        for place, item in enumerate(shown):
            row, column = divmod(place, across)
            if move:
                at = QPoint(room.x() + column * (cell.width() + gap), room.y() + row * (cell.height() + gap))
                item.setGeometry(QRect(at, cell))
        rows = -(-len(shown) // across)
        return rows * (cell.height() + gap) - gap
