"""Trains gestures/shapes.json, the small network that seconds the descriptions of poses, and gestures/bank.json, what
taught poses are told from, from landmark rows.

    python -P tools/train_shapes.py [--data ../shared/eval/dev] [--output gestures]

Rows of photographs (both networks), of sparrowhere and of pose_classification_kit, varied in depth, tilt and noise;
"none" beside what is labelled so: hands put together from the fingers of others, half bent or in a pattern of no pose.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from gesture_data import Labelled, kit, photos, sparrowhere

from handcontrol.gestures.features import FINGERS, matrix, order
from handcontrol.gestures.poses import builtin_poses
from handcontrol.gestures.shapes import NONE, Shapes, train
from handcontrol.gestures.taught import Bank, make_bank
from handcontrol.vocab import Array

ROOT = Path(__file__).parent.parent
SHAPE = {pose.name: pose.shape or NONE for pose in builtin_poses()} | {"": NONE}
CLASSES = (NONE, *dict.fromkeys(pose.shape for pose in builtin_poses() if pose.shape))
_AT = {name: i for i, name in enumerate(order())}
#: Which fingers are up in some pose: index, middle, ring, little finger.
PATTERNS = {
    (1, 0, 0, 0), (1, 1, 0, 0), (1, 1, 1, 0), (1, 1, 1, 1), (0, 0, 0, 0), (1, 0, 0, 1), (0, 0, 0, 1), (0, 1, 1, 1),
    (1, 0, 1, 1),
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "eval" / "dev")
    parser.add_argument("--output", type=Path, default=ROOT / "gestures")
    args = parser.parse_args()
    network = fit(args.data, copies=20, epochs=300)
    (args.output / "shapes.json").write_text(network.to_json())
    known = bank(args.data)
    (args.output / "bank.json").write_text(known.to_json())
    print(f"{args.output}: {len(network.classes)} shapes, {len(known.names)} places of poses")
    return 0


def bank(data: Path) -> Bank:
    """How features vary within a pose of one person, and where the built-in poses are."""
    rows, groups, names = [], [], []
    for labelled in (photos(data), sparrowhere(data), kit(data)):
        features = matrix(labelled.points, labelled.world, left=labelled.left)
        keys = [f"{p}/{s}/{h}/{f if s == 'kit' else ''}" for p, s, h, f in zip(
            labelled.pose, labelled.source, labelled.left, labelled.file, strict=True)]  # fmt: skip
        for key in sorted(set(keys)):
            mask = np.array([k == key for k in keys])
            if not key.startswith("/") and mask.sum() >= 3:
                groups.append(np.full(mask.sum(), len(names)))
                names.append(key.split("/")[0])
                rows.append(features[mask])
    return make_bank(np.concatenate(rows), np.concatenate(groups), names)


def fit(data: Path, *, without: str = "", copies: int = 12, epochs: int = 200, seed: int = 0) -> Shapes:
    """The network from all rows but those of the source `without`. Deterministic."""
    rng = np.random.default_rng(seed)
    sets = [(photos(data, model), copies, 3.0) for model in ("full", "lite")]
    sets += [(sparrowhere(data), 1, 0.15), (kit(data), 1, 0.05)]
    rows, labels, weights = [], [], []
    for labelled, times, weight in sets:
        part = labelled.of(labelled.source != without)
        if len(part.source) and part.source[0] == "kit":
            part = part.of(rng.random(len(part.pose)) < 0.4)
        if len(part.pose):
            rows.append(matrix(varied(np.repeat(part.points, times, axis=0), rng)))
            labels += np.repeat(classes_of(part), times).tolist()
            weights.append(np.full(times * len(part.pose), weight / times))
    x, y, w = np.concatenate(rows), np.array(labels), np.concatenate(weights)
    for number in set(labels):
        w[y == number] /= np.sqrt(w[y == number].sum())  # half-way to equal classes
    mixed = put_together(x, 6000, rng)
    w = np.concatenate([w, np.full(len(mixed), 0.3 * w.sum() / len(mixed))])
    x, y = np.concatenate([x, mixed]), np.concatenate([y, np.zeros(len(mixed), int)])
    return train(x, y, w, CLASSES, hidden=20, epochs=epochs)


def classes_of(labelled: Labelled) -> Array:
    """Class numbers: the shape of the pose, also where the hand is turned the wrong way for it."""
    names = [turned or SHAPE[pose] for pose, turned in zip(labelled.pose, labelled.turned, strict=True)]
    return np.array([CLASSES.index(name) for name in names])


def varied(points: Array, rng: np.random.Generator) -> Array:
    """The same hands with other depth (none for some), seen a little from the side, with noise."""
    n = len(points)
    length = np.linalg.norm(points[:, 9] - points[:, 0], axis=-1)[:, None, None]
    depth = rng.uniform(0.3, 1.4, (n, 1))
    depth[rng.random(n) < 0.15] = 0
    out = points - points[:, :1]
    out[..., 2] *= depth
    angle, squeeze = rng.uniform(0, np.pi, n), rng.uniform(0, 0.2, n)
    way = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    along = np.einsum("nij,nj->ni", out[..., :2], way)
    out[..., :2] -= (squeeze[:, None] * along)[..., None] * way[:, None]
    return np.asarray(out + rng.normal(size=out.shape) * 0.025 * length)


def put_together(rows: Array, n: int, rng: np.random.Generator) -> Array:
    """Feature rows of hands that make no pose: each finger from some hand, two half bent or the pattern unknown."""
    out = np.array(rows[rng.integers(0, len(rows), n)])
    states = rng.choice(3, (n, 4), p=[0.35, 0.35, 0.3])  # folded, up, half bent
    for k, finger in enumerate(FINGERS):
        flex = rows[:, _AT[f"{finger}.flex"]]
        pools = [np.where(flex > 110)[0], np.where(flex < 35)[0], np.where((flex > 50) & (flex < 95))[0]]
        for state in range(3):
            mask = np.where(states[:, k] == state)[0]
            donors = rng.choice(pools[state], len(mask))
            for what in ("reach", "flex", "straight", "mcp"):
                column = _AT[f"{finger}.{what}"]
                out[mask, column] = rows[donors, column]
    out[:, _AT["mcp.max"]] = out[:, [_AT[f"{finger}.mcp"] for finger in FINGERS]].max(axis=1)
    half = (states == 2).sum(axis=1)
    unknown = np.array([tuple(row) not in PATTERNS for row in states.tolist()])
    return np.asarray(out[(half >= 2) | ((half == 0) & unknown)])


if __name__ == "__main__":
    raise SystemExit(main())
