"""The words of a rules file: frozen models that refuse what they do not know. What they mean is in docs/rules.md."""

from __future__ import annotations

import hashlib
import json
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
from handcontrol.rules.axes import AxisName, default_step
from handcontrol.vocab import SessionOrder

#: The version of the grammar written by this program.
VERSION = 1
START_MODE = "default"
AUTO = "auto"  # as a profile: the one that the active application has


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


def _typable(text: str) -> str:
    for character in text:
        if not (character.isprintable() or character in "\n\t"):
            raise ValueError(f"{character!r} cannot be typed")
    return text


Words = Annotated[
    tuple[Annotated[str, Field(min_length=1)], ...], BeforeValidator(_listed), Field(min_length=1)
]
Input = Annotated[str, AfterValidator(_canonical)]
Name = Annotated[str, Field(min_length=1)]
Seconds = Annotated[float, Field(ge=0, le=3600)]
Share = Annotated[float, Field(ge=0, le=1)]
Notches = Annotated[float, Field(ge=-100, le=100)]
Score = Annotated[float, Field(ge=-1, le=1)]
Which = Literal["left", "right", "first", "second", "any"]


def _address(text: str) -> str:
    if not text.lower().startswith(("http://", "https://")) or any(c.isspace() for c in text):
        raise ValueError("an address begins with https:// or http:// and has no spaces")
    return text


def _command(value: Any) -> Any:
    if isinstance(value, str):
        raise ValueError(
            'a program is a list, itself and then each of its words, as ["gimp", "--new-instance"]'
        )
    return _listed(value)


Lowered = Annotated[Words, AfterValidator(lambda words: tuple(word.lower() for word in words))]


class InApplication(_Words):
    """Words for the active application; of each that is given, one part must be in what the desktop tells."""

    app: Lowered | None = None  # its identifier (X11: WM_CLASS)
    title: Lowered | None = None  # of its window
    executable: Lowered | None = None  # its program's file name

    def in_application(self, app: str | None, title: str | None, executable: str | None) -> bool:
        """Whether an application of these names is meant; what cannot be told (None) is not."""
        return all(
            not asked or (name is not None and any(part in name.lower() for part in asked))
            for asked, name in ((self.app, app), (self.title, title), (self.executable, executable))
        )


class UseFor(InApplication):
    """While such an application is active the whole profile is used by itself."""

    @model_validator(mode="after")
    def _says_which(self) -> Self:
        if not (self.app or self.title or self.executable):
            raise ValueError("say for which application: app, title or executable")
        return self


class When(InApplication):
    """What must be so, all of it, for the rule to be active."""

    pose: Words | None = None  # the hand makes one of these
    motion: Words | None = None  # the hand just did one of these
    sequence: Words | None = None  # the hand just completed these, in this order
    within: Seconds = 1.0  # of a sequence: from each part to the next
    hand: Which | None = None  # the person's hand, or the order they engaged in; None: first
    for_s: Seconds = Field(default=0.0, alias="for")  # all the rest has been so for this long
    cooldown: Seconds = 0.0  # not again within this time after it ended
    repeat: Seconds | None = None  # on_enter again every so often while it lasts
    zone: Annotated[tuple[Share, Share, Share, Share], BeforeValidator(_listed)] | None = None
    distance: Annotated[tuple[Share, Share], BeforeValidator(_listed)] | None = None  # palm / picture height
    score: Score | None = None  # as it begins: how surely the pose is made, 0 just so to 1
    mode: Words | None = None
    other: Words | None = None  # the second hand makes one of these
    both: Words | None = None  # both hands make one of these
    resting: bool = False  # while control rests, and only then

    @field_validator("zone")
    @classmethod
    def _zone_has_room(cls, zone: tuple[float, float, float, float] | None) -> Any:
        if zone is not None and not (zone[0] < zone[2] and zone[1] < zone[3]):
            raise ValueError("a zone is [left, top, right, bottom] with left < right and top < bottom")
        return zone

    @field_validator("distance")
    @classmethod
    def _distance_has_room(cls, distance: tuple[float, float] | None) -> Any:
        if distance is not None and not distance[0] < distance[1]:
            raise ValueError("a distance is [smallest, largest] palm length, 0 to 1 of the picture's height")
        return distance

    @model_validator(mode="after")
    def _has_cause(self) -> Self:
        if not (self.pose or self.motion or self.sequence or self.both or self.mode):
            raise ValueError("say what brings the rule about: a pose, a motion, a sequence or a mode")
        if self.momentary and self.for_s:
            raise ValueError("a motion is over at once, so `for` has no meaning here")
        if self.momentary and self.repeat is not None:
            raise ValueError("a motion is over at once, so `repeat` has no meaning here")
        if self.sequence and (self.motion or self.pose or self.both):
            raise ValueError("a sequence says all that the hand does: no pose or motion beside it")
        if self.sequence and len(self.sequence) < 2:
            raise ValueError("a sequence has two parts at least")
        if self.score is not None and not self.made:
            raise ValueError("`score` is a pose's: say which pose")
        if self.both and (self.pose or self.other):
            raise ValueError("`both` says what each hand makes: no pose or other beside it")
        return self

    @property
    def momentary(self) -> bool:
        """Whether it holds for one moment only."""
        return bool(self.motion or self.sequence)

    @property
    def made(self) -> tuple[str, ...]:
        """The poses of which the hand makes one."""
        return self.pose or self.both or ()


