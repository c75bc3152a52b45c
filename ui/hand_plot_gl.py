"""The 3D view on OpenGL (pyqtgraph). Import only after `gl_works()`: the import needs a GL library."""

from __future__ import annotations

import numpy as np
import pyqtgraph.opengl as gl
from PySide6.QtGui import QColor, QMouseEvent, QSurfaceFormat, QVector3D
from PySide6.QtWidgets import QWidget

from handcontrol.ui.hand_scene import Scene, floor
from handcontrol.ui.theme import DARK, Theme
from handcontrol.vocab import Array

DISTANCE_M, ELEVATION, AZIMUTH, FIELD = 0.5, 14, -90 + 14, 46
JOINT_M = 0.0046  # radius of a joint
SAMPLES = 4


class GLPlot(gl.GLViewWidget):  # type: ignore[misc]
    """Drag to turn, wheel to come nearer, double click to turn back. Needs a real size before it is first shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Without a size of its own it would be given no height, and then never makes a GL context.
        self.setMinimumSize(200, 120)
        smooth = QSurfaceFormat(self.format())
        smooth.setSamples(SAMPLES)
        self.setFormat(smooth)
        ball = gl.MeshData.sphere(rows=6, cols=10, radius=JOINT_M)
        self._ball: tuple[Array, Array] = (ball.vertexes(), ball.faces())
        self._floor = gl.GLLinePlotItem(pos=floor(), mode="lines", width=1.0, antialias=True)
        self._bones = gl.GLLinePlotItem(mode="lines", width=3.0 * self.devicePixelRatioF(), antialias=True)
        self._joints = gl.GLMeshItem(smooth=True, computeNormals=False, glOptions="opaque")
        for item in (self._floor, self._bones, self._joints):
            self.addItem(item)
        self._clear()
        self.set_theme(DARK)
        self.turn_back()

    def set_theme(self, theme: Theme) -> None:
        self.setBackgroundColor(QColor(theme.surface))
        self._floor.setData(color=QColor(theme.border).getRgbF())
        self.update()

    def show_scene(self, scene: Scene) -> None:
        if not len(scene.points):
            self._clear()
            return
        vertexes, faces = self._ball
        count = len(scene.points)
        balls = (scene.points[:, None, :] + vertexes).reshape(-1, 3)
        shells = (np.arange(count)[:, None, None] * len(vertexes) + faces).reshape(-1, 3)
        self._bones.setData(pos=scene.bones, color=_rgba(scene.bone_colors))
        self._joints.setMeshData(
            vertexes=balls,
            faces=shells,
            vertexColors=_rgba(np.repeat(scene.point_colors, len(vertexes), axis=0)),
        )
        self._bones.setVisible(True)
        self._joints.setVisible(True)

    def _clear(self) -> None:
        self._bones.setVisible(False)
        self._joints.setVisible(False)

    def turn(self, azimuth_deg: float, elevation_deg: float) -> None:
        self.orbit(azimuth_deg, elevation_deg)

    def turn_back(self) -> None:
        self.setCameraParams(
            center=QVector3D(0, 0, 0), distance=DISTANCE_M, elevation=ELEVATION, azimuth=AZIMUTH, fov=FIELD
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.turn_back()


def _rgba(colors: Array) -> Array:
    return np.column_stack((colors, np.ones(len(colors)))).astype(np.float32)
