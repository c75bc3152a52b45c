"""A recorded session through today's code: the same inputs again, and what they come to now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from pydantic import ValidationError

from handcontrol.errors import GestureError, SessionError
from handcontrol.gestures.taught import Own, parse
from handcontrol.rules.grammar import RuleSet
from handcontrol.runtime.build import pipeline_without_tracker
from handcontrol.runtime.pipeline import Pipeline
from handcontrol.sessions.about import About
from handcontrol.sessions.again import AgainSource
from handcontrol.sessions.reader import SessionReader
from handcontrol.sessions.source import need_pictures
from handcontrol.settings import Settings
from handcontrol.vocab import Frame, Observation, Step, UseRules, UseSettings, on_grid

UPDATE = "Replay it with the version of handcontrol that recorded it."


def open_session(path: Path) -> SessionReader:
    """The session at `path`, its rules as RuleSets. SessionError when it cannot be read."""
    return SessionReader(path, make_rules=rules_of)


def rules_of(data: Any) -> RuleSet:
    """Recorded rules. SessionError when they are none for this version."""
    try:
        return RuleSet.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        raise SessionError(f"Its rules cannot be used: {first['loc']} {first['msg']}.", UPDATE) from error


def settings_of(about: About, changes: Mapping[str, Any] | None = None) -> Settings:
    """The recorded settings, and over them `changes` ("gestures.pinch_on": 0.3). SessionError when they are none."""
    data = {
        group: dict(value) if isinstance(value, dict) else value for group, value in about.settings.items()
    }
    for name, value in (changes or {}).items():
        group, _, field = name.partition(".")
        data.setdefault(group, {})[field] = value
    try:
        return Settings.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"]))
        raise SessionError(f"Its setting {name} cannot be used: {first['msg']}.", UPDATE) from error


def taught_of(about: About) -> tuple[Own, ...]:
    """The gestures that were taught or denied when it was recorded; SessionError when this version cannot use them."""
    try:
        return tuple(parse(text, f"The taught gesture {name!r}") for name, text in about.taught.items())
    except GestureError as error:
        raise SessionError(error.text, UPDATE) from error


def pipeline_of(about: About) -> Pipeline:
    """A fresh pipeline with the settings and rules of a recording, and no networks."""
    return pipeline_without_tracker(settings_of(about), rules_of(about.rules), taught_of(about))


def replay(session: SessionReader, pipeline: Pipeline | None = None) -> Iterator[tuple[Step, Step]]:
    """Each recorded step with what it is computed to now, from the recorded inputs at the recorded times.

    pipeline: a fresh one; None: as recorded. How fast the steps are taken changes nothing.
    """
    pipeline = pipeline or pipeline_of(session.about)
    for step in session.steps():
        yield step, pipeline.decide(step.observation, step.desktop, step.commands, step.t, step.control)


def open_again(path: Path, speed: float) -> AgainSource:
    """A session as a source of all its inputs, for an engine whose pipeline is `pipeline_of` its About."""
    return AgainSource(path, speed, make_rules=rules_of)


class Eyes(Protocol):
    """tracking.Tracker, as far as a picture is to be looked at anew."""

    def observe(self, frame: Frame) -> Observation: ...


def what_if(
    session: SessionReader,
    *,
    settings: Settings | None = None,
    rules: RuleSet | None = None,
    tracker: Eyes | None = None,
) -> Iterator[Step]:
    """Each recorded step as it would have been with other settings or rules; None: the recorded ones.

    With other rules or settings the ones that came during the run do not come. tracker: looks at the recorded pictures
    anew; where one was not kept, time passes without. SessionError when there are none.
    """
    about = session.about
    pipeline = pipeline_without_tracker(
        settings or settings_of(about), rules or rules_of(about.rules), taught_of(about)
    )
    if tracker is not None:
        need_pictures(session)
    for step in session.steps():
        commands = tuple(
            command
            for command in step.commands
            if not (rules is not None and isinstance(command, UseRules))
            and not (settings is not None and isinstance(command, UseSettings))
        )
        seen = step.observation if tracker is None else _seen_anew(session, step.observation, tracker)
        yield pipeline.decide(seen, step.desktop, commands, step.t, step.control)


def _seen_anew(session: SessionReader, seen: Observation | None, tracker: Eyes) -> Observation | None:
    kept = session.pictures.at(seen.frame_id, seen.t) if seen else None
    if seen is None or kept is None:
        return None
    return on_grid(tracker.observe(Frame(seen.frame_id, seen.t, kept.rgb(), seen.mirrored)))
