"""Steps said as sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handcontrol.rules.grammar import Rule
from handcontrol.ui.words import (
    Entry,
    Since,
    action_entries,
    clock,
    event_entries,
    input_words,
    notice_entry,
    rule_words,
)
from handcontrol.vocab import GestureEvent, MoveTo, Notice, Press, Release, Scroll, Tap


def test_gestures_begin_and_end_and_going_on_is_no_news():
    events = [
        GestureEvent(1, 0.5, 1, "right", "open_palm", "enter"),
        GestureEvent(2, 0.6, 1, "right", "open_palm", "hold", 0.1),
        GestureEvent(3, 0.9, 1, "right", "open_palm", "leave", 0.4),
        GestureEvent(4, 1.0, 2, "left", "swipe_left", "enter", kind="motion"),
    ]
    assert list(event_entries(events)) == [
        Entry(0.5, "gesture", "Right hand: open palm"),
        Entry(0.9, "gesture", "Right hand: open palm ends", "after 0.4 s"),
        Entry(1.0, "gesture", "Left hand: swipe left"),
    ]


@pytest.mark.parametrize(
    ("action", "words", "kind"),
    [
        (MoveTo(1, "Point", 0.1, 30, 40), "Pointer to 30, 40", "move"),
        (Press(1, "Pinch", 0.1, "mouse:left"), "Press left mouse button", "action"),
        (Release(1, "Pinch", 0.1, "key:shift"), "Release Shift", "action"),
        (Tap(1, "Next", 0.1, "page_up"), "Tap Page Up", "action"),
        (Scroll(1, "Roll", 0.1, 0.0, -2.0), "Scroll down 2.0", "action"),
        (Scroll(1, "Roll", 0.1, 1.0, 2.0), "Scroll up 2.0, right 1.0", "action"),
    ],
)
def test_actions_name_what_is_done_and_the_rule_behind(action, words, kind):
    assert list(action_entries([action])) == [Entry(0.1, kind, words, action.rule)]


def test_notices_keep_their_remedy_and_level():
    assert notice_entry(Notice("Too dark.", "Turn on a light.", "warning", 2.0)) == Entry(
        2.0, "notice", "Too dark.", "Turn on a light.", "warning"
    )


def test_a_command_to_type_is_none_of_the_windows_words():
    told = notice_entry(Notice("Recorded 2 s: a.mcap", "See: handcontrol session info a.mcap", t=2.0))
    assert told == Entry(2.0, "notice", "Recorded 2 s: a.mcap")


def test_a_number_and_its_unit_are_never_on_two_lines():
    when = {"pose": "fist", "for": 0.5, "zone": (0.0, 0.0, 0.5, 0.5), "cooldown": 2.0}
    said = rule_words(Rule.model_validate({"name": "a", "when": when, "on_enter": [{"tap": "s"}]}))
    for together in ("(for 0.5\u00a0s)", "within 2\u00a0s.", "0–50\u00a0% across"):
        assert together in said


def test_inputs_and_times_read_as_people_say_them():
    assert input_words("ctrl+alt+s") == "Ctrl+Alt+S"
    assert input_words("mouse:middle") == "middle mouse button"
    assert clock(0.04) == "0:00.0"
    assert clock(75.26) == "1:15.3"
    assert clock(-3.0) == "0:00.0"


def test_a_persons_time_begins_with_the_run_and_goes_on_with_another_source(snapshot):
    step = snapshot().step

    def read(since: Since, t: float) -> str:
        since.see([replace(step, t=t)])
        return Entry(t, "notice", "It.", begins=since.begins).when

    camera, film = Since(), Since()
    assert [read(camera, t) for t in (50_000.0, 50_001.5, 0.1, 2.1)] == [
        "0:00.0",
        "0:01.5",
        "0:01.5",
        "0:03.5",
    ]
    assert read(film, 0.8) == "0:00.8"
