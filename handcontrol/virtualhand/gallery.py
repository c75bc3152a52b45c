"""Every built-in pose and motion, shown once by the virtual hand: short scripts for previews and pictures. Pure."""

from __future__ import annotations

import math

from handcontrol.virtualhand.script import HandTrack, Key, Look, Script

SIDE_PX = 160
#: Our pose → the virtual hand's, and its roll in degrees.
POSES: dict[str, tuple[str, float]] = {
    "point": ("point", -70), "point_up": ("point_up", 0), "pinch": ("pinch", 0), "pinch_middle": ("pinch_middle", 0),
    "ok": ("ok", 0), "open_palm": ("open_palm", 0), "flat_hand": ("flat_hand", 0), "fist": ("fist", 0),
    "victory": ("victory", 0), "three": ("three", 0), "four": ("four", 0), "l_shape": ("l_shape", 0),
    "rock": ("rock", 0), "i_love_you": ("i_love_you", 0), "call": ("call_me", 45), "thumb_up": ("thumb_up", 75),
    "thumb_down": ("thumb_down", -105),
}  # fmt: skip
SWAY = 8.0  # degrees that a pose turns to and fro, so that its depth is seen
_SIZE = 0.62
_SMALL = 0.42  # of a hand that needs room to move
_CENTRE = (0.5, 0.54)
_WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def demonstration(name: str) -> Script | None:
    """The pose or motion of that name, as a looping script of a right hand; None where there is no picture of it.

    In the picture of a camera: what a person sees of themselves is its mirror image.
    """
    if name in POSES:
        return _script(_pose(*POSES[name]))
    if name.startswith("swipe_"):
        return _script(_swipe(*_WAYS[name.removeprefix("swipe_")]))
    if name.startswith("circle_"):
        return _script(_circle(1 if name == "circle_clockwise" else -1))
    made = {
        "wave": _wave, "push": _push, "grab": lambda: _change("open_palm", "fist"),
        "release": lambda: _change("fist", "open_palm"), "double_pinch": _double_pinch, "pinch_hold": _pinch_hold,
    }  # fmt: skip
    return _script(made[name]()) if name in made else None


def _script(keys: list[Key]) -> Script:
    track = HandTrack(side="right", skin=2, sleeve="#4a6380", key=tuple(keys))
    look = Look(background="gradient", noise=0.0)
    return Script(
        duration_s=keys[-1].t + 0.01,
        fps=15.0,
        width=SIDE_PX,
        height=SIDE_PX,
        loop=True,
        scene=look,
        hand=(track,),
    )


def _pose(pose: str, roll: float) -> list[Key]:
    return [
        Key(t=0.0, pose=pose, palm=_CENTRE, size=_SIZE, roll=roll, yaw=-SWAY),
        Key(t=1.0, yaw=SWAY),
        Key(t=2.0, yaw=-SWAY),
    ]


def _at(dx: float, dy: float) -> tuple[float, float]:
    """dx to the person's right, as shares of the picture; the picture is not mirrored."""
    return (_CENTRE[0] - dx, _CENTRE[1] + dy)


def _swipe(dx: int, dy: int) -> list[Key]:
    begin, end = _at(-0.24 * dx, -0.2 * dy), _at(0.24 * dx, 0.2 * dy)
    return [
        Key(t=0.0, pose="open_palm", palm=begin, size=_SMALL),
        Key(t=0.6),
        Key(t=1.0, palm=end),
        Key(t=1.6),
        Key(t=2.4, palm=begin),
    ]


def _circle(way: int) -> list[Key]:
    """way 1: clockwise as the person sees it."""
    keys = []
    for k in range(17):
        angle = way * 2 * math.pi * k / 16
        place = _at(0.16 * math.sin(angle), -0.14 * math.cos(angle))
        pose, size = ("point_up", _SMALL) if k == 0 else (None, None)
        keys.append(Key(t=round(1.4 * k / 16, 4), pose=pose, palm=place, size=size, ease="linear"))
    return [*keys, Key(t=2.0)]


def _wave() -> list[Key]:
    keys = [Key(t=0.0, pose="open_palm", palm=_at(-0.12, 0), size=_SMALL, roll=12)]
    for k in range(1, 7):
        side = 1 if k % 2 else -1
        keys.append(Key(t=round(0.25 * k, 4), palm=_at(0.12 * side, 0), roll=-12 * side))
    return [*keys, Key(t=2.2, palm=_at(-0.12, 0), roll=12)]


def _push() -> list[Key]:
    return [
        Key(t=0.0, pose="open_palm", palm=_CENTRE, size=_SMALL),
        Key(t=0.6),
        Key(t=1.0, size=0.68),
        Key(t=1.5),
        Key(t=2.2, size=_SMALL),
    ]


def _change(one: str, two: str) -> list[Key]:
    return [
        Key(t=0.0, pose=one, palm=_CENTRE, size=_SIZE),
        Key(t=0.7),
        Key(t=1.0, pose=two),
        Key(t=1.8),
        Key(t=2.3, pose=one),
    ]


def _double_pinch() -> list[Key]:
    keys = [Key(t=0.0, pose="point", palm=_CENTRE, size=_SIZE), Key(t=0.6)]
    for begin in (0.6, 1.0):
        keys += [Key(t=begin + 0.12, pose="pinch"), Key(t=begin + 0.24), Key(t=begin + 0.36, pose="point")]
    return [*keys, Key(t=2.2)]


def _pinch_hold() -> list[Key]:
    return [
        Key(t=0.0, pose="point", palm=_CENTRE, size=_SIZE),
        Key(t=0.5),
        Key(t=0.7, pose="pinch"),
        Key(t=2.0),
        Key(t=2.2, pose="point"),
        Key(t=2.6),
    ]
