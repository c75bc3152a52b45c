"""A rules file that was changed and then kept still is read once; a good one is swapped in, a bad one told."""

from __future__ import annotations

import queue

import pytest

from handcontrol.runtime.watch import RulesWatch, Settled
from handcontrol.vocab import Notice, UseRules

GOOD = """version = 1
[[rule]]
name = "Point to move"
when = { pose = "point" }
during = { move = "pointer" }
"""


def test_nothing_changed():
    settled = Settled((1, 1, 1))
    assert not any(settled.look((1, 1, 1), now) for now in (0.0, 1.0, 2.0))


def test_read_once_after_it_kept_still():
    settled = Settled((1, 1, 1))
    assert not settled.look((2, 5, 1), 10.0)
    assert settled.settling
    assert not settled.look((3, 9, 1), 10.15)  # written on
    assert not settled.look((3, 9, 1), 10.3)
    assert settled.look((3, 9, 1), 10.36)
    assert not settled.look((3, 9, 1), 11.0)


def test_a_file_that_is_gone_for_a_moment_is_read_when_it_is_back():
    settled = Settled((1, 1, 1))
    assert not settled.look(None, 10.0)
    assert not settled.look(None, 10.5)
    assert not settled.look((2, 1, 2), 11.0)
    assert settled.look((2, 1, 2), 11.5)


@pytest.fixture
def watched(tmp_path):
    """watched(text): what is posted or told after the file was given this text."""
    path, came = tmp_path / "mine.toml", queue.SimpleQueue()
    path.write_text(GOOD)
    watch = RulesWatch(path, came.put, came.put)
    watch.start()

    def write(text):
        path.write_text(text)
        return came.get(timeout=10)

    yield write, came
    watch.close()


def test_a_good_change_is_swapped_in_and_told(watched):
    write, came = watched
    command = write(GOOD.replace("Point to move", "Another name"))
    assert isinstance(command, UseRules)
    assert [rule.name for rule in command.rules.rules] == ["Another name"]
    assert came.get(timeout=10) == Notice("mine.toml was changed: its 1 rule is in force.")


def test_a_bad_change_leaves_the_old_rules_and_says_why(watched):
    write, came = watched
    notice = write(GOOD.replace("pointer", "pointr"))
    assert isinstance(notice, Notice)
    assert notice.level == "warning"
    assert "the old rules stay" in notice.text
    assert "pointer" in notice.text
    assert came.empty()
