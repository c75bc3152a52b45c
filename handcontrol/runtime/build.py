"""The rooms made and joined as the settings say: a pipeline, and how it opens its sources."""

from __future__ import annotations

from collections.abc import Callable

from handcontrol.capture.open import open_source
from handcontrol.capture.source import Source
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.models.load import load
from handcontrol.pointer import Pointer
from handcontrol.rules.engine import RuleEngine
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.settings import Settings
from handcontrol.tracking.tracker import Tracker


def build_pipeline(
    settings: Settings,
    rules: RuleSet,
    *,
    offline: bool = False,
    progress: Callable[[str, int, int], None] | None = None,
) -> Pipeline:
    """Everything from the tracker to the pointer; the networks are fetched if need be. ModelError when they cannot."""
    tracking = settings.tracking
    networks = load(tracking.model, threads=tracking.threads, progress=progress, offline=offline)
    tracker = Tracker(
        networks,
        hands=tracking.hands,
        min_detection=tracking.min_detection,
        min_presence=tracking.min_presence,
    )
    return Pipeline(
        tracker,
        Recognizer(settings.gestures),
        RuleEngine(rules, safety=settings.safety),
        Pointer(settings.pointer),
        stall_s=settings.safety.stall_ms / 1e3,
    )


def source_opener(settings: Settings) -> Callable[[str], Source]:
    """Opens any source; a camera is asked for the size and rate of the settings."""
    camera = settings.camera

    def open_(spec: str) -> Source:
        if spec.lower().startswith(("camera:", "/dev/video")):
            return open_source(
                spec, mirror=camera.mirror, width=camera.width, height=camera.height, fps=camera.fps
            )
        return open_source(spec, mirror=camera.mirror)

    return open_
