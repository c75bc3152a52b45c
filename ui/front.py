"""What fills the window: its view; or the first run over it, while that is being seen. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from handcontrol.errors import HandcontrolError
from handcontrol.render.marks import MarkOptions
from handcontrol.ui.check_page import Checked
from handcontrol.ui.desk import Desk
from handcontrol.ui.source_box import Cameras
from handcontrol.ui.theme import Theme
from handcontrol.ui.view import View
from handcontrol.ui.words import Entry
from handcontrol.vocab import SetControl, Snapshot, Step

if TYPE_CHECKING:
    from handcontrol.ui.first_run import FirstRun


class Front(QStackedWidget):
    """`source`, `retry`: what a person asks for in the first run; `left`: they are through with it.

    `first_run` is None while it is not seen: it is made anew each time.
    """

    source = Signal(str)
    retry = Signal()
    left = Signal()

    def __init__(self, view: View, desk: Desk, *, cameras: Cameras, look: Callable[[], Checked]) -> None:
        super().__init__()
        self.view = view
        self.first_run: FirstRun | None = None
        self._desk, self._cameras, self._look = desk, cameras, look
        self._theme: Theme | None = None
        self._options = MarkOptions()
        self.addWidget(view)

    def open_first_run(self) -> None:
        """From its beginning, with control off; what lies beneath takes no keys meanwhile."""
        if self.first_run is not None:
            return
        from handcontrol.ui.first_run import FirstRun  # seldom seen, and its code would hold up the window

        self._desk.post(SetControl(False, "the first run"))
        self.first_run = made = FirstRun(self._desk, cameras=self._cameras, look=self._look)
        made.source.connect(self.source)
        made.retry.connect(self.retry)
        made.closed.connect(self._close)
        if self._theme:
            made.set_theme(self._theme)
        made.set_options(self._options)
        self.addWidget(made)
        self.setCurrentWidget(made)
        self.view.setEnabled(False)
        made.go_to(0)  # once it is seen: hands move and buttons take the focus

    def _close(self) -> None:
        made, self.first_run = self.first_run, None
        self.view.setEnabled(True)
        self.setCurrentWidget(self.view)
        if made is not None:
            self.removeWidget(made)
            made.deleteLater()
        self.left.emit()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        if self.first_run is not None:
            self.first_run.show_snapshot(snapshot)

    def show_steps(self, steps: Sequence[Step]) -> None:
        if self.first_run is not None:
            self.first_run.show_steps(steps)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        if self.first_run is not None:
            self.first_run.show_entries(entries)

    def show_loading(self, loading: tuple[str, int, int] | None) -> None:
        if self.first_run is not None:
            self.first_run.strip.show_loading(loading)

    def show_running(self) -> None:
        """The engine runs: nothing is missing any more."""
        if self.first_run is not None:
            self.first_run.strip.settle("engine")

    def show_late(self) -> None:
        if self.first_run is not None:
            self.first_run.strip.show_late()

    def show_failure(self, failure: BaseException, *, can_retry: bool) -> None:
        if self.first_run is not None:
            known = failure if isinstance(failure, HandcontrolError) else HandcontrolError(str(failure))
            self.first_run.show_failure(known, can_retry=can_retry)

    def set_options(self, options: MarkOptions) -> None:
        self._options = options
        if self.first_run is not None:
            self.first_run.set_options(options)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.view.set_theme(theme)
        if self.first_run is not None:
            self.first_run.set_theme(theme)
