"""A window that a person resizes is laid out and painted some times a second, in the engine's pauses: the hand comes
first.

Window systems send sizes as fast as the mouse moves. Between two layouts the system shows what was painted last.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QWidget

STEP_MS = 40  # between two layouts at least
LATEST_MS = (
    120  # a pause of the engine is not waited for any longer; and without a size for as long, it is over
)


class Unhurried(QObject):
    """To be told of each new size, from the window's own resizeEvent (the first was followed by the layout already),
    and of each pause of the engine."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._late = False  # a size came that the layout has not followed
        self._followed = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATEST_MS)
        self._timer.timeout.connect(self._end)

    @property
    def waiting(self) -> bool:
        """Whether a size that comes now waits."""
        return self._timer.isActive()

    def resized(self) -> None:
        if self.waiting:
            self._late = True
            self._window.setUpdatesEnabled(False)
        else:
            self._wait()

    def pause(self) -> None:
        """The engine rests now."""
        if self._late and self._followed.elapsed() >= STEP_MS:
            self._follow()

    def _wait(self) -> None:
        self._lay_out(False)
        self._followed.start()
        self._timer.start()

    def _end(self) -> None:
        if self._late:
            self._follow()
        else:
            self._lay_out(True)

    def _follow(self) -> None:
        self._late = False
        self._lay_out(True)
        self._window.setUpdatesEnabled(True)
        QTimer.singleShot(0, self, self._wait)  # after the layout, which comes by an event

    def _lay_out(self, yes: bool) -> None:
        layout = self._window.layout()
        assert layout
        layout.setEnabled(yes)
        if yes:
            layout.update()  # by an event: a layout that Python calls for would keep the other threads waiting
