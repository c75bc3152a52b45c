"""Channels turned to their negatives: PReLUs in one pass less, and the same numbers come out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

from handcontrol.models import store
from handcontrol.models.convert import to_onnx
from handcontrol.models.signs import with_signs
from handcontrol.models.tflite_graph import Graph, Operator, Tensor, read

RNG = np.random.default_rng(5)
WINDOW = {"StrideH": 1, "StrideW": 1, "Padding": "SAME", "FusedActivationFunction": "NONE"}
CONV = WINDOW | {"DilationHFactor": 1, "DilationWFactor": 1, "DepthMultiplier": 1}
SLOPES = np.array([-0.5, 0.2, 1.0, 1.7, 5.0, 0.9], np.float16).reshape(1, 1, 6)


def network(*, pooled: bool = False) -> Graph:
    """PReLU; a residual block (depthwise, pointwise, plus the skip); PReLU; a pointwise end. pooled: a pool reads the
    first PReLU, which then may not turn."""

    def normal(*shape: int) -> np.ndarray:
        return RNG.standard_normal(shape).astype(np.float16)

    constants = [SLOPES, normal(1, 3, 3, 6), normal(6, 1, 1, 6), normal(4, 1, 1, 6), normal(6), normal(4)]
    names = ["in", "s", "d", "p", "e", "b6", "b4", "first", "deep", "fresh", "sum", "second", "out", "pool"]
    tensors = [Tensor("in", (1, 4, 4, 6))]
    tensors += [Tensor(name, x.shape, x) for name, x in zip(names[1:7], constants, strict=True)]
    tensors += [Tensor(name, (1, 4, 4, 4 if name == "out" else 6)) for name in names[7:13]]
    tensors.append(Tensor("pool", (1, 4, 4, 6)))
    at = {name: index for index, name in enumerate(names)}
    operators = [
        Operator("PRELU", (at["in"], at["s"]), at["first"]),
        Operator("DEPTHWISE_CONV_2D", (at["first"], at["d"], at["b6"]), at["deep"], CONV),
        Operator("CONV_2D", (at["deep"], at["p"], at["b6"]), at["fresh"], CONV),
        Operator("ADD", (at["fresh"], at["first"]), at["sum"], {"FusedActivationFunction": "NONE"}),
        Operator("PRELU", (at["sum"], at["s"]), at["second"]),
        Operator("CONV_2D", (at["second"], at["e"], at["b4"]), at["out"], CONV),
    ]
    outputs = [at["out"]]
    if pooled:
        form = WINDOW | {"FilterHeight": 2, "FilterWidth": 2}
        operators.append(Operator("MAX_POOL_2D", (at["first"],), at["pool"], form))
        outputs.append(at["pool"])
    return Graph(tuple(tensors), tuple(operators), (0,), tuple(outputs))


def run(graph: Graph, image: np.ndarray) -> list[np.ndarray]:
    options = ort.SessionOptions()
    options.log_severity_level = 3
    session = ort.InferenceSession(to_onnx(graph), options, providers=["CPUExecutionProvider"])
    return session.run(None, {"in": image})


@pytest.mark.parametrize("pooled", [False, True])
def test_the_same_numbers(pooled) -> None:
    graph = network(pooled=pooled)
    image = RNG.standard_normal((1, 4, 4, 6)).astype(np.float32)
    for ours, theirs in zip(run(with_signs(graph), image), run(graph, image), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("pooled", [False, True])
def test_steep_channels_turn_where_nothing_forbids_it(pooled) -> None:
    first, second = (op for op in with_signs(network(pooled=pooled)).operators if op.kind == "PRELU")
    steep = np.where(SLOPES.ravel() > 1, -1.0, 1.0)
    assert first.options["Signs"][1].tolist() == ([1.0] * 6 if pooled else steep.tolist())
    assert second.options["Signs"][0].tolist() == first.options["Signs"][1].tolist()
    assert second.options["Signs"][1].tolist() == steep.tolist()


@pytest.mark.networks
def test_most_of_the_palm_network_gains(networks: dict[str, Path]) -> None:
    graph = with_signs(read(store.originals(["palm_full"])["palm_full"].read_bytes()))
    turned = [(op.options["Signs"][1] < 0).any() for op in graph.operators if op.kind == "PRELU"]
    assert len(turned) == 31
    assert sum(turned) >= 20
