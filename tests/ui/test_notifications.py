"""With the window out of sight, what is urgent is said by the desktop or at the pointer, and not again and again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from handcontrol.ui.notifications import EVERY_S, SAME_S, Notifications, Pace
from handcontrol.vocab import Notice


def test_the_same_is_said_seldom_and_others_one_at_a_time():
    pace = Pace()
    said = [
        (t, text)
        for t, text in (
            (0, "a"),
            (0.1, "a"),
            (1, "b"),
            (EVERY_S, "b"),
            (10, "a"),
            (SAME_S + 1, "a"),
            (99, "b"),
        )
        if pace.lets(text, t)
    ]
    assert said == [(0, "a"), (EVERY_S, "b"), (SAME_S + 1, "a"), (99, "b")]


class Told:
    """A tray that takes messages, or none, and a sign."""

    def __init__(self, shown):
        self.shown, self.messages, self.notes = shown, [], []
        self.icon = self

    def showMessage(self, title, words, icon):
        self.messages.append((title, words))

    def show_note(self, text):
        self.notes.append(text)


@pytest.fixture
def told(monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    times = iter(range(0, 10_000, 100))

    def tell(*notices, shown=True):
        made = Told(shown)
        Notifications(made, made, clock=lambda: float(next(times))).tell(notices)
        return made

    return tell


def test_warnings_and_what_rules_say_are_urgent(told):
    seen = told(
        Notice("Engaged: your hand is in control."),
        Notice("No more pictures came: everything held was let go.", "Check the camera.", "warning"),
        Notice("Coffee is ready", private=True),
    )
    assert seen.messages == [
        ("No more pictures came: everything held was let go.", "Check the camera."),
        ("Coffee is ready", "handcontrol"),
    ]
    assert seen.notes == []


def test_without_a_tray_it_is_said_at_the_pointer(told, monkeypatch):
    assert told(Notice("It is dark.", "Switch a light on.", "warning"), shown=False).notes == [
        "It is dark. Switch a light on."
    ]
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: False))
    seen = told(Notice("It is dark.", "", "warning"))
    assert (seen.messages, seen.notes) == ([], ["It is dark."])


def test_only_a_window_out_of_sight_needs_them(window, engine):
    shown = window()
    said = []
    shown.around._notifications.tell = said.append
    engine.notices.put(Notice("One", "", "warning"))
    shown._bridge.poll()
    assert said == []
    shown.hide()
    engine.notices.put(Notice("Two", "", "warning"))
    shown._bridge.poll()
    assert [[notice.text for notice in notices] for notices in said] == [["Two"]]
