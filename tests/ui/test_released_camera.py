"""A camera that is released or away: no picture is left behind, the window says so and offers the way on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from handcontrol.vocab import CameraHealth, ReleaseCamera, ReopenCamera


def test_released_opened_again_and_back(qtbot, window, engine, snapshot):
    shown, seen = window(source="camera:0"), replace(snapshot(), source="camera:0")
    shown.show_snapshot(seen)
    assert shown.stage.currentWidget() is shown.stage.video
    assert not shown.stage.video.picture_rect().isEmpty()
    qtbot.mouseClick(shown.head.camera_button, Qt.MouseButton.LeftButton)
    shown.show_snapshot(replace(seen, frame=None, source_state="released"))
    assert shown.stage.video.picture_rect().isEmpty()
    assert shown.stage.currentWidget() is shown.stage.camera
    assert shown.head.camera_button.accessibleName() == "Open the camera"
    qtbot.mouseClick(shown.stage.camera.open, Qt.MouseButton.LeftButton)
    shown.toggle_camera()
    assert engine.posted == [ReleaseCamera("the window")] + 2 * [ReopenCamera("the window")]
    shown.show_snapshot(seen)
    assert shown.stage.currentWidget() is shown.stage.video
    assert shown.head.camera_button.accessibleName() == "Release the camera"


def test_an_unplugged_camera_is_said_to_be_away_not_shown_as_a_still(window, snapshot):
    shown, seen = window(source="camera:0"), replace(snapshot(), source="camera:0")
    shown.show_snapshot(seen)
    shown.show_snapshot(replace(seen, source_state="away"))
    shown.status.refresh()
    assert shown.stage.currentWidget() is shown.stage.camera
    assert "away" in shown.stage.camera.heading.text()
    assert shown.stage.camera.open.text() == "Try again"
    assert shown.status.fps.text() == "No camera"


@pytest.mark.parametrize(
    ("source", "there"),
    [("camera:0", True), ("rtsp://phone/live", True), ("virtual:demo", False), ("/a/b.mp4", False)],
)
def test_only_what_can_be_released_has_the_button(window, source, there):
    assert window(source=source).head.camera_button.isVisible() is there


@pytest.mark.parametrize(
    ("luminance", "words"), [(0.01, "Black picture"), (0.1, "Too dark"), (0.5, "Light good")]
)
def test_the_light_is_in_the_status_line(window, snapshot, luminance, words):
    shown = window()
    shown.show_snapshot(replace(snapshot(), health=CameraHealth(luminance, 1.0, 33.0)))
    shown.status.refresh()
    assert shown.status.light.text() == words
