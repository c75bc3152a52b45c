"""handcontrol replay: a session through today's code, as text; says where it now comes to something else."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from handcontrol.errors import HandcontrolError, SessionError
from handcontrol.runtime.replay import open_session, replay
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.text import first_difference, lines, records
from handcontrol.vocab import Step

HELP = """compute a recorded session again and print its events and actions

Exit code: 0 when everything came to the same as recorded, 1 with the first difference when not."""


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("session", type=Path, metavar="SESSION", help="a session file (.mcap)")
    add("--json", action="store_true", help="one JSON object a line")
    add("--speed", type=_speed, metavar="X", help="at X times its own speed (default: as fast as it goes)")


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 < speed < float("inf"):
        raise argparse.ArgumentTypeError("more than 0")
    return speed


def run(args: argparse.Namespace) -> int:
    tell = _json if args.json else lines
    with open_session(args.session) as session:
        pace = Pace(args.speed) if args.speed else None
        count = _replayed(session, tell, pace)
        if session.damage:
            print(f"{args.session}: {session.damage}", file=sys.stderr)
        if count == 0:
            raise SessionError(f"{args.session} holds no steps.", "Record again.")
        print(f"{count} steps, all as recorded.", file=sys.stderr)
    return 0


def _replayed(session: SessionReader, tell: Callable[[Step], Iterator[str]], pace: Pace | None) -> int:
    """How many steps there were; raises at the first that differs."""
    count = 0
    for recorded, computed in replay(session):
        if session.gap_t is not None:
            raise SessionError(
                f"{session.path} is damaged after {session.gap_t:.3f} s: what follows cannot be compared.",
                f"Its {count} steps up to there are as recorded.",
            )
        if pace:
            pace.wait(recorded.t)
        for line in tell(computed):
            print(line, flush=pace is not None)
        difference = first_difference(recorded, computed)
        if difference:
            raise HandcontrolError(f"The {difference}", _advice(session))
        count += 1
    return count


def _advice(session: SessionReader) -> str:
    return f"It was recorded by handcontrol {session.about.version}; gestures, rules or pointing have changed since."


def _json(step: Step) -> Iterator[str]:
    return (json.dumps(record) for record in records(step))


class Pace:
    """Waits until a moment of the session has come, at `speed` times its own."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._offset: float | None = None  # wall minus t / speed

    def wait(self, t: float) -> None:
        now = time.monotonic()
        if self._offset is None:
            self._offset = now - t / self._speed
        time.sleep(max(0.0, t / self._speed + self._offset - now))
