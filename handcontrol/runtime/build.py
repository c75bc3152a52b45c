"""The rooms made and joined as the settings say: a pipeline, and how it opens its sources."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from pydantic import ValidationError

from handcontrol.capture.open import open_source
from handcontrol.capture.source import Source
from handcontrol.errors import SettingsError, SourceError
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import Own, load_own, parse
from handcontrol.models.load import load
from handcontrol.pointer import Pointer
from handcontrol.rules.engine import RuleEngine
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.sessions.again import replay_spec
from handcontrol.sessions.source import SessionSource
from handcontrol.settings import SafetySettings, Settings
from handcontrol.tracking.search import AtOnce, Search
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Frame, Observation, UseSettings, UseTaught


class LaterTracker:
    """A tracker that is made when the first picture must be looked at: a session has none, and needs no networks."""

    def __init__(self, make: Callable[[], Tracker]) -> None:
        self._make = make
        self._made: Tracker | None = None
        self._search: Search = AtOnce()

    def observe(self, frame: Frame) -> Observation:
        if self._made is None:
            self._made = self._make()
            self._made.search_with(self._search)
        return self._made.observe(frame)

    def search_with(self, search: Search) -> None:
        self._search = search
        if self._made:
            self._made.search_with(search)

    def reset(self) -> None:
        if self._made:
            self._made.reset()

    @property
    def palm_ms(self) -> float:
        return self._made.palm_ms if self._made else 0.0

    @property
    def landmarks_ms(self) -> float:
        return self._made.landmarks_ms if self._made else 0.0


def build_pipeline(
    settings: Settings,
    rules: RuleSet,
    *,
    offline: bool = False,
    progress: Callable[[str, int, int], None] | None = None,
    later: bool = False,
) -> Pipeline:
    """Everything from the tracker to the pointer; the networks are fetched if need be. ModelError when they cannot.

    later: the networks wait for the first picture that must be looked at.
    """

    def make() -> Tracker:
        return build_tracker(settings, offline=offline, progress=progress)

    return _joined(LaterTracker(make) if later else make(), settings, rules, load_own())


def build_tracker(
    settings: Settings, *, offline: bool = False, progress: Callable[[str, int, int], None] | None = None
) -> Tracker:
    """The tracker alone, with its networks. ModelError when they cannot be had."""
    tracking = settings.tracking
    networks = load(tracking.model, threads=tracking.threads, progress=progress, offline=offline)
    return Tracker(
        networks,
        hands=tracking.hands,
        min_detection=tracking.min_detection,
        min_presence=tracking.min_presence,
    )


def pipeline_without_tracker(settings: Settings, rules: RuleSet, taught: Sequence[Own] = ()) -> Pipeline:
    """For recorded observations only: it cannot look at a picture. taught: the gestures known when it was recorded."""

    def make() -> Tracker:
        raise RuntimeError("there is no tracker")

    return _joined(LaterTracker(make), settings, rules, taught)


def _joined(
    tracker: Tracker | LaterTracker, settings: Settings, rules: RuleSet, taught: Sequence[Own]
) -> Pipeline:
    made = Made(settings, taught)
    return Pipeline(
        tracker,
        made.recognizer(),
        RuleEngine(rules, safety=settings.safety),
        made.pointer(),
        safety=settings.safety,
        parts=made.after,
    )


class Made:
    """What the recognizer and the pointer are made of: settings and taught gestures, changed by commands."""

    def __init__(self, settings: Settings, taught: Sequence[Own]) -> None:
        self._settings, self._taught = settings, taught

    def recognizer(self) -> Recognizer:
        return Recognizer(self._settings.gestures, taught=self._taught)

    def pointer(self) -> Pointer:
        return Pointer(self._settings.pointer)

    def after(self, command: UseSettings | UseTaught) -> tuple[Recognizer, Pointer, SafetySettings]:
        """Both made anew. SettingsError or GestureError for what this version cannot use."""
        match command:
            case UseSettings(text):
                self._settings = live_settings(text, self._settings)
            case UseTaught(gestures):
                self._taught = tuple(parse(text, f"The taught gesture {name!r}") for name, text in gestures)
        return self.recognizer(), self.pointer(), self._settings.safety


def live_settings(text: str, old: Settings) -> Settings:
    """`old` with the groups in `text` (see Settings.live_text). SettingsError when they are none."""
    try:
        return Settings.model_validate({**old.model_dump(), **json.loads(text)})
    except ValidationError as error:
        where, what = ".".join(map(str, error.errors()[0]["loc"])), error.errors()[0]["msg"]
        raise SettingsError(
            f"The setting {where} cannot be used: {what}.", "Choose another value."
        ) from error


def source_opener(settings: Settings) -> Callable[[str], Source]:
    """Opens any source; a camera is asked for the size and rate of the settings, and waited for when it is lost."""
    camera = settings.camera

    def open_(spec: str) -> Source:
        if again := replay_spec(spec):
            raise SourceError(
                f"{again[0]} is replayed by a run of its own.", f"handcontrol --source replay:{again[0]}"
            )
        if is_session(spec):
            return SessionSource(Path(spec.partition(":")[2]).expanduser())
        if spec.lower().startswith(("camera:", "/dev/video")):
            return open_source(
                spec,
                mirror=camera.mirror,
                width=camera.width,
                height=camera.height,
                fps=camera.fps,
                reconnect=True,
            )
        return open_source(spec, mirror=camera.mirror, reconnect=True)

    return open_


def is_session(spec: str) -> bool:
    """Whether `spec` is session:PATH."""
    return spec.lower().startswith("session:")
