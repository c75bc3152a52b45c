"""Work that takes its time, on a thread of its own; a timer asks whether it is done, so that no signal crosses."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from handcontrol.errors import HandcontrolError
from handcontrol.mailbox import Latest
from handcontrol.ui.language import tr

ASK_MS = 50


class Work(QObject):
    """One piece of work at a time; a newer one makes an older one's outcome nobody's business.

    do(): on the thread; a HandcontrolError it raises goes to `failed`, on the main thread, as its outcome to `done`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._outcome: Latest[tuple[int, Any]] = Latest()
        self._done: Callable[[Any], None] = lambda outcome: None
        self._failed: Callable[[HandcontrolError], None] = lambda error: None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        return self._timer.isActive()

    def start(
        self,
        do: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[HandcontrolError], None],
    ) -> None:
        self._number += 1
        self._done, self._failed = done, failed
        number = self._number

        def run() -> None:
            try:
                outcome = do()
            except HandcontrolError as error:
                outcome = error
            except Exception as error:  # the person must hear of it
                outcome = HandcontrolError(
                    tr("Something inside failed ({fault}).").format(fault=repr(error)),
                    tr("Please report this."),
                )
            self._outcome.put((number, outcome))

        threading.Thread(target=run, name="work", daemon=True).start()
        self._timer.start(ASK_MS)

    def forget(self) -> None:
        """What is under way is no longer wanted."""
        self._number += 1
        self._timer.stop()

    def _ask(self) -> None:
        found = self._outcome.take(0.0)
        if found is None or found[0] != self._number:
            return
        self._timer.stop()
        if isinstance(found[1], HandcontrolError):
            self._failed(found[1])
        else:
            self._done(found[1])
