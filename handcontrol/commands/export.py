"""handcontrol export: a session as tables, lines, arrays, a video, or a session with less in it."""

from __future__ import annotations

import argparse
import io
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from handcontrol.commands.output import Clip, whole_file
from handcontrol.errors import SessionError, UsageError
from handcontrol.render.marks import marks
from handcontrol.render.paint import paint
from handcontrol.runtime.replay import open_session
from handcontrol.sessions.edit import Anonymous, cut
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.source import GREY
from handcontrol.sessions.tables import arrays, json_lines, tables, write_csv, write_parquet
from handcontrol.vocab import Snapshot, Step

HELP = """write a session for other programs

CSV and Parquet are three files in a folder: hands, events, actions. --session makes another session, with --trim or
--anonymise one that has less in it."""
FPS = 30.0


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("session", type=Path, metavar="SESSION", help="a session file (.mcap)")
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
        help="the hands drawn on a plain picture, 30 pictures a second",
    )
    add("--session", type=Path, metavar="FILE", dest="copy", help="a session, to share or to replay")
    add(
        "--trim", type=float, nargs=2, metavar=("A", "B"), help="only from A to B seconds after its beginning"
    )
    add("--anonymise", action="store_true", help="without source, day, programs and notices; --session only")
    add("--force", action="store_true", help="overwrite the session that --session names")


def run(args: argparse.Namespace) -> int:
    wanted = (args.csv, args.parquet, args.jsonl, args.npz, args.video, args.copy)
    if not any(wanted):
        raise UsageError("Nothing to write.", "Give --csv, --jsonl, --npz, --parquet, --video or --session.")
    if args.anonymise and not args.copy:
        raise UsageError("--anonymise makes a session.", "Add --session FILE, and export that.")
    if args.trim and not args.trim[0] < args.trim[1]:
        raise UsageError("--trim A B wants B later than A.", "Seconds from the session's beginning.")
    with open_session(args.session) as session:
        span = _span(session, args.trim)
        if args.copy:
            _copy(session, args, span)
        steps = list(_within(session, span)) if any(wanted[:-1]) else []
        for folder in (args.csv, args.parquet):
            if folder and folder.exists() and not folder.is_dir():
                raise UsageError(f"{folder} is a file.", "Give a folder.")
        _write(args, steps)
        for path in filter(None, wanted):
            print(path)
        if session.damage:
            raise SessionError(f"{args.session}: {session.damage}", "The rest was written.")
    return 0


def _span(session: SessionReader, trim: list[float] | None) -> tuple[float, float]:
    first = next(iter(session.steps()), None)
    if first is None:
        raise SessionError(f"{session.path} holds no steps.", "Record again.")
    return (first.t + trim[0], first.t + trim[1]) if trim else (-math.inf, math.inf)


def _within(session: SessionReader, span: tuple[float, float]) -> Iterator[Step]:
    for step in session.steps(span[0]):
        if step.t > span[1]:
            return
        yield step


def _copy(session: SessionReader, args: argparse.Namespace, span: tuple[float, float]) -> None:
    if args.anonymise:
        hide = Anonymous(session)
        cut(session, args.copy, span=span, change=hide.value, about=hide.about, force=args.force)
    else:
        cut(session, args.copy, span=span, force=args.force)


def _write(args: argparse.Namespace, steps: list[Step]) -> None:
    found = tables(steps) if args.csv or args.parquet or args.npz else {}
    for name, table in found.items():
        if args.csv:
            text = io.StringIO()
            write_csv(table, text)
            with whole_file(_in(args.csv, f"{name}.csv")) as part:
                part.write_text(text.getvalue(), encoding="utf-8", newline="")
        if args.parquet:
            with whole_file(_in(args.parquet, f"{name}.parquet")) as part:
                write_parquet(table, part)
    if args.npz:
        with whole_file(args.npz) as part, part.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **arrays(found))
    if args.jsonl:
        with whole_file(args.jsonl) as part, part.open("w", encoding="utf-8") as lines:
            lines.writelines(f"{line}\n" for line in json_lines(steps))
    if args.video:
        with whole_file(args.video) as part:
            film(steps, part)


def _in(folder: Path, name: str) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SessionError(f"{folder} cannot be made: {error.strerror}.", "Choose another folder.") from error
    return folder / name


def film(steps: list[Step], path: Path) -> int:
    """The hands and what they did as an MP4 at FPS; how many pictures. Between two steps' pictures the last stays."""
    clip, count, shown = Clip(path, FPS), 0, None
    begins = next((step.t for step in steps if step.observation), 0.0)
    try:
        for step in steps:
            if step.observation is None:
                continue
            while shown is not None and begins + (count + 1) / FPS <= step.t + 1e-6:
                clip.add(shown)
                count += 1
            plain = np.full((step.observation.height, step.observation.width, 3), GREY, np.uint8)
            shown = paint(plain, marks(Snapshot(None, replace(step, notices=()))))
        if shown is not None:
            clip.add(shown)
            count += 1
    finally:
        clip.close()
    return count
