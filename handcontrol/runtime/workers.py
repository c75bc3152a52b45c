"""Tasks in processes of their own: results as they come; a worker that dies costs its own task and no other."""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeAlias

from handcontrol.errors import HandcontrolError

END_S = 5.0  # for a worker that was told to end; then it is killed

Say: TypeAlias = Callable[[Any], None]
#: What a worker does with a task; `say` tells the caller something on the way, and raises when the caller is gone.
Work: TypeAlias = Callable[[Any, Say], Any]


@dataclass(frozen=True, slots=True)
class Said:
    """Task number `task` (from 0, in the order given) is under way and says `value`."""

    task: int
    value: Any


@dataclass(frozen=True, slots=True)
class Done:
    """The task is done, and `value` is what it returned."""

    task: int
    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """The task raised a HandcontrolError with these words, or what nobody thought of, or its worker died."""

    task: int
    text: str
    remedy: str = ""


Event: TypeAlias = Said | Done | Failed


def work_on(tasks: Iterable[Any], make: Callable[[], Work], jobs: int) -> Generator[Event, None, None]:
    """What becomes of `tasks`, each given to one of up to `jobs` processes as soon as one is free.

    `make` (picklable, as tasks and values are) is called once in each process. `tasks` is asked here, when a process
    is free for the next. Workers do not hear Ctrl-C: whoever runs this generator closes it, also by an exception in
    it, and then they are ended at once. Should this process be killed, they end when they next say something.
    """
    waiting = enumerate(tasks)
    workers: dict[Any, _Worker] = {}  # by their pipes

    def employ(worker: _Worker | None) -> None:
        """Give it the next task, or end it when there is none; None or a dead one: a new one is started for it."""
        if worker and worker.dead:
            workers.pop(worker.pipe).end()
            worker = None
        for number, task in waiting:
            if worker is None:
                worker = _Worker(make)
                workers[worker.pipe] = worker
            worker.give(number, task)
            return
        if worker:
            workers.pop(worker.pipe).end()

    try:
        for _ in range(jobs):
            employ(None)
        while workers:
            for pipe in wait(list(workers)):
                worker = workers[pipe]
                event = worker.hear()
                yield event
                if not isinstance(event, Said):
                    employ(worker)
    finally:
        for worker in workers.values():
            worker.process.terminate()
        for worker in workers.values():
            worker.end()


class _Worker:
    """One process and the pipe to it; `task` is the number of what it works on."""

    def __init__(self, make: Callable[[], Work]) -> None:
        context = get_context("spawn")
        self.pipe, end = context.Pipe()
        self.process: BaseProcess = context.Process(target=_serve, args=(end, make), daemon=True)
        self.task = -1
        self.dead = False
        # Inherited: from its first moment on, Ctrl-C is not for the worker. This process ends it.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            self.process.start()
        finally:
            signal.signal(signal.SIGINT, before)
            end.close()

    def give(self, number: int, task: Any) -> None:
        self.task = number
        with suppress(OSError):  # it has died: `hear` finds out
            self.pipe.send(task)

    def hear(self) -> Event:
        try:
            kind, *values = self.pipe.recv()
        except (EOFError, OSError):
            self.dead = True
            return Failed(self.task, "The process that worked on it died.", "It may need more memory.")
        kinds: dict[str, type[Event]] = {"said": Said, "done": Done, "failed": Failed}
        return kinds[kind](self.task, *values)

    def end(self) -> None:
        """It ends by itself when its pipe is closed and nothing is left to do."""
        self.pipe.close()
        self.process.join(END_S)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.process.close()


def _serve(pipe: Connection, make: Callable[[], Work]) -> None:
    """A worker's life: one task after another until nobody is at the other end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    work: Work | None = None
    with suppress(EOFError, OSError):
        while True:
            task = pipe.recv()
            try:
                work = work or make()
                told: tuple[Any, ...] = ("done", work(task, lambda value: pipe.send(("said", value))))
            except HandcontrolError as error:
                told = ("failed", error.text, error.remedy)
            except BrokenPipeError:
                return
            except Exception as error:  # one task is no reason to give up the others
                told = ("failed", f"It could not be worked on ({type(error).__name__}: {error}).")
            pipe.send(told)
