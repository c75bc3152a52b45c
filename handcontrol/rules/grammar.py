"""The words of a rules file: frozen models that refuse what they do not know. What they mean is in docs/rules.md."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    field_validator,
    model_validator,
)

from handcontrol.keys import UnknownInput, parse_input
from handcontrol.vocab import Side

#: The version of the grammar written by this program.
VERSION = 1
START_MODE = "default"


class _Words(BaseModel):
    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, validate_by_name=True
    )


def _listed(value: Any) -> Any:
    """One word or a list of them, as a tuple."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


def _canonical(text: str) -> str:
    try:
        return "+".join(parse_input(text))
    except UnknownInput as error:
        raise ValueError(f"{error.text} {error.remedy}") from error


Words = Annotated[
    tuple[Annotated[str, Field(min_length=1)], ...], BeforeValidator(_listed), Field(min_length=1)
]
Input = Annotated[str, AfterValidator(_canonical)]
Name = Annotated[str, Field(min_length=1)]
Seconds = Annotated[float, Field(ge=0, le=3600)]
Share = Annotated[float, Field(ge=0, le=1)]
Notches = Annotated[float, Field(ge=-100, le=100)]


class When(_Words):
    """What must be so, all of it, for the rule to be active."""

    pose: Words | None = None  # the hand makes one of these
    motion: Words | None = None  # the hand just did one of these
    hand: Side | None = None  # the person's hand; None: the one that engaged first
    for_s: Seconds = Field(default=0.0, alias="for")  # all the rest has been so for this long
    cooldown: Seconds = 0.0  # not again within this time after it ended
    zone: Annotated[tuple[Share, Share, Share, Share], BeforeValidator(_listed)] | None = None
    app: Words | None = None  # the active application's identifier, or a part of it
    mode: Words | None = None
    other: Words | None = None  # the second hand makes one of these

    @field_validator("zone")
    @classmethod
    def _zone_has_room(cls, zone: tuple[float, float, float, float] | None) -> Any:
        if zone is not None and not (zone[0] < zone[2] and zone[1] < zone[3]):
            raise ValueError("a zone is [left, top, right, bottom] with left < right and top < bottom")
        return zone

    @field_validator("app")
    @classmethod
    def _apps_in_lower_case(cls, apps: tuple[str, ...] | None) -> Any:
        return apps and tuple(app.lower() for app in apps)

    @model_validator(mode="after")
    def _has_cause(self) -> Self:
        if not (self.pose or self.motion or self.mode):
            raise ValueError("say what brings the rule about: a pose, a motion or a mode")
        if self.motion and self.for_s:
            raise ValueError("a motion is over at once, so `for` has no meaning here")
        return self


class During(_Words):
    """What goes on while the rule is active."""

    move: Literal["pointer", "scroll"] | None = None  # the hand moves the pointer, or turns the wheel
    hold: Input | None = None  # pressed when the rule begins, released when it ends


class Do(_Words):
    """One thing done once."""

    tap: Input | None = None
    scroll: Annotated[tuple[Notches, Notches], BeforeValidator(_listed)] | None = None  # notches right, up
    set_mode: Name | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError("write one of tap, scroll, set_mode in each pair of braces")
        return self


Dos = Annotated[tuple[Do, ...], BeforeValidator(_listed)]


class Rule(_Words):
    """While `when` holds: `during`; as it begins: `on_enter`; as it ends: `on_leave`."""

    name: Name
    when: When
    during: During = During()
    on_enter: Dos = ()
    on_leave: Dos = ()

    @model_validator(mode="after")
    def _does_something(self) -> Self:
        if self.during == During() and not self.on_enter and not self.on_leave:
            raise ValueError("the rule does nothing: add during, on_enter or on_leave")
        if self.when.motion and self.during != During():
            raise ValueError("a motion is over at once, so there is no `during`: use on_enter")
        return self


class RuleSet(_Words):
    """A whole rules file. The order of the rules is their priority."""

    version: Literal[1] = 1
    start_mode: Name = START_MODE
    rule: Annotated[tuple[Rule, ...], BeforeValidator(_listed)] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        return self.rule
