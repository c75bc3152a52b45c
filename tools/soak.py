"""Long runs of the whole engine on the virtual hand as a camera: does a replay come to the same, does memory grow?

    python -P tools/soak.py record-replay --minutes 10 [--clip FILE …] [--keep SESSION.mcap]
        [--speeds 0.5,1,20,0] [--app 2,0] [--library 0]
    python -P tools/soak.py memory --minutes 30 [--keep SESSION.mcap]
    python -P tools/soak.py memory --replay SESSION.mcap --hours 1

record-replay records live, with everything inside that a person or a desktop may do meanwhile (rules swapped, the
pause key, a physical mouse, a second monitor, a locked screen, another source), then replays the session at every
speed (0: as fast as it goes) by the command line, by the application with its window (offscreen), and by the library,
and compares what was done byte for byte with what the live run did.
memory watches the resident set of the same live run, or of a session replayed over and over, after a warm-up (a tenth
of the run): growth below 5 MB, no warning, no dropped Step. Nothing is injected. Exit code 1 when something is not as
it should be. Linux.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from soak_rig import Run, Told

from handcontrol.errors import HandcontrolError
from handcontrol.runtime.replay import open_session, replay
from handcontrol.sessions.text import first_difference

GROWTH_MB = 5.0
CYCLE_S = 30.0  # all that a person does meanwhile, again and again
#: argument → which way a session is replayed
WAYS = {"speeds": "command line", "app": "application", "library": "library"}
PAGE = os.sysconf("SC_PAGE_SIZE")


def record_replay(args: argparse.Namespace) -> list[str]:
    """Complaints; none when every replay did what the live run did."""
    specs = ["virtual:demo", *map(str, args.clip), "virtual:two_hands", "virtual:crossing"]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        path = args.keep or folder / "soak.mcap"
        run = Run(path, specs, cycle_s=min(CYCLE_S, args.minutes * 60))
        run.go(args.minutes * 60)
        _say(run.told)
        complaints = [run.missing(), *(f"warning: {text}" for text in run.told.warnings if args.strict)]
        began = time.monotonic()
        running = []
        ways = [(way, speed) for way in WAYS for speed in getattr(args, way)]
        for way, speed in ways:
            out = stack.enter_context((folder / f"{way}-{speed:g}.jsonl").open("w+b"))
            running.append((way, speed, _replaying(way, path, speed, out), out))
        for way, speed, process, out in sorted(running, key=lambda one: -(one[1] or float("inf"))):
            code = process.wait()
            out.seek(0)
            said = out.read()
            same = code == 0 and hashlib.sha256(said).digest() == run.told.digest.digest()
            name = f"by the {WAYS[way]} {f'{speed:g}x' if speed else 'unpaced'}"
            verdict, lines = "the same" if same else "NOT the same", len(said.splitlines())
            print(f"replayed {name}: {lines} lines, {verdict}, {time.monotonic() - began:.0f} s", flush=True)
            if not same:
                complaints.append(f"the replay {name} differs from the live run (exit code {code})")
        print(f"{len(ways)} replays of {run.told.seconds:.0f} s", flush=True)
    return [text for text in complaints if text]


def _replaying(way: str, path: Path, speed: float, out: IO[bytes]) -> subprocess.Popen[bytes]:
    if way == "speeds":
        words = ["-m", "handcontrol", "replay", str(path), "--json"]
        words += ["--speed", f"{speed:g}"] if speed else []
    else:
        words = [str(Path(__file__).with_name("soak_replay.py")), way, str(path), f"{speed:g}"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DISPLAY": ""}
    return subprocess.Popen([sys.executable, "-P", *words], stdout=out, env=environment)


def memory(args: argparse.Namespace) -> list[str]:
    """Complaints; none when memory keeps within the bar, nothing was warned of and every Step arrived."""
    resident: list[tuple[float, float]] = []

    def look(now: float) -> None:
        if not resident or now - resident[-1][0] >= min(1.0, args.minutes / 10):
            resident.append((now, _resident_mb()))

    if args.replay:
        told, complaints = _replayed(args.replay, args.hours * 3600, look)
    else:
        with tempfile.TemporaryDirectory() as folder:
            seconds = args.minutes * 60
            path = args.keep or Path(folder) / "soak.mcap"
            run = Run(path, ["virtual:demo"], cycle_s=min(CYCLE_S, seconds))
            run.go(seconds, look)
            told, complaints = run.told, [run.missing()]
    _say(told)
    grown, first, last = growth(resident)
    print(f"{first:.1f} MB after the warm-up, {last:.1f} MB at the end: {grown:+.2f} MB")
    complaints += [f"warning: {text}" for text in told.warnings]
    if grown >= GROWTH_MB:
        complaints.append(f"memory grew by {grown:.1f} MB, less than {GROWTH_MB:g} MB wanted")
    return [text for text in complaints if text]


def _replayed(path: Path, seconds: float, look: Callable[[float], None]) -> tuple[Told, list[str]]:
    """The session over and over, until `seconds` of its own time have passed."""
    told = Told()
    began, passed = time.monotonic(), 0.0
    while passed < seconds:
        with open_session(path) as session:
            first = t = None
            for recorded, computed in replay(session):
                told.step(computed)
                t = recorded.t
                first = t if first is None else first
                if difference := first_difference(recorded, computed):
                    return told, [f"the {difference}"]
                if told.steps % 100 == 0:
                    look(time.monotonic() - began)
                if passed + t - first >= seconds:
                    break
            if first is None or t is None or t == first:
                return told, ["the session holds no time"]
            passed += t - first
            if session.damage:
                return told, [session.damage]
    look(time.monotonic() - began)
    print(f"{passed:.0f} s of the session's time in {time.monotonic() - began:.0f} s")
    return told, []


def _say(told: Told) -> None:
    print(
        f"{told.steps} steps, {told.actions} actions, {len(told.warnings)} warnings, commands {told.commands}",
        flush=True,
    )


def growth(resident: list[tuple[float, float]]) -> tuple[float, float, float]:
    """MB from after the warm-up to the end, then both: medians over a tenth of what is left of (seconds, MB)."""
    end = resident[-1][0]
    warm = [mb for now, mb in resident if now >= end / 10]
    part = max(1, len(warm) // 10)
    first, last = float(np.median(warm[:part])), float(np.median(warm[-part:]))
    return last - first, first, last


def _resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    what = parser.add_subparsers(required=True, metavar="WHAT")
    one = what.add_parser("record-replay", help="record live, replay at every speed, compare")
    one.add_argument("--minutes", type=float, default=10.0)
    one.add_argument(
        "--clip", type=Path, action="append", default=[], help="a video, played as a camera as well"
    )
    one.add_argument("--speeds", type=_speeds, default=(0.5, 1.0, 20.0, 0.0))
    one.add_argument("--app", type=_speeds, default=(), help="speeds by the application, with its window")
    one.add_argument("--library", type=_speeds, default=(), help="speeds by the library")
    one.add_argument("--strict", action="store_true", help="a warning during the run is a fault, too")
    one.set_defaults(run=record_replay)
    two = what.add_parser("memory", help="watch the memory of a long run")
    two.add_argument("--minutes", type=float, default=30.0, help="of the virtual hand, live")
    two.add_argument("--replay", type=Path, help="a session instead, as fast as it goes, over and over …")
    two.add_argument("--hours", type=float, default=1.0, help="… until so much of its time has passed")
    two.set_defaults(run=memory)
    for live in (one, two):
        live.add_argument("--keep", type=Path, metavar="SESSION", help="keep the recording there")
    args = parser.parse_args(words)
    try:
        complaints = args.run(args)
    except HandcontrolError as error:
        complaints = [str(error)]
    for text in complaints:
        print(f"FAILED {text}")
    return 1 if complaints else 0


def _speeds(text: str) -> tuple[float, ...]:
    return tuple(float(word) for word in text.split(","))


if __name__ == "__main__":
    raise SystemExit(main())
