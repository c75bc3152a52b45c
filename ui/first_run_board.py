"""The playground drawn: its targets, its list, its disc, and the pointer that would move."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcontrol.ui.first_run_game import (
    BOARD,
    BOX,
    BOX_R,
    DISC_R,
    LIST,
    ROW_H,
    ROWS,
    TARGET_R,
    TARGETS,
    WANTED,
    Game,
)
from handcontrol.ui.icons import paint_icon
from handcontrol.ui.language import tr
from handcontrol.ui.theme import BODY, DARK, GAP, RADIUS, SMALL, Theme, font

#: A pointer's outline in its own pixels, the tip at 0, 0.
ARROW = ((0, 0), (0, 17), (4, 13.5), (7, 20), (10, 18.6), (7.2, 12.4), (12.5, 12))


class Board(QWidget):
    """Shows a Game, as large as it fits, and keeps its shape."""

    def __init__(self, game: Game) -> None:
        super().__init__()
        self.game = game
        self._theme = DARK
        self.setMinimumSize(320, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Playground"))

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def place(self) -> QRectF:
        """Where the board stands in the widget: in the middle."""
        size = QSize(*BOARD).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def at(self, x: float, y: float) -> QPointF:
        """A place of the board in the widget."""
        place = self.place()
        return QPointF(place.x() + x * self.scale(), place.y() + y * self.scale())

    def scale(self) -> float:
        return self.place().width() / BOARD[0]

    def _rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(self.at(x, y), self.at(x + width, y + height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(QPen(QColor(self._theme.accent if ring else self._theme.border), 2 if ring else 1))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._targets(painter)
        self._list(painter)
        self._drag(painter)
        if self.game.pointer:
            self._pointer(painter, self.at(*self.game.pointer))
        painter.end()

    def _targets(self, painter: QPainter) -> None:
        over = self.game.target_at(self.game.pointer)
        for number, target in enumerate(TARGETS):
            radius = TARGET_R * self.scale()
            if number in self.game.hit:
                self._managed(painter, self.at(*target), radius)
                continue
            accent = QColor(self._theme.accent)
            painter.setPen(QPen(accent, 2))
            fill = QColor(accent)
            fill.setAlpha((150 if self.game.pressed else 90) if number == over else 30)
            painter.setBrush(fill)
            painter.drawEllipse(self.at(*target), radius, radius)
            painter.setBrush(accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(self.at(*target), 4, 4)

    def _managed(self, painter: QPainter, at: QPointF, radius: float) -> None:
        good = QColor(self._theme.good)
        fill = QColor(good)
        fill.setAlpha(36)
        painter.setPen(QPen(good, 2))
        painter.setBrush(fill)
        painter.drawEllipse(at, radius, radius)
        half = radius * 0.5
        paint_icon(painter, "check", QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), good)

    def _list(self, painter: QPainter) -> None:
        frame = self._rect(*LIST)
        outline = QPainterPath()
        outline.addRoundedRect(frame, RADIUS, RADIUS)
        painter.save()
        painter.fillPath(outline, QColor(self._theme.ground))
        painter.setClipPath(outline)
        x, y, width, _ = LIST
        painter.setFont(font(SMALL))
        metrics = QFontMetricsF(painter.font())
        for row in range(ROWS):
            box = self._rect(x, y + row * ROW_H - self.game.offset, width, ROW_H).adjusted(6, 3, -6, -3)
            if not box.intersects(frame):
                continue
            wanted = row == WANTED
            done = "scroll" in self.game.done
            color = (self._theme.good if done else self._theme.accent) if wanted else self._theme.surface
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(
                QColor(
                    (self._theme.ground if done else self._theme.accent_ink) if wanted else self._theme.muted
                )
            )
            words = tr("Scroll to here") if wanted else tr("Row {number}").format(number=row + 1)
            inner = box.adjusted(12, 0, -8, 0)
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        if "scroll" not in self.game.done and self.game.offset + LIST[3] <= WANTED * ROW_H:
            self._further(painter, frame)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        self._thumb(painter, frame)

    def _further(self, painter: QPainter, frame: QRectF) -> None:
        """What is wanted lies further down."""
        words, high = tr("Scroll down"), 28.0
        width = min(QFontMetricsF(painter.font()).horizontalAdvance(words) + 52, frame.width() - 16)
        words = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, width - 50)
        box = QRectF(frame.center().x() - width / 2, frame.bottom() - high - 10, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setPen(QColor(self._theme.accent_ink))
        painter.drawText(box.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        arrow = QRectF(box.right() - 30, box.y() + 6, 16, 16)
        paint_icon(painter, "chevron", arrow, QColor(self._theme.accent_ink))

    def _thumb(self, painter: QPainter, frame: QRectF) -> None:
        """How far the list is scrolled."""
        whole = ROWS * ROW_H
        share, begin = LIST[3] / whole, self.game.offset / whole
        bar = QRectF(frame.right() + 6, frame.top() + begin * frame.height(), 4, share * frame.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.border))
        painter.drawRoundedRect(bar, 2, 2)

    def _drag(self, painter: QPainter) -> None:
        game, theme = self.game, self._theme
        done = "drag" in game.done
        box = self._rect(BOX[0] - BOX_R, BOX[1] - BOX_R, 2 * BOX_R, 2 * BOX_R)
        edge = QColor(theme.good if done else theme.accent)
        painter.setPen(QPen(edge, 2, Qt.PenStyle.SolidLine if done else Qt.PenStyle.DashLine))
        fill = QColor(edge)
        fill.setAlpha(24)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if not done:
            painter.setFont(font(SMALL))
            painter.setPen(QColor(theme.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("Here"))
            painter.setPen(QPen(QColor(theme.border), 2, Qt.PenStyle.DotLine))
            way = self.at(BOX[0] - BOX_R - 12, BOX[1])
            begin = self.at(game.disc[0] + DISC_R + 12, game.disc[1])
            if begin.x() < way.x():
                painter.drawLine(begin, way)
        at, radius = self.at(*game.disc), DISC_R * self.scale()
        if done and not game.carried:
            self._managed(painter, at, radius)
            return
        painter.setPen(QPen(QColor(theme.text), 2) if game.carried else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(at, radius, radius)
        painter.setPen(QColor(theme.accent_ink))
        words, room = tr("Drag"), 2 * radius - 2 * GAP
        painter.setFont(font(BODY if radius > 34 else SMALL, bold=True))
        if (wide := painter.fontMetrics().horizontalAdvance(words)) > room:
            painter.setFont(font(painter.font().pointSizeF() / font().pointSizeF() * room / wide, bold=True))
        painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
                         Qt.AlignmentFlag.AlignCenter, words)  # fmt: skip

    def _pointer(self, painter: QPainter, at: QPointF) -> None:
        if self.game.pressed:
            painter.setPen(QPen(QColor(self._theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 13, 13)
        painter.setPen(QPen(QColor(self._theme.ground), 1.5))
        painter.setBrush(QColor(self._theme.text))
        painter.drawPolygon(QPolygonF([at + QPointF(1.25 * x, 1.25 * y) for x, y in ARROW]))
