"""Sessions made of the virtual hand's own truth, with a little noise: the whole house runs without networks."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest

from handcontrol.geometry import points_roi
from handcontrol.inject import Ledger, open_injector
from handcontrol.rules.file import default_rules, parse_rules
from handcontrol.runtime.build import pipeline_without_tracker
from handcontrol.runtime.engine import Engine, Options
from handcontrol.runtime.recorder import Recorder, about
from handcontrol.settings import Settings
from handcontrol.virtualhand import Scene
from handcontrol.vocab import DesktopState, Frame, Hand, HandRoi, Observation, Screen, Snapshot, on_grid

PLAIN = np.full((480, 640, 3), 40, np.uint8)
NOISE_PX = 0.4
ONE_SCREEN = (Screen("DP-1", 0, 0, 1920, 1080, 1.0, True),)
TWO_SCREENS = (*ONE_SCREEN, Screen("HDMI-1", 1920, 0, 1280, 1024, 1.25))
OTHER_RULES = """
version = 1
[[rule]]
name = "Victory moves"
when = { hand = "right", pose = ["point", "pinch"] }
during = { move = "pointer" }
[[rule]]
name = "Pinch presses the right button"
when = { hand = "right", pose = "pinch" }
during = { hold = "mouse:right" }
"""


def observation(scene, frame_id, t, *, seed=1):
    """What a tracker might see of `scene` at `t`: the truth with seeded noise."""
    rng = np.random.default_rng([seed, frame_id])
    hands = []
    for true in scene.truth(t):
        points = true.points_px + rng.normal(0, NOISE_PX, (21, 3))
        world = true.world_m + rng.normal(0, 2e-4, (21, 3))
        roi = points_roi(points, (640, 480)) or HandRoi(320.0, 240.0, 200.0, 0.0)
        number = 1 if true.side == "right" else 2
        hands.append(Hand(frame_id, number, true.side, 0.98, 0.99, points, world, roi))
    seen = Observation(frame_id, t, 640, 480, rois=tuple(hand.roi for hand in hands), hands=tuple(hands))
    return on_grid(seen)


scene_of = cache(Scene)


@cache
def seen_in(script, seed, frame_id, t):
    """The same for every test: most record the same seconds."""
    return observation(scene_of(script, seed=seed), frame_id, t, seed=seed)


@dataclass
class TruthSource:
    """A source of observations. at[frame_id]() is called before that picture is given; gaps: frame ids left out."""

    script: str = "click"
    count: int = 270
    fps: float = 30.0
    at: dict = field(default_factory=dict)
    gaps: tuple = ()
    seed: int = 1
    live: bool = False
    kind: str = "truth"
    size: tuple = (640, 480)
    frames: int | None = None

    def __post_init__(self):
        self.name = self.script
        self.notices = []
        self._next = 0

    def read(self):
        while self._next in self.gaps:
            self._next += 1
        if self._next >= self.count:
            return None
        number, self._next = self._next, self._next + 1
        if number in self.at:
            self.at[number]()
        t = number / self.fps
        return Frame(number, t, PLAIN, seen=seen_in(self.script, self.seed, number, t))

    def close(self):
        pass


class ScriptedDesktop:
    """changes: t → fields of the DesktopState from then on."""

    def __init__(self, changes=()):
        self.changes = dict(changes)

    def state(self, t):
        values = {"screens": ONE_SCREEN, "app": "editor"}
        for since, change in sorted(self.changes.items()):
            if t >= since:
                values |= change
        return DesktopState(t=t, **values)

    def close(self):
        pass


@pytest.fixture(scope="session")
def other_rules():
    rules, problems = parse_rules(OTHER_RULES)
    assert rules, problems
    return rules


@pytest.fixture
def recorded(tmp_path):
    """recorded(source, desktop changes, …) -> (path, steps): the real engine, unpaced and dry, with a Recorder."""
    with _recording(tmp_path) as run:
        yield run


@pytest.fixture(scope="session")
def recorded_once(tmp_path_factory):
    """The same for what many tests only read."""
    with _recording(tmp_path_factory.mktemp("recorded")) as run:
        yield run


@pytest.fixture(scope="session")
def clicks(recorded_once, truth):
    """Three clicks in eight seconds. To be read, not changed."""
    return recorded_once(truth(count=250), name="clicks.mcap")


FILM = (120, 160)


def film_picture(frame_id):
    """One that says which it is: a grey that changes, and a shape."""
    rgb = np.full((*FILM, 3), 30 + frame_id % 200, np.uint8)
    rgb[20:60, 30 : 50 + frame_id % 60] = (200, 40, 90)
    return rgb


def film_snapshots(steps):
    for step in steps:
        frame = Frame(step.frame_id, step.t, film_picture(step.frame_id)) if step.observation else None
        yield Snapshot(frame, step)


@pytest.fixture(scope="session")
def picture():
    return SimpleNamespace(of=film_picture, snapshots=film_snapshots, size=FILM)


@pytest.fixture(scope="session")
def filmed(clicks, tmp_path_factory):
    """The same clicks with a picture for each step. To be read, not changed."""
    path = tmp_path_factory.mktemp("filmed") / "filmed.mcap"
    recorder = Recorder(path, about("camera:0", Settings(), default_rules()), pictures=True)
    for snapshot in film_snapshots(clicks.steps):
        recorder.observe(snapshot)
    recorder.close()
    assert (recorder.failure, recorder.dropped, recorder.kept) == (None, 0, len(clicks.steps))
    return path


@contextmanager
def _recording(tmp_path):
    engines = []

    def run(sources, changes=(), *, name="session.mcap", settings=None, rules=None, **options):
        sources = sources if isinstance(sources, dict) else {"first": sources}
        settings, rules = settings or Settings(), rules or default_rules()
        path = tmp_path / name
        observers = options.pop("observers", ())
        recorder = Recorder(path, about("virtual:click", settings, rules))
        steps = []
        injector = open_injector(True)

        def observe(snapshot):
            steps.append(snapshot.step)
            recorder.observe(snapshot)
            for observer in observers:
                observer(snapshot)

        engine = Engine(
            # stall_s: on a busy machine a run may stand still, and what lets go then would be in it.
            Options(
                source="first", **{"armed": True, "dry_run": True, "paced": False, "stall_s": 60.0, **options}
            ),
            open_source=lambda spec: sources[spec],
            make_pipeline=lambda progress: pipeline_without_tracker(settings, rules),
            desktop=ScriptedDesktop(changes),
            ledger=Ledger(injector),
            close_injector=injector.close,
            observe=observe,
        )
        engines.append(engine)
        for source in sources.values():
            source.engine = engine
        engine.start()
        try:
            engine.join(60)
        finally:
            recorder.close()
        assert recorder.failure is None
        return SimpleNamespace(path=path, steps=steps, recorder=recorder, engine=engine)

    yield run
    for engine in engines:
        engine.stop("the test ends")


@pytest.fixture(scope="session")
def truth():
    return TruthSource


@pytest.fixture(scope="session")
def look():
    """look(scene, frame_id, t) -> Observation."""
    return observation


@pytest.fixture(scope="session")
def screens():
    return SimpleNamespace(one=ONE_SCREEN, two=TWO_SCREENS)


@pytest.fixture(scope="session")
def bits():
    return _bits


def _bits(value):
    """`value` as something that is equal only if it is the same to the bit (of NaNs there is one)."""
    if isinstance(value, np.ndarray):
        return (value.shape, value.dtype.str, np.where(np.isnan(value), np.nan, value).tobytes())
    if isinstance(value, float):
        return ("nan",) if value != value else ("float", value.hex())
    if is_dataclass(value):
        return (type(value).__name__, *(_bits(getattr(value, f.name)) for f in fields(value)))
    if isinstance(value, tuple | list):
        return (type(value).__name__, *map(_bits, value))
    return (type(value).__name__, value) if not hasattr(value, "model_dump") else value.model_dump_json()
