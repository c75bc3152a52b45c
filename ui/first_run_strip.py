"""The line below the first run's steps: networks being fetched, a source that will not open, an engine that ended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from handcontrol.errors import HandcontrolError
from handcontrol.ui.first_run_step import Fact
from handcontrol.ui.language import told, tr
from handcontrol.ui.pages import FEW
from handcontrol.ui.parts import push_button
from handcontrol.ui.theme import GAP, PAD, Theme
from handcontrol.ui.words import Entry


class Strip(QFrame):
    """Hidden while there is nothing to say. `retry`, `virtual`: buttons, there when the engine ended."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.fact = Fact()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(200)
        self.bar.setAccessibleName(tr("Progress"))
        self.retry = push_button(tr("&Try again"), "", lambda: None)
        self.virtual = push_button(tr("Use the &virtual hand"), "", lambda: None)
        self.retry.setObjectName("firstRunRetry")
        self.virtual.setObjectName("firstRunVirtual")
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, GAP, PAD, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.fact, 1)
        for part in (self.bar, self.virtual, self.retry):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.clear()

    def clear(self) -> None:
        """Nothing is to be said."""
        self.about = ""
        self.hide()

    def settle(self, about: str) -> None:
        """What was said about that is over: "engine" (it loads, it ended), "notice" (a warning of its)."""
        if self.about == about:
            self.clear()

    def _say(self, level: str, name: str, text: str, *, bar: bool = False, buttons: bool = False) -> None:
        self.about = "engine"
        self.fact.name.setText(name)
        self.fact.text.setVisible(bool(text))
        self.fact.say(level, text)
        self.bar.setVisible(bar)
        for button in (self.retry, self.virtual):
            button.setVisible(buttons)
        self.show()

    def show_loading(self, loading: tuple[str, int, int] | None) -> None:
        """What the engine loads: (what, done, total); None: it reads what is there."""
        if loading is None:
            self.bar.setRange(0, 0)
            self._say("muted", tr("Reading the networks…"), "", bar=True)
            return
        what, done, total = loading
        size = tr("{done:.1f} of {total:.1f} MB").format(done=done / 1e6, total=total / 1e6)
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(min(1000, done * 1000 // total) if total else 0)
        words = tr("Only this once. Pictures never leave this computer.")
        self._say(
            "muted", tr("Getting the hand networks…"), f"{size if total > FEW else what}. {words}", bar=True
        )

    def show_failure(self, failure: HandcontrolError, *, can_retry: bool) -> None:
        self._say("bad", told(failure.text), told(failure.remedy), buttons=can_retry)

    def show_entry(self, entry: Entry) -> None:
        """A warning of the engine."""
        if self.about != "engine":
            self._say("bad" if entry.level == "error" else "warn", entry.text, entry.detail)
            self.about = "notice"

    def show_late(self) -> None:
        self._say(
            "warn",
            tr("The first picture is late."),
            tr("Choose another camera, or see whether this one is in use."),
        )

    def set_theme(self, theme: Theme) -> None:
        self.fact.set_theme(theme)
