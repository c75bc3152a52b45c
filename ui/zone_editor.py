"""The pointer's zone on the live picture: its edges are dragged, or moved with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from handcontrol.render.marks import MarkOptions
from handcontrol.settings import Zone
from handcontrol.ui.language import tr
from handcontrol.ui.theme import DARK, Theme
from handcontrol.ui.video_view import VideoView

NEAR = 14.0  # pixels from an edge that still take hold of it
LEAST = 0.05  # of the picture
TURN = 0.01  # for one press of an arrow key

Edges = tuple[float, float, float, float]  # left, top, right, bottom


class ZoneEditor(VideoView):
    """The picture as a person sees themselves, on a card. `chosen` fires with the Zone when the mouse lets go, or for
    each key: the arrows move it, with Shift they move its lower right corner."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(passing=True)
        self.set_options(MarkOptions(flip=True, palms=False, rois=False, labels=False, rules=False))
        self.setMinimumSize(240, 180)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Pointer zone"))
        self._theme = DARK
        self._edges: Edges = (0.2, 0.2, 0.8, 0.7)
        self._grip: tuple[int, ...] = ()  # which edges are held
        self._from = QPointF()
        self._before = self._edges

    @property
    def zone(self) -> Zone:
        left, top, right, bottom = (round(edge, 3) for edge in self._edges)
        return Zone(left=left, top=top, right=right, bottom=bottom)

    def show_zone(self, zone: Zone) -> None:
        if not self._grip:
            self._set((zone.left, zone.top, zone.right, zone.bottom))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.set_ground(theme.surface)
        self.update()

    def _set(self, edges: Edges) -> None:
        self._edges = edges
        left, top, right, bottom = (f"{edge:.0%}" for edge in edges)
        self.setAccessibleDescription(
            tr("From {left} to {right} across, {top} to {bottom} down.").format(
                left=left, right=right, top=top, bottom=bottom
            )
        )
        self.update()

    # --- by mouse ------------------------------------------------------------------------------------------------

    def zone_rect(self) -> QRectF:
        """Where the zone stands in the widget."""
        place = self.picture_rect()
        left, top, right, bottom = self._edges
        corner = place.topLeft() + QPointF(left * place.width(), top * place.height())
        return QRectF(
            corner, corner + QPointF((right - left) * place.width(), (bottom - top) * place.height())
        )

    def _near(self, at: QPointF) -> tuple[int, ...]:
        """The edges that a press at `at` takes hold of; all four inside."""
        rect = self.zone_rect()
        if self.picture_rect().isEmpty():
            return ()
        if not rect.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(at):
            return ()
        off = (at.x() - rect.left(), at.y() - rect.top(), at.x() - rect.right(), at.y() - rect.bottom())
        return tuple(i for i, far in enumerate(off) if abs(far) <= NEAR) or (0, 1, 2, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip, self._from, self._before = self._near(event.position()), event.position(), self._edges

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._grip:
            shapes = {1: Qt.CursorShape.SizeAllCursor, 2: Qt.CursorShape.SizeAllCursor}
            near = self._near(event.position())
            self.setCursor(
                shapes.get(len(near), Qt.CursorShape.OpenHandCursor) if near else Qt.CursorShape.ArrowCursor
            )
            return
        place, way = self.picture_rect(), event.position() - self._from
        self._shift(
            self._before, way.x() / max(1.0, place.width()), way.y() / max(1.0, place.height()), self._grip
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip:
            self._grip = ()
            self.chosen.emit(self.zone)

    # --- by keys -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (-TURN, 0.0),
            Qt.Key.Key_Right: (TURN, 0.0),
            Qt.Key.Key_Up: (0.0, -TURN),
            Qt.Key.Key_Down: (0.0, TURN),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        corner = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._shift(self._edges, *way, (2, 3) if corner else (0, 1, 2, 3))
        self.chosen.emit(self.zone)

    def _shift(self, edges: Edges, dx: float, dy: float, grip: tuple[int, ...]) -> None:
        """Move the edges in `grip`, inside the picture and with room between them."""
        left, top, right, bottom = edges
        if len(grip) == 4:
            dx, dy = min(max(dx, -left), 1 - right), min(max(dy, -top), 1 - bottom)
            self._set((left + dx, top + dy, right + dx, bottom + dy))
            return
        if 0 in grip:
            left = min(max(0.0, left + dx), right - LEAST)
        if 2 in grip:
            right = max(min(1.0, right + dx), left + LEAST)
        if 1 in grip:
            top = min(max(0.0, top + dy), bottom - LEAST)
        if 3 in grip:
            bottom = max(min(1.0, bottom + dy), top + LEAST)
        self._set((left, top, right, bottom))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.zone_rect()
        accent = QColor(self._theme.accent)
        if self.picture_rect().isEmpty():  # there is nothing to draw it on; but where the focus is, is seen
            painter.setPen(QPen(accent, 2))
            if self.hasFocus():
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            painter.end()
            return
        fill = QColor(accent)
        fill.setAlpha(36)
        painter.setPen(QPen(accent, 3 if self.hasFocus() else 2))
        painter.setBrush(fill)
        painter.drawRect(rect)
        painter.setBrush(accent)
        for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
            painter.drawEllipse(corner, 5, 5)
        painter.end()
