"""That was not it: a gesture gets an example of what it is not, which can be taken back; or what helps instead.

What cannot be told apart is not kept: the recognizer is tried on the very moment first (gestures/denial.py). Then the
rule that came of it can be asked for more. Main thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu

from handcontrol.errors import GestureError, HandcontrolError
from handcontrol.gestures.denial import Denial, Denying, Look, deny
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import families, pose_names
from handcontrol.gestures.taught import (
    Taught,
    denied_of,
    load_own,
    load_taught,
    own_texts,
    save,
    take_back,
)
from handcontrol.rules.grammar import Rule
from handcontrol.ui.desk import Desk
from handcontrol.ui.language import gesture_title, gesture_words, name_words, number, tr
from handcontrol.ui.parts import push_button
from handcontrol.ui.theme import GAP
from handcontrol.vocab import Notice, Step, UseTaught

BEFORE_S, AFTER_S = 8.0, 2.0  # of a moment, that are looked at: the gesture may have begun long before
POSE_S, MOTION_S, LATER_S = 0.25, 3.0, 0.25  # what is denied of a taught one: before the moment, and after it
LONGER_S = 0.3  # that a rule waits more


class DenyingBar(QFrame):
    """`button` stands with the page's other buttons; the bar itself says what came of it, and is hidden before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._at, self._steps = 0.0, list[Step]()
        self._names: list[str] = []
        self._rules: set[str] = set()
        self.button = push_button(tr("That was not it"), "", self._press)
        self.menu = QMenu(self.button)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.act = push_button("", "", self._act)
        self._wanted: Callable[[], object] = lambda: None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.said, 1)
        row.addWidget(self.act)
        self.clear()

    def clear(self) -> None:
        """No moment is looked at."""
        self._names = []
        self.button.setEnabled(False)
        self.hide()

    def look(self, at: float, steps: Sequence[Step], names: Sequence[str], rules: Sequence[str]) -> None:
        """A moment of `steps`; names: the gestures that were made or told about then; rules: those that held then."""
        taught = {gesture.name for gesture in load_taught()}
        known = {*taught, *pose_names(), *MOTIONS}
        self._at, self._steps = at, list(steps)
        self._names, self._rules = [name for name in dict.fromkeys(names) if name in known], set(rules)
        self.button.setEnabled(bool(self._names))
        said = ", ".join(map(gesture_words, self._names))
        self.button.setToolTip(
            tr("It will not be taken for {taught} again").format(taught=said)
            if len(self._names) == 1
            else tr("Say which gesture was not meant: {gestures}").format(gestures=said)
            if said
            else tr("No gesture was made or told at that moment")
        )
        self.hide()

    def _press(self) -> None:
        """At once where there is one gesture; else the person says which."""
        if len(self._names) == 1:
            self.deny(self._names[0])
            return
        self.menu.clear()
        for name in self._names:
            action = self.menu.addAction(gesture_title(name))
            action.triggered.connect(lambda _=False, name=name: self.deny(name))
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def deny(self, name: str) -> None:
        """`name` was not meant at that moment."""
        try:
            found = [gesture for gesture in load_taught() if gesture.name == name]
            if found:
                self._deny_taught(found[0])
            else:
                self._deny_builtin(name)
        except GestureError as error:
            self.desk.notify(Notice.of(error))

    def _deny_taught(self, gesture: Taught) -> None:
        denial = Denial(gesture, settings=self.desk.settings.gestures)
        span = POSE_S if gesture.kind == "pose" else MOTION_S
        for t, mirrored, hands in self._looks(span, LATER_S):
            denial.step(hands, t=t, mirrored=mirrored)
        if not denial.found:
            self._cannot(gesture.name)
            return
        save(denial.made())
        self._keep(gesture.name, (), lambda: save(gesture))

    def _deny_builtin(self, name: str) -> None:
        old, settings = denied_of(name), self.desk.settings.gestures
        came: Denying = deny(old, self._looks(BEFORE_S, AFTER_S), self._at, own=load_own(), settings=settings)
        if came.denied is None:
            self._cannot(name)
            return
        save(came.denied)
        self._keep(name, came.instead, lambda: take_back(name))

    def _looks(self, before_s: float, after_s: float) -> list[Look]:
        return [
            (step.t, step.observation.mirrored, step.hands)
            for step in self._steps
            if step.observation is not None and self._at - before_s <= step.t <= self._at + after_s
        ]

    # --- what came of it -----------------------------------------------------------------------------------------

    def _keep(self, name: str, instead: Sequence[str], undo: Callable[[], object]) -> None:
        text = tr("That will not be taken for {name} again.").format(name=gesture_words(name))
        if instead:
            others = ", ".join(map(gesture_words, instead))
            text = f"{text} {tr('Now it would be taken for {others}.').format(others=others)}"
        else:
            text = f"{text} {tr('Made more clearly, it still counts.')}"
        self.desk.post(UseTaught(own_texts()))
        self.desk.notify(Notice(text))
        self.button.setEnabled(False)

        def back() -> None:
            undo()
            self.desk.post(UseTaught(own_texts()))
            self._say(tr("Taken back: {name} is told as before.").format(name=gesture_words(name)))
            self.button.setEnabled(True)

        self._say(text, tr("Take back"), back)

    def _cannot(self, name: str) -> None:
        """It was as clear as the gesture itself: ask its rule for more."""
        text = tr("It was as clear as any {name}: no example could tell the two apart.")
        text = text.format(name=gesture_words(name))
        rule = self._rule(name)
        if rule is None:
            self._say(f"{text} {tr('No rule is for it.')}")
        elif rule.when.momentary or not rule.when.made:
            words = tr("Its rule can ask for more: the other hand, a part of the picture, one program.")
            self._say(f"{text} {words}", tr("Change the rule…"), lambda: self.desk.edited.emit(rule.name))
        else:
            words = tr("What is only passing does not last: “{rule}” can wait longer.")
            words = words.format(rule=name_words(rule.name))
            self._say(f"{text} {words}", tr("Wait longer"), lambda: self._wait_longer(rule))

    def _rule(self, name: str) -> Rule | None:
        """The rule that this gesture sets off: one that held then, and of these the one for the fewest gestures."""
        wider = {name, families().get(name, name)}
        its: list[tuple[bool, int, int, Rule]] = []
        for rule in self.desk.book.rules.rule if self.desk.book else ():
            asked = (*rule.when.made, *(rule.when.motion or ()), *(rule.when.sequence or ()))
            if rule.enabled and wider.intersection(asked):
                its.append((rule.name not in self._rules, len(asked), len(its), rule))
        return min(its)[3] if its else None

    def _wait_longer(self, rule: Rule) -> None:
        book = self.desk.book
        place = (
            next((i for i, one in enumerate(book.rules.rule) if one.name == rule.name), None)
            if book
            else None
        )
        if book is None or place is None:
            return
        wait = round(book.rules.rule[place].when.for_s + LONGER_S, 2)
        when = book.rules.rule[place].when.model_copy(update={"for_s": wait})
        book.replace(place, rule.model_copy(update={"when": when}))
        said = tr("“{rule}” now waits {seconds} s.").format(
            rule=name_words(rule.name), seconds=number(f"{wait:g}")
        )

        def back() -> None:
            book.undo()
            self._say(tr("Taken back."))

        self._say(said, tr("Take back"), back)

    def _say(self, text: str, words: str = "", act: Callable[[], object] | None = None) -> None:
        """The answer, and what can be done about it."""
        had_focus = self.act.hasFocus()
        self.said.setText(text)
        self.act.setText(words)
        self.act.setVisible(bool(words))
        if act:
            self._wanted = act
        elif had_focus:
            self.button.setFocus()
        self.show()

    def _act(self) -> None:
        try:
            self._wanted()
        except HandcontrolError as error:
            self.desk.notify(Notice.of(error))
