"""The packaged profiles: sound, explained, and any of them for the other hand."""

from __future__ import annotations

import random

import pytest

from handcontrol.cli import main
from handcontrol.errors import RulesError
from handcontrol.rules.explain import explain
from handcontrol.rules.file import load_rules, parse_rules
from handcontrol.rules.packs import for_the_other_hand, pack, pack_names, pack_text


@pytest.mark.parametrize("name", pack_names())
def test_a_pack_is_sound_and_can_be_said(name):
    ruleset, problems = parse_rules(pack_text(name))
    assert ruleset is not None
    assert problems == []
    assert len(explain(ruleset)) == len(ruleset.rules) > 1
    assert pack_text(name).startswith("# ")


def test_there_are_the_packs_that_there_should_be():
    assert set(pack_names()) >= {"default", "presentation", "media", "browsing", "reading", "drawing", "view_3d",
                                 "one_handed", "finger_spelling"}  # fmt: skip
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


def test_mutated_files_give_problems_or_rules_never_a_traceback():
    """10,000 files with characters and lines of the packs cut, doubled, swapped or replaced."""
    rng = random.Random(5)
    texts = [pack_text(name) for name in pack_names()]
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
