"""Draws what `handcontrol track --view` shows, on the virtual hand: python -P tools/virtual_hand_views.py OUT.jpg"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from handcontrol._cv import cv2
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.render.views import CROP, view
from handcontrol.tracking.tracker import Tracker
from handcontrol.virtualhand import Scene
from handcontrol.vocab import DesktopState, Frame, Snapshot, Step

SCRIPT, SEED, T = "two_hands", 3, 4.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    frame = Frame(0, T, Scene(SCRIPT, seed=SEED, detail=300).render(T))
    seen = Tracker(hands=2, static=True).observe(frame)
    poses, _ = Recognizer().step(seen.hands, frame_id=0, t=T)
    step = Step(T, seen, DesktopState(T), poses=poses, active_rules=("Point to move",))
    snapshot = Snapshot(frame, step)
    overlay, depth, detection = (view(snapshot, name) for name in ("overlay", "depth", "detection"))
    crops = np.full_like(overlay, 20)
    top, left = (480 - CROP) // 2, (640 - 2 * CROP) // 2
    crops[top : top + CROP, left : left + 2 * CROP] = view(snapshot, "crop")
    sheet = np.vstack([np.hstack([overlay, depth]), np.hstack([detection, crops])])
    if not cv2.imwrite(str(args.out), cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR)):
        print(f"cannot write {args.out}; check the folder and the name's ending (.jpg, .png).")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
