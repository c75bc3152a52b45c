"""What is behind the hands: a blurred room, a gradient, clutter or a plain wall, drawn by seed. No faces, ever."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from handcontrol._cv import cv2
from handcontrol.vocab import Array


@lru_cache(maxsize=8)
def background(kind: str, width: int, height: int, seed: int) -> Array:
    """(height, width, 3) uint8 RGB, read-only. kind: room, gradient, clutter or plain."""
    rng = np.random.default_rng([seed, 11])
    paint = {"room": _room, "gradient": _gradient, "clutter": _clutter, "plain": _plain}[kind]
    picture: Array = np.clip(paint(rng, width, height), 0, 255).astype(np.uint8)
    picture.setflags(write=False)
    return picture


def _plain(rng: np.random.Generator, w: int, h: int) -> Array:
    wall = _muted(rng, 150, 205, 0.03)
    even: Array = np.broadcast_to(wall, (h, w, 3)).astype(np.float32)
    return even


def _gradient(rng: np.random.Generator, w: int, h: int) -> Array:
    a, b = _muted(rng, 60, 230, 0.35), _muted(rng, 60, 230, 0.35)
    angle = rng.uniform(0, 2 * np.pi)
    across = np.linspace(-1, 1, w)[None] * np.cos(angle) + np.linspace(-1, 1, h)[:, None] * np.sin(angle)
    mix = (across / 1.5 + 1) / 2
    blend: Array = (a + mix[..., None] * (b - a)).astype(np.float32)
    return blend


def _clutter(rng: np.random.Generator, w: int, h: int) -> Array:
    """Sharp saturated boxes, discs and lines: harder than any room."""
    picture = np.empty((h, w, 3), np.float32)
    picture[:] = rng.uniform(30, 220, 3)
    for _ in range(28):
        colour = tuple(float(v) for v in rng.uniform(10, 245, 3))
        x, y = int(rng.integers(0, w)), int(rng.integers(0, h))
        a, b = int(rng.integers(10, w // 4)), int(rng.integers(10, h // 3))
        shape = rng.integers(0, 3)
        if shape == 0:
            cv2.rectangle(picture, (x - a // 2, y - b // 2), (x + a // 2, y + b // 2), colour, -1)
        elif shape == 1:
            cv2.circle(picture, (x, y), max(min(a, b) // 2, 4), colour, -1, cv2.LINE_AA)
        else:
            cv2.line(picture, (x, y), (x + a, y + b - h // 6), colour, int(rng.integers(2, 9)), cv2.LINE_AA)
    return picture + rng.normal(0, 3, (h, w, 1)).astype(np.float32)


def _room(rng: np.random.Generator, w: int, h: int) -> Array:
    """A muted room out of focus: a wall lit from a window, shelves with books, a picture, a plant on a desk."""
    picture: Array = np.empty((h, w, 3), np.float32)
    picture[:] = _muted(rng, 150, 196, 0.03) * (1.03, 1.0, 0.955)
    left = bool(rng.integers(0, 2))
    _window(picture, rng, left)
    _shelf(picture, rng, not left)
    _frame(picture, rng)
    _desk(picture, rng)
    _plant(picture, rng, left)
    picture = cv2.GaussianBlur(picture, (0, 0), h / 62)
    fall = np.linspace(1.10, 0.80, w)
    picture *= (fall if left else fall[::-1])[None, :, None].astype(np.float32)
    picture *= np.linspace(1.05, 0.90, h)[:, None, None].astype(np.float32)
    return np.asarray(picture + rng.normal(0, 1.2, (h, w, 1)).astype(np.float32))


def _box(picture: Array, x: float, y: float, a: float, b: float, colour: Array) -> None:
    """A filled rectangle; all in fractions of the picture."""
    h, w = picture.shape[:2]
    corner = (round(x * w), round(y * h)), (round((x + a) * w), round((y + b) * h))
    cv2.rectangle(picture, *corner, tuple(float(v) for v in colour), -1)


def _window(picture: Array, rng: np.random.Generator, left: bool) -> None:
    """At the picture's edge: pale frame, sky over green."""
    a, low = rng.uniform(0.13, 0.18), rng.uniform(0.56, 0.66)
    x = -0.02 if left else 1.02 - a
    trim = _muted(rng, 200, 214, 0.02)
    _box(picture, x - 0.012, -0.1, a + 0.024, low + 0.12, trim)
    _box(picture, x, -0.1, a, low + 0.1, np.array([222, 230, 236]))
    _box(picture, x, low * 0.7, a, low * 0.3, np.array([176, 190, 166]))
    _box(picture, x + a / 2 - 0.005, -0.1, 0.01, low + 0.1, trim)
    curtain = _muted(rng, 170, 205, 0.06)
    _box(picture, x + a - 0.01 if left else x - 0.055, -0.1, 0.065, low + 0.22, curtain)


