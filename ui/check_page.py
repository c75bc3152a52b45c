"""What `handcontrol doctor` finds on this computer, each finding with its remedy, and a report to copy for others.

The checks take about a second, so a thread of their own makes them; a timer asks whether they are done.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from handcontrol.mailbox import Latest
from handcontrol.runtime import doctor
from handcontrol.runtime.finding import Finding, Level
from handcontrol.ui.language import mark, told, tr
from handcontrol.ui.notice_bar import ORDERS
from handcontrol.ui.pages import Glyph
from handcontrol.ui.parts import Scroll, push_button
from handcontrol.ui.theme import BODY, DARK, GAP, HEADING, PAD, SMALL, Theme, font

ASK_MS = 100
ICONS: dict[Level, str] = {"ok": "check", "warn": "warning", "fail": "error"}
LEVELS: dict[Level, str] = {"ok": mark("In order"), "warn": mark("To know"), "fail": mark("To mend")}


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found, and the report of it for others."""

    findings: tuple[Finding, ...]
    report: str


def check() -> Checked:
    """Examine this computer. Takes about a second; not on the window's thread. Raises nothing."""
    try:
        findings = doctor.examine()
        return Checked(findings, doctor.report(findings))
    except Exception as error:  # the page must say something
        text = tr("The check failed ({name}).").format(name=type(error).__name__)
        return Checked((Finding("check", "fail", text, tr("Try handcontrol doctor.")),), text)


class CheckPage(QFrame):
    """Looks anew each time it is shown. `closed`: the person is through with it."""

    closed = Signal()
    ordered = Signal(str)  # what is pressed beside a finding: an order of notice_bar.ORDERS

    def __init__(self, look: Callable[[], Checked] = check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(tr("Check this computer"))
        self._look = look
        self._theme = DARK
        self._found: Latest[Checked] = Latest()
        self._checked: Checked | None = None
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._ask)
        title = QLabel(tr("Check this computer"))
        title.setFont(font(HEADING, bold=True))
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self._rows = Scroll()
        self._rows.setWidgetResizable(True)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setObjectName("plain")
        self._rows.setAccessibleName(tr("Findings"))
        self.copy = QPushButton(tr("Copy report"))
        self.copy.setToolTip(tr("As text for others: no names, paths, addresses or programs are in it."))
        self.copy.clicked.connect(self._copy)
        self.again = QPushButton(tr("Check again"))
        self.again.clicked.connect(self.start)
        self.back = QPushButton(tr("Back"))
        self.back.setObjectName("primary")
        self.back.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(GAP)
        layout.addWidget(title)
        layout.addWidget(self.summary)
        layout.addWidget(self._rows, 1)
        layout.addLayout(buttons)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._checked:
            self._show(self._checked.findings)

    def start(self) -> None:
        """Begin to look, unless that is under way."""
        self._timer.start(ASK_MS)
        if self._busy:
            return
        self._busy = True
        self.summary.setText(tr("Looking…"))
        for button in (self.copy, self.again):
            button.setEnabled(False)
        threading.Thread(target=lambda: self._found.put(self._look()), name="check", daemon=True).start()

    def _ask(self) -> None:
        checked = self._found.take(0.0)
        if checked is None:
            return
        self._timer.stop()
        self._busy, self._checked = False, checked
        counts = {level: sum(one.level == level for one in checked.findings) for level in ICONS}
        self.summary.setText(tr("{fail} to mend, {warn} to know about, {ok} in order.").format(**counts))
        self.copy.setText(tr("Copy report"))
        for button in (self.copy, self.again):
            button.setEnabled(True)
        self._show(checked.findings)

    def _show(self, findings: Iterable[Finding]) -> None:
        """What is to be mended first."""
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, GAP, GAP, GAP)
        grid.setHorizontalSpacing(PAD)
        grid.setVerticalSpacing(PAD - GAP // 2)
        grid.setColumnStretch(2, 1)
        colors = {"ok": self._theme.good, "warn": self._theme.warn, "fail": self._theme.bad}
        worst_first = sorted(findings, key=lambda one: ("fail", "warn", "ok").index(one.level))
        top = Qt.AlignmentFlag.AlignTop
        for row, finding in enumerate(worst_first):
            glyph = Glyph(ICONS[finding.level], 20)
            glyph.set(ICONS[finding.level], colors[finding.level])
            glyph.setAccessibleName(tr(LEVELS[finding.level]))
            glyph.setToolTip(tr(LEVELS[finding.level]))
            grid.addWidget(glyph, row, 0, top)
            grid.addWidget(_label(tr(finding.name.capitalize()), bold=True), row, 1, top)
            grid.addWidget(_said(finding, self._order), row, 2, top)
        grid.setRowStretch(grid.rowCount(), 1)
        self._rows.setWidget(rows)

    def _order(self, order: str) -> None:
        """Have it done, and look again."""
        self.ordered.emit(order)
        if self.isVisible():
            self.start()

    def _copy(self) -> None:
        if self._checked:
            QGuiApplication.clipboard().setText(self._checked.report)
            self.copy.setText(tr("Copied"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


def _said(finding: Finding, order: Callable[[str], object]) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(_label(told(finding.text)))
    if finding.remedy:
        remedy = _label(told(finding.remedy), factor=SMALL)
        remedy.setObjectName("muted")
        column.addWidget(remedy)
    orders = [one for one in ORDERS.get(finding.help, ()) if one[0] != "check"]
    if orders:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for name, said, tip in orders:
            made = push_button(tr(said), tr(tip), partial(order, name))
            made.setAccessibleName(f"{tr(finding.name.capitalize())}: {tr(said)}")
            row.addWidget(made)
        row.addStretch(1)
        column.addSpacing(GAP // 2)
        column.addLayout(row)
    return words


def _label(words: str, *, factor: float = BODY, bold: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(factor, bold=bold))
    label.setWordWrap(not bold)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
