"""What a screen reader knows of a window, asked over the accessibility bus (AT-SPI): names, states, places.

Needs dbus-daemon and at-spi2-core. All places are in pixels of the screen.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
WAIT_S = 60.0
ATSPI = "org.a11y.atspi."
#: Bits of an accessible's state (atspi-constants.h).
ACTIVE, FOCUSED, SENSITIVE, SHOWING = 1, 12, 24, 25


def missing() -> str:
    """What is not installed, or ""."""
    if not shutil.which("dbus-daemon"):
        return "dbus-daemon"
    return "" if any(Path(one).exists() for one in LAUNCHERS) else "at-spi2-core"


class Gone(Exception):
    """It was asked about something that is there no more."""


@dataclass(frozen=True)
class Node:
    """One thing in a window, as it was when it was looked at; asked anew by the reader that found it."""

    at: tuple[str, str]  # bus name, path
    name: str
    role: str
    states: int
    inside: tuple[Node, ...]  # what it is in, the outermost first

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class Bus:
    """A session bus of its own."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        folder.mkdir(mode=0o700, exist_ok=True)
        env["XDG_RUNTIME_DIR"] = str(folder)
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={folder}/bus"],
            env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True,
        )  # fmt: skip
        self.address = self._daemon.stdout.readline().strip()
        env["DBUS_SESSION_BUS_ADDRESS"] = self.address
        env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def close(self) -> None:
        self._daemon.terminate()
        self._daemon.wait()
        self._daemon.stdout.close()


class ScreenReader:
    """Asks the program that has that name on the bus."""

    def __init__(self, bus: Bus) -> None:
        with open_dbus_connection(bus.address) as session:
            where = _ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
        self._bus = open_dbus_connection(where)

    def close(self) -> None:
        self._bus.close()

    # --- looking -------------------------------------------------------------------------------------------------

    def tree(self, program: str = "handcontrol"):
        """Everything of the program that shows, from the top, parents first."""
        for at in self._children(ROOT):
            try:
                if self._name(at) == program:
                    yield from self._below(at, ())
            except Gone:
                pass

    def _below(self, at, inside):
        for child in self._children(at):
            try:
                node = self.look(child, inside)
                if node.has(SHOWING):
                    yield node
                    yield from self._below(child, (*inside, node))
            except Gone:
                pass

    def look(self, at, inside=()) -> Node:
        low, high = self._call(at, "Accessible", "GetState")[0]
        role = self._call(at, "Accessible", "GetRoleName")[0]
        return Node(at, self._name(at), role, low | high << 32, inside)

    def wait(self, wanted: Callable[[Node], bool], what: str = "", wait_s: float = WAIT_S) -> Node:
        """The first that shows and for which wanted(node) holds, once there is one."""
        until, seen = time.monotonic() + wait_s, []
        while True:
            seen = []
            for node in self.tree():
                if wanted(node):
                    return node
                seen.append(f"{node.role} {node.name!r}")
            assert time.monotonic() < until, f"no {what or 'such thing'} among {seen}"
            time.sleep(0.05)

    def find(self, name: str, *, role: str = "", inside: str = "", wait_s: float = WAIT_S) -> Node:
        """The control of that name: a box is called by its label."""

        def is_it(node: Node) -> bool:
            if role not in ("", node.role) or (inside and inside not in [one.name for one in node.inside]):
                return False
            return node.name == name or (node.role == "combo box" and name in self.labels(node))

        return self.wait(is_it, f"{role} {name!r}", wait_s)

    def again(self, node: Node) -> Node:
        return self.look(node.at, node.inside)

    def place(self, node: Node) -> tuple[int, int, int, int]:
        """Left, top, width, height."""
        return tuple(self._call(node.at, "Component", "GetExtents", "u", (0,))[0])

    def room(self, node: Node) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what can be seen of that which it is in."""
        left, top, right, bottom = -10_000, -10_000, 10_000, 10_000
        for holder in reversed(node.inside):
            if holder.role == "combo box":  # its list is a window of its own
                break
            x, y, width, height = self.place(holder)
            if width and height:  # a program has no place
                left, top, right, bottom = (
                    max(left, x),
                    max(top, y),
                    min(right, x + width),
                    min(bottom, y + height),
                )
        return left, top, right, bottom

    def seen_place(self, node: Node) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what can be seen of it."""
        left, top, right, bottom = self.room(node)
        x, y, width, height = self.place(node)
        return max(left, x), max(top, y), min(right, x + width), min(bottom, y + height)

    def text(self, node: Node) -> str:
        """What is written in it."""
        return self._call(node.at, "Text", "GetText", "ii", (0, -1))[0]

    def items(self, box: Node) -> list[Node]:
        """What can be chosen in a box, though its list may be closed, or longer than what shows of it."""
        inside = (*box.inside, box)
        lists = [self.look(part, inside) for part in self._children(box.at)]
        return [self.look(at, (*inside, part)) for part in lists for at in self._children(part.at)]

    def labels(self, node: Node) -> list[str]:
        """What it is called by besides its name: the text of its labels."""
        found = self._call(node.at, "Accessible", "GetRelationSet")[0]
        return [self._name(tuple(at)) for kind, those in found if kind == 2 for at in those]

    def description(self, node: Node) -> str:
        return self._property(node.at, "Accessible", "Description")

    # --- doing ---------------------------------------------------------------------------------------------------

    def act(self, node: Node) -> None:
        """Do what its first action is: press a button."""
        self._call(node.at, "Action", "DoAction", "i", (0,))

    # --- the bus -------------------------------------------------------------------------------------------------

    def _children(self, at):
        return [tuple(child) for child in self._call(at, "Accessible", "GetChildren")[0]]

    def _name(self, at) -> str:
        return self._property(at, "Accessible", "Name")

    def _property(self, at, interface, name):
        asked = (ATSPI + interface, name)
        return _ask(self._bus, *at, "org.freedesktop.DBus.Properties", "Get", "ss", asked)[0][1]

    def _call(self, at, interface, method, signature=None, body=()):
        return _ask(self._bus, *at, ATSPI + interface, method, signature, body)


def _ask(bus, name, path, interface, method, signature=None, body=()):
    address = DBusAddress(path, bus_name=name, interface=interface)
    answer = bus.send_and_get_reply(new_method_call(address, method, signature, body), timeout=30)
    if answer.header.message_type == MessageType.error:
        raise Gone(f"{method} of {path}: {answer.body}")
    return answer.body
