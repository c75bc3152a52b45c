"""The files of a folder that may be sources, by their names' ends."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from handcontrol.errors import SourceError


def files_below(
    folder: Path,
    suffixes: frozenset[str],
    *,
    tell: Callable[[str, str], object],
    recursive: bool = True,
) -> list[str]:
    """The files with one of `suffixes` (lower case), sorted: paths below the folder, with "/".

    SourceError when the folder cannot be listed; of a folder in it `tell` hears (text, remedy).
    """

    def refused(error: OSError) -> None:
        text = f"The folder {error.filename} cannot be listed: {error.strerror}."
        if Path(error.filename) == folder:
            raise SourceError(text, "Ask for read permission to it.") from error
        tell(text, "What is in it is left out.")

    found = []
    for root, folders, files in os.walk(folder, onerror=refused):
        # Hidden files are a system's own (thumbnails, ._copies), not a person's.
        folders[:] = [name for name in folders if recursive and not name.startswith(".")]
        for name in files:
            if Path(name).suffix.lower() in suffixes and not name.startswith("."):
                found.append((Path(root) / name).relative_to(folder).as_posix())
    return sorted(found)
