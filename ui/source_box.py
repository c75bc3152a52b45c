"""Chooses the source: cameras by name, the virtual hand, a file or folder, in one drop-down box."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFileDialog

from handcontrol.ui.icons import icon, paint_icon
from handcontrol.ui.language import mark, tr
from handcontrol.ui.pages import source_words
from handcontrol.ui.parts import Choice
from handcontrol.ui.theme import DARK, Theme

OPEN_FILE, OPEN_FOLDER = "open:file", "open:folder"
FILES = mark(
    "Videos and pictures (*.mp4 *.mov *.avi *.mkv *.webm *.jpg *.jpeg *.png *.webp *.bmp);;All files (*)"
)
OPENING = (
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4
)  # fmt: skip
#: (spec, name) of every camera
Cameras = Callable[[], Sequence[tuple[str, str]]]


def cameras_by_name() -> Sequence[tuple[str, str]]:
    """The cameras of this machine; none is opened."""
    from handcontrol.capture.camera import list_cameras

    return [(camera.spec, camera.label) for camera in list_cameras()]


class SourceBox(Choice):
    """`chosen` carries the spec that a person chose. `show_source` follows the engine and asks for nothing."""

    chosen = Signal(str)

    def __init__(self, cameras: Cameras = cameras_by_name) -> None:
        super().__init__()
        self.setObjectName("source")  # it draws its own arrow
        self._cameras = cameras
        self._theme = DARK
        self._source = ""
        self.setAccessibleName(tr("Source"))
        self.setToolTip(tr("Where the picture comes from"))
        self.setIconSize(QSize(16, 16))  # in the list, too
        self.setMinimumContentsLength(18)
        self.setMinimumWidth(130)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._activated)
        self._fill(())

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fill(self._listed())

    def show_source(self, spec: str) -> None:
        """Select `spec`, adding it when it is not in the list."""
        if spec and spec != self._source:
            self._source = spec
            if self.findData(spec) < 0:
                self._fill(self._cameras() if spec.startswith("camera:") else self._listed())
            self._select()

    @property
    def several(self) -> bool:
        """Whether there is more than one camera to choose from."""
        return len(self._listed()) > 1

    def showPopup(self) -> None:
        """The cameras are looked up each time, so one that was just plugged in is there."""
        self._fill(self._cameras())
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that would step through the list open it instead: a source is only changed on purpose."""
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif event.key() in OPENING:
            self.showPopup()
        else:
            event.ignore()

    def _listed(self) -> list[tuple[str, str]]:
        specs = [(str(self.itemData(row) or ""), self.itemText(row)) for row in range(self.count())]
        return [(spec, name) for spec, name in specs if spec.startswith("camera:")]

    def _fill(self, cameras: Sequence[tuple[str, str]]) -> None:
        color = self._theme.muted
        self.blockSignals(True)
        self.clear()
        for spec, name in cameras:
            self.addItem(icon("camera", color), name, spec)
        self.addItem(icon("hand", color), tr("Virtual hand"), "virtual:demo")
        if self._source and self.findData(self._source) < 0:
            kind = "hand" if self._source.startswith("virtual:") else "camera"
            self.addItem(icon(kind, color), _name(self._source), self._source)
        self.insertSeparator(self.count())
        self.addItem(icon("open", color), tr("Open a video or picture…"), OPEN_FILE)
        self.addItem(icon("open", color), tr("Open a folder of pictures…"), OPEN_FOLDER)
        self._select()
        self.blockSignals(False)

    def _select(self) -> None:
        self.setCurrentIndex(self.findData(self._source))

    def _activated(self, row: int) -> None:
        spec = str(self.itemData(row) or "")
        self._select()  # the engine decides; show_source follows
        if spec == OPEN_FILE:
            spec, _ = QFileDialog.getOpenFileName(self.window(), tr("Open a video or picture"), "", tr(FILES))
        elif spec == OPEN_FOLDER:
            spec = QFileDialog.getExistingDirectory(self.window(), tr("Open a folder of pictures"))
        if spec:
            self.chosen.emit(spec)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16)
        paint_icon(painter, "chevron", box, self._theme.muted)
        painter.end()


def _name(spec: str) -> str:
    """ "camera:9" → "Camera 9", 'camera:"Desk" 046d:085e' → "Desk", "virtual:two_hands" → "Virtual hand: two hands", a
    path → its last part."""
    kind, _, rest = spec.partition(":")
    if kind == "camera":
        return rest.split('"')[1] if rest.startswith('"') else tr("Camera {number}").format(number=rest)
    return f"{tr('Virtual hand')}: {rest.replace('_', ' ')}" if kind == "virtual" else source_words(spec)
