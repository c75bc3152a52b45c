"""An input to press: type its name, or press the keys; mouse buttons are in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from handcontrol.keys import BUTTONS, MEDIA, UnknownInput, parse_input
from handcontrol.ui.language import tr
from handcontrol.ui.parts import Choice
from handcontrol.ui.theme import GAP
from handcontrol.ui.words import input_words

MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeyEdit(QWidget):
    """`changed` fires with the canonical name ("ctrl+s", "mouse:left"), or "" while it is none."""

    changed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = self._said = ""  # of what was chosen, and as it is shown
        self.box = Choice()
        self.box.setEditable(True)
        self.box.setAccessibleName(name)
        for known in (*BUTTONS, *MEDIA):
            words = input_words(known)
            self.box.addItem(words[:1].upper() + words[1:], known)
        self.box.setCurrentIndex(-1)
        if line := self.box.lineEdit():
            line.setPlaceholderText(tr("a key or a mouse button"))
        self.box.currentTextChanged.connect(lambda: self.changed.emit(self.value))
        self.listen = Listening(tr("Press keys…"))
        self.listen.setToolTip(tr("Then press the key or the combination; Escape alone is taken, too"))
        self.listen.pressed_keys.connect(self.set_value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.box, 1)
        row.addWidget(self.listen)
        self.setFocusProxy(self.box)

    @property
    def value(self) -> str:
        """The canonical name, or ""."""
        text = self.box.currentText()
        known = self.box.itemData(self.box.findText(text, Qt.MatchFlag.MatchExactly))
        try:
            return "+".join(parse_input(known or (self._name if text == self._said else text)))
        except UnknownInput:
            return ""

    def set_value(self, name: str) -> None:
        place = self.box.findData(name)
        if place >= 0:
            self.box.setCurrentIndex(place)
        else:
            self._name, self._said = name, input_words(name)
            self.box.setEditText(self._said)


class Listening(QPushButton):
    """A button that, once pressed, takes the next key for its own."""

    pressed_keys = Signal(str)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self._listens = False
        self.clicked.connect(lambda: self._listen(not self._listens))

    def _listen(self, on: bool) -> None:
        self._listens = on
        self.setText(tr("Press now") if on else self._words)

    def event(self, event: object) -> bool:
        """Shortcuts of the window, too, are keys like others while it listens."""
        if self._listens and isinstance(event, QKeyEvent) and event.type() == event.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._listens:
            super().keyPressEvent(event)
            return
        if event.key() in MODIFIERS:
            return
        text = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        try:
            name = "+".join(parse_input(text.replace("++", "+plus") if text != "+" else "plus"))
        except UnknownInput:
            return
        self._listen(False)
        self.pressed_keys.emit(name)

    def focusOutEvent(self, event: object) -> None:
        self._listen(False)
        super().focusOutEvent(event)  # type: ignore[arg-type]
