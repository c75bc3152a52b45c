"""What went wrong is one sentence above every page, with buttons that help, until it is settled."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from handcontrol import paths
from handcontrol.errors import InjectError, SessionError, SettingsError, SourceError
from handcontrol.rules.file import parse_rules
from handcontrol.settings import Settings
from handcontrol.settings_file import save_settings, settings_path
from handcontrol.ui.notice_bar import ORDERS
from handcontrol.ui.sessions_page import SessionsPage
from handcontrol.vocab import Notice, UseSource

BROKEN = "[pointer\nmode = 'relative'\n"


@pytest.fixture
def profile(tmp_path, monkeypatch):
    """A profile folder of the test's own, with a broken settings file."""
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(BROKEN)
    return tmp_path


def press(qtbot, shown, words):
    def there():
        buttons = shown.notices.findChildren(QPushButton)
        return [one for one in buttons if one.isVisible() and one.text() == words]

    qtbot.waitUntil(lambda: len(there()) == 1)
    qtbot.mouseClick(there()[0], Qt.MouseButton.LeftButton)


def test_nothing_wrong_takes_no_room(window):
    shown = window()
    shown.notify(Notice("A word.", "And a remedy."))
    assert not shown.notices.isVisible()


def test_what_an_engine_tells_comes_up_and_can_be_closed(qtbot, window, engine):
    shown = window()
    engine.notices.put(Notice.of(SessionError("The disk is full.", "Make room.", help="sessions")))
    qtbot.waitUntil(shown.notices.isVisible)
    assert (shown.notices.words.text(), shown.notices.remedy.text()) == ("The disk is full.", "Make room.")
    assert shown.notices.accessibleName() == "The disk is full. Make room."
    qtbot.mouseClick(shown.notices.close_button, Qt.MouseButton.LeftButton)
    assert not shown.notices.isVisible()
    assert shown.log.model.rowCount() == 1  # it stays in the log


def test_two_things_wrong_are_told_one_after_the_other(window):
    shown = window()
    shown.notify(Notice("The file is broken.", "", "warning", help="settings"))
    shown.notify(Notice("No input.", "", "warning", help="input"))
    assert shown.notices.words.text() == "No input."
    shown.notices.close_button.click()
    assert shown.notices.words.text() == "The file is broken."
    shown.notices.close_button.click()
    assert not shown.notices.isVisible()


def test_every_order_is_carried_out_by_somebody(window):
    shown = window()
    wanted = {order for orders in ORDERS.values() for order, _, _ in orders}
    assert wanted <= set(shown.helping.acts)


def test_a_camera_that_may_not_be_read_is_tried_again_or_another_chosen(qtbot, window, engine):
    shown = window(source="camera:0")
    shown.use_source("camera:0")
    error = SourceError("Camera 0 (Desk camera) may not be used by you.", "Join the group 'video'.")
    engine.notices.put(Notice.of(error))
    qtbot.waitUntil(shown.notices.isVisible)
    press(qtbot, shown, "Try again")
    assert engine.posted[-1] == UseSource("camera:0")
    assert not shown.notices.isVisible()
    shown.notify(Notice.of(error))
    press(qtbot, shown, "Choose another…")
    box = shown.head.source_box
    assert box.view().isVisible()
    box.hidePopup()


def test_a_camera_that_went_and_came_back(qtbot, window, engine, snapshot):
    """Its own page says it where the picture stood, the bar on all others; both end as it is back."""
    from dataclasses import replace

    shown = window(source="camera:0")
    gone = SourceError("Camera 0 (Desk camera) was unplugged.", "Plug it in again.")
    engine.notices.put(Notice.of(gone))
    away = replace(snapshot(), source="camera:0", source_state="away", frame=None)
    engine.snapshots.put(away)
    qtbot.waitUntil(lambda: shown.stage.currentWidget() is shown.stage.camera)
    page = shown.stage.camera
    assert page.words.text().startswith("Camera 0 (Desk camera) was unplugged. Plug it in again.")
    assert not shown.notices.isVisible()
    qtbot.mouseClick(page.open, Qt.MouseButton.LeftButton)
    assert page.open.text() == "Try again"
    assert engine.posted[-1] == UseSource("camera:0")
    engine.notices.put(Notice.of(gone))  # it is not back yet
    shown.view.nav.choose(2)
    engine.snapshots.put(away)
    qtbot.waitUntil(shown.notices.isVisible)
    engine.snapshots.put(replace(snapshot(), source="camera:0"))
    qtbot.waitUntil(lambda: not shown.notices.isVisible())


def test_a_broken_settings_file_is_opened_and_read_again(qtbot, window, profile):
    opened: list[Path] = []
    shown = window()
    shown.helping._open_path = lambda path: bool(opened.append(path)) or True
    shown.notify(Notice("Settings not used: line 1", "", "warning", help="settings"))
    press(qtbot, shown, "Open the file")
    assert opened == [settings_path()]
    press(qtbot, shown, "Read it again")
    assert "not TOML" in shown.notices.words.text()  # it is as broken as before
    settings_path().write_text("[pointer]\nmode = 'relative'\n")
    press(qtbot, shown, "Read it again")
    assert shown.desk.settings.pointer.mode == "relative"
    assert not shown.notices.isVisible()


