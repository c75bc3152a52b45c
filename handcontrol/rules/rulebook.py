"""The rules of one file as a person edits them: each change is kept in the file at once, and can be taken back.

Pure but for the file. Whoever runs the rules watches it; nothing here tells the engine.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from handcontrol.errors import RulesError
from handcontrol.rules.file import parse_rules, save_rules, write_text
from handcontrol.rules.grammar import Rule, RuleSet
from handcontrol.rules.problem import Problem

DEEPEST = 100  # changes that can be taken back


class RuleBook:
    """`rules` are those of the file now. A RulesError changes nothing.

    start: the text that the file begins with where there is none yet (a packaged profile, comments and all).
    """

    def __init__(self, path: Path, *, start: str) -> None:
        self.path = path
        self._start = start
        self._text = ""
        self._undo: deque[str] = deque(maxlen=DEEPEST)
        self._redo: list[str] = []
        self.problems: list[Problem] = []
        self.rules = RuleSet()
        self.look()

    @property
    def text(self) -> str:
        return self._text

    def look(self) -> bool:
        """Read the file anew; whether it says something else. One with a fault leaves the rules as they were."""
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            text = self._start
        except (OSError, UnicodeDecodeError) as error:
            self.problems = [Problem("", f"{self.path.name} cannot be read ({error}).", "Mend or remove it.")]
            return False
        if text == self._text:
            return False
        self._take(text)
        return True

    def _take(self, text: str) -> None:
        rules, self.problems = parse_rules(text)
        self._text = text
        self.rules = rules or self.rules

    def of_rule(self, place: int) -> list[Problem]:
        """What is to be said of the rule at `place`."""
        return [problem for problem in self.problems if _place(problem) == place]

    # --- changes -------------------------------------------------------------------------------------------------

    def use_text(self, text: str) -> None:
        """The whole file as a person wrote it. RulesError, with the first problem, where it cannot be used."""
        rules, problems = parse_rules(text)
        if rules is None:
            first = next(problem for problem in problems if problem.level == "error")
            raise RulesError(str(first), f"and {len(problems) - 1} more" if len(problems) > 1 else "")
        self._keep(text)

    def use(self, rules: Sequence[Rule]) -> None:
        """These rules, in this order; comments and what is not rules stay."""
        wanted = self.rules.model_copy(update={"rule": tuple(rules)})
        twice = next((rule.name for rule in rules if sum(one.name == rule.name for one in rules) > 1), None)
        if twice is not None:
            raise RulesError(f"There is a rule called {twice!r} already.", "Choose another name.")
        before = self._text
        self._write(before)
        save_rules(wanted, self.path)
        self._undo.append(before)
        self._redo.clear()
        self.look()

    def reset(self) -> None:
        """As it began: the file goes, and what it said can be taken back."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise RulesError(
                f"{self.path} cannot be removed: {error.strerror}.", "Check the folder.", help="files"
            ) from error
        self._undo.append(self._text)
        self._redo.clear()
        self._take(self._start)

    def add(self, rule: Rule, place: int | None = None) -> None:
        rules = list(self.rules.rule)
        rules.insert(len(rules) if place is None else place, rule)
        self.use(rules)

    def replace(self, place: int, rule: Rule) -> None:
        self.use([rule if i == place else one for i, one in enumerate(self.rules.rule)])

    def enable(self, place: int, on: bool) -> None:
        self.replace(place, self.rules.rule[place].model_copy(update={"enabled": on}))

    def remove(self, place: int) -> None:
        self.use([one for i, one in enumerate(self.rules.rule) if i != place])

    def move(self, place: int, to: int) -> None:
        """To be the rule number `to`; the upper ones have priority."""
        rules = list(self.rules.rule)
        rules.insert(max(0, min(to, len(rules) - 1)), rules.pop(place))
        self.use(rules)

    def duplicate(self, place: int) -> None:
        """The same again, below and switched off: two of a kind would both act."""
        rule = self.rules.rule[place]
        names = {one.name for one in self.rules.rule}
        name, number = f"{rule.name} (copy)", 2
        while name in names:
            name, number = f"{rule.name} (copy {number})", number + 1
        self.add(rule.model_copy(update={"name": name, "enabled": False}), place + 1)

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def undo(self) -> None:
        if self._undo:
            self._redo.append(self._text)
            self._write(self._undo.pop())

    def redo(self) -> None:
        if self._redo:
            self._undo.append(self._text)
            self._write(self._redo.pop())

    def _keep(self, text: str) -> None:
        if text != self._text:
            before = self._text
            self._write(text)
            self._undo.append(before)
            self._redo.clear()

    def _write(self, text: str) -> None:
        """Whole or not at all. RulesError where it cannot be written."""
        write_text(self.path, text)
        self._take(text)


def _place(problem: Problem) -> int | None:
    """Which rule (from 0) a problem is about."""
    found = re.match(r"rule (\d+)", problem.path)
    return int(found[1]) - 1 if found else None
