"""handcontrol fitts: how well a simulated person points, by hand through the whole pipeline or with a mouse."""

from __future__ import annotations

import argparse
import json
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from handcontrol.errors import UsageError
from handcontrol.pointer.fitts import EASY, HARD, MIDDLING, TARGETS, Figures, Ring, figures
from handcontrol.pointer.simulate import Run, with_mouse
from handcontrol.pointer.tuning import Tuned, calibrated, track_of, tuned
from handcontrol.pointer.user import Person
from handcontrol.runtime.aiming import CASES, by_hand, swept
from handcontrol.runtime.build import build_tracker
from handcontrol.settings import PointerSettings, Settings
from handcontrol.settings_file import load_settings

HELP = "Fitts' test (ISO 9241-411) by a simulated person: throughput, errors, where clicks land"
RINGS = (EASY, MIDDLING, HARD)
_ZONE = 0.6  # of the picture's width: what others' constants, given for the picture, are worth a zone width
#: What others publish for their One Euro filters (per picture width) and for the pointer as a click is made.
RIVALS: dict[str, dict[str, Any]] = {
    "avmc": {"min_cutoff_hz": 1.2, "beta": 5.7 * _ZONE, "freeze_on_closing": True},
    "gazecontrol": {"min_cutoff_hz": 1.0, "beta": 0.007 * _ZONE, "freeze_on_closing": False},
}


@dataclass(frozen=True, slots=True)
class Job:
    """One run of one person."""

    user: str
    settings: Settings
    seed: int
    rings: tuple[Ring, ...]
    drawn: bool


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--user", choices=("mouse", *CASES), default="steady", help="who points (default steady)")
    add(
        "--as",
        dest="of",
        choices=("ours", "yours", *RIVALS),
        default="ours",
        help="shipped settings (default), yours, or others' constants",
    )
    add("--seeds", type=int, default=5, metavar="N", help="runs, each another seed (default 5)")
    add(
        "--guessed",
        action="store_true",
        help="landmarks with noise instead of drawn and tracked pictures: quick, needs no networks",
    )
    add("--targets", type=int, default=TARGETS, metavar="N", help=f"on a ring, odd (default {TARGETS})")
    add("--tune", action="store_true", help="also with the settings that calibrating gives this person")
    add("--jobs", type=int, default=1, metavar="N", help="processes (default 1)")
    add("--json", action="store_true", help="print JSON")
    add("--offline", action="store_true", help="do not download the networks")


def run(args: argparse.Namespace) -> int:
    if args.seeds < 1 or args.jobs < 1 or args.targets < 3 or args.targets % 2 == 0:
        raise UsageError(
            "There is at least one seed and one job, and an odd number of targets.", "See --help."
        )
    if args.tune and args.user == "mouse":
        raise UsageError("A mouse has nothing to calibrate.", "Name another --user.")
    settings = settings_of(args.of)
    drawn = not args.guessed and args.user != "mouse"
    if drawn:
        build_tracker(settings, offline=args.offline)  # fetched once, not by each process
    rings = tuple(Ring(ring.distance_px, ring.width_px, args.targets) for ring in RINGS)
    report = measured(args, settings, rings, drawn)
    if args.tune:
        better = fitted(args.user, settings)
        report["tuned"] = measured(args, better.settings, rings, drawn)
        report["tuned"]["because"] = better.reasons
    print(json.dumps(report, indent=1) if args.json else "\n".join(table(report)))
    return 0


def measured(
    args: argparse.Namespace, settings: Settings, rings: tuple[Ring, ...], drawn: bool
) -> dict[str, Any]:
    """All seeds."""
    jobs = [Job(args.user, settings, seed, rings, drawn) for seed in range(1, args.seeds + 1)]
    if args.jobs == 1:
        runs = [play(job) for job in jobs]
    else:
        with ProcessPoolExecutor(min(args.jobs, os.cpu_count() or 1)) as pool:
            runs = list(pool.map(play, jobs))
    return {
        "v": 1,
        "user": args.user,
        "as": args.of,
        "drawn": drawn,
        "seeds": args.seeds,
        **summary(runs, rings),
    }


