"""What each system is given to start the program with the session, and that nothing of it stays."""

from __future__ import annotations

import configparser
import plistlib
import re
import sys
from pathlib import Path

import pytest

from handcontrol import autostart, cli
from handcontrol.autostart import entry
from handcontrol.errors import SettingsError

USER = Path("/home/ada")
COMMAND = ("/opt/Py thon/bin/python", "-m", "handcontrol", "--minimised")


def exec_words(content: str) -> list[str]:
    """Exec as a desktop reads it: strings unescaped, then words unquoted, %% a single one."""
    parsed = configparser.RawConfigParser(strict=True)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    parsed.read_string(content)
    line = parsed["Desktop Entry"]["Exec"].replace("\\\\", "\\").replace("%%", "%")
    return [re.sub(r"\\(.)", r"\1", word) for word in re.findall(r'"((?:[^"\\]|\\.)*)"', line)]


def test_linux_gets_a_desktop_file() -> None:
    made = entry("linux", COMMAND, {}, USER)
    assert (made.kind, made.place) == ("file", "/home/ada/.config/autostart/handcontrol.desktop")
    assert made.content.startswith("[Desktop Entry]\nType=Application\nName=handcontrol\n")
    assert exec_words(made.content) == list(COMMAND)
    assert entry("linux", COMMAND, {"XDG_CONFIG_HOME": "/cfg"}, USER).place.startswith("/cfg/autostart/")


@pytest.mark.parametrize("odd", ['a "b" c', "$HOME", "back`tick", "per%cent", "back\\slash", "ünïcode"])
def test_odd_names_reach_the_program_as_they_are(odd: str) -> None:
    assert exec_words(entry("linux", (odd, "--minimised"), {}, USER).content) == [odd, "--minimised"]


def test_macos_gets_an_agent() -> None:
    made = entry("darwin", COMMAND, {}, Path("/Users/ada"))
    assert made.place == "/Users/ada/Library/LaunchAgents/handcontrol.plist"
    agent = plistlib.loads(made.content.encode())
    assert (agent["Label"], agent["ProgramArguments"], agent["RunAtLoad"]) == (
        "handcontrol", list(COMMAND), True,
    )  # fmt: skip


def test_windows_gets_a_value_of_the_run_key() -> None:
    made = entry("win32", (r"C:\Program Files\handcontrol.exe", "--minimised"), {}, Path("C:/Users/ada"))
    assert (made.kind, made.place) == ("registry", "handcontrol")
    assert made.content == r'"C:\Program Files\handcontrol.exe" --minimised'


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_home_of_its_own_has_an_entry_of_its_own(platform: str) -> None:
    made = entry(platform, COMMAND, {"HANDCONTROL_HOME": "/srv/other"}, USER)
    plain = entry(platform, COMMAND, {}, USER)
    assert made.place != plain.place
    assert "/srv/other" in made.content
    assert "/srv/other" not in plain.content


def test_it_is_started_minimised_and_never_armed() -> None:
    command = autostart.own_command()
    assert command[-1] == "--minimised"
    assert "--arm" not in command


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("writes the entry of a Linux desktop")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "home"))
    return tmp_path / "autostart"


def test_on_and_off_and_twice(config: Path) -> None:
    for _ in range(2):
        autostart.set_on(True)
        (made,) = config.iterdir()
        assert made == autostart.file()
        assert exec_words(made.read_text())[2:] == [*autostart.own_command()]
    (config / "other.desktop").write_text("of another program")
    for _ in range(2):
        autostart.set_on(False)
        assert [path.name for path in config.iterdir()] == ["other.desktop"]
        assert autostart.file() is None


def test_what_the_system_refuses_is_one_sentence(config: Path) -> None:
    config.write_text("no folder")
    with pytest.raises(SettingsError, match="Starting with the computer cannot be changed"):
        autostart.set_on(True)


def test_deleting_all_that_is_stored_takes_it_too(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    autostart.set_on(True)
    (config / "other.desktop").write_text("of another program")
    assert cli.main(["data"]) == 0
    assert "the entry that starts handcontrol with the computer\n" in capsys.readouterr().out
    assert cli.main(["data", "--delete", "--yes"]) == 0
    assert [path.name for path in config.iterdir()] == ["other.desktop"]
