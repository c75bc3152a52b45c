"""Injection on a real X server, judged by what the server says is down; and one sentence where it cannot work."""

from __future__ import annotations

import ctypes
import os
import shutil
import socket
import subprocess
import sys
import time

import pytest

from handcontrol.errors import InjectError
from handcontrol.inject import Ledger, open_injector
from handcontrol.inject.base import NoSuchInput
from handcontrol.inject.null import NullInjector
from handcontrol.vocab import MoveTo, Press, Release, Tap

pytestmark = [pytest.mark.xserver, pytest.mark.skipif(sys.platform != "linux", reason="X11 is Linux's")]


class Server:
    """Asks the X server what is held and where the pointer is, through a connection of its own."""

    def __init__(self) -> None:
        from Xlib import XK, display

        self.display = display.Display()
        self.keysym = XK.string_to_keysym

    def pointer(self) -> tuple[int, int]:
        answer = self.display.screen().root.query_pointer()
        return answer.root_x, answer.root_y

    def buttons(self) -> list[int]:
        mask = self.display.screen().root.query_pointer().mask
        return [button for button in range(1, 6) if mask & (1 << (7 + button))]

    def keys(self) -> set[int]:
        bits = self.display.query_keymap()
        return {code for code in range(256) if bits[code // 8] >> (code % 8) & 1}

    def code(self, name: str) -> int:
        return self.display.keysym_to_keycode(self.keysym(name))


@pytest.fixture
def server(start_x_server):
    start_x_server("-screen", "0", "1280x800x24")
    server = Server()
    yield server
    server.display.close()


@pytest.fixture
def injector(server):
    injector = open_injector(False)
    yield injector
    injector.close()


def test_moves_to_every_corner(server, injector):
    for place in [(0, 0), (1279, 0), (1279, 799), (0, 799), (640, 400)]:
        injector.move_to(*place)
        assert server.pointer() == place


@pytest.mark.parametrize(("name", "button"), [("mouse:left", 1), ("mouse:middle", 2), ("mouse:right", 3)])
def test_buttons_are_down_between_press_and_release(server, injector, name, button):
    injector.press(name)
    assert server.buttons() == [button]
    injector.release(name)
    assert server.buttons() == []


@pytest.mark.parametrize(
    ("name", "keysym"),
    [
        ("shift", "Shift_L"), ("ctrl", "Control_L"), ("alt", "Alt_L"), ("super", "Super_L"), ("a", "a"), ("7", "7"),
        (".", "period"), ("page_up", "Page_Up"), ("f11", "F11"), ("escape", "Escape"), ("left", "Left"),
        ("space", "space"), ("print_screen", "Print"), ("pause", "Pause"), ("volume_up", "XF86AudioRaiseVolume"),
        ("media_next", "XF86AudioNext"),
    ],
)  # fmt: skip
def test_keys_are_physically_down_between_press_and_release(server, injector, name, keysym):
    from Xlib import XK

    XK.load_keysym_group("xf86")
    code = server.code(keysym.replace("XF86", "XF86_"))
    injector.press(name)
    assert server.keys() == {code}
    injector.release(name)
    assert server.keys() == set()


def test_a_chord_held_is_let_go_of_by_the_ledger(server, injector):
    ledger = Ledger(injector)
    ledger.play(MoveTo(0, "r", 0.0, 300, 200))
    ledger.play(Press(0, "drag", 0.0, "mouse:left"))
    ledger.play(Press(0, "hold", 0.0, "ctrl+alt+s"))
    assert server.buttons() == [1]
    assert server.keys() == {server.code(name) for name in ("Control_L", "Alt_L", "s")}
    assert ledger.release_all(1.0, "stopped") == ("s", "alt", "ctrl", "mouse:left")
    assert server.buttons() == []
    assert server.keys() == set()
    assert server.pointer() == (300, 200)


def test_taps_and_other_characters_leave_nothing_down(server, injector):
    ledger = Ledger(injector)
    for input in ("ctrl+c", "page_up", "mouse:right", "plus", "?", "é", "€"):
        ledger.play(Tap(0, "r", 0.0, input))
    ledger.play(Press(0, "r", 0.0, "mouse:back"))
    ledger.play(Release(0, "r", 0.0, "mouse:back"))
    assert server.buttons() == []
    assert server.keys() == set()


@pytest.fixture
def layout(server):
    """layout(name, *options): the keyboard gets this layout, as a person would choose it."""
    if not shutil.which("setxkbmap"):
        pytest.skip("needs setxkbmap")

    def use(*words):
        subprocess.run(["setxkbmap", *words], check=True, env=os.environ, capture_output=True)

    return use


def typed(server, injector, input):
    injector.press(input)
    codes = server.keys()
    injector.release(input)
    assert server.keys() == set()
    return codes


def test_a_change_of_layout_is_heard_and_a_release_lets_up_what_was_pressed(server, injector, layout):
    layout("us")
    before = typed(server, injector, "z")
    injector.press("z")
    layout("de")
    injector.release("z")
    assert server.keys() == set()
    after = typed(server, injector, "z")
    assert len(before) == len(after) == 1
    assert before != after  # where an American keyboard has its Y
    assert typed(server, injector, "ö") == {47}


def test_the_layout_that_is_chosen_of_two_counts(server, injector, layout):
    layout("us,de")
    american = typed(server, injector, "z")
    lock_group(1)
    german = typed(server, injector, "z")
    assert german != american
    assert typed(server, injector, "page_up") == {server.code("Page_Up")}


def lock_group(group):
    """Choose the second of two layouts, as a key or an applet does."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XkbLockGroup.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint]
    x11.XSync.argtypes, x11.XCloseDisplay.argtypes = [ctypes.c_void_p, ctypes.c_int], [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    assert x11.XkbLockGroup(display, 0x100, group)
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


def test_a_third_layout_is_not_guessed_at(server, injector, layout):
    layout("us,de,fr")
    lock_group(2)
    assert typed(server, injector, "z") == set()  # sent in pynput's way, as an event without a key
    assert typed(server, injector, "page_up") == {server.code("Page_Up")}
    lock_group(0)
    assert (
        typed(server, injector, "€") == set()
    )  # of the second layout's third level, which this one does not have


def test_a_character_on_the_third_level_is_made_with_alt_gr(server, injector, layout):
    layout("de")
    assert len(typed(server, injector, "@")) == 2
    assert typed(server, injector, "q") < typed(server, injector, "@")


def test_a_character_on_a_shifted_level_is_made_by_its_keys(server, injector, layout):
    layout("us")
    assert typed(server, injector, "?") == {server.code("Shift_L"), server.code("slash")}
    injector.press("shift")
    typed_with = {*server.keys()}
    injector.press("?")
    injector.release("?")
    assert server.keys() == typed_with  # shift is still held for whoever pressed it
    injector.release("shift")


def test_the_bell_rings_and_programs_start_without_a_shell(server, injector, tmp_path):
    injector.ask("bell")
    made = tmp_path / "made; touch bad"
    injector.start((sys.executable, "-c", "import sys; open(sys.argv[1], 'w').close()", str(made)))
    end = time.monotonic() + 20
    while not made.exists():
        assert time.monotonic() < end
    with pytest.raises(NoSuchInput, match="cannot be started") as caught:
        injector.start((str(tmp_path / "none"), "x"))
    assert caught.value.remedy


def test_the_on_screen_keyboard_comes_and_goes(server, injector, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoSuchInput, match="no on-screen keyboard"):
        injector.ask("keyboard")
    program = tmp_path / "onboard"
    program.write_text("#!/bin/sh\nexec /bin/sleep 60\n")
    program.chmod(0o755)
    injector.ask("keyboard")
    shown = injector._programs._keyboard
    assert shown.poll() is None
    injector.ask("keyboard")
    assert shown.wait(20) < 0


def test_an_address_is_opened_by_the_persons_own_program(server, injector, tmp_path, monkeypatch):
    opener, made = tmp_path / "xdg-open", tmp_path / "address"
    opener.write_text(f'#!/bin/sh\necho "$1" > {made}.part\n/bin/mv {made}.part {made}\n')
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    injector.start(("https://example.org/a?b=$(c)",))
    end = time.monotonic() + 20
    while not made.exists():
        assert time.monotonic() < end
    assert made.read_text() == "https://example.org/a?b=$(c)\n"


def test_the_wheel_turns_whole_notches_and_keeps_the_rest(server, injector):
    from Xlib import X

    root = server.display.screen().root
    root.grab_button(
        X.AnyButton, X.AnyModifier, True, X.ButtonPressMask, X.GrabModeAsync, X.GrabModeAsync, 0, 0
    )
    server.display.sync()
    for _ in range(5):
        injector.scroll(0.0, 0.5)
    injector.scroll(-1.0, 0.0)
    injector.press("mouse:left")
    injector.release("mouse:left")
    turned = []
    while not turned or turned[-1] != 1:
        event = server.display.next_event()
        if event.type == X.ButtonPress:
            turned.append(event.detail)
    assert turned == [4, 4, 6, 1]


def test_an_unknown_key_of_this_keyboard_is_one_sentence(server, injector):
    with pytest.raises(InjectError, match="no key 'f20'") as caught:
        injector.press("f20")
    assert caught.value.remedy


def test_a_closed_injector_refuses_and_closing_twice_does_no_harm(server):
    injector = open_injector(False)
    injector.close()
    injector.close()
    with pytest.raises(InjectError, match="closed"):
        injector.move_to(1, 1)


def test_a_server_that_dies_is_one_sentence_and_release_all_still_returns(start_x_server):
    start_x_server()
    injector = open_injector(False)
    ledger = Ledger(injector)
    ledger.play(Press(0, "r", 0.0, "mouse:left"))
    for connection in (injector._mouse._display, injector._x11_keys._display):
        connection.display.socket.shutdown(socket.SHUT_RDWR)
    with pytest.raises(InjectError, match="press mouse:right"):
        ledger.play(Press(0, "r", 0.0, "mouse:right"))
    assert ledger.release_all(1.0, "stopped") == ()
    assert len(ledger.errors) == 2
    injector.close()


def test_without_xtest_the_remedy_is_told(start_x_server):
    start_x_server("-extension", "XTEST")
    with pytest.raises(InjectError, match="XTEST") as caught:
        open_injector(False)
    assert "--dry-run" in caught.value.remedy


def test_an_x_server_that_is_a_guest_of_wayland_is_refused(server, monkeypatch):
    monkeypatch.setattr(
        type(server.display), "has_extension", lambda self, name: name in ("XTEST", "XWAYLAND")
    )
    with pytest.raises(InjectError, match="Wayland session"):
        open_injector(False)


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "There is no display"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "Wayland session"),
        ({"DISPLAY": ":4711"}, "does not answer"),
        ({"DISPLAY": "nonsense"}, "does not answer"),
    ],
)
def test_where_nothing_can_be_injected_one_sentence_says_so(monkeypatch, environment, sentence):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(InjectError, match=sentence) as caught:
        open_injector(False)
    assert "--dry-run" in caught.value.remedy
    assert isinstance(open_injector(True), NullInjector)


def test_importing_the_room_imports_no_backend():
    code = "import sys, handcontrol.inject; print([m for m in sys.modules if m.split('.')[0] in ('pynput', 'Xlib')])"
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
