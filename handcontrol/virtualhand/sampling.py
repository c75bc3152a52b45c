"""Random still scripts by seed: every pose, tone, side and light, for measuring how well networks read the hand."""

from __future__ import annotations

import numpy as np

from handcontrol.virtualhand.scene import Scene
from handcontrol.virtualhand.script import HandTrack, Key, Look, Script

#: The poses of the published figures, half of them with hidden fingers.
POSES = ("open_palm", "fist", "point", "victory", "thumb_up", "pinch")


def random_scene(seed: int, index: int, *, background: str = "room", poses: tuple[str, ...] = POSES) -> Scene:
    """Scene `index` of a set: pose, skin tone, side and view go in turn, the rest is random. All points in the picture.

    Hand length 0.25 to 0.7 of the height, +-25 degrees about three axes, fingers +-3 degrees (sd), light from above.
    """
    rng = np.random.default_rng([seed, index])
    n = len(poses)
    pose = poses[index % n]
    back = index // (10 * n) % 2 == 1
    roll, pitch, yaw = (float(v) for v in rng.uniform(-25, 25, 3))
    if pose in ("thumb_up", "thumb_down"):
        roll += 90 if back == (pose == "thumb_down") else -90
    look = Look.model_validate({
        "background": background,
        "light": (float(rng.uniform(-0.7, 0.7)), float(rng.uniform(0.1, 0.8)), 0.8),
    })  # fmt: skip
    while True:
        key = Key(
            t=0,
            pose=pose,
            palm=(float(rng.uniform(0, 1)), float(rng.uniform(0, 1))),
            size=float(rng.uniform(0.25, 0.7)),
            view="back" if back else "palm",
            roll=roll,
            pitch=pitch,
            yaw=yaw,
        )
        hand = HandTrack(
            side="left" if index // (5 * n) % 2 else "right",
            skin=1.0 + index // n % 5,
            tremor=6.0,  # shifts the fingers as well
            key=(key,),
        )
        script = Script(name=f"random {seed}/{index}", duration_s=1.0, scene=look, hand=(hand,))
        scene = Scene(script, seed=int(rng.integers(2**31)))
        truth = scene.truth(0.0)
        if truth and truth[0].inside.all():
            return scene
