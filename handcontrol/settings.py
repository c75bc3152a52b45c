"""Every setting, declared once: its group, default, range and one sentence. How they are stored: settings_file.py."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from handcontrol.keys import has_button, parse_input


class Group(BaseModel):
    """One table of the file: frozen, nothing unknown, no silent conversions."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


def _pause_key(text: str) -> str:
    if has_button(text):
        raise ValueError("The pause key is a key or chord, not a mouse button.")
    return "+".join(parse_input(text))


def _key_or_none(text: str) -> str:
    if text and has_button(text):
        raise ValueError("This is a key or chord, not a mouse button.")
    return "+".join(parse_input(text)) if text else ""


Share = Annotated[float, Field(ge=0, le=1)]


def number(description: str, low: float, high: float) -> Any:
    """A setting's sentence and its range, both ends included."""
    return Field(description=description, ge=low, le=high)


def text(description: str) -> Any:
    """A setting's sentence, for one without a range."""
    return Field(description=description)


class CameraSettings(Group):
    """Where pictures come from, and how large and fast they are asked for; a camera may grant less."""

    source: Annotated[
        str,
        text("auto: the first camera, or the virtual hand without one. Else a camera's name, or a file."),
    ] = "auto"
    width: Annotated[int, number("Picture width to ask the camera for, in pixels.", 160, 3840)] = 640
    height: Annotated[int, number("Picture height to ask the camera for, in pixels.", 120, 2160)] = 480
    fps: Annotated[float, number("Pictures a second to ask the camera for.", 5, 240)] = 30.0
    mirror: Annotated[
        Literal["auto", "on", "off"],
        text("Whether the source's pictures are mirrored; auto trusts the source."),
    ] = "auto"
    camera_key: Annotated[
        str,
        AfterValidator(_key_or_none),
        text("The key or chord that closes the camera and opens it again from anywhere; empty: none."),
    ] = "ctrl+alt+c"


class TrackingSettings(Group):
    """How hands are looked for."""

    model: Annotated[
        Literal["auto", "full", "full-int8", "lite"],
        text(
            "full is the most exact; full-int8 nearly so, and faster on many processors; auto: the faster one."
        ),
    ] = "auto"
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
    agreement: Annotated[
        float,
        number(
            "Belief that the trained network must share for a pose to begin; 0 leaves it unasked.", 0, 0.9
        ),
    ] = 0.1
    ignore_fingers: Annotated[
        tuple[Literal["thumb", "index", "middle", "ring", "pinky"], ...],
        Field(description="Fingers that are missing or stiff: poses are told without them.", strict=False),
    ] = ()
    motions: Annotated[bool, text("Whether motions (swipes, circles, a wave …) are looked for.")] = True
    swipe_length: Annotated[float, number("Palm lengths that a swipe is long, at least.", 0.5, 5)] = 1.2
    swipe_speed: Annotated[float, number("Palm lengths a second that a swipe is fast, at least.", 0.3, 5)] = (
        0.8
    )
    pinch_hold_s: Annotated[
        float, number("Seconds that a pinch held still takes to count as held.", 0.2, 5)
    ] = 0.6


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
        Literal["absolute", "relative", "joystick"],
        text("By the hand's place, by its movement, or by its distance from where it began."),
    ] = "absolute"
    gain_slow: Annotated[
        float, number("relative: screen widths for a zone width of slow hand movement.", 0.05, 5)
    ] = 0.4
    gain_fast: Annotated[
        float, number("relative: screen widths for a zone width of quick hand movement.", 0.05, 10)
    ] = 1.6
    dead_zone: Annotated[
        float, number("joystick: zone widths from the start within which the pointer rests.", 0, 0.25)
    ] = 0.04
    top_speed: Annotated[float, number("joystick: screen widths a second at most.", 0.05, 5)] = 0.8
    screens: Annotated[Literal["primary", "all"], text("The screens that the zone covers.")] = "primary"
    anchor: Annotated[
        Literal["palm", "blend", "index_tip"],
        text("The palm (a click does not move it), the tip of the index finger, or a blend of both."),
    ] = "palm"
    anchor_tip: Annotated[float, number("blend: the fingertip's share in what moves the pointer.", 0, 1)] = (
        0.25
    )
    zone: Annotated[Zone, text("The part of the picture that maps to the screen.")] = Zone()
    over_travel: Annotated[
        float,
        number(
            "How far the zone reaches past each screen edge, as a share of it: corners without strain.",
            0,
            0.5,
        ),
    ] = 0.03
    min_cutoff_hz: Annotated[
        float, number("Smoothing at rest of a hand that trembles; lower is calmer and slower.", 0.05, 30)
    ] = 0.1
    quiet_hz: Annotated[
        float, number("What is added to it for a hand that does not tremble; 0: all hands alike.", 0, 30)
    ] = 2.4
    beta: Annotated[
        float, number("How much smoothing gives way to a quick hand; higher follows faster.", 0, 200)
    ] = 12.6
    tremor_hz: Annotated[
        float, number("The frequency of a tremor of the hand, which is taken out; 0: there is none.", 0, 12)
    ] = 0.0
    slop: Annotated[
        float, number("Palm lengths the hand must move while a button is held before it drags.", 0, 2)
    ] = 0.12
    freeze_on_closing: Annotated[
        bool,
        text("Hold the pointer still as thumb and index finger close before a click, or open after a drag."),
    ] = True
    scroll_step: Annotated[float, number("Palm lengths of hand movement for one wheel notch.", 0.02, 2)] = 0.2
    scroll_inertia_s: Annotated[
        float,
        number("Seconds that the wheel runs on when it is let go in a swing; 0: it stops at once.", 0, 3),
    ] = 0.35
    dwell_click: Annotated[
        Literal["off", "left", "right", "double", "drag"],
        text("What a pointer that rests does by itself: nothing, a click, or taking hold and letting go."),
    ] = "off"
    dwell_s: Annotated[float, number("Seconds that the pointer rests before it clicks.", 0.2, 5)] = 0.8
    dwell_radius: Annotated[
        float, number("Screen widths within which a pointer counts as resting.", 0.002, 0.2)
    ] = 0.015
    dwell_rearm: Annotated[
        float, number("Screen widths that the pointer goes before it can click by resting again.", 0, 0.5)
    ] = 0.03


