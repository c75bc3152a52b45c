"""The chunks of a session file, found by their own mark and believed by their checksum; nothing else is trusted.

Steps and what is said of them are in chunks packed by zstd, pictures, which are large, in chunks packed by lz4: whoever
reads the ones steps over the others.
"""

from __future__ import annotations

import mmap
import os
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from mcap.records import Chunk, Message
from mcap.stream_reader import breakup_chunk

from handcontrol.errors import SessionError
from handcontrol.sessions.about import PART

MAGIC = b"\x89MCAP0\r\n"
#: How a chunk's data are announced: the length of the word, and the word.
STEPS = struct.pack("<I", 4) + b"zstd"
PICTURES = struct.pack("<I", 3) + b"lz4"
_HEAD = struct.Struct(
    "<BQQQQI"
)  # before the mark: opcode, length, first and last time, size and CRC when unpacked
_RECORD = struct.Struct("<BQ")  # how every record begins: opcode, length
_CHUNK, _MESSAGE_INDEX, _LAST_OPCODE = 6, 7, 15
_LARGEST = 2**28


class Place(NamedTuple):
    """A chunk: where its mark is, and the time it spans in seconds."""

    position: int
    begins: float
    ends: float


class Chunks:
    """One open file. SessionError when it cannot be opened."""

    def __init__(self, path: Path) -> None:
        self._data = _mapped(path)

    @property
    def is_mcap(self) -> bool:
        return bool(self._data[: len(MAGIC)] == MAGIC)

    @property
    def complete(self) -> bool:
        """False: the recording was cut off."""
        return bool(self._data[-len(MAGIC) :] == MAGIC)

    @property
    def size(self) -> int:
        return len(self._data)

    def close(self) -> None:
        if isinstance(self._data, mmap.mmap):
            self._data.close()

    def read(self, position: int = 0, kinds: Sequence[bytes] = (STEPS,)) -> Iterator[list[Message]]:
        """The messages of each whole chunk of these kinds from `position` on, in their order."""
        ahead = dict.fromkeys(kinds, -1)
        while True:
            if PICTURES not in kinds:
                position = self._past_pictures(position)
            for kind, found in ahead.items():
                if 0 <= found < position or found == -1:
                    ahead[kind] = self._find(kind, position)
            kind = min(ahead, key=ahead.__getitem__)
            mark = ahead[kind]
            if mark >= len(self._data):
                return
            messages, position = self._chunk(mark, kind), mark + len(kind)
            if messages is not None:
                (length,) = struct.unpack_from("<Q", self._data, position)
                position += 8 + length
                yield messages
                _forget(self._data, position)

    def index(self, kind: bytes = STEPS) -> list[Place]:
        """The chunks of a kind, as far as their heads can be believed, in order."""
        found = []
        position = _HEAD.size
        while (mark := self._find(kind, position)) < len(self._data):
            position = mark + len(kind)
            opcode, length, start, end, _, _ = _HEAD.unpack_from(self._data, mark - _HEAD.size)
            if opcode != _CHUNK or start > end:
                continue
            found.append(Place(mark, start / 1e9, end / 1e9))
            after = mark - _HEAD.size + _RECORD.size + length
            if self._opcode(after) == _MESSAGE_INDEX:
                position = self._past_pictures(after) if kind == STEPS else after
        return found

    def at(self, place: Place, kind: bytes = STEPS) -> list[Message] | None:
        """The messages of one chunk; None when it is damaged."""
        return self._chunk(place.position, kind)

    def _find(self, kind: bytes, position: int) -> int:
        """Where a chunk may be announced, also within others; the file's end where none is any more."""
        found = self._data.find(kind, max(position, _HEAD.size))
        return found if found >= 0 else len(self._data)

    def _opcode(self, position: int) -> int:
        """Of the record there; 0 when none can be."""
        if position + _RECORD.size > len(self._data):
            return 0
        opcode, length = _RECORD.unpack_from(self._data, position)
        fits = position + _RECORD.size + length <= len(self._data)
        return int(opcode) if fits and opcode <= _LAST_OPCODE else 0

    def _past_pictures(self, position: int) -> int:
        """Where to go on looking: pictures are stepped over, where what stands before and after them is a record."""
        while (opcode := self._opcode(position)) in (_CHUNK, _MESSAGE_INDEX):
            mark = position + _HEAD.size
            if opcode == _CHUNK and self._data[mark : mark + len(PICTURES)] != PICTURES:
                break
            (_, length) = _RECORD.unpack_from(self._data, position)
            after = position + _RECORD.size + length
            if not self._opcode(after):
                break
            position = after
        return position

    def _chunk(self, mark: int, kind: bytes) -> list[Message] | None:
        """The messages of the chunk with its mark there; None when it is none, or damaged."""
        begin, data = mark - _HEAD.size, mark + len(kind) + 8
        if begin < 0 or data > len(self._data):
            return None
        opcode, _, start, end, size, crc = _HEAD.unpack_from(self._data, begin)
        (length,) = struct.unpack_from("<Q", self._data, data - 8)
        if opcode != _CHUNK or data + length > len(self._data) or size > _LARGEST or not crc:
            return None
        chunk = Chunk(
            compression=kind[4:].decode(),
            data=bytes(self._data[data : data + length]),
            message_start_time=start,
            message_end_time=end,
            uncompressed_crc=crc,
            uncompressed_size=size,
        )
        try:
            records = breakup_chunk(chunk, validate_crc=True)
        except (
            Exception
        ):  # the decompressors have errors of their own; whichever it was, the chunk is damaged
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
        if os.path.exists(part):
            text = f"{path} was never finished, but {part} holds what was recorded."
            raise SessionError(text, "Open that, or rename it.") from error
        raise SessionError(f"There is no session {path}.", "Check the path.") from error
    except OSError as error:
        raise SessionError(f"{path} cannot be read: {error.strerror or error}.", "Check the path.") from error
