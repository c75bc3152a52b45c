"""The 3D view without OpenGL: the same scene projected by numpy and drawn by QPainter. Works on every display."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from handcontrol.ui.hand_scene import Scene, floor, scene
from handcontrol.ui.theme import DARK, Theme
from handcontrol.vocab import Array

AZIMUTH, ELEVATION = math.radians(-90 + 14), math.radians(14)  # of the eye, around the middle
DISTANCE_M = 0.5
FIELD = math.radians(46)


def project(points: Array, width: int, height: int, azimuth: float, elevation: float) -> Array:
    """(N, 3) metres → (N, 3): x, y in pixels and the distance from the eye; pinhole, looking at the middle."""
    eye = DISTANCE_M * np.array(
        [
            math.cos(elevation) * math.cos(azimuth),
            math.cos(elevation) * math.sin(azimuth),
            math.sin(elevation),
        ]
    )
    forward = -eye / np.linalg.norm(eye)
    right = np.cross(forward, (0.0, 0.0, 1.0))
    right /= np.linalg.norm(right)
    up = np.cross(right, forward)
    seen = (points - eye) @ np.column_stack((right, up, forward))
    depth = np.maximum(seen[:, 2], 0.05)
    scale = width / 2 / math.tan(FIELD / 2)  # as pyqtgraph: the field of view is the width
    return np.column_stack(
        (width / 2 + seen[:, 0] / depth * scale, height / 2 - seen[:, 1] / depth * scale, depth)
    )


class PainterPlot(QWidget):
    """Drag to turn; double click to turn back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._scene = scene((), mirrored_view=True)
        self._floor = floor()
        self._azimuth, self._elevation = AZIMUTH, ELEVATION
        self._grip: QPointF | None = None
        self.setMinimumSize(200, 120)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        self.update()

    def turn(self, azimuth_deg: float, elevation_deg: float) -> None:
        self._azimuth += math.radians(azimuth_deg)
        self._elevation = min(1.5, max(-1.5, self._elevation + math.radians(elevation_deg)))
        self.update()

    def turn_back(self) -> None:
        self._azimuth, self._elevation = AZIMUTH, ELEVATION
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            moved = event.position() - self._grip
            self._grip = event.position()
            self.turn(-moved.x() * 0.5, moved.y() * 0.5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.turn_back()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        ends = self._project(self._floor)
        painter.drawLines([QLineF(*a[:2], *b[:2]) for a, b in zip(ends[::2], ends[1::2], strict=True)])
        self._draw_hands(painter)
        painter.end()

    def _project(self, points: Array) -> Array:
        return project(points, self.width(), self.height(), self._azimuth, self._elevation)

    def _draw_hands(self, painter: QPainter) -> None:
        """Bones, then points, each from far to near."""
        ends = self._project(self._scene.bones)
        for index in np.argsort(-(ends[::2, 2] + ends[1::2, 2])):
            a, b = ends[2 * index], ends[2 * index + 1]
            width = 1.5 * DISTANCE_M / float(a[2]) * 2
            painter.setPen(
                QPen(
                    _color(self._scene.bone_colors[2 * index]),
                    width,
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.RoundCap,
                )
            )
            painter.drawLine(QLineF(*a[:2], *b[:2]))
        painter.setPen(Qt.PenStyle.NoPen)
        dots = self._project(self._scene.points)
        for index in np.argsort(-dots[:, 2]):
            painter.setBrush(_color(self._scene.point_colors[index]))
            radius = 3.2 * DISTANCE_M / float(dots[index, 2])
            painter.drawEllipse(QPointF(*dots[index, :2]), radius, radius)


def _color(rgb: Array) -> QColor:
    return QColor.fromRgbF(float(rgb[0]), float(rgb[1]), float(rgb[2]))
