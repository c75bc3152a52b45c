"""The recorder: never in the engine's way, never silent about a failure, and cheap."""

from __future__ import annotations

import subprocess
from dataclasses import replace

import numpy as np
import pytest

from handcontrol import cli
from handcontrol.errors import SessionError
from handcontrol.rules.file import default_rules
from handcontrol.runtime.recorder import Limits, Recorder, about
from handcontrol.runtime.replay import open_session
from handcontrol.settings import Settings
from handcontrol.vocab import Frame, Press, Snapshot

MB_AN_HOUR = 30.0
MS_A_FRAME = 0.3


def test_every_step_is_recorded(recorded, truth, bits):
    run = recorded(truth("two_hands", count=120))
    with open_session(run.path) as session:
        assert [bits(step) for step in session.steps()] == [bits(step) for step in run.steps]
        assert session.about.networks.keys() == {"palm_full", "landmark_full"}
    assert run.recorder.steps == len(run.steps)


def test_an_hour_of_one_hand_is_small_and_cheap(recorded, truth):
    run = recorded(truth("drag", count=600), name="drag.mcap")
    again = recorded(truth("drag", count=300), name="half.mcap")
    per_step = (run.path.stat().st_size - again.path.stat().st_size) / (len(run.steps) - len(again.steps))
    assert per_step * 30 * 3600 / 1e6 <= MB_AN_HOUR
    assert run.recorder.busy_s / len(run.steps) * 1e3 <= MS_A_FRAME * 3  # this machine may be busy or old


def test_a_failing_disk_ends_the_recording_and_nothing_else(tmp_path, recorded, truth, monkeypatch):
    told = []
    steps = recorded(truth(count=60)).steps
    recorder = Recorder(
        tmp_path / "b.mcap", about("virtual:click", Settings(), default_rules()), tell=told.append
    )

    def full(step):
        raise SessionError("b.mcap cannot be written: No space left on device.", "Make room.")

    monkeypatch.setattr(recorder._writer, "step", full)
    for step in steps:
        recorder.observe(Snapshot(None, step))
    recorder.close()
    assert isinstance(recorder.failure, SessionError)
    assert len(told) == 1
    assert "No space left" in told[0].text
    assert told[0].remedy == "Make room."


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 1 MB, where this system lets us have one."""
    place = tmp_path / "disk"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=20)
    except OSError as error:
        pytest.skip(f"no small disk can be mounted: {error}")
    if done.returncode:
        pytest.skip(f"no small disk can be mounted: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], timeout=20, check=True)


@pytest.mark.parametrize("free", [0.0, 200e6])
def test_a_full_disk_ends_the_recording_and_the_run_goes_on(small_disk, recorded, truth, free):
    """The engine runs on to its end, every step of it, and the person is told once. What is in the file is whole."""
    told = []
    start = about("virtual:click", Settings(), default_rules())
    recorder = Recorder(
        small_disk / "a.mcap", start, tell=told.append, limits=Limits(free=free), pictures=free == 0.0
    )
    rng = np.random.default_rng(1)

    def observe(snapshot):
        frame = Frame(snapshot.step.frame_id, snapshot.step.t, rng.integers(0, 255, (240, 320, 3), np.uint8))
        recorder.observe(replace(snapshot, frame=frame))

    run = recorded(truth(count=150), observers=[observe])
    recorder.close()
    assert len(run.steps) == 150
    assert any(isinstance(action, Press) for step in run.steps[60:] for action in step.actions)
    (notice,) = told
    assert "The recording ends at" in notice.text
    assert notice.help == "sessions"
    assert ("No space left" if free == 0.0 else "of the disk are free") in notice.text
    assert notice.remedy
    (left,) = small_disk.iterdir()
    with open_session(left) as session:
        found = list(session.steps())
    assert 0 < len(found) < 150
    assert left.suffix == (".part" if free == 0.0 else ".mcap")


def test_record_and_replay_from_the_command_line(recorded, truth, tmp_path, capsys, monkeypatch):
    """From a session, so that no network is needed; the copy comes to the same text."""
    monkeypatch.setenv("DISPLAY", "")
    run = recorded(truth(count=90))
    copy = tmp_path / "copy.mcap"
    words = ["record", "--source", f"session:{run.path}", "--fast", "--output", str(copy)]
    assert cli.main(words) == 0
    assert "90 steps" in capsys.readouterr().out
    assert cli.main(words) == 1
    assert "there already" in capsys.readouterr().err
    assert cli.main([*words, "--force"]) == 0
    capsys.readouterr()
    assert cli.main(["replay", str(copy)]) == 0
    assert capsys.readouterr().out.count("point enter") >= 1


def test_record_finds_a_place_of_its_own(recorded, truth, capsys, monkeypatch, home):
    monkeypatch.setenv("DISPLAY", "")
    run = recorded(truth(count=30))
    assert cli.main(["record", "--source", f"session:{run.path}", "--fast"]) == 0
    assert len(list((home / "data" / "sessions").glob("*.mcap"))) == 1


def test_the_app_records_too(recorded, truth, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("DISPLAY", "")
    run = recorded(truth(count=30))
    path = tmp_path / "new" / "app.mcap"
    words = ["--source", f"session:{run.path}", "--headless", "--dry-run", "--record", str(path)]
    assert cli.main(words) == 0
    with open_session(path) as session:
        assert len(list(session.steps())) == 30
        assert session.complete


@pytest.mark.parametrize(
    "words", [("record", "--duration", "0"), ("replay",), ("replay", "x", "--speed", "-1")]
)
def test_bad_words_are_bad_usage(words):
    with pytest.raises(SystemExit) as caught:
        cli.main(list(words))
    assert caught.value.code == 2
