"""Whether a camera gives what it should: new pictures, often enough, with light in them. Pure; one Notice for a change.

A camera in a dim room exposes longer and so gives fewer pictures, evenly spaced; a busy computer or a crowded cable
gives uneven ones. That is how the two are told apart.
"""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import Literal

import numpy as np

from handcontrol.vocab import Array, Notice

LOOK_S = 0.5  # between two looks at what is in the pictures
SPAN_S = 1.5  # the rate is taken over this long; slow twice in a row is slow
DIM_S = 3.0  # darkness must last this long: a hand before the lens is no dark room
FROZEN_S = 5.0  # no sensor gives the very same picture for so long
FELL, BACK = 0.7, 0.85  # of the expected rate
FAST_ENOUGH = 24.0  # pictures a second below which a pointer is felt to lag
EVEN, EVEN_SHARE = 0.15, 0.8  # this share of the intervals is this close to the middle one
BLACK, DARK, LIGHT = 8.0, 40.0, 55.0  # mean of the picture, 0..255

Light = Literal["black", "dark", "fine"]
MORE_LIGHT = "Put more light on your hands: a lamp beside the screen is enough."
UNCOVER = "Open its cover or privacy switch, and unplug it and plug it in again if that is not it."
OPEN_ANEW = "Open it anew; unplug it and plug it in again if that does not help."


def brightness(rgb: Array) -> float:
    """Mean of the picture, 0..255, from every eighth pixel of every eighth row."""
    return float(rgb[::8, ::8].mean())


def light_of(mean: float) -> Light:
    """What a picture of this brightness is worth for finding hands."""
    return "black" if mean < BLACK else "dark" if mean < DARK else "fine"


class Health:
    """`step` every picture of one device, in order. expected_fps: what the device says it gives, 0 when it does not."""

    def __init__(self, name: str, expected_fps: float, *, exposes: bool = True) -> None:
        self._name = name
        self._claimed = expected_fps
        self._best = 0.0  # what it was seen to give
        self._exposes = exposes  # False: a stream, whose rate says nothing about light
        self._times: deque[float] = deque()
        self._slow = self._was_slow = False
        self._light: Light = "fine"
        self._seen: Light = "fine"
        self._seen_t = 0.0
        self._looked_t = float("-inf")
        self._sample: Array | None = None  # of the picture looked at last
        self._moved_t = 0.0
        self._frozen = False

    def step(self, t: float, rgb: Array) -> Notice | None:
        """What has changed for the worse (or for the better again) by this picture; at most one sentence."""
        notice = self._pace(t)
        if notice is None and t - self._looked_t >= LOOK_S:
            self._looked_t = t
            notice = self._change(t, rgb) or self._brightness(t, brightness(rgb))
        return notice

    def _pace(self, t: float) -> Notice | None:
        times = self._times
        times.append(t)
        if times[-1] - times[0] < SPAN_S:
            return None
        gaps = [later - earlier for earlier, later in zip(times, list(times)[1:], strict=False)]
        rate = len(gaps) / (times[-1] - times[0])
        times.clear()
        times.append(t)  # the next span begins
        self._best = max(self._best, rate)
        expected = max(self._best, self._claimed)
        slow_now = rate < FAST_ENOUGH and rate < FELL * expected
        before, self._was_slow = self._was_slow, slow_now
        if not self._slow and slow_now and before:  # the first slow span may be half a fast one
            self._slow = True
            return self._slow_notice(rate, gaps, t)
        if self._slow and rate >= BACK * expected:
            self._slow = False
            return Notice(f"{self._name} gives {rate:.0f} pictures a second again.", "", "info", t)
        return None

    def _slow_notice(self, rate: float, gaps: list[float], t: float) -> Notice:
        middle = median(gaps)
        even = sum(abs(gap - middle) <= EVEN * middle for gap in gaps) >= EVEN_SHARE * len(gaps)
        if self._exposes and even and rate < FELL * self._best:
            text = f"The room is too dark: the camera fell to {rate:.0f} pictures a second."
            return Notice(text, MORE_LIGHT, "warning", t)
        text = f"{self._name} gives only {rate:.0f} of {max(self._best, self._claimed):.0f} pictures a second"
        if self._exposes and even:  # it never gave more: its word may be wrong
            return Notice(f"{text}; the room may be too dark.", MORE_LIGHT, "warning", t)
        text += "."
        if self._exposes:
            remedy = "Close what keeps this computer busy, or plug the camera into another port."
        else:
            remedy = "Move it closer to the wireless router, or choose a smaller picture at its camera."
        return Notice(text, remedy, "warning", t)

    def _change(self, t: float, rgb: Array) -> Notice | None:
        """Whether pictures change at all: a driver that hangs may hand out its last one for ever."""
        sample, before = rgb[::8, ::8].copy(), self._sample
        self._sample = sample
        if before is None or not np.array_equal(sample, before):
            self._moved_t = t
            if self._frozen:
                self._frozen = False
                return Notice(f"{self._name} gives new pictures again.", "", "info", t, help="source")
        elif not self._frozen and t - self._moved_t >= FROZEN_S and light_of(brightness(rgb)) != "black":
            self._frozen = True
            text = f"{self._name} gives the same picture again and again."
            return Notice(text, OPEN_ANEW, "warning", t, help="source")
        return None

    def _brightness(self, t: float, mean: float) -> Notice | None:
        seen = light_of(mean)
        if seen == "fine" and mean < LIGHT and self._light == "dark":
            seen = "dark"  # just above the limit is not yet better
        if seen != self._seen:
            self._seen, self._seen_t = seen, t
        if seen == self._light or t - self._seen_t < DIM_S:
            return None
        was, self._light = self._light, seen
        if seen == "black":
            return Notice(f"{self._name} gives only black pictures.", UNCOVER, "warning", t, help="source")
        if was == "black":
            return Notice(f"{self._name} sees something again.", "", "info", t, help="source")
        if seen == "dark" and not self._slow:
            return Notice("The room is too dark for finding hands well.", MORE_LIGHT, "warning", t)
        return None
