"""The icon beside the clock: whether the hand is obeyed, and what is wanted most, with the window out of sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from handcontrol import _x11
from handcontrol.ui.control_switch import SwitchState
from handcontrol.ui.icons import app_icon, icon
from handcontrol.ui.language import mark, tr
from handcontrol.ui.theme import DARK
from handcontrol.vocab import Command, KeepLast, SetControl, StartRecording, StopRecording, ToggleControl

#: State of the switch → how it is called, and its icon.
STATES: dict[SwitchState, tuple[str, str, str]] = {
    "off": (mark("Control is off"), "off", DARK.muted),
    "armed": (mark("Armed: show a hand"), "armed", DARK.good),
    "begin": (mark("Armed: an open palm begins"), "armed", DARK.good),
    "on": (mark("Control is on"), "hand", DARK.good),
    "resting": (mark("Resting: an open palm wakes it"), "resting", DARK.warn),
    "locked": (mark("The screen is locked: the hand waits"), "waiting", DARK.warn),
    "mouse": (mark("The mouse is in use: the hand waits"), "waiting", DARK.warn),
    "keyboard": (mark("The keyboard is in use: the hand waits"), "waiting", DARK.warn),
    "dry": (mark("Dry run"), "dry", DARK.accent),
    "stopped": (mark("It has stopped"), "warning", DARK.bad),
}


class Tray(QObject):
    """There where the desktop has a place for it: `shown` says so. post: the engine's; camera: lets go or opens;
    recording(): what is being recorded, in words; first_run: shows it again."""

    def __init__(
        self,
        window: QWidget,
        *,
        post: Callable[[Command], None],
        camera: Callable[[], None],
        recording: Callable[[], str] = str,
        first_run: Callable[[], object] = lambda: None,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._state: SwitchState | None = None
        self.menu = QMenu(window)
        self.switch = self._action(tr("Switch control &on"), lambda: post(ToggleControl("the tray")))
        self._action(tr("&Let go of everything"), lambda: post(SetControl(False, "the tray")))
        self.menu.addSeparator()
        self._recording, self._post = recording, post
        self.record = self._action("", self._record)
        self._action(tr("&Keep the last 30 s"), lambda: post(KeepLast("the tray")))
        self._action(tr("&Release or open the camera"), camera)
        self.menu.addSeparator()
        self._action(tr("&Show the window"), lambda: bring_up(window))
        self._action(tr("Show the &first run again"), first_run)
        self._action(tr("&Quit"), window.close)
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(lambda: bring_up(window))
        self.menu.aboutToShow.connect(self._look)
        self._look()
        self.shown = available()
        if self.shown:
            self.icon.show()
        self.show_state("off")

    def _action(self, words: str, act: Callable[[], object]) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda: act())
        return action

    def show_state(self, state: SwitchState) -> None:
        """As the switch in the window."""
        if state == self._state:
            return
        self._state = state
        words, name, color = STATES[state]
        self.icon.setIcon(icon(name, color, 22))
        self.icon.setToolTip(f"handcontrol: {tr(words)}")
        self.switch.setText(
            tr("&Start again")
            if state == "stopped"
            else tr("Switch control &on")
            if state == "off"
            else tr("Switch control &off")
        )

    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why == QSystemTrayIcon.ActivationReason.Trigger:
            bring_up(self._window)

    def _look(self) -> None:
        """What the menu can do now."""
        self.record.setText(tr("&End the recording") if self._recording() else tr("&Record from here on"))

    def _record(self) -> None:
        self._post(StopRecording("the tray") if self._recording() else StartRecording("the tray"))

    def close(self) -> None:
        self.icon.hide()


def bring_up(window: QWidget) -> None:
    """The window, from wherever it is, as large as it was."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if QGuiApplication.platformName() == "xcb":
        QGuiApplication.sync()  # it is to be there when the window manager hears of it
        _ask_window_manager(int(window.winId()))


def _ask_window_manager(number: int) -> None:
    try:
        connection = _x11.connect()
    except ConnectionError:
        return
    _x11.activate(connection, number)
    _x11.close(connection)
