"""The running program: frames in, input out, on three threads that end in order and never leave a button down."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from handcontrol.capture.source import Source
from handcontrol.errors import InjectError
from handcontrol.keys import label
from handcontrol.runtime.board import Board
from handcontrol.runtime.failure import Failures
from handcontrol.runtime.feed import Moment
from handcontrol.runtime.intake import Intake
from handcontrol.runtime.output import Output
from handcontrol.runtime.pipeline import STALL_S, Pipeline
from handcontrol.runtime.search import Beside
from handcontrol.runtime.switch import Switch
from handcontrol.tracking.search import AtOnce
from handcontrol.vocab import (
    Action,
    Command,
    Notice,
    ReleaseAll,
    ReleaseCamera,
    ReopenCamera,
    SetControl,
    Snapshot,
    SourceState,
    Stop,
    ToggleControl,
    UseSource,
    Waits,
)

if TYPE_CHECKING:
    from handcontrol.desktop.base import Desktop
    from handcontrol.inject.ledger import Ledger

#: A busy main thread adds 32 ms to a frame at Python's own 5 ms, 4.6 ms at this (measured, design §2).
SWITCH_INTERVAL_S = 0.0005
RELEASE_WAIT_S = 2.0
JOIN_S = 5.0

#: Why everything is let go as the source stops giving pictures.
GONE: dict[SourceState, str] = {"ended": "the source ended", "away": "the camera is away"}

Progress = Callable[[str, int, int], None]  # what, bytes so far, bytes in all (0: unknown)
State = Literal["new", "loading", "running", "stopped"]


class _Cancelled(Exception):
    """The engine was stopped while the networks were being fetched; raised through the fetch to end it."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to run. armed: control starts on. stay: when the source ends, wait for another instead of
    stopping. duration_s counts on the source's clock from its first picture. paced: a file runs at its own speed.
    stall_s: this long without a step, and everything held is let go.
    """

    source: str
    armed: bool = False
    dry_run: bool = False
    stay: bool = False
    paced: bool = True
    duration_s: float | None = None
    stall_s: float = STALL_S


class Engine:
    """Runs a source through a pipeline until it ends, is stopped, or a thread fails. Control is off unless armed.

    open_source(spec) is called on the thread that will read it; make_pipeline(progress) on the engine thread, where
    the networks are loaded. `ledger` belongs to the output thread from start() on. observe(snapshot): called on the
    engine thread after every step, with its frame; hear(notice): on any thread, for each notice that is not in a step;
    both must be quick. On the output thread: on_played(action), and pulse(), as in Output.

    For whoever looks on, from any thread: `snapshots` (newest wins), `notices` and `steps` (drained in order; `steps`
    keeps the last 30 s), `state`, `loading`, `control`, `held`, `failure`.
    """

    def __init__(
        self,
        options: Options,
        *,
        open_source: Callable[[str], Source],
        make_pipeline: Callable[[Progress], Pipeline],
        desktop: Desktop,
        ledger: Ledger,
        close_injector: Callable[[], object],
        pulse: Callable[[], object] = lambda: None,
        observe: Callable[[Snapshot], None] | None = None,
        hear: Callable[[Notice], None] | None = None,
        on_played: Callable[[Action], None] | None = None,
    ) -> None:
        self.options = options
        self._board = Board(observe, time.monotonic, hear)
        self._board.log.hide(options.source)
        self.snapshots = self._board.snapshots
        self.notices = self._board.notices
        self.steps = self._board.steps
        self.loading: tuple[str, int, int] | None = None
        self.state: State = "new"
        self._make_pipeline = make_pipeline
        self._desktop = desktop
        self._intake = Intake(open_source, paced=options.paced, stay=options.stay)
        self._search = Beside()
        self._commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._failures = Failures()
        self._output = Output(
            ledger,
            close_injector=close_injector,
            pulse=pulse,
            on_played=on_played or (lambda action: None),
            on_stall=self._stalled,
            on_block=self._blocked,
            on_failure=lambda error: self._failed("output", error),
            stall_s=options.stall_s,
        )
        self._thread = threading.Thread(target=self._run, name="engine")
        # Only the engine thread writes these.
        self._switch = Switch(options.armed)
        self._hangs = False
        self._seen_t = 0.0  # t of the last picture
        self._source_state: SourceState = "open"  # in the last turn
        self._began: float | None = None  # t of the first picture

    # --- any thread ---

    def start(self) -> None:
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        self._output.start()
        self.state = "loading"
        self._thread.start()

    def post(self, command: Command) -> None:
        """Order something; done between two frames. What lets go (off, release, stop) lets go at once.

        Never waits: the window, a hotkey's thread and the command line call it alike (a signal handler must not).
        """
        self._commands.put(command)
        match command:
            case Stop():
                self._end()
                self._output.release_all(command.why)
            case SetControl(on=False) | ReleaseAll() | ReleaseCamera():
                self._output.release_all(command.why)
            case ToggleControl() if self._switch.on:
                self._output.release_all(command.why)
            case _:
                pass

    def stop(self, why: str = "asked") -> bool:
        """Let go of everything, then end. Idempotent, any thread; True when nothing is held any more."""
        self._end()
        return self._output.release_all(why, wait_s=RELEASE_WAIT_S)

    def join(self, timeout: float | None = None) -> None:
        """Wait until the engine has ended; raises what ended it, if something failed.

        A HandcontrolError comes as it was; anything else as an EngineError with it as the cause. TimeoutError when
        the engine has not ended after `timeout` seconds (None: no limit).
        """
        if self._thread.ident is not None:
            self._thread.join(timeout)
            if self._thread.is_alive():
                raise TimeoutError("the engine has not ended")
        self._failures.raise_first()

    def hangs(self) -> bool:
        """Whether the engine was stopped and has not ended after a while. `stop` said whether anything is held."""
        if self._thread.ident is None or not self._stopping.is_set():
            return False
        self._thread.join(0.0 if self._hangs else JOIN_S)
        self._hangs = self._thread.is_alive()
        return self._hangs

    @property
    def running(self) -> bool:
        return self.state in ("loading", "running")

    @property
    def control(self) -> bool:
        """Whether the switch is on."""
        return self._switch.on

    @property
    def source_state(self) -> SourceState:
        return self._intake.state

    @property
    def held(self) -> tuple[str, ...]:
        return self._output.held

    @property
    def failure(self) -> BaseException | None:
        return self._failures.first

    def _end(self) -> None:
        self._stopping.set()
        self._intake.close()

    def _failed(self, name: str, error: BaseException) -> None:
        told = self._failures.add(name, error)
        self._board.log.failed(name, error)
        self._end()
        self.notices.put(Notice(told.text, told.remedy, "error", self._board.t))

    def _stalled(self, released: tuple[str, ...]) -> None:
        self._commands.put(ReleaseAll("it stood still"))
        names = ", ".join(map(label, released)) or "what was held"
        self._board.tell(f"It stood still: {names} was let go.", "Close what keeps this computer busy.")

    def _blocked(self) -> None:
        self._commands.put(ReleaseAll("input stood still"))
        self._board.tell(
            "The system does not take mouse and keyboard input: everything held is let go.",
            "The hand goes on when it does; else start again.",
            help="input",
        )

    # --- the engine thread ---

    def _run(self) -> None:
        try:
            pipeline = self._make_pipeline(self._progress)
            self.loading = None
            self._intake.open(self.options.source)
            self._search_beside(pipeline)
            self.state = "running"
            while threading.main_thread().is_alive() and self._turn(pipeline):
                pass
        except _Cancelled:
            pass
        except BaseException as error:  # kept for join(); nothing may stay held
            self._output.release_all("the engine failed")
            self._failed("capture" if error is self._intake.error else "engine", error)
        finally:
            self._shut_down()

    def _progress(self, what: str, done: int, total: int) -> None:
        if self._stopping.is_set():
            raise _Cancelled
        self.loading = (what, done, total)

    def _turn(self, pipeline: Pipeline) -> bool:
        """One step; False when the run is over."""
        moment = self._intake.next()
        before, self._source_state = self._source_state, self._intake.state
        if self._source_state != before and self._source_state in GONE:
            self._output.release_all(GONE[self._source_state])
        ticket = self._output.ticket  # before the commands: what is ordered from here on makes this step void
        if moment is None or self._stopping.is_set():
            self.notices.extend(self._intake.notices())  # what the source told as it ended
            return False
        commands = self._drain()
        changes = [one for one in commands if isinstance(one, UseSource | ReleaseCamera | ReopenCamera)]
        if changes:
            self._output.release_all("the source changes")
            self._change(pipeline, changes[-1], moment.t)  # the last is what the person wants now
            moment = Moment(moment.t)
        self._mind_silence(moment)
        self._step(pipeline, moment, commands, ticket)
        if self._began is None and moment.frame is not None:
            self._began = moment.t
        limit = self.options.duration_s
        return limit is None or self._began is None or moment.t - self._began < limit

    def _mind_silence(self, moment: Moment) -> None:
        """Let go, and say so, when pictures stay away; the pipeline takes the hands for lost in the same step."""
        if moment.frame is not None:
            self._seen_t = moment.t
        elif self._output.held and moment.t - self._seen_t >= self.options.stall_s - 1e-6:
            self._output.release_all("no picture")
            text = "No more pictures came: everything held was let go."
            self._board.tell(text, "Check the camera.", help="source")

    def _search_beside(self, pipeline: Pipeline) -> None:
        """Hands of a live source never wait for a search; of a file, every search is done in its picture."""
        pipeline.search_with(self._search if self._intake.live else AtOnce())

    def _drain(self) -> tuple[Command, ...]:
        commands: list[Command] = []
        while not self._commands.empty():
            commands.append(self._commands.get())
        return tuple(commands)

    def _change(self, pipeline: Pipeline, wish: UseSource | ReleaseCamera | ReopenCamera, t: float) -> None:
        after = (t, self._board.frame_id)
        match wish:
            case UseSource(spec):
                self._board.log.hide(spec)
                problem = self._intake.change(spec, after=after)
            case ReopenCamera():
                problem = self._intake.reopen(after=after)
            case ReleaseCamera():
                problem = self._intake.let_go()
                if problem is None:
                    text = "The camera is released: other programs can use it."
                    self._board.tell(text, "The same key, or choosing a source, opens it again.", "info")
        if problem is None:
            pipeline.forget()
            self._search_beside(pipeline)
        else:
            self.notices.put(problem)

    def _step(self, pipeline: Pipeline, moment: Moment, commands: tuple[Command, ...], ticket: int) -> None:
        desktop = self._desktop.state(moment.t)
        for why in self._switch.obey(commands):
            self._output.release_all(why)
        control = self._switch.control
        step = pipeline.step(moment.frame, desktop, commands, moment.t, control, age_ms=moment.age_s * 1e3)
        step = replace(step, dry_run=self.options.dry_run)
        self._mind_the_person(step.waits)
        if self._switch.on:
            self._output.put(step.actions, ticket=ticket, offset=self._intake.offset)
        self._output.beat()
        self._board.log.hide(self._intake.name)
        self._hear_the_source()
        self._board.show(
            step,
            moment.frame,
            source=self._intake.spec,
            dropped=self._intake.dropped,
            held=self._output.held,
            state=self._intake.state,
            output_ms=self._output.late_ms,
        )

    def _hear_the_source(self) -> None:
        """What it tells; a camera that is stuck at one picture shows a hand that may have let go long ago."""
        told = self._intake.notices()
        self.notices.extend(told)
        if self._output.held and any(one.help == "source" and one.level == "warning" for one in told):
            self.post(ReleaseAll("the camera is not well"))

    def _mind_the_person(self, waits: Waits) -> None:
        """As the hand begins to wait, what it holds is let go and what was to come is forgotten."""
        why = self._switch.mind(waits)
        if not why:
            return
        if self._output.held or waits == "locked":
            self.notices.put(Notice(f"{why.capitalize()}: the hand waits.", t=self._board.t))
        self._output.release_all(why)

    def _shut_down(self) -> None:
        """Release first, then the source, the output, the desktop; each is tried whatever became of the others."""
        self._stopping.set()
        parts = (
            self._release,
            self._release_source,
            self._close_output,
            self._search_ends,
            self._desktop.close,
        )
        for part in parts:
            try:
                part()
            except Exception as error:
                self._failed("engine", error)
        self.snapshots.close()
        self.state = "stopped"

    def _release(self) -> None:
        if not self._output.release_all("the end", wait_s=RELEASE_WAIT_S):
            held = ", ".join(map(label, self.held)) or "What is held"
            text = f"{held} could not be let go: the system does not answer."
            raise InjectError(text, "Press and release it by hand.")

    def _release_source(self) -> None:
        if not self._intake.release():
            self._board.tell(
                f"{self._intake.name} does not answer; it is left behind.", "Unplug it before the next start."
            )

    def _search_ends(self) -> None:
        self._search.close(JOIN_S)

    def _close_output(self) -> None:
        self._output.close("the end")
        self._output.join(JOIN_S)
