"""What went wrong, above every page: one sentence, its remedy, and buttons that help. It stays until it is settled."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from handcontrol.errors import Help
from handcontrol.ui.icons import icon
from handcontrol.ui.language import mark, tr
from handcontrol.ui.pages import Glyph
from handcontrol.ui.parts import push_button
from handcontrol.ui.theme import BODY, DARK, GAP, PAD, SMALL, Theme, font
from handcontrol.ui.words import Entry

#: Against what, the orders that help, the best first: what is ordered, its button, the button's tip.
ORDERS: dict[Help, tuple[tuple[str, str, str], ...]] = {
    "source": (
        ("open source", mark("Try again"), mark("Open the same source once more")),
        ("choose source", mark("Choose another…"), mark("Another camera, the virtual hand or a video")),
    ),
    "settings": (
        ("open settings", mark("Open the file"), mark("To mend it in your text editor")),
        ("read settings", mark("Read it again"), mark("Once the file is mended")),
        ("use defaults", mark("Use the defaults"), mark("The broken file is kept beside it under another name")),
    ),
    "unkept": (
        ("keep settings", mark("Try again"), mark("Write your settings once more; until then they count for this run")),
        ("show files", mark("Show the folder"), mark("Settings, rules and taught gestures are in it")),
        ("see sessions", mark("See the recordings"), mark("Delete those that are not needed")),
    ),
    "sessions": (
        ("see sessions", mark("See the recordings"), mark("Delete those that are not needed")),
        ("show sessions", mark("Show the folder"), mark("The folder of the recordings")),
    ),
    "export": (
        ("export again", mark("Export elsewhere…"), mark("Choose another folder, or another kind of file")),
        ("see sessions", mark("See the recordings"), mark("Delete those that are not needed")),
    ),
    "rules": (
        ("edit rules", mark("Edit as text"), mark("The file itself, comments and all")),
        ("show files", mark("Show the folder"), mark("Settings, rules and taught gestures are in it")),
    ),
    "gestures": (
        ("see gestures", mark("See the gestures"), mark("Those that can be used, and teaching anew")),
        ("show gestures", mark("Show the folder"), mark("The folder of the taught gestures, one file each")),
    ),
    "files": (("show files", mark("Show the folder"), mark("Settings, rules and taught gestures are in it")),),
    "programs": (
        ("allow programs", mark("Look at it…"), mark("See what your rules would start, and allow just that")),
    ),
    "input": (
        ("try input", mark("Try again"), mark("See whether mouse and keyboard can be driven now")),
        ("check", mark("Check this computer"), mark("What is missing or in the way here, and what to do")),
    ),
    "silence": (
        ("close", mark("Close handcontrol"), mark("Nothing stays held; start it again afterwards")),
        ("check", mark("Check this computer"), mark("What is missing or in the way here, and what to do")),
    ),
    "engine": (
        ("open source", mark("Start again"), mark("With control off, and the source as it was")),
        ("check", mark("Check this computer"), mark("What is missing or in the way here, and what to do")),
    ),
}  # fmt: skip


class NoticeBar(QFrame):
    """`wanted` fires with an order of ORDERS. One notice for each kind of help waits here, the newest is shown; closing
    it, or settling its kind, brings up the next."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = DARK
        self._waiting: dict[Help, Entry] = {}  # the newest last
        self._muted: set[Help] = set()
        self.shown: Help = ""
        self._glyph = Glyph("warning", 24)
        self.words, self.remedy = QLabel(), QLabel()
        self.words.setFont(font(BODY, bold=True))
        self.remedy.setFont(font(SMALL))
        self.remedy.setObjectName("muted")
        for label in (self.words, self.remedy):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.words)
        said.addWidget(self.remedy)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        self.close_button = QToolButton()
        self.close_button.setObjectName("flat")
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.setToolTip(tr("Close this notice; it stays in the list of what happened"))
        self.close_button.setAccessibleName(tr("Close this notice"))
        self.close_button.clicked.connect(lambda: self.settle(self.shown))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, PAD // 2, PAD // 2, PAD // 2)
        row.setSpacing(PAD // 2)
        row.addWidget(self._glyph)
        row.addLayout(said, 1)
        row.addLayout(self._buttons)
        row.addWidget(self.close_button)
        self.hide()

    def show_entry(self, entry: Entry) -> None:
        """Bring it up, if there is something that helps."""
        if entry.help in ORDERS:
            self._waiting.pop(entry.help, None)
            self._waiting[entry.help] = entry
            self._show()

    def settle(self, help: Help) -> None:
        """That is over, or the person has read it."""
        if self._waiting.pop(help, None):
            self._show()

    def mute(self, help: Help, on: bool) -> None:
        """While the open page itself says it."""
        if on != (help in self._muted):
            (self._muted.add if on else self._muted.discard)(help)
            self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.close_button.setIcon(icon("close", theme.muted, 16))
        self._show()

    def _show(self) -> None:
        entry = next((one for one in reversed(self._waiting.values()) if one.help not in self._muted), None)
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(entry is not None)
        self.shown = entry.help if entry else ""
        if entry is None:
            return
        self.words.setText(entry.text)
        self.remedy.setText(entry.detail)
        self.remedy.setVisible(bool(entry.detail))
        self.setAccessibleName(f"{entry.text} {entry.detail}".strip())
        color = self._theme.bad if entry.level == "error" else self._theme.warn
        self._glyph.set("error" if entry.level == "error" else "warning", color)
        before: QWidget = self.close_button
        for place, (order, words, tip) in enumerate(ORDERS[entry.help]):
            made = push_button(tr(words), tr(tip), partial(self.wanted.emit, order), primary=not place)
            self._buttons.addWidget(made)
            QWidget.setTabOrder(before, made)
            before = made
