"""Ways of the pointer on a real X server, as another program and the server itself see them: dwell, double and right
click, a drag across monitors, a wheel that runs on, the clutch, and a person's own mouse that goes first."""

from __future__ import annotations

import math
import subprocess
import threading
import time

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.xserver, pytest.mark.networks]

NEAR_PX = 40  # as in test_click_and_drag
POINT = """
version = 1
[[rule]]
name   = "Point to move"
when   = { pose = "point" }
during = { move = "pointer" }
"""


def played(desktop, hand, *, settings="", rules=None):
    """The program over the script of `hand`, to its end."""
    (desktop.tmp_path / "settings.toml").write_text(f"version = 1\n{settings}")
    words = ["--settings", desktop.tmp_path / "settings.toml"]
    if rules:
        (desktop.tmp_path / "rules.toml").write_text(rules)
        words += ["--profile", desktop.tmp_path / "rules.toml"]
    source = hand.write(desktop.tmp_path / "job.toml")
    return desktop.start("--source", source, "--arm", "--offline", "--headless", *words)


def buttons(receiver):
    return [(e["what"], e["button"]) for e in receiver.events if e["what"] in ("press", "double", "release")]


def test_a_click_by_resting(desktop, hand, networks):
    receiver = desktop.receiver()
    places = receiver.places
    hand.begin((640, 600)).go(places["button"], rest=1.3).go(places["row 1"], rest=1.3).go(
        (640, 600), rest=0.2
    )
    program = played(desktop, hand, settings='[pointer]\ndwell_click = "left"\ndwell_s = 0.6\n', rules=POINT)
    assert program.wait() == 0, program.err
    assert [e["what"] for e in receiver.events] == ["press", "release", "clicked", "press", "release", "row"]
    presses = [e for e in receiver.events if e["what"] == "press"]
    for event, place in zip(presses, ("button", "row 1"), strict=True):
        assert math.dist(event["at"], places[place]) < NEAR_PX, (place, event)
    assert receiver.events[-1]["row"] == 1
    assert desktop.held() == []


def test_a_double_click_lands_on_one_pixel_and_the_other_button_clicks(desktop, hand, networks):
    """The desktop allows 0.7 s; the hand needs 0.5 to 0.6."""
    server = desktop.connect()
    window = allow_double_clicks_of(server, 700)
    receiver = desktop.receiver()
    places = receiver.places
    hand.begin((640, 600)).go(places["row 1"])
    hand.key(0.12, pose="pinch").key(0.12).key(0.12, pose="point").key(0.1)
    hand.key(0.12, pose="pinch").key(0.12).open(rest=0.8)
    hand.go(places["button"]).key(0.15, pose="pinch_middle").key(0.5).open(rest=0.6)
    program = played(desktop, hand)
    assert program.wait() == 0, program.err
    assert buttons(receiver) == [
        ("press", "LeftButton"), ("release", "LeftButton"),
        ("press", "LeftButton"), ("double", "LeftButton"), ("release", "LeftButton"),
        ("press", "RightButton"), ("release", "RightButton"),
    ]  # fmt: skip
    events = [e for e in receiver.events if e["what"] in ("press", "double", "release")]
    assert len({tuple(e["at"]) for e in events[:5]}) == 1
    assert math.dist(events[0]["at"], places["row 1"]) < NEAR_PX
    assert math.dist(events[5]["at"], places["button"]) < NEAR_PX
    assert desktop.held() == []
    window.destroy()
    server.close()


def allow_double_clicks_of(server, ms):
    """Be the desktop's XSETTINGS manager; the window that must live on."""
    import struct

    from Xlib import X

    name = b"Net/DoubleClickTime"
    setting = struct.pack("<BxH", 0, len(name)) + name + b"\0" * (-len(name) % 4) + struct.pack("<Ii", 0, ms)
    window = server.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
    atom = server.intern_atom("_XSETTINGS_SETTINGS")
    window.change_property(atom, atom, 8, struct.pack("<BxxxII", 0, 1, 1) + setting)
    window.set_selection_owner(server.intern_atom("_XSETTINGS_S0"), X.CurrentTime)
    server.sync()
    return window


