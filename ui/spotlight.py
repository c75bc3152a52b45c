"""A dot on top of all windows that goes with the pointer, for those who look on; clicks go through it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

SIZE = 36  # points across
FOLLOW_MS = 16
RED, RIM = QColor(230, 30, 40), QColor(255, 255, 255)


class Spotlight(QWidget):
    """Hidden until `set_on(True)`. A window of its own: the main one may be minimised meanwhile. Main thread."""

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
        self.setWindowTitle("handcontrol: dot")
        self.resize(SIZE, SIZE)
        self.setMask(
            QRegion(QRect(0, 0, SIZE, SIZE), QRegion.RegionType.Ellipse)
        )  # round without a compositor too
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._follow)

    def set_on(self, on: bool) -> None:
        if on == self.isVisible():
            return
        if on:
            self._follow()
            self._timer.start(FOLLOW_MS)
        else:
            self._timer.stop()
        self.setVisible(on)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(RED)
            painter.setPen(QPen(RIM, 3))
            painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))

    def _follow(self) -> None:
        self.move(QCursor.pos() - QPoint(SIZE // 2, SIZE // 2))
