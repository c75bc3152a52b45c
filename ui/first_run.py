"""The first run, over the whole window: welcome, camera, permissions, reach, playground; then how to switch control.

Control is off all the way. Every step can be skipped; it opens by itself only once, and again when a person asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handcontrol.errors import HandcontrolError
from handcontrol.render.marks import MarkOptions
from handcontrol.ui.check_page import Checked
from handcontrol.ui.desk import Desk
from handcontrol.ui.first_run_camera import VIRTUAL, CameraStep
from handcontrol.ui.first_run_permissions import PermissionsStep
from handcontrol.ui.first_run_play import PlayStep
from handcontrol.ui.first_run_progress import Progress
from handcontrol.ui.first_run_reach import ReachStep
from handcontrol.ui.first_run_step import FirstRunStep
from handcontrol.ui.first_run_strip import Strip
from handcontrol.ui.first_run_welcome import ReadyStep, WelcomeStep
from handcontrol.ui.language import mark, tr
from handcontrol.ui.parts import page_title, push_button
from handcontrol.ui.source_box import Cameras
from handcontrol.ui.theme import GAP, PAD, Theme
from handcontrol.ui.words import Entry
from handcontrol.vocab import SetControl, Snapshot, Step

WIDEST = 1120
DEMO = "virtual:demo"  # what runs where there is no camera
NAMES = (mark("Welcome"), mark("Camera"), mark("Permissions"), mark("Reach"), mark("Playground"))


class FirstRun(QWidget):
    """`go_to(0)` begins, once it is seen. `source` carries what a person wants to see; `retry`: the engine ended, and
    is wanted again. `closed` fires once: the person is through with it, or leaves."""

    source = Signal(str)
    retry = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, *, cameras: Cameras, look: Callable[[], Checked]) -> None:
        super().__init__()
        self.setObjectName("firstRun")
        self.setAccessibleName(tr("First run"))
        self.desk = desk
        self.camera, self.permissions = CameraStep(desk, cameras), PermissionsStep(desk, look)
        self.reach, self.play = ReachStep(desk), PlayStep(desk)
        self.steps: list[FirstRunStep] = [
            WelcomeStep(desk), self.camera, self.permissions, self.reach, self.play, ReadyStep(desk)
        ]  # fmt: skip
        self.place = 0
        self._source = ""
        self.progress = Progress([tr(name) for name in NAMES])
        self.strip = Strip()
        self.title = page_title("")
        self.title.setMinimumHeight(0)
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.places = QStackedWidget()
        for step in self.steps:
            self.places.addWidget(step)
            step.changed.connect(self._mind)
        self.foot = QStackedWidget()
        self.foot.addWidget(self._foot())
        self.foot.addWidget(self._question())
        self.foot.setFixedHeight(self.foot.sizeHint().height())
        self._lay_out()
        self._connect()

    # --- what stands on it ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.progress)
        column.addSpacing(GAP)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(GAP // 2)
        column.addWidget(self.places, 1)
        column.addWidget(self.strip)
        column.addWidget(self.foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(PAD * 2, PAD, PAD * 2, PAD)
        whole.addStretch(1)
        whole.addWidget(inner, 100)
        whole.addStretch(1)

    def _foot(self) -> QWidget:
        tip = tr("It can be seen again from About, or from the icon beside the clock (Esc)")
        self.leave = _named("firstRunLeave", push_button(tr("&Leave the first run"), tip, self.close_it))
        self.back = _named("firstRunBack", push_button(tr("&Back"), tr("The step before"), self.go_back))
        self.skip = _named(
            "firstRunSkip", push_button(tr("S&kip this step"), tr("Go on without it"), self.go_on)
        )
        self.on = _named(
            "firstRunContinue", push_button(tr("&Continue"), tr("The next step (Enter)"), self.go_on)
        )
        self.on.setProperty("primary", True)
        self.on.setMinimumWidth(120)
        return _row(self.leave, None, self.back, self.skip, self.on)

    def _question(self) -> QWidget:
        """What Escape asks."""
        said = QLabel(tr("Leave the first run? It can be seen again from About."))
        self.stay = _named("firstRunStay", push_button(tr("&Stay"), "", self._stay))
        self.go = _named("firstRunGo", push_button(tr("&Leave"), "", self.close_it))
        self.stay.setProperty("primary", True)
        return _row(said, None, self.go, self.stay)

    def _connect(self) -> None:
        self.camera.chosen.connect(self.source)
        self.camera.chosen.connect(lambda: self.strip.settle("notice"))
        self.permissions.camera.connect(lambda: self.go_to(1))
        self.strip.retry.clicked.connect(self.retry)
        self.strip.virtual.clicked.connect(lambda: self.source.emit(VIRTUAL))
        for keys in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._enter)

    # --- the way -------------------------------------------------------------------------------------------------

    @property
    def step(self) -> FirstRunStep:
        return self.steps[self.place]

    def go_to(self, place: int) -> None:
        """Bring up that step."""
        self.step.leave()
        self.strip.settle("notice")
        self.place = place
        step = self.step
        self._stay(focus=False)
        self.progress.show_place(place)
        self.title.setText(tr(step.title))
        self.words.setText(tr(step.words))
        self.places.setCurrentWidget(step)
        self.setAccessibleDescription(f"{self.progress.accessibleName()}. {self.title.text()}")
        last = place == len(self.steps) - 1
        self.on.setText(tr("Show the &live picture") if last else tr("&Continue"))
        self.leave.setVisible(not last)
        self.back.setVisible(place > 0)
        self.skip.setVisible(step.optional)
        step.enter()
        self._mind()
        self._focus()

    def go_on(self) -> None:
        if self.place == len(self.steps) - 1:
            self.close_it()
        else:
            self.go_to(self.place + 1)

    def go_back(self) -> None:
        if self.place:
            self.go_to(self.place - 1)

    def close_it(self) -> None:
        """Through, or left: it does not come by itself again."""
        self.step.leave()
        settings = self.desk.settings
        start = settings.start.model_copy(update={"first_run": False})
        self.desk.use_settings(settings.model_copy(update={"start": start}))
        if self._source == VIRTUAL:
            self.source.emit(DEMO)
        self.closed.emit()

    def ask(self) -> None:
        """Escape: whether to leave; once more: no."""
        if self.foot.currentIndex():
            self._stay()
        else:
            self.foot.setCurrentIndex(1)
            self.stay.setFocus()

    def _stay(self, *, focus: bool = True) -> None:
        self.foot.setCurrentIndex(0)
        if focus:
            self._focus()

    def _mind(self) -> None:
        """Continue waits until the step is done; then it has the focus, unless a choice is being made, or a button is
        down: its press would come to nothing."""
        ready, was = self.step.ready, self.on.isEnabled()
        self.on.setEnabled(ready)
        at = QApplication.focusWidget()
        busy = isinstance(at, QRadioButton) or (isinstance(at, QPushButton) and at.isDown())
        if ready and not was and not busy:
            self._focus()

    def _focus(self) -> None:
        if self.foot.currentIndex():
            return
        first = self.on if self.step.ready else self.step.first or self.skip
        (first if first.isEnabled() else self.skip).setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self) -> None:
        """Enter presses the button that has the focus; anywhere else it goes on."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            focused.click()
        elif self.foot.currentIndex() == 0:
            self.on.click()

    # --- what the engine tells -----------------------------------------------------------------------------------

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Control that was switched on meanwhile goes off again: the first run is played without it."""
        if snapshot.step.control == "on":
            self.desk.post(SetControl(False, "the first run"))
        if snapshot.source != self._source:
            self._source = snapshot.source
            if self._source == DEMO:  # another script of the virtual hand knows these steps
                self.source.emit(VIRTUAL)
        if snapshot.frame is not None and snapshot.source_state == "open":
            self.strip.settle("engine")
        self.step.show_snapshot(snapshot)

    def show_steps(self, steps: Sequence[Step]) -> None:
        self.step.show_steps(steps)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Warnings, the newest one; the next step takes it away, or another source."""
        for entry in entries:
            if entry.kind == "notice" and entry.level != "info":
                self.strip.show_entry(entry)

    def show_failure(self, failure: HandcontrolError, *, can_retry: bool) -> None:
        self.strip.show_failure(failure, can_retry=can_retry)
        for step in self.steps:
            step.show_failure(failure)

    def set_options(self, options: MarkOptions) -> None:
        for step in self.steps:
            step.set_options(options)

    def set_theme(self, theme: Theme) -> None:
        self.progress.set_theme(theme)
        self.strip.set_theme(theme)
        for step in self.steps:
            step.set_theme(theme)


def _named(name: str, button: QPushButton) -> QPushButton:
    button.setObjectName(name)
    return button


def _row(*parts: QWidget | None) -> QWidget:
    """Widgets beside each other; None: room."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, GAP, 0, 0)
    layout.setSpacing(GAP)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part)
    return row
