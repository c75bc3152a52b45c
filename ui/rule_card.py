"""One rule as a card: its gesture moving, its name, what it does in a sentence, what is odd about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from handcontrol.rules.grammar import Rule
from handcontrol.rules.problem import Problem
from handcontrol.ui.icons import icon
from handcontrol.ui.language import name_words, told, tr
from handcontrol.ui.pages import Glyph
from handcontrol.ui.preview import Preview
from handcontrol.ui.theme import BODY, GAP, PAD, SMALL, Theme, font
from handcontrol.ui.words import rule_words


class Handle(QLabel):
    """Taken with the mouse, the card goes where it is let go; `dragged` fires with each place on the screen on the way,
    `dropped` with the last."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__("⠿")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag to another place: the upper rules have priority (Alt+Up, Alt+Down)"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(event.globalPosition().toPoint())


ROOMY_PX = 520
KEYS = {
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_Space: "switch",
    Qt.Key.Key_Delete: "remove",
}


class RuleCard(QFrame):
    """`act` is called with what a person wants of this rule: "edit", "copy", "remove", "switch", "up" or "down";
    `switched` fires with on or off. Keys: Enter edits, Space switches, Delete deletes, Alt+Up and Alt+Down move."""

    switched = Signal(bool)

    def __init__(self, rule: Rule, problems: Sequence[Problem], act: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.rule = rule
        self._act = act
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Rule {name}").format(name=name_words(rule.name)))
        names = rule.when.pose or rule.when.motion or rule.when.both or rule.when.sequence or ("",)
        self.preview = Preview(names[0], 72)
        self.preview.setEnabled(rule.enabled)
        self.handle = Handle()
        name, said = QLabel(name_words(rule.name)), QLabel(rule_words(rule))
        name.setFont(font(BODY, bold=True))
        name.setObjectName("" if rule.enabled else "muted")
        said.setFont(font(SMALL))
        said.setObjectName("muted")
        self.warned = QLabel("\n".join(told(f"{one.text} {one.suggestion}".strip()) for one in problems))
        self.warned.setFont(font(SMALL))
        self.warned.setObjectName("warn")
        self._sign = Glyph("warning", 16)
        self._odd = QWidget()
        odd = QHBoxLayout(self._odd)
        odd.setContentsMargins(0, 0, 0, 0)
        odd.setSpacing(GAP // 2)
        odd.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        odd.addWidget(self.warned, 1)
        self._odd.setVisible(bool(problems))
        self.warned.setVisible(bool(problems))
        words = QVBoxLayout()
        words.setSpacing(GAP // 2)
        for label in (name, said, self.warned):
            label.setWordWrap(True)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(said)
        words.addWidget(self._odd)
        words.addStretch(1)
        self.on = QCheckBox()
        self.on.setObjectName("bare")
        self.on.setChecked(rule.enabled)
        self.on.setAccessibleName(tr("{name}: at work").format(name=name_words(rule.name)))
        self.on.setToolTip(tr("At work; off: it stays in the file and does nothing"))
        self.on.clicked.connect(self.switched)
        self.tools = {
            what: _tool(what, f"{name_words(rule.name)}: {words}", tip, act)
            for what, words, tip in (
                ("edit", tr("edit"), tr("Edit (Enter)")),
                ("copy", tr("duplicate"), tr("Duplicate, switched off")),
                ("remove", tr("delete"), tr("Delete (Delete); Undo brings it back")),
            )
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, PAD * 3 // 4, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.handle)
        row.addWidget(self.preview)
        row.addSpacing(GAP // 2)
        row.addLayout(words, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._across = 0
        self._set_tools(len(self.tools) + 1)
        row.addLayout(self._grid)

    def _set_tools(self, across: int) -> None:
        """So many in a row: in little room the sentence has more of it."""
        if across != self._across:
            self._across = across
            for place, tool in enumerate((self.on, *self.tools.values())):
                at = divmod(place, across)
                self._grid.addWidget(tool, *at, Qt.AlignmentFlag.AlignCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_tools(len(self.tools) + 1 if event.size().width() >= ROOMY_PX else 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        wish = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"} if alt else KEYS
        what = wish.get(Qt.Key(event.key()))
        if what:
            self._act(what)
        else:
            super().keyPressEvent(event)

    def mark(self, active: bool) -> None:
        """Whether it is active right now."""
        if active != bool(self.property("made")):
            self.setProperty("made", active)
            self.style().unpolish(self)
            self.style().polish(self)
            self.setAccessibleDescription(tr("Active now.") if active else "")

    def set_theme(self, theme: Theme) -> None:
        self.preview.set_theme(theme)
        self._sign.set("warning", theme.warn)
        for what, tool in self.tools.items():
            tool.setIcon(icon(what, theme.muted, 18))


def _tool(what: str, name: str, tip: str, act: Callable[[str], None]) -> QToolButton:
    button = QToolButton()
    button.setObjectName("flat")
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.clicked.connect(lambda: act(what))
    return button
