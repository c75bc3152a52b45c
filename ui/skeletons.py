"""The hands of the last half minute as small drawings below the timeline, one for each of ten spans. Main thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcontrol.ui.language import tr
from handcontrol.ui.theme import DARK, GAP, Theme
from handcontrol.vocab import CONNECTIONS, Step

HEIGHT = 72
COUNT = 10


class Skeletons(QWidget):
    """`sought` fires with the time of the drawing that was clicked; by keyboard the timeline above does the same."""

    sought = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._theme = DARK
        self.moments: tuple[Step | None, ...] = (None,) * COUNT
        self._at = -1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Hands of the last half minute"))
        self.setToolTip(tr("Click a hand to look at its moment"))

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_steps(self, steps: Iterable[Step], begins: float, ends: float) -> None:
        """What each tenth of the time from `begins` to `ends` is remembered by."""
        spans: list[list[Step]] = [[] for _ in range(COUNT)]
        whole = max(ends - begins, 1e-6)
        for step in steps:
            spans[min(COUNT - 1, max(0, int(COUNT * (step.t - begins) / whole)))].append(step)
        self.moments = tuple(telling(span) for span in spans)
        self.update()

    def show_at(self, t: float) -> None:
        """The moment that is looked at; less than 0: none."""
        self._at = t
        self.update()

    def cell(self, place: int) -> QRectF:
        wide = (self.width() + GAP) / COUNT
        return QRectF(place * wide, 0, wide - GAP, HEIGHT).adjusted(1, 1, -1, -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, step in enumerate(self.moments):
            if step is not None and self.cell(place).contains(event.position()):
                self.sought.emit(step.t)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        for place, step in enumerate(self.moments):
            room = self.cell(place)
            chosen = step is not None and step.t == self._at
            painter.setPen(QPen(QColor(theme.accent if chosen else theme.border), 2 if chosen else 1))
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(room, GAP, GAP)
            if step is not None and step.observation is not None:
                made = any(pose.name for pose in step.poses)
                painter.setPen(QPen(QColor(theme.good if made else theme.muted), 1.4))
                if step.hands:
                    _draw(painter, room.adjusted(6, 6, -6, -6), step)
        painter.end()


def telling(span: Sequence[Step]) -> Step | None:
    """The step that a span is remembered by: where a gesture began, else one with hands, else none."""
    began = [step for step in span if any(event.phase != "hold" for event in step.events)]
    seen = [step for step in span if step.hands]
    return next(iter(began or seen), None)


def _draw(painter: QPainter, room: QRectF, step: Step) -> None:
    """The hands, as large as fits, as the person sees themselves."""
    seen = step.observation
    assert seen is not None
    hands = [np.array(hand.points_px[:, :2]) for hand in step.hands]
    for hand in hands:
        hand[:, 0] *= 1 if seen.mirrored else -1
    low, high = np.vstack(hands).min(axis=0), np.vstack(hands).max(axis=0)
    scale = min(room.width() / max(1.0, high[0] - low[0]), room.height() / max(1.0, high[1] - low[1]))
    middle = np.array((room.center().x(), room.center().y()))
    for hand in hands:
        at = [QPointF(x, y) for x, y in middle + scale * (hand - (low + high) / 2)]
        painter.drawLines([QLineF(at[a], at[b]) for a, b in CONNECTIONS])
