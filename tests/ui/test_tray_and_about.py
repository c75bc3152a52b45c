"""The icon beside the clock follows the switch and orders what its menu says; the page that says what this is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QSystemTrayIcon, QWidget

from handcontrol import __version__
from handcontrol.models.manifest import manifest
from handcontrol.settings import Settings
from handcontrol.ui.about_page import LIBRARIES, AboutPage
from handcontrol.ui.desk import Desk
from handcontrol.ui.tray import STATES, Tray
from handcontrol.vocab import KeepLast, SetControl, StartRecording, StopRecording, ToggleControl


@pytest.fixture
def tray(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    posted, recorded = [], []
    made = Tray(
        window,
        post=posted.append,
        camera=lambda: posted.append("camera"),
        recording=lambda: " ".join(recorded),
        available=lambda: False,
    )
    made.posted, made.recorded = posted, recorded
    return made


def press(tray, words):
    next(action for action in tray.menu.actions() if action.text() == words).trigger()


def test_the_menu_orders(tray):
    for words in (
        "Switch control &on",
        "&Let go of everything",
        "&Keep the last 30 s",
        "&Release or open the camera",
    ):
        press(tray, words)
    assert [type(one) for one in tray.posted] == [ToggleControl, SetControl, KeepLast, str]
    assert tray.posted[1].on is False


@pytest.mark.parametrize("state", sorted(STATES))
def test_it_says_the_state(tray, state):
    tray.show_state("on" if state == "off" else "off")
    tray.show_state(state)
    assert STATES[state][0] in tray.icon.toolTip()
    assert ("off" in tray.switch.text()) == (state not in ("off", "stopped"))


def test_it_brings_the_window_up_as_large_as_it_was(tray):
    tray._window.showMaximized()
    tray._window.hide()
    tray._activated(QSystemTrayIcon.ActivationReason.Trigger)
    assert tray._window.isVisible()
    assert tray._window.isMaximized()
    assert not tray._window.isMinimized()


def test_it_begins_a_recording_or_ends_the_one_that_runs(tray):
    tray.menu.aboutToShow.emit()
    press(tray, "&Record from here on")
    tray.recorded.append("recording: 2 s")
    tray.menu.aboutToShow.emit()
    press(tray, "&End the recording")
    assert [type(one) for one in tray.posted] == [StartRecording, StopRecording]


def test_without_a_place_for_it_there_is_no_icon(tray):
    assert not tray.shown
    assert not tray.icon.isVisible()


def test_about_says_version_networks_and_what_is_kept(qtbot):
    page = AboutPage(Desk(Settings(), post=lambda command: None, notify=lambda notice: None))
    qtbot.addWidget(page)
    page.show()
    words = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert __version__ in words
    for network in manifest().network:
        assert network.sha256 in words.replace("\n", "")
    assert "Nothing is sent anywhere" in words
    assert "Kept on this computer now" in page.kept.text()
    assert "LGPL-3.0-only" in words
    ordered = []
    page.desk.ordered.connect(ordered.append)
    page.check.click()
    assert ordered == ["check"]


def test_the_licences_are_those_of_the_notice():
    notice = (Path(__file__).parents[2] / "NOTICE").read_text()
    libraries = notice.partition("\nLibraries")[2].partition("\nMethod")[0]
    for name, licence in LIBRARIES:
        line = next(line for line in libraries.splitlines() if line.strip().startswith(name + " "))
        assert licence.split(",")[0] in line, name
