"""Hands and palms as short text: whole numbers on the engine's grid, as differences to the step before.

A hand is written as what changed, each point less what its parent changed, since a hand moves as a whole; the first of
a chunk as if it had been at zero before. Values off the grid (never the engine's) are written as they are.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import numpy as np

from handcontrol.errors import SessionError
from handcontrol.vocab import Array, Hand, HandRoi, PalmDetection

REMEDY = "The rest of this second is left out."
HAND_SCALE = np.array([64.0] * 3 + [1e5] * 3)  # 1/64 px, 10 µm
PALM_SCALE = np.array(4.0)  # 1/4 px
ROI_FIELDS = ("cx_px", "cy_px", "size_px", "angle_rad")
SURE_SCALE = 1e6
TIMES_SCALE = 100.0  # 10 µs in ms
ROI_SCALE = np.array([64.0, 64.0, 64.0, 1e6])  # 1/64 px, 1e-6 rad
#: The point nearer to the wrist that each of the 21 hangs on.
PARENT = (0, 0, 1, 2, 3, 0, 5, 6, 7, 5, 9, 10, 11, 9, 13, 14, 15, 13, 17, 18, 19)
_LARGEST = 2.0**40


def _chain() -> tuple[Array, Array]:
    """From changes to changes less the parent's, and back: (21, 21) each."""
    less = np.eye(21, dtype=np.int64)
    less[range(1, 21), PARENT[1:]] -= 1
    return less, np.rint(np.linalg.inv(less)).astype(np.int64)


_LESS_PARENT, _PLUS_PARENT = _chain()

#: Printable ASCII without the two that JSON escapes.
LETTERS = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"\\')
_ONE, _TWO = 60, 32  # so many letters stand alone, so many begin a pair; the last begins a group of five
_PAIRS = _ONE + _TWO * 93
_MOST = _PAIRS + 93**4


