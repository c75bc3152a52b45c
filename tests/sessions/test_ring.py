"""The last seconds kept after the fact, limits of a recording, and what the run told, in the file."""

from __future__ import annotations

import shutil
from collections import namedtuple

import pytest

from handcontrol import cli
from handcontrol.rules.file import default_rules
from handcontrol.runtime import recorder as recorder_module
from handcontrol.runtime.recorder import Limits, Recorder, about
from handcontrol.runtime.replay import open_session, replay
from handcontrol.runtime.tape import Tape
from handcontrol.settings import Settings
from handcontrol.vocab import KeepLast, Notice, Snapshot, Step, UseRules

ABOUT = about("virtual:click", Settings(), default_rules())


def test_the_last_seconds_are_kept(recorded, truth, other_rules, tmp_path, bits):
    """With the rules that were in force when they began, which came before."""
    told = []
    ring = Tape(ABOUT, span_s=2.0, place=lambda: tmp_path / "kept.mcap", tell=told.append)
    source = truth(count=150)
    source.at = {
        30: lambda: source.engine.post(UseRules(other_rules)),
        100: lambda: ring.hear(Notice("Something was told.", t=3.3)),
        120: lambda: source.engine.post(KeepLast()),
    }
    run = recorded(source, observers=[ring.observe])
    ring.close()
    (at,) = [step.t for step in run.steps if KeepLast() in step.commands]
    with open_session(tmp_path / "kept.mcap") as kept:
        found = list(kept.everything())
        steps = [value for value in found if isinstance(value, Step)]
        assert kept.about.excerpt
        assert kept.about.rules["rule"][0]["name"] == "Victory moves"
        assert [value.text for value in found if isinstance(value, Notice)] == ["Something was told."]
        assert len(list(replay(kept))) == len(steps)
    assert [bits(step) for step in steps] == [bits(step) for step in run.steps if at - 2.0 <= step.t <= at]
    assert "The last 2 s are kept" in told[0].text


def test_a_short_run_is_kept_whole(recorded, truth, tmp_path):
    ring = Tape(ABOUT, place=lambda: tmp_path / "kept.mcap")
    source = truth(count=60)
    source.at = {50: lambda: source.engine.post(KeepLast())}
    recorded(source, observers=[ring.observe])
    ring.close()
    assert cli.main(["replay", str(tmp_path / "kept.mcap")]) == 0


def test_what_cannot_be_kept_is_told(clicks, tmp_path):
    told = []
    (tmp_path / "file").write_text("")
    ring = Tape(ABOUT, place=lambda: tmp_path / "file" / "kept.mcap", tell=told.append)
    for step in clicks.steps[:30]:
        ring.observe(Snapshot(None, step))
    ring.observe(Snapshot(None, Step(1.1, None, clicks.steps[0].desktop, commands=(KeepLast(),))))
    ring.close()
    assert "could not be kept" in told[0].text
    assert told[0].remedy


def record(steps, path, **options):
    told = []
    recorder = Recorder(path, ABOUT, tell=told.append, **options)
    for step in steps:
        recorder.observe(Snapshot(None, step))
    recorder.close()
    assert recorder.failure is None
    return recorder, told


def test_split_by_size(clicks, tmp_path, bits):
    recorder, told = record(clicks.steps, tmp_path / "a.mcap", limits=Limits(split=30_000))
    assert [path.name for path in recorder.paths] == ["a.mcap", "a-2.mcap", "a-3.mcap"][: len(recorder.paths)]
    assert len(recorder.paths) > 1
    assert not told
    assert recorder.steps == len(clicks.steps)
    assert recorder.size == sum(path.stat().st_size for path in recorder.paths)
    assert all(path.stat().st_size < 60_000 for path in recorder.paths)
    joined = tmp_path / "all.mcap"
    assert cli.main(["session", "merge", *map(str, recorder.paths), "--output", str(joined)]) == 0
    with open_session(joined) as session:
        assert [bits(step) for step in session.steps()] == [bits(step) for step in clicks.steps]
    assert cli.main(["replay", str(joined)]) == 0


def test_a_size_limit_ends_it_whole(clicks, tmp_path):
    recorder, told = record(clicks.steps, tmp_path / "a.mcap", limits=Limits(total=30_000))
    assert 0 < recorder.steps < len(clicks.steps)
    assert "recording ends" in told[0].text
    with open_session(tmp_path / "a.mcap") as session:
        assert len(list(session.steps())) == recorder.steps
        assert session.complete


def test_a_disk_nearly_full_ends_it_whole(clicks, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(recorder_module.shutil, "disk_usage", lambda path: usage(10**9, 9 * 10**8, 10**8))
    recorder, told = record(clicks.steps, tmp_path / "a.mcap")
    assert "100 MB of the disk are free" in told[0].text
    assert (told[0].level, told[0].help) == ("warning", "sessions")
    with open_session(tmp_path / "a.mcap") as session:
        assert len(list(session.steps())) == recorder.steps < len(clicks.steps)


def test_what_the_run_told_is_in_the_file(clicks, tmp_path):
    recorder = Recorder(tmp_path / "a.mcap", ABOUT)
    recorder.hear(Notice("A camera was unplugged.", "Plug it in.", "warning", 0.0))
    for step in clicks.steps[:30]:
        recorder.observe(Snapshot(None, step))
    recorder.close()
    with open_session(tmp_path / "a.mcap") as session:
        assert [v.text for v in session.everything() if isinstance(v, Notice)] == ["A camera was unplugged."]
        assert len(list(session.steps())) == 30


def test_a_source_that_is_damaged_is_told_in_the_copy(clicks, tmp_path, monkeypatch):
    """Through the whole app: what the source tells is in the recording, once."""
    monkeypatch.setenv("DISPLAY", "")
    source, copy = tmp_path / "a.mcap", tmp_path / "b.mcap"
    shutil.copy(clicks.path, source)
    source.write_bytes(source.read_bytes()[: source.stat().st_size // 2])
    assert cli.main(["record", "--source", f"session:{source}", "--fast", "--output", str(copy)]) == 0
    with open_session(copy) as session:
        told = [value.text for value in session.everything() if isinstance(value, Notice)]
    assert sum("cut off" in text for text in told) == 1


@pytest.mark.parametrize("words", [("--limit-mb", "0.02"), ("--split-mb", "0.02")])
def test_limits_from_the_command_line(clicks, tmp_path, monkeypatch, capsys, words):
    monkeypatch.setenv("DISPLAY", "")
    out = tmp_path / "b.mcap"
    assert (
        cli.main(["record", "--source", f"session:{clicks.path}", "--fast", "--output", str(out), *words])
        == 0
    )
    said = capsys.readouterr()
    assert ("recording ends" in said.err) == (words[0] == "--limit-mb")
    assert ("b-2.mcap" in said.out) == (words[0] == "--split-mb")
