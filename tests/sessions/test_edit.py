"""What is done with a session afterwards: said in words, repaired, cut, joined, made anonymous, marked, deleted."""

from __future__ import annotations

import json

import pytest

from handcontrol import cli
from handcontrol.errors import SessionError
from handcontrol.runtime.replay import open_session, replay
from handcontrol.sessions.about import About
from handcontrol.sessions.edit import copy
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.text import first_difference
from handcontrol.sessions.writer import SessionWriter
from handcontrol.vocab import DesktopState, MarkMoment, Notice, Step


def steps_of(path):
    with open_session(path) as session:
        return list(session.steps())


@pytest.fixture
def session(clicks, tmp_path):
    """A copy that may be changed."""
    path = tmp_path / "a.mcap"
    path.write_bytes(clicks.path.read_bytes())
    return path


def damage(path, share=0.5):
    data = bytearray(path.read_bytes())
    data[data.find(b"zstd", int(len(data) * share)) + 100] ^= 255
    path.write_bytes(data)


def test_info_says_what_is_in_it(session, capsys):
    assert cli.main(["session", "info", str(session)]) == 0
    said = capsys.readouterr().out
    for words in (
        "no pictures and no sound",
        "3 × mouse:left",
        "3 × pinch",
        "front: editor",
        "8.3 s of virtual:click",
    ):
        assert words in said
    assert cli.main(["session", "info", str(session), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["steps"], data["hands"], data["inputs"]) == (250, 1, {"mouse:left": 3})


def test_verify_and_repair(session, capsys, bits):
    right = {step.frame_id: bits(step) for step in steps_of(session)}
    assert cli.main(["session", "verify", str(session)]) == 0
    damage(session)
    whole = session.read_bytes()
    session.write_bytes(whole[: len(whole) * 4 // 5])
    assert cli.main(["session", "verify", str(session)]) == 1
    said = capsys.readouterr().out
    assert "damaged and left out" in said
    assert "cut off" in said
    assert cli.main(["session", "repair", str(session)]) == 0
    found = steps_of(session.with_name("a-repaired.mcap"))
    assert 150 < len(found) < 220
    assert all(bits(step) == right[step.frame_id] for step in found)
    with SessionReader(session.with_name("a-repaired.mcap")) as reader:
        list(reader.steps())
        assert reader.complete
        assert "damaged and left out" in reader.damage  # the gap is not hidden


def test_what_cannot_be_repaired_is_one_sentence(tmp_path, capsys):
    (tmp_path / "a.mcap").write_bytes(b"\x89MCAP0\r\n" + bytes(3000))
    for verb in ("verify", "repair", "info"):
        assert cli.main(["session", verb, str(tmp_path / "a.mcap")]) == 1
        assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == [tmp_path / "a.mcap"]


def test_a_part_is_cut_out_and_says_so(session, tmp_path, bits):
    out = tmp_path / "part.mcap"
    assert cli.main(["export", str(session), "--session", str(out), "--trim", "2", "4"]) == 0
    whole = [step for step in steps_of(session) if 2 <= step.t <= 4]
    assert [bits(step) for step in steps_of(out)] == [bits(step) for step in whole]
    with open_session(out) as part:
        assert part.about.excerpt
    assert (
        cli.main(["export", str(session), "--session", str(tmp_path / "b.mcap"), "--trim", "20", "30"]) == 1
    )
    assert not (tmp_path / "b.mcap.part").exists()


def test_the_rules_of_a_part_are_those_of_its_moment(recorded, truth, other_rules, tmp_path):
    from handcontrol.vocab import UseRules

    source = truth(count=90)
    source.at = {30: lambda: source.engine.post(UseRules(other_rules))}
    run = recorded(source)
    out = tmp_path / "part.mcap"
    assert cli.main(["export", str(run.path), "--session", str(out), "--trim", "1.5", "3"]) == 0
    with open_session(out) as part:
        assert [rule["name"] for rule in part.about.rules["rule"]] == [
            "Victory moves",
            "Pinch presses the right button",
        ]
        assert len(list(replay(part))) > 40


def test_parts_are_joined_again(session, tmp_path, bits):
    whole = steps_of(session)
    for name, span in (("1", ("0", "3")), ("2", ("3.01", "60"))):
        assert cli.main(["export", str(session), "--session", str(tmp_path / name), "--trim", *span]) == 0
    words = [
        "session",
        "merge",
        str(tmp_path / "1"),
        str(tmp_path / "2"),
        "--output",
        str(tmp_path / "all.mcap"),
    ]
    assert cli.main(words) == 0
    assert [bits(step) for step in steps_of(tmp_path / "all.mcap")] == [bits(step) for step in whole]
    with open_session(tmp_path / "all.mcap") as joined:
        assert all(first_difference(*pair) is None for pair in replay(joined))
        assert joined.damage is None
    with SessionReader(tmp_path / "1") as one, SessionReader(tmp_path / "2") as two:
        check = pytest.raises(SessionError, match="begins before")
        with check:
            copy([two, one], tmp_path / "wrong.mcap")
    assert cli.main(["session", "merge", str(session), "--output", str(session)]) == 2


def test_anonymised_it_replays_the_same_and_names_nothing(tmp_path):
    rules = {
        "rule": [
            {
                "name": "r",
                "when": {"pose": "pinch", "app": ["fire"], "title": "Account"},
                "during": {"hold": "mouse:left"},
            }
        ]
    }
    about = About("camera:Anna's webcam", {"camera": {"source": "Anna's webcam"}}, rules, "0.1", "2026-01-01")
    path, out = tmp_path / "a.mcap", tmp_path / "b.mcap"
    with SessionWriter(path, about) as writer:
        for i, app in enumerate(("firefox-anna", "bank", None)):
            title = app and f"Account of Anna: my bank in {app}"
            desktop = DesktopState(float(i), app=app, title=title, executable=app)
            writer.step(Step(float(i), None, desktop, (MarkMoment("wrong", note="Anna says"),)))
        writer.notice(Notice("Anna's webcam went away."))
    assert cli.main(["export", str(path), "--session", str(out), "--anonymise"]) == 0
    with SessionReader(out) as reader:
        assert [step.desktop.app for step in reader.steps()] == ["fire", "#", None]
        assert [step.desktop.title for step in reader.steps()] == ["account", "account", None]
        assert [step.desktop.executable for step in reader.steps()] == ["#", "#", None]
        assert (reader.about.source, reader.about.created) == ("camera", "")
        assert not any(b"nna" in m.data or b"bank" in m.data for ms in reader.chunks() for m in ms)


def test_anonymised_clicks_come_to_the_same(session, tmp_path):
    out = tmp_path / "b.mcap"
    assert cli.main(["export", str(session), "--session", str(out), "--anonymise"]) == 0
    with open_session(out) as reader:
        assert all(first_difference(*pair) is None for pair in replay(reader))


def test_marks_are_kept_in_the_file(session, capsys, bits):
    before = [bits(step) for step in steps_of(session)]
    words = ["session", "mark", str(session)]
    assert cli.main([*words, "wrong", "--at", "3", "--input", "mouse:left", "--note", "I only pointed"]) == 0
    assert cli.main([*words, "missed", "--at", "2"]) == 0
    with SessionReader(session) as reader:
        assert [(mark.t, mark.kind, mark.input) for mark in reader.marks()] == [
            (2.0, "missed", ""),
            (3.0, "wrong", "mouse:left"),
        ]
        assert reader.damage is None
    assert [bits(step) for step in steps_of(session)] == before
    assert cli.main([*words, "none", "--at", "2"]) == 0
    with SessionReader(session) as reader:
        assert [mark.kind for mark in reader.marks()] == ["wrong"]
    assert cli.main([*words, "wrong", "--at", "99"]) == 2
    capsys.readouterr()
    cli.main(["session", "info", str(session)])
    assert "Mark at 3.00 s: wrong mouse:left (I only pointed)." in capsys.readouterr().out


def test_delete_means_delete(session, tmp_path, capsys, monkeypatch):
    other = tmp_path / "letter.txt"
    other.write_text("no session")
    assert cli.main(["session", "delete", str(other), "--yes"]) == 1
    assert cli.main(["session", "delete", str(session), str(tmp_path / "none.mcap"), "--yes"]) == 1
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert cli.main(["session", "delete", str(session)]) == 2
    assert session.exists()
    assert cli.main(["session", "delete", str(session), "--yes"]) == 0
    assert list(tmp_path.iterdir()) == [other]
