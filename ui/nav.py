"""The rail at the left: one button for each page of the window, the one that is open marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from handcontrol.ui.icons import icon
from handcontrol.ui.language import tr
from handcontrol.ui.theme import GAP, SMALL, Theme, font

WIDTH, HEIGHT = 76, 58
LEAST, WORDED = 30, 52  # how low a button may be, and still with its word


class Nav(QFrame):
    """`chosen` fires with the place of the page. Ctrl+1 … Ctrl+9 choose, too; the arrow keys go up and down."""

    chosen = Signal(int)

    def __init__(self, pages: Sequence[tuple[str, str]], window: QWidget) -> None:
        """pages: (title, icon) of each, from the top."""
        super().__init__()
        self.setObjectName("nav")
        letters = QFontMetrics(font(SMALL, bold=True))
        wide = max(WIDTH, *(letters.horizontalAdvance(title) + 2 * GAP for title, _ in pages))
        self.setFixedWidth(wide)
        self._icons = [name for _, name in pages]
        self.buttons = [_button(title, place, wide) for place, (title, _) in enumerate(pages)]
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

    @property
    def place(self) -> int:
        """The open page's."""
        return self._group.checkedId()

    def minimumSizeHint(self) -> QSize:
        """Lower than all buttons at their own height: in less room they shrink."""
        return QSize(self.width(), len(self.buttons) * LEAST + (len(self.buttons) - 1) * GAP // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the words, the icons stand alone."""
        super().resizeEvent(event)
        count = len(self.buttons)
        each = min(HEIGHT, max(LEAST, (event.size().height() - (count - 1) * GAP // 2) // count))
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        if each < WORDED:
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self.buttons:
            button.setFixedHeight(each)
            button.setToolButtonStyle(style)

    def choose(self, place: int) -> None:
        """As if a person had pressed that button."""
        self.buttons[place].click()

    def set_theme(self, theme: Theme) -> None:
        for button, name in zip(self.buttons, self._icons, strict=True):
            button.setIcon(icon(name, theme.text, 22))


def _button(title: str, place: int, wide: int) -> QToolButton:
    button = QToolButton()
    button.setObjectName("nav")
    button.setText(title)
    button.setFont(font(SMALL))
    button.setCheckable(True)
    button.setAutoExclusive(True)  # screen readers: one of several, not a box to tick
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(22, 22))
    button.setFixedSize(wide, HEIGHT)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(tr("{title} (Ctrl+{number})").format(title=title, number=place + 1))
    button.setAccessibleName(title)
    return button
