"""The settings file, watched: what an editor or `handcontrol rules allow` changes in it counts at once. Main thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from handcontrol.errors import SettingsError
from handcontrol.runtime.watch import Files
from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings, settings_path
from handcontrol.ui.desk import Desk
from handcontrol.ui.language import told, tr
from handcontrol.vocab import Notice

LOOK_MS = 500


def read_settings() -> Settings:
    """The settings of the file. SettingsError, with the first problem, where they cannot be used."""
    settings, problems = load_settings()
    if problems:
        text = tr("The settings are not used: {path}: {problem}")
        text = text.format(path=problems[0].path, problem=told(problems[0].text))
        raise SettingsError(text, problems[0].suggestion, help="settings")
    return settings


class SettingsWatch(QTimer):
    """read(): the settings as the file has them now, and what the command line says over them; raises SettingsError.

    file: where they are kept, the person's own if not given. What the window itself wrote is what is in force, and
    changes nothing. now: seconds that only go forward.
    """

    well = Signal()  # the file can be used, whatever was wrong with it before

    def __init__(
        self,
        desk: Desk,
        read: Callable[[], Settings] = read_settings,
        *,
        file: Path | None = None,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._read, self._now = desk, read, now
        self.path = file or settings_path()
        self._files = Files(lambda: [self.path])
        self.setInterval(LOOK_MS)
        self.timeout.connect(self.look)

    def look(self) -> None:
        """Take over what has changed and then stayed still for a moment."""
        if self._files.changed(self._now()):
            self.take()

    def take(self) -> bool:
        """Read the file and use it; whether it could be used."""
        try:
            settings = self._read()
        except SettingsError as error:
            self._desk.notify(Notice.of(error))
            return False
        self.well.emit()
        if settings != self._desk.settings:
            self._desk.use_settings(settings)
            self._desk.notify(Notice(tr("The settings of the file are in force.")))
        return True
