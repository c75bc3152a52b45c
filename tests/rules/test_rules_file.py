"""Rules files: every problem at once, with its place and a suggestion; saving keeps what a person wrote."""

from __future__ import annotations

import json
import pickle
import re
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.cli import main
from handcontrol.errors import RulesError
from handcontrol.gestures.poses import pose_names
from handcontrol.rules import file as rules_file
from handcontrol.rules.explain import explain
from handcontrol.rules.file import default_rules, load_rules, parse_rules, save_rules
from handcontrol.rules.grammar import Axis, Do, During, Rule, RuleSet, When

DEFAULT = (Path(rules_file.__file__).parent / "profiles" / "default.toml").read_text("utf-8")

BAD = """\
version = 1
# a comment
[[rule]]
name   = "One"
when   = { hand = "rigth", poze = "point" }
during = { move = "pointer" }

[[rule]]
name     = "Two"
when     = { pose = "pinhc", zone = [0.5, 0, 0.2, 1] }
during   = { hold = "mouse:lef" }
on_enter = [{ tap = "page_up", set_mode = "x" }]

[[rule]]
nam = 3
[rule.when]
pose = 3
for = "long"
"""


def test_every_problem_at_once_with_line_and_suggestion(tmp_path):
    path = tmp_path / "bad.toml"
    path.write_text(BAD)
    ruleset, problems = load_rules(path)
    assert ruleset is None
    assert [str(problem).removeprefix(f"{path}:") for problem in problems] == [
        "5: error: rule 1 (One).when.hand: 'rigth' is not possible. It is 'left', 'right', 'first', 'second' or 'any'.",
        "5: error: rule 1 (One).when.poze: There is no word 'poze' here. Did you mean pose?",
        "10: error: rule 2 (Two).when.zone: A zone is [left, top, right, bottom] with left < right and top < bottom.",
        "10: error: rule 2 (Two).when.pose: There is no pose 'pinhc'. Did you mean pinch?",
        "11: error: rule 2 (Two).during.hold: 'mouse:lef': there is no key or button 'mouse:lef'. "
        "Did you mean mouse:left?",
        "12: error: rule 2 (Two).on_enter.1: Write one of tap, double, text, scroll, zoom, wait, set_mode, "
        "pointer, engage, notify, sound, show, profile, session, run, open in each pair of braces.",
        "14: error: rule 3.name: This is missing. Add name.",
        "15: error: rule 3.nam: There is no word 'nam' here. Did you mean name?",
        "17: error: rule 3.when.pose: A list belongs here. It is 3 now.",
        "18: error: rule 3.when.for: A number belongs here. It is 'long' now.",
    ]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("", "version: The file does not say its version. Begin it with: version = 1"),
        ("version = 2", "version: The file is of version 2; this handcontrol knows 1. Update handcontrol."),
        ("version = true", "version: True is not a version. Write: version = 1"),
        ("version = 1\nrule = 3", "rule: A list belongs here. It is 3 now."),
        ("version = 1\n[[rules]]", "rules: There is no word 'rules' here. Did you mean rule?"),
        (
            'version = 1\n[[rule]]\nname="a"\nwhen={hand="left"}\nduring={move="pointer"}',
            "rule 1 (a).when: Say what brings the rule about: a pose, a motion, a sequence or a mode.",
        ),
        (
            'version = 1\n[[rule]]\nname="a"\nwhen={pose="fist"}',
            "rule 1 (a): The rule does nothing: add during, on_enter or on_leave.",
        ),
        (
            'version = 1\n[[rule]]\nname="a"\nwhen={motion="wave"}\nduring={move="pointer"}',
            "rule 1 (a): A motion is over at once, so there is no `during`: use on_enter.",
        ),
        (
            'version = 1\n[[rule]]\nname="a"\nwhen={pose="fist", mode="b"}\nduring={move="pointer"}',
            "rule 1 (a).when.mode: No rule ever sets the mode 'b'. The modes are default.",
        ),
        (
            'version = 1\n[[rule]]\nname="a"\nwhen={pose="fist"}\nduring={move="pointer"}\n'
            '[[rule]]\nname="a"\nwhen={pose="point"}\nduring={move="pointer"}',
            "rule 2 (a).name: Two rules are called 'a'. Rename one.",
        ),
    ],
)
def test_one_problem_each(rules, expected):
    ruleset, problems = parse_rules(rules)
    assert ruleset is None
    assert expected in [
        f"{problem.path}: {problem.text} {problem.suggestion}".strip() for problem in problems
    ]


