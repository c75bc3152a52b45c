"""Holds the pointer still through a click, lets a drag begin past a slop, and never lets it jump. Pure.

As a hand begins to close the pointer goes back to where it was when the person, who sees it late, decided to click:
what a held hand swayed since then is not meant.

While the pointer is frozen the hand may wander; where they part, the difference is kept as an offset. The offset is
worn off afterwards, in a drag too, a share of each movement of the hand at a time: the pointer never moves by itself,
and a drag ends where the hand means.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import Literal

import numpy as np

from handcontrol.vocab import Array

SETTLE = 0.3  # of each movement of the hand goes into wearing off the offset
RESTLESS_MAX_S = (
    0.25  # a closing hand that did not click by then, or an opening one that did not let go, will not
)
# After a button comes up; longer while a second click would make a double one, which then lands on the same pixel.
LINGER_S = 0.1
# In the picture in which the fingers are seen to close, what the person went by is so old: 0.05 s and more from the
# hand to the screen, 0.1 s and more from the eye to the fingers.
SEEN_S = (0.15, 0.2)
SWAY = 0.04  # palm lengths that a held hand wanders in 0.2 s, as a random walk does; one that goes farther is moved
_EPS = 1e-6

State = Literal["free", "closing", "pressed", "dragging", "ending", "lingering"]


@dataclass(frozen=True, slots=True)
class Aim:
    """Where the hand means now: `target_px` on the desktop (not clamped), its anchor and palm length in zone widths."""

    target_px: Array
    anchor: Array
    palm: float


class Freeze:
    """free → closing → pressed → (dragging → ending) → lingering → free. One hand's; `slop` in palm lengths."""

    def __init__(self, slop: float) -> None:
        self._slop = slop
        self.reset()

    def reset(self) -> None:
        """Forget everything: the next aim is taken as it is."""
        self.state: State = "free"
        self.place_px: Array | None = None  # where the pointer was put last
        self._offset = np.zeros(2)
        self._last: Aim | None = None
        self._since: Aim | None = None  # the aim and moment at which the present freeze began
        self._since_t = 0.0
        self._down_t = 0.0  # when a button last went down
        self._double_s = 0.0
        self._spent = False  # this restlessness was waited for long enough
        self._past: deque[tuple[float, Array, Aim]] = deque()  # the last 0.2 s: when, where, the hand's aim

    def rejoin(self, *, button: bool) -> None:
        """The hand was away: with a button down drag on from where the pointer is, else follow the hand afresh."""
        place = self.place_px
        self.reset()
        if button and place is not None:
            self.place_px, self.state = place, "dragging"

    def keep(self) -> None:
        """The hand's places mean something else from now on: the pointer stays where it is and goes on from there."""
        self._last = None
        self._past.clear()

    def step(
        self,
        aim: Aim,
        *,
        button: bool,
        click: bool,
        release: bool,
        restless: bool,
        t: float,
        double_s: float = 0.4,
    ) -> Array:
        """Where the pointer belongs (2,), before clamping to the screens.

        button: a mouse button is down after this step. click: one goes down in this step (also a tap). release: one
        comes up in this step; the pointer does not move then. Both may also have happened since the last step.
        restless: the hand seems about to click or, in a drag, to let go. double_s: from one click to the next, at most,
        where two make a double click.
        """
        self._double_s = double_s
        held = self.place_px
        if held is None:
            held = aim.target_px
        elif self._last is None:  # rejoined
            self._offset = held - aim.target_px
        down = self.state in ("pressed", "dragging", "ending")
        release = release or (down and not button)
        while self._past and t - self._past[0][0] > SEEN_S[1] + _EPS:
            self._past.popleft()
        was = self.state
        self._change_state(aim, click or (button and not down), release, restless, button, t)
        if was == "free" and self.state == "closing":
            held = self._aimed(aim, t)
        if release or self.state in ("closing", "pressed", "ending", "lingering"):
            self._offset = held - aim.target_px
            self.place_px = held
        else:
            self._wear_off(aim)
            self.place_px = aim.target_px + self._offset
        self._last = aim
        self._past.append((t, self.place_px, aim))
        return self.place_px

    def moved_to(self, place_px: Array) -> None:
        """Where the pointer really went after clamping: that is where it stays if it is frozen next."""
        self.place_px = place_px

    def _change_state(
        self, aim: Aim, click: bool, released: bool, restless: bool, button: bool, t: float
    ) -> None:
        state, waited = self.state, t - self._since_t
        beyond = self._since is not None and self._beyond_slop(aim, self._since)
        quiet = not restless or beyond or waited > RESTLESS_MAX_S
        if not restless:
            self._spent = False
        if click:
            self._down_t = t
        if click and (released or state not in ("dragging", "ending")):
            self._freeze("pressed" if button else "lingering", aim, t)
        elif released and not button:
            self._freeze("lingering" if state not in ("dragging", "ending") else "free", aim, t)
        elif state == "pressed" and beyond:
            self._freeze("dragging", aim, t)
        elif state == "lingering" and (beyond or (waited > LINGER_S and t - self._down_t > self._double_s)):
            self.state = "free"
        elif state in ("closing", "ending") and quiet:
            self.state, self._spent = "free" if state == "closing" else "dragging", restless
        elif state in ("free", "dragging") and restless and not self._spent:
            self._freeze("closing" if state == "free" else "ending", aim, t)

    def _freeze(self, state: State, aim: Aim, t: float) -> None:
        # A press or release inside a freeze goes on from where the hand was when that freeze began.
        if not (state in ("pressed", "lingering") and self.state in ("closing", "pressed", "lingering")):
            self._since = aim
        self.state, self._since_t = state, t

    def _aimed(self, aim: Aim, t: float) -> Array:
        """Where a click that begins now was aimed: where the pointer was when the person looked, if the hand was held
        still since; else where the hand is now."""
        here = aim.target_px + self._offset
        if not self._past:
            return here
        last_t, _, last = self._past[-1]
        for at, _, then in self._past:
            swayed = float(np.linalg.norm(last.anchor - then.anchor))
            if swayed > SWAY * then.palm * math.sqrt((last_t - at) / SEEN_S[1]) + _EPS:
                return here
        seen = [place for at, place, _ in self._past if t - at >= SEEN_S[0] - _EPS]
        return np.asarray(np.mean(seen or [self._past[0][1]], axis=0))

    def _beyond_slop(self, aim: Aim, since: Aim) -> bool:
        return float(np.linalg.norm(aim.anchor - since.anchor)) > self._slop * since.palm

    def _wear_off(self, aim: Aim) -> None:
        size = float(np.linalg.norm(self._offset))
        if size == 0.0 or self._last is None:
            return
        moved = float(np.linalg.norm(aim.target_px - self._last.target_px))
        self._offset = self._offset * max(0.0, 1.0 - SETTLE * moved / size)
