"""What a page of sessions shows and does, without a window."""

from __future__ import annotations

import json
import os
import shutil

import pytest

from handcontrol import cli
from handcontrol.errors import SessionError, UsageError
from handcontrol.runtime import shelf
from handcontrol.runtime.export import Wanted, export
from handcontrol.runtime.replay import open_session, settings_of
from handcontrol.sessions.compare import Happening
from handcontrol.sessions.marks import Mark


@pytest.fixture
def kept(clicks, filmed, tmp_path):
    """Three sessions, one of them cut off, and something else."""
    place = tmp_path / "sessions"
    place.mkdir()
    for age, (name, path) in enumerate({"c": filmed, "b": clicks.path, "a": clicks.path}.items()):
        shutil.copy(path, place / f"{name}.mcap")
        os.utime(place / f"{name}.mcap", (1e9 + age, 1e9 + age))
    data = (place / "a.mcap").read_bytes()
    (place / "a.mcap").rename(place / "a.mcap.part")
    (place / "a.mcap.part").write_bytes(data[: len(data) // 2])
    os.utime(place / "a.mcap.part", (2e9, 2e9))
    (place / "notes.txt").write_text("mine")
    (place / "d.mcap").write_text("no session")
    os.utime(place / "d.mcap", (1, 1))
    return place


def test_the_list(kept):
    a, b, c, d = shelf.entries(kept)
    assert [one.path.name for one in (a, b, c, d)] == ["a.mcap.part", "b.mcap", "c.mcap", "d.mcap"]
    assert (b.source, b.steps, b.pictures, b.marks, b.complete, b.problem) == (
        "virtual:click", 250, 0, 0, True, ""
    )  # fmt: skip
    assert b.seconds == pytest.approx(8.3, abs=0.01)
    assert (c.pictures, c.steps) == (250, 250)
    assert (a.complete, a.steps) == (False, -1)
    assert 2 < a.seconds < 6
    assert "no session" in d.problem
    assert list(shelf.entries(kept / "none")) == []


def test_the_list_by_command(kept, capsys):
    assert cli.main(["session", "list", str(kept)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "cut off" in lines[0]
    assert "8.3 s of virtual:click" in lines[1]
    assert "250 CAMERA PICTURES" in lines[2]
    assert cli.main(["session", "list", str(kept), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 4
    assert cli.main(["session", "list", str(kept / "none")]) == 0
    assert "There is no session" in capsys.readouterr().err


def test_marks(kept):
    path = kept / "c.mcap"
    assert shelf.mark(path, "wrong", 4.9, input="mouse:left", note="no") == 1
    assert shelf.mark(path, "missed", 6.0) == 2
    assert shelf.entry(path).marks == 2
    with open_session(path) as session:
        assert session.marks() == [Mark(4.9, "wrong", "mouse:left", "no"), Mark(6.0, "missed")]
        assert len(list(session.pictures)) == 250
        told = list(shelf.timeline(session))
    assert told[:2] == [Mark(4.9, "wrong", "mouse:left", "no"), Mark(6.0, "missed")]
    assert sum(isinstance(one, Happening) and one.what == "press mouse:left" for one in told) == 3
    assert shelf.mark(path, None, 6.0) == 1
    with pytest.raises(UsageError):
        shelf.mark(path, "right", 99.0)


def test_what_would_be_otherwise(clicks):
    with open_session(clicks.path) as session:
        settings = settings_of(session.about, {"gestures.enter_s": 0.3})
        assert shelf.difference(session).changes == ()
        found = shelf.difference(session, settings=settings)
    assert any("mouse:left" in change.line() for change in found.changes)


def test_delete_means_delete(kept):
    assert shelf.delete([kept / "b.mcap", kept / "a.mcap"]) == [kept / "b.mcap", kept / "a.mcap.part"]
    with pytest.raises(SessionError):
        shelf.delete([kept / "c.mcap", kept / "none.mcap"])
    with pytest.raises(SessionError):
        shelf.delete([kept / "c.mcap", kept / "d.mcap"])  # which is no session
    assert {path.name for path in kept.iterdir()} == {"c.mcap", "d.mcap", "notes.txt"}


def test_export_by_the_library(clicks, tmp_path):
    with open_session(clicks.path) as session:
        made = export(session, Wanted(csv=tmp_path / "t", jsonl=tmp_path / "a.jsonl"), span=(2.0, 4.0))
    assert made == (tmp_path / "t", tmp_path / "a.jsonl")
    hands = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text().splitlines() if '"Hand"' in line]
    assert hands
    assert all(2.0 <= hand["t"] <= 4.0 for hand in hands)
