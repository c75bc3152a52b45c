"""A real hand that points about a desk drives the pointer in a dry run: moves follow the finger, nothing is clicked."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.inject.ledger import Ledger
from handcontrol.inject.open import open_injector
from handcontrol.rules.file import default_rules
from handcontrol.runtime.build import build_pipeline, source_opener
from handcontrol.runtime.engine import Engine, Options
from handcontrol.settings import Settings
from handcontrol.vocab import DesktopState, MoveTo, Screen

pytestmark = [pytest.mark.reference, pytest.mark.networks]

POINTING = range(14, 216)  # videos.csv, by eye
SCREEN = Screen("desk", 0, 0, 1920, 1080, primary=True)
INDEX_MCP, INDEX_TIP = 5, 8


class Desk:
    """A desktop of one screen on which nothing happens."""

    def state(self, t):
        return DesktopState(t=t, screens=(SCREEN,))

    def close(self):
        pass


@pytest.fixture(scope="module")
def steps(reference, networks):
    """Every step of a dry run of the clip, and what the output played."""
    clip = reference / "videos" / "handpose3d_cam1_test.mp4"
    seen, played = [], []
    injector = open_injector(True)
    engine = Engine(
        Options(source=str(clip), armed=True, dry_run=True, paced=False),
        open_source=source_opener(Settings()),
        make_pipeline=lambda progress: build_pipeline(Settings(), default_rules(), offline=True),
        desktop=Desk(),
        ledger=Ledger(injector),
        close_injector=injector.close,
        observe=lambda snapshot: seen.append(snapshot.step),
        on_played=played.append,
    )
    engine.start()
    engine.join(120)
    assert len(seen) == 378
    return seen, played


def paths(steps, landmark):
    """Where the finger was in the picture, in the person's view, and where the pointer was put: both (N, 2)."""
    finger, pointer = [], []
    for step in steps:
        moves = [action for action in step.actions if isinstance(action, MoveTo)]
        if step.frame_id in POINTING and moves and step.hands:
            x, y = step.hands[0].points_px[landmark, :2]
            finger.append((step.observation.width - x, y))
            pointer.append((moves[-1].x_px, moves[-1].y_px))
    return np.array(finger), np.array(pointer)


@pytest.mark.parametrize("landmark", [INDEX_MCP, INDEX_TIP], ids=["knuckle", "tip"])
def test_moves_follow_the_pointing_finger(steps, landmark):
    finger, pointer = paths(steps[0], landmark)
    assert len(pointer) >= 0.8 * len(POINTING), "the pointer stood still"
    for axis, size in ((0, SCREEN.width_px), (1, SCREEN.height_px)):
        free = (pointer[:, axis] > 0) & (pointer[:, axis] < size - 1)  # not at the screen's edge
        assert np.ptp(pointer[free, axis]) > size / 4, "the hand crossed a good part of the screen"
        assert np.corrcoef(finger[free, axis], pointer[free, axis])[0, 1] > 0.9


def test_nothing_is_clicked_while_it_points(steps):
    others = [
        action
        for step in steps[0]
        if step.frame_id in POINTING
        for action in step.actions
        if not isinstance(action, MoveTo)
    ]
    assert others == []


def test_all_that_was_decided_was_played_in_order(steps):
    seen, played = steps
    assert played == [action for step in seen for action in step.actions]
