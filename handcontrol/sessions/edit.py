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
from handcontrol.sessions.pictures import TOPIC, Picture
from handcontrol.sessions.reader import TOPICS, SessionReader
from handcontrol.sessions.words import rules_data
from handcontrol.sessions.writer import SessionWriter
from handcontrol.vocab import Command, MarkMoment, Notice, Step, UseRules, UseSource

KEPT = ("/steps", "/notices", "/stats", "/marks", TOPIC)


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
            for messages in reader.chunks(pictures=True):
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
    pictures: bool = True,
    force: bool = False,
) -> int:
    """What lies in `span` (of `t`), changed by `change` and `about`, as a session of its own; how many steps.

    One that begins later than `reader` says that it is an excerpt, and carries rules and settings of that moment.
    pictures: with those that are in it.
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
                    if pictures and reader.pictures and (kept := _picture(reader, step)):
                        writer.picture(kept.jpeg, kept.frame_id, kept.t)
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


def _picture(reader: SessionReader, step: Step) -> Picture | None:
    return reader.pictures.at(step.frame_id, step.observation.t) if step.observation else None


class Anonymous:
    """Leaves out what tells of the person or the machine, so that a replay still comes to the same.

    Gone: the source's name, the day, applications and titles (a rule's own words for them stay), notices, notes of
    marks, the camera in the settings; `cut` leaves out the pictures. Still there: the hand's points and movements, the
    pointer's way, the rules, settings and taught gestures, with their names.
    """

    def __init__(self, reader: SessionReader) -> None:
        rules = [reader.about.rules]
        for step in reader.steps():
            rules += [rules_data(c.rules) for c in step.commands if isinstance(c, UseRules)]
        self._words = {key: sorted(_asked(rules, key)) for key in ("app", "title", "executable")}

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
        commands = tuple(map(_without_words, value.commands))
        desktop = replace(
            value.desktop,
            app=self._asked("app", value.desktop.app),
            title=self._asked("title", value.desktop.title),
            executable=self._asked("executable", value.desktop.executable),
        )
        return replace(value, desktop=desktop, commands=commands)

    def _asked(self, key: str, name: str | None) -> str | None:
        """Of the same parts that a rule may ask for, and of nothing else."""
        if name is None:
            return None
        return " ".join(word for word in self._words[key] if word in name.lower()) or "#"


def _without_words(command: Command) -> Command:
    match command:
        case UseSource():
            return UseSource("another")
        case MarkMoment():
            return replace(command, note="")
    return command


def _asked(rules: Any, wanted: str) -> set[str]:
    """Every word that rules have for an application, a title or an executable."""
    found: set[str] = set()
    if isinstance(rules, dict):
        for key, value in rules.items():
            if key == wanted and value:
                found |= {value.lower()} if isinstance(value, str) else {str(word).lower() for word in value}
            else:
                found |= _asked(value, wanted)
    elif isinstance(rules, list | tuple):
        for value in rules:
            found |= _asked(value, wanted)
    return found
