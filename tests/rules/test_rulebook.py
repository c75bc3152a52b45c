"""Rules as they are edited: each change is in the file, comments stay, and all can be taken back."""

from __future__ import annotations

import pytest

from handcontrol.errors import RulesError
from handcontrol.rules.file import load_rules
from handcontrol.rules.grammar import Rule
from handcontrol.rules.rulebook import RuleBook

TEXT = """version = 1
# mine, and dear to me

[[rule]]
name   = "Point"
when   = { pose = "point" }
during = { move = "pointer" }

[[rule]]
name   = "Click"  # with the thumb
when   = { pose = "pinch" }
during = { hold = "mouse:left" }
"""
FIST = Rule.model_validate({"name": "Fist", "when": {"pose": "fist"}, "on_enter": [{"tap": "a"}]})


@pytest.fixture
def book(tmp_path):
    return RuleBook(tmp_path / "profiles" / "default.toml", start=TEXT)


def names(book):
    return [rule.name for rule in book.rules.rule]


def in_file(book):
    rules, problems = load_rules(book.path)
    assert rules is not None, problems
    return [(rule.name, rule.enabled) for rule in rules.rule]


def test_a_packaged_profile_becomes_a_file_with_the_first_change(book):
    assert names(book) == ["Point", "Click"]
    assert not book.path.exists()
    book.enable(0, False)
    assert in_file(book) == [("Point", False), ("Click", True)]
    assert "# mine, and dear to me" in book.path.read_text()
    assert "# with the thumb" in book.path.read_text()


def test_add_replace_duplicate_move_remove(book):
    book.add(FIST)
    book.move(2, 0)
    assert names(book) == ["Fist", "Point", "Click"]
    book.replace(0, FIST.model_copy(update={"name": "Fist, closed"}))
    book.duplicate(1)
    assert in_file(book) == [
        ("Fist, closed", True),
        ("Point", True),
        ("Point (copy)", False),
        ("Click", True),
    ]
    book.duplicate(1)
    assert names(book)[2] == "Point (copy 2)"
    book.remove(0)
    assert names(book)[0] == "Point"


def test_all_can_be_taken_back_and_done_again(book):
    book.add(FIST)
    book.remove(0)
    book.undo()
    assert names(book) == ["Point", "Click", "Fist"]
    book.undo()
    assert names(book) == ["Point", "Click"]
    assert book.path.read_text() == TEXT
    assert not book.can_undo
    book.redo()
    book.redo()
    assert names(book) == ["Click", "Fist"]
    assert not book.can_redo
    book.undo()
    book.enable(0, False)
    assert not book.can_redo


def test_a_name_that_is_taken_changes_nothing(book):
    book.add(FIST)
    before = book.path.read_text()
    with pytest.raises(RulesError, match="already"):
        book.add(FIST)
    assert book.path.read_text() == before


def test_text_with_a_fault_changes_nothing(book):
    with pytest.raises(RulesError, match="no pose 'pinhc'"):
        book.use_text(TEXT.replace('"pinch"', '"pinhc"'))
    assert names(book) == ["Point", "Click"]
    book.use_text(TEXT.replace("Click", "Drag"))
    assert names(book) == ["Point", "Drag"]
    book.undo()
    assert names(book) == ["Point", "Click"]


def test_what_an_editor_writes_is_seen_and_a_fault_leaves_the_rules(book):
    book.enable(0, False)
    assert not book.look()
    book.path.write_text(TEXT.replace("Click", "Press"))
    assert book.look()
    assert names(book) == ["Point", "Press"]
    book.path.write_text("nonsense")
    assert book.look()
    assert names(book) == ["Point", "Press"]
    assert book.problems[0].level == "error"


def test_warnings_stand_at_their_rule(book):
    book.add(FIST)
    book.add(FIST.model_copy(update={"name": "Fist again"}))
    assert [len(book.of_rule(place)) for place in range(4)] == [0, 0, 1, 1]
    assert "same trigger as 'Fist again'" in book.of_rule(2)[0].text
    assert "same trigger as 'Fist'" in book.of_rule(3)[0].text
    book.enable(3, False)
    assert book.of_rule(2) == book.of_rule(3) == []


def test_a_disk_that_refuses_is_told_and_the_rules_stay(book, tmp_path):
    (tmp_path / "profiles").write_text("a file where a folder belongs")
    with pytest.raises(RulesError, match="cannot be written"):
        book.add(FIST)
    assert names(book) == ["Point", "Click"]
