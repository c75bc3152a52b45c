"""A person at the program's window, who finds things by their names and acts with the mouse, or with keys alone.

Where a thing is, what it says and whether it has the focus is asked over the accessibility bus; mouse and keys are
xdotool's. Every act waits until what it needs is there; none waits for a time to pass.
"""

from __future__ import annotations

import subprocess
import time

from .screen_reader import ACTIVE, FOCUSED, SENSITIVE, SHOWING, Node, ScreenReader

WAIT_S = 60.0
MOST = 200  # presses of Tab around a window


class Person:
    """What both ways have in common. `press`, `choose`, `write` name a control as a screen reader does."""

    def __init__(self, reader: ScreenReader, env: dict[str, str]) -> None:
        self.reader = reader
        self._env = env

    def see(self, name: str, **where: str) -> Node:
        return self.reader.find(name, **where)

    def see_words(self, words: str, role: str = "") -> Node:
        """Something whose name has these words in it."""
        return self.reader.wait(lambda node: words in node.name and role in ("", node.role), repr(words))

    def sees(self, name: str) -> bool:
        return any(node.name == name for node in self.reader.tree())

    def sees_words(self, words: str) -> bool:
        return any(words in node.name for node in self.reader.tree())

    def order(self) -> list[str]:
        """The rules as they stand."""
        return [
            node.name for node in self.reader.tree() if node.role == "panel" and node.name.startswith("Rule ")
        ]

    def news(self) -> str:
        """The newest line of the log."""
        logged = self.reader.wait(
            lambda node: node.role == "list item" and node.inside[-1].name == "Event log"
        )
        return logged.name

    def written(self, name: str) -> Node:
        """The first of a list of sessions, once it is complete."""
        return self.reader.wait(
            lambda node: (
                node.role == "list item" and node.inside[-1].name == name and "not finished" not in node.name
            )
        )

    def until_active(self) -> None:
        """The window has the keyboard again."""
        self.reader.wait(lambda node: node.role == "frame" and node.has(ACTIVE), "active window")

    def keys(self, *chords: str) -> None:
        if chords:
            self._do("key", *chords)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "5", text)

    def until(self, holds, what: str) -> None:
        end = time.monotonic() + WAIT_S
        while not holds():
            assert time.monotonic() < end, f"it never was so: {what}"
            time.sleep(0.02)

    def _usable(self, name: str, **where: str) -> Node:
        """The control, once it can be used."""
        node = self.see(name, **where)
        self.until(lambda: self.reader.again(node).has(SENSITIVE), f"{name!r} can be used")
        return self.reader.again(node)

    def _do(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._env, check=True, stdout=subprocess.DEVNULL)


class ByMouse(Person):
    """Uses the keyboard for nothing but texts."""

    def press(self, name: str, **where: str) -> None:
        self._click(self._usable(name, **where))

    def page(self, title: str) -> None:
        self.press(title, role="check box")

    def write(self, name: str, text: str) -> None:
        self._click(self._usable(name), times=3)
        self.type(text)

    def choose(self, name: str, item: str) -> None:
        box = self._usable(name, role="combo box")
        self._click(box)
        wanted = next(one for one in self.reader.items(box) if one.name == item)
        unfolded = wanted.inside[-1]
        self.until(lambda: self.reader.again(unfolded).has(SHOWING), "the list is open")
        self.until(lambda: self._click(wanted) or not self._stays(unfolded), f"{item!r} is clicked")
        self.until(lambda: self.reader.again(box).name == item, f"{name!r} is {item!r}")

    def undo(self) -> None:
        self.press("Undo")

    def switch(self, name: str) -> None:
        self.press(name, role="push button")

    def lower(self, rule: str) -> None:
        """Take the card by its handle, and let it go below the next one's middle."""
        below = self.see(self.order()[self.order().index(f"Rule {rule}") + 1])
        _, _, _, bottom = self.reader.seen_place(below)
        x, y = self._middle(self.reader.find("⠿", inside=f"Rule {rule}"))
        self._point((x, y))
        self._do("mousedown", 1)
        self._point((x, (y + bottom) // 2))
        self._point((x, bottom - 4))
        self._do("mouseup", 1)

    def open_first(self, name: str) -> None:
        self._click(self.written(name))
        self.press("Open")

    def leave(self, button: str) -> None:
        self.press(button)

    def _click(self, node: Node, times: int = 1) -> None:
        self._point(self._middle(node))
        self._do("click", "--repeat", times, "--delay", 20, 1)

    def _point(self, at: tuple[int, int]) -> None:
        self._do("mousemove", *at)

    def _middle(self, node: Node) -> tuple[int, int]:
        """Where it can be clicked, once it was scrolled to."""
        end = time.monotonic() + WAIT_S
        while True:
            left, top, right, bottom = self.reader.seen_place(node)
            if right - left > 4 and bottom - top > 4:
                return (left + right) // 2, (top + bottom) // 2
            assert time.monotonic() < end, (
                f"{node.name!r} at {self.reader.place(node)} in {self.reader.room(node)}"
            )
            self._scroll_to(node)

    def _stays(self, node: Node, for_s: float = 0.5) -> bool:
        """Whether it still shows after a moment: a list that has only just opened takes no click yet."""
        end = time.monotonic() + for_s
        while shows := self.reader.again(node).has(SHOWING):
            if time.monotonic() > end:
                break
        return shows

    def _scroll_to(self, node: Node) -> None:
        """One turn of the wheel nearer, over the innermost area that it is in."""
        _, y, _, height = self.reader.place(node)
        left, top, right, bottom = self.reader.room(node)
        self._point(((left + right) // 2, (top + bottom) // 2))
        self._do("click", 5 if y + height / 2 > (top + bottom) / 2 else 4)


class ByKeyboard(Person):
    """Touches no mouse."""

    def press(self, name: str, **where: str) -> None:
        self.go_to(name, **where)
        self.keys("space")

    def page(self, title: str) -> None:
        titles = [node for node in self.reader.tree() if node.role == "check box"]
        place = [node.name for node in titles].index(title)
        self.keys(f"ctrl+{place + 1}")

    def write(self, name: str, text: str) -> None:
        self.go_to(name)
        self.keys("ctrl+a")
        self.type(text)

    def choose(self, name: str, item: str) -> None:
        """With the arrow keys."""
        box = self.go_to(name, role="combo box")
        items = [one.name for one in self.reader.items(box)]
        down = items.index(item) - items.index(box.name)
        self.keys(*["Down" if down > 0 else "Up"] * abs(down))
        self.until(lambda: self.reader.again(box).name == item, f"{name!r} is {item!r}")

    def undo(self) -> None:
        self.keys("ctrl+z")

    def switch(self, name: str) -> None:
        self.see(name)
        self.keys("ctrl+space")

    def lower(self, rule: str) -> None:
        self.go_to(f"Rule {rule}")
        self.keys("alt+Down")

    def open_first(self, name: str) -> None:
        self.go_to(name, role="list")
        self.written(name)
        self.keys("Home", "Return")

    def leave(self, button: str) -> None:
        self.see(button)
        self.keys("Escape")

    def go_to(self, name: str, **where: str) -> Node:
        """Tab until it has the focus."""
        node = self._usable(name, **where)
        for _ in range(MOST):
            if self.reader.again(node).has(FOCUSED):
                return node
            self.keys("Tab")
        raise AssertionError(f"Tab does not come to {name!r}")
