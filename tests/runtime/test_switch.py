"""The switch: what is ordered and what the hand waits for say when everything held is let go."""

import pytest

from handcontrol.runtime.failure import EngineError, Failures
from handcontrol.runtime.switch import Switch
from handcontrol.vocab import ReleaseAll, SetControl, ToggleControl


def test_switching_off_lets_go_and_switching_on_does_not():
    switch = Switch(on=False)
    assert switch.obey([ToggleControl("key")]) == []
    assert switch.control == "on"
    assert switch.obey([SetControl(on=False, why="key")]) == ["control is off"]
    assert switch.control == "off"
    assert switch.obey([SetControl(on=False, why="key")]) == []


def test_off_and_on_between_two_pictures_is_on_and_says_nothing():
    switch = Switch(on=True)
    assert switch.obey([ToggleControl("key"), ToggleControl("key")]) == []
    assert switch.on


def test_an_order_to_let_go_gives_its_reason():
    assert Switch(on=True).obey([ReleaseAll("a stall")]) == ["a stall"]


def test_the_hand_lets_go_once_as_it_begins_to_wait():
    switch = Switch(on=True)
    whys = [switch.mind(waits) for waits in ("", "mouse", "mouse", "keyboard", "", "locked")]
    assert whys == ["", "the mouse is in use", "", "", "", "the screen is locked"]


def test_the_first_failure_is_raised_with_what_was_raised_as_its_cause():
    failures = Failures()
    failures.raise_first()
    assert failures.first is None
    boom = ValueError("boom")
    assert "boom" in failures.add("engine", boom).text
    failures.add("output", OSError("later"))
    with pytest.raises(EngineError, match="ValueError: boom") as caught:
        failures.raise_first()
    assert caught.value.__cause__ is boom
    assert failures.first is boom