def test_a_drag_across_monitors(desktop, hand, networks):
    for name, left in (("*west", 0), ("east", 640)):
        place = f"640/170x800/210+{left}+0"
        subprocess.run(["xrandr", "--setmonitor", name, place, "none"], env=desktop.env, check=True)
    receiver = desktop.receiver()
    assert receiver.screen == (640, 800)
    start, end = receiver.places["button"], (1100, 500)
    hand.begin((640, 600)).go(start).pinch().go(end, seconds=1.2, rest=0.5).open()
    program = played(desktop, hand, settings='[pointer]\nscreens = "all"\n')
    assert program.wait() == 0, program.err
    press, release = (next(e for e in receiver.events if e["what"] == what) for what in ("press", "release"))
    assert math.dist(press["at"], start) < NEAR_PX
    assert math.dist(release["at"], end) < NEAR_PX
    assert buttons(receiver) == [("press", "LeftButton"), ("release", "LeftButton")]
    assert desktop.held() == []


@pytest.mark.parametrize("inertia_s", [0.0, 0.8])
def test_a_wheel_that_is_let_go_in_a_swing_runs_on(inertia_s, desktop, hand, networks):
    receiver = desktop.receiver()
    hand.begin((640, 700)).key(0.2, pose="victory").key(0.4)
    x, y = hand.anchor((640, 700))
    hand.key(0.35, anchor=[round(x, 4), round(y - 0.3, 4)], ease="linear")
    hand.key(0.05, hidden=True).key(2.0)
    program = played(desktop, hand, settings=f"[pointer]\nscroll_inertia_s = {inertia_s}\n")
    assert program.wait() == 0, program.err
    turned = sum(e["by"][1] for e in receiver.events if e["what"] == "wheel")
    palms = 0.3 / (0.42 * 0.55)  # about: a palm is a good half of a hand
    by_hand = palms / 0.2
    assert turned >= 1.6 * by_hand if inertia_s else 0.3 * by_hand < turned < 1.3 * by_hand


def test_the_clutch_carries_the_pointer_on(desktop, hand, networks):
    """relative: a stroke to the right, back with a fist, and another stroke."""
    left, right = (420, 400), (800, 400)
    hand.begin(left).go(right)
    hand.key(0.2, pose="fist").key(0.3).go(left).key(0.2, pose="point").key(0.4).go(right)
    desktop.receiver()
    places, done = [desktop.pointer()], threading.Event()

    def look():
        while not done.wait(0.02):
            places.append(desktop.pointer())

    watcher = threading.Thread(target=look)
    watcher.start()
    program = played(desktop, hand, settings='[pointer]\nmode = "relative"\n', rules=POINT)
    code = program.wait()
    done.set()
    watcher.join()
    assert code == 0, program.err
    x = [at[0] for at in places]
    stays = [(a, b) for a, b in zip(x, x[25:], strict=False) if a == b]  # for half a second
    stroke = max(stays[len(stays) // 2 :])[0] - x[0]
    assert x[0] == 640
    assert x[-1] - x[0] > 300
    assert min(x) >= 640 - 30  # the hand went back, the pointer did not
    assert any(x[0] + 0.35 * (x[-1] - x[0]) < a < x[0] + 0.65 * (x[-1] - x[0]) for a, _ in stays), (
        stroke,
        x[::20],
    )


def test_a_persons_mouse_goes_first(desktop, hand, person_there, networks):
    desktop.receiver()
    hand.begin((300, 300))
    for _ in range(6):
        hand.go((900, 500), rest=0.05).go((300, 300), rest=0.05)
    program = played(desktop, hand, rules=POINT)
    until(lambda: desktop.pointer()[0] > 500)
    person = person_there()
    person.move(100, 700)
    threading.Event().wait(0.1)  # a move may have been on its way
    person.move(101, 700)
    began = time.monotonic()
    while time.monotonic() < began + 0.7:
        assert desktop.pointer() == (101, 700)
    until(lambda: desktop.pointer()[1] < 600)  # and after a while the hand goes on
    program.close()


def until(found, seconds=60.0):
    end = time.monotonic() + seconds
    while not found():
        assert time.monotonic() < end, "what was awaited did not come"
        threading.Event().wait(0.01)
