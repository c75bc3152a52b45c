"""What the mediapipe 0.10.21 wheel sees in a video, as the lines of `handcontrol track`. Runs in a side environment.

    SIDE/bin/python tools/reference_track.py CLIP --hands 2 --model full > reference.jsonl

The wheel never becomes a dependency of the project; this file imports nothing of it. Region values stand in full, so
that `handcontrol track CLIP --rois reference.jsonl` reads exactly where the reference did. `crc` is of the RGB pixels.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import zlib

import cv2
import mediapipe
import numpy as np
from mediapipe.framework import calculator_pb2
from mediapipe.framework.formats import classification_pb2, detection_pb2, landmark_pb2, rect_pb2
from mediapipe.python import packet_creator, packet_getter
from mediapipe.python._framework_bindings import (
    calculator_graph,
    image_frame,
    resource_util,
    validated_graph_config,
)

GRAPH = "mediapipe/modules/hand_landmark/hand_landmark_tracking_cpu.binarypb"
#: Streams of the graph, also inner ones, and what their packets hold.
STREAMS = {
    "palm_detections": detection_pb2.Detection,
    "hand_rects": rect_pb2.NormalizedRect,  # the regions the landmark network is shown
    "multi_hand_landmarks": landmark_pb2.NormalizedLandmarkList,
    "multi_hand_world_landmarks": landmark_pb2.LandmarkList,
    "multi_handedness": classification_pb2.ClassificationList,
    "handlandmarkcpu__hand_presence_score": None,  # one float for each region
}


class Reference:
    """MediaPipe's hand graph at its default thresholds, with all that flows through it."""

    def __init__(self, hands: int, model: str, static: bool) -> None:
        root = os.path.dirname(os.path.dirname(mediapipe.__file__))
        resource_util.set_resource_dir(root)
        validated = validated_graph_config.ValidatedGraphConfig()
        validated.initialize(binary_graph_path=os.path.join(root, GRAPH))
        config = calculator_pb2.CalculatorGraphConfig()
        config.ParseFromString(validated.binary_config)
        self._graph = calculator_graph.CalculatorGraph(graph_config=config)
        self._packets: dict[str, list] = {}
        for name in STREAMS:
            self._graph.observe_output_stream(name, self._keep, False)
        self._graph.start_run(
            {
                "model_complexity": packet_creator.create_int(("lite", "full").index(model)),
                "num_hands": packet_creator.create_int(hands),
                "use_prev_landmarks": packet_creator.create_bool(not static),
            }
        )
        self._time = 0

    def _keep(self, name: str, packet: object) -> None:
        kind = STREAMS[name]
        got = [packet_getter.get_float(packet)] if kind is None else packet_getter.get_proto_list(packet)
        self._packets.setdefault(name, []).extend(got)

    def observe(self, rgb: np.ndarray) -> dict[str, list]:
        self._packets = {}
        self._time += 33333
        picture = packet_creator.create_image_frame(data=rgb, image_format=image_frame.ImageFormat.SRGB)
        self._graph.add_packet_to_input_stream("image", picture.at(self._time))
        self._graph.wait_until_idle()
        return {name: self._packets.get(name, []) for name in STREAMS}


def row(frame: int, t: float, rgb: np.ndarray, seen: dict[str, list], palm_ran: bool) -> dict:
    height, width = rgb.shape[:2]
    presences = seen["handlandmarkcpu__hand_presence_score"]
    shown = [
        (_roi(rect, width, height), presence)
        for rect, presence in zip(seen["hand_rects"], presences, strict=True)
        if presence > 0.5
    ]
    found = zip(
        shown,
        seen["multi_hand_landmarks"],
        seen["multi_hand_world_landmarks"],
        seen["multi_handedness"],
        strict=True,
    )
    return {
        "v": 1,
        "frame": frame,
        "t": t,
        "width": width,
        "height": height,
        "palm_ran": palm_ran,
        "palms": [_palm(palm, width, height) for palm in seen["palm_detections"]],
        "hands": [_hand(number, width, height, *hand) for number, hand in enumerate(found, 1)],
        "crc": zlib.crc32(rgb.tobytes()),
    }


def _palm(palm: object, width: int, height: int) -> dict:
    box = palm.location_data.relative_bounding_box
    points = palm.location_data.relative_keypoints
    return {
        "score": palm.score[0],
        "box_px": [box.xmin * width, box.ymin * height, box.width * width, box.height * height],
        "keypoints_px": [[point.x * width, point.y * height] for point in points],
    }


def _hand(
    number: int, width: int, height: int, shown: tuple, points: object, world: object, side: object
) -> dict:
    roi, presence = shown
    best = side.classification[0]
    return {
        "id": number,
        # The wheel's label holds for a mirrored picture; here it is the person's real hand in one that is not.
        "side": {"Left": "right", "Right": "left"}[best.label],
        "side_score": best.score,
        "presence": presence,
        "held": False,
        "points_px": [[p.x * width, p.y * height, p.z * width] for p in points.landmark],
        "world_m": [[p.x, p.y, p.z] for p in world.landmark],
        "roi_px": roi,
    }


def _roi(rect: object, width: int, height: int) -> list[float]:
    wide, high = np.float32(rect.width) * np.float32(width), np.float32(rect.height) * np.float32(height)
    side = rect.width * width if wide >= high else rect.height * height
    return [rect.x_center * width, rect.y_center * height, side, rect.rotation]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("clip")
    parser.add_argument("--hands", type=int, default=2)
    parser.add_argument("--model", choices=("full", "lite"), default="full")
    parser.add_argument("--static", action="store_true")
    args = parser.parse_args()
    capture = cv2.VideoCapture(args.clip)
    if not capture.isOpened():
        parser.error(f"{args.clip} cannot be read")
    reference = Reference(args.hands, args.model, args.static)
    tracked = 0
    for frame in range(10**9):
        t = capture.get(cv2.CAP_PROP_POS_MSEC) / 1e3
        got, bgr = capture.read()
        if not got:
            break
        rgb = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)
        palm_ran = args.static or tracked < args.hands
        line = row(frame, t, rgb, reference.observe(rgb), palm_ran)
        tracked = len(line["hands"])
        sys.stdout.write(json.dumps(line, separators=(",", ":")) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
