"""What is ordered during a run: a recording begins and ends, a moment is marked, the last half minute is kept."""

from __future__ import annotations

from typing import get_args

import pytest

from handcontrol import cli
from handcontrol.rules.file import default_rules, parse_rules
from handcontrol.runtime.recorder import about
from handcontrol.runtime.replay import open_session
from handcontrol.runtime.tape import _KEYS, Tape, order
from handcontrol.sessions.marks import Mark, mark_of
from handcontrol.settings import SessionSettings, Settings
from handcontrol.vocab import (
    KeepLast,
    MarkMoment,
    Notice,
    Press,
    SessionOrder,
    StartRecording,
    StopRecording,
    UseRules,
)

ABOUT = about("virtual:click", Settings(), default_rules())


@pytest.fixture
def tape(tmp_path):
    """A tape whose sessions are 0.mcap, 1.mcap …, and what it told."""
    count = iter(range(9))
    told = []
    tape = Tape(ABOUT, place=lambda: tmp_path / f"{next(count)}.mcap", tell=told.append)
    tape.told = told
    yield tape
    tape.close()


def run(recorded, truth, tape, orders, count=150):
    source = truth(count=count)
    post = lambda command: lambda: source.engine.post(command)  # noqa: E731
    source.at = {frame: post(command) for frame, command in orders.items()}
    found = recorded(source, observers=[tape.observe])
    tape.close()
    return found


def test_it_begins_and_ends_as_ordered(recorded, truth, other_rules, tape, tmp_path, bits):
    orders = {20: UseRules(other_rules), 60: StartRecording(), 70: StartRecording(), 110: StopRecording()}
    whole = run(recorded, truth, tape, orders)
    (began,) = [step.t for step in whole.steps if StartRecording() in step.commands][:1]
    (ended,) = [step.t for step in whole.steps if StopRecording() in step.commands]
    assert len(tape.made) == 1
    with open_session(tmp_path / "0.mcap") as session:
        assert session.complete
        assert session.about.excerpt
        assert session.about.rules["rule"][0]["name"] == "Victory moves"
        steps = list(session.steps())
    assert [bits(step) for step in steps] == [bits(s) for s in whole.steps if began <= s.t <= ended]
    assert [notice.level for notice in tape.told] == ["info"]
    assert "0.mcap" in tape.told[0].text


def test_one_from_the_first_step_is_no_excerpt(recorded, truth, tape, tmp_path):
    run(recorded, truth, tape, {0: StartRecording()}, count=60)
    assert cli.main(["replay", str(tmp_path / "0.mcap")]) == 0
    with open_session(tmp_path / "0.mcap") as session:
        assert not session.about.excerpt


def test_a_mark_goes_into_the_recording_that_runs(recorded, truth, tape, tmp_path):
    orders = {0: StartRecording(), 120: MarkMoment("wrong", note="no"), 130: MarkMoment("missed")}
    whole = run(recorded, truth, tape, orders, count=140)
    presses = [a.due for s in whole.steps for a in s.actions if isinstance(a, Press) and a.due < 4]
    with open_session(tmp_path / "0.mcap") as session:
        assert session.marks() == [
            Mark(presses[-1], "wrong", "mouse:left", "no"),
            Mark(pytest.approx(130 / 30 - 1.0), "missed"),
        ]
    assert not (tmp_path / "1.mcap").exists()


def test_a_mark_without_a_recording_keeps_the_last_seconds(recorded, truth, tape, tmp_path, capsys):
    run(recorded, truth, tape, {120: MarkMoment("wrong")}, count=140)
    assert cli.main(["check-sessions", str(tmp_path / "0.mcap"), "--recorded"]) == 1
    assert "1 false activations" in capsys.readouterr().out


RULES = """
version = 1
[[rule]]
name = "Every pinch is marked"
when = { pose = "pinch" }
during = { hold = "mouse:left" }
on_leave = [{ session = "wrong" }]
"""


def test_a_rule_orders_it(recorded, truth, tmp_path):
    rules, problems = parse_rules(RULES)
    assert rules, problems
    source = truth(count=150)
    tape = Tape(ABOUT, place=lambda: tmp_path / "0.mcap", post=lambda command: source.engine.post(command))
    source.at = {5: lambda: source.engine.post(StartRecording())}
    whole = recorded(source, observers=[tape.observe], rules=rules)
    tape.close()
    presses = [action.due for step in whole.steps for action in step.actions if isinstance(action, Press)]
    ordered = [c for step in whole.steps for c in step.commands if isinstance(c, MarkMoment)]
    assert ordered[0] == MarkMoment("wrong", why="Every pinch is marked")
    with open_session(tmp_path / "0.mcap") as session:
        assert [mark.t for mark in session.marks()] == presses[: len(ordered)]


@pytest.mark.parametrize("what", get_args(SessionOrder))
def test_every_order_is_a_command(what):
    assert order(what, "r").why == "r"


def test_keys_order_it(recorded, truth, tape):
    assert set(SessionSettings.model_fields) == {"record_key", *_KEYS}
    assert tape.ordered_by("keep_key") == KeepLast("keep_key")
    assert tape.ordered_by("wrong_key") == MarkMoment("wrong", why="wrong_key")
    assert tape.ordered_by("record_key") == StartRecording("record_key")
    now = []
    source = truth(count=60)
    source.at = {
        10: lambda: source.engine.post(tape.ordered_by("record_key")),
        30: lambda: now.append(tape.ordered_by("record_key")),
    }
    recorded(source, observers=[tape.observe])
    assert now == [StopRecording("record_key")]


def test_what_cannot_be_recorded_is_told_and_the_run_goes_on(recorded, truth, tmp_path):
    (tmp_path / "file").write_text("")
    told = []
    tape = Tape(ABOUT, place=lambda: tmp_path / "file" / "a.mcap", tell=told.append)
    whole = run(recorded, truth, tape, {20: StartRecording()}, count=60)
    assert len(whole.steps) == 60
    (notice,) = told
    assert isinstance(notice, Notice)
    assert "cannot be written" in notice.text
    assert notice.remedy


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (MarkMoment("wrong"), Mark(9.0, "wrong", "mouse:right")),
        (MarkMoment("wrong", "mouse:left"), Mark(8.0, "wrong", "mouse:left")),
        (MarkMoment("wrong", "key:a"), Mark(12.0, "wrong", "key:a")),
        (MarkMoment("missed", "mouse:left", "there"), Mark(11.0, "missed", "mouse:left", "there")),
        (MarkMoment("right"), Mark(12.0, "right")),
    ],
)
def test_which_moment_is_meant(order, expected):
    pressed = [(1.0, "key:a"), (8.0, "mouse:left"), (9.0, "mouse:right")]
    assert mark_of(order, 12.0, pressed) == expected
