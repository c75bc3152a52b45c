"""docs/visual-language.md is true: its colours and contrasts are the theme's, and pages keep to colours and space."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea

from handcontrol.ui.desk import DeskPage
from handcontrol.ui.main_window import SMALLEST
from handcontrol.ui.theme import DARK, LIGHT

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/visual-language.md").read_text(encoding="utf-8")
MODULES = sorted((ROOT / "ui").glob("*.py"))
HAIRLINES = {0, 1, 2}


def rows(head):
    """The rows of the table whose heads begin so, as lists of cells."""
    table = PAGE[PAGE.index(f"| {head} |") :].split("\n\n")[0]
    return [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]


def contrast(a, b):
    """WCAG 2.2, 1.4.3."""

    def luminance(color):
        parts = [
            value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
            for value in QColor(color).getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


def test_the_colours_of_the_page_are_those_of_the_themes():
    told = {name: (dark, light) for name, dark, light, _ in rows("colour | dark")}
    inks = {"accent_ink", "off_ink", "armed_ink", "on_ink", "rest_ink", "dry_ink"}
    assert set(told) == {name for name in DARK.__slots__ if name != "name"} - inks
    for name, (dark, light) in told.items():
        assert (dark, light) == (getattr(DARK, name), getattr(LIGHT, name)), name


@pytest.mark.parametrize(("ink", "ground", "dark", "light"), rows("text | on"))
def test_each_contrast_is_as_the_page_says_and_enough(ink, ground, dark, light):
    for theme, told in ((DARK, dark), (LIGHT, light)):
        found = contrast(getattr(theme, ink), getattr(theme, ground))
        assert found == pytest.approx(float(told), abs=0.051)
        assert found >= 4.5


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_colours_stand_in_the_theme_and_space_is_the_grids(path):
    """Numbers in setSpacing and setContentsMargins are hairlines, or made of GAP and PAD."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if path.name != "theme.py":
        words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
        assert [one for one in words if isinstance(one, str) and re.fullmatch(r"#[0-9A-Fa-f]{6}", one)] == []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            if name in ("setSpacing", "setContentsMargins", "setHorizontalSpacing", "setVerticalSpacing"):
                plain = [one.value for one in node.args if isinstance(one, ast.Constant)]
                assert set(plain) <= HAIRLINES, f"{path.name}:{node.lineno}"


class Windows(QObject):
    """Notes what was shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def pages(window, qtbot, tmp_path, monkeypatch):
    """The window at its smallest, and each of its pages as it is opened; none asks for anything outside."""
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    watch = Windows()
    QApplication.instance().installEventFilter(watch)
    shown = window()
    shown.resize(SMALLEST)
    found = []
    for place in range(len(shown.view.nav.buttons)):
        shown.view.nav.choose(place)
        QApplication.processEvents()
        page = shown.view.pages.currentWidget()
        if isinstance(page, DeskPage):
            found.append(page)
        for work in (getattr(page, "_work", None),):
            qtbot.waitUntil(lambda work=work: work is None or not work.busy)
    yield found, watch
    QApplication.instance().removeEventFilter(watch)


def test_pages_fit_the_smallest_window_and_none_is_a_window_for_a_moment(pages):
    found, watch = pages
    assert len(found) >= 6
    assert set(watch.shown) == {"MainWindow"}
    for page in found:
        assert page.minimumSizeHint().width() <= page.width(), page.title
        for area in page.findChildren(QScrollArea):
            if area.isVisible():
                assert area.horizontalScrollBar().maximum() == 0, (page.title, area.accessibleName())
