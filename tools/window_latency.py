"""From the stamp of a picture to the injected move: headless, and with every page of the window open in turn, left
alone and while the window is resized and dragged.

    nice -n -5 python tools/window_latency.py [--frames 90] [--rounds 2] [--pages Live,About]

As `tools/latency.py` (its film of a pointing, moving virtual hand at 30 pictures a second, its X server), with runs
without a window between those with one. The window is resized and moved twenty times a second by xdotool. Each
place's 95th percentile is held against 1.5 times the one without a window.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import math
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
from Xlib import display

sys.path.insert(0, str(Path(__file__).parent))
from latency import FPS, SCRIPT, Film, Told, x_server

from handcontrol.capture.open import open_source
from handcontrol.desktop import open_desktop
from handcontrol.inject import Ledger, open_injector
from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import build_pipeline
from handcontrol.runtime.engine import Engine, Options
from handcontrol.settings import Settings
from handcontrol.vocab import Frame

MOST = 1.5  # times the latency without a window
SETTLE = 20  # pictures after a page was opened that are not counted
DRAG_S = 0.05
Spans = list[tuple[str, int, int]]  # where the window was, from which picture to which


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--frames", type=int, default=90, help="pictures counted for each page and way")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument(
        "--pages", default="", help="only these, by the words of the rail, with commas between"
    )
    args = parser.parse_args()
    late: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder, x_server():
        script = Path(folder) / "move.toml"
        script.write_text(SCRIPT)
        with contextlib.closing(open_source(f"virtual:{script}")) as source:
            film = list(source)
        stays = display.Display()  # an X server without clients begins anew, and refuses some while it does
        for turn in range(2 * args.rounds + 1):
            told = Told()
            engine = new_engine(film, told)
            spans = in_window(engine, told, args.frames, Path(folder), args.pages) if turn % 2 else alone(
                engine, told, 5 * args.frames
            )  # fmt: skip
            engine.stop("the end")
            engine.join(10)
            for where, begin, end in spans:
                late[where] += sent_after_ms(told, begin, end)
        stays.close()
    return report(late)


def new_engine(film: list[Frame], told: Told) -> Engine:
    settings, injector = Settings(), open_injector(False)
    return Engine(
        Options(source="film", armed=True),
        open_source=lambda spec: Film(film),
        make_pipeline=lambda progress: build_pipeline(
            settings, default_rules(), progress=progress, offline=True
        ),
        desktop=open_desktop(),
        ledger=Ledger(injector),
        close_injector=injector.close,
        pulse=injector.pulse,
        observe=told.observe,
        on_played=told.played,
    )


def alone(engine: Engine, told: Told, frames: int) -> Spans:
    """Without a window."""
    engine.start()
    while len(told.pictures) < frames + SETTLE and engine.running:
        time.sleep(0.05)
        engine.steps.drain()
        engine.notices.drain()
    return [("headless", SETTLE, len(told.pictures))]


def in_window(engine: Engine, told: Told, frames: int, folder: Path, pages: str) -> Spans:
    """Every page of the application's window, first left alone, then with the window resized and dragged."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from handcontrol.ui.app import run_app
    from handcontrol.ui.main_window import MainWindow

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication.instance() or QApplication(["latency"])
    spans: Spans = []
    dragging = threading.Event()

    def walk(window: MainWindow):
        """Opens, waits (yields) and notes, page after page."""
        threading.Thread(target=drag, args=(int(window.winId()), dragging), daemon=True).start()
        for place, button in enumerate(window.view.nav.buttons):
            if pages and button.text().replace("&", "") not in pages.split(","):
                continue
            window.view.nav.choose(place)
            for way in ("", ", dragged"):
                if way:
                    dragging.set()
                yield from until(len(told.pictures) + SETTLE)
                begin = len(told.pictures)
                yield from until(begin + frames)
                spans.append((f"{button.text().replace('&', '')}{way}", begin, len(told.pictures)))
            dragging.clear()

    def until(count: int):
        while len(told.pictures) < count and engine.state != "stopped":
            yield

    steps = None

    def look() -> None:
        nonlocal steps
        if steps is None and told.pictures:
            steps = walk(next(one for one in app.topLevelWidgets() if isinstance(one, MainWindow)))
        if steps is not None and next(steps, "end") == "end":
            app.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(50)
    run_app(engine, Settings(), source="film", books=Bookcase(folder))
    timer.stop()
    return spans


def drag(window: int, wanted: threading.Event) -> None:
    """Give the window another size and place, again and again, while that is wanted."""
    driver = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert driver.stdin
    with contextlib.suppress(BrokenPipeError):
        for turn in itertools.count():
            wanted.wait()
            wide, high, x, y = place(turn * DRAG_S)
            driver.stdin.write(f"windowsize {window} {wide} {high} windowmove {window} {x} {y}\n")
            driver.stdin.flush()
            time.sleep(DRAG_S)


def place(t: float) -> tuple[int, int, int, int]:
    """Width, height, left and top of the window at `t` seconds: a hand that drags it to and fro, and its corner."""
    swing, sway = math.sin(1.7 * t), math.sin(2.3 * t)
    return (
        round(1120 + 200 * swing),
        round(740 + 120 * sway),
        round(200 + 150 * sway),
        round(120 + 90 * swing),
    )


def sent_after_ms(told: Told, begin: int, end: int) -> list[float]:
    """Of each picture whose first move was injected: how long after its stamp."""
    found = []
    for stamp, _, place in told.pictures[begin:end]:
        done = place and told.done.get((stamp, *place))
        if done:
            found.append((done - stamp) * 1e3)
    return found


def report(late: dict[str, list[float]]) -> int:
    base = float(np.percentile(late["headless"], 95))
    met = True
    for where, times in late.items():
        p95 = float(np.percentile(times, 95)) if times else float("nan")
        good = p95 <= MOST * base
        met = met and good
        print(
            f"{where:22} {len(times):5} moves  median {np.median(times):5.1f}  p95 {p95:5.1f} ms  "
            f"{p95 / base:4.2f}x{'' if good else '  NOT MET'}"
        )
    print(f"bar: {MOST:g} times headless, {FPS:.0f} pictures a second: {'met' if met else 'NOT MET'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
