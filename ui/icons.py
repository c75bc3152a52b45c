"""Icons: packaged drawings in the text's colour, sharp at every scale; and the application's own."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from handcontrol.ui.theme import DARK


@cache
def _svg(name: str) -> str:
    return resources.files("handcontrol.ui").joinpath(f"icon_{name}.svg").read_text(encoding="utf-8")


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: str | QColor) -> None:
    """Draw `icon_<name>.svg` into `rect`, its lines in `color`. Sharp at every scale."""
    _renderer(name, QColor(color).name()).render(painter, rect)


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode()))


def icon(name: str, color: str, size: int = 20) -> QIcon:
    """The icon as a QIcon, drawn for the screens that there are. Not to be added to: all who ask share it."""
    scales = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return _icon(name, color, size, tuple(sorted(scales)))


@lru_cache(maxsize=512)
def _icon(name: str, color: str, size: int, scales: tuple[float, ...]) -> QIcon:
    """Drawn once: Qt keeps the pixels of every further one for a while, up to ten megabytes."""
    result = QIcon()
    for scale in scales:
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, name, QRectF(pixmap.rect()), color)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        result.addPixmap(pixmap)
    return result


def app_icon() -> QIcon:
    """The application's own icon: a hand on a green square."""
    result = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.on_fill))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
        inset = size * 0.14
        paint_icon(painter, "hand", QRectF(inset, inset, size - 2 * inset, size - 2 * inset), DARK.on_ink)
        painter.end()
        result.addPixmap(pixmap)
    return result
