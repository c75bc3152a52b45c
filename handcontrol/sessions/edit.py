"""Sessions made of sessions: restored, marked, cut, joined, made anonymous. What is not changed stays to the bit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from math import inf
from pathlib import Path
from typing import Any

from handcontrol.errors import SessionError
from handcontrol.sessions.about import About
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.reader import TOPICS, SessionReader
from handcontrol.sessions.words import rules_data
from handcontrol.sessions.writer import SessionWriter
from handcontrol.vocab import Notice, Step, UseRules, UseSource

KEPT = ("/steps", "/notices", "/stats", "/marks")


def copy(
    readers: Sequence[SessionReader],
    path: Path,
    *,
    marks: Sequence[Mark] | None = None,
    force: bool = False,
) -> int:
    """All that is whole in `readers`, one after the other, as one finished session; how many steps it has.

    Chunks are copied as they are; missing steps stay missing and told. marks: stand in for those that were there.
    SessionError when a later session begins before an earlier one ends, or the file cannot be written.
    """
    with SessionWriter(path, readers[0].about, force=force) as writer:
        base, last_ns, steps = 0, 0, 0
        for reader in readers:
            highest = -1
            for messages in reader.chunks():
                for message in messages:
                    topic = TOPICS.get(message.channel_id)
                    if topic not in KEPT or (topic == "/marks" and marks is not None):
                        continue
                    if topic == "/steps":
                        if message.log_time < last_ns:
                            text = f"{reader.path} begins before the session before it ends."
                            raise SessionError(text, "Join the parts of one recording, in their order.")
                        last_ns, highest, steps = message.log_time, message.sequence, steps + 1
                    sequence = base + message.sequence if topic == "/steps" else message.sequence
                    writer.copy(topic, message.data, message.log_time, sequence)
                writer.flush()
            base += highest + 1
        for mark in marks or ():
            writer.mark(mark)
    return steps


def mark(path: Path, marks: Iterable[Mark]) -> None:
    """`marks` instead of those in the session at `path`. It is rewritten beside its place, then moved into it."""
    beside = path.with_name(f".{path.name}")
    with SessionReader(path) as reader:
        copy([reader], beside, marks=sorted(marks, key=lambda one: one.t), force=True)
    beside.replace(path)


def cut(
    reader: SessionReader,
    path: Path,
    *,
    span: tuple[float, float] = (-inf, inf),
    change: Callable[[Step | Notice | Mark], Step | Notice | Mark | None] = lambda value: value,
    about: Callable[[About], About] = lambda about: about,
    force: bool = False,
) -> int:
    """What lies in `span` (of `t`), changed by `change` and `about`, as a session of its own; how many steps.

    One that begins later than `reader` says that it is an excerpt, and carries rules and settings of that moment.
    """
    said = replace(reader.about, rules=rules_data(reader.about.rules))
    writer: SessionWriter | None = None
    try:
        for value in reader.everything():
            if isinstance(value, Step) and value.t < span[0]:
                said = replace(said.after(value.commands), excerpt=True)
            if not span[0] <= value.t <= span[1]:
                continue
            if writer is None:
                writer = SessionWriter(path, about(said), force=force)
            match change(value):
                case Step() as step:
                    writer.step(step)
                case Notice() as notice:
                    writer.notice(notice)
                case Mark() as one:
                    writer.mark(one)
                case None:
                    pass
        if writer is None or writer.steps == 0:
            raise SessionError(
                f"Nothing of {reader.path} lies in that time.", "See: handcontrol session info"
            )
        writer.close()
        return writer.steps
    except BaseException:
        if writer is not None:
            writer.abandon()
            writer.part.unlink(missing_ok=True)
        raise


class Anonymous:
    """Leaves out what tells of the person or the machine, so that a replay still comes to the same.

    Gone: the source's name, the day, applications (a rule's own words for them stay), notices, notes of marks, the
    camera in the settings. Still there: the hand's points and movements, the pointer's way, the rules and settings.
    """

    def __init__(self, reader: SessionReader) -> None:
        words = set(_apps(reader.about.rules))
        for step in reader.steps():
            for command in step.commands:
                if isinstance(command, UseRules):
                    words |= set(_apps(rules_data(command.rules)))
        self._words = sorted(words)

    def about(self, about: About) -> About:
        settings = dict(about.settings)
        if isinstance(settings.get("camera"), dict):
            settings["camera"] = {**settings["camera"], "source": "auto"}
        kind = about.source.partition(":")[0] if ":" in about.source else "file"
        return replace(about, source=kind, created="", settings=settings)

    def value(self, value: Step | Notice | Mark) -> Step | Notice | Mark | None:
        match value:
            case Notice():
                return None
            case Mark():
                return replace(value, note="")
        commands = tuple(UseSource("another") if isinstance(c, UseSource) else c for c in value.commands)
        return replace(
            value, desktop=replace(value.desktop, app=self._app(value.desktop.app)), commands=commands
        )

    def _app(self, app: str | None) -> str | None:
        """Of the same parts that a rule may ask for, and of nothing else."""
        return None if app is None else " ".join(word for word in self._words if word in app) or "#"


def _apps(rules: Any) -> set[str]:
    """Every word that rules have for an application."""
    found: set[str] = set()
    if isinstance(rules, dict):
        for key, value in rules.items():
            if key == "app" and value:
                found |= {value.lower()} if isinstance(value, str) else {str(word).lower() for word in value}
            else:
                found |= _apps(value)
    elif isinstance(rules, list | tuple):
        for value in rules:
            found |= _apps(value)
    return found
