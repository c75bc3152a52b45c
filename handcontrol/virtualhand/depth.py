"""The hand's depth on a small raster: round cones in closed form, melted into one palm. Pure; camera frame, mm."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from handcontrol._cv import cv2
from handcontrol.virtualhand.body import Cones
from handcontrol.vocab import Array

FAR = np.float32(-1e4)  # the depth of pixels without a hand
_JOIN_MM = 6.0  # fingers melt into the palm over this depth
_PALM_BLUR_MM = 3.2
_SAME_MM = np.float32(0.05)  # two bones share the sphere of their joint: it belongs to the outer one


@dataclass(frozen=True, slots=True, eq=False)
class Raster:
    """The small raster: k pixels a mm; x: (W,) and y: (H,) mm of its pixel centres."""

    k: float
    x: Array
    y: Array

    @classmethod
    def fit(
        cls,
        a: Array,
        b: Array,
        body: Cones,
        wrist_px: tuple[float, float],
        scale: float,
        k: float,
        w: int,
        h: int,
    ) -> Raster | None:
        """The raster that covers what of the hand is inside a w x h picture; None if nothing is."""
        radius = np.maximum(body.ra, body.rb)[:, None] + 2 / k
        low = np.minimum(a, b)[:, :2] - radius
        high = np.maximum(a, b)[:, :2] + radius
        ox, oy = wrist_px
        margin = 8 / k
        left = max(low[:, 0].min(), -ox / scale - margin)
        right = min(high[:, 0].max(), (w - ox) / scale + margin)
        bottom = max(low[:, 1].min(), (oy - h) / scale - margin)
        top = min(high[:, 1].max(), oy / scale + margin)
        if right <= left or top <= bottom:
            return None
        x = left + (np.arange(int((right - left) * k) + 1) + 0.5) / k
        y = top - (np.arange(int((top - bottom) * k) + 1) + 0.5) / k
        return cls(k, x.astype(np.float32), y.astype(np.float32))

    def box(self, a: Array, b: Array, ra: float, rb: float) -> tuple[slice, slice]:
        """Rows and columns that a cone can touch."""
        x0, x1 = min(a[0] - ra, b[0] - rb), max(a[0] + ra, b[0] + rb)
        y0, y1 = min(a[1] - ra, b[1] - rb), max(a[1] + ra, b[1] + rb)
        col = [int((x - self.x[0]) * self.k) for x in (x0, x1)]
        row = [int((self.y[0] - y) * self.k) for y in (y1, y0)]
        return slice(max(row[0] - 1, 0), max(row[1] + 3, 0)), slice(max(col[0] - 1, 0), max(col[1] + 3, 0))


def surface(raster: Raster, body: Cones, a: Array, b: Array) -> tuple[Array, Array, Array, Array]:
    """Depth (mm), cone number, place along its axis (0..1) and coverage (0..1) of every raster pixel."""
    shape = (len(raster.y), len(raster.x))
    depth = np.full(shape, FAR, np.float32)
    cone = np.zeros(shape, np.uint8)
    along = np.zeros(shape, np.float32)
    cover = np.zeros(shape, np.float32)
    under: Array = depth
    for i in range(len(a)):
        if i == body.palm:
            _melt(depth, raster.k)
            under = depth.copy()
        ra, rb = float(body.ra[i]), float(body.rb[i])
        rows, columns = box = raster.box(a[i], b[i], ra, rb)
        x, y = raster.x[columns], raster.y[rows]
        if not (x.size and y.size):
            continue
        z, s, inside = round_cone(x, y, a[i], b[i], ra, rb)
        soft = inside * np.float32(raster.k / (ra + rb)) + np.float32(0.5)
        hit = soft > 0
        nearer = (z > depth[box] - _SAME_MM) & hit
        if body.palm <= i < body.palm + body.joined:  # polynomial smooth maximum with the palm
            near = np.maximum(_JOIN_MM - np.abs(z - under[box]), 0)
            z = np.maximum(z, under[box]) + near * near * np.float32(0.25 / _JOIN_MM)
            np.maximum(depth[box], z, out=depth[box], where=hit)
        else:
            np.copyto(depth[box], z, where=nearer)
        np.copyto(along[box], s, where=nearer)
        cone[box][nearer] = i
        np.maximum(cover[box], soft, out=cover[box])
    np.minimum(cover, 1, out=cover)
    return depth, cone, along, cover


def round_cone(x: Array, y: Array, a: Array, b: Array, ra: float, rb: float) -> tuple[Array, Array, Array]:
    """Front of a round cone seen along -z: depth z, axis place s in 0..1, and `inside` (mm², < 0 is a miss).

    x: (W,) and y: (H,) float32 mm; results (H, W) float32. The cone is all spheres of centre a + s(b - a) and radius
    ra + s(rb - ra). The front of sphere s over a pixel is az + s dz + sqrt(Q(s)) with Q a quadratic in s; its maximum
    over s is closed form (Q's vertex moved towards the camera), clipped to 0..1 since the function is concave.
    """
    dx, dy, dz = (float(v) for v in b - a)
    dr = rb - ra
    fall = max(dx * dx + dy * dy - dr * dr, 1.0)  # seen end-on, one sphere hides the other: keep Q concave
    px, py = x - np.float32(a[0]), y - np.float32(a[1])
    turn = np.add.outer(np.float32(dy) * py, np.float32(dx) * px + np.float32(ra * dr))
    base = np.subtract.outer(np.float32(ra * ra) - py * py, px * px)
    s = turn * np.float32(1 / fall)
    vertex = np.maximum(base + turn * s, 0)
    s += np.sqrt(vertex) * np.float32(dz / np.sqrt(fall * (fall + dz * dz)))
    np.maximum(s, 0, out=s)
    np.minimum(s, 1, out=s)
    inside = base + s * (2 * turn - np.float32(fall) * s)
    z = np.sqrt(np.maximum(inside, 0))
    z += np.float32(dz) * s
    z += np.float32(a[2])
    return z, s, inside


def _melt(depth: Array, k: float) -> None:
    """Smooth the palm's cones into one surface, in place; its outline stays."""
    shown = depth > FAR
    mask = shown.astype(np.float32)
    floor = np.where(shown, depth, 0)
    sigma = _PALM_BLUR_MM * k
    size = 2 * int(2.2 * sigma) + 1
    soft: Array = cv2.GaussianBlur(floor, (size, size), sigma)
    soft /= np.maximum(cv2.GaussianBlur(mask, (size, size), sigma), 1e-3)
    np.copyto(depth, soft, where=shown)
