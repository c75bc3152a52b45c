"""The rail at the left: one button for each page of the window, the one that is open marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from handcontrol.ui.icons import icon
from handcontrol.ui.theme import GAP, SMALL, Theme, font

WIDTH = 76


class Nav(QFrame):
    """`chosen` fires with the place of the page. Ctrl+1 … Ctrl+9 choose, too; the arrow keys go up and down."""

    chosen = Signal(int)

    def __init__(self, pages: Sequence[tuple[str, str]], window: QWidget) -> None:
        """pages: (title, icon) of each, from the top."""
        super().__init__()
        self.setObjectName("nav")
        self.setFixedWidth(WIDTH)
        self._icons = [name for _, name in pages]
        self.buttons = [_button(title, place) for place, (title, _) in enumerate(pages)]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        for place, button in enumerate(self.buttons):
            self._group.addButton(button, place)
            column.addWidget(button)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), window)
            shortcut.activated.connect(button.click)
        column.addStretch(1)
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def choose(self, place: int) -> None:
        """As if a person had pressed that button."""
        self.buttons[place].click()

    def set_theme(self, theme: Theme) -> None:
        for button, name in zip(self.buttons, self._icons, strict=True):
            button.setIcon(icon(name, theme.text, 22))


def _button(title: str, place: int) -> QToolButton:
    button = QToolButton()
    button.setObjectName("nav")
    button.setText(title)
    button.setFont(font(SMALL))
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(22, 22))
    button.setFixedSize(WIDTH, 58)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(f"{title} (Ctrl+{place + 1})")
    button.setAccessibleName(title)
    return button
