"""The session's lock as logind tells it, on a bus and from a logind of the test's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time

import pytest

from handcontrol.desktop import open_desktop
from handcontrol.desktop.logind import Logind

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's")

CONFIG = """<busconfig><type>system</type><listen>unix:path={socket}</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
SESSION = "/org/freedesktop/login1/session/c7"


class FakeLogind:
    """One session; `tell` sends what changed."""

    def __init__(self, **facts):
        from jeepney import DBusAddress
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.facts = {"LockedHint": ("b", False), "Active": ("b", True), **facts}
        self._bus = open_dbus_connection("SYSTEM")
        self._address = DBusAddress
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="fake logind")
        self._thread.start()

    def _serve(self):
        from jeepney import HeaderFields, new_error, new_method_return

        while not self._closing.is_set():
            try:
                call = self._bus.receive(timeout=0.02)
            except TimeoutError:
                continue
            method = call.header.fields.get(HeaderFields.member)
            if method == "GetSession" and call.body[0] in ("auto", "c7"):
                self._bus.send(new_method_return(call, "o", (SESSION,)))
            elif method == "GetAll":
                self._bus.send(new_method_return(call, "a{sv}", (self.facts,)))
            elif method in ("GetSession",):
                self._bus.send(new_error(call, "org.freedesktop.login1.NoSuchSession"))

    def tell(self, **facts):
        body = ("org.freedesktop.login1.Session", {name: ("b", value) for name, value in facts.items()}, [])
        self._signal(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body)

    def sleep(self, begins):
        self._signal(
            "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (begins,)
        )

    def _signal(self, path, interface, member, signature, body):
        from jeepney import new_signal

        self._bus.send(new_signal(self._address(path, interface=interface), member, signature, body))

    def close(self):
        self._closing.set()
        self._thread.join()
        self._bus.close()


@pytest.fixture
def system_bus(tmp_path, monkeypatch):
    """A bus in place of the system's, without anybody on it."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("needs dbus-daemon")
    socket = tmp_path / "bus"
    (tmp_path / "bus.conf").write_text(CONFIG.format(socket=socket))
    daemon = subprocess.Popen(
        ["dbus-daemon", "--nofork", "--print-address=1", f"--config-file={tmp_path / 'bus.conf'}"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert daemon.stdout.readline().startswith("unix:")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={socket}")
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    yield daemon
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def logind(system_bus):
    logind = FakeLogind()
    yield logind
    logind.close()


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


def test_without_bus_logind_or_session_it_says_so(system_bus, monkeypatch):
    with pytest.raises(ConnectionError):
        Logind()  # a bus without logind
    logind = FakeLogind()
    monkeypatch.setenv("XDG_SESSION_ID", "another")
    with pytest.raises(ConnectionError, match="NoSuchSession"):
        Logind()
    logind.close()
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
