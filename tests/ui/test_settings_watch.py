"""What changes in the settings file counts at once; what the window wrote itself is no news."""

from __future__ import annotations

import pytest

from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings, save_settings, settings_path
from handcontrol.ui.desk import Desk
from handcontrol.ui.settings_watch import SettingsWatch
from handcontrol.vocab import UseSettings


class Told:
    def __init__(self):
        self.posted, self.notices, self.now = [], [], 0.0

    def later(self):
        self.now += 1.0
        return self.now


@pytest.fixture
def told(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    save_settings(Settings())
    return Told()


@pytest.fixture
def watch(told):
    desk = Desk(Settings(), post=told.posted.append, notify=told.notices.append, save=save_settings)
    made = SettingsWatch(desk, now=told.later)
    made.desk = desk
    return made


def look(watch):
    for _ in range(4):
        watch.look()


def test_what_a_command_wrote_is_in_force(told, watch):
    look(watch)
    assert told.notices == []
    allowed = Settings(safety={"allowed_programs": ("a fingerprint",)})
    save_settings(allowed)
    look(watch)
    assert watch.desk.settings == allowed
    assert [type(one) for one in told.posted] == [UseSettings]
    assert len(told.notices) == 1


def test_what_the_window_wrote_is_no_news(told, watch):
    watch.desk.use_settings(Settings(pointer={"mode": "relative"}))
    look(watch)
    assert (len(told.posted), told.notices) == (1, [])


def test_a_file_that_breaks_is_told_and_changes_nothing(told, watch):
    settings_path().write_text("[pointer")
    look(watch)
    assert watch.desk.settings == Settings()
    (notice,) = told.notices
    assert (notice.help, notice.level) == ("settings", "warning")
    assert "not TOML" in notice.text


def test_another_file_that_was_given_is_the_one_that_counts(told, tmp_path):
    other = tmp_path / "kiosk.toml"
    save_settings(Settings(), other)
    desk = Desk(Settings(), post=told.posted.append, notify=told.notices.append)
    watch = SettingsWatch(desk, lambda: load_settings(other)[0], file=other, now=told.later)
    save_settings(Settings(pointer={"mode": "joystick"}))  # the person's own
    look(watch)
    assert told.notices == []
    save_settings(Settings(pointer={"mode": "relative"}), other)
    look(watch)
    assert desk.settings.pointer.mode == "relative"
