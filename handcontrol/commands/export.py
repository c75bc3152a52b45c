"""handcontrol export: a session as tables, lines, arrays, a video, for Rerun, or a session with less in it."""

from __future__ import annotations

import argparse
from pathlib import Path

from handcontrol.errors import SessionError
from handcontrol.runtime.export import Wanted, export
from handcontrol.runtime.replay import open_session

HELP = """write a session for other programs

CSV and Parquet are three files in a folder: hands, events, actions. --session makes another session, with --trim or
--anonymise one that has less in it."""


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("recorded", type=Path, metavar="SESSION", help="a session file (.mcap)")
    add("--csv", type=Path, metavar="FOLDER", help="hands.csv, events.csv, actions.csv")
    add("--parquet", type=Path, metavar="FOLDER", help="the same as Parquet (needs pyarrow)")
    add(
        "--jsonl",
        type=Path,
        metavar="FILE",
        help="JSON Lines: hands, events, actions, notices in their order",
    )
    add("--npz", type=Path, metavar="FILE", help="numpy arrays: hands_points_px (N, 21, 3) …")
    add(
        "--video",
        type=Path,
        metavar="OUT.mp4",
        help="the hands drawn on the camera's pictures, or on grey; 30 pictures a second",
    )
    add("--rerun", type=Path, metavar="OUT.rrd", help="a Rerun recording (needs rerun-sdk)")
    add("--session", type=Path, metavar="FILE", help="a session, to share or to replay")
    add(
        "--trim", type=float, nargs=2, metavar=("A", "B"), help="only from A to B seconds after its beginning"
    )
    add(
        "--anonymise",
        action="store_true",
        help="without source, day, programs, notices and pictures; --session only",
    )
    add("--force", action="store_true", help="overwrite the session that --session names")


def run(args: argparse.Namespace) -> int:
    wanted = Wanted(
        csv=args.csv,
        parquet=args.parquet,
        jsonl=args.jsonl,
        npz=args.npz,
        video=args.video,
        rerun=args.rerun,
        session=args.session,
        anonymise=args.anonymise,
        force=args.force,
    )
    with open_session(args.recorded) as session:
        for path in export(session, wanted, span=args.trim):
            print(path)
        if session.damage:
            raise SessionError(f"{args.recorded}: {session.damage}", "The rest was written.")
    return 0
