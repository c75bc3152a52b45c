"""handcontrol models: what networks there are, fetching them, and comparing them with the originals."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from handcontrol.commands.progress import progress_line
from handcontrol.errors import UsageError
from handcontrol.models import store
from handcontrol.models.manifest import Manifest, NetworkEntry, manifest
from handcontrol.vocab import Notice

HELP = "list, fetch and verify the hand networks"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("list", "fetch", "verify"),
        help="list: what there is and where; fetch: have them on this machine, checked and converted; "
        "verify: compare the converted networks with the originals under LiteRT",
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these networks (default: all)")
    parser.add_argument(
        "--from",
        dest="archive",
        type=Path,
        metavar="FILE",
        help=f"take the originals from the wheel of {manifest().source.requirement}, or from a folder that holds them",
    )
    parser.add_argument("--offline", action="store_true", help="do not download anything")
    parser.add_argument("--photos", type=Path, metavar="FOLDER", help="verify: also compare on these photos")
    parser.add_argument("--json", action="store_true", help="list, verify: print JSON")


def run(args: argparse.Namespace) -> int:
    if args.photos is not None and args.what != "verify":
        raise UsageError("--photos goes with verify.", "handcontrol models verify --photos FOLDER")
    if args.archive is not None and args.what == "list":
        raise UsageError("--from goes with fetch and verify.", "handcontrol models fetch --from FILE")
    names = tuple(args.names) or manifest().names
    manifest().entries(names)  # an unknown name is bad usage, whatever comes next
    return {"list": _list, "fetch": _fetch, "verify": _verify}[args.what](names, args)


def _list(names: tuple[str, ...], args: argparse.Namespace) -> int:
    whole = manifest()
    rows = list(zip(whole.entries(names), store.stored(names), strict=True))
    if args.json:
        print(json.dumps([_as_json(whole, entry, have) for entry, have in rows], indent=2))
        return 0
    print(f"{whole.source.requirement} ({whole.source.licence}), kept in {store.folder()}")
    for entry, have in rows:
        note = "  (the original is damaged)" if have.original == "damaged" else ""
        print(f"{entry.name:<14} {have.state:<9} {entry.title:<22} {entry.size_bytes / 1e6:.1f} MB{note}")
    return 0


def _as_json(whole: Manifest, entry: NetworkEntry, have: store.Stored) -> dict[str, object]:
    return {
        **entry.model_dump(mode="json"),
        "source": whole.source.requirement,
        "path": str(have.path),
        "state": have.state,
        "original": have.original,
    }


def _fetch(names: tuple[str, ...], args: argparse.Namespace) -> int:
    found = _ensure(names, args)
    damaged = [have.name for have in store.stored(names) if have.original == "damaged"]
    store.originals(damaged, progress=progress_line(), offline=args.offline, notify=_print_notice)
    for name, path in found.items():
        print(f"{name:<14} {path}")
    return 0


def _ensure(names: tuple[str, ...], args: argparse.Namespace) -> dict[str, Path]:
    return store.ensure(
        names, progress=progress_line(), offline=args.offline, archive=args.archive, notify=_print_notice
    )


def _verify(names: tuple[str, ...], args: argparse.Namespace) -> int:
    from handcontrol.models.verify import verify  # brings OpenCV and ONNX Runtime: not for `list`

    converted = _ensure(names, args)
    originals = store.originals(names, progress=progress_line(), offline=args.offline, notify=_print_notice)
    results = verify(converted, originals, photos=args.photos, progress=progress_line())
    if args.json:
        rows = [
            {
                "network": result.network,
                "output": result.output,
                "unit": result.unit,
                "worst": result.worst,
                "bar": result.bar,
                "picture": result.picture,
                "pictures": result.pictures,
                "ok": result.ok,
            }
            for result in results
        ]
        print(json.dumps(rows, indent=2))
    else:
        for result in results:
            print(
                f"{result.network:<14} {result.output:<11} worst {result.worst:.1e} {result.unit:<11} "
                f"bar {result.bar:.0e}  {'ok' if result.ok else 'TOO FAR':<8} "
                f"({result.pictures} pictures, worst on {result.picture})"
            )
    return 0 if all(result.ok for result in results) else 1


def _print_notice(notice: Notice) -> None:
    print(f"handcontrol models: {notice.text} {notice.remedy}".rstrip(), file=sys.stderr)
