"""What the hands mean now, as lines: each hand with its gesture, below it the rules for it and why some do not hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from handcontrol.rules.answers import Answer, Asked, Lack
from handcontrol.rules.explain import deeds
from handcontrol.rules.grammar import Rule
from handcontrol.ui.language import gesture_words, mark, name_words, tr
from handcontrol.ui.theme import BODY, DARK, GAP, SMALL, Theme, font
from handcontrol.ui.words import HANDS, rule_words

Kind: TypeAlias = Literal["hand", "active", "ready", "not", "note"]
EVERY = 5  # lines at once: a panel that grows and shrinks would make the picture jump
DOT = 4.5
ONLY_HAND = {
    "left": mark("only the left hand"),
    "right": mark("only the right hand"),
    "second": mark("only the second hand"),
    "first": mark("only the first hand"),
}
REASONS: dict[Lack, str] = {
    "awake": mark("control rests"),
    "resting": mark("only while control rests"),
    "zone": mark("only in its part of the picture"),
    "distance": mark("the hand is too near or too far"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """text at the left, detail at the right of it; grown: the share of its hold time that has passed, 0 for none."""

    kind: Kind
    text: str
    detail: str = ""
    tip: str = ""
    grown: float = 0.0


def why_not(rule: Rule, lacks: Sequence[Lack]) -> str:
    """What the rule asks for that is not so, as "only in gimp"."""
    when, said = rule.when, []
    for lack in lacks:
        match lack:
            case "application":
                names = (*(when.app or ()), *(when.title or ()), *(when.executable or ()))
                said.append(tr("only in {application}").format(application=" / ".join(names)))
            case "mode":
                said.append(
                    tr("only in the mode {mode}").format(mode=" / ".join(map(name_words, when.mode or ())))
                )
            case "hand":
                said.append(tr(ONLY_HAND[when.hand or "first"]))
            case "other":
                names = tuple(map(gesture_words, when.other or when.both or ()))
                said.append(tr("only while the other hand makes {gesture}").format(gesture=" / ".join(names)))
            case "sequence":
                parts = " → ".join(map(gesture_words, when.sequence or ()))
                said.append(tr("only as the end of {gestures}").format(gestures=parts))
            case _:
                said.append(tr(REASONS[lack]))
    return tr(", ").join(said)


def answer_lines(hands: Sequence[Asked], growing: dict[str, float], most: int = EVERY) -> tuple[Line, ...]:
    """At most `most` lines for what the hands ask for; growing: as Step.growing, by rule."""
    blocks = [_block(asked, growing) for asked in hands]
    lines = [line for block in blocks for line in block]
    if not lines:
        return (Line("note", tr("No hand in view. Hold one up to see which rules are for its gesture.")),)
    if len(lines) <= most:
        return tuple(lines)
    left: list[Line] = []
    while sum(map(len, blocks)) > most - 1:  # the least important of the hand that has most to say
        left.insert(0, max(blocks, key=len).pop())
    rest = "\n".join(f"{line.text}: {line.detail}" for line in left if line.kind != "hand")
    more = Line("note", tr("and %n more", len(left)), tip=rest)
    return (*(line for block in blocks for line in block), more)


def _block(asked: Asked, growing: dict[str, float]) -> list[Line]:
    names = tr(", ").join(map(gesture_words, asked.gestures)) or tr("no gesture")
    lines = [Line("hand", tr("{hand}: {gesture}").format(hand=tr(HANDS[asked.side]), gesture=names))]
    lines += [_line(answer, growing) for answer in asked.answers]
    if asked.gestures and not asked.answers:
        lines.append(Line("note", tr("No rule is for this.")))
    return lines


def _line(answer: Answer, growing: dict[str, float]) -> Line:
    rule = answer.rule
    name, tip = name_words(rule.name), rule_words(rule)
    if answer.lacks:
        return Line("not", name, why_not(rule, answer.lacks), tip)
    kind: Kind = "active" if answer.active else "ready"
    return Line(kind, name, deeds(rule, tr), tip, growing.get(rule.name, 0.0))


class AnswerLines(QWidget):
    """As high as EVERY lines, however many there are. `name`: for screen readers, who hear the lines, too."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()
        self._theme = DARK
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, round(EVERY * self._line_px()))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def _line_px(self) -> float:
        return QFontMetricsF(font(BODY)).height() + GAP / 2

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        if lines == self.lines:
            return
        self.lines = lines
        said = ". ".join(f"{line.text}: {line.detail}" if line.detail else line.text for line in lines)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The whole sentence of the rule under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = int(event.pos().y() // self._line_px())
            tip = self.lines[place].tip if place < len(self.lines) else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._line_px()
        names = [line.text for line in self.lines if line.kind in ("active", "ready", "not")]
        widths = [QFontMetricsF(font(BODY, bold=True)).horizontalAdvance(name) for name in names]
        split = min(max(widths, default=0.0), 0.5 * self.width()) + 5 * GAP  # details stand in one column
        for place, line in enumerate(self.lines):
            self._paint_line(painter, line, QRectF(0, place * high, self.width(), high), split)
        painter.end()

    def _paint_line(self, painter: QPainter, line: Line, room: QRectF, split: float) -> None:
        theme = self._theme
        if line.kind in ("hand", "note"):
            _write(
                painter,
                room,
                line.text,
                line.kind == "hand",
                theme.text if line.kind == "hand" else theme.muted,
            )
            return
        self._paint_dot(painter, line, QPointF(2 * GAP, room.center().y()))
        dim = line.kind == "not"
        name = QRectF(4 * GAP, room.y(), split - 5 * GAP, room.height())
        _write(painter, name, line.text, line.kind == "active", theme.muted if dim else theme.text)
        rest = QRectF(split, room.y(), room.width() - split, room.height())
        _write(painter, rest, line.detail, False, theme.text if line.kind == "active" else theme.muted)

    def _paint_dot(self, painter: QPainter, line: Line, at: QPointF) -> None:
        """Full: active; a ring: ready, filled as far as it was held; a dash: it does not hold."""
        theme = self._theme
        color = QColor(theme.good if line.kind == "active" else theme.muted)
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(color if line.kind == "active" else Qt.BrushStyle.NoBrush)
        if line.kind == "not":
            painter.drawLine(at - QPointF(DOT - 1, 0), at + QPointF(DOT - 1, 0))
            return
        painter.drawEllipse(at, DOT, DOT)
        if line.grown > 0 and line.kind == "ready":
            painter.setPen(QPen(QColor(theme.accent), 2.4))
            box = QRectF(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT)
            painter.drawArc(box, 90 * 16, -round(360 * 16 * min(1.0, line.grown)))


def _write(painter: QPainter, room: QRectF, words: str, bold: bool, color: str) -> None:
    letters = font(SMALL, bold=bold)
    painter.setFont(letters)
    painter.setPen(QColor(color))
    words = QFontMetricsF(letters).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
