"""A scene: the picture and the truth of a script at any moment. Deterministic by (script, seed, t); no clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from handcontrol._cv import cv2
from handcontrol.virtualhand.background import background
from handcontrol.virtualhand.landmarks import ANCHOR, landmarks
from handcontrol.virtualhand.motion import Motion, eased
from handcontrol.virtualhand.renderer import DETAIL, Light, View, draw
from handcontrol.virtualhand.script import Script, load_script
from handcontrol.virtualhand.skeleton import HAND_MM
from handcontrol.vocab import Array, Side, frozen_array

_TILE = 64  # how far the noise is shifted from frame to frame, px
_SMEAR_PX = 2.0  # what moves while the shutter is open is drawn at least so often
_MOST_DRAWN = 12


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


class Moves(Protocol):
    """Says where hands are."""

    def views(self, t: float) -> tuple[View, ...]:
        """At `t` seconds, farthest first."""


class Scene:
    """A script made visible. `detail`: raster pixels a hand length; more is finer and slower (docs use 400).

    motion: moves other hands than the script's.
    """

    def __init__(
        self,
        script: Script | str,
        *,
        seed: int = 0,
        detail: int = DETAIL,
        creases: float = 1.0,
        motion: Moves | None = None,
    ) -> None:
        self.script = load_script(script) if isinstance(script, str) else script
        self.seed = seed
        self._detail = detail
        self._creases = creases
        self._motion: Moves = motion or Motion(self.script, seed=seed)
        self._margin = int(np.ceil(self.script.scene.sway_px))
        self._behind = self._backdrop()
        self._noise = self._noise_tile()

    def render(self, t: float) -> Array:
        """The picture at `t` seconds: (H, W, 3) uint8 RGB, the caller's own."""
        moments = self._exposed(t)
        picture = self._sharp(moments[0])
        if len(moments) > 1:
            light = picture.astype(np.float32)
            for moment in moments[1:]:
                cv2.accumulate(self._sharp(moment), light)
            picture = cv2.convertScaleAbs(light, alpha=1 / len(moments))
        if self._noise is not None:
            h, w = picture.shape[:2]
            rng = np.random.default_rng([self.seed, 3, round(abs(t) * 1e6)])
            i, j = rng.integers(0, _TILE, 2)
            picture = np.asarray(cv2.add(picture, self._noise[i : i + h, j : j + w], dtype=cv2.CV_8U))
        return picture

    def _sharp(self, t: float) -> Array:
        """The picture of one moment, without the sensor's noise."""
        w, h = self.script.width, self.script.height
        sway = self._margin * np.sin([0.9 * t, 0.53 * t])
        x, y = (self._margin + np.round(sway)).astype(int)
        light = Light(self.script.scene.light, self.brightness(t))
        behind = self._behind[y : y + h, x : x + w]
        picture: Array = cv2.convertScaleAbs(behind, alpha=light.brightness)
        for view in self._motion.views(t):
            draw(picture, view, light, detail=self._detail, creases=self._creases)
        return picture

    def brightness(self, t: float) -> float:
        """Of the light at `t` seconds; before the first key and after the last those hold."""
        look = self.script.scene
        if not look.key:
            return look.brightness
        clock = t % self.script.duration_s if self.script.loop else t
        after = next((i for i, key in enumerate(look.key) if key.t > clock), len(look.key))
        if after in (0, len(look.key)):
            return look.key[max(after - 1, 0)].brightness
        a, b = look.key[after - 1], look.key[after]
        w = eased((clock - a.t) / (b.t - a.t), b.ease)
        return a.brightness + w * (b.brightness - a.brightness)

    def _exposed(self, t: float) -> list[float]:
        """The moments that are drawn into one picture: more of them the further a point moves meanwhile."""
        open_s = self.script.scene.exposure_s
        first, last = (self._places(t + part * open_s) for part in (-0.5, 0.5))
        if open_s == 0 or not (first and last):
            return [t]
        way = max(np.linalg.norm(b - a, axis=1).max() for a, b in zip(first, last, strict=False))
        count = min(max(int(np.ceil(way / _SMEAR_PX)), 1), _MOST_DRAWN)
        return [t + open_s * ((i + 0.5) / count - 0.5) for i in range(count)]

    def _places(self, t: float) -> list[Array]:
        """The points (21, 2) px of each hand."""
        return [view.project(landmarks(view.skeleton))[:, :2] for view in self._motion.views(t)]

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
        kind, m = self.script.scene.background, self._margin
        return background(kind, self.script.width + 2 * m, self.script.height + 2 * m, self.seed)

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
