"""Draws one posed hand into a picture: closed-form depth of round cones, one remap of the skin atlas, soft light.

Camera frame: x right, y up, z to the camera, mm, orthographic. The hand is computed on a small raster (`detail` pixels
a hand length at most, so that the cost hardly depends on the size) and laid over the picture with its soft edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from handcontrol._cv import cv2
from handcontrol.virtualhand import skin
from handcontrol.virtualhand.body import CUFF_MM, Cones, cones
from handcontrol.virtualhand.depth import FAR, Raster, surface
from handcontrol.virtualhand.poses import HandPose
from handcontrol.virtualhand.skeleton import HAND_MM, Skeleton
from handcontrol.vocab import Array, Side

DETAIL = 150
_MAP_W = 1024
_ROOT = 0.3  # of a finger's first bone


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A hand as the camera sees it. turn: (3, 3) hand frame → camera frame (left hands include the mirror).

    wrist_px: where the hand frame's origin appears; scale: px per mm; near: nearer hands cover others.
    """

    side: Side
    pose: HandPose
    skeleton: Skeleton
    turn: Array
    wrist_px: tuple[float, float]
    scale: float
    skin: float = 2.0
    near: float = 0.0
    elbow: Array | None = None  # (3,) direction from wrist to elbow in the hand frame
    sleeve: tuple[int, int, int] | None = None  # its colour, RGB; None: a bare arm

    def project(self, points_mm: Array) -> Array:
        """Points (N, 3) of the hand frame in the picture: x, y px, z px (towards the scene, wrist = 0)."""
        seen = points_mm @ self.turn.T * self.scale
        projected: Array = seen * (1, -1, -1) + (*self.wrist_px, 0.0)
        return projected

    def seen_cones(self) -> tuple[Cones, Array, Array]:
        """The cones and their two ends (N, 3) in the camera frame, mm."""
        body = cones(self.skeleton, self.elbow, sleeve=self.sleeve is not None)
        return body, body.a @ self.turn.T, body.b @ self.turn.T


@dataclass(frozen=True, slots=True)
class Light:
    """direction: towards the light, camera frame; brightness: 1 is a well lit room."""

    direction: tuple[float, float, float] = (-0.35, 0.5, 0.8)
    brightness: float = 1.0


def draw(picture: Array, view: View, light: Light, *, detail: int = DETAIL, creases: float = 1.0) -> None:
    """Draw `view` over `picture` ((H, W, 3) uint8 RGB), in place."""
    k = min(view.scale, detail / HAND_MM)
    body, a, b = view.seen_cones()
    raster = Raster.fit(a, b, body, view.wrist_px, view.scale, k, picture.shape[1], picture.shape[0])
    if raster is None:
        return
    depth, cone, along, cover = surface(raster, body, a, b)
    shown = cover > 0
    if not shown.any():  # beside the picture
        return
    colour = _colour(raster, view, body, a, b, depth, cone, along, shown, creases)
    lit = _light(colour, depth, shown, k, light)
    _lay_over(picture, lit, cover, raster, view)


