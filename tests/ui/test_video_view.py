"""The picture: its shape kept, mirrored once, safe when the frame goes away."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from handcontrol.render.marks import MarkOptions
from handcontrol.ui.video_view import VideoView, fitted
from handcontrol.ui.zone_editor import ZoneEditor

BARE = MarkOptions(palms=False, rois=False, skeleton=False, labels=False, rules=False)


@pytest.fixture
def view(qtbot):
    view = VideoView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.set_options(BARE)
    view.show()
    return view


def halves(width=640, height=480):
    """Red at the left, blue at the right."""
    rgb = np.zeros((height, width, 3), np.uint8)
    rgb[:, : width // 2, 0] = 255
    rgb[:, width // 2 :, 2] = 255
    return rgb


def color(view, x, y):
    return (
        view.grab()
        .toImage()
        .pixelColor(round(x * view.devicePixelRatioF()), round(y * view.devicePixelRatioF()))
        .name()
    )


def test_shape_is_kept_in_any_window(view, snapshot):
    view.show_snapshot(snapshot(rgb=halves()))
    for size in ((900, 500), (500, 900), (641, 480)):
        view.resize(*size)
        place = view.picture_rect()
        assert place.width() / place.height() == pytest.approx(4 / 3, rel=0.01)
        assert view.rect().toRectF().contains(place)


def test_mirror_view_turns_the_picture_once(view, snapshot):
    view.show_snapshot(snapshot(rgb=halves()))
    assert color(view, 100, 300) == "#ff0000"
    view.set_options(replace(BARE, flip=True))
    assert color(view, 100, 300) == "#0000ff"
    view.show_snapshot(snapshot(rgb=halves(), mirrored=True))  # a mirror image already
    assert color(view, 100, 300) == "#ff0000"


def test_the_overlay_follows_the_mirror(view, snapshot, hand):
    rgb = np.zeros((480, 640, 3), np.uint8)
    view.set_options(replace(BARE, skeleton=True))
    view.show_snapshot(snapshot(hand(x_px=160), rgb=rgb))
    image = view.grab().toImage()
    lit = [
        x for x in range(640) if any(image.pixelColor(x, y) != QColor(0, 0, 0) for y in range(120, 360, 4))
    ]
    assert max(lit) < 320
    view.set_options(replace(BARE, skeleton=True, flip=True))
    image = view.grab().toImage()
    lit = [
        x for x in range(640) if any(image.pixelColor(x, y) != QColor(0, 0, 0) for y in range(120, 360, 4))
    ]
    assert min(lit) > 320


def test_the_picture_outlives_the_frame(view, snapshot):
    for value in range(40):
        view.show_snapshot(snapshot(rgb=np.full((480, 640, 3), 100 + value, np.uint8), frame_id=value))
    gc.collect()
    np.full((480, 640, 3), 7, np.uint8)  # would land where a freed frame was
    assert color(view, 320, 240) == QColor(139, 139, 139).name()


def test_time_alone_leaves_the_last_picture_and_its_marks(view, snapshot):
    view.set_options(MarkOptions())
    view.show_snapshot(snapshot())
    before = view.grab().toImage()
    later = snapshot()
    view.show_snapshot(replace(later, step=replace(later.step, observation=None)))
    assert view.grab().toImage() == before
    view.clear()
    assert view.grab().toImage() != before


@pytest.mark.parametrize("size", [(1, 1), (3, 2000), (1921, 1081)])
def test_odd_pictures_are_shown(view, snapshot, size):
    view.set_options(MarkOptions(flip=True))
    view.show_snapshot(snapshot(rgb=np.full((size[1], size[0], 3), 200, np.uint8)))
    assert not view.grab().isNull()


def test_corners_and_what_is_beside_it_are_the_windows_ground(view, snapshot):
    ground = view.palette().window().color().name()
    view.show_snapshot(snapshot(rgb=np.full((480, 640, 3), 200, np.uint8)))
    view.resize(640, 600)
    assert color(view, 320, 540) == ground
    assert color(view, 0, 0) == color(view, 639, 479) == ground
    assert color(view, 12, 12) == "#c8c8c8"
    view.clear()
    assert color(view, 320, 240) == ground


@pytest.mark.parametrize("size", [(320, 240), (640, 480), (1000, 700), (1, 1)])
@pytest.mark.parametrize("flip", [False, True])
def test_the_picture_comes_to_the_size_that_is_wanted(size, flip):
    made = fitted(halves(), QSize(*size), flip=flip)
    assert made.shape == (size[1], size[0], 4)
    blue, _, red, _ = made[0, 0]
    if size != (1, 1):
        assert (blue > red) == flip


def test_a_zone_is_drawn_on_a_picture_or_not_at_all(qtbot, snapshot):
    """Without one it would be a dot in the corner."""
    editor = ZoneEditor()
    qtbot.addWidget(editor)
    editor.resize(320, 240)
    editor.set_options(BARE)
    editor.show()

    def colors():
        image = editor.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    assert len(colors()) == 1
    editor.show_snapshot(snapshot(rgb=np.zeros((240, 320, 3), np.uint8)))
    assert len(colors()) > 2


@pytest.mark.parametrize("made", [ZoneEditor, lambda: VideoView(passing=True)], ids=["zone", "lesson"])
def test_of_a_page_that_was_left_no_picture_stays(qtbot, snapshot, made):
    """Each page would keep another one: the last that it showed."""
    view = made()
    qtbot.addWidget(view)
    view.show()
    shot = snapshot()
    kept = weakref.ref(shot.frame.rgb)
    view.show_snapshot(shot)
    del shot
    assert kept() is not None
    view.hide()
    gc.collect()
    assert kept() is None


def test_what_was_looked_up_is_there_again(view, snapshot):
    """No other picture would come by itself."""
    view.show_snapshot(snapshot(rgb=halves()))
    shown = color(view, 160, 200)
    view.hide()
    view.show()
    assert color(view, 160, 200) == shown
