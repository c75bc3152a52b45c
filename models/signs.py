"""Channels of a network turned to their negatives where that lets a PReLU run in one pass less.

max(x, 0) + a·min(x, 0) = a·x + max(b·x, 0) for b = 1 - a >= 0: the maximum comes free with the convolution before it.
Where a channel's slope a exceeds 1, the same holds of its negative: -y = -a·x + max(-b·x, 0). So such a channel is
carried as -y, and the layers that read it have their weights for it negated. Exact to the bit, but for the order of
sums. Pure: a graph in, a graph out.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from handcontrol.models.edit import Edit
from handcontrol.models.tflite_graph import Graph
from handcontrol.vocab import Array

WEIGHING = ("CONV_2D", "DEPTHWISE_CONV_2D")


def with_signs(graph: Graph) -> Graph:
    """`graph` with the option Signs at every PRELU: those of its input's channels and of its output's, -1 or 1."""
    return _Signs(graph).run()


class _Signs(Edit):
    def run(self) -> Graph:
        self.signs: dict[int, Array] = {}  # of the tensors that have channels turned
        self.maker = {operator.output: n for n, operator in enumerate(self.operators)}
        for at in range(len(self.operators)):
            kind = self.operators[at].kind
            if kind in WEIGHING:
                self._weigh(at)
            elif kind == "ADD":
                self._add(at)
            elif kind == "PRELU":
                self._prelu(at)
        return self.result()

    def _weigh(self, at: int) -> None:
        signs = self.signs.get(self.operators[at].inputs[0])
        if signs is not None:  # OHWI and 1HWC: the channels that come in are last in both
            weights = self.weights(at)
            self.replace(at, 1, weights * signs.astype(weights.dtype))

    def _add(self, at: int) -> None:
        """Both sides are turned alike: the one that is a convolution's follows the other."""
        one, other = self.operators[at].inputs
        if one not in self.signs and other not in self.signs:
            return
        skip, fresh = (one, other) if one in self.signs else (other, one)
        signs, maker = self.signs[skip], self.maker[fresh]
        for place in (1, 2):
            data = self.constant(maker, place)
            shape = (-1,) + (1,) * (data.ndim - 1)
            self.replace(maker, place, data * signs.reshape(shape).astype(data.dtype))
        self.signs[self.operators[at].output] = signs

    def _prelu(self, at: int) -> None:
        operator = self.operators[at]
        slope = self.constant(at, 1).astype(np.float32).ravel()
        before = self.signs.get(operator.inputs[0], np.ones_like(slope))
        after = np.ones_like(slope)
        if self._may_turn(operator.output):
            after[slope > 1] = -1
        if (after < 0).any():
            self.signs[operator.output] = after
        self.operators[at] = replace(operator, options={**operator.options, "Signs": (before, after)})

    def _may_turn(self, tensor: int) -> bool:
        """Whether all that reads it can live with turned channels."""
        return tensor not in self.graph.outputs and all(
            self._can_follow(n, tensor) for n in self.readers(tensor)
        )

    def _can_follow(self, at: int, tensor: int) -> bool:
        operator = self.operators[at]
        if operator.kind in WEIGHING:
            return True
        if operator.kind != "ADD" or operator.inputs[0] == operator.inputs[1]:
            return False
        (other,) = (index for index in operator.inputs if index != tensor)
        maker = self.maker.get(other)
        follows = (
            maker is not None
            and self.operators[maker].kind == "CONV_2D"
            and self.operators[maker].options["FusedActivationFunction"] == "NONE"
            and self.readers(other) == [at]
        )
        return follows and all(self.operators[n].kind == "PRELU" for n in self.readers(operator.output))
