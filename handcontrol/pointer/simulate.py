"""A simulated person does Fitts' test with a device; here a mouse, perfect but for its lag. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from handcontrol.pointer.fitts import Ring, Task, Trial
from handcontrol.pointer.user import STEP_S, Body, Person, User
from handcontrol.vocab import Array

#: Of a 60 Hz screen, on average; also the shortest lag of MacKenzie and Ware (1993).
SCREEN_S = 1 / 120
PRACTICE = Ring(400, 60)


class Device(Protocol):
    """What turns a hand into a pointer."""

    def step(self, t: float, body: Body) -> tuple[Array, bool]:
        """Where the pointer is at `t` (2,) px, and whether its button goes down then. Called every STEP_S."""


class Mouse:
    """The pointer is where the hand is."""

    def __init__(self) -> None:
        self._down = False

    def step(self, t: float, body: Body) -> tuple[Array, bool]:
        was, self._down = self._down, body.closed == 1.0
        return np.round(body.place), self._down and not was


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """What was done. aims_px: for each trial, where the pointer rested (2,) when the person saw it and began to click;
    None where the click was made without a look, or not made."""

    trials: tuple[Trial, ...]
    aims_px: tuple[Array | None, ...]
    seconds: float

    @property
    def click_offs_px(self) -> Array:
        """(N,) how far each click that was looked at landed from there."""
        pairs = zip(self.trials, self.aims_px, strict=True)
        return np.array([np.linalg.norm(trial.path[-1, 1:] - aim) for trial, aim in pairs if aim is not None])

    @property
    def click_offs_radii(self) -> Array:
        """The same in radii of the targets."""
        pairs = zip(self.trials, self.aims_px, strict=True)
        radii = np.array([one.width_px / 2 for one, aim in pairs if aim is not None])
        return np.asarray(self.click_offs_px / radii)


def play(task: Task, user: User, device: Device, *, lag_s: float = SCREEN_S, limit_s: float = 900.0) -> Run:
    """Until the task is done, or for `limit_s`. lag_s: the screen shows the pointer so late."""
    shown: deque[tuple[float, Array, int]] = deque([(0.0, np.zeros(2), 0)])
    aims: list[Array | None] = []
    steps = round(limit_s / STEP_S)
    for i in range(steps):
        t = i * STEP_S
        _, seen, clicks = shown[0]
        body = user.step(t, seen, task.target, clicks)
        place, pressed = device.step(t, body)
        if i == 0:
            shown = deque([(0.0, place, 0)])
        trial = task.step(t, *place.tolist(), pressed=pressed)
        if trial:
            aims.append(None if trial.late else body.aimed)
        if task.target is None:
            break
        shown.append((t, place, task.clicks[0]))
        while len(shown) > 1 and shown[1][0] <= t + STEP_S - lag_s + 1e-9:
            shown.popleft()
    return Run(tuple(task.trials), tuple(aims), t)


def with_mouse(
    rings: Sequence[Ring], person: Person, *, seed: int, lag_s: float = SCREEN_S, limit_s: float = 900.0
) -> Run:
    """Fitts' test with a mouse that moves the pointer 1 px for one hand unit."""
    task = Task((PRACTICE, *rings), (960.0, 540.0))
    user = User(person, np.ones(2), np.array([960.0, 540.0]), seed=seed)
    return without_practice(play(task, user, Mouse(), lag_s=lag_s, limit_s=limit_s))


def without_practice(run: Run) -> Run:
    """`run` without its first ring, in which the person learns how late the pointer is."""
    first = sum(trial.ring == 0 for trial in run.trials)
    return replace(run, trials=run.trials[first:], aims_px=run.aims_px[first:])
