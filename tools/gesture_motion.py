"""Scripts of the virtual hand for judging motions: each motion many times over, and movement between gestures.

What a tracker would see of them: the true points with noise as measured on clips (white and slowly drifting).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from handcontrol.virtualhand import Script
from handcontrol.virtualhand.landmarks import landmarks
from handcontrol.virtualhand.motion import Motion
from handcontrol.virtualhand.poses import HandPose
from handcontrol.virtualhand.script import HandTrack, Key
from handcontrol.virtualhand.skeleton import HAND_MM, unit
from handcontrol.vocab import Hand, HandRoi

WIDTH, HEIGHT = 640, 480
PALM = 82.0 / 190.0  # palm length in hand lengths


def hands_of(
    script: Script, *, seed: int, noise: float = 1.0, loose: float = 0.0
) -> Iterator[tuple[int, float, tuple[Hand, ...]]]:
    """(frame_id, t, hands) of a script. noise 1: as tracked on clips, 0.007 palm lengths a point and 0.012 for all.

    loose: degrees (sd) that each joint is bent otherwise than the pose says, anew at every keyframe.
    """
    motion = Motion(script, seed=seed)
    rng = np.random.default_rng(seed)
    if loose:
        loosen(motion, loose, np.random.default_rng([seed, 3]))
    drift = [np.zeros((21, 3)) for _ in script.hand]
    for frame_id in range(int(script.duration_s * script.fps)):
        t = frame_id / script.fps
        found = []
        for i, view in enumerate(motion.views(t)):
            mm = landmarks(view.skeleton)
            points = view.project(mm)
            x, y = points[:, 0], points[:, 1]
            if ((x >= 0) & (x < script.width) & (y >= 0) & (y < script.height)).mean() < 0.7:
                continue
            points[:, 2] -= points[0, 2]
            world = (mm @ view.turn.T) * (1e-3, -1e-3, -1e-3)
            palm = view.scale * HAND_MM * PALM
            drift[i] = 0.9 * drift[i] + rng.normal(size=(21, 3)) * 0.004
            white = rng.normal(size=(21, 3)) * 0.006 + rng.normal(size=3) * (0.012, 0.012, 0.0)
            shake = noise * (drift[i] + white)
            found.append(
                Hand(frame_id, i + 1, view.side, 0.98, 0.99, points + shake * palm,
                     world - world.mean(axis=0) + shake * 0.09, HandRoi(0.0, 0.0, 1.0, 0.0))
            )  # fmt: skip
        yield frame_id, t, tuple(found)


def loosen(motion: Motion, degrees: float, rng: np.random.Generator) -> None:
    """Bend the fingers of every keyframe a little otherwise; the knuckles' splay and the thumb by a third of it."""
    for _, moments in motion._tracks:
        for i, moment in enumerate(moments):
            pose = moment.pose
            fingers = pose.fingers + rng.normal(size=(4, 4)) * degrees * (1, 1.3, 0.7, 0.3)
            fingers[:, :3] = np.maximum(fingers[:, :3], -8.0)
            thumb = pose.thumb + rng.normal(size=(1, 3)) * math.radians(degrees) / 2
            moments[i] = replace(moment, pose=HandPose(pose.name, fingers, unit(thumb), pose.nail))


def _script(keys: list[Key], side: str, duration: float, tremor: float) -> Script:
    track = HandTrack(side=side, tremor=tremor, key=tuple(keys))
    return Script(duration_s=duration, fps=30.0, width=WIDTH, height=HEIGHT, hand=(track,))


