"""The pointer's way over the last seconds: what the hand did and what the pointer did, on one plot."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcontrol.pointer.anchor import anchor_px, person_view
from handcontrol.settings import PointerSettings
from handcontrol.ui.language import tr
from handcontrol.ui.theme import DARK, GAP, SMALL, Theme, font
from handcontrol.vocab import MoveTo, Steer, Step

SPAN_S = 4.0
LAG_S = 0.5  # how often the lag is worked out


class Trace(QWidget):
    """Across: time. Up: how far to the right. Each line fills the height with its own range, so shapes compare."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = DARK
        self._hand: deque[tuple[float, float]] = deque()
        self._pointer: deque[tuple[float, float]] = deque()
        self._lag: float | None = None
        self._lag_t = -1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(110)
        self.setAccessibleName(tr("Hand and pointer over the last four seconds"))

    def sizeHint(self) -> QSize:
        return QSize(300, 110)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def add(self, steps: Sequence[Step], settings: PointerSettings) -> None:
        for step in steps:
            if self._hand and step.t < self._hand[-1][0]:
                self._hand.clear()
                self._pointer.clear()
            seen = step.observation
            ids = [one.hand_id for one in step.intents if isinstance(one, Steer) and one.target == "pointer"]
            hand = next((hand for hand in step.hands if ids and hand.hand_id == ids[0]), None)
            if seen is not None and hand is not None:
                at = person_view(anchor_px(hand, settings.anchor, settings.anchor_tip), seen)
                self._hand.append((step.t, float(at[0])))
            self._pointer += [(one.due, float(one.x_px)) for one in step.actions if isinstance(one, MoveTo)]
            for line in (self._hand, self._pointer):
                while line and line[0][0] < step.t - SPAN_S:
                    line.popleft()
        now = steps[-1].t if steps else self._lag_t
        if not 0.0 <= now - self._lag_t < LAG_S:
            self._lag, self._lag_t = self.lag_ms, now
        self.update()

    @property
    def lag_ms(self) -> float | None:
        """How far the pointer is behind the hand: the shift at which both lines move most alike. None at rest."""
        if len(self._hand) < 20 or len(self._pointer) < 20:
            return None
        begin = max(self._hand[0][0], self._pointer[0][0])
        end = min(self._hand[-1][0], self._pointer[-1][0])
        grid = np.arange(begin, end, 0.004)
        if len(grid) < 200:
            return None
        hand = np.gradient(np.interp(grid, *np.array(self._hand).T))
        pointer = np.gradient(np.interp(grid, *np.array(self._pointer).T))
        if hand.std() < 0.05 or pointer.std() < 0.05:
            return None
        shifts = range(50)
        alike = [float(np.corrcoef(hand[: len(hand) - s], pointer[s:])[0, 1]) for s in shifts]
        return 4.0 * int(np.argmax(alike)) if max(alike) > 0.7 else None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GAP, GAP)
        lines = (self._hand, self._pointer)
        times = [line[-1][0] for line in lines if line]
        if times:
            for line, color in zip(lines, (theme.muted, theme.accent), strict=True):
                painter.setPen(QPen(QColor(color), 1.8))
                painter.drawPolyline(self._polygon(line, max(times)))
        painter.setFont(font(SMALL))
        if not times:
            painter.setPen(QColor(theme.muted))
            painter.drawText(
                QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, tr("The pointer is not moved by hand now.")
            )
            painter.end()
            return
        x = 10.0
        for words, color in ((tr("Hand"), theme.muted), (tr("Pointer"), theme.accent)):
            painter.setPen(QColor(color))
            painter.drawText(QPointF(x, self.height() - 9), words)
            x += painter.fontMetrics().horizontalAdvance(words) + 2 * GAP
        lag = self._lag
        if lag is not None:
            painter.setPen(QColor(theme.muted))
            room = QRectF(self.rect()).adjusted(0, 0, -10, -5)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
                tr("{ms:.0f} ms behind").format(ms=lag),
            )
        painter.end()

    def _polygon(self, line: deque[tuple[float, float]], now: float) -> QPolygonF:
        if len(line) < 2:
            return QPolygonF()
        values = [value for _, value in line]
        low, span = min(values), max(max(values) - min(values), 1.0)
        high = self.height() - 40
        return QPolygonF(
            [
                QPointF(self.width() * (1 - (now - t) / SPAN_S), 12 + high * (1 - (value - low) / span))
                for t, value in line
            ]
        )
