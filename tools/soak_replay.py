"""Replays one session at one speed and prints every event, action and notice as a line of JSON, for soak.py.

    python -P tools/soak_replay.py app SESSION SPEED        # the application: engine, threads and window
    python -P tools/soak_replay.py library SESSION SPEED    # handcontrol.runtime.replay

SPEED 0: as fast as it goes. The application is closed by a signal once it has come to the end. Linux.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

from handcontrol.commands.replay import Pace
from handcontrol.commands.rooms import Recording
from handcontrol.rules.file import default_rules
from handcontrol.runtime.engine import Options
from handcontrol.runtime.replay import open_session, replay
from handcontrol.sessions.text import records
from handcontrol.settings import Settings
from handcontrol.ui.app import run_app
from handcontrol.vocab import Snapshot, Step

SETTLE_S = 1.0  # the window shows the end before it is closed


def say(step: Step) -> None:
    for record in records(step):
        sys.stdout.write(json.dumps(record) + "\n")


def by_library(path: Path, speed: float) -> int:
    pace = Pace(speed) if speed else None
    with open_session(path) as session:
        for _, step in replay(session):
            if pace:
                pace.wait(step.t)
            say(step)
    return 0


def by_app(path: Path, speed: float) -> int:
    """The window on an engine, as `handcontrol --source replay*SPEED:PATH` has it."""
    with open_session(path) as session:
        left = sum(1 for _ in session.steps())
    settings = Settings()

    def observe(snapshot: Snapshot) -> None:
        nonlocal left
        if left > 0:  # after the end time goes on, and that is no more of the session
            say(snapshot.step)
        left -= 1
        if left == 0:
            sys.stdout.flush()
            signal.setitimer(signal.ITIMER_REAL, SETTLE_S)

    with Recording(None, settings, default_rules(), force=False) as recording:
        source = f"replay*{speed:g}:{path}"
        engine = recording.engine(Options(source=source, stay=True), observe=observe)
        signal.signal(signal.SIGALRM, lambda number, frame: os.kill(os.getpid(), signal.SIGTERM))
        code = run_app(engine, settings, source=source)
    return code or int(left > 0)


def main(words: list[str]) -> int:
    way, path, speed = words
    return {"app": by_app, "library": by_library}[way](Path(path), float(speed))


if __name__ == "__main__":
    began = time.monotonic()
    code = main(sys.argv[1:])
    print(f"{sys.argv[1]} {sys.argv[3]}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    raise SystemExit(code)
