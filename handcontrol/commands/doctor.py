"""handcontrol doctor: what this machine has and lacks for handcontrol, each with its remedy."""

from __future__ import annotations

import argparse
import json
import shutil
import textwrap
from collections.abc import Iterable

from handcontrol import __version__
from handcontrol.runtime.doctor import examine, report
from handcontrol.runtime.finding import Finding

HELP = "say what is missing on this machine and how to mend it"


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--json", action="store_true", help="print JSON: name, level (ok, warn, fail), text, remedy"
    )
    how.add_argument(
        "--report",
        action="store_true",
        help="print text to send to others: no names, paths, addresses or programs",
    )
    add(
        "--camera-check",
        nargs="?",
        const="camera:0",
        metavar="CAMERA",
        help="also open a camera (default camera:0) for three seconds: its rate and the light; no picture is kept",
    )


def run(args: argparse.Namespace) -> int:
    findings = examine(args.camera_check)
    if args.json:
        rows = [
            {"name": row.name, "level": row.level, "text": row.text, "remedy": row.remedy} for row in findings
        ]
        print(json.dumps({"handcontrol": __version__, "findings": rows}, indent=2, ensure_ascii=False))
    elif args.report:
        print(report(findings))
    else:
        print(f"handcontrol {__version__}")
        print("\n".join(lines(findings, shutil.get_terminal_size((110, 24)).columns)))
        counts = {level: sum(finding.level == level for finding in findings) for level in ("warn", "fail")}
        print(f"{counts['fail']} to mend, {counts['warn']} to know about.")
    return 1 if any(finding.level == "fail" for finding in findings) else 0


def lines(findings: Iterable[Finding], width: int) -> Iterable[str]:
    """The report in three columns, wrapped to `width` characters; a remedy stands below its finding, after an arrow."""
    rows = list(findings)
    name_width = max((len(row.name) for row in rows), default=0)
    left = 6 + name_width + 2
    room = max(width - left, 30)
    for row in rows:
        head = f"{row.level:<6}{row.name:<{name_width}}  "
        for line in textwrap.wrap(row.text, room) or [""]:
            yield head + line
            head = " " * left
        for number, line in enumerate(textwrap.wrap(row.remedy, room - 2)):
            yield " " * left + ("→ " if number == 0 else "  ") + line
