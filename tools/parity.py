"""How far our numbers are from the mediapipe 0.10.21 wheel's: photos as a whole, clips with the reference's regions.

    .venv/bin/python tools/parity.py --mediapipe SIDE/bin/python

SIDE is a side environment as tools/reference_track.py needs it. Prints one line a check; exit 1 when one is beyond
its bar. Clips are also tracked freely with --parity, whose hands, palm runs and sides are counted, not judged:
tracks are chaotic, a difference of 4e-7 in a region grows to pixels.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from handcontrol import geometry
from handcontrol.capture.open import open_source
from handcontrol.models.load import Networks, load
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Array, Frame, HandRoi, Observation

DATA = Path(__file__).resolve().parents[2] / "shared" / "eval" / "dev"
P99_PX, MAX_PX, WORLD_M = 0.05, 0.2, 5e-5
PALM_PX, NEXT_PX = 0.01, 0.01
KEEP_FIRST, KEEP_EVERY = 14, 90

Check = tuple[str, str, bool]  # what, figures, within the bar


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mediapipe", required=True, metavar="PYTHON", help="Python of the side environment")
    parser.add_argument(
        "--data", type=Path, default=DATA, help="folder with images/, videos/, reference_images.json"
    )
    parser.add_argument(
        "--keep", type=Path, metavar="FILE", help="write a few frames' figures for tests/parity"
    )
    args = parser.parse_args()
    good, kept = True, {}
    for model in ("full", "lite"):
        networks = load(model)
        checks = photos(networks, model, args.data)
        for clip in sorted((args.data / "videos").glob("*.mp4")):
            rows = reference_rows(args.mediapipe, clip, model)
            checks += against(networks, model, clip, rows)
            kept[f"{clip.name} {model}"] = [
                _short(rows[at], rows[at + 1]) for at in range(KEEP_FIRST, len(rows) - 1, KEEP_EVERY)
            ]
        for what, figures, within in checks:
            print(f"{model}  {what:<46} {figures}{'' if within else '   TOO FAR'}")
            good &= within
    if args.keep:
        rows = (
            f"{json.dumps(name)}:{json.dumps(rows, separators=(',', ':'))}" for name, rows in kept.items()
        )
        args.keep.write_text("{" + ",\n".join(rows) + "}\n", encoding="utf-8")
    return 0 if good else 1


def _short(row: dict[str, Any], following: dict[str, Any]) -> dict[str, Any]:
    """`row` with fewer decimals where that costs nothing (regions stay as they are) and each hand's next region.

    In these clips the wheel tracks the same hands from one frame to the next.
    """
    hands = [
        hand
        | {
            "points_px": np.round(hand["points_px"], 4).tolist(),
            "world_m": np.round(hand["world_m"], 7).tolist(),
            "next_roi_px": after["roi_px"],
        }
        for hand, after in zip(row["hands"], following["hands"], strict=True)
    ]
    palms = [
        {name: np.round(value, 4 if name.endswith("px") else 7).tolist() for name, value in palm.items()}
        for palm in row["palms"]
    ]
    return row | {"hands": hands, "palms": palms}


def photos(networks: Networks, model: str, data: Path) -> list[Check]:
    reference = json.loads((data / "reference_images.json").read_text())
    tracker = Tracker(networks, hands=4, static=True, parity=True)
    errors, world, same, pictures = [np.zeros(0)], [np.zeros(0)], 0, 0
    for frame in open_source(str(data / "images")):
        hands, want = tracker.step(frame), reference[frame.file][model]
        sides = [{"left": "Right", "right": "Left"}[hand.side] for hand in hands]  # the wheel's: mirrored
        pictures += 1
        if sides == [hand["label"] for hand in want]:
            same += 1
            errors += [
                _apart(hand.points_px, other["points"]) for hand, other in zip(hands, want, strict=True)
            ]
            world += [_apart(hand.world_m, other["world"]) for hand, other in zip(hands, want, strict=True)]
    px = np.concatenate(errors)
    figures = (
        f"same hands on {same} of {pictures}, {_spread(px)} px, world max {np.concatenate(world).max():.1e} m"
    )
    return [("photos, static, --parity", figures, same == pictures and np.percentile(px, 99) <= P99_PX)]


def reference_rows(python: str, clip: Path, model: str) -> list[dict[str, Any]]:
    tool = Path(__file__).with_name("reference_track.py")
    words = [python, str(tool), str(clip), "--hands", "2", "--model", model]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(words)} failed:\n{done.stderr[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def against(networks: Networks, model: str, clip: Path, rows: list[dict[str, Any]]) -> list[Check]:
    """One clip: landmarks in the reference's regions, its palms, its next regions; then freely tracked."""
    given, free = Tracker(networks, hands=2), Tracker(networks, hands=2, parity=True)
    frames = open_source(str(clip))
    points, world, sure, palms, rois = ([np.zeros(0)] for _ in range(5))
    missed = agree = hands = 0
    before: list[HandRoi] = []
    for frame, row in zip(frames, rows, strict=True):
        if zlib.crc32(frame.rgb.tobytes()) != row["crc"]:
            sys.exit(f"{clip}: the side environment reads other pixels in frame {frame.frame_id}")
        seen = given.observe(frame, [HandRoi(*hand["roi_px"]) for hand in row["hands"]])
        missed += len(seen.hands) != len(row["hands"])
        hands += len(row["hands"])
        for ours, other in zip(seen.hands, row["hands"], strict=False):
            points.append(_apart(ours.points_px, other["points_px"]))
            world.append(_apart(ours.world_m, other["world_m"]))
            sure.append(np.abs([ours.presence - other["presence"]]))
        if row["palm_ran"]:
            palms += _palms_apart(networks, frame, row["palms"])
        rois += _next_apart(before, row["hands"])
        before = _next_rois(frame, row["hands"])
        agree += _agrees(free.observe(frame), row)
    px, metres = np.concatenate(points), np.concatenate(world)
    within = not missed and np.percentile(px, 99) <= P99_PX and px.max() <= MAX_PX and metres.max() <= WORLD_M
    palm, roi, name = np.concatenate(palms), np.concatenate(rois), clip.stem
    presence = np.concatenate(sure).max()
    figures = f"{hands} hands, {_spread(px)} px, world max {metres.max():.1e} m, presence {presence:.0e}"
    return [
        (f"{name}, regions given", figures, bool(within)),
        (f"{name}, palms", f"{_spread(palm)} px", bool(palm.max() <= PALM_PX)),
        (f"{name}, next region", f"{_spread(roi)} px", bool(roi.max() <= NEXT_PX)),
        (f"{name}, free run", f"{agree} of {len(rows)} frames: same hands, sides, palm runs", True),
    ]


