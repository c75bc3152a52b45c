"""TFLite → ONNX for the hand networks: same numbers in the same output order, in a form ONNX Runtime runs fast.

The written network takes NHWC float32 (any batch) as the original does, and works channels first inside. Weights stay
float16 behind a Cast that ONNX Runtime folds when it loads the file. The bytes depend on the input alone.
Pure: bytes in, bytes out; ModelError for an operator or an option that the four networks do not have.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import onnx
import tflite
from onnx import TensorProto, helper, numpy_helper

from handcontrol.errors import ModelError
from handcontrol.vocab import Array

OPSET = 13
IR_VERSION = 8  # of opset 13's time: every supported onnxruntime reads it

_TO_NCHW = (0, 3, 1, 2)
_TO_NHWC = (0, 2, 3, 1)
_DTYPES = {
    tflite.TensorType.FLOAT32: np.dtype("<f4"),
    tflite.TensorType.FLOAT16: np.dtype("<f2"),
    tflite.TensorType.INT32: np.dtype("<i4"),
}


def convert(data: bytes, name: str = "network") -> bytes:
    """The TFLite flatbuffer `data` as an ONNX file."""
    model = tflite.Model.GetRootAs(data)
    if model.SubgraphsLength() != 1:
        raise ModelError(
            f"{name} holds {model.SubgraphsLength()} graphs; the converter knows networks of one."
        )
    return _Conversion(model, name).run()


def same_padding(size: int, kernel: int, stride: int) -> tuple[int, int]:
    """TFLite's SAME padding (before, after) of one axis: as little as covers every output, the odd one after."""
    total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


def split_prelu(slope: Array) -> tuple[Array, Array]:
    """Per-channel factors (a, b) with max(x, 0) + slope·min(x, 0) = a·x + b·max(x, 0), in float32."""
    a = slope.astype(np.float32)
    return a, np.float32(1) - a