def _colour(
    raster: Raster,
    view: View,
    body: Cones,
    a: Array,
    b: Array,
    depth: Array,
    cone: Array,
    along: Array,
    shown: Array,
    creases: float,
) -> Array:
    """Skin colour (H, W, 3) uint8 of every shown pixel, from the atlas."""
    flat = np.flatnonzero(shown)
    row, column = np.divmod(flat, shown.shape[1])
    which, s = cone.ravel()[flat], along.ravel()[flat]
    point = np.empty((flat.size, 3), np.float32)
    point[:, 0], point[:, 1], point[:, 2] = raster.x[column], raster.y[row], depth.ravel()[flat]
    maps = np.zeros((2, -(-flat.size // _MAP_W) * _MAP_W), np.float32)  # in rows: remap takes no long ones
    u, v = maps[:, : flat.size]

    # A finger's root wears the palm's skin: no seam where it grows out.
    palm = which < np.where(s < _ROOT, body.palm + body.joined, body.palm)
    table = _cone_table(view, body, a, b)
    hand = point[palm] @ view.turn.astype(np.float32)  # turn is orthogonal: its transpose leads back
    x = (hand[:, 0] - np.float32(skin.PALM_LEFT)) * np.float32(skin.PX)
    x = np.minimum(np.maximum(x, 1), np.float32(skin.PALM_W - 2))
    rows = table[which[palm]]
    off = point[palm] - rows[:, 0:3] - s[palm, None] * rows[:, 3:6]
    back = np.einsum("ij,ij->i", off, rows[:, 9:12]) > -1.5  # mm: the rim is hairy
    u[palm] = x + back * np.float32(skin.PALM_W)
    y = (np.float32(skin.PALM_TOP) - hand[:, 1]) * np.float32(skin.PX)
    v[palm] = np.minimum(np.maximum(y, 1), skin.PALM_H - 4)

    up_the_arm = hand @ body.arm.astype(np.float32) - np.float32(CUFF_MM)
    palm_flat = flat[palm]
    finger = ~palm
    which, s, point = which[finger], s[finger], point[finger]
    table = table[which]
    off = point - table[:, 0:3] - s[:, None] * table[:, 3:6]
    across = np.einsum("ij,ij->i", off, table[:, 6:9]) / (table[:, 15] + s * table[:, 16])
    forth = np.einsum("ij,ij->i", off, table[:, 12:15])
    # Before its bone begins there is only the outside of a bent joint: all of it is back.
    back = np.einsum("ij,ij->i", off, table[:, 9:12]) > np.minimum(forth, 0)
    forth += s * table[:, 17]
    across = np.minimum(np.maximum(across, -1), 1)
    u[finger] = table[:, 18] + across * np.float32((skin.STRIP_W - 4) / 2) + back * np.float32(skin.STRIP_W)
    v[finger] = table[:, 19] + forth * np.float32(skin.PX)
    np.minimum(v, skin.HEIGHT - 2, out=v)

    across_rows = maps.reshape(2, -1, _MAP_W)
    texels = cv2.remap(skin.atlas(view.skin, creases), across_rows[0], across_rows[1], cv2.INTER_LINEAR)
    colour = np.zeros((*shown.shape, 3), np.uint8)
    colour.reshape(-1, 3)[flat] = texels.reshape(-1, 3)[: flat.size]
    if view.sleeve is not None:
        cloth = np.array(view.sleeve)
        colour.reshape(-1, 3)[palm_flat[up_the_arm > 0]] = cloth
        colour.reshape(-1, 3)[palm_flat[(up_the_arm > 0) & (up_the_arm < 9)]] = cloth * 0.86  # the hem
    return colour


def _cone_table(view: View, body: Cones, a: Array, b: Array) -> Array:
    """(N, 20) float32 per cone: a, b - a, lateral, dorsal, along (camera), ra, rb - ra, length, strip centre, start."""
    turn = view.turn.T
    digit = np.maximum(body.digit, 0)
    centre = np.array([skin.strip_left(int(d), False) + (skin.STRIP_W - 1) / 2 for d in digit])
    start = skin.STRIP_TOP + (body.start - skin.STRIP_START[digit]) * skin.PX
    length = np.linalg.norm(b - a, axis=1)
    columns = [a, b - a, body.lateral @ turn, body.dorsal @ turn, body.along @ turn]
    columns += [v[:, None] for v in (body.ra, body.rb - body.ra, length, centre, start)]
    return np.concatenate(columns, axis=1).astype(np.float32)


def _light(colour: Array, depth: Array, shown: Array, k: float, light: Light) -> Array:
    """`colour` under the light: wrapped Lambert, ambient occlusion, warm shadows, a little gloss. uint8."""
    floor = cv2.dilate(np.where(shown, depth, FAR), np.ones((3, 3), np.uint8)) - np.float32(3)
    z = np.where(shown, depth, np.maximum(floor, -200))
    smooth = cv2.GaussianBlur(z, (3, 3), max(0.45 * k, 0.4))
    gx = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=3, scale=k / 8)
    gy = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, ksize=3, scale=-k / 8)
    inverse = 1 / np.sqrt(gx * gx + gy * gy + np.float32(1))
    way = np.array(light.direction, float)
    lx, ly, lz = (np.float32(v) for v in way / np.linalg.norm(way))
    lambert = (lz - lx * gx - ly * gy) * inverse
    halfway = way / np.linalg.norm(way) + (0, 0, 1)
    hx, hy, hz = (np.float32(v) for v in halfway / np.linalg.norm(halfway))
    gloss = np.maximum((hz - hx * gx - hy * gy) * inverse, 0)
    for _ in range(4):  # to the 16th
        gloss *= gloss
    wrapped = np.maximum((lambert + np.float32(0.4)) * np.float32(1 / 1.4), 0)
    shade = wrapped * np.float32(0.62) + np.float32(0.46)
    shade *= _occlusion(z, shown, k)
    # The steps in depth behind a finger are as hard as the raster: soften what they do to the light.
    level = cv2.convertScaleAbs(cv2.GaussianBlur(shade, (3, 3), 0.7), alpha=light.brightness * 200)
    lit = cv2.multiply(colour, cv2.LUT(cv2.merge([level] * 3), _WARMTH), scale=1 / 200)
    glow = cv2.convertScaleAbs(gloss, alpha=14 * light.brightness)
    return np.asarray(cv2.add(lit, cv2.merge([glow] * 3)))


def _occlusion(z: Array, shown: Array, k: float) -> Array:
    """1 in the open, down to 0.4 in the hollows between fingers: depth against its blur at a quarter of the size."""
    size = (max(z.shape[1] // 4, 1), max(z.shape[0] // 4, 1))
    mask = cv2.resize(shown.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    small = cv2.resize(np.where(shown, z, 0), size, interpolation=cv2.INTER_AREA)
    sigma = 7 * k / 4
    mean: Array = cv2.GaussianBlur(small, (0, 0), sigma) / np.maximum(
        cv2.GaussianBlur(mask, (0, 0), sigma), 1e-2
    )
    mean = cv2.resize(mean, (z.shape[1], z.shape[0]), interpolation=cv2.INTER_LINEAR)
    hollow = np.minimum(np.maximum((mean - z) * np.float32(1 / 18), 0), 1)
    open_: Array = 1 - np.float32(0.6) * hollow
    return open_


def _warmth() -> Array:
    """(1, 256, 3) light level (200 = full) → its red, green and blue: shadows lean to red, as skin does."""
    level = np.arange(256) / 200
    rgb = np.stack([level**0.90, level, level**1.05], axis=1)
    return np.clip(np.round(rgb * 200), 0, 255).astype(np.uint8)[None]


_WARMTH = _warmth()


def _lay_over(picture: Array, lit: Array, cover: Array, raster: Raster, view: View) -> None:
    """Blend the raster over the picture, in place. Premultiplied, so that edges take no colour from outside."""
    h, w = picture.shape[:2]
    (ox, oy), scale, k = view.wrist_px, view.scale, raster.k
    left = max(int(ox + raster.x[0] * scale) - 1, 0)
    right = min(int(ox + raster.x[-1] * scale) + 2, w)
    top = max(int(oy - raster.y[0] * scale) - 1, 0)
    bottom = min(int(oy - raster.y[-1] * scale) + 2, h)
    if right <= left or bottom <= top:
        return
    alpha = cv2.convertScaleAbs(cover, alpha=255)
    sheet = cv2.merge([*cv2.split(cv2.multiply(lit, cv2.merge([alpha] * 3), scale=1 / 255)), alpha])
    tx = ((left + 0.5 - ox) / scale - float(raster.x[0])) * k
    ty = (float(raster.y[0]) - (oy - top - 0.5) / scale) * k
    warp = np.array([[k / scale, 0, tx], [0, k / scale, ty]])
    big = cv2.warpAffine(
        sheet, warp, (right - left, bottom - top), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    )
    r, g, blue, a = cv2.split(big)
    rest = cv2.bitwise_not(cv2.merge([a] * 3))
    part = picture[top:bottom, left:right]
    part[:] = cv2.add(cv2.multiply(part, rest, scale=1 / 255), cv2.merge([r, g, blue]))
