"""A virtual hand that is led from outside instead of by a script: its picture, and the truth about it. Pure."""

from __future__ import annotations

import numpy as np

from handcontrol.virtualhand.landmarks import ANCHOR, landmarks, rigid_point
from handcontrol.virtualhand.motion import turn
from handcontrol.virtualhand.poses import blend, poses
from handcontrol.virtualhand.renderer import View
from handcontrol.virtualhand.scene import Scene
from handcontrol.virtualhand.script import Script, parse_script
from handcontrol.virtualhand.skeleton import HAND_MM
from handcontrol.vocab import Array, Side, frozen_array

SIZE = 0.45  # hand length as a fraction of the picture's height


class Puppet:
    """One hand in a room, between two poses. place_px: where its knuckles' middle is in the picture (not mirrored)."""

    def __init__(
        self,
        *,
        side: Side = "right",
        size: float = SIZE,
        poses: tuple[str, str] = ("point", "pinch"),
        picture: tuple[int, int] = (640, 480),
        seed: int = 0,
    ) -> None:
        self.side = side
        self.width, self.height = picture
        self.place_px = np.array(picture) / 2
        self.closed = 0.0  # 0..1, from the first pose to the second
        self._poses = poses
        self._scale = size * self.height / HAND_MM
        self._turn = turn(side, 0.0, 0.0, 0.0)
        self._middle = self._scale * (self._turn @ rigid_point(ANCHOR))[:2] * (1, -1)
        self._scene = Scene(_room(self.width, self.height), seed=seed, motion=self)

    def views(self, t: float) -> tuple[View, ...]:
        """The hand as it is held now, whatever `t`."""
        known = poses()
        pose = blend(known[self._poses[0]], known[self._poses[1]], self.closed)
        x, y = self.place_px - self._middle
        return (
            View(self.side, pose, pose.skeleton(), self._turn, (float(x), float(y)), self._scale, elbow=None),
        )

    def render(self, t: float) -> Array:
        """The picture (H, W, 3) uint8 RGB; `t` chooses the sensor's noise."""
        return self._scene.render(t)

    def points(self) -> tuple[Array, Array]:
        """The 21 landmarks as they are: (21, 3) px and (21, 3) m, as in a Hand."""
        (view,) = self.views(0.0)
        mm = landmarks(view.skeleton)
        points = view.project(mm)
        points[:, 2] -= points[0, 2]
        world = (mm @ view.turn.T) * (1e-3, -1e-3, -1e-3)
        return frozen_array(points, (21, 3)), frozen_array(world - world.mean(axis=0), (21, 3))


def _room(width: int, height: int) -> Script:
    return parse_script(f"duration_s = 1.0\nwidth = {width}\nheight = {height}\n")
