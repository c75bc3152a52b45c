"""Reads a session, also one that was cut off or damaged: every chunk that is whole, and one sentence on the rest.

Nothing but whole chunks is needed or trusted. Pictures are left aside until they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf
from pathlib import Path
from typing import Any

from mcap.records import Message

from handcontrol.closing import Closing
from handcontrol.errors import SessionError
from handcontrol.sessions.about import About, about_of
from handcontrol.sessions.chunks import PICTURES, STEPS, Chunks, Place
from handcontrol.sessions.codec import Decoder, load, plain
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.pictures import Pictures
from handcontrol.sessions.schemas import CHANNELS
from handcontrol.vocab import Notice, Step

TOPICS = {number: topic for topic, number in CHANNELS.items()}


class SessionReader(Closing):
    """One open session; `about` is read at once, `steps()` may be run through any number of times.

    make_rules: makes the rules of a UseRules from their data. SessionError when there is nothing to read.
    """

    def __init__(self, path: Path, *, make_rules: Callable[[Any], Any] = plain) -> None:
        self.path = path
        self._make_rules = make_rules
        self._chunks = Chunks(path)
        try:
            self.about = self._find_about()
        except SessionError as error:
            self.close()
            raise SessionError(f"{path} cannot be read: {error.text}", error.remedy) from error
        #: What could not be read, after `steps()` has run through: one sentence, or None.
        self.damage: str | None = None
        #: While they run: the time of the step after which the first is missing.
        self.gap_t: float | None = None
        self._index: list[Place] = []
        self._pictures: Pictures | None = None

    @property
    def complete(self) -> bool:
        """False: the recording was cut off."""
        return self._chunks.complete

    @property
    def pictures(self) -> Pictures:
        """The camera's pictures, where they were recorded; looked up once."""
        if self._pictures is None:
            self._pictures = Pictures(self._chunks)
        return self._pictures

    def steps(self, since: float = -inf) -> Iterator[Step]:
        """Every step from `since` on that can be read, in order; then `damage` says what could not."""
        return (value for value in self.everything(since) if isinstance(value, Step) and value.t >= since)

    def marks(self) -> list[Mark]:
        """What was said of it, by time. Reads no steps."""
        decoder = Decoder(self._make_rules)
        found = [
            decoder.mark(message.data)
            for messages in self.chunks()
            for message in messages
            if TOPICS.get(message.channel_id) == "/marks"
        ]
        return sorted(found, key=lambda mark: mark.t)

    def index(self) -> list[Place]:
        """The chunks that hold steps, as far as their heads can be believed, in order. Looked up once."""
        if not self._index:
            self._index = self._chunks.index()
        return self._index

    def steps_at(self, place: Place) -> list[Step]:
        """The steps of one chunk; none where it is damaged."""
        decoder = Decoder(self._make_rules)
        messages = self._chunks.at(place) or []
        return [decoder.step(m.data) for m in messages if TOPICS.get(m.channel_id) == "/steps"]

    def everything(self, since: float = -inf) -> Iterator[Step | Notice | Mark]:
        """The steps, and between them what the run told; from the chunk of `since` on."""
        decoder = Decoder(self._make_rules)
        gaps: list[tuple[float, float]] = []
        position, expected = 0, 0
        if since > -inf:
            position = next((p.position for p in self.index() if p.ends >= since - 1e-9), self._chunks.size)
            expected = -1
        self.gap_t, lost = None, 0
        t = 0.0
        try:
            for messages in self.chunks(position):
                decoder.restart()
                for message in messages:
                    topic = TOPICS.get(message.channel_id)
                    if topic == "/notices":
                        yield decoder.notice(message.data)
                    elif topic == "/marks":
                        yield decoder.mark(message.data)
                    if topic != "/steps":
                        continue
                    step = decoder.step(message.data)
                    expected = message.sequence if expected < 0 else expected
                    if message.sequence != expected & 0xFFFFFFFF:
                        missing = (message.sequence - expected) % 2**32
                        lost, expected = lost + missing, expected + missing
                        gaps.append((t, step.t))
                        self.gap_t = gaps[0][0]
                    expected, t = expected + 1, step.t
                    yield step
        except SessionError as error:
            raise SessionError(f"{self.path}, after {t:.3f} s: {error.text}", error.remedy) from error
        self.damage = _sentence(gaps, lost, None if self.complete else t)

    def close(self) -> None:
        self._chunks.close()

    def _find_about(self) -> About:
        for messages in self.chunks():
            for message in messages:
                if TOPICS.get(message.channel_id) == "/about":
                    return about_of(load(message.data))
        if not self._chunks.is_mcap:
            raise SessionError("It is no session.", "Sessions are made with: handcontrol record")
        raise SessionError("Nothing of it is whole.", "Record again.")

    def chunks(self, position: int = 0, *, pictures: bool = False) -> Iterator[list[Message]]:
        """The messages of each whole chunk from `position` on; those of pictures only where asked for."""
        return self._chunks.read(position, (STEPS, PICTURES) if pictures else (STEPS,))


def _sentence(gaps: list[tuple[float, float]], lost: int, cut: float | None) -> str | None:
    said = []
    if gaps:
        spans = [f"{start:.1f} and {end:.1f} s" for start, end in gaps[:3]] + ["…"] * (len(gaps) > 3)
        said.append(f"{lost} steps are damaged and left out (between {', '.join(spans)})")
    if cut is not None:
        said.append(f"the recording was cut off and ends at {cut:.1f} s")
    text = "; ".join(said)
    return f"{text[0].upper()}{text[1:]}." if text else None
