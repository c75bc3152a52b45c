"""A small trained network that says which shape a hand has, "none" among them; it seconds the descriptions of poses.

One hidden layer over the features that depend neither on how the hand is turned nor on which hand it is. Weights are
text of ours (shapes.json), made from landmark rows by `python -P tools/train_shapes.py`; no photograph is in them.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib import resources
from typing import Any

import numpy as np

from handcontrol.gestures.features import order
from handcontrol.vocab import Array

#: The features it reads: shape alone. World points are left out, so that rows without them will do.
INPUTS: tuple[str, ...] = tuple(
    name
    for name in order()
    if name == "pinch.index.image"
    or not (
        name.startswith(("direction", "facing", "pinch")) or name.endswith((".apart", ".ahead", ".straight"))
    )
)
NONE = "none"


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """Standardise, clip at ±3, tanh layer, softmax."""

    classes: tuple[str, ...]
    mean: Array
    scale: Array
    w1: Array
    b1: Array
    w2: Array
    b2: Array

    def belief(self, rows: Array) -> Array:
        """The share of belief in each class (N, classes) from feature rows (N, len(order()))."""
        x = np.clip((rows[:, _columns()] - self.mean) / self.scale, -3.0, 3.0)
        logits = np.tanh(x @ self.w1 + self.b1) @ self.w2 + self.b2
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        return np.asarray(e / e.sum(axis=1, keepdims=True))

    def to_json(self) -> str:
        table: dict[str, Any] = {"classes": self.classes, "inputs": INPUTS}
        for name in ("mean", "scale", "w1", "b1", "w2", "b2"):
            table[name] = np.round(getattr(self, name), 4).tolist()
        return json.dumps(table, separators=(",", ":")).replace("],", "],\n") + "\n"


@functools.cache
def _columns() -> Array:
    return np.array([order().index(name) for name in INPUTS])


def parse_shapes(text: str) -> Shapes:
    """A network from its text; ValueError if it was made for other features."""
    table = json.loads(text)
    if tuple(table["inputs"]) != INPUTS:
        raise ValueError("the shapes were trained on other features: run tools/train_shapes.py")
    arrays = [np.array(table[name]) for name in ("mean", "scale", "w1", "b1", "w2", "b2")]
    return Shapes(tuple(table["classes"]), *arrays)


@functools.cache
def builtin_shapes() -> Shapes:
    """The network that comes with the program."""
    return parse_shapes(resources.files("handcontrol.gestures").joinpath("shapes.json").read_text("utf-8"))


def train(
    rows: Array,
    labels: Array,
    weights: Array,
    classes: tuple[str, ...],
    *,
    hidden: int = 24,
    epochs: int = 400,
    decay: float = 3e-3,
    seed: int = 0,
) -> Shapes:
    """Fit by Adam on all rows at once: rows (N, features), labels (N,) class numbers, weights (N,). Deterministic."""
    rng = np.random.default_rng(seed)
    x = rows[:, _columns()]
    share = weights / weights.sum()
    mean = share @ x
    scale = np.sqrt(share @ (x - mean) ** 2) + 1e-6
    x = np.clip((x - mean) / scale, -3.0, 3.0)
    y = np.eye(len(classes))[labels]
    p = [
        rng.normal(size=(x.shape[1], hidden)) / np.sqrt(x.shape[1]), np.zeros(hidden),
        rng.normal(size=(hidden, len(classes))) / np.sqrt(hidden), np.zeros(len(classes)),
    ]  # fmt: skip
    m, v = [np.zeros_like(a) for a in p], [np.zeros_like(a) for a in p]
    for step in range(1, epochs + 1):
        noisy = x + rng.normal(size=x.shape) * 0.1
        h = np.tanh(noisy @ p[0] + p[1])
        logits = h @ p[2] + p[3]
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        d = (e / e.sum(axis=1, keepdims=True) - y) * share[:, None]
        dh = (d @ p[2].T) * (1 - h * h)
        grads = [noisy.T @ dh + decay * p[0] / 10, dh.sum(0), h.T @ d + decay * p[2] / 10, d.sum(0)]
        for i, g in enumerate(grads):
            m[i], v[i] = 0.9 * m[i] + 0.1 * g, 0.99 * v[i] + 0.01 * g * g
            p[i] = p[i] - 0.02 * (m[i] / (1 - 0.9**step)) / (np.sqrt(v[i] / (1 - 0.99**step)) + 1e-8)
    return Shapes(classes, mean, scale, *p)
