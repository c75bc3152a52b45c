"""What of a folder of outputs is complete, and what it was made of: one line each, added as it is moved into place.

A line is {"output": path below the folder, "bytes": its size, "made_of": whatever the output follows from}. The last
line about an output counts; one that was cut off, as by a loss of power, counts as none.
"""

from __future__ import annotations

import errno
import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from handcontrol.closing import Closing
from handcontrol.errors import HandcontrolError

NAME = ".handcontrol-track.jsonl"


class Journal(Closing):
    """The journal of `folder`, which is made if need be; one process at a time has it. HandcontrolError if not this."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._complete: dict[str, dict[str, Any]] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = (folder / NAME).open("a+b", buffering=0)
        except OSError as error:
            raise HandcontrolError(
                f"{folder} cannot be written to: {error.strerror}.",
                "Choose a folder that you may write to and that has room.",
            ) from error
        if not _locked(self._file):
            self._file.close()
            raise HandcontrolError(
                f"Another handcontrol is writing to {folder}.", "Wait for its end, or choose another folder."
            )
        self._read()

    def has(self, output: str, made_of: dict[str, Any]) -> bool:
        """Whether `output` was completed from just this, and is there as it was then."""
        row = self._complete.get(output, {})
        if row.get("made_of") != made_of:
            return False
        try:
            return (self.folder / output).stat().st_size == row.get("bytes")
        except OSError:
            return False

    def add(self, output: str, made_of: dict[str, Any]) -> None:
        """`output` lies complete in its place."""
        row = {"output": output, "bytes": (self.folder / output).stat().st_size, "made_of": made_of}
        self._complete[output] = row
        self._file.write(json.dumps(row).encode() + b"\n")

    def close(self) -> None:
        self._file.close()

    def _read(self) -> None:
        self._file.seek(0)
        text = self._file.read()
        for line in text.splitlines():
            with suppress(ValueError, KeyError, TypeError):
                row = json.loads(line)
                self._complete[row["output"]] = row
        if text and not text.endswith(b"\n"):
            self._file.write(b"\n")


def _locked(file: BinaryIO) -> bool:
    """Whether it is ours alone until this process ends, however that happens. True where a disk knows no locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(2**30)  # far behind what is written: a locked byte cannot be read
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLOCK)
    return True
