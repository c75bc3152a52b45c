"""What is taught while the program runs is in force at once; what is damaged is told, and the rest goes on."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.gestures.features import order
from handcontrol.gestures.taught import folder, parse, remove, save, teach, to_text
from handcontrol.runtime.taught_watch import TaughtWatch
from handcontrol.vocab import UseTaught


@pytest.fixture
def sign(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    return teach("my_sign", np.random.default_rng(4).normal(size=(8, len(order()))))


def test_a_gesture_comes_and_goes(sign):
    posted, told = [], []
    watch = TaughtWatch(posted.append, told.append)
    watch.look(0.0)
    assert not posted
    save(sign)
    watch.look(1.0)
    watch.look(1.1)
    assert not posted  # it may still be written
    watch.look(1.3)
    (command,) = posted
    assert isinstance(command, UseTaught)
    ((name, text),) = command.gestures
    assert (name, len(parse(text, name).samples)) == ("my_sign", 8)
    assert told[-1].text == "Taught gestures in force: my_sign."
    folder().joinpath("torn.toml").write_text("version = ")
    for now in (2.0, 2.5):
        watch.look(now)
    assert len(posted) == 1  # what is in force stays
    assert "torn.toml" in told[-1].text
    remove("my_sign")
    folder().joinpath("torn.toml").unlink()
    for now in (3.0, 5.5):
        watch.look(now)
    assert posted[-1].gestures == ()
    assert told[-1].private


def test_what_the_window_taught_is_taken_over_once(sign):
    posted, told = [], []
    watch = TaughtWatch(posted.append, told.append)
    save(sign)
    watch.observe((UseTaught((("my_sign", to_text(sign)),)),))
    for now in (1.0, 1.3):
        watch.look(now)
    assert (posted, told) == ([], [])


def test_it_is_told_when_a_damaged_one_is_mended_or_gone(sign):
    posted, told = [], []
    watch = TaughtWatch(posted.append, told.append)
    save(sign)
    for now in (1.0, 1.3):
        watch.look(now)
    torn = folder() / "torn.toml"
    torn.write_text("version = ")
    for now in (2.0, 2.3):
        watch.look(now)
    assert (told[-1].level, told[-1].help) == ("warning", "gestures")
    torn.unlink()
    for now in (3.0, 5.5):
        watch.look(now)
    assert (told[-1].level, told[-1].help) == ("info", "gestures")  # it is settled in the window
    assert len(posted) == 1


def test_what_else_changes_settles_nothing(sign):
    posted, told = [], []
    watch = TaughtWatch(posted.append, told.append)
    folder().mkdir(parents=True)
    (folder() / "torn.toml").write_text("version = ")
    save(sign)
    for now in (1.0, 1.3):
        watch.look(now)
    assert [(notice.level, notice.help) for notice in told] == [("warning", "gestures"), ("info", "")]


def test_the_thread_ends(sign):
    watch = TaughtWatch(print, print)
    watch.start()
    watch.close()
