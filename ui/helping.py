"""What the buttons beside a notice do: the source again, the settings file, folders, input, the check. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from handcontrol import paths
from handcontrol.errors import SettingsError
from handcontrol.runtime.recorder import new_path
from handcontrol.settings_file import load_settings, set_aside, settings_path
from handcontrol.ui.desk import Desk
from handcontrol.ui.language import told, tr
from handcontrol.ui.notice_bar import NoticeBar
from handcontrol.vocab import Notice


def open_outside(path: Path) -> bool:
    """In the program that the desktop has for it; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Helping:
    """Carries out the orders of a NoticeBar. `acts`: those that the window itself knows; `open_path` shows a file or
    folder in another program."""

    def __init__(
        self,
        bar: NoticeBar,
        desk: Desk,
        acts: dict[str, Callable[[], object]],
        *,
        open_path: Callable[[Path], bool] = open_outside,
    ) -> None:
        self._bar, self._desk, self._open_path = bar, desk, open_path
        self.acts: dict[str, Callable[[], object]] = {
            "open settings": lambda: self._open(settings_path()),
            "read settings": self._read_settings,
            "use defaults": self._use_defaults,
            "show sessions": lambda: self._open(new_path().parent),
            "show files": lambda: self._open(paths.config_dir()),
            **acts,
        }
        bar.wanted.connect(lambda order: self.acts[order]())

    def _open(self, path: Path) -> None:
        if not self._open_path(path):
            text = tr("No program here opens {path}.").format(path=path)
            self._desk.notify(Notice(text, tr("Open it yourself."), "warning"))

    def _read_settings(self) -> None:
        """The file was mended, or it is told once more what is wrong."""
        settings, problems = load_settings(old=self._desk.settings)
        if problems:
            where, what = problems[0].path, told(problems[0].text)
            text = tr("The settings are not used: {where}: {what}").format(where=where, what=what)
            self._desk.notify(Notice(text, told(problems[0].suggestion), "warning", help="settings"))
            return
        self._bar.settle("settings")
        self._desk.use_settings(settings)
        self._desk.notify(Notice(tr("The settings of the file are in force.")))

    def _use_defaults(self) -> None:
        """The broken file stays, under another name; what counts now is kept from here on."""
        try:
            aside = set_aside()
        except SettingsError as error:
            self._desk.notify(Notice.of(error))
            return
        self._bar.settle("settings")
        self._desk.keep()
        text = tr("The defaults are in force; the broken file is kept as {name}.").format(name=aside.name)
        self._desk.notify(Notice(text))
