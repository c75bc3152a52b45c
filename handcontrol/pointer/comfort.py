"""Ways to sit or stand before the camera, each as the settings that suit it; and the left hand. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from handcontrol.settings import Settings, Zone


@dataclass(frozen=True, slots=True)
class Preset:
    """title and why: for the person. pointer, safety: what differs from the settings as shipped."""

    title: str
    why: str
    zone: Zone
    pointer: dict[str, Any] = field(default_factory=dict)
    safety: dict[str, Any] = field(default_factory=dict)


#: Zones lie where a right hand is at ease; `preset` mirrors them for the left.
PRESETS: dict[str, Preset] = {
    "seated": Preset(
        "Seated, the arm free",
        "The hand moves before the shoulder, below the face.",
        Zone(left=0.3, top=0.25, right=0.85, bottom=0.72),
    ),
    "elbow": Preset(
        "Elbow on the desk",
        "Only the forearm moves, so the zone is small and low; nothing has to be held up.",
        Zone(left=0.45, top=0.45, right=0.8, bottom=0.78),
        {"over_travel": 0.05},
    ),
    "standing": Preset(
        "Standing, far from the camera",
        "The hand is small in the picture: a small zone, and calmer, since tracking is coarser there.",
        Zone(left=0.4, top=0.3, right=0.75, bottom=0.6),
        {"quiet_hz": 1.2, "over_travel": 0.05},
    ),
    "above": Preset(
        "Camera above the desk",
        "The hand lies on the desk as with a mouse and moves the pointer as one does; lifting it is the clutch.",
        Zone(left=0.2, top=0.2, right=0.8, bottom=0.75),
        {"mode": "relative"},
        {"ignore_face": False, "ignore_hanging": False},
    ),
    "side": Preset(
        "Hand resting on its side",
        "The edge of the hand stays on the desk and small movements count for much.",
        Zone(left=0.5, top=0.55, right=0.75, bottom=0.8),
        {"mode": "relative", "gain_slow": 0.6, "gain_fast": 2.2},
        {"ignore_hanging": False},
    ),
}


def preset(name: str, settings: Settings, *, left_handed: bool = False) -> Settings:
    """`settings` with zone, pointer and gates of this preset; the rest stays. KeyError for one that is not there."""
    chosen, shipped = PRESETS[name], Settings()
    zone = mirrored(chosen.zone) if left_handed else chosen.zone
    # What another preset changed goes back to as shipped.
    keys = {key for one in PRESETS.values() for key in one.pointer}
    gates = {key for one in PRESETS.values() for key in one.safety}
    pointer = {key: getattr(shipped.pointer, key) for key in keys} | chosen.pointer | {"zone": zone}
    safety = {key: getattr(shipped.safety, key) for key in gates} | chosen.safety
    return settings.model_copy(
        update={
            "pointer": settings.pointer.model_copy(update=pointer),
            "safety": settings.safety.model_copy(update=safety),
        }
    )


def mirrored(zone: Zone) -> Zone:
    """The same zone for the other hand."""
    return Zone(
        left=round(1 - zone.right, 3), top=zone.top, right=round(1 - zone.left, 3), bottom=zone.bottom
    )
