"""Rules in the window: cards in sentences, a form, the text; each change is in the file and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible

from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.file import load_rules
from handcontrol.rules.grammar import Rule
from handcontrol.rules.packs import pack, pack_names
from handcontrol.settings import Settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.key_edit import KeyEdit
from handcontrol.ui.rule_form import built, simple
from handcontrol.ui.rules_page import RulesPage
from handcontrol.vocab import GestureEvent


class Told:
    def __init__(self):
        self.posted, self.notices = [], []


@pytest.fixture
def page(qtbot, tmp_path):
    told = Told()
    books = Bookcase(tmp_path)
    made = RulesPage(
        Desk(Settings(), post=told.posted.append, notify=told.notices.append, books=books), tuple
    )
    made.told = told
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    return made


def names(page):
    return [card.rule.name for card in page.cards]


def kept(page):
    rules, problems = load_rules(page.book.path)
    assert rules is not None, problems
    return [rule.name for rule in rules.rule]


def test_each_rule_is_a_card_with_its_sentence(page):
    assert names(page) == [rule.name for rule in pack("default").rule]
    assert page.cards[0].accessibleName() == f"Rule {names(page)[0]}"


def test_a_rule_is_made_with_the_form(page, qtbot):
    page.add.click()
    form = page.form
    assert not form.save.isEnabled()
    assert form.problem.text()
    form.name.setText("Save it")
    form.gesture.setCurrentIndex(form.gesture.findData("pose:thumb_up"))
    form.deed.setCurrentIndex(form.deed.findData("tap"))
    form.input.set_value("ctrl+s")
    form.app.setEditText("gimp")
    assert "Ctrl+S" in form.said.text()
    form.save.click()
    assert names(page)[0] == kept(page)[0] == "Save it"
    rule = page.book.rules.rule[0]
    assert (rule.when.app, rule.when.pose, rule.on_enter[0].tap) == (("gimp",), ("thumb_up",), "ctrl+s")


def test_the_form_opens_with_what_the_rule_says(page):
    place = next(i for i, card in enumerate(page.cards) if simple(card.rule))
    rule = page.cards[place].rule
    page.edit(place)
    assert built(page.form.wanted(), enabled=rule.enabled) == rule


def test_a_rule_of_a_forgotten_gesture_stays_one_of_that_gesture(page):
    rule = built({"name": "Mine", "kind": "pose", "gesture": "my_sign", "deed": "tap", "value": "a", "hand": None,
                  "for": 0.3, "cooldown": 1.0, "app": "", "zone": None})  # fmt: skip
    page.form.open(rule)
    assert page.form.gesture.currentText() == "My sign"
    assert page.form.rule == rule


def test_a_rule_of_the_form_is_edited_and_stays_where_it_is(page):
    place = next(i for i, card in enumerate(page.cards) if simple(card.rule))
    page.cards[place].tools["edit"].click()
    assert page.places.currentWidget() is page.form
    page.form.name.setText("Called otherwise")
    page.form.save.click()
    assert names(page)[place] == "Called otherwise"


def test_a_rule_that_says_more_is_edited_as_text(page):
    page.book.add(
        Rule.model_validate(
            {"name": "Two", "when": {"sequence": ["fist", "rock"]}, "on_enter": [{"tap": "a"}]}
        )
    )
    page.show_rules()
    page.edit(len(page.cards) - 1)
    assert page.places.currentIndex() == 2
    assert page.file.text.textCursor().selectedText() == '"Two"'


def test_a_fault_in_the_text_is_said_and_changes_nothing(page):
    before = names(page)
    page.as_text.click()
    page.file.text.setPlainText(page.file.text.toPlainText().replace("pinch", "pinhc"))
    page.file.use.click()
    assert "pinhc" in page.file.fault.text()
    assert page.places.currentIndex() == 2
    page.file.text.setPlainText(page.book.text.replace(before[0], "Renamed"))
    page.file.use.click()
    assert names(page)[0] == "Renamed"


def test_switching_off_deleting_duplicating_and_back(page):
    before = names(page)
    page.cards[0].on.click()
    assert page.book.rules.rule[0].enabled is False
    page.cards[1].tools["copy"].click()
    assert names(page)[2] == f"{before[1]} (copy)"
    page.cards[2].tools["remove"].click()
    for _ in range(3):
        page.undo_button.click()
    assert names(page) == before
    assert page.book.rules.rule[0].enabled
    assert not page.undo_button.isEnabled()
    page.redo_button.click()
    assert page.book.rules.rule[0].enabled is False


def test_the_order_is_changed_by_keys_and_by_dragging(page, qtbot):
    before = names(page)
    page.cards[0].setFocus()
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(page)[:2] == [before[1], before[0]] == kept(page)[:2]
    page.list.widget().layout().activate()
    last = page.cards[-1]
    page.cards[0].handle.dropped.emit(last.mapToGlobal(last.rect().bottomLeft()))
    assert names(page)[-1] == before[1]


def test_keys_on_a_card(page, qtbot):
    name = names(page)[0]
    page.cards[0].setFocus()
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Space)
    assert page.book.rules.rule[0].enabled is False
    page.cards[0].setFocus()
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Delete)
    assert name not in names(page)


def test_a_conflict_is_said_at_the_rule(page):
    first = page.book.rules.rule[0]
    page.book.add(first.model_copy(update={"name": "The same below"}))
    page.show_rules()
    assert "never does anything" in page.cards[-1].warned.text()
    assert not page.cards[-1].warned.isHidden()
    assert page.cards[0].warned.isHidden()


def test_active_rules_are_marked(page, snapshot):
    page.show_snapshot(snapshot(active_rules=(names(page)[0],)))
    assert page.cards[0].property("made")
    page.show_snapshot(snapshot())
    assert not page.cards[0].property("made")


def test_a_file_that_somebody_broke_is_said_and_the_rules_stay(page):
    page._enable(0, True)
    page.book.path.write_text("nonsense")
    page.look()
    assert page.said.text().startswith("The file has a fault; the old rules go on.")
    assert len(page.cards) == len(pack("default").rule)


def test_a_disk_that_refuses_is_told(page, monkeypatch):
    def full(path, text):
        from handcontrol.errors import RulesError

        raise RulesError("It cannot be written: No space left on device.", "Make room.")

    monkeypatch.setattr("handcontrol.rules.rulebook.write_text", full)
    page.cards[0].on.click()
    assert "No space" in page.told.notices[0].text
    assert page.cards[0].on.isChecked()


@pytest.mark.parametrize("name", pack_names())
def test_what_the_form_can_say_it_says_back_unchanged(name):
    rules = [rule for rule in pack(name).rule if simple(rule)]
    assert [built(simple(rule), enabled=rule.enabled) for rule in rules] == rules


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, "ctrl+s"),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "page_down"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "escape"),
        (
            Qt.Key.Key_Delete,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
            "ctrl+alt+delete",
        ),
    ],
)
def test_an_action_is_given_by_pressing_it(qtbot, key, modifiers, name):
    edit = KeyEdit("Key")
    qtbot.addWidget(edit)
    edit.show()
    edit.listen.click()
    qtbot.keyClick(edit.listen, key, modifiers)
    assert edit.value == name
    assert edit.listen.text() == "Press keys…"


def test_names_and_buttons_are_known(qtbot):
    edit = KeyEdit("Key")
    qtbot.addWidget(edit)
    edit.set_value("mouse:left")
    assert edit.value == "mouse:left"
    edit.box.setEditText("Ctrl+Page Up")
    assert edit.value == "ctrl+page_up"
    edit.box.setEditText("no such key")
    assert edit.value == ""


# --- tried, drawn, chosen --------------------------------------------------------------------------------------------


def makes(pose, snapshot, **more):
    events = (GestureEvent(3, 0.1, 1, "right", pose, "enter"),)
    return snapshot(events=events, **more).step


def tried(page):
    return [(line.kind, line.text) for line in page.trial.lines.lines]


def test_a_gesture_is_tried_while_control_is_off_and_nothing_is_ordered(page, snapshot):
    page.show_steps([makes("victory", snapshot)])
    assert tried(page) == [("hand", "Right hand: victory"), ("active", "Two fingers scroll")]
    assert "Two fingers scroll: it turns the wheel" in page.trial.said.words
    assert page.told.posted == []


def test_who_tries_while_control_is_on_is_warned(page, snapshot):
    page.show_steps([snapshot(control="on").step])
    assert "really done" in page.trial.said.words
    page.show_steps([snapshot(control="on", dry_run=True).step])
    assert "nothing is sent" in page.trial.said.words


def test_a_rule_is_tried_before_it_is_kept(page, snapshot):
    page.new()
    form = page.form
    form.name.setText("Thumb for gimp")
    form.held.setValue(0.0)
    form.input.set_value("ctrl+s")
    form.app.setEditText("gimp")
    assert page.trial.app.currentData() == "gimp"  # as if it was active: this window is in front of it
    page.show_steps([makes("thumb_up", snapshot)])
    assert ("active", "Thumb for gimp") in tried(page)
    assert "Thumb for gimp" not in names(page)
    form.cancel.click()
    page.show_steps([makes("thumb_up", snapshot)])
    assert ("active", "Thumb for gimp") not in tried(page)


def test_an_edited_rule_is_tried_in_its_place(page, snapshot):
    place = names(page).index("Two fingers scroll")
    page.edit(place)
    page.form.gesture.setCurrentIndex(page.form.gesture.findData("pose:fist"))
    page.show_steps([makes("fist", snapshot)])
    assert ("active", "Two fingers scroll") in tried(page)


def test_the_text_is_tried_before_it_is_kept(page, qtbot, snapshot):
    page.as_text.click()
    page.file.text.setPlainText(page.book.text.replace('"victory"', '"thumb_up"'))
    qtbot.waitUntil(lambda: not page._soon.isActive(), timeout=20000)
    page.show_steps([makes("thumb_up", snapshot)])
    assert ("active", "Two fingers scroll") in tried(page)
    assert '"thumb_up"' not in page.book.text


def test_the_trial_folds_where_there_is_little_room(page, qtbot):
    page.resize(760, 400)
    qtbot.waitUntil(lambda: not page.trial.is_open)
    page.trial.fold.click()
    assert page.trial.is_open


def test_a_part_of_the_picture_is_drawn_with_the_mouse(page, qtbot, snapshot):
    page.resize(900, 900)
    page.new()
    form = page.form
    form.zoned.setChecked(True)
    page.show_snapshot(snapshot())
    picture = form.zone.picture
    place = picture.picture_rect()
    assert place.width() > 100

    def at(x, y):
        return (place.topLeft() + QPointF(x * place.width(), y * place.height())).toPoint()

    form.zone.set_zone((0.5, 0.5, 0.9, 0.9))
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=at(0.1, 0.1))
    qtbot.mouseMove(picture, at(0.2, 0.2))
    qtbot.mouseMove(picture, at(0.3, 0.4))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=at(0.3, 0.4))
    assert form.zone.zone == pytest.approx([0.1, 0.1, 0.3, 0.4], abs=0.02)
    assert form.rule is None  # it presses nothing yet
    form.input.set_value("a")
    assert form.rule.when.zone == tuple(form.zone.zone)


def test_a_part_of_the_picture_is_moved_by_keys_and_given_as_numbers(page, qtbot):
    page.new()
    form = page.form
    form.zoned.setChecked(True)
    form.input.set_value("a")
    assert form.rule.when.zone == (0.25, 0.25, 0.75, 0.75)
    qtbot.keyClick(form.zone.picture, Qt.Key.Key_Right)
    qtbot.keyClick(form.zone.picture, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert form.zone.zone == [0.26, 0.25, 0.76, 0.76]
    form.zone.edges[0].setValue(0.8)
    assert form.rule is None
    assert form.problem.text()
    form.zone.edges[0].setValue(0.1)
    assert form.rule.when.zone == (0.1, 0.25, 0.76, 0.76)


def test_a_slip_of_the_mouse_draws_nothing(page, qtbot, snapshot):
    page.new()
    zone = page.form.zone
    page.form.zoned.setChecked(True)
    page.show_snapshot(snapshot())
    qtbot.mouseClick(zone.picture, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert zone.zone == [0.25, 0.25, 0.75, 0.75]


def test_applications_with_a_window_are_there_to_choose(qtbot, tmp_path):
    books = Bookcase(tmp_path)
    page = RulesPage(
        Desk(Settings(), post=print, notify=print, books=books), find_apps=lambda: ("gimp", "vlc")
    )
    qtbot.addWidget(page)
    page.show()
    page.new()
    page.form.app.setEditText("mine")
    qtbot.waitUntil(lambda: page.form.app.findData("vlc") >= 0, timeout=20000)
    assert page.form.app.currentText() == "mine"
    assert [page.trial.app.itemData(i) for i in range(page.trial.app.count())] == ["", "gimp", "vlc", "mine"]
    page.hide()


def test_a_moved_rule_says_where_it_went(page, qtbot, monkeypatch):
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    name, count = names(page)[0], len(names(page))
    page.cards[0].setFocus()
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    said = f"{name} is now number 2 of {count}; the upper ones have priority."
    assert page.said.text() == said
    assert heard == [said]
    assert page.focusWidget() is page.cards[1]


def test_while_a_card_is_dragged_a_line_shows_where_it_would_go(page, qtbot):
    page.list.widget().layout().activate()
    last = page.cards[-1]
    page.cards[0].handle.dragged.emit(last.mapToGlobal(last.rect().bottomLeft()))
    assert page.list.mark.isVisible()
    assert page.list.mark.y() > last.y()
    page.cards[0].handle.dropped.emit(last.mapToGlobal(last.rect().bottomLeft()))
    assert not page.list.mark.isVisible()


def test_comments_stay_whatever_is_changed(page):
    page.file.text.setPlainText(page.book.text)
    page.book.use_text("# mine, and dear to me\n" + page.book.text)
    page.show_rules()
    page.cards[0].on.click()
    page.shift(0, 1)
    page.cards[1].tools["copy"].click()
    assert page.book.path.read_text().startswith("# mine, and dear to me\n")
