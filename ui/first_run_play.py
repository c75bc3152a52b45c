"""The first run's playground: point and click, scroll, drag, felt without anything being done to the computer.

Control stays off. What the hand would do is rehearsed (`runtime.rehearsal`) on a screen that is only drawn.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from handcontrol.render.marks import MarkOptions
from handcontrol.runtime.rehearsal import Rehearsal
from handcontrol.settings import Settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.first_run_board import Board
from handcontrol.ui.first_run_game import BOARD, TARGETS, TASKS, Game, Task
from handcontrol.ui.first_run_step import Fact, FirstRunStep, at_the_side, framed, plain
from handcontrol.ui.language import mark, tr
from handcontrol.ui.pages import Glyph
from handcontrol.ui.parts import card, push_button
from handcontrol.ui.preview import Preview
from handcontrol.ui.theme import BODY, GAP, PAD, SMALL, Theme, font
from handcontrol.ui.video_view import VideoView
from handcontrol.vocab import Snapshot, Step

SIDE, PICTURE = 312, 72
#: Task → the gesture that is shown, what it is called, how it is done.
HOW: dict[Task, tuple[str, str, str]] = {
    "click": ("double_pinch", mark("Point and click"), mark("Point with the index finger; touch it with the thumb.")),
    "scroll": ("victory", mark("Scroll"), mark("Hold up two fingers and move the hand up or down.")),
    "drag": ("pinch_hold", mark("Drag"), mark("Pinch on the disc, keep the pinch while you move, let go.")),
}  # fmt: skip


class TaskCard(QFrame):
    """One thing to try: the virtual hand shows it, a tick says that it was managed."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.setObjectName("card")
        gesture, title, words = HOW[task]
        self.preview = Preview(gesture, PICTURE)
        self.preview.setAccessibleName(tr("The virtual hand"))
        self._title = tr(title)
        self.name, self.how = QLabel(self._title), QLabel(tr(words))
        self.name.setFont(font(BODY, bold=True))
        self.how.setFont(font(SMALL))
        self.how.setObjectName("muted")
        self.how.setWordWrap(True)
        self.tick = Glyph("check", 20)
        keeps = self.tick.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.tick.setSizePolicy(keeps)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.tick)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.how)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP + 4)
        row.addWidget(self.preview)
        row.addLayout(column, 1)
        self.show_state(done=False, turn=False)

    def show_state(self, *, done: bool, turn: bool) -> None:
        """done: it was managed. turn: it is the one to try now, and its hand moves."""
        self.tick.setVisible(done)
        self.setAccessibleName(tr("{task}: done").format(task=self._title) if done else self._title)
        self.setAccessibleDescription(self.how.text())
        if self.property("next") != turn:
            self.setProperty("next", turn)
            self.style().polish(self)
            self.preview.play(turn and self.isVisible())

    def set_theme(self, theme: Theme) -> None:
        self.preview.set_theme(theme)
        self.tick.set("check", theme.good)


class PlayStep(FirstRunStep):
    """Ready when all three were managed."""

    title = mark("Playground")
    words = mark(
        "Try it: control is off, and the arrow below is only drawn. Nothing outside this page is moved or clicked."
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.game = Game()
        self.board = Board(self.game)
        self.cards = {task: TaskCard(task) for task in TASKS}
        self._rehearsal: Rehearsal | None = None
        self._made_for: tuple[Settings, bool] | None = None
        self._virtual = False
        self.video = VideoView()
        self.video.setMinimumSize(120, 60)
        self.video.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored
        )  # what room there is
        self.fact = Fact(tr("Your hand"))
        self.again = push_button(tr("&Start over"), tr("All three once more"), self.restart)
        self.again.setObjectName("firstRunStartOver")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD)
        row.addWidget(self._side())
        row.addLayout(self._right(), 1)

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for one in self.cards.values():
            column.addWidget(one)
        column.addWidget(framed(self.video), 1)
        return at_the_side(side, SIDE, tr("What to try"))

    def _right(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(PAD)
        line.addWidget(self.fact, 1)
        line.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        frame, inner = card()
        inner.setContentsMargins(PAD, GAP, GAP, GAP)
        inner.addLayout(line)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self.board, 1)
        column.addWidget(frame)
        return column

    @property
    def ready(self) -> bool:
        return self.game.next is None

    @property
    def first(self) -> QWidget | None:
        return self.board  # no button: Enter, pressed in the middle of it, does nothing

    def enter(self) -> None:
        self._rehearsal = None
        self._say(None)
        for one in self.cards.values():
            one.setProperty("next", None)  # the hands that moved stood still meanwhile
        self._show()

    def leave(self) -> None:
        for one in self.cards.values():
            one.preview.play(False)

    def restart(self) -> None:
        self.game = self.board.game = Game()
        self._rehearsal = None
        self._show()
        self.changed.emit()

    def show_steps(self, steps: Sequence[Step]) -> None:
        done = len(self.game.done)
        played = None
        for step in steps:
            played = self._rehearse().step(step)
            self.game.play(played.actions, played.t)
        if played is not None:
            self._say(played)
            self.board.update()
        if len(self.game.done) != done:
            self._show()
            self.changed.emit()

    def _rehearse(self) -> Rehearsal:
        """By the person's settings; the virtual hand knows only the usual ones."""
        wanted = (self.desk.settings, self._virtual)
        if self._rehearsal is None or self._made_for != wanted:
            self._made_for = wanted
            self._rehearsal = Rehearsal(Settings() if self._virtual else self.desk.settings, BOARD)
        return self._rehearsal

    def _show(self) -> None:
        """What was managed, and what is next."""
        for task, one in self.cards.items():
            one.show_state(done=task in self.game.done, turn=task == self.game.next)
        said = tr("{hit} of {targets} targets clicked, {done} of {tasks} things managed.").format(
            hit=len(self.game.hit), targets=len(TARGETS), done=len(self.game.done), tasks=len(TASKS)
        )
        self.board.setAccessibleDescription(said)
        self.board.update()

    def _say(self, played: Step | None) -> None:
        """What the hand is doing, in a sentence."""
        if played is None or not played.hands:
            self.fact.say("muted", tr("Hold a hand up before the camera."))
        elif not played.engaged:
            self.fact.say("warn", tr("It rests: an open palm does that. Hold an open palm still to go on."))
        elif self.game.next is None:
            self.fact.say("good", tr("All three managed. This is all it takes."))
        elif self.game.pressed:
            self.fact.say("good", tr("The button is held."))
        elif played.active_rules:
            self.fact.say("good", tr("It is obeyed here."))
        else:
            self.fact.say("muted", tr("It is seen. Point with the index finger to move the arrow."))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._virtual = snapshot.source.startswith("virtual:")
        self.video.show_snapshot(snapshot)

    def set_options(self, options: MarkOptions) -> None:
        self.video.set_options(plain(options))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.board.set_theme(theme)
        self.video.set_ground(theme.surface)
        self.fact.set_theme(theme)
        for one in self.cards.values():
            one.set_theme(theme)
