"""Rules files: read with every problem told at once, migrated, and written back without losing a comment."""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any, get_args

import tomlkit
from pydantic import BaseModel, ValidationError
from tomlkit.items import AoT, Table

from handcontrol.errors import RulesError
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import pose_names
from handcontrol.gestures.taught import forgotten_names, taught_names
from handcontrol.rules.grammar import AUTO, VERSION, RuleSet
from handcontrol.rules.meaning import Finding, check_names, check_profiles, check_set, suggest
from handcontrol.rules.problem import Place, Problem, line_of, spell
from handcontrol.rules.shelf import own_files, pack_names

MAX_BYTES = 512 * 1024

#: Version → what turns a file's table of that version into the next one's. The first version has none before it.
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def default_rules() -> RuleSet:
    """The rules of a first run: profiles/default.toml of this package."""
    text = resources.files("handcontrol.rules").joinpath("profiles/default.toml").read_text("utf-8")
    ruleset, problems = parse_rules(text)
    if ruleset is None or problems:
        raise RulesError(f"The packaged rules are damaged: {problems[0]}", "Install handcontrol again.")
    return ruleset


def load_rules(path: Path | str) -> tuple[RuleSet | None, list[Problem]]:
    """The rules in the file, None if there is any error; with every problem found, warnings among them. Never raises
    for what the file holds or for its absence."""
    path = Path(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            why = f"This is longer than {MAX_BYTES // 1024} KB."
            return None, [Problem("", why, "Is it a rules file?", file=str(path))]
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None, [Problem("", "This is not a text file in UTF-8.", "Save it as UTF-8.", file=str(path))]
    except FileNotFoundError:
        return None, [Problem("", "There is no such file.", "Check the path.", file=str(path))]
    except OSError as error:
        why = f"Cannot be read: {error.strerror or error}."
        return None, [Problem("", why, "Check the path and its permissions.", file=str(path))]
    ruleset, problems = parse_rules(text)
    return ruleset, [replace(problem, file=str(path)) for problem in problems]


def parse_rules(text: str) -> tuple[RuleSet | None, list[Problem]]:
    """As load_rules, from the file's text."""
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        line = int(at[1]) if at else None
        return None, [Problem("", f"This is not TOML: {error}.", "Mend that line.", line=line)]
    problem = _migrate(table)
    if problem:
        return None, [replace(problem, line=line_of(("version",), text))]
    found = list(_findings(table))
    problems = [replace(problem, path=spell(at, table), line=line_of(at, text)) for at, problem in found]
    problems.sort(key=lambda problem: problem.line or 0)
    usable = not any(problem.level == "error" for problem in problems)
    return (RuleSet.model_validate(table) if usable else None), problems


def _findings(table: dict[str, Any]) -> Iterator[Finding]:
    """Every problem of shape, and of meaning as far as the shape allows, with its place."""
    whole: RuleSet | None = None
    try:
        whole = RuleSet.model_validate(table)
    except ValidationError as error:
        for fault in error.errors():
            yield _place(fault["loc"], table), _problem(fault)
    rules = table.get("rule", [])
    poses = (*pose_names(), *taught_names("pose"))
    motions = (*MOTIONS, *taught_names("motion"))
    gone = {*forgotten_names("pose"), *forgotten_names("motion")}
    for i, entry in enumerate(rules if isinstance(rules, list) else []):
        for place, problem in check_names(entry, poses=poses, motions=motions, gone=gone):
            yield ("rule", i, *place), problem
    if whole:
        profiles = {AUTO, *pack_names(), *(path.stem for path in own_files())}
        for i, rule in enumerate(whole.rules):
            for place, problem in check_profiles(rule, profiles):
                yield ("rule", i, *place), problem
        yield from check_set(whole)


def _migrate(table: dict[str, Any]) -> Problem | None:
    """Bring `table` to the present version, in place."""
    version = table.get("version")
    if version is None:
        return Problem("version", "The file does not say its version.", f"Begin it with: version = {VERSION}")
    if type(version) is not int or version < 1:
        return Problem("version", f"{version!r} is not a version.", f"Write: version = {VERSION}")
    if version > VERSION:
        text = f"The file is of version {version}; this handcontrol knows {VERSION}."
        return Problem("version", text, "Update handcontrol.")
    for old in range(version, VERSION):
        migrated = MIGRATIONS[old](dict(table))
        table.clear()
        table.update(migrated, version=old + 1)
    return None


# --- problems with their place ---------------------------------------------------------------------------------


def _place(location: tuple[int | str, ...], table: Mapping[str, Any]) -> Place:
    """Pydantic's location without the steps that are not in the file (as the branch of a union)."""
    place: list[int | str] = []
    here: Any = table
    for step in location:
        if isinstance(here, dict) and isinstance(step, str):
            place.append(step)
            here = here.get(step)
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            place.append(step)
            here = here[step]
    return tuple(place)


def _problem(found: Any) -> Problem:
    kind, message, where = found["type"], str(found["msg"]), found["loc"]
    if kind == "extra_forbidden":
        return Problem(
            "",
            f"There is no word {str(where[-1])!r} here.",
            suggest(str(where[-1]), _words(where[:-1]), "words"),
        )
    if kind == "missing":
        return Problem("", "This is missing.", f"Add {where[-1]!s}.")
    if kind == "literal_error":
        return Problem("", f"{found['input']!r} is not possible.", f"It is {found['ctx']['expected']}.")
    if kind == "value_error":
        said = str(found["ctx"]["error"])
        return Problem("", said[:1].upper() + said[1:] + ("" if said.endswith((".", "?")) else "."))
    wanted = {
        "tuple_type": "A list belongs here",
        "string_type": "Text in quotes belongs here",
        "model_type": "A table belongs here",
        "float_type": "A number belongs here",
    }
    return Problem("", f"{wanted.get(kind, message)}.", f"It is {found['input']!r} now.")


def _words(where: tuple[int | str, ...]) -> list[str]:
    """The words that the grammar knows at a place."""
    model: type[BaseModel] = RuleSet
    for step in where:
        field = next((f for n, f in model.model_fields.items() if step in (n, f.alias)), None)
        inner = _models(field.annotation) if field else []
        model = inner[0] if inner else model
    return [field.alias or name for name, field in model.model_fields.items()]


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in _models(part)]


