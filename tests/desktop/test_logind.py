"""The session's lock as logind tells it, on a bus and from a logind of the test's own."""

from __future__ import annotations

import sys
import threading
import time

import pytest

from handcontrol.desktop import open_desktop
from handcontrol.desktop.logind import Logind

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's")


def until(found, seconds=5.0):
    end = time.monotonic() + seconds
    while not found():
        assert time.monotonic() < end, "what was awaited did not come"
        threading.Event().wait(0.002)


def test_lock_another_person_and_sleep(logind):
    session = Logind()
    assert not session.locked
    for begins, ends in [
        (lambda: logind.tell(LockedHint=True), lambda: logind.tell(LockedHint=False)),
        (lambda: logind.tell(Active=False), lambda: logind.tell(Active=True)),
        (lambda: logind.sleep(True), lambda: logind.sleep(False)),
    ]:
        begins()
        until(lambda: session.locked)
        ends()
        until(lambda: not session.locked)
    session.close()
    session.close()


def test_a_session_that_is_locked_already(logind, monkeypatch):
    logind.facts["LockedHint"] = ("b", True)
    monkeypatch.setenv("XDG_SESSION_ID", "c7")
    session = Logind()
    assert session.locked
    session.close()


def test_without_bus_logind_or_session_it_says_so(start_logind, monkeypatch):
    with pytest.raises(ConnectionError):
        Logind()  # a bus without logind
    start_logind()
    monkeypatch.setenv("XDG_SESSION_ID", "another")
    with pytest.raises(ConnectionError, match="NoSuchSession"):
        Logind()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(ConnectionError):
        Logind()


def test_a_bus_that_goes_away_is_one_word_in_the_log(logind, system_bus, caplog):
    session = Logind()
    logind.close()
    system_bus.terminate()
    until(lambda: "no longer observed" in caplog.text)
    assert not session.locked
    session.close()


@pytest.mark.xserver
def test_the_desktop_is_locked_as_its_session_is(logind, start_x_server):
    start_x_server()
    desktop = open_desktop()
    assert not desktop.state(0.0).locked
    logind.tell(LockedHint=True)
    until(lambda: desktop.state(0.0).locked)
    desktop.close()
