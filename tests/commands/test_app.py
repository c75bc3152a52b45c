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


class Other:
    """The instance of a second start: another process has the window, and answers or not."""

    first = False

    def __init__(self, answers=True):
        self.answers, self.calls = answers, 0

    def call(self):
        self.calls += 1
        return self.answers


@pytest.mark.parametrize(
    ("words", "answers", "code", "says"),
    [
        ([], True, 0, "handcontrol runs already; its window comes to the front.\n"),
        (["--minimised"], True, 0, ""),
        (
            ["--source", "virtual:demo", "--dry-run"],
            True,
            1,
            "so --source, --dry-run did nothing; its window comes",
        ),
        ([], False, 1, "its window does not answer. End it"),
    ],
)
def test_a_second_start(monkeypatch, tmp_path, capsys, words, answers, code, says):
    other = Other(answers)
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    monkeypatch.setattr("handcontrol.commands.choices.list_cameras", list)
    monkeypatch.setattr("handcontrol.commands.app.import_window", lambda: pytest.fail)
    monkeypatch.setattr("handcontrol.commands.app.end_surely", lambda: None)
    monkeypatch.setattr("handcontrol.commands.app.new_instance", lambda: other)
    assert cli.main(words) == code
    out, err = capsys.readouterr()
    assert says in out + err
    assert len((out + err).splitlines()) == bool(says)
    assert other.calls == ("--minimised" not in words)


def test_starting_with_the_computer_follows_the_setting(monkeypatch, tmp_path):
    from argparse import Namespace

    from handcontrol.commands import app
    from handcontrol.settings import Settings, StartSettings

    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    asked = []
    monkeypatch.setattr("handcontrol.commands.app.autostart.set_on", asked.append)
    args = Namespace(settings=None, mirror=None, model=None)
    on = Settings(start=StartSettings(autostart=True))
    for settings in (Settings(), on, on.model_copy(update={"version": 1}), Settings()):
        app._save(settings, args)
    assert asked == [True, False]