def json_schema() -> dict[str, Any]:
    """The grammar as a JSON Schema, for editors; docs/rules.schema.json is this."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **RuleSet.model_json_schema(by_alias=True),
    }


# --- saving ----------------------------------------------------------------------------------------------------


def save_rules(ruleset: RuleSet, path: Path | str) -> None:
    """Write the rules into the file; comments, order of keys and what did not change stay as they are.

    Rules are matched by name. Atomic: a reader sees the old file or the new one. RulesError if it cannot be written or
    if what is there is not TOML.
    """
    path = Path(path)
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    except (tomlkit.exceptions.ParseError, UnicodeDecodeError) as error:
        raise RulesError(
            f"{path} is not TOML ({error}), so it was left alone.", "Mend or delete it."
        ) from error
    except OSError as error:
        raise RulesError(f"{path} cannot be read: {error.strerror}.", "Check its permissions.") from error
    _update(document, to_table(ruleset))
    write_text(path, tomlkit.dumps(document))


def write_text(path: Path, text: str) -> None:
    """The file as it is to be, whole or not at all. RulesError if it cannot be written."""
    try:
        _write(path, text)
    except OSError as error:
        raise RulesError(
            f"{path} cannot be written: {error.strerror}.", "Check permissions and space.", help="files"
        ) from error


def _update(document: tomlkit.TOMLDocument, wanted: dict[str, Any]) -> None:
    rules = wanted.pop("rule")
    old: dict[str, Table] = {str(table.get("name")): table for table in document.get("rule", [])}
    _merge(document, wanted, keep={"rule"})
    tables = [old.get(rule["name"], tomlkit.table()) for rule in rules]
    for table, rule in zip(tables, rules, strict=True):
        _merge(table, rule)
    if list(old) != [rule["name"] for rule in rules]:
        document.pop("rule", None)
        if tables:
            document["rule"] = AoT(tables)


def to_table(ruleset: RuleSet) -> dict[str, Any]:
    """The rules as the plain table of a file: only what is not the default, single words not in a list."""
    table = ruleset.model_dump(by_alias=True, exclude_defaults=True)
    return {"version": VERSION, **_plain({**table, "rule": list(table.get("rule", ()))})}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        # a program stays a list, also one without words
        return {key: list(inner) if key == "run" else _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, tuple):
        return (
            value[0] if len(value) == 1 and isinstance(value[0], str) else [_plain(inner) for inner in value]
        )
    return value


def _merge(table: Any, wanted: Mapping[str, Any], keep: frozenset[str] | set[str] = frozenset()) -> None:
    for key in [key for key in table if key not in wanted and key not in keep]:
        del table[key]
    for key, value in wanted.items():
        if key not in table:
            table[key] = _inline(value)
        elif isinstance(value, dict) and isinstance(table[key], dict):
            _merge(table[key], value)
        elif _same(table[key], value):
            continue
        else:
            table[key] = _inline(value)


def _same(old: Any, new: Any) -> bool:
    """Whether the file says the same already, be it with a list of one or other spelling of the same numbers."""
    return bool(old == new or old == [new])


def _inline(value: Any) -> Any:
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        table.update({key: _inline(inner) for key, inner in value.items()})
        return table
    if isinstance(value, list):
        array = tomlkit.array()
        array.extend([_inline(inner) for inner in value])
        return array
    return value


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
