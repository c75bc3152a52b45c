"""The same network with less to do: the same numbers come out, enlargements come last, no channels are padded."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

from handcontrol.models import store
from handcontrol.models.convert import to_onnx
from handcontrol.models.rearrange import rearranged
from handcontrol.models.tflite_graph import Graph, Operator, Tensor, read

RNG = np.random.default_rng(7)
WINDOW = {"StrideH": 1, "StrideW": 1, "Padding": "SAME", "FusedActivationFunction": "NONE"}
CONV = WINDOW | {"DilationHFactor": 1, "DilationWFactor": 1}
CHANNELS = np.array([[0, 0], [0, 0], [0, 0], [0, 3]], np.int32)


def network(*, activation: str = "NONE", padding: np.ndarray = CHANNELS, looked_at: bool = False) -> Graph:
    """A map of 2 channels, twice: as 5 by a convolution and by 3 empty ones, added; enlarged; narrowed to 3.

    activation: of both convolutions. looked_at: the enlarged map is a result too."""
    constants = {
        "w5": RNG.standard_normal((5, 1, 1, 2)).astype(np.float16),
        "b5": RNG.standard_normal(5).astype(np.float16),
        "pads": padding,
        "size": np.array([8, 8], np.int32),
        "w3": RNG.standard_normal((3, 1, 1, 5)).astype(np.float16),
        "b3": RNG.standard_normal(3).astype(np.float16),
    }
    maps = {
        "in": (1, 4, 4, 2), "fresh": (1, 4, 4, 5), "more": (1, 4, 4, 5), "sum": (1, 4, 4, 5),
        "large": (1, 8, 8, 5), "out": (1, 8, 8, 3),
    }  # fmt: skip
    tensors = [Tensor(name, shape) for name, shape in maps.items()]
    tensors += [Tensor(name, data.shape, data) for name, data in constants.items()]
    at = {tensor.name: index for index, tensor in enumerate(tensors)}
    conv = CONV | {"FusedActivationFunction": activation}
    centers = {"HalfPixelCenters": True, "AlignCorners": False}
    operators = (
        Operator("CONV_2D", (at["in"], at["w5"], at["b5"]), at["fresh"], conv),
        Operator("PAD", (at["in"], at["pads"]), at["more"]),
        Operator("ADD", (at["fresh"], at["more"]), at["sum"], {"FusedActivationFunction": "NONE"}),
        Operator("RESIZE_BILINEAR", (at["sum"], at["size"]), at["large"], centers),
        Operator("CONV_2D", (at["large"], at["w3"], at["b3"]), at["out"], conv),
    )
    return Graph(tuple(tensors), operators, (0,), (at["out"], at["large"]) if looked_at else (at["out"],))


def run(graph: Graph, image: np.ndarray) -> list[np.ndarray]:
    options = ort.SessionOptions()
    options.log_severity_level = 3
    session = ort.InferenceSession(to_onnx(graph), options, providers=["CPUExecutionProvider"])
    return session.run(None, {"in": image})


def kinds(graph: Graph) -> list[str]:
    return [operator.kind for operator in graph.operators]


@pytest.mark.parametrize("more", [{}, {"activation": "RELU6"}, {"looked_at": True}])
def test_the_same_numbers(more) -> None:
    graph = network(**more)
    image = RNG.standard_normal((1, 4, 4, 2)).astype(np.float32)
    for ours, theirs in zip(run(rearranged(graph), image), run(graph, image), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-4)


def test_what_may_change_places_does() -> None:
    assert kinds(rearranged(network())) == [
        "CONV_2D", "CONV_2D", "ADD", "CONCATENATION", "CONV_2D", "RESIZE_BILINEAR",
    ]  # fmt: skip


def test_an_activation_forbids_both() -> None:
    graph = network(activation="RELU6")
    assert kinds(rearranged(graph)) == kinds(graph)


def test_a_map_that_something_else_reads_stays() -> None:
    graph = network(looked_at=True)
    assert kinds(rearranged(graph))[-2:] == ["RESIZE_BILINEAR", "CONV_2D"]


def test_channels_before_the_map_s_own_are_no_matter_of_leaving_out() -> None:
    graph = network(padding=CHANNELS[:, ::-1].copy())
    assert "PAD" in kinds(rearranged(graph))


@pytest.mark.networks
@pytest.mark.parametrize("name", ["palm_full", "palm_lite"])
def test_the_palm_networks_gain(networks: dict[str, Path], name: str) -> None:
    before = kinds(read(store.originals([name])[name].read_bytes()))
    after = kinds(rearranged(read(store.originals([name])[name].read_bytes())))
    assert (
        before.count("PAD") - after.count("PAD")
        == after.count("CONCATENATION") - before.count("CONCATENATION")
        > 0
    )
    assert after.index("RESIZE_BILINEAR") > before.index("RESIZE_BILINEAR")
