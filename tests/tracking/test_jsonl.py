"""The line of `handcontrol track`, which other tools read."""

from __future__ import annotations

import json

import numpy as np
import pytest

from handcontrol.tracking.jsonl import read_rois, to_line
from handcontrol.vocab import Hand, HandRoi, Observation, PalmDetection

ROI = HandRoi(100.123456789, 200.0, 50.0, -0.1234567890123)


def observation(**more) -> Observation:
    palm = PalmDetection(0.91234567, [1, 2, 3, 4], np.full((7, 2), 1.23456789))
    points, world = np.full((21, 3), -0.00001), np.full((21, 3), 0.12345678)
    hand = Hand(7, 1, "right", 0.98, 0.99, points, world, ROI)
    return Observation(7, 0.2333333333, 640, 480, palm_ran=True, palms=(palm,), hands=(hand,), **more)


def test_a_name_that_is_no_text_becomes_text() -> None:
    line = to_line(Observation(0, 0.0, 8, 8), "é\udcff.png")
    assert json.loads(line.encode())["file"] == "é\ufffd.png"


def test_the_contract() -> None:
    assert json.loads(to_line(observation(), "sub/ä.jpg")) == {
        "v": 1,
        "frame": 7,
        "t": 0.233333,
        "file": "sub/ä.jpg",
        "width": 640,
        "height": 480,
        "palm_ran": True,
        "palms": [{"score": 0.912346, "box_px": [1, 2, 3, 4], "keypoints_px": [[1.2346, 1.2346]] * 7}],
        "hands": [
            {
                "id": 1,
                "side": "right",
                "side_score": 0.98,
                "presence": 0.99,
                "held": False,
                "points_px": [[0, 0, 0]] * 21,
                "world_m": [[0.123457] * 3] * 21,
                "roi_px": [100.123456789, 200.0, 50.0, -0.1234567890123],
            }
        ],
    }


def test_a_frame_of_a_video_has_no_file_and_no_line_break() -> None:
    line = to_line(observation())
    assert "file" not in json.loads(line)
    assert "\n" not in line
    assert "-0.0" not in line.replace("-0.1234567890123", "")


def test_regions_come_back_bit_for_bit() -> None:
    assert read_rois([to_line(observation()) + "\n"]) == {7: (ROI,)}


@pytest.mark.parametrize(
    "bad", ["", "{}", "[1]", '{"frame":0,"hands":[{}]}', '{"frame":0,"hands":[{"roi_px":[1]}]}']
)
def test_what_is_no_line_is_named(bad: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        read_rois([to_line(observation()), bad])
