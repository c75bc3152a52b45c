"""From the stamp of a picture to the X event: headless, with the window and its 3D plot, and with a busy main thread.

    nice -n -5 python tools/latency.py [--frames 500] [--only headless]

On an X server of its own (Xvfb), a second process (this file with --witness) hears every motion event by the RECORD
extension. Pictures of a pointing, moving virtual hand are rendered before and played as a 30 fps camera; each gets its
stamp as it is handed over. Networks, rules, pointer and injection are the program's own.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from handcontrol.capture.open import open_source
from handcontrol.capture.source import BaseSource
from handcontrol.desktop import open_desktop
from handcontrol.inject import Ledger, open_injector
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import build_pipeline
from handcontrol.runtime.engine import Engine, Options
from handcontrol.settings import Settings
from handcontrol.vocab import Action, Frame, MoveTo, Snapshot

FPS = 30.0
WARM = 30  # pictures that are not counted
BUSY_EVERY_S, BUSY_S = 2.5, 1.0
MOVING_PX = 15  # from one picture to the next
SCRIPT = """
title = "a hand that points and moves"
duration_s = 6.0
loop = false
[[hand]]
side = "right"
elbow = [0.42, 2.0]
key = [
  { t = 0.0, pose = "point", anchor = [0.62, 0.36], size = 0.42 },
  { t = 1.0, anchor = [0.36, 0.40], ease = "linear" },
  { t = 2.0, anchor = [0.40, 0.62], ease = "linear" },
  { t = 3.0, anchor = [0.64, 0.58], ease = "linear" },
  { t = 4.0, anchor = [0.46, 0.34], ease = "linear" },
  { t = 5.0, anchor = [0.60, 0.64], ease = "linear" },
  { t = 6.0, anchor = [0.62, 0.36], ease = "linear" },
]
"""


class Film(BaseSource):
    """Pictures in memory, to and fro for ever, as a camera gives them; `t` is the machine's clock."""

    kind = "camera"
    live = True
    frames = None

    def __init__(self, pictures: list[Frame]) -> None:
        super().__init__("film")
        self._pictures = pictures + pictures[-2:0:-1]
        self._count = 0
        self._began = time.monotonic()
        self._closing = threading.Event()
        self.fps, self.size = FPS, (pictures[0].width, pictures[0].height)

    def read(self) -> Frame | None:
        self._closing.wait(max(0.0, self._began + self._count / FPS - time.monotonic()))
        if self._closing.is_set():
            return None
        frame = self._pictures[self._count % len(self._pictures)]
        self._count += 1
        return replace(frame, frame_id=self._count, t=time.monotonic())

    def close(self) -> None:
        self._closing.set()


