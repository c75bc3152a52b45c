"""handcontrol compare: two sessions, or one and what it would be with other settings or rules, side by side."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from handcontrol.commands.whatif import add_what_if, eyes, wanted
from handcontrol.errors import UsageError
from handcontrol.runtime.replay import open_session
from handcontrol.runtime.shelf import difference, span
from handcontrol.sessions.compare import Run, compare, run_of

HELP = """show which events and actions appear, vanish or move in time

A B: two recordings of the same hands. A alone: A as it was recorded, and as it is with today's code and, where given,
--profile, --settings or --set; with --retrack (and --set tracking.model=lite) other networks see its pictures."""


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("before", type=Path, metavar="A", help="a session file (.mcap)")
    add("after", type=Path, metavar="B", nargs="?", help="another")
    add("--json", action="store_true", help="print JSON: changes, same, pointer")
    add_what_if(parser)


def run(args: argparse.Namespace) -> int:
    with open_session(args.before) as session:
        asked = wanted(args, session)
        begins = span(session)[0]
        if args.after and asked:
            raise UsageError(
                "Two sessions are compared as they are.", "Leave out B, or what it should be with."
            )
        if args.after:
            before = run_of(session.steps())
            found = compare(before, _recorded(args.after))
        else:
            settings, rules = asked or (None, None)
            tracker = eyes(args, session, settings)
            found = difference(session, settings=settings, rules=rules, tracker=tracker)
        damage = session.damage
    if args.json:
        print(json.dumps(found.data(), indent=1))
    else:
        for line in found.lines(begins):
            print(line)
    if damage:
        print(f"{args.before}: {damage}", file=sys.stderr)
    return 0


def _recorded(path: Path) -> Run:
    with open_session(path) as session:
        found = run_of(session.steps())
        if session.damage:
            print(f"{path}: {session.damage}", file=sys.stderr)
    return found