def fitted(user: str, settings: Settings) -> Tuned:
    """As `handcontrol calibrate` does: the zone from a sweep of 20 s, then filter and click from a minute of pointing.

    Its seed is none of those that are measured.
    """
    case = CASES[user]
    swept_ = calibrated(swept(case, seed=0), settings)
    _, steps = by_hand(RINGS, case, swept_.settings, seed=0, limit_s=60.0)
    track = track_of(steps, swept_.settings.pointer)
    if track is None:
        return swept_
    found = tuned(track, swept_.settings)
    return Tuned(found.settings, found.gain, (*swept_.reasons, *found.reasons))


def settings_of(name: str) -> Settings:
    """ "ours": as shipped; "yours": the person's file; else those of a rival."""
    if name == "ours":
        return Settings()
    if name == "yours":
        return load_settings()[0]
    pointer = PointerSettings.model_validate({**RIVALS[name], "quiet_hz": 0.0})
    return Settings().model_copy(update={"pointer": pointer})


def play(job: Job) -> Run:
    """Run by a process of its own, perhaps."""
    if job.user == "mouse":
        return with_mouse(job.rings, Person(), seed=job.seed)
    tracker = build_tracker(job.settings, offline=True) if job.drawn else None
    return by_hand(job.rings, CASES[job.user], job.settings, seed=job.seed, tracker=tracker)[0]


def summary(runs: list[Run], rings: tuple[Ring, ...]) -> dict[str, Any]:
    """Means over runs, in all and for each ring; offs of clicks that were looked at, in px and target radii."""
    each = []
    for number, ring in enumerate(rings, 1):
        trials = [[trial for trial in one.trials if trial.ring == number] for one in runs]
        found = [figures(some) for some in trials if some]
        if found:
            each.append({"bits": round(ring.difficulty, 2), "width_px": ring.width_px, **_mean(found)})
    whole = [figures(one.trials) for one in runs if one.trials]
    if not whole:
        return {"reached": False, "throughput": 0.0, "errors": 1.0, "rings": []}
    offs = np.concatenate([one.click_offs_px for one in runs])
    radii = np.concatenate([one.click_offs_radii for one in runs])
    return {
        "reached": True,
        "throughput": round(float(np.mean([one.throughput for one in whole])), 3),
        "throughput_sd": round(float(np.std([one.throughput for one in whole])), 3),
        "errors": round(float(np.mean([one.errors for one in whole])), 4),
        "seconds": round(float(np.mean([one.seconds for one in whole])), 3),
        "click_off_px": {"median": _percentile(offs, 50), "p95": _percentile(offs, 95)},
        "click_off_radii_p95": _percentile(radii, 95),
        "rings": each,
    }


def _mean(found: list[Figures]) -> dict[str, float]:
    return {
        one.name: round(float(np.mean([getattr(some, one.name) for some in found])), 3)
        for one in fields(Figures)
        if one.name != "width_px"
    } | {"effective_width_px": round(float(np.mean([some.width_px for some in found])), 1)}


def _percentile(values: Any, share: float) -> float:
    return round(float(np.percentile(values, share)), 2) if len(values) else 0.0


def table(report: dict[str, Any]) -> list[str]:
    """The figures as lines."""
    eyes = "drawn and tracked" if report["drawn"] else "no pictures"
    lines = [f"{report['user']}, settings: {report['as']}, {report['seeds']} runs, {eyes}", *_rows(report)]
    if "tuned" in report:
        lines += ["", "After calibrating:", *report["tuned"]["because"], *_rows(report["tuned"])]
    return lines


def _rows(report: dict[str, Any]) -> list[str]:
    if not report["reached"]:
        return ["the first target was never reached"]
    lines = ["  bits | bit/s | errors | seconds | re-entries | off axis px"]
    for ring in report["rings"]:
        lines.append(
            f"  {ring['bits']:4.1f} | {ring['throughput']:5.2f} | {ring['errors']:6.1%} | {ring['seconds']:7.2f} | "
            f"{ring['re_entries']:10.2f} | {ring['error_px']:8.1f}"
        )
    off, radii = report["click_off_px"], report["click_off_radii_p95"]
    lines.append(
        f"   all | {report['throughput']:5.2f} | {report['errors']:6.1%} | {report['seconds']:7.2f} | clicks land "
        f"{off['median']:.1f} px from the aim (median), p95 {off['p95']:.1f} px = {radii:.2f} radii"
    )
    return lines
