"""The control switch says one thing four ways, and asks but never decides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from handcontrol.ui.control_switch import FACES, ControlSwitch, SwitchReader
from handcontrol.vocab import DesktopState, Step


@pytest.fixture
def switch(qtbot):
    switch = ControlSwitch("ctrl+alt+p")
    qtbot.addWidget(switch)
    switch.resize(360, switch.sizeHint().height())
    switch.show()
    return switch


@pytest.mark.parametrize(
    ("control", "engaged", "dry_run", "state"),
    [
        ("off", True, False, "off"),
        ("off", False, True, "off"),
        ("on", True, False, "on"),
        ("on", False, False, "begin"),
        ("on", False, True, "begin"),
        ("on", True, True, "dry"),
    ],
)
def test_the_state_follows_the_step(snapshot, control, engaged, dry_run, state):
    step = snapshot(control=control, engaged=engaged, dry_run=dry_run).step
    assert SwitchReader().read(step) == state


def test_armed_is_on_with_nobody_to_obey(snapshot):
    """(seconds, what the step shows) → the state."""
    hand = snapshot(control="on").step
    empty = replace(hand, observation=replace(hand.observation, hands=()), poses=())
    film = [
        (0.0, replace(empty, control="off"), "off"),
        (0.1, empty, "armed"),  # nobody was there to begin with
        (0.2, hand, "on"),
        (0.9, empty, "on"),  # missed for a moment
        (1.1, empty, "armed"),
        (1.2, replace(empty, observation=None), "armed"),
        (1.3, replace(hand, dry_run=True), "dry"),
        (1.4, replace(hand, engaged=False), "resting"),
        (1.5, replace(empty, engaged=False), "resting"),
        (1.6, replace(empty, waits="mouse"), "mouse"),
        (1.7, replace(hand, control="off"), "off"),
        (1.8, replace(hand, engaged=False), "begin"),  # since it was switched on nobody has engaged
        (1.9, hand, "on"),
        (0.5, empty, "on"),  # another clock
        (1.4, empty, "armed"),
    ]
    reader = SwitchReader()
    assert [reader.read(replace(step, t=t)) for t, step, _ in film] == [state for _, _, state in film]


def test_what_engages_it_is_said(switch):
    for state, line in (("armed", "Show a hand"), ("begin", "Hold an open palm")):
        switch.show_state(state)
        assert switch.accessibleName() == "Control: Armed"
        assert line in switch.accessibleDescription()
    switch.show_state("armed", dry_run=True)
    assert "Dry run. Show a hand" in switch.accessibleDescription()


@pytest.mark.parametrize("waits", ["locked", "mouse", "keyboard"])
def test_it_says_why_the_hand_waits(switch, waits):
    step = Step(0.0, None, DesktopState(), control="on", waits=waits)
    assert SwitchReader().read(step) == waits
    assert SwitchReader().read(replace(step, control="off")) == "off"
    switch.show_state(waits)
    assert switch.accessibleName() == "Control: Waiting"
    assert {"locked": "screen", "mouse": "mouse", "keyboard": "keyboard"}[
        waits
    ] in switch.accessibleDescription()


def test_each_state_has_its_own_word_icon_and_colour(switch):
    assert len({face.word for face in FACES.values()}) == len({face.icon for face in FACES.values()}) >= 5
    colors = set()
    for state in FACES:
        switch.show_state(state)
        colors.add(switch.grab().toImage().pixelColor(180, 6).name())
        assert switch.accessibleName() == f"Control: {FACES[state].word}"
        assert ("Ctrl+Alt+P" in switch.accessibleDescription()) is (
            state != "stopped"
        )  # nobody hears it then
    assert (
        len(colors) == 5
    )  # resting and waiting share theirs: nothing is moved, and it ends by itself or by hand


def test_a_dry_run_is_said_in_every_state(switch):
    for state in FACES:
        switch.show_state(state, dry_run=True)
        said = switch.accessibleName() + switch.accessibleDescription()
        assert "dry run" in said.lower()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_it_and_it_does_not_change_itself(qtbot, switch, key):
    with qtbot.waitSignal(switch.clicked):
        qtbot.keyClick(switch, key)
    assert switch.state == "off"


def test_the_focus_ring_comes_with_the_keyboard_only(qtbot, switch):
    with qtbot.waitActive(switch):
        switch.activateWindow()
    switch.clearFocus()
    plain = switch.grab().toImage()
    switch.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(switch.hasFocus)
    assert switch.grab().toImage() == plain
    switch.clearFocus()
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(switch.hasFocus)
    assert switch.grab().toImage() != plain
