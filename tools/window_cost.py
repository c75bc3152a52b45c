"""What the window costs: processor time with it minus without it, and how soon it is seen. Exit code 1 above a bar.

    python -P tools/window_cost.py [--seconds 20] [--rounds 1] [--only SCENE] [--minutes 10] [--json]

Pictures come from a clip of the virtual hand, so that they cost the same with a window and without. Each case is a run
of the program on an X server of its own (Xvfb and openbox, software OpenGL), window and headless in turn; processor
time is the process's own, from /proc, with all its threads, over `--seconds` after it has settled. --minutes: also how
much the memory grows in the second half of so long, as page after page is opened. Linux only.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from Xlib.error import BadWindow

from handcontrol import _x11, paths
from handcontrol._cv import cv2
from handcontrol.virtualhand import Scene

FPS, SIZE = 30, (640, 480)
CLIP_S, LOOP_S = 150.0, 12.0
SCREEN = "1600x1000x24"
SETTLE_S = 8.0  # until networks, pages and fonts are read
WAIT_S = 90.0  # for something that must come; a machine under load is slow
#: case → (which clip, minimised?, its bar as a share of one core)
CASES = {
    "nothing in view": ("empty", False, 0.15),
    "a hand at rest": ("still", False, 0.35),
    "a hand, 3D on software GL": ("demo", False, 0.35),
    "minimised, a hand": ("demo", True, 0.04),
}
START_BAR = 1.5
GROWTH_BAR = 0.03  # of the memory, in the second half of --minutes
PAGES = 9

EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1240, 722)
window.show()
app.exec()
"""
#: Seconds from before the engine's imports to its first picture, without an interpreter's own start.
ENGINE_START = """
import sys, time
began = time.perf_counter()
from handcontrol.commands.rooms import Recording
from handcontrol.rules.file import default_rules
from handcontrol.runtime.engine import Options
from handcontrol.settings import Settings
with Recording(None, Settings(), default_rules(), force=False) as recording:
    engine = recording.engine(Options(source=sys.argv[1], dry_run=True), offline=True)
    engine.start()
    while (seen := engine.snapshots.take(1.0)) is None or seen.frame is None:
        pass
    print(time.perf_counter() - began)
    engine.stop("measured")
    engine.join(20.0)
"""


def write_clip(kind: str, path: Path) -> None:
    """`CLIP_S` of pictures, `LOOP_S` of them drawn and said again and again."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), FPS, SIZE)
    scene, rng = Scene("demo", seed=1), np.random.default_rng(1)
    count = 1 if kind != "demo" else round(LOOP_S * FPS)
    if kind == "empty":
        drawn = [rng.integers(90, 110, (SIZE[1], SIZE[0], 3), np.uint8)]
    else:
        began = 2.0 if kind == "still" else 0.0  # by then the hand stands in the picture
        drawn = [cv2.cvtColor(scene.render(began + n / FPS), cv2.COLOR_RGB2BGR) for n in range(count)]
    for n in range(round(CLIP_S * FPS)):
        writer.write(drawn[n % count])
    writer.release()


@contextlib.contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """The environment of programs on an X server of their own, with a window manager."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "+extension", "GLX", "-nolisten", "tcp"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    env = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
    env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=env, stderr=subprocess.DEVNULL)
    try:
        yield env
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


