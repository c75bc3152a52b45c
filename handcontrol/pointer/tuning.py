"""Settings that suit a person: the zone from a sweep of the hand, filter and click from a run of pointing. Pure.

Every candidate filter is run over the places that the hand really took; what it costs there in lag and leaves in
jitter says how long a target would take: lag by MacKenzie and Ware (1993), +64 % of the time at 217 ms more, and
jitter as a target that is narrower by what it scatters. What promises little more than is there changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np

from handcontrol.pointer.anchor import anchor_px, person_view
from handcontrol.pointer.fitts import HARD, MIDDLING
from handcontrol.pointer.steady import filter_for
from handcontrol.settings import PointerSettings, Settings, Zone
from handcontrol.vocab import Array, Press, Steer, Step

SHORTEST_S = 15.0  # of pointing
_WORTH = 1.12  # a change that promises less is not made: promises are off by about a tenth
_LAG = 0.64 / 0.217  # of the time, for a second of lag
_START_S, _BIT_S = 0.25, 0.17  # Fitts' law for a pointer that does not lag
_SMOOTH_S = 0.05  # standard deviation: what a person means lies below 3 Hz
_SLOW_PX, _NEAR_PX = 250.0, 12.0
_SCREEN_PX = 1920.0
_SWEPT = (2.0, 98.0)  # percentiles that count as reached
_LEAST = 0.08  # of the picture: a smaller zone would make noise of everything
_SLOW_PICTURES_S = 0.05

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
    """The filter and the click that suit `track`; `settings` as they are where little is to be gained."""
    pointer, gestures, reasons = settings.pointer, settings.gestures, []
    now = promise(track, pointer)
    best = max((_with(pointer, one) for one in _FILTERS), key=lambda one: promise(track, one))
    gain = promise(track, best) / max(now, 1e-9)
    if gain > _WORTH:
        pointer = best
        reasons.append(
            f"Smoothing: {best.min_cutoff_hz:g} Hz at rest, {best.quiet_hz:g} more for a quiet hand, "
            f"{best.beta:g} for speed; {gain - 1:.0%} more throughput is expected."
        )
    else:
        gain = 1.0
    if track.interval_s > _SLOW_PICTURES_S and gestures.enter_s > 0:
        gestures = gestures.model_copy(update={"enter_s": 0.0})
        reasons.append(f"One picture makes a pose: the camera gives {1 / track.interval_s:.0f} a second.")
    return Tuned(settings.model_copy(update={"pointer": pointer, "gestures": gestures}), gain, tuple(reasons))


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
    for run in _runs(track):
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


def smooth(t: Array, places: Array) -> Array:
    """`places` (N, 2) without what is quicker than a person means, and without delay: a Gaussian over time."""
    result = np.empty_like(places)
    for i, at in enumerate(t):
        near = slice(*np.searchsorted(t, [at - 4 * _SMOOTH_S, at + 4 * _SMOOTH_S]))
        weights = np.exp(-0.5 * ((t[near] - at) / _SMOOTH_S) ** 2)
        result[i] = weights @ places[near] / weights.sum()
    return result


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


def _runs(track: Track) -> list[slice]:
    """Stretches without a gap, half a second long at least."""
    cuts = np.flatnonzero(np.diff(track.t) > max(0.3, 2.5 * track.interval_s)) + 1
    ends = [0, *cuts.tolist(), len(track.t)]
    return [slice(a, b) for a, b in pairwise(ends) if track.t[b - 1] - track.t[a] > 0.5]


def _with(pointer: PointerSettings, filters: Filters) -> PointerSettings:
    low, quiet, beta = filters
    return pointer.model_copy(update={"min_cutoff_hz": low, "quiet_hz": quiet, "beta": beta})
