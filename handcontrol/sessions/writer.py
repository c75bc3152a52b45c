"""Writes a session: one MCAP file in chunks of less than a second, each of which can be read without the others.

Until it is closed the file is called NAME.part; what a crash leaves there is a session that ends early.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mcap.writer import CompressionType, Writer

from handcontrol.closing import Closing
from handcontrol.errors import SessionError
from handcontrol.sessions import pictures
from handcontrol.sessions.about import PART, About
from handcontrol.sessions.codec import Encoder, dump
from handcontrol.sessions.marks import Mark
from handcontrol.sessions.schemas import CHANNELS, schemas
from handcontrol.vocab import Notice, Step

CHUNK_S = 0.9
CHUNK_BYTES = 2**20  # or sooner
PICTURE_BYTES = 2**22  # of pictures that wait for the end of the chunk
REMEDY = "Choose a folder that exists, that you may write to and that has room."


class SessionWriter(Closing):
    """One thread at a time. SessionError when the file exists (unless force) or cannot be written."""

    def __init__(self, path: Path, about: About, *, force: bool = False) -> None:
        self.path = path
        self.part = path.with_name(path.name + PART)
        self.steps = 0
        self._about = about
        self._encoder = Encoder()
        self._began: float | None = None  # t of the chunk's first step
        self.pending = 0  # bytes of the chunk so far
        self._size = 0
        self._t_ns = 0
        self._pictures: list[tuple[bytes, int, int]] = []  # message, time, frame
        self._picture_bytes = 0
        self._has_pictures = False
        if not force:
            for taken in (path, self.part):
                if os.path.exists(taken):  # unlike Path's own, no error where it may not be asked
                    raise SessionError(f"{taken} is there already.", "Choose another name, or give --force.")
        if os.path.isdir(path):
            raise SessionError(f"{path} is a folder.", "Give the name of a file.")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self.part.open("wb")
            self._start()
        except OSError as error:
            trouble = self._trouble(error)
            with contextlib.suppress(OSError):  # nothing is in it
                self.part.unlink(missing_ok=True)
            raise trouble from error

    @property
    def size(self) -> int:
        """Bytes written so far. Any thread."""
        with contextlib.suppress(ValueError):  # closed: as it was then
            self._size = self._file.tell()
        return self._size

    def step(self, step: Step) -> None:
        """Steps in their order."""
        if self._began is None:
            self._encoder.restart()
            self._began = step.t
        self._write("/steps", self._encoder.step(step), step.t, self.steps)
        self.steps += 1
        if (
            step.t - self._began >= CHUNK_S
            or self.pending >= CHUNK_BYTES
            or self._picture_bytes >= PICTURE_BYTES
        ):
            self.flush()

    def picture(self, jpeg: bytes, frame_id: int, t: float) -> None:
        """The camera's picture of a step that comes next or has come."""
        t_ns = round(t * 1e9)
        self._keep(pictures.wrapped(jpeg, t_ns), t_ns, frame_id)

    def notice(self, notice: Notice) -> None:
        """What the run told beside the steps' own notices."""
        self._write("/notices", self._encoder.notice(notice), notice.t, 0)

    def mark(self, mark: Mark) -> None:
        """What a person says of a moment. It is written where the file has got to."""
        self._write("/marks", self._encoder.notice(mark), mark.t, 0)

    def copy(self, topic: str, message: bytes, t_ns: int, sequence: int) -> None:
        """A message of another session as it is. `flush` where a chunk of that session ends."""
        if topic == pictures.TOPIC:
            self._keep(message, t_ns, sequence)
            return
        self.steps += topic == "/steps"
        self._put(topic, message, t_ns, sequence)

    def stats(self, stats: Mapping[str, Any], t: float) -> None:
        """Now and then: source, fps, dropped (pictures), held."""
        self._write("/stats", dump(dict(stats)), t, 0)

    def flush(self) -> None:
        """Everything so far is in the file: from here on a crash of this process does not lose it."""
        self._began, self.pending = None, 0
        waiting, self._pictures, self._picture_bytes = self._pictures, [], 0
        try:
            self._mcap.flush()
            if waiting:
                self._flush_pictures(waiting)
        except OSError as error:
            raise self._trouble(error) from error

    def close(self) -> None:
        """Finish the file and give it its name. Once."""
        if self._file.closed:
            return
        try:
            self.flush()
            # Once more, so that no single damage takes it.
            self._write("/about", dump(self._about.data()), self._t_ns / 1e9, 1)
            self._mcap.finish()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._size = self._file.tell()
            self._file.close()
            os.replace(self.part, self.path)
        except OSError as error:
            raise self._trouble(error) from error
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Leave the file as it is, under the name that ends in .part."""
        file = getattr(self, "_file", None)
        if file is not None and not file.closed:
            with contextlib.suppress(OSError):  # a full disk says so again; what is in the file stays
                file.close()

    def _start(self) -> None:
        about = self._about
        # The chunks' ends are ours: a step leans on the one before it in its chunk.
        self._mcap = Writer(self._file, chunk_size=2**62, compression=CompressionType.ZSTD)
        self._mcap.start(profile="handcontrol", library=f"handcontrol {about.version}".strip())
        plain = {key: value for key, value in about.data().items() if key not in ("settings", "rules")}
        self._mcap.add_metadata(
            "handcontrol",
            {key: value if isinstance(value, str) else json.dumps(value) for key, value in plain.items()},
        )
        for name, data in (("settings.json", about.settings), ("rules.json", about.rules)):
            text = json.dumps(data, indent=1).encode()
            self._mcap.add_attachment(0, 0, name, "application/json", text)
        for topic, schema in schemas().items():
            schema_id = self._mcap.register_schema(
                f"handcontrol{topic.replace('/', '.')}", "jsonschema", schema
            )
            assert self._mcap.register_channel(topic, "json", schema_id) == CHANNELS[topic]
        self._write("/about", dump(about.data()), 0.0, 0)
        self.flush()

    def _flush_pictures(self, waiting: list[tuple[bytes, int, int]]) -> None:
        """As a chunk of their own, which whoever wants steps can leave aside."""
        channel = CHANNELS[pictures.TOPIC]
        self._pack(CompressionType.LZ4)
        if not self._has_pictures:
            self._has_pictures = True
            schema_id = self._mcap.register_schema(pictures.SCHEMA, "protobuf", pictures.schema())
            assert self._mcap.register_channel(pictures.TOPIC, "protobuf", schema_id) == channel
        for message, t_ns, frame_id in waiting:
            self._mcap.add_message(channel, t_ns, message, t_ns, frame_id & 0xFFFFFFFF)
        self._mcap.flush()
        self._pack(CompressionType.ZSTD)

    def _pack(self, compression: CompressionType) -> None:
        """How the next chunk is packed. The library means one way for a whole file and has no word for this."""
        assert hasattr(self._mcap, "_Writer__compression")
        self._mcap._Writer__compression = compression

    def _keep(self, message: bytes, t_ns: int, frame_id: int) -> None:
        self._pictures.append((message, t_ns, frame_id))
        self._picture_bytes += len(message)

    def _write(self, topic: str, message: bytes, t: float, sequence: int) -> None:
        self._put(topic, message, round(t * 1e9), sequence)

    def _put(self, topic: str, message: bytes, t_ns: int, sequence: int) -> None:
        self._t_ns = max(self._t_ns, t_ns)
        self.pending += len(message)
        try:
            self._mcap.add_message(CHANNELS[topic], self._t_ns, message, self._t_ns, sequence & 0xFFFFFFFF)
        except OSError as error:
            raise self._trouble(error) from error

    def _trouble(self, error: OSError) -> SessionError:
        self.abandon()
        text = f"{self.path} cannot be written: {error.strerror or error}."
        return SessionError(text, REMEDY, help="sessions")
