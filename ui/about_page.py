"""What this program is: its version, its networks and what they can and cannot do, its licences, what it keeps."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from handcontrol import __version__
from handcontrol.models.manifest import manifest
from handcontrol.stored import kept
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.parts import page_title, plain_scroll, titled_card
from handcontrol.ui.theme import GAP, PAD, SMALL, font

PRIVACY = (
    "Pictures are looked at on this computer and are gone after that. Nothing is sent anywhere: the only time the "
    "program uses the network is to fetch the hand networks, once. A recording holds points of hands, not pictures, "
    "unless you ask for them. The log holds no names, paths or words of yours."
)
LIMITS = (
    "The networks were made for bare hands before a colour camera. They are less sure of gloves, of hands that hold "
    "something, of jewellery, tattoos and henna, in the dark and in fast movement. They are not for counting or "
    "watching people, nor for anything a life depends on."
)
#: Mean error of the points as a share of the palm, per cent, of the full network and of the lite one, as its makers
#: published it (model card "Hand Tracking with Fairness", October 2021).
FAIRNESS = (
    ("14 regions of the world, 700 pictures", "10.1", "12.0"),
    ("Skin tone 1, lightest", "5.8", "6.4"),
    ("Skin tone 2", "4.7", "5.3"),
    ("Skin tone 3", "4.6", "5.1"),
    ("Skin tone 4", "4.7", "5.2"),
    ("Skin tone 5", "4.5", "4.9"),
    ("Skin tone 6, darkest", "6.2", "7.3"),
    ("Women", "4.8", "5.3"),
    ("Men", "5.4", "6.1"),
)


class AboutPage(DeskPage):
    """All in words that can be selected and copied."""

    title = "About"
    icon = "info"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(PAD * 3 // 4)
        for part in (self._program(), self._privacy(), self._limits(), self._networks()):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        whole.addWidget(page_title("About handcontrol"))
        whole.addWidget(plain_scroll(inner, "About handcontrol"), 1)

    def _program(self) -> QFrame:
        frame, column = titled_card(f"handcontrol {__version__}")
        for words in (
            "A computer run by hand before an ordinary webcam; a hand-tracking library.",
            f"Python {platform.python_version()}, Qt {qVersion()}. Apache License 2.0.",
        ):
            column.addWidget(_words(words))
        return frame

    def _privacy(self) -> QFrame:
        frame, column = titled_card("What it keeps, and what it never sends")
        column.addWidget(_words(PRIVACY))
        column.addSpacing(GAP)
        self.kept = _words("")
        column.addWidget(self.kept)
        return frame

    def _limits(self) -> QFrame:
        frame, column = titled_card("What the networks can and cannot do")
        column.addWidget(_words(LIMITS))
        column.addSpacing(GAP)
        column.addWidget(
            _words(
                "How far their points are off, in per cent of the palm's length, as their makers measured it:"
            )
        )
        column.addLayout(_table((("", "full", "lite"), *FAIRNESS)))
        return frame

    def _networks(self) -> QFrame:
        found = manifest()
        frame, column = titled_card("Networks")
        source = f"From {found.source.requirement}, {found.source.licence}; converted on this computer."
        column.addWidget(_words(source))
        rows = [("", "size", "SHA-256")]
        rows += [
            (one.title, f"{one.size_bytes / 1e6:.1f} MB", one.sha256[:16] + "…") for one in found.network
        ]
        column.addLayout(_table(rows))
        return frame

    def showEvent(self, event: object) -> None:
        """What is kept, as it is now."""
        lines = [f"{one.what}: {one.size / 1e6:.1f} MB" for one in kept() if one.files]
        words = "; ".join(lines) or "nothing"
        self.kept.setText(
            f"Kept on this computer now: {words}. `handcontrol data --delete` removes all of it."
        )


def _words(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _table(rows: tuple[tuple[str, ...], ...] | list[tuple[str, str, str]]) -> QGridLayout:
    """Rows of words; the first are the heads of the columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(PAD * 2)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(len(rows[0]), 1)
    for place, row in enumerate(rows):
        for column, words in enumerate(row):
            label = _words(words)
            label.setWordWrap(False)
            label.setFont(font(SMALL, bold=place == 0))
            if column and place:
                label.setObjectName("muted")
            grid.addWidget(label, place, column)
    return grid
