"""Everything handcontrol keeps on this machine, and its removal: known names in its own folders, nothing else, ever."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from handcontrol import autostart, paths
from handcontrol.errors import HandcontrolError

Folder = Callable[[], Path]

#: kind → (what it is, folder, patterns of names in that folder). Whoever keeps something new adds a row: a test asks.
KINDS: dict[str, tuple[str, Folder, tuple[str, ...]]] = {
    "settings": (
        "your settings",
        paths.config_dir,
        ("settings.toml", ".settings.toml.*", "settings.before.toml"),
    ),
    "profiles": ("your rules", paths.config_dir, ("profiles",)),
    "gestures": ("gestures you taught", paths.config_dir, ("gestures",)),
    "sessions": ("recorded sessions", paths.data_dir, ("sessions",)),
    "networks": ("fetched networks, fetched again when needed", paths.cache_dir, ("networks",)),
    "graphics": ("Qt's compiled shaders", paths.cache_dir, ("qtshadercache*", "qtpipelinecache*")),
    "window": ("where the window stood and what was open", paths.config_dir, ("window.json",)),
    "running": ("marks of the window that is open", paths.data_dir, ("window.lock", "window.socket")),
    "log": ("the log", paths.log_dir, ("handcontrol.log", "handcontrol.log.*")),
}


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of thing that is stored. paths: what would be deleted; files, size: how many and bytes, in all."""

    kind: str
    what: str
    paths: tuple[Path, ...]
    files: int
    size: int


def kept() -> tuple[Kept, ...]:
    """Every kind, also those of which nothing is stored. Nothing is read but names and sizes."""
    found = []
    for kind, (what, folder, patterns) in KINDS.items():
        places = tuple(sorted({place for pattern in patterns for place in _glob(folder(), pattern)}))
        sizes = [size for place in places for size in _sizes(place)]
        found.append(Kept(kind, what, places, len(sizes), sum(sizes)))
    # It lies among the entries of other programs, in a folder that is not ours.
    started = tuple(filter(None, (autostart.file(),)))
    sizes = [place.lstat().st_size for place in started]
    what = "the entry that starts handcontrol with the computer"
    found.append(Kept("autostart", what, started, len(started), sum(sizes)))
    return tuple(found)


def strangers() -> tuple[Path, ...]:
    """What lies in our folders and is not known to be ours: told, and left alone."""
    ours = {place for one in kept() for place in one.paths}
    folders = _folders()
    found: set[Path] = set()
    for folder in folders:
        found |= {place for place in _glob(folder, "*") if place not in ours and place not in folders}
    # One of our folders may lie in another (as the log's does on some systems): then what is around it is ours.
    return tuple(sorted(place for place in found if not any(place in folder.parents for folder in folders)))


def delete() -> None:
    """Remove everything in `kept`, and our folders when they are empty then. Links are removed, never followed.

    Raises HandcontrolError, after trying all, when something stays.
    """
    failed: list[str] = []
    for one in kept():
        for place in one.paths:
            try:
                _remove(place)
            except OSError as error:
                failed.append(f"{error.filename or place} ({error.strerror})")
    try:
        autostart.set_on(False)  # where it is no file
    except HandcontrolError as error:
        failed.append(error.text)
    for folder in sorted(_folders(), key=lambda folder: len(folder.parts), reverse=True):
        if folder.is_symlink() or not folder.is_dir() or any(folder.iterdir()):
            continue
        try:
            folder.rmdir()
        except OSError as error:
            failed.append(f"{folder} ({error.strerror})")
    if failed:
        raise HandcontrolError(
            f"Not all could be deleted: {', '.join(failed)}.",
            "Close handcontrol, check the permissions and try again.",
        )


def _folders() -> set[Path]:
    return {folder() for _, folder, _ in KINDS.values()}


def _glob(folder: Path, pattern: str) -> Iterator[Path]:
    try:
        yield from folder.glob(pattern)
    except OSError:
        return


def _sizes(place: Path) -> Iterator[int]:
    """The size of each file at or below `place`."""
    if not place.is_dir() or place.is_symlink():
        yield place.lstat().st_size
        return
    for root, _, files in os.walk(place):
        for name in files:
            try:
                yield os.lstat(os.path.join(root, name)).st_size
            except OSError:
                continue  # gone meanwhile


def _remove(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
