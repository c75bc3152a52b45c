"""Below the picture: what the gestures that are seen would do now, under which profile and in which mode."""

from __future__ import annotations

import dataclasses

import pytest

from handcontrol.rules.answers import Answer, Asked
from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.file import parse_rules
from handcontrol.settings import Settings
from handcontrol.ui.answer_lines import EVERY, answer_lines
from handcontrol.ui.desk import Desk
from handcontrol.ui.now_panel import NowPanel
from handcontrol.vocab import ChooseProfile, GestureEvent, UseRules

RULES = """version = 1
[[rule]]
name = "Paint"
when = { pose = "point", app = "gimp" }
on_enter = [{ tap = "b" }]
[[rule]]
name = "Point to move"
when = { pose = "point" }
during = { move = "pointer" }
"""


@pytest.fixture
def posted():
    return []


@pytest.fixture
def panel(qtbot, tmp_path, posted):
    (tmp_path / "mine.toml").write_text(RULES)
    books = Bookcase(tmp_path, begun="mine")
    made = NowPanel(
        Desk(Settings(), post=posted.append, notify=print, books=books), profiles=lambda: ["default", "media"]
    )
    qtbot.addWidget(made)
    made.show()
    return made


def points(**more):
    return {"events": (GestureEvent(3, 0.1, 1, "right", "point", "enter"),), "control": "on", **more}


def show(panel, made):
    panel.show_steps([made.step])
    panel.show_snapshot(made)


def said(panel):
    return [(line.kind, line.text, line.detail) for line in panel.lines.lines]


def test_rules_for_the_gesture_are_said_and_why_one_does_not_hold(panel, snapshot):
    show(panel, snapshot(**points(active_rules=("Point to move",))))
    assert said(panel) == [
        ("hand", "Right hand: point", ""),
        ("active", "Point to move", "it moves the pointer"),
        ("not", "Paint", "only in gimp"),
    ]
    assert "Paint: only in gimp" in panel.lines.accessibleDescription()


def test_without_a_hand_it_says_what_to_do(panel, snapshot):
    made = snapshot()
    seen = made.step.observation

    nobody = dataclasses.replace(made.step, observation=dataclasses.replace(seen, hands=()))
    show(panel, dataclasses.replace(made, step=nobody))
    assert [kind for kind, _, _ in said(panel)] == ["note"]


def test_folded_it_says_what_is_active_in_one_line(panel, snapshot):
    panel.resize(600, 200)
    show(panel, snapshot(**points(active_rules=("Point to move",))))
    panel.fold.click()
    assert not panel.is_open
    assert panel.title.accessibleName() == "Point to move: it moves the pointer"
    panel.fold.click()
    assert panel.is_open


def test_while_control_is_off_it_says_so(panel, snapshot):
    show(panel, snapshot(**points(control="off")))
    assert panel.title.words == "What your hands would do: control is off"
    assert ("ready", "Point to move", "it moves the pointer") in said(panel)
    show(panel, snapshot(control="on"))
    assert panel.title.words == "What your hands mean now"


def test_it_folds_where_there_is_little_room_and_unfolds_again(panel):
    panel.set_roomy(False)
    assert not panel.is_open
    panel.set_roomy(True)
    assert panel.is_open


def test_the_profile_is_chosen_and_shown_once_it_is_in_force(panel, posted, snapshot):
    assert panel.profile.currentData() == "mine"
    place = panel.profile.findData("media")
    panel.profile.activated.emit(place)
    assert posted == [ChooseProfile("media", "the window")]
    assert panel.profile.currentData() == "mine"  # until it is
    rules, _ = parse_rules(RULES.replace("Paint", "Play"))
    panel.show_steps([snapshot(commands=(UseRules(rules, "media"),)).step])
    assert panel.profile.currentData() == "media"
    show(panel, snapshot(**points()))
    assert ("not", "Play", "only in gimp") in said(panel)


def test_the_mode_is_said(panel, snapshot):
    show(panel, snapshot(mode="drag_lock"))
    assert panel.mode.text() == "Mode: drag lock"


def test_more_than_fits_is_counted(panel):
    rules, _ = parse_rules(RULES)
    answers = tuple(Answer(rules.rule[1], False) for _ in range(9))
    lines = answer_lines([Asked(1, "left", ("point",), answers)], {"Point to move": 0.4})
    assert len(lines) == EVERY
    assert lines[1].grown == 0.4
    assert lines[-1].text == "and 6 more"
    assert lines[-1].tip.count("\n") == 5


def test_of_two_hands_each_has_its_say(panel):
    rules, _ = parse_rules(RULES)
    many = tuple(Answer(rules.rule[1], False) for _ in range(9))
    one = (Answer(rules.rule[1], True),)
    lines = answer_lines([Asked(1, "left", ("point",), many), Asked(2, "right", ("point",), one)], {})
    assert [line.kind for line in lines] == ["hand", "ready", "hand", "active", "note"]
