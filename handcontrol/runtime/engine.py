"""The running program: frames in, input out, on three threads that end in order and never leave a button down."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from handcontrol.capture.source import Source
from handcontrol.errors import HandcontrolError, InjectError
from handcontrol.mailbox import Backlog, Latest
from handcontrol.runtime.feed import Feed, Moment
from handcontrol.runtime.output import Ledger, Output
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.vocab import (
    Action,
    Command,
    DesktopState,
    Frame,
    Notice,
    ReleaseAll,
    SetControl,
    Snapshot,
    Step,
    Stop,
    ToggleControl,
    UseRules,
    UseSource,
)

#: A busy main thread adds 32 ms to a frame at Python's own 5 ms, 4.6 ms at this (measured, design §2).
SWITCH_INTERVAL_S = 0.0005
RELEASE_WAIT_S = 2.0
JOIN_S = 5.0

Progress = Callable[[str, int, int], None]  # what, bytes so far, bytes in all (0: unknown)
State = Literal["new", "loading", "running", "stopped"]


class EngineError(HandcontrolError):
    """A thread of the engine failed; what it raised is the cause."""


class Desktop(Protocol):
    """desktop.Desktop, as far as the engine needs it."""

    def state(self, t: float) -> DesktopState: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Options:
    """How to run. armed: control starts on. stay: when the source ends, wait for another instead of
    stopping. duration_s counts on the source's clock from its first picture. paced: a file runs at its own speed.
    """

    source: str
    armed: bool = False
    dry_run: bool = False
    stay: bool = False
    paced: bool = True
    duration_s: float | None = None


class Rate:
    """Frames per second over the last second or so of wall time."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=60)

    def add(self, now: float) -> float:
        self._times.append(now)
        while now - self._times[0] > 1.5:
            self._times.popleft()
        span = now - self._times[0]
        return (len(self._times) - 1) / span if span > 0 else 0.0


