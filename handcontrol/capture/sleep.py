"""How long this machine has slept: what tells a camera that was away from one that stood still."""

from __future__ import annotations

import ctypes
import platform
import time
from collections.abc import Callable
from typing import Any


def slept_s() -> float:
    """Seconds of sleep since the machine started, by the difference of two clocks; 0 where there are no two."""
    return max(0.0, _CLOCKS.get(platform.system(), lambda: 0.0)())


def _linux() -> float:
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)


def _macos() -> float:
    # Python's constants: CLOCK_MONOTONIC goes on in sleep there, CLOCK_UPTIME_RAW does not.
    uptime = getattr(time, "CLOCK_UPTIME_RAW", time.CLOCK_MONOTONIC)
    return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(uptime)


def _windows() -> float:
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009  (exists on Windows only)
    awake, ever = ctypes.c_ulonglong(), ctypes.c_ulonglong()  # in 100 ns, read one right after the other
    kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
    kernel.QueryInterruptTime(ctypes.byref(ever))
    return float(ever.value - awake.value) / 1e7


_CLOCKS: dict[str, Callable[[], float]] = {"Linux": _linux, "Darwin": _macos, "Windows": _windows}
