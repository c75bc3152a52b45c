"""The journal: it vouches for an output only when that is whole and made of the same."""

from __future__ import annotations

import pytest

from handcontrol.errors import HandcontrolError
from handcontrol.runtime.journal import NAME, Journal

THIS, OTHER = {"source": {"bytes": 3}}, {"source": {"bytes": 4}}


@pytest.fixture
def folder(tmp_path):
    with Journal(tmp_path / "new" / "out") as journal:
        (journal.folder / "a.jsonl").write_text("lines")
        journal.add("a.jsonl", THIS)
    return journal.folder


def test_it_knows_what_is_complete(folder) -> None:
    with Journal(folder) as journal:
        assert journal.has("a.jsonl", THIS)
        assert not journal.has("a.jsonl", OTHER)
        assert not journal.has("b.jsonl", THIS)


@pytest.mark.parametrize("spoil", [lambda out: out.write_text("line"), lambda out: out.unlink()])
def test_an_output_that_is_not_as_it_was_is_not_complete(folder, spoil) -> None:
    spoil(folder / "a.jsonl")
    with Journal(folder) as journal:
        assert not journal.has("a.jsonl", THIS)


def test_the_last_line_counts(folder) -> None:
    with Journal(folder) as journal:
        journal.add("a.jsonl", OTHER)
    with Journal(folder) as journal:
        assert journal.has("a.jsonl", OTHER)
        assert not journal.has("a.jsonl", THIS)


@pytest.mark.parametrize("tail", [b'{"output": "b.jsonl", "by', b"[]\n", b"\xff\n"])
def test_a_line_that_was_cut_off_harms_no_other(folder, tail) -> None:
    with (folder / NAME).open("ab") as file:
        file.write(tail)
    with Journal(folder) as journal:
        journal.add("a.jsonl", OTHER)
    with Journal(folder) as journal:
        assert journal.has("a.jsonl", OTHER)
        assert not journal.has("b.jsonl", THIS)


def test_one_at_a_time(folder) -> None:
    with Journal(folder), pytest.raises(HandcontrolError, match="Another handcontrol is writing"):
        Journal(folder)


def test_a_folder_that_cannot_be_is_one_sentence(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HandcontrolError, match="cannot be written to"):
        Journal(tmp_path / "file" / "out")
