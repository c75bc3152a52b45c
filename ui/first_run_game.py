"""The playground of the first run as a value: targets to click, a list to scroll, a disc to drag. Pure, no Qt.

All places are pixels of a screen of BOARD px that is not there; Actions go in, what has become of things is asked.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Literal, TypeAlias

from handcontrol.vocab import Action, MoveTo, Press, Release, Scroll, Tap

Task: TypeAlias = Literal["click", "scroll", "drag"]
TASKS: tuple[Task, ...] = ("click", "scroll", "drag")
BOARD = (1280, 800)
TARGETS = ((150.0, 150.0), (400.0, 300.0), (640.0, 150.0))
TARGET_R = 70.0
LIST = (800.0, 40.0, 440.0, 720.0)  # x, y, width, height
ROW_H, ROWS, WANTED = 80.0, 16, 12  # the wanted row is the thirteenth
NOTCH = 90.0  # of the wheel
DISC, DISC_R = (150.0, 620.0), 62.0
BOX, BOX_R = (600.0, 620.0), 100.0  # its middle and half its side
_LEFT = "mouse:left"


class Game:
    """`play` the Actions of each step, in order. `done`: the tasks that were managed, for good."""

    def __init__(self) -> None:
        self.done: set[Task] = set()
        self.hit: set[int] = set()
        self.offset = 0.0  # of the list, px from its top
        self.disc = DISC
        self.pointer: tuple[float, float] | None = None
        self.pressed = False
        self._began: int | None = None  # the target on which the button went down
        self._grip: tuple[float, float] | None = None  # from the disc's middle to where it is held

    @property
    def next(self) -> Task | None:
        """What is left to be managed, the first of it."""
        return next((task for task in TASKS if task not in self.done), None)

    @property
    def carried(self) -> bool:
        """Whether the disc is being dragged."""
        return self._grip is not None

    def play(self, actions: Iterable[Action], t: float) -> None:
        """What is due by `t`; the moves foreseen between two pictures are left out."""
        for action in actions:
            if action.due > t:
                continue
            match action:
                case MoveTo():
                    self._move(float(action.x_px), float(action.y_px))
                case Press(input=name) if name == _LEFT:
                    self._press()
                case Release(input=name) if name == _LEFT:
                    self._release()
                case Tap(input=name) if name == _LEFT:
                    self._press()
                    self._release()
                case Scroll():
                    self._scroll(action.dy)
                case _:
                    pass

    def _move(self, x: float, y: float) -> None:
        self.pointer = (x, y)
        if self._grip:
            self.disc = (x - self._grip[0], y - self._grip[1])

    def _press(self) -> None:
        self.pressed = True
        self._began = self.target_at(self.pointer)
        if self.pointer and math.dist(self.pointer, self.disc) <= DISC_R:
            self._grip = (self.pointer[0] - self.disc[0], self.pointer[1] - self.disc[1])

    def _release(self) -> None:
        """A click counts where it ends on the target that it began on, as it does for any button."""
        self.pressed = False
        ended = self.target_at(self.pointer)
        if ended is not None and ended == self._began:
            self.hit.add(ended)
            if len(self.hit) == len(TARGETS):
                self.done.add("click")
        if self._grip and max(abs(self.disc[0] - BOX[0]), abs(self.disc[1] - BOX[1])) < BOX_R:
            self.disc = BOX
            self.done.add("drag")
        self._grip = self._began = None

    def _scroll(self, dy: float) -> None:
        self.offset = min(max(0.0, self.offset - dy * NOTCH), ROWS * ROW_H - LIST[3])
        if self.offset >= (WANTED + 1) * ROW_H - LIST[3]:
            self.done.add("scroll")

    @staticmethod
    def target_at(place: tuple[float, float] | None) -> int | None:
        """The target that covers `place`."""
        if place is None:
            return None
        return next((i for i, at in enumerate(TARGETS) if math.dist(place, at) <= TARGET_R), None)
