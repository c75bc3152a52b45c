"""handcontrol pointer-study: what steadying the pointer costs, ours beside other filters and others' constants."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from dataclasses import asdict

import numpy as np

from handcontrol.capture.open import open_source
from handcontrol.errors import SourceError, UsageError
from handcontrol.models.load import load
from handcontrol.pointer.anchor import anchor_px
from handcontrol.pointer.study import SPEEDS, Figures, candidates, measure, without_drift
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Array

HELP = "measure jitter and lag of the pointer's filter beside others"
SHORTEST_S = 2.0


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "sources",
        nargs="*",
        metavar="S[@A-B]",
        default=["virtual:point"],
        help="pictures of a still hand, from A to B seconds; its tracking noise is used (default: virtual:point)",
    )
    add("--seconds", type=float, default=20.0, metavar="S", help="of each source at most (default 20)")
    add("--json", action="store_true", help="print JSON")
    add("--offline", action="store_true", help="do not download the networks")


def run(args: argparse.Namespace) -> int:
    networks = load("full", offline=args.offline)
    rests = [still_hand(source, Tracker(networks, hands=1), args.seconds) for source in args.sources]
    rows = [measure(name, make, rests) for name, make in candidates(rests)]
    if args.json:
        print(json.dumps([asdict(row) for row in rows], indent=1))
    else:
        print(*table(rows, sum(len(t) for t, _ in rests)), sep="\n")
    return 0


def still_hand(source: str, tracker: Tracker, seconds: float) -> tuple[Array, Array]:
    """(t, place in picture widths) of the hand that is seen longest without a break, its drift taken out."""
    spec, _, span = source.partition("@")
    try:
        begin, end = (float(part) for part in span.split("-")) if span else (0.0, float("inf"))
    except ValueError as error:
        raise UsageError(f"{source!r} is no source.", "Write as clip.mp4@1.8-8.0.") from error
    runs: list[list[tuple[float, Array]]] = [[]]
    with closing(open_source(spec)) as pictures:
        for frame in pictures:
            if frame.t > min(end, begin + seconds):
                break
            hands = tracker.step(frame) if frame.t >= begin else ()
            if hands:
                runs[-1].append((frame.t, anchor_px(hands[0]) / frame.width))
            elif runs[-1]:
                runs.append([])
    best = max(runs, key=len)
    if not best or best[-1][0] - best[0][0] < SHORTEST_S:
        raise SourceError(
            f"{source} shows no hand for {SHORTEST_S:g} s on end.", "Use pictures of a still hand."
        )
    t = np.array([at for at, _ in best])
    return t, without_drift(t, np.array([place for _, place in best]))


def table(rows: list[Figures], pictures: int) -> list[str]:
    """The figures as lines."""
    lags = " ".join(f"{speed:>5g}" for speed in SPEEDS)
    lines = [
        f"Jitter on {pictures} pictures of still hands; px on a screen of 1920. Lag at picture widths a second.",
        f"{'':<28} jitter | lag ms at {lags} | 4-px step | overshoot | settled",
    ]
    for row in rows:
        step = "never" if row.step_ms is None else f"{row.step_ms:.0f} ms"
        lag = " ".join(f"{ms:5.0f}" for ms in row.lag_ms)
        lines.append(
            f"{row.name:<28} {row.jitter_px:6.2f} | {'':<9} {lag} | {step:>9} | {row.overshoot:8.1%}  | "
            f"{row.settle_ms:.0f} ms"
        )
    return lines
