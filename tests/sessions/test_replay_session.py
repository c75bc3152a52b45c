"""What was recorded is computed again to the bit: at any speed, with all that a person did meanwhile."""

from __future__ import annotations

import io
import json

import pytest

from handcontrol import cli
from handcontrol.commands import replay as replay_command
from handcontrol.runtime.replay import open_session, replay
from handcontrol.sessions.source import SessionSource
from handcontrol.sessions.text import first_difference, lines
from handcontrol.settings import Settings
from handcontrol.vocab import (
    Press,
    ReleaseAll,
    SetControl,
    ToggleControl,
    UseRules,
    UseSettings,
    UseSource,
    UseTaught,
)


@pytest.fixture(scope="session")
def eventful(recorded_once, truth, screens, other_rules):
    """Nine seconds in which everything happens: rules, hotkey, mouse, monitors, lock, another source, lost frames."""
    first = truth(count=210, gaps=tuple(range(100, 112)))
    second = truth("drag", count=210)
    post = lambda *commands: lambda: [first.engine.post(command) for command in commands]  # noqa: E731
    first.at = {
        30: post(ToggleControl("pause key")),
        45: post(SetControl(True)),
        75: post(UseRules(other_rules)),
        130: post(ReleaseAll("asked")),
        170: post(UseSettings(Settings(gestures={"enter_s": 0.2}, pointer={"beta": 3.0}).live_text())),
        190: post(UseTaught(())),
        205: post(UseSource("second")),
    }
    changes = {
        1.0: {"mouse_t": 0.85, "pointer_px": (500, 400)},
        2.0: {"screens": screens.two, "app": "browser"},
        4.0: {"locked": True},
        4.3: {"locked": False, "key_t": 4.2},
        5.0: {"screens": screens.one},
    }
    return recorded_once({"first": first, "second": second}, changes, name="eventful.mcap")


