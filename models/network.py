"""One network, ready to run: the only place that makes ONNX Runtime sessions; its library is loaded with the first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from handcontrol.errors import ModelError
from handcontrol.vocab import Array

if TYPE_CHECKING:
    import onnxruntime as ort

CPU = "CPUExecutionProvider"


class Network:
    """A converted network in memory. `run` may be called from several threads at once; making one takes ~20 ms."""

    def __init__(self, path: Path | str, *, threads: int = 1, providers: Sequence[str] = ()) -> None:
        """Load `path` to run on `threads` threads, on `providers` where they can and else on the CPU; ModelError."""
        import onnxruntime as ort

        ort.disable_telemetry_events()  # on by default in the Windows builds
        try:
            self._session = ort.InferenceSession(
                Path(path).read_bytes(),
                _options(threads),
                providers=[*(p for p in providers if p != CPU), CPU],
            )
        except Exception as error:  # the runtime's own error types are private to it
            raise ModelError(
                f"{path} cannot be loaded as a network: {_first_line(error)}.",
                "Run handcontrol models fetch, which checks it and makes it again.",
            ) from error
        (picture,) = self._session.get_inputs()
        self._input: str = picture.name
        self.input_size: int = picture.shape[2]

    def run(self, image: Array) -> list[Array]:
        """The outputs, in the original network's order, for `image`: (N, S, S, 3) float32 RGB 0..1, S = input_size."""
        return self.run_planes(np.ascontiguousarray(image.transpose(0, 3, 1, 2), np.float32))

    def run_planes(self, planes: Array) -> list[Array]:
        """The same for (N, 3, S, S) float32, which is what the network works on: nothing is copied."""
        return list(self._session.run(None, {self._input: planes}))


def _options(threads: int) -> ort.SessionOptions:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Spinning keeps cores busy between two pictures: four times the CPU at 30 pictures a second, for no gain.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    # Less than all loses the blocked memory layout, and with it two thirds of the speed.
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.log_severity_level = 3
    return options


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(". ") if lines else type(error).__name__
