"""Below the live picture: the profile and the mode, and what the gestures that are seen now would do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from handcontrol.rules.answers import Answers
from handcontrol.rules.grammar import AUTO, RuleSet
from handcontrol.rules.shelf import own_files, pack_names
from handcontrol.ui.answer_lines import AnswerLines, answer_lines
from handcontrol.ui.desk import Desk
from handcontrol.ui.icons import icon
from handcontrol.ui.language import tr
from handcontrol.ui.parts import Choice
from handcontrol.ui.theme import BODY, DARK, GAP, PAD, SMALL, Theme, font
from handcontrol.vocab import ChooseProfile, Snapshot, Step, UseRules

CHOICE_PX = 208  # at most: names of profiles can be long
Profiles = Callable[[], Sequence[str]]


def profile_names() -> list[str]:
    """The person's own and the packaged ones."""
    return sorted({*(path.stem for path in own_files()), *pack_names()})


class _Title(QLabel):
    """Gives way before the profile does: what does not fit ends in dots, and is whole in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setFont(font(BODY, bold=True))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.setToolTip(words)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = QFontMetricsF(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(room)
        self.setAccessibleName(self._words)


class NowPanel(QFrame):
    """Folds down to its first line, which then says what is active. `profiles()`: those to choose from."""

    def __init__(self, desk: Desk, profiles: Profiles = profile_names) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._desk, self._profiles = desk, profiles
        self._theme = DARK
        self._roomy = True
        self.profile_name = desk.book.path.stem if desk.book else ""
        self._answers = Answers(desk.book.rules if desk.book else RuleSet())
        self.title = _Title()
        self.mode = QLabel()
        self.mode.setObjectName("muted")
        self.mode.setFont(font(SMALL))
        self.mode.setToolTip(tr("Rules can set a mode, and others count in that mode alone"))
        self.profile = Choice()
        self.profile.setAccessibleName(tr("Profile"))
        self.profile.setToolTip(tr("The rules in force; an application can have a profile of its own"))
        self.profile.activated.connect(self._chosen)
        self.fold = QToolButton()
        self.fold.setObjectName("flat")
        self.fold.setIconSize(QSize(16, 16))
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold.clicked.connect(lambda: self._set_open(not self.is_open))
        self.lines = AnswerLines(tr("What your hands mean now"))
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title, 1)
        head.addWidget(self.mode)
        head.addWidget(self.profile)
        head.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD * 3 // 4, GAP // 2, GAP, GAP // 2)
        column.setSpacing(GAP // 2)
        column.addLayout(head)
        column.addWidget(self.lines)
        self._fill_profiles()
        self._set_open(True)
        self._show_mode("")
        self.setVisible(desk.book is not None)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        return (self.profile, self.fold)

    # --- folding -------------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        return not self.lines.isHidden()

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for all of it; a person can still unfold it where there is little."""
        if roomy != self._roomy:
            self._roomy = roomy
            self._set_open(roomy)

    def _set_open(self, wanted: bool) -> None:
        self.lines.setVisible(wanted)
        words = tr("Fold what your hands mean") if wanted else tr("Unfold what your hands mean")
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(words)
        self.mode.setVisible(wanted)
        self.profile.setMaximumWidth(CHOICE_PX if wanted else CHOICE_PX * 2 // 3)
        self._set_icon()
        self._show_title()

    def _show_title(self) -> None:
        first = next((line for line in self.lines.lines if line.kind == "active"), None)
        lines = self.lines.lines
        said = f"{first.text}: {first.detail}" if first else lines[0].text if lines else ""
        self.title.say(tr("What your hands mean now") if self.is_open or not said else said)

    # --- profile and mode ----------------------------------------------------------------------------------------

    def _fill_profiles(self) -> None:
        names = list(self._profiles())
        if self.profile_name not in names:
            names.insert(0, self.profile_name)
        self.profile.clear()
        for name in names:
            self.profile.addItem(tr("Profile: {name}").format(name=name.replace("_", " ")), name)
        self.profile.addItem(tr("As the application has it"), AUTO)
        self.profile.setCurrentIndex(self.profile.findData(self.profile_name))

    def _chosen(self, place: int) -> None:
        """Order it; what is shown is what is in force."""
        self._desk.post(ChooseProfile(self.profile.itemData(place), "the window"))
        self.profile.setCurrentIndex(self.profile.findData(self.profile_name))

    def _show_mode(self, mode: str) -> None:
        words = tr("Mode: {mode}").format(mode=mode.replace("_", " ")) if mode else ""
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
                    self.profile_name = command.profile or self.profile_name
                    self._fill_profiles()
            self._answers.see(step)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        self._show_mode(step.mode)
        gone = snapshot.source_state in ("away", "released")
        hands = () if gone else self._answers.now(step)
        self.lines.show_lines(answer_lines(hands, dict(step.growing)))
        self._show_title()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.lines.set_theme(theme)
        self._set_icon()

    def _set_icon(self) -> None:
        self.fold.setIcon(icon("chevron" if self.is_open else "chevron_up", self._theme.muted, 16))
