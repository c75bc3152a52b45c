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
    picture = np.clip(paint(rng, width, height), 0, 255).astype(np.uint8)
    picture.setflags(write=False)
    return picture


def _plain(rng: np.random.Generator, w: int, h: int) -> Array:
    wall = _muted(rng, 130, 200)
    return np.broadcast_to(wall, (h, w, 3)).astype(np.float32)


def _gradient(rng: np.random.Generator, w: int, h: int) -> Array:
    a, b = _muted(rng, 60, 230, 0.35), _muted(rng, 60, 230, 0.35)
    angle = rng.uniform(0, 2 * np.pi)
    across = np.linspace(-1, 1, w)[None] * np.cos(angle) + np.linspace(-1, 1, h)[:, None] * np.sin(angle)
    mix = (across / 1.5 + 1) / 2
    return (a + mix[..., None] * (b - a)).astype(np.float32)


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
    """A muted room out of focus: wall with falling light, a window or lamp, a shelf, a picture, a desk."""
    wall = _muted(rng, 138, 190, 0.06)
    picture = np.empty((h, w, 3), np.float32)
    picture[:] = wall
    left = bool(rng.integers(0, 2))
    fall = np.linspace(1.10, 0.84, w)
    picture *= (fall if left else fall[::-1])[None, :, None].astype(np.float32)
    picture *= np.linspace(1.04, 0.94, h)[:, None, None].astype(np.float32)
    _window(picture, rng, left)
    _shelf(picture, rng, not left)
    _frame(picture, rng, left)
    _desk(picture, rng)
    blur = h / 60
    picture = cv2.GaussianBlur(picture, (0, 0), blur)
    return picture + rng.normal(0, 1.2, (h, w, 1)).astype(np.float32)


def _window(picture: Array, rng: np.random.Generator, left: bool) -> None:
    h, w = picture.shape[:2]
    width = int(w * rng.uniform(0.13, 0.2))
    x0 = int(-0.03 * w) if left else w - width + int(0.03 * w)
    low = int(h * rng.uniform(0.55, 0.66))
    cv2.rectangle(picture, (x0 - 6, -8), (x0 + width + 6, low + 6), _tuple(_muted(rng, 196, 214, 0.03)), -1)
    cv2.rectangle(picture, (x0, -8), (x0 + width, low), (226.0, 234.0, 240.0), -1)
    cv2.rectangle(picture, (x0, int(low * 0.62)), (x0 + width, low), (196.0, 210.0, 196.0), -1)
    bar = x0 + width // 2
    cv2.line(picture, (bar, -8), (bar, low), (205.0, 203.0, 198.0), max(w // 110, 3))


def _shelf(picture: Array, rng: np.random.Generator, left: bool) -> None:
    h, w = picture.shape[:2]
    width = int(w * rng.uniform(0.2, 0.27))
    x0 = int(w * 0.02) if left else w - width - int(w * 0.02)
    wood = _muted(rng, 92, 128, 0.12) * (1.1, 1.0, 0.86)
    for level in (0.2, 0.44, 0.68):
        y = int(h * level)
        x = x0 + 4
        while x < x0 + width - 12:
            thick, tall = int(rng.integers(w // 80, w // 38)), int(h * rng.uniform(0.09, 0.165))
            if rng.random() < 0.8:
                book = _tuple(_muted(rng, 70, 190, 0.28))
                cv2.rectangle(picture, (x, y - tall), (x + thick, y), book, -1)
            x += thick + 2
        cv2.rectangle(picture, (x0, y), (x0 + width, y + max(h // 60, 4)), _tuple(wood), -1)


def _frame(picture: Array, rng: np.random.Generator, left: bool) -> None:
    h, w = picture.shape[:2]
    x, y = (
        int(w * (rng.uniform(0.36, 0.44) if left else rng.uniform(0.5, 0.56))),
        int(h * rng.uniform(0.1, 0.16)),
    )
    a, b = int(w * rng.uniform(0.09, 0.14)), int(h * rng.uniform(0.14, 0.2))
    cv2.rectangle(picture, (x, y), (x + a, y + b), _tuple(_muted(rng, 60, 100, 0.1)), -1)
    m = max(w // 90, 4)
    cv2.rectangle(picture, (x + m, y + m), (x + a - m, y + b - m), _tuple(_muted(rng, 180, 210, 0.1)), -1)
    low = (x + a - m, y + b - m)
    cv2.rectangle(picture, (x + m, y + b // 2), low, _tuple(_muted(rng, 110, 160, 0.2)), -1)


def _desk(picture: Array, rng: np.random.Generator) -> None:
    h, w = picture.shape[:2]
    top = int(h * rng.uniform(0.8, 0.87))
    cv2.rectangle(picture, (0, top), (w, h), _tuple(_muted(rng, 110, 150, 0.1) * (1.08, 0.98, 0.88)), -1)
    cv2.line(picture, (0, top), (w, top), _tuple(_muted(rng, 84, 100, 0.1)), max(h // 120, 2))
    x = int(w * rng.uniform(0.08, 0.3) if rng.random() < 0.5 else w * rng.uniform(0.7, 0.9))
    mug = _tuple(_muted(rng, 90, 200, 0.25))
    cv2.rectangle(picture, (x, top - h // 11), (x + w // 20, top + h // 50), mug, -1)


def _muted(rng: np.random.Generator, low: float, high: float, colour: float = 0.12) -> Array:
    """A colour (3,) of random brightness that keeps near grey."""
    tint: Array = rng.uniform(low, high) * (1 + rng.uniform(-colour, colour, 3))
    return tint


def _tuple(colour: Array) -> tuple[float, ...]:
    return tuple(float(v) for v in colour)
