"""How far a converted network is from its original: both are run on the same pictures and their outputs compared.

The original runs under LiteRT (package ai-edge-litert, extra `verify`) on one thread. Logits are compared as the
probabilities they stand for. Pictures: noise, smooth noise, black, white, and the photos of a folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from handcontrol._cv import cv2
from handcontrol.errors import ModelError, UsageError
from handcontrol.models.fetch import Progress
from handcontrol.models.manifest import NetworkEntry, manifest
from handcontrol.models.network import Network
from handcontrol.vocab import Array

#: The largest deviation allowed, by the unit of the output.
BARS = {"px": 2e-3, "probability": 2e-5, "m": 5e-6}

_PHOTO_SUFFIXES = {".bmp", ".jpeg", ".jpg", ".png", ".webp"}
_NOISE_SEEDS = range(4)


@dataclass(frozen=True, slots=True)
class Deviation:
    """The largest absolute difference of one output over all pictures, and the picture that showed it."""

    network: str
    output: str
    meaning: str
    unit: str
    worst: float
    picture: str
    pictures: int

    @property
    def bar(self) -> float:
        return BARS[self.unit]

    @property
    def ok(self) -> bool:
        return self.worst <= self.bar  # False for NaN too


def verify(
    converted: Mapping[str, Path],
    originals: Mapping[str, Path],
    *,
    photos: Path | None = None,
    progress: Progress | None = None,
) -> tuple[Deviation, ...]:
    """Compare the networks in `converted` with `originals` (files by name); one Deviation an output.

    Takes seconds a network. ModelError when LiteRT is not installed; UsageError when `photos` holds no photo.
    """
    files = _photo_files(photos) if photos is not None else []
    entries = manifest().entries(converted)
    results: list[Deviation] = []
    for done, entry in enumerate(entries):
        if progress:
            progress(f"verifying {entry.name}", done, len(entries))
        results += _compare(entry, Network(converted[entry.name]), _LiteRT(originals[entry.name]), files)
    if progress and entries:
        progress(f"verifying {entries[-1].name}", len(entries), len(entries))
    return tuple(results)


def noise(size: int) -> Iterator[tuple[str, Array]]:
    """Named made-up pictures (1, size, size, 3), float32 0..1, the same on every call."""
    for seed in _NOISE_SEEDS:
        rng = np.random.default_rng(seed)
        yield f"uniform noise {seed}", rng.random((1, size, size, 3), np.float32)
        coarse = rng.random((8, 8, 3), np.float32)
        yield f"smooth noise {seed}", cv2.resize(coarse, (size, size), interpolation=cv2.INTER_LINEAR)[None]
    yield "black", np.zeros((1, size, size, 3), np.float32)
    yield "white", np.ones((1, size, size, 3), np.float32)


def _compare(entry: NetworkEntry, network: Network, original: _LiteRT, files: list[Path]) -> list[Deviation]:
    worst = [(-1.0, "")] * len(entry.output)
    count = 0
    for name, picture in _pictures(entry.input.shape[1], files):
        count += 1
        pairs = zip(entry.output, network.run(picture), original.run(picture), strict=True)
        for index, (output, ours, theirs) in enumerate(pairs):
            if not ours.shape == theirs.shape == output.shape:
                raise ModelError(
                    f"{entry.name}: output {output.tensor} has shape {ours.shape}, the original {theirs.shape}, "
                    f"the manifest {output.shape}.",
                    "Run handcontrol models fetch; if it stays so, please report it.",
                )
            difference = _difference(ours, theirs, output.unit)
            if not difference <= worst[index][0]:  # NaN is the worst of all, and stays
                worst[index] = (difference, name)
    return [
        Deviation(
            entry.name,
            output.tensor,
            output.meaning,
            "probability" if output.unit == "logit" else output.unit,
            *worst[index],
            count,
        )
        for index, output in enumerate(entry.output)
    ]


def _difference(ours: Array, theirs: Array, unit: str) -> float:
    pair = [np.asarray(values, np.float64) for values in (ours, theirs)]
    if unit == "logit":
        pair = [1.0 / (1.0 + np.exp(-np.clip(values, -100.0, 100.0))) for values in pair]
    return float(np.max(np.abs(pair[0] - pair[1])))


def _pictures(size: int, files: list[Path]) -> Iterator[tuple[str, Array]]:
    yield from noise(size)
    for path in files:
        data = np.frombuffer(path.read_bytes(), np.uint8)
        bgr = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
        if bgr is None:
            continue
        side = min(bgr.shape[:2])
        top, left = (bgr.shape[0] - side) // 2, (bgr.shape[1] - side) // 2
        square = bgr[top : top + side, left : left + side, ::-1]
        small = cv2.resize(square, (size, size), interpolation=cv2.INTER_AREA)
        yield path.name, small[None].astype(np.float32) / np.float32(255)


def _photo_files(folder: Path) -> list[Path]:
    files: Iterable[Path] = folder.rglob("*") if os.path.isdir(folder) else ()
    found = sorted(path for path in files if path.suffix.lower() in _PHOTO_SUFFIXES)
    if not found:
        raise UsageError(
            f"There are no photos in {folder}.", "Name a folder with JPEG, PNG, WebP or BMP files."
        )
    return found


class _LiteRT:
    """An original network under LiteRT, on one thread."""

    def __init__(self, path: Path) -> None:
        try:
            from ai_edge_litert.interpreter import Interpreter
        except ImportError as error:
            raise ModelError(
                "Verifying runs the original networks under LiteRT, which is not installed.",
                "Install it with: pip install ai-edge-litert",
            ) from error
        self._interpreter: Any = Interpreter(model_path=str(path), num_threads=1)
        self._interpreter.allocate_tensors()
        self._input: int = self._interpreter.get_input_details()[0]["index"]
        self._outputs: list[int] = [detail["index"] for detail in self._interpreter.get_output_details()]

    def run(self, image: Array) -> list[Array]:
        self._interpreter.set_tensor(self._input, image)
        self._interpreter.invoke()
        return [self._interpreter.get_tensor(index) for index in self._outputs]
