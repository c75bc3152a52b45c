"""handcontrol data: what is stored on this machine, where, how much of it, and its removal."""

from __future__ import annotations

import argparse
import json
import sys

from handcontrol.errors import UsageError
from handcontrol.stored import Kept, delete, kept, strangers

HELP = "list everything stored on this machine, or delete it"


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--delete", action="store_true", help="delete all of it, after asking")
    add("--yes", action="store_true", help="with --delete: do not ask")
    add("--json", action="store_true", help="print JSON: kind, what, files, bytes, paths")


def run(args: argparse.Namespace) -> int:
    if args.yes and not args.delete:
        raise UsageError("--yes goes with --delete.", "Add --delete, or leave out --yes.")
    if args.json and args.delete:
        raise UsageError("--json lists and --delete deletes.", "Leave out one of them.")
    stored = kept()
    if args.json:
        rows = [
            {
                "kind": one.kind,
                "what": one.what,
                "files": one.files,
                "bytes": one.size,
                "paths": [str(path) for path in one.paths],
            }
            for one in stored
        ]
        print(json.dumps({"stored": rows, "not_ours": [str(path) for path in strangers()]}, indent=2))
        return 0
    _list(stored)
    if args.delete:
        _delete(stored, asked=args.yes)
    return 0


def _list(stored: tuple[Kept, ...]) -> None:
    for one in stored:
        print(f"{one.kind:<9} {_bytes(one.size):>9}  {one.what}" + ("" if one.paths else ": none"))
        for path in one.paths:
            print(f"{'':<21}{path}")
    print(f"{'in all':<9} {_bytes(sum(one.size for one in stored)):>9}")
    for path in strangers():
        print(f"{'not ours':<21}{path} (never deleted)")


def _delete(stored: tuple[Kept, ...], *, asked: bool) -> None:
    if not any(one.paths for one in stored):
        print("There is nothing to delete.")
        return
    if not asked:
        if not sys.stdin.isatty():
            raise UsageError("Nothing was deleted: there is nobody to ask.", "Add --yes.")
        try:
            answer = input("Delete all of this for good? Type yes: ")
        except EOFError:
            answer = ""
        if answer.strip().lower() != "yes":
            print("Nothing was deleted.")
            return
    delete()
    print("All of it was deleted. Files that you had written elsewhere are still there.")


def _bytes(size: int) -> str:
    value = float(size)
    for unit in ("B", "kB", "MB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit == "B" else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} GB"
