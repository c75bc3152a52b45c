"""A hand that turns the wheel: how far it moved becomes whole notches, and a quick one lets it run on. Pure."""

from __future__ import annotations

import math

import numpy as np

from handcontrol.vocab import Array

_GAP_S = 0.3
_RECENT_S = 0.2  # the speed of a hand that lets go is that of so long before: fingers take their time
_RUNS_FROM, _RUNS_TO = 6.0, 1.5  # notches a second: of slower hands it stops at once, and there it ends


class Wheel:
    """Counts notches from an anchor that is given in palm lengths (x right, y down). `step` is palms for one notch.

    Once the hand lets go in a swing, `run_on` goes on with its speed, which falls by e in `inertia_s` (0: not at all),
    along the axis of most movement alone.
    """

    def __init__(self, step: float, inertia_s: float = 0.0) -> None:
        self._palms = step
        self._inertia_s = inertia_s
        self.reset()

    def reset(self) -> None:
        """The next anchor is where turning starts; nothing runs on."""
        self._hand_id: int | None = None
        self._t = 0.0
        self._from: Array = np.zeros(2)
        self._recent: list[tuple[float, Array]] = []
        self.stop()

    def stop(self) -> None:
        """What runs on ends."""
        self._speed: Array | None = None  # notches a second (right, up); None: a hand turns, or nothing does
        self._rest: Array = np.zeros(2)  # of a notch

    def step(self, hand_id: int, anchor: Array, t: float) -> tuple[int, int]:
        """Notches (right, up) since the last call. What is not yet a whole notch waits; so jitter turns nothing."""
        if hand_id != self._hand_id or t - self._t > _GAP_S:
            self._hand_id, self._from, self._recent = hand_id, anchor, []
        self.stop()
        self._t = t
        self._recent = [(at, place) for at, place in self._recent if t - at <= _RECENT_S] + [(t, anchor)]
        notches = np.trunc((anchor - self._from) / self._palms)
        self._from = self._from + notches * self._palms
        return int(notches[0]), -int(notches[1])

    def run_on(self, t: float) -> tuple[int, int]:
        """Notches (right, up) since the last call of a wheel that no hand turns now."""
        if self._speed is None:
            self._speed = self._let_go(t)
        dt, self._t = t - self._t, t
        if not self._speed.any() or dt <= 0:
            return 0, 0
        share = math.exp(-dt / self._inertia_s)
        self._rest = self._rest + self._speed * self._inertia_s * (1.0 - share)
        self._speed = self._speed * share
        if np.abs(self._speed).max() < _RUNS_TO:
            self._speed = np.zeros(2)
        notches = np.trunc(self._rest)
        self._rest = self._rest - notches
        return int(notches[0]), int(notches[1])

    @property
    def runs(self) -> bool:
        """Whether `run_on` has something to do."""
        return bool(self._recent) if self._speed is None else bool(self._speed.any())

    def _let_go(self, t: float) -> Array:
        """The speed with which the hand let go."""
        recent, self._recent, self._hand_id = self._recent, [], None
        if self._inertia_s <= 0 or len(recent) < 2 or t - self._t > _GAP_S:
            return np.zeros(2)
        (since, start), (until, end) = recent[0], recent[-1]
        speed = (end - start) / (until - since) / self._palms * [1.0, -1.0]
        speed[np.argmin(np.abs(speed))] = 0.0
        return np.asarray(speed if np.abs(speed).max() >= _RUNS_FROM else np.zeros(2))
