"""From the name of a pair of networks to the two that a tracker needs, fetched and converted if need be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from handcontrol.errors import UsageError
from handcontrol.models import store
from handcontrol.models.landmarks import LandmarkReader
from handcontrol.models.network import Network
from handcontrol.models.palm import PalmDetector
from handcontrol.models.processor import multiplies_bytes

#: What --model may name → the palm network and the landmark network. auto: full-int8 where that is faster, else full.
MODELS = {
    "auto": ("palm_full", "landmark_full"),
    "full": ("palm_full", "landmark_full"),
    "full-int8": ("palm_full", "landmark_full"),
    "lite": ("palm_lite", "landmark_lite"),
}

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Networks:
    """One palm detector and one landmark reader."""

    palm: PalmDetector
    landmarks: LandmarkReader


def chosen(model: str) -> str:
    """`model`, or what "auto" stands for on this processor."""
    if model != "auto":
        return model
    return "full-int8" if multiplies_bytes() else "full"


def load(
    model: str = "full",
    *,
    threads: int = 1,
    progress: Progress | None = None,
    offline: bool = False,
    archive: Path | None = None,
    notify: store.Notify | None = None,
) -> Networks:
    """The networks called `model`; `notify` hears of damaged files that are made again.

    UsageError for an unknown name, ModelError when they cannot be had.
    """
    palm, landmarks = paths(
        model, progress=progress, offline=offline, archive=archive, notify=notify
    ).values()
    return Networks(
        PalmDetector(Network(palm, threads=threads)),
        LandmarkReader(Network(landmarks, threads=threads), exact=chosen(model) != "full-int8"),
    )


def paths(
    model: str,
    *,
    progress: Progress | None = None,
    offline: bool = False,
    archive: Path | None = None,
    notify: store.Notify | None = None,
) -> dict[str, Path]:
    """The files that `load` reads for `model`, the palm network's first, by name; made if need be, as by `load`."""
    if model not in MODELS:
        raise UsageError(f"There is no model {model!r}.", f"Use one of: {', '.join(MODELS)}.")
    found = store.ensure(MODELS[model], progress=progress, offline=offline, archive=archive, notify=notify)
    palm, landmarks = MODELS[model]
    if chosen(model) == "full-int8":
        found[landmarks] = store.quantized(landmarks, found[landmarks], progress=progress)
    return {palm: found[palm], landmarks: found[landmarks]}
