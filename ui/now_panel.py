"""Below the live picture: the profile and the mode, and what the gestures that are seen now would do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from handcontrol.rules.answers import Answers
from handcontrol.rules.grammar import AUTO, RuleSet
from handcontrol.ui.answer_lines import AnswerLines, answer_lines
from handcontrol.ui.desk import Desk
from handcontrol.ui.folding import Elided, Folding
from handcontrol.ui.language import name_words, tr
from handcontrol.ui.parts import Choice
from handcontrol.ui.theme import BODY, SMALL, Theme, font
from handcontrol.vocab import ChooseProfile, Snapshot, Step, UseRules

CHOICE_PX = 208  # at most: names of profiles can be long
Profiles = Callable[[], Sequence[str]]


class NowPanel(Folding):
    """Folded it says in its one line what is active. `profiles()`: those to choose from, all there are if not given."""

    def __init__(self, desk: Desk, profiles: Profiles | None = None) -> None:
        self.lines = AnswerLines(tr("What your hands mean now"))
        fold, unfold = tr("Fold what your hands mean"), tr("Unfold what your hands mean")
        super().__init__(self.lines, fold=fold, unfold=unfold)
        self._desk, self._profiles = desk, profiles or (desk.books.names if desk.books else tuple)
        self.profile_name = desk.profile
        self._on = True
        self._answers = Answers(desk.book.rules if desk.book else RuleSet())
        self.title = Elided(font(BODY, bold=True))
        self.mode = QLabel()
        self.mode.setObjectName("muted")
        self.mode.setFont(font(SMALL))
        self.mode.setToolTip(tr("Rules can set a mode, and others count in that mode alone"))
        self.profile = Choice()
        self.profile.setAccessibleName(tr("Profile"))
        self.profile.setToolTip(tr("The rules in force; an application can have a profile of its own"))
        self.profile.activated.connect(self._chosen)
        self.profile.currentTextChanged.connect(self._make_room)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.mode)
        self.head.addWidget(self.profile)
        self._fill_profiles()
        self.set_open(True)
        self._show_mode("")
        self.setVisible(desk.books is not None)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        return (self.profile, self.fold)

    def set_open(self, wanted: bool) -> None:
        super().set_open(wanted)
        self.mode.setVisible(wanted)
        self._make_room()
        self._show_title()

    def _make_room(self) -> None:
        """Folded, the box leaves the title more, as far as its own words allow."""
        narrow = CHOICE_PX * 2 // 3 if not self.is_open else CHOICE_PX
        self.profile.setMaximumWidth(max(narrow, min(CHOICE_PX, self.profile.words_px)))

    def _show_title(self) -> None:
        """The heading; folded, the first thing that is active, or the hand and its gesture."""
        lines = self.lines.lines
        first = next((line for line in lines if line.kind == "active"), None)
        said = f"{first.text}: {first.detail}" if first else lines[0].text if lines else ""
        heading = (
            tr("What your hands mean now") if self._on else tr("What your hands would do: control is off")
        )
        self.title.say(heading if self.is_open or not said else said)

    # --- profile and mode ----------------------------------------------------------------------------------------

    def _fill_profiles(self) -> None:
        names = list(self._profiles())
        if self.profile_name not in names:
            names.insert(0, self.profile_name)
        self.profile.clear()
        for name in names:
            self.profile.addItem(tr("Profile: {name}").format(name=name_words(name.replace("_", " "))), name)
        self.profile.addItem(tr("As the application has it"), AUTO)
        self.profile.setCurrentIndex(self.profile.findData(self.profile_name))

    def _chosen(self, place: int) -> None:
        """Order it; what is shown is what is in force."""
        self._desk.post(ChooseProfile(self.profile.itemData(place), "the window"))
        self.profile.setCurrentIndex(self.profile.findData(self.profile_name))

    def _show_mode(self, mode: str) -> None:
        words = tr("Mode: {mode}").format(mode=name_words(mode.replace("_", " "))) if mode else ""
        if words != self.mode.text():
            self.mode.setText(words)
            self.mode.setAccessibleName(words)

    # --- what the engine tells -----------------------------------------------------------------------------------

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Every step, seen or not: rules in force and gestures that go on begin somewhere."""
        for step in steps:
            for command in step.commands:
                if isinstance(command, UseRules):
                    self._answers.use(command.rules)
                    self.profile_name = self._desk.profile = command.profile or self.profile_name
                    self._fill_profiles()
            self._answers.see(step)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        self._on = step.control == "on"
        self._show_mode(step.mode)
        gone = snapshot.source_state in ("away", "released")
        hands = () if gone else self._answers.now(step)
        self.lines.show_lines(answer_lines(hands, dict(step.growing)))
        self._show_title()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_profiles()  # some may have come or gone meanwhile

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.lines.set_theme(theme)
