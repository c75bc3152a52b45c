"""A TFLite file as plain values: tensors and operators in running order. Knows the file format, and nothing of ONNX."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import tflite

from handcontrol.errors import ModelError
from handcontrol.vocab import Array


@dataclass(frozen=True, slots=True, eq=False)
class Tensor:
    """`data` is there for constants only, in the file's own type (weights are float16)."""

    name: str
    shape: tuple[int, ...]
    data: Array | None = None


@dataclass(frozen=True, slots=True)
class Operator:
    """`inputs` and `output` are indices of tensors; `options` are named as in the TFLite schema, enums by name."""

    kind: str
    inputs: tuple[int, ...]
    output: int
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Graph:
    tensors: tuple[Tensor, ...]
    operators: tuple[Operator, ...]
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


def read(data: bytes) -> Graph:
    """The only graph of the TFLite file `data`; ModelError for a file with several, or of another format."""
    if not tflite.Model.ModelBufferHasIdentifier(data, 0):
        raise ModelError("This is not a TFLite file.")
    model = tflite.Model.GetRootAs(data)
    if model.SubgraphsLength() != 1:
        raise ModelError(
            f"The file holds {model.SubgraphsLength()} graphs; the converter knows networks of one."
        )
    graph = model.Subgraphs(0)
    return Graph(
        tuple(_tensor(model, graph.Tensors(i)) for i in range(graph.TensorsLength())),
        tuple(_operator(model, graph.Operators(i)) for i in range(graph.OperatorsLength())),
        _indices(graph.InputsAsNumpy()),
        _indices(graph.OutputsAsNumpy()),
    )


# --- names for the format's numbers --------------------------------------------------------------------------------


def _names(enum: type) -> dict[int, str]:
    return {value: name for name, value in vars(enum).items() if isinstance(value, int)}


_KINDS = _names(tflite.BuiltinOperator)
_ENUMS = {
    "FusedActivationFunction": _names(tflite.ActivationFunctionType),
    "Padding": _names(tflite.Padding),
}
_DTYPES: dict[int, np.dtype[Any]] = {
    tflite.TensorType.FLOAT32: np.dtype("<f4"),
    tflite.TensorType.FLOAT16: np.dtype("<f2"),
    tflite.TensorType.INT32: np.dtype("<i4"),
}
_WINDOW = ("Padding", "StrideH", "StrideW", "FusedActivationFunction")
_DILATION = ("DilationHFactor", "DilationWFactor")
#: Operator → its options table and the options that matter; operators without options are not listed.
_OPTIONS: dict[str, tuple[Any, tuple[str, ...]]] = {
    "ADD": (tflite.AddOptions, ("FusedActivationFunction",)),
    "CONCATENATION": (tflite.ConcatenationOptions, ("Axis", "FusedActivationFunction")),
    "CONV_2D": (tflite.Conv2DOptions, (*_WINDOW, *_DILATION)),
    "DEPTHWISE_CONV_2D": (tflite.DepthwiseConv2DOptions, (*_WINDOW, *_DILATION, "DepthMultiplier")),
    "FULLY_CONNECTED": (tflite.FullyConnectedOptions, ("FusedActivationFunction", "KeepNumDims")),
    "MAX_POOL_2D": (tflite.Pool2DOptions, (*_WINDOW, "FilterHeight", "FilterWidth")),
    "MEAN": (tflite.ReducerOptions, ("KeepDims",)),
    "RESIZE_BILINEAR": (tflite.ResizeBilinearOptions, ("AlignCorners", "HalfPixelCenters")),
}


# --- reading -------------------------------------------------------------------------------------------------------


def _indices(array: Any) -> tuple[int, ...]:
    return tuple(int(index) for index in array)


def _tensor(model: Any, tensor: Any) -> Tensor:
    name = tensor.Name().decode()
    shape = _indices(tensor.ShapeAsNumpy()) if tensor.ShapeLength() else ()
    buffer = model.Buffers(tensor.Buffer())
    if not buffer.DataLength():
        return Tensor(name, shape)
    dtype = _DTYPES.get(tensor.Type())
    if dtype is None:
        raise ModelError(
            f"The constant {name} is of a type ({tensor.Type()}) that the converter does not know."
        )
    raw: bytes = buffer.DataAsNumpy().tobytes()
    return Tensor(name, shape, np.frombuffer(raw, dtype).reshape(shape))


def _operator(model: Any, operator: Any) -> Operator:
    code = model.OperatorCodes(operator.OpcodeIndex())
    number = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())  # the wide field came later
    kind = _KINDS.get(number, f"operator {number}")
    options: dict[str, Any] = {}
    if kind in _OPTIONS:
        table_type, wanted = _OPTIONS[kind]
        table, raw = table_type(), operator.BuiltinOptions()
        table.Init(raw.Bytes, raw.Pos)
        for name in wanted:
            value = getattr(table, name)()
            options[name] = _ENUMS[name][value] if name in _ENUMS else value
    return Operator(kind, _indices(operator.InputsAsNumpy()), int(operator.Outputs(0)), options)
