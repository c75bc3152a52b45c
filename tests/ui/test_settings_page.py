"""Every declared setting is on the page, changes count at once and are kept, and what cannot be is said at its row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit

from handcontrol.errors import SettingsError
from handcontrol.settings import Settings
from handcontrol.settings_file import load_settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.key_edit import Listening
from handcontrol.ui.setting_words import title_of
from handcontrol.ui.settings_page import SettingsPage
from handcontrol.vocab import UseSettings


class Told:
    def __init__(self):
        self.posted, self.notices, self.saved, self.renewed = [], [], [], 0

    def renew(self):
        self.renewed += 1


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def page(qtbot, told):
    desk = Desk(Settings(), post=told.posted.append, notify=told.notices.append, save=told.saved.append)
    desk.renew.connect(told.renew)
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_declared_setting_has_a_row_with_its_sentence(page):
    declared = {
        f"{group}.{name}"
        for group, value in Settings().model_dump().items()
        if isinstance(value, dict)
        for name in value
    }
    assert set(page.rows) == declared
    assert all(row.field.help.endswith((".", "…")) for row in page.rows.values())


def test_all_controls_have_names(page):
    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit):
        for control in page.findChildren(kind):
            if not control.objectName().startswith("qt_"):
                assert control.accessibleName() or control.text(), control


def test_each_control_shows_what_is_in_force_and_takes_the_default(page, told):
    for row in page.rows.values():
        page.change(row, row.field.default)
        assert row.refused.isHidden(), row.field.path
        assert row.back.isHidden(), row.field.path
    assert told.saved == []


def test_a_change_counts_at_once_and_is_kept(page, told):
    row = page.rows["pointer.beta"]
    row.control.setValue(7.0)
    assert told.saved[-1].pointer.beta == 7.0
    assert told.posted == [UseSettings(told.saved[-1].live_text())]
    assert told.renewed == 0
    assert row.back.isVisible()


def test_what_an_engine_is_made_with_asks_for_a_new_one(page, told):
    row = page.rows["tracking.hands"]
    row.control.setValue(1)
    assert (told.renewed, told.posted) == (1, [])


def test_what_cannot_be_is_said_at_its_row_and_changes_nothing(page, told, qtbot):
    row = page.rows["safety.pause_key"]
    edit = row.control.findChild(QLineEdit)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "mouse:left")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert row.refused.text() == "The pause key is a key or chord, not a mouse button."
    assert told.saved == []


def test_a_zone_without_room_is_refused(page):
    row = page.rows["pointer.zone"]
    page.change(row, {"left": 0.5, "top": 0.2, "right": 0.5, "bottom": 0.7})
    assert "at least 0.05 wide" in row.refused.text()


def test_undo_and_reset(page, told):
    page.change(page.rows["look.show_3d"], False)
    page.change(page.rows["gestures.ignore_fingers"], ("pinky",))
    page.reset_all()
    assert page.desk.settings == Settings()
    page.take_back()
    assert page.desk.settings.gestures.ignore_fingers == ("pinky",)
    page.take_back()
    page.take_back()
    assert page.desk.settings == Settings()
    assert not page.undo.isEnabled()


def test_search_leaves_what_fits(page):
    page.search.setText("scroll notch")
    assert [path for path, row in page.rows.items() if row.isVisible()] == ["pointer.scroll_step"]
    page.search.setText("nothing is called so")
    assert page._none.isVisible()


def test_settings_travel_by_file(page, told, tmp_path):
    page.change(page.rows["pointer.mode"], "relative")
    page.write_out(tmp_path / "mine.toml")
    page.reset_all()
    page.bring_in(tmp_path / "mine.toml")
    assert page.desk.settings.pointer.mode == "relative"
    assert load_settings(tmp_path / "mine.toml")[0] == page.desk.settings


def test_a_bad_file_changes_nothing_and_is_told(page, told, tmp_path):
    (tmp_path / "bad.toml").write_text("[pointer]\nmode = 'by thought'\n")
    page.bring_in(tmp_path / "bad.toml")
    assert "pointer.mode" in told.notices[0].text
    assert page.desk.settings == Settings()


def test_what_cannot_be_kept_counts_for_this_run(qtbot, told):
    def full(settings):
        raise SettingsError("The disk is full.", "Make room.")

    desk = Desk(Settings(), post=told.posted.append, notify=told.notices.append, save=full)
    desk.use_settings(Settings(pointer={"beta": 3.0}))
    assert [notice.text for notice in told.notices] == ["The disk is full."]
    assert len(told.posted) == 1


def test_names_read_well():
    assert (title_of("min_cutoff_hz"), title_of("swipe_length"), title_of("palm_hold_s")) == (
        "Calm at rest", "Swipe length", "Open palm: time to hold")  # fmt: skip


def test_a_hotkey_is_set_by_pressing_it(qtbot, page):
    row = page.rows["safety.pause_key"]
    listen = row.control.findChild(Listening)
    listen.click()
    qtbot.keyClick(listen, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    assert page.desk.settings.safety.pause_key == "ctrl+f9"
    assert row.control.findChild(QLineEdit).text() == "ctrl+f9"
