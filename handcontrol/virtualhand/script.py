"""Scripts: small TOML files that say what the virtual hands do. Read strictly; every fault named with its key.

A script has a `[scene]` (background, light, noise) and `[[hand]]`s with `[[hand.key]]` keyframes. A keyframe repeats
what it does not say from the one before. Angles are those of a right hand; a left hand is its mirror image.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from handcontrol.errors import SourceError
from handcontrol.virtualhand.poses import poses
from handcontrol.vocab import Side

Place = tuple[Annotated[float, Field(ge=-3, le=4)], Annotated[float, Field(ge=-3, le=4)]]
Colour = Annotated[str, Field(pattern="^#[0-9a-fA-F]{6}$")]
Degrees = Annotated[float, Field(ge=-720, le=720)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Key(_Strict):
    """What a hand is like at time `t`. None: as in the keyframe before."""

    t: float = Field(ge=0, le=36000, description="seconds")
    pose: str | None = Field(default=None, description="a name in poses.toml")
    anchor: Place | None = Field(
        default=None, description="where the knuckles' middle is, 0..1 of the picture"
    )
    palm: Place | None = Field(
        default=None, description="where the palm's middle is, 0..1 (instead of anchor)"
    )
    size: Annotated[float, Field(ge=0.05, le=3)] | None = Field(
        default=None, description="hand length / height"
    )
    view: Literal["palm", "back"] | None = Field(default=None, description="the side that the camera sees")
    roll: Degrees | None = Field(default=None, description="degrees anticlockwise in the picture")
    pitch: Degrees | None = Field(default=None, description="degrees, fingers to the camera")
    yaw: Degrees | None = Field(default=None, description="degrees about the forearm")
    ease: Literal["smooth", "linear", "jump"] = Field(default="smooth", description="how it gets here")
    hidden: bool | None = Field(default=None, description="from here on the hand is not there")

    @field_validator("pose")
    @classmethod
    def _known(cls, name: str | None) -> str | None:
        if name is not None and name not in poses():
            raise ValueError(f"there is no pose {name!r}{_near(name, poses())}")
        return name

    @model_validator(mode="after")
    def _one_place(self) -> Key:
        if self.anchor is not None and self.palm is not None:
            raise ValueError("give anchor or palm, not both")
        return self


def _forward(keys: Sequence[Key | LightKey]) -> None:
    for before, after in pairwise(keys):
        if after.t <= before.t:
            raise ValueError(f"keys must go forward in time: t = {after.t:g} comes after {before.t:g}")


class HandTrack(_Strict):
    """One hand's life. tremor: mm (sd). near: nearer hands cover others. elbow: where its forearm comes from."""

    side: Side = "right"
    skin: float = Field(default=2.0, ge=1, le=5, description="tone, 1 light to 5 dark")
    tremor: float = Field(default=0.0, ge=0, le=20, description="mm, standard deviation")
    near: float = Field(default=0.0, description="hands with more cover those with less")
    elbow: Place | None = Field(
        default=None, description="0..1 of the picture; none: the forearm goes straight on"
    )
    sleeve: Colour | None = Field(default=None, description="its colour, #rrggbb")
    key: tuple[Key, ...]

    @model_validator(mode="after")
    def _order(self) -> HandTrack:
        if not self.key:
            raise ValueError("a hand needs at least one key")
        first = self.key[0]
        if first.pose is None or (first.anchor is None and first.palm is None):
            raise ValueError("the first key must say pose and anchor (or palm)")
        _forward(self.key)
        return self


class LightKey(_Strict):
    """How bright the light is at time `t`."""

    t: float = Field(ge=0, le=36000, description="seconds")
    brightness: float = Field(ge=0.05, le=2, description="1 is a well lit room")
    ease: Literal["smooth", "linear", "jump"] = Field(default="smooth", description="how it gets here")


