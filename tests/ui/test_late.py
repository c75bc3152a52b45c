"""A start without a picture is said on the page, and every thread's stack goes to the log."""

from __future__ import annotations

import logging


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
