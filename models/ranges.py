"""The ranges of a network's activations that its 8-bit form stores: data of ours, in NAME_ranges.toml beside this."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Ranges:
    """(lowest, highest) of each activation, in the order of `quantize.activations`."""

    rows: tuple[tuple[float, float], ...]

    @staticmethod
    def text(name: str) -> str:
        """The packaged file of the network `name`."""
        return files("handcontrol.models").joinpath(f"{name}_ranges.toml").read_text(encoding="utf-8")

    @classmethod
    def parsed(cls, text: str) -> Ranges:
        return cls(tuple((float(low), float(high)) for low, high in tomllib.loads(text)["ranges"]))
