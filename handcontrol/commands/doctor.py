"""handcontrol doctor: what this machine has and lacks for handcontrol, each with its remedy."""

from __future__ import annotations

import argparse
import json
import shutil
import textwrap
from collections.abc import Iterable
from dataclasses import asdict

from handcontrol import __version__
from handcontrol.runtime.doctor import examine
from handcontrol.runtime.finding import Finding

HELP = "say what is missing on this machine and how to mend it"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help="print JSON: name, level (ok, warn, fail), text, remedy"
    )


def run(args: argparse.Namespace) -> int:
    findings = examine()
    if args.json:
        report = {"handcontrol": __version__, "findings": [asdict(finding) for finding in findings]}
        print(json.dumps(report, indent=2, ensure_ascii=False))
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
