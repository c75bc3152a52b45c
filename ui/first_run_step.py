"""One step of the first run: what the frame around the steps asks of each, and pieces that several are made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from handcontrol.errors import HandcontrolError
from handcontrol.render.marks import MarkOptions
from handcontrol.ui.desk import Desk
from handcontrol.ui.language import mark
from handcontrol.ui.pages import Glyph
from handcontrol.ui.parts import card, plain_scroll
from handcontrol.ui.theme import BODY, DARK, GAP, HEADING, PAD, SMALL, Theme, font
from handcontrol.vocab import Snapshot, Step


class FirstRunStep(QWidget):
    """`title` and `words` stand above it. `changed` fires when `ready` may be another."""

    changed = Signal()
    title = mark("")
    words = mark("")
    optional = True  # there is something to skip

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.theme = DARK

    @property
    def ready(self) -> bool:
        """Whether all is done here, and the way goes on."""
        return True

    @property
    def first(self) -> QWidget | None:
        """What takes the focus while the step is not ready."""
        return None

    def enter(self) -> None:
        """It comes up."""

    def leave(self) -> None:
        """It goes."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The newest snapshot, while the step is seen."""

    def show_steps(self, steps: Sequence[Step]) -> None:
        """All steps since the last time, in order, while the step is seen."""

    def show_failure(self, failure: HandcontrolError | None) -> None:
        """The engine ended so; None: it runs again."""

    def set_options(self, options: MarkOptions) -> None:
        """What is drawn over pictures."""

    def set_theme(self, theme: Theme) -> None:
        """Take over `theme`, what is drawn by hand included."""
        self.theme = theme


#: How it stands → its icon.
ICONS = {"good": "check", "warn": "warning", "bad": "error", "muted": "waiting"}


class Fact(QWidget):
    """An icon, what it is about, and a sentence: "good", "warn", "bad" or not known yet ("muted")."""

    def __init__(self, name: str = "", *, large: bool = False) -> None:
        super().__init__()
        self._theme, self.level = DARK, "muted"
        self._glyph = Glyph("waiting", 26 if large else 20)
        self.name = QLabel(name)
        self.name.setFont(font(HEADING if large else BODY, bold=True))
        self.text = QLabel()
        self.text.setObjectName("muted")
        self.text.setFont(font(BODY if large else SMALL))
        for label in (self.name, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD if large else GAP + 4)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def say(self, level: str, text: str) -> None:
        """It stands so now."""
        if (level, text) != (self.level, self.text.text()):
            self.level = level
            self.text.setText(text)
            self.setAccessibleName(f"{self.name.text()}: {text}")
            self.set_theme(self._theme)

    def set_icon(self, name: str, color: str) -> None:
        """Another icon than the level's, until something is said."""
        self._glyph.set(name, color)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._glyph.set(ICONS[self.level], getattr(theme, self.level))


def at_the_side(inner: QWidget, width: int, name: str) -> QScrollArea:
    """`inner` as the column beside the picture; scrolled where a small window or large words leave it too little."""
    area = plain_scroll(inner, name, by_keys=False)
    area.setFixedWidth(width)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def framed(picture: QWidget) -> QFrame:
    """`picture` on a card: it keeps its shape, and what it leaves free belongs to it."""
    frame, column = card()
    column.setContentsMargins(GAP, GAP, GAP, GAP)
    column.addWidget(picture)
    return frame


def plain(options: MarkOptions) -> MarkOptions:
    """The hand's bones and nothing else: what the rest means comes later."""
    return MarkOptions(palms=False, rois=False, skeleton=True, labels=False, rules=False, flip=options.flip)