class FakeTime:
    """Passes only when slept."""

    def __init__(self):
        self.now = 0.0

    def monotonic(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


def test_an_eventful_run_comes_to_the_same(eventful, bits):
    kinds = {type(command) for step in eventful.steps for command in step.commands}
    assert kinds == {ToggleControl, SetControl, UseRules, ReleaseAll, UseSettings, UseTaught, UseSource}
    actions = [action for step in eventful.steps for action in step.actions]
    assert {action.input for action in actions if isinstance(action, Press)} == {"mouse:left", "mouse:right"}
    with open_session(eventful.path) as session:
        pairs = list(replay(session))
        assert session.damage is None
    assert [bits(recorded) for recorded, _ in pairs] == [bits(step) for step in eventful.steps]
    assert [first_difference(*pair) for pair in pairs] == [None] * len(eventful.steps)


@pytest.mark.parametrize(("how", "speeds"), [((), ("0.1", "50", None)), (("--json",), ("1", None))])
def test_every_speed_prints_the_same(eventful, capsys, monkeypatch, how, speeds):
    said = []
    for speed in speeds:
        clock = FakeTime()
        monkeypatch.setattr(replay_command, "time", clock)
        words = ["replay", str(eventful.path), *how, *(("--speed", speed) if speed else ())]
        assert cli.main(words) == 0
        said.append(capsys.readouterr().out)
        assert clock.now == pytest.approx(eventful.steps[-1].t / float(speed) if speed else 0.0)
    assert len(set(said)) == 1
    assert said[0].count("\n") > 100
    if how:
        assert {"MoveTo", "Press", "Release", "GestureEvent"} <= {
            json.loads(line)["type"] for line in said[0].splitlines()
        }


def test_it_prints_what_was_recorded(eventful, capsys):
    assert cli.main(["replay", str(eventful.path)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [line for step in eventful.steps for line in lines(step)]
    assert err == f"{len(eventful.steps)} steps, all as recorded.\n"


def test_a_difference_is_told_with_frame_and_rule(recorded, truth, capsys, monkeypatch):
    run = recorded(truth(count=120))
    monkeypatch.setattr("handcontrol.pointer.pointer.pixel", lambda place: (7, 7))
    assert cli.main(["replay", str(run.path)]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "actions differ at" in err
    assert "rule 'Point to move'" in err
    assert "now MoveTo" in err


def test_a_damaged_session_is_compared_up_to_the_damage(recorded, truth, capsys):
    run = recorded(truth(count=150))
    data = bytearray(run.path.read_bytes())
    data[data.find(b"zstd", len(data) // 2) + 100] ^= 255
    run.path.write_bytes(data)
    assert cli.main(["replay", str(run.path)]) == 1
    assert "is damaged after" in capsys.readouterr().err


def test_a_cut_session_is_compared_as_far_as_it_goes(recorded, truth, capsys):
    run = recorded(truth(count=150))
    data = run.path.read_bytes()
    run.path.write_bytes(data[: len(data) * 2 // 3])
    assert cli.main(["replay", str(run.path)]) == 0
    assert "cut off" in capsys.readouterr().err


def test_a_session_is_a_source(recorded, truth, tmp_path, bits):
    """From the same settings and rules, the hands of a recording move the pointer to the same places."""
    run = recorded(truth(count=150))
    source = SessionSource(run.path)
    assert (source.fps, source.size) == (pytest.approx(30.0), (640, 480))
    again = recorded(source, name="again.mcap")
    assert [bits(step.actions) for step in again.steps] == [bits(step.actions) for step in run.steps]
    assert [bits(step.observation) for step in again.steps] == [bits(step.observation) for step in run.steps]
    assert sum(len(step.actions) for step in run.steps) > 5


def test_a_session_after_another_source_is_counted_on(recorded, truth):
    run = recorded(truth(count=60), name="a.mcap")
    first = truth(count=60)
    first.at = {50: lambda: first.engine.post(UseSource("session"))}
    both = recorded({"first": first, "session": SessionSource(run.path)}, name="b.mcap")
    numbers = [step.frame_id for step in both.steps if step.observation]
    assert numbers == sorted(set(numbers))
    assert all(hand.frame_id == step.frame_id for step in both.steps for hand in step.hands)
    with open_session(both.path) as session:
        assert all(first_difference(*pair) is None for pair in replay(session))


def test_the_app_runs_a_session_without_networks(recorded, truth, capsys, monkeypatch):
    run = recorded(truth(count=90))
    monkeypatch.setattr(
        "handcontrol.runtime.build.load", lambda *args, **kind: pytest.fail("networks loaded")
    )
    monkeypatch.setenv("DISPLAY", "")
    words = ["--source", f"session:{run.path}", "--headless", "--dry-run", "--duration", "1"]
    assert cli.main(words) == 0
    assert "palm network ran 0 times" in capsys.readouterr().out


def test_settings_of_the_recording_are_used(recorded, truth):
    settings = Settings.model_validate({"pointer": {"anchor": "index_tip", "beta": 3.5}})
    run = recorded(truth(count=90), settings=settings)
    with open_session(run.path) as session:
        assert Settings.model_validate(session.about.settings) == settings
        assert all(first_difference(*pair) is None for pair in replay(session))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("replay", "none.mcap"), "no session"),
        (("--headless", "--dry-run", "--source", "session:none.mcap"), "no session"),
        (("replay", __file__), "It is no session"),
    ],
)
def test_bad_sessions_are_one_sentence(capsys, words, said):
    assert cli.main(list(words)) == 1
    err = capsys.readouterr().err.splitlines()
    assert said in err[-1]


def test_a_part_of_it_is_told(clicks, capsys):
    assert cli.main(["replay", str(clicks.path), "--from", "2", "--to", "3"]) == 0
    out, err = capsys.readouterr()
    inside = [step for step in clicks.steps if 2 <= step.t <= 3]
    assert out.splitlines() == [line for step in inside for line in lines(step)]
    assert err == f"{len(inside)} steps, all as recorded.\n"


def test_an_excerpt_says_that_it_is_one(clicks, tmp_path, capsys):
    part = tmp_path / "part.mcap"
    assert cli.main(["export", str(clicks.path), "--session", str(part), "--trim", "2.1", "6"]) == 0
    assert cli.main(["replay", str(part)]) == 0
    assert "begins in the middle of a run" in capsys.readouterr().err


def test_step_by_step_waits_for_each(clicks, capsys, monkeypatch):
    asked = []
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.setattr("sys.stdin.readline", lambda: asked.append(1), raising=False)
    assert cli.main(["replay", str(clicks.path), "--step", "--to", "3"]) == 0
    told = [step for step in clicks.steps if step.t <= 3 and list(lines(step))]
    assert len(asked) == len(told)
