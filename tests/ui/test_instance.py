"""A second start calls the first one up; one that was killed stands in nobody's way."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from handcontrol.ui.instance import TOKEN, Instance, address

KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from handcontrol.ui.instance import Instance
app = QCoreApplication(["python"])
instance = Instance(Path(sys.argv[1]))
assert instance.first
instance.listen(print)
os.kill(os.getpid(), signal.SIGKILL)
"""
CALL = """
import sys
from pathlib import Path
from handcontrol.ui.instance import Instance
second = Instance(Path(sys.argv[1]))
print(second.first, second.call())
"""


@pytest.fixture
def folder():
    """Short: a socket's name has a limit."""
    with tempfile.TemporaryDirectory(prefix="hc") as made:
        yield Path(made) / "run"


@pytest.fixture
def new(qapp, folder):
    made = []

    def make():
        made.append(Instance(folder))
        return made[-1]

    yield make
    for one in made:
        one.close()


def second_start(qtbot, folder):
    """What another process is told: whether it is the first, and whether the first answered."""
    process = subprocess.Popen([sys.executable, "-c", CALL, str(folder)], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    return process.communicate()[0].strip()


def test_the_second_calls_the_first_up_and_hands_its_way_to_the_front_on(qtbot, new, folder, monkeypatch):
    first, called = new(), []
    assert first.first
    monkeypatch.setenv(TOKEN, "pass-1")
    first.listen(lambda: called.append(os.environ.pop(TOKEN, "")))
    assert second_start(qtbot, folder) == "False True"
    assert called == ["pass-1"]
    assert second_start(qtbot, folder) == "False True"
    assert called == ["pass-1", ""]


def test_one_that_ended_makes_room(new):
    first = new()
    first.listen(list)
    first.close()
    assert new().first


@pytest.mark.skipif(sys.platform == "win32", reason="signals to oneself end the process on Windows")
def test_one_that_was_killed_makes_room(qtbot, new, folder):
    assert subprocess.run([sys.executable, "-c", KILLED, str(folder)], check=False).returncode == -9
    assert (folder / "window.lock").exists()
    first, called = new(), []
    assert first.first
    first.listen(lambda: called.append("up"))
    assert second_start(qtbot, folder) == "False True"
    assert called == ["up"]


def test_one_that_does_not_listen_is_not_waited_for(new):
    new()
    assert new().call() is False


def test_where_no_lock_can_be_written_a_window_opens_all_the_same(qapp, tmp_path):
    (tmp_path / "file").write_text("")
    one = Instance(tmp_path / "file" / "run")
    assert one.first
    one.close()


def test_homes_do_not_know_each_other(new, folder):
    assert new().first
    other = Instance(folder.parent / "other")
    assert other.first
    assert address(folder) != address(folder.parent / "other")
    other.close()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no such modes there")
def test_nobody_else_may_call(new, folder):
    new().listen(list)
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "window.socket").stat().st_mode & 0o077 == 0
