"""The 3D view: where hands stand, and that both ways of drawing it draw."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from handcontrol.ui.hand_plot import HandPlot, gl_quick, gl_works
from handcontrol.ui.hand_plot_painter import project
from handcontrol.ui.hand_scene import APART_M, floor, scene
from handcontrol.ui.theme import DARK, LIGHT


def test_one_hand_stands_upright_in_the_middle(hand):
    shown = scene([hand()], mirrored_view=False)
    assert shown.points.shape == (21, 3)
    assert shown.bones.shape == (42, 3)
    assert np.allclose(shown.points.mean(axis=0), 0.0, atol=1e-6)
    assert shown.points[12, 2] > shown.points[0, 2]  # the tips are above the wrist
    assert shown.points[20, 0] > shown.points[4, 0]  # the little finger at the right, as in the picture
    assert shown.points[12, 1] < shown.points[9, 1]  # nearer in the picture is nearer to the viewer


def test_a_mirror_view_mirrors_the_hands_and_their_places(hand):
    two = [hand(1, "right", x_px=150), hand(2, "left", x_px=450)]
    plain, turned = scene(two, mirrored_view=False), scene(two, mirrored_view=True)
    assert plain.points[:21, 0].mean() == pytest.approx(-APART_M)
    assert turned.points[:21, 0].mean() == pytest.approx(APART_M)
    assert turned.points[20, 0] < turned.points[4, 0]
    assert np.array_equal(plain.points[:, 1:], turned.points[:, 1:])


def test_no_hand_is_an_empty_scene():
    assert scene([], mirrored_view=True).points.shape == (0, 3)
    assert floor().shape[0] % 2 == 0


def test_projection_puts_the_middle_in_the_middle_and_far_things_small():
    middle, left, far = project(
        np.array([[0, 0, 0], [-0.1, 0, 0], [-0.1, 0.4, 0]]), 300, 200, -np.pi / 2, 0.0
    )
    assert middle[:2] == pytest.approx((150, 100))
    assert left[0] < far[0] < 150
    assert far[2] > left[2]


def colored(image: QImage) -> int:
    """How many pixels are clearly coloured: fingers are, ground and grid are not."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rgb = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    return int((rgb.max(axis=2) - rgb.min(axis=2) > 60).sum())


def test_the_painter_draws_hands_and_turns(qtbot, hand):
    plot = HandPlot(can_gl=lambda: False)
    qtbot.addWidget(plot)
    plot.resize(360, 300)
    plot.show()
    assert not plot.uses_gl
    empty = colored(plot.grab().toImage())
    plot.show_hands([hand(), hand(2, "left", x_px=400)], mirrored_view=True)
    drawn = plot.grab().toImage()
    assert colored(drawn) > empty + 300
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.grab().toImage() != drawn
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.grab().toImage() == drawn


def test_where_there_is_no_gl_the_painter_is_chosen(qapp):
    if QGuiApplication.platformName() == "offscreen":
        assert not gl_works()


@pytest.mark.xserver
@pytest.mark.skipif(sys.platform != "linux", reason="GL is tried on X11")
def test_gl_draws_hands_in_both_themes_and_twice(qtbot, hand):
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("GL needs a real display server (xcb)")
    if not gl_works():
        pytest.skip("this X server has no GL")
    for theme in (DARK, LIGHT):  # a second context, after the first is gone, must draw too
        plot = HandPlot()
        qtbot.addWidget(plot)
        plot.set_theme(theme)
        plot.resize(360, 300)
        plot.show()
        qtbot.waitExposed(plot)
        assert plot.uses_gl
        plot.show_hands([], mirrored_view=True)
        assert colored(plot.plot.grabFramebuffer()) < 50
        plot.show_hands([hand()], mirrored_view=True)
        drawn = plot.plot.grabFramebuffer()
        assert colored(drawn) > 300
        assert drawn.pixelColor(2, 2).name().lower() == theme.surface.lower()
        plot.close()
        plot.deleteLater()


@pytest.mark.parametrize(
    ("renderer", "quick"),
    [
        ("llvmpipe (LLVM 15.0.7, 256 bits)", False),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", True),
        ("NVIDIA GeForce RTX 3060/PCIe/SSE2", True),
        ("ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)", False),
        ("", False),
    ],
)
def test_gl_that_the_processor_computes_is_not_chosen(monkeypatch, renderer, quick):
    monkeypatch.setattr("handcontrol.ui.hand_plot._has_graphics_processor", lambda: True)
    monkeypatch.setattr("handcontrol.ui.hand_plot._renderer", lambda ask=None: renderer)
    assert gl_quick() is quick


def test_where_there_is_no_graphics_processor_gl_is_not_even_asked(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("handcontrol.ui.hand_plot._renderer", lambda ask=None: "Intel")
    monkeypatch.setattr("handcontrol.ui.hand_plot.gl_works", lambda: True)
    device = tmp_path / "dri"
    monkeypatch.setattr("handcontrol.ui.hand_plot.GRAPHICS", (device,))
    assert not gl_quick()
    device.touch()
    assert gl_quick()


def test_hands_are_drawn_at_half_the_rate_of_pictures_but_come_and_go_at_once(qtbot, hand):
    plot = HandPlot(can_gl=lambda: False)
    qtbot.addWidget(plot)
    plot.show()
    drawn = []
    plot.plot.show_scene = lambda scene: drawn.append(len(scene.points))
    plot._shown = Clock()
    for ms, hands in ((0, [hand()]), (33, [hand()]), (66, [hand()]), (99, [hand()]), (110, []), (120, [])):
        plot._shown.ms = ms
        plot.show_hands(hands, mirrored_view=True)
    assert drawn == [21, 21, 0]


class Clock:
    """Milliseconds since it was last restarted, as a test says."""

    ms = began = 0

    def elapsed(self):
        return self.ms - self.began

    def restart(self):
        self.began = self.ms
