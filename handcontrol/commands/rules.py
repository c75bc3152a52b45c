"""handcontrol rules: what is wrong with a rules file, or what it means; profiles given out, taken in, allowed to start
programs."""

from __future__ import annotations

import argparse
import json
import os
import re
from collections.abc import Callable
from pathlib import Path

from handcontrol.errors import RulesError, SettingsError
from handcontrol.rules.explain import explain, used_for
from handcontrol.rules.file import json_schema, load_rules, parse_rules, save_rules
from handcontrol.rules.grammar import RuleSet
from handcontrol.rules.packs import for_the_other_hand, pack_text
from handcontrol.rules.problem import Problem
from handcontrol.rules.shelf import own_files, own_folder, pack_names
from handcontrol.settings_file import load_settings, save_settings

HELP = "check or explain a rules file, list, export or import profiles, allow one to start programs"
_NAME = re.compile(r"\w[\w-]{0,63}", re.ASCII)


def configure(parser: argparse.ArgumentParser) -> None:
    names = "check|explain|list|export|import|allow|forbid|schema"
    actions = parser.add_subparsers(dest="action", required=True, metavar=names)

    def add(name: str, text: str, *words: tuple[str, str, str]) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=text, description=text)
        for word, shown, help_ in words:
            action.add_argument(word, metavar=shown, help=help_)
        return action

    file = ("file", "FILE", "a rules file (TOML)")
    profile = ("profile", "NAME|FILE", "a profile of yours, a packaged one, or a rules file")
    add("check", "name every problem of FILE; exit 1 if there is an error", file)
    add("explain", "say each rule of FILE in a plain sentence", file)
    add("list", "name the packaged profiles, and yours")
    add("schema", "print the JSON Schema of rules files, for editors")
    export = add("export", "write a profile to a new file", profile, ("output", "OUT", "the file to make"))
    text = "take a profile, also a stranger's, among yours: checked, and nothing in it is done"
    take = add("import", text, profile)
    take.add_argument("--name", help="what it is called then (default: as it is)")
    for action in (export, take):
        text = "mirrored: for a person who uses the other hand"
        action.add_argument("--other-hand", action="store_true", help=text)
    allow = add(
        "allow", "show which programs and addresses a profile would start, and allow it just these", profile
    )
    forbid = add("forbid", "take that back", profile)
    for action in (allow, forbid):
        action.add_argument("--settings", type=Path, metavar="FILE", help="keep it in FILE (TOML)")


def run(args: argparse.Namespace) -> int:
    does: dict[str, Callable[[argparse.Namespace], int]] = {
        "check": _check, "explain": _explain, "list": _list, "schema": _schema, "export": _export,
        "import": _import, "allow": _allow, "forbid": _allow,
    }  # fmt: skip
    return does[args.action](args)


def _check(args: argparse.Namespace) -> int:
    ruleset, problems = load_rules(args.file)
    for problem in problems:
        print(problem)
    if ruleset is None:
        return 1
    count, warnings = len(ruleset.rules), len(problems)
    told = (
        f"{args.file}: {count} rule{'s' * (count != 1)}, {warnings or 'no'} warning{'s' * (warnings != 1)}."
    )
    print(told, *(["It would start programs (handcontrol rules allow)."] if ruleset.starting else []))
    return 0


def _explain(args: argparse.Namespace) -> int:
    ruleset = _usable(args.file, *load_rules(args.file))
    for line in filter(None, [used_for(ruleset), *explain(ruleset)]):
        print(line)
    return 0


def _usable(file: object, ruleset: RuleSet | None, problems: list[Problem]) -> RuleSet:
    if ruleset is None:
        errors = [problem for problem in problems if problem.level == "error"]
        more = len(errors) - 1
        raise RulesError(str(errors[0]), f"({more} more: handcontrol rules check {file})" if more else "")
    return ruleset


def _list(args: argparse.Namespace) -> int:
    for name in pack_names():
        print(f"{name:<16} {pack_text(name).splitlines()[0].lstrip('# ')}")
    for path in own_files():
        print(f"{path.stem:<16} yours: {path}")
    return 0


def _schema(args: argparse.Namespace) -> int:
    print(json.dumps(json_schema(), indent=2))
    return 0


def _export(args: argparse.Namespace) -> int:
    _put(args.profile, Path(args.output), other_hand=args.other_hand)
    print(f"{args.output}: {args.profile}" + (" for the other hand." if args.other_hand else "."))
    return 0


def _import(args: argparse.Namespace) -> int:
    name = args.name or Path(args.profile).stem
    if not _NAME.fullmatch(name):
        raise RulesError(
            f"{name!r} cannot be a profile's name.", "Give one of letters and digits with --name."
        )
    path = own_folder() / f"{name}.toml"
    ruleset = _put(args.profile, path, other_hand=args.other_hand)
    print(f"{name}: {len(ruleset.rules)} rules, kept in {path}.")
    if ruleset.use_for:
        print("It is used by itself while its application is active.")
    if ruleset.starting:
        print(
            f"It would start programs and may not: handcontrol rules allow {name} shows which, and allows them."
        )
    return 0


def _put(profile: str, output: Path, *, other_hand: bool) -> RuleSet:
    """The profile in a new file, with its comments unless it is mirrored."""
    if os.path.exists(output):
        raise RulesError(f"{output} is there already.", "Choose another name, or move it away.")
    ruleset, text = _found(profile)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        if other_hand:
            ruleset = for_the_other_hand(ruleset)
            save_rules(ruleset, output)
        else:
            output.write_text(text, "utf-8")
    except OSError as error:
        raise RulesError(f"{output} cannot be written: {error.strerror}.", "Check the folder.") from error
    return ruleset


def _allow(args: argparse.Namespace) -> int:
    """Allow, or forbid, what the profile's rules would start, just as they are written now."""
    ruleset, _ = _found(args.profile)
    fingerprint = ruleset.fingerprint()
    if not fingerprint:
        print(f"{args.profile} starts no programs and opens no addresses: nothing to allow.")
        return 0
    settings, problems = load_settings(args.settings)
    if problems:
        raise SettingsError(f"{problems[0]}", "Mend the settings file first.")
    allowed = set(settings.safety.allowed_programs)
    allowed = allowed | {fingerprint} if args.action == "allow" else allowed - {fingerprint}
    safety = settings.safety.model_copy(update={"allowed_programs": tuple(sorted(allowed))})
    save_settings(settings.model_copy(update={"safety": safety}), args.settings)
    print("Allowed, until these rules change:" if args.action == "allow" else "Not allowed any more:")
    for rule in ruleset.starting:
        for do in (*rule.on_enter, *rule.on_leave):
            if do.starts:
                print(f"  {rule.name}: {json.dumps(list(do.starts), ensure_ascii=False)}")
    return 0


def _found(profile: str) -> tuple[RuleSet, str]:
    """A profile by its file, by its name among the person's, or a packaged one; and the text of its file."""
    path = Path(profile)
    if not (profile.endswith(".toml") or os.sep in profile):
        path = own_folder() / f"{profile}.toml"
        if not os.path.exists(path):
            text = pack_text(profile)
            return _usable(profile, *parse_rules(text)), text
    ruleset = _usable(path, *load_rules(path))
    return ruleset, path.read_text("utf-8")
