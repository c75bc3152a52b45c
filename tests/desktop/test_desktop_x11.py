"""The desktop as an X server shows it: screens, active application, pointer, who used the mouse, and the pause key."""

from __future__ import annotations

import os
import platform
import queue
import socket
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from handcontrol import _x11
from handcontrol.desktop import NullDesktop, open_desktop
from handcontrol.desktop.x11_hotkey import Hotkey
from handcontrol.vocab import Screen

pytestmark = [pytest.mark.xserver, pytest.mark.skipif(sys.platform != "linux", reason="X11 is Linux's")]


@pytest.fixture
def x(start_x_server):
    """A connection to a fresh X server, to do things there as other programs would."""
    start_x_server("-screen", "0", "1600x900x24")
    connection = _x11.connect()
    yield connection
    _x11.close(connection)


@pytest.fixture
def desktop(x):
    desktop = open_desktop()
    yield desktop
    desktop.close()


def until(found, *, seconds: float = 5.0):
    """The first true value of `found()`; fails when there is none in time."""
    end = time.monotonic() + seconds
    while not (value := found()):
        assert time.monotonic() < end, "what was awaited did not come"
        threading.Event().wait(0.002)
    return value


def send(x, *keys: str) -> None:
    """Press these keys in turn and release them, through XTEST."""
    from Xlib import X
    from Xlib.ext import xtest

    codes = [x.keysym_to_keycode(_x11.keysyms(key)[0]) for key in keys]
    for code in codes:
        xtest.fake_input(x, X.KeyPress, code)
    for code in reversed(codes):
        xtest.fake_input(x, X.KeyRelease, code)
    x.sync()


def test_the_screen_and_the_pointer(x, desktop):
    state = desktop.state(7.0)
    assert state.t == 7.0
    assert [(s.x_px, s.y_px, s.width_px, s.height_px, s.scale) for s in state.screens] == [
        (0, 0, 1600, 900, 1.0)
    ]
    x.screen().root.warp_pointer(123, 456)
    x.sync()
    until(lambda: desktop.state(8.0).pointer_px == (123, 456))
    assert not state.locked
    assert desktop.notices == ()


def test_monitors_are_told_apart_also_when_they_come_and_go(x, desktop):
    output = x.screen().root.xrandr_get_screen_resources_current().outputs[0]
    name = x.xrandr_get_output_info(output, 0).name
    subprocess.run(["xrandr", "--setmonitor", "right", "600/150x900/225+1000+0", "none"], check=True)
    subprocess.run(["xrandr", "--setmonitor", "*left", "1000/250x900/225+0+0", name], check=True)
    until(lambda: [s.name for s in desktop.state(0.0).screens] == ["left", "right"])
    assert desktop.state(0.0).screens == (
        Screen("left", 0, 0, 1000, 900, 1.0, True),
        Screen("right", 1000, 0, 600, 900, 1.0, False),
    )
    subprocess.run(["xrandr", "--delmonitor", "right"], check=True)
    until(lambda: [s.name for s in desktop.state(0.0).screens] == ["left"])


def test_the_scale_follows_the_resource_database(x, desktop):
    x.screen(0).root.change_property(
        x.intern_atom("RESOURCE_MANAGER"), x.intern_atom("STRING"), 8, b"*color: red\nXft.dpi:\t144\n"
    )
    x.sync()
    until(lambda: desktop.state(0.0).screens[0].scale == 1.5)


def test_a_screen_saver_locks(x, desktop):
    from Xlib import X

    assert not desktop.state(0.0).locked
    x.force_screen_saver(X.ScreenSaverActive)
    x.sync()
    until(lambda: desktop.state(0.0).locked)
    later = open_desktop()  # comes while it is on
    assert later.state(0.0).locked
    later.close()
    x.force_screen_saver(X.ScreenSaverReset)
    x.sync()
    until(lambda: not desktop.state(0.0).locked)


def test_the_active_application(x, desktop):
    from Xlib import Xatom

    assert desktop.state(0.0).app is None
    root = x.screen().root
    active = x.intern_atom("_NET_ACTIVE_WINDOW")
    window = root.create_window(0, 0, 10, 10, 0, x.screen().root_depth)
    window.set_wm_class("soffice", "libreoffice-Impress")
    root.change_property(active, Xatom.WINDOW, 32, [window.id])
    x.sync()
    until(lambda: desktop.state(0.0).app == "libreoffice-impress")
    assert (desktop.state(0.0).title, desktop.state(0.0).executable) == (None, None)
    window.destroy()
    root.change_property(active, Xatom.WINDOW, 32, [window.id])  # a window that is gone
    x.sync()
    until(lambda: desktop.state(0.0).app is None)


