"""The gallery of gestures: what each looks like, and how sure the recognizer is of it right now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import builtin_poses
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.flow import Flow
from handcontrol.ui.gesture_card import GestureCard
from handcontrol.ui.parts import page_title, plain_scroll
from handcontrol.ui.theme import GAP, HEADING, PAD, SMALL, Theme, font
from handcontrol.vocab import Snapshot, Step


class GesturesPage(DeskPage):
    """A pose's bar fills as the hand comes near it, and its card is marked while it is made; a motion's, as it is."""

    title = "Gestures"
    icon = "hand"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.cards: dict[str, GestureCard] = {}
        self._theme: Theme | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(GAP)
        poses = [(pose.name, pose.title) for pose in builtin_poses()]
        motions = [(name, name.replace("_", " ").capitalize()) for name in MOTIONS]
        self._section(
            "Poses", "Shapes that the hand holds. The notch in the bar is where a pose begins to count."
        )
        self._column.addLayout(self._flow(poses, "pose"))
        self._section("Motions", "Movements that the hand makes; a card lights up when its motion was seen.")
        self._column.addLayout(self._flow(motions, "motion"))
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        whole.addWidget(page_title(self.title))
        whole.addWidget(plain_scroll(inner, "Gallery of gestures"), 1)

    def _section(self, title: str, words: str) -> None:
        heading, sentence = QLabel(title), QLabel(words)
        heading.setFont(font(HEADING, bold=True))
        sentence.setObjectName("muted")
        sentence.setFont(font(SMALL))
        sentence.setWordWrap(True)
        if self.cards:
            self._column.addSpacing(PAD)
        self._column.addWidget(heading)
        self._column.addWidget(sentence)

    def _flow(self, gestures: Iterable[tuple[str, str]], kind: str) -> Flow:
        flow = Flow(spacing=PAD * 3 // 4)
        for name, title in gestures:
            self.cards[name] = card = GestureCard(name, title, kind=kind)
            flow.addWidget(card)
        return flow

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The best score of each pose over the hands in view."""
        best: dict[str, float] = {}
        for pose in snapshot.step.poses:
            for name, score in pose.scores:
                best[name] = max(score, best.get(name, -1.0))
        needed = self.desk.settings.gestures.accept
        for name, card in self.cards.items():
            if name not in MOTIONS:
                card.show_score(best.get(name, -1.0), needed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        for step in steps:
            for event in step.events:
                if event.kind == "motion" and event.name in self.cards:
                    self.cards[event.name].show_made()

    def set_theme(self, theme: Theme) -> None:
        for card in self.cards.values():
            card.set_theme(theme)
