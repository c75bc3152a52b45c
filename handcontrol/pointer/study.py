"""How a filter behaves: jitter at rest, lag in steady movement, a small step, a reach and where it lands. Pure.

Places are fractions of the picture's width; what comes out in px is on a screen 1920 px wide that the default zone
covers, so that all filters are judged on the same points.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from handcontrol.filters import OneEuro
from handcontrol.pointer.rivals import DeadBand, DoubleExponential, Filter, Kalman
from handcontrol.pointer.steady import filter_for
from handcontrol.settings import PointerSettings
from handcontrol.vocab import Array

SCREEN_PX = 1920
SPEEDS = (0.1, 0.5, 1.0, 2.0)  # picture widths a second
STEP_PX = 4.0
STEP_S = 0.15  # by when a small step is to be reproduced
_SMOOTH_S = 0.5
_BEFORE, _AFTER = 60, 9  # pictures of real noise round a step
_WAIT_S, _REACH_S, _WAY = 1.0, 0.5, 0.25  # a reach on real noise; it lands in the time below after its end
_LANDS_S = (0.15, 0.6)
_TRIES = 60

Make = Callable[[], Filter]


def px_per_width(settings: PointerSettings | None = None) -> float:
    """Screen px that one picture width of movement is worth."""
    settings = settings or PointerSettings()
    zone = settings.zone
    return SCREEN_PX * (1.0 + 2.0 * settings.over_travel) / (zone.right - zone.left)


@dataclass(frozen=True, slots=True)
class Figures:
    """One filter's. lag_ms: at SPEEDS. step_ms: until a 4-px step is within 1 px for good (None: never in a second).
    noisy_step: the share of such a step that is done after STEP_S on real noise, the mean of many. landing_px: RMS
    distance from the aim as a reach on real noise lands, when one clicks. overshoot: the worst of reaches of 0.3, 0.5
    and 0.8 s, as a share of the way. settle_ms: after the slowest of them.
    """

    name: str
    jitter_px: float
    lag_ms: tuple[float, ...]
    step_ms: float | None
    noisy_step: float
    landing_px: float
    overshoot: float
    settle_ms: float


def measure(name: str, make: Make, rests: Sequence[tuple[Array, Array]], *, fps: float = 30.0) -> Figures:
    """`rests`: (t (N,), place (N, 2)) of still hands, their slow drift taken out."""
    overshoot, settle = zip(*(_reach(make, seconds, fps) for seconds in (0.3, 0.5, 0.8)), strict=True)
    return Figures(
        name,
        jitter(make, rests),
        tuple(_lag_ms(make, speed, fps) for speed in SPEEDS),
        _small_step_ms(make, fps),
        float(noisy_step(make, rests)[1][round(STEP_S * fps) - 1]),
        landing(make, rests),
        float(max(overshoot)),
        float(max(settle)),
    )


def jitter(make: Make, rests: Sequence[tuple[Array, Array]]) -> float:
    """RMS of the filtered place about its mean, px on the screen, after a second to settle."""
    squares = []
    for t, places in rests:
        one = make()
        out = np.array([one.step(place, float(at)) for at, place in zip(t, places, strict=True)])
        out = out[t >= t[0] + 1.0]
        squares.append(((out - out.mean(axis=0)) ** 2).sum(axis=1))
    return float(np.sqrt(np.concatenate(squares).mean())) * px_per_width()


def noisy_step(make: Make, rests: Sequence[tuple[Array, Array]]) -> tuple[Array, Array]:
    """(s after the step (9,), share of it that is done (9,)) of a step on the noise of `rests`, the mean of many.

    The same filter runs on the same noise without the step: the difference is what the step does.
    """
    rng, step, shares, times = np.random.default_rng(0), STEP_PX / px_per_width(), [], []
    for i in range(_TRIES):
        t, places = rests[i % len(rests)]
        before = min(_BEFORE, len(t) - _AFTER - 1)
        at = int(rng.integers(before, len(t) - _AFTER))
        turn = rng.uniform(0, 2 * np.pi)
        way = step * np.array([np.cos(turn), np.sin(turn)])
        with_it, without, done = make(), make(), []
        for k in range(at - before, at + _AFTER):
            still = without.step(places[k], float(t[k]))
            moved = with_it.step(places[k] + way * (k >= at), float(t[k]))
            done.append(float((moved - still) @ way) / step**2)
        shares.append(done[before:])
        times.append(t[at : at + _AFTER] - t[at])
    return np.mean(times, axis=0), np.mean(shares, axis=0)


def landing(make: Make, rests: Sequence[tuple[Array, Array]]) -> float:
    """RMS px from the aim, 0.15 to 0.6 s after a reach of half a second, on the noise of `rests`: there one clicks."""
    rng, squares = np.random.default_rng(0), []
    lasts = _WAIT_S + _REACH_S + _LANDS_S[1]
    for i in range(_TRIES):
        t, places = rests[i % len(rests)]
        first = int(rng.integers(0, max(1, np.searchsorted(t, t[-1] - lasts))))
        turn = rng.uniform(0, 2 * np.pi)
        way = _WAY * np.array([np.cos(turn), np.sin(turn)])
        one = make()
        for at, place in zip(t[first:], places[first:], strict=True):
            since = at - t[first] - _WAIT_S
            out = one.step(place + way * minimum_jerk(since / _REACH_S), float(at))
            if _LANDS_S[0] <= since - _REACH_S <= _LANDS_S[1]:
                squares.append(float(((out - way) ** 2).sum()))
            elif since > lasts:
                break
    return float(np.sqrt(np.mean(squares))) * px_per_width()


def minimum_jerk(s: float) -> float:
    """The share of its way that a reach has done at the share `s` of its time (Flash and Hogan 1985)."""
    s = min(max(s, 0.0), 1.0)
    return float(10 * s**3 - 15 * s**4 + 6 * s**5)


def without_drift(t: Array, places: Array) -> Array:
    """What is left of `places` (N, 2) when a mean over half a second, centred, is taken out: the tracking noise."""
    near = np.abs(t[:, None] - t[None, :]) <= _SMOOTH_S / 2
    return np.asarray(places - (near @ places) / near.sum(axis=1, keepdims=True))


def matched(
    family: Callable[[float], Filter],
    span: tuple[float, float],
    want_px: float,
    rests: Sequence[tuple[Array, Array]],
) -> float:
    """The value of a family's parameter in `span` whose jitter comes nearest to `want_px`; some reach it nowhere."""

    def off(value: float) -> float:
        return abs(jitter(lambda: family(value), rests) - want_px)

    return float(min(np.geomspace(*span, 40), key=off))


