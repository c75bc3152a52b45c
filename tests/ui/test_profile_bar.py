"""The Rules page edits any profile, and says which and whether it is in use; profiles are made, named, given away."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.grammar import AUTO
from handcontrol.rules.packs import pack
from handcontrol.settings import Settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.rules_page import RulesPage
from handcontrol.vocab import ChooseProfile

FILMS = """version = 1

[[rule]]
name   = "Point"
when   = { pose = "point" }
during = { move = "pointer" }
"""


@pytest.fixture
def told():
    return []


@pytest.fixture
def posted():
    return []


@pytest.fixture
def page(qtbot, tmp_path, told, posted):
    (tmp_path / "films.toml").write_text(FILMS)
    desk = Desk(Settings(), post=posted.append, notify=told.append, books=Bookcase(tmp_path))
    made = RulesPage(desk, tuple)
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    return made


def choose(page, name):
    page.profiles.box.activated.emit(page.profiles.box.findData(name))


def act(page, name):
    action = page.profiles.acts[name]
    assert action.isEnabled()
    action.trigger()


def names(page):
    return [card.rule.name for card in page.cards]


def profile_names(page):
    return [page.profiles.box.itemData(place) for place in range(page.profiles.box.count())]


def answer(monkeypatch, text):
    monkeypatch.setattr("handcontrol.ui.profile_bar.written", lambda *args: text)


def test_at_first_it_edits_the_profile_in_use_and_says_so(page):
    assert page.profiles.box.currentText() == "default (in use)"
    assert page.profiles.state.words == "In use: your hands follow these rules."
    assert page.profiles.use.isHidden()


def test_where_there_is_little_room_it_is_said_in_few_words(page, qtbot):
    choose(page, "films")
    page.resize(410, 500)
    qtbot.waitUntil(lambda: page.profiles.state.words == "Not in use")
    assert page.profiles.state.text() == "Not in use"
    choose(page, "default")
    assert page.profiles.state.words == "In use"


def test_another_profile_is_edited_without_coming_in_use(page, posted, snapshot):
    choose(page, "films")
    assert names(page) == ["Point"]
    assert page.profiles.box.currentText() == "films"
    assert page.profiles.state.words == "Not in use: your hands follow default."
    page.cards[0].on.click()
    assert "enabled = false" in (page.book.path.parent / "films.toml").read_text()
    assert posted == []
    page.show_snapshot(snapshot(active_rules=("Point",)))
    assert not page.cards[0].property("made")  # it is the rule of another profile that is active
    page.profiles.use.click()
    assert posted == [ChooseProfile("films", "the window")]
    page.desk.profile = "films"
    page.show_steps([snapshot().step])
    assert page.profiles.use.isHidden()
    page.show_snapshot(snapshot(active_rules=("Point",)))
    assert page.cards[0].property("made")


def test_it_goes_with_the_profile_in_use_unless_another_was_chosen(page):
    page.desk.profile = "films"
    page.look()
    assert names(page) == ["Point"]
    choose(page, "media")
    page.desk.profile = "default"
    page.look()
    assert page.name == "media"
    assert page.profiles.state.words == "Not in use: your hands follow default."


def test_an_open_form_stays_with_its_profile(page):
    page.new()
    assert page.profiles.isHidden()
    page.form.name.setText("Mine")
    page.form.input.set_value("a")
    page.desk.profile = "films"
    page.look()
    page.form.save.click()
    assert names(page)[0] == "Mine"
    assert page.book.path.name == "default.toml"
    page.look()
    assert page.name == "default"  # it is not the one in use any more, as is said
    assert page.profiles.state.words == "Not in use: your hands follow films."


def test_each_profile_has_its_own_way_back(page):
    page.cards[0].on.click()
    choose(page, "films")
    assert not page.undo_button.isEnabled()
    page.cards[0].tools["remove"].click()
    choose(page, "default")
    page.undo_button.click()
    assert page.cards[0].rule.enabled
    choose(page, "films")
    assert names(page) == []
    assert not page.list.none.isHidden()
    page.undo_button.click()
    assert names(page) == ["Point"]


def test_a_packaged_profile_becomes_a_file_with_the_first_change_and_that_is_said(page, told):
    choose(page, "media")
    assert "with your first change it becomes a file of your own" in page.said.text()
    page.cards[0].on.click()
    page.cards[0].on.click()
    assert [notice.text for notice in told] == ["The profile media is a file of your own now."]
    assert str(page.book.path) in told[0].remedy
    assert "file of your own" not in page.said.text()
    act(page, "_reset")
    assert not page.book.path.exists()
    assert names(page) == [rule.name for rule in pack("media").rule]
    page.undo_button.click()
    assert page.book.path.exists()


def test_a_new_profile_is_edited_at_once_and_not_in_use(page, monkeypatch, posted):
    answer(monkeypatch, "My slides")
    act(page, "_new")
    assert page.name == "my_slides"
    assert page.profiles.box.currentText() == "my slides"
    assert names(page) == []
    assert posted == []
    act(page, "_new")  # there is one
    assert page.desk is not None
    assert page.name == "my_slides"


def test_a_name_that_cannot_be_is_told(page, monkeypatch, told):
    answer(monkeypatch, "a/b")
    act(page, "_new")
    assert "cannot be a profile's name" in told[0].text
    assert page.name == "default"


def test_a_copy_another_name_and_gone(page, monkeypatch, posted):
    choose(page, "films")
    answer(monkeypatch, "films at night")
    act(page, "_duplicate")
    assert names(page) == ["Point"]
    answer(monkeypatch, "night")
    act(page, "_rename")
    assert page.name == "night"
    assert "films_at_night" not in profile_names(page)
    monkeypatch.setattr("handcontrol.ui.profile_bar.agreed", lambda *args: True)
    act(page, "_delete")
    assert page.name == "default"
    assert "night" not in profile_names(page)
    assert posted == []


def test_who_is_renamed_stays_in_use_and_who_is_deleted_does_not(page, monkeypatch, posted):
    page.desk.profile = "films"
    page.look()
    answer(monkeypatch, "movies")
    act(page, "_rename")
    assert posted == [ChooseProfile("movies", "the window")]
    page.desk.profile = "movies"
    page.look()
    page.profiles.delete("movies")
    assert posted[1:] == [ChooseProfile(AUTO, "the window")]
    assert page.name == "default"


def test_the_first_and_the_packaged_ones_keep_their_names(page):
    for name in ("default", "media"):
        choose(page, name)
        assert not page.profiles.acts["_rename"].isEnabled()
        assert not page.profiles.acts["_delete"].isEnabled()
        assert not page.profiles.acts["_reset"].isEnabled()


def test_given_out_and_taken_in(page, monkeypatch, tmp_path, told):
    out = tmp_path / "given" / "theirs.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    choose(page, "films")
    act(page, "_export")
    assert out.read_text() == FILMS
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(out), ""))
    act(page, "_import")
    assert page.name == "theirs"
    assert told[-1].text == "The profile theirs is among yours."
    out.write_text("nonsense")
    act(page, "_import")
    assert "not taken in" in told[-1].text
    assert page.name == "theirs"


def test_the_application_may_decide_again(page, posted):
    act(page, "_let")
    assert posted == [ChooseProfile(AUTO, "the window")]


def test_a_profile_that_somebody_removed_is_left(page):
    choose(page, "films")
    page.book.path.unlink()
    page.look()
    assert page.name == "default"
    assert "films" not in profile_names(page)


def test_the_text_goes_with_the_file_unless_it_was_changed(page):
    choose(page, "films")
    page.as_text.click()
    page.book.path.write_text(FILMS + "# by another\n")
    page.look()
    assert page.file.text.toPlainText().endswith("# by another\n")
    page.file.text.insertPlainText("# by me\n")
    page.book.path.write_text(FILMS + "# and again\n")
    page.look()
    assert page.file.text.toPlainText().startswith("# by me\n")
    assert "changed elsewhere" in page.file.fault.text()
    page.file.use.click()
    assert page.book.path.read_text().startswith("# by me\n")
    page.undo_button.click()
    assert page.book.path.read_text() == FILMS + "# and again\n"


def test_a_proposed_rule_is_for_the_profile_in_use(page):
    choose(page, "films")
    page.propose(page.cards[0].rule.model_copy(update={"name": "Proposed"}))
    page.form.save.click()
    assert page.name == "default"
    assert names(page)[0] == "Proposed"