def test_title_and_executable_of_the_active_window(x, desktop):
    from Xlib import Xatom

    def named(title: str, process: int, machine: str) -> object:
        window = x.screen().root.create_window(0, 0, 10, 10, 0, x.screen().root_depth)
        window.set_wm_class("a", "B")
        window.change_property(x.intern_atom("_NET_WM_NAME"), x.intern_atom("UTF8_STRING"), 8, title.encode())
        window.change_property(x.intern_atom("_NET_WM_PID"), Xatom.CARDINAL, 32, [process])
        window.change_property(Xatom.WM_CLIENT_MACHINE, Xatom.STRING, 8, machine.encode())
        active = x.intern_atom("_NET_ACTIVE_WINDOW")
        x.screen().root.change_property(active, Xatom.WINDOW, 32, [window.id])
        x.sync()
        return window

    def seen() -> tuple[str | None, str | None]:
        return desktop.state(0.0).title, desktop.state(0.0).executable

    python = Path(sys.executable).resolve().name.lower()
    window = named("Bericht – Café", os.getpid(), platform.node())
    until(lambda: seen() == ("Bericht – Café", python))
    window.change_property(x.intern_atom("_NET_WM_NAME"), x.intern_atom("UTF8_STRING"), 8, b"Another page")
    x.sync()
    until(lambda: seen() == ("Another page", python))
    other = named("Elsewhere", os.getpid(), "another-computer")
    until(lambda: seen() == ("Elsewhere", None))
    window.change_property(x.intern_atom("_NET_WM_NAME"), x.intern_atom("UTF8_STRING"), 8, b"Not active")
    other.change_property(x.intern_atom("_NET_WM_NAME"), x.intern_atom("UTF8_STRING"), 8, b"Active")
    x.sync()
    until(lambda: seen() == ("Active", None))


def test_no_connection_is_left_when_the_second_one_fails(x, monkeypatch):
    from handcontrol.desktop import x11

    monkeypatch.setattr(_x11, "connect", failing_from_the_second_on(_x11.connect))
    with pytest.raises(ConnectionError, match="the second"):
        x11.X11Desktop("ctrl+alt+p")  # the fixture no_thread_left sees that its watch has ended
    hotkey = Hotkey(x, "ctrl+alt+p")
    assert hotkey.grab() is None
    hotkey.ungrab()


def failing_from_the_second_on(connect):
    """`connect`, that fails from the second time on."""
    made = []

    def attempt():
        if made:
            raise ConnectionError("the second fails")
        made.append(True)
        return connect()

    return attempt


def test_the_pause_key_is_heard_anywhere_and_a_close_gives_it_back(x, desktop):
    heard = threading.Semaphore(0)
    desktop.on_hotkey(heard.release)
    send(x, "ctrl", "alt", "p")
    assert heard.acquire(timeout=5)
    send(x, "num_lock")  # its state must not matter
    send(x, "ctrl", "alt", "p")
    assert heard.acquire(timeout=5)
    send(x, "p")
    send(x, "ctrl", "p")
    send(x, "shift", "super", "ctrl", "alt", "p")  # a rule may hold what it likes
    assert heard.acquire(timeout=5)
    assert not heard.acquire(blocking=False)
    desktop.close()
    other = Hotkey(x, "ctrl+alt+p")
    assert other.grab() is None
    other.ungrab()


def test_holding_the_pause_key_counts_once(x):
    from Xlib import X

    hotkey = Hotkey(x, "ctrl+alt+p")
    assert hotkey.grab() is None
    code = x.keysym_to_keycode(ord("p"))
    events = [
        (X.KeyPress, 100), (X.KeyRelease, 600), (X.KeyPress, 600), (X.KeyRelease, 640), (X.KeyPress, 640),
        (X.KeyRelease, 680), (X.KeyPress, 900), (X.KeyRelease, 901), (X.KeyPress, 901),
    ]  # fmt: skip
    chord = X.ControlMask | X.Mod1Mask

    def feed(kind: int, t: int, key: int = code, state: int = chord) -> bool:
        return hotkey.feed(SimpleNamespace(type=kind, detail=key, time=t, state=state))

    heard = [feed(*event) for event in events]
    assert [t for (_, t), yes in zip(events, heard, strict=True) if yes] == [100, 900, 901]
    assert not feed(X.KeyPress, 950, key=code + 1)
    assert not feed(X.KeyPress, 960, state=X.Mod1Mask)
    hotkey.ungrab()


def test_a_single_key_may_pause(x):
    desktop = open_desktop(pause_key="pause")
    heard = threading.Event()
    desktop.on_hotkey(heard.set)
    send(x, "pause")
    assert heard.wait(5)
    desktop.close()


def test_pause_key_and_camera_key_are_told_apart(x):
    desktop = open_desktop(pause_key="ctrl+alt+p", camera_key="alt+p")
    heard: queue.SimpleQueue[str] = queue.SimpleQueue()
    desktop.on_hotkey(lambda: heard.put("pause"))
    desktop.on_camera_key(lambda: heard.put("camera"))
    for chord in (("alt", "p"), ("ctrl", "alt", "p"), ("alt", "p"), ("shift", "alt", "p")):
        send(x, *chord)
    assert [heard.get(timeout=5) for _ in range(4)] == ["camera", "pause", "camera", "camera"]
    desktop.close()
    assert heard.empty()


