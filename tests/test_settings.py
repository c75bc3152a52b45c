"""The declared settings, their file, and what a person is told about a bad one."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
import tomlkit
from pydantic import BaseModel, ValidationError

from handcontrol import settings as module
from handcontrol.errors import SettingsError
from handcontrol.settings import (
    LookSettings,
    PointerSettings,
    Settings,
    Zone,
)
from handcontrol.settings_file import load_settings, save_settings, settings_path


def _leaves(model: type[BaseModel], prefix: str = ""):
    for name, field in model.model_fields.items():
        annotation = field.annotation
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield from _leaves(annotation, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", field


def test_every_setting_has_a_sentence_a_default_and_numbers_a_range():
    for path, field in _leaves(Settings):
        assert field.description, path
        assert not field.is_required(), path
        if field.annotation in (int, float):
            assert {type(limit).__name__ for limit in field.metadata} == {"Ge", "Le"}, path


def test_defaults_hold_the_promises():
    defaults = Settings()
    assert defaults.safety.stall_ms == 250
    assert defaults.safety.palm_hold_s == 0.6
    assert Settings.model_validate(defaults.model_dump()) == defaults


def test_settings_are_frozen():
    with pytest.raises(ValidationError):
        Settings().camera.width = 1280


def test_no_file_means_defaults(tmp_path):
    assert load_settings(tmp_path / "none.toml") == (Settings(), [])


def test_the_usual_place_is_the_config_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    assert settings_path() == tmp_path / "config" / "settings.toml"
    changed = Settings(look=LookSettings(theme="dark"))
    save_settings(changed)
    assert load_settings() == (changed, [])


BAD = """
version = 1
[pointer]
slopp = 1
beta = "fast"
zone = { left = 0.9, right = 0.2 }
[camera]
width = 1
mirror = "yes"
[safety]
pause_key = "ctrl+alt+pgupp"
[lok]
theme = "dark"
"""


def test_every_problem_is_told_at_once_with_path_and_hint(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(BAD)
    old = Settings(look=LookSettings(theme="light"))
    loaded, problems = load_settings(file, old=old)
    assert loaded is old
    told = {problem.path: str(problem) for problem in problems}
    assert told.keys() == {
        "pointer.slopp", "pointer.beta", "pointer.zone", "camera.width", "camera.mirror", "safety.pause_key", "lok",
    }  # fmt: skip
    assert "Did you mean slop?" in told["pointer.slopp"]
    assert "Did you mean look?" in told["lok"]
    assert "page_up" in told["safety.pause_key"]
    assert "160" in told["camera.width"]
    assert "'auto', 'on' or 'off'" in told["camera.mirror"]
    assert "left < right" in told["pointer.zone"]


@pytest.mark.parametrize(
    ("content", "hint"),
    [(b"[camera\n", "line 1"), (b"\xff\xfe", "UTF-8"), (b"camera = 3\n", "camera")],
)
def test_a_file_that_is_no_settings_file_leaves_the_defaults(tmp_path, content, hint):
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    loaded, problems = load_settings(file)
    assert loaded == Settings()
    assert len(problems) == 1
    assert hint in str(problems[0])


def test_a_folder_in_the_files_place_is_a_problem_not_a_crash(tmp_path):
    loaded, problems = load_settings(tmp_path)
    assert loaded == Settings()
    assert "Cannot be read" in problems[0].text


def test_no_silent_conversions(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('[camera]\nwidth = "640"\n[look]\nshow_3d = 1\n[pointer]\nbeta = nan\n')
    assert [p.path for p in load_settings(file)[1]] == ["camera.width", "pointer.beta", "look.show_3d"]


def test_the_pause_key_is_canonical_and_never_a_button():
    assert module.SafetySettings(pause_key="Alt+Control+P").pause_key == "ctrl+alt+p"
    with pytest.raises(ValidationError, match="not a mouse button"):
        module.SafetySettings(pause_key="ctrl+mouse:left")


def test_saving_keeps_comments_and_order_and_adds_only_what_differs(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("# mine\n[look]\ntheme = 'dark' # at night\n\n[camera]\nfps = 60 # fast\n")
    loaded, problems = load_settings(file)
    assert problems == []
    save_settings(loaded.model_copy(update={"pointer": PointerSettings(zone=Zone(left=0.1))}), file)
    text = file.read_text()
    assert text.startswith("# mine\n[look]\ntheme = 'dark' # at night\n\n[camera]\nfps = 60 # fast\n")
    assert tomlkit.parse(text)["pointer"] == {"zone": {"left": 0.1}}


def test_saving_back_to_a_default_changes_the_value_in_the_file(tmp_path):
    file = tmp_path / "settings.toml"
    save_settings(Settings(look=LookSettings(theme="dark")), file)
    save_settings(Settings(), file)
    assert load_settings(file) == (Settings(), [])


def test_a_broken_file_is_never_overwritten(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("[camera\n")
    with pytest.raises(SettingsError, match="left alone"):
        save_settings(Settings(), file)
    assert file.read_text() == "[camera\n"


def test_a_failed_save_leaves_the_old_file_and_no_litter(tmp_path, monkeypatch):
    file = tmp_path / "settings.toml"
    save_settings(Settings(), file)
    before = file.read_text()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(SettingsError, match="No space left"):
        save_settings(Settings(look=LookSettings(theme="dark")), file)
    assert file.read_text() == before
    assert [p.name for p in tmp_path.iterdir()] == ["settings.toml"]


def test_saving_keeps_the_files_permissions(tmp_path: Path):
    file = tmp_path / "settings.toml"
    save_settings(Settings(), file)
    file.chmod(0o644)
    save_settings(Settings(look=LookSettings(theme="dark")), file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o644
