"""The hand's skin: one small picture (atlas) with palm, back and ten strips for the fingers, for any skin tone.

The lines of the palm decide whether MediaPipe's networks see a palm or a back: without them the side of an open palm
is read wrong more often than not (measured; a test holds it). They are drawn as colour only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from handcontrol._cv import cv2
from handcontrol.virtualhand.skeleton import LENGTHS, RADII
from handcontrol.vocab import Array

#: (5, 2, 3) RGB of back and palm, lightest to darkest: tones 1 to 5.
TONES = np.array(
    [
        [(236, 196, 170), (244, 205, 186)],
        [(222, 170, 136), (238, 190, 164)],
        [(190, 134, 98), (222, 170, 140)],
        [(136, 92, 66), (196, 146, 118)],
        [(88, 60, 46), (170, 122, 98)],
    ],
    float,
)

PX = 2.0  # atlas pixels per mm
PALM_LEFT, PALM_TOP = -64.0, 112.0  # hand x and y of the palm tile's upper left corner
PALM_W, PALM_H = 256, 352
STRIP_W, STRIP_TOP, _STRIP_H = 44, PALM_H, 224
STRIP_START = np.array([LENGTHS[0, 0], 0, 0, 0, 0]) - 6.0  # mm along the digit of each strip's upper end
HEIGHT, WIDTH = STRIP_TOP + _STRIP_H, 512
_SIZE = (HEIGHT, WIDTH)

_LIFE = [(35, 73), (27, 72), (17, 66), (9, 54), (5, 38), (4, 22), (6, 12)]
_HEAD = [(34, 74), (20, 69), (6, 62), (-10, 54), (-26, 44)]
_HEART = [(12, 92), (10, 82), (2, 76), (-12, 72), (-26, 68), (-42, 62)]
_WRIST = [[(-24, 2), (-8, 0), (8, 0), (24, 2)], [(-24, -7), (-8, -9), (8, -9), (24, -7)]]


@lru_cache(maxsize=16)
def atlas(tone: float, creases: float = 1.0) -> Array:
    """The atlas (H, W, 3) uint8 RGB, read-only, for a tone 1 (light) to 5 (dark); creases 0 leaves the lines out."""
    back, front = _tone(tone)
    rng = np.random.default_rng(20)
    colour = np.empty((*_SIZE, 3), np.float32)
    colour[:] = back
    paleness = np.zeros(_SIZE, np.float32)
    dark = np.zeros(_SIZE, np.float32)
    red = np.zeros(_SIZE, np.float32)
    _palm(paleness, dark, red, creases)
    _back(dark, red)
    for digit in range(5):
        _strip(paleness, dark, red, digit, creases)
    colour += paleness[..., None] * (front - back).astype(np.float32)
    mottle = _mottle(rng)
    colour *= (1 + mottle)[..., None]
    colour *= (1 - np.clip(dark, 0, 0.8))[..., None]
    depth = np.float32(0.6 + 0.4 * float(front.mean()) / 200)
    colour += red[..., None] * np.array([10, -16, -14], np.float32) * depth
    for digit in range(5):
        _nail(colour, digit, front)
    result = np.clip(colour, 0, 255).astype(np.uint8)
    result.setflags(write=False)
    return result


def _tone(tone: float) -> tuple[Array, Array]:
    low = int(np.clip(np.floor(tone), 1, 4)) - 1
    w = float(np.clip(tone - 1 - low, 0, 1))
    back, front = (1 - w) * TONES[low] + w * TONES[low + 1]
    return back, front


def _line(target: Array, points: Sequence[tuple[float, float]], strength: float, width: int = 3) -> None:
    """A soft line through points in atlas pixels, smoothed: a sharp groove and a wide shade. Adds to `target`."""
    path = np.array(points, np.float32)
    for _ in range(3):  # Chaikin's corner cutting
        cut = np.empty((2 * len(path) - 2, 2), np.float32)
        cut[0::2] = 0.75 * path[:-1] + 0.25 * path[1:]
        cut[1::2] = 0.25 * path[:-1] + 0.75 * path[1:]
        path = np.concatenate([path[:1], cut, path[-1:]])
    mask = np.zeros(target.shape, np.uint8)
    fixed = np.round(path * 16).astype(np.int32)
    cv2.polylines(mask, [fixed], False, 255, width, cv2.LINE_AA, 4)
    left, top = np.maximum(path.min(axis=0).astype(int) - 14, 0)
    right, low = path.max(axis=0).astype(int) + 15
    part = mask[top:low, left:right].astype(np.float32) / 255
    groove = cv2.GaussianBlur(part, (0, 0), 1.3)
    shade = cv2.GaussianBlur(part, (0, 0), 4.5)
    target[top:low, left:right] += strength * (groove + 0.55 * shade)


def _palm_px(points: Sequence[tuple[float, float]], tile: int = 0) -> list[tuple[float, float]]:
    return [((x - PALM_LEFT) * PX + tile * PALM_W, (PALM_TOP - y) * PX) for x, y in points]


def _fill(target: Array, points: Sequence[tuple[float, float]], value: float, blur: float) -> None:
    """A soft-edged polygon added to `target`."""
    mask = np.zeros(target.shape, np.float32)
    cv2.fillPoly(mask, [np.round(np.array(points)).astype(np.int32)], 1.0)
    target += value * cv2.GaussianBlur(mask, (0, 0), blur)


def _palm(pale: Array, dark: Array, red: Array, creases: float) -> None:
    """The palm's side: paler inside its outline, redder on its pads, its three lines and the wrist's two."""
    tile = (slice(0, PALM_H), slice(0, PALM_W))
    outline = [(-24, 5), (-37, 40), (-41, 72), (-34, 110), (36, 110), (33, 84), (62, 60), (44, 26), (26, 5)]
    _fill(pale[tile], _palm_px(outline), 0.85, 9)
    pale[tile] += 0.15
    for x, y, r in ((28, 42, 20), (-32, 40, 15), (22, 84, 11), (2, 86, 11), (-18, 81, 10), (-36, 71, 9)):
        spot: Array = np.zeros((PALM_H, PALM_W), np.float32)
        (cx, cy), radius = _palm_px([(x, y)])[0], r * PX
        cv2.circle(spot, (round(cx), round(cy)), round(radius * 0.7), 1.0, -1)
        red[tile] += 0.55 * cv2.GaussianBlur(spot, (0, 0), radius * 0.35)
    if creases > 0:
        for line, strength in ((_LIFE, 0.30), (_HEAD, 0.28), (_HEART, 0.30)):
            _line(dark, _palm_px(line), strength * creases)
            _line(red, _palm_px(line), 0.8 * creases)
        for line in _WRIST:
            _line(dark, _palm_px(line), 0.17 * creases, 2)


def _back(dark: Array, red: Array) -> None:
    """The back's side: knuckles a little redder and darker, hollows between the tendons."""
    tile = (slice(0, PALM_H), slice(PALM_W, 2 * PALM_W))
    for x, y in ((23, 90), (2, 92), (-18, 86), (-36, 75)):
        spot: Array = np.zeros((PALM_H, PALM_W), np.float32)
        (cx, cy) = _palm_px([(x, y)])[0]
        cv2.circle(spot, (round(cx), round(cy)), 11, 1.0, -1)
        spot = cv2.GaussianBlur(spot, (0, 0), 8)
        red[tile] += 0.5 * spot
        dark[tile] += 0.07 * spot
    for points in ([(13, 84), (9, 40)], [(-8, 84), (-3, 40)], [(-28, 76), (-12, 38)]):
        hollow = np.zeros((PALM_H, PALM_W), np.float32)
        path = np.round(np.array(_palm_px(points))).astype(np.int32)
        cv2.polylines(hollow, [path], False, 1.0, 7, cv2.LINE_AA)
        dark[tile] += 0.10 * cv2.GaussianBlur(hollow, (0, 0), 6)


