"""A part of the picture, drawn on the live picture with the mouse, moved with the arrow keys, or given as numbers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from handcontrol.settings import Zone
from handcontrol.ui.language import tr
from handcontrol.ui.parts import Decimal
from handcontrol.ui.setting_row import EDGES
from handcontrol.ui.theme import GAP, Theme
from handcontrol.ui.zone_editor import LEAST, Edges, ZoneEditor
from handcontrol.vocab import Snapshot

MIDDLE: Edges = (0.25, 0.25, 0.75, 0.75)
PICTURE = QSize(256, 192)


class DrawnZone(ZoneEditor):
    """As ZoneEditor; a press beside the zone begins a new one."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Part of the picture"))
        self.setToolTip(
            tr("Draw a rectangle with the mouse; the arrow keys move it, with Shift its lower corner")
        )
        self.setFixedSize(PICTURE)
        self._corner: QPointF | None = None  # where a new one was begun, in shares of the picture

    @property
    def zone(self) -> Zone:
        """Not checked: a rule's part of the picture may be smaller than the pointer's zone."""
        left, top, right, bottom = (round(edge, 3) for edge in self._edges)
        return Zone.model_construct(left=left, top=top, right=right, bottom=bottom)

    def _share(self, at: QPointF) -> QPointF:
        place = self.picture_rect()
        x, y = (at.x() - place.x()) / max(1.0, place.width()), (at.y() - place.y()) / max(1.0, place.height())
        return QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self._grip and not self.picture_rect().isEmpty():
            self._corner = self._share(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._corner is None:
            super().mouseMoveEvent(event)
            if not self._grip and not self._near(event.position()):
                self.setCursor(Qt.CursorShape.CrossCursor)
            return
        one, other = self._corner, self._share(event.position())
        (left, right), (top, bottom) = sorted((one.x(), other.x())), sorted((one.y(), other.y()))
        if right - left >= LEAST and bottom - top >= LEAST:  # until then it is a slip of the hand
            self._set((left, top, right, bottom))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._corner is not None:
            self._corner = None
            self.chosen.emit(self.zone)


class ZoneField(QWidget):
    """`changed` fires as the zone does, however it was changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.picture = DrawnZone()
        self.edges = [_share(edge) for edge in EDGES]
        self.picture.chosen.connect(self._drawn)
        numbers = QGridLayout()
        numbers.setSpacing(GAP)
        for place, box in enumerate(self.edges):  # left and right, top and bottom side by side
            box.valueChanged.connect(self._typed)
            numbers.addWidget(box, place % 2, place // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.picture)
        column.addLayout(numbers)
        QWidget.setTabOrder(self.picture, self.edges[0])
        self.set_zone(MIDDLE)

    @property
    def zone(self) -> list[float]:
        """Left, top, right, bottom: shares of the picture as the person sees themselves."""
        return [round(box.value(), 3) for box in self.edges]

    def set_zone(self, zone: Edges) -> None:
        for box, value in zip(self.edges, zone, strict=True):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self._show()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.picture.show_snapshot(snapshot)

    def set_theme(self, theme: Theme) -> None:
        self.picture.set_theme(theme)

    def _show(self) -> None:
        left, top, right, bottom = self.zone
        if left < right and top < bottom:  # else the form says what is wrong
            self.picture.show_zone(Zone.model_construct(left=left, top=top, right=right, bottom=bottom))

    def _drawn(self, zone: Zone) -> None:
        self.set_zone((zone.left, zone.top, zone.right, zone.bottom))
        self.changed.emit()

    def _typed(self) -> None:
        self._show()
        self.changed.emit()


def _share(edge: str) -> Decimal:
    box = Decimal()
    box.setRange(0.0, 1.0)
    box.setSingleStep(0.05)
    words = tr(edge.capitalize())
    box.setPrefix(f"{words} ")
    box.setAccessibleName(tr("Zone: {edge}").format(edge=words))
    box.setMinimumWidth((PICTURE.width() - GAP) // 2)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box
