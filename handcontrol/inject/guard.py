"""A small process of its own that lets go of what is held when the program dies, is killed or stands still.

X servers and Windows keep a button down whose presser is gone, and a thread that is stuck in a call to the system can
release nothing. The program tells its guard, through a pipe, each input it presses and lets up, and shows a pulse while
any is down. When the pipe ends or the pulse stays away, the guard releases what is down through its own connection.

`python -m handcontrol.inject.guard SECONDS` is the guard itself: lines "+input", "-input" and "." on stdin.
"""

from __future__ import annotations

import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable

from handcontrol.inject.base import Injector, NoSuchInput
from handcontrol.vocab import Service

log = logging.getLogger(__name__)
END_S = 2.0
MARGIN = 0.1  # of the limit: a pulse sent that close to it may have been too late


class Guarded:
    """An injector whose presses are known to a guard. `pulse` at least every 50 ms while something is down.

    A pulse that comes after the guard may have let go is answered with False, and so is each one until nothing is down:
    the guard and who holds inputs never differ for longer than a pulse.
    """

    def __init__(
        self, injector: Injector, limit_s: float, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._injector = injector
        self._limit_s = limit_s
        self._clock = clock
        self._told = 0.0  # when the guard last heard of us
        self._down: set[str] = set()
        self._late = False
        command = [sys.executable, "-P", "-m", __name__, str(limit_s)]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C and kills of the program's group are not meant for it
        )
        assert self._process.stdin is not None
        self._pipe = self._process.stdin.fileno()
        os.set_blocking(self._pipe, False)
        self._lost = False

    @property
    def name(self) -> str:
        return self._injector.name

    def move_to(self, x_px: int, y_px: int) -> None:
        self._injector.move_to(x_px, y_px)

    def press(self, input: str) -> None:
        self._tell(f"+{input}")
        self._down.add(input)
        try:
            self._injector.press(input)
        except NoSuchInput:
            self._up(input)
            raise

    def release(self, input: str) -> None:
        self._injector.release(input)
        self._up(input)

    def scroll(self, dx: float, dy: float) -> None:
        self._injector.scroll(dx, dy)

    def start(self, command: tuple[str, ...]) -> None:
        self._injector.start(command)

    def ask(self, what: Service) -> None:
        self._injector.ask(what)

    def pulse(self) -> bool:
        self._tell(".")
        return not self._late

    def close(self) -> None:
        """The guard lets go of what is still down, and ends."""
        if self._process.stdin and not self._process.stdin.closed:
            self._process.stdin.close()
            try:
                self._process.wait(END_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._injector.close()

    def _up(self, input: str) -> None:
        self._tell(f"-{input}")
        self._down.discard(input)
        self._late = self._late and bool(self._down)

    def _tell(self, line: str) -> None:
        now = self._clock()
        self._late = self._late or bool(self._down and now - self._told >= self._limit_s * (1 - MARGIN))
        self._told = now
        if self._lost or self._process.stdin is None or self._process.stdin.closed:
            return
        try:
            os.write(self._pipe, f"{line}\n".encode())
        except OSError as error:  # it was killed, or reads nothing any more
            self._lost = True
            log.warning("input goes on without its guard: %s", error)


def guard(
    heard: Callable[[float | None], str | None], release: Callable[[str], object], limit_s: float
) -> None:
    """Keep account of the lines that `heard(timeout)` gives and `release` what is down; until the lines end.

    heard: the next line, None at the end, queue.Empty when none came in time.
    """
    down: list[str] = []

    def let_go() -> None:
        while down:
            release(down.pop())

    while True:
        try:
            line = heard(limit_s if down else None)
        except queue.Empty:
            let_go()
            continue
        if line is None:
            return let_go()
        if line.startswith("+"):
            down.append(line[1:])
        elif line.startswith("-") and line[1:] in down:
            down.remove(line[1:])


def read(lines: Iterable[str], put: Callable[[str | None], None]) -> None:
    """All lines, then None. On a thread, since a pipe cannot be waited for with a limit everywhere."""
    for line in lines:
        put(line.rstrip("\n"))
    put(None)


def main() -> None:
    from handcontrol.inject.pynput_backend import PynputInjector

    injector = PynputInjector()
    waiting: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=read, args=(sys.stdin, waiting.put), daemon=True).start()

    def release(input: str) -> None:
        try:
            injector.release(input)
        except Exception as error:  # the others must still come up
            log.error("%s", error)

    guard(lambda timeout: waiting.get(timeout=timeout), release, float(sys.argv[1]))


if __name__ == "__main__":
    main()
