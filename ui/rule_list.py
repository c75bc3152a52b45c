"""All rules as cards, one above the other; a card is dragged to another place, and a line shows where it would go."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from handcontrol.rules.grammar import Rule
from handcontrol.rules.problem import Problem
from handcontrol.ui.language import tr
from handcontrol.ui.pages import Glyph
from handcontrol.ui.parts import Scroll
from handcontrol.ui.rule_card import RuleCard
from handcontrol.ui.theme import GAP, Theme

MARK_PX = 3


class RuleList(Scroll):
    """`asked` fires with a card's place and what is wanted of its rule, as RuleCard says; `switched` with place and on
    or off; `moved` with the place a card was dragged from and the one it would have then."""

    asked = Signal(int, str)
    switched = Signal(int, bool)
    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Rules"))
        self.cards: list[RuleCard] = []
        self._theme: Theme | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self.none = QWidget()
        blank = QVBoxLayout(self.none)
        blank.setSpacing(GAP)
        self._sign = Glyph("rules", 48)
        words = QLabel(tr("No rules yet: “New rule…” says what a gesture does."))
        words.setObjectName("muted")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        blank.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        blank.addWidget(words)
        self._column.addWidget(self.none)
        self._column.addStretch(1)
        self.mark = QFrame(inner)
        self.mark.setObjectName("mark")
        self.mark.hide()
        self.setWidget(inner)

    def show_rules(self, rules: Sequence[Rule], problems: Callable[[int], Sequence[Problem]]) -> None:
        """problems(place): what is to be said of the rule there."""
        for old in self.cards:
            self._column.removeWidget(old)
            old.hide()  # it goes with the next turn of the loop, and must not be pressed until then
            old.deleteLater()
        self.cards = []
        for place, rule in enumerate(rules):
            made = RuleCard(rule, problems(place), partial(self.asked.emit, place))
            made.switched.connect(partial(self.switched.emit, place))
            made.handle.dragged.connect(self._show_mark)
            made.handle.dropped.connect(partial(self._drop, place))
            if self._theme:
                made.set_theme(self._theme)
            self._column.insertWidget(place, made)
            made.show()  # not with the next turn of the loop: it may be given the focus now
            self.cards.append(made)
        self.none.setVisible(not self.cards)

    def light_up(self, names: Collection[str]) -> None:
        """The rules of these names are active now."""
        for one in self.cards:
            one.mark(one.rule.name in names)

    def go_to(self, place: int) -> RuleCard:
        """Give that card the focus, and bring it into view."""
        card = self.cards[place]
        card.setFocus()
        self._column.activate()
        self.ensureWidgetVisible(card)
        return card

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._sign.set("rules", theme.muted)
        for one in self.cards:
            one.set_theme(theme)

    # --- dragging ------------------------------------------------------------------------------------------------

    def _above(self, at: QPoint) -> int:
        """Which card a dragged one would stand above: the first whose middle is lower; their number for none."""
        lower = [i for i, one in enumerate(self.cards) if one.mapToGlobal(one.rect().center()).y() > at.y()]
        return lower[0] if lower else len(self.cards)

    def _show_mark(self, at: QPoint) -> None:
        to = self._above(at)
        last = self.cards[-1].geometry()
        y = self.cards[to].y() if to < len(self.cards) else last.bottom() + GAP
        self.mark.setGeometry(last.x(), max(0, y - (GAP + MARK_PX) // 2), last.width(), MARK_PX)
        self.mark.raise_()
        self.mark.show()

    def _drop(self, place: int, at: QPoint) -> None:
        self.mark.hide()
        to = self._above(at)
        self.moved.emit(place, to - 1 if to > place else to)
