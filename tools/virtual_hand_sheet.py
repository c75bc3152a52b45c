"""Draws the virtual hand's poses as one PNG, palm above back: python -P tools/virtual_hand_sheet.py OUT.png"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from handcontrol._cv import cv2
from handcontrol.virtualhand import Scene
from handcontrol.virtualhand.poses import poses
from handcontrol.virtualhand.script import HandTrack, Key, Look, Script
from handcontrol.vocab import Array

ROLL = {"thumb_up": 90.0, "thumb_down": -90.0}
SIZE = 240


def cell(pose: str, *, back: bool, tone: float) -> Array:
    """One pose on a plain wall: (SIZE, SIZE, 3) uint8 RGB."""
    key = Key(
        t=0,
        pose=pose,
        palm=(0.5, 0.62) if pose not in ROLL else (0.52, 0.5),
        size=0.72,
        view="back" if back else "palm",
        roll=(-1 if back else 1) * ROLL.get(pose, 0.0),
        yaw=8,
    )
    look = Look.model_validate({"background": "plain", "noise": 0})
    script = Script(
        duration_s=1, width=SIZE, height=SIZE, scene=look, hand=(HandTrack(skin=tone, key=(key,)),)
    )
    picture = Scene(script, seed=4, detail=400).render(0)
    cv2.putText(picture, pose, (8, SIZE - 9), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (40, 44, 48), 1, cv2.LINE_AA)
    return picture


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--columns", type=int, default=6)
    args = parser.parse_args()
    names = list(poses())
    rows = []
    for start in range(0, len(names), args.columns):
        line = names[start : start + args.columns]
        for back in (False, True):
            cells = [cell(name, back=back, tone=1 + (start + i) % 5) for i, name in enumerate(line)]
            cells += [np.full_like(cells[0], 255)] * (args.columns - len(line))
            rows.append(np.hstack(cells))
    if not cv2.imwrite(str(args.out), cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR)):
        print(f"cannot write {args.out}; check the folder and the name's ending (.png).")
        return 1
    print(f"{args.out}: {len(names)} poses")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