def cpu_s(pid: int) -> float:
    """Processor seconds of the process and all its threads so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def windows_of(server: Any, pid: int) -> list[int]:
    """The windows that the window manager shows for this process."""
    root = server.screen().root
    atom = server.intern_atom
    listed = root.get_full_property(atom("_NET_CLIENT_LIST"), 0)
    found = []
    for number in listed.value if listed else ():
        try:
            owner = server.create_resource_object("window", number).get_full_property(atom("_NET_WM_PID"), 0)
        except BadWindow:  # it went meanwhile
            continue
        if owner and owner.value[0] == pid:
            found.append(int(number))
    return found


def wait_until(true: Callable[[], object], what: str) -> None:
    until = time.monotonic() + WAIT_S
    while not true():
        if time.monotonic() > until:
            raise SystemExit(f"{what} did not come within {WAIT_S:.0f} s.")
        time.sleep(0.005)


@contextlib.contextmanager
def running(words: list[str], env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-P", *words], env=env, stdout=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def share(clip: Path, env: dict[str, str], seconds: float, *, window: bool, minimised: bool) -> float:
    """Processor seconds a second of one run."""
    words = ["-m", "handcontrol", "--offline", "--source", str(clip), *([] if window else ["--headless"])]
    with running(words, env) as process:
        time.sleep(SETTLE_S)
        if window:
            server = _x11.connect(env["DISPLAY"])
            try:
                wait_until(lambda: windows_of(server, process.pid), "The window")
                if minimised:
                    minimise(server, process.pid, env)
            finally:
                _x11.close(server)
        began, t = cpu_s(process.pid), time.monotonic()
        time.sleep(seconds)
        return (cpu_s(process.pid) - began) / (time.monotonic() - t)


def minimise(server: Any, pid: int, env: dict[str, str]) -> None:
    """Its window, and see that it is (ICCCM: WM_STATE is 3 then)."""
    (number,) = windows_of(server, pid)
    subprocess.run(["xdotool", "windowminimize", str(number)], env=env, check=True)
    state, shown = server.intern_atom("WM_STATE"), server.create_resource_object("window", number)
    wait_until(lambda: shown.get_full_property(state, 0).value[0] == 3, "The minimised window")
    time.sleep(SETTLE_S / 4)


def pressed(server: Any, pid: int, env: dict[str, str], key: str) -> bool:
    """Whether the window got this key. One that was listed may be gone: OpenGL is tried in a window of its own."""
    numbers = windows_of(server, pid)
    words = ["xdotool", "windowactivate", "--sync", str(numbers[-1] if numbers else 0), "key", key]
    return bool(numbers) and subprocess.run(words, env=env, stderr=subprocess.DEVNULL).returncode == 0


def growth(env: dict[str, str], minutes: float) -> dict[str, float]:
    """MB of the program as it has opened every page, and at the end."""
    sizes = []
    with running(["-m", "handcontrol", "--offline", "--source", "virtual:demo"], env) as process:
        server = _x11.connect(env["DISPLAY"])
        try:
            wait_until(lambda: windows_of(server, process.pid), "The window")
            time.sleep(SETTLE_S)
            end, page = time.monotonic() + 60 * minutes, 0
            while time.monotonic() < end:
                page = page % PAGES + 1
                wait_until(partial(pressed, server, process.pid, env, f"ctrl+{page}"), "A page")
                time.sleep(2.0)
                status = Path(f"/proc/{process.pid}/statm").read_text().split()
                sizes.append(int(status[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6)
        finally:
            _x11.close(server)
    print(*(f"{size:.0f}" for size in sizes[::PAGES]), "MB", file=sys.stderr)
    part = len(sizes) // 4
    return {"half": float(np.median(sizes[part : 2 * part])), "end": float(np.median(sizes[-part:]))}


def until_seen(words: list[str], env: dict[str, str]) -> float:
    """Seconds from the start of this program to its window."""
    server = _x11.connect(env["DISPLAY"])
    try:
        began = time.monotonic()
        with running(words, env) as process:
            wait_until(lambda: windows_of(server, process.pid), "The window")
            return time.monotonic() - began
    finally:
        _x11.close(server)


def starts(clip: Path, env: dict[str, str], rounds: int) -> dict[str, float]:
    """The least of each over the rounds: what else runs can only make it longer."""
    ours, empty, engine = [], [], []
    for _ in range(rounds + 1):  # the first warms the disk's cache
        empty.append(until_seen(["-c", EMPTY_WINDOW], env))
        engine.append(
            float(subprocess.check_output([sys.executable, "-P", "-c", ENGINE_START, str(clip)], env=env))
        )
        ours.append(until_seen(["-m", "handcontrol", "--offline", "--source", str(clip)], env))
    return {"window": min(ours), "empty": min(empty), "engine": min(engine)}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=20.0, help="of each run (20)")
    parser.add_argument("--rounds", type=int, default=1, help="of window and headless in turn (1)")
    parser.add_argument("--only", action="append", help="cases whose names begin so; 'start': the start")
    parser.add_argument("--minutes", type=float, default=0.0, help="that the memory is watched (0: not)")
    parser.add_argument("--clips", type=Path, help="keep the clips in this folder, or use those there")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    chosen = {
        name: case for name, case in CASES.items() if not args.only or name.startswith(tuple(args.only))
    }
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, x_server() as env:
        home = Path(folder) / "home"
        home.mkdir()
        (home / "cache").symlink_to(paths.cache_dir().resolve(), target_is_directory=True)
        env["HANDCONTROL_HOME"] = str(home)
        env["PYTHONPYCACHEPREFIX"] = str(
            Path(folder) / "compiled"
        )  # compiled once, as an installed program is
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        clips = args.clips or Path(folder)
        clips.mkdir(exist_ok=True)
        for kind in {clip for clip, _, _ in CASES.values()}:
            if not (clips / f"{kind}.mp4").exists():
                write_clip(kind, clips / f"{kind}.mp4")
        rows = [
            measured(
                name, clips / f"{clip}.mp4", env, args.seconds, args.rounds, minimised=minimised, bar=bar
            )
            for name, (clip, minimised, bar) in chosen.items()
        ]
        if not args.only or "start" in args.only:
            took = starts(clips / "empty.mp4", env, args.rounds)
            bar = START_BAR * took["empty"] + took["engine"]
            rows.append({"case": "start to the window, s", **took, "costs": took["window"], "bar": bar})
        if args.minutes:
            held = growth(env, args.minutes)
            grown = held["end"] / held["half"] - 1
            rows.append({"case": f"memory, {args.minutes:g} min", **held, "costs": grown, "bar": GROWTH_BAR})
    if args.json:
        print(json.dumps(rows, indent=2))
    else:
        table(rows)
    return int(any(float(row["costs"]) > float(row["bar"]) for row in rows))


def measured(
    name: str, clip: Path, env: dict[str, str], seconds: float, rounds: int, *, minimised: bool, bar: float
) -> dict[str, str | float]:
    """The means of the rounds."""
    pairs = [
        tuple(
            share(clip, env, seconds, window=window, minimised=window and minimised)
            for window in (True, False)
        )
        for _ in range(rounds)
    ]
    window, headless = (float(np.mean(part)) for part in zip(*pairs, strict=True))
    print(f"{name}: {window:.3f} - {headless:.3f}", file=sys.stderr)
    return {"case": name, "window": window, "headless": headless, "costs": window - headless, "bar": bar}


def table(rows: list[dict[str, str | float]]) -> None:
    print("| case | window | headless | costs | bar |\n| --- | --- | --- | --- | --- |")
    for row in rows:
        if "headless" in row:
            figures = [f"{float(row[name]):.1%}" for name in ("window", "headless", "costs", "bar")]
        elif "end" in row:
            figures = [f"{row['end']:.0f} MB", f"earlier {row['half']:.0f} MB"]
            figures += [f"{float(row[name]):.1%}" for name in ("costs", "bar")]
        else:
            beside = f"empty window {row['empty']:.2f}, engine {row['engine']:.2f}"
            figures = [f"{row['window']:.2f} s", beside, f"{row['costs']:.2f} s", f"{row['bar']:.2f} s"]
        print(f"| {row['case']} | {' | '.join(figures)} |")


if __name__ == "__main__":
    if not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))):
        raise SystemExit("It needs Xvfb, openbox and xdotool.")
    sys.exit(main())