def test_not_toml_names_the_line():
    ruleset, problems = parse_rules("version = 1\nname = \n")
    assert ruleset is None
    assert problems[0].line == 2
    assert problems[0].text.startswith("This is not TOML")


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b""])
def test_unreadable_files_are_problems_too(tmp_path, content):
    path = tmp_path / "rules.toml"
    if content is not None:
        path.write_bytes(content)
    ruleset, problems = load_rules(path)
    assert ruleset is None
    assert problems[0].file == str(path)
    assert load_rules(tmp_path)[0] is None  # a folder


def test_warnings_do_not_stop_a_file():
    ruleset, problems = parse_rules(
        dedent("""
        version = 1
        [[rule]]
        name = "wide"
        when = { pose = ["point", "fist"] }
        during = { move = "pointer" }
        [[rule]]
        name = "never"
        when = { pose = "fist", for = 1 }
        during = { move = "pointer" }
        [[rule]]
        name = "palm"
        when = { pose = "open_palm" }
        on_enter = [{ set_mode = "nowhere" }]
        """)
    )
    assert ruleset is not None
    assert [(problem.level, problem.line, problem.text) for problem in problems] == [
        ("warning", 7, "This rule never does anything: 'wide', above it, always has its output."),
        ("warning", 13, "The pose open_palm, held, also rests and wakes control."),
        ("warning", 14, "No rule asks for the mode 'nowhere'."),
    ]


def test_migrations_are_applied_one_version_after_the_other(monkeypatch):
    monkeypatch.setattr(rules_file, "VERSION", 3)
    monkeypatch.setattr(
        rules_file,
        "MIGRATIONS",
        {1: lambda table: {"rule": table["gesture"]}, 2: lambda table: {"rule": [*table["rule"], "y"]}},
    )
    table = {"version": 1, "gesture": ["x"]}
    assert rules_file._migrate(table) is None
    assert table == {"version": 3, "rule": ["x", "y"]}


def test_the_packaged_rules():
    rules = default_rules()
    assert pickle.loads(pickle.dumps(rules)) == rules
    assert explain(rules) == [
        "Point to move: While the hand that engaged first makes point or pinch, it moves the pointer.",
        "Pinch to click or drag: While the hand that engaged first makes pinch, the left mouse button is held down.",
        "Two fingers scroll: While the hand that engaged first makes victory, it turns the wheel.",
        "Pinch with the middle finger: the other button: While the hand that engaged first makes pinch middle (for "
        "0.1 s), as it begins, the right mouse button is pressed once. Not again within 0.4 s.",
    ]


