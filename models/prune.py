"""Channels that say the same whatever the picture shows are taken out of a network; what they add goes into biases.

Training has driven the weights of some channels to zero: over half of those of the full landmark network's last
stages. Such a channel is a constant, which the layer after it can have in its bias. Exact: nothing is approximated.
Pure: a graph in, a graph out.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from handcontrol.models.edit import Edit
from handcontrol.models.tflite_graph import Graph, Operator
from handcontrol.vocab import Array

#: ONNX Runtime works on blocks of so many channels: what is left is a whole number of them.
BLOCK = 16

_LIMITS = {"NONE": (-np.inf, np.inf), "RELU6": (0.0, 6.0)}


def without_constant_channels(graph: Graph) -> Graph:
    """`graph` without the constant channels between a convolution and the depthwise one that follows it."""
    return _Pruning(graph).run()


class _Pruning(Edit):
    def run(self) -> Graph:
        for at, operator in enumerate(self.graph.operators):
            if operator.kind == "CONV_2D":
                self._shrink(at)
        return self.result()

    def _shrink(self, at: int) -> None:
        """Take out what is constant after the convolution at that place and the depthwise one that reads it."""
        following = self.readers(self.operators[at].output)
        if [self.operators[n].kind for n in following] != ["DEPTHWISE_CONV_2D"]:
            return
        depthwise = following[0]
        takers = self._takers(self.operators[depthwise].output)
        first, second = self.weights(at), self.weights(depthwise)
        matter = np.any(first, axis=(1, 2, 3)) | np.any(second, axis=(0, 1, 2))  # OHWI and 1HWC
        still = np.logical_not(matter)
        keep = self._keep(still)
        if not takers or len(keep) == len(still):
            return
        gone = np.setdiff1d(np.arange(len(still)), keep)
        low, high = _LIMITS[self.operators[depthwise].options["FusedActivationFunction"]]
        constant = np.clip(self.constant(depthwise, 2)[gone].astype(np.float64), low, high)
        for n in takers:
            weights = self.weights(n)  # OHWI of a 1x1 convolution, or OI
            added = weights.reshape(len(weights), -1)[:, gone].astype(np.float64) @ constant
            self.replace(n, 1, weights[..., keep])
            if added.any():
                self.replace(n, 2, (self.constant(n, 2).astype(np.float64) + added).astype(np.float32))
        self.replace(at, 1, first[keep])
        self.replace(at, 2, self.constant(at, 2)[keep])
        self.replace(depthwise, 1, second[..., keep])
        self.replace(depthwise, 2, self.constant(depthwise, 2)[keep])
        for n in (at, depthwise):
            self._narrow(self.operators[n].output, len(keep))
        for n in self.readers(self.operators[depthwise].output):
            if self.operators[n].kind == "MEAN":
                self._narrow(self.operators[n].output, len(keep))

    def _keep(self, still: Array) -> Array:
        """The channels to keep, in order: all that matter, and as many others as fill the last block."""
        matter = np.flatnonzero(~still)
        room = min(-(-len(matter) // BLOCK) * BLOCK, len(still)) - len(matter)
        return np.sort(np.concatenate([matter, np.flatnonzero(still)[:room]]))

    def _takers(self, tensor: int) -> list[int]:
        """The layers that weigh this tensor's channels, past a mean over the map; none where something else does."""
        takers: list[int] = []
        for n in self.readers(tensor):
            operator = self.operators[n]
            if operator.kind == "MEAN":
                takers += self.readers(operator.output)
            else:
                takers.append(n)
        pointwise = [self._is_pointwise(self.operators[n]) for n in takers]
        return takers if pointwise and all(pointwise) else []

    def _is_pointwise(self, operator: Operator) -> bool:
        if operator.kind == "FULLY_CONNECTED":
            return True
        return operator.kind == "CONV_2D" and self.tensors[operator.inputs[1]].shape[1:3] == (1, 1)

    def _narrow(self, tensor: int, channels: int) -> None:
        old = self.tensors[tensor]
        self.tensors[tensor] = replace(old, shape=(*old.shape[:-1], channels))
