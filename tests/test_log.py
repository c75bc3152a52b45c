"""The log holds what happened and nothing about whom; a log that cannot be written disturbs nobody."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from handcontrol import log, paths


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    return tmp_path


def lines() -> list[str]:
    return [line.split(" ", 2)[2] for line in log.last_lines(1000)]


def test_what_is_logged_inside_is_in_the_file(home: Path) -> None:
    logger = logging.getLogger("handcontrol.part")
    with log.writing("info"):
        logger.info("control on (%s)", "pause key")
        logger.debug("not at this level")
    logger.warning("after the end")
    assert lines() == ["INFO    handcontrol.part: control on (pause key)"]
    assert logging.getLogger("handcontrol").handlers == []


def test_off_writes_nothing(home: Path) -> None:
    with log.writing("off"):
        logging.getLogger("handcontrol").error("no")
    assert not paths.log_dir().exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_stops_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "log_path", lambda: Path("/dev/full"))
    with log.writing("info"):
        logging.getLogger("handcontrol.part").info("control on")


def test_the_file_turns_over(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MAX_BYTES", 2000)
    with log.writing():
        for number in range(300):
            logging.getLogger("handcontrol").info("line %d", number)
    files = sorted(file.name for file in paths.log_dir().iterdir())
    assert files == ["handcontrol.log", "handcontrol.log.1", "handcontrol.log.2", "handcontrol.log.3"]
    assert all(file.stat().st_size <= 2000 for file in paths.log_dir().iterdir())
    assert lines()[-1].endswith("line 299")


def test_a_folder_that_cannot_be_made_disturbs_nobody(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (home / "log").write_text("a file where the folder should be")
    with log.writing():
        logging.getLogger("handcontrol").info("hello")
    assert log.last_lines(5) == []
    assert capfd.readouterr() == ("", "")


def test_what_ends_the_program_is_logged_without_where_it_lives(home: Path) -> None:
    def fail() -> None:
        raise ValueError("/home/ada/secret.mp4 is broken")

    with pytest.raises(ValueError, match="broken"), log.writing():
        fail()
    text = log.log_path().read_text(encoding="utf-8")
    assert "ended by ValueError" in text
    assert "Traceback" in text
    assert "in fail" in text
    for word in ("ada", "secret", str(Path(__file__).parent)):
        assert word not in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The stream http://me:pw@10.0.0.7:8080/video ended.", "The stream <address> ended."),
        ("/home/ada/clip.mp4 is empty (0 bytes).", "<path> is empty (0 bytes)."),
        (r"C:\Users\Ada\clip.mp4 is empty.", "<path> is empty."),
        ("There is no file or folder '~/films/a b'.", "There is no file or folder '<path> b'."),
        ("default.toml was changed: 3 rules are in force.", "<file> was changed: 3 rules are in force."),
        (
            "Camera 0 is in use by zoom (process 12), gimp (process 13).",
            "Camera 0 is in use by another program.",
        ),
        (
            "Camera 2 (Ada's iPhone) was unplugged. There is camera:0 (HD).",
            "Camera 2 was unplugged. There is camera:0.",
        ),
        ("Mouse/keyboard and X11/Wayland: 12.5 ms, 1/2.", "Mouse/keyboard and X11/Wayland: 12.5 ms, 1/2."),
        ("Python 3.11.7, numpy 2.4.6, control off.", "Python 3.11.7, numpy 2.4.6, control off."),
        ("It did not open within 40 s.", "It did not open within 40 s."),
    ],
)
def test_redacted(text: str, told: str) -> None:
    assert log.redacted(text) == told


def test_redacted_words_and_names(monkeypatch: pytest.MonkeyPatch) -> None:
    assert log.redacted("Ada's iPhone is back.", ["Ada's iPhone"]) == "<private> is back."
    assert log.redacted("my film.mp4 ended; my films too", ["my film.mp4"]) == "<private> ended; my films too"
    monkeypatch.setattr(log, "_own_names", lambda: frozenset({"lovelace"}))
    assert log.redacted("lovelace on lovelace-pc") == "<private> on <private>-pc"
    ours = f'File "{Path(log.__file__).parent / "runtime" / "engine.py"}", line 3'
    assert log.redacted(ours) == 'File "handcontrol/runtime/engine.py", line 3'
