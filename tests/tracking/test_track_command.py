"""handcontrol track as a person runs it: lines out, files whole or absent, one sentence for what is wrong."""

from __future__ import annotations

import json
import signal

import numpy as np
import pytest

from handcontrol._cv import cv2
from handcontrol.cli import main
from handcontrol.tracking.tracker import Tracker

pytestmark = pytest.mark.networks


@pytest.fixture
def track(networks, capfd):
    """Runs the command; returns its exit code, lines and messages."""

    def run(*words):
        code = main(["track", *map(str, words), "--offline"])
        out, err = capfd.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return run


@pytest.fixture
def folder(tmp_path):
    """Four pictures, one of them unreadable, one in a folder below, of different sizes."""
    root = tmp_path / "pictures"
    (root / "sub").mkdir(parents=True)
    for number, name in enumerate(("a.png", "c.png", "sub/d.png")):
        cv2.imwrite(str(root / name), np.full((60 + 20 * number, 80, 3), 90 + number, np.uint8))
    (root / "b.png").write_bytes(b"no picture")
    return root


@pytest.fixture
def clip(tmp_path):
    path = tmp_path / "clip.mp4"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 10, (64, 48))
    for shade in range(12):
        writer.write(np.full((48, 64, 3), shade * 10, np.uint8))
    writer.release()
    return path


def test_a_folder_is_read_in_order_and_what_is_unreadable_is_told_once(track, folder) -> None:
    code, rows, err = track(folder)
    assert code == 0
    assert [(row["frame"], row["file"], row["height"]) for row in rows] == [
        (0, "a.png", 60),
        (2, "c.png", 80),
        (3, "sub/d.png", 100),
    ]
    assert all(row["palm_ran"] and row["hands"] == [] for row in rows)
    assert err.count("b.png") == 1
    assert len(err.splitlines()) == 1


def test_jobs_change_nothing(track, folder) -> None:
    assert track(folder, "--jobs", 2) == track(folder)


def test_a_video_gives_a_line_a_frame(track, clip) -> None:
    code, rows, err = track(clip)
    assert (code, len(rows), err) == (0, 12, "")
    assert [row["t"] for row in rows] == pytest.approx([n / 10 for n in range(12)], abs=1e-3)
    assert "file" not in rows[0]


def test_duration_ends_it(track, clip) -> None:
    assert len(track(clip, "--duration", 0.5)[1]) == 5


def test_output_goes_to_the_file(track, clip, tmp_path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    code, rows, _ = track(clip, "--output", out)
    assert (code, rows) == (0, [])
    assert [json.loads(line)["frame"] for line in out.read_text().splitlines()] == list(range(12))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["clip.mp4", "out.jsonl"]


def test_interrupted_it_leaves_the_old_file_and_nothing_else(track, clip, tmp_path, monkeypatch) -> None:
    out, drawn = tmp_path / "out.jsonl", tmp_path / "drawn.mp4"
    out.write_text("old")
    observe, frames = Tracker.observe, []

    def observe_some(self, frame, given=None):
        frames.append(frame)
        if len(frames) == 5:
            raise KeyboardInterrupt
        return observe(self, frame, given)

    monkeypatch.setattr(Tracker, "observe", observe_some)
    before = signal.getsignal(signal.SIGTERM)
    assert track(clip, "--output", out, "--draw", drawn)[0] == 130
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["clip.mp4", "out.jsonl"]
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.parametrize("source", ["clip", "folder"])
def test_draw_writes_a_clip_of_every_picture(track, source, request, tmp_path) -> None:
    drawn = tmp_path / "drawn.mp4"
    code, rows, _ = track(request.getfixturevalue(source), "--draw", drawn)
    assert code == 0
    capture, frames = cv2.VideoCapture(str(drawn)), 0
    while capture.read()[0]:
        frames += 1
    capture.release()
    assert frames == len(rows)


def test_given_regions_are_read(track, clip, tmp_path) -> None:
    rois = tmp_path / "rois.jsonl"
    rois.write_text(json.dumps({"frame": 3, "hands": [{"roi_px": [30, 20, 40, 0.1]}]}) + "\n")
    code, rows, _ = track(clip, "--rois", rois)
    assert (code, len(rows)) == (0, 12)
    assert not any(row["palm_ran"] for row in rows)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["no-such-file.mp4"], 1, "no-such-file.mp4"),
        (["{clip}", "--output", "/no/such/folder/out.jsonl"], 1, "cannot be written"),
        (["{clip}", "--output", "{folder}"], 1, "is a folder"),
        (["{clip}", "--jobs", "2", "--draw", "x.mp4"], 2, "--jobs"),
        (["{clip}", "--rois", "{clip}", "--detect-only"], 2, "--detect-only"),
        (["{clip}", "--rois", "{clip}"], 2, "handcontrol track"),
        (["{clip}", "--rois", "/no/such/file"], 2, "cannot be read"),
    ],
)
def test_what_is_wrong_is_one_sentence(track, clip, folder, words, code, says) -> None:
    got, rows, err = track(*(word.format(clip=clip, folder=folder) for word in words))
    assert (got, rows) == (code, [])
    assert len(err.splitlines()) == 1
    assert says in err


@pytest.mark.parametrize(
    "words", [["--hands", "0"], ["--hands", "two"], ["--model", "huge"], ["--jobs", "-1"]]
)
def test_bad_words_are_bad_usage(networks, clip, words, capsys) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["track", str(clip), *words])
    assert stopped.value.code == 2
