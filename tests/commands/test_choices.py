"""What a run uses: as asked, else as the person's files say, else what is there; faults are named."""

from __future__ import annotations

import pytest

from handcontrol.capture.camera import Camera
from handcontrol.commands import choices
from handcontrol.commands.choices import choose_rules, choose_settings, choose_source
from handcontrol.errors import RulesError, SettingsError
from handcontrol.rules.file import default_rules
from handcontrol.settings import Settings

RULES = """version = 1
[[rule]]
name = "Mine"
when = { pose = "fist" }
during = { hold = "mouse:left" }
"""


@pytest.fixture
def profiles(tmp_path, monkeypatch):
    """The folder of the person's profiles."""
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    folder = tmp_path / "config" / "profiles"
    folder.mkdir(parents=True)
    return folder


def test_packaged_rules_where_there_are_no_others(profiles):
    assert choose_rules(None, []) == (default_rules(), None)
    assert choose_rules("default", []) == (default_rules(), None)


def test_profiles_by_name_and_by_path(profiles):
    mine = profiles / "work.toml"
    mine.write_text(RULES)
    for profile in ("work", str(mine)):
        rules, path = choose_rules(profile, [])
        assert ([rule.name for rule in rules.rules], path) == (["Mine"], mine)


def test_unknown_profile_names_the_known(profiles):
    (profiles / "work.toml").write_text(RULES)
    with pytest.raises(RulesError, match=r"no profile 'wrok'\. There are: .*default.*, work\."):
        choose_rules("wrok", [])


def test_fault_in_the_profile_asked_for(profiles):
    (profiles / "work.toml").write_text(RULES.replace("fist", "fisst"))
    with pytest.raises(RulesError, match="fist"):
        choose_rules("work", [])


def test_fault_in_the_default_is_told_and_the_file_is_still_watched(profiles):
    mine, told = profiles / "default.toml", []
    mine.write_text("version = ")
    assert choose_rules(None, told) == (default_rules(), mine)
    assert told[0].text.startswith("Your rules are not used: ")


def test_command_line_over_settings_file(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('version = 1\n[camera]\nmirror = "on"\nfps = 15.0\n[tracking]\nmodel = "full"\n')
    settings = choose_settings(path, [], model="lite")
    assert (settings.camera.mirror, settings.camera.fps, settings.tracking.model) == ("on", 15.0, "lite")


def test_settings_asked_for_must_be_good(tmp_path):
    with pytest.raises(SettingsError, match="no settings file"):
        choose_settings(tmp_path / "none.toml", [])
    bad = tmp_path / "bad.toml"
    bad.write_text("version = 1\n[camera]\nfsp = 1\n")
    with pytest.raises(SettingsError, match="fps"):
        choose_settings(bad, [])


def test_own_settings_with_a_fault_are_told(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("version = 1\n[camera]\nfsp = 1\n")
    told = []
    assert choose_settings(None, told) == Settings()
    assert "camera.fsp" in told[0].text
    assert (told[0].remedy, told[0].help) == ("Did you mean fps?", "settings")


@pytest.mark.parametrize(
    ("asked", "cameras", "spec", "says"),
    [
        ("clip.mp4", (), "clip.mp4", ""),
        (None, (Camera(2, "Desk cam"),), 'camera:"Desk cam"', "Using the camera Desk cam."),
        (None, (), "virtual:demo", "There is no camera: this is the virtual hand."),
    ],
)
def test_source(monkeypatch, asked, cameras, spec, says):
    monkeypatch.setattr(choices, "list_cameras", lambda: cameras)
    told = []
    assert choose_source(asked, Settings(), told) == spec
    assert "".join(notice.text for notice in told) == says


@pytest.mark.parametrize(
    ("kept", "spec"),
    [
        ("camera:2", 'camera:"Desk cam" 046d:085e'),  # as it was kept before
        ("camera:5", "camera:5"),
        ('camera:"Another"', 'camera:"Another"'),
        ("clip.mp4", "clip.mp4"),
    ],
)
def test_a_kept_camera(monkeypatch, kept, spec):
    cameras = (Camera(0, "Notebook"), Camera(2, "Desk cam", usb="046d:085e"))
    monkeypatch.setattr(choices, "list_cameras", lambda: cameras)
    settings = Settings(camera={"source": kept})
    assert choose_source(None, settings, []) == spec
    assert choose_source("camera:2", settings, []) == "camera:2"  # for this run, as it was typed
