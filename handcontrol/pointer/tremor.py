"""Whether a hand that points trembles, and how fast: from the places it took. Pure."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from handcontrol.vocab import Array

_SMOOTH_S = 0.05  # standard deviation: what a person means lies below 3 Hz
_LOWEST_HZ, _HIGHEST_HZ = (
    4.0,
    12.0,
)  # of tremors of the hand: Deuschl, Bain and Brin, Movement Disorders 13, 1998
_WINDOW_S = 2.0
_PEAK_HZ = 1.0  # to either side; a tremor's frequency wanders
_PEAK_SHARE = 0.5  # of all that is quicker than meant
_TREMBLES = 1.5e-3  # zone widths (RMS): a smaller one does not matter


def tremor_hz(t: Array, places: Array) -> float:
    """The frequency at which a hand trembles; 0 where it does not, or where pictures are too rare to tell.

    t (N,), places (N, 2) in zone widths. From the mean spectrum (Welch 1967) of the places without what a person means:
    a peak in the range of tremors that holds half of what is there, and is large enough to move the pointer.
    """
    dt = float(np.median(np.diff(t)))
    count = round(_WINDOW_S / dt)
    window = np.hanning(count)[:, None]
    spectra = []
    for run in stretches(t):
        even = np.arange(t[run][0], t[run][-1], dt)
        seen = np.stack([np.interp(even, t[run], axis) for axis in places[run].T], axis=1)
        quick = seen - smooth(even, seen)
        for at in range(0, len(even) - count + 1, max(count // 2, 1)):
            spectra.append((np.abs(np.fft.rfft(quick[at : at + count] * window, axis=0)) ** 2).sum(axis=1))
    hz = np.fft.rfftfreq(count, dt)
    among = (hz >= _LOWEST_HZ) & (hz <= _HIGHEST_HZ)
    if not spectra or hz[-1] < _HIGHEST_HZ:  # seen too rarely, a quick tremor looks like a slow one
        return 0.0
    power = np.mean(spectra, axis=0) * 2 / ((window**2).sum() * count)  # its sum is the mean square
    about = np.abs(hz - hz[among][np.argmax(power[among])]) <= _PEAK_HZ
    held = float(power[about].sum())
    if math.sqrt(held) < _TREMBLES or held < _PEAK_SHARE * float(power[hz >= _LOWEST_HZ - _PEAK_HZ].sum()):
        return 0.0
    return round(float((power[about] * hz[about]).sum()) / held, 1)


def smooth(t: Array, places: Array) -> Array:
    """`places` (N, 2) without what is quicker than a person means, and without delay: a Gaussian over time."""
    result = np.empty_like(places)
    for i, at in enumerate(t):
        near = slice(*np.searchsorted(t, [at - 4 * _SMOOTH_S, at + 4 * _SMOOTH_S]))
        weights = np.exp(-0.5 * ((t[near] - at) / _SMOOTH_S) ** 2)
        result[i] = weights @ places[near] / weights.sum()
    return result


def stretches(t: Array) -> list[slice]:
    """Of the times t (N,): those without a gap, half a second long at least."""
    cuts = np.flatnonzero(np.diff(t) > max(0.3, 2.5 * float(np.median(np.diff(t))))) + 1
    ends = [0, *cuts.tolist(), len(t)]
    return [slice(a, b) for a, b in pairwise(ends) if t[b - 1] - t[a] > 0.5]
