"""A person at the program's window, who finds things by their names and acts with the mouse, or with keys alone.

Where a thing is, what it says and whether it has the focus is asked over the accessibility bus; mouse and keys are
xdotool's. Every act waits until what it needs is there; none waits for a time to pass.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable

from .screen_reader import ACTIVE, FOCUSED, SENSITIVE, SHOWING, Node, ScreenReader

WAIT_S = 60.0
MOST = 200  # presses of Tab around a window


class Person:
    """What both ways have in common. `press`, `choose`, `write` name a control as a screen reader does, in English;
    `say` knows what that is in the language of the window (`tongue.py`)."""

    def __init__(
        self, reader: ScreenReader, env: dict[str, str], say: Callable[[str], str] = lambda words: words
    ) -> None:
        self.reader = reader
        self.say = say
        self._env = env

    def see(self, name: str, *, inside: str = "", role: str = "", wait_s: float = WAIT_S) -> Node:
        return self.reader.find(self.say(name), inside=self.say(inside), role=role, wait_s=wait_s)

    def see_words(self, words: str, *, wait_s: float = WAIT_S) -> Node:
        """Something whose name has these words in it."""
        said = self.say(words)
        return self.reader.wait(lambda node: said in node.name, repr(said), wait_s)

    def sees(self, name: str) -> bool:
        said = self.say(name)
        return any(node.name == said for node in self.reader.tree())

    def sees_words(self, words: str) -> bool:
        said = self.say(words)
        return any(said in node.name for node in self.reader.tree())

    def order(self) -> list[str]:
        """The names of the rules as they stand."""
        before, _, after = self.say("Rule NAME").partition("NAME")
        panels = [node.name for node in self.reader.tree() if node.role == "panel"]
        return [
            name.removeprefix(before).removesuffix(after)
            for name in panels
            if name.startswith(before) and name.endswith(after)
        ]

    def news(self) -> str:
        """The newest line of the log."""
        log = self.say("Event log")
        return self.reader.wait(lambda node: node.role == "list item" and node.inside[-1].name == log).name

    def written(self, name: str) -> Node:
        """The first of a list of sessions, once it is complete."""
        shelf, not_yet = self.say(name), self.say("not finished")
        return self.reader.wait(
            lambda node: (
                node.role == "list item" and node.inside[-1].name == shelf and not_yet not in node.name
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

    def _rail(self) -> list[Node]:
        """The buttons of the pages; Qt tells them as one of two kinds."""
        live = self.see("Live")
        return [
            node
            for node in self.reader.tree()
            if node.role == live.role and node.inside[-1].at == live.inside[-1].at
        ]

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
        said = self.say(title)
        self._click(next(node for node in self._rail() if node.name == said))

    def write(self, name: str, text: str) -> None:
        self._click(self._usable(name), times=3)
        self.type(text)

    def choose(self, name: str, item: str) -> None:
        box = self._usable(name, role="combo box")
        self._click(box)
        item = self.say(item)
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
        rules = self.order()
        below = self.see(f"Rule {rules[rules.index(rule) + 1]}")
        _, _, _, bottom = self.reader.seen_place(below)
        x, y = self._middle(self.see("⠿", inside=f"Rule {rule}"))
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
        place = [node.name for node in self._rail()].index(self.say(title))
        self.keys(f"ctrl+{place + 1}")

    def write(self, name: str, text: str) -> None:
        self.go_to(name)
        self.keys("ctrl+a")
        self.type(text)

    def choose(self, name: str, item: str) -> None:
        """With the arrow keys."""
        box = self.go_to(name, role="combo box")
        item = self.say(item)
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
