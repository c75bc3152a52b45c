"""A converted network with its middle in 8 bits: half the time where the processor multiplies bytes (VNNI).

Weights become int8, one scale an output channel; activations uint8, by ranges that a data file of ours gives, so that
the same file comes out on every machine, in a second. The first and the last convolutions stay float: they are what
accuracy hangs on, and ONNX Runtime runs them fast as they are. Ranges: tools/activation_ranges.py; figures:
docs/performance.md. Pure: bytes in, bytes out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import onnx
from onnx import helper, numpy_helper

from handcontrol.models.ranges import Ranges
from handcontrol.vocab import Array

FLOAT_FIRST, FLOAT_LAST = 5, 4  # convolutions that stay float: measured, see docs/performance.md
LEAST_SCALE = 1e-9


def quantized(network: bytes, ranges: Ranges) -> bytes:
    """The ONNX file `network`, as models.convert writes it, with its middle convolutions in 8 bits."""
    return _Quantization(onnx.load_from_string(network), ranges).run()


def activations(network: bytes) -> tuple[str, ...]:
    """The names of the tensors that `quantized` needs ranges of, in running order."""
    plan = _Plan(onnx.load_from_string(network))
    return tuple(plan.activations())


class _Plan:
    """What of a network becomes 8 bits."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self.model = model
        self.nodes = [node for node in model.graph.node if node.op_type != "Cast"]
        self.constants = _constants(model)
        self.readers: dict[str, list[onnx.NodeProto]] = {}
        for node in self.nodes:
            for name in node.input:
                self.readers.setdefault(name, []).append(node)
        convolutions = [node for node in self.nodes if node.op_type == "Conv"]
        middle = convolutions[FLOAT_FIRST : len(convolutions) - FLOAT_LAST]
        self.convolutions = {node.output[0] for node in middle}
        first, last = (self.nodes.index(node) for node in (middle[0], middle[-1]))
        self.sums = {node.output[0] for node in self.nodes[first:last] if node.op_type == "Add"}

    def result(self, node: onnx.NodeProto) -> str:
        """The tensor after the activation that belongs to `node`: storing it in 8 bits cuts it off by itself."""
        after = self.readers.get(node.output[0], [])
        return str(after[0].output[0] if [n.op_type for n in after] == ["Clip"] else node.output[0])

    def is_cut(self, node: onnx.NodeProto) -> bool:
        """Whether it is the activation of a convolution in 8 bits."""
        return node.op_type == "Clip" and node.input[0] in self.convolutions

    def activations(self) -> Iterator[str]:
        known: set[str] = set()
        for node in self.nodes:
            names: list[str] = []
            if node.output[0] in self.convolutions:
                names = [node.input[0], self.result(node)]
            elif node.output[0] in self.sums:
                names = [*node.input, node.output[0]]
            for name in names:
                if name not in known:
                    known.add(name)
                    yield name


def _constants(model: onnx.ModelProto) -> dict[str, Array]:
    """Every constant by name; those behind a Cast in float32."""
    found = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "Cast":
            found[node.output[0]] = found[node.input[0]].astype(np.float32)
    return found


class _Quantization:
    """One pass over the nodes: each tensor stored in 8 bits is written, and read back, once."""

    def __init__(self, model: onnx.ModelProto, ranges: Ranges) -> None:
        self.plan = _Plan(model)
        names = list(self.plan.activations())
        self.ranges: Mapping[str, tuple[float, float]] = dict(zip(names, ranges.rows, strict=True))
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, Array] = {}
        self.read_back: dict[str, str] = {}

    def run(self) -> bytes:
        plan = self.plan
        for node in plan.nodes:
            if plan.is_cut(node):
                continue
            if node.output[0] in plan.convolutions:
                self._convolution(node)
            elif node.output[0] in plan.sums:
                self._copy(node, [self._stored(name) for name in node.input], node.output[0])
                self._stored(node.output[0])
            else:
                self._copy(node, [self.read_back.get(name, name) for name in node.input], node.output[0])
        return self._file()

    def _file(self) -> bytes:
        graph, used = self.plan.model.graph, {name for node in self.nodes for name in node.input}
        casts = [
            node for node in graph.node if node.op_type == "Cast" and {node.output[0]} & used
        ]  # of what stays float, in half the space
        used |= {node.input[0] for node in casts}
        kept = [tensor for tensor in graph.initializer if tensor.name in used]
        made = [numpy_helper.from_array(array, name) for name, array in self.constants.items()]
        new = helper.make_graph([*casts, *self.nodes], graph.name, graph.input, graph.output, [*kept, *made])
        model = helper.make_model(
            new,
            producer_name="handcontrol",
            opset_imports=self.plan.model.opset_import,
            ir_version=self.plan.model.ir_version,
        )
        onnx.checker.check_model(model)
        return bytes(model.SerializeToString(deterministic=True))

    def _copy(self, node: onnx.NodeProto, inputs: list[str], output: str) -> None:
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        copy.input[:] = inputs
        copy.output[:] = [output]
        self.nodes.append(copy)

    def _convolution(self, node: onnx.NodeProto) -> None:
        source, weights, bias = node.input
        picture = self._stored(source)
        values = self.plan.constants[weights]
        scales = np.abs(values).reshape(len(values), -1).max(axis=1) / np.float32(127)
        scales = np.maximum(scales, np.float32(LEAST_SCALE))
        rounded = np.round(values / scales.reshape(-1, 1, 1, 1)).astype(np.int8)
        steps = self.constants[f"{source}:scale"] * scales
        # A channel whose weights are next to nothing keeps no more of its bias than 32 bits can say.
        added = np.clip(np.round(self.plan.constants[bias] / steps), -(2**31) + 128, 2**31 - 129)
        result = self.plan.result(node)
        operands = [
            picture,
            self._constant(f"{result}:weights", rounded, scales),
            self._constant(f"{result}:bias", added.astype(np.int32), steps),
        ]
        self._copy(node, operands, result)
        self._stored(result)

    def _constant(self, name: str, values: Array, scales: Array) -> str:
        """A constant stored in whole numbers, as floats again; one scale an output channel, zero at zero."""
        zeros = np.zeros(len(scales), values.dtype)
        return self._dequantized(name, values, scales.astype(np.float32), zeros, axis=0)

    def _stored(self, name: str) -> str:
        """The name of an activation read back from 8 bits; it is written to them where it was made."""
        if name not in self.read_back:
            low, high = (min(self.ranges[name][0], 0.0), max(self.ranges[name][1], 0.0))
            scale = np.float32(max((high - low) / 255, LEAST_SCALE))
            zero = np.uint8(np.clip(np.round(-low / scale), 0, 255))
            self.constants[f"{name}:scale"] = np.array(scale)
            self.constants[f"{name}:zero"] = np.array(zero)
            scaling = [f"{name}:scale", f"{name}:zero"]
            self.nodes.append(helper.make_node("QuantizeLinear", [name, *scaling], [f"{name}:8"]))
            self.nodes.append(helper.make_node("DequantizeLinear", [f"{name}:8", *scaling], [f"{name}:read"]))
            self.read_back[name] = f"{name}:read"
        return self.read_back[name]

    def _dequantized(self, name: str, values: Array, scales: Array, zeros: Array, *, axis: int) -> str:
        parts = {f"{name}:8": values, f"{name}:scale": scales, f"{name}:zero": zeros}
        self.constants |= parts
        self.nodes.append(helper.make_node("DequantizeLinear", list(parts), [name], axis=axis))
        return name
