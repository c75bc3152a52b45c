"""What is held now: actions in, calls to the injector out; every press is let go of exactly once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Lock

from handcontrol.errors import InjectError
from handcontrol.inject.base import Injector, NoSuchInput
from handcontrol.keys import is_button, parse_input
from handcontrol.vocab import Action, Ask, MoveTo, Notice, Press, Release, Scroll, Start, Tap

log = logging.getLogger(__name__)


class Ledger:
    """Plays actions and knows which inputs it holds down, and for which rules.

    An input pressed for two rules goes down once and comes up when the last of them lets go; a release without its
    press does nothing. So what is held is always what was asked for and not yet released, whatever the rules do
    meanwhile. Any thread may call; calls run one after the other.

    tell: hears, once for each rule, that something it asks for cannot be done here (NoSuchInput); the rest goes on.
    """

    def __init__(self, injector: Injector, *, tell: Callable[[Notice], object] = lambda notice: None) -> None:
        self._injector = injector
        self._tell = tell
        self._told: set[tuple[str, str]] = set()
        self._holders: dict[str, list[str]] = {}  # input → the rules that hold it; in order of pressing
        self._errors: tuple[str, ...] = ()
        self._lock = Lock()

    @property
    def held(self) -> tuple[str, ...]:
        """The inputs that are down now because of this ledger, in the order they were pressed."""
        return tuple(self._holders)

    @property
    def errors(self) -> tuple[str, ...]:
        """What the last `release_all` could not let go of, and why; those inputs stay in `held`."""
        return self._errors

    def play(self, action: Action) -> None:
        """Do `action` now; what cannot be done here is told and left out, a chord as a whole.

        Raises InjectError when the injector refused otherwise; what is held is still known then.
        """
        try:
            with self._lock:
                self._play(action)
        except NoSuchInput as error:
            if (action.rule, error.text) not in self._told:
                self._told.add((action.rule, error.text))
                self._tell(
                    Notice(f"{action.rule}: {error.text}", error.remedy, "warning", action.due, private=True)
                )

    def _play(self, action: Action) -> None:
        match action:
            case MoveTo():
                self._injector.move_to(action.x_px, action.y_px)
            case Press():
                self._press_each(parse_input(action.input), action.rule)
            case Release():
                self._release_each(parse_input(action.input), action.rule)
            case Tap():
                self._tap(parse_input(action.input), f"tap of {action.rule}")
            case Scroll():
                self._injector.scroll(action.dx, action.dy)
            case Start():
                self._injector.start(action.command)
            case Ask():
                self._injector.ask(action.what)

    def release_all(self, t: float, why: str) -> tuple[str, ...]:
        """Let go of everything: keys, then buttons, each latest first. Returns what came up.

        Never raises and never stops half-way: an input that would not come up is told in `errors`, stays in `held` and
        is tried again next time. `t` (source seconds) and `why` go to the log.
        """
        with self._lock:
            released, errors = [], []
            latest_first = list(self._holders)[::-1]
            for name in sorted(latest_first, key=is_button):  # stable: keys before buttons, each latest first
                try:
                    self._injector.release(name)
                except Exception as error:  # any fault of a backend: the others must still come up
                    errors.append(f"{name}: {error}")
                else:
                    released.append(name)
                    del self._holders[name]
            self._errors = tuple(errors)
            if released or errors:
                log.info("let go of %s at %.3f s: %s", ", ".join(released) or "nothing", t, why)
            for error_text in errors:
                log.error("could not let go of %s", error_text)
            return tuple(released)

    def _press(self, name: str, holder: str) -> None:
        holders = self._holders.setdefault(name, [])
        holders.append(holder)  # before the call: if that fails half-way the input may be down
        if len(holders) == 1:
            try:
                self._injector.press(name)
            except NoSuchInput:  # surely not down
                del self._holders[name]
                raise

    def _press_each(self, names: tuple[str, ...], holder: str) -> None:
        try:
            for name in names:
                self._press(name, holder)
        except NoSuchInput:
            self._release_each(names, holder)
            raise

    def _release(self, name: str, holder: str) -> None:
        holders = self._holders.get(name, [])
        if holder not in holders:
            return
        if len(holders) == 1:
            self._injector.release(name)
            del self._holders[name]
        else:
            holders.remove(holder)

    def _release_each(self, names: tuple[str, ...], holder: str) -> None:
        failed: InjectError | None = None
        for name in reversed(names):
            try:
                self._release(name, holder)
            except InjectError as error:
                failed = failed or error
        if failed:
            raise failed

    def _tap(self, names: tuple[str, ...], holder: str) -> None:
        try:
            for name in names:
                self._press(name, holder)
        finally:
            self._release_each(names, holder)
