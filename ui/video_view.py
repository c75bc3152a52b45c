"""The picture with its overlay: keeps its shape, shows itself as a mirror does, and lives no longer than it must."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcontrol._cv import cv2
from handcontrol.render.marks import Mark, MarkOptions, marks
from handcontrol.ui.language import name_words, tr
from handcontrol.ui.marks_painter import draw_marks
from handcontrol.ui.theme import RADIUS
from handcontrol.vocab import Array, Snapshot


class VideoView(QWidget):
    """Shows the newest snapshot. `options.flip` mirrors picture and marks together; a mirrored source is not
    mirrored again. passing: while it is hidden it keeps no picture; the next one comes soon after it is seen."""

    def __init__(self, parent: QWidget | None = None, *, passing: bool = False) -> None:
        super().__init__(parent)
        self._passing = passing
        self._options = MarkOptions()
        self._snapshot: Snapshot | None = None
        self._flip = False
        self._ground: QColor | None = None
        self._drawn = QRect()  # where the picture was painted last
        self._marks: tuple[Mark, ...] = ()
        # All is painted here, so that nothing beneath is painted thirty times a second.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Camera picture"))
        self.setAccessibleDescription(tr("The live picture with the hands that are seen drawn over it."))

    def sizeHint(self) -> QSize:
        return QSize(720, 540)

    def set_options(self, options: MarkOptions) -> None:
        self._options = options
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def set_ground(self, color: str) -> None:
        """What it stands on, where that is not the window itself."""
        self._ground = QColor(color)  # a palette of its own would not outlive a style sheet
        self.update()

    def clear(self) -> None:
        self._snapshot, self._marks = None, ()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._passing:
            self.clear()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Picture and marks of one and the same frame; a step without a picture leaves the last one standing."""
        if snapshot.frame is None or snapshot.step.observation is None:
            return
        self._snapshot = snapshot
        self._flip = self._options.flip and not snapshot.frame.mirrored
        self._marks = marks(snapshot, replace(self._options, flip=self._flip, say=tr, name=name_words))
        self.update(self._drawn if self._drawn == self._place() else self.rect())

    def picture_rect(self) -> QRectF:
        """Where the picture stands in the widget: as large as it fits, at the top."""
        return QRectF(self._place())

    def _place(self) -> QRect:
        if self._snapshot is None or self._snapshot.frame is None:
            return QRect()
        frame = self._snapshot.frame
        size = QSize(frame.width, frame.height).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint((self.width() - size.width()) // 2, 0), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawn = place = self._place()
        painter = QPainter(self)
        ground = self._ground or self.palette().window().color()
        painter.fillRect(self.rect(), ground)
        if place.isEmpty() or self._snapshot is None or self._snapshot.frame is None:
            painter.end()
            return
        frame = self._snapshot.frame
        pixels = fitted(frame.rgb, place.size() * self.devicePixelRatioF(), flip=self._flip)
        height, width = pixels.shape[:2]
        # What QImage points into lives until it is drawn.
        painter.drawImage(place, QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_corners(place), ground)  # a clip that is round would cost more than the picture
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        painter.scale(place.width() / frame.width, place.height() / frame.height)
        draw_marks(painter, self._marks, (frame.width, frame.height))
        painter.end()


def fitted(rgb: Array, size: QSize, *, flip: bool) -> Array:
    """(H, W, 4) uint8, BGRX as screens have it: `rgb` in this size, mirrored or not. OpenCV is ten times as quick."""
    wanted = (max(1, size.width()), max(1, size.height()))
    much_smaller = 2 * wanted[0] <= rgb.shape[1]
    picture = cv2.resize(rgb, wanted, interpolation=cv2.INTER_AREA if much_smaller else cv2.INTER_LINEAR)
    if flip:
        picture = cv2.flip(picture, 1)
    made: Array = cv2.cvtColor(picture, cv2.COLOR_RGB2BGRA)
    return made


def _corners(place: QRect) -> QPainterPath:
    """What a picture with round corners leaves free."""
    path = QPainterPath()
    path.addRect(place.adjusted(-1, -1, 1, 1))  # a pixel more: at 150 % the edge falls into the middle of one
    path.addRoundedRect(place, RADIUS, RADIUS)
    return path
