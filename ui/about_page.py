"""What this program is: its version, its networks and what they can and cannot do, its licences, what it keeps."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from handcontrol import __version__
from handcontrol.models.manifest import manifest
from handcontrol.stored import kept
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.language import mark, number, tr
from handcontrol.ui.parts import page_title, plain_scroll, push_button, titled_card
from handcontrol.ui.theme import GAP, PAD, SMALL, font

PRIVACY = mark(
    "Pictures are looked at on this computer and are gone after that. Nothing is sent anywhere: the only time the "
    "program uses the network is to fetch the hand networks, once. A recording holds points of hands, not pictures, "
    "unless you ask for them. The log holds no names, paths or words of yours."
)
LIMITS = mark(
    "The networks were made for bare hands before a colour camera. They are less sure of gloves, of hands that hold "
    "something, of jewellery, tattoos and henna, in the dark and in fast movement. They are not for counting or "
    "watching people, nor for anything a life depends on."
)
#: Mean error of the points as a share of the palm, per cent, of the full network and of the lite one, as its makers
#: published it (model card "Hand Tracking with Fairness", October 2021).
FAIRNESS = (
    (mark("14 regions of the world, 700 pictures"), "10.1", "12.0"),
    (mark("Skin tone 1, lightest"), "5.8", "6.4"),
    (mark("Skin tone 2"), "4.7", "5.3"),
    (mark("Skin tone 3"), "4.6", "5.1"),
    (mark("Skin tone 4"), "4.7", "5.2"),
    (mark("Skin tone 5"), "4.5", "4.9"),
    (mark("Skin tone 6, darkest"), "6.2", "7.3"),
    (mark("Women"), "4.8", "5.3"),
    (mark("Men"), "5.4", "6.1"),
)


#: What is installed beside handcontrol, as NOTICE has it.
LIBRARIES = (
    ("PySide6-Essentials", "LGPL-3.0-only"),
    ("pynput", "LGPL-3.0"),
    ("python-xlib", "LGPL-2.1-or-later"),
    ("evdev", "BSD-3-Clause"),
    ("numpy", "BSD-3-Clause"),
    ("onnxruntime", "MIT"),
    ("onnx", "Apache-2.0"),
    ("tflite", "Apache-2.0"),
    ("opencv-python", "Apache-2.0, with FFmpeg (LGPL-2.1) and Qt 5 (LGPL-3)"),
    ("pyqtgraph", "MIT"),
    ("PyOpenGL", "BSD-3-Clause"),
    ("cv2-enumerate-cameras", "MIT"),
    ("pydantic", "MIT"),
    ("tomlkit", "MIT"),
    ("platformdirs", "MIT"),
    ("mcap", "MIT"),
)


class AboutPage(DeskPage):
    """All in words that can be selected and copied."""

    title = mark("About")
    icon = "info"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(PAD * 3 // 4)
        for part in (self._program(), self._privacy(), self._limits(), self._networks(), self._licences()):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        whole.addWidget(page_title(tr("About handcontrol")))
        whole.addWidget(plain_scroll(inner, tr("About handcontrol")), 1)

    def _program(self) -> QFrame:
        frame, column = titled_card(f"handcontrol {__version__}")
        for words in (
            tr("Run your computer by hand, in front of an ordinary webcam. A hand-tracking library, too."),
            tr("Python {python_version}, Qt {qVersion}. Apache License 2.0.").format(
                python_version=platform.python_version(), qVersion=qVersion()
            ),
        ):
            column.addWidget(_words(words))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.check = push_button(
            tr("Check this computer"),
            tr("What is missing or in the way here, each with what to do about it. (F1)"),
            lambda: self.desk.ordered.emit("check"),
        )
        self.first_run = push_button(
            tr("Show the &first run again"),
            tr("Camera, permissions, reach and playground once more, with control off"),
            lambda: self.desk.ordered.emit("first run"),
        )
        self.first_run.setObjectName("aboutFirstRun")
        row.addWidget(self.check)
        row.addWidget(self.first_run)
        row.addStretch(1)
        column.addSpacing(GAP)
        column.addLayout(row)
        return frame

    def _privacy(self) -> QFrame:
        frame, column = titled_card(tr("What it keeps, and what it never sends"))
        column.addWidget(_words(tr(PRIVACY)))
        column.addSpacing(GAP)
        self.kept = _words("")
        column.addWidget(self.kept)
        return frame

    def _limits(self) -> QFrame:
        frame, column = titled_card(tr("What the networks can and cannot do"))
        column.addWidget(_words(tr(LIMITS)))
        column.addSpacing(GAP)
        column.addWidget(
            _words(
                tr(
                    "How far their points are off, in per cent of the palm's length, as their makers measured it:"
                )
            )
        )
        column.addLayout(
            _table(
                [("", tr("full"), tr("lite")), *((tr(whom), *map(number, rest)) for whom, *rest in FAIRNESS)]
            )
        )
        return frame

    def _networks(self) -> QFrame:
        found = manifest()
        frame, column = titled_card(tr("Networks"))
        source = tr("From {requirement}, {licence}; converted on this computer.").format(
            requirement=found.source.requirement, licence=found.source.licence
        )
        column.addWidget(_words(source))
        rows = [(tr("network, its size and SHA-256"),)]
        for one in found.network:
            size = tr("{size:.1f} MB").format(size=one.size_bytes / 1e6)
            title = tr(one.title)
            rows.append((f"{title[:1].upper()}{title[1:]}, {size}\n{_halves(one.sha256)}",))
        column.addSpacing(GAP)
        column.addLayout(_table(rows))
        return frame

    def _licences(self) -> QFrame:
        frame, column = titled_card(
            tr("Licences"), tr("What handcontrol is made with; each library stays under its own licence.")
        )
        rows = [("", tr("version"), tr("licence"))]
        rows += [(name, version(name), licence) for name, licence in LIBRARIES if _installed(name)]
        column.addLayout(_table(rows))
        return frame

    def showEvent(self, event: object) -> None:
        """What is kept, as it is now."""
        lines = [
            f"{tr(one.what)}: {tr('{size:.1f} MB').format(size=one.size / 1e6)}"
            for one in kept()
            if one.files
        ]
        words = "; ".join(lines) or tr("nothing")
        self.kept.setText(
            tr(
                "Kept on this computer now: {words}. The command “handcontrol data --delete” removes all of it."
            ).format(words=words)
        )


def _halves(digest: str) -> str:
    """A SHA-256 in two lines, so that it fits beside the rest."""
    return f"{digest[:32]}\n{digest[32:]}"


def _installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True


def _words(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _table(rows: Sequence[tuple[str, ...]]) -> QGridLayout:
    """Rows of words; the first are the heads of the columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(PAD * 2)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(len(rows[0]) - 1, 1)
    for place, row in enumerate(rows):
        for column, words in enumerate(row):
            label = _words(words if place else f"{words[:1].upper()}{words[1:]}")
            label.setWordWrap(column == len(row) - 1)
            label.setFont(font(SMALL, bold=place == 0))
            if column and place:
                label.setObjectName("muted")
            grid.addWidget(label, place, column)
    return grid
