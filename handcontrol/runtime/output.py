"""The output thread: plays each action when it is due, alone touches the ledger, lets go when nobody steps any more.

Letting go always wins over playing: a release is done before the next action, and an action that was decided before a
release was asked for is never played after it (its ticket is old).
"""

from __future__ import annotations

import heapq
import itertools
import math
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from handcontrol.errors import InjectError
from handcontrol.keys import label
from handcontrol.runtime.pipeline import STALL_S
from handcontrol.vocab import Action, MoveTo, Release

if TYPE_CHECKING:
    from handcontrol.inject.ledger import Ledger


PULSE_S = 0.05
HANDOVER_S = 0.002


def _ignore(*_: object) -> None:
    pass


class Output:
    """`put` and `beat` belong to the engine thread; `release_all` and `close` to anybody; callbacks run on `output`.

    close_injector: called last, on this thread. on_played(action): after each action, and as a Release for each input
    that a release_all let go. pulse(): while something is held, every PULSE_S at least. on_stall(released): inputs
    were held, and for `stall_s` no step came or a call to the backend did not return; after it, a pose being made must
    be made anew; so, too, when pulse() says False: the guard may have let go of it. on_block(): on the engine's
    thread, once, when such a call has not returned for so long. on_failure(error): a backend call raised; everything
    was let go as far as it could be, and the thread has ended.
    """

    def __init__(
        self,
        ledger: Ledger,
        *,
        close_injector: Callable[[], object] = _ignore,
        on_played: Callable[[Action], object] = _ignore,
        pulse: Callable[[], object] = _ignore,
        on_stall: Callable[[tuple[str, ...]], object] = _ignore,
        on_block: Callable[[], object] = _ignore,
        on_failure: Callable[[BaseException], object] = _ignore,
        stall_s: float = STALL_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ledger = ledger
        self._close_injector = close_injector
        self._on_played = on_played
        self._pulse = pulse
        self._on_stall = on_stall
        self._on_block = on_block
        self._on_failure = on_failure
        self._stall_s = stall_s
        self._clock = clock
        self._changed = threading.Condition()
        self._due: list[tuple[float, int, Action, float]] = []  # (wall, order, action, when it was put)
        self._order = itertools.count()
        self._ticket = 0
        self._handover = False  # the engine waits until what is due was played
        self._release: str | None = None  # why everything is to be let go now
        self._closing = False
        self._ended = False
        self._beat = clock()
        self._called: float | None = None  # when the call to the backend that has not returned was made
        self._block_told = False
        self._offset = 0.0  # wall minus source time; -inf: play at once, in order
        self._t = 0.0  # when the last action was due
        self._held: tuple[str, ...] = ()
        self._late_s = 0.0  # of the newest action
        self._thread = threading.Thread(target=self._run, name="output", daemon=True)

    def start(self) -> None:
        self._thread.start()

    @property
    def held(self) -> tuple[str, ...]:
        """What is down now. Any thread."""
        return self._held

    @property
    def late_ms(self) -> float:
        """How long the newest action took to be done, from when it was due or was put, whichever was later."""
        return self._late_s * 1e3

    @property
    def ticket(self) -> int:
        """Taken before a step is begun, handed in with its actions: a release in between makes them void."""
        return self._ticket

    def put(self, actions: Sequence[Action], *, ticket: int, offset: float) -> None:
        """Play `actions` of one step at wall time due + offset. Void when `ticket` is old.

        Moves of the steps before that are still to come are void: a newer picture knows better where to go. Returns
        when what is due now was played, or after HANDOVER_S: whoever has more to do would only keep the interpreter
        from the output thread.
        """
        with self._changed:
            if ticket != self._ticket or self._closing:
                return
            self._offset = offset
            if math.isfinite(offset):
                self._void_moves(min((action.due + offset for action in actions), default=self._clock()))
            now = self._clock()
            for action in actions:
                heapq.heappush(self._due, (action.due + offset, next(self._order), action, now))
            self._changed.notify_all()
            if self._due and -math.inf < self._due[0][0] <= now and self._thread.ident is not None:
                self._handover = True
                self._changed.wait(HANDOVER_S)
                self._handover = False

    def _void_moves(self, since: float) -> None:
        """Forget the moves due after `since`; one that a press is to follow is due before."""
        kept = [entry for entry in self._due if entry[0] <= since or not isinstance(entry[2], MoveTo)]
        if len(kept) < len(self._due):
            self._due = kept
            heapq.heapify(self._due)

    def beat(self) -> None:
        """A step was finished."""
        with self._changed:
            self._beat = now = self._clock()
            blocked = self._called is not None and now - self._called >= self._stall_s
            tell = blocked and not self._block_told
            self._block_told = blocked
        if tell:
            self._on_block()

    def release_all(self, why: str, *, wait_s: float = 0.0) -> bool:
        """Forget what was to come and let go of everything, before anything else is done.

        Returns at once when wait_s is 0; otherwise waits up to wait_s until it is done. True when it is done.
        """
        with self._changed:
            self._ticket += 1
            self._due.clear()
            if self._ended or self._thread.ident is None:  # nothing was ever played
                return True
            self._release = self._release or why
            self._changed.notify_all()
            if wait_s <= 0 or threading.current_thread() is self._thread:
                return False
            return self._changed.wait_for(lambda: self._release is None or self._ended, wait_s)

    def close(self, why: str) -> None:
        """Let go of everything, then end the thread and close the injector. Returns at once; `join` waits."""
        with self._changed:
            self._closing = True
        self.release_all(why)

    def join(self, timeout: float) -> bool:
        """True when the thread has ended (or never ran)."""
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    # --- on the output thread ---

    def _run(self) -> None:
        failure: BaseException | None = None
        try:
            while self._turn():
                pass
        except BaseException as error:  # whatever it was, it must not leave a button down
            failure = error
        try:
            self._let_go("the output failed" if failure else "the end")
        except BaseException as error:
            failure = failure or error
        try:
            self._close_injector()
        except BaseException as error:
            failure = failure or error
        with self._changed:
            self._ended = True
            self._release = None
            self._due.clear()
            self._changed.notify_all()
        if failure is not None:
            self._on_failure(failure)

    def _turn(self) -> bool:
        """Wait for one thing to do and do it; False when the thread is to end."""
        with self._changed:
            while True:
                now = self._clock()
                why, stalled = self._release, ""
                unguarded = bool(self._held) and self._pulse() is False
                if why is not None:
                    break
                if self._held and (unguarded or now >= self._beat + self._stall_s):
                    late = "the guard was kept waiting"
                    why = stalled = late if unguarded else f"no step for {self._stall_s * 1000:.0f} ms"
                    self._ticket += 1
                    self._due.clear()
                    break
                if self._due and self._due[0][0] <= now:
                    due, _, action, put = heapq.heappop(self._due)
                    break
                if self._handover:
                    self._changed.notify_all()
                self._changed.wait(self._wait_s(now))
        if why is None:
            why = stalled = self._play(action)
            self._late_s = self._clock() - max(due, put)
        if not why:
            return True
        released = self._let_go(why)
        with self._changed:
            self._release = None
            self._changed.notify_all()
            closing = self._closing
        if stalled:
            self._on_stall(released)
        return not closing

    def _play(self, action: Action) -> str:
        """Do it. Says why all must be let go: the backend kept us so long that somebody else may have done it."""
        self._called = began = self._clock()
        try:
            self._ledger.play(action)
        finally:
            self._called = None
            self._held = tuple(self._ledger.held)
        self._t = max(self._t, action.due)
        self._on_played(action)
        if self._clock() - began < self._stall_s:
            return ""
        with self._changed:
            self._ticket += 1
            self._due.clear()
        return f"input stood still for {self._stall_s * 1000:.0f} ms"

    def _wait_s(self, now: float) -> float | None:
        moments = [self._due[0][0]] if self._due else []
        if self._held:
            moments += [self._beat + self._stall_s, now + PULSE_S]
        return max(0.0, min(moments) - now) if moments else None

    def _let_go(self, why: str) -> tuple[str, ...]:
        t = self._clock() - self._offset if math.isfinite(self._offset) else self._t
        released = tuple(self._ledger.release_all(t, why))
        self._held = tuple(self._ledger.held)
        for name in released:
            self._on_played(Release(frame_id=-1, rule=why, due=t, input=name))
        if self._held:
            raise InjectError(
                f"{', '.join(map(label, self._held))} could not be let go of ({'; '.join(self._ledger.errors)}).",
                "Press and release it by hand.",
            )
        return released
