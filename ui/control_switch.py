"""The control switch: the most visible thing in the window. Its state is said by colour, word, icon and knob alike.

A button for mouse and keyboard (Space, Enter). It never changes itself: a press asks (`clicked`), and `show_state`
tells what the engine then really does.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from handcontrol.ui.icons import paint_icon
from handcontrol.ui.language import mark, tr
from handcontrol.ui.theme import BODY, DARK, PAD, RADIUS, SMALL, TITLE, Theme, font
from handcontrol.ui.words import input_words
from handcontrol.vocab import Step

SwitchState: TypeAlias = Literal[
    "off", "armed", "begin", "on", "resting", "dry", "locked", "mouse", "keyboard", "stopped"
]


ARMED_S = 0.8
LETTERS = (BODY, SMALL, 0.86)  # of the line below the word: the largest that it fits in


@dataclass(frozen=True, slots=True)
class _Face:
    word: str
    line: str
    icon: str
    knob_on: bool


FACES: dict[SwitchState, _Face] = {
    "off": _Face(mark("Off"), mark("Nothing is moved or clicked."), "off", False),
    "armed": _Face(mark("Armed"), mark("Show a hand to begin."), "armed", True),
    "begin": _Face(mark("Armed"), mark("Hold an open palm to begin."), "armed", True),
    "on": _Face(mark("On"), mark("Your hand runs the computer."), "hand", True),
    "resting": _Face(mark("Resting"), mark("Hold an open palm to go on."), "resting", True),
    "dry": _Face(mark("Dry run"), mark("Actions are listed, never sent."), "dry", True),
    "locked": _Face(mark("Waiting"), mark("The screen is locked or asleep."), "waiting", True),
    "mouse": _Face(mark("Waiting"), mark("You are using the mouse."), "waiting", True),
    "keyboard": _Face(mark("Waiting"), mark("You are using the keyboard."), "waiting", True),
    "stopped": _Face(mark("Stopped"), mark("Press here to start again."), "warning", False),
}


def _fits(words: str, letters: float, room: QRectF) -> bool:
    return QFontMetricsF(font(letters)).horizontalAdvance(words) <= room.width()


class SwitchReader:
    """What the switch shows after each step, or after the newest of several.

    Armed is switched on, with nobody to obey yet: no hand has been in view for ARMED_S ("armed"), or none has engaged
    since it was switched on ("begin"). A hand that is only missed for a moment changes nothing.
    """

    def __init__(self) -> None:
        self._begun = False  # a hand was obeyed since control was switched on
        self._seen_t, self._alone = -math.inf, True

    def read(self, step: Step) -> SwitchState:
        self._seen_t = min(self._seen_t, step.t)  # another source, another clock
        if step.hands:
            self._seen_t = step.t
        if step.observation is not None:  # time alone says nothing of the hands
            self._alone = step.t - self._seen_t >= ARMED_S
        if step.control == "off":
            self._begun = False
            return "off"
        if not step.engaged:
            return "resting" if self._begun else "begin"
        self._begun = True
        if step.waits:
            return step.waits
        if self._alone:
            return "armed"
        return "dry" if step.dry_run else "on"


class ControlSwitch(QAbstractButton):
    """`pause_key`: the key that switches from anywhere ("ctrl+alt+p"), shown on the face."""

    def __init__(self, pause_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._state: SwitchState = "off"
        self._dry = self._ring = False
        self._key = input_words(pause_key)
        self.setCheckable(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            tr("Switch control on or off. {key} does the same from any program.").format(key=self._key)
        )
        self._tell()

    @property
    def state(self) -> SwitchState:
        return self._state

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_state(self, state: SwitchState, *, dry_run: bool = False) -> None:
        if (state, dry_run) != (self._state, self._dry):
            self._state, self._dry = state, dry_run
            self._tell()
            self.update()

    def _tell(self) -> None:
        word = tr(FACES[self._state].word)
        self.setText(tr("Control: {word}").format(word=word))
        self.setAccessibleName(tr("Control: {word}").format(word=word))
        said = tr("{line} {key} switches it from any program.").format(line=self._line(), key=self._key)
        self.setAccessibleDescription(said if self._state != "stopped" else self._line())

    def _line(self) -> str:
        line = tr(FACES[self._state].line)
        if self._dry and self._state != "dry":
            line = tr("Nothing is ever sent.") if self._state == "off" else line
            line = tr("Dry run. {line}").format(line=line)
        return line

    def sizeHint(self) -> QSize:
        title, body = QFontMetricsF(font(TITLE, bold=True)), QFontMetricsF(font(BODY))
        height = 2 * PAD + title.height() + 2 * body.height() + PAD + 4
        return QSize(360, round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for those who come by keyboard; a mouse shows where it is by itself."""
        reasons = Qt.FocusReason
        self._ring = event.reason() in (
            reasons.TabFocusReason, reasons.BacktabFocusReason, reasons.ShortcutFocusReason
        )  # fmt: skip
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    # --- painting ------------------------------------------------------------------------------------------------

    def _colors(self) -> tuple[QColor, QColor]:
        t = self._theme
        fill, ink = {
            "off": (t.off_fill, t.off_ink),
            "stopped": (t.off_fill, t.off_ink),
            "armed": (t.armed_fill, t.armed_ink),
            "begin": (t.armed_fill, t.armed_ink),
            "on": (t.on_fill, t.on_ink),
            "resting": (t.rest_fill, t.rest_ink),
            "dry": (t.dry_fill, t.dry_ink),
        }.get(self._state, (t.rest_fill, t.rest_ink))  # whatever it waits for
        return QColor(fill), QColor(ink)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, ink = self._colors()
        face = FACES[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown():
            fill = fill.darker(112)
        elif self.underMouse():
            fill = fill.lighter(108) if fill.lightness() < 128 else fill.darker(103)
        self._card(painter, fill, ink)
        title, body = font(TITLE, bold=True), font(BODY)
        left, icon_px = float(PAD), 44.0
        title_h, body_h = QFontMetricsF(title).height(), QFontMetricsF(body).height()
        head = title_h + body_h + 2
        paint_icon(painter, face.icon, QRectF(left, PAD + (head - icon_px) / 2, icon_px, icon_px), ink)
        left += icon_px + PAD
        painter.setPen(ink)
        painter.setFont(title)
        painter.drawText(
            QRectF(left, PAD, self.width() - left, title_h), Qt.AlignmentFlag.AlignVCenter, tr(face.word)
        )
        room = QRectF(left, PAD + title_h + 2, self.width() - left - PAD * 3 // 4, body_h)
        line = self._line()
        letters = next((one for one in LETTERS if _fits(line, one, room)), LETTERS[-1])
        painter.setFont(font(letters))
        line = QFontMetricsF(font(letters)).elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
        self._knob(painter, ink, fill, on=face.knob_on, middle=PAD + title_h / 2)
        if self._state != "stopped":  # nobody hears the key then
            self._keycap(painter, ink, top=PAD + head + 12)
        painter.end()

    def _card(self, painter: QPainter, fill: QColor, ink: QColor) -> None:
        painter.setBrush(fill)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 2))
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), RADIUS - 4, RADIUS - 4)

    def _knob(self, painter: QPainter, ink: QColor, fill: QColor, *, on: bool, middle: float) -> None:
        """The sliding knob at the right: full and right when on, hollow and left when off."""
        track = QRectF(self.width() - PAD - 52, middle - 14, 52, 28)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), 13, 13)
        center = track.right() - 14 if on else track.left() + 14
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill if on else ink)
        painter.drawEllipse(QRectF(center - 8.5, middle - 8.5, 17, 17))

    def _keycap(self, painter: QPainter, ink: QColor, *, top: float) -> None:
        """The global key as a key cap, then what it does."""
        small = font(SMALL)
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        cap = QRectF(PAD, top, metrics.horizontalAdvance(self._key) + 16, metrics.height() + 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QColor(ink)
        edge.setAlphaF(0.55)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        rest = QRectF(cap.right() + 10, top, self.width() - cap.right() - 10 - PAD, cap.height())
        words = (
            tr("switches it off from anywhere")
            if FACES[self._state].knob_on
            else tr("switches it on from anywhere")
        )
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, words)
