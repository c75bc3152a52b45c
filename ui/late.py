"""A first picture, or a step, that is long in coming: said once, and what every thread waits for is in the log."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from handcontrol.vocab import Step, UseSource

LATE_MS = 15_000
SILENT = 8  # ticks of a second without a step; even where nothing is seen the engine makes sixteen a second
LONG = 60  # ticks, whatever is being opened
FRAMES = 6  # of each thread's stack

log = logging.getLogger(__name__)


class Late(QTimer):
    """Times out when nothing has called `stop` for LATE_MS."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(LATE_MS)


class Silence(QTimer):
    """`silent` fires when no step was heard for SILENT ticks, `over` with the next one. Ticks are counted, not time:
    the window itself may have stood still, or the computer slept. Begins with the first step, ends by `stop`."""

    silent, over = Signal(), Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = 0
        self._opening = False
        self.setInterval(1000)
        self.timeout.connect(self._tick)

    def opening(self) -> None:
        """Another source is asked for: a camera may take half a minute, and the engine waits for it."""
        self._opening = True

    def hear(self, steps: Sequence[Step]) -> None:
        if any(isinstance(command, UseSource) for step in steps for command in step.commands):
            self._opening = False
        if self._ticks >= SILENT:
            self.over.emit()
        self._ticks = 0
        if not self.isActive():  # the first of this engine
            self._opening = False
            self.start()

    def _tick(self) -> None:
        self._ticks += 1
        if (self._ticks == SILENT and not self._opening) or self._ticks == LONG:
            self.silent.emit()

    @property
    def long(self) -> bool:
        """Whether nothing opens for so long."""
        return self._ticks >= LONG


def write_down(what: str, state: str) -> None:
    """Such a moment can seldom be had a second time, so the log gets the stacks at once."""
    stacks = (
        "".join(traceback.format_stack(frame, FRAMES)) for frame in list(sys._current_frames().values())
    )
    log.warning("%s, and the engine is %s; the threads:\n%s", what, state, "\n".join(stacks))
