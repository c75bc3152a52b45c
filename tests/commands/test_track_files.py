"""handcontrol track --out-dir: one whole output each, whatever happens to the run, and nothing is done twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from handcontrol._cv import cv2
from handcontrol.cli import main
from handcontrol.commands.track_files import Toll
from handcontrol.runtime.journal import NAME

pytestmark = pytest.mark.networks


def clip(path: Path, pictures: int, shade: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 10, (64, 48))
    for number in range(pictures):
        writer.write(np.full((48, 64, 3), (shade + number * 10) % 256, np.uint8))
    writer.release()
    return path


@pytest.fixture
def folder(tmp_path):
    """Two clips and a picture, one of them in a folder below."""
    folder = tmp_path / "in"
    clip(folder / "a.mp4", 9)
    clip(folder / "sub" / "b.avi", 4, shade=50)
    cv2.imwrite(str(folder / "c.png"), np.full((60, 80, 3), 90, np.uint8))
    return folder


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.fixture
def track(networks, out, capfd):
    """Runs the command into `out`; returns its exit code and messages."""

    def run(*words):
        code = main(["track", *map(str, words), "--out-dir", str(out), "--jobs", "2", "--offline"])
        said, err = capfd.readouterr()
        assert said == ""
        return code, err.splitlines()

    return run


def written(out):
    """Each output's place and when it was made."""
    return {path.relative_to(out).as_posix(): path.stat().st_mtime_ns for path in out.rglob("*.jsonl")}


OUTPUTS = ["a.mp4.jsonl", "c.png.jsonl", "sub/b.avi.jsonl"]


def test_each_file_gets_the_lines_it_gets_alone(track, folder, out, capfd) -> None:
    assert track(folder) == (0, ["handcontrol track: 3 of 3 files tracked."])
    assert sorted(written(out)) == [NAME, *OUTPUTS]
    for name in OUTPUTS:
        assert main(["track", str(folder / name.removesuffix(".jsonl")), "--offline"]) == 0
        assert (out / name).read_text() == capfd.readouterr().out


def test_again_it_does_only_what_has_changed(track, folder, out) -> None:
    track(folder)
    before = written(out)
    assert track(folder) == (0, ["handcontrol track: 0 of 3 files tracked, 3 done before."])
    assert written(out) == before

    clip(folder / "a.mp4", 3)
    (out / "c.png.jsonl").write_text("")
    assert track(folder) == (0, ["handcontrol track: 2 of 3 files tracked, 1 done before."])
    assert written(out)["sub/b.avi.jsonl"] == before["sub/b.avi.jsonl"]
    assert len((out / "a.mp4.jsonl").read_text().splitlines()) == 3

    assert "3 of 3 files tracked." in track(folder, "--hands", "1")[1][-1]
    assert "3 done before" in track(folder, "--hands", "1")[1][-1]
    assert "3 of 3 files tracked." in track(folder, "--hands", "1", "--model", "lite")[1][-1]
    assert "3 of 3 files tracked." in track(folder, "--hands", "1", "--model", "lite", "--force")[1][-1]


def test_other_networks_are_another_result(track, folder, monkeypatch) -> None:
    track(folder)
    monkeypatch.setattr("handcontrol.runtime.batch._sha256", lambda path: "another")
    assert "3 of 3 files tracked." in track(folder)[1][-1]


def test_a_broken_file_is_one_sentence_and_the_rest_goes_on(track, folder, out) -> None:
    (folder / "broken.mp4").write_bytes(b"no video")
    (folder / "empty.jpg").touch()
    code, said = track(folder, folder / "missing.mp4")
    assert code == 1
    assert len(said) == 4
    for name in ("broken.mp4", "empty.jpg", "missing.mp4"):
        assert sum(name in line for line in said) == 1
    assert said[-1] == "handcontrol track: 3 of 6 files tracked, 3 failed."
    assert sorted(written(out)) == [NAME, *OUTPUTS]


