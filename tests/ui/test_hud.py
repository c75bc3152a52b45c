"""The sign beside the pointer: what it says of a step, where it stands, and that it costs nothing once it is gone."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest

from handcontrol.settings import LookSettings, Settings
from handcontrol.ui import hud as module
from handcontrol.ui.hud import HEIGHT, NOTE_MS, Hud, beside
from handcontrol.ui.hud_words import HudReader, HudWords
from handcontrol.vocab import DesktopState, GestureEvent, Hand, HandRoi, Observation, PointerState, Step

SCREEN = QRect(100, 50, 1000, 800)
SIZE = QSize(160, 40)
HAND = Hand(1, 1, "right", 0.98, 0.99, np.zeros((21, 3)), np.zeros((21, 3)), HandRoi(0.0, 0.0, 1.0, 0.0))


def seen(t, *events, control="on", hand=True, **more):
    """A step at `t`, with a hand in view or without; events: "pose" that hand 1 makes, "!motion" that it has made."""
    made = tuple(
        GestureEvent(1, t, 1, "right", name.strip("!"), "enter" if name[0] == "!" else "hold",
                     kind="motion" if name[0] == "!" else "pose")
        for name in events
    )  # fmt: skip
    hands = (HAND,) if hand else ()
    return Step(
        t, Observation(1, t, 640, 480, hands=hands), DesktopState(), control=control, events=made, **more
    )


def said(*steps):
    reader = HudReader()
    return [reader.read(step) for step in steps]


# --- what it says -----------------------------------------------------------------------------------------------


def test_a_new_state_is_said_for_a_moment_then_the_gesture():
    words = said(seen(0, control="off"), seen(1, "point"), seen(2, "point"), seen(3, "open_palm"))
    assert [one.words for one in words] == ["", "Control is on", "Control is on", "Open palm"]
    assert [one.state for one in words] == ["off", "on", "on", "on"]
    assert words[0].empty


def test_a_hand_that_comes_and_goes_is_news_only_as_it_goes():
    """Armed is said; that the hand is back is not, for what it does is."""
    words = said(
        seen(0, "point"), seen(3, "point"), seen(3.9, hand=False), seen(4.0, "fist"), seen(4.1, "fist")
    )
    assert [one.words for one in words[1:]] == ["Point", "Armed: show a hand", "Fist", "Fist"]


def test_gestures_are_only_said_of_a_hand_that_is_obeyed():
    resting = [seen(t, "fist", engaged=False) for t in (9, 19)]
    waiting = [seen(t, "fist", waits="mouse") for t in (29, 39)]
    words = said(seen(0), *resting, *waiting)
    assert [one.words for one in words[1:]] == [
        "Resting: an open palm wakes it", "", "The mouse is in use: the hand waits", "",
    ]  # fmt: skip


def test_a_motion_is_said_a_little_longer_than_it_is_seen():
    words = said(seen(0), seen(5, "!swipe_left"), seen(5.5, "point"), seen(6, "point"))
    assert [one.words for one in words[1:]] == ["Swipe left", "Swipe left", "Point"]


def test_time_without_a_picture_changes_nothing():
    still = Step(6.0, None, DesktopState(), control="on")
    assert [one.words for one in said(seen(0), seen(5, "fist"), still)[1:]] == ["Fist", "Fist"]


def test_a_resting_pointer_and_what_is_held_have_a_ring():
    dwell = seen(5, "point", pointer=PointerState(dwell=0.5))
    rule = seen(5, "fist", growing=(("Close the window", 0.25), ("Other", 0.2)))
    palm = seen(5, "open_palm", growing=(("", 0.5),))
    brief = seen(5, "fist", growing=(("Close the window", 0.05),))
    assert said(seen(0), dwell)[1] == HudWords("on", "Point", 0.5, "dwell")
    assert said(seen(0), rule)[1] == HudWords("on", "Close the window", 0.25, "hold")
    assert said(seen(0), palm)[1] == HudWords("on", "Hold to rest", 0.5, "hold")
    assert said(seen(0), brief)[1].ring == 0


def test_another_clock_begins_anew():
    words = said(seen(0), seen(100, "!wave"), seen(1, "point"))
    assert words[2].words == "Point"


# --- where it stands ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pointer", "corner"),
    [
        ((300, 200), (322, 226)),
        ((1090, 200), (908, 226)),  # the right edge: to the left of the pointer
        ((300, 840), (322, 774)),  # the lower edge: above it
        ((1090, 840), (908, 774)),
        ((100, 50), (122, 76)),
    ],
)
def test_it_turns_to_the_other_side_at_the_edges(pointer, corner):
    assert beside(QPoint(*pointer), SIZE, SCREEN) == QPoint(*corner)


def test_all_of_it_stays_on_a_screen_of_any_size():
    small = QRect(0, 0, 170, 50)
    for x in range(0, 170, 10):
        for y in range(0, 50, 10):
            assert small.contains(QRect(beside(QPoint(x, y), SIZE, small), SIZE))


# --- the window ---------------------------------------------------------------------------------------------------


@pytest.fixture
def hud(qtbot, monkeypatch):
    monkeypatch.setattr(module, "STAYS_MS", 30)
    monkeypatch.setattr(module, "NOTE_MS", 60)
    made = Hud()
    qtbot.addWidget(made)
    yield made
    made.clear()


def asleep(hud):
    return not (hud.isVisible() or hud._idle.isActive() or hud._fading.state() == hud._fading.State.Running)


def test_it_comes_with_news_fades_and_then_does_nothing(qtbot, hud):
    assert asleep(hud)
    hud.show_step(seen(0, "point"))
    assert hud.isVisible()
    assert hud.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert hud.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    qtbot.waitUntil(lambda: asleep(hud))
    for t in (0.1, 0.2):
        hud.show_step(seen(t, "point"))  # no news
    assert asleep(hud)
    hud.show_step(seen(3, "fist"))
    assert hud.isVisible()


def test_it_goes_with_the_pointer(hud):
    QCursor.setPos(QPoint(200, 200))
    hud.show_step(seen(0, "point"))
    before = hud.pos()
    QCursor.setPos(QPoint(260, 230))
    hud.show_step(seen(0.1, "point"))
    assert hud.pos() - before == QPoint(60, 30)


@pytest.mark.parametrize("see_through", [True, False])
def test_it_is_a_pill_with_and_without_a_compositor(hud, monkeypatch, see_through):
    monkeypatch.setattr(module, "composited", lambda: see_through)
    hud.show_step(seen(0, pointer=PointerState(dwell=0.75)))
    assert hud.height() == HEIGHT
    assert hud.mask().isEmpty() == see_through
    if not see_through:
        assert not hud.mask().contains(QPoint(1, 1))
        assert hud.mask().contains(hud.rect().center())
    before = hud.grab().toImage()
    hud.show_step(seen(0.1, pointer=PointerState(dwell=0.25)))
    assert hud.grab().toImage() != before, "the ring is painted"


def test_a_note_stays_whatever_the_hand_does(qtbot, hud):
    assert NOTE_MS > 4000
    hud.show_note("The battery is low.")
    hud.show_step(seen(5, "fist"))
    assert hud._words.words == "The battery is low."
    qtbot.waitUntil(lambda: asleep(hud))
    hud.show_step(seen(9, "point"))
    assert hud._words.words == "Point"


def test_switched_off_it_shows_notes_alone(qtbot, window, snapshot):
    shown = window(settings=Settings(look=LookSettings(hud=False)))
    shown.show_snapshot(snapshot(control="on"))
    hud = shown.around.hud
    assert not hud.isVisible()
    hud.show_note("Saved.")
    assert hud.isVisible()
    settings = shown.desk.settings
    shown.desk.use_settings(settings.model_copy(update={"look": LookSettings(hud=True)}))
    hud.clear()
    shown.show_snapshot(snapshot(control="on", engaged=False))
    assert hud.isVisible()


def test_it_goes_with_the_window_and_with_the_engine(window, snapshot):
    shown = window()
    shown.show_snapshot(snapshot(control="on"))
    assert shown.around.hud.isVisible()
    shown._stopped(RuntimeError("broken"))
    assert asleep(shown.around.hud)
    shown.show_snapshot(snapshot(control="on", engaged=False))
    shown.close()
    assert asleep(shown.around.hud)


def test_a_hidden_window_is_asked_often_only_while_the_sign_follows_a_hand(window, snapshot):
    shown = window()
    shown.hide()
    QTest.qWait(0)
    seldom = shown._bridge.interval_ms
    shown.show_snapshot(snapshot(control="on"))
    often = shown._bridge.interval_ms
    shown.show_snapshot(snapshot(control="off"))
    assert often < shown._bridge.interval_ms == seldom
