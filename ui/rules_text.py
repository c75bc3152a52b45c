"""The rules file as text, comments and all, to be edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout

from handcontrol.rules.problem import Problem
from handcontrol.ui.language import told, tr
from handcontrol.ui.parts import push_button
from handcontrol.ui.theme import GAP, PAD, SMALL, font


def fault_words(problems: Sequence[Problem]) -> str:
    """The first error with its line, and how many more there are; empty where there is none."""
    errors = [one for one in problems if one.level == "error"]
    if not errors:
        return ""
    words = told(f"{errors[0].text} {errors[0].suggestion}".strip())
    if errors[0].line is not None:
        words = tr("Line {line}: {problem}").format(line=errors[0].line, problem=words)
    more = len(errors) - 1
    return f"{words} {tr('And %n more.', more)}" if more else words


class RulesText(QFrame):
    """`used` fires with the text as it is to be taken over; `closed` as the person leaves it as it was."""

    used = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._opened = ""  # what the file said as it was shown
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("The rules file"))
        self.text.setTabChangesFocus(True)
        letters = QFontDatabase.systemFont(
            QFontDatabase.SystemFont.FixedFont
        )  # comments stand below each other
        letters.setPointSizeF(font(SMALL).pointSizeF())
        self.text.setFont(letters)
        self.fault = QLabel()
        self.fault.setObjectName("bad")
        self.fault.setWordWrap(True)
        words = tr("Take over what is written")
        self.use = push_button(
            tr("Use"), words, lambda: self.used.emit(self.text.toPlainText()), primary=True
        )
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        row.addWidget(push_button(tr("Cancel"), "", self.closed.emit))
        row.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(GAP)
        column.addWidget(self.text, 1)
        column.addWidget(self.fault)
        column.addLayout(row)

    def open(self, text: str, name: str = "") -> None:
        """At the rule of that name."""
        self.text.setPlainText(text)
        self._opened = text
        self.refuse("")
        if name:
            self.text.find(f'"{name}"')
        self.text.setFocus()

    def follow(self, text: str) -> None:
        """The file says this now: it is shown, unless the person has changed the text; then they are told."""
        if text == self._opened:
            return
        self._opened = text
        if self.text.document().isModified():
            self.refuse(
                tr(
                    "The file was changed elsewhere meanwhile. Use puts your text in its place; Undo brings it back."
                )
            )
            return
        cursor, scrolled = self.text.textCursor().position(), self.text.verticalScrollBar().value()
        self.text.setPlainText(text)
        self.refuse("")
        moved = self.text.textCursor()
        moved.setPosition(min(cursor, len(text)))
        self.text.setTextCursor(moved)
        self.text.verticalScrollBar().setValue(scrolled)

    def refuse(self, why: str) -> None:
        """Say why it cannot be used; nothing when it can."""
        self.fault.setText(why)
        self.fault.setVisible(bool(why))
