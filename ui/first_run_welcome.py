"""The first run's first page and its last: what this is and what it promises; how control is switched on and off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handcontrol.ui.desk import Desk
from handcontrol.ui.first_run_step import Fact, FirstRunStep
from handcontrol.ui.language import mark, tr
from handcontrol.ui.parts import card
from handcontrol.ui.preview import Preview
from handcontrol.ui.theme import PAD, Theme
from handcontrol.ui.words import input_words

PICTURE, WORDS = 264, 680
#: Icon, what it is about, the sentence; {key} is the key that switches control.
PROMISES = (
    (
        "camera",
        mark("Your pictures stay here"),
        mark("They are looked at on this computer and forgotten. Nothing is sent anywhere."),
    ),
    (
        "off",
        mark("Control is off"),
        mark("Nothing is moved or clicked until you switch it on, not even in this first run."),
    ),
    ("hand", mark("You can always stop"), mark("{key} stops the hand at once, from any program.")),
)
READY = (
    ("off", mark("Control is off now"), mark("Hands are seen, and nothing is done with them.")),
    (
        "hand",
        mark("To switch it on"),
        mark("Press the large switch at the top right of the window, or {key} from any program."),
    ),
    (
        "resting",
        mark("To rest"),
        mark("Hold an open palm still for a moment. The same wakes the hand again."),
    ),
    (
        "error",
        mark("To stop at once"),
        mark("{key} again, from any program, or Escape in this window. Whatever is held is let go."),
    ),
)


class _Facts(FirstRunStep):
    """A moving hand at the left, a few sentences at the right."""

    optional = False
    rows: tuple[tuple[str, str, str], ...] = ()
    gesture = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        key = input_words(desk.settings.safety.pause_key)
        self.preview = Preview(self.gesture, PICTURE)
        self.preview.setAccessibleName(tr("The virtual hand"))
        self.facts: list[tuple[Fact, str]] = []
        frame, column = card()
        column.setContentsMargins(PAD * 3, PAD, PAD * 3, PAD)
        words = QVBoxLayout()
        words.setSpacing(PAD * 3 // 2)
        words.addStretch(1)
        for icon, name, sentence in self.rows:
            fact = Fact(tr(name), large=True)
            fact.say("muted", tr(sentence).format(key=key))
            self.facts.append((fact, icon))
            words.addWidget(fact)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(PAD * 3)
        text = QWidget()
        text.setMaximumWidth(WORDS)
        text.setLayout(words)
        row.addStretch(1)
        row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text, 100)
        row.addStretch(1)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def enter(self) -> None:
        self.preview.play(True)

    def leave(self) -> None:
        self.preview.play(False)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.preview.set_theme(theme)
        for fact, icon in self.facts:
            fact.set_theme(theme)
            fact.set_icon(icon, theme.accent)


class WelcomeStep(_Facts):
    """What this is."""

    title = mark("Welcome to handcontrol")
    words = mark(
        "Your hand in front of the camera moves the pointer and clicks. Setting it up and trying it takes two "
        "minutes; every step can be skipped, and seen again later."
    )
    rows = PROMISES
    gesture = "wave"


class ReadyStep(_Facts):
    """How it goes on."""

    title = mark("You are ready")
    words = mark("Everything here can be seen again from About, or from the icon beside the clock.")
    rows = READY
    gesture = "open_palm"
