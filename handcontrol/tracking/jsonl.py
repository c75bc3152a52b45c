"""An Observation as one line of JSON, the contract of `handcontrol track` that other tools read, and back to regions.

{"v":1,"frame":0,"t":0.0,"file":"sub/a.jpg","width":640,"height":480,"palm_ran":true,
 "palms":[{"score":…,"box_px":[x,y,w,h],"keypoints_px":[[x,y] ×7]}],
 "hands":[{"id":1,"side":"right","side_score":0.98,"presence":0.99,"held":false,"points_px":[[x,y,z] ×21],
           "world_m":[[x,y,z] ×21],"roi_px":[cx,cy,size,angle_rad]}]}
`file` stands only where the source is pictures. Pixels to 1e-4, metres and scores to 1e-6; regions
in full, so that reading them again gives the same points.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import numpy as np

from handcontrol.vocab import Array, Hand, HandRoi, Observation, PalmDetection

VERSION = 1
PX, FINE = 4, 6  # decimals


def to_line(seen: Observation, file: str | None = None) -> str:
    """`seen` as one line without its end."""
    row = {
        "v": VERSION,
        "frame": seen.frame_id,
        "t": round(seen.t, FINE),
        **({} if file is None else {"file": _text(file)}),
        "width": seen.width,
        "height": seen.height,
        "palm_ran": seen.palm_ran,
        "palms": [_palm(palm) for palm in seen.palms],
        "hands": [_hand(hand) for hand in seen.hands],
    }
    return json.dumps(row, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def read_rois(lines: Iterable[str]) -> dict[int, tuple[HandRoi, ...]]:
    """The hands' regions by frame number, from such lines; ValueError with the line's number when one is none."""
    rois = {}
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            rois[int(row["frame"])] = tuple(HandRoi(*map(float, hand["roi_px"])) for hand in row["hands"])
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"line {number} is no line of handcontrol track") from error
    return rois


def _text(name: str) -> str:
    """A file's name as text; Linux allows any bytes, JSON does not."""
    return name.encode(errors="surrogateescape").decode(errors="replace")


def _palm(palm: PalmDetection) -> dict[str, Any]:
    return {
        "score": round(palm.score, FINE),
        "box_px": _numbers(palm.box_px, PX),
        "keypoints_px": _numbers(palm.keypoints_px, PX),
    }


def _hand(hand: Hand) -> dict[str, Any]:
    return {
        "id": hand.hand_id,
        "side": hand.side,
        "side_score": round(hand.side_score, FINE),
        "presence": round(hand.presence, FINE),
        "held": hand.held,
        "points_px": _numbers(hand.points_px, PX),
        "world_m": _numbers(hand.world_m, FINE),
        "roi_px": [hand.roi.cx_px, hand.roi.cy_px, hand.roi.size_px, hand.roi.angle_rad],
    }


def _numbers(values: Array, decimals: int) -> Any:
    return (np.round(values, decimals) + 0.0).tolist()  # + 0.0: no "-0.0"