def strip_left(digit: int, dorsal: bool) -> int:
    """The left edge (atlas px) of a digit's strip; along the digit runs down, its thumb side is right."""
    return STRIP_W * (2 * digit + int(dorsal))


def _along_px(digit: int, bone: int, fraction: float) -> float:
    mm = float(LENGTHS[digit, :bone].sum() + fraction * LENGTHS[digit, bone])
    return STRIP_TOP + (mm - float(STRIP_START[digit])) * PX


def _strip(pale: Array, dark: Array, red: Array, digit: int, creases: float) -> None:
    """One digit's palm and back strips: pale pad and creases on the one, knuckle wrinkles on the other."""
    x = strip_left(digit, False)
    rows = slice(STRIP_TOP, STRIP_TOP + _STRIP_H)
    lateral = np.abs(np.arange(STRIP_W) - (STRIP_W - 1) / 2) / ((STRIP_W - 4) / 2)
    pale[rows, x : x + STRIP_W] = np.clip((1.04 - lateral) / 0.35, 0, 1)
    pale[rows, x + STRIP_W : x + 2 * STRIP_W] = np.clip((lateral - 0.85) / 0.6, 0, 0.25)
    tip = round(_along_px(digit, 2, 1.0))
    _fill(red[rows, x : x + STRIP_W], [(8, tip - 26 - STRIP_TOP), (35, tip - 26 - STRIP_TOP),
          (35, tip + 8 - STRIP_TOP), (8, tip + 8 - STRIP_TOP)], 0.45, 8)  # fmt: skip
    folds = [(1, -0.03, 0.22), (1, 0.05, 0.16), (2, -0.02, 0.20)]
    if digit:
        folds += [(0, 0.42, 0.20), (0, 0.50, 0.13)]
    else:
        folds = [(1, 0.02, 0.10), (2, -0.03, 0.22), (2, 0.05, 0.14)]
    for bone, fraction, strength in folds:
        y = _along_px(digit, bone, fraction)
        if creases > 0:
            _line(dark, [(x + 1, y - 1), (x + 22, y + 1), (x + 43, y - 1)], strength * creases, 2)
    back = x + STRIP_W
    for bone in (1, 2):
        centre = _along_px(digit, bone, 0.0)
        spread = 0.9 * float(RADII[digit, bone])
        for step in (-1.0, -0.45, 0.0, 0.45, 1.0) if bone == 1 else (-0.5, 0.0, 0.5):
            y, bow = centre + step * spread, 2.2 * step
            _line(dark, [(back + 9, y - bow), (back + 22, y + bow), (back + 35, y - bow)], 0.13, 1)
        spot: Array = np.zeros((_STRIP_H, STRIP_W), np.float32)
        cv2.circle(spot, (22, round(centre) - STRIP_TOP), 11, 1.0, -1)
        spot = cv2.GaussianBlur(spot, (0, 0), 6)
        red[rows, back : back + STRIP_W] += 0.55 * spot
        dark[rows, back : back + STRIP_W] += 0.10 * spot


