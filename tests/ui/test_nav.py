"""The rail opens the pages; settings changed there reach the engine, by a fresh one where they must."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

from handcontrol.settings import Settings
from handcontrol.ui.rail import PAGES
from handcontrol.ui.settings_page import SettingsPage
from handcontrol.vocab import UseSettings


def page_of(shown, title):
    shown.view.nav.choose([button.text() for button in shown.view.nav.buttons].index(title))
    return shown.view.pages.currentWidget()


def test_pages_are_made_when_they_are_opened_and_once(window):
    shown = window()
    assert shown.view.live
    assert shown.view.opened == {}
    page = page_of(shown, "Settings")
    assert isinstance(page, SettingsPage)
    page_of(shown, "Live")
    assert shown.view.live
    assert page_of(shown, "Settings") is page


def test_the_check_is_on_the_live_page(window):
    shown = window()
    page_of(shown, "Settings")
    shown._check()
    assert shown.view.live
    assert shown.stage.currentWidget() is shown.stage.check


def test_settings_that_a_running_engine_takes_over_are_posted(window, engine):
    shown = window()
    page = page_of(shown, "Settings")
    page.change(page.rows["pointer.beta"], 4.0)
    assert engine.posted == [UseSettings(shown.desk.settings.live_text())]


def test_others_come_with_a_fresh_engine_on_the_same_source(qtbot, window, engine, new_engine):
    second, asked = new_engine(), []
    shown = window(source="camera:0", again=lambda source: asked.append(source) or second)
    page = page_of(shown, "Settings")
    page.change(page.rows["tracking.hands"], 1)
    qtbot.waitUntil(lambda: shown.engine is second)
    assert asked == ["camera:0"]
    assert engine.stopped == ["the settings changed"]
    assert shown.isVisible()
    assert page_of(shown, "Settings") is page


def test_the_menus_and_the_page_agree(window):
    shown = window()
    page = page_of(shown, "Settings")
    page.change(page.rows["look.show_boxes"], False)
    assert not shown.menus.look.show_boxes
    shown.menus._plot.trigger()
    assert not page.rows["look.show_3d"].control.isChecked()
    assert shown.desk.settings == Settings(look={"show_boxes": False, "show_3d": False})


def test_a_page_that_is_opened_later_knows_what_was_before(qtbot, window, engine, snapshot):
    shown = window()
    for t in (0.0, 20.0, 45.0):
        engine.steps.put(replace(snapshot().step, t=t))
    qtbot.waitUntil(lambda: len(shown.view._recent) == 2)
    assert [step.t for step in page_of(shown, "Why")._steps] == [20.0, 45.0]
    engine.steps.put(replace(snapshot().step, t=1.0))  # another source
    qtbot.waitUntil(lambda: len(shown.view._recent) == 1)


def test_in_a_low_window_the_icons_stand_alone_and_nothing_overlaps(window):
    from PySide6.QtCore import Qt

    nav = window().view.nav
    for height, worded in ((700, True), (300, False)):
        nav.resize(nav.width(), height)
        nav.layout().activate()
        wanted = (
            Qt.ToolButtonStyle.ToolButtonTextUnderIcon if worded else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        assert {button.toolButtonStyle() for button in nav.buttons} == {wanted}
        ends = [(button.geometry().top(), button.geometry().bottom()) for button in nav.buttons]
        assert all(before[1] < after[0] for before, after in pairwise(ends))


def test_the_rail_calls_the_pages_as_they_do():
    for page in PAGES:
        kind = page.kind()
        assert (page.name, page.title, page.icon) == (kind.__name__, kind.title, kind.icon)


def test_the_pages_do_not_hold_up_the_window():
    code = "import sys, handcontrol.ui.app; print(*sys.modules)"
    read = subprocess.check_output([sys.executable, "-P", "-c", code], text=True).split()
    assert "handcontrol.ui.main_window" in read
    later = {f"handcontrol.ui.{page.module}" for page in PAGES} | {"handcontrol.ui.first_run"}
    assert not later & set(read)
