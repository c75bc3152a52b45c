"""settings.toml: read with every problem told at once, written without eating a comment.

The file is TOML in `paths.config_dir()`. A bad file changes nothing: the settings in force stay, and every problem
in it is told with its path and a suggestion. Saving keeps comments and order (tomlkit) and is atomic.
"""

from __future__ import annotations

import difflib
import os
import shutil
import tempfile
import tomllib
from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit
from pydantic import BaseModel, ValidationError

from handcontrol import files, paths
from handcontrol.errors import SettingsError
from handcontrol.settings import Settings


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a file: where ("pointer.zone.left", "line 3"), what, and what to do about it."""

    path: str
    text: str
    suggestion: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.text} {self.suggestion}".strip()


def settings_path() -> Path:
    """The file that is read and written when no other is named."""
    return paths.config_dir() / "settings.toml"


def load_settings(path: Path | None = None, *, old: Settings | None = None) -> tuple[Settings, list[Problem]]:
    """The settings in `path` (default: `settings_path()`) and every problem found in it.

    With any problem nothing of the file counts: `old` (else the defaults) is returned. No file: the defaults.
    """
    path = settings_path() if path is None else path
    kept = Settings() if old is None else old
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return Settings.model_validate(table), []
    except FileNotFoundError:
        return Settings(), []
    except tomllib.TOMLDecodeError as error:
        return kept, [Problem(str(path), f"This is not TOML: {error}.", "Mend that line.")]
    except UnicodeDecodeError:
        return kept, [Problem(str(path), "This is not a text file in UTF-8.", "Save it as UTF-8.")]
    except OSError as error:
        return kept, [Problem(str(path), f"Cannot be read: {error.strerror}.", "Check its permissions.")]
    except ValidationError as error:
        return kept, problems_of(error, Settings)


def problems_of(error: ValidationError, model: type[BaseModel]) -> list[Problem]:
    """Pydantic's findings as Problems, in file order, with "did you mean" for unknown names."""
    return [_problem(found, model) for found in error.errors()]


def _problem(found: Any, model: type[BaseModel]) -> Problem:
    where = [str(part) for part in found["loc"]]
    path = ".".join(where) or "file"
    if found["type"] == "extra_forbidden":
        return Problem(path, "There is no such setting.", _did_you_mean(where, model))
    message = str(found["ctx"]["error"]) if found["type"] == "value_error" else f"{found['msg']}."
    if found["type"] == "value_error":
        return Problem(path, message)
    return Problem(path, message, f"It is {found['input']!r} now.")


def _did_you_mean(where: list[str], model: type[BaseModel]) -> str:
    fields = _group_at(where[:-1], model).model_fields
    near = difflib.get_close_matches(where[-1], fields, 1, 0.6)
    if near:
        return f"Did you mean {near[0]}?"
    return f"There are {', '.join(fields)}." if fields else "Remove it."


def _group_at(where: Iterable[str], model: type[BaseModel]) -> type[BaseModel]:
    for name in where:
        field = model.model_fields[name].annotation
        assert isinstance(field, type)
        assert issubclass(field, BaseModel)
        model = field
    return model


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write what differs from the file into it, comments and order kept; values equal to the default are not added.

    Atomic: a reader sees the old file or the new one. A file that is not TOML is left alone. Raises SettingsError.
    """
    path = (settings_path() if path is None else path).resolve()  # a link stays a link
    try:
        old = path.read_text(encoding="utf-8") if path.exists() else f"version = {settings.version}\n"
        document = tomlkit.parse(old)
        _merge(document, settings, Settings())
        _write_atomically(path, tomlkit.dumps(document))
    except (tomlkit.exceptions.ParseError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path} is not TOML ({error}), so it was left alone.", "Mend or delete it.", help="settings"
        ) from error
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be written: {error.strerror}.",
            "Check the folder's permissions and space.",
            help="unkept",
        ) from error


def set_aside(path: Path | None = None) -> Path:
    """Move a file that cannot be used out of the way, so that the defaults hold and changes are kept again; where it
    is now. SettingsError when it cannot be moved."""
    path = (settings_path() if path is None else path).resolve()
    try:
        return files.set_aside(path)
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be moved: {error.strerror}.", "Check the folder's permissions.", help="files"
        ) from error


def _merge(table: MutableMapping[str, Any], group: BaseModel, default: BaseModel) -> None:
    for name in type(group).model_fields:
        value, usual = getattr(group, name), getattr(default, name)
        if isinstance(value, BaseModel):
            inner = table.get(name, tomlkit.table())
            _merge(inner, value, usual)
            if inner and name not in table:
                table[name] = inner
        elif name in table:
            if table[name] != value:
                table[name] = value
        elif value != usual:
            table[name] = value


def _write_atomically(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
