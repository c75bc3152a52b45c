"""Draws marks on a picture with OpenCV, for clips and images. The window has its own painter of the same marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import numpy as np

from handcontrol._cv import cv2
from handcontrol.render.marks import INK, Dot, Line, Mark, Polygon, Text, plate_box
from handcontrol.vocab import Array

SHIFT = 4  # OpenCV takes coordinates in 1/16 px
PLATE_OPACITY = 0.72
FONT = (
    2  # cv2.FONT_HERSHEY_DUPLEX; OpenCV carries ASCII only, other letters are written without their accents
)


def paint(rgb: Array, marks: Iterable[Mark]) -> Array:
    """A new (H, W, 3) uint8 picture: `rgb` with `marks` drawn in order, antialiased. `rgb` stays as it is."""
    picture = np.ascontiguousarray(rgb).copy()
    for mark in marks:
        match mark:
            case Line():
                _line(picture, mark)
            case Dot():
                radius = max(1, round(mark.radius_px * (1 << SHIFT)))
                cv2.circle(picture, _fixed(mark.center), radius, mark.color, -1, cv2.LINE_AA, SHIFT)
            case Polygon():
                corners = np.array([_fixed(point) for point in mark.points], np.int32)
                cv2.polylines(picture, [corners], True, mark.color, _thick(mark.width_px), cv2.LINE_AA, SHIFT)
            case Text():
                _text(picture, mark)
    return picture


def _fixed(point: tuple[float, float]) -> tuple[int, int]:
    limit = 1 << 24  # far outside every picture, yet safe in OpenCV's fixed point
    x, y = (max(-limit, min(limit, round(value * (1 << SHIFT)))) for value in point)
    return x, y


def _thick(width_px: float) -> int:
    return max(1, round(width_px))


def _line(picture: Array, line: Line) -> None:
    end = line.color_end
    parts = 1 if end is None or end == line.color else 16
    a, b = np.array(line.a), np.array(line.b)
    for part in range(parts):
        start, stop = a + (b - a) * (part / parts), a + (b - a) * ((part + 1) / parts)
        mix = (part + 0.5) / parts
        color = (
            line.color
            if end is None
            else tuple(round(p + (q - p) * mix) for p, q in zip(line.color, end, strict=True))
        )
        cv2.line(
            picture,
            _fixed(tuple(start)),
            _fixed(tuple(stop)),
            color,
            _thick(line.width_px),
            cv2.LINE_AA,
            SHIFT,
        )


def _text(picture: Array, text: Text) -> None:
    words = unicodedata.normalize("NFKD", text.text).encode("ascii", "ignore").decode() or "?"
    thickness = max(1, round(text.size_px / 15))
    scale = cv2.getFontScaleFromHeight(FONT, max(5, round(text.size_px * 0.72)), thickness)
    (width, height), _ = cv2.getTextSize(words, FONT, scale, thickness)
    pad = text.size_px * 0.45
    plate = (width + 2 * pad, height + 1.8 * pad)
    left, top = plate_box(text, *plate, (picture.shape[1], picture.shape[0]))
    _plate(picture, round(left), round(top), round(left + plate[0]), round(top + plate[1]))
    at = (round(left + pad), round(top + 0.9 * pad + height))
    cv2.putText(picture, words, at, FONT, scale, text.color, thickness, cv2.LINE_AA)


def _plate(picture: Array, x0: int, y0: int, x1: int, y1: int) -> None:
    part = picture[max(0, y0) : max(0, y1), max(0, x0) : max(0, x1)]
    part[:] = np.round(part * (1 - PLATE_OPACITY) + np.array(INK) * PLATE_OPACITY).astype(np.uint8)
