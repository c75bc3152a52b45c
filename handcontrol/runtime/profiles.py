"""Which profile is in force: the one started with, another while its application is active, or what was asked for.

A profile of the person's folder that says `use_for` is used by itself while such an application is active, the first of
them by name. Files are watched: a good change is swapped in, a bad one is told while the old rules stay. Switching is a
UseRules command like any other, so a replay needs nothing of this.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from handcontrol.errors import RulesError
from handcontrol.rules.file import load_rules
from handcontrol.rules.grammar import AUTO, RuleSet
from handcontrol.rules.packs import pack
from handcontrol.rules.shelf import pack_names
from handcontrol.runtime.watch import LOOK_S, Files
from handcontrol.vocab import ChooseProfile, Command, DesktopState, Notice, Snapshot, UseProfile, UseRules

Window = tuple[str | None, str | None, str | None]  # app, title, executable
_NOBODY: Window = (None, None, None)


def wanted(profiles: Mapping[str, RuleSet], base: str, window: Window) -> str:
    """The profile for the active window: the first by name that says it is for it, else `base`. Pure."""
    for name in sorted(profiles):
        use_for = profiles[name].use_for
        if use_for and use_for.in_application(*window):
            return name
    return base


class Profiles:
    """`observe` on the engine's thread; everything else on a thread of its own, from start() until close().

    rules, path: those started with (path None: the packaged ones), called `name`. folder: the person's profiles.
    automatic: whether the active application decides. post: the engine's; tell: where a Notice goes.
    """

    def __init__(
        self,
        rules: RuleSet,
        path: Path | None,
        *,
        name: str,
        folder: Path,
        automatic: bool,
        post: Callable[[Command], None],
        tell: Callable[[Notice], None],
    ) -> None:
        self._base = self._name = name
        self._rules = {name: rules}
        self._path, self._folder, self._automatic = path, folder, automatic
        self._post, self._tell = post, tell
        self._asked = ""  # by a rule or the person
        self._window = _NOBODY
        self._seen: Window = _NOBODY  # by the engine's thread
        self._heard: queue.SimpleQueue[tuple[Window, str] | None] = queue.SimpleQueue()
        self._files = Files(self._paths)
        self._thread = threading.Thread(target=self._run, name="profiles", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._heard.put(None)
        if self._thread.ident is not None:
            self._thread.join(LOOK_S * 4)

    def observe(self, snapshot: Snapshot) -> None:
        """Take note of the active window, and of a profile that a rule or the person asks for. Never waits."""
        step = snapshot.step
        window = _window(step.desktop)
        wishes = (*step.intents, *step.commands)  # the person has the last word
        asked = next(
            (one.profile for one in reversed(wishes) if isinstance(one, UseProfile | ChooseProfile)), ""
        )
        if asked or window != self._seen:
            self._seen = window
            self._heard.put((window, asked))

    # --- its own thread ---

    def _run(self) -> None:
        for path in self._paths():
            if path != self._path:
                self._read(path)
        while True:
            try:
                heard = self._heard.get(timeout=self._files.wait_s)
            except queue.Empty:
                heard = (self._window, "")
            if heard is None:
                return
            self._window, asked = heard
            if asked:
                self._ask(asked)
            for path in self._files.changed(time.monotonic()):
                self._read(path)
            self._choose("it was asked for" if asked else "the active application")

    def _paths(self) -> list[Path]:
        found = sorted(self._folder.glob("*.toml"))
        if self._path is None or self._path in found:
            return found
        return [self._path, *(path for path in found if path.stem != self._base)]

    def _named(self, path: Path) -> str:
        return self._base if path == self._path else path.stem

    def _ask(self, profile: str) -> None:
        if profile == AUTO:
            self._asked = ""
        elif profile in self._rules or self._made_now(profile) or self._packaged(profile):
            self._asked = profile
        else:
            known = ", ".join(sorted({*self._rules, *pack_names()}))
            text = f"There is no profile {profile!r}, which was asked for."
            self._tell(Notice(text, f"There are: {known}.", "warning", private=True))

    def _made_now(self, profile: str) -> bool:
        """A file of the person's that came a moment ago."""
        path = self._folder / f"{profile}.toml"
        if path.exists():
            self._files.know(path)
            self._read(path)
        return profile in self._rules

    def _packaged(self, profile: str) -> bool:
        try:
            self._rules[profile] = pack(profile)
        except RulesError:
            return False
        return True

    def _choose(self, why: str) -> None:
        fit = wanted(self._own(), self._base, self._window) if self._automatic else self._base
        name = self._asked or fit
        if name != self._name:
            self._name = name
            self._post(UseRules(self._rules[name], name, why))
            self._tell(Notice(f"The profile {name} is in use.", private=True))

    def _own(self) -> dict[str, RuleSet]:
        """Those of the person's folder."""
        names = {self._named(path) for path in self._folder.glob("*.toml")}
        return {name: rules for name, rules in self._rules.items() if name in names}

    def _read(self, path: Path) -> None:
        name, known = self._named(path), self._named(path) in self._rules
        if not path.exists():
            if path.parent == self._folder and self._packaged(name):
                self._news(name, f"{path.name} is gone: the packaged {name} is in force.")
                return
            if name != self._base:
                self._rules.pop(name, None)  # if it is in force, it goes when another is chosen
                self._asked = "" if self._asked == name else self._asked
                return
        rules, problems = load_rules(path)
        if rules is None:
            first = next(problem for problem in problems if problem.level == "error")
            stay = (
                "was changed but has a fault; the old rules stay."
                if known
                else "is not used, it has a fault."
            )
            self._tell(Notice(f"{path.name} {stay} {first}", "", "warning", help="rules"))
            return
        self._rules[name] = rules
        if known:
            self._news(name, f"{path.name} was changed; rules now in force: {len(rules.rules)}.")

    def _news(self, name: str, text: str) -> None:
        """Other rules by that name, which may be those in force."""
        if name == self._name:
            self._post(UseRules(self._rules[name], name, "the file was changed"))
            self._tell(Notice(text, help="rules"))  # what was told of a fault is over


def _window(desktop: DesktopState) -> Window:
    return desktop.app, desktop.title, desktop.executable
