"""Draws docs/images/gestures-poses.jpg, gestures-motions.jpg and rules.jpg with the virtual hand.

python -P tools/gesture_pictures.py [--output docs/images]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from gesture_motion import motion_script

from handcontrol._cv import cv2
from handcontrol.gestures.motions import MOTIONS
from handcontrol.virtualhand import Scene, parse_script
from handcontrol.vocab import Array

#: Our pose → the virtual hand's, and how it is turned (roll, degrees).
POSES = {
    "point": ("point", -70), "point_up": ("point_up", 0), "pinch": ("pinch", 0), "pinch_middle": ("pinch_middle", 0),
    "ok": ("ok", 0), "open_palm": ("open_palm", 0), "flat_hand": ("flat_hand", 0), "fist": ("fist", 0),
    "victory": ("victory", 0), "three": ("three", 0), "four": ("four", 0), "l_shape": ("l_shape", 0),
    "rock": ("rock", 0), "i_love_you": ("i_love_you", 0), "call": ("call_me", 45), "thumb_up": ("thumb_up", 75),
    "thumb_down": ("thumb_down", -105),
}  # fmt: skip
#: What docs/rules.md shows: the packaged rules, then its examples; the words over a hand, and the hand.
RULES = {
    "point: the pointer": ("point", -70), "pinch: left button": ("pinch", 0), "victory: the wheel": ("victory", 0),
    "middle pinch: right": ("pinch_middle", 0), "open palm: rest, wake": ("open_palm", 0),
    "thumb up: ctrl+s": ("thumb_up", 75), "call, turned: volume": ("call_me", 15), "... louder": ("call_me", 45),
    "... and louder": ("call_me", 75), "fist ...": ("fist", 0), "... then open: desktop": ("open_palm", 8),
    "l_shape, up: page up": ("l_shape", 0),
}  # fmt: skip
TILE = 180
#: When to look, as shares of the script, where the middle is not it.
SHARES = {"double_pinch": (0.3, 0.42, 0.53)} | {
    f"swipe_{way}": (0.3, 0.42, 0.5) for way in ("left", "right", "up", "down")
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--output", type=Path, default=Path(__file__).parent.parent / "docs" / "images")
    args = parser.parse_args()
    write(
        args.output / "gestures-poses.jpg", [labelled(pose(*shape), name) for name, shape in POSES.items()], 6
    )
    write(args.output / "rules.jpg", [labelled(pose(*shape), words) for words, shape in RULES.items()], 6)
    write(args.output / "gestures-motions.jpg", [labelled(motion(name), name) for name in MOTIONS], 4)
    return 0


def pose(name: str, roll: int) -> Array:
    key = f'{{ t = 0.0, pose = "{name}", palm = [0.5, 0.52], size = 0.62, roll = {roll} }}'
    scene = f'[scene]\nbackground = "gradient"\nnoise = 0\n[[hand]]\nsleeve = "#4a6380"\nkey = [{key}]'
    return square(Scene(parse_script(f"duration_s = 1.0\nwidth = 480\nheight = 480\n{scene}")).render(0.0))


def motion(name: str) -> Array:
    """Three moments of a motion beside each other, mirrored: as the person sees themselves."""
    script = motion_script(name, 4)
    script = script.model_copy(
        update={"scene": script.scene.model_copy(update={"background": "gradient", "noise": 0.0})}
    )
    scene, end = Scene(script), script.duration_s
    moments = [square(scene.render(share * end)[:, ::-1]) for share in SHARES.get(name, (0.3, 0.5, 0.7))]
    return np.hstack(moments)


def square(rgb: Array) -> Array:
    side = min(rgb.shape[:2])
    x, y = (rgb.shape[1] - side) // 2, (rgb.shape[0] - side) // 2
    return np.asarray(cv2.resize(rgb[y : y + side, x : x + side], (TILE, TILE), interpolation=cv2.INTER_AREA))


def labelled(rgb: Array, name: str) -> Array:
    strip = np.full((22, rgb.shape[1], 3), 250, np.uint8)
    cv2.putText(strip, name, (6, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.48, (30, 30, 30), 1, cv2.LINE_AA)
    return np.vstack([strip, rgb])


def write(path: Path, tiles: list[Array], columns: int) -> None:
    while len(tiles) % columns:
        tiles.append(np.full_like(tiles[0], 250))
    sheet = np.vstack([np.hstack(tiles[i : i + columns]) for i in range(0, len(tiles), columns)])
    ok, data = cv2.imencode(".jpg", sheet[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 82])
    assert ok
    path.write_bytes(data.tobytes())
    print(f"{path}: {sheet.shape[1]}x{sheet.shape[0]}, {len(data) // 1024} KiB")


if __name__ == "__main__":
    raise SystemExit(main())
