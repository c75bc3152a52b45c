"""One gesture in the gallery: its picture, its name, how sure the recognizer is of it right now."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from handcontrol.ui.language import tr
from handcontrol.ui.preview import Preview
from handcontrol.ui.theme import BODY, DARK, GAP, Theme, font

SEEN_MS = 1200  # how long a motion that was just made stays marked


class ScoreBar(QWidget):
    """-1 (not at all) to 1 (perfect), with a notch where a pose begins to count."""

    def __init__(self) -> None:
        super().__init__()
        self._score, self._needed, self._theme = -1.0, 0.0, DARK
        self.setFixedHeight(6)

    def sizeHint(self) -> QSize:
        return QSize(104, 6)

    def show_score(self, score: float, needed: float) -> None:
        if (score, needed) != (self._score, self._needed):
            self._score, self._needed = score, needed
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        share = min(1.0, max(0.0, (self._score + 1) / 2))
        painter.setBrush(QColor(self._theme.good if self._score >= self._needed else self._theme.muted))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * share, self.height()), 3, 3)
        painter.setBrush(QColor(self._theme.text))
        painter.drawRect(QRectF(self.width() * (self._needed + 1) / 2 - 1, 0, 2, self.height()))
        painter.end()


class GestureCard(QFrame):
    """Can be focused: its picture moves then, as it does under the mouse."""

    def __init__(self, name: str, title: str, *, kind: str) -> None:
        super().__init__()
        self.name = name
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title, self.kind = title, kind
        self.setAccessibleName(f"{title}, {tr(kind)}")
        self.setToolTip(tr("{name} in rules").format(name=name))
        self.preview = Preview(name)
        label = QLabel(title)
        label.setFont(font(BODY))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        self.bar = ScoreBar()
        if kind != "pose":
            self.bar.hide()  # but never shown before it has a parent: it would be a window of its own for a moment
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.timeout.connect(lambda: self._mark(False))
        self.more = QToolButton()
        self.more.setObjectName("flat")
        self.more.setText("…")
        self.more.setAccessibleName(tr("{title}: more").format(title=title))
        self.more.setToolTip(tr("Teach further, rename, share, forget"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP // 2)
        column.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignHCenter)
        named = QHBoxLayout()
        named.setSpacing(0)
        self._balance = QWidget()
        self._balance.hide()  # the name stands in the middle, whatever is beside it
        named.addWidget(self._balance)
        named.addWidget(label, 1)
        named.addWidget(self.more)
        column.addLayout(named, 1)
        column.addWidget(self.bar)

    def show_score(self, score: float, needed: float) -> None:
        self.bar.show_score(score, needed)
        self._mark(score >= needed)

    def offer(self, menu: QMenu) -> None:
        """What can be done with this gesture."""
        self.more.setMenu(menu)
        self.more.show()
        self._balance.setFixedWidth(self.more.sizeHint().width())
        self._balance.show()

    def show_made(self) -> None:
        """A motion was just made."""
        self._mark(True)
        self._seen.start(SEEN_MS)

    @property
    def marked(self) -> bool:
        return bool(self.property("made"))

    def _mark(self, made: bool) -> None:
        if made != self.marked:
            self.setProperty("made", made)
            self.style().unpolish(self)
            self.style().polish(self)
            self.setAccessibleDescription(tr("It is being made now.") if made else "")

    def set_theme(self, theme: Theme) -> None:
        self.bar.set_theme(theme)
        self.preview.set_theme(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.preview.play(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.preview.play(False)
