"""The head of the window: the name, where the picture comes from, the camera's button, what is drawn, the look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from handcontrol.runtime.recorder import LIVE
from handcontrol.settings import Settings
from handcontrol.ui.icons import icon
from handcontrol.ui.language import tr
from handcontrol.ui.look_menus import LookMenus
from handcontrol.ui.source_box import Cameras, SourceBox
from handcontrol.ui.theme import DARK, GAP, HEADING, Theme, font
from handcontrol.ui.words import input_words
from handcontrol.vocab import SourceState

ROOMY_PX = 600  # in less, the name leaves its place to the source


class Head(QWidget):
    """`camera`: the camera's button was pressed; `released` says what it stands for. `check`: what is wrong here?"""

    camera = Signal()
    check = Signal()

    def __init__(self, settings: Settings, cameras: Cameras, window: QWidget) -> None:
        super().__init__()
        self.released = False
        self._theme = DARK
        self._key = settings.camera.camera_key
        self.source_box = SourceBox(cameras)
        self.menus = LookMenus(settings.look, settings.pointer.zone, window)
        self.camera_button = _button(self.camera)
        self.check_button = _button(self.check)
        self.check_button.setToolTip(
            tr("Check this computer: what is missing or in the way, and what to do (F1)")
        )
        self.check_button.setAccessibleName(tr("Check this computer"))
        self._name = QLabel("handcontrol")
        self._name.setFont(font(HEADING, bold=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._name)
        row.addWidget(self.source_box)
        row.addWidget(self.camera_button)
        row.addStretch(1)
        row.addWidget(self.check_button)
        row.addWidget(self.menus.overlay_button)
        row.addWidget(self.menus.theme_button)
        self.show_source("", "open")

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        buttons = (self.check_button, self.menus.overlay_button, self.menus.theme_button)
        return (self.source_box, self.camera_button, *buttons)

    def show_source(self, spec: str, state: SourceState) -> None:
        """The camera's button is there for what can be released: a camera or a stream."""
        self.source_box.show_source(spec)
        self.camera_button.setVisible(LIVE.match(spec) is not None)
        released = state == "released"
        if released != self.released or not self.camera_button.toolTip():
            self.released = released
            words = tr("Open the camera") if released else tr("Release the camera")
            key = ", " + tr("{key} from any program").format(key=input_words(self._key)) if self._key else ""
            self.camera_button.setToolTip(f"{words} (C{key})")
            self.camera_button.setAccessibleName(words)
            self._set_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name.setVisible(event.size().width() >= ROOMY_PX)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.source_box.set_theme(theme)
        self.menus.set_theme(theme)
        self._set_icons()

    def _set_icons(self) -> None:
        color = self._theme.text
        self.camera_button.setIcon(icon("camera_off" if self.released else "camera", color))
        self.check_button.setIcon(icon("pulse", color))


def _button(pressed: Signal | object) -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(pressed)
    return button
