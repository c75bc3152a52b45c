"""What if: what other settings and rules change is exactly what a real run with them does otherwise."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from handcontrol import cli
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.rules.file import parse_rules
from handcontrol.runtime.replay import open_session, settings_of, what_if
from handcontrol.sessions.check import check
from handcontrol.sessions.compare import Happening, Run, compare, run_of
from handcontrol.sessions.marks import Mark
from handcontrol.settings import Settings
from handcontrol.vocab import Press

SLOW = {"gestures.enter_s": 0.3}


def run(*happened):
    return Run([Happening(t, what) for t, what in happened])


def told(found):
    return [(one.change, one.before and one.before.t, one.after and one.after.t) for one in found.changes]


def test_equal_runs_have_no_changes(clicks):
    found = compare(run_of(clicks.steps), run_of(clicks.steps))
    assert (found.changes, found.moved, found.only_one) == ((), 0, 0)
    assert found.same > 10


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([1.0], [], [("vanishes", 1.0, None)]),
        ([], [1.0], [("appears", None, 1.0)]),
        ([1.0], [1.2], [("moves", 1.0, 1.2)]),
        ([1.0], [2.0], [("vanishes", 1.0, None), ("appears", None, 2.0)]),
        (
            [1.0, 1.3],
            [1.3],
            [("vanishes", 1.0, None)],
        ),  # the same moment is the same thing, not the first near it
        ([1.0, 1.4], [1.2, 1.6], [("moves", 1.0, 1.2), ("moves", 1.4, 1.6)]),
    ],
)
def test_pairs(before, after, expected):
    one, other = (run(*((t, "press mouse:left") for t in times)) for times in (before, after))
    assert sorted(told(compare(one, other)), key=str) == sorted(expected, key=str)


def test_what_if_is_what_a_real_run_does(clicks, recorded, truth):
    """A slower pinch: the clicks that vanish or move are those of a run with that setting."""
    with open_session(clicks.path) as session:
        settings = settings_of(session.about, SLOW)
        assumed = list(what_if(session, settings=settings))
    real = recorded(truth(count=250), settings=settings, name="real.mcap")
    found = compare(run_of(clicks.steps), run_of(assumed))
    assert found == compare(run_of(clicks.steps), run_of(real.steps))
    assert any("mouse:left" in one.line() for one in found.changes)


def test_the_command_says_it_in_words_and_json(clicks, recorded, truth, capsys):
    words = ["compare", str(clicks.path)]
    assert cli.main(words) == 0
    assert capsys.readouterr().out.startswith("0 appear, 0 vanish, 0 move in time")
    assert cli.main([*words, "--set", "gestures.enter_s=0.3", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    real = recorded(
        truth(count=250), settings=Settings.model_validate({"gestures": {"enter_s": 0.3}}), name="b.mcap"
    )
    assert cli.main([*words, str(real.path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == data
    assert {"change", "what", "rule", "before_t", "after_t"} == data["changes"][0].keys()


def test_other_rules(clicks, tmp_path, capsys):
    profile = tmp_path / "mine.toml"
    profile.write_text(
        'version = 1\n[[rule]]\nname = "R"\nwhen = { pose = "pinch" }\nduring = { hold = "mouse:right" }\n'
    )
    assert cli.main(["compare", str(clicks.path), "--profile", str(profile)]) == 0
    out = capsys.readouterr().out
    assert out.count("press mouse:left vanishes") == 3
    assert out.count("press mouse:right appears (R)") == 3
    assert cli.main(["replay", str(clicks.path), "--profile", str(profile)]) == 0
    assert capsys.readouterr().out.count("press mouse:right") == 3


@pytest.mark.parametrize(
    "words",
    [("--set", "x"), ("--set", "gestures.mood=1"), ("--set", "gestures.enter_s=99"), ("B", "--set", "a.b=1")],
)
def test_bad_words(clicks, words):
    assert cli.main(["compare", str(clicks.path), *words]) == 2


# --- marked sessions ---


def at(*times, what="mouse:left"):
    return [Happening(t, what) for t in times]


@pytest.mark.parametrize(
    ("now", "marks", "hits", "misses", "false"),
    [
        (at(1, 2), [Mark(9, "right")], [1, 2], [], []),
        (at(1), [Mark(9, "right")], [1], [2], []),
        (at(1, 2, 5), [Mark(9, "right")], [1, 2], [], [5]),
        (at(1, 2), [Mark(2.1, "wrong")], [1], [], [2]),
        (at(1), [Mark(2.1, "wrong", "mouse:left")], [1], [], []),
        (at(1, 2), [Mark(2.1, "wrong", "mouse:right")], [1, 2], [], []),
        (at(1, 2), [Mark(4, "missed")], [1, 2], [4], []),
        (at(1, 2, 4.2), [Mark(4, "missed")], [1, 2, 4.2], [], []),
        (at(1, 2, 4.2), [Mark(4, "missed", "key:a")], [1, 2], [4], [4.2]),
    ],
)
def test_marks_say_what_should_be(now, marks, hits, misses, false):
    found = check(at(1, 2), now, marks)
    assert [[one.t for one in part] for part in (found.hits, found.misses, found.false)] == [
        hits,
        misses,
        false,
    ]


@pytest.fixture
def marked(clicks, tmp_path):
    """A folder with one session whose second click was wrong, and one that nobody marked."""
    folder = tmp_path / "sessions"
    folder.mkdir()
    for name in ("a.mcap", "b.mcap"):
        shutil.copy(clicks.path, folder / name)
    (second,) = [
        a.due for step in clicks.steps for a in step.actions if isinstance(a, Press) and 4 < a.due < 6
    ]
    assert cli.main(["session", "mark", str(folder / "a.mcap"), "wrong", "--at", f"{second + 0.1}"]) == 0
    return folder


def test_check_sessions(marked, capsys, monkeypatch):
    capsys.readouterr()
    assert cli.main(["check-sessions", str(marked)]) == 1
    out = capsys.readouterr().out
    assert "1 sessions: 2 hits, 0 misses, 1 false activations, 1 without marks left out." in out
    cli.main(["session", "mark", str(marked / "b.mcap"), "right"])
    (marked / "a.mcap").unlink()
    assert cli.main(["check-sessions", str(marked)]) == 0
    capsys.readouterr()
    assert cli.main(["check-sessions", str(marked), "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert len(row["hits"]) == 3


def test_a_regression_in_the_recognizer_fails(marked, capsys, monkeypatch):
    cli.main(["session", "mark", str(marked / "b.mcap"), "right"])
    (marked / "a.mcap").unlink()
    step = Recognizer.step

    def blind(self, hands, *, t, **other):
        return step(self, hands if t < 6 else (), t=t, **other)

    monkeypatch.setattr(Recognizer, "step", blind)
    capsys.readouterr()
    assert cli.main(["check-sessions", str(marked), "--recorded"]) == 1
    assert "2 hits, 1 misses, 0 false" in capsys.readouterr().out


def test_no_marked_session_is_one_sentence(clicks, tmp_path, capsys):
    assert cli.main(["check-sessions", str(tmp_path)]) == 1
    shutil.copy(clicks.path, tmp_path / "a.mcap")
    assert cli.main(["check-sessions", str(tmp_path)]) == 1
    assert "No session is marked" in capsys.readouterr().err
    (tmp_path / "b.mcap").write_bytes(b"no session")
    assert cli.main(["check-sessions", str(tmp_path)]) == 1
    assert "Traceback" not in capsys.readouterr().err


PAGE = Path(__file__).resolve().parents[2] / "docs" / "sessions.md"


def test_from_a_false_click_to_the_rule_that_cures_it(recorded, truth, tmp_path, capsys, monkeypatch):
    """docs/sessions.md as it stands: its commands in their order, its rule, what it says they say."""
    recorded(truth(count=250), {3.2: {"app": "browser"}, 6.5: {"app": "editor"}}, name="monday.mcap")
    monkeypatch.chdir(tmp_path)
    page = PAGE.read_text(encoding="utf-8")
    (cure,) = (block for block in re.findall(r"```toml\n(.*?)```", page, re.DOTALL) if "editor" in block)
    said = []
    for line in re.findall(r"^handcontrol (.*)$", page, re.MULTILINE):
        words = shlex.split(line)
        failed = words[0] == "check-sessions" and "--profile" not in words
        assert cli.main(words) == failed, line
        said.append((line, capsys.readouterr().out))
        if words[0] == "rules":
            careful = Path("careful.toml")
            text = careful.read_text(encoding="utf-8")
            name, when = (re.search(rf"^{word} .*$", cure, re.MULTILINE)[0] for word in ("name", "when"))
            careful.write_text(
                re.sub(rf"{re.escape(name)}\nwhen .*", f"{name}\n{when}", text), encoding="utf-8"
            )
    check, compared, cured = said[2][1], said[-2][1], said[-1][1]
    assert re.search(r"`(1 sessions: .*?)`", page)[1] in check
    told = [line for line in compared.splitlines() if line.startswith(" ")]
    assert [line for line in told if "mouse:left" in line] == told
    assert told == re.findall(r"^ .*mouse:left vanishes.*$", page, re.MULTILINE)
    assert len(told) == 2
    assert "0 misses, 0 false" in cured


def test_the_rules_on_the_page_are_rules():
    blocks = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        assert parse_rules(f"version = 1\n{block}")[1] == []