def _palms_apart(networks: Networks, frame: Frame, want: list[dict[str, Any]]) -> list[Array]:
    found = networks.palm.detect(frame.rgb)[:2]
    if len(found) != len(want):
        return [np.array([np.inf])]
    boxes = [_apart(palm.box_px, other["box_px"]) for palm, other in zip(found, want, strict=True)]
    return boxes + [_apart(p.keypoints_px, o["keypoints_px"]) for p, o in zip(found, want, strict=True)]


def _next_rois(frame: Frame, hands: list[dict[str, Any]]) -> list[HandRoi]:
    size = (frame.width, frame.height)
    found = (geometry.points_roi(np.array(hand["points_px"]), size) for hand in hands)
    return [roi for roi in found if roi]


def _next_apart(ours: list[HandRoi], hands: list[dict[str, Any]]) -> list[Array]:
    """How far the reference's regions are from those that its last points give by our rule. New hands have none."""
    apart = []
    for hand in hands:
        cx, cy, side, angle = hand["roi_px"]
        differences = [
            np.abs([roi.cx_px - cx, roi.cy_px - cy, roi.size_px - side, (roi.angle_rad - angle) * side])
            for roi in ours
        ]
        nearest = min(differences, key=np.max, default=None)
        if nearest is not None and nearest.max() < side / 10:
            apart.append(nearest)
    return apart


def _agrees(seen: Observation, row: dict[str, Any]) -> bool:
    sides = [hand.side for hand in seen.hands] == [hand["side"] for hand in row["hands"]]
    return sides and seen.palm_ran == row["palm_ran"] and len(seen.palms) == len(row["palms"])


def _apart(ours: Array, other: Any) -> Array:
    return np.abs(ours - np.array(other)).ravel()


def _spread(values: Array) -> str:
    p50, p99 = np.percentile(values, (50, 99))
    return f"p50 {p50:.4f} p99 {p99:.4f} max {values.max():.4f}"


if __name__ == "__main__":
    raise SystemExit(main())
