"""How well our tracker reads the virtual hand: detection, side and error over random views, by seed.

    python -P tools/virtual_hand_reading.py --views 240 --seed 1 --background clutter --model lite

Error = mean distance of the 21 points from the truth, in palm lengths (82 mm at the hand's scale); a hand further off
than 0.6 counts as not detected.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict

import numpy as np

from handcontrol.tracking.tracker import Tracker
from handcontrol.virtualhand.sampling import POSES, random_scene
from handcontrol.virtualhand.script import HandTrack
from handcontrol.vocab import Frame

PALM_MM, HAND_MM = 82.0, 190.0


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--views", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--background", default="room", choices=["room", "gradient", "clutter", "plain"])
    parser.add_argument("--model", default="full", choices=["full", "lite"])
    parser.add_argument("--poses", default=",".join(POSES), help="comma-separated names of poses.toml")
    args = parser.parse_args()
    poses = tuple(args.poses.split(","))
    tracker = Tracker(model=args.model, hands=2, static=True)
    rows = defaultdict(list)
    extra, render_ms = 0, []
    for index in range(args.views):
        scene = random_scene(args.seed, index, background=args.background, poses=poses)
        track: HandTrack = scene.script.hand[0]
        start = time.perf_counter()
        picture = scene.render(0.0)
        render_ms.append((time.perf_counter() - start) * 1e3)
        (truth,) = scene.truth(0.0)
        hands = tracker.step(Frame(index, float(index), picture))
        palm_px = truth.size_px * PALM_MM / HAND_MM
        errors = [
            (
                float(np.linalg.norm(hand.points_px[:, :2] - truth.points_px[:, :2], axis=1).mean())
                / palm_px,
                hand,
            )
            for hand in hands
        ]
        near = [(error, hand.side == truth.side) for error, hand in errors if error < 0.6]
        extra += len(hands) - bool(near)
        rows[truth.pose, track.key[0].view].append(min(near) if near else None)
    print(f"{'pose':<14}{'view':<6}{'found':>9}{'side':>8}{'error':>8}")
    for (pose, view), found in sorted(rows.items()):
        seen = [f for f in found if f]
        error = np.mean([e for e, _ in seen]) if seen else float("nan")
        print(f"{pose:<14}{view:<6}{len(seen):>4}/{len(found):<4}{sum(ok for _, ok in seen):>8}{error:>8.3f}")
    seen = [f for found in rows.values() for f in found if f]
    sides = sum(ok for _, ok in seen)
    print(
        f"all: found {len(seen)}/{args.views} = {100 * len(seen) / args.views:.1f} %, side right {sides}/{len(seen)}, "
        f"error {np.mean([e for e, _ in seen]):.3f} (p90 {np.percentile([e for e, _ in seen], 90):.3f}), "
        f"further hands {extra}, seed {args.seed}, {args.background}, {args.model}; "
        f"render with background cached: median {np.median(render_ms):.1f} ms"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