@dataclass(slots=True)
class Told:
    """What a run did: (stamp, ms in the networks, the first move's place or None) of each picture.

    done: when the injector had returned from each move. busy: spans in which the main thread was.
    """

    pictures: list[tuple[float, float, tuple[int, int] | None]] = field(default_factory=list)
    done: dict[tuple[float, int, int], float] = field(default_factory=dict)
    busy: list[tuple[float, float]] = field(default_factory=list)

    def observe(self, snapshot: Snapshot) -> None:
        step = snapshot.step
        if snapshot.frame is None:
            return
        moves = [a for a in step.actions if isinstance(a, MoveTo) and a.due == step.t]
        place = (moves[0].x_px, moves[0].y_px) if moves else None
        self.pictures.append((step.t, step.times.palm_ms + step.times.landmarks_ms, place))

    def played(self, action: Action) -> None:
        if isinstance(action, MoveTo):
            self.done[action.due, action.x_px, action.y_px] = time.monotonic()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--frames", type=int, default=500)
    parser.add_argument("--only", choices=("headless", "window", "busy"))
    parser.add_argument("--witness", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.witness:
        return witness()
    with tempfile.TemporaryDirectory() as folder, x_server():
        script = Path(folder) / "move.toml"
        script.write_text(SCRIPT)
        with contextlib.closing(open_source(f"virtual:{script}")) as source:
            film = list(source)
        good = True
        for how in (args.only,) if args.only else ("headless", "window", "busy"):
            told, heard = one_run(film, how, args.frames)
            good = report(how, told, heard) and good
    return 0 if good else 1


def one_run(film: list[Frame], how: str, frames: int) -> tuple[Told, np.ndarray]:
    """Until so many pictures were worked on; what was done and, (N, 3) of s, x, y, what the witness heard."""
    told, settings = Told(), Settings()
    ears = subprocess.Popen(
        [sys.executable, "-P", __file__, "--witness"],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
    )
    assert ears.stdout
    assert ears.stdout.readline().strip() == "ready"
    injector, desktop = open_injector(False), open_desktop()
    engine = Engine(
        Options(source="film", armed=True),
        open_source=lambda spec: Film(film),
        make_pipeline=lambda progress: build_pipeline(
            settings, default_rules(), progress=progress, offline=True
        ),
        desktop=desktop,
        ledger=Ledger(injector),
        close_injector=injector.close,
        pulse=injector.pulse,
        observe=told.observe,
        on_played=told.played,
    )
    done = lambda: len(told.pictures) >= frames + WARM or not engine.running  # noqa: E731
    if how == "headless":
        engine.start()
        while not done():
            time.sleep(0.05)
            engine.steps.drain()
            engine.notices.drain()
    else:
        in_window(engine, settings, told, done, busy=how == "busy")
    engine.stop("the end")
    engine.join(10)
    out, _ = ears.communicate("end\n", timeout=10)
    rows = [[float(word) for word in line.split()] for line in out.splitlines()]
    return told, np.array(rows).reshape(-1, 3)


def in_window(engine, settings, told, done, *, busy) -> None:
    """The application's window, with its 3D plot; `busy`: its thread does nothing but count for a second at times."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from handcontrol.ui.app import run_app

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication.instance() or QApplication(["latency"])

    def look() -> None:
        if done():
            app.quit()

    def work() -> None:
        began = time.monotonic()
        while time.monotonic() < began + BUSY_S:
            sum(range(1000))
        told.busy.append((began, time.monotonic()))

    timers = [QTimer(), QTimer()]
    timers[0].timeout.connect(look)
    timers[0].start(100)
    if busy:
        timers[1].timeout.connect(work)
        timers[1].start(round(BUSY_EVERY_S * 1e3))
    run_app(engine, settings, source="film")
    for timer in timers:
        timer.stop()


def report(how: str, told: Told, heard: np.ndarray) -> bool:
    """Print the figures of a run; whether they are what they should be."""
    pictures = told.pictures[WARM:]
    if how == "busy":
        pictures = [p for p in pictures if any(begin <= p[0] <= end for begin, end in told.busy)]
    late: list[float] = []
    sent: list[float] = []
    count, seconds = 0, 0.0
    before = None
    for stamp, _, place in pictures:
        if place is None:
            continue
        at = int(np.searchsorted(heard[:, 0], stamp))
        here = next((i for i in range(at, min(at + 12, len(heard))) if tuple(heard[i, 1:]) == place), None)
        if here is None:  # the pointer was there already, or another move came first
            before = None
            continue
        late.append((heard[here, 0] - stamp) * 1e3)
        sent.append((told.done.get((stamp, *place), heard[here, 0]) - stamp) * 1e3)
        if before and stamp - before[0] < 2.5 / FPS and np.hypot(*np.subtract(place, before[2])) > MOVING_PX:
            count += here - before[1]
            seconds += heard[here, 0] - heard[before[1], 0]
        before = (stamp, here, place)
    worked = [ms for _, ms, _ in pictures]
    p95, own = np.percentile(late, 95), np.percentile(worked, 95)
    allowed = {"headless": 3.0, "window": 6.0, "busy": 8.0}[how]
    rate = count / seconds if seconds else 0.0
    good = p95 <= own + allowed and (how == "busy" or rate >= 60.0)
    words = (
        f"{how:9} {len(pictures)} pictures, {len(late)} moves: stamp to X event median {np.median(late):.1f}, ",
        f"p95 {p95:.1f} ms (sent {np.median(sent):.1f}, {np.percentile(sent, 95):.1f}); ",
        f"networks median {np.median(worked):.1f}, p95 {own:.1f} ms; ",
        f"p95 beyond the networks' {p95 - own:+.1f} (≤ {allowed:g}); {rate:.0f} moves a second in movement",
        "" if good else "  NOT MET",
    )
    print("".join(words), flush=True)
    return bool(good)


def witness() -> int:
    """Write down every motion event of the X server: when it was heard, where the pointer is."""
    from Xlib import X, display
    from Xlib.ext import record
    from Xlib.protocol import rq

    control, connection = display.Display(), display.Display()
    ranges = {
        "core_requests": (0, 0), "core_replies": (0, 0), "ext_requests": (0, 0, 0, 0), "ext_replies": (0, 0, 0, 0),
        "delivered_events": (0, 0), "device_events": (X.MotionNotify, X.MotionNotify), "errors": (0, 0),
        "client_started": False, "client_died": False,
    }  # fmt: skip
    context = connection.record_create_context(0, [record.AllClients], [ranges])
    rows: list[str] = []

    def hear(reply) -> None:
        now, data = time.monotonic(), reply.data
        while data and reply.category == record.FromServer:
            event, data = rq.EventField(None).parse_binary_value(data, connection.display, None, None)
            rows.append(f"{now:.6f} {event.root_x} {event.root_y}")

    def end() -> None:
        sys.stdin.readline()
        control.record_disable_context(context)
        control.sync()

    threading.Thread(target=end, daemon=True).start()
    print("ready", flush=True)
    connection.record_enable_context(context, hear)
    print("\n".join(rows), flush=True)
    return 0


@contextlib.contextmanager
def x_server() -> Iterator[None]:
    """Xvfb with one screen of 1920x1080, as DISPLAY."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        os.environ |= {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    try:
        yield
    finally:
        server.terminate()
        server.wait(10)


if __name__ == "__main__":
    sys.exit(main())