def motion_script(name: str, seed: int) -> Script:
    """One performance of a motion, with rest before and after (a swipe also with its way back)."""
    rng = np.random.default_rng([seed, 7])
    side = "right" if rng.random() < 0.7 else "left"
    size = rng.uniform(0.32, 0.55)
    palm = size * PALM * HEIGHT
    x, y = rng.uniform(0.4, 0.6), rng.uniform(0.5, 0.62)
    roll, pitch = rng.uniform(-12, 12), rng.uniform(-10, 10)

    def key(t: float, dx: float = 0.0, dy: float = 0.0, **more: object) -> Key:
        """dx to the person's right, dy up, in palm lengths."""
        at = (x - dx * palm / WIDTH, y - dy * palm / HEIGHT)
        return Key(t=round(t, 4), anchor=at, **more)

    t0 = rng.uniform(0.5, 0.9)
    still = {"pose": "open_palm", "size": size, "roll": roll, "pitch": pitch}
    keys = [key(0.0, **still), key(t0)]
    if name.startswith("swipe"):
        dx, dy = {"left": (-1, 0), "right": (1, 0), "up": (0, 1), "down": (0, -1)}[name[6:]]
        far, seconds, off = rng.uniform(1.5, 2.6), rng.uniform(0.25, 0.7), math.radians(rng.uniform(-12, 12))
        ux, uy = dx * math.cos(off) - dy * math.sin(off), dx * math.sin(off) + dy * math.cos(off)
        start, end = -far / 2, far / 2
        keys = [key(0.0, ux * start, uy * start, **still), key(t0, ux * start, uy * start)]
        keys.append(key(t0 + seconds, ux * end, uy * end))
        end_t = t0 + seconds + rng.uniform(0.1, 0.4)
        keys.append(key(end_t, ux * end, uy * end))
        if rng.random() < 0.6:
            keys.append(key(end_t + rng.uniform(0.4, 0.9), ux * start, uy * start))
    elif name.startswith("circle"):
        sign = -1 if name == "circle_clockwise" else 1
        radius, seconds, turn = rng.uniform(0.4, 0.9), rng.uniform(0.7, 1.4), rng.uniform(355, 390)
        first = rng.uniform(0, 2 * math.pi)
        pose = "point" if rng.random() < 0.6 else "open_palm"
        at = [(radius * math.cos(first), radius * math.sin(first))]
        keys = [key(0.0, *at[0], **(still | {"pose": pose})), key(t0, *at[0])]
        for k in range(1, 17):
            a = first + sign * math.radians(turn) * k / 16
            keys.append(key(t0 + seconds * k / 16, radius * math.cos(a), radius * math.sin(a), ease="linear"))
    elif name == "wave":
        far, half, t = rng.uniform(0.5, 1.1), rng.uniform(0.18, 0.3), t0
        for k in range(int(rng.integers(5, 8))):
            t += half
            keys.append(
                key(
                    t,
                    far * (0.5 if k % 2 == 0 else -0.5),
                    0.0,
                    roll=roll + (-12 if k % 2 else 12) * (1 if side == "right" else -1),
                )
            )
    elif name == "push":
        keys.append(key(t0 + rng.uniform(0.3, 0.6), size=size * rng.uniform(1.4, 1.7)))
    elif name in ("grab", "release"):
        one, two = ("open_palm", "fist") if name == "grab" else ("fist", "open_palm")
        keys = [key(0.0, **(still | {"pose": one})), key(t0), key(t0 + rng.uniform(0.15, 0.45), pose=two)]
    elif name == "double_pinch":
        keys, t = [key(0.0, **(still | {"pose": "point"})), key(t0)], t0
        for _ in range(2):
            close, hold, opens = rng.uniform(0.08, 0.13), rng.uniform(0.08, 0.16), rng.uniform(0.08, 0.13)
            keys += [
                key(t + close, pose="pinch"),
                key(t + close + hold),
                key(t + close + hold + opens, pose="point"),
            ]
            t += close + hold + opens + rng.uniform(0.05, 0.12)
            keys.append(key(t))
    elif name == "pinch_hold":
        hold = rng.uniform(0.9, 1.4)
        keys = [
            key(0.0, **(still | {"pose": "point"})),
            key(t0),
            key(t0 + 0.15, pose="pinch"),
            key(t0 + 0.15 + hold),
        ]
        keys.append(key(t0 + 0.3 + hold, pose="point"))
    last = keys[-1].t + rng.uniform(0.4, 0.7)
    return _script([*keys, Key(t=round(last, 4))], side, last + 0.01, rng.uniform(0.2, 0.5))


def moving_script(seed: int, seconds: float) -> Script:
    """Movement between gestures, of a hand that points and opens: reaches of all lengths and speeds, changes of pose,
    small quick movements, pauses. None of it is a motion.
    """
    rng = np.random.default_rng([seed, 11])
    size = rng.uniform(0.3, 0.55)
    keys: list[Key] = []
    t, x, y = 0.0, 0.5, 0.6
    pose, roll, pitch, yaw = "relaxed", 0.0, 0.0, 0.0
    while t < seconds:
        mood = rng.choice(["reach", "rest", "scratch", "type", "talk"])
        repeats = int(rng.integers(1, 3) if mood in ("reach", "rest") else rng.integers(4, 10))
        for _ in range(repeats):
            keys.append(
                Key(
                    t=round(t, 3),
                    pose=pose,
                    anchor=(x, y),
                    size=size,
                    roll=roll,
                    pitch=pitch,
                    yaw=yaw,
                    view="palm",
                )
            )
            if mood == "reach":
                step = rng.normal(size=2) * (0.16, 0.14)
                t += rng.uniform(0.35, 1.3)
                roll, pitch, yaw = rng.normal(size=3) * (25, 25, 35)
                if rng.random() < 0.6:
                    pose = str(rng.choice(["point", "open_palm", "relaxed"]))
                size = float(np.clip(size * math.exp(rng.normal() * 0.1), 0.25, 0.6))
            elif mood == "rest":
                step = rng.normal(size=2) * 0.004
                t += rng.uniform(0.5, 3.0)
            elif mood == "scratch":
                step = np.array([0.0, 0.03 if len(keys) % 2 else -0.03]) + rng.normal(size=2) * 0.006
                t += rng.uniform(0.1, 0.2)
            elif mood == "type":
                step = rng.normal(size=2) * (0.03, 0.012)
                t += rng.uniform(0.08, 0.25)
                pitch = 30 + 10 * float(rng.normal())
            else:
                step = rng.normal(size=2) * (0.06, 0.05)
                t += rng.uniform(0.2, 0.5)
                roll, yaw = rng.normal(size=2) * (20, 30)
            x, y = float(np.clip(x + step[0], 0.15, 0.85)), float(np.clip(y + step[1], 0.2, 0.9))
    return _script(keys, "right" if rng.random() < 0.7 else "left", keys[-1].t + 0.1, rng.uniform(0.2, 0.6))
