"""What the workers of test_workers.py do; a module of its own, since their processes import it."""

from __future__ import annotations

import os
import signal

from handcontrol.errors import SourceError


def make():
    return work


def work(task, say):
    match task:
        case "pid":
            say(os.getpid())
            signal.pause()
        case "error":
            raise SourceError("It is no picture.", "Take another.")
        case "bug":
            raise ZeroDivisionError("divided")
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case int():
            for number in range(task):
                say(number)
    return task * 2


def make_nothing():
    raise SourceError("There are no networks.", "Fetch them.")
