"""Each operator, converted and run, gives what its definition gives on channels-last arrays."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import pytest

from handcontrol.errors import ModelError
from handcontrol.models import store
from handcontrol.models.convert import convert, same_padding, split_prelu, to_onnx
from handcontrol.models.tflite_graph import Graph, Operator, Tensor, read

RNG = np.random.default_rng(7)
SLIDE = {"DilationHFactor": 1, "DilationWFactor": 1, "FusedActivationFunction": "NONE"}


def normal(*shape: int) -> np.ndarray:
    return RNG.standard_normal(shape).astype(np.float16)


def graph_of(
    kind: str, shape: tuple[int, ...], result: tuple[int, ...], *constants: Any, **options: Any
) -> Graph:
    """One operator: tensor 0 goes in, the constants follow, the last tensor comes out."""
    tensors = [Tensor("in", shape)]
    tensors += [Tensor(f"constant{i}", array.shape, array) for i, array in enumerate(constants)]
    tensors.append(Tensor("out", result))
    last = len(tensors) - 1
    return Graph(tuple(tensors), (Operator(kind, tuple(range(last)), last, options),), (0,), (last,))


def run(graph: Graph, image: np.ndarray) -> np.ndarray:
    options = ort.SessionOptions()
    options.log_severity_level = 3
    session = ort.InferenceSession(to_onnx(graph), options, providers=["CPUExecutionProvider"])
    (result,) = session.run(None, {"in": image})
    return result


def padded(image: np.ndarray, kernel: int, stride: int, value: float = 0.0) -> np.ndarray:
    rows, columns = (same_padding(n, kernel, stride) for n in image.shape[1:3])
    return np.pad(image, ((0, 0), rows, columns, (0, 0)), constant_values=value)


def windows(image: np.ndarray, kernel: int, stride: int) -> np.ndarray:
    """(N, H, W, C, kernel, kernel)"""
    view = np.lib.stride_tricks.sliding_window_view(image, (kernel, kernel), axis=(1, 2))
    return view[:, ::stride, ::stride]


@pytest.mark.parametrize(
    ("size", "kernel", "stride", "expected"),
    [
        (192, 5, 2, (1, 2)),  # the palm network's stem: asymmetric
        (224, 3, 2, (0, 1)),  # the landmark network's stem
        (96, 5, 1, (2, 2)),
        (7, 3, 1, (1, 1)),
        (7, 3, 2, (1, 1)),
        (12, 2, 2, (0, 0)),
        (12, 1, 1, (0, 0)),
        (3, 1, 2, (0, 0)),  # a stride that skips more than the kernel covers asks for no negative padding
    ],
)
def test_same_padding(size: int, kernel: int, stride: int, expected: tuple[int, int]) -> None:
    assert same_padding(size, kernel, stride) == expected


@pytest.mark.parametrize(("kernel", "stride"), [(5, 2), (3, 2), (3, 1), (1, 1)])
@pytest.mark.parametrize("activation", ["NONE", "RELU6"])
def test_convolution(kernel: int, stride: int, activation: str) -> None:
    weights, bias = normal(4, kernel, kernel, 3), normal(4)
    image = RNG.standard_normal((2, 12, 12, 3)).astype(np.float32) * 3
    side = 12 // stride
    options = {**SLIDE, "Padding": "SAME", "StrideH": stride, "StrideW": stride}
    options["FusedActivationFunction"] = activation
    graph = graph_of("CONV_2D", (1, 12, 12, 3), (1, side, side, 4), weights, bias, **options)
    expected = np.einsum(
        "nhwcij,oijc->nhwo",
        windows(padded(image, kernel, stride), kernel, stride),
        weights.astype(np.float32),
    ) + bias.astype(np.float32)
    if activation == "RELU6":
        assert (expected > 6).any()
        expected = np.clip(expected, 0, 6)
    np.testing.assert_allclose(run(graph, image), expected, atol=2e-5)


def test_convolution_without_padding() -> None:
    weights, bias = normal(2, 3, 3, 3), normal(2)
    image = RNG.standard_normal((1, 8, 8, 3)).astype(np.float32)
    options = {**SLIDE, "Padding": "VALID", "StrideH": 1, "StrideW": 1}
    graph = graph_of("CONV_2D", (1, 8, 8, 3), (1, 6, 6, 2), weights, bias, **options)
    expected = np.einsum("nhwcij,oijc->nhwo", windows(image, 3, 1), weights.astype(np.float32))
    np.testing.assert_allclose(run(graph, image), expected + bias.astype(np.float32), atol=2e-5)


@pytest.mark.parametrize("stride", [1, 2])
def test_depthwise_convolution(stride: int) -> None:
    weights, bias = normal(1, 5, 5, 3), normal(3)
    image = RNG.standard_normal((1, 10, 10, 3)).astype(np.float32)
    side = 10 // stride
    options = {**SLIDE, "Padding": "SAME", "StrideH": stride, "StrideW": stride, "DepthMultiplier": 1}
    graph = graph_of("DEPTHWISE_CONV_2D", (1, 10, 10, 3), (1, side, side, 3), weights, bias, **options)
    moved = windows(padded(image, 5, stride), 5, stride)
    expected = np.einsum("nhwcij,ijc->nhwc", moved, weights[0].astype(np.float32)) + bias.astype(np.float32)
    np.testing.assert_allclose(run(graph, image), expected, atol=2e-5)


def test_prelu_for_slopes_of_any_sign_and_size() -> None:
    slope = np.array([-2.5, 0.0, 0.25, 1.0, 12.0], np.float16).reshape(1, 1, 5)
    image = RNG.standard_normal((1, 4, 4, 5)).astype(np.float32) * 100
    graph = graph_of("PRELU", image.shape, image.shape, slope)
    expected = np.where(image > 0, image, image * slope.astype(np.float32))
    np.testing.assert_allclose(run(graph, image), expected, rtol=2e-6, atol=2e-4)
    assert "PRelu" not in {node.op_type for node in onnx.load_from_string(to_onnx(graph)).graph.node}


@pytest.mark.parametrize("before", [-1.0, 1.0])
@pytest.mark.parametrize("after", [-1.0, 1.0])
@pytest.mark.parametrize("slope", [-2.5, 0.1, 1.0, 12.0])
def test_prelu_factors_give_it_back_whatever_the_signs(slope, before, after) -> None:
    arrays = [np.full(3, value, np.float32) for value in (slope, before, after)]
    p, q, fused = split_prelu(*arrays)
    assert p.dtype == q.dtype == np.float32
    assert fused == (after * (1 - slope) >= 0)
    x = np.array([-2.0, 0.0, 3.0], np.float32)
    given = before * x
    rest = np.maximum(q * given, 0) if fused else q * np.maximum(given, 0)
    expected = after * np.where(x > 0, x, slope * x)
    np.testing.assert_allclose(p * given + rest, expected, rtol=1e-5)


def test_max_pool_ignores_its_padding() -> None:
    image = -1 - RNG.random((1, 5, 5, 2), np.float32)  # negative: a padding of zeros would win
    options = {"Padding": "SAME", "StrideH": 2, "StrideW": 2, "FilterHeight": 2, "FilterWidth": 2}
    graph = graph_of("MAX_POOL_2D", image.shape, (1, 3, 3, 2), **options)
    expected = windows(padded(image, 2, 2, -np.inf), 2, 2).max(axis=(4, 5))
    np.testing.assert_array_equal(run(graph, image), expected)


def test_padding_of_channels() -> None:
    image = RNG.random((1, 3, 4, 2), np.float32)
    amounts = np.array([[0, 0], [0, 0], [0, 0], [0, 3]], np.int32)
    graph = graph_of("PAD", image.shape, (1, 3, 4, 5), amounts)
    np.testing.assert_array_equal(run(graph, image), np.pad(image, amounts))


def test_bilinear_resize_is_half_pixel() -> None:
    ramp = np.arange(3, dtype=np.float32)
    image = np.broadcast_to(ramp[None, None, :, None], (1, 3, 3, 1)).copy()
    graph = graph_of("RESIZE_BILINEAR", (1, 3, 3, 1), (1, 6, 6, 1), AlignCorners=False, HalfPixelCenters=True)
    np.testing.assert_allclose(run(graph, image)[0, 0, :, 0], [0, 0.25, 0.75, 1.25, 1.75, 2], atol=1e-6)


def test_reshape_reads_channels_last_memory() -> None:
    image = RNG.random((2, 3, 3, 4), np.float32)
    graph = graph_of("RESHAPE", (1, 3, 3, 4), (1, 18, 2))
    np.testing.assert_array_equal(run(graph, image), image.reshape(2, 18, 2))


@pytest.mark.parametrize(("axis", "result"), [(3, (1, 2, 3, 8)), (-1, (1, 2, 3, 8)), (1, (1, 4, 3, 4))])
def test_concatenation_along_the_axis_of_the_original(axis: int, result: tuple[int, ...]) -> None:
    image = RNG.random((1, 2, 3, 4), np.float32)
    graph = graph_of("CONCATENATION", image.shape, result, Axis=axis)
    twice = Graph(graph.tensors, (Operator("CONCATENATION", (0, 0), 1, {"Axis": axis}),), (0,), (1,))
    np.testing.assert_array_equal(run(twice, image), np.concatenate([image, image], axis))


def test_mean_then_fully_connected_then_logistic() -> None:
    weights, bias = normal(6, 4), normal(6)
    tensors = (
        Tensor("in", (1, 3, 3, 4)),
        Tensor("axes", (2,), np.array([1, 2], np.int32)),
        Tensor("mean", (1, 4)),
        Tensor("weights16", (6, 4), weights),
        Tensor("weights", (6, 4)),
        Tensor("bias", (6,), bias.astype(np.float32)),
        Tensor("logits", (1, 6)),
        Tensor("out", (1, 6)),
    )
    operators = (
        Operator("MEAN", (0, 1), 2, {"KeepDims": False}),
        Operator("DEQUANTIZE", (3,), 4),
        Operator("FULLY_CONNECTED", (2, 4, 5), 6, {"FusedActivationFunction": "NONE"}),
        Operator("LOGISTIC", (6,), 7),
    )
    image = RNG.standard_normal((2, 3, 3, 4)).astype(np.float32)
    logits = image.mean(axis=(1, 2)) @ weights.T.astype(np.float32) + bias.astype(np.float32)
    graph = Graph(tensors, operators, (0,), (7,))
    np.testing.assert_allclose(run(graph, image), 1 / (1 + np.exp(-logits)), atol=1e-6)
    stored = {i.name: i.data_type for i in onnx.load_from_string(to_onnx(graph)).graph.initializer}
    assert onnx.TensorProto.FLOAT16 in stored.values(), "float16 weights stay float16 on disk"


def test_sum() -> None:
    image = RNG.random((1, 2, 2, 3), np.float32)
    graph = Graph(
        (Tensor("in", image.shape), Tensor("out", image.shape)),
        (Operator("ADD", (0, 0), 1, {"FusedActivationFunction": "NONE"}),),
        (0,),
        (1,),
    )
    np.testing.assert_array_equal(run(graph, image), image + image)


@pytest.mark.parametrize(
    ("graph", "what"),
    [
        (graph_of("HARD_SWISH", (1, 2, 2, 3), (1, 2, 2, 3)), "HARD_SWISH"),
        (
            graph_of(
                "RESIZE_BILINEAR", (1, 3, 3, 1), (1, 6, 6, 1), AlignCorners=True, HalfPixelCenters=False
            ),
            "half-pixel",
        ),
        (
            graph_of(
                *("CONV_2D", (1, 4, 4, 3), (1, 4, 4, 1), normal(1, 3, 3, 3), normal(1)),
                **{**SLIDE, "DilationHFactor": 2, "Padding": "SAME", "StrideH": 1, "StrideW": 1},
            ),
            "dilation",
        ),
        (graph_of("LOGISTIC", (1, 3), (1, 3), FusedActivationFunction="TANH"), "TANH"),
        (graph_of("RESHAPE", (1, 4, 4, 4), (2, 32)), "reshape"),
    ],
)
def test_what_is_not_known_is_refused_by_name(graph: Graph, what: str) -> None:
    with pytest.raises(ModelError, match=what):
        to_onnx(graph)


def test_a_whole_file(tiny) -> None:
    graph = read(tiny.data)
    assert [operator.kind for operator in graph.operators] == ["LOGISTIC"]
    assert [graph.tensors[index].name for index in (*graph.inputs, *graph.outputs)] == ["input_1", "Identity"]
    assert convert(tiny.data) == convert(tiny.data), "the same file gives the same bytes"


def test_a_file_of_another_format_is_refused() -> None:
    with pytest.raises(ModelError, match="not a TFLite file"):
        read(b"PK\x03\x04" + bytes(64))


#: What CONVERTER 4 writes, by meaning rather than by byte: protobuf may lay the same message out differently.
WRITTEN = {
    "palm_full": "075c9982c91a7726",
    "palm_lite": "d7a3ccdcbc533807",
    "landmark_full": "ce8f7f3f511e177a",
    "landmark_lite": "ba8735da125c7b92",
}


@pytest.mark.networks
@pytest.mark.parametrize("name", WRITTEN)
def test_who_changes_what_is_written_raises_the_converters_version(
    name: str, networks: dict[str, Path]
) -> None:
    """When this fails on purpose: raise store.CONVERTER, so that every cache converts anew, and note the digest."""
    assert store.CONVERTER == 4
    digest = hashlib.sha256()
    graph = onnx.load_from_string(convert(store.originals([name])[name].read_bytes(), name)).graph
    for node in graph.node:
        attributes = sorted((a.name, str(onnx.helper.get_attribute_value(a))) for a in node.attribute)
        digest.update(repr((node.op_type, list(node.input), list(node.output), attributes)).encode())
    for constant in graph.initializer:
        digest.update(constant.name.encode() + onnx.numpy_helper.to_array(constant).tobytes())
    assert digest.hexdigest()[:16] == WRITTEN[name]
