"""How a filter behaves: jitter at rest, lag in steady movement, a small step, a reach. Pure.

Places are fractions of the picture's width; what comes out in px is on a screen 1920 px wide that the default zone
covers, so that all filters are judged on the same points.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from handcontrol.filters import OneEuro
from handcontrol.pointer.rivals import DeadBand, DoubleExponential, Filter, Kalman
from handcontrol.settings import PointerSettings
from handcontrol.vocab import Array

SCREEN_PX = 1920
SPEEDS = (0.1, 0.5, 1.0, 2.0)  # picture widths a second
_STEP_PX = 4.0
_SMOOTH_S = 0.5

Make = Callable[[], Filter]


def px_per_width(settings: PointerSettings | None = None) -> float:
    """Screen px that one picture width of movement is worth."""
    settings = settings or PointerSettings()
    zone = settings.zone
    return SCREEN_PX * (1.0 + 2.0 * settings.over_travel) / (zone.right - zone.left)


@dataclass(frozen=True, slots=True)
class Figures:
    """One filter's. lag_ms: at SPEEDS. step_ms: until a 4-px step is within 1 px for good (None: never in a second).
    overshoot: the worst of reaches of 0.3, 0.5 and 0.8 s, as a share of the way. settle_ms: after the slowest of them.
    """

    name: str
    jitter_px: float
    lag_ms: tuple[float, ...]
    step_ms: float | None
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


def candidates(rests: Sequence[tuple[Array, Array]]) -> list[tuple[str, Make]]:
    """Ours, the other filters tuned to our jitter on `rests` as nearly as they can, and what others publish."""
    settings = PointerSettings()
    zone = settings.zone.right - settings.zone.left

    def ours() -> Filter:
        return OneEuro(settings.min_cutoff_hz, settings.beta / zone, joint=True)

    want = jitter(ours, rests)
    agility = matched(Kalman, (0.1, 1e6), want, rests)
    tau = matched(DoubleExponential, (0.01, 0.5), want, rests)
    radius = matched(DeadBand, (1e-4, 0.05), want, rests)
    return [
        ("One Euro (ours)", ours),
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
    one, step = make(), _STEP_PX / px_per_width()
    for i in range(round(fps)):
        one.step(np.zeros(2), i / fps)
    off = [abs(one.step(np.array([step, 0.0]), 1.0 + i / fps)[0] - step) for i in range(round(fps))]
    beyond = [i for i, size in enumerate(off) if size > step / _STEP_PX]
    last = beyond[-1] + 1 if beyond else 0
    return None if last >= len(off) else last / fps * 1e3


def _reach(make: Make, seconds: float, fps: float, *, way: float = 0.3) -> tuple[float, float]:
    """(overshoot as a share of the way, ms after the reach until it stays within 1 px) of a minimum-jerk reach."""
    one, outs = make(), []
    for i in range(round((seconds + 2.0) * fps)):
        s = min(i / fps / seconds, 1.0)
        outs.append(one.step(np.array([way * (10 * s**3 - 15 * s**4 + 6 * s**5), 0.0]), i / fps)[0])
    off = np.abs(np.array(outs) - way) * px_per_width()
    beyond = np.flatnonzero(off > 1.0)
    return max(0.0, max(outs) / way - 1.0), max(0.0, ((beyond[-1] + 1) / fps - seconds) * 1e3)
