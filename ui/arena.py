"""The C library keeps the window's memory in one arena: what one thread gives back, every other can use.

By default glibc gives threads arenas of their own; under hours of pressing and opening each of them grows by its own
gaps (measured in docs/performance.md). Other C libraries do without.
"""

from __future__ import annotations

import ctypes
import sys

M_ARENA_MAX = -8  # malloc.h of glibc


def use_one_arena() -> bool:
    """Before other threads allocate. Returns whether the C library follows."""
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    return bool(mallopt and mallopt(M_ARENA_MAX, 1))