def test_other_keys_say_their_name(x):
    desktop = open_desktop(keys={"keep_key": "ctrl+alt+k", "record_key": "", "wrong_key": "ctrl+alt+w"})
    heard: queue.SimpleQueue[str] = queue.SimpleQueue()
    desktop.on_key(heard.put)
    send(x, "ctrl", "alt", "w")
    send(x, "ctrl", "alt", "k")
    assert [heard.get(timeout=5) for _ in range(2)] == ["wrong_key", "keep_key"]
    other = open_desktop(pause_key="pause", keys={"keep_key": "ctrl+alt+k"})
    assert "keep_key" in other.notices[0].remedy
    other.close()
    desktop.close()


def test_a_camera_key_that_is_taken_is_told(x):
    desktop = open_desktop(camera_key="ctrl+alt+p")
    assert [notice.remedy for notice in desktop.notices] == []
    other = open_desktop(pause_key="pause", camera_key="ctrl+alt+p")
    assert "cannot close the camera" in other.notices[0].text
    assert "camera_key" in other.notices[0].remedy
    other.close()
    desktop.close()


def test_a_listener_that_fails_is_logged_and_the_next_is_called(x, desktop, caplog):
    def fail() -> None:
        raise RuntimeError("no")

    heard = threading.Semaphore(0)
    desktop.on_hotkey(fail)
    desktop.on_hotkey(heard.release)
    for _ in range(2):
        send(x, "ctrl", "alt", "p")
        assert heard.acquire(timeout=5)
    assert "listener failed" in caplog.text


def test_a_pause_key_that_is_taken_is_told(x):
    first = Hotkey(x, "ctrl+alt+p")
    assert first.grab() is None
    desktop = open_desktop()
    assert "already uses Ctrl+Alt+P" in desktop.notices[0].text
    assert desktop.notices[0].remedy
    desktop.close()


@pytest.mark.parametrize("key", ["a+b", "f20"])
def test_a_pause_key_that_cannot_be_sent_is_told(x, key):
    desktop = open_desktop(pause_key=key)
    assert "cannot be the pause key" in desktop.notices[0].text
    desktop.close()


def test_a_persons_input_is_told_from_ours(x, desktop, person):
    from Xlib import X
    from Xlib.ext import xtest

    xtest.fake_input(x, X.MotionNotify, x=50, y=60)
    xtest.fake_input(x, X.ButtonPress, 3)
    xtest.fake_input(x, X.ButtonRelease, 3)
    send(x, "a")
    person.click()
    touched = until(lambda: desktop.state(100.0).mouse_t)
    assert 95.0 < touched <= 100.0
    person.key("shift")
    before_move = time.monotonic()
    person.move(5, 5)
    until(lambda: desktop.state(time.monotonic()).mouse_t >= before_move)
    assert desktop.state(100.0).key_t is None  # whoever holds Shift does not type
    person.key("a")
    assert 95.0 < until(lambda: desktop.state(100.0).key_t) <= 100.0
    before = desktop.state(0.0).mouse_t
    xtest.fake_input(x, X.MotionNotify, x=70, y=80)
    x.sync()
    assert desktop.state(0.0).mouse_t <= before  # only grew older


def test_asking_is_cheap(desktop):
    def ask() -> float:
        start = time.perf_counter()
        desktop.state(0.0)
        return time.perf_counter() - start

    assert statistics.median(ask() for _ in range(200)) < 1e-3


def test_a_server_that_goes_away_leaves_a_state_and_closes(x, desktop, caplog):
    lost = threading.Event()
    desktop.on_lost(lost.set)
    for connection in (desktop._pointer.connection, desktop._watch._connection):
        connection.display.socket.shutdown(socket.SHUT_RDWR)
    assert desktop.state(1.0).pointer_px is None
    assert desktop.state(2.0).screens
    assert lost.wait(20.0)
    assert "no longer observed" in caplog.text
    assert desktop.state(3.0).locked  # nobody would see a lock
    desktop.close()
    desktop.close()


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "Without a display"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "On Wayland"),
        ({"DISPLAY": ":4711"}, "answer"),
    ],
)
def test_where_nothing_can_be_observed_one_sentence_says_so(monkeypatch, environment, sentence):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    desktop = open_desktop()
    assert isinstance(desktop, NullDesktop)
    assert sentence in desktop.notices[0].text
    assert desktop.notices[0].remedy
    desktop.on_hotkey(lambda: None)
    state = desktop.state(3.0)
    assert (state.t, state.screens, state.app, state.pointer_px) == (3.0, (), None, None)
    desktop.close()


def test_an_x_server_that_is_a_guest_of_wayland_is_not_believed(x, monkeypatch):
    assert not _x11.is_xwayland(x)
    monkeypatch.setattr(type(x), "has_extension", lambda self, name: name == "XWAYLAND")
    desktop = open_desktop()
    assert isinstance(desktop, NullDesktop)
    assert "On Wayland" in desktop.notices[0].text


def test_importing_the_room_imports_no_backend():
    code = "import sys, handcontrol.desktop; print([m for m in sys.modules if m.split('.')[0] in ('pynput', 'Xlib')])"
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
