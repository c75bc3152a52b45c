"""A gesture shown by the virtual hand: a small picture that moves while it is looked at."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from handcontrol.ui.icons import paint_icon
from handcontrol.ui.sketch import sketch_of
from handcontrol.ui.theme import DARK, GAP, Theme
from handcontrol.virtualhand import Scene
from handcontrol.virtualhand.gallery import demonstration

FRAME_MS = 66
DIM = 0.4  # of what does nothing
DETAIL = 200  # raster pixels a hand length
STILL = 0.42  # the moment that stands for the whole, as a share of it


class Preview(QWidget):
    """Shows the gesture as a person sees themselves, mirrored; one that was taught is drawn (`ui/sketch.py`), and where
    even that cannot be, there is a hand's outline.

    Every preview of a gesture stands still in the same picture, drawn when the first is seen. It moves while the mouse
    is over it, or as long as `play` says.
    """

    def __init__(self, name: str, size: int = 104) -> None:
        super().__init__()
        self.setFixedSize(QSize(size, size))
        self.name = name
        self._script = demonstration(name)
        self._sketch = None if self._script else sketch_of(name)
        self._scene: Scene | None = None
        self._image = QImage()
        self._theme = DARK
        self._t = 0.0
        self._wanted = False
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._next)

    def play(self, wanted: bool) -> None:
        """Move from now on, while it is seen, or stand still again."""
        self._wanted = wanted
        if wanted and self._can_move:
            self._t = 0.0
            if self.isVisible():
                self._timer.start()
        else:
            self._timer.stop()
            self._scene = None  # kept, it would be several times the picture
            self._image = still(self.name)
            self.update()

    @property
    def _can_move(self) -> bool:
        return self._script is not None or (self._sketch is not None and self._sketch.moves)

    @property
    def moving(self) -> bool:
        return self._timer.isActive()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.play(True)

    def leaveEvent(self, event: object) -> None:
        self.play(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._script is None:  # it may have been taught anew
            self._sketch = sketch_of(self.name)
        if self._wanted and self._can_move:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _next(self) -> None:
        self._t += FRAME_MS / 1e3
        if self._script is None:
            self.update()
            return
        self._t %= self._script.duration_s
        if self._scene is None:
            self._scene = Scene(self._script, detail=DETAIL)
        self._image = _drawn(self._scene, self._t)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            self._image = still(self.name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(1.0 if self.isEnabled() else DIM)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), GAP, GAP)
        painter.setClipPath(outline)
        if self._image.isNull():
            painter.fillRect(self.rect(), QColor(self._theme.raised))
            inset = self.width() * (0.18 if self._sketch else 0.3)
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            if self._sketch:
                self._sketch.paint(painter, box, self._theme, self._t if self.moving else None)
            else:
                paint_icon(painter, "hand", box, self._theme.muted)
        else:
            painter.drawImage(QRectF(self.rect()), self._image, QRectF(self._image.rect()))
        painter.end()


@lru_cache(maxsize=64)
def still(name: str) -> QImage:
    """The gesture's picture where it stands still; null for one without a demonstration."""
    script = demonstration(name)
    return _drawn(Scene(script, detail=DETAIL), STILL * script.duration_s) if script else QImage()


def _drawn(scene: Scene, t: float) -> QImage:
    """The scene at `t` seconds, mirrored."""
    rgb = np.ascontiguousarray(scene.render(t)[:, ::-1])
    height, width = rgb.shape[:2]
    return QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
