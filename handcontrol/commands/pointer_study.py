"""handcontrol pointer-study: what steadying the pointer costs, ours beside other filters and others' constants."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import numpy as np

from handcontrol.capture.open import open_source
from handcontrol.errors import HandcontrolError, SourceError, UsageError
from handcontrol.models.load import load
from handcontrol.pointer.anchor import anchor_px
from handcontrol.pointer.plots import Line, chart
from handcontrol.pointer.study import (
    SPEEDS,
    Figures,
    Make,
    candidates,
    measure,
    noisy_step,
    px_per_width,
    reach,
    small_step,
    without_drift,
)
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Array

HELP = "measure jitter and lag of the pointer's filter beside others"
SHORTEST_S = 2.0
Rests = list[tuple[Array, Array]]


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
    add("--plots", type=Path, metavar="DIR", help="write charts (SVG) there")
    add("--json", action="store_true", help="print JSON")
    add("--offline", action="store_true", help="do not download the networks")


def run(args: argparse.Namespace) -> int:
    networks = load("full", offline=args.offline)
    rests = [still_hand(source, Tracker(networks, hands=1), args.seconds) for source in args.sources]
    makes = candidates(rests)
    rows = [measure(name, make, rests) for name, make in makes]
    if args.plots:
        try:
            args.plots.mkdir(parents=True, exist_ok=True)
            for name, svg in plots(rows, makes, rests).items():
                (args.plots / f"{name}.svg").write_text(svg, "utf-8")
        except OSError as error:
            raise HandcontrolError(
                f"{args.plots} cannot be written ({error.strerror}).", "Name another folder."
            ) from error
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


def plots(rows: list[Figures], makes: list[tuple[str, Make]], rests: Rests) -> dict[str, str]:
    """Charts by name, as SVG: ours, a hand without a filter where it says something, and others' constants."""
    published = [(name, make) for name, make in makes if name == "ours" or ":" in name]
    raw = next(make for name, make in makes if name == "no filter")
    t, places = rests[0]
    some = slice(0, int(np.searchsorted(t, t[0] + 4.0)))
    hand = [("the hand", raw)]

    def still(make: Make) -> Array:
        one = make()
        return np.array([one.step(p, float(at))[0] for at, p in zip(t[some], places[some], strict=True)])

    def stepped(name: str, make: Make) -> Line:
        at, done = small_step(make)
        return Line(name, at[:12], done[:12])

    def reached(name: str, make: Make) -> Line:
        at, _, out = reach(make, 0.5)
        return Line(name, at[:30], out[:30] * px_per_width())

    return {
        "jitter_and_lag": chart(
            "Calm at rest against quick in movement",
            "lag at half a picture width a second, ms",
            "jitter at rest, px RMS",
            [Line(row.name, np.array([row.lag_ms[1]]), np.array([row.jitter_px]), dots=True) for row in rows],
        ),
        "lag": chart(
            "Steady lag",
            "picture widths a second",
            "ms",
            [
                Line(row.name, np.array(SPEEDS), np.array(row.lag_ms))
                for row in rows
                if row.name in dict(published)
            ],
        ),
        "rest": chart(
            "A still hand",
            "s",
            "px",
            [
                Line(n, t[some] - t[0], still(m) * px_per_width())
                for n, m in (*published[:1], *hand, *published[1:2])
            ],
        ),
        "step": chart(
            "A step of 4 px",
            "s",
            "share that is done",
            [stepped(name, make) for name, make in published],
        ),
        "step_in_noise": chart(
            "A step of 4 px on the noise of real hands, the mean of 60",
            "s",
            "share that is done",
            [Line(name, *noisy_step(make, rests)) for name, make in published],
        ),
        "reach": chart(
            "A reach of half a second",
            "s",
            "px",
            [reached(name, make) for name, make in (*published[:1], *hand, *published[1:])],
        ),
    }


def table(rows: list[Figures], pictures: int) -> list[str]:
    """The figures as lines."""
    lags = " ".join(f"{speed:>5g}" for speed in SPEEDS)
    lines = [
        f"Jitter on {pictures} pictures of still hands; px on a screen of 1920. Lag at picture widths a second.",
        f"{'':<28} jitter | lag ms at {lags} | 4-px step | in noise | landing | overshoot | settled",
    ]
    for row in rows:
        step = "never" if row.step_ms is None else f"{row.step_ms:.0f} ms"
        lag = " ".join(f"{ms:5.0f}" for ms in row.lag_ms)
        lines.append(
            f"{row.name:<28} {row.jitter_px:6.2f} | {'':<9} {lag} | {step:>9} | {row.noisy_step:8.0%} | "
            f"{row.landing_px:7.2f} | {row.overshoot:8.1%}  | "
            f"{row.settle_ms:.0f} ms"
        )
    return lines
