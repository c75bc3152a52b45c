"""A desktop of the test's own (Xvfb, openbox), the real program on it, and a window that writes down what it gets."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

HERE = Path(__file__).parent
WAIT_S = 60.0  # of an event that must come; a machine under load is slow, a broken program is silent
# Held inputs are let go within 0.3 s: `make e2e` holds the program to it. A busy machine may stand still that long.
LET_GO_S = float(os.environ.get("HANDCONTROL_E2E_LET_GO_S", "5"))
SIZE = (1280, 800)


def pytest_generate_tests(metafunc):
    """`run`: how often the main job is repeated (HANDCONTROL_E2E_RUNS)."""
    if "run" in metafunc.fixturenames:
        runs = int(os.environ.get("HANDCONTROL_E2E_RUNS", "1"))
        metafunc.parametrize("run", range(1, runs + 1))


class Process:
    """A program whose lines are waited for. stdout and stderr are kept apart; both are read as they come."""

    def __init__(self, command, env):
        self.command = [str(word) for word in command]
        self.popen = subprocess.Popen(
            self.command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=env,
            text=True,
            start_new_session=True,
        )
        self.out, self.err = [], []
        self._changed = threading.Condition()
        self._open = 2
        self._readers = [
            threading.Thread(target=self._read, args=(self.popen.stdout, self.out)),
            threading.Thread(target=self._read, args=(self.popen.stderr, self.err)),
        ]
        for reader in self._readers:
            reader.start()

    def _read(self, stream, lines):
        for line in stream:
            with self._changed:
                lines.append(line.rstrip("\n"))
                self._changed.notify_all()
        with self._changed:
            self._open -= 1
            self._changed.notify_all()

    def wait_for_error(self, wanted):
        """The first line of stderr for which wanted(line) holds."""
        return self.wait_for(wanted, lines=self.err)

    def wait_for(self, wanted, *, after=0, timeout=WAIT_S, lines=None):
        """The first line of stdout from number `after` on for which wanted(line) holds."""
        found, lines = [], self.out if lines is None else lines

        def look():
            found.extend(line for line in lines[after:] if wanted(line))
            return found or not self._open

        with self._changed:
            self._changed.wait_for(look, timeout)
        assert found, f"it never came; stdout ends {self.out[-8:]}, stderr ends {self.err[-8:]}"
        return found[0]

    def signal(self, number):
        self.popen.send_signal(number)

    def wait(self, timeout=WAIT_S):
        """The exit code."""
        code = self.popen.wait(timeout)
        for reader in self._readers:
            reader.join(timeout)
        return code

    def close(self):
        if self.popen.poll() is None:
            self.popen.send_signal(signal.SIGTERM)
            try:
                self.popen.wait(10)
            except subprocess.TimeoutExpired:
                self.popen.kill()
                self.popen.wait(10)
        for reader in self._readers:
            reader.join(10)
        for stream in (self.popen.stdout, self.popen.stderr):
            stream.close()
        # pytest shows this when the test has failed
        print("$", " ".join(self.command), *self.out[-60:], *self.err[-30:], sep="\n  ")


class Receiver(Process):
    """tests/e2e/receiver.py: events as dicts, in order."""

    def __init__(self, env, name):
        super().__init__([sys.executable, "-P", HERE / "receiver.py", name], env)

    def wait_ready(self):
        ready = json.loads(self.wait_for(lambda line: '"ready"' in line))
        self.places = {name: tuple(at) for name, at in ready["places"].items()}
        self.screen = tuple(ready["screen"])

    @property
    def events(self):
        return [json.loads(line) for line in self.out[1:]]

    def wait_event(self, what, *, after=0, **details):
        """The first such event from line `after` on."""

        def is_it(line):
            event = json.loads(line)
            return {"what": what, **details}.items() <= event.items()

        return json.loads(self.wait_for(is_it, after=after))


class Desktop:
    """One X server with a window manager. start(command…), receiver(), and what is pressed on it."""

    def __init__(self, display, tmp_path):
        self.display = display
        self.tmp_path = tmp_path
        self.env = {
            k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_SESSION", "WAYLAND"))
        }
        self.env |= {
            "DISPLAY": display,
            "PYTHONUNBUFFERED": "1",
            "PYTHONFAULTHANDLER": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        self._processes = []
        self.wm = self._started(Process(["openbox", "--sm-disable"], self.env))

    def _started(self, process):
        self._processes.append(process)
        return process

    def start(self, *words, entry=("-m", "handcontrol")):
        """The program, with these words on its command line."""
        return self._started(Process([sys.executable, "-P", *entry, *words], self.env))

    def receiver(self, name="receiver"):
        receiver = self._started(Receiver(self.env, name))
        receiver.wait_ready()
        return receiver

    def own_home(self):
        """A folder for the program's settings, profiles and gestures that no other test has."""
        shared, home = Path(self.env["HANDCONTROL_HOME"]), self.tmp_path / "home"
        home.mkdir()
        (home / "cache").symlink_to((shared / "cache").resolve(), target_is_directory=True)
        self.env["HANDCONTROL_HOME"] = str(home)
        (home / "config" / "profiles").mkdir(parents=True)
        return home

    def connect(self):
        from Xlib.display import Display

        return Display(self.display)

    def held(self):
        """Mouse buttons and keys that the X server says are down."""
        server = self.connect()
        try:
            mask = server.screen().root.query_pointer().mask
            buttons = [f"button {n}" for n in range(1, 6) if mask & (1 << (7 + n))]
            keymap = server.query_keymap()
            keys = [f"key {i}" for i in range(256) if keymap[i // 8] & (1 << (i % 8))]
            return buttons + keys
        finally:
            server.close()

    def let_go(self, since):
        """The X server comes to hold nothing, LET_GO_S after the cause at the latest."""
        asked = time.monotonic()
        while held := self.held():
            assert asked - since < LET_GO_S, f"{held} after {asked - since:.3f} s"
            asked = time.monotonic()
        print(f"let go after {(asked - since) * 1000:.0f} ms")

    def window(self, *, pid=None, name=None):
        """The number of the visible window of this process, or with these words in its title."""
        about = (
            ["--all"] + (["--pid", str(pid)] if pid is not None else []) + (["--name", name] if name else [])
        )
        until = time.monotonic() + WAIT_S
        while time.monotonic() < until:
            # A search ends with an error when any window is closed while it walks the tree, and when none is there yet.
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", *about],
                env=self.env, capture_output=True, text=True, check=False,
            )  # fmt: skip
            if found.returncode == 0 and found.stdout.strip():
                return int(found.stdout.split()[0])
            time.sleep(0.1)
        raise AssertionError(f"no window of {about} within {WAIT_S:.0f} s: {found.stderr}")

    def close_window(self, program):
        """As the close button of the window's frame does."""
        from Xlib import X
        from Xlib.protocol.event import ClientMessage

        window = self.window(pid=program.popen.pid, name="^handcontrol$")
        server = self.connect()
        event = ClientMessage(
            window=server.create_resource_object("window", window),
            client_type=server.intern_atom("_NET_CLOSE_WINDOW"),
            data=(32, [0, 2, 0, 0, 0]),
        )
        mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
        server.screen().root.send_event(event, event_mask=mask)
        server.sync()  # a server reads nothing more from a client that has gone
        server.close()

    def pointer(self):
        server = self.connect()
        try:
            answer = server.screen().root.query_pointer()
            return answer.root_x, answer.root_y
        finally:
            server.close()

    def close(self):
        for process in reversed(self._processes):
            process.close()


@pytest.fixture
def desktop(start_x_server, tmp_path):
    if not shutil.which("openbox"):
        pytest.skip("needs openbox")
    desktop = Desktop(start_x_server("-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"), tmp_path)
    yield desktop
    desktop.close()


@pytest.fixture
def screen_reader(desktop):
    """screen_reader(): asks the program that was started on this desktop; the bus is there from the beginning."""
    from .screen_reader import Bus, ScreenReader, missing

    if what := missing():
        pytest.skip(f"needs {what}")
    bus, readers = Bus(desktop.tmp_path / "run", desktop.env), []

    def start():
        readers.append(ScreenReader(bus))
        return readers[-1]

    yield start
    for reader in readers:
        reader.close()
    bus.close()


class Hand:
    """Writes a script for the virtual right hand in words of the screen: where to point, when to pinch."""

    # The default zone, which people see mirrored, and how far it reaches past the screen's edges.
    left, top, right, bottom, over = 0.2, 0.2, 0.8, 0.7, 0.03

    def __init__(self, screen=SIZE):
        self.screen = screen
        self.t = 0.0
        self.keys = []

    def anchor(self, at):
        """The place of the knuckles in the picture (0..1) that means this pixel of the screen."""
        u, v = ((p / size + self.over) / (1 + 2 * self.over) for p, size in zip(at, self.screen, strict=True))
        return 1 - (self.left + u * (self.right - self.left)), self.top + v * (self.bottom - self.top)

    def key(self, seconds, **words):
        self.t += seconds
        fields = {"t": round(self.t, 3), **words}
        self.keys.append(
            "  { " + ", ".join(f"{name} = {json.dumps(v)}" for name, v in fields.items()) + " },"
        )
        return self

    def go(self, at, seconds=0.9, rest=0.6):
        """Move there and let the pointer settle."""
        x, y = self.anchor(at)
        return self.key(seconds, anchor=[round(x, 4), round(y, 4)]).key(rest)

    def begin(self, at):
        x, y = self.anchor(at)
        return self.key(0.0, pose="point", anchor=[round(x, 4), round(y, 4)], size=0.42, roll=4).key(0.4)

    def pinch(self, hold=0.35):
        return self.key(0.15, pose="pinch").key(hold)

    def open(self, rest=0.35):
        return self.key(0.15, pose="point").key(rest)

    def write(self, path):
        path.write_text(
            f'title = "a test"\nduration_s = {self.t + 0.1:.3f}\nloop = false\n\n[[hand]]\nside = "right"\n'
            "skin = 2\ntremor = 0.15\nelbow = [0.42, 2.0]\nkey = [\n" + "\n".join(self.keys) + "\n]\n"
        )
        return f"virtual:{path}"


@pytest.fixture
def hand():
    return Hand()