class SafetySettings(Group):
    """What keeps the computer from being stuck or surprising."""

    stall_ms: Annotated[
        int, number("Milliseconds without pictures or steps until everything held is released.", 100, 5000)
    ] = 250
    takeover_s: Annotated[
        float, number("Seconds the hand waits after a person used the mouse; 0: it does not wait.", 0, 10)
    ] = 1.0
    typing_s: Annotated[
        float, number("Seconds the hand waits after a person typed; 0: it does not wait.", 0, 10)
    ] = 0.6
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
    ignore_hanging: Annotated[
        bool, text("A pose of a hand that hangs down (fingers to the floor) begins nothing.")
    ] = True
    ignore_face: Annotated[
        bool, text("A pose made in the face zone with the palm turned away from the camera begins nothing.")
    ] = True
    face_zone: Annotated[
        tuple[Share, Share, Share, Share],
        Field(description="Where the face is taken to be: left, top, right, bottom, 0..1.", strict=False),
    ] = (0.35, 0.0, 0.65, 0.4)
    ignore_others: Annotated[
        bool, text("A hand of another size, or another left or right hand than yours, begins nothing.")
    ] = True
    ignore_resting_s: Annotated[
        float,
        number(
            "Seconds without pose or movement after which a hand must move to begin anything; 0: never.",
            0,
            60,
        ),
    ] = 3.0
    rest_gone_s: Annotated[
        float, number("Seconds without a hand in view after which control rests; 0: never.", 0, 3600)
    ] = 60.0
    rest_still_s: Annotated[
        float, number("Seconds that hands lie still, without a pose, until control rests; 0: never.", 0, 3600)
    ] = 60.0
    allowed_programs: Annotated[
        tuple[str, ...],
        Field(
            description="Fingerprints of rules that may start programs; “handcontrol rules allow” adds one.",
            strict=False,
        ),
    ] = ()


class SessionSettings(Group):
    """Keys that record and mark from anywhere; empty: none."""

    keep_key: Annotated[
        str,
        AfterValidator(_key_or_none),
        text("The key or chord that keeps the last half minute as a session."),
    ] = "ctrl+alt+k"
    record_key: Annotated[
        str, AfterValidator(_key_or_none), text("The key or chord that begins a recording and ends it.")
    ] = ""
    wrong_key: Annotated[
        str, AfterValidator(_key_or_none), text("The key or chord that marks the last click as wrong.")
    ] = ""
    missed_key: Annotated[
        str, AfterValidator(_key_or_none), text("The key or chord that marks that a click was missed here.")
    ] = ""


class LookSettings(Group):
    """What the window shows."""

    theme: Annotated[Literal["auto", "dark", "light"], text("auto follows the desktop where it tells.")] = (
        "auto"
    )
    language: Annotated[
        Literal["auto", "en", "de", "es", "ja"],
        text("The window's language, from its next start on; auto is the system's."),
    ] = "auto"
    mirror_view: Annotated[bool, text("Show the picture as a mirror does.")] = True
    show_3d: Annotated[bool, text("Show the 3D view of the hands.")] = True
    show_skeleton: Annotated[bool, text("Draw the bones and points of each hand.")] = True
    show_boxes: Annotated[bool, text("Draw palm boxes and the squares the networks look at.")] = True
    show_zone: Annotated[bool, text("Draw the zone that maps to the screen.")] = True
    hud: Annotated[
        bool, text("A small sign beside the pointer: state, gesture, and how far a hold has come.")
    ] = True


class StartSettings(Group):
    """What happens when the program starts. Control is off then, however it starts."""

    autostart: Annotated[bool, text("Start with the computer, minimised and with control off.")] = False
    first_run: Annotated[
        bool, text("Show the first run (camera, permissions, reach, playground) when the window next opens.")
    ] = True


class LogSettings(Group):
    """The local log, which holds no private words."""

    level: Annotated[
        Literal["off", "error", "warning", "info", "debug"],
        text("What is written to the log: from this on up; off writes none."),
    ] = "info"


#: The groups that a running engine takes over; the others are for the next one.
LIVE_GROUPS = ("gestures", "pointer", "safety")


class Settings(Group):
    """All settings; immutable. `Settings()` are the defaults; `model_copy(update=…)` makes a changed one."""

    version: Annotated[Literal[1], text("The version of this file's layout.")] = 1
    camera: CameraSettings = CameraSettings()
    tracking: TrackingSettings = TrackingSettings()
    gestures: GestureSettings = GestureSettings()
    pointer: PointerSettings = PointerSettings()
    safety: SafetySettings = SafetySettings()
    sessions: SessionSettings = SessionSettings()
    look: LookSettings = LookSettings()
    start: StartSettings = StartSettings()
    log: LogSettings = LogSettings()

    def live_text(self) -> str:
        """What a running engine takes over of these, as a UseSettings carries it."""
        return self.model_dump_json(include=set(LIVE_GROUPS))
