"""Why did that happen? The last half minute: hands, how sure each pose was, which rules were active, what they did."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from handcontrol.render.marks import MarkOptions
from handcontrol.rules.grammar import Rule
from handcontrol.sessions.compare import Happening, happenings
from handcontrol.ui.denying import DenyingBar
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.flow import Flow
from handcontrol.ui.gesture_card import ScoreBar
from handcontrol.ui.language import gesture_title, mark, name_words, number, tr
from handcontrol.ui.parts import card, page_title, plain_scroll, push_button
from handcontrol.ui.session_player import GREY
from handcontrol.ui.skeletons import Skeletons
from handcontrol.ui.theme import GAP, HEADING, PAD, SMALL, Theme, font
from handcontrol.ui.timeline import Tick, Timeline
from handcontrol.ui.video_view import VideoView
from handcontrol.ui.why_words import draft, gestures_of, moment_words, rules_of
from handcontrol.ui.words import happening_words
from handcontrol.vocab import Frame, KeepLast, MarkMoment, Snapshot, Step

SPAN_S = 30.0
TURN_S = 0.1
HELD_S = 4.0  # that a word stays before what happens now takes its place
DRAWN_S = 0.5
LINES = 3
SHOWN = 5  # scores
NEAR_S = 0.25  # what happened so near to a moment belongs to it
#: Why nothing is pressed, of Step.waits.


class WhyPage(DeskPage):
    """Follows what happens until a person looks at a moment; then it stands still, and goes on with "Go on"."""

    title = mark("Why")
    icon = "why"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._steps: deque[Step] = deque()
        self._ticks: deque[Tick] = deque()
        self._shown_t = self._drawn_t = self._said_until = -1.0
        self._held: list[Step] = []  # what stands still
        self._at: Step | None = None
        self._rules: tuple[str, ...] = ()  # of that moment
        self.line = Timeline()
        self.line.sought.connect(self.look_at)
        self.line.stepped.connect(self._step)
        self.hands = Skeletons()
        self.hands.sought.connect(self.look_at)
        self.video = VideoView()
        self.video.setMinimumSize(150, 112)
        self.video.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.video.setAccessibleName(tr("Hands at that moment"))
        self.video.set_options(MarkOptions(flip=True, palms=False, rois=False, rules=False))
        self.made = QLabel(tr("Do something before the camera, then choose a moment in the timeline."))
        self.made.setFont(font(HEADING, bold=True))
        self.said = QLabel()
        for label in (self.made, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setMinimumHeight(
            LINES * self.said.fontMetrics().lineSpacing()
        )  # few words take no less room
        self.said.setAccessibleName(tr("What happened at that moment, and why"))
        self.go_on = push_button(tr("Go on"), tr("Follow what happens again"), self.follow, primary=True)
        self.denying = DenyingBar(desk)
        self.deny = self.denying.button
        self.wrong = push_button(
            tr("Mark as wrong"),
            tr("Keep the last half minute with a mark: this should not have come"),
            self._wrong,
        )
        self.keep = push_button(
            tr("Keep these 30 s"), tr("As a session (Ctrl+K)"), lambda: desk.post(KeepLast("the window"))
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(page_title(tr("Why did that happen?")))
        head.addStretch(1)
        head.addWidget(self.go_on)
        whole.addLayout(head)
        whole.addWidget(self.line)
        whole.addWidget(self.hands)
        middle = QHBoxLayout()
        middle.setSpacing(PAD * 3 // 4)
        pictured, around = card()
        around.setContentsMargins(GAP, GAP, GAP, GAP)
        around.addWidget(self.video)
        middle.addWidget(pictured, 3)
        middle.addWidget(self._scores(), 2)
        frame, column = card()
        column.addWidget(self.made)
        column.addWidget(self.said, 1)
        column.addWidget(self.denying)
        inner = QWidget()
        moment = QVBoxLayout(inner)
        moment.setContentsMargins(0, 0, 0, 0)
        moment.setSpacing(PAD * 3 // 4)
        moment.addWidget(frame)
        moment.addLayout(middle, 1)
        whole.addWidget(plain_scroll(inner, tr("That moment")), 1)
        row = Flow(spacing=GAP, alike=False)
        self.make_rule = push_button(
            tr("Make this a rule…"), tr("Say what the gesture of this moment does"), self._make_rule
        )
        self.change = push_button(tr("Change the rule…"), "", self._change)
        self.rules_menu = QMenu(self.change)
        for button in (self.make_rule, self.change, self.deny, self.wrong, self.keep):
            row.addWidget(button)
        whole.addLayout(row)
        self.follow()

    def _scores(self) -> QFrame:
        frame, column = card()
        heading = QLabel(tr("How sure of each pose"))
        heading.setFont(font(HEADING, bold=True))
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addSpacing(GAP // 2)
        self.names, self.scores = ([QLabel() for _ in range(SHOWN)] for _ in range(2))
        self.bars = [ScoreBar() for _ in range(SHOWN)]
        for name, score, bar in zip(self.names, self.scores, self.bars, strict=True):
            row = QHBoxLayout()
            row.addWidget(name, 1)
            row.addWidget(score)
            for label in (name, score):
                label.setFont(font(SMALL))
            column.addLayout(row)
            column.addWidget(bar)
        column.addStretch(1)
        note = QLabel(tr("The notch is where a pose begins to count."))
        note.setObjectName("muted")
        note.setFont(font(SMALL))
        note.setWordWrap(True)
        column.addWidget(note)
        return frame

    # --- time ----------------------------------------------------------------------------------------------------

    def show_steps(self, steps: Sequence[Step]) -> None:
        for step in steps:
            if self._steps and step.t < self._steps[-1].t:  # another source: another clock
                self._steps.clear()
                self._ticks.clear()
                self._said_until = -1.0
            self._steps.append(step)
            self._ticks += [_tick(one) for one in happenings(step)]
        while self._steps and self._steps[0].t < self._steps[-1].t - SPAN_S:
            self._steps.popleft()
        while self._ticks and self._ticks[0].t < self._steps[0].t:
            self._ticks.popleft()
        if self._at is None and self.isVisible() and self._steps:
            self._show_line()

    def _show_line(self) -> None:
        """The half minute that ends now; ten times a second are enough."""
        now = self._steps[-1]
        if now.t < self._said_until:
            return
        if 0.0 <= now.t - self._shown_t < TURN_S:
            return
        self._shown_t = now.t
        self.line.show_session(self._steps[0].t, now.t, self._ticks)
        self.line.show_at(now.t)
        if not 0.0 <= now.t - self._drawn_t < DRAWN_S:
            self._drawn_t = now.t
            self.hands.show_steps(self._steps, self._steps[0].t, now.t)
        self._show(now)

    def follow(self) -> None:
        """Show what happens now."""
        self._at, self._held = None, []
        self.hands.show_at(-1.0)
        self.denying.clear()
        for button in (self.go_on, self.wrong, self.make_rule, self.change):
            button.setEnabled(False)

    def look_at(self, t: float) -> None:
        """Stand still at `t`."""
        if self._at is None:
            self._held = list(self._steps)
        if not self._held:
            return
        if self._at is None:
            self.line.show_session(self._held[0].t, self._held[-1].t, self._ticks)
        self.hands.show_steps(self._held, self._held[0].t, self._held[-1].t)
        times = np.array([step.t for step in self._held])
        self._at = self._held[int(np.abs(times - t).argmin())]
        self.go_on.setEnabled(True)
        self.wrong.setEnabled(True)
        near = self._near(self._at.t)
        names = [name for _, name in gestures_of(self._at, near)]
        self._rules = rules_of(near, self.desk.book.rules.rule if self.desk.book else ())
        self.denying.look(self._at.t, self._held, names, self._rules)
        self.change.setEnabled(bool(self._rules))
        self.change.setToolTip(
            tr("Change what it does, or when: {rules}").format(rules=", ".join(map(name_words, self._rules)))
            if self._rules
            else tr("No rule was active at that moment")
        )
        self.make_rule.setEnabled(self.desk.book is not None and self._draft() is not None)
        self.line.show_at(self._at.t)
        self.hands.show_at(self._at.t)
        self._show(self._at)

    def explain(self, t: float) -> None:
        """Stand still at `t`, or say that it is too long ago."""
        if self._steps and t < self._steps[0].t:
            self.follow()
            self._said_until = self._steps[-1].t + HELD_S
            self.made.setText(tr("That is longer ago than is kept here."))
            self.said.setText(tr("The last half minute can be looked at; sessions keep more."))
            return
        self.look_at(t)
        self.line.setFocus()

    def _step(self, way: int) -> None:
        if self._at is None:
            return
        place = next(i for i, step in enumerate(self._held) if step is self._at)
        self.look_at(self._held[min(len(self._held) - 1, max(0, place + way))].t)

    # --- one moment ----------------------------------------------------------------------------------------------

    def _show(self, step: Step) -> None:
        seen = step.observation
        if seen is not None:
            blank = np.full((seen.height, seen.width, 3), GREY, np.uint8)
            self.video.show_snapshot(Snapshot(Frame(seen.frame_id, seen.t, blank, seen.mirrored), step))
        best: dict[str, float] = {}
        for pose in step.poses:
            for name, score in pose.scores:
                best[name] = max(score, best.get(name, -1.0))
        ranked = sorted(best.items(), key=lambda one: -one[1])[:SHOWN]
        needed = self.desk.settings.gestures.accept
        for place, parts in enumerate(zip(self.names, self.scores, self.bars, strict=True)):
            for part in parts:
                part.setVisible(place < len(ranked))
            if place < len(ranked):
                (label, figure, bar), (name, score) = parts, ranked[place]
                label.setText(gesture_title(name))
                figure.setText(number(f"{score:.2f}").replace("-", "−"))
                bar.show_score(score, needed)
        made, _, said = self.words(step).partition("\n")
        self.made.setText(made)
        self.said.setText(said)

    def words(self, step: Step) -> str:
        """What was so at that moment and what came of it, in sentences."""
        book = self.desk.book
        rules = {rule.name: rule for rule in book.rules.rule} if book else {}
        return moment_words(step, self._near(step.t), rules)

    def _near(self, t: float) -> list[Step]:
        return [one for one in (self._held or self._steps) if abs(one.t - t) <= NEAR_S]

    def _draft(self) -> Rule | None:
        assert self._at is not None
        return draft(self._at, self._near(self._at.t))

    def _change(self) -> None:
        """The form of the rule of that moment; of several, the person says which."""
        if len(self._rules) == 1:
            self.desk.edited.emit(self._rules[0])
            return
        self.rules_menu.clear()
        for name in self._rules:
            action = self.rules_menu.addAction(name_words(name))
            action.triggered.connect(lambda _=False, name=name: self.desk.edited.emit(name))
        self.rules_menu.popup(self.change.mapToGlobal(QPoint(0, self.change.height())))

    def _make_rule(self) -> None:
        rule = self._draft()
        if rule is not None:
            self.desk.drafted.emit(rule)

    def _wrong(self) -> None:
        self.desk.post(MarkMoment("wrong"))
        self.wrong.setEnabled(False)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.line, self.hands):
            part.set_theme(theme)
        self.video.set_ground(theme.surface)
        for bar in self.bars:
            bar.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.follow()


def _tick(one: Happening) -> Tick:
    return Tick(
        one.t, "gesture" if one.what.startswith(("left ", "right ")) else "action", happening_words(one.what)
    )
