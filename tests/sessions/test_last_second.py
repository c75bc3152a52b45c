"""A program whose engine hangs is ended hard; what it recorded is whole all the same."""

from __future__ import annotations

import pytest

from handcontrol.commands import ending
from handcontrol.rules.file import default_rules
from handcontrol.runtime.recorder import Recorder, about
from handcontrol.runtime.replay import open_session
from handcontrol.settings import Settings
from handcontrol.vocab import Snapshot


class Hanging:
    def stop(self, why):
        pass

    def hangs(self):
        return True


class Ended(BaseException):
    """In place of the end of the process."""


def test_the_recording_is_finished_first(clicks, tmp_path, monkeypatch):
    path = tmp_path / "a.mcap"
    recorder = Recorder(path, about("virtual:click", Settings(), default_rules()))
    steps = []

    def exits(code):
        with open_session(path) as session:
            steps.extend(session.steps())
            assert session.complete
        raise Ended

    monkeypatch.setattr(ending.os, "_exit", exits)
    for step in clicks.steps[:50]:
        recorder.observe(Snapshot(None, step))
    with pytest.raises(Ended), ending.left_in_the_end(lambda: Hanging(), recorder.close):
        pass
    assert len(steps) == 50


def test_a_disk_that_fails_then_keeps_nothing_alive(monkeypatch):
    def exits(code):
        raise Ended

    def fails():
        raise OSError("no disk")

    monkeypatch.setattr(ending.os, "_exit", exits)
    with pytest.raises(Ended), ending.left_in_the_end(lambda: Hanging(), fails):
        pass
