"""The packaged profiles: sound, explained, and any of them for the other hand."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from handcontrol.cli import main
from handcontrol.errors import RulesError
from handcontrol.rules.explain import explain
from handcontrol.rules.file import load_rules, parse_rules
from handcontrol.rules.packs import for_the_other_hand, pack, pack_text
from handcontrol.rules.shelf import pack_names
from handcontrol.settings_file import load_settings

EVERY_WORD = Path(__file__).parent / "migrations" / "version_1" / "before" / "every_word.toml"


@pytest.mark.parametrize("name", pack_names())
def test_a_pack_is_sound_and_can_be_said(name):
    ruleset, problems = parse_rules(pack_text(name))
    assert ruleset is not None
    assert problems == []
    assert len(explain(ruleset)) == len(ruleset.rules) > 1
    assert pack_text(name).startswith("# ")


def test_there_are_the_packs_that_there_should_be():
    assert set(pack_names()) >= {"default", "presentation", "media", "browsing", "reading", "drawing", "view_3d",
                                 "one_handed", "finger_spelling", "fist_click", "second_hand_click",
                                 "dwell_click"}  # fmt: skip
    with pytest.raises(RulesError, match="no profile"):
        pack("nothing")


@pytest.mark.parametrize("name", pack_names())
def test_for_the_other_hand_and_back_is_the_same(name):
    assert for_the_other_hand(for_the_other_hand(pack(name))) == pack(name)


def test_for_the_other_hand_turns_sides_swipes_zones_and_turns():
    ruleset, _ = parse_rules(
        """
        version = 1
        [[rule]]
        name = "a"
        when = { hand = "left", motion = ["swipe_left", "wave"], zone = [0.0, 0.1, 0.3, 0.9] }
        on_enter = [{ tap = "a" }]
        [[rule]]
        name = "b"
        when = { pose = "call" }
        during = { axis = { of = "roll", up = "a", down = "b" } }
        """
    )
    a, b = for_the_other_hand(ruleset).rules
    assert (a.when.hand, a.when.motion, a.when.zone) == (
        "right",
        ("swipe_right", "wave"),
        (0.7, 0.1, 1.0, 0.9),
    )
    assert (b.during.axis.up, b.during.axis.down) == ("b", "a")


def test_list_and_export(tmp_path, capsys):
    assert main(["rules", "list"]) == 0
    assert "presentation     Slides" in capsys.readouterr().out
    out = tmp_path / "mine.toml"
    assert main(["rules", "export", "drawing", str(out)]) == 0
    assert load_rules(out) == (pack("drawing"), [])
    assert main(["rules", "export", "drawing", str(out)]) == 1
    assert "there already" in capsys.readouterr().err
    other = tmp_path / "other.toml"
    assert main(["rules", "export", str(out), str(other), "--other-hand"]) == 0
    assert load_rules(other)[0] == for_the_other_hand(pack("drawing"))


def test_a_stranger_s_profile_is_taken_in_and_starts_nothing_until_it_is_allowed(
    tmp_path, capsys, monkeypatch
):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    theirs = tmp_path / "from a stranger.toml"
    theirs.write_text(
        "# with a comment\nversion = 1\nuse_for = { app = 'vlc' }\n"
        "[[rule]]\nname = 'Look'\nwhen = { pose = 'rock' }\n"
        "on_enter = [{ run = ['rm', '-rf', 'x y'] }, { open = 'https://example.org' }]\n"
    )
    assert main(["rules", "import", str(theirs)]) == 1
    assert "cannot be a profile's name" in capsys.readouterr().err
    assert main(["rules", "import", str(theirs), "--name", "films"]) == 0
    told = capsys.readouterr().out
    assert "used by itself" in told
    assert "may not: handcontrol rules allow films" in told
    path = tmp_path / "config" / "profiles" / "films.toml"
    assert path.read_text() == theirs.read_text()
    fingerprint = load_rules(path)[0].fingerprint()
    assert load_settings()[0].safety.allowed_programs == ()
    assert main(["rules", "allow", "films"]) == 0
    told = capsys.readouterr().out
    assert 'Look: ["rm", "-rf", "x y"]' in told
    assert 'Look: ["https://example.org"]' in told
    assert load_settings()[0].safety.allowed_programs == (fingerprint,)
    assert main(["rules", "forbid", "films"]) == 0
    assert load_settings()[0].safety.allowed_programs == ()
    assert main(["rules", "allow", "media"]) == 0
    assert "nothing to allow" in capsys.readouterr().out
    assert main(["rules", "import", "drawing", "--other-hand", "--name", "lefty"]) == 0
    assert load_rules(path.with_name("lefty.toml"))[0] == for_the_other_hand(pack("drawing"))
    assert main(["rules", "list"]) == 0
    assert f"lefty            yours: {path.with_name('lefty.toml')}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"# long\n" * 100_000, "longer than"),
        (b"version = 1\n\xff", "UTF-8"),
        (b"version = 1\na = " + b"[" * 50_000, "not TOML"),
        (b"version = 1\n" + b"[[rule]]\nname = 'a'\n" * 1500, "1000"),
    ],
)
def test_a_file_made_to_do_harm_is_a_problem(tmp_path, content, why):
    path = tmp_path / "bad.toml"
    path.write_bytes(content)
    ruleset, problems = load_rules(path)
    assert ruleset is None
    assert any(why in str(problem) for problem in problems)


def test_mutated_files_give_problems_or_rules_never_a_traceback():
    """10,000 files with characters and lines of the packs and of a file with every word cut, doubled, swapped or
    replaced."""
    rng = random.Random(5)
    texts = [pack_text(name) for name in pack_names()]
    texts += [EVERY_WORD.read_text("utf-8")] * len(texts)
    letters = '"[]{}=,.#\n\t -0123456789abcdefghijklmnopqrstuvwxyzé\x00\\'
    sound = 0
    for _ in range(10_000):
        lines = rng.choice(texts).splitlines()
        start = rng.randrange(len(lines))
        lines = ["version = 1", *lines[start : start + rng.randrange(4, 14)]]
        for _ in range(rng.randrange(1, 4)):
            i = rng.randrange(len(lines))
            line = lines[i]
            at = rng.randrange(len(line) + 1)
            match rng.randrange(5):
                case 0:
                    lines[i] = line[:at] + line[at + rng.randrange(1, 4) :]
                case 1:
                    lines[i] = line[:at] + rng.choice(letters) + line[at:]
                case 2:
                    lines.insert(i, rng.choice(lines))
                case 3:
                    j = rng.randrange(len(lines))
                    lines[i], lines[j] = lines[j], lines[i]
                case _:
                    lines[i] = " ".join(rng.sample(line.split(), len(line.split())))
        ruleset, problems = parse_rules("\n".join(lines))
        sound += ruleset is not None
        assert ruleset is not None or any(problem.level == "error" for problem in problems)
        assert all(str(problem) for problem in problems)
    assert 100 < sound < 9_900
