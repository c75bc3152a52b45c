"""What stands in the picture's place while there is none: starting, fetching networks, what went wrong, no camera."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from handcontrol.errors import HandcontrolError, SourceError
from handcontrol.ui.flow import Flow
from handcontrol.ui.icons import paint_icon
from handcontrol.ui.language import told, tr
from handcontrol.ui.theme import BODY, DARK, GAP, PAD, TITLE, Theme, font
from handcontrol.vocab import SourceState

WIDTH = 440  # of the text column
FEW = 100_000  # progress in all: more than this are bytes, fewer are things


class Glyph(QWidget):
    """One large icon."""

    def __init__(self, name: str, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size, self._color = name, size, DARK.muted
        self.setFixedSize(QSize(size, size))

    def set(self, name: str, color: str) -> None:
        self._name, self._color = name, color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, QRectF(self.rect()), self._color)
        painter.end()


class Page(QFrame):
    """Icon, heading, a few words and a row of buttons, in the middle of the card."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._icon = icon
        self.theme = DARK
        self.glyph = Glyph(icon)
        self.heading = QLabel()
        self.heading.setFont(font(TITLE * 0.8, bold=True))
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.words.setFont(font(BODY))
        for label in (self.heading, self.words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = Flow(spacing=GAP, alike=False, middle=True)
        self.column = QVBoxLayout()
        self.column.setSpacing(PAD)
        self.column.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.heading, self.words):
            self.column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setMinimumWidth(1)  # the labels' own width, set below, keeps it from getting narrower no more
        middle = QVBoxLayout(self)
        middle.setContentsMargins(PAD, PAD, PAD, PAD)
        middle.addStretch(1)
        middle.addLayout(self.column)
        middle.addSpacing(GAP)
        middle.addLayout(self.buttons)
        middle.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The labels' size: a layout asks for the height of its own width, where all may stand on one line."""
        wide = max(1, min(WIDTH, self.width() - 2 * PAD))
        for label in (self.heading, self.words):
            label.setFixedSize(wide, max(0, label.heightForWidth(wide)))

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.glyph.set(self._icon, theme.muted)

    def say(self, heading: str, words: str) -> None:
        """Empty words leave no gap."""
        self.heading.setText(heading)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._fit()
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)


class StartPage(Page):
    """Starting a source, or fetching and reading the networks with their progress."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("camera", parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setFixedWidth(320)
        self.column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.check = _check_button()
        self.buttons.addWidget(self.check)
        self.buttons.addWidget(self.cancel)
        self.show_starting("")

    def show_starting(self, source: str) -> None:
        words = tr("The first picture comes in a moment.")
        self.check.hide()
        self._icon = "hand" if source.startswith("virtual:") else "camera"
        self.say(tr("Starting {source}…").format(source=source_words(source)), words)
        self._show_progress(None)

    def show_loading(self, loading: tuple[str, int, int] | None) -> None:
        """What the engine loads now: done of total, bytes or things; a total of 0 is not known."""
        if loading is None:
            self._icon = "hand"
            self.say(tr("Reading the networks…"), "")
            self._show_progress(None)
            return
        what, done, total = loading
        self._icon = "download"
        size = (
            tr("{done:.1f} of {total:.1f} MB").format(done=done / 1e6, total=total / 1e6)
            if total > FEW
            else tr("{done} of {total}").format(done=done, total=total)
            if total
            else ""
        )
        self.say(
            tr("Getting the hand networks…"),
            tr("{what} {size}\nOnly this once. Pictures never leave this computer.").format(
                what=told(what).capitalize(), size=size
            ),
        )
        self._show_progress((done, total) if total else None, cancel=True)

    def show_late(self) -> None:
        """The first picture should have come long ago."""
        self.say(self.heading.text(), tr("This takes longer than it should: is the computer busy?"))
        self.check.show()

    def _show_progress(self, progress: tuple[int, int] | None, *, cancel: bool = False) -> None:
        done, total = progress or (0, 0)
        self.bar.setRange(0, 1000 if total else 0)
        if total:
            self.bar.setValue(min(1000, done * 1000 // total))
        self.cancel.setVisible(cancel)
        self.glyph.set(self._icon, self.theme.muted)


class ErrorPage(Page):
    """What went wrong, its remedy, and the ways on."""

    again = Signal()
    virtual = Signal()
    other = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self.retry = QPushButton(tr("Try again"))
        self.retry.setObjectName("primary")
        self.retry.clicked.connect(self.again)
        self.use_virtual = QPushButton(tr("Use the virtual hand"))
        self.use_virtual.setToolTip(
            tr("A hand drawn by the program shows how everything works, without a camera.")
        )
        self.use_virtual.clicked.connect(self.virtual)
        self.check = _check_button()
        self.choose = _other_button(self.other)
        self.buttons.addWidget(self.check)
        self.buttons.addWidget(self.choose)
        self.buttons.addWidget(self.use_virtual)
        self.buttons.addWidget(self.retry)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.glyph.set(self._icon, theme.warn)

    def show_error(self, error: BaseException, *, can_retry: bool) -> None:
        if isinstance(error, HandcontrolError):
            self.say(told(error.text), told(error.remedy))
        else:
            self.say(
                tr("Something inside failed."),
                tr("{name}: {error}. Please report this.").format(name=type(error).__name__, error=error),
            )
        self.retry.setVisible(can_retry)
        for button in (self.use_virtual, self.choose):
            button.setVisible(can_retry and isinstance(error, SourceError))


class CameraPage(Page):
    """The camera is released, or lost for now: what that means, and the way on. why: what is known of its loss."""

    reopen = Signal()
    other = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("camera_off", parent)
        self.open = QPushButton(tr("Open the camera"))
        self.open.setObjectName("primary")
        self.open.clicked.connect(self.reopen)
        self.check = _check_button()
        self.choose = _other_button(self.other)
        self.why = ""
        self.buttons.addWidget(self.check)
        self.buttons.addWidget(self.choose)
        self.buttons.addWidget(self.open)

    def show_state(self, state: SourceState) -> None:
        if state == "released":
            self.say(tr("The camera is off."), tr("Other programs can use it. No picture is kept."))
        else:
            words = tr("Everything held was let go. The camera is used again as soon as it is back.")
            self.say(tr("The camera is away."), self.why or words)
        self.open.setText(tr("Open the camera") if state == "released" else tr("Try again"))
        self.check.setVisible(state == "away")


def _check_button() -> QPushButton:
    button = QPushButton(tr("Check this computer"))
    button.setToolTip(tr("What is missing or in the way here, each with what to do about it."))
    return button


def _other_button(pressed: Signal | object) -> QPushButton:
    button = QPushButton(tr("Choose another…"))
    button.setToolTip(tr("Another camera, the virtual hand or a video"))
    button.clicked.connect(pressed)
    return button


def source_words(spec: str) -> str:
    """ "camera:0" → "the camera", "virtual:demo" → "the virtual hand", a path → its last part."""
    if spec.startswith("camera:") or spec in ("", "auto"):
        return tr("the camera")
    if spec.startswith("virtual:"):
        return tr("the virtual hand")
    return spec.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]
