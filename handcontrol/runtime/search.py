"""The `search` thread: palms are looked for beside the hands that are followed, so that none of them waits."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable

from handcontrol.mailbox import Latest
from handcontrol.tracking.search import Found

NICER = 5  # by how much the thread's priority is less than its process's


class Beside:
    """One look at a time, on a thread that starts with the first. Used by one other thread, which also closes it."""

    def __init__(self) -> None:
        self._looks: Latest[Callable[[], Found]] = Latest()
        self._done: Latest[Found | BaseException] = Latest()
        self._thread: threading.Thread | None = None
        self._busy = False
        self._of_interest = True

    def begin(self, look: Callable[[], Found]) -> bool:
        if self._busy or self._looks.closed:
            return False
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="search", daemon=True)
            self._thread.start()
        self._busy = self._of_interest = True
        self._looks.put(look)
        return True

    def result(self) -> Found | None:
        """What the look came to, once it has; raises what it raised."""
        done = self._done.take(0.0) if self._busy else None
        if done is None:
            return None
        self._busy = False
        if not self._of_interest:
            return None
        if isinstance(done, BaseException):
            raise done
        return done

    def forget(self) -> None:
        self._of_interest = False

    def close(self, timeout: float | None = None) -> bool:
        """End the thread after the look under way; False when it has not ended after `timeout` seconds."""
        self._looks.close()
        if self._thread is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        if (
            sys.platform == "linux"
        ):  # where a thread has a priority of its own: those that follow hands come first
            os.setpriority(
                os.PRIO_PROCESS, threading.get_native_id(), os.getpriority(os.PRIO_PROCESS, 0) + NICER
            )
        while (look := self._looks.take()) is not None:
            try:
                self._done.put(look())
            except BaseException as error:  # raised where the result is asked for
                self._done.put(error)
