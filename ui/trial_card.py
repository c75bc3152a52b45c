"""Rules tried beside the rules: which would answer the gesture that is made, and what it would do. Nothing is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLabel

from handcontrol.rules.answers import Answers
from handcontrol.rules.explain import deeds
from handcontrol.rules.grammar import RuleSet
from handcontrol.rules.trial import Trial
from handcontrol.settings import SafetySettings
from handcontrol.ui.answer_lines import AnswerLines, answer_lines
from handcontrol.ui.folding import Elided, Folding
from handcontrol.ui.language import name_words, tr
from handcontrol.ui.parts import Choice
from handcontrol.ui.theme import BODY, SMALL, Theme, font
from handcontrol.ui.words import Since, clock
from handcontrol.vocab import Step

CHOICE_PX = 240


class TrialCard(Folding):
    """`show_steps` with every Step while it is seen; control may be off."""

    def __init__(self, since: Since) -> None:
        self.lines = AnswerLines(tr("What your gesture would do"))
        super().__init__(self.lines, fold=tr("Fold the trial"), unfold=tr("Unfold the trial"))
        self._rules = RuleSet()
        self._since = since
        self._trial, self._answers = Trial(self._rules), Answers(self._rules)
        self.title = QLabel(tr("Try it"))
        self.title.setFont(font(BODY, bold=True))
        self.app = Choice()
        self.app.setAccessibleName(tr("Try as if this application was active"))
        self.app.setToolTip(
            tr("Rules can be for one application, and while you look at this window it is never active")
        )
        self.app.setMaximumWidth(CHOICE_PX)
        self.app.currentTextChanged.connect(self._make_room)
        self.said = Elided(font(SMALL))
        self.head.addWidget(self.title)
        self.head.addWidget(self.said, 1)
        self.head.addWidget(self.app)
        self.offer(())
        self.begin()

    # --- what is tried -------------------------------------------------------------------------------------------

    def begin(self, safety: SafetySettings | None = None) -> None:
        """Anew, with nothing known of the hands."""
        self._trial, self._answers = Trial(self._rules, safety), Answers(self._rules)
        self._acts = False
        self._greet()

    def use(self, rules: RuleSet) -> None:
        """These rules from now on, also such as are not kept yet."""
        if rules != self._rules:
            self._rules = rules
            self._trial.use(rules)
            self._answers.use(rules)

    def offer(self, apps: Sequence[str], chosen: str = "") -> None:
        """Applications to try in; `chosen`: the one that is meant now."""
        chosen = chosen or self.app.currentData() or ""
        self.app.clear()
        self.app.addItem(tr("in the active application"), "")
        for app in dict.fromkeys((*apps, *([chosen] if chosen else []))):
            self.app.addItem(tr("as if in {application}").format(application=app), app)
        self.app.setCurrentIndex(max(0, self.app.findData(chosen)))

    def _make_room(self) -> None:
        """For the words in the box, whatever is longest in its list."""
        self.app.setMinimumWidth(min(CHOICE_PX, self.app.words_px))

    # --- what the engine tells -----------------------------------------------------------------------------------

    def show_steps(self, steps: Sequence[Step]) -> None:
        if not steps:
            return
        self._warn(steps[-1])
        app = self.app.currentData() or None
        for step in steps:
            self._answers.see(step)
            active, begun = self._trial.step(step, app=app)
            for name in begun:
                self._tell(name, step.t)
        trial = self._trial
        shown = replace(steps[-1], engaged=trial.engaged, mode=trial.mode, active_rules=active)
        self.lines.show_lines(answer_lines(self._answers.now(shown, app=app), trial.growing))

    def _tell(self, name: str, t: float) -> None:
        rule = next(rule for rule in self._rules.rule if rule.name == name)
        self._say(
            tr("{time}  {rule}: {deeds}").format(
                time=clock(t - self._since.begins), rule=name_words(name), deeds=deeds(rule, tr)
            ),
            "muted",
        )

    def _warn(self, step: Step) -> None:
        """Who tries rules while control is on is told: those that are kept act as ever."""
        acts = step.control == "on" and step.engaged and not step.dry_run
        if acts != self._acts:
            self._acts = acts
            self._greet()

    def _greet(self) -> None:
        if self._acts:
            self._say(tr("Control is on: what the kept rules say is really done."), "warn")
        else:
            self._say(tr("Make a gesture: what it would do is said here, and nothing is sent."), "muted")

    def _say(self, words: str, kind: str) -> None:
        self.said.say(words)
        if kind != self.said.objectName():
            self.said.setObjectName(kind)
            self.said.style().unpolish(self.said)
            self.said.style().polish(self.said)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.lines.set_theme(theme)
