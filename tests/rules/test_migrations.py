"""Rules files of every version there ever was, before and after: migrations/version_N/{before,after}/*.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from handcontrol.rules.file import MIGRATIONS, load_rules, to_table
from handcontrol.rules.grammar import VERSION, RuleSet

FOLDER = Path(__file__).with_name("migrations")
FILES = sorted(FOLDER.glob("version_*/before/*.toml"))


def test_every_version_has_files_and_a_way_on():
    versions = {int(path.parts[-3].removeprefix("version_")) for path in FILES}
    assert versions == set(range(1, VERSION + 1))
    assert set(MIGRATIONS) == set(range(1, VERSION))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_what_was_written_then_means_the_same_now(path):
    rules, problems = load_rules(path)
    assert rules is not None, [str(problem) for problem in problems]
    after = tomllib.loads((path.parents[1] / "after" / path.name).read_text("utf-8"))
    assert to_table(rules) == after
    assert after["version"] == VERSION
    assert RuleSet.model_validate(after) == rules