def _nail(colour: Array, digit: int, front: Array) -> None:
    """A fingernail on the back strip: rosy plate, pale moon and free edge, fold around it."""
    x = strip_left(digit, True) + 22
    tip = _along_px(digit, 2, 1.0) + 0.62 * float(RADII[digit, 3]) * PX
    length = (10.5 if digit else 13.5) * PX
    half = 12.5
    plate = np.zeros(colour.shape[:2], np.float32)
    centre, axes = (x * 16, round((tip - length / 2) * 16)), (round(half * 16), round(length / 2 * 16))
    cv2.ellipse(plate, centre, axes, 0, 0, 360, 1.0, -1, cv2.LINE_8, 4)
    fold = np.clip(cv2.GaussianBlur(plate, (0, 0), 1.6) * 1.6, 0, 1)
    colour *= (1 - 0.16 * (fold - cv2.GaussianBlur(plate, (0, 0), 0.8)).clip(0, 1))[..., None]
    rosy = 0.55 * front + 0.45 * np.array([232, 178, 168])
    plate = cv2.GaussianBlur(plate, (0, 0), 0.8)
    colour += plate[..., None] * 0.8 * (rosy.astype(np.float32) - colour)
    ys = np.arange(colour.shape[0])
    edge = np.clip((ys - (tip - 2.2)) / 1.5, 0, 1) + 0.55 * np.clip((tip - length + 4.5 - ys) / 2, 0, 1)
    pale = np.array([246, 232, 222], np.float32)
    colour += (plate * edge[:, None])[..., None] * 0.5 * (pale - colour)


def _mottle(rng: np.random.Generator) -> Array:
    """Unevenness of real skin, +-3 %; none at the wrist's end, where the forearm repeats the last row."""
    noise = np.zeros(_SIZE, np.float32)
    for sigma, strength in ((1.0, 0.006), (4.0, 0.010), (14.0, 0.014)):
        field = cv2.GaussianBlur(rng.standard_normal(_SIZE).astype(np.float32), (0, 0), sigma)
        noise += strength * field / field.std()
    fade = np.clip((PALM_H - 8 - np.arange(PALM_H)) / 40, 0, 1).astype(np.float32)
    noise[:PALM_H] *= fade[:, None]
    return noise