class _Conversion:
    """One pass over the operators of one network; a TFLite tensor's index leads to its ONNX name or its constant."""

    def __init__(self, model: Any, name: str) -> None:
        self.model, self.graph, self.name = model, model.Subgraphs(0), name
        self.constants: dict[int, Array] = {}
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: dict[str, onnx.TensorProto] = {}

    def run(self) -> bytes:
        for index in range(self.graph.TensorsLength()):
            self._read_constant(index)
        inputs = [int(i) for i in self.graph.InputsAsNumpy()]
        outputs = [int(i) for i in self.graph.OutputsAsNumpy()]
        for index in inputs:
            # The picture comes channels last, as from the camera: one cheap Transpose, and callers need not know.
            self._add("Transpose", [self._tensor_name(index)], self._value(index), perm=_TO_NCHW)
        for position in range(self.graph.OperatorsLength()):
            self._operator(self.graph.Operators(position))
        graph = helper.make_graph(
            self.nodes,
            self.name,
            [self._info(i, self._tensor_name(i)) for i in inputs],
            [self._info(i, self._value(i)) for i in outputs],
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

    # --- tensors -------------------------------------------------------------------------------------------------

    def _tensor_name(self, index: int) -> str:
        return str(self.graph.Tensors(index).Name().decode())

    def _value(self, index: int) -> str:
        """The ONNX name of an activation (channels first where it has four axes)."""
        rank4 = len(self._shape(index)) == 4
        return f"{self._tensor_name(index)}:nchw" if rank4 else self._tensor_name(index)

    def _shape(self, index: int) -> tuple[int, ...]:
        tensor = self.graph.Tensors(index)
        return tuple(int(n) for n in tensor.ShapeAsNumpy()) if tensor.ShapeLength() else ()

    def _info(self, index: int, name: str) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", *self._shape(index)[1:]])

    def _read_constant(self, index: int) -> None:
        tensor = self.graph.Tensors(index)
        buffer = self.model.Buffers(tensor.Buffer())
        if buffer.DataLength():
            dtype = _DTYPES.get(tensor.Type())
            if dtype is None:
                raise ModelError(f"{self.name}: weights of type {tensor.Type()} are not known.")
            raw = buffer.DataAsNumpy().tobytes()
            self.constants[index] = np.frombuffer(raw, dtype).reshape(self._shape(index))

    def _constant(self, name: str, array: Array) -> str:
        """The ONNX name of a constant, written once; float16 is stored as such and cast when the file is loaded."""
        if name in self.initializers:
            return name.removesuffix(":f16")
        array = np.ascontiguousarray(array)
        if array.dtype == np.float16:
            stored = f"{name}:f16"
            if stored not in self.initializers:
                self.initializers[stored] = numpy_helper.from_array(array, stored)
                self._add("Cast", [stored], name, to=TensorProto.FLOAT)
        else:
            self.initializers[name] = numpy_helper.from_array(array, name)
        return name

    def _weights(self, index: int, layout: str, order: Sequence[int] | None = None) -> str:
        array = self.constants[index]
        name = f"{self._tensor_name(index)}:{layout}"
        return self._constant(name, array.transpose(order) if order else array)

    def _add(self, kind: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(kind, list(inputs), [output], name=output, **attributes))
        return output

    # --- operators -----------------------------------------------------------------------------------------------

    def _operator(self, op: Any) -> None:
        code = self.model.OperatorCodes(op.OpcodeIndex())
        builtin = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())  # the wide field came later
        kind = _KINDS.get(builtin)
        if kind is None:
            raise ModelError(f"{self.name} uses operator {builtin}, which the converter does not know.")
        write, options_type = kind
        options = options_type() if options_type else None
        if options is not None:
            table = op.BuiltinOptions()
            options.Init(table.Bytes, table.Pos)
        inputs = [int(i) for i in op.InputsAsNumpy()]
        write(self, inputs, int(op.Outputs(0)), options)

    def _activate(self, name: str, output: str, activation: int) -> None:
        """Write `output` from `name` through the activation that TFLite fuses into an operator."""
        if activation == tflite.ActivationFunctionType.RELU6:
            bounds = [self._constant("zero", np.float32(0)), self._constant("six", np.float32(6))]
            self._add("Clip", [name, *bounds], output)
        elif activation != tflite.ActivationFunctionType.NONE:
            raise ModelError(f"{self.name}: fused activation {activation} is not known.")

    def _before(self, output: str, activation: int) -> str:
        """The name an operator writes to: its output, or the value before the activation."""
        return output if activation == tflite.ActivationFunctionType.NONE else f"{output}:linear"

    def _pads(self, source: int, kernel: Sequence[int], stride: Sequence[int], padding: int) -> list[int]:
        if padding == tflite.Padding.VALID:
            return [0, 0, 0, 0]
        sizes = self._shape(source)[1:3]
        pairs = [same_padding(n, k, s) for n, k, s in zip(sizes, kernel, stride, strict=True)]
        return [before for before, _ in pairs] + [after for _, after in pairs]

    def _conv(self, inputs: list[int], output: int, options: Any, depthwise: bool = False) -> None:
        source, weights, bias = inputs
        if (options.DilationHFactor(), options.DilationWFactor()) != (1, 1):
            raise ModelError(f"{self.name}: dilated convolutions are not known.")
        shape = self._shape(weights)
        if depthwise and options.DepthMultiplier() != 1:
            raise ModelError(f"{self.name}: depth multipliers other than 1 are not known.")
        stride = [options.StrideH(), options.StrideW()]
        # OHWI → OIHW; a depthwise kernel is 1HWC, and ONNX wants C1HW with as many groups as channels.
        order = (3, 0, 1, 2) if depthwise else (0, 3, 1, 2)
        activation = options.FusedActivationFunction()
        name = self._add(
            "Conv",
            [
                self._value(source),
                self._weights(weights, "c1hw" if depthwise else "oihw", order),
                self._weights(bias, "bias"),
            ],
            self._before(self._value(output), activation),
            kernel_shape=shape[1:3],
            strides=stride,
            pads=self._pads(source, shape[1:3], stride, options.Padding()),
            group=shape[3] if depthwise else 1,
        )
        self._activate(name, self._value(output), activation)

    def _depthwise(self, inputs: list[int], output: int, options: Any) -> None:
        self._conv(inputs, output, options, depthwise=True)

    def _prelu(self, inputs: list[int], output: int, _: Any) -> None:
        """PReLU as two depthwise 1x1 convolutions, a Relu and an Add.

        ONNX Runtime has no blocked-layout PRelu kernel and reorders the whole map around every one of them, which
        costs half of the palm network's time; these operators all stay in the blocked layout.
        """
        source, result = self._value(inputs[0]), self._value(output)
        slope = self.constants[inputs[1]].reshape(-1, 1, 1, 1)
        keyword = {"kernel_shape": (1, 1), "group": len(slope)}
        stem = self._tensor_name(inputs[1])
        a, b = split_prelu(slope)
        whole = self._add("Conv", [source, self._constant(f"{stem}:a", a)], f"{result}:whole", **keyword)
        positive = self._add("Relu", [source], f"{result}:relu")
        rest = self._add("Conv", [positive, self._constant(f"{stem}:b", b)], f"{result}:rest", **keyword)
        self._add("Add", [whole, rest], result)

    def _sum(self, inputs: list[int], output: int, options: Any) -> None:
        activation = options.FusedActivationFunction()
        names = [self._value(i) for i in inputs]
        name = self._add("Add", names, self._before(self._value(output), activation))
        self._activate(name, self._value(output), activation)

    def _max_pool(self, inputs: list[int], output: int, options: Any) -> None:
        kernel = [options.FilterHeight(), options.FilterWidth()]
        stride = [options.StrideH(), options.StrideW()]
        pads = self._pads(inputs[0], kernel, stride, options.Padding())
        activation = options.FusedActivationFunction()
        target = self._before(self._value(output), activation)
        name = self._add(
            "MaxPool", [self._value(inputs[0])], target, kernel_shape=kernel, strides=stride, pads=pads
        )
        self._activate(name, self._value(output), activation)

    def _pad(self, inputs: list[int], output: int, _: Any) -> None:
        amounts = self.constants[inputs[1]][list(_TO_NCHW)]  # (4, 2), rows reordered with the axes
        pads = self._constant(f"{self._value(output)}:pads", amounts.T.reshape(-1).astype(np.int64))
        self._add("Pad", [self._value(inputs[0]), pads], self._value(output), mode="constant")

    def _resize(self, inputs: list[int], output: int, options: Any) -> None:
        if options.AlignCorners() or not options.HalfPixelCenters():
            raise ModelError(f"{self.name}: only half-pixel bilinear resizing is known.")
        before, after = self._shape(inputs[0])[1:3], self._shape(output)[1:3]
        factors = np.array([1, 1, after[0] / before[0], after[1] / before[1]], np.float32)
        scales = self._constant(f"{self._value(output)}:scales", factors)
        self._add(
            "Resize",
            [self._value(inputs[0]), "", scales],
            self._value(output),
            mode="linear",
            coordinate_transformation_mode="half_pixel",
        )

    def _reshape(self, inputs: list[int], output: int, _: Any) -> None:
        name = self._value(inputs[0])
        if len(self._shape(inputs[0])) == 4:
            # The original reshapes channels-last memory; reshaping channels first would scramble the anchors.
            name = self._add("Transpose", [name], f"{name}:nhwc", perm=_TO_NHWC)
        shape = np.array([-1, *self._shape(output)[1:]], np.int64)
        if len(shape) == 5 or len(shape) < 2 or self._shape(output)[0] != self._shape(inputs[0])[0]:
            raise ModelError(f"{self.name}: a reshape that changes the batch is not known.")
        wanted = self._constant(f"{self._value(output)}:shape", shape)
        self._add("Reshape", [name, wanted], self._value(output))

    def _concat(self, inputs: list[int], output: int, options: Any) -> None:
        rank = len(self._shape(output))
        axis = options.Axis() % rank
        if rank == 4:
            axis = _TO_NCHW.index(axis)
        self._add("Concat", [self._value(i) for i in inputs], self._value(output), axis=axis)

    def _mean(self, inputs: list[int], output: int, options: Any) -> None:
        axes = sorted(int(a) for a in self.constants[inputs[1]].reshape(-1))
        if axes != [1, 2] or options.KeepDims():
            raise ModelError(f"{self.name}: only the mean over a whole map is known.")
        self._add("ReduceMean", [self._value(inputs[0])], self._value(output), axes=[2, 3], keepdims=0)

    def _fully_connected(self, inputs: list[int], output: int, options: Any) -> None:
        source, weights, bias = inputs
        activation = options.FusedActivationFunction()
        operands = [self._value(source), self._weights(weights, "oi"), self._weights(bias, "bias")]
        name = self._add("Gemm", operands, self._before(self._value(output), activation), transB=1)
        self._activate(name, self._value(output), activation)

    def _logistic(self, inputs: list[int], output: int, _: Any) -> None:
        self._add("Sigmoid", [self._value(inputs[0])], self._value(output))

    def _dequantize(self, inputs: list[int], output: int, _: Any) -> None:
        self.constants[output] = self.constants[inputs[0]]