def test_an_output_that_cannot_be_written_is_one_sentence_too(track, folder, out) -> None:
    (out / "a.mp4.jsonl").mkdir(parents=True)
    code, said = track(folder)
    assert (code, len(said)) == (1, 2)
    assert "is a folder" in said[0]
    assert "2 of 3 files tracked, 1 failed" in said[1]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["{folder}/a.mp4", "{folder}/c.png"], 2, "--out-dir FOLDER"),
        (["{folder}/a.mp4", "--force"], 2, "--force"),
        (["{folder}", "--out-dir", "{out}", "--output", "x.jsonl"], 2, "--output"),
        (["{folder}", "--out-dir", "{out}", "--draw", "x.mp4"], 2, "--draw"),
        (["camera:0", "--out-dir", "{out}"], 2, "camera:0 is no file"),
        (["{folder}", "{folder}/sub/b.avi", "{twin}", "--out-dir", "{out}"], 2, "b.avi.jsonl"),
        (["{nothing}", "--out-dir", "{out}"], 1, "no picture and no video"),
        (["{folder}", "--out-dir", "{folder}/a.mp4"], 1, "cannot be written to"),
    ],
)
def test_what_is_wrong_is_one_sentence(networks, folder, tmp_path, out, capfd, words, code, says) -> None:
    (tmp_path / "nothing").mkdir()
    names = {
        "folder": folder,
        "out": out,
        "nothing": tmp_path / "nothing",
        "twin": clip(tmp_path / "twin" / "b.avi", 1),
    }
    assert main(["track", *(word.format(**names) for word in words), "--offline"]) == code
    said = capfd.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert says in said.err
    assert not list(out.rglob("*.png.jsonl"))


def start(folder, out, *words):
    command = [sys.executable, "-P", "-m", "handcontrol", "track", str(folder), "--out-dir", str(out)]
    listens = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731, tests in the background ignore it
    return subprocess.Popen(
        [*command, *words, "--offline"], stderr=subprocess.PIPE, text=True, preexec_fn=listens
    )


@pytest.fixture
def held(folder, out):
    """`last.mp4`, whose output is a pipe: whoever writes to it waits until the test reads."""
    clip(folder / "last.mp4", 1)
    assert (folder / "last.mp4").stat().st_size < (folder / "sub" / "b.avi").stat().st_size
    (folder / "c.png").unlink()
    out.mkdir()
    os.mkfifo(out / "last.mp4.jsonl")
    return out / "last.mp4.jsonl"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_killed_half_way_it_finishes_without_redoing(track, folder, out, held) -> None:
    run = start(folder, out, "--jobs", "1")
    with held.open(encoding="utf-8") as lines:  # opened: all before is done
        run.kill()
        run.wait()
        lines.read()  # at its end the worker has gone too
    assert run.stderr.read() == ""
    run.stderr.close()
    before = written(out)
    assert sorted(before) == [NAME, "a.mp4.jsonl", "last.mp4.jsonl", "sub/b.avi.jsonl"]
    held.unlink()
    (out / ".12345-last.mp4.jsonl").write_text("half")  # as a run that is killed leaves it

    assert track(folder) == (0, ["handcontrol track: 1 of 3 files tracked, 2 done before."])
    after = written(out)
    assert sorted(after) == sorted(before)
    assert all(after[name] == before[name] for name in ("a.mp4.jsonl", "sub/b.avi.jsonl"))
    assert [json.loads(line)["frame"] for line in held.read_text().splitlines()] == [0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_told_to_end_it_leaves_only_what_is_whole(track, folder, out, held, number) -> None:
    clip(folder / "long.mp4", 9000)
    run = start(folder, out, "--jobs", "2")
    with held.open(encoding="utf-8") as lines:
        for _ in range(3):  # impatiently
            run.send_signal(number)
        said = run.stderr.read()
        last = lines.read()  # at its end the worker has gone too
    run.stderr.close()
    assert run.wait() == 130
    # The pipe may have got its line before the signal came: a third file is done then, and only then.
    assert "2 of 4 files are done" in said or ("3 of 4 files are done" in said and last.endswith("}\n"))
    assert len(said.splitlines()) == 2
    held.unlink()
    assert sorted(written(out)) == [NAME, "a.mp4.jsonl", "sub/b.avi.jsonl"]
    (folder / "long.mp4").unlink()
    assert "1 of 3 files tracked, 2 done before" in track(folder)[1][-1]


def test_the_time_left_follows_from_the_bytes_done() -> None:
    toll = Toll(1000, start=50.0)
    assert toll.left(60.0) == ""
    toll.finished = 100
    toll.under_way[3] = 100.0
    assert toll.share == pytest.approx(0.2)
    assert toll.left(51.0) == ""  # too soon to tell
    assert toll.left(60.0) == ", 40 s left"
    assert toll.left(80.0) == ", 2 min left"
    assert toll.left(1850.0) == ", 2 h 0 min left"
    toll.finished = 1000
    assert toll.left(80.0) == ""
