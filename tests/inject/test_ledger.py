"""The ledger: every press is let go of once, whatever the actions and the injector do."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.errors import InjectError
from handcontrol.inject import Ledger, NullInjector
from handcontrol.inject.base import NoSuchInput
from handcontrol.keys import parse_input
from handcontrol.vocab import Ask, MoveTo, Press, Release, Scroll, Start, Tap


def press(input: str, rule: str = "r") -> Press:
    return Press(0, rule, 0.0, input)


def release(input: str, rule: str = "r") -> Release:
    return Release(0, rule, 0.0, input)


def tap(input: str, rule: str = "r") -> Tap:
    return Tap(0, rule, 0.0, input)


def played(*actions) -> tuple[Ledger, NullInjector]:
    injector = NullInjector()
    ledger = Ledger(injector)
    for action in actions:
        ledger.play(action)
    return ledger, injector


class Refusing(NullInjector):
    """Refuses the calls named, as a backend whose connection fails would."""

    def __init__(self, *refused: tuple[str, str], error: type[Exception] = InjectError) -> None:
        super().__init__()
        self.refused = set(refused)
        self.error = error

    def press(self, input: str) -> None:
        if ("press", input) in self.refused:
            raise self.error(f"cannot press {input}")
        super().press(input)

    def release(self, input: str) -> None:
        if ("release", input) in self.refused:
            raise self.error(f"cannot release {input}")
        super().release(input)


class Lacking(NullInjector):
    """A keyboard without these keys."""

    def __init__(self, *keys: str) -> None:
        super().__init__()
        self.lacks = keys

    def press(self, input: str) -> None:
        if input in self.lacks:
            raise NoSuchInput(f"The keyboard here has no key {input!r}.", "Use another key in the rule.")
        super().press(input)


def test_a_key_that_the_keyboard_lacks_is_told_once_and_left_out():
    told = []
    injector = Lacking("f20")
    ledger = Ledger(injector, tell=told.append)
    for _ in range(3):
        for action in (tap("f20", "a"), tap("ctrl+f20", "a"), press("shift+f20", "b"), press("x", "b")):
            ledger.play(action)
        assert ledger.held == ("x",)
        for action in (release("x", "b"), release("shift+f20", "b"), tap("y", "a")):
            ledger.play(action)
        assert ledger.held == ()
        assert injector.down == []
    assert [notice.text for notice in told] == [
        "a: The keyboard here has no key 'f20'.", "b: The keyboard here has no key 'f20'.",
    ]  # fmt: skip
    assert {notice.remedy for notice in told} == {"Use another key in the rule."}
    assert injector.calls.count(("press", "y")) == 3


def test_a_chord_that_cannot_be_made_does_not_let_go_of_what_another_rule_holds():
    injector = Lacking("f20")
    ledger = Ledger(injector)
    ledger.play(press("ctrl", "other"))
    ledger.play(press("ctrl+f20", "mine"))
    assert (ledger.held, injector.down) == (("ctrl",), ["ctrl"])


def test_programs_and_the_system_are_asked_through_the_injector():
    _, injector = played(
        Start(0, "r", 0.0, ("gimp", "a b")), Ask(0, "r", 0.0, "bell"), Ask(0, "r", 0.0, "keyboard")
    )
    assert list(injector.calls) == [("start", "gimp a b"), ("ask", "bell"), ("ask", "keyboard")]


def test_a_drag():
    ledger, injector = played(
        MoveTo(0, "r", 0.0, 5, 6), press("mouse:left"), MoveTo(1, "r", 0.0, 7, 8), release("mouse:left")
    )
    assert list(injector.calls) == [
        ("move_to", 5, 6), ("press", "mouse:left"), ("move_to", 7, 8), ("release", "mouse:left"),
    ]  # fmt: skip
    assert ledger.held == ()


def test_a_chord_goes_down_in_order_and_comes_up_in_reverse():
    _, injector = played(tap("S+ctrl+alt"))
    assert list(injector.calls) == [
        ("press", "ctrl"), ("press", "alt"), ("press", "s"), ("release", "s"), ("release", "alt"), ("release", "ctrl"),
    ]  # fmt: skip


def test_scroll_passes():
    _, injector = played(Scroll(0, "r", 0.0, 0.5, -1.0))
    assert list(injector.calls) == [("scroll", 0.5, -1.0)]


def test_an_input_held_by_two_rules_goes_down_once_and_up_with_the_last():
    ledger, injector = played(press("shift", "a"), press("shift", "b"), release("shift", "a"))
    assert list(injector.calls) == [("press", "shift")]
    assert ledger.held == ("shift",)
    ledger.play(release("shift", "b"))
    assert injector.down == []
    assert ledger.held == ()


def test_a_tap_of_what_is_held_leaves_it_held():
    ledger, injector = played(press("ctrl"), tap("ctrl+c"))
    assert list(injector.calls) == [("press", "ctrl"), ("press", "c"), ("release", "c")]
    assert ledger.held == ("ctrl",)


def test_a_release_without_its_press_does_nothing():
    _, injector = played(release("mouse:left"), press("mouse:left", "a"), release("mouse:left", "b"))
    assert list(injector.calls) == [("press", "mouse:left")]


def test_a_late_release_does_not_end_a_newer_hold_of_another_rule():
    ledger, injector = played(press("mouse:left", "old"))
    ledger.release_all(1.0, "paused")
    ledger.play(press("mouse:left", "new"))
    ledger.play(release("mouse:left", "old"))
    assert injector.down == ["mouse:left"]
    assert ledger.held == ("mouse:left",)


def test_release_all_lets_keys_go_before_buttons_latest_first_and_once():
    ledger, injector = played(press("mouse:left"), press("ctrl"), press("mouse:right"), press("a"))
    injector.calls.clear()
    assert ledger.release_all(2.0, "stalled") == ("a", "ctrl", "mouse:right", "mouse:left")
    assert [call[1] for call in injector.calls] == ["a", "ctrl", "mouse:right", "mouse:left"]
    assert ledger.release_all(2.1, "stalled") == ()
    assert len(injector.calls) == 4


@pytest.mark.parametrize("error", [InjectError, RuntimeError])
def test_release_all_never_stops_half_way_and_tries_again(error):
    injector = Refusing(("release", "ctrl"), error=error)
    ledger = Ledger(injector)
    ledger.play(press("mouse:left"))
    ledger.play(press("ctrl"))
    assert ledger.release_all(1.0, "stopped") == ("mouse:left",)
    assert ledger.held == ("ctrl",)
    assert "cannot release ctrl" in ledger.errors[0]
    injector.refused.clear()
    assert ledger.release_all(1.1, "stopped") == ("ctrl",)
    assert ledger.errors == ()
    assert injector.down == []


def test_a_press_that_failed_is_still_let_go_of():
    injector = Refusing(("press", "s"))
    ledger = Ledger(injector)
    with pytest.raises(InjectError):
        ledger.play(press("ctrl+s"))
    assert ledger.held == ("ctrl", "s")
    ledger.release_all(1.0, "stopped")
    assert injector.down == []


def test_a_tap_that_fails_half_way_leaves_nothing_down():
    injector = Refusing(("press", "s"))
    ledger = Ledger(injector)
    with pytest.raises(InjectError, match="press s"):
        ledger.play(tap("ctrl+s"))
    assert injector.down == []
    assert ledger.held == ()


def test_a_tap_whose_key_sticks_is_still_known():
    injector = Refusing(("release", "s"))
    ledger = Ledger(injector)
    with pytest.raises(InjectError, match="release s"):
        ledger.play(tap("ctrl+s"))
    assert injector.down == ["s"]
    assert ledger.held == ("s",)


def test_the_dry_run_says_each_call():
    lines: list[str] = []
    ledger = Ledger(NullInjector(lines.append))
    for action in (MoveTo(0, "r", 0.0, 5, 6), tap("mouse:left"), Scroll(0, "r", 0.0, 0.0, -1.5)):
        ledger.play(action)
    assert lines == ["move_to 5 6", "press mouse:left", "release mouse:left", "scroll 0 -1.5"]


INPUTS = st.sampled_from(["mouse:left", "mouse:right", "shift", "ctrl+s", "ctrl+alt+delete", "a"])
RULES = st.sampled_from(["one", "two", "three"])
ACTIONS = st.one_of(
    st.builds(Press, st.just(0), RULES, st.just(0.0), INPUTS),
    st.builds(Release, st.just(0), RULES, st.just(0.0), INPUTS),
    st.builds(Tap, st.just(0), RULES, st.just(0.0), INPUTS),
    st.builds(MoveTo, st.just(0), RULES, st.just(0.0), st.just(1), st.just(2)),
)
REFUSED = st.sets(
    st.tuples(st.sampled_from(["press", "release"]), st.sampled_from(["ctrl", "s", "mouse:left"]))
)


@settings(max_examples=200, deadline=None)
@given(actions=st.lists(ACTIONS, max_size=40), refused=REFUSED)
def test_whatever_happens_what_is_down_is_known_and_comes_up(actions, refused):
    injector = Refusing(*refused)
    ledger = Ledger(injector)
    presses: dict[str, int] = {}
    for action in actions:
        with contextlib.suppress(InjectError):
            ledger.play(action)
        assert set(injector.down) <= set(ledger.held)
        assert len(injector.down) == len(set(injector.down)), "an input was pressed while it was down"
        if not refused:
            assert injector.down == list(ledger.held)
            sign = {Press: 1, Release: -1}.get(type(action), 0)
            for name in parse_input(action.input) if sign else ():
                key = f"{name} {action.rule}"
                presses[key] = max(0, presses.get(key, 0) + sign)
    if not refused:
        assert set(injector.down) == {key.split()[0] for key, count in presses.items() if count}
    injector.refused.clear()
    ledger.release_all(9.0, "end")
    assert injector.down == []
    assert ledger.held == ()
