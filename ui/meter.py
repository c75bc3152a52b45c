"""One meter of the status line: a word with its value, and a small bar that says how much that is."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from handcontrol.ui.theme import DARK, GAP, SMALL, Theme, font

BAR = QSize(28, 5)
Tone: TypeAlias = Literal["plain", "good", "warn", "bad"]


class Meter(QLabel):
    """The word is a label's, so that screen readers read it; the bar follows it. `usual`: what it has room for in any
    case, so that what stands beside it stays there while the value changes."""

    def __init__(self, tip: str, usual: str) -> None:
        super().__init__()
        self._theme = DARK
        self._share = 0.0
        self._tone: Tone = "plain"
        self.setObjectName("muted")
        self.setFont(font(SMALL))
        self.setToolTip(tip)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._usual = usual
        self.setContentsMargins(0, 0, BAR.width() + GAP, 0)
        self._make_room("")

    def show_value(self, words: str, share: float, tone: Tone = "plain") -> None:
        """share: how full the bar is, 0..1."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self._make_room(words)
            self.update()  # the bar, too
        share = round(min(1.0, max(0.0, share)), 2)
        if (share, tone) != (self._share, self._tone):
            self._share, self._tone = share, tone
            self.update()

    def _make_room(self, words: str) -> None:
        letters = QFontMetricsF(self.font())
        wide = max(letters.horizontalAdvance(self._usual), letters.horizontalAdvance(words))
        self.setFixedWidth(round(wide) + BAR.width() + GAP + 2)

    @property
    def share(self) -> float:
        return self._share

    @property
    def tone(self) -> Tone:
        return self._tone

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text():
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        top = (self.height() - BAR.height()) / 2 + 1
        track = QRectF(words + GAP - 1, top, BAR.width(), BAR.height())
        painter.setBrush(QColor(theme.border))
        painter.drawRoundedRect(track, BAR.height() / 2, BAR.height() / 2)
        colors = {"plain": theme.accent, "good": theme.good, "warn": theme.warn, "bad": theme.bad}
        painter.setBrush(QColor(colors[self._tone]))
        filled = QRectF(track.topLeft(), track.size())
        filled.setWidth(max(BAR.height(), self._share * BAR.width()) if self._share > 0 else 0.0)
        painter.drawRoundedRect(filled, BAR.height() / 2, BAR.height() / 2)
        painter.end()
