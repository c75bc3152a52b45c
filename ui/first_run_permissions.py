"""The first run's look at this computer: what stands in the way, as plain steps, with a button where one helps."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from handcontrol.errors import HandcontrolError
from handcontrol.runtime.finding import Finding
from handcontrol.ui.check_page import Checked
from handcontrol.ui.desk import Desk
from handcontrol.ui.first_run_step import Fact, FirstRunStep
from handcontrol.ui.language import mark, told, tr
from handcontrol.ui.notice_bar import ORDERS
from handcontrol.ui.parts import card, plain_scroll, push_button
from handcontrol.ui.theme import GAP, PAD, SMALL, Theme, font
from handcontrol.ui.work import Work

LEVELS = {"fail": "bad", "warn": "warn", "ok": "good"}
NAMES = {
    "input": mark("Mouse and keyboard"),
    "camera": mark("Camera"),
    "networks": mark("Hand networks"),
    "display": mark("Screen"),
}
#: What is told of a computer that is in order, and how (empty: as it was found); the rest is only counted.
FINE = {
    "input": mark("A hand may move the pointer and press keys here, once control is on."),
    "camera": "",
    "networks": mark("They are on this computer."),
}
#: (finding, system) → where the system itself asks for leave.
PANES = {
    ("input", "Darwin"): "x-apple.systempreferences:com.apple.preference.security?Privacy_Accessibility",
    ("camera", "Darwin"): "x-apple.systempreferences:com.apple.preference.security?Privacy_Camera",
    ("camera", "Windows"): "ms-settings:privacy-webcam",
}
COMMAND = re.compile(r"\b((?:sudo|apt|handcontrol) [^().]+)")


@dataclass(frozen=True, slots=True)
class Help:
    """A button beside a finding, as it reads: it opens an address of this computer, carries out an order
    (`ui.helping`), copies words, or leads to the camera's step."""

    kind: Literal["open", "order", "copy", "camera"]
    target: str = ""
    words: str = mark("Choose a camera…")


def help_for(finding: Finding, system: str) -> Help | None:
    """The button that helps, where there is one."""
    if finding.level == "ok":
        return None
    if pane := PANES.get((finding.name, system)):
        return Help("open", pane, mark("Open settings"))
    if finding.name != "camera" and (orders := ORDERS.get(finding.help)):
        return Help("order", *orders[0][:2])
    if found := COMMAND.search(finding.remedy):
        return Help("copy", found[1].strip(), mark("Copy the command"))
    return Help("camera") if finding.name == "camera" else None


class PermissionsStep(FirstRunStep):
    """Looks when it comes up, on a thread of its own. `camera`: the person wants to see to the camera."""

    camera = Signal()
    title = mark("What this computer allows")
    words = mark("Seeing hands needs a camera; moving the pointer needs permission. This is how it stands.")

    def __init__(
        self,
        desk: Desk,
        look: Callable[[], Checked],
        *,
        system: str = platform.system(),
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(desk)
        self._look, self._system, self._open = look, system, open_url
        self._work = Work(self)
        self._checked: Checked | None = None
        self.facts: list[Fact] = []
        self.helps: list[QWidget] = []
        self.said = QLabel()
        self.said.setFont(font(SMALL))
        self.said.setObjectName("muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Looking at this computer"))
        self._area = plain_scroll(QWidget(), tr("Findings"))
        self.copy = push_button(
            tr("Copy &report"), tr("As text for others: no names, paths, addresses or programs are in it."), self._copy
        )  # fmt: skip
        self.again = push_button(tr("Check &again"), "", self.start)
        self.copy.setObjectName("firstRunCopyReport")
        self.again.setObjectName("firstRunCheckAgain")
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.said, 1)
        line.addWidget(self.copy)
        line.addWidget(self.again)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD * 3 // 4)
        whole.addWidget(self.bar)
        whole.addWidget(self._area, 1)
        whole.addLayout(line)

    @property
    def ready(self) -> bool:
        return self._checked is not None and not self._work.busy

    @property
    def first(self) -> QWidget | None:
        return self.again

    def enter(self) -> None:
        self.start()

    def leave(self) -> None:
        self._work.forget()

    def hideEvent(self, event: object) -> None:
        self._work.forget()

    def start(self) -> None:
        """Look, or look again."""
        self.said.setText(tr("Looking…"))
        self._busy(True)
        self._work.start(self._look, self._show, self._failed)
        self.changed.emit()

    def _busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        for button in (self.copy, self.again):
            button.setEnabled(not busy)

    def _failed(self, error: HandcontrolError) -> None:
        self._show(Checked((Finding("check", "fail", error.text, error.remedy),), str(error)))

    def _show(self, checked: Checked) -> None:
        """What stands in the way first, then what matters and is in order; the rest is counted."""
        self._checked = checked
        self._busy(False)
        wrong = [one for one in checked.findings if one.level != "ok"]
        wrong.sort(key=lambda one: one.level != "fail")
        fine = [one for one in checked.findings if one.level == "ok" and one.name in FINE]
        more = len(checked.findings) - len(wrong) - len(fine)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.facts, self.helps = [], []
        for finding in wrong:
            column.addWidget(self._row(finding))
        frame, rows = card()
        rows.setSpacing(PAD * 3 // 4)
        for finding in fine:
            rows.addWidget(self._fact(finding))
        if fine:
            column.addWidget(frame)
        column.addStretch(1)
        self._area.setWidget(inner)
        fails = sum(one.level == "fail" for one in wrong)
        self.said.setText(
            tr("You can go on; what is listed first will not work until it is mended.") if fails
            else tr("%n more things were looked at, and are in order.", more)
        )  # fmt: skip
        self.changed.emit()

    def _row(self, finding: Finding) -> QFrame:
        frame, column = card()
        line = QHBoxLayout()
        line.setSpacing(PAD)
        line.addWidget(self._fact(finding), 1)
        helps = help_for(finding, self._system)
        if helps is not None:
            tip = helps.target if helps.kind == "copy" else ""
            button = push_button(tr(helps.words), tip, lambda: self._help(helps))
            button.setObjectName(f"firstRunHelp {finding.name}")
            button.setAccessibleDescription(told(finding.text))
            self.helps.append(button)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        return frame

    def _fact(self, finding: Finding) -> Fact:
        made = Fact(tr(NAMES[finding.name]) if finding.name in NAMES else tr(finding.name.capitalize()))
        fine = FINE.get(finding.name) if finding.level == "ok" else ""
        found = f"{told(finding.text)} {told(finding.remedy)}".strip()
        made.say(LEVELS[finding.level], tr(fine) if fine else found)
        made.set_theme(self.theme)
        self.facts.append(made)
        return made

    def _help(self, helps: Help) -> None:
        match helps.kind:
            case "open":
                self._open(QUrl(helps.target))
            case "order":
                self.desk.ordered.emit(helps.target)
                self.start()
            case "copy":
                QGuiApplication.clipboard().setText(helps.target)
                self.said.setText(tr("Copied: paste it into a terminal, then check again."))
            case "camera":
                self.camera.emit()

    def _copy(self) -> None:
        if self._checked:
            QGuiApplication.clipboard().setText(self._checked.report)
            self.said.setText(tr("Copied."))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for fact in self.facts:
            fact.set_theme(theme)
