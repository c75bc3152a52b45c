"""Settings as a person reads them: names of groups and fields, their units, ranges and choices. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from handcontrol.settings import Settings
from handcontrol.ui.language import tr

#: Endings of names that are units, as they are written.
UNITS = {"hz": "Hz", "s": "s", "ms": "ms", "px": "px", "fps": "fps"}
PLAIN_UNITS = {"width": "px", "height": "px"}
#: Names that do not read well as they are.
NAMES = {
    "accept": "How sure a pose must be",
    "agreement": "Second opinion",
    "anchor": "What moves the pointer",
    "anchor_tip": "Fingertip in the blend",
    "autostart": "Start with the computer",
    "beta": "Follow speed",
    "camera_key": "Camera on or off",
    "dead_zone": "Joystick: rest zone",
    "dwell_click": "Resting the pointer clicks",
    "dwell_radius": "Room to rest in",
    "dwell_rearm": "Way before resting clicks again",
    "dwell_s": "Time to rest before a click",
    "enter_s": "Time to make a pose",
    "face_zone": "Face zone",
    "fps": "Pictures a second",
    "freeze_on_closing": "Hold still while clicking",
    "gain_fast": "Relative: quick movement",
    "gain_slow": "Relative: slow movement",
    "hands": "Hands at once",
    "hud": "Sign beside the pointer",
    "ignore_face": "Ignore a hand at the face",
    "ignore_fingers": "Missing or stiff fingers",
    "ignore_hanging": "Ignore a hanging hand",
    "ignore_others": "Ignore other people's hands",
    "ignore_resting_s": "Ignore a hand that lay still for",
    "keep_key": "Keep the last half minute",
    "leave_s": "Time to leave a pose",
    "level": "What is logged",
    "min_cutoff_hz": "Calm at rest",
    "min_detection": "Palm score",
    "min_presence": "Hand score",
    "missed_key": "Mark a missed click",
    "mirror": "Mirrored source",
    "model": "Networks",
    "over_travel": "Reach past the edges",
    "palm_hold_s": "Open palm: time to hold",
    "palm_toggle": "Open palm rests or engages",
    "pause_key": "Switch control from anywhere",
    "quiet_hz": "Quick small movements",
    "record_key": "Begin or end a recording",
    "rest_gone_s": "Rest when hands are gone for",
    "rest_still_s": "Rest when hands lie still for",
    "scroll_inertia_s": "Wheel runs on for",
    "scroll_step": "Movement for one notch",
    "show_3d": "3D view",
    "slop": "Movement before a drag",
    "stall_ms": "Let go when pictures stop for",
    "start_engaged": "Start engaged",
    "stickiness": "Stickiness",
    "takeover_s": "Wait after the mouse was used",
    "threads": "Threads for a network",
    "top_speed": "Joystick: top speed",
    "tremor_hz": "Tremor to take out",
    "typing_s": "Wait after typing",
    "wrong_key": "Mark a wrong click",
    "zone": "Pointer zone",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One setting. kind says what control fits; low and high are its range; choices those of a choice.

    list: lines that are made elsewhere and can be cleared. box: left, top, right, bottom, 0..1 of the picture.
    """

    group: str
    name: str
    title: str
    help: str
    unit: str
    kind: Literal["switch", "whole", "number", "choice", "choices", "text", "key", "list", "box"]
    default: Any
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        return f"{self.group}.{self.name}"


def groups() -> list[tuple[str, str, list[Field]]]:
    """(title, sentence, fields) of every group, in the order they are declared."""
    found = []
    for name, info in Settings.model_fields.items():
        kind = info.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            fields = [_field(name, inner, one) for inner, one in kind.model_fields.items()]
            found.append((title_of(name), tr((kind.__doc__ or "").partition("\n")[0]), fields))
    return found


def title_of(name: str) -> str:
    """ "palm_hold_s" → "Palm hold"."""
    if name in NAMES:
        return tr(NAMES[name])
    words = name.split("_")
    if words[-1] in UNITS and len(words) > 1:
        words.pop()
    return tr(" ".join(words).capitalize())


def _field(group: str, name: str, info: FieldInfo) -> Field:
    hint, default = info.annotation, info.get_default(call_default_factory=True)
    unit = UNITS.get(name.split("_")[-1], "") if "_" in name else PLAIN_UNITS.get(name, "")
    low = next((float(one.ge) for one in info.metadata if isinstance(one, Ge)), 0.0)  # type: ignore[arg-type]
    high = next((float(one.le) for one in info.metadata if isinstance(one, Le)), 0.0)  # type: ignore[arg-type]
    words = info.description or ""
    if hint is not str:  # there a word in front is one to type
        words = words[:1].upper() + words[1:]
    common = (group, name, title_of(name), tr(words), unit)
    if hint is bool:
        return Field(*common, "switch", default)
    if hint is int:
        return Field(*common, "whole", default, low, high)
    if hint is float:
        return Field(*common, "number", default, low, high)
    if hint is str:
        return Field(*common, "key" if name.endswith("_key") else "text", default)
    if get_origin(hint) is Literal:
        return Field(*common, "choice", default, choices=tuple(map(str, get_args(hint))))
    if get_origin(hint) is tuple and get_origin(get_args(hint)[0]) is Literal:
        return Field(*common, "choices", default, choices=tuple(map(str, get_args(get_args(hint)[0]))))
    if get_origin(hint) is tuple and get_args(hint)[-1] is Ellipsis:
        return Field(*common, "list", default)
    return Field(*common, "box", default, 0.0, 1.0)  # four shares of the picture
