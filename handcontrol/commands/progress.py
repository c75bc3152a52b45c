"""One line on stderr that says how far something is; nothing where stderr is not a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TextIO

_WIDTH = 24


def progress_line(stream: TextIO | None = None) -> Callable[[str, int, int], None] | None:
    """A callback (what, done, total) that draws the line over itself, or None where nobody would see it."""
    out = stream if stream is not None else sys.stderr
    if not out.isatty():
        return None

    def show(what: str, done: int, total: int) -> None:
        share = min(max(done / total, 0.0), 1.0) if total > 0 else 0.0
        bar = "█" * round(share * _WIDTH)
        out.write(f"\r\x1b[K{what} {bar:·<{_WIDTH}} {share:4.0%}" + ("\n" if 0 < total <= done else ""))
        out.flush()

    return show
