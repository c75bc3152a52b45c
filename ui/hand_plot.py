"""The 3D view of the hands: OpenGL where it works, else our own projection; keyboard and mouse turn it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QOffscreenSurface, QOpenGLContext
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from handcontrol.ui.hand_plot_painter import PainterPlot
from handcontrol.ui.hand_scene import Scene, scene
from handcontrol.ui.language import mark, tr
from handcontrol.ui.theme import BODY, DARK, GAP, PAD, SMALL, Theme, font
from handcontrol.vocab import Hand

CAPTION = mark(
    "Shape and turn of each hand, in metres (5 cm grid). Where the hands are to each other is not measured."
)

#: Parts of the names of GL that the processor computes (Mesa, ANGLE, Windows without a driver).
SOFTWARE_GL = ("llvmpipe", "softpipe", "swrast", "software", "swiftshader", "basic render", "gdi generic")
#: Of the kernel's own drivers, of NVIDIA's, of the Windows that runs this Linux.
GRAPHICS = (Path("/dev/dri"), Path("/dev/nvidiactl"), Path("/dev/dxg"))
GL_RENDERER = 0x1F01  # GL/gl.h
DRAWN_MS = 60  # the view follows hands fifteen times a second: half as often as pictures come


class Plot(Protocol):
    """Either view."""

    def set_theme(self, theme: Theme) -> None: ...
    def show_scene(self, scene: Scene) -> None: ...
    def turn(self, azimuth_deg: float, elevation_deg: float) -> None: ...
    def turn_back(self) -> None: ...


def choose_gl_platform() -> None:
    """Tell PyOpenGL which window system Qt really uses; it would take EGL wherever a Wayland session is around.

    After the QApplication is made and before OpenGL is first imported. Linux only; a person's own choice stands.
    """
    if sys.platform != "linux":
        return
    platform = QGuiApplication.platformName()
    choice = {"xcb": "glx", "wayland": "egl", "wayland-egl": "egl"}.get(platform)
    if choice is not None:
        os.environ.setdefault("PYOPENGL_PLATFORM", choice)


def gl_works() -> bool:
    """Whether PyOpenGL can talk to the GL that Qt makes contexts of here (GL 2.0 or later)."""
    return _renderer(ask=_pyopengl_works) != ""


def gl_quick() -> bool:
    """Whether GL works and a graphics processor does it. Where the processor itself must, one GL view makes Qt put the
    whole window together by GL, for each picture anew: a quarter of a core, where our own projection takes a hundredth.
    """
    if not _has_graphics_processor():  # Mesa's own rasterizer takes a while to load, only to say its name
        return False
    renderer = _renderer().lower()  # by Qt alone: PyOpenGL takes longer to import than the window to come up
    return bool(renderer) and not any(name in renderer for name in SOFTWARE_GL) and gl_works()


def _has_graphics_processor() -> bool:
    """Linux: whether there is a device that a process could draw by. Elsewhere the system has to be asked itself."""
    return sys.platform != "linux" or any(map(Path.exists, GRAPHICS))


def _renderer(ask: Callable[[], bool] = lambda: True) -> str:
    """Who draws here, as GL names it; empty where there is no GL, or `ask`, with a context being current, says no."""
    if QGuiApplication.platformName() not in ("xcb", "wayland", "wayland-egl", "windows", "cocoa"):
        return ""
    context, surface = QOpenGLContext(), QOffscreenSurface()
    if not context.create():
        return ""
    surface.create()
    if not context.makeCurrent(surface):
        return ""
    try:
        works = context.format().majorVersion() >= 2 and ask()
        return str(context.functions().glGetString(GL_RENDERER) or "") if works else ""
    finally:
        context.doneCurrent()


def _pyopengl_works() -> bool:
    try:
        choose_gl_platform()
        from OpenGL import GL

        return bool(GL.glGetString(GL.GL_VERSION))
    except Exception:  # it raises many kinds, from a missing library to a foreign context
        return False


def _gl_plot(parent: QWidget) -> QWidget:
    from handcontrol.ui.hand_plot_gl import GLPlot

    return cast(QWidget, GLPlot(parent))


class HandPlot(QFrame):
    """A card with the view and its caption. Arrow keys turn it, Home turns it back."""

    def __init__(self, parent: QWidget | None = None, *, can_gl: Callable[[], bool] = gl_works) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("3D view of the hands"))
        self.setAccessibleDescription(tr("Arrow keys turn the view, Home turns it back."))
        self._any = False  # nothing to nothing is not drawn again
        self._shown = QElapsedTimer()
        self._shown.start()
        self._view: QWidget = _gl_plot(self) if can_gl() else PainterPlot(self)
        self._view.setToolTip(tr("Drag or use the arrow keys to turn; double click or Home to turn back."))
        title = QLabel(tr("Hands in 3D"))
        title.setFont(font(BODY, bold=True))
        caption = QLabel(tr(CAPTION))
        caption.setObjectName("muted")
        caption.setFont(font(SMALL))
        caption.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD * 3 // 4, GAP, PAD * 3 // 4, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(title)
        layout.addWidget(self._view, 1)
        layout.addWidget(caption)
        self.set_theme(DARK)

    @property
    def plot(self) -> Plot:
        return cast(Plot, self._view)

    @property
    def uses_gl(self) -> bool:
        return not isinstance(self._view, PainterPlot)

    def set_theme(self, theme: Theme) -> None:
        self._on_light = theme.name == "light"
        self.plot.set_theme(theme)

    def show_hands(self, hands: Sequence[Hand], *, mirrored_view: bool) -> None:
        news = bool(hands) != self._any
        if self._view.isVisible() and (news or (hands and self._shown.elapsed() >= DRAWN_MS)):
            self._any = bool(hands)
            self._shown.restart()
            self.plot.show_scene(scene(hands, mirrored_view=mirrored_view, on_light=self._on_light))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {
            Qt.Key.Key_Left: (-10, 0),
            Qt.Key.Key_Right: (10, 0),
            Qt.Key.Key_Up: (0, 10),
            Qt.Key.Key_Down: (0, -10),
        }
        key = Qt.Key(event.key())
        if key in turns:
            self.plot.turn(*turns[key])
        elif key == Qt.Key.Key_Home:
            self.plot.turn_back()
        else:
            super().keyPressEvent(event)
