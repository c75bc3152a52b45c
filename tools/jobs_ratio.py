"""How much sooner `handcontrol track` is through with many files in two processes than in one: pairs in turn.

    .venv/bin/python tools/jobs_ratio.py [--files 20] [--seconds 7] [--jobs 2] [--pairs 5] [--folder FOLDER]

The files are clips of the virtual hand, made in FOLDER (kept, and used again) or a temporary one. Prints each pair and
the median of the ratios; exit 1 when it is below 1.6.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from handcontrol._cv import cv2
from handcontrol.virtualhand import Scene, load_script

BAR = 1.6
SCRIPTS = ("demo", "two_hands", "poses", "drag", "moving_room")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=7.0, help="of each clip, at 30 pictures a second")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--folder", type=Path)
    args = parser.parse_args()
    with ExitStack() as stack:
        folder = args.folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        clips = make_clips(folder, args.files, args.seconds)
        ratios = []
        for pair in range(args.pairs):
            order = (1, args.jobs) if pair % 2 == 0 else (args.jobs, 1)  # neither side always goes first
            took = {jobs: seconds(clips, jobs) for jobs in order}
            ratios.append(took[1] / took[args.jobs])
            print(
                f"pair {pair + 1}: {took[1]:.1f} s with 1 job, {took[args.jobs]:.1f} s with {args.jobs}: "
                f"{ratios[-1]:.2f}",
                flush=True,
            )
    median = statistics.median(ratios)
    print(
        f"median of {args.pairs} pairs, {args.files} files of {args.seconds:g} s: {median:.2f} (bar {BAR}; "
        f"{min(ratios):.2f}–{max(ratios):.2f})"
    )
    return 0 if median >= BAR else 1


def make_clips(folder: Path, files: int, length_s: float) -> list[Path]:
    """That many clips, each script's drawn once."""
    folder.mkdir(parents=True, exist_ok=True)
    clips = [folder / f"{number:02}-{length_s:g}s.mp4" for number in range(files)]
    for number, clip in enumerate(clips):
        if clip.exists():
            continue
        if number >= len(SCRIPTS):
            shutil.copyfile(clips[number % len(SCRIPTS)], clip)
            continue
        scene = Scene(load_script(SCRIPTS[number]), seed=number)
        part = clip.with_name(f"part-{clip.name}")
        writer = cv2.VideoWriter(str(part), cv2.VideoWriter.fourcc(*"mp4v"), 30, (640, 480))
        for frame in range(round(length_s * 30)):
            writer.write(cv2.cvtColor(scene.render(frame / 30), cv2.COLOR_RGB2BGR))
        writer.release()
        part.replace(clip)
    return clips


def seconds(clips: list[Path], jobs: int) -> float:
    """How long the command takes, from its start to its end."""
    with tempfile.TemporaryDirectory() as out:
        words = [sys.executable, "-P", "-m", "handcontrol", "track", *map(str, clips), "--out-dir", out]
        start = time.perf_counter()
        subprocess.run([*words, "--jobs", str(jobs), "--offline"], check=True, stderr=subprocess.DEVNULL)
        took = time.perf_counter() - start
        lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in Path(out).glob("*.jsonl"))
        assert lines, "nothing was tracked"
        return took


if __name__ == "__main__":
    raise SystemExit(main())
