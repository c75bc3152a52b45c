"""Reads a session, also one that was cut off or damaged: every chunk that is whole, and one sentence on the rest.

A chunk is found by its own mark and believed by its checksum; nothing else in the file is needed or trusted.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable, Iterator
from math import inf
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from mcap.records import Chunk, Message
from mcap.stream_reader import breakup_chunk

from handcontrol.errors import SessionError
from handcontrol.sessions.about import PART, About, about_of
from handcontrol.sessions.codec import Decoder, load, plain
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.schemas import CHANNELS
from handcontrol.vocab import Notice, Step

_MAGIC = b"\x89MCAP0\r\n"
#: How a chunk's data are announced: the length of the word, and the word.
_MARK = struct.pack("<I", 4) + b"zstd"
_HEAD = struct.Struct(
    "<BQQQQI"
)  # before the mark: opcode, length, first and last time, size and CRC when unpacked
_CHUNK = 6
_LARGEST = 2**28
TOPICS = {number: topic for topic, number in CHANNELS.items()}


class Place(NamedTuple):
    """A chunk: where it is, and the time it spans in seconds."""

    position: int
    begins: float
    ends: float


class SessionReader:
    """One open session; `about` is read at once, `steps()` may be run through any number of times.

    make_rules: makes the rules of a UseRules from their data. SessionError when there is nothing to read.
    """

    def __init__(self, path: Path, *, make_rules: Callable[[Any], Any] = plain) -> None:
        self.path = path
        self._make_rules = make_rules
        self._data = _mapped(path)
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

    @property
    def complete(self) -> bool:
        """False: the recording was cut off."""
        return self._data[-len(_MAGIC) :] == _MAGIC

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
            for mark in self._marks():
                opcode, _, start, end, _, _ = _HEAD.unpack_from(self._data, mark - _HEAD.size)
                if opcode == _CHUNK and start <= end:
                    self._index.append(Place(mark, start / 1e9, end / 1e9))
        return self._index

    def steps_at(self, place: Place) -> list[Step]:
        """The steps of one chunk; none where it is damaged."""
        decoder = Decoder(self._make_rules)
        messages = self._chunk(place.position) or []
        return [decoder.step(m.data) for m in messages if TOPICS.get(m.channel_id) == "/steps"]

    def everything(self, since: float = -inf) -> Iterator[Step | Notice | Mark]:
        """The steps, and between them what the run told; from the chunk of `since` on."""
        decoder = Decoder(self._make_rules)
        gaps: list[tuple[float, float]] = []
        position, expected = 0, 0
        if since > -inf:
            position = next((p.position for p in self.index() if p.ends >= since - 1e-9), len(self._data))
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
        if isinstance(self._data, mmap.mmap):
            self._data.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _find_about(self) -> About:
        for messages in self.chunks():
            for message in messages:
                if TOPICS.get(message.channel_id) == "/about":
                    return about_of(load(message.data))
        if self._data[: len(_MAGIC)] != _MAGIC:
            raise SessionError("It is no session.", "Sessions are made with: handcontrol record")
        raise SessionError("Nothing of it is whole.", "Record again.")

    def _marks(self) -> Iterator[int]:
        """Where a chunk may be announced, also within others."""
        position = _HEAD.size
        while (mark := self._data.find(_MARK, position)) >= 0:
            yield mark
            position = mark + len(_MARK)

    def chunks(self, position: int = 0) -> Iterator[list[Message]]:
        """The messages of each whole chunk from `position` on."""
        while (mark := self._data.find(_MARK, position)) >= 0:
            messages, position = self._chunk(mark), mark + len(_MARK)
            if messages is not None:
                (length,) = struct.unpack_from("<Q", self._data, position)
                position += 8 + length
                yield messages
                _forget(self._data, position)

    def _chunk(self, mark: int) -> list[Message] | None:
        """The messages of the chunk with its mark there; None when it is none, or damaged."""
        begin, data = mark - _HEAD.size, mark + len(_MARK) + 8
        if begin < 0 or data > len(self._data):
            return None
        opcode, _, start, end, size, crc = _HEAD.unpack_from(self._data, begin)
        (length,) = struct.unpack_from("<Q", self._data, data - 8)
        if opcode != _CHUNK or data + length > len(self._data) or size > _LARGEST or not crc:
            return None
        packed = bytes(self._data[data : data + length])
        chunk = Chunk(
            compression="zstd",
            data=packed,
            message_start_time=start,
            message_end_time=end,
            uncompressed_crc=crc,
            uncompressed_size=size,
        )
        try:
            records = breakup_chunk(chunk, validate_crc=True)
        except Exception:  # the decompressor has errors of its own; whichever it was, the chunk is damaged
            return None
        return [record for record in records if isinstance(record, Message)]


def _forget(data: mmap.mmap | bytes, end: int) -> None:
    """What was read need not stay in memory: a long session would fill it."""
    if isinstance(data, mmap.mmap) and hasattr(data, "madvise") and end >= mmap.PAGESIZE:
        data.madvise(mmap.MADV_DONTNEED, 0, end - end % mmap.PAGESIZE)


def _mapped(path: Path) -> mmap.mmap | bytes:
    try:
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except ValueError:  # an empty file cannot be mapped
        return b""
    except FileNotFoundError as error:
        part = path.with_name(path.name + PART)
        if part.exists():
            text = f"{path} was never finished, but {part} holds what was recorded."
            raise SessionError(text, "Open that, or rename it.") from error
        raise SessionError(f"There is no session {path}.", "Check the path.") from error
    except OSError as error:
        raise SessionError(f"{path} cannot be read: {error.strerror or error}.", "Check the path.") from error


def _sentence(gaps: list[tuple[float, float]], lost: int, cut: float | None) -> str | None:
    said = []
    if gaps:
        spans = [f"{start:.1f} and {end:.1f} s" for start, end in gaps[:3]] + ["…"] * (len(gaps) > 3)
        said.append(f"{lost} steps are damaged and left out (between {', '.join(spans)})")
    if cut is not None:
        said.append(f"the recording was cut off and ends at {cut:.1f} s")
    text = "; ".join(said)
    return f"{text[0].upper()}{text[1:]}." if text else None