def test_saving_what_was_loaded_changes_no_byte(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(DEFAULT, "utf-8")
    save_rules(default_rules(), path)
    assert path.read_text("utf-8") == DEFAULT


def test_saving_keeps_comments_and_order_of_rules(tmp_path):
    path = tmp_path / "sub" / "rules.toml"
    save_rules(default_rules(), path)  # a new file, in a new folder
    assert load_rules(path) == (default_rules(), [])
    path.write_text(DEFAULT, "utf-8")
    table = default_rules().model_dump(by_alias=True, exclude_defaults=True)
    first, second, *_ = table["rule"]
    second["during"]["hold"] = "mouse:right"
    new = {"name": "New", "when": {"pose": ("fist", "victory"), "for": 0.5}, "on_enter": ({"tap": "ctrl+s"},)}
    changed = RuleSet.model_validate({"rule": (second, new, first)})
    save_rules(changed, path)
    assert load_rules(path) == (changed, [])
    kept = [line.split("#", 1)[1] for line in DEFAULT.splitlines() if "#" in line]
    assert all(comment in path.read_text("utf-8") for comment in kept)
    save_rules(RuleSet(), path)
    assert load_rules(path) == (RuleSet(), [])
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_not_toml_is_left_alone(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text("not = = toml")
    with pytest.raises(RulesError, match="left alone"):
        save_rules(default_rules(), path)
    assert path.read_text() == "not = = toml"


WORDS = [
    "pose",
    "motion",
    "hand",
    "for",
    "zone",
    "mode",
    "other",
    "move",
    "hold",
    "tap",
    "when",
    "rule",
    "version",
]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_mutilated_files_give_problems_or_rules_and_never_a_traceback(data):
    text = data.draw(st.sampled_from([DEFAULT, BAD]))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        length = data.draw(st.integers(0, 12))
        junk = data.draw(
            st.sampled_from(["", " = ", "[[rule]]\n", "[rule]\n", "{", "}", '"', "1", "-1e9", "[]", *WORDS])
        )
        text = text[:at] + junk + text[at + length :]
    ruleset, problems = parse_rules(text)
    assert (ruleset is None) == any(problem.level == "error" for problem in problems)
    assert all(str(problem) for problem in problems)
    if ruleset:
        assert len(explain(ruleset)) == len(ruleset.rules)


def test_the_commands(tmp_path, capsys):
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text(DEFAULT, "utf-8")
    bad.write_text(BAD)
    assert main(["rules", "check", str(good)]) == 0
    assert capsys.readouterr().out == f"{good}: 4 rules, no warnings.\n"
    assert main(["rules", "check", str(bad)]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 10
    assert main(["rules", "explain", str(good)]) == 0
    assert capsys.readouterr().out.startswith("Point to move: While the hand")
    assert main(["rules", "explain", str(bad)]) == 1
    assert "(9 more: handcontrol rules check" in capsys.readouterr().err
    assert main(["rules", "check", str(tmp_path / "none.toml")]) == 1
    assert "There is no such file" in capsys.readouterr().out


def test_the_page_on_rules_is_true():
    page = (Path(__file__).parents[2] / "docs" / "rules.md").read_text("utf-8")
    examples = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    assert len(examples) == 5
    for example in examples:
        assert parse_rules(example)[1] == []
    words = {
        word
        for model in (RuleSet, Rule, When, During, Axis, Do)
        for word in model.model_json_schema()["properties"]
    }
    assert all(re.search(rf"\b{word}\b", page) for word in words)
    assert all(f"`{pose}`" in page for pose in pose_names())


def test_the_json_schema_is_fresh(capsys):
    """Made by `handcontrol rules schema > docs/rules.schema.json`."""
    assert main(["rules", "schema"]) == 0
    kept = (Path(__file__).parents[2] / "docs" / "rules.schema.json").read_text("utf-8")
    assert capsys.readouterr().out == kept
    schema = json.loads(kept)
    assert {"for", "sequence", "axis"} <= {
        word for model in schema["$defs"].values() for word in model.get("properties", {})
    }


def test_a_profile_that_nobody_has_is_a_warning(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    mine = tmp_path / "config" / "profiles" / "mine.toml"
    mine.parent.mkdir(parents=True)
    mine.write_text("version = 1\n")
    text = "version = 1\n" + "".join(
        f"[[rule]]\nname = '{name}'\nwhen = {{ pose = '{pose}' }}\non_enter = [{{ profile = '{name}' }}]\n"
        for name, pose in (("mine", "fist"), ("media", "rock"), ("auto", "call"), ("medai", "three"))
    )
    ruleset, problems = parse_rules(text)
    assert ruleset is not None
    assert [(p.level, p.line, p.text, p.suggestion) for p in problems] == [
        ("warning", 17, "There is no profile 'medai' here.", "Did you mean media?")
    ]


def test_for_what_a_profile_is_used_is_said(tmp_path, capsys):
    path = tmp_path / "films.toml"
    path.write_text("version = 1\nuse_for = { app = ['vlc', 'mpv'], title = 'Film' }\n" + RULE)
    assert main(["rules", "explain", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        "Used by itself while the application is vlc or mpv and the window's title has 'film'."
    )


RULE = '[[rule]]\nname = "r"\nwhen = { pose = "fist" }\non_enter = [{ tap = "a" }]\n'
