"""handcontrol bench: how long each stage from picture to action takes, what it costs, and on what kind of processor."""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import sys
import time
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from handcontrol.capture.open import open_source
from handcontrol.commands.progress import progress_line
from handcontrol.errors import HandcontrolError
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.models.load import MODELS, chosen, load
from handcontrol.models.processor import cpu_flags, cpu_name
from handcontrol.pointer import Pointer
from handcontrol.rules.engine import RuleEngine
from handcontrol.rules.file import default_rules
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import DesktopState, Frame, Screen

HELP = "measure every stage: milliseconds, frames per second, processor time, memory"

WARM_UP = 10  # frames before the clock counts: caches fill and networks settle
STAGES = ("palm", "landmarks", "gestures", "rules", "pointer")


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("source", metavar="S", nargs="?", default="virtual:demo", help="what to track (default virtual:demo)")
    add("--frames", type=int, default=300, metavar="N", help="measure at most N frames (default 300)")
    add("--hands", type=int, default=2, metavar="N", help="at most N hands (default 2)")
    add("--model", choices=tuple(MODELS), default="auto", help="the networks (default auto)")
    add("--parity", action="store_true", help="follow MediaPipe Hands to the letter")
    add("--json", action="store_true", help="print JSON")
    add("--offline", action="store_true", help="do not download the networks")


def run(args: argparse.Namespace) -> int:
    networks = load(args.model, progress=progress_line(), offline=args.offline)
    with open_source(args.source) as source:
        static = source.kind in ("image", "folder")
        tracker = Tracker(networks, hands=max(1, args.hands), parity=args.parity, static=static)
        warm_up = 0 if source.frames is not None and source.frames <= WARM_UP else WARM_UP
        rows = list(measure(pipeline(tracker), _reads(source), warm_up=warm_up, limit=max(1, args.frames)))
        size = source.size
    if not rows:
        raise HandcontrolError(f"{args.source} gave no frame to measure.", "Give a longer source.")
    report = {
        "v": 1,
        "source": args.source,
        "size": list(size),
        "model": "full" if args.parity and args.model == "auto" else chosen(args.model),
        "hands": tracker.hands,
        "parity": args.parity,
        **summary(rows),
        "peak_memory_mb": round(peak_memory_bytes() / 1e6, 1),
        "cpu": {"name": cpu_name(), "cores": os.cpu_count(), "flags": cpu_flags()},
        "versions": {
            name: version(name) for name in ("handcontrol", "onnxruntime", "opencv-python", "numpy")
        },
    }
    print(json.dumps(report, indent=2) if args.json else as_text(report))
    return 0


def _reads(frames: Iterable[Frame]) -> Iterator[tuple[float, Frame]]:
    """Each frame with the milliseconds it took to come."""
    start = time.perf_counter()
    for frame in frames:
        yield (time.perf_counter() - start) * 1e3, frame
        start = time.perf_counter()


def pipeline(tracker: Tracker) -> Pipeline:
    """What runs for a frame of the app, with the packaged rules."""
    return Pipeline(tracker, Recognizer(), RuleEngine(default_rules()), Pointer())


def measure(
    house: Pipeline, frames: Iterable[tuple[float, Frame]], *, warm_up: int, limit: int
) -> Iterator[dict[str, float]]:
    """One row of milliseconds and counts for each frame after the first `warm_up`, at most `limit`. Control is on."""
    for number, (read_ms, frame) in enumerate(islice(frames, warm_up + limit)):
        desktop = DesktopState(frame.t, (Screen("screen", 0, 0, 1920, 1080, primary=True),))
        cpu, start = time.process_time(), time.perf_counter()
        step = house.step(frame, desktop, (), frame.t, "on")
        total, cpu = time.perf_counter() - start, time.process_time() - cpu
        if number >= warm_up:
            yield {
                "read": read_ms,
                **{stage: getattr(step.times, f"{stage}_ms") for stage in STAGES},
                "total": total * 1e3,
                "cpu": cpu * 1e3,
                "palm_ran": float(step.observation is not None and step.observation.palm_ran),
                "hands": float(len(step.hands)),
            }


def summary(rows: list[dict[str, float]]) -> dict[str, Any]:
    """Percentiles a stage over the frames in which it ran, and means over all. Reading is no part of `total`."""
    stages = {}
    for stage in ("read", *STAGES, "total"):
        ran = [row[stage] for row in rows if row[stage] > 0]
        if ran:
            values = np.percentile(ran, (50, 95, 99))
            stages[stage] = {f"p{p}": round(float(v), 3) for p, v in zip((50, 95, 99), values, strict=True)}

    def mean(name: str) -> float:
        return float(np.mean([row[name] for row in rows]))

    return {
        "frames": len(rows),
        "stages_ms": stages,
        "fps": round(1e3 / mean("total"), 1),
        "cpu_ms_per_frame": round(mean("cpu"), 3),
        "palm_runs_per_frame": round(mean("palm_ran"), 3),
        "hands_per_frame": round(mean("hands"), 3),
    }


def as_text(report: dict[str, Any]) -> str:
    width, height = report["size"]
    cpu = report["cpu"]
    lines = [
        f"{report['source']} {width}x{height}, {report['frames']} frames, model {report['model']}, "
        f"up to {report['hands']} hands{', parity' if report['parity'] else ''}",
        f"{'ms':<10} {'p50':>8} {'p95':>8} {'p99':>8}",
    ]
    for stage, values in report["stages_ms"].items():
        lines.append(f"{stage:<10} " + " ".join(f"{value:8.2f}" for value in values.values()))
    lines += [
        f"{report['fps']:.1f} frames per second without reading, {report['cpu_ms_per_frame']:.1f} ms of CPU a frame, "
        f"peak memory {report['peak_memory_mb']:.0f} MB",
        f"{report['palm_runs_per_frame']:.2f} palm runs and {report['hands_per_frame']:.2f} hands a frame",
        f"{cpu['name']}, {cpu['cores']} cores, {' '.join(cpu['flags']) or 'no flags that matter'}",
    ]
    return "\n".join(lines)


def peak_memory_bytes() -> int:
    """The most memory this process has held so far."""
    if sys.platform == "win32":

        class Counters(ctypes.Structure):  # PROCESS_MEMORY_COUNTERS
            _fields_ = (
                ("cb", ctypes.c_ulong),
                ("faults", ctypes.c_ulong),
                *((name, ctypes.c_size_t) for name in ("peak", "now", "a", "b", "c", "d", "e", "f")),
            )

        counters = Counters(cb=ctypes.sizeof(Counters))
        process = ctypes.c_void_p(-1)  # this process
        ctypes.windll.kernel32.K32GetProcessMemoryInfo(process, ctypes.byref(counters), counters.cb)
        return int(counters.peak)
    elif sys.platform == "linux":  # whose ru_maxrss begins with that of the parent
        return _peak_of_linux()
    else:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024


def _peak_of_linux() -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
