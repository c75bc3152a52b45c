"""Constant channels leave a network, and its numbers stay."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest

from handcontrol.models import store
from handcontrol.models.convert import to_onnx
from handcontrol.models.prune import BLOCK, without_constant_channels
from handcontrol.models.tflite_graph import Graph, Operator, Tensor, read

RNG = np.random.default_rng(3)
SLIDE = {
    "DilationHFactor": 1,
    "DilationWFactor": 1,
    "StrideH": 1,
    "StrideW": 1,
    "Padding": "SAME",
    "DepthMultiplier": 1,
}


def block(channels: int, still: int, *, mean: bool) -> Graph:
    """Widen, depthwise, then narrow (or mean and weigh); the last `still` of the channels in between are constant."""
    widen = RNG.standard_normal((channels, 1, 1, 3)).astype(np.float16)
    deep = RNG.standard_normal((1, 3, 3, channels)).astype(np.float16)
    widen[channels - still :] = 0
    deep[..., channels - still :] = 0
    narrow = RNG.standard_normal((4, channels) if mean else (4, 1, 1, channels)).astype(np.float16)
    constants = [widen, deep, narrow, *(RNG.standard_normal(n).astype(np.float16) for n in (channels, 4))]
    tensors = [Tensor("in", (1, 6, 6, 3))]
    tensors += [Tensor(f"c{i}", array.shape, array) for i, array in enumerate(constants)]
    tensors += [Tensor("wide", (1, 6, 6, channels)), Tensor("deep", (1, 6, 6, channels))]
    relu6 = SLIDE | {"FusedActivationFunction": "RELU6"}
    operators = [
        Operator("CONV_2D", (0, 1, 4), 6, relu6),
        Operator("DEPTHWISE_CONV_2D", (6, 2, 4), 7, relu6),  # both share one bias, as in the real files
    ]
    if mean:
        axes = np.array([1, 2], np.int32)
        tensors += [Tensor("axes", (2,), axes), Tensor("mean", (1, channels)), Tensor("out", (1, 4))]
        operators += [
            Operator("MEAN", (7, 8), 9, {"KeepDims": False}),
            Operator("FULLY_CONNECTED", (9, 3, 5), 10, {"FusedActivationFunction": "NONE"}),
        ]
    else:
        tensors.append(Tensor("out", (1, 6, 6, 4)))
        operators.append(Operator("CONV_2D", (7, 3, 5), 8, SLIDE | {"FusedActivationFunction": "NONE"}))
    return Graph(tuple(tensors), tuple(operators), (0,), (len(tensors) - 1,))


def run(graph: Graph, image: np.ndarray) -> np.ndarray:
    options = ort.SessionOptions()
    options.log_severity_level = 3
    session = ort.InferenceSession(to_onnx(graph), options, providers=["CPUExecutionProvider"])
    return session.run(None, {"in": image})[0]


@pytest.mark.parametrize("mean", [False, True])
@pytest.mark.parametrize(
    ("channels", "still", "left"), [(48, 20, 32), (48, 16, 32), (24, 3, 24), (20, 0, 20)]
)
def test_what_is_left_gives_the_same(mean, channels, still, left) -> None:
    graph = block(channels, still, mean=mean)
    made = without_constant_channels(graph)
    assert made.tensors[7].shape[-1] == left
    image = RNG.standard_normal((1, 6, 6, 3)).astype(np.float32)
    np.testing.assert_allclose(run(made, image), run(graph, image), rtol=1e-5, atol=1e-4)


def test_a_channel_that_something_else_reads_stays() -> None:
    graph = block(48, 20, mean=False)
    sums = Operator("ADD", (7, 7), len(graph.tensors), {"FusedActivationFunction": "NONE"})
    both = Graph(
        (*graph.tensors, Tensor("sum", (1, 6, 6, 48))), (*graph.operators, sums), (0,), graph.outputs
    )
    assert without_constant_channels(both).tensors[7].shape[-1] == 48


@pytest.mark.networks
def test_the_full_landmark_network_loses_half_of_its_last_channels(networks: dict[str, Path]) -> None:
    graph = read(store.originals(["landmark_full"])["landmark_full"].read_bytes())
    widths = [
        [one.tensors[op.output].shape[-1] for op in one.operators if op.kind == "DEPTHWISE_CONV_2D"]
        for one in (graph, without_constant_channels(graph))
    ]
    assert widths[0][-4:] == [1152] * 4
    assert widths[1][-4:] == [592, 512, 416, 512]
    assert all(width % BLOCK == 0 or width == before for before, width in zip(*widths, strict=True))
    assert onnx.load(networks["landmark_full"]).graph.input[0].type.tensor_type.shape.dim[1].dim_value == 3