class Look(_Strict):
    """The picture around the hands. With keys the brightness is theirs."""

    background: Literal["room", "gradient", "clutter", "plain"] = "room"
    light: tuple[float, float, float] = Field(
        default=(-0.35, 0.5, 0.8), description="towards it: right, up, camera"
    )
    brightness: float = Field(default=1.0, ge=0.05, le=2)
    key: tuple[LightKey, ...] = Field(default=(), description="brightness that changes with time")
    exposure_s: float = Field(
        default=0.0, ge=0, le=0.2, description="what moves is smeared over so much time around t"
    )
    noise: float = Field(default=1.8, ge=0, le=40, description="sensor noise, grey levels (sd)")
    sway_px: float = Field(default=0.0, ge=0, le=200, description="how far the background moves to and fro")

    @field_validator("light")
    @classmethod
    def _points(cls, light: tuple[float, float, float]) -> tuple[float, float, float]:
        if sum(v * v for v in light) < 1e-6:
            raise ValueError("a light needs a direction")
        return light

    @field_validator("key")
    @classmethod
    def _order(cls, keys: tuple[LightKey, ...]) -> tuple[LightKey, ...]:
        _forward(keys)
        return keys


class Script(_Strict):
    """A whole script. Frames are t = n / fps for 0 <= t < duration_s; a loop goes on for ever."""

    name: str = "script"
    title: str = ""
    duration_s: float = Field(gt=0, le=36000)
    fps: float = Field(default=30.0, ge=1, le=240)
    width: int = Field(default=640, ge=32, le=3840)
    height: int = Field(default=480, ge=32, le=2160)
    loop: bool = False
    scene: Look = Look()
    hand: tuple[HandTrack, ...] = ()

    @model_validator(mode="after")
    def _in_time(self) -> Script:
        keyed: list[tuple[str, Sequence[Key | LightKey]]] = [("scene", self.scene.key)]
        keyed += [(f"hand {index}", hand.key) for index, hand in enumerate(self.hand, 1)]
        for name, keys in keyed:
            if keys and keys[-1].t > self.duration_s:
                raise ValueError(
                    f"{name} has a key at {keys[-1].t:g} s, but duration_s is {self.duration_s:g}"
                )
        return self


@cache
def script_names() -> tuple[str, ...]:
    """The scripts that come with the program, sorted."""
    folder = resources.files("handcontrol.virtualhand").joinpath("scripts")
    return tuple(sorted(f.name.removesuffix(".toml") for f in folder.iterdir() if f.name.endswith(".toml")))


def load_script(name_or_path: str) -> Script:
    """The built-in script of that name, or the one in that .toml file. SourceError if it cannot be used."""
    if name_or_path in script_names():
        packaged = resources.files("handcontrol.virtualhand").joinpath("scripts", f"{name_or_path}.toml")
        return parse_script(packaged.read_text("utf-8"), name=name_or_path, where=f"{name_or_path}.toml")
    path = Path(name_or_path)
    if path.suffix != ".toml":
        raise SourceError(
            f"there is no virtual hand script {name_or_path!r}{_near(name_or_path, script_names())}.",
            f"Built in are {', '.join(script_names())}; a script of your own is a path that ends in .toml.",
        )
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise SourceError(f"{path} is not a text file.", "A script is TOML in UTF-8.") from None
    except OSError as error:
        raise SourceError(
            f"cannot read the script {path}: {error.strerror}.", "Check the path and its permissions."
        ) from None
    return parse_script(text, name=path.stem, where=str(path))


def parse_script(text: str, *, name: str = "script", where: str = "script") -> Script:
    """A script from TOML text; SourceError names `where`, the first faulty key and how many more there are."""
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SourceError(f"{where} is not valid TOML: {error}.", "Mend that line.") from None
    try:
        return Script.model_validate({"name": name} | table)
    except ValidationError as error:
        faults = error.errors()
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        raise SourceError(f"{where}: {_fault(faults[0])}{more}.", _remedy(faults[0])) from None


def _fault(fault: Any) -> str:
    place = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in fault["loc"])
    message = fault["msg"].removeprefix("Value error, ")
    message = message[0].lower() + message[1:]
    if fault["type"] == "extra_forbidden":
        message = "there is no such key"
    return f"{place.lstrip('.')}: {message}" if place else message


def _remedy(fault: Any) -> str:
    if fault["type"] == "extra_forbidden":
        parent = [part for part in fault["loc"][:-1] if isinstance(part, str)]
        models: dict[str, type[BaseModel]] = {
            "": Script,
            "scene": Look,
            "scene.key": LightKey,
            "hand": HandTrack,
            "hand.key": Key,
        }
        model = models[".".join(parent)]
        known = list(model.model_fields)
        return f"Known there: {', '.join(known)}."
    if fault["type"] == "missing":
        return "Add it."
    return "Change that value; docs/virtual-hand.md lists all keys."


def _near(name: str, known: Any) -> str:
    close = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean {close[0]!r}?" if close else ""
