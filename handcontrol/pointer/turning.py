"""Steering the wheel: the hand's notches as Actions, and those of a wheel that runs on. Pure."""

from __future__ import annotations

from handcontrol.pointer.wheel import Wheel
from handcontrol.vocab import Action, Array, Press, Release, Scroll, Steer


class Turning:
    """One wheel. Zooming is turning it with a key down; a wheel that runs on presses that key for each notch."""

    def __init__(self, step: float, inertia_s: float) -> None:
        self._wheel = Wheel(step, inertia_s)
        self._last: tuple[Steer, tuple[str, ...]] | None = None

    def reset(self) -> None:
        """Nothing turns."""
        self._wheel.reset()

    def turn(self, steer: Steer, anchor: Array, keys: tuple[str, ...], t: float) -> list[Action]:
        """The hand's notches since the last call. anchor: (2,) palm lengths; keys: those that its rule holds."""
        self._last = steer, keys
        right, up = self._wheel.step(steer.hand_id, anchor, t)
        return [Scroll(steer.frame_id, steer.rule, t, float(right), float(up))] if right or up else []

    def run_on(self, t: float, *, stop: bool) -> list[Action]:
        """No hand turns the wheel at `t`: what it does by itself, unless it is to stop."""
        if stop:
            self._wheel.reset()
        if self._last is None or not self._wheel.runs:
            return []
        right, up = self._wheel.run_on(t)
        if not right and not up:
            return []
        steer, keys = self._last
        frame_id, rule = steer.frame_id, steer.rule
        return [
            *(Press(frame_id, rule, t, key) for key in keys),
            Scroll(frame_id, rule, t, float(right), float(up)),
            *(Release(frame_id, rule, t, key) for key in reversed(keys)),
        ]