def _shelf(picture: Array, rng: np.random.Generator, left: bool) -> None:
    """Three boards of books."""
    width = rng.uniform(0.2, 0.26)
    x0 = 0.02 if left else 0.98 - width
    wood = _muted(rng, 96, 128, 0.06) * (1.16, 1.0, 0.8)
    for y in (0.2, 0.44, 0.68):
        x = x0 + 0.01
        while x < x0 + width - 0.03:
            a, b = rng.uniform(0.012, 0.026), rng.uniform(0.10, 0.17)
            if rng.random() < 0.82:
                _box(picture, x, y - b, a, b, _muted(rng, 70, 176, 0.17) * (1.05, 1.0, 0.94))
            x += a + 0.003
        _box(picture, x0, y, width, 0.016, wood)


def _frame(picture: Array, rng: np.random.Generator) -> None:
    """A picture on the wall: hills under a pale sky."""
    x, y = rng.uniform(0.34, 0.46), rng.uniform(0.06, 0.12)
    a, b = rng.uniform(0.17, 0.22), rng.uniform(0.19, 0.25)
    _box(picture, x, y, a, b, _muted(rng, 84, 120, 0.05) * (1.12, 1.0, 0.84))
    _box(picture, x + 0.012, y + 0.016, a - 0.024, b - 0.032, np.array([214, 210, 202]))
    _box(picture, x + 0.028, y + 0.038, a - 0.056, b - 0.076, _muted(rng, 176, 196, 0.06))
    _box(picture, x + 0.028, y + 0.55 * b, a - 0.056, 0.45 * b - 0.038, _muted(rng, 112, 146, 0.12))


def _desk(picture: Array, rng: np.random.Generator) -> None:
    top = rng.uniform(0.82, 0.88)
    wood = _muted(rng, 118, 150, 0.04) * (1.14, 0.99, 0.82)
    _box(picture, -0.1, top, 1.2, 0.4, wood)
    _box(picture, -0.1, top, 1.2, 0.012, wood * 1.12)


def _plant(picture: Array, rng: np.random.Generator, left: bool) -> None:
    """Leaves over a pot, away from the shelf."""
    h, w = picture.shape[:2]
    x = rng.uniform(0.2, 0.26) if left else rng.uniform(0.74, 0.8)
    _box(picture, x - 0.032, 0.74, 0.064, 0.11, _muted(rng, 130, 170, 0.06) * (1.12, 0.97, 0.86))
    for _ in range(14):
        lean = rng.uniform(-1, 1)
        centre = (
            round((x + 0.05 * lean) * w),
            round((0.67 - 0.09 * rng.uniform(0, 1) * (1 - abs(lean) / 2)) * h),
        )
        green = _muted(rng, 84, 128, 0.06) * (0.82, 1.1, 0.74)
        axes = (round(0.012 * w), round(rng.uniform(0.05, 0.08) * h))
        cv2.ellipse(picture, centre, axes, 32 * lean, 0, 360, tuple(float(v) for v in green), -1)


def _muted(rng: np.random.Generator, low: float, high: float, colour: float = 0.12) -> Array:
    """A colour (3,) of random brightness that keeps near grey."""
    tint: Array = rng.uniform(low, high) * (1 + rng.uniform(-colour, colour, 3))
    return tint
