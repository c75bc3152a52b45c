"""TFLite → ONNX for the hand networks: same numbers in the same output order, in a form ONNX Runtime runs fast.

The written network works channels first inside, and takes its pictures so too where that is asked for (any batch); what
comes out is channels last, as in the original. Channels that are constant are left out. Weights stay float16 behind a
Cast that ONNX Runtime folds when it loads the file. The bytes depend on the input alone.
Pure: bytes in, bytes out; ModelError for an operator or an option that the four networks do not have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from handcontrol.errors import ModelError
from handcontrol.models.prune import without_constant_channels
from handcontrol.models.rearrange import rearranged
from handcontrol.models.signs import with_signs
from handcontrol.models.tflite_graph import Graph, Operator, read
from handcontrol.vocab import Array

OPSET = 13
IR_VERSION = 8  # of opset 13's time: every supported onnxruntime reads it

_TO_NCHW = (0, 3, 1, 2)
_TO_NHWC = (0, 2, 3, 1)


def convert(data: bytes, name: str = "network") -> bytes:
    """The TFLite file `data` as an ONNX file that takes (N, 3, S, S) float32."""
    return to_onnx(with_signs(rearranged(without_constant_channels(read(data)))), name, planar=True)


def to_onnx(graph: Graph, name: str = "network", *, planar: bool = False) -> bytes:
    """`graph` as an ONNX file; its first axis becomes a batch of any length. planar: pictures go in channels first."""
    return _Conversion(graph, name, planar).run()


def same_padding(size: int, kernel: int, stride: int) -> tuple[int, int]:
    """TFLite's SAME padding (before, after) of one axis: as little as covers every output, the odd one after."""
    total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


def split_prelu(slope: Array, before: Array, after: Array) -> tuple[Array, Array, bool]:
    """Factors (p, q) of a PReLU y of channels x, given as before·x and wanted as after·y (signs: -1 or 1), float32.

    True: it is p·x + max(q·x, 0), which holds where after·(1 - slope) >= 0; False: it is p·x + q·max(x, 0).
    """
    b = np.float32(1) - slope
    if (after * b >= 0).all():
        return after * slope * before, np.abs(b) * before, True
    return after * np.where(before > 0, slope, np.float32(-1)), after * b, False


