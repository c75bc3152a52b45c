"""What a page of the window works with: the settings, orders to the engine, words to the person. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handcontrol.errors import SettingsError
from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.rulebook import RuleBook
from handcontrol.settings import LIVE_GROUPS, Settings
from handcontrol.ui.theme import Theme
from handcontrol.ui.words import Since
from handcontrol.vocab import Command, Notice, Snapshot, Step, UseSettings

DEEPEST = 100  # changes of a page that can be taken back


class Desk(QObject):
    """Settings are kept the moment they change, and come to the engine that runs: at once where it can take them
    over, else with a fresh engine (`renew`). `post` orders something; `notify` tells the person. `books`: the profiles,
    where they are a person's to change; `profile`: whose rules are in force, `book` those rules. `recording()`: what is
    being recorded, in words.
    """

    changed = Signal(object)  # Settings, after every change
    renew = Signal()  # what changed is for an engine started anew
    ordered = Signal(str)  # an order of helping.py, such as "check"
    drafted = Signal(object)  # a Rule that a page proposes
    edited = Signal(str)  # the name of a rule, in force, that a person wants to change

    def __init__(
        self,
        settings: Settings,
        *,
        post: Callable[[Command], None],
        notify: Callable[[Notice], None],
        save: Callable[[Settings], None] | None = None,
        books: Bookcase | None = None,
        recording: Callable[[], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.post = post
        self.notify = notify
        self.books = books
        self.profile = books.begun if books else ""
        self.recording = recording
        self.since = Since()  # what every list of times counts from
        self._save = save

    @property
    def book(self) -> RuleBook | None:
        return self.books.open(self.profile) if self.books else None

    def use_settings(self, settings: Settings) -> None:
        """Keep and apply `settings`. What cannot be kept counts for this run, and the person is told."""
        before, self.settings = self.settings, settings
        if settings == before:
            return
        self.keep()
        differ = {
            name for name in type(settings).model_fields if getattr(settings, name) != getattr(before, name)
        }
        if differ & set(LIVE_GROUPS):
            self.post(UseSettings(settings.live_text()))
        if _for_an_engine(before) != _for_an_engine(settings):
            self.renew.emit()
        self.changed.emit(settings)

    def keep(self) -> bool:
        """Write the settings of now into their file; whether they are there, and the person is told if not."""
        try:
            if self._save is not None:
                self._save(self.settings)
        except SettingsError as error:
            self.notify(Notice.of(error))
            return False
        return True


def _for_an_engine(settings: Settings) -> tuple[object, ...]:
    """What an engine is made with and keeps."""
    safety = settings.safety
    camera = settings.camera.model_copy(update={"source": ""})  # it was told what to open, and is told again
    return camera, settings.tracking, safety.pause_key, safety.stall_ms


class DeskPage(QWidget):
    """One page of the window. `title` and `icon` stand in the rail at the left; made when it is first opened."""

    title = ""
    icon = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def set_theme(self, theme: Theme) -> None:
        """Take over `theme`, what is drawn by hand included."""

    def escape(self) -> None:
        """Leave what a person opened on the page, if anything. The window has the key: a shortcut of a page's own for
        it would keep control from going off."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The newest snapshot; only while the page is seen."""

    def show_steps(self, steps: Sequence[Step]) -> None:
        """All steps since the last time, in order; from the page's first opening on, seen or not."""
