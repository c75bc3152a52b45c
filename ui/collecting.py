"""Garbage is collected on the window's thread only: objects of Qt must not be destroyed on another. Main thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

EVERY_MS = 500


@contextmanager
def collected_here() -> Iterator[None]:
    """While it lasts, cycles are found from a timer of this thread, by Python's own thresholds.

    Left to itself, Python collects on whichever thread makes the object too many; a widget in such a cycle is then
    destroyed there, and Qt aborts sooner or later. What stands after the first time is looked at no more: a collection
    is short, and the threads of the engine wait for it.
    """
    thresholds = gc.get_threshold()

    def collect() -> None:
        if not gc.get_freeze_count():
            gc.collect()
            gc.freeze()
            return
        counts = gc.get_count()
        full = [n for n, (count, most) in enumerate(zip(counts, thresholds, strict=True)) if count > most]
        if full:
            gc.collect(max(full))

    timer = QTimer()
    timer.timeout.connect(collect)
    gc.disable()
    timer.start(EVERY_MS)
    try:
        yield
    finally:
        timer.stop()
        gc.enable()
        gc.unfreeze()
