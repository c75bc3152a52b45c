"""handcontrol rules: says what is wrong with a rules file, or what it means; gives out the packaged profiles."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from handcontrol.errors import RulesError
from handcontrol.rules.explain import explain
from handcontrol.rules.file import json_schema, load_rules, save_rules
from handcontrol.rules.packs import for_the_other_hand, pack, pack_names, pack_text

HELP = "check or explain a rules file, list or export the packaged profiles"


def configure(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="check|explain|list|export|schema")
    for name, text in (
        ("check", "name every problem of FILE; exit 1 if there is an error"),
        ("explain", "say each rule of FILE in a plain sentence"),
    ):
        action = actions.add_parser(name, help=text, description=text)
        action.add_argument("file", metavar="FILE", type=Path, help="a rules file (TOML)")
    text = "name the packaged profiles"
    actions.add_parser("list", help=text, description=text)
    text = "print the JSON Schema of rules files, for editors"
    actions.add_parser("schema", help=text, description=text)
    text = "write a packaged profile, or a rules file for the other hand, to a new file"
    export = actions.add_parser("export", help=text, description=text)
    export.add_argument("profile", metavar="NAME|FILE", help="a packaged profile, or a rules file")
    export.add_argument("output", metavar="OUT", type=Path, help="the file to make")
    export.add_argument(
        "--other-hand", action="store_true", help="mirrored: for a person who uses the other hand"
    )


def run(args: argparse.Namespace) -> int:
    if args.action == "list":
        for name in pack_names():
            print(f"{name:<16} {pack_text(name).splitlines()[0].lstrip('# ')}")
        return 0
    if args.action == "schema":
        print(json.dumps(json_schema(), indent=2))
        return 0
    if args.action == "export":
        return _export(args.profile, args.output, other_hand=args.other_hand)
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


def _export(profile: str, output: Path, *, other_hand: bool) -> int:
    if output.exists():
        raise RulesError(f"{output} is there already.", "Choose another name, or move it away.")
    packaged = profile in pack_names()
    if packaged and not other_hand:
        output.write_text(pack_text(profile), "utf-8")
    else:
        ruleset, problems = (pack(profile), []) if packaged else load_rules(profile)
        if ruleset is None:
            raise RulesError(str(problems[0]), "Mend it first: handcontrol rules check.")
        save_rules(for_the_other_hand(ruleset) if other_hand else ruleset, output)
    print(f"{output}: {profile}" + (" for the other hand." if other_hand else "."))
    return 0
