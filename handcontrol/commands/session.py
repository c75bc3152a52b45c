"""handcontrol session: what a file holds, whether it is whole, and what a person does with it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from handcontrol.errors import SessionError, UsageError
from handcontrol.runtime.replay import open_session
from handcontrol.sessions import edit
from handcontrol.sessions.about import PART, SUFFIX
from handcontrol.sessions.contents import contents, told
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.reader import SessionReader

HELP = """look at a session, verify, repair, mark, join or delete it

Exit code: 0, or 1 when the file is damaged or cannot be used."""


def configure(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=text, description=text)
        made.set_defaults(do=run)
        return made

    info = verb("info", _info, "say in words what a session holds")
    info.add_argument("session", type=Path, metavar="SESSION")
    info.add_argument("--json", action="store_true", help="print JSON")
    verify = verb("verify", _verify, "read all of a session; exit 1 with one sentence where it is damaged")
    verify.add_argument("session", type=Path, metavar="SESSION", nargs="+")
    repair = verb("repair", _repair, "write all that is whole of a damaged or cut session as a new one")
    repair.add_argument("session", type=Path, metavar="SESSION")
    repair.add_argument("--output", type=Path, metavar="FILE", help="default: NAME-repaired.mcap beside it")
    repair.add_argument("--force", action="store_true", help="overwrite FILE")
    merge = verb("merge", _merge, "join the parts of one recording, in their order")
    merge.add_argument("session", type=Path, metavar="SESSION", nargs="+")
    merge.add_argument("--output", type=Path, metavar="FILE", required=True)
    merge.add_argument("--force", action="store_true", help="overwrite FILE")
    mark = verb(
        "mark", _mark, "mark a moment: this click was wrong, a click was missed here, all this was right"
    )
    mark.add_argument("session", type=Path, metavar="SESSION")
    mark.add_argument(
        "kind", choices=("wrong", "missed", "right", "none"), help="none: take the marks there away"
    )
    mark.add_argument(
        "--at", type=float, metavar="T", help="seconds after the beginning (right: default the end)"
    )
    mark.add_argument("--input", default="", metavar="NAME", help="which press: mouse:left … (default: any)")
    mark.add_argument("--note", default="", metavar="TEXT")
    delete = verb("delete", _delete, "delete sessions for good")
    delete.add_argument("session", type=Path, metavar="SESSION", nargs="+")
    delete.add_argument("--yes", action="store_true", help="do not ask")


def run(args: argparse.Namespace) -> int:
    return int(args.do(args))


def _info(args: argparse.Namespace) -> int:
    with open_session(args.session) as session:
        held = contents(session)
    if args.json:
        data = asdict(held)
        data["about"] = {
            key: value for key, value in data["about"].items() if key not in ("settings", "rules")
        }
        print(json.dumps(data, indent=1))
    else:
        for line in told(held):
            print(line)
    return 0


def _verify(args: argparse.Namespace) -> int:
    damaged = 0
    for path in args.session:
        try:
            with open_session(path) as session:
                steps = sum(1 for _ in session.steps())
                said = list(filter(None, (_damaged_pictures(session), session.damage)))
                damaged += bool(said)
                print(f"{path}: {steps} steps. {' '.join(said) or 'All of it is whole.'}")
        except SessionError as error:
            damaged += 1
            print(error, file=sys.stderr)
    return int(damaged > 0)


def _damaged_pictures(session: SessionReader) -> str:
    count = session.pictures.damaged()
    return (
        f"{count} chunk{' of pictures is' if count == 1 else 's of pictures are'} damaged." if count else ""
    )


def _repair(args: argparse.Namespace) -> int:
    name = args.session.name.removesuffix(PART).removesuffix(SUFFIX)
    path = args.output or args.session.with_name(f"{name}-repaired{SUFFIX}")
    _not_itself(path, [args.session])
    with SessionReader(args.session) as session:
        steps = edit.copy([session], path, force=args.force)
        for _ in session.steps():
            pass
        print(f"{path}: {steps} steps. {session.damage or 'Nothing was missing.'}")
    return 0


def _merge(args: argparse.Namespace) -> int:
    _not_itself(args.output, args.session)
    readers: list[SessionReader] = []
    try:
        for path in args.session:
            readers.append(SessionReader(path))
        print(f"{args.output}: {edit.copy(readers, args.output, force=args.force)} steps.")
    finally:
        for reader in readers:
            reader.close()
    return 0


def _not_itself(path: Path, sources: list[Path]) -> None:
    if any(path.resolve() == source.resolve() for source in sources):
        raise UsageError(f"{path} would be written over itself.", "Give another --output.")


def _mark(args: argparse.Namespace) -> int:
    with SessionReader(args.session) as session:
        times = [step.t for step in session.steps()]
        marks = session.marks()
    if not times:
        raise SessionError(f"{args.session} holds no steps.", "Record again.")
    if args.at is None and args.kind != "right":
        raise UsageError("When was it?", "Give --at SECONDS, from the session's beginning.")
    t = times[0] + args.at if args.at is not None else times[-1]
    if not times[0] <= t <= times[-1]:
        raise UsageError(f"The session is {times[-1] - times[0]:.2f} s long.", "Give a time within it.")
    if args.kind == "none":
        marks = [mark for mark in marks if abs(mark.t - t) > 0.05]
    else:
        marks.append(Mark(round(t, 6), args.kind, args.input, args.note))
    edit.mark(args.session, marks)
    print(f"{args.session}: {len(marks)} marks.")
    return 0


def _delete(args: argparse.Namespace) -> int:
    paths = [
        path for name in args.session for path in (name, name.with_name(name.name + PART)) if path.is_file()
    ]
    for path in args.session:
        if path not in paths and path.with_name(path.name + PART) not in paths:
            raise SessionError(f"There is no session {path}.", "Nothing was deleted.")
    for path in paths:
        SessionReader(path).close()  # nothing but sessions is deleted here
    if not args.yes:
        if not sys.stdin.isatty():
            raise UsageError("Nothing was deleted: there is nobody to ask.", "Add --yes.")
        if input(f"Delete {len(paths)} files for good? Type yes: ").strip().lower() != "yes":
            print("Nothing was deleted.")
            return 0
    for path in paths:
        path.unlink()
        print(f"{path} is deleted.")
    return 0
