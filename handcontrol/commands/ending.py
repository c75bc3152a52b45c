"""However the program ends, it ends: nothing is left running, and nothing that hangs keeps the process alive."""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import faulthandler
import os
import sys
from collections.abc import Callable, Iterator

from handcontrol.errors import DisplayError, HandcontrolError
from handcontrol.runtime.engine import Engine

END_S = 8.0


@contextlib.contextmanager
def left_in_the_end(engine: Callable[[], Engine | None], last: Callable[[], object]) -> Iterator[None]:
    """However the program ends, the engine is stopped; one that hangs does not keep the process alive.

    engine: that of now, if there is one yet. last: what must still be done then (it has a limit of its own): recordings
    are finished.
    """
    try:
        yield
    except HandcontrolError as error:
        if (now := engine()) and now.hangs():
            print(f"handcontrol: {error}", file=sys.stderr)
        raise
    finally:
        now = engine()
        if now:
            now.stop("the program ends")
        if now and now.hangs():
            with contextlib.suppress(Exception):  # nothing may keep the process alive
                last()
            for stream in (sys.stdout, sys.stderr):
                with contextlib.suppress(OSError):  # whoever read it may be gone
                    stream.flush()
            os._exit(1)  # Python would wait for the thread for ever


@contextlib.contextmanager
def ended_with_the_display(end: Callable[[], object]) -> Iterator[None]:
    """When the X server goes away, `end` is called, one sentence says so, and the process ends with exit code 1.

    Qt says it by itself where it finds out first (the window's loop ends); but Xlib, which its libraries use beside it,
    would end the process in the middle of everything, with words of its own.
    """
    try:
        xlib = ctypes.CDLL("libX11.so.6")
    except OSError:  # another system, or none that a window could use
        yield
        return
    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)

    def gone(display: int) -> int:
        with contextlib.suppress(Exception):  # nothing may keep the process alive
            end()
        with contextlib.suppress(OSError):  # whoever read it may be gone
            print(f"handcontrol: {DisplayError()}", file=sys.stderr, flush=True)
        os._exit(1)

    handler = kind(gone)  # kept as long as Xlib has it
    xlib.XSetIOErrorHandler.restype = ctypes.c_void_p
    before = xlib.XSetIOErrorHandler(handler)
    try:
        yield
    finally:
        xlib.XSetIOErrorHandler(ctypes.c_void_p(before))


def end_surely(after_s: float = END_S) -> None:
    """When this process is through with Python and still there `after_s` later, it is ended, with exit code 1.

    By then all is let go, joined and written; but the window's libraries and the graphics driver wait for each other
    and for the X server as they are taken down, and none of them has a limit. Call it once they are imported: what is
    registered last is done first.
    """
    atexit.register(_watch, after_s)


def _watch(after_s: float) -> None:
    # A thread that needs no Python: Python's own have ended by then. It writes nothing that a person would see.
    faulthandler.dump_traceback_later(after_s, exit=True, file=os.open(os.devnull, os.O_WRONLY))
