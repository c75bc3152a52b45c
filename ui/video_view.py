"""The picture with its overlay: keeps its shape, shows itself as a mirror does, and lives no longer than it must."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcontrol.render.marks import Mark, MarkOptions, marks
from handcontrol.ui.marks_painter import draw_marks
from handcontrol.ui.theme import RADIUS
from handcontrol.vocab import Array, Snapshot


class VideoView(QWidget):
    """Shows the newest snapshot. `options.flip` mirrors picture and marks together; a mirrored source is not
    mirrored again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = MarkOptions()
        self._snapshot: Snapshot | None = None
        self._image = QImage()
        self._pixels: Array | None = None  # what _image points into: QImage does not own it
        self._marks: tuple[Mark, ...] = ()
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Camera picture")
        self.setAccessibleDescription("The live picture with the hands that are seen drawn over it.")

    def sizeHint(self) -> QSize:
        return QSize(720, 540)

    def set_options(self, options: MarkOptions) -> None:
        self._options = options
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def clear(self) -> None:
        self._snapshot, self._pixels, self._marks = None, None, ()
        self._image = QImage()
        self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Picture and marks of one and the same frame; a step without a picture leaves the last one standing."""
        if snapshot.frame is None or snapshot.step.observation is None:
            return
        self._snapshot = snapshot
        flip = self._options.flip and not snapshot.frame.mirrored
        rgb = snapshot.frame.rgb[:, ::-1] if flip else snapshot.frame.rgb
        self._pixels = np.ascontiguousarray(rgb)
        height, width = self._pixels.shape[:2]
        self._image = QImage(self._pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._marks = marks(snapshot, replace(self._options, flip=flip))
        self.update()

    def picture_rect(self) -> QRectF:
        """Where the picture stands in the widget: as large as it fits, at the top."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, 0.0, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.picture_rect()
        rounded = QPainterPath()
        rounded.addRoundedRect(place, RADIUS, RADIUS)
        painter.setClipPath(rounded)
        painter.drawImage(place, self._image)
        painter.translate(place.topLeft())
        scale = place.width() / self._image.width()
        painter.scale(scale, scale)
        draw_marks(painter, self._marks, (self._image.width(), self._image.height()))
        painter.end()
