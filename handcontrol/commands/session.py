"""handcontrol session: what a file holds, whether it is whole, and what a person does with it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from handcontrol.errors import SessionError, UsageError
from handcontrol.runtime import shelf
from handcontrol.runtime.replay import open_session
from handcontrol.sessions import edit
from handcontrol.sessions.about import PART, SUFFIX
from handcontrol.sessions.contents import contents, told
from handcontrol.sessions.reader import SessionReader

HELP = """list sessions; look at one, verify, repair, mark, join or delete it

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
    listed = verb("list", _list, "list the sessions of a folder, newest first")
    listed.add_argument("folder", type=Path, metavar="FOLDER", nargs="?", help="default: the data folder")
    listed.add_argument("--json", action="store_true", help="print JSON")
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


def _list(args: argparse.Namespace) -> int:
    found = list(shelf.entries(args.folder))
    if args.json:
        print(json.dumps([{**asdict(one), "path": str(one.path)} for one in found], indent=1))
        return 0
    for one in found:
        what = one.problem or (
            f"{one.seconds:.1f} s of {one.source}, {one.size / 1e6:.2f} MB"
            f"{f', {one.pictures} CAMERA PICTURES' if one.pictures > 0 else ''}"
            f"{f', {one.marks} marks' if one.marks > 0 else ''}{'' if one.complete else ', cut off'}"
        )
        print(f"{one.path}: {what}")
    if not found:
        print(f"There is no session in {args.folder or shelf.folder()}.", file=sys.stderr)
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
        said = list(filter(None, (_damaged_pictures(session), session.damage)))
        print(f"{path}: {steps} steps. {' '.join(said) or 'Nothing was missing.'}")
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
    if args.at is None and args.kind != "right":
        raise UsageError("When was it?", "Give --at SECONDS, from the session's beginning.")
    with SessionReader(args.session) as session:
        begins, ends = shelf.span(session)
    t = begins + args.at if args.at is not None else ends
    kind = None if args.kind == "none" else args.kind
    count = shelf.mark(args.session, kind, t, input=args.input, note=args.note)
    print(f"{args.session}: {count} marks.")
    return 0


def _delete(args: argparse.Namespace) -> int:
    files = shelf.files_of(args.session)
    if not args.yes:
        if not sys.stdin.isatty():
            raise UsageError("Nothing was deleted: there is nobody to ask.", "Add --yes.")
        if input(f"Delete {len(files)} files for good? Type yes: ").strip().lower() != "yes":
            print("Nothing was deleted.")
            return 0
    for path in shelf.delete(args.session):
        print(f"{path} is deleted.")
    return 0
