"""Both looks: enough contrast for text, every icon draws, every file that the style sheet names is there."""

from __future__ import annotations

import gc
import re
from importlib import resources
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QStyle

from handcontrol.ui.icons import app_icon, icon
from handcontrol.ui.theme import DARK, LIGHT, apply_theme, font, palette, style_sheet, theme_for

THEMES = [DARK, LIGHT]


def luminance(color: str) -> float:
    parts = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in QColor(color).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a: str, b: str) -> float:
    """WCAG 2.2, 1.4.3."""
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_meets_aa_on_every_surface_it_stands_on(theme):
    pairs = [
        (ink, ground)
        for ink in (theme.text, theme.muted)
        for ground in (theme.ground, theme.surface, theme.raised)
    ]
    pairs += [(theme.accent_ink, fill) for fill in (theme.accent, theme.accent_hover, theme.accent_down)]
    pairs += [
        (getattr(theme, f"{state}_ink"), getattr(theme, f"{state}_fill"))
        for state in ("off", "armed", "on", "rest", "dry")
    ]
    pairs += [(ink, theme.surface) for ink in (theme.accent, theme.good, theme.warn, theme.bad)]
    poor = [
        (ink, ground, round(contrast(ink, ground), 2)) for ink, ground in pairs if contrast(ink, ground) < 4.5
    ]
    assert poor == []


def test_contrast_is_measured_right():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    "name", sorted(path.name for path in Path(str(resources.files("handcontrol.ui"))).glob("icon_*.svg"))
)
def test_every_icon_draws_in_the_colour_asked_for(qapp, name):
    image = icon(name.removeprefix("icon_").removesuffix(".svg"), "#FF0000").pixmap(40, 40).toImage()
    drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [color for color in drawn if color.alpha() > 200]
    assert len(solid) > 12
    assert all(color.red() > 240 and color.green() < 20 for color in solid)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_names_files_that_exist(theme):
    files = re.findall(r'url\("(.+?)"\)', style_sheet(theme))
    assert files
    assert all(Path(file).is_file() for file in files)


def test_palettes_differ_and_auto_follows_the_desktop(qapp, monkeypatch):
    assert palette(DARK).color(QPalette.ColorRole.Window) != palette(LIGHT).color(QPalette.ColorRole.Window)
    assert theme_for("dark") is DARK
    assert theme_for("light") is LIGHT
    told = qapp.styleHints().colorScheme()
    assert theme_for("auto") is (LIGHT if told == Qt.ColorScheme.Light else DARK)


def test_a_look_chosen_again_and_again_leaves_no_styles_behind(qapp, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    styles = []
    for theme in (DARK, LIGHT) * 4:
        apply_theme(qapp, theme)
        button.style().polish(button)
        gc.collect()
        styles.append(sum(isinstance(one, QStyle) for one in gc.get_objects()))
    assert styles[-1] == styles[1] > 0


def test_the_application_icon_is_sharp_at_usual_sizes(qapp):
    assert {16, 32, 256} <= {size.width() for size in app_icon().availableSizes()}


def test_fonts_never_fall_below_ten_points(qapp):
    assert font().pointSizeF() >= 10.0
    assert font(1.75, bold=True).pointSizeF() > font().pointSizeF()
