"""What a person taught is drawn: the hand of a pose, the way of a motion."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from handcontrol.gestures.features import order
from handcontrol.gestures.taught import save, teach, teach_motion
from handcontrol.gestures.trail import Stretch
from handcontrol.ui.preview import Preview
from handcontrol.ui.sketch import sketch_of
from handcontrol.ui.theme import DARK, LIGHT
from handcontrol.virtualhand import Scene, parse_script


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))


@pytest.fixture
def pose():
    key = '{ t = 0.0, pose = "rock", anchor = [0.5, 0.5], size = 0.5 }'
    hand = Scene(parse_script(f"duration_s = 1.0\n[[hand]]\nkey = [{key}]")).truth(0.0)[0]
    points = np.array(hand.points_px)[:, :2] * (1, -1)
    samples = np.random.default_rng(1).normal(size=(6, len(order())))
    return teach("mine", samples, points=(points - points.mean(axis=0)) / 100)


def way(points) -> Stretch:
    path = np.zeros((24, 6))
    path[:, :2] = points
    return Stretch(path, 1.0, 3.0, np.zeros(4))


@pytest.fixture
def motion():
    angles = np.linspace(0, np.pi, 24)
    arc = np.stack([np.sin(angles), 1 - np.cos(angles)], axis=1)
    return teach_motion("bow", [way(arc * scale) for scale in (1.0, 1.01, 0.99)])


def colors(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_the_hand_of_a_pose_stands_there_in_its_colours(qtbot, pose, theme):
    save(pose)
    preview = Preview("mine")
    qtbot.addWidget(preview)
    preview.set_theme(theme)
    seen = colors(preview.grab().toImage())
    assert {"#ffd147", "#c48dff", theme.muted.lower()} <= seen  # index, little finger, palm
    preview.play(True)
    assert not preview.moving


def test_a_motion_goes_along_its_way_while_it_is_looked_at(qtbot, motion):
    save(motion)
    preview = Preview("bow")
    qtbot.addWidget(preview)
    preview.show()
    still = preview.grab().toImage()
    preview.play(True)
    assert preview.moving
    qtbot.waitUntil(lambda: preview.grab().toImage() != still)
    preview.play(False)
    assert not preview.moving
    assert preview.grab().toImage() == still


def test_where_nothing_is_to_be_drawn_there_is_none(pose, motion):
    assert sketch_of("mine") is None  # not taught
    save(replace(pose, points=None))
    assert sketch_of("mine") is None
    save(replace(motion, samples=tuple(replace(one, path=one.path * 0.1) for one in motion.samples)))
    assert sketch_of("bow") is None
