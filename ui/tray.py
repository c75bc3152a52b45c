"""The icon beside the clock: whether the hand is obeyed, and what is wanted most, with the window out of sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from handcontrol.ui.control_switch import SwitchState
from handcontrol.ui.icons import app_icon, icon
from handcontrol.ui.language import mark, tr
from handcontrol.ui.theme import DARK
from handcontrol.vocab import Command, KeepLast, SetControl, ToggleControl

#: State of the switch → how it is called, and its icon.
STATES: dict[SwitchState, tuple[str, str, str]] = {
    "off": (mark("Control is off"), "off", DARK.muted),
    "on": (mark("Control is on"), "hand", DARK.good),
    "resting": (mark("Resting: an open palm wakes it"), "resting", DARK.warn),
    "locked": (mark("The screen is locked: the hand waits"), "waiting", DARK.warn),
    "mouse": (mark("The mouse is in use: the hand waits"), "waiting", DARK.warn),
    "keyboard": (mark("The keyboard is in use: the hand waits"), "waiting", DARK.warn),
    "dry": (mark("Dry run"), "dry", DARK.accent),
}


class Tray(QObject):
    """There where the desktop has a place for it: `shown` says so. post: the engine's; camera: lets go or opens."""

    def __init__(
        self,
        window: QWidget,
        *,
        post: Callable[[Command], None],
        camera: Callable[[], None],
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._state: SwitchState | None = None
        self.menu = QMenu(window)
        self.switch = self._action(tr("Switch control &on"), lambda: post(ToggleControl("the tray")))
        self._action(tr("&Let go of everything"), lambda: post(SetControl(False, "the tray")))
        self.menu.addSeparator()
        self._action(tr("&Keep the last 30 s"), lambda: post(KeepLast("the tray")))
        self._action(tr("&Release or open the camera"), camera)
        self.menu.addSeparator()
        self._action(tr("&Show the window"), self.bring_up)
        self._action(tr("&Quit"), window.close)
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
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
        self.switch.setText(tr("Switch control &on") if state == "off" else tr("Switch control &off"))

    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why == QSystemTrayIcon.ActivationReason.Trigger:
            self.bring_up()

    def bring_up(self) -> None:
        """The window, from wherever it is."""
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def close(self) -> None:
        self.icon.hide()
