"""The place of the picture, and what stands there instead: starting, an error, no camera, the check of the computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from handcontrol.ui.check_page import Checked, CheckPage, check
from handcontrol.ui.pages import CameraPage, ErrorPage, StartPage
from handcontrol.ui.theme import Theme
from handcontrol.ui.video_view import VideoView
from handcontrol.vocab import Snapshot


class Stage(QStackedWidget):
    """Shows one page at a time; the check of the computer stays until the person leaves it."""

    def __init__(self, look: Callable[[], Checked] = check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start, self.video, self.error, self.camera = StartPage(), VideoView(), ErrorPage(), CameraPage()
        self.check = CheckPage(look)
        for page in (self.start, self.video, self.error, self.camera, self.check):
            self.addWidget(page)
        self._beneath: QWidget = self.start  # what stands here when nothing is being checked
        for button in (self.start.check, self.error.check, self.camera.check):
            button.clicked.connect(self.show_check)
        self.check.closed.connect(self.leave_check)

    def set_theme(self, theme: Theme) -> None:
        for page in (self.start, self.error, self.camera, self.check):
            page.set_theme(theme)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """As Tab goes through it."""
        start, error, camera, found = self.start, self.error, self.camera, self.check
        return (
            start.check, start.cancel, error.check, error.choose, error.use_virtual, error.retry, camera.check,
            camera.choose, camera.open, found.copy, found.again, found.back,
        )  # fmt: skip

    def show_page(self, page: QWidget) -> None:
        """Bring `page` up; while the computer is being checked, later."""
        self._beneath = page
        if self.currentWidget() not in (page, self.check):
            self.setCurrentWidget(page)

    def show_check(self) -> None:
        """Check the computer, or leave that again."""
        if self.currentWidget() is self.check:
            self.leave_check()
        else:
            self.setCurrentWidget(self.check)
            self.check.back.setFocus()

    def leave_check(self) -> None:
        self.setCurrentWidget(self._beneath)

    def show_snapshot(self, snapshot: Snapshot) -> bool:
        """The picture, or why there is none; whether there is one that was looked at."""
        state = snapshot.source_state
        if state in ("away", "released"):
            self.video.clear()  # what the camera saw last goes with it
            self.camera.show_state(state)
            self.show_page(self.camera)
            return False
        if snapshot.frame is None or snapshot.step.observation is None:
            return False
        self.show_page(self.video)
        self.video.show_snapshot(snapshot)
        return True
