"""The program with one part that fails when SIGUSR1 comes: faulty.py PART WORDS… The words are the program's own.

PART: capture (the source is made live and raises), engine (the tracker raises), hang (the tracker never returns),
silent (the source gives nothing more), output (the injector raises), main (the printing or the window's timer raises),
block (a call to the injector never returns), busy (the window's thread computes on and on), source (it is changed).
It tells on stderr when that happened: "fault at SECONDS" of the system's monotonic clock.
"""

from __future__ import annotations

import signal
import sys
import threading
import time

from handcontrol import cli
from handcontrol.vocab import Frame

FAULT = threading.Event()
TOLD = []


class Live:
    """A file's pictures as a camera would give them."""

    live, kind, notices = True, "camera", ()

    def __init__(self, source, then):
        self._source, self._then = source, then
        self.name, self.size, self.fps, self.frames = source.name, source.size, source.fps, None
        self._closed = threading.Event()
        self._began = time.monotonic()

    def read(self):
        if fault():
            self._then(self._closed)
        frame = self._source.read()
        if frame is None or self._closed.wait(max(0.0, self._began + frame.t - time.monotonic())):
            return None
        return Frame(frame.frame_id, time.monotonic(), frame.rgb)

    def close(self):
        self._closed.set()
        self._source.close()


def fault():
    """Whether it is to happen now; the first time that it is, it says so."""
    if FAULT.is_set() and not TOLD:
        TOLD.append(time.monotonic())
        print(f"fault at {TOLD[0]}", file=sys.stderr, flush=True)
    return FAULT.is_set()


def fail(*_):
    raise RuntimeError("a fault made by the test")


def when_told(act):
    threading.Thread(target=lambda: (FAULT.wait(), fault(), act()), daemon=True).start()


def busy():
    end = time.monotonic() + 3.0
    while time.monotonic() < end:
        pass


def patch(part):
    from handcontrol.commands import report, rooms

    if part in ("capture", "silent"):
        opener = rooms.source_opener
        then = fail if part == "capture" else lambda closed: closed.wait()
        rooms.source_opener = lambda settings: lambda spec: Live(opener(settings)(spec), then)
    elif part in ("engine", "hang"):
        from handcontrol.tracking.tracker import Tracker

        observe = Tracker.observe
        then = fail if part == "engine" else lambda: threading.Event().wait()
        Tracker.observe = lambda self, frame: then() if fault() else observe(self, frame)
    elif part == "block":
        from handcontrol.inject.pynput_backend import PynputInjector

        move_to = PynputInjector.move_to
        PynputInjector.move_to = lambda self, x, y: (
            threading.Event().wait() if fault() else move_to(self, x, y)
        )
    elif part == "source":
        from handcontrol.runtime.engine import Engine
        from handcontrol.vocab import UseSource

        start = Engine.start
        Engine.start = lambda self: (start(self), when_told(lambda: self.post(UseSource("virtual:nothing"))))
    elif part == "busy":
        from handcontrol.ui.bridge import Bridge

        look = Bridge.poll
        Bridge.poll = lambda self: busy() if fault() else look(self)
    elif part == "output":
        from handcontrol.inject.pynput_backend import PynputInjector

        move = PynputInjector.move_to
        PynputInjector.move_to = lambda self, x, y: fail() if fault() else move(self, x, y)
    elif part == "main" and "--headless" in sys.argv:
        lines = report.ActionLines.lines
        report.ActionLines.lines = lambda self, action: fail() if fault() else lines(self, action)
    elif part == "main":
        from handcontrol.ui.bridge import Bridge

        poll = Bridge.poll
        Bridge.poll = lambda self: fail() if fault() else poll(self)
    else:
        raise SystemExit(f"no part {part!r}")


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: FAULT.set())
    patch(sys.argv[1])
    sys.exit(cli.main(sys.argv[2:]))
