"""A session as a line in time: gestures, actions and marks where they happened, and where the player is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcontrol.ui.language import tr
from handcontrol.ui.theme import DARK, GAP, SMALL, Theme, font
from handcontrol.ui.words import clock

HEIGHT = 76
EDGE = 8


@dataclass(frozen=True, slots=True)
class Tick:
    """Something at `t`: which of the lanes it stands in, and its words."""

    t: float
    kind: Literal["gesture", "action", "wrong", "missed", "right"]
    words: str


class Timeline(QWidget):
    """`sought` fires with a time that the person chose: by mouse, or with the arrow keys (a second; with Ctrl a step),
    Home and End. `stepped` fires with -1 or 1 for a single step."""

    sought = Signal(float)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._theme = DARK
        self._begins, self._ends, self._at = 0.0, 0.0, 0.0
        self.ticks: tuple[Tick, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Timeline"))

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_session(self, begins: float, ends: float, ticks: Iterable[Tick]) -> None:
        self._begins, self._ends, self.ticks = begins, ends, tuple(ticks)
        self.show_at(begins)

    def show_at(self, t: float) -> None:
        self._at = t
        self.setAccessibleDescription(
            tr("{time} of {whole}").format(
                time=clock(t - self._begins), whole=clock(self._ends - self._begins)
            )
        )
        self.update()

    # --- what the person does ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.sought.emit(self._time(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        t = self._time(event.position().x())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.sought.emit(t)
        near = [tick for tick in self.ticks if abs(self._x(tick.t) - event.position().x()) <= 4]
        self.setToolTip("\n".join(f"{clock(tick.t - self._begins)} {tick.words}" for tick in near[:8]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        single = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                way = -1 if event.key() == Qt.Key.Key_Left else 1
                if single:
                    self.stepped.emit(way)
                else:
                    self.sought.emit(min(self._ends, max(self._begins, self._at + way)))
            case Qt.Key.Key_Home:
                self.sought.emit(self._begins)
            case Qt.Key.Key_End:
                self.sought.emit(self._ends)
            case _:
                super().keyPressEvent(event)

    # --- drawing -------------------------------------------------------------------------------------------------

    def _x(self, t: float) -> float:
        whole = self._ends - self._begins
        share = (t - self._begins) / whole if whole > 0 else 0.0
        return EDGE + share * (self.width() - 2 * EDGE)

    def _time(self, x: float) -> float:
        share = (x - EDGE) / max(1, self.width() - 2 * EDGE)
        return self._begins + min(1.0, max(0.0, share)) * (self._ends - self._begins)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(theme.accent if self.hasFocus() else theme.border), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(QColor(theme.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GAP, GAP)
        lanes = {"gesture": (14, 26, theme.muted), "action": (30, 42, theme.accent)}
        for tick in self.ticks:
            if tick.kind in lanes:
                top, bottom, color = lanes[tick.kind]
                painter.setPen(QPen(QColor(color), 1.5))
                painter.drawLine(QPointF(self._x(tick.t), top), QPointF(self._x(tick.t), bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        marks = {"wrong": theme.bad, "missed": theme.warn, "right": theme.good}
        for tick in self.ticks:
            if tick.kind in marks:
                painter.setBrush(QColor(marks[tick.kind]))
                painter.drawEllipse(QPointF(self._x(tick.t), 8), 4, 4)
        self._write(painter)
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawLine(QPointF(self._x(self._at), 3), QPointF(self._x(self._at), 47))
        painter.end()

    def _write(self, painter: QPainter) -> None:
        painter.setFont(font(SMALL))
        painter.setPen(QColor(self._theme.muted))
        room = QRectF(EDGE, 50, self.width() - 2 * EDGE, HEIGHT - 54)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left | middle, clock(self._at - self._begins))
        painter.drawText(room, right | middle, clock(self._ends - self._begins))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tr("gestures above, actions below"))
