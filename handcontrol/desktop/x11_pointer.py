"""Where the pointer is, asked for ahead: whoever wants to know it for every picture does not wait for an answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from handcontrol import _x11

_OFTEN_S = 0.1  # who asks again within this time gets the answer that was fetched since
_LATER_S = 0.01  # it is fetched so long after the last question: the picture's own work is then done
_END_S = 2.0


class X11Pointer:
    """One X server's. `place` belongs to one thread, `close` to any. Raises ConnectionError.

    A question costs about half a millisecond, more where other threads are busy, and it would be on the way of every
    picture to its move.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._connection: Any = _x11.connect()
        self._lock = threading.Lock()  # of the connection
        self._place: tuple[int, int] | None = None
        self._called = float("-inf")
        self._wanted = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._fetch, name="pointer", daemon=True)
        self._thread.start()

    @property
    def connection(self) -> Any:
        """For single questions before the first `place`."""
        return self._connection

    def place(self) -> tuple[int, int] | None:
        """Now; where it was at most 0.1 s ago, if it is asked for that often. None: the server went away."""
        before, self._called = self._called, self._clock()
        if self._called - before > _OFTEN_S:
            self._ask()
        self._wanted.set()
        return self._place

    def close(self) -> None:
        self._closing.set()
        self._wanted.set()
        self._thread.join(_END_S)
        if not self._thread.is_alive():  # else the server does not answer, and the thread still uses it
            with self._lock:
                self._gone()

    def _fetch(self) -> None:
        while not self._closing.is_set():
            self._wanted.wait()
            self._wanted.clear()
            if not self._closing.wait(_LATER_S):
                self._ask()

    def _ask(self) -> None:
        with self._lock:
            if self._connection is None:
                return
            try:
                answer = self._connection.screen().root.query_pointer()
            except Exception:  # the server went away
                self._gone()
            else:
                self._place = answer.root_x, answer.root_y

    def _gone(self) -> None:
        if self._connection is not None:
            _x11.close(self._connection)
        self._connection = self._place = None
