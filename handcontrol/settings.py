"""Every setting, declared once: its group, default, range and one sentence; read from and written to settings.toml.

The file is TOML in `paths.config_dir()`. A bad file changes nothing: the settings in force stay, and every problem
in it is told at once with its path and a suggestion. Saving keeps comments and order (tomlkit) and is atomic.
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
from typing import Annotated, Any, Literal, Self

import tomlkit
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from handcontrol import paths
from handcontrol.errors import SettingsError
from handcontrol.keys import has_button, parse_input


class Group(BaseModel):
    """One table of the file: frozen, nothing unknown, no silent conversions."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


def _pause_key(text: str) -> str:
    if has_button(text):
        raise ValueError("The pause key is a key or chord, not a mouse button.")
    return "+".join(parse_input(text))


def number(description: str, low: float, high: float) -> Any:
    """A setting's sentence and its range, both ends included."""
    return Field(description=description, ge=low, le=high)


def text(description: str) -> Any:
    """A setting's sentence, for one without a range."""
    return Field(description=description)


class CameraSettings(Group):
    """Where pictures come from, and how large and fast they are asked for; a camera may grant less."""

    source: Annotated[
        str, text("auto (first camera, else the virtual hand), camera:0, a camera's name, a file …")
    ] = "auto"
    width: Annotated[int, number("Picture width to ask the camera for, in pixels.", 160, 3840)] = 640
    height: Annotated[int, number("Picture height to ask the camera for, in pixels.", 120, 2160)] = 480
    fps: Annotated[float, number("Pictures a second to ask the camera for.", 5, 240)] = 30.0
    mirror: Annotated[
        Literal["auto", "on", "off"],
        text("Whether the source's pictures are mirrored; auto trusts the source."),
    ] = "auto"


class TrackingSettings(Group):
    """How hands are looked for."""

    model: Annotated[Literal["full", "lite"], text("The networks: full is exact, lite is lighter.")] = "full"
    hands: Annotated[int, number("The most hands followed at once.", 1, 4)] = 2
    min_detection: Annotated[float, number("Palm score from which a hand is believed.", 0.05, 1)] = 0.5
    min_presence: Annotated[float, number("Presence below which a followed hand is given up.", 0.05, 1)] = 0.5
    threads: Annotated[int, number("Processor threads a network may use.", 1, 8)] = 1


class GestureSettings(Group):
    """How shapes of the hand become gestures. Scores run from -1 to 1; above 0 every condition of a pose is met."""

    accept: Annotated[float, number("Score from which a pose is named; higher is stricter.", 0, 1)] = 0.35
    stickiness: Annotated[
        float, number("How much score a pose being made may lose before it is doubted.", 0, 1.3)
    ] = 0.8
    enter_s: Annotated[float, number("Seconds a pose must be seen before it counts as made.", 0, 1)] = 0.06
    leave_s: Annotated[
        float, number("Seconds a pose may be missing before it counts as left; flickers are bridged.", 0, 1)
    ] = 0.1


class Zone(Group):
    """The part of the picture, as the person sees themselves (0..1 from the left and top), that maps to the screen."""

    left: Annotated[float, number("Left edge, 0..1 of the picture's width.", 0, 1)] = 0.2
    top: Annotated[float, number("Top edge, 0..1 of the picture's height.", 0, 1)] = 0.2
    right: Annotated[float, number("Right edge, 0..1 of the picture's width.", 0, 1)] = 0.8
    bottom: Annotated[float, number("Bottom edge, 0..1 of the picture's height.", 0, 1)] = 0.7

    @model_validator(mode="after")
    def _has_room(self) -> Self:
        if self.right - self.left < 0.05 or self.bottom - self.top < 0.05:
            raise ValueError(
                "The zone must be at least 0.05 wide and high, with left < right and top < bottom."
            )
        return self


class PointerSettings(Group):
    """How the hand moves the pointer. Lengths are zone widths or palm lengths, never pixels, so feel stays the same."""

    mode: Annotated[
        Literal["absolute"], text("absolute: each place in the zone is a place on the screen.")
    ] = "absolute"
    screens: Annotated[Literal["primary", "all"], text("The screens that the zone covers.")] = "primary"
    anchor: Annotated[
        Literal["palm", "index_tip"],
        text("What moves the pointer: the knuckles (a click does not move them) or a tip."),
    ] = "palm"
    zone: Annotated[Zone, text("The part of the picture that maps to the screen.")] = Zone()
    over_travel: Annotated[
        float,
        number(
            "How far the zone reaches past each screen edge (0..1 of it): corners without strain.", 0, 0.5
        ),
    ] = 0.03
    min_cutoff_hz: Annotated[
        float, number("One Euro: smoothing at rest; lower is calmer and slower.", 0.05, 30)
    ] = 1.0
    beta: Annotated[
        float, number("One Euro: Hz of cutoff gained per zone width a second; higher follows faster.", 0, 200)
    ] = 12.0
    slop: Annotated[
        float, number("Palm lengths the hand must move while a button is held before it drags.", 0, 2)
    ] = 0.12
    freeze_on_closing: Annotated[
        bool,
        text("Hold the pointer still as thumb and index finger close before a click, or open after a drag."),
    ] = True
    scroll_step: Annotated[float, number("Palm lengths of hand movement for one wheel notch.", 0.02, 2)] = 0.2


class SafetySettings(Group):
    """What keeps the computer from being stuck or surprising."""

    stall_ms: Annotated[
        int, number("Milliseconds without pictures or steps until everything held is released.", 100, 5000)
    ] = 300
    pause_key: Annotated[
        str,
        AfterValidator(_pause_key),
        text("The key or chord that switches control on and off from anywhere, as ctrl+alt+p."),
    ] = "ctrl+alt+p"
    palm_toggle: Annotated[bool, text("Whether an open palm held still toggles resting and engaged.")] = True
    palm_hold_s: Annotated[float, number("Seconds an open palm is held to toggle resting.", 0.2, 5)] = 0.6
    start_engaged: Annotated[
        bool, text("Whether control, once switched on, starts engaged rather than resting.")
    ] = True


class LookSettings(Group):
    """What the window shows."""

    theme: Annotated[Literal["auto", "dark", "light"], text("auto follows the desktop where it tells.")] = (
        "auto"
    )
    mirror_view: Annotated[bool, text("Show the picture as a mirror does.")] = True
    show_3d: Annotated[bool, text("Show the 3D view of the hands.")] = True
    show_skeleton: Annotated[bool, text("Draw the bones and points of each hand.")] = True
    show_boxes: Annotated[bool, text("Draw palm boxes and the squares the networks look at.")] = True
    show_zone: Annotated[bool, text("Draw the zone that maps to the screen.")] = True


class Settings(Group):
    """All settings; immutable. `Settings()` are the defaults; `model_copy(update=…)` makes a changed one."""

    version: Annotated[Literal[1], text("The version of this file's layout.")] = 1
    camera: CameraSettings = CameraSettings()
    tracking: TrackingSettings = TrackingSettings()
    gestures: GestureSettings = GestureSettings()
    pointer: PointerSettings = PointerSettings()
    safety: SafetySettings = SafetySettings()
    look: LookSettings = LookSettings()


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
            f"{path} is not TOML ({error}), so it was left alone.", "Mend or delete it."
        ) from error
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be written: {error.strerror}.", "Check the folder's permissions and space."
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
