"""What there is of the program beside its window: the tray's icon, the sign and the dot at the pointer, messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from handcontrol.settings import Settings
from handcontrol.ui.control_switch import SwitchReader
from handcontrol.ui.hud import Hud
from handcontrol.ui.notifications import Notifications
from handcontrol.ui.spotlight import Spotlight
from handcontrol.ui.theme import Theme
from handcontrol.ui.tray import Tray
from handcontrol.vocab import Command, Notice, Snapshot


class Around:
    """Told what the window is told. post: the engine's; camera: lets go or opens; first_run: shows it. Main
    thread."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        *,
        post: Callable[[Command], None],
        camera: Callable[[], None],
        recording: Callable[[], str],
        first_run: Callable[[], object],
    ) -> None:
        self._window = window
        self._switch = SwitchReader()
        self.tray = Tray(window, post=post, camera=camera, recording=recording, first_run=first_run)
        self.spotlight = Spotlight()
        self.hud = Hud()
        self.hud.set_on(settings.look.hud)
        self._notifications = Notifications(self.tray, self.hud)

    def use_settings(self, settings: Settings) -> None:
        self.hud.set_on(settings.look.hud)

    def set_theme(self, theme: Theme) -> None:
        self.hud.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        self.tray.show_state(self._switch.read(step))
        self.spotlight.set_on(step.spotlight)
        self.hud.show_step(step)

    def lively(self, snapshot: Snapshot) -> bool:
        """Whether the sign must follow the hand, also with the window out of sight."""
        step = snapshot.step
        return self.hud.on and self.hud.works and step.control == "on" and bool(step.hands)

    def tell(self, notices: Sequence[Notice]) -> None:
        """What is urgent of these, when the window cannot say it."""
        if self._window.isMinimized() or not self._window.isVisible():
            self._notifications.tell(notices)

    def stop(self) -> None:
        """Nothing is to be shown at the pointer: the engine has ended."""
        self.spotlight.set_on(False)
        self.hud.clear()

    def close(self) -> None:
        self.stop()
        self.tray.close()
