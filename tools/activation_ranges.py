"""Makes models/landmark_full_ranges.toml, and measures what 8 bits cost the landmark network.

    .venv/bin/python tools/activation_ranges.py [--data FOLDER] [--write] [--judge]

Pictures: the regions that the tracker reads on the development photos and clips (FOLDER as tools/recall.py has it),
some that hold no hand, and the virtual hand. A range is the mean over all pictures of what 0.01 % of a picture's values
lie below, and above. `--judge`: each source of photos or clips is judged with ranges made without it.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper

from handcontrol import geometry
from handcontrol.capture.open import open_source
from handcontrol.models import store
from handcontrol.models.load import load
from handcontrol.models.network import Network
from handcontrol.models.quantize import activations, quantized
from handcontrol.models.ranges import Ranges
from handcontrol.tracking.tracker import Tracker
from handcontrol.virtualhand.scene import Scene
from handcontrol.vocab import Array, Frame, HandRoi

DATA = Path(__file__).resolve().parents[2] / "shared" / "eval" / "dev"
TARGET = Path(__file__).resolve().parents[1] / "models" / "landmark_full_ranges.toml"
SHARE = 1e-4
VIRTUAL = ("poses", "demo", "crossing")
EMPTY_A_PHOTO = 2
BATCH = 8


def crops(data: Path) -> dict[str, list[Array]]:
    """(1, 3, 224, 224) float32 by source: a folder of photos, a clip, "virtual"."""
    networks = load("full")
    found: dict[str, list[Array]] = {}
    rng = np.random.default_rng(0)

    def add(source: str, frame: Frame, roi: HandRoi) -> None:
        found.setdefault(source, []).append(geometry.to_network(geometry.crop(frame.rgb, roi, 224)))

    photos = Tracker(networks, hands=4, static=True, parity=True)
    for frame in open_source(str(data / "images")):
        seen = photos.observe(frame)
        source = (frame.file or "").split("/")[0]
        empty = [roi for roi in seen.rois if all(hand.roi != roi for hand in seen.hands)]
        weak = networks.palm.detect(frame.rgb, min_score=0.1)[:EMPTY_A_PHOTO]
        size = (frame.width, frame.height)
        empty += [roi for palm in weak if palm.score < 0.5 and (roi := geometry.palm_roi(palm, size))]
        for roi in [*(hand.roi for hand in seen.hands), *empty]:
            add(source, frame, roi)
            add(source, frame, _shaken(roi, rng))
    for clip in sorted((data / "videos").iterdir()):
        tracker = Tracker(networks, hands=1, parity=True)
        for frame in open_source(str(clip)):
            rois = tracker.observe(frame).rois
            if frame.frame_id % 4 == 0 and rois:
                add(clip.stem, frame, rois[0])
    for script in VIRTUAL:
        scene, tracker = Scene(script, seed=3), Tracker(networks, hands=2)
        for number in range(120):
            t = number * 0.16
            frame = Frame(number, t, scene.render(t))
            for roi in tracker.observe(frame).rois if number % 4 == 0 else ():
                add("virtual", frame, roi)
    return found


def _shaken(roi: HandRoi, rng: np.random.Generator) -> HandRoi:
    x, y, size, angle = rng.normal(0, (0.03, 0.03, 0.06, 0.1))
    return HandRoi(
        roi.cx_px + x * roi.size_px,
        roi.cy_px + y * roi.size_px,
        roi.size_px * float(np.exp(size)),
        roi.angle_rad + angle,
    )


def observed(network: bytes, pictures: list[Array]) -> Array:
    """(pictures, activations, 2): what SHARE of the values lie below and above, picture by picture."""
    names = activations(network)
    model = onnx.load_from_string(network)
    known = {output.name for output in model.graph.output}
    model.graph.output.extend(
        helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names if name not in known
    )
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    rows = []
    for picture in pictures:
        values = session.run(list(names), {name: picture})
        rows.append([_ends(value.ravel()) for value in values])
    return np.array(rows)


def _ends(values: Array) -> tuple[float, float]:
    low, high = (round(share * (values.size - 1)) for share in (SHARE, 1 - SHARE))
    part = np.partition(values, (low, high))
    return float(part[low]), float(part[high])


def ranges_of(rows: Array) -> Ranges:
    means = rows.mean(axis=0)
    return Ranges(tuple((float(f"{low:.5g}"), float(f"{high:.5g}")) for low, high in means))


def read(network: Network, pictures: list[Array]) -> list[Array]:
    """Points (n, 21, 2) px of the crop, presence (n,), P(right) (n,)."""
    results = [network.run_planes(picture) for picture in pictures]
    points, presence, right, _ = (np.concatenate(column) for column in zip(*results, strict=True))
    return [points.reshape(-1, 21, 3)[..., :2], presence.ravel(), right.ravel()]


def deviations(full: list[Array], other: list[Array]) -> dict[str, Array]:
    """Of pictures with a hand: points in palm lengths; whether presence and side are the same."""
    there = full[1] > 0.5
    palm = np.linalg.norm(full[0][:, 9] - full[0][:, 0], axis=1)[:, None]
    apart = np.linalg.norm(full[0] - other[0], axis=2) / palm
    sure = there & (np.abs(full[2] - 0.5) > 0.2)
    return {
        "points": apart[there].ravel(),
        "presence": (other[1] > 0.5) == there,
        "side": ((other[2] > 0.5) == (full[2] > 0.5))[sure],
    }


def judge(network: bytes, found: dict[str, list[Array]], rows: dict[str, Array]) -> Iterator[str]:
    """A line a source that is left out of the ranges it is read with, then one of them all."""
    full = Network(_written(network))
    everything: list[dict[str, Array]] = []
    for source, pictures in found.items():
        if source == "virtual":
            continue
        others = np.concatenate([rows[name] for name in rows if name != source])
        made = Network(_written(quantized(network, ranges_of(others))))
        everything.append(deviations(read(full, pictures), read(made, pictures)))
        yield f"{source:32} {_figures(everything[-1])}"
    together = {name: np.concatenate([one[name] for one in everything]) for name in everything[0]}
    yield f"{'each left out in turn':32} {_figures(together)}"


def _figures(one: dict[str, Array]) -> str:
    points = one["points"] * 100
    if not points.size:
        return f"no hand; presence equal {one['presence'].mean():.2%}"
    return (
        f"mean {points.mean():.2f} % p99 {np.percentile(points, 99):.2f} % of palm length, "
        f"presence equal {one['presence'].mean():.2%} of {len(one['presence'])}, side {one['side'].mean():.2%}"
    )


def _written(network: bytes) -> Path:
    with tempfile.NamedTemporaryFile(suffix=".onnx", delete=False) as file:
        file.write(network)
    return Path(file.name)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    parser.add_argument("--judge", action="store_true", help="measure, each source left out in turn")
    args = parser.parse_args()
    network = store.ensure(["landmark_full"])["landmark_full"].read_bytes()
    found = crops(args.data)
    rows = {source: observed(network, pictures) for source, pictures in found.items()}
    print(", ".join(f"{source} {len(pictures)}" for source, pictures in found.items()))
    made = ranges_of(np.concatenate(list(rows.values())))
    if args.write:
        lines = [f"  [{low!r}, {high!r}]," for low, high in made.rows]
        TARGET.write_text(HEAD + "\n".join(["ranges = [", *lines, "]"]) + "\n", encoding="utf-8")
    if args.judge:
        for line in judge(network, found, rows):
            print(line, flush=True)
    return 0


HEAD = """# Lowest and highest value of each activation of landmark_full that its 8-bit form stores, in running order.
# Made by `tools/activation_ranges.py --write`: means over regions of photos, clips and the virtual hand.
"""

if __name__ == "__main__":
    raise SystemExit(main())
