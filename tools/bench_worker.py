"""One side of tools/bench.py: runs chunks of pictures through our tracker or the mediapipe wheel, as it is told.

    PYTHON tools/bench_worker.py ours|reference [--model NAME] [--once FRAMES.npy]

Reads one JSON object a line, {"frames": FILE.npy, "from": 0, "count": 60, "warm_up": 5, "hands": 2, "what": "track"},
and answers with their mean wall and CPU milliseconds and hands a frame; the next order of that kind goes on with the
same tracker. `--once`: one picture, as a new process; tells its peak memory. The reference's side imports nothing of
the project.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable

import numpy as np

Look = Callable[[np.ndarray], int]  # a picture in, the number of hands (or palms) out
PALM_GRAPH = """
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


def ours(what: str, hands: int, model: str) -> Look:
    from handcontrol.models.load import load
    from handcontrol.tracking.tracker import Tracker
    from handcontrol.vocab import Frame

    networks = load(model, offline=True)
    if what == "palm":
        return lambda rgb: len(networks.palm.detect(rgb))
    tracker, count = Tracker(networks, hands=hands), iter(range(10**9))

    def look(rgb: np.ndarray) -> int:
        number = next(count)
        return len(tracker.step(Frame(number, number / 30, rgb)))

    return look


def reference(what: str, hands: int, model: str) -> Look:
    complexity = int(model != "lite")
    if what == "palm":
        return _reference_palms(complexity)
    from mediapipe.python.solutions.hands import Hands

    solution = Hands(max_num_hands=hands, model_complexity=complexity)
    return lambda rgb: len(solution.process(rgb).multi_hand_landmarks or ())


def _reference_palms(complexity: int) -> Look:
    import os

    import mediapipe
    from mediapipe.framework.formats.detection_pb2 import Detection
    from mediapipe.python import packet_creator, packet_getter
    from mediapipe.python._framework_bindings import calculator_graph, image_frame, resource_util

    resource_util.set_resource_dir(os.path.dirname(os.path.dirname(mediapipe.__file__)))
    graph = calculator_graph.CalculatorGraph(graph_config=PALM_GRAPH)
    found: list[Detection] = []
    graph.observe_output_stream(
        "detections", lambda _, packet: found.extend(packet_getter.get_proto_list(packet)), False
    )
    graph.start_run({"model_complexity": packet_creator.create_int(complexity)})
    times = iter(range(0, 10**12, 33333))

    def look(rgb: np.ndarray) -> int:
        found.clear()
        picture = packet_creator.create_image_frame(data=rgb, image_format=image_frame.ImageFormat.SRGB)
        graph.add_packet_to_input_stream("image", picture.at(next(times)))
        graph.wait_until_idle()
        return len(found)

    return look


def chunk(look: Look, order: dict) -> dict[str, float]:
    frames = np.load(order["frames"], mmap_mode="r")
    first, warm_up, count = order["from"], order["warm_up"], order["count"]
    wall = cpu = hands = 0.0
    for number in range(warm_up + count):
        rgb = np.array(frames[(first + number) % len(frames)])
        cpu_before, before = time.process_time(), time.perf_counter()
        seen = look(rgb)
        if number >= warm_up:
            wall += time.perf_counter() - before
            cpu += time.process_time() - cpu_before
            hands += seen
    return {"wall_ms": wall / count * 1e3, "cpu_ms": cpu / count * 1e3, "hands": hands / count}


def peak_mb() -> float:
    if sys.platform == "linux":  # its ru_maxrss begins with that of the parent
        with open("/proc/self/status") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1e3
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("side", choices=("ours", "reference"))
    parser.add_argument("--model", default="full")
    parser.add_argument("--once", metavar="FRAMES.npy")
    args = parser.parse_args()
    make = {"ours": ours, "reference": reference}[args.side]
    if args.once:
        hands = make("track", 2, args.model)(np.array(np.load(args.once, mmap_mode="r")[0]))
        print(json.dumps({"hands": hands, "peak_mb": peak_mb()}), flush=True)
        return 0
    looks: dict[tuple[str, str, int], Look] = {}
    for line in sys.stdin:
        order = json.loads(line)
        key = (order["frames"], order["what"], order["hands"])
        if key not in looks:
            looks[key] = make(order["what"], order["hands"], args.model)
        print(json.dumps(chunk(looks[key], order)), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
