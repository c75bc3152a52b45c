"""What the person should hear with the window out of sight: the desktop's messages, or the sign beside the pointer."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QSystemTrayIcon

from handcontrol.ui.hud import Hud
from handcontrol.ui.language import told
from handcontrol.ui.tray import Tray
from handcontrol.vocab import Level, Notice

EVERY_S = 3.0  # between two messages
SAME_S = 60.0  # until the same is said again
ICONS = {
    "info": QSystemTrayIcon.MessageIcon.NoIcon,
    "warning": QSystemTrayIcon.MessageIcon.Warning,
    "error": QSystemTrayIcon.MessageIcon.Critical,
}


class Pace:
    """Lets messages through one at a time, and the same one seldom: a rule may say something thirty times a second."""

    def __init__(self) -> None:
        self._last = float("-inf")
        self._said: dict[str, float] = {}

    def lets(self, text: str, now: float) -> bool:
        """Whether `text` may be said at `now`, seconds that never go back; it counts as said then."""
        self._said = {said: t for said, t in self._said.items() if now - t < SAME_S}
        if text in self._said or now - self._last < EVERY_S:
            return False
        self._last = self._said[text] = now
        return True


class Notifications:
    """Says warnings, and what rules say themselves, through the tray where it takes messages, else at the pointer."""

    def __init__(self, tray: Tray, hud: Hud, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._tray, self._hud, self._clock = tray, hud, clock
        self._pace = Pace()

    def tell(self, notices: Sequence[Notice]) -> None:
        """Of these what is urgent. A rule's own words are private; that control rests the pointer's sign says."""
        for notice in notices:
            text = told(notice.text)
            if (notice.private or notice.level != "info") and self._pace.lets(text, self._clock()):
                self._say(text, told(notice.remedy), notice.level)

    def _say(self, text: str, remedy: str, level: Level) -> None:
        if self._tray.shown and QSystemTrayIcon.supportsMessages():
            # A title without words would be the program's name a second time.
            self._tray.icon.showMessage(text, remedy or "handcontrol", ICONS[level])
        else:
            self._hud.show_note(f"{text} {remedy}".rstrip())
