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
    """One palm detector and one landmark reader; each is used by one thread at a time."""

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
    if model not in MODELS:
        raise UsageError(f"There is no model {model!r}.", f"Use one of: {', '.join(MODELS)}.")
    palm, landmarks = MODELS[model]
    paths = store.ensure(
        [palm, landmarks], progress=progress, offline=offline, archive=archive, notify=notify
    )
    reader, exact = paths[landmarks], chosen(model) != "full-int8"
    if not exact:
        reader = store.quantized(landmarks, reader, progress=progress)
    return Networks(
        PalmDetector(Network(paths[palm], threads=threads)),
        LandmarkReader(Network(reader, threads=threads), exact=exact),
    )
