"""handcontrol rules: says what is wrong with a rules file, or what it means."""

from __future__ import annotations

import argparse
from pathlib import Path

from handcontrol.errors import RulesError
from handcontrol.rules.explain import explain
from handcontrol.rules.file import load_rules

HELP = "check a rules file, or say what its rules mean"


def configure(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="check|explain")
    for name, text in (
        ("check", "name every problem of FILE; exit 1 if there is an error"),
        ("explain", "say each rule of FILE in a plain sentence"),
    ):
        action = actions.add_parser(name, help=text, description=text)
        action.add_argument("file", metavar="FILE", type=Path, help="a rules file (TOML)")


def run(args: argparse.Namespace) -> int:
    ruleset, problems = load_rules(args.file)
    if args.action == "check":
        for problem in problems:
            print(problem)
        if ruleset is None:
            return 1
        count, warnings = len(ruleset.rules), len(problems)
        print(
            f"{args.file}: {count} rule{'s' * (count != 1)}, {warnings or 'no'} warning{'s' * (warnings != 1)}."
        )
        return 0
    if ruleset is None:
        first = next(problem for problem in problems if problem.level == "error")
        more = sum(problem.level == "error" for problem in problems) - 1
        raise RulesError(str(first), f"({more} more: handcontrol rules check {args.file})" if more else "")
    for line in explain(ruleset):
        print(line)
    return 0
