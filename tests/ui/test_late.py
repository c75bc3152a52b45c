"""A start without a picture is said on the page, and every thread's stack goes to the log."""

from __future__ import annotations

import logging
from dataclasses import replace

from handcontrol.errors import SourceError
from handcontrol.ui.late import LONG, SILENT
from handcontrol.vocab import UseSource


def let_pass(shown, ticks):
    for _ in range(ticks):
        shown._silence.timeout.emit()


def test_it_is_said_and_written_down(qtbot, window, engine, caplog):
    shown = window()
    assert not shown.stage.start.check.isVisible()
    shown._late.setInterval(1)
    with caplog.at_level(logging.WARNING):
        qtbot.waitUntil(shown.stage.start.check.isVisible)
    assert "longer than it should" in shown.stage.start.words.text()
    assert "the engine is running" in caplog.text
    assert "in _no_picture" in caplog.text


def test_a_picture_in_time_and_a_download_are_not_late(window, engine, snapshot):
    shown = window()
    shown.show_snapshot(snapshot())
    assert not shown._late.isActive()
    slow = window()
    engine.loading = ("fetching the networks", 1, 2)
    slow._no_picture()
    assert slow._late.isActive()
    assert not slow.stage.start.check.isVisible()
    slow._late.stop()


def test_an_engine_that_makes_no_steps_any_more_is_said_until_it_does(
    qtbot, window, engine, snapshot, caplog
):
    shown, step = window(), snapshot().step
    let_pass(shown, SILENT - 1)
    shown._silence.hear([step])
    let_pass(shown, SILENT - 1)
    assert not shown.notices.isVisible()
    with caplog.at_level(logging.WARNING):
        let_pass(shown, 2)
    assert "no step any more, and the engine is running" in caplog.text
    assert shown.notices.words.text() == "Nothing comes from the hand tracking any more."
    shown._silence.hear([step])
    assert not shown.notices.isVisible()


def test_an_engine_that_opens_a_source_is_waited_for(window, engine, snapshot):
    shown, step = window(), snapshot().step
    shown._silence.hear([step])
    shown.use_source("camera:1")
    shown._silence.hear([step])  # made before it came to that
    let_pass(shown, SILENT)
    assert not shown.notices.isVisible()
    shown._silence.hear([replace(step, commands=(UseSource("camera:1"),))])
    let_pass(shown, SILENT)
    assert shown.notices.isVisible()


def test_what_never_opens_is_said_in_the_end(window, engine, snapshot):
    for state in ("open", "released"):
        shown = window()
        shown.show_snapshot(replace(snapshot(), source_state=state))
        shown._silence.hear([snapshot().step])
        shown._silence.opening()
        let_pass(shown, LONG - 1)
        assert not shown.notices.isVisible()
        let_pass(shown, 1)
        assert shown.notices.isVisible()
        shown._stopped(SourceError("There is no camera 0.", "Plug one in."))
        assert not shown.notices.isVisible()  # the picture's page says what ended it


def test_no_step_is_missed_while_the_camera_is_released_or_the_engine_loads(window, engine, snapshot):
    shown = window()
    shown.show_snapshot(replace(snapshot(), source_state="released"))
    shown._silence.hear([snapshot().step])
    let_pass(shown, SILENT)
    shown.show_snapshot(snapshot())
    engine.loading = ("fetching the networks", 1, 2)
    shown._silence.hear([snapshot().step])
    let_pass(shown, SILENT)
    assert not shown.notices.isVisible()
