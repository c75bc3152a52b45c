"""What the buttons beside a notice do: the source again, the settings file, folders, input, the check. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from handcontrol import paths
from handcontrol.errors import SettingsError
from handcontrol.gestures.taught import folder
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.recorder import new_path
from handcontrol.settings_file import set_aside
from handcontrol.ui.asking import agreed
from handcontrol.ui.desk import Desk
from handcontrol.ui.language import name_words, tr
from handcontrol.ui.notice_bar import NoticeBar
from handcontrol.ui.settings_watch import SettingsWatch
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
        watch: SettingsWatch,
        open_path: Callable[[Path], bool] = open_outside,
    ) -> None:
        self._bar, self._desk, self._watch, self._open_path = bar, desk, watch, open_path
        self.acts: dict[str, Callable[[], object]] = {
            "open settings": lambda: self._open(watch.path),
            "read settings": self._read_settings,
            "allow programs": self._allow_programs,
            "use defaults": self._use_defaults,
            "keep settings": self._keep_settings,
            "show sessions": lambda: self._open(new_path().parent),
            "show files": lambda: self._open(paths.config_dir()),
            "show gestures": lambda: self._open(folder()),
            **acts,
        }
        bar.wanted.connect(lambda order: self.acts[order]())

    def _open(self, path: Path) -> None:
        if not self._open_path(path):
            text = tr("No program here opens {path}.").format(path=path)
            self._desk.notify(Notice(text, tr("Open it yourself."), "warning"))

    def _read_settings(self) -> None:
        """The file was mended, or it is told once more what is wrong."""
        if self._watch.take():
            self._bar.settle("settings")

    def _keep_settings(self) -> None:
        """What counts in this run is written, or it is told once more why it cannot be."""
        self._bar.settle("unkept")
        if self._desk.keep():
            self._desk.notify(Notice(tr("The settings are kept.")))

    def _use_defaults(self) -> None:
        """The broken file stays, under another name; what counts now is kept from here on."""
        try:
            aside = set_aside(self._watch.path)
        except SettingsError as error:
            self._desk.notify(Notice.of(error))
            return
        self._bar.settle("settings")
        self._desk.keep()
        text = tr("The defaults are in force; the broken file is kept as {name}.").format(name=aside.name)
        self._desk.notify(Notice(text))

    def _allow_programs(self) -> None:
        """What the rules would start is shown, and allowed as it is written now."""
        rules = self._desk.book.rules if self._desk.book else RuleSet()
        starts = [
            f"{name_words(rule.name)}: {' '.join(do.starts)}"
            for rule in rules.starting
            for do in (*rule.on_enter, *rule.on_leave)
            if do.starts
        ]
        text = tr("These rules would start programs or open addresses:\n\n{list}\n\nAllow just these?")
        words = text.format(list="\n".join(starts))
        if starts and agreed(self._bar, tr("Allow programs"), words, tr("Allow")):
            self.allow(rules)

    def allow(self, rules: RuleSet) -> None:
        """Without asking."""
        settings = self._desk.settings
        allowed = tuple(sorted({*settings.safety.allowed_programs, rules.fingerprint()}))
        safety = settings.safety.model_copy(update={"allowed_programs": allowed})
        self._bar.settle("programs")
        self._desk.use_settings(settings.model_copy(update={"safety": safety}))
        self._desk.notify(Notice(tr("These rules may start their programs, until they change.")))
