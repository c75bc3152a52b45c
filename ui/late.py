"""A first picture that is long in coming: said once, and what every thread waits for is written to the log."""

from __future__ import annotations

import logging
import sys
import traceback

from PySide6.QtCore import QObject, QTimer

LATE_MS = 15_000
FRAMES = 6  # of each thread's stack

log = logging.getLogger(__name__)


class Late(QTimer):
    """Times out when nothing has called `stop` for LATE_MS."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(LATE_MS)


def write_down(state: str) -> None:
    """Such a start can seldom be had a second time, so the log gets the stacks at once."""
    stacks = (
        "".join(traceback.format_stack(frame, FRAMES)) for frame in list(sys._current_frames().values())
    )
    log.warning("no picture yet, and the engine is %s; the threads:\n%s", state, "\n".join(stacks))