def _spelled(number: int) -> str:
    if number < _ONE:
        return LETTERS[number]
    if number < _PAIRS:
        return LETTERS[_ONE + (number - _ONE) // 93] + LETTERS[(number - _ONE) % 93]
    rest = number - _PAIRS
    return LETTERS[-1] + "".join(LETTERS[rest // 93**power % 93] for power in (3, 2, 1, 0))


_SPELLED = tuple(_spelled(number) for number in range(_PAIRS))
_VALUE = {letter: value for value, letter in enumerate(LETTERS)}


def spell(changes: Array) -> str | None:
    """Whole numbers as letters: 0, -1, 1, -2 … become 0, 1, 2, 3 …, small ones one letter. None: one is too large."""
    folded = np.where(changes < 0, -2 * changes - 1, 2 * changes).ravel()
    if (largest := folded.max(initial=0)) >= _MOST:
        return None
    spelled = _SPELLED.__getitem__ if largest < _PAIRS else _spelled
    return "".join(map(spelled, folded.tolist()))


def unspell(text: str) -> Array:
    """The numbers of `spell`. KeyError when a letter is none of LETTERS."""
    values = iter(
        [_VALUE[letter] for letter in text] + [-1] * 4
    )  # -1: the text ends in the middle of a group
    folded = []
    for value in values:
        if value < 0:
            break
        if value >= _ONE + _TWO:
            value = _PAIRS + sum(next(values) * 93**power for power in (3, 2, 1, 0))
        elif value >= _ONE:
            value = _ONE + (value - _ONE) * 93 + next(values)
        folded.append(value)
    whole = np.array(folded, np.int64)
    return np.where(whole % 2, -(whole + 1) // 2, whole // 2)


class Grid:
    """Remembers the step before. One for writing, another for reading; both `restart` at a chunk."""

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """The next step stands for itself."""
        self._before: dict[Hashable, Array] = {}
        self._now: dict[Hashable, Array] = {}
        self._rois: dict[bytes, HandRoi] = {}

    def turn(self) -> None:
        """A step is over."""
        self._before, self._now, self._rois = self._now, {}, {}

    def put_hand(self, hand: Hand, out: dict[str, Any]) -> None:
        """Into `out`: "by", or the points themselves where they are off the grid."""
        exact = np.concatenate((hand.points_px, hand.world_m), axis=1)
        text = self._put(("hand", hand.hand_id), exact, HAND_SCALE)
        if text is None:
            out["points_px"], out["world_m"] = hand.points_px.tolist(), hand.world_m.tolist()
        else:
            out["by"] = text
        sure = self.put_numbers(("sure", hand.hand_id), [hand.side_score, hand.presence], SURE_SCALE)
        out["sure"] = sure

    def take_hand(self, data: dict[str, Any]) -> tuple[float, float, Array, Array]:
        """side_score, presence, points_px and world_m, both (21, 3), out of a hand's `data`."""
        side_score, presence = self.take_numbers(
            ("sure", data.get("hand_id")), data.pop("sure", None), 2, SURE_SCALE
        )
        if "by" not in data:
            points, world = _array(data.pop("points_px", None)), _array(data.pop("world_m", None))
        else:
            exact = self._take(("hand", data.get("hand_id")), (21, 6), HAND_SCALE, data.pop("by"))
            points, world = exact[:, :3], exact[:, 3:]
        return side_score, presence, points, world

    def put_palm(self, palm: PalmDetection, out: dict[str, Any]) -> None:
        exact = np.concatenate((palm.box_px, palm.keypoints_px.ravel()))
        text = self._put(("palm", len(self._now)), exact, PALM_SCALE)
        if text is None:
            out["box_px"], out["keypoints_px"] = palm.box_px.tolist(), palm.keypoints_px.tolist()
        else:
            out["by"] = text

    def take_palm(self, data: dict[str, Any]) -> tuple[Array, Array]:
        """box_px (4,) and keypoints_px (7, 2) out of a palm's `data`."""
        if "by" not in data:
            return _array(data.pop("box_px", None)), _array(data.pop("keypoints_px", None))
        exact = self._take(("palm", len(self._now)), (18,), PALM_SCALE, data.pop("by"))
        return exact[:4], exact[4:].reshape(7, 2)

    def put_roi(self, roi: HandRoi) -> Any:
        """The number of the same one in this step, a text, or the four numbers where they are off the grid."""
        values = [getattr(roi, name) for name in ROI_FIELDS]
        exact = np.array(values, dtype=np.float64).tobytes()
        if exact in self._rois:
            return list(self._rois).index(exact)
        written = self.put_numbers(("roi", len(self._rois)), values, ROI_SCALE)
        self._rois[exact] = roi
        return written

    def take_roi(self, data: Any) -> HandRoi:
        if type(data) is int and 0 <= data < len(self._rois):
            return list(self._rois.values())[data]
        values = self.take_numbers(("roi", len(self._rois)), data, 4, ROI_SCALE)
        roi = HandRoi(*values)
        self._rois[np.array(values, dtype=np.float64).tobytes()] = roi
        return roi

    def put_numbers(self, key: Hashable, values: list[Any], scale: Any) -> Any:
        """A text, or `values` where they are off the grid."""
        text = None
        if all(type(value) is float for value in values):
            text = self._put(key, np.array(values, dtype=np.float64), np.asarray(scale))
        return values if text is None else text

    def take_numbers(self, key: Hashable, data: Any, count: int, scale: Any) -> list[Any]:
        if isinstance(data, str):
            return list(self._take(key, (count,), np.asarray(scale), data).tolist())
        if not isinstance(data, list) or len(data) != count:
            raise SessionError("A list of numbers is damaged.", REMEDY)
        return [number(value, "A number") for value in data]

    def _put(self, key: Hashable, exact: Array, scale: Array) -> str | None:
        """`exact` as text; None when it is off the grid."""
        with np.errstate(invalid="ignore", over="ignore"):
            scaled = np.rint(exact * scale)
            if not (np.abs(scaled) < _LARGEST).all():
                return None
        whole = scaled.astype(np.int64)
        if (whole / scale).tobytes() != exact.tobytes():
            return None
        before = self._before.get(key)
        text = spell(_mixed(_LESS_PARENT, whole if before is None else whole - before))
        if text is not None:
            self._now[key] = whole
        return text

    def _take(self, key: Hashable, shape: tuple[int, ...], scale: Array, text: Any) -> Array:
        try:
            whole = _mixed(_PLUS_PARENT, unspell(text).reshape(shape)) + self._before.get(key, 0)
        except (KeyError, TypeError, ValueError) as error:
            raise SessionError("The points of a hand are damaged.", REMEDY) from error
        self._now[key] = whole
        return whole / scale


def number(data: Any, name: str) -> Any:
    """A number, or one of the three that JSON has no word for; SessionError says `name`."""
    if type(data) in (int, float):
        return data
    if data in ("NaN", "Infinity", "-Infinity"):
        return float(data)
    raise SessionError(f"{name} is {data!r}, no number.", REMEDY)


def _mixed(matrix: Array, whole: Array) -> Array:
    """Hands by parent; palms and ROIs as they are."""
    return matrix @ whole if whole.ndim == 2 else whole


def _array(data: Any) -> Array:
    try:
        return np.array(data, dtype=np.float64)  # the three words are understood
    except (TypeError, ValueError) as error:
        raise SessionError("A list of points is damaged.", REMEDY) from error
