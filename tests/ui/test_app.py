"""The application from start to end, on an engine that pretends."""

from __future__ import annotations

import logging
import os
import signal
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from handcontrol.errors import DisplayError, InjectError, SourceError
from handcontrol.settings import Settings
from handcontrol.ui.app import run_app
from handcontrol.ui.main_window import MainWindow
from handcontrol.vocab import Notice, SetControl


def windows() -> list[MainWindow]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, MainWindow) and widget.isVisible()
    ]


def soon(act, ms=50):
    QTimer.singleShot(ms, act)


@pytest.fixture(autouse=True)
def no_window_left(qapp):
    yield
    QApplication.sendPostedEvents(None, 0)
    assert windows() == []


def test_closing_the_window_ends_it_with_0(qapp, engine):
    soon(lambda: windows()[0].close())
    assert run_app(engine, Settings(), source="virtual:demo") == 0
    assert engine.stopped
    assert engine.joined == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals to oneself end the process on Windows")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_close_it_in_order_and_are_given_back(qapp, engine, number):
    before = signal.getsignal(number)
    soon(lambda: os.kill(os.getpid(), number))
    assert run_app(engine, Settings()) == 0
    assert engine.stopped
    assert engine.joined == 1
    assert signal.getsignal(number) is before


def test_without_an_engine_one_is_made_when_the_window_has_been_seen(qapp, engine):
    seen: list[bool] = []

    def make(source: str):
        (window,) = windows()
        seen.append(window.isVisible() and window.windowHandle().isExposed())
        assert source == "virtual:demo"
        QTimer.singleShot(0, window.close)
        return engine

    assert run_app(None, Settings(), source="virtual:demo", again=make) == 0
    assert seen == [True]
    assert engine.stopped
    assert engine.joined == 1


def test_a_window_that_is_not_painted_gets_its_engine_all_the_same(qapp, engine):
    def make(source: str):
        soon(lambda: windows()[0].close(), 0)
        return engine

    assert run_app(None, Settings(), again=make, minimised=True) == 0
    assert engine.joined == 1


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            InjectError("The guard cannot be started.", "Close other programs."),
            "The guard cannot be started.",
        ),
        (OSError("no more handles"), "no more handles"),
    ],
)
def test_why_no_engine_could_be_made_is_shown_and_makes_it_1(qapp, capsys, error, said):
    def make(source: str):
        raise error

    def look():
        stage = windows()[0].stage
        if stage.currentWidget() is stage.error:
            windows()[0].close()
        else:
            soon(look, 10)

    soon(look)
    assert run_app(None, Settings(), again=make) == 1
    told = capsys.readouterr().err
    assert told.startswith("handcontrol: ")
    assert said in told
    assert told.count("\n") == 1


def test_an_engine_that_failed_makes_it_1(qapp, engine, caplog, capsys):
    engine.failure = SourceError("There is no camera 0.", "Plug one in.")
    soon(lambda: setattr(engine, "state", "stopped"))
    soon(lambda: windows()[0].close(), 150)
    with caplog.at_level(logging.ERROR):
        assert run_app(engine, Settings()) == 1
    assert capsys.readouterr().err == "handcontrol: There is no camera 0. Plug one in.\n"
    assert "ended by SourceError" in caplog.text
    assert "camera 0" not in caplog.text, "what may be private is not kept"


def test_a_display_that_goes_away_is_said_and_the_engine_is_ended(qapp, engine):
    soon(lambda: qapp.exit(1))  # as Qt does it then
    with pytest.raises(DisplayError, match="display has gone away") as raised:
        run_app(engine, Settings())
    assert raised.value.remedy
    assert engine.stopped
    assert engine.joined == 1


def test_a_fault_in_the_window_switches_control_off_and_is_said_once(qapp, engine, caplog):
    seen: list[str] = []

    def fail():
        raise ValueError("broken")

    def look():
        model = windows()[0].log.model
        seen.extend(model.entry(row).text for row in range(model.rowCount()))
        windows()[0].close()

    for ms in (20, 40):
        soon(fail, ms)
    soon(look, 120)
    hook = sys.excepthook
    with caplog.at_level(logging.ERROR):
        assert run_app(engine, Settings()) == 0
    assert seen == ["A fault in the window (ValueError: broken)."]
    assert next(command for command in engine.posted if isinstance(command, SetControl)).on is False
    assert len([record for record in caplog.records if record.exc_info]) == 1
    assert sys.excepthook is hook


def test_notices_of_the_start_are_in_the_log(qapp, engine):
    seen: list[str] = []

    def look():
        seen.append(windows()[0].log.model.entry(0).text)
        windows()[0].close()

    soon(look)
    run_app(engine, Settings(), notices=[Notice("There is no camera: this is the virtual hand.")])
    assert seen == ["There is no camera: this is the virtual hand."]
