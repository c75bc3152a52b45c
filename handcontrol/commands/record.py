"""handcontrol record: writes what a source shows, and what would be done about it, into a session file."""

from __future__ import annotations

import argparse
from math import inf
from pathlib import Path

from handcontrol.commands import app
from handcontrol.models.load import MODELS
from handcontrol.runtime.recorder import new_path

HELP = """record what is seen and what would be done, as a session

Nothing is injected, and without --pictures no pictures are kept. Ends with the source, after --duration, or with
Ctrl-C; whichever it was, the file is whole. Look at it with: handcontrol replay FILE, or
handcontrol --source session:FILE"""


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--source",
        metavar="S",
        help="camera:0, a video, virtual:demo … (default: first camera, else virtual:demo)",
    )
    add(
        "--output", type=Path, metavar="FILE", help="the file to write (default: by date, in the data folder)"
    )
    add("--duration", type=app.seconds, metavar="S", help="end after S seconds of the source")
    add("--limit-mb", type=app.seconds, default=inf, metavar="MB", help="end when it has so many MB")
    add("--split-mb", type=app.seconds, default=inf, metavar="MB", help="begin another file after so many MB")
    add("--pictures", action="store_true", help="the camera's pictures too: faces, the room, all it sees")
    add("--force", action="store_true", help="overwrite FILE")
    add("--fast", action="store_true", help="work through a video or script as fast as it goes")
    add(
        "--profile",
        metavar="NAME",
        help="rules: a profile's name or a .toml file (default: your default.toml)",
    )
    add("--mirror", choices=("auto", "on", "off"), help="on: the source's pictures are mirror images")
    add("--model", choices=tuple(MODELS), help="the networks (default: as in the settings, else full)")
    add("--offline", action="store_true", help="do not download the networks")
    add("--settings", type=Path, metavar="FILE", help="read settings from FILE (TOML)")


def run(args: argparse.Namespace) -> int:
    return app.record(args, args.output or new_path())
