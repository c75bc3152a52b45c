"""All profiles, to be edited: a packaged one becomes a file with the first change; others are given and taken."""

from __future__ import annotations

import pytest

from handcontrol.errors import RulesError
from handcontrol.rules.bookcase import Bookcase, profile_name
from handcontrol.rules.file import parse_rules
from handcontrol.rules.grammar import Rule
from handcontrol.rules.packs import pack_names, pack_text

FILMS = """version = 1
use_for = { app = "vlc" }  # and no other

[[rule]]
name   = "Point"
when   = { pose = "point" }
during = { move = "pointer" }
"""
FIST = Rule.model_validate({"name": "Fist", "when": {"pose": "fist"}, "on_enter": [{"tap": "a"}]})


@pytest.fixture
def books(tmp_path):
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "films.toml").write_text(FILMS)
    return Bookcase(folder)


def rule_names(books, name):
    return [rule.name for rule in books.open(name).rules.rule]


def test_the_persons_and_the_packaged_ones_are_there(books):
    assert books.names() == sorted({"films", *pack_names()})
    assert books.is_own("films")
    assert not books.is_own("media")
    assert books.is_packaged("media")
    assert not books.is_packaged("films")


def test_a_file_beside_the_folder_is_the_one_it_began_with(books, tmp_path):
    path = tmp_path / "elsewhere.toml"
    path.write_text(FILMS)
    books = Bookcase(books.folder, begun="elsewhere", path=path)
    assert "elsewhere" in books.names()
    books.open("elsewhere").add(FIST)
    assert "Fist" in path.read_text()
    assert books.stays("elsewhere")


def test_each_profile_has_changes_of_its_own_to_take_back(books):
    books.open("films").add(FIST)
    books.open("media").enable(0, False)
    assert (books.folder / "media.toml").exists()
    books.open("films").undo()
    assert rule_names(books, "films") == ["Point"]
    assert not books.open("media").rules.rule[0].enabled
    books.open("media").undo()
    assert books.open("media").text == pack_text("media")


def test_a_new_profile_has_no_rules_and_can_be_filled(books):
    name = books.new("  My Slides ")
    assert name == "my_slides"
    assert books.open(name).rules.rule == ()
    assert books.open(name).problems == []
    books.open(name).add(FIST)
    assert parse_rules((books.folder / "my_slides.toml").read_text())[0].rule == (FIST,)


@pytest.mark.parametrize("words", ["", "a/b", "..", "auto", "x" * 65, "a.toml"])
def test_what_cannot_be_a_name_is_refused(words):
    with pytest.raises(RulesError, match="cannot be a profile's name"):
        profile_name(words)


@pytest.mark.parametrize("words", ["films", "Films", "media"])
def test_a_name_that_is_taken_is_refused(books, words):
    with pytest.raises(RulesError, match="already"):
        books.new(words)
    with pytest.raises(RulesError, match="already"):
        books.duplicate("default", words)
    assert (books.folder / "films.toml").read_text() == FILMS


def test_a_copy_waits_to_be_chosen(books):
    name = books.duplicate("films", "films at night")
    assert rule_names(books, name) == ["Point"]
    assert books.open(name).rules.use_for is None
    assert books.open("films").rules.use_for is not None


def test_a_copy_of_a_fault_is_none(books):
    (books.folder / "films.toml").write_text("nonsense")
    with pytest.raises(RulesError, match="has a fault"):
        books.duplicate("films", "other")
    assert "other" not in books.names()


def test_another_name_keeps_what_can_be_taken_back(books):
    books.open("films").add(FIST)
    assert books.rename("films", "Movies") == "movies"
    assert "films" not in books.names()
    books.open("movies").undo()
    assert (books.folder / "movies.toml").read_text() == FILMS
    assert books.rename("movies", "movies") == "movies"


def test_a_changed_packaged_profile_is_as_it_came_and_back(books):
    books.open("media").enable(0, False)
    books.reset("media")
    assert not books.is_own("media")
    assert books.open("media").text == pack_text("media")
    books.open("media").undo()
    assert books.is_own("media")
    assert not books.open("media").rules.rule[0].enabled


def test_a_deleted_profile_is_gone(books):
    books.open("films")
    books.delete("films")
    assert "films" not in books.names()
    assert books.new("films") == "films"
    assert rule_names(books, "films") == []


def test_given_out_and_taken_in(books, tmp_path):
    given = tmp_path / "My films (best).toml"
    books.write_out("films", given)
    assert given.read_text() == FILMS
    assert books.take_in(given) == "my_films__best_"
    again = tmp_path / "films.toml"
    again.write_text(FILMS)
    assert books.take_in(again) == "films_2"


@pytest.mark.parametrize("text", ["nonsense", "version = 1\nruel = 1\n"])
def test_a_file_with_a_fault_is_not_taken_in(books, tmp_path, text):
    (tmp_path / "bad.toml").write_text(text)
    with pytest.raises(RulesError, match=r"bad\.toml is not taken in"):
        books.take_in(tmp_path / "bad.toml")
    assert "bad" not in books.names()


def test_a_folder_that_cannot_be_written_is_told(books, monkeypatch):
    def refused(self, *args, **words):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.rename", refused)
    monkeypatch.setattr("pathlib.Path.unlink", refused)
    with pytest.raises(RulesError, match="cannot be renamed: Permission denied"):
        books.rename("films", "other")
    with pytest.raises(RulesError, match="cannot be deleted: Permission denied"):
        books.delete("films")
    with pytest.raises(RulesError, match="cannot be removed: Permission denied"):
        books.reset("media")
