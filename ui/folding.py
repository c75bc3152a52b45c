"""A card that folds down to its first line, by a person's wish or where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from handcontrol.ui.icons import icon
from handcontrol.ui.theme import DARK, GAP, PAD, Theme


class Elided(QLabel):
    """Gives way to what stands beside it: what does not fit ends in dots, and is whole in the tooltip."""

    def __init__(self, letters: QFont) -> None:
        super().__init__()
        self.words = ""
        self.setFont(letters)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        if words != self.words:
            self.words = words
            self.setToolTip(words)
            self.setAccessibleName(words)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        letters = QFontMetricsF(self.font())
        self.setText(letters.elidedText(self.words, Qt.TextElideMode.ElideRight, self.width()))


class Folding(QFrame):
    """`head` is the first line: what is added to it stands before the button. fold, unfold: what the button does."""

    def __init__(self, body: QWidget, *, fold: str, unfold: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = DARK
        self._roomy = True
        self._body, self._words = body, {True: fold, False: unfold}
        self.fold = QToolButton()
        self.fold.setObjectName("flat")
        self.fold.setIconSize(QSize(16, 16))
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold.clicked.connect(lambda: self.set_open(not self.is_open))
        self.head = QHBoxLayout()
        self.head.setSpacing(GAP)
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addLayout(self.head, 1)
        first.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD * 3 // 4, GAP // 2, GAP, GAP // 2)
        column.setSpacing(GAP // 2)
        column.addLayout(first)
        column.addWidget(body)
        self._show_button()

    @property
    def is_open(self) -> bool:
        return not self._body.isHidden()

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for all of it; a person can still unfold it where there is little."""
        if roomy != self._roomy:
            self._roomy = roomy
            self.set_open(roomy)

    def set_open(self, wanted: bool) -> None:
        self._body.setVisible(wanted)
        self._show_button()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show_button()

    def _show_button(self) -> None:
        words = self._words[self.is_open]
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(words)
        self.fold.setIcon(icon("chevron" if self.is_open else "chevron_up", self._theme.muted, 16))
