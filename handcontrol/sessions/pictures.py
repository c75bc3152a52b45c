"""Camera pictures in a session, only where a person asked for them: JPEG, as Foxglove's CompressedImage.

The message is the protobuf `foxglove.CompressedImage` (timestamp 1, data 2, format 3, frame_id 4), so that Foxglove and
Rerun show it; its schema is the FileDescriptorSet that MCAP asks for. Both are small enough to be written by hand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from handcontrol._cv import cv2
from handcontrol.errors import SessionError
from handcontrol.sessions.chunks import PICTURES, Chunks, Place
from handcontrol.vocab import Array

TOPIC = "/camera"
SCHEMA = "foxglove.CompressedImage"
QUALITY = 90  # of the JPEG: what a tracker sees in it is near what it saw in the camera's own picture
_VARINT, _BYTES = 0, 2
_DATA = 2  # the field's number
_STRING, _MESSAGE, _BLOB, _INT32, _INT64 = 9, 11, 12, 5, 3  # field types in descriptor.proto


@dataclass(frozen=True, slots=True)
class Picture:
    """One camera picture as it is in the file."""

    frame_id: int
    t: float
    jpeg: bytes

    def rgb(self) -> Array:
        """(H, W, 3) uint8. SessionError when it is no picture."""
        try:
            bgr = cv2.imdecode(np.frombuffer(self.jpeg, np.uint8), cv2.IMREAD_COLOR)
        except cv2.error:
            bgr = None
        if bgr is None:
            raise SessionError(f"Picture {self.frame_id} is damaged.", "The steps can still be read.")
        return cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)


def jpeg(rgb: Array) -> bytes:
    """(H, W, 3) uint8 as a JPEG."""
    good, data = cv2.imencode(
        ".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), (cv2.IMWRITE_JPEG_QUALITY, QUALITY)
    )
    assert good
    return data.tobytes()


class Pictures:
    """Those of one session, found by frame; the chunk that was used last is kept. False: there are none."""

    def __init__(self, chunks: Chunks) -> None:
        self._chunks = chunks
        self._places = chunks.index(PICTURES)
        self._ends = [place.ends for place in self._places]
        self._last: tuple[Place | None, dict[int, Picture]] = (None, {})

    def __bool__(self) -> bool:
        return bool(self._places)

    def __iter__(self) -> Iterator[Picture]:
        """All that are whole, in their order."""
        for place in self._places:
            yield from self._of(place).values()

    def at(self, frame_id: int, t: float) -> Picture | None:
        """The picture of that frame; None where it was not kept, or is damaged."""
        for place in self._places[bisect_left(self._ends, t - 1e-6) :]:
            if place.begins > t + 1e-6:
                break
            if found := self._of(place).get(frame_id):
                return found
        return None

    def damaged(self) -> int:
        """How many chunks of pictures cannot be read. Reads them all."""
        return sum(self._chunks.at(place, PICTURES) is None for place in self._places)

    def _of(self, place: Place) -> dict[int, Picture]:
        if place is not self._last[0]:
            messages = self._chunks.at(place, PICTURES) or []
            found = [Picture(m.sequence, m.log_time / 1e9, unwrapped(m.data)) for m in messages]
            self._last = (place, {picture.frame_id: picture for picture in found})
        return self._last[1]


def wrapped(data: bytes, t_ns: int) -> bytes:
    """A JPEG as a CompressedImage."""
    stamp = _number(1, t_ns // 10**9) + _number(2, t_ns % 10**9)
    return _bytes(1, stamp) + _bytes(_DATA, data) + _bytes(3, b"jpeg") + _bytes(4, b"camera")


def unwrapped(message: bytes) -> bytes:
    """The JPEG in a CompressedImage; SessionError when it is none."""
    position = 0
    try:
        while position < len(message):
            key, position = _read(message, position)
            length, position = _read(message, position)
            if key & 7 != _BYTES:
                raise IndexError
            if key >> 3 == _DATA:
                return message[position : position + length]
            position += length
    except IndexError:
        pass
    raise SessionError(
        "A picture is written in a way that this version does not know.", "Update handcontrol."
    )


def schema() -> bytes:
    """The FileDescriptorSet of CompressedImage and of the Timestamp it uses."""
    stamp = _file(
        b"google/protobuf/timestamp.proto",
        b"google.protobuf",
        b"Timestamp",
        _field(b"seconds", 1, _INT64) + _field(b"nanos", 2, _INT32),
    )
    image = _file(
        b"foxglove/CompressedImage.proto",
        b"foxglove",
        b"CompressedImage",
        _field(b"timestamp", 1, _MESSAGE, b".google.protobuf.Timestamp")
        + _field(b"frame_id", 4, _STRING)
        + _field(b"data", 2, _BLOB)
        + _field(b"format", 3, _STRING),
        needs=b"google/protobuf/timestamp.proto",
    )
    return _bytes(1, stamp) + _bytes(1, image)


def _file(name: bytes, package: bytes, message: bytes, fields: bytes, *, needs: bytes = b"") -> bytes:
    """A FileDescriptorProto with one message."""
    depends = _bytes(3, needs) if needs else b""
    return (
        _bytes(1, name) + _bytes(2, package) + depends + _bytes(4, _bytes(1, message) + fields)
        + _bytes(12, b"proto3")
    )  # fmt: skip


def _field(name: bytes, number: int, kind: int, of: bytes = b"") -> bytes:
    """One field of a DescriptorProto; 1: optional."""
    said = _bytes(1, name) + _number(3, number) + _number(4, 1) + _number(5, kind)
    return _bytes(2, said + (_bytes(6, of) if of else b""))


def _bytes(number: int, value: bytes) -> bytes:
    return _varint(number << 3 | _BYTES) + _varint(len(value)) + value


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3 | _VARINT) + _varint(value)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _read(message: bytes, position: int) -> tuple[int, int]:
    """A varint, and where it ends. IndexError past the end."""
    value = shift = 0
    while True:
        byte = message[position]
        position += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, position