class Ours:
    """The filter of the default settings, for places in picture widths."""

    def __init__(self) -> None:
        settings = PointerSettings()
        self._zone = settings.zone.right - settings.zone.left
        self._filter = filter_for(settings)

    def step(self, value: Array, t: float) -> Array:
        return self._filter.step(value / self._zone, t) * self._zone


def candidates(rests: Sequence[tuple[Array, Array]]) -> list[tuple[str, Make]]:
    """Ours, the other filters tuned to our jitter on `rests` as nearly as they can, and what others publish."""
    want = jitter(Ours, rests)
    agility = matched(Kalman, (0.1, 1e6), want, rests)
    tau = matched(DoubleExponential, (0.01, 0.5), want, rests)
    radius = matched(DeadBand, (1e-4, 0.05), want, rests)
    return [
        ("ours", Ours),
        (f"Kalman, agility {agility:.3g}", lambda: Kalman(agility)),
        (f"double exponential, {tau * 1e3:.0f} ms", lambda: DoubleExponential(tau)),
        (f"dead band, {radius * px_per_width():.1f} px", lambda: DeadBand(radius)),
        ("no filter", lambda: OneEuro(1e6, 0.0)),
        ("AirMouse: 1.0, 0.012 a px", lambda: OneEuro(1.0, 0.012 * SCREEN_PX)),
        ("AVMC: 1.2, 5.7", lambda: OneEuro(1.2, 5.7)),
        ("kinesis: 2.5, 4", lambda: OneEuro(2.5, 4.0)),
        ("GazeControl: 1.0, 0.007", lambda: OneEuro(1.0, 0.007)),
    ]


def _lag_ms(make: Make, speed: float, fps: float) -> float:
    """Steady lag behind a ramp: distance over speed, the mean of its last half second."""
    one, off = make(), []
    for i in range(round(2.0 * fps)):
        t = i / fps
        off.append(speed * t - one.step(np.array([speed * t, 0.0]), t)[0])
    return float(np.mean(off[-round(fps / 2) :])) / speed * 1e3


def _small_step_ms(make: Make, fps: float) -> float | None:
    t, done = small_step(make, fps)
    beyond = np.flatnonzero(np.abs(done - 1.0) > 1.0 / STEP_PX)
    last = int(beyond[-1]) + 1 if len(beyond) else 0
    return None if last >= len(t) else float(t[last]) * 1e3


def small_step(make: Make, fps: float = 30.0) -> tuple[Array, Array]:
    """(s after a 4-px step, for a second; share of it that is done)."""
    one, step = make(), STEP_PX / px_per_width()
    for i in range(round(fps)):
        one.step(np.zeros(2), i / fps)
    t = np.arange(round(fps)) / fps
    return t, np.array([one.step(np.array([step, 0.0]), 1.0 + float(at))[0] / step for at in t])


def reach(make: Make, seconds: float, fps: float = 30.0, *, way: float = 0.3) -> tuple[Array, Array, Array]:
    """(s, place of the hand, place filtered), in picture widths, of a reach and two seconds more."""
    one, t = make(), np.arange(round((seconds + 2.0) * fps)) / fps
    hand = way * np.array([minimum_jerk(float(at) / seconds) for at in t])
    outs = [one.step(np.array([x, 0.0]), float(at))[0] for x, at in zip(hand, t, strict=True)]
    return t, hand, np.array(outs)


def _reach(make: Make, seconds: float, fps: float, *, way: float = 0.3) -> tuple[float, float]:
    """(overshoot as a share of the way, ms after the reach until it stays within 1 px) of a minimum-jerk reach."""
    _, _, outs = reach(make, seconds, fps, way=way)
    beyond = np.flatnonzero(np.abs(outs - way) * px_per_width() > 1.0)
    return max(0.0, float(outs.max()) / way - 1.0), max(0.0, ((int(beyond[-1]) + 1) / fps - seconds) * 1e3)
