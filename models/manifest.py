"""What the networks are, as manifest.toml says it: source, sizes, hashes, tensors, licence."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from handcontrol.errors import UsageError


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Entry):
    """The distribution that holds the networks, and which of its wheels is fetched."""

    distribution: str
    version: str
    python: str
    platform: str
    size_bytes: int = Field(gt=0)
    licence: str

    @property
    def requirement(self) -> str:
        return f"{self.distribution}=={self.version}"


class Input(_Entry):
    """The tensor that goes in: float32, channels last; the first axis is the batch."""

    tensor: str
    shape: tuple[int, int, int, int]
    meaning: str


class Output(_Entry):
    """One tensor that comes out: float32."""

    tensor: str
    shape: tuple[int, ...]
    unit: Literal["px", "logit", "probability", "m"]
    meaning: str


class NetworkEntry(_Entry):
    """One network: `member` is its path in the archive, `size_bytes` and `sha256` are of that file."""

    name: str
    title: str
    member: str
    size_bytes: int = Field(gt=0)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    licence: str
    input: Input
    output: tuple[Output, ...]

    @property
    def file_name(self) -> str:
        return self.member.rsplit("/", 1)[-1]

    def is_original(self, data: bytes) -> bool:
        """Whether `data` is the very file the manifest names."""
        return len(data) == self.size_bytes and hashlib.sha256(data).hexdigest() == self.sha256


class Manifest(_Entry):
    source: Source
    network: tuple[NetworkEntry, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(entry.name for entry in self.network)

    def entries(self, names: Iterable[str]) -> tuple[NetworkEntry, ...]:
        """The entries called `names`, once each, in the manifest's order; UsageError for a name it does not have."""
        wanted = set(names)
        if unknown := sorted(wanted - set(self.names)):
            known = ", ".join(self.names)
            raise UsageError(f"There is no network {', '.join(unknown)}.", f"The networks are {known}.")
        return tuple(entry for entry in self.network if entry.name in wanted)


@cache
def manifest() -> Manifest:
    """The manifest that ships with the program."""
    text = files("handcontrol.models").joinpath("manifest.toml").read_text(encoding="utf-8")
    return Manifest.model_validate(tomllib.loads(text))
