"""A window that a person resizes is laid out and painted some times a second, not at every event: the hand comes first.

Window systems send sizes as fast as the mouse moves. Between two layouts the system shows what was painted last.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

STEP_MS = 60


class Unhurried(QObject):
    """To be told of each new size, from the window's own resizeEvent (the layout has then followed it already)."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._late = False  # a size came that the layout has not followed
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._follow)

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

    def _wait(self) -> None:
        layout = self._window.layout()
        assert layout
        layout.setEnabled(False)
        self._timer.start()

    def _follow(self) -> None:
        layout = self._window.layout()
        assert layout
        layout.setEnabled(True)
        if self._late:
            self._late = False
            layout.update()  # by an event: a layout that Python calls for would keep the other threads waiting
            self._window.setUpdatesEnabled(True)
            QTimer.singleShot(0, self, self._wait)  # that event comes first