def test_a_settings_file_that_an_editor_mended_is_in_order_by_itself(window, profile):
    shown = window()
    shown.notify(Notice("Settings not used: line 1", "", "warning", help="settings"))
    settings_path().write_text("[pointer]\nmode = 'absolute'\n")
    assert shown._settings_watch.take()  # as it does when the file has changed
    assert not shown.notices.isVisible()


def test_the_defaults_keep_the_broken_file_aside(qtbot, window, profile):
    shown = window(save=save_settings)
    shown.notify(Notice("Settings not used: line 1", "", "warning", help="settings"))
    press(qtbot, shown, "Use the defaults")
    assert not shown.notices.isVisible()
    aside = settings_path().with_name("settings.toml.broken")
    assert aside.read_text() == BROKEN
    changed = Settings(pointer={"mode": "relative"})
    shown.desk.use_settings(changed)  # and changes are kept again
    assert "relative" in settings_path().read_text()


def test_a_folder_that_cannot_be_written_is_shown(qtbot, window, profile, monkeypatch):
    """As a full disk says it; the change counts for this run."""

    def full(*args, **options):
        raise OSError(errno.ENOSPC, "No space left on device")

    settings_path().write_text("")
    monkeypatch.setattr("handcontrol.settings_file.tempfile.mkstemp", full)
    opened: list[Path] = []
    shown = window(save=save_settings)
    shown.helping._open_path = lambda path: bool(opened.append(path)) or True
    shown.desk.use_settings(Settings(pointer={"mode": "relative"}))
    assert "No space left on device" in shown.notices.words.text()
    press(qtbot, shown, "Show the folder")
    assert opened == [paths.config_dir()]
    assert shown.desk.settings.pointer.mode == "relative"


def test_settings_that_could_not_be_kept_are_kept_once_there_is_room(qtbot, window, profile, monkeypatch):
    settings_path().write_text("# mine\n")
    shown = window(save=save_settings)
    with monkeypatch.context() as full:
        full.setattr("handcontrol.settings_file.os.fsync", _full)
        shown.desk.use_settings(Settings(pointer={"mode": "relative"}))
        assert "No space left on device" in shown.notices.words.text()
        press(qtbot, shown, "Try again")
        assert "No space left on device" in shown.notices.words.text()
    assert settings_path().read_text() == "# mine\n"
    press(qtbot, shown, "Try again")
    assert not shown.notices.isVisible()
    assert "relative" in settings_path().read_text()
    assert sorted(path.name for path in settings_path().parent.iterdir()) == ["settings.toml"]


def _full(*args):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_recordings_on_a_full_disk_are_looked_through(qtbot, window, profile):
    shown = window()
    shown.notify(Notice("Only 3 MB of the disk are free.", "", "warning", help="sessions"))
    press(qtbot, shown, "See the recordings")
    page = shown.view.pages.currentWidget()
    assert isinstance(page, SessionsPage)
    qtbot.waitUntil(lambda: not page._work.busy)


def test_refused_input_is_tried_again_with_a_fresh_engine(qtbot, window, engine, new_engine):
    second = new_engine()
    shown = window(again=lambda source: second)
    shown.notify(Notice.of(InjectError("This X server does not take injected input.", "Start it anew.")))
    press(qtbot, shown, "Try again")
    qtbot.waitUntil(lambda: shown.engine is second)
    shown.notify(Notice.of(InjectError("This X server does not take injected input.", "Start it anew.")))
    press(qtbot, shown, "Check this computer")
    assert shown.stage.currentWidget() is shown.stage.check
    qtbot.waitUntil(lambda: not shown.stage.check._busy, timeout=20_000)


def test_where_nothing_opens_a_folder_its_path_is_told(qtbot, window, profile):
    shown = window()
    shown.helping._open_path = lambda path: False
    shown.helping.acts["show files"]()
    assert str(paths.config_dir()) in shown.log.model.entry(0).text


def test_errors_that_cannot_be_kept_are_settings_errors(profile):
    with pytest.raises(SettingsError) as raised:
        save_settings(Settings(pointer={"mode": "relative"}))
    assert raised.value.help == "settings"


def test_rules_are_allowed_to_start_what_they_start(window, profile):
    shown = window()
    text = (
        'version = 1\n[[rule]]\nname = "Notes"\nwhen = { pose = "fist" }\non_enter = [{ run = ["notes"] }]\n'
    )
    rules, _ = parse_rules(text)
    shown.notify(Notice("The rule 'Notes' may not start notes yet.", "", "warning", help="programs"))
    shown.helping.allow(rules)
    assert shown.desk.settings.safety.allowed_programs == (rules.fingerprint(),)
    assert not shown.notices.isVisible()


def test_the_buttons_are_for_the_settings_file_that_was_given(qtbot, window, profile):
    given, opened = profile / "kiosk.toml", []
    given.write_text(BROKEN)
    shown = window(settings_file=given)
    shown.helping._open_path = lambda path: bool(opened.append(path)) or True
    shown.notify(Notice("Settings not used: line 1", "", "warning", help="settings"))
    press(qtbot, shown, "Open the file")
    assert opened == [given]
    press(qtbot, shown, "Use the defaults")
    assert given.with_name("kiosk.toml.broken").read_text() == BROKEN
    assert settings_path().read_text() == BROKEN
