"""What a person had taught goes with a session: a replay knows those poses, whatever is taught today."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.cli import main
from handcontrol.errors import SessionError
from handcontrol.gestures.features import order
from handcontrol.gestures.lesson import Lesson
from handcontrol.gestures.taught import load_taught, save, taught_names, teach, to_text
from handcontrol.rules.file import default_rules, parse_rules
from handcontrol.runtime.recorder import about
from handcontrol.runtime.replay import open_session, replay, taught_of
from handcontrol.sessions.about import about_of
from handcontrol.sessions.text import first_difference
from handcontrol.settings import Settings
from handcontrol.virtualhand import Scene, parse_script
from handcontrol.vocab import Tap, UseTaught


@pytest.fixture
def taught(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    rows = np.random.default_rng(4).normal(size=(8, len(order())))
    return save(teach("my_sign", rows))


def test_poses_go_with_the_session(taught):
    said = about_of(about("virtual:demo", Settings(), default_rules()).data())
    taught.unlink()  # taken away since
    (pose,) = taught_of(said)
    again = about_of(said.data())
    assert (pose.name, len(pose.samples)) == ("my_sign", 8)
    assert taught_of(again)[0].centre.tobytes() == pose.centre.tobytes()
    assert taught_of(again)[0].radius == pose.radius


def test_nothing_taught_says_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    said = about("virtual:demo", Settings(), default_rules())
    assert "taught" not in said.data()
    assert taught_of(said) == ()


def test_a_pose_of_other_features_is_one_sentence(taught):
    data = about("virtual:demo", Settings(), default_rules()).data()
    data["taught"]["my_sign"] = "columns = ['other']"
    with pytest.raises(SessionError, match="other features"):
        taught_of(about_of(data))


def zeds(count: int, *, seconds: float = 1.2):
    """A right hand that points draws as many Zs, with pauses, and goes back to the start each time."""
    keys, t = ['{ t = 0.0, pose = "point", anchor = [0.6, 0.4], size = 0.4 }'], 0.6
    for _ in range(count):
        for share, x, y in ((0.0, 0.6, 0.4), (0.3, 0.4, 0.4), (0.7, 0.6, 0.65), (1.0, 0.4, 0.65)):
            keys.append(f"{{ t = {t + share * seconds:.2f}, anchor = [{x}, {y}] }}")
        t += seconds + 0.6
        keys.append(f"{{ t = {t:.2f} }}")
        keys.append(f"{{ t = {t + 0.5:.2f}, anchor = [0.6, 0.4] }}")
        t += 1.1
    text = f"duration_s = {t:.2f}\n[[hand]]\ntremor = 0.3\nkey = [{', '.join(keys)}]"
    return parse_script(text)


def seen_source(truth, script, **more):
    source = truth(script=script, count=int(script.duration_s * 30), **more)
    source.name = "zeds"
    return source


@pytest.fixture(scope="module")
def zed(look):
    """Taught with five of them."""
    script, lesson = zeds(7), Lesson("zed", "motion")
    scene = Scene(script)
    for number in range(int(script.duration_s * 30)):
        if lesson.step(look(scene, number, number / 30).hands, t=number / 30).phase == "done":
            return lesson.made()
    raise AssertionError("it was not taught")


def test_a_taught_motion_does_what_a_rule_says_and_again_when_replayed(
    recorded, truth, zed, tmp_path, monkeypatch
):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "person"))
    save(zed)
    rule = 'version = 1\n[[rule]]\nname = "a"\nwhen = { motion = "zed" }\non_enter = [{ tap = "page_down" }]'
    rules, problems = parse_rules(rule)
    assert rules, problems
    script = zeds(2, seconds=0.9)
    source = seen_source(truth, script, seed=5)
    source.at = {5: lambda: source.engine.post(UseTaught((("zed", to_text(zed)),)))}
    live = recorded(source, rules=rules)
    taps = [action.input for step in live.steps for action in step.actions if isinstance(action, Tap)]
    assert taps == ["page_down", "page_down"]
    told = [event.name for step in live.steps for event in step.events if event.kind == "motion"]
    assert told == ["zed", "zed"]
    with open_session(live.path) as session:
        pairs = list(replay(session))
    assert [first_difference(*pair) for pair in pairs] == [None] * len(live.steps)


def test_a_motion_goes_with_the_session(zed, tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    path = save(zed)
    said = about_of(about("virtual:demo", Settings(), default_rules()).data())
    path.unlink()
    (again,) = taught_of(said)
    assert to_text(again) == to_text(zed)
    assert (again.kind, again.limit) == ("motion", pytest.approx(zed.limit, rel=0.02))


@pytest.fixture
def shown(recorded, truth, tmp_path, monkeypatch):
    """session:PATH of a hand that draws Zs; nothing is taught."""
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "person"))
    return f"session:{recorded(seen_source(truth, zeds(6))).path}"


def test_teach_from_any_source_to_the_end(shown, capsys, tmp_path):
    assert main(["teach", "zed", shown, "--motion", "--samples", "4"]) == 0
    said = capsys.readouterr().out
    assert "zed, a motion of 4 samples" in said
    assert "4 of 4 samples are known again" in said
    assert main(["teach", "zed", shown, "--again", "2"]) == 0
    assert "4 samples" in capsys.readouterr().out
    assert main(["teach", "zed", shown, "--more", "--samples", "2"]) == 0
    assert "6 samples" in capsys.readouterr().out
    assert main(["gestures", "test", shown]) == 0
    assert " zed" in capsys.readouterr().out
    file = tmp_path / "shared.toml"
    assert main(["teach", "zed", "--export", str(file)]) == 0
    assert main(["teach", "wolf", "--import", str(file)]) == 0
    assert "It collides with zed" in capsys.readouterr().out
    assert main(["teach", "wolf", "--remove"]) == 0
    assert main(["teach", "zed", "--rename", "zorro"]) == 0
    assert taught_names("motion") == ("zorro",)
    assert main(["teach", "zorro", "--report"]) == 0
    assert "6 of 6 samples" in capsys.readouterr().out


def test_teach_says_what_was_not_it(shown, capsys):
    assert main(["teach", "zed", shown, "--motion", "--duration", "5"]) == 1
    assert "too few" in capsys.readouterr().err
    assert main(["teach", "zed", shown, "--motion"]) == 0
    assert main(["teach", "zed", shown, "--not"]) == 0
    assert "counter-examples of zed are remembered" in capsys.readouterr().out
    (gesture,) = load_taught()
    assert len(gesture.negatives) >= 5
    assert main(["teach", "zed", shown, "--not"]) == 1
    assert "Nothing there is taken for zed" in capsys.readouterr().err


def test_teach_refuses_what_it_cannot(shown, capsys):
    assert main(["teach", "zed", shown, "--samples", "8"]) == 0  # a pose
    for words, text in (
        (["zed", shown, "--motion", "--samples", "2"], "3 to 30"),
        (["zed", shown, "--again", "9"], "There is no sample 9"),
        (["other", shown, "--more"], "There is no taught gesture 'other'"),
        (["zed", "--import", "none.toml"], "already"),
        (["zed", shown, "--after", "1000"], "shows nothing"),
    ):
        assert main(["teach", *words]) in (1, 2)
        assert text in capsys.readouterr().err
