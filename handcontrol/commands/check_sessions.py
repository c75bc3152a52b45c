"""handcontrol check-sessions: every marked session of a folder against today's code, settings and rules."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from handcontrol.commands.choices import choose_rules, choose_settings
from handcontrol.commands.whatif import add_what_if, eyes, wanted
from handcontrol.errors import SessionError
from handcontrol.runtime.replay import open_session, what_if
from handcontrol.sessions.about import SUFFIX
from handcontrol.sessions.check import Checked, check, presses

HELP = """check marked sessions: hits, misses and false activations for the current settings and rules

Mark moments with: handcontrol session mark. Sessions without marks are no tests and are left out.
Exit code: 0 when nothing is missed and nothing false, else 1."""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder of sessions, or one session")
    parser.add_argument("--json", action="store_true", help="print JSON: a row for each session")
    parser.add_argument("--recorded", action="store_true", help="with each session's own settings and rules")
    add_what_if(parser)


def run(args: argparse.Namespace) -> int:
    paths = sorted(args.folder.rglob(f"*{SUFFIX}")) if os.path.isdir(args.folder) else [args.folder]
    if not paths:
        raise SessionError(f"There is no session in {args.folder}.", "Record one with: handcontrol record")
    rows: list[dict[str, Any]] = []
    failed = unmarked = unreadable = 0
    for path in paths:
        try:
            found = _checked(path, args)
        except SessionError as error:
            print(error, file=sys.stderr)
            unreadable += 1
            continue
        if found is None:
            unmarked += 1
            continue
        failed += bool(found.misses or found.false)
        rows.append({"session": str(path), **_row(found)})
        if not args.json:
            _tell(path, found)
    if args.json:
        print(json.dumps(rows, indent=1))
    else:
        total = {key: sum(len(row[key]) for row in rows) for key in ("hits", "misses", "false")}
        without = f", {unmarked} without marks left out" if unmarked else ""
        print(
            f"{len(rows)} sessions: {total['hits']} hits, {total['misses']} misses, "
            f"{total['false']} false activations{without}."
        )
    if not rows and not unreadable:
        raise SessionError("No session is marked.", "Mark one with: handcontrol session mark")
    return int(failed > 0 or unreadable > 0)


def _checked(path: Path, args: argparse.Namespace) -> Checked | None:
    with open_session(path) as session:
        marks = session.marks()
        if not marks:
            return None
        asked = wanted(args, session)
        if asked is None:
            asked = (None, None) if args.recorded else (choose_settings(None, []), choose_rules(None, [])[0])
        first = next(session.steps(), None)
        now = what_if(session, settings=asked[0], rules=asked[1], tracker=eyes(args, session, asked[0]))
        found = check(presses(session.steps()), presses(now), marks)
        if session.damage:
            print(f"{path}: {session.damage}", file=sys.stderr)
        return found.since(first.t if first else 0.0)


def _row(found: Checked) -> dict[str, Any]:
    return {
        key: [{"t": one.t, "what": one.what, "rule": one.rule} for one in getattr(found, key)]
        for key in ("hits", "misses", "false")
    }


def _tell(path: Path, found: Checked) -> None:
    print(f"{path}: {len(found.hits)} hits, {len(found.misses)} misses, {len(found.false)} false")
    for word, which in (("missed", found.misses), ("false", found.false)):
        for one in which:
            print(f"  {one.t:9.3f} {word} {one.what}{f' ({one.rule})' if one.rule else ''}")
