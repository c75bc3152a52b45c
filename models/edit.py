"""A network's graph being rewritten: operators in place, constants as new tensors, since some are shared."""

from __future__ import annotations

from dataclasses import replace

from handcontrol.models.tflite_graph import Graph, Tensor
from handcontrol.vocab import Array


class Edit:
    """`operators` and `tensors` are changed in place; `result` is the graph they then make."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.tensors = list(graph.tensors)
        self.operators = list(graph.operators)
        self._source = {op.output: op.inputs[0] for op in graph.operators if op.kind == "DEQUANTIZE"}

    def result(self) -> Graph:
        return replace(self.graph, tensors=tuple(self.tensors), operators=tuple(self.operators))

    def readers(self, tensor: int) -> list[int]:
        """The places of the operators that read a tensor."""
        return [n for n, operator in enumerate(self.operators) if tensor in operator.inputs]

    def constant(self, at: int, place: int) -> Array:
        """The constant that the operator at `at` reads in that place."""
        index = self.operators[at].inputs[place]
        data = self.tensors[self._source.get(index, index)].data
        assert data is not None, "weights, biases and slopes are constants"
        return data

    def weights(self, at: int) -> Array:
        return self.constant(at, 1)

    def replace(self, at: int, place: int, data: Array) -> None:
        """That constant becomes `data`, for this operator alone."""
        operator = self.operators[at]
        name = f"{self.tensors[operator.inputs[place]].name}:{len(self.tensors)}"
        self.tensors.append(Tensor(name, data.shape, data))
        new = (*operator.inputs[:place], len(self.tensors) - 1, *operator.inputs[place + 1 :])
        self.operators[at] = replace(operator, inputs=new)
