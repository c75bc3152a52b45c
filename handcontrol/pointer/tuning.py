"""Settings that suit a person: the zone from a sweep of the hand, filter and click from a run of pointing. Pure.

Every candidate filter is run over the places that the hand really took; what it costs there in lag and leaves in
jitter says how long a target would take: lag by MacKenzie and Ware (1993), +64 % of the time at 217 ms more, and
jitter as a target that is narrower by what it scatters. What promises little more than is there changes nothing. A
tremor is taken out where the hand has one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from handcontrol.pointer.anchor import anchor_px, person_view
from handcontrol.pointer.fitts import HARD, MIDDLING
from handcontrol.pointer.steady import filter_for
from handcontrol.pointer.tremor import smooth, stretches, tremor_hz
from handcontrol.settings import PointerSettings, Settings, Zone
from handcontrol.vocab import Array, Press, Steer, Step

SHORTEST_S = 15.0  # of pointing
_WORTH = 1.12  # a change that promises less is not made: promises are off by about a tenth
_LAG = 0.64 / 0.217  # of the time, for a second of lag
_START_S, _BIT_S = 0.25, 0.17  # Fitts' law for a pointer that does not lag
_SLOW_PX, _NEAR_PX = 250.0, 12.0
_SCREEN_PX = 1920.0
_SWEPT = (2.0, 98.0)  # percentiles that count as reached
_LEAST = 0.08  # of the picture: a smaller zone would make noise of everything
_SLOW_PICTURES_S = 0.05
_LARGER = 4 / 3  # of a zone, for a hand that trembles or is seen rarely
_MARGIN = 0.1  # of the picture, left free by it
_SAME_HZ = 0.5

Filters = tuple[float, float, float]  # min_cutoff_hz, quiet_hz, beta
_FILTERS: tuple[Filters, ...] = tuple(
    product((0.1, 0.4, 1.0), (0.0, 2.4, 5.0, 10.0), (3.0, 6.0, 12.6, 25.0, 50.0))
)


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """A hand that points: t (N,), place_n (N, 2) of the picture as the person sees it, aspect: its height / width.

    presses: when a button went down.
    """

    t: Array
    place_n: Array
    aspect: float
    presses: Array

    @property
    def interval_s(self) -> float:
        """Between two pictures."""
        return float(np.median(np.diff(self.t)))

    def tremor_hz(self, pointer: PointerSettings) -> float:
        """Of the hand, 0 for none; that of `pointer` where it is as good as the same."""
        found = tremor_hz(self.t, self.place_n / (pointer.zone.right - pointer.zone.left))
        return pointer.tremor_hz if found and abs(found - pointer.tremor_hz) < _SAME_HZ else found


@dataclass(frozen=True, slots=True)
class Tuned:
    """settings: what to use from now on. gain: how many times the throughput is promised. reasons: a sentence each."""

    settings: Settings
    gain: float
    reasons: tuple[str, ...]


def track_of(steps: Sequence[Step], settings: PointerSettings) -> Track | None:
    """The steering hand in `steps`, as long as it steers; None where none does for SHORTEST_S in all."""
    times, places, presses, aspect = [], [], [], 0.75
    for step in steps:
        presses += [action.due for action in step.actions if isinstance(action, Press)]
        seen = step.observation
        ids = [one.hand_id for one in step.intents if isinstance(one, Steer) and one.target == "pointer"]
        hand = next((hand for hand in step.hands if ids and hand.hand_id == ids[0]), None)
        if seen is None or hand is None:
            continue
        aspect = seen.height / seen.width
        times.append(step.t)
        at = person_view(anchor_px(hand, settings.anchor, settings.anchor_tip), seen)
        places.append(at / np.array([seen.width, seen.height]))
    if len(times) < 2 or float(np.median(np.diff(times))) * len(times) < SHORTEST_S:
        return None
    return Track(np.array(times), np.array(places), aspect, np.array(presses))


def zone_of(places_n: Array, settings: PointerSettings) -> Zone:
    """The zone for a hand that swept (N, 2) its reach: where that was, as large as now or as the reach allows."""
    low, high = np.percentile(places_n, _SWEPT, axis=0)
    now = settings.zone
    size = np.minimum([now.right - now.left, now.bottom - now.top], np.maximum(high - low, _LEAST))
    middle = np.clip((low + high) / 2, size / 2, 1 - size / 2)
    (left, top), (right, bottom) = (
        (middle - size / 2).round(3).tolist(),
        (middle + size / 2).round(3).tolist(),
    )
    return Zone(left=left, top=top, right=right, bottom=bottom)


def calibrated(places_n: Array, settings: Settings) -> Tuned:
    """After a sweep of the reach: the zone, and the filter for it, as quick in hand movement as it was."""
    before = settings.pointer.zone
    zone = zone_of(places_n, settings.pointer)
    share = (zone.right - zone.left) / (before.right - before.left)
    pointer = settings.pointer.model_copy(
        update={"zone": zone, "beta": round(settings.pointer.beta * share, 2)}
    )
    reason = (
        f"The zone is {zone.right - zone.left:.0%} of the picture wide and {zone.bottom - zone.top:.0%} high, "
        f"from {zone.left:.0%} and {zone.top:.0%}."
    )
    return Tuned(settings.model_copy(update={"pointer": pointer}), 1.0, (reason,))


def tuned(track: Track, settings: Settings) -> Tuned:
    """The zone, the filter and the click that suit `track`; `settings` as they are where little is to be gained."""
    pointer, gestures, reasons = settings.pointer, settings.gestures, list[str]()
    tremor, slow = track.tremor_hz(pointer), track.interval_s > _SLOW_PICTURES_S
    now, gain = promise(track, pointer), 1.0
    start = pointer.model_copy(update={"tremor_hz": tremor})
    if tremor or slow:
        start = start.model_copy(update={"zone": larger(pointer.zone)})
    best = max((_with(start, one) for one in _FILTERS), key=lambda one: promise(track, one))
    # A tremor is no promise but seen.
    if promise(track, best) > now * (1.0 if tremor != pointer.tremor_hz else _WORTH):
        gain, pointer = promise(track, best) / max(now, 1e-9), best
        reasons += _words(settings.pointer, best, gain)
    if slow and gestures.enter_s > 0:
        gestures = gestures.model_copy(update={"enter_s": 0.0})
        reasons.append(f"One picture makes a pose: the camera gives {1 / track.interval_s:.0f} a second.")
    return Tuned(settings.model_copy(update={"pointer": pointer, "gestures": gestures}), gain, tuple(reasons))


def _words(old: PointerSettings, new: PointerSettings, gain: float) -> Iterator[str]:
    yield (
        f"Smoothing: {new.min_cutoff_hz:g} Hz at rest, {new.quiet_hz:g} more for a quiet hand, "
        f"{new.beta:g} for speed; {gain - 1:.0%} more throughput is expected."
    )
    if new.tremor_hz != old.tremor_hz:
        yield f"A tremor of {new.tremor_hz:g} Hz is taken out."
    if new.zone != old.zone:
        yield f"The zone is {new.zone.right - new.zone.left:.0%} of the picture wide: the pointer goes less far."


def larger(zone: Zone) -> Zone:
    """Larger about its middle, within the picture; one that is smaller than the shipped one fits a reach and stays."""
    shipped = Zone()
    low, high = np.array([zone.left, zone.top]), np.array([zone.right, zone.bottom])
    size = high - low
    if np.any(size < np.array([shipped.right - shipped.left, shipped.bottom - shipped.top]) - 1e-3):
        return zone
    size = np.maximum(np.minimum(size * _LARGER, 1 - 2 * _MARGIN), size)
    middle = np.clip(
        (low + high) / 2, np.minimum(_MARGIN + size / 2, 0.5), np.maximum(1 - _MARGIN - size / 2, 0.5)
    )
    left, top, right, bottom = (
        np.concatenate([middle - size / 2, middle + size / 2]).clip(0, 1).round(3).tolist()
    )
    return Zone(left=left, top=top, right=right, bottom=bottom)


def promise(track: Track, pointer: PointerSettings) -> float:
    """Bits a second that these settings promise for this hand, on two targets."""
    lag, jitter = costs(track, pointer)
    bits = []
    for ring in (MIDDLING, HARD):
        width = max(ring.width_px - 3.3 * jitter, ring.width_px / 4)
        seconds = (_START_S + _BIT_S * math.log2(ring.distance_px / width + 1)) * (1 + _LAG * lag)
        bits.append(ring.difficulty / seconds)
    return float(np.mean(bits))


def costs(track: Track, pointer: PointerSettings) -> tuple[float, float]:
    """(seconds that the pointer comes later than the hand meant, px that it jitters about where it was meant)."""
    zone = pointer.zone
    size = zone.right - zone.left
    places = (track.place_n - [zone.left, zone.top]) * [1.0, track.aspect] / size
    px = _SCREEN_PX * (1.0 + 2.0 * pointer.over_travel)
    lags: list[float] = []
    scatter: list[Array] = []
    for run in stretches(track.t):
        t, raw = track.t[run], places[run]
        filtered, one = np.empty_like(raw), filter_for(pointer)
        for i, (at, place) in enumerate(zip(t, raw, strict=True)):
            filtered[i] = one.step(place, float(at))
        meant, calm = smooth(t, raw) * px, smooth(t, filtered) * px
        speed = np.linalg.norm(np.gradient(meant, t, axis=0), axis=1)
        rest = speed < _SLOW_PX
        scatter.append((filtered * px - calm)[rest])
        lags += _arrivals(t, meant, calm, track.presses)
    off = np.concatenate(scatter) if scatter else np.zeros((0, 2))
    return float(np.mean(lags)) if lags else 0.0, float(np.sqrt(np.mean(off**2))) if len(off) else 0.0


def _arrivals(t: Array, meant: Array, calm: Array, presses: Array) -> Iterator[float]:
    """For each press: how much later than the hand the pointer came to where the hand then was for good."""
    for press in presses[(presses > t[0]) & (presses <= t[-1])]:
        before = np.flatnonzero((t <= press) & (t > press - 1.5))
        if len(before) < 4:
            continue
        goal = meant[before[-3:]].mean(axis=0)
        came = [_since(t[before], np.linalg.norm(path[before] - goal, axis=1)) for path in (meant, calm)]
        yield max(came[1] - came[0], 0.0)


def _since(t: Array, off: Array) -> float:
    """When `off` came below _NEAR_PX for good, between two pictures; at the last one where it did not."""
    beyond = np.flatnonzero(off > _NEAR_PX)
    last = int(beyond[-1]) if len(beyond) else 0
    if last + 1 >= len(t):
        return float(t[-1])
    a, b = off[last], off[last + 1]
    share = (a - _NEAR_PX) / (a - b) if a > _NEAR_PX > b else 0.0
    return float(t[last] + share * (t[last + 1] - t[last]))


def _with(pointer: PointerSettings, filters: Filters) -> PointerSettings:
    low, quiet, beta = filters
    return pointer.model_copy(update={"min_cutoff_hz": low, "quiet_hz": quiet, "beta": beta})
