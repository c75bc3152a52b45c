"""The same network with less to do: enlarging comes after the layer that narrows, and nothing is added to zeros.

A 1x1 convolution and a bilinear enlargement may change places: one works on channels, the other on places, and the
shares of an enlargement sum to one, which keeps the bias. The convolution then has a quarter of the places to do.
Where a map gets empty channels so that it can be added to one with more, only the channels there are get added: ONNX
Runtime has no padding of channels in its blocked layout and would put the map in order and back.
Exact but for the order of sums. Pure: a graph in, a graph out.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from handcontrol.models.edit import Edit
from handcontrol.models.tflite_graph import Graph, Operator, Tensor
from handcontrol.vocab import Array


def rearranged(graph: Graph) -> Graph:
    """`graph` with 1x1 convolutions before enlargements, and without channels added to zeros."""
    return _Rearranging(graph).run()


class _Rearranging(Edit):
    def run(self) -> Graph:
        for resize in [operator for operator in self.operators if operator.kind == "RESIZE_BILINEAR"]:
            self._enlarge_later(resize)
        at = 0
        while at < len(self.operators):
            if self.operators[at].kind == "PAD":
                at = self._add_less(at)
            at += 1
        return self.result()

    def _enlarge_later(self, resize: Operator) -> None:
        """The enlargement changes places with the 1x1 convolution that alone reads it."""
        readers = self.readers(resize.output)
        if len(readers) != 1 or resize.output in self.graph.outputs:
            return
        conv = self.operators[readers[0]]
        before, after = self.tensors[resize.inputs[0]], self.tensors[resize.output]
        larger = before.shape[1] <= after.shape[1] and before.shape[2] <= after.shape[2]
        if not larger or not self._is_plain(conv) or self.weights(readers[0]).shape[1:3] != (1, 1):
            return
        shape = (*before.shape[:3], self.tensors[conv.output].shape[3])
        narrow = self._new(f"{self.tensors[conv.output].name}:small", shape)
        self.operators[readers[0] : readers[0] + 1] = [
            replace(conv, inputs=(resize.inputs[0], *conv.inputs[1:]), output=narrow),
            replace(resize, inputs=(narrow, *resize.inputs[1:]), output=conv.output),
        ]
        self.operators.remove(resize)

    def _add_less(self, at: int) -> int:
        """The channels that the PAD there adds are left out of the sum with a convolution; where to go on."""
        pad = self.operators[at]
        source, readers = self.tensors[pad.inputs[0]], self.readers(pad.output)
        amounts = self.constant(at, 1)
        if len(readers) != 1 or amounts[:, 0].any() or amounts[:3].any():
            return at
        add_at = readers[0]
        add = self.operators[add_at]
        if add.kind != "ADD" or add.options["FusedActivationFunction"] != "NONE":
            return at
        (other,) = (index for index in add.inputs if index != pad.output)
        makers = [n for n, operator in enumerate(self.operators) if operator.output == other]
        if not makers or not self._is_plain(self.operators[makers[0]]) or self.readers(other) != [add_at]:
            return at
        channels, conv = source.shape[3], makers[0]
        lower = self._part(conv, slice(0, channels), "lower")
        upper = self._part(conv, slice(channels, None), "upper")
        total = self._new(f"{self.tensors[add.output].name}:lower", source.shape)
        add = replace(add, inputs=(lower.output, pad.inputs[0]), output=total)
        joined = Operator(
            "CONCATENATION", (total, upper.output), self.operators[add_at].output,
            {"Axis": 3, "FusedActivationFunction": "NONE"},
        )  # fmt: skip
        self.operators[add_at : add_at + 1] = [lower, upper, add, joined]
        for gone in sorted((at, conv), reverse=True):
            del self.operators[gone]
        return add_at - 1

    def _part(self, at: int, channels: slice, name: str) -> Operator:
        """The convolution at that place for some of the channels that come out."""
        conv = self.operators[at]
        weights, bias = self.weights(at)[channels], self.constant(at, 2)[channels]
        result = self.tensors[conv.output]
        output = self._new(f"{result.name}:{name}", (*result.shape[:3], len(bias)))
        constants = [
            self._new(f"{result.name}:{name}:{len(self.tensors)}", x.shape, x) for x in (weights, bias)
        ]
        return replace(conv, inputs=(conv.inputs[0], *constants), output=output)

    def _new(self, name: str, shape: tuple[int, ...], data: Array | None = None) -> int:
        kept = None if data is None else np.ascontiguousarray(data)
        self.tensors.append(Tensor(name, shape, kept))
        return len(self.tensors) - 1

    @staticmethod
    def _is_plain(operator: Operator) -> bool:
        """A convolution without an activation of its own that goes over every place."""
        options = operator.options
        return (
            operator.kind == "CONV_2D"
            and options["FusedActivationFunction"] == "NONE"
            and (options["StrideH"], options["StrideW"]) == (1, 1)
        )
