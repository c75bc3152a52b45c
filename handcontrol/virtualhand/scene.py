"""A scene: the picture and the truth of a script at any moment. Deterministic by (script, seed, t); no clock."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from handcontrol._cv import cv2
from handcontrol.virtualhand.background import background
from handcontrol.virtualhand.landmarks import ANCHOR, landmarks
from handcontrol.virtualhand.motion import Motion
from handcontrol.virtualhand.renderer import DETAIL, Light, View, draw
from handcontrol.virtualhand.script import Script, load_script
from handcontrol.virtualhand.skeleton import HAND_MM
from handcontrol.vocab import Array, Side, frozen_array

_TILE = 64  # how far the noise is shifted from frame to frame, px


@dataclass(frozen=True, slots=True, eq=False)
class TruthHand:
    """One hand as it is. The picture is un-mirrored, as a webcam gives it.

    points_px: (21, 3), z to the scene with the wrist at 0. world_m: (21, 3) about its own mean, turned as in the
    picture. inside: (21,) whether a point is in the picture. covered: (21,) whether a nearer hand hides it.
    near: the script's order of depth. size_px: hand length (not foreshortened).
    """

    side: Side
    pose: str
    points_px: Array
    world_m: Array
    inside: Array
    covered: Array
    near: float
    size_px: float

    @property
    def anchor_px(self) -> tuple[float, float]:
        """Mean of the four knuckles (landmarks 5, 9, 13, 17) in the picture."""
        x, y = self.points_px[list(ANCHOR), :2].mean(axis=0)
        return float(x), float(y)


class Scene:
    """A script made visible. `detail`: raster pixels a hand length; more is finer and slower (docs use 400)."""

    def __init__(self, script: Script | str, *, seed: int = 0, detail: int = DETAIL, creases: float = 1.0):
        self.script = load_script(script) if isinstance(script, str) else script
        self.seed = seed
        self._detail = detail
        self._creases = creases
        self._motion = Motion(self.script, seed=seed)
        self._light = Light(self.script.scene.light, self.script.scene.brightness)
        self._margin = int(np.ceil(self.script.scene.sway_px))
        self._behind = self._backdrop()
        self._noise = self._noise_tile()

    def render(self, t: float) -> Array:
        """The picture at `t` seconds: (H, W, 3) uint8 RGB, the caller's own."""
        w, h = self.script.width, self.script.height
        sway = self._margin * np.sin([0.9 * t, 0.53 * t])
        x, y = (self._margin + np.round(sway)).astype(int)
        picture = self._behind[y : y + h, x : x + w].copy()
        for view in self._motion.views(t):
            draw(picture, view, self._light, detail=self._detail, creases=self._creases)
        if self._noise is not None:
            rng = np.random.default_rng([self.seed, 3, round(abs(t) * 1e6)])
            i, j = rng.integers(0, _TILE, 2)
            picture = np.asarray(cv2.add(picture, self._noise[i : i + h, j : j + w], dtype=cv2.CV_8U))
        return picture

    def truth(self, t: float) -> tuple[TruthHand, ...]:
        """The hands of which at least one point is in the picture at `t`, farthest first."""
        views = self._motion.views(t)
        found = [self._true_hand(view, views[i + 1 :]) for i, view in enumerate(views)]
        return tuple(hand for hand in found if hand.inside.any())

    def _true_hand(self, view: View, nearer: tuple[View, ...]) -> TruthHand:
        mm = landmarks(view.skeleton)
        points = view.project(mm)
        points[:, 2] -= points[0, 2]
        world = (mm @ view.turn.T) * (1e-3, -1e-3, -1e-3)
        x, y = points[:, 0], points[:, 1]
        inside = (x >= 0) & (x < self.script.width) & (y >= 0) & (y < self.script.height)
        covered = np.zeros(21, bool)
        for other in nearer:
            covered |= _covers(other, points[:, :2])
        return TruthHand(
            side=view.side,
            pose=view.pose.name,
            points_px=frozen_array(points, (21, 3)),
            world_m=frozen_array(world - world.mean(axis=0), (21, 3)),
            inside=frozen_array(inside, (21,), bool),
            covered=frozen_array(covered, (21,), bool),
            near=view.near,
            size_px=view.scale * HAND_MM,
        )

    def _backdrop(self) -> Array:
        look, m = self.script.scene, self._margin
        clean = background(look.background, self.script.width + 2 * m, self.script.height + 2 * m, self.seed)
        return clean if look.brightness == 1 else cv2.convertScaleAbs(clean, alpha=look.brightness)

    def _noise_tile(self) -> Array | None:
        """Slightly blurred sensor noise, larger than the picture so that every frame can have its own part."""
        sd = self.script.scene.noise
        if sd == 0:
            return None
        shape = (self.script.height + _TILE, self.script.width + _TILE, 3)
        rng = np.random.default_rng([self.seed, 5])
        noise = cv2.GaussianBlur(rng.standard_normal(shape, np.float32), (3, 3), 0.5)
        grey: Array = np.round(noise * (sd / noise.std())).astype(np.int16)
        return grey


def _covers(view: View, points_px: Array) -> Array:
    """Which points (N, 2) px lie behind a hand: inside the outline of any of its cones. (N,) bool."""
    body, a, b = view.seen_cones()
    at = (points_px - view.wrist_px) / view.scale * (1, -1)
    a, b = a[:, :2], b[:, :2]
    way = b - a
    off = at[:, None] - a
    s = np.clip((off * way).sum(-1) / np.maximum((way * way).sum(-1), 1e-9), 0, 1)
    distance = np.linalg.norm(off - s[..., None] * way, axis=-1)
    hit: Array = (distance < body.ra + s * (body.rb - body.ra)).any(axis=1)
    return hit
