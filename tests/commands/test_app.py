"""The application without a window, in this process; and the sentence for each way in which it cannot begin."""

from __future__ import annotations

import json
import sys

import pytest

from handcontrol import cli
from handcontrol._cv import cv2


@pytest.fixture
def no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.networks
def test_headless_dry_run_prints_and_writes(networks, no_display, tmp_path, capsys):
    clip, summary = tmp_path / "out.mp4", tmp_path / "out.json"
    words = ["--headless", "--dry-run", "--source", "virtual:point", "--duration", "1.5"]
    assert cli.main([*words, "--clip", str(clip), "--summary", str(summary)]) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    moves = [line for line in lines if " move to " in line]
    assert 5 <= len(moves) <= 15, "ten a second at the most"
    assert lines[-4].startswith("46 frames in 1.5 s")
    assert err == ""
    table = json.loads(summary.read_text())
    assert (table["frames"], table["clicks"], table["gestures"]) == (46, 0, {"point": 1, "point_up": 1})
    assert table["moves"] >= len(moves)
    video = cv2.VideoCapture(str(clip))
    assert video.get(cv2.CAP_PROP_FRAME_COUNT) == 46
    video.release()


def test_failed_run_leaves_nothing_half_written(no_display, tmp_path, capsys):
    clip, summary = tmp_path / "out.mp4", tmp_path / "out.json"
    words = ["--headless", "--dry-run", "--offline", "--source", str(tmp_path / "none.mp4")]
    assert cli.main([*words, "--clip", str(clip), "--summary", str(summary)]) == 1
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["--arm", "--dry-run"], 2, "--arm injects and --dry-run does not"),
        (["--clip", "x.mp4"], 2, "Add --headless"),
        (["--dry-run"], 1, "There is no display for the window. Use --headless"),
        (["--headless", "--arm"], 1, "There is no display to send input to."),
        (["--headless", "--dry-run", "--clip", "/no/such/x.mp4"], 1, "cannot be written"),
        (["--headless", "--dry-run", "--settings", "/no/such.toml"], 1, "no settings file"),
        (["--headless", "--dry-run", "--profile", "no-such"], 1, "no profile 'no-such'"),
    ],
)
@pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="displays are found by the environment on Linux"
)
def test_cannot_begin(no_display, capsys, words, code, says):
    assert cli.main([*words, *([] if "--source" in words else ["--source", "virtual:point"])]) == code
    err = capsys.readouterr().err
    assert says in err
    assert len(err.splitlines()) == 1


def test_display_that_does_not_answer(no_display, monkeypatch, capsys):
    monkeypatch.setenv("DISPLAY", ":987")
    assert cli.main(["--dry-run", "--source", "virtual:point"]) == 1
    assert "The display ':987' does not answer" in capsys.readouterr().err


def test_window_without_qt(monkeypatch, capsys):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "handcontrol.ui.app", None)
    assert cli.main(["--dry-run", "--source", "virtual:point"]) == 1
    assert "The window needs PySide6" in capsys.readouterr().err
