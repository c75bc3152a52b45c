"""A gesture that a person taught as a drawing: the hand of a pose, the way of a motion. Main thread."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from handcontrol.errors import GestureError
from handcontrol.gestures.taught import TaughtMotion, folder, read
from handcontrol.render.marks import BONE_FINGERS, FINGER_COLORS, POINT_FINGERS
from handcontrol.ui.theme import Theme
from handcontrol.vocab import CONNECTIONS, Array

LEAST = 0.25  # palm lengths of a way: of a shorter one there is nothing to be seen
LOOP_S, REST_S = 1.4, 0.6  # a way is gone in this time, and stands still for a while


class Sketch:
    """points: (21, 2) of a hand, or (N, 2) of a way; y up, in palm lengths, as the person sees them."""

    def __init__(self, points: Array, *, moves: bool) -> None:
        self.points, self.moves = points, moves

    def paint(self, painter: QPainter, room: QRectF, theme: Theme, t: float | None = None) -> None:
        """As large as fits. t: seconds since it began to move; None: it stands still."""
        low, high = self.points.min(axis=0), self.points.max(axis=0)
        wide, tall = np.maximum(high - low, 1e-6)
        scale = min(room.width() / wide, room.height() / tall)
        middle = (low + high) / 2
        at = [
            QPointF(room.center().x() + scale * x, room.center().y() - scale * y)
            for x, y in self.points - middle
        ]
        if self.moves:
            _paint_way(painter, at, theme, t)
        else:
            _paint_hand(painter, at, theme)


def sketch_of(name: str) -> Sketch | None:
    """Of the taught gesture of that name; None where there is none, or nothing to be drawn."""
    path = folder() / f"{name}.toml"
    try:
        return _sketch(path, path.stat().st_mtime_ns)
    except OSError:
        return None


@lru_cache(maxsize=64)
def _sketch(path: Path, changed_ns: int) -> Sketch | None:
    with suppress(GestureError):
        gesture = read(path, name=path.stem)
        if isinstance(gesture, TaughtMotion):
            return _way(gesture)
        return None if gesture.points is None else Sketch(gesture.points, moves=False)
    return None


def _way(gesture: TaughtMotion) -> Sketch | None:
    """That of the index tip, which goes where the palm goes, and turns with the wrist: of the most usual sample."""
    path = gesture.samples[int(np.argmin(gesture.left_out))].path
    tip = path[:, :2] + path[:, 2:4]
    far = float(np.ptp(tip, axis=0).max())
    return Sketch(tip, moves=True) if far >= LEAST else None


def _color(finger: str, theme: Theme) -> QColor:
    return QColor(theme.muted) if finger == "palm" else QColor(*FINGER_COLORS[finger])


def _paint_hand(painter: QPainter, at: list[QPointF], theme: Theme) -> None:
    for (a, b), finger in zip(CONNECTIONS, BONE_FINGERS, strict=True):
        painter.setPen(QPen(_color(finger, theme), 2.4, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(at[a], at[b])
    painter.setPen(Qt.PenStyle.NoPen)
    for point, finger in zip(at, POINT_FINGERS, strict=True):
        painter.setBrush(_color(finger, theme))
        painter.drawEllipse(point, 2.6, 2.6)


def _paint_way(painter: QPainter, at: list[QPointF], theme: Theme, t: float | None) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.muted), 2.4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    way = QPainterPath()
    way.addPolygon(QPolygonF(at))
    painter.drawPath(way)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.muted))
    painter.drawEllipse(at[0], 3.0, 3.0)
    painter.setBrush(QColor(theme.accent))
    _paint_head(painter, at[-4], at[-1])
    if t is not None:
        share = min(1.0, (t % (LOOP_S + REST_S)) / LOOP_S)
        painter.drawEllipse(way.pointAtPercent(share), 5.0, 5.0)


def _paint_head(painter: QPainter, before: QPointF, end: QPointF) -> None:
    """An arrow's head that points on from `before`."""
    ahead = np.array([end.x() - before.x(), end.y() - before.y()])
    ahead = ahead / max(float(np.linalg.norm(ahead)), 1e-6)
    aside = np.array([-ahead[1], ahead[0]])
    tip = np.array([end.x(), end.y()]) + 5 * ahead
    corners = (tip, tip - 11 * ahead + 6 * aside, tip - 11 * ahead - 6 * aside)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
