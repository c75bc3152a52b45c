"""The pointing test as a game: targets on a ring, clicked one after the other; what it says of the pointer."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcontrol.pointer.fitts import Figures, Ring, Task, figures
from handcontrol.ui.language import tr
from handcontrol.ui.parts import push_button
from handcontrol.ui.theme import BODY, DARK, PAD, RADIUS, Theme, font

#: As shares of the smaller side of the widget: how far and how wide.
RINGS = ((0.55, 0.12), (0.75, 0.08), (0.85, 0.05))
TARGETS = 9


class FittsGame(QWidget):
    """`done` fires with the Figures once all targets were clicked, `left` when a person gives up (Escape).

    Whatever moves the pointer plays: the hand, or a mouse. now: seconds that only go forward.
    """

    done = Signal(object)
    left = Signal()

    def __init__(self, *, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._theme = DARK
        self.task: Task | None = None
        self._missed = False
        self.setMinimumSize(320, 320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pointing test"))
        self.setAccessibleDescription(tr("Click the filled target, again and again; Escape ends it."))
        self.end = push_button(tr("End the test"), tr("Nothing is kept of it (Esc)"), self.leave)
        self.end.setParent(self)

    def sizeHint(self) -> QSize:
        return QSize(640, 560)

    def begin(self) -> None:
        """From the first target of the first ring."""
        side = min(self.width(), self.height() - self._head)
        rings = [Ring(share * side, width * side, TARGETS) for share, width in RINGS]
        self.task = Task(rings, (self.width() / 2, (self.height() + self._head) / 2))
        self._missed = False
        self.setFocus()
        self.update()

    @property
    def _head(self) -> int:
        """How high the line above the targets is."""
        return self.end.sizeHint().height() + PAD

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.end.sizeHint()
        self.end.setGeometry(self.width() - size.width() - PAD, PAD, size.width(), size.height())

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(event.position(), pressed=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell(event.position(), pressed=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Give up."""
        self.task = None
        self.left.emit()

    def _tell(self, at: QPointF, *, pressed: bool) -> None:
        if self.task is None:
            return
        trial = self.task.step(self._now(), at.x(), at.y(), pressed=pressed)
        if trial is not None:
            self._missed = not trial.hit
        if pressed or trial is not None:
            self.update()
        if self.task.target is None:
            found: Figures = figures(self.task.trials)
            self.task = None
            self.done.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        task, theme = self.task, self._theme
        if task is None or task.target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if ring else theme.border), 2 if ring else 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(QPen(QColor(theme.border), 1.5))
        for other in task.ring:
            painter.drawEllipse(QPointF(other.x_px, other.y_px), other.width_px / 2, other.width_px / 2)
        target = task.target
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(QPointF(target.x_px, target.y_px), target.width_px / 2, target.width_px / 2)
        done, whole = task.clicks
        painter.setPen(QColor(theme.bad if self._missed else theme.muted))
        painter.setFont(font(BODY))
        words = tr("Click the target to begin, then each that comes. Escape ends the test.")
        if done:
            words = tr("{done} of {total}").format(done=done, total=whole)
            words += f"  ·  {tr('missed')}" if self._missed else ""
        room = QRectF(PAD, PAD, self.end.x() - 2 * PAD, self.height())
        needed = painter.boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        room.setHeight(max(needed.height(), self.end.height()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, words)
        painter.end()