class Engine:
    """Runs a source through a pipeline until it ends, is stopped, or a thread fails. Control is off unless armed.

    open_source(spec) is called on the thread that will read it; make_pipeline(progress) on the engine thread, where
    the networks are loaded. `ledger` belongs to the output thread from start() on. observe(snapshot): called on the
    engine thread after every step, with its frame; it must be quick. on_played(action): on the output thread.

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
        observe: Callable[[Snapshot], None] | None = None,
        on_played: Callable[[Action], None] | None = None,
    ) -> None:
        self.options = options
        self.snapshots: Latest[Snapshot] = Latest()
        self.notices: Backlog[Notice] = Backlog(500)
        self.steps: Backlog[Step] = Backlog(900)
        self.loading: tuple[str, int, int] | None = None
        self.state: State = "new"
        self._open_source = open_source
        self._make_pipeline = make_pipeline
        self._desktop = desktop
        self._observe = observe
        self._commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._failures: list[tuple[str, BaseException]] = []
        self._output = Output(
            ledger,
            close_injector=close_injector,
            on_played=on_played or (lambda action: None),
            on_stall=self._stalled,
            on_failure=lambda error: self._failed("output", error),
        )
        self._feed: Feed | None = None
        self._thread = threading.Thread(target=self._run, name="engine")
        # Only the engine thread writes these.
        self._switch = options.armed  # what the person set
        self._control = False  # what is in force: off too while the screen is locked
        self._last: Step | None = None
        self._frame: Frame | None = None
        self._frame_id = -1
        self._began: float | None = None
        self._dropped = 0
        self._rate = Rate()
        self._fps = 0.0

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
            case SetControl(on=False) | ReleaseAll():
                self._output.release_all(command.why)
            case ToggleControl() if self._switch:
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
        if self._failures:
            name, error = self._failures[0]
            if isinstance(error, HandcontrolError):
                raise error
            raise EngineError(
                f"The {name} thread failed: {type(error).__name__}: {error}.",
                "Everything held was let go; please report this.",
            ) from error

    @property
    def running(self) -> bool:
        return self.state in ("loading", "running")

    @property
    def control(self) -> bool:
        """Whether the switch is on."""
        return self._switch

    @property
    def held(self) -> tuple[str, ...]:
        return self._output.held

    @property
    def failure(self) -> BaseException | None:
        return self._failures[0][1] if self._failures else None

    def _end(self) -> None:
        self._stopping.set()
        feed = self._feed
        if feed is not None:
            feed.close()

    def _failed(self, name: str, error: BaseException) -> None:
        self._failures.append((name, error))
        self._end()
        remedy = error.remedy if isinstance(error, HandcontrolError) else ""
        text = error.text if isinstance(error, HandcontrolError) else f"The {name} thread failed: {error}."
        self.notices.put(Notice(text, remedy, "error", self._last.t if self._last else 0.0))

    def _stalled(self, released: tuple[str, ...]) -> None:
        self._commands.put(ReleaseAll("nothing moved for 300 ms"))
        self._tell(
            f"Nothing moved for 300 ms: {', '.join(released)} let go.", "Close what slows this computer."
        )

    def _tell(self, text: str, remedy: str = "") -> None:
        self.notices.put(Notice(text, remedy, "warning", self._last.t if self._last else 0.0))

    # --- the engine thread ---

    def _run(self) -> None:
        try:
            pipeline = self._make_pipeline(self._progress)
            self.loading = None
            self._open(self.options.source)
            self.state = "running"
            while not self._stopping.is_set() and threading.main_thread().is_alive():
                if self._feed is None or not self._turn(pipeline, self._feed):
                    break
        except BaseException as error:  # kept for join(); nothing may stay held
            self._output.release_all("the engine failed")
            self._failed("engine", error)
        finally:
            self._shut_down()

    def _progress(self, what: str, done: int, total: int) -> None:
        self.loading = (what, done, total)

    def _turn(self, pipeline: Pipeline, feed: Feed) -> bool:
        """One step; False when the run is over."""
        moment = self._next(feed)
        ticket = self._output.ticket
        if moment is None or self._stopping.is_set():
            return False
        commands = self._drain()
        if any(isinstance(command, UseSource) for command in commands):
            moment = self._change_source(pipeline, feed, commands, moment.t)
        self._step(pipeline, moment, commands, ticket)
        return not self._over(moment.t)

    def _next(self, feed: Feed) -> Moment | None:
        moment = None if feed.ended else feed.next()
        if moment is None and not self._stopping.is_set():
            if self._output.held or not feed.ended:
                self._output.release_all("the source ended")
            if self.options.stay:
                return feed.rest()
        return moment

    def _step(self, pipeline: Pipeline, moment: Moment, commands: tuple[Command, ...], ticket: int) -> None:
        desktop = self._desktop.state(moment.t)
        self._obey(commands, desktop)
        step = replace(
            pipeline.step(
                moment.frame,
                desktop,
                commands,
                moment.t,
                "on" if self._control else "off",
                age_ms=moment.age_s * 1e3,
            ),
            dry_run=self.options.dry_run,
        )
        if self._control and self._feed is not None:
            self._output.put(step.actions, ticket=ticket, offset=self._feed.offset)
        self._output.beat()
        self._publish(step, moment.frame)

    def _obey(self, commands: tuple[Command, ...], desktop: DesktopState) -> None:
        """Take over what was ordered; what is held is let go before anything else is decided."""
        for command in commands:
            match command:
                case SetControl(on):
                    self._switch = on
                case ToggleControl():
                    self._switch = not self._switch
                case UseRules() | ReleaseAll():
                    self._output.release_all(
                        "the rules changed" if isinstance(command, UseRules) else command.why
                    )
                case _:
                    pass  # a source was changed before, a stop ended the run
        control = self._switch and not desktop.locked
        if self._control and not control:
            self._output.release_all("the screen is locked" if self._switch else "control is off")
        self._control = control

    def _publish(self, step: Step, frame: Frame | None) -> None:
        self._last = step
        if frame is not None:
            self._frame, self._frame_id = frame, frame.frame_id
            self._fps = self._rate.add(time.monotonic())
        feed = self._feed
        self.notices.extend(step.notices)
        self.notices.extend(feed.notices() if feed else ())
        self.steps.put(step)
        snapshot = Snapshot(
            frame=self._frame,
            step=step,
            source=feed.spec if feed else "",
            fps=self._fps,
            dropped=self._dropped + (feed.dropped if feed else 0),
            held=self._output.held,
        )
        if self._observe is not None:
            self._observe(replace(snapshot, frame=frame))
        # Between two pictures of a slow camera the last one stays, with what was seen in it.
        if frame is not None or step.commands or step.events or (feed and feed.ended):
            self.snapshots.put(snapshot)

    def _change_source(
        self, pipeline: Pipeline, old: Feed, commands: tuple[Command, ...], t: float
    ) -> Moment:
        """Open the last source asked for; when that fails, go on with the old one and say so."""
        spec = [command.spec for command in commands if isinstance(command, UseSource)][-1]
        self._output.release_all("the source changes")
        if old.live:
            old.release()  # the same camera cannot be open twice
        try:
            self._open(spec, after=(t, self._frame_id))
        except HandcontrolError as error:
            self._tell(error.text, error.remedy)
            if old.live:
                self._open(old.spec, after=(t, self._frame_id))
            else:
                self._feed = old
        else:
            old.release()
            self._dropped += old.dropped
            pipeline.forget()
        return Moment(t)

    def _open(self, spec: str, after: tuple[float, int] | None = None) -> None:
        self._feed = Feed(spec, self._open_source, after=after, paced=self.options.paced)
        if self._stopping.is_set():
            self._feed.close()
        self._feed.open()

    def _drain(self) -> tuple[Command, ...]:
        commands: list[Command] = []
        while not self._commands.empty():
            commands.append(self._commands.get())
        return tuple(commands)

    def _over(self, t: float) -> bool:
        if self._began is None:
            self._began = t
        return self.options.duration_s is not None and t - self._began >= self.options.duration_s

    def _shut_down(self) -> None:
        """Release first, then the source, the output, the desktop; each is tried whatever became of the others."""
        self._stopping.set()
        for part in (self._release, self._release_source, self._close_output, self._desktop.close):
            try:
                part()
            except Exception as error:
                self._failed("engine", error)
        self.snapshots.close()
        self.state = "stopped"

    def _release(self) -> None:
        if not self._output.release_all("the end", wait_s=RELEASE_WAIT_S):
            raise InjectError(
                f"{', '.join(self.held) or 'What is held'} could not be let go: the system does not answer.",
                "Press and release it by hand.",
            )

    def _release_source(self) -> None:
        if self._feed is not None and not self._feed.release():
            self._tell(
                f"{self._feed.spec} does not answer; it is left behind.", "Unplug it before the next start."
            )

    def _close_output(self) -> None:
        self._output.close("the end")
        self._output.join(JOIN_S)
