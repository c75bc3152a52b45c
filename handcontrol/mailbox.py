"""Between threads: Latest keeps only the newest value, Backlog all up to a bound; neither ever blocks a writer."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """One slot: `put` overwrites and counts what nobody took; `take` waits. Any thread; close() wakes the waiters.

    A closed mailbox still gives out the value it holds, once; later puts are ignored.
    """

    def __init__(self) -> None:
        self._ready = threading.Condition()
        self._value: T | None = None
        self._dropped = 0
        self._closed = False

    def put(self, value: T) -> None:
        with self._ready:
            if self._closed:
                return
            if self._value is not None:
                self._dropped += 1
            self._value = value
            self._ready.notify()

    def take(self, timeout: float | None = None) -> T | None:
        """The newest value, or None after `timeout` seconds (None: no limit) or once closed and empty."""
        with self._ready:
            self._ready.wait_for(lambda: self._value is not None or self._closed, timeout)
            value, self._value = self._value, None
            return value

    def close(self) -> None:
        with self._ready:
            self._closed = True
            self._ready.notify_all()

    @property
    def closed(self) -> bool:
        return self._closed

    @property
    def dropped(self) -> int:
        """How many values were overwritten before anybody took them."""
        return self._dropped


class Backlog(Generic[T]):
    """A queue for small, rare things: in order, nothing lost while fewer than `limit` wait; then the oldest go.

    Any thread may put and drain; no lock is held while a value is used.
    """

    def __init__(self, limit: int) -> None:
        self._lock = threading.Lock()
        self._values: deque[T] = deque(maxlen=limit)
        self._dropped = 0

    def put(self, value: T) -> None:
        with self._lock:
            self._dropped += len(self._values) == self._values.maxlen
            self._values.append(value)

    def extend(self, values: Iterable[T]) -> None:
        for value in values:
            self.put(value)

    def drain(self) -> list[T]:
        """Everything waiting, oldest first; the backlog is empty afterwards."""
        with self._lock:
            values = list(self._values)
            self._values.clear()
            return values

    @property
    def dropped(self) -> int:
        """How many values went unread because the backlog was full."""
        return self._dropped