class _Conversion:
    """One pass over the operators of one graph; a tensor's index leads to its ONNX name or its constant."""

    def __init__(self, graph: Graph, name: str, planar: bool) -> None:
        self.graph, self.name, self.planar = graph, name, planar
        self.constants = {i: tensor.data for i, tensor in enumerate(graph.tensors) if tensor.data is not None}
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: dict[str, onnx.TensorProto] = {}

    def run(self) -> bytes:
        if not self.planar:
            for index in self.graph.inputs:
                self._add("Transpose", [self.graph.tensors[index].name], self._value(index), perm=_TO_NCHW)
        for operator in self.graph.operators:
            write = _WRITERS.get(operator.kind)
            if write is None:
                raise self._unknown(operator.kind)
            write(self, operator, operator.options)
        results = [self._info(index, self._output(index)) for index in self.graph.outputs]
        graph = helper.make_graph(
            self.nodes,
            self.name,
            [self._input(index) for index in self.graph.inputs],
            results,
            list(self.initializers.values()),
        )
        model = helper.make_model(
            graph,
            producer_name="handcontrol",
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
        )
        onnx.checker.check_model(model)
        return bytes(model.SerializeToString(deterministic=True))

    # --- names and constants -------------------------------------------------------------------------------------

    def _shape(self, index: int) -> tuple[int, ...]:
        return self.graph.tensors[index].shape

    def _value(self, index: int) -> str:
        """The ONNX name of an activation (channels first where it has four axes)."""
        name = self.graph.tensors[index].name
        return f"{name}:nchw" if len(self._shape(index)) == 4 else name

    def _output(self, index: int) -> str:
        """The name of a result of the network, channels last as in the original."""
        name, value = self.graph.tensors[index].name, self._value(index)
        return value if value == name else self._add("Transpose", [value], name, perm=_TO_NHWC)

    def _input(self, index: int) -> onnx.ValueInfoProto:
        if not self.planar:
            return self._info(index, self.graph.tensors[index].name)
        shape = [self._shape(index)[axis] for axis in _TO_NCHW[1:]]
        return helper.make_tensor_value_info(self._value(index), TensorProto.FLOAT, ["n", *shape])

    def _info(self, index: int, name: str) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", *self._shape(index)[1:]])

    def _constant(self, name: str, array: Array) -> str:
        """The ONNX name of a constant, written once however often it is used."""
        stored = f"{name}:f16" if array.dtype == np.float16 else name
        if stored not in self.initializers:
            self.initializers[stored] = numpy_helper.from_array(np.ascontiguousarray(array), stored)
            if stored != name:
                self._add("Cast", [stored], name, to=TensorProto.FLOAT)
        return name

    def _weights(self, index: int, layout: str, order: Sequence[int] | None = None) -> str:
        array = self.constants[index]
        return self._constant(
            f"{self.graph.tensors[index].name}:{layout}", array if order is None else array.transpose(order)
        )

    def _add(self, kind: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(kind, list(inputs), [output], name=output, **attributes))
        return output

    def _unknown(self, what: str) -> ModelError:
        return ModelError(f"{self.name} uses {what}, which the converter does not know.")

    def _require(self, holds: bool, what: str) -> None:
        if not holds:
            raise self._unknown(what)

    # --- operators -----------------------------------------------------------------------------------------------

    def _write(self, kind: str, inputs: Sequence[str], op: Operator, **attributes: Any) -> None:
        """One node and, after it, the activation that TFLite fuses into the operator."""
        result = self._value(op.output)
        activation = op.options.get("FusedActivationFunction", "NONE")
        if activation == "NONE":
            self._add(kind, inputs, result, **attributes)
            return
        self._require(activation == "RELU6", f"the activation {activation}")
        self._add(kind, inputs, f"{result}:linear", **attributes)
        bounds = [self._constant(f"{bound}.0", np.array(bound, np.float32)) for bound in (0, 6)]
        self._add("Clip", [f"{result}:linear", *bounds], result)

    def _window(self, op: Operator, kernel: Sequence[int]) -> dict[str, Any]:
        """The attributes of a window that slides; padding is written out, SAME being read in many ways."""
        stride = (op.options["StrideH"], op.options["StrideW"])
        pairs = [(0, 0), (0, 0)]
        if op.options["Padding"] == "SAME":
            sizes = self._shape(op.inputs[0])[1:3]
            pairs = [same_padding(*axis) for axis in zip(sizes, kernel, stride, strict=True)]
        pads = [before for before, _ in pairs] + [after for _, after in pairs]
        return {"kernel_shape": list(kernel), "strides": list(stride), "pads": pads}

    def _conv(self, op: Operator, options: Mapping[str, Any]) -> None:
        source, weights, bias = op.inputs
        depthwise = op.kind == "DEPTHWISE_CONV_2D"
        self._require((options["DilationHFactor"], options["DilationWFactor"]) == (1, 1), "dilation")
        self._require(options.get("DepthMultiplier", 1) == 1, "a depth multiplier")
        shape = self._shape(weights)
        # OHWI → OIHW; a depthwise kernel is 1HWC, and ONNX wants C1HW with as many groups as channels.
        layout, order = ("c1hw", (3, 0, 1, 2)) if depthwise else ("oihw", (0, 3, 1, 2))
        operands = [self._value(source), self._weights(weights, layout, order), self._weights(bias, "bias")]
        self._write("Conv", operands, op, group=shape[3] if depthwise else 1, **self._window(op, shape[1:3]))

    def _prelu(self, op: Operator, options: Mapping[str, Any]) -> None:
        """PReLU as two depthwise 1x1 convolutions, a Relu and an Add.

        ONNX Runtime has no PRelu in its blocked layout: it would put the whole map in order and back around every one
        of them, at half of the palm network's time. These operators all stay in the blocked layout, and where the
        Relu comes after its convolution, it costs nothing.
        """
        source, result = self._value(op.inputs[0]), self._value(op.output)
        stem = self.graph.tensors[op.inputs[1]].name
        slope = self.constants[op.inputs[1]].reshape(-1, 1, 1, 1).astype(np.float32)
        ones = np.ones_like(slope)
        before, after = (signs.reshape(-1, 1, 1, 1) for signs in options.get("Signs", (ones, ones)))
        whole, rest, fused = split_prelu(slope, before, after)
        form = {"kernel_shape": [1, 1], "group": len(slope)}
        names = [self._constant(f"{result}:{stem}:{part}", x) for part, x in (("a", whole), ("b", rest))]
        self._add("Conv", [source, names[0]], f"{result}:whole", **form)
        if fused:
            self._add("Conv", [source, names[1]], f"{result}:part", **form)
            self._add("Relu", [f"{result}:part"], f"{result}:rest")
        else:
            self._add("Relu", [source], f"{result}:relu")
            self._add("Conv", [f"{result}:relu", names[1]], f"{result}:rest", **form)
        self._add("Add", [f"{result}:whole", f"{result}:rest"], result)

    def _sum(self, op: Operator, _: Mapping[str, Any]) -> None:
        self._write("Add", [self._value(index) for index in op.inputs], op)

    def _max_pool(self, op: Operator, options: Mapping[str, Any]) -> None:
        window = self._window(op, (options["FilterHeight"], options["FilterWidth"]))
        self._write("MaxPool", [self._value(op.inputs[0])], op, **window)

    def _pad(self, op: Operator, _: Mapping[str, Any]) -> None:
        amounts = self.constants[op.inputs[1]][list(_TO_NCHW)]  # (4, 2): before and after, axes in our order
        pads = self._constant(f"{self._value(op.output)}:pads", amounts.T.reshape(-1).astype(np.int64))
        self._write("Pad", [self._value(op.inputs[0]), pads], op, mode="constant")

    def _resize(self, op: Operator, options: Mapping[str, Any]) -> None:
        half_pixel = options["HalfPixelCenters"] and not options["AlignCorners"]
        self._require(half_pixel, "bilinear resizing other than half-pixel")
        before, after = self._shape(op.inputs[0])[1:3], self._shape(op.output)[1:3]
        factors = np.array([1, 1, after[0] / before[0], after[1] / before[1]], np.float32)
        operands = [
            self._value(op.inputs[0]),
            "",
            self._constant(f"{self._value(op.output)}:scales", factors),
        ]
        self._write("Resize", operands, op, mode="linear", coordinate_transformation_mode="half_pixel")

    def _reshape(self, op: Operator, _: Mapping[str, Any]) -> None:
        before, after = self._shape(op.inputs[0]), self._shape(op.output)
        self._require(before[0] == after[0] and len(after) != 4, f"a reshape from {before} to {after}")
        name = self._value(op.inputs[0])
        if len(before) == 4:
            # The original reshapes channels-last memory; reshaping channels first would scramble the anchors.
            name = self._add("Transpose", [name], f"{name}:nhwc", perm=_TO_NHWC)
        shape = self._constant(f"{self._value(op.output)}:shape", np.array([-1, *after[1:]], np.int64))
        self._write("Reshape", [name, shape], op)

    def _concat(self, op: Operator, options: Mapping[str, Any]) -> None:
        rank = len(self._shape(op.output))
        axis = options["Axis"] % rank
        names = [self._value(index) for index in op.inputs]
        self._write("Concat", names, op, axis=_TO_NCHW.index(axis) if rank == 4 else axis)

    def _mean(self, op: Operator, options: Mapping[str, Any]) -> None:
        axes = sorted(self.constants[op.inputs[1]].reshape(-1).tolist())
        self._require(axes == [1, 2] and not options["KeepDims"], "a mean other than over the whole map")
        self._write("ReduceMean", [self._value(op.inputs[0])], op, axes=[2, 3], keepdims=0)

    def _fully_connected(self, op: Operator, _: Mapping[str, Any]) -> None:
        source, weights, bias = op.inputs
        self._require(len(self._shape(source)) == 2, "a fully connected layer over a map")
        self._write(
            "Gemm",
            [self._value(source), self._weights(weights, "oi"), self._weights(bias, "bias")],
            op,
            transB=1,
        )

    def _logistic(self, op: Operator, _: Mapping[str, Any]) -> None:
        self._write("Sigmoid", [self._value(op.inputs[0])], op)

    def _dequantize(self, op: Operator, _: Mapping[str, Any]) -> None:
        self.constants[op.output] = self.constants[op.inputs[0]]


_WRITERS: dict[str, Callable[[_Conversion, Operator, Mapping[str, Any]], None]] = {
    "ADD": _Conversion._sum,
    "CONCATENATION": _Conversion._concat,
    "CONV_2D": _Conversion._conv,
    "DEPTHWISE_CONV_2D": _Conversion._conv,
    "DEQUANTIZE": _Conversion._dequantize,
    "FULLY_CONNECTED": _Conversion._fully_connected,
    "LOGISTIC": _Conversion._logistic,
    "MAX_POOL_2D": _Conversion._max_pool,
    "MEAN": _Conversion._mean,
    "PAD": _Conversion._pad,
    "PRELU": _Conversion._prelu,
    "RESHAPE": _Conversion._reshape,
    "RESIZE_BILINEAR": _Conversion._resize,
}
