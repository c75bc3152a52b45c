"""What gestures do: each rule a card in a plain sentence; added, edited, ordered, tried; and the file as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
)

from handcontrol.desktop.applications import running_applications
from handcontrol.errors import RulesError
from handcontrol.rules.file import parse_rules
from handcontrol.rules.grammar import Rule, RuleSet
from handcontrol.rules.rulebook import RuleBook
from handcontrol.ui.desk import Desk, DeskPage
from handcontrol.ui.icons import icon
from handcontrol.ui.language import mark, name_words, told, tr
from handcontrol.ui.parts import page_title, push_button
from handcontrol.ui.profile_bar import ProfileBar, shown_name
from handcontrol.ui.rule_card import RuleCard
from handcontrol.ui.rule_form import RuleForm, simple
from handcontrol.ui.rule_list import RuleList
from handcontrol.ui.rules_text import RulesText, fault_words
from handcontrol.ui.theme import GAP, PAD, SMALL, Theme, font
from handcontrol.ui.trial_card import TrialCard
from handcontrol.ui.work import Work
from handcontrol.vocab import Notice, Snapshot, Step

LOOK_MS = 1000  # how soon a change by an editor is seen
TYPED_MS = 300  # after the last key, what was typed is tried
ROOMY_PX = (560, 720, 720)  # in less height the trial folds down: beside the cards, a form, the text


class RulesPage(DeskPage):
    """The cards at first; a form or the text takes their place. The engine takes over what the file says."""

    title = mark("Rules")
    icon = "rules"

    def __init__(self, desk: Desk, find_apps: Callable[[], Sequence[str]] = running_applications) -> None:
        super().__init__(desk)
        assert desk.books is not None
        self._books = desk.books
        self.book: RuleBook = self._books.open(desk.profile)
        self._own = self._books.is_own(desk.profile)
        self._profile = desk.profile  # in use, as it is shown
        self._shown = ""  # the text whose rules are shown
        self.profiles = ProfileBar(desk, self._books)
        self.profiles.chosen.connect(self.open_profile)
        self._apps: dict[str, None] = {}
        self._editing: int | None = None
        self.form = RuleForm()
        self.form.saved.connect(self._saved)
        self.form.closed.connect(self.show_cards)
        self.form.changed.connect(self._use_in_trial)
        self.file = RulesText()
        self.file.used.connect(self._use_text)
        self.file.closed.connect(self.show_cards)
        self._soon = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._soon.timeout.connect(self._use_in_trial)
        self.file.text.textChanged.connect(self._soon.start)
        self.trial = TrialCard(desk.since)
        self._asking = Work(self)
        self._find_apps = find_apps
        self.list = RuleList()
        self.list.asked.connect(self._act)
        self.list.switched.connect(self._enable)
        self.list.moved.connect(self.shift)
        self.places = QStackedWidget()
        for part in (self.list, self.form, self.file):
            self.places.addWidget(part)
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setFont(font(SMALL))
        self.said.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        whole.addLayout(self._head())
        whole.addWidget(self.profiles)
        whole.addWidget(self.said)
        whole.addWidget(self.places, 1)
        whole.addWidget(self.trial)
        for keys, act in (("Ctrl+Z", self.undo), ("Ctrl+Shift+Z", self.redo), ("Ctrl+N", self.new)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self.show_rules()

    def _head(self) -> QHBoxLayout:
        self.undo_button = push_button("", tr("Take back the last change (Ctrl+Z)"), self.undo)
        self.redo_button = push_button("", tr("Do it again (Ctrl+Shift+Z)"), self.redo)
        self.undo_button.setAccessibleName(tr("Undo"))
        self.redo_button.setAccessibleName(tr("Redo"))
        self.as_text = push_button(
            tr("Edit as text"), tr("The file itself, comments and all"), self.show_text
        )
        self.add = push_button(tr("New rule…"), tr("Say what a gesture does (Ctrl+N)"), self.new)
        self.add.setObjectName("primary")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(page_title(tr(self.title)))
        row.addStretch(1)
        for button in (self.undo_button, self.redo_button, self.as_text, self.add):
            row.addWidget(button)
        return row

    @property
    def cards(self) -> list[RuleCard]:
        return self.list.cards

    # --- the cards -----------------------------------------------------------------------------------------------

    def show_rules(self) -> None:
        """Cards for the rules of now."""
        self.list.show_rules(self.book.rules.rule, self.book.of_rule)
        self.undo_button.setEnabled(self.book.can_undo)
        self.redo_button.setEnabled(self.book.can_redo)
        fault = fault_words(self.book.problems)
        said = tr("%n rules of {file}; the upper ones have priority.", len(self.cards))
        said = said.format(file=self.book.path.name)
        if not self.cards:  # their place says it
            said = ""
        if not self._books.is_own(self.name):
            said += " " + tr(
                "It comes with the program; with your first change it becomes a file of your own."
            )
        elif not self._own:
            self._tell_own()
        self._own = self._books.is_own(self.name)
        self._profile, self._shown = self.desk.profile, self.book.text
        self.profiles.show_profile(self.name)
        if fault:
            said = f"{tr('The file has a fault; the old rules go on.')} {fault}"
        self.said.setText(said)
        self.said.setObjectName("bad" if fault else "muted")
        self.said.style().polish(self.said)
        if self.places.currentWidget() is self.file:
            self.file.follow(self.book.text)
        self._use_in_trial()

    @property
    def name(self) -> str:
        """The profile that is edited."""
        return self.profiles.editing or self.desk.profile

    def open_profile(self, name: str) -> None:
        """Edit that one from now on."""
        self.book = self._books.open(name)
        self._own = self._books.is_own(name)
        self.profiles.editing = name
        self.show_rules()

    def _tell_own(self) -> None:
        name, path = shown_name(self.name), self.book.path
        self.desk.notify(
            Notice(
                tr("The profile {name} is a file of your own now.").format(name=name),
                tr("It is {path}; the one that comes with the program stays as it is.").format(path=path),
            )
        )

    def show_cards(self) -> None:
        self.places.setCurrentIndex(0)
        self._mind_buttons()
        self._use_in_trial()
        self.add.setFocus()

    def escape(self) -> None:
        """A text that was changed stays: leaving it would lose more than a few clicks."""
        if self.places.currentIndex() and not (
            self.places.currentWidget() is self.file and self.file.text.document().isModified()
        ):
            self.show_cards()

    def _mind_buttons(self) -> None:
        here = self.places.currentIndex() == 0
        for button in (self.as_text, self.add):
            button.setEnabled(here)
        self.profiles.setVisible(here)
        self.said.setVisible(here)
        self._mind_room()

    def _act(self, place: int, what: str) -> None:
        match what:
            case "edit":
                self.edit(place)
            case "copy":
                self._change(lambda: self.book.duplicate(place))
            case "remove":
                self._change(lambda: self.book.remove(place))
            case "switch":
                self._enable(place, not self.book.rules.rule[place].enabled)
                self.list.go_to(place)
            case "up" | "down":
                self.shift(place, place + (-1 if what == "up" else 1))

    def _enable(self, place: int, on: bool) -> None:
        self._change(lambda: self.book.enable(place, on))

    def shift(self, place: int, to: int) -> None:
        """Say where it went, too: who does not see the cards could not know."""
        if to == place or not 0 <= to < len(self.cards):
            return
        name = name_words(self.cards[place].rule.name)
        if not self._change(lambda: self.book.move(place, to)):
            return
        moved = self.list.go_to(to)
        words = tr("{rule} is now number {place} of {count}; the upper ones have priority.")
        words = words.format(rule=name, place=to + 1, count=len(self.cards))
        self.said.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(moved, words))

    # --- changes -------------------------------------------------------------------------------------------------

    def _change(self, act: Callable[[], None]) -> bool:
        """Do it and show it, or say why not."""
        self.book.look()  # an editor may have been there meanwhile
        try:
            act()
        except RulesError as error:
            self.desk.notify(Notice.of(error))
            return False
        finally:
            self.show_rules()
        return True

    def undo(self) -> None:
        self._change(self.book.undo)

    def redo(self) -> None:
        self._change(self.book.redo)

    def new(self) -> None:
        self._open_form(None)

    def edit(self, place: int) -> None:
        """In the form, or in the text where the rule says more than the form can."""
        if simple(self.book.rules.rule[place]) is None:
            self.show_text(self.book.rules.rule[place].name)
        else:
            self._open_form(place)

    def edit_rule(self, name: str) -> None:
        """The same for a rule of the profile in use, by its name."""
        self.open_profile(self.desk.profile)
        place = next((i for i, rule in enumerate(self.book.rules.rule) if rule.name == name), None)
        if place is not None:
            self.edit(place)

    def _open_form(self, place: int | None) -> None:
        self._editing = place
        self.places.setCurrentIndex(1)
        self.form.open(None if place is None else self.book.rules.rule[place], apps=list(self._apps))
        self._mind_buttons()
        self.ask_apps()

    def ask_apps(self) -> None:
        """Whose windows are open, to choose from; that may take a moment."""
        self._asking.start(self._find_apps, self._offer, lambda error: None)

    def _offer(self, apps: Sequence[str]) -> None:
        self._apps |= dict.fromkeys(apps)
        self.form.offer(sorted(self._apps))
        self._use_in_trial()

    def _use_in_trial(self) -> None:
        """The rules as they would be with what the form or the text says; in the application that the form names."""
        rules, app, here = self.book.rules, "", self.places.currentIndex()
        if here == 1:
            app = self.form.wanted()["app"].lower()
            rules = self._with(self.form.rule) if self.form.rule else rules
        elif here == 2:
            rules = parse_rules(self.file.text.toPlainText())[0] or rules
        self.trial.use(rules)
        self.trial.offer(sorted(self._apps), app)

    def _with(self, candidate: Rule) -> RuleSet:
        rules = list(self.book.rules.rule)
        place = self._editing
        if place is None or place >= len(rules):  # undo works meanwhile, too
            rules.insert(0, candidate)
        else:
            rules[place] = candidate
        return self.book.rules.model_copy(update={"rule": tuple(rules)})

    def propose(self, rule: Rule) -> None:
        """The form for a new rule of the profile in use, filled with `rule`."""
        if self.name != self.desk.profile:
            self.open_profile(self.desk.profile)
        self._open_form(None)
        self.form.open(rule, apps=list(self._apps))
        self.form.title.setText(tr("A new rule"))

    def _saved(self, rule: Rule) -> None:
        place = self._editing
        self.book.look()
        try:
            if place is None or place >= len(self.book.rules.rule):  # it was taken back meanwhile
                place = 0
                self.book.add(rule, place)  # what is new is meant: nothing above it has what it wants
            else:
                self.book.replace(place, rule)
        except RulesError as error:
            self.form.refuse(told(str(error)))
            return
        self.show_rules()
        self.show_cards()
        self.list.go_to(place)

    def show_text(self, name: str = "") -> None:
        """The file; at the rule of that name."""
        self.book.look()
        self.places.setCurrentIndex(2)
        self.file.open(self.book.text, name)
        self._mind_buttons()

    def _use_text(self, text: str) -> None:
        try:
            self.book.use_text(text)
        except RulesError as error:
            self.file.refuse(fault_words(parse_rules(text)[1]) or told(str(error)))
            return
        self.show_rules()
        self.show_cards()

    # --- the window ----------------------------------------------------------------------------------------------

    def look(self) -> None:
        """See what an editor changed, and which profile is in use: the cards go over to it, if they showed the last."""
        used, here = self.desk.profile, self.places.currentIndex() == 0
        self.book.look()
        if here and used != self._profile == self.name:
            self.open_profile(used)
        elif here and not self._books.is_own(self.name) and self._own:
            self.open_profile(self.name if self._books.is_packaged(self.name) else used)
        elif self.book.text != self._shown or used != self._profile:
            self.show_rules()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        if step.desktop.app:
            self._apps[step.desktop.app] = None
        self.list.light_up(step.active_rules if self.name == self.desk.profile else ())
        if self.places.currentIndex() == 1:
            self.form.show_snapshot(snapshot)

    def show_steps(self, steps: Sequence[Step]) -> None:
        if self.isVisible():
            if self._profile != self.desk.profile:
                self.look()
            self.trial.show_steps(steps)

    def set_theme(self, theme: Theme) -> None:
        for button, name in ((self.undo_button, "undo"), (self.redo_button, "redo")):
            button.setIcon(icon(name, theme.text, 18))
        self.list.set_theme(theme)
        self.form.set_theme(theme)
        self.profiles.set_theme(theme)
        self.trial.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self.trial.begin(self.desk.settings.safety)
        self.ask_apps()
        self._timer.start(LOOK_MS)

    def hideEvent(self, event: object) -> None:
        self._timer.stop()
        self._soon.stop()
        self._asking.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mind_room()

    def _mind_room(self) -> None:
        self.trial.set_roomy(self.height() >= ROOMY_PX[self.places.currentIndex()])
