"""The palms that the mediapipe 0.10.21 wheel sees in pictures, down to any score. Runs in a side environment.

    ls PICTURES | SIDE/bin/python tools/reference_palms.py --min-score 0.05 > palms.jsonl

Reads paths, one a line, and writes for each [[score, x, y, width, height], …] in pixels. The wheel's graph drops what
is below 0.5; here that one number of it is another.
"""

from __future__ import annotations

import argparse
import json
import os
import sys

import cv2
import mediapipe
from google.protobuf import text_format
from mediapipe.calculators.tensor.tensors_to_detections_calculator_pb2 import (
    TensorsToDetectionsCalculatorOptions,
)
from mediapipe.framework import calculator_pb2
from mediapipe.framework.formats.detection_pb2 import Detection
from mediapipe.python import packet_creator, packet_getter
from mediapipe.python._framework_bindings import (
    calculator_graph,
    image_frame,
    resource_util,
    validated_graph_config,
)

GRAPH = """
input_stream: "image"
output_stream: "detections"
input_side_packet: "model_complexity"
node {
  calculator: "PalmDetectionCpu"
  input_stream: "IMAGE:image"
  input_side_packet: "MODEL_COMPLEXITY:model_complexity"
  output_stream: "DETECTIONS:detections"
}
"""


class Palms:
    """MediaPipe's palm detection with another least score."""

    def __init__(self, min_score: float, model: str) -> None:
        root = os.path.dirname(os.path.dirname(mediapipe.__file__))
        resource_util.set_resource_dir(root)
        validated = validated_graph_config.ValidatedGraphConfig()
        validated.initialize(graph_config=text_format.Parse(GRAPH, calculator_pb2.CalculatorGraphConfig()))
        config = calculator_pb2.CalculatorGraphConfig()
        config.ParseFromString(validated.binary_config)
        (decoder,) = [node for node in config.node if node.calculator == "TensorsToDetectionsCalculator"]
        _set_score(decoder, min_score)
        self._graph = calculator_graph.CalculatorGraph(graph_config=config)
        self._found: list[Detection] = []
        self._graph.observe_output_stream(
            "detections",
            lambda _, packet: self._found.extend(packet_getter.get_proto_list(packet)),
            False,
        )
        self._graph.start_run({"model_complexity": packet_creator.create_int(("lite", "full").index(model))})
        self._time = 0

    def see(self, rgb: cv2.typing.MatLike) -> list[list[float]]:
        self._found.clear()
        self._time += 33333
        picture = packet_creator.create_image_frame(data=rgb, image_format=image_frame.ImageFormat.SRGB)
        self._graph.add_packet_to_input_stream("image", picture.at(self._time))
        self._graph.wait_until_idle()
        height, width = rgb.shape[:2]
        return [[palm.score[0], *_box(palm, width, height)] for palm in self._found]


def _box(palm: Detection, width: int, height: int) -> list[float]:
    box = palm.location_data.relative_bounding_box
    return [box.xmin * width, box.ymin * height, box.width * width, box.height * height]


def _set_score(node: object, min_score: float) -> None:
    """Its options stand in a field of their own or in an Any, by the age of the graph's text."""
    extension = TensorsToDetectionsCalculatorOptions.ext
    if node.options.HasExtension(extension):
        node.options.Extensions[extension].min_score_thresh = min_score
        return
    (packed,) = node.node_options
    options = TensorsToDetectionsCalculatorOptions()
    packed.Unpack(options)
    options.min_score_thresh = min_score
    packed.Pack(options)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--min-score", type=float, default=0.5)
    parser.add_argument("--model", choices=("full", "lite"), default="full")
    args = parser.parse_args()
    palms = Palms(args.min_score, args.model)
    for line in sys.stdin:
        rgb = cv2.cvtColor(cv2.imread(line.rstrip("\n")), cv2.COLOR_BGR2RGB)
        print(json.dumps(palms.see(rgb)), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
