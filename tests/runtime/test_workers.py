"""Workers: every task gets its answer, whatever happens to the others, and no process is left."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
from pathlib import Path

import pytest

from handcontrol.runtime.workers import Done, Failed, Said, work_on

pytestmark = pytest.mark.skipif(not hasattr(signal, "pause"), reason="needs POSIX signals")


@pytest.fixture
def tasks(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    return importlib.import_module("worker_tasks")


def test_every_task_is_done_once_and_says_what_it_has_to_say(tasks) -> None:
    events = list(work_on([3, 0, 1, 2], tasks.make, 2))
    assert {event.task: event.value for event in events if isinstance(event, Done)} == {
        0: 6,
        1: 0,
        2: 2,
        3: 4,
    }
    assert [event.value for event in events if isinstance(event, Said) and event.task == 0] == [0, 1, 2]
    assert not multiprocessing.active_children()


def test_what_fails_fails_alone(tasks) -> None:
    events = list(work_on(["error", 1, "die", 2, "bug", 3], tasks.make, 1))
    failed = {event.task: (event.text, event.remedy) for event in events if isinstance(event, Failed)}
    assert failed[0] == ("It is no picture.", "Take another.")
    assert "died" in failed[2][0]
    assert "ZeroDivisionError: divided" in failed[4][0]
    assert {event.task: event.value for event in events if isinstance(event, Done)} == {1: 2, 3: 4, 5: 6}


def test_a_worker_that_cannot_begin_says_why(tasks) -> None:
    assert list(work_on(["x"], tasks.make_nothing, 2)) == [Failed(0, "There are no networks.", "Fetch them.")]


def test_closed_it_ends_its_workers(tasks) -> None:
    events = work_on(["pid", "pid", "pid"], tasks.make, 2)
    pids = [next(events).value, next(events).value]
    events.close()
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_tasks_are_asked_for_when_a_worker_is_free(tasks) -> None:
    asked = []

    def some():
        for number in range(4):
            asked.append(number)
            yield number

    events = work_on(some(), tasks.make, 2)
    next(events)
    assert asked == [0, 1]
    events.close()


def test_ctrl_c_is_heard_here_as_before(tasks) -> None:
    before = signal.getsignal(signal.SIGINT)
    assert list(work_on([], tasks.make, 2)) == []
    assert list(work_on([0], tasks.make, 2)) == [Done(0, 0)]
    assert signal.getsignal(signal.SIGINT) is before
