"""Every setting on one page, made from where settings are declared: search, change at once, back to the defaults."""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from handcontrol.errors import SettingsError
from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings, save_settings
from handcontrol.ui.desk import DEEPEST, Desk, DeskPage
from handcontrol.ui.language import mark, told, tr
from handcontrol.ui.parts import card, page_title, plain_scroll, push_button
from handcontrol.ui.setting_row import SettingRow
from handcontrol.ui.setting_words import groups
from handcontrol.ui.theme import GAP, HEADING, PAD, SMALL, Theme, font
from handcontrol.vocab import Notice

FILES = mark("Settings (*.toml)")


class SettingsPage(DeskPage):
    """Changes count at once and are kept; Ctrl+Z takes the last one back."""

    title = mark("Settings")
    icon = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._undo: deque[Settings] = deque(maxlen=DEEPEST)
        self.rows: dict[str, SettingRow] = {}
        self._cards: list[tuple[QFrame, list[SettingRow]]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search settings"))
        self.search.setAccessibleName(tr("Search settings"))
        self.search.textChanged.connect(self._filter)
        self.undo = push_button(tr("Undo"), tr("Take back the last change (Ctrl+Z)"), self.take_back)
        self.reset = push_button(
            tr("Reset all"), tr("Every setting back to its default; Undo brings yours back"), self.reset_all
        )
        self.bring = push_button(tr("Import…"), tr("Take over the settings of a file"), self._import)
        self.give = push_button(tr("Export…"), tr("Write these settings into a file"), self._export)
        self.undo.setEnabled(False)
        self._none = QLabel(tr("No setting is called that."))
        self._none.setObjectName("muted")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(page_title(tr(self.title)))
        head.addStretch(1)
        for button in (self.undo, self.reset, self.bring, self.give):
            head.addWidget(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(PAD)
        for title, words, fields in groups():
            rows = [SettingRow(field) for field in fields]
            column.addWidget(self._card(title, words, rows))
        column.addWidget(self._none)
        column.addStretch(1)
        self._area = plain_scroll(inner, tr("Settings"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        whole.addLayout(head)
        whole.addWidget(self.search)
        whole.addWidget(self._area, 1)
        for first, second in pairwise(
            (self.search, self.undo, self.reset, self.bring, self.give, self._area)
        ):
            QWidget.setTabOrder(first, second)
        for keys, act in (
            ("Ctrl+Z", self.take_back),
            ("Ctrl+F", self.search.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        desk.changed.connect(self.show_settings)
        self.show_settings(desk.settings)

    def escape(self) -> None:
        self.search.clear()

    def _card(self, title: str, words: str, rows: list[SettingRow]) -> QFrame:
        frame, column = card()
        heading, sentence = QLabel(title), QLabel(words)
        heading.setFont(font(HEADING, bold=True))
        sentence.setObjectName("muted")
        sentence.setFont(font(SMALL))
        sentence.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(sentence)
        column.addSpacing(GAP)
        for row in rows:
            self.rows[row.field.path] = row
            row.wanted.connect(lambda value, row=row: self.change(row, value))
            column.addWidget(row)
        self._cards.append((frame, rows))
        return frame

    def show_settings(self, settings: Settings) -> None:
        for row in self.rows.values():
            row.show_value(getattr(getattr(settings, row.field.group), row.field.name))

    def change(self, row: SettingRow, value: Any) -> None:
        """Take over one value, or say at its row why not."""
        field, settings = row.field, self.desk.settings
        data = settings.model_dump()
        data[field.group][field.name] = value.model_dump() if hasattr(value, "model_dump") else value
        try:
            changed = Settings.model_validate(data)
        except ValidationError as error:
            row.refuse(_sentence(error))
            return
        self._use(changed)

    def reset_all(self) -> None:
        self._use(Settings())

    def take_back(self) -> None:
        if self._undo:
            self.desk.use_settings(self._undo.pop())
        self.undo.setEnabled(bool(self._undo))

    def _use(self, settings: Settings) -> None:
        if settings != self.desk.settings:
            self._undo.append(self.desk.settings)
            self.undo.setEnabled(True)
        self.desk.use_settings(settings)
        self.show_settings(self.desk.settings)

    def _filter(self, words: str) -> None:
        found = False
        for frame, rows in self._cards:
            here = [row.matches(words) for row in rows]
            for row, match in zip(rows, here, strict=True):
                row.setVisible(match)
            frame.setVisible(any(here))
            found = found or any(here)
        self._none.setVisible(not found)

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import settings"), "", tr(FILES))
        if name:
            self.bring_in(Path(name))

    def bring_in(self, path: Path) -> None:
        """Take over the settings of a file; with a problem in it nothing changes, and the person is told."""
        settings, problems = load_settings(path, old=self.desk.settings)
        if problems:
            self.desk.notify(
                Notice(
                    tr("Not imported: {problem}").format(problem=told(str(problems[0]))),
                    tr("Mend the file, or choose another."),
                    "warning",
                )
            )
            return
        self._use(settings)

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export settings"), "handcontrol-settings.toml", tr(FILES)
        )
        if name:
            self.write_out(Path(name))

    def write_out(self, path: Path) -> None:
        try:
            save_settings(self.desk.settings, path)
        except SettingsError as error:
            self.desk.notify(Notice.of(error))

    def set_theme(self, theme: Theme) -> None:
        for row in self.rows.values():
            row.set_theme(theme)


def _sentence(error: ValidationError) -> str:
    """Why a value cannot be, as the declaration says it."""
    found = error.errors()[0]
    return str(found["ctx"]["error"]) if found["type"] == "value_error" else f"{found['msg']}."
