"""Starts a built program as a person would and looks at what it says; exit 0 when all of it is as it should be.

    python packaging/smoke_test.py PROGRAM [WORD …]

PROGRAM may be the console script of an installed wheel or a frozen binary. Without a display the window is left out,
and said to be. Its settings, data and log go to a folder of their own; the networks are those already in the cache, or
are fetched.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

LIMIT_S = 120


class Failure(Exception):
    """What was not as it should be, in words."""


def said(program: Sequence[str], *words: str, code: int = 0) -> str:
    """What it prints on stdout; Failure for another exit code, a traceback, or silence for too long."""
    try:
        done = subprocess.run(
            [*program, *words], capture_output=True, text=True, timeout=LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Failure(f"{' '.join(words)}: no end within {LIMIT_S} s") from error
    if "Traceback" in done.stdout + done.stderr:
        raise Failure(f"{' '.join(words)}: a traceback\n{done.stderr}")
    if done.returncode != code:
        raise Failure(f"{' '.join(words)}: exit code {done.returncode}, not {code}\n{done.stderr}")
    return done.stdout


def version(program: Sequence[str], folder: Path) -> None:
    if not said(program, "--version").startswith("handcontrol "):
        raise Failure("--version does not name the program")


def networks(program: Sequence[str], folder: Path) -> None:
    said(program, "models", "fetch")


def tracking(program: Sequence[str], folder: Path) -> None:
    lines = said(program, "track", "virtual:point", "--duration", "1").splitlines()
    seen = [json.loads(line)["hands"] for line in lines]
    if len(seen) < 25 or not any(hand["side"] == "right" for hands in seen for hand in hands):
        raise Failure(f"track saw no right hand in {len(seen)} pictures")


def actions(program: Sequence[str], folder: Path) -> None:
    summary = folder / "summary.json"
    words = ("--headless", "--dry-run", "--source", "virtual:click", "--duration", "4")
    said(program, *words, "--summary", str(summary))
    table = json.loads(summary.read_text("utf-8"))
    if table["clicks"] < 1 or table["moves"] < 10:
        raise Failure(f"the virtual hand clicked {table['clicks']} times and moved {table['moves']} times")


def bad_usage(program: Sequence[str], folder: Path) -> None:
    said(program, "--arm", "--dry-run", code=2)


def window(program: Sequence[str], folder: Path) -> None:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("  left out: there is no display")
        return
    said(program, "--dry-run", "--source", "virtual:demo", "--duration", "2")


CHECKS = (version, networks, tracking, actions, bad_usage, window)


def main(program: Sequence[str]) -> int:
    if not program:
        print("usage: python packaging/smoke_test.py PROGRAM [WORD …]", file=sys.stderr)
        return 2
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        for kind in ("config", "data", "state"):  # the cache stays: it holds the networks
            os.environ[f"XDG_{kind.upper()}_HOME"] = str(Path(name) / kind)
        for check in CHECKS:
            print(check.__name__.replace("_", " "))
            try:
                check(program, Path(name))
            except Failure as failure:
                failed += 1
                print(f"  FAILED: {failure}")
    print(f"{len(CHECKS) - failed} of {len(CHECKS)} as they should be")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
