"""A session in the running program: every input again, the same out, at any speed, and nothing is done."""

from __future__ import annotations

import pytest

from handcontrol import cli
from handcontrol.commands.rooms import Recording
from handcontrol.errors import SourceError
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import source_opener
from handcontrol.runtime.engine import Options
from handcontrol.sessions.again import AgainSource, replay_spec
from handcontrol.sessions.text import OUTPUTS
from handcontrol.settings import Settings
from handcontrol.vocab import KeepLast, ReleaseAll, SetControl, UseRules, UseSource


@pytest.fixture(scope="module")
def lively(recorded_once, truth, other_rules):
    """What a person did meanwhile is in it, and must come again without being done again."""
    first, second = truth(count=120, gaps=tuple(range(40, 56))), truth("drag", count=90)
    post = lambda command: lambda: first.engine.post(command)  # noqa: E731
    first.at = {
        20: post(SetControl(False)),
        30: post(SetControl(True)),
        60: post(UseRules(other_rules)),
        80: post(ReleaseAll()),
        90: post(KeepLast()),
        110: post(UseSource("second")),
    }
    changes = {1.0: {"mouse_t": 0.95}, 2.5: {"locked": True}, 2.7: {"locked": False}}
    return recorded_once({"first": first, "second": second}, changes, name="lively.mcap")


def test_the_app_comes_to_the_same(lively, monkeypatch, tmp_path, bits):
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    steps = []
    other = Settings.model_validate({"pointer": {"beta": 3.0}})  # not those of the recording
    with Recording(None, other, default_rules(), force=False) as recording:
        engine = recording.engine(
            Options(source=f"replay*0:{lively.path}", armed=True), observe=lambda s: steps.append(s.step)
        )
        engine.start()
        engine.join(60)
    for name in OUTPUTS:
        assert [bits(getattr(step, name)) for step in steps] == [
            bits(getattr(step, name)) for step in lively.steps
        ]
    assert not engine.control
    assert not (tmp_path / "data" / "sessions").exists()  # KeepLast was somebody's of then


def test_from_the_command_line_nothing_is_injected(lively, monkeypatch, capsys):
    monkeypatch.setenv("DISPLAY", "")
    assert cli.main(["--headless", "--arm", "--source", f"replay*0:{lively.path}"]) == 0
    assert "press" not in capsys.readouterr().out.lower().split("palm")[0]


def test_it_keeps_its_pace(clicks):
    slept, now = [], [100.0]

    def sleep(seconds):
        slept.append(seconds)
        now[0] += seconds

    list(AgainSource(clicks.path, 4.0, clock=lambda: now[0], sleep=sleep))
    assert now[0] - 100.0 == pytest.approx(clicks.steps[-1].t / 4)


def test_specs(tmp_path, clicks):
    assert replay_spec("replay:a.mcap")[1] == 1.0
    assert replay_spec("replay*0.5:a.mcap")[1] == 0.5
    assert replay_spec("virtual:demo") is None
    with pytest.raises(SourceError, match="a run of its own"):
        source_opener(Settings())(f"replay:{clicks.path}")
    assert cli.main(["--headless", "--dry-run", "--source", "replay:none.mcap"]) == 1
