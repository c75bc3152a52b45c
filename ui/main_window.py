"""The window: picture with overlay at the left; control switch, 3D view and log at the right; status line below."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handcontrol.errors import ModelError, SettingsError
from handcontrol.settings import Settings
from handcontrol.ui.bridge import Bridge, Engine
from handcontrol.ui.control_switch import ControlSwitch, switch_state
from handcontrol.ui.event_log import EventLog
from handcontrol.ui.hand_plot import HandPlot, gl_works
from handcontrol.ui.look_menus import LookMenus
from handcontrol.ui.pages import ErrorPage, StartPage
from handcontrol.ui.source_box import Cameras, SourceBox, cameras_by_name
from handcontrol.ui.status_line import StatusLine
from handcontrol.ui.theme import GAP, HEADING, PAD, Theme, app_icon, apply_theme, font, theme_for
from handcontrol.ui.video_view import VideoView
from handcontrol.ui.words import Entry, notice_entry
from handcontrol.vocab import Command, Notice, SetControl, Snapshot, ToggleControl, UseSource

VIRTUAL = "virtual:demo"
SIZE, SMALLEST = QSize(1240, 722), QSize(840, 540)
FRAME = QSize(16, 48)  # what a desktop may add around the window
SIDE_PX = (304, 368)  # of the column at the right


class MainWindow(QMainWindow):
    """Shows one engine at a time. `again(source)` makes a new one after the last one failed (None: it cannot);
    `save(settings)` keeps a changed look. `closed` fires once, when the window has been closed."""

    closed = Signal()

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        *,
        source: str = "",
        again: Callable[[str], Engine] | None = None,
        save: Callable[[Settings], None] | None = None,
        cameras: Cameras = cameras_by_name,
        can_gl: Callable[[], bool] = gl_works,
    ) -> None:
        super().__init__()
        self._settings, self._source, self._again, self._save = settings, source, again, save
        self.engine = engine
        self._bridge: Bridge | None = None
        self._theme: Theme | None = None
        self.setWindowTitle("handcontrol")
        self.setWindowIcon(app_icon())
        self.source_box = SourceBox(cameras)
        self.menus = LookMenus(settings.look, settings.pointer.zone, self)
        self.video, self.start_page, self.error_page = VideoView(), StartPage(), ErrorPage()
        self.switch = ControlSwitch(settings.safety.pause_key)
        self.plot = HandPlot(can_gl=can_gl)
        self.log = EventLog()
        self.status = StatusLine()
        self._lay_out()
        self._connect()
        self.use_look()
        self.watch(engine)

    # --- building ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.stage = QStackedWidget()
        for page in (self.start_page, self.video, self.error_page):
            self.stage.addWidget(page)
        left = _column(self._head(), self.stage)
        right = _column(self.switch, self.plot, self.log)
        right.setMinimumWidth(SIDE_PX[0])
        right.setMaximumWidth(SIDE_PX[1])
        self.right = right
        body = QHBoxLayout()
        body.setSpacing(PAD)
        body.addWidget(left, 100)
        body.addWidget(right, 46)
        center = QWidget()
        whole = QVBoxLayout(center)
        whole.setContentsMargins(PAD, PAD, PAD, GAP)
        whole.setSpacing(GAP)
        whole.addLayout(body, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(center)
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() - FRAME))
        self._order()

    def _head(self) -> QWidget:
        name = QLabel("handcontrol")
        name.setFont(font(HEADING, bold=True))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(name)
        row.addSpacing(GAP)
        row.addWidget(self.source_box)
        row.addStretch(1)
        row.addWidget(self.menus.overlay_button)
        row.addWidget(self.menus.theme_button)
        return head

    def _order(self) -> None:
        """Tab goes from the switch through the head to the pages, the view and the log."""
        order: list[QWidget] = [
            self.switch,
            self.source_box,
            self.menus.overlay_button,
            self.menus.theme_button,
        ]
        order += [self.start_page.cancel, self.error_page.use_virtual, self.error_page.retry]
        order += [self.plot, self.log.moves, self.log.list]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self.stage.setFocus()  # Tab reaches the switch first, but a stray Space does not press it

    def _connect(self) -> None:
        self.switch.clicked.connect(lambda: self.post(ToggleControl("the switch in the window")))
        self.source_box.chosen.connect(self.use_source)
        self.error_page.again.connect(lambda: self.use_source(self._source))
        self.error_page.virtual.connect(lambda: self.use_source(VIRTUAL))
        self.start_page.cancelled.connect(self._cancel)
        self.menus.changed.connect(self._look_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.use_look)
        for keys, act in (
            ("Ctrl+Space", lambda: self.post(ToggleControl("Ctrl+Space in the window"))),
            ("Esc", lambda: self.post(SetControl(False, "Escape in the window"))),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # --- what the person wants -----------------------------------------------------------------------------------

    def post(self, command: Command) -> None:
        self.engine.post(command)

    def use_source(self, spec: str) -> None:
        """Ask the running engine for another source, or start a new engine on it."""
        if self.engine.state == "stopped":
            if self._again is not None:
                self._source = spec
                self.watch(self._again(spec))
        else:
            self._source = spec
            self.post(UseSource(spec))

    def _cancel(self) -> None:
        self._cancelled = True
        self.engine.stop("cancelled")

    def _look_changed(self) -> None:
        self._settings = self._settings.model_copy(update={"look": self.menus.look})
        self.use_look()
        if self._save is not None:
            try:
                self._save(self._settings)
            except SettingsError as error:
                self.notify(Notice(error.text, error.remedy, "warning"))

    def use_look(self) -> None:
        """Theme, overlay and views as the menus say."""
        look = self.menus.look
        theme = theme_for(look.theme)
        if theme is not self._theme:  # a new style sheet restyles every widget: not for each tick in a menu
            self._theme = theme
            self._use_theme(theme)
        self.video.set_options(self.menus.mark_options)
        self.plot.setVisible(look.show_3d)

    def _use_theme(self, theme: Theme) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme)
        for part in (
            self.source_box, self.menus, self.start_page, self.error_page, self.switch, self.plot, self.log
        ):  # fmt: skip
            part.set_theme(theme)

    # --- what the engine tells -----------------------------------------------------------------------------------

    def watch(self, engine: Engine) -> None:
        """Show `engine` from now on, and start it when it is new."""
        self._unwatch()
        self._cancelled = False
        self.engine = engine
        self._bridge = bridge = Bridge(engine, screen_hz=self.screen().refreshRate(), parent=self)
        bridge.snapshot.connect(self.show_snapshot)
        bridge.entries.connect(self.add_entries)
        bridge.loading.connect(self.start_page.show_loading)
        bridge.running.connect(lambda: self.start_page.show_starting(self._source))
        bridge.stopped.connect(self._stopped)
        self.video.clear()
        self.source_box.show_source(self._source)
        self.start_page.show_starting(self._source)
        self.stage.setCurrentWidget(self.start_page)
        bridge.start()
        self.status.start()
        if engine.state == "new":
            engine.start()

    def _unwatch(self) -> None:
        if self._bridge is not None:
            self._bridge.stop()
            self._bridge.deleteLater()
            self._bridge = None
        self.status.stop()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        self.switch.show_state(switch_state(step), dry_run=step.dry_run)
        self.status.show_snapshot(snapshot)
        self.source_box.show_source(snapshot.source)
        if snapshot.source_state == "released":  # what the camera saw last goes with it
            self.video.clear()
            self.plot.show_hands((), mirrored_view=True)
        if snapshot.frame is None or step.observation is None:
            return
        if self.stage.currentWidget() is not self.video:
            self.stage.setCurrentWidget(self.video)
        self.video.show_snapshot(snapshot)
        mirrored = snapshot.frame.mirrored or self.menus.mark_options.flip
        self.plot.show_hands(step.hands, mirrored_view=mirrored != snapshot.frame.mirrored)

    def add_entries(self, entries: list[Entry]) -> None:
        self.log.add(entries)

    def notify(self, notice: Notice) -> None:
        """A notice of the window's own."""
        self.log.add([notice_entry(notice)])

    def _stopped(self, failure: BaseException | None) -> None:
        self.switch.show_state("off")
        if self._cancelled:
            failure = ModelError("The networks were not fetched.", "Without them no hand can be found.")
        if failure is None:
            self.close()  # it ended as it was asked to
            return
        self.error_page.show_error(failure, can_retry=self._again is not None)
        self.stage.setCurrentWidget(self.error_page)
        self.error_page.retry.setFocus()

    # --- the window itself ---------------------------------------------------------------------------------------

    def _mind_visibility(self) -> None:
        if self._bridge is not None:
            self._bridge.set_hidden(self.isMinimized() or not self.isVisible())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._mind_visibility()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mind_visibility()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._mind_visibility()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything held is let go before the window goes; the engine ends, the timers with it."""
        if self._bridge is not None:
            self.engine.stop("the window was closed")
            self._unwatch()
            self.closed.emit()
        super().closeEvent(event)


def _column(*parts: QWidget) -> QWidget:
    """Widgets above each other on the grid; all but the first share the height."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(PAD * 3 // 4)
    for place, part in enumerate(parts):
        layout.addWidget(part, 1 if place else 0)
    return column
