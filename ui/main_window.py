"""The window: picture with overlay at the left; control switch, 3D view and log at the right; status line below."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QMoveEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from handcontrol.errors import HandcontrolError, Help, ModelError
from handcontrol.rules.bookcase import Bookcase
from handcontrol.runtime.failure import as_told
from handcontrol.settings import Settings
from handcontrol.ui.around import Around
from handcontrol.ui.bridge import Bridge, Engine
from handcontrol.ui.check_page import Checked, check
from handcontrol.ui.control_switch import SwitchReader
from handcontrol.ui.desk import Desk
from handcontrol.ui.front import Front
from handcontrol.ui.hand_plot import gl_quick
from handcontrol.ui.helping import Helping
from handcontrol.ui.icons import app_icon
from handcontrol.ui.language import tr
from handcontrol.ui.late import Late, Silence, write_down
from handcontrol.ui.no_engine import NoEngine
from handcontrol.ui.settings_watch import SettingsWatch, read_settings
from handcontrol.ui.source_box import Cameras, cameras_by_name
from handcontrol.ui.theme import Theme, apply_theme, theme_for
from handcontrol.ui.tray import bring_up
from handcontrol.ui.unhurried import Unhurried
from handcontrol.ui.view import View
from handcontrol.ui.words import Entry, notice_entry
from handcontrol.vocab import (
    Command,
    KeepLast,
    Notice,
    ReleaseCamera,
    ReopenCamera,
    SetControl,
    Snapshot,
    ToggleControl,
    UseSettings,
    UseSource,
    UseTaught,
)

log = logging.getLogger(__name__)

VIRTUAL = "virtual:demo"
SIZE, SMALLEST = QSize(1240, 722), QSize(840, 540)
FAILED: tuple[Help, ...] = ("source", "engine")  # what helps where the engine has ended
#: Orders that a fresh engine needs nothing of: it reads the files, and begins with control off.
UNHEARD = (UseSettings, UseTaught)
FRAME = QSize(16, 48)  # what a desktop may add around the window


class MainWindow(QMainWindow):
    """Shows one engine at a time (None: the first one is made by `again` in `begin`). `again(source)` makes a new one
    after the last one failed, or for settings that a running one cannot take over (None: it cannot); `save(settings)`
    keeps changed settings, `read()` are those of `settings_file`; `books`: the profiles, to be edited. `recording()`:
    what is being recorded, in words. `look()` examines this computer, on a thread of its own. `first_run`: it opens
    with the first run. begins: the engine is started at once, else by `begin`. `closed` fires once, when the window has
    been closed."""

    closed = Signal()

    def __init__(
        self,
        engine: Engine | None,
        settings: Settings,
        *,
        source: str = "",
        again: Callable[[str], Engine] | None = None,
        save: Callable[[Settings], None] | None = None,
        read: Callable[[], Settings] = read_settings,
        settings_file: Path | None = None,
        books: Bookcase | None = None,
        recording: Callable[[], str] = str,
        look: Callable[[], Checked] = check,
        cameras: Cameras = cameras_by_name,
        can_gl: Callable[[], bool] = gl_quick,
        first_run: bool = False,
        begins: bool = True,
    ) -> None:
        super().__init__()
        self._source, self._again = source, again
        self.engine: Engine = engine or NoEngine()
        self.desk = Desk(
            settings,
            post=self.post,
            notify=self.notify,
            save=save,
            books=books,
            recording=recording,
            parent=self,
        )
        self._bridge: Bridge | None = None
        self._theme: Theme | None = None
        self.setWindowTitle("handcontrol")
        self.setWindowIcon(app_icon())
        view = View(settings, self.desk, self, recording=recording, look=look, cameras=cameras, can_gl=can_gl)
        view.log.model.since = self.desk.since
        self.view, self.head, self.stage, self.status = view, view.head, view.stage, view.status
        self.switch, self.plot, self.log, self.menus = view.switch, view.plot, view.log, view.head.menus
        self.notices, self._away = view.notices, False
        self._now = 0.0  # by the source's clock
        self._switch = SwitchReader()
        self._late, self._silence = Late(self), Silence(self)
        self._settings_watch = SettingsWatch(self.desk, read, file=settings_file, parent=self)
        self.around = Around(
            self,
            settings,
            post=self.post,
            camera=self.toggle_camera,
            recording=recording,
            first_run=self.show_first_run,
        )
        self.front = Front(view, self.desk, cameras=cameras, look=look)
        self.setCentralWidget(self.front)
        self.setMinimumSize(SMALLEST)
        self._unhurried = Unhurried(self)
        self.resize(SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() - FRAME))
        view.set_order()
        self._connect()
        self.use_look()
        if first_run:
            self.front.open_first_run()
        self.watch(self.engine, begins=begins)

    def _connect(self) -> None:
        self.switch.clicked.connect(lambda: self.post(ToggleControl("the switch in the window")))
        self.head.source_box.chosen.connect(self._source_chosen)
        self.head.camera.connect(self.toggle_camera)
        self.head.check.connect(self.stage.show_check)
        self.desk.changed.connect(self._settings_changed)
        self.desk.changed.connect(self.around.use_settings)
        self.desk.renew.connect(self._renew)
        self.stage.camera.reopen.connect(self._open_again)
        self._settings_watch.well.connect(lambda: self.notices.settle("settings"))
        for page in (self.stage.camera, self.stage.error):
            page.other.connect(self._choose_source)
        acts: dict[str, Callable[[], object]] = {
            "open source": self._open_again,
            "choose source": self._choose_source,
            "see sessions": lambda: self.view.open_named("SessionsPage"),
            "export again": self._export_again,
            "edit rules": self._edit_rules,
            "see gestures": lambda: self.view.open_named("GesturesPage"),
            "try input": self._try_input,
            "check": self._check,
            "first run": self.show_first_run,
            "close": self.close,
        }
        self.helping = Helping(self.notices, self.desk, acts, watch=self._settings_watch)
        for ordered in (self.desk.ordered, self.stage.check.ordered):
            ordered.connect(lambda order: self.helping.acts[order]())
        self._late.timeout.connect(self._no_picture)
        self._silence.silent.connect(self._nothing_comes)
        self._silence.over.connect(lambda: self.notices.settle("silence"))
        self.view.pages.currentChanged.connect(self._mute_failure)
        self.stage.error.again.connect(lambda: self.use_source(self._source))
        self.stage.error.virtual.connect(lambda: self.use_source(VIRTUAL))
        self.stage.start.cancelled.connect(self._cancel)
        self.menus.changed.connect(self._look_changed)
        self.front.source.connect(self.use_source)
        self.front.retry.connect(lambda: self.use_source(self._source))
        self.front.left.connect(self._first_run_left)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.use_look)
        for keys, act in (
            ("Ctrl+Space", lambda: self.post(ToggleControl("Ctrl+Space in the window"))),
            ("Esc", self._escape),
            ("C", self.toggle_camera),
            ("Ctrl+K", lambda: self.post(KeepLast("Ctrl+K in the window"))),
            ("F1", self._check),
            ("F6", lambda: self._go_round(1)),
            ("Shift+F6", lambda: self._go_round(-1)),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # --- what the person wants -----------------------------------------------------------------------------------

    def post(self, command: Command) -> None:
        """To the engine. Where it has ended, the switch starts a fresh one, and what nobody hears is said."""
        if isinstance(command, UseSource):
            self._silence.opening()
        if not self._dead:
            self.engine.post(command)
        elif isinstance(command, ToggleControl):
            bring_up(self)
            self.use_source(self._source)
        elif not isinstance(command, UNHEARD) and command != SetControl(False, getattr(command, "why", "")):
            self.notify(
                Notice(tr("Nothing runs now, so that was not done."), tr("Start it again first."), "warning")
            )

    def use_source(self, spec: str) -> None:
        """Ask the running engine for another source, or start a new engine on it."""
        self.notices.settle("source")
        if self.engine.state == "stopped":
            self._source = spec
            self._anew()
        else:
            self._source = spec
            self.post(UseSource(spec))

    def _source_chosen(self, spec: str) -> None:
        """A camera chosen among several is opened at the next start, too."""
        if spec.startswith("camera:") and self.head.source_box.several:
            settings = self.desk.settings
            camera = settings.camera.model_copy(update={"source": spec})
            self.desk.use_settings(settings.model_copy(update={"camera": camera}))
        self.use_source(spec)

    def _anew(self) -> None:
        """A fresh engine on the source, or why there is none."""
        if self._again is None:
            return
        try:
            engine = self._again(self._source)
        except HandcontrolError as error:
            self._ended(error)
        else:
            self.watch(engine)

    def _open_again(self) -> None:
        """The camera that was released, or the source that went or would not open."""
        if self.head.released and not self._dead:
            self.post(ReopenCamera("the window"))
        else:
            self.use_source(self._source)

    def _edit_rules(self) -> None:
        """The page says what is wrong, and its text can be mended there."""
        self.view.open_named("RulesPage")
        page: Any = self.view.pages.currentWidget()  # its class is read when it is first opened
        page.show_text()

    def _export_again(self) -> None:
        self.view.open_named("SessionsPage")
        page: Any = self.view.pages.currentWidget()
        page.export_again()

    def _choose_source(self) -> None:
        self.view.nav.choose(0)
        self.head.source_box.setFocus()
        self.head.source_box.showPopup()

    def _try_input(self) -> None:
        """A fresh engine asks anew whether it may inject; if not, it tells so again."""
        self.notices.settle("input")
        if self.engine.state == "stopped":
            self._anew()
        self._renew()

    def toggle_camera(self) -> None:
        """Release the camera, or open it again."""
        if self._dead:
            self.use_source(self._source)
        elif self.head.released:
            self.post(ReopenCamera("the window"))
        else:
            self.post(ReleaseCamera("the window"))

    def _escape(self) -> None:
        """Control goes off, whatever is open; and what is open over a page is left."""
        self.post(SetControl(False, "Escape in the window"))
        if self.front.first_run is not None:
            self.front.first_run.ask()
        else:
            self.view.escape()

    def show_first_run(self) -> None:
        """From its beginning, over whatever is open."""
        bring_up(self)
        self.front.open_first_run()
        if self._bridge is not None and self.engine.failure is not None:
            self.front.show_failure(self.engine.failure, can_retry=self._again is not None)

    def _first_run_left(self) -> None:
        self.view.nav.choose(0)
        self.stage.setFocus()

    def _cancel(self) -> None:
        self._cancelled = True
        self.engine.stop("cancelled")

    def _check(self) -> None:
        self.view.nav.choose(0)
        self.stage.show_check()

    def _go_round(self, way: int) -> None:
        if self.front.first_run is None:
            self.view.go_round(way)

    def _look_changed(self) -> None:
        self.desk.use_settings(self.desk.settings.model_copy(update={"look": self.menus.look}))
        self.use_look()

    def _settings_changed(self, settings: Settings) -> None:
        self.menus.show_settings(settings.look, settings.pointer.zone)
        self.use_look()

    def _renew(self) -> None:
        """The same source with an engine that is made by the settings of now, once the one that runs has ended."""
        if self._again is not None and self.engine.state in ("loading", "running"):
            self._renewing = True
            self.engine.stop("the settings changed")

    def use_look(self) -> None:
        """Theme, overlay and views as the menus say."""
        look = self.menus.look
        theme = theme_for(look.theme)
        if theme is not self._theme:  # a new style sheet restyles every widget: not for each tick in a menu
            self._theme = theme
            self._use_theme(theme)
        self.stage.video.set_options(self.menus.mark_options)
        self.front.set_options(self.menus.mark_options)
        self.plot.setVisible(look.show_3d)

    def _use_theme(self, theme: Theme) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme)
        self.around.set_theme(theme)
        self.front.set_theme(theme)

    # --- what the engine tells -----------------------------------------------------------------------------------

    def watch(self, engine: Engine, *, begins: bool = True) -> None:
        """Show `engine` from now on; begins: and start it when it is new."""
        self._unwatch()
        self._cancelled = self._renewing = False
        self.switch.show_state("off")
        self.around.tray.show_state("off")
        for help in FAILED:
            self.notices.settle(help)
            self.notices.mute(help, False)
        self.engine = engine
        self._bridge = bridge = Bridge(
            engine, screen_hz=self.screen().refreshRate(), now=self._now, parent=self
        )
        bridge.pause.connect(self._unhurried.pause)
        bridge.snapshot.connect(self.show_snapshot)
        bridge.entries.connect(self.add_entries)
        bridge.notices.connect(self.around.tell)
        bridge.steps.connect(self._silence.hear)
        bridge.steps.connect(self.desk.since.see)
        bridge.steps.connect(self.view.show_steps)
        bridge.steps.connect(self.front.show_steps)
        bridge.loading.connect(self.stage.start.show_loading)
        bridge.loading.connect(self.front.show_loading)
        bridge.running.connect(self._running)
        bridge.stopped.connect(self._stopped)
        self.stage.video.clear()
        self.head.show_source(self._source, "open")
        self.stage.start.show_starting(self._source)
        self.stage.show_page(self.stage.start)
        self._late.start()
        bridge.start()
        bridge.set_hidden(self._hidden)
        self.status.start()
        self._settings_watch.start()
        if begins:
            self.begin()

    def begin(self) -> None:
        """Start the engine, or have it made; not where the window is closed by now."""
        if self._bridge is None:
            return
        if isinstance(self.engine, NoEngine) and self._again:
            try:
                self.watch(self._again(self._source))
            except Exception as error:  # whatever it is: without an engine the window says why
                if not isinstance(error, HandcontrolError):
                    log.exception("no engine could be made")
                self.engine.failure = as_told("engine's", error)
        elif self.engine.state == "new":
            self.engine.start()

    def _unwatch(self) -> None:
        if self._bridge is not None:
            self._bridge.stop()
            self._bridge.deleteLater()
            self._bridge = None
        self.status.stop()
        self._late.stop()
        self._silence.stop()
        self._settings_watch.stop()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        self._now = step.t
        self.switch.show_state(self._switch.read(step), dry_run=step.dry_run)
        self.around.show_snapshot(snapshot)
        if self._bridge is not None:
            self._bridge.set_hidden(self._hidden, lively=self.around.lively(snapshot))
        self.status.show_snapshot(snapshot)
        self.head.show_source(snapshot.source, snapshot.source_state)
        self._late.stop()
        away = snapshot.source_state == "away"
        if self._away and not away:
            self.notices.settle("source")
        self._away = away
        self.notices.mute("source", away and self.view.live)  # the picture's page says it itself
        seen = self.stage.show_snapshot(snapshot)
        self.view.show_snapshot(snapshot)
        self.front.show_snapshot(snapshot)
        if snapshot.source_state in ("away", "released"):
            self.plot.show_hands((), mirrored_view=True)
        if not seen or snapshot.frame is None:
            return
        mirrored = snapshot.frame.mirrored or self.menus.mark_options.flip
        self.plot.show_hands(step.hands, mirrored_view=mirrored != snapshot.frame.mirrored)

    def add_entries(self, entries: list[Entry]) -> None:
        self.log.add(entries)
        self.front.show_entries(entries)
        for entry in entries:
            if entry.help and entry.level == "info":
                self.notices.settle(entry.help)  # it is well again
            elif entry.help:
                self.notices.show_entry(entry)
                if entry.help == "source":
                    self.stage.camera.why = f"{entry.text} {entry.detail}".strip()

    def notify(self, notice: Notice) -> None:
        """A notice of the window's own, told now."""
        self.add_entries([notice_entry(replace(notice, t=notice.t or self._now))])

    def _running(self) -> None:
        self.front.show_running()
        self.stage.start.show_starting(self._source)
        self._late.start()

    def _no_picture(self) -> None:
        if self.engine.loading is not None:  # networks are being fetched, and the page says how far
            self._late.start()
            return
        self.stage.start.show_late()
        self.front.show_late()
        write_down("no picture yet", self.engine.state)

    def _nothing_comes(self) -> None:
        """The engine says that it runs, but makes no steps; without a camera, too, it makes sixteen a second."""
        if self.engine.state != "running" or self.engine.loading is not None:
            return
        if self.head.released and not self._silence.long:  # a key may have asked for the camera
            return
        write_down("no step any more", self.engine.state)
        text = tr("Nothing comes from the hand tracking any more.")
        self.notify(Notice(text, tr("Close handcontrol, and start it again."), "error", help="silence"))

    def _stopped(self, failure: BaseException | None) -> None:
        self._late.stop()
        self._silence.stop()
        self.notices.settle("silence")
        self.around.stop()
        self.switch.show_state("off")
        if self._cancelled:
            failure = ModelError(
                tr("The networks were not fetched."), tr("Without them no hand can be found.")
            )
        if failure is None and self._renewing and self._again is not None:
            self._anew()
        elif failure is None:
            self.close()  # it ended as it was asked to
        else:
            self._ended(failure)

    def _ended(self, failure: BaseException) -> None:
        """There is no engine, and the picture's page says why."""
        if self._again is not None:
            self.switch.show_state("stopped")
            self.around.tray.show_state("stopped")
            told = as_told("engine's", failure)
            helped = told.help if told.help in FAILED else "engine"
            self.notices.show_entry(notice_entry(Notice(told.text, told.remedy, "error", help=helped)))
            self._mute_failure()
        self.stage.error.show_error(failure, can_retry=self._again is not None)
        self.stage.show_page(self.stage.error)
        self.front.show_failure(failure, can_retry=self._again is not None)
        self.stage.error.retry.setFocus()

    @property
    def _dead(self) -> bool:
        """Whether the engine ended by a failure, and a fresh one can be started."""
        return self.switch.state == "stopped"

    def _mute_failure(self) -> None:
        """The picture's page says it itself."""
        if self.engine.state == "stopped":
            for help in FAILED:
                self.notices.mute(help, self.view.live)

    # --- the window itself ---------------------------------------------------------------------------------------

    @property
    def _hidden(self) -> bool:
        return self.isMinimized() or not self.isVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bridge is not None and event.spontaneous():  # by a person, not by the window itself
            self._bridge.moving()
            self._unhurried.resized()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self._bridge is not None and event.spontaneous():  # by a person, not by the window itself
            self._bridge.moving()

    def _mind_visibility(self) -> None:
        if self._bridge is not None:
            self._bridge.set_hidden(self._hidden)

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
            self.around.close()
            self.closed.emit()
        super().closeEvent(event)
