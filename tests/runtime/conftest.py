"""Small stand-ins for the other rooms: a hand that is always pinching, a ledger that writes down what it was told."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np
import pytest

from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.vocab import (
    POINTER_AT_REST,
    DesktopState,
    Frame,
    GestureEvent,
    Hand,
    HandRoi,
    HoldInput,
    MoveTo,
    Observation,
    Pose,
    Press,
    Release,
    ReleaseInput,
    Steer,
)

WAIT_S = 10.0  # far more than anything here takes; a test that waits this long has failed


def hand(frame_id: int, x_px: float = 100.0) -> Hand:
    points = np.zeros((21, 3))
    points[:, 0] = x_px + 1 / 3  # off the grid on purpose
    roi = HandRoi(x_px, 100.0, 200.0, 0.1)
    return Hand(frame_id, 1, "right", 0.99, 0.99, points, np.zeros((21, 3)), roi)


class FakeTracker:
    """Sees one hand in every picture, moving to the right."""

    palm_ms = 1.0
    landmarks_ms = 2.0

    def __init__(self):
        self.resets = 0

    def observe(self, frame):
        hands = (hand(frame.frame_id, 100.0 + frame.frame_id),)
        return Observation(frame.frame_id, frame.t, frame.width, frame.height, hands=hands)

    def search_with(self, search):
        self.search = search

    def reset(self):
        self.resets += 1


class FakeRecognizer:
    """The hand pinches as long as it is seen."""

    def __init__(self):
        self.pinching = False

    def step(self, hands, *, frame_id, t, mirrored=False):
        poses = tuple(Pose(frame_id, h.hand_id, h.side, "pinch", 0.9) for h in hands)
        phase = "hold" if self.pinching else "enter"
        self.pinching = bool(hands)
        return poses, tuple(GestureEvent(frame_id, t, p.hand_id, p.side, "pinch", phase) for p in poses)

    def reset(self, t, *, frame_id=-1):
        was, self.pinching = self.pinching, False
        return (GestureEvent(-1, t, 1, "right", "pinch", "leave"),) if was else ()


class FakeRules:
    """Pinch holds the left button while control is on."""

    def __init__(self, name="pinch"):
        self.name = name
        self.holding = False

    def step(self, events, hands, *, frame_id, t, desktop, control, waits=False, **_):
        control = "off" if waits else control
        intents = [Steer(frame_id, "move", h.hand_id) for h in hands] if control == "on" else []
        for event in events:
            if event.phase == "enter" and control == "on" and not self.holding:
                self.holding = True
                intents.append(HoldInput(frame_id, self.name, 1, "mouse:left"))
            elif event.phase == "leave" and self.holding:
                intents += self.release(frame_id=frame_id)
        if waits:
            intents += self.release(frame_id=frame_id)
        return SimpleNamespace(
            intents=tuple(intents),
            active_rules=(self.name,),
            mode="default",
            engaged=True,
            notices=(),
            spotlight=False,
            growing=(),
        )

    def swap(self, name, *, frame_id):
        freed = self.release(frame_id=frame_id)
        self.name = name
        return freed

    def cancel(self):
        self.cancelled = getattr(self, "cancelled", 0) + 1

    def release(self, *, frame_id):
        was, self.holding = self.holding, False
        return (ReleaseInput(frame_id, self.name, 1, "mouse:left"),) if was else ()


class FakePointer:
    state = POINTER_AT_REST

    def let_go(self, frame_id):
        return ()

    def step(self, intents, observation, *, t, poses, desktop, obeyed=True):
        actions = []
        for intent in intents:
            match intent:
                case Steer():
                    x = round(float(observation.hands[0].points_px[8, 0])) if observation else 0
                    actions.append(MoveTo(intent.frame_id, intent.rule, t, x, 0))
                case HoldInput():
                    actions.append(Press(intent.frame_id, intent.rule, t, intent.input))
                case ReleaseInput():
                    actions.append(Release(intent.frame_id, intent.rule, t, intent.input))
        return tuple(actions)

    def reset(self):
        pass


class FakeLedger:
    """Holds what it was told to hold; `fail` makes `play` raise; `changed` wakes whoever waits for something."""

    def __init__(self):
        self.log = []
        self._held = []
        self.fail = None
        self.errors = ()
        self.closed = False
        self.threads = set()
        self.changed = threading.Condition()

    @property
    def held(self):
        return tuple(self._held)

    def play(self, action):
        with self.changed:
            self.threads.add(threading.current_thread().name)
            if self.fail is not None and isinstance(action, self.fail):
                raise OSError("the X server went away")
            self.log.append(action)
            if isinstance(action, Press):
                self._held.append(action.input)
            elif isinstance(action, Release) and action.input in self._held:
                self._held.remove(action.input)
            self.changed.notify_all()

    def release_all(self, t, why):
        with self.changed:
            self.threads.add(threading.current_thread().name)
            released, self._held = tuple(self._held), []
            self.log.append(("release_all", released, why))
            self.changed.notify_all()
            return released

    def close(self):
        self.closed = True

    def wait(self, predicate):
        with self.changed:
            assert self.changed.wait_for(lambda: predicate(self), WAIT_S), self.log[-5:]

    @property
    def presses(self):
        return [a for a in self.log if isinstance(a, Press)]

    @property
    def moves(self):
        return [a for a in self.log if isinstance(a, MoveTo)]

    @property
    def releases(self):
        """Which inputs were let go, in order, with why."""
        return [(names, why) for _, names, why in (e for e in self.log if isinstance(e, tuple)) if names]


class FakeDesktop:
    def __init__(self):
        self.locked = False
        self.closed = False
        self._using = None
        self._used = {}

    def use(self, what):
        """A person uses the mouse or the keyboard, once."""
        self._using = {"mouse": "mouse_t", "keyboard": "key_t"}[what]

    def state(self, t):
        if self._using:
            self._used[self._using], self._using = t, None
        return DesktopState(t=t, locked=self.locked, **self._used)

    def close(self):
        self.closed = True


@dataclass
class FakeSource:
    """`count` black pictures at `fps`; `at[frame_id]` is called before that picture is given."""

    count: int = 10**9
    fps: float = 30.0
    live: bool = False
    at: dict = field(default_factory=dict)
    times: list | None = None
    name: str = "fake"
    kind: str = "fake"
    size: tuple = (64, 48)
    frames: int | None = None

    def __post_init__(self):
        self.notices = []
        self.closed = threading.Event()
        self.readers = set()
        self._next = 0

    def read(self):
        frame_id = self._next
        self._next += 1
        self.readers.add(threading.current_thread().name)
        if frame_id in self.at:
            self.at[frame_id]()
        if frame_id >= self.count:
            return None
        t = self.times[frame_id] if self.times else frame_id / self.fps
        if self.live:
            import time

            self.closed.wait(1 / self.fps)
            t = time.monotonic()
        return Frame(frame_id, t, np.zeros((48, 64, 3), np.uint8))

    def close(self):
        self.closed.set()


BUSY_S = 20.0  # a machine that runs tests may stand still for longer than a person would bear


class Rig:
    """An engine on stand-ins. `start(source)` or `start({spec: source or sources in turn})`; stopped with the test."""

    def __init__(self):
        self.ledger = FakeLedger()
        self.desktop = FakeDesktop()
        self.tracker = FakeTracker()
        self.seen = []
        self.played = []
        self.engine = None

    def pipeline(self, progress=None):
        return Pipeline(self.tracker, FakeRecognizer(), FakeRules(), FakePointer())

    def start(self, source, **options):
        sources = source if isinstance(source, dict) else {"fake": source}
        make_pipeline = options.pop("make_pipeline", self.pipeline)

        def open_source(spec):
            found = sources[spec]
            found = found.pop(0) if isinstance(found, list) else found
            if isinstance(found, Exception):
                raise found
            return found

        self.engine = Engine(
            Options(source="fake", **{"armed": True, "stall_s": BUSY_S, **options}),
            open_source=open_source,
            make_pipeline=make_pipeline,
            desktop=self.desktop,
            ledger=self.ledger,
            close_injector=self.ledger.close,
            observe=self.seen.append,
            on_played=self.played.append,
        )
        self.engine.start()
        return self.engine

    def wait_for_drag(self):
        self.ledger.wait(lambda ledger: ledger.held and ledger.moves)

    def stop(self):
        if self.engine is not None:
            self.engine.stop("the test ends")
            self.engine._thread.join(WAIT_S)
            assert not self.engine._thread.is_alive()


@pytest.fixture
def rig():
    rig = Rig()
    yield rig
    rig.stop()


@pytest.fixture
def source():
    return FakeSource


@pytest.fixture
def fakes():
    return SimpleNamespace(
        Ledger=FakeLedger,
        Source=FakeSource,
        Rules=FakeRules,
        hand=hand,
        pipeline=Rig().pipeline,
        WAIT_S=WAIT_S,
    )
