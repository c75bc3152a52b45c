"""handcontrol replay: a session through today's code, as text; says where it now comes to something else."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from math import inf
from pathlib import Path

from handcontrol.commands.whatif import add_what_if, eyes, wanted
from handcontrol.errors import HandcontrolError, SessionError
from handcontrol.runtime.replay import open_session, replay, what_if
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.text import first_difference, lines, records
from handcontrol.vocab import Step

HELP = """compute a recorded session again and print its events and actions

Exit code: 0 when everything came to the same as recorded, 1 with the first difference when not. With --profile,
--settings, --set or --retrack it is computed as it would have been with those, and nothing is compared (see:
compare)."""
SLOWEST, FASTEST = 0.1, 50.0


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("session", type=Path, metavar="SESSION", help="a session file (.mcap)")
    add("--json", action="store_true", help="one JSON object a line")
    add(
        "--speed",
        type=_speed,
        metavar="X",
        help="at 0.1 to 50 times its own speed (default: as fast as it goes)",
    )
    add(
        "--from",
        type=float,
        default=0.0,
        metavar="T",
        dest="since",
        help="tell only what comes after T seconds",
    )
    add("--to", type=float, default=inf, metavar="T", dest="until", help="end after T seconds")
    add(
        "--step",
        action="store_true",
        help="wait for Enter before each step of which there is something to tell",
    )
    add_what_if(parser)


def _speed(text: str) -> float:
    speed = float(text)
    if not SLOWEST <= speed <= FASTEST:
        raise argparse.ArgumentTypeError(f"{SLOWEST:g} to {FASTEST:g}")
    return speed


def run(args: argparse.Namespace) -> int:
    tell = _json if args.json else lines
    with open_session(args.session) as session:
        show = Show(tell, args)
        if asked := wanted(args, session):
            settings, rules = asked
            anew = what_if(session, settings=settings, rules=rules, tracker=eyes(args, session, settings))
            count = sum(show.step(step) for step in anew)
            said = "computed anew"
        else:
            count, said = _replayed(session, show)
        if session.damage:
            print(f"{args.session}: {session.damage}", file=sys.stderr)
        if count == 0:
            raise SessionError(f"{args.session} holds no steps.", "Record again.")
        print(f"{count} steps, {said}.", file=sys.stderr)
    return 0


class Show:
    """Prints steps at their pace, from and to the asked times."""

    def __init__(self, tell: Callable[[Step], Iterator[str]], args: argparse.Namespace) -> None:
        self._tell = tell
        self._pace = Pace(args.speed) if args.speed else None
        self._span = (args.since, args.until)
        self._wait = args.step
        self._first: float | None = None

    def over(self, step: Step) -> bool:
        """Whether `step` comes after the end that was asked for."""
        return self._first is not None and step.t - self._first > self._span[1]

    def step(self, step: Step) -> int:
        """1, or 0 where it is not within the span."""
        self._first = step.t if self._first is None else self._first
        if not self._span[0] <= step.t - self._first <= self._span[1]:
            return 0
        if self._pace:
            self._pace.wait(step.t)
        told = list(self._tell(step))
        if told and self._wait:
            sys.stdin.readline()
        for line in told:
            print(line, flush=self._pace is not None or self._wait)
        return 1


def _replayed(session: SessionReader, show: Show) -> tuple[int, str]:
    """How many steps were told, and how they compare; raises at the first that differs (an excerpt may)."""
    count = others = 0
    for recorded, computed in replay(session):
        if session.gap_t is not None:
            raise SessionError(
                f"{session.path} is damaged after {session.gap_t:.3f} s: what follows cannot be compared.",
                f"Its {count} steps up to there are as recorded.",
            )
        if show.over(recorded):
            break
        count += show.step(computed)
        difference = first_difference(recorded, computed)
        if difference and not session.about.excerpt:
            raise HandcontrolError(f"The {difference}", _advice(session))
        others += difference is not None
    if others:
        return count, f"{others} of them other than recorded, as it begins in the middle of a run"
    return count, "all as recorded"


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
