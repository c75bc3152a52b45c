"""A pinch under a tilted palm: the flat ratio of others, the pointer's two readings, and whether the pose is told.

    python tools/pinch_tilt.py

The virtual hand points, then pinches, with its palm tilted away from the camera; the middle of the last pictures of
each is printed. A reading tells both apart where a pinch's is clearly below the pointing hand's, at every tilt alike.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

import numpy as np

from handcontrol.capture.open import open_source
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.models.load import load
from handcontrol.pointer.anchor import pinch_gaps
from handcontrol.tracking.tracker import Tracker

TILTS = [("pitch", angle) for angle in (0, 10, 20, 30, 40, 50)] + [("yaw", angle) for angle in (15, 30, 45)]
POINT_S, PINCH_S, EACH = 0.8, 0.8, 8


def script(way: str, angle: float) -> str:
    """A hand that points and then pinches at this tilt."""
    return (
        f'title = "tilt"\nduration_s = {POINT_S + PINCH_S + 0.2}\nloop = false\n[[hand]]\nside = "right"\n'
        "elbow = [0.42, 2.0]\nkey = [\n"
        f'  {{ t = 0.0, pose = "point", anchor = [0.5, 0.5], size = 0.42, {way} = {angle} }},\n'
        f"  {{ t = {POINT_S} }},\n"
        f'  {{ t = {POINT_S + 0.15}, pose = "pinch" }},\n'
        f"  {{ t = {POINT_S + PINCH_S} }},\n]\n"
    )


def main() -> None:
    networks = load("full")
    print("tilt         flat ratio      in the picture with depth   in space        pose told as")
    for way, angle in TILTS:
        rows: list[tuple[float, float, float, float]] = []
        names: list[str | None] = []
        tracker, recognizer = Tracker(networks, hands=1), Recognizer()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tilt.toml"
            path.write_text(script(way, angle))
            with closing(open_source(f"virtual:{path}")) as source:
                for frame in source:
                    hands = tracker.step(frame)
                    poses, _ = recognizer.step(
                        hands, frame_id=frame.frame_id, t=frame.t, mirrored=frame.mirrored
                    )
                    if hands:
                        flat = hands[0].points_px[:, :2]
                        ratio = np.linalg.norm(flat[4] - flat[8]) / np.linalg.norm(flat[9] - flat[0])
                        rows.append((frame.t, float(ratio), *pinch_gaps(hands[0]).tolist()))
                        names.append(poses[0].name if poses else None)
        told = np.array(rows)
        before = np.flatnonzero(told[:, 0] < POINT_S)[-EACH:]
        after = np.flatnonzero(told[:, 0] > POINT_S + 0.3)[-EACH:]
        pairs = [(np.median(told[before, k]), np.median(told[after, k])) for k in (1, 2, 3)]
        words = "   ".join(f"{point:5.2f} → {pinch:4.2f}" + " " * 6 for point, pinch in pairs)
        print(f"{way:5} {angle:3}°  {words} {names[before[-1]]} → {names[after[-1]]}")


if __name__ == "__main__":
    main()
