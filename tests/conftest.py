"""What every test may lean on: a home of its own, the networks, the reference data, and no thread left behind."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from handcontrol import paths
from handcontrol.errors import ModelError

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT.parent / "shared" / "eval" / "dev"
NETWORKS = ("palm_full", "palm_lite", "landmark_full", "landmark_lite")

os.environ["LANGUAGE"] = "en"  # what windows say in tests, whatever the system speaks


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/ anew; read the diff")


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, data and logs of the tests go to a folder of their own; only the networks' cache is the person's."""
    cache = paths.cache_dir()
    cache.mkdir(parents=True, exist_ok=True)
    home = tmp_path_factory.mktemp("home")
    (home / "cache").symlink_to(cache, target_is_directory=True)
    before = os.environ.get("HANDCONTROL_HOME")
    os.environ["HANDCONTROL_HOME"] = str(home)
    yield home
    if before is None:
        del os.environ["HANDCONTROL_HOME"]
    else:
        os.environ["HANDCONTROL_HOME"] = before


@pytest.fixture(scope="session")
def networks(home: Path) -> dict[str, Path]:
    """The four converted networks by name; the test skips, with the reason, where they cannot be had."""
    from handcontrol.models import store

    try:
        return store.ensure(NETWORKS)
    except ModelError as error:
        pytest.skip(f"the networks cannot be had: {error}")


@pytest.fixture(scope="session")
def reference() -> Path:
    """The development photographs, clips and reference outputs beside the repository; skips elsewhere."""
    if not (REFERENCE / "reference_images.json").exists():
        pytest.skip("needs the reference photographs, which are not part of the repository")
    return REFERENCE


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test that leaves a thread of ours running fails, by the thread's name."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    for thread in left:
        thread.join(timeout=2.0)
    left = [thread.name for thread in left if thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture
def start_x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., str]]:
    """Starts an X server of the test's own and sets DISPLAY to it: `start("-screen", "0", "800x600x24", …)`."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb")
    servers = []

    def start(*options: str) -> str:
        command = ["Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp", *options]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        servers.append(server)
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        assert display != ":", f"{' '.join(command)} did not start"
        monkeypatch.setenv("DISPLAY", display)
        return display

    yield start
    for server in servers:
        server.terminate()
        server.wait(timeout=10)
        assert server.stdout is not None
        server.stdout.close()


class Person:
    """Mouse and keyboard of an Xvfb server used as a person would, not through XTEST's own devices."""

    def __init__(self) -> None:
        from handcontrol import _x11

        try:
            x11, xi, xtst = (ctypes.CDLL(f"lib{name}") for name in ("X11.so.6", "Xi.so.6", "Xtst.so.6"))
        except OSError as error:
            pytest.skip(f"needs the X client libraries ({error})")
        pointer, int_, ulong = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
        x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
        x11.XSync.argtypes, x11.XCloseDisplay.argtypes = [pointer, int_], [pointer]
        xi.XOpenDevice.restype, xi.XOpenDevice.argtypes = pointer, [pointer, ulong]
        for call in (xtst.XTestFakeDeviceButtonEvent, xtst.XTestFakeDeviceKeyEvent):
            call.argtypes = [pointer, pointer, ctypes.c_uint, int_, pointer, int_, ulong]
        xtst.XTestFakeDeviceMotionEvent.argtypes = [pointer, pointer, int_, int_, pointer, int_, ulong]
        self._x11, self._xtst = x11, xtst
        self._display = x11.XOpenDisplay(None)
        self._names = _x11.connect()
        ids = {str(device.name): device.deviceid for device in self._names.xinput_query_device(0).devices}
        self._mouse = xi.XOpenDevice(self._display, ids["Xvfb mouse"])
        self._keyboard = xi.XOpenDevice(self._display, ids["Xvfb keyboard"])

    def move(self, x_px: int, y_px: int) -> None:
        axes = (ctypes.c_int * 2)(x_px, y_px)
        self._xtst.XTestFakeDeviceMotionEvent(self._display, self._mouse, False, 0, axes, 2, 0)
        self._x11.XSync(self._display, 0)

    def click(self, button: int = 1) -> None:
        self._switch(self._xtst.XTestFakeDeviceButtonEvent, self._mouse, button)

    def key(self, name: str) -> None:
        from handcontrol import _x11

        code = self._names.keysym_to_keycode(_x11.keysyms(name)[0])
        self._switch(self._xtst.XTestFakeDeviceKeyEvent, self._keyboard, code)

    def _switch(self, call: Any, device: Any, number: int) -> None:
        for down in (1, 0):
            call(self._display, device, number, down, None, 0, 0)
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        self._names.close()
        self._x11.XCloseDisplay(self._display)


@pytest.fixture
def person(start_x_server: Callable[..., str]) -> Iterator[Person]:
    """The person at the X server that was started before (a fixture that starts one must be asked for first)."""
    person = Person()
    yield person
    person.close()


@pytest.fixture
def person_there() -> Iterator[Callable[[], Person]]:
    """Makes a person at the X server of that moment."""
    made: list[Person] = []

    def make() -> Person:
        made.append(Person())
        return made[-1]

    yield make
    for person in made:
        person.close()


BUS_CONFIG = """<busconfig><type>system</type><listen>unix:path={socket}</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
LOGIND_SESSION = "/org/freedesktop/login1/session/c7"


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
                self._bus.send(new_method_return(call, "o", (LOGIND_SESSION,)))
            elif method == "GetAll":
                self._bus.send(new_method_return(call, "a{sv}", (self.facts,)))
            elif method in ("GetSession",):
                self._bus.send(new_error(call, "org.freedesktop.login1.NoSuchSession"))

    def tell(self, **facts):
        body = ("org.freedesktop.login1.Session", {name: ("b", value) for name, value in facts.items()}, [])
        self._signal(LOGIND_SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body)

    def sleep(self, begins):
        self._signal(
            "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (begins,)
        )

    def _signal(self, path, interface, member, signature, body):
        from jeepney import new_signal

        self._bus.send(new_signal(self._address(path, interface=interface), member, signature, body))

    def close(self):
        if not self._closing.is_set():
            self._closing.set()
            self._thread.join()
            self._bus.close()


@pytest.fixture
def system_bus(tmp_path, monkeypatch):
    """A bus in place of the system's, without anybody on it."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("needs dbus-daemon")
    socket = tmp_path / "bus"
    (tmp_path / "bus.conf").write_text(BUS_CONFIG.format(socket=socket))
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
def start_logind(system_bus):
    """Starts a logind on that bus."""
    started = []

    def start():
        started.append(FakeLogind())
        return started[-1]

    yield start
    for logind in started:
        logind.close()


@pytest.fixture
def logind(start_logind):
    return start_logind()