_OP = tflite.BuiltinOperator
_Writer = Callable[[_Conversion, list[int], int, Any], None]
_KINDS: dict[int, tuple[_Writer, Any]] = {
    _OP.ADD: (_Conversion._sum, tflite.AddOptions),
    _OP.CONCATENATION: (_Conversion._concat, tflite.ConcatenationOptions),
    _OP.CONV_2D: (_Conversion._conv, tflite.Conv2DOptions),
    _OP.DEPTHWISE_CONV_2D: (_Conversion._depthwise, tflite.DepthwiseConv2DOptions),
    _OP.DEQUANTIZE: (_Conversion._dequantize, None),
    _OP.FULLY_CONNECTED: (_Conversion._fully_connected, tflite.FullyConnectedOptions),
    _OP.LOGISTIC: (_Conversion._logistic, None),
    _OP.MAX_POOL_2D: (_Conversion._max_pool, tflite.Pool2DOptions),
    _OP.MEAN: (_Conversion._mean, tflite.ReducerOptions),
    _OP.PAD: (_Conversion._pad, None),
    _OP.PRELU: (_Conversion._prelu, None),
    _OP.RESHAPE: (_Conversion._reshape, None),
    _OP.RESIZE_BILINEAR: (_Conversion._resize, tflite.ResizeBilinearOptions),
}
