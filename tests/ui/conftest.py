"""A window on an engine that only pretends: the test fills its mailboxes and sees what was ordered."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
import pytest

from handcontrol.mailbox import Backlog, Latest
from handcontrol.settings import Settings
from handcontrol.vocab import (
    Command,
    DesktopState,
    Frame,
    Hand,
    HandRoi,
    Notice,
    Observation,
    PalmDetection,
    Pose,
    Snapshot,
    StageTimes,
    Step,
)

pytest.importorskip("PySide6", reason="the window needs PySide6")


@pytest.fixture(scope="session")
def qapp_cls() -> Any:
    """The application class, after what ui.app sets before it makes one."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from handcontrol.ui.arena import use_one_arena

    use_one_arena()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    return QApplication


@pytest.fixture(autouse=True)
def collected_here(qapp) -> Iterator[None]:
    """Garbage is collected on this thread only, as in the application (ui/collecting.py); after a test, not in it."""
    gc.disable()
    yield
    if gc.get_count()[0] > 30_000:
        gc.collect()
    gc.enable()


class FakeEngine:
    def __init__(self) -> None:
        self.snapshots: Latest[Snapshot] = Latest()
        self.notices: Backlog[Notice] = Backlog(500)
        self.steps: Backlog[Step] = Backlog(900)
        self.state = "new"
        self.loading: tuple[str, int, int] | None = None
        self.failure: BaseException | None = None
        self.posted: list[Command] = []
        self.stopped: list[str] = []
        self.joined = 0

    def start(self) -> None:
        self.state = "running"

    def post(self, command: Command) -> None:
        self.posted.append(command)

    def stop(self, why: str = "asked") -> bool:
        self.state = "stopped"
        self.stopped.append(why)
        return True

    def join(self, timeout: float | None = None) -> None:
        self.joined += 1
        if self.failure is not None:
            raise self.failure


def make_hand(hand_id: int = 1, side: str = "right", *, x_px: float = 200.0, held: bool = False) -> Hand:
    """A hand that stands upright: the fingers spread to the right of the picture, their tips at the top."""
    points = np.zeros((21, 3))
    points[0] = (0, 100, 0)
    for finger in range(5):
        for joint in range(4):
            points[1 + 4 * finger + joint] = (finger * 20 - 40, 40 - 30 * joint, -5.0 * joint)
    world = points / 2000.0
    world = world - world.mean(axis=0)
    points[:, :2] += (x_px, 240)
    return Hand(3, hand_id, side, 0.98, 0.99, points, world, HandRoi(x_px, 240, 200, 0.0), held)


def make_snapshot(
    *hands: Hand, rgb: Any = None, mirrored: bool = False, frame_id: int = 3, **step: Any
) -> Snapshot:
    hands = hands or (make_hand(),)
    rgb = np.full((480, 640, 3), 120, np.uint8) if rgb is None else rgb
    height, width = rgb.shape[:2]
    palm = PalmDetection(0.9, [100, 200, 150, 150], np.full((7, 2), 200.0))
    seen = Observation(
        frame_id, 0.1, width, height, mirrored, True, (palm,), tuple(hand.roi for hand in hands), hands
    )
    step.setdefault("poses", tuple(Pose(frame_id, hand.hand_id, hand.side, "point", 0.9) for hand in hands))
    step.setdefault("times", StageTimes(8.0, 0.0, 5.0, 0.2, 0.1, 0.1))
    return Snapshot(
        Frame(frame_id, 0.1, rgb, mirrored), Step(0.1, seen, DesktopState(), **step), "virtual:demo", 30.0
    )


@pytest.fixture
def hand() -> Callable[..., Hand]:
    return make_hand


@pytest.fixture
def snapshot() -> Callable[..., Snapshot]:
    return make_snapshot


@pytest.fixture
def new_engine() -> type[FakeEngine]:
    return FakeEngine


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


def _still(window: Any) -> bool:
    """Whether none of the window's timers runs, or it is deleted by now with all of them."""
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    return not isValid(window) or not any(timer.isActive() for timer in window.findChildren(QTimer))


@pytest.fixture
def window(qtbot: Any, engine: FakeEngine) -> Iterator[Callable[..., Any]]:
    """Makes windows that are closed, and all of whose timers are found stopped, at the end."""
    from shiboken6 import isValid

    from handcontrol.ui.main_window import MainWindow

    made: list[Any] = []

    def make(on: FakeEngine = engine, **options: Any) -> Any:
        options.setdefault("settings", Settings())
        options.setdefault("cameras", lambda: [("camera:0", "Desk camera")])
        options.setdefault("can_gl", lambda: False)
        shown = MainWindow(on, options.pop("settings"), **options)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.waitExposed(shown)
        made.append(shown)
        return shown

    yield make
    for shown in made:
        if isValid(shown):  # qtbot was here before
            shown.close()
        # What is under way on a thread is asked for until it is done; what runs once ends by itself.
        qtbot.waitUntil(partial(_still, shown), timeout=20_000)