class Axis(_Words):
    """A value of the hand that turns something: a step for each `step` that it changes."""

    of: AxisName
    turns: Literal["volume", "brightness", "scroll", "scroll_x", "zoom"] | None = None
    up: Input | None = None  # tapped for each step up, and down for each step down
    down: Input | None = None
    step: Annotated[float, Field(gt=0, le=360)] | None = None

    @model_validator(mode="after")
    def _turns_something(self) -> Self:
        if bool(self.turns) == bool(self.up or self.down):
            raise ValueError("say what it turns: either turns, or up and down")
        return self

    @property
    def each(self) -> float:
        """How much of the value is one step."""
        return self.step or default_step(self.of)


class During(_Words):
    """What goes on while the rule is active."""

    move: Literal["pointer", "scroll", "zoom"] | None = None  # the hand moves the pointer, turns the wheel …
    hold: Input | None = None  # pressed when the rule begins, released when it ends
    axis: Axis | None = None
    spotlight: bool = False  # a dot where the pointer is

    @property
    def held(self) -> tuple[str, ...]:
        """The inputs that are down meanwhile; zooming is turning the wheel with ctrl down."""
        zooms = self.move == "zoom" or (self.axis is not None and self.axis.turns == "zoom")
        return (("ctrl",) if zooms else ()) + (parse_input(self.hold) if self.hold else ())

    @property
    def outputs(self) -> tuple[str, ...]:
        """What it has to itself besides: the pointer, the wheel, what an axis turns."""
        axis = self.axis and (self.axis.turns or f"{self.axis.up} {self.axis.down}")
        dot = "spotlight" if self.spotlight else None
        return tuple("scroll" if name == "zoom" else name for name in (self.move, axis, dot) if name)


class PointerWords(_Words):
    """How the pointer goes on from here; what is not given stays as it is."""

    mode: Literal["absolute", "relative", "joystick"] | None = None
    anchor: Literal["palm", "blend", "index_tip"] | None = None  # what of the hand moves it
    dwell: Literal["off", "left", "right", "double", "drag"] | None = None  # what it does when it rests
    screen: Literal["next", "primary", "all"] | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError(f"write one of {', '.join(type(self).model_fields)} at least")
        return self


class Do(_Words):
    """One thing done once."""

    tap: Input | None = None
    double: Input | None = None  # tapped twice
    text: Annotated[str, Field(min_length=1, max_length=1000), AfterValidator(_typable)] | None = None
    scroll: Annotated[tuple[Notches, Notches], BeforeValidator(_listed)] | None = None  # notches right, up
    zoom: Notches | None = None  # notches of the wheel with ctrl down
    wait: Annotated[float, Field(gt=0, le=60)] | None = None  # seconds until what comes after it in the list
    set_mode: Name | None = None
    pointer: PointerWords | None = None
    engage: bool | None = None  # true: control wakes; false: it rests
    notify: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    sound: Literal["bell"] | None = None
    show: Literal["keyboard"] | None = None  # the system's on-screen keyboard comes, or goes
    profile: Name | None = None
    session: SessionOrder | None = None  # keep: the last half minute; wrong, missed: of what just happened
    run: Annotated[tuple[Name, ...], BeforeValidator(_command), Field(min_length=1)] | None = None
    open: Annotated[str, AfterValidator(_address), Field(max_length=2000)] | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError(f"write one of {', '.join(type(self).model_fields)} in each pair of braces")
        return self

    @property
    def starts(self) -> tuple[str, ...]:
        """The program and its words, or the address, that it would start."""
        return self.run or ((self.open,) if self.open else ())


Dos = Annotated[tuple[Do, ...], BeforeValidator(_listed)]


class Rule(_Words):
    """While `when` holds: `during`; as it begins: `on_enter`; as it ends: `on_leave`."""

    name: Name
    enabled: bool = True  # false: it stays in the file and does nothing
    when: When
    during: During = During()
    on_enter: Dos = ()
    on_leave: Dos = ()

    @model_validator(mode="after")
    def _does_something(self) -> Self:
        if self.during == During() and not self.on_enter and not self.on_leave:
            raise ValueError("the rule does nothing: add during, on_enter or on_leave")
        if self.when.momentary and self.during != During():
            raise ValueError("a motion is over at once, so there is no `during`: use on_enter")
        if self.when.repeat is not None and not self.on_enter:
            raise ValueError("`repeat` does on_enter again: there is none")
        if self.when.resting and (
            self.during != During() or self.on_leave or [do.engage for do in self.on_enter] != [True]
        ):
            raise ValueError("while control rests a rule may only wake it: on_enter = [{ engage = true }]")
        return self


class RuleSet(_Words):
    """A whole rules file. The order of the rules is their priority."""

    version: Literal[1] = 1
    start_mode: Name = START_MODE
    mode_timeout: dict[str, Seconds] = Field(
        default={}
    )  # back to start_mode when no rule of it was active so long
    use_for: UseFor | None = None
    rule: Annotated[tuple[Rule, ...], BeforeValidator(_listed), Field(max_length=1000)] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Those that are at work."""
        return tuple(rule for rule in self.rule if rule.enabled)

    @property
    def starting(self) -> tuple[Rule, ...]:
        """The rules that would start a program or open an address."""
        return tuple(rule for rule in self.rule if any(do.starts for do in (*rule.on_enter, *rule.on_leave)))

    def fingerprint(self) -> str:
        """Of the rules that start something, word for word; empty where none does. A permission is for this alone."""
        if not self.starting:
            return ""
        data = [rule.model_dump(mode="json", by_alias=True, exclude_defaults=True) for rule in self.starting]
        return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
