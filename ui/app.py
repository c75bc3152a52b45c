"""Runs the application: one window on one engine, ended in order by its close button, Ctrl-C or SIGTERM alike."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from handcontrol.errors import DisplayError, HandcontrolError
from handcontrol.rules.bookcase import Bookcase
from handcontrol.settings import Settings
from handcontrol.ui.arena import use_one_arena
from handcontrol.ui.bridge import Engine
from handcontrol.ui.collecting import collected_here
from handcontrol.ui.hand_plot import choose_gl_platform
from handcontrol.ui.instance import Instance
from handcontrol.ui.language import tr, use_language
from handcontrol.ui.main_window import MainWindow
from handcontrol.ui.place import open_page, place_of, read_place, take_up, write_place
from handcontrol.ui.settings_watch import read_settings
from handcontrol.ui.tray import bring_up
from handcontrol.vocab import Notice, SetControl

JOIN_S = 10.0
UNSEEN_MS = 500  # after which the engine is started though the window was not painted
log = logging.getLogger(__name__)
qt_log = logging.getLogger("handcontrol.qt")


def run_app(
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
    notices: Sequence[Notice] = (),
    first_run: bool = False,
    instance: Instance | None = None,
    place: Path | None = None,
    minimised: bool = False,
) -> int:
    """Show the window on `engine` (started here, unless it already runs; None: made by `again` once the window is seen)
    until it is closed; the exit code.

    source: what the engine opens, for the words on the start page. again(source): a fresh engine after a failure.
    save(settings): keeps changed settings; may raise SettingsError. read(): those of the file, when it has changed:
    settings_file, else the person's own.
    books: the profiles, to be edited. recording(): what is being recorded, in words. notices: shown in the log at once.
    first_run: open with the first run. instance: raises the window when the program is started again; closed here.
    place: the file in which is kept where the window stands. minimised: it is not seen at first. Main thread.
    Returns 0, or 1 when the engine failed; the failure was shown in the window. DisplayError when the display is gone.
    """
    with _qt_messages_logged():
        app = _application()
        use_language(app, settings.look.language)
        window = MainWindow(
            engine,
            settings,
            source=source,
            again=again,
            save=save,
            read=read,
            settings_file=settings_file,
            books=books,
            recording=recording,
            first_run=first_run,
            begins=False,
        )
        closed = threading.Event()
        for act in (closed.set, app.quit):
            window.closed.connect(act)
        for notice in notices:
            window.notify(notice)
        with collected_here():
            with _signals_close(window), _exceptions_shown(window), _called_up(window, instance):
                _show(window, place, minimised=minimised, page=not first_run)
                app.exec()
            gone = not closed.is_set()  # Qt ends the loop by itself when the X server is gone
            code = _end(window, tell=not gone)
            if gone:
                raise DisplayError
            return code


def _show(window: MainWindow, place: Path | None, *, minimised: bool, page: bool) -> None:
    """Where it stood last, with the page that was open then."""
    kept = read_place(place) if place else None
    if kept:
        take_up(window, kept)
    if place:
        window.closed.connect(lambda: write_place(place_of(window), place))
    if minimised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    window.show()
    if kept and page:
        QTimer.singleShot(0, window, lambda: open_page(window, kept))
    if minimised:
        window.begin()
    else:
        FirstSight(window, window.begin)


class FirstSight(QObject):
    """Calls `act` once, when the window has been painted: loading the networks' libraries would hold that up."""

    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._act = act
        window.installEventFilter(self)
        self._late = QTimer(self)  # on another desktop it is not painted
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._seen)
        self._late.start(UNSEEN_MS)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            self._late.start(0)  # what lies in the window is painted by the same event
        return False

    def _seen(self) -> None:
        self._act()
        self.deleteLater()


@contextmanager
def _called_up(window: MainWindow, instance: Instance | None) -> Iterator[None]:
    """A further start of the program shows this window."""
    if instance is None:
        yield
        return
    instance.listen(lambda: bring_up(window))
    try:
        yield
    finally:
        instance.close()


def _application() -> QApplication:
    use_one_arena()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # pyqtgraph keeps its shaders for the process; unshared, a second window would draw with the first one's.
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        app = QApplication(["handcontrol"])
    app.setApplicationName("handcontrol")
    app.setApplicationDisplayName("handcontrol")
    app.setDesktopFileName("handcontrol")
    app.setQuitOnLastWindowClosed(False)  # the window says so itself, once it is through with closing
    choose_gl_platform()
    return app


def _end(window: MainWindow, *, tell: bool = True) -> int:
    """The engine is stopped and joined before the window's objects go. tell: say on stderr what it failed by."""
    engine = window.engine
    engine.stop("the application ends")
    try:
        if engine.state != "new":
            engine.join(JOIN_S)
    except (HandcontrolError, TimeoutError) as error:
        log.error("the engine ended by %s", type(error).__name__)  # its words may name what is private:
        if tell and sys.stderr:  # the person who started it may read them, the log may not keep them
            sys.stderr.write(f"handcontrol: {error}\n")
        return 1
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(
            window, QEvent.Type.DeferredDelete.value
        )  # no loop runs that would do it
    return 0


@contextmanager
def _signals_close(window: MainWindow) -> Iterator[None]:
    """SIGINT and SIGTERM close the window, from Qt's event loop: a Python handler may run in the middle of a paint, and
    Qt crashes when its window goes then. So the handler does nothing; the signal's number arrives through a socket.
    Elsewhere than on the main thread signals stay as they are."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ends = (signal.SIGINT, signal.SIGTERM)
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)

    def arrived() -> None:
        if set(ends).intersection(reader.recv(64)):
            window.close()

    def handler_is_needed(number: int, frame: FrameType | None) -> None:
        pass

    notifier.activated.connect(arrived)
    old_fd = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    old = {number: signal.signal(number, handler_is_needed) for number in ends}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(old_fd)
        notifier.setEnabled(False)
        notifier.deleteLater()
        reader.close()
        writer.close()


@contextmanager
def _exceptions_shown(window: MainWindow) -> Iterator[None]:
    """A fault in the window's own code switches control off, is logged with its traceback, and said in one line."""
    told: set[str] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        window.post(SetControl(False, "the window failed"))
        words = f"{kind.__name__}: {error}"
        if words not in told:  # a timer may raise it sixty times a second
            told.add(words)
            log.error("a fault in the window", exc_info=(kind, error, trace))
            window.notify(
                Notice(
                    tr("A fault in the window ({fault}).").format(fault=words),
                    tr("Control was switched off. Please report this."),
                    "error",
                )
            )

    old, sys.excepthook = sys.excepthook, hook
    try:
        yield
    finally:
        sys.excepthook = old


@contextmanager
def _qt_messages_logged() -> Iterator[None]:
    """Qt's own messages go to Python's log, so that there is one log."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def handler(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        qt_log.log(levels.get(kind, logging.WARNING), "%s", text)

    old = qInstallMessageHandler(handler)
    try:
        yield
    finally:
        qInstallMessageHandler(old)
