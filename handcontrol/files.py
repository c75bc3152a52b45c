"""Files that appear whole or not at all: written beside their place under another name, then moved into it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from handcontrol.errors import HandcontrolError

REMEDY = "Choose a folder that exists, that you may write to and that has room."


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Where to write what shall become `path`: moved there at the end, removed when an exception passes.

    What is no ordinary file (a pipe, /dev/null) is written in place. HandcontrolError when it cannot be written.
    """
    path = Path(os.path.realpath(path))
    if os.path.exists(path) and not os.path.isfile(
        path
    ):  # unlike Path's own, no error where it may not be asked
        if os.path.isdir(path):
            raise HandcontrolError(f"{path} is a folder.", "Give the name of a file.")
        yield path
        return
    part = path.with_name(f".{os.getpid()}-{path.name}")
    try:
        part.open("xb").close()
        yield part
        part.replace(path)
    except OSError as error:
        raise HandcontrolError(f"{path} cannot be written: {error.strerror or error}.", REMEDY) from error
    finally:
        with suppress(OSError):  # a name that is too long cannot even be removed
            part.unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Rename what cannot be used to NAME.broken, or the first such name that is free; where it is now. OSError."""
    numbers = ("", *(f"-{number}" for number in range(2, 1000)))
    aside = next(
        place
        for number in numbers
        if not os.path.exists(place := path.with_name(f"{path.name}.broken{number}"))
    )
    path.rename(aside)
    return aside
