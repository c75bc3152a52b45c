"""Which profile the Rules page edits, and whether it is the one in use; new ones, other names, given out, taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QToolButton, QWidget

from handcontrol.errors import RulesError
from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.grammar import AUTO
from handcontrol.ui.asking import agreed, written
from handcontrol.ui.desk import Desk
from handcontrol.ui.folding import Elided
from handcontrol.ui.language import mark, name_words, tr
from handcontrol.ui.pages import Glyph
from handcontrol.ui.parts import Choice, push_button
from handcontrol.ui.theme import DARK, GAP, SMALL, Theme, font
from handcontrol.vocab import ChooseProfile, Notice

CHOICE_PX = 240  # at most: names of profiles can be long
ROOMY_PX = 600
FILES = mark("Profiles (*.toml)")


def shown_name(profile: str) -> str:
    """As a person reads it."""
    return name_words(profile.replace("_", " "))


class ProfileBar(QWidget):
    """`chosen` fires with the name of the profile that is to be edited now. Editing it does not put it in use."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, books: Bookcase) -> None:
        super().__init__()
        self._desk, self._books = desk, books
        self._theme = DARK
        self.editing = ""
        self.box = Choice()
        self.box.setAccessibleName(tr("Profile that is edited here"))
        self.box.setToolTip(tr("The rules shown below; choosing does not put them in use"))
        self.box.setMaximumWidth(CHOICE_PX)
        self.box.activated.connect(lambda place: self.chosen.emit(self.box.itemData(place)))
        self._glyph = Glyph("check", 16)
        self.state = Elided(font(SMALL))
        self.use = push_button(tr("Use it now"), tr("Your hands follow this profile from now on"), self._use)
        self.more = QToolButton()
        self.more.setText("…")
        self.more.setAccessibleName(tr("What can be done with profiles"))
        self.more.setToolTip(tr("New, duplicate, rename, delete, export, import"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.acts: dict[str, QAction] = {}
        self.more.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.box)
        row.addWidget(self._glyph)
        row.addWidget(self.state, 1)
        row.addWidget(self.use)
        row.addWidget(self.more)

    def _menu(self) -> QMenu:
        menu = QMenu(self.more)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            (tr("&New profile…"), self._new),
            (tr("&Duplicate…"), self._duplicate),
            (tr("&Rename…"), self._rename),
            (tr("De&lete…"), self._delete),
            (tr("Back to how it &came"), self._reset),
            ("", print),
            (tr("&Export…"), self._export),
            (tr("&Import…"), self._import),
            ("", print),
            (tr("Let the &application decide"), self._let),
        )
        for words, act in acts:
            if words:
                self.acts[act.__name__] = menu.addAction(words, act)
            else:
                menu.addSeparator()
        return menu

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_profile(self, editing: str) -> None:
        """That profile's rules are the ones below."""
        self.editing, used = editing, self._desk.profile
        self.box.clear()
        for name in sorted({editing, *self._books.names()}):
            words = tr("{profile} (in use)") if name == used else "{profile}"
            self.box.addItem(words.format(profile=shown_name(name)), name)
        self.box.setCurrentIndex(self.box.findData(editing))
        self._say()
        self.use.setVisible(editing != used)
        for act in ("_rename", "_delete"):
            self.acts[act].setEnabled(not self._books.stays(editing))
        self.acts["_reset"].setEnabled(self._books.is_packaged(editing) and self._books.is_own(editing))
        self._show_state()

    def _say(self) -> None:
        """In few words where there is little room: cut off, they would say nothing."""
        used, roomy = self._desk.profile, self.width() >= ROOMY_PX
        if self.editing == used:
            words = tr("In use: your hands follow these rules.") if roomy else tr("In use")
        elif roomy:
            words = tr("Not in use: your hands follow {profile}.").format(profile=shown_name(used))
        else:
            words = tr("Not in use")
        self.state.say(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show_state()

    def _show_state(self) -> None:
        used = self.editing == self._desk.profile
        self._glyph.set("check" if used else "warning", self._theme.good if used else self._theme.warn)
        self.state.setObjectName("muted" if used else "warn")
        self.state.style().polish(self.state)

    # --- what is done --------------------------------------------------------------------------------------------

    def _use(self) -> None:
        self._desk.post(ChooseProfile(self.editing, "the window"))

    def _try(self, act: Callable[[], str]) -> str:
        """Do it and open the profile that it gives, or tell the person why not."""
        try:
            name = act()
        except RulesError as error:
            self._desk.notify(Notice.of(error))
            return ""
        self.chosen.emit(name)
        return name

    def _new(self) -> None:
        words = written(self, tr("New profile"), tr("What is it called?"), "", tr("Make it"))
        if words:
            self._try(lambda: self._books.new(words))

    def _duplicate(self) -> None:
        old = self.editing
        spare = shown_name(self._books.spare(old))
        title, question = tr("Duplicate the profile"), tr("What is the copy called?")
        words = written(self, title, question, spare, tr("Duplicate"))
        if words:
            self._try(lambda: self._books.duplicate(old, words))

    def _rename(self) -> None:
        """Who is in use stays in use."""
        old = self.editing
        question = tr("New name of {name}:").format(name=shown_name(old))
        words = written(self, tr("Rename the profile"), question, shown_name(old), tr("Rename"))
        used = old == self._desk.profile
        name = self._try(lambda: self._books.rename(old, words)) if words and words != shown_name(old) else ""
        if name and used:
            self._use()

    def _delete(self) -> None:
        name = self.editing
        text = tr("Delete the profile {name} with all its rules? It cannot be brought back.")
        if agreed(self, tr("Delete the profile"), text.format(name=shown_name(name)), tr("Delete")):
            self.delete(name)

    def delete(self, name: str) -> None:
        """Without asking. Was it in use, then the one is that the application has, or that the program began with."""

        def act() -> str:
            self._books.delete(name)
            return self._desk.profile if self._desk.profile != name else self._books.begun

        if self._try(act) and self._desk.profile == name:
            self._let()

    def _reset(self) -> None:
        """Undo brings it back."""
        name = self.editing

        def act() -> str:
            self._books.reset(name)
            return name

        self._try(act)

    def _let(self) -> None:
        self._desk.post(ChooseProfile(AUTO, "the window"))

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the profile"), f"{self.editing}.toml", tr(FILES)
        )
        if path:
            self._try(lambda: self._written(Path(path)))

    def _written(self, path: Path) -> str:
        self._books.write_out(self.editing, path)
        return self.editing

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import a profile"), "", tr(FILES))
        if path:
            self.bring_in(Path(path))

    def bring_in(self, path: Path) -> None:
        """Take over the profile in a file; it is edited then, and not in use."""
        name = self._try(lambda: self._books.take_in(path))
        if name:
            text = tr("The profile {name} is among yours.").format(name=shown_name(name))
            self._desk.notify(Notice(text, tr("It is not in use until you choose it.")))
