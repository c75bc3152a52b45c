"""A small sign beside the pointer: state, gesture, how far a hold has come. Clicks go through it, and it fades.

It is painted and moved only when there is news, and gone (no timer runs) a moment after there was none.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from handcontrol import _x11
from handcontrol.ui.hud_words import HudReader, HudWords
from handcontrol.ui.icons import paint_icon
from handcontrol.ui.language import tr
from handcontrol.ui.theme import BODY, DARK, GAP, Theme, font
from handcontrol.ui.tray import STATES
from handcontrol.vocab import Step

STAYS_MS, FADES_MS = 1400, 240
NOTE_MS = 6000
HEIGHT, RING, ICON = 40, 28, 16  # points
WIDEST, WIDEST_NOTE = 420, 720
OFFSET = (22, 26)  # from the pointer's tip: an arrow's own picture stays free


class Hud(QWidget):
    """`show_step` for what the hand does, `show_note` for a sentence. Where windows cannot be placed beside the
    pointer (Wayland) `works` is False and nothing is ever shown. Main thread."""

    def __init__(self) -> None:
        super().__init__(
            None,
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.Tool
            | Qt.WindowType.WindowTransparentForInput
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.BypassWindowManagerHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("handcontrol: sign")
        self.setAccessibleName(tr("Sign beside the pointer"))
        self.works = not QGuiApplication.platformName().startswith("wayland")
        self.on = True
        self._see_through: bool | None = None  # not known before it is first shown
        self._theme = DARK
        self._reader = HudReader()
        self._words = HudWords()  # what is shown
        self._read = HudWords()  # what the last step said
        self._noting = False
        self._opacity = 1.0
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._fade)
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setDuration(FADES_MS)
        self._fading.valueChanged.connect(self._set_opacity)
        self._fading.finished.connect(self.clear)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_on(self, on: bool) -> None:
        """Whether steps are shown at all; notes are, in any case."""
        self.on = on
        if not on and not self._noting:
            self.clear()

    def show_step(self, step: Step) -> None:
        if not (self.works and self.on):
            return
        before, self._read = self._read, self._reader.read(step)
        words = self._read
        if self._noting:
            self._follow()
        elif words != before and not words.empty:
            self._show(words, STAYS_MS)
        elif self.isVisible():
            self._follow()

    def show_note(self, text: str) -> None:
        """`text` for some seconds, whatever the hand does meanwhile."""
        if self.works:
            self._noting = True
            self._show(HudWords(self._words.state, text), NOTE_MS)

    def clear(self) -> None:
        """Gone at once."""
        self._idle.stop()
        self._fading.stop()
        self._noting = False
        self._words = HudWords(self._words.state)
        self.hide()

    # --- coming and going ----------------------------------------------------------------------------------------

    def _show(self, words: HudWords, stays_ms: int) -> None:
        self._words = words
        self._fading.stop()
        self._idle.start(stays_ms)
        self._set_opacity(1.0)
        if self._see_through is None:
            self._see_through = composited()
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._see_through)
        if self.size() != self.sizeHint():
            self.resize(self.sizeHint())
            if not self._see_through:
                shape = QRegion(_pill(QRectF(self.rect())).toFillPolygon().toPolygon())
                self.setMask(shape)
        self._follow()
        if not self.isVisible():
            self.show()
            self.raise_()
        self.update()

    def _fade(self) -> None:
        if self._see_through:
            self._fading.start()
        else:
            self.clear()

    def _set_opacity(self, opacity: float) -> None:
        if opacity != self._opacity:
            self._opacity = float(opacity)
            self.update()

    def _follow(self) -> None:
        pointer = QCursor.pos()
        screen = QGuiApplication.screenAt(pointer) or QGuiApplication.primaryScreen()
        place = beside(pointer, self.size(), screen.geometry())
        if place != self.pos():
            self.move(place)

    # --- painting ------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        if not self._words.words:
            return QSize(HEIGHT, HEIGHT)
        wide = QFontMetricsF(font(BODY)).horizontalAdvance(self._words.words)
        widest = WIDEST_NOTE if self._noting else WIDEST
        return QSize(min(widest, HEIGHT + round(wide) + 2 * GAP), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, words = self._theme, self._words
        with QPainter(self) as painter:
            painter.setOpacity(self._opacity)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(QColor(theme.muted), 1))  # it must stand out from any ground
            painter.setBrush(QColor(theme.surface))
            if not self._see_through:  # the window's shape cuts the corners off
                painter.fillRect(self.rect(), QColor(theme.surface))
            painter.drawPath(_pill(box))
            middle = QRectF((HEIGHT - RING) / 2, (HEIGHT - RING) / 2, RING, RING)
            if words.ring:
                self._paint_ring(painter, middle)
            _, icon, color = STATES[words.state]
            inset = (RING - ICON) / 2
            color = theme.text if theme.name == "light" else color
            paint_icon(painter, icon, middle.adjusted(inset, inset, -inset, -inset), color)
            painter.setPen(QColor(theme.text))
            painter.setFont(font(BODY))
            room = QRectF(HEIGHT, 0, self.width() - HEIGHT - GAP, HEIGHT)
            line = QFontMetricsF(painter.font()).elidedText(
                words.words, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)

    def _paint_ring(self, painter: QPainter, place: QRectF) -> None:
        color = self._theme.accent if self._words.ring_of == "dwell" else self._theme.good
        track = place.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.border), 3))
        painter.drawEllipse(track)
        painter.setPen(QPen(QColor(color), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(track, 90 * 16, -round(360 * 16 * self._words.ring))


def beside(pointer: QPoint, size: QSize, screen: QRect) -> QPoint:
    """Where a sign of this size stands: below and to the right, on the other side where the screen ends, and all of it
    on the screen."""
    x, y = pointer.x() + OFFSET[0], pointer.y() + OFFSET[1]
    if x + size.width() > screen.x() + screen.width():
        x = pointer.x() - OFFSET[0] - size.width()
    if y + size.height() > screen.y() + screen.height():
        y = pointer.y() - OFFSET[1] - size.height()
    right, lowest = screen.x() + screen.width() - size.width(), screen.y() + screen.height() - size.height()
    return QPoint(max(screen.x(), min(x, right)), max(screen.y(), min(y, lowest)))


def composited() -> bool:
    """Whether what is beneath a window shows through it. On X11 a compositor must run; elsewhere one always does."""
    if QGuiApplication.platformName() != "xcb" or sys.platform in ("win32", "darwin"):
        return True
    try:
        connection = _x11.connect()
    except ConnectionError:
        return False
    try:
        return _x11.is_composited(connection)
    finally:
        _x11.close(connection)


def _pill(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, box.height() / 2, box.height() / 2)
    return path
