"""The words that flow through handcontrol: frozen, picklable values; arrays read-only; shapes checked when made.

Units stand in the names: `_px` image pixels (y down; z towards the scene, wrist = 0), `_n` 0..1 of the image,
`_m` metres, `_rad` radians, `_ms` milliseconds, `t` and `due` seconds of the source's clock. Screen coordinates are
`x_px`/`y_px` of an Action or a Screen: physical pixels of the whole desktop. `frame_id` is on everything derived from
a picture: it answers "why did that happen". `side` is always the person's real hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

import numpy as np

from handcontrol.errors import HandcontrolError, Help

Array: TypeAlias = np.ndarray[Any, np.dtype[Any]]
Side: TypeAlias = Literal["left", "right"]
Phase: TypeAlias = Literal["enter", "hold", "leave"]
Control: TypeAlias = Literal["off", "on"]
Level: TypeAlias = Literal["info", "warning", "error"]
MarkKind: TypeAlias = Literal["wrong", "missed", "right"]
SessionOrder: TypeAlias = Literal["record", "stop", "keep", "wrong", "missed"]
#: Of the source: giving pictures, at its end, lost and tried again until it is back, closed by ReleaseCamera.
SourceState: TypeAlias = Literal["open", "ended", "away", "released"]
#: What the system itself is asked for: its sound, its on-screen keyboard (which comes, or goes).
Service: TypeAlias = Literal["bell", "keyboard"]
#: Why the hand is not obeyed although control is on: a locked or sleeping screen, a person at the mouse or keyboard.
Waits: TypeAlias = Literal["", "locked", "mouse", "keyboard"]

#: The 21 points by name; `points_px[i]` and `world_m[i]` follow this order.
LANDMARKS: tuple[str, ...] = (
    "wrist",
    "thumb_cmc", "thumb_mcp", "thumb_ip", "thumb_tip",
    "index_mcp", "index_pip", "index_dip", "index_tip",
    "middle_mcp", "middle_pip", "middle_dip", "middle_tip",
    "ring_mcp", "ring_pip", "ring_dip", "ring_tip",
    "pinky_mcp", "pinky_pip", "pinky_dip", "pinky_tip",
)  # fmt: skip

#: The 21 bones as pairs of landmark indices, palm first, then thumb to little finger.
CONNECTIONS: tuple[tuple[int, int], ...] = (
    (0, 1), (0, 5), (9, 13), (13, 17), (5, 9), (0, 17),
    (1, 2), (2, 3), (3, 4),
    (5, 6), (6, 7), (7, 8),
    (9, 10), (10, 11), (11, 12),
    (13, 14), (14, 15), (15, 16),
    (17, 18), (18, 19), (19, 20),
)  # fmt: skip


def frozen_array(value: Any, shape: tuple[int | None, ...], dtype: Any = np.float64) -> Array:
    """`value` as a read-only array of `dtype`; ValueError unless its shape matches (None fits any length)."""
    array = np.asarray(value, dtype=dtype)
    if array.ndim != len(shape) or any(
        want not in (None, got) for want, got in zip(shape, array.shape, strict=True)
    ):
        raise ValueError(f"expected shape {shape}, got {array.shape}")
    if array.flags.writeable:
        array = array.copy() if array is value else array
        array.setflags(write=False)
    return array


def _set(instance: object, name: str, value: object) -> None:
    object.__setattr__(instance, name, value)


# --- what comes in ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture. `rgb` is (H, W, 3) uint8, read-only and NOT copied: whoever made it must not write to it again."""

    frame_id: int
    t: float
    rgb: Array
    mirrored: bool = False  # True: the picture is a mirror image, as in a selfie view
    file: str | None = None  # images only: the path below the folder that was opened
    seen: Observation | None = None  # a session only: what the tracker saw in it then; it is not asked again
    then: Step | None = None  # a replay only: all that went into the step of then, and goes in again

    def __post_init__(self) -> None:
        if self.rgb.ndim != 3 or self.rgb.shape[2] != 3 or self.rgb.dtype != np.uint8:
            raise ValueError(f"a frame is (H, W, 3) uint8 RGB, got {self.rgb.shape} {self.rgb.dtype.name}")
        if self.rgb.flags.writeable:
            view = self.rgb.view()
            view.setflags(write=False)
            _set(self, "rgb", view)

    @property
    def width(self) -> int:
        return int(self.rgb.shape[1])

    @property
    def height(self) -> int:
        return int(self.rgb.shape[0])


@dataclass(frozen=True, slots=True)
class Screen:
    """One monitor: its rectangle in physical pixels of the whole desktop, and its scale (2.0 = 200 %)."""

    name: str
    x_px: int
    y_px: int
    width_px: int
    height_px: int
    scale: float = 1.0
    primary: bool = False


@dataclass(frozen=True, slots=True)
class DesktopState:
    """What the desktop is doing, as one value: it is recorded, so a replay sees what the live run saw.

    `app` is the active application's identifier in lower case (X11: WM_CLASS), `title` its window's title as it is,
    `executable` its program's file name in lower case; None where it cannot be told.
    `pointer_px` is where the pointer really is. `mouse_t`/`key_t`: when a person last used the physical mouse or
    keyboard, on the source's clock.
    """

    t: float = 0.0
    screens: tuple[Screen, ...] = ()
    app: str | None = None
    title: str | None = None
    executable: str | None = None
    pointer_px: tuple[int, int] | None = None
    mouse_t: float | None = None
    key_t: float | None = None
    locked: bool = False
    double_click_s: float = 0.4  # the longest time between two clicks that make a double one


# --- what the tracker sees -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class PalmDetection:
    """One palm: score 0..1, upright box (x, y, w, h) and 7 keypoints = landmarks 0, 5, 9, 13, 17, 1, 2."""

    score: float
    box_px: Array  # (4,)
    keypoints_px: Array  # (7, 2)

    def __post_init__(self) -> None:
        _set(self, "box_px", frozen_array(self.box_px, (4,)))
        _set(self, "keypoints_px", frozen_array(self.keypoints_px, (7, 2)))


@dataclass(frozen=True, slots=True)
class HandRoi:
    """A rotated square of the picture that holds a hand; at angle 0 the fingers point up. Angle in [-pi, pi)."""

    cx_px: float
    cy_px: float
    size_px: float
    angle_rad: float


@dataclass(frozen=True, slots=True, eq=False)
class Hand:
    """One hand in one picture.

    points_px: (21, 3), z on the same scale as x. world_m: (21, 3) about the hand's geometric centre, turned as in
    the picture. side: the person's real hand; side_score: how sure, 0.5..1. presence: 0..1. roi: where the landmark
    network looked. held: True when the hand is carried over a short loss, not seen in this picture.
    """

    frame_id: int
    hand_id: int
    side: Side
    side_score: float
    presence: float
    points_px: Array
    world_m: Array
    roi: HandRoi
    held: bool = False

    def __post_init__(self) -> None:
        _set(self, "points_px", frozen_array(self.points_px, (21, 3)))
        _set(self, "world_m", frozen_array(self.world_m, (21, 3)))


def _grid(value: Any, per_unit: float) -> Any:
    return (
        np.round(value * per_unit) / per_unit + 0.0
    )  # no minus zero: it would be another value to some formulas


def _rounded_roi(roi: HandRoi) -> HandRoi:
    x, y, size = _grid(np.array([roi.cx_px, roi.cy_px, roi.size_px]), 64.0).tolist()
    return HandRoi(x, y, size, round(roi.angle_rad, 6) + 0.0)


def rounded(hand: Hand) -> Hand:
    """`hand` on the grid the engine computes with: 1/64 px and 10 µm, so that live and replay see the same bits."""
    return Hand(
        frame_id=hand.frame_id,
        hand_id=hand.hand_id,
        side=hand.side,
        side_score=round(hand.side_score, 6),
        presence=round(hand.presence, 6),
        points_px=_grid(hand.points_px, 64.0),
        world_m=_grid(hand.world_m, 1e5),
        roi=_rounded_roi(hand.roi),
        held=hand.held,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Observation:
    """What the tracker saw in one picture: all that later steps know of it.

    `rois` are those the landmark network was shown (also where it found no hand), in the order it was shown them.
    """

    frame_id: int
    t: float
    width: int
    height: int
    mirrored: bool = False
    palm_ran: bool = False
    palms: tuple[PalmDetection, ...] = ()
    rois: tuple[HandRoi, ...] = ()
    hands: tuple[Hand, ...] = ()


def on_grid(observation: Observation) -> Observation:
    """`observation` with its hands `rounded`, ROIs on the same grid, and palms, mere pictures, to 1/4 px."""
    return replace(
        observation,
        palms=tuple(
            PalmDetection(round(palm.score, 3), _grid(palm.box_px, 4.0), _grid(palm.keypoints_px, 4.0))
            for palm in observation.palms
        ),
        rois=tuple(_rounded_roi(roi) for roi in observation.rois),
        hands=tuple(rounded(hand) for hand in observation.hands),
    )


# --- what it means ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pose:
    """The static shape of one hand now. `name` is None when it is none of the known ones; scores are -1..1."""

    frame_id: int
    hand_id: int
    side: Side
    name: str | None
    score: float
    scores: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class GestureEvent:
    """A pose or motion of one hand begins, goes on or ends. A motion is one `enter`. held_s counts from enter."""

    frame_id: int
    t: float
    hand_id: int
    side: Side
    name: str
    phase: Phase
    held_s: float = 0.0
    kind: Literal["pose", "motion"] = "pose"


# --- what should happen: Intents (made by rules) ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Steer:
    """This hand moves `target` in this frame."""

    frame_id: int
    rule: str
    hand_id: int
    target: Literal["pointer", "scroll"] = "pointer"


@dataclass(frozen=True, slots=True)
class HoldInput:
    """`input` ("mouse:left", "key:shift") goes down now and stays down until ReleaseInput of the same rule."""

    frame_id: int
    rule: str
    hand_id: int
    input: str


@dataclass(frozen=True, slots=True)
class ReleaseInput:
    """What this rule's HoldInput pressed comes up."""

    frame_id: int
    rule: str
    hand_id: int
    input: str


@dataclass(frozen=True, slots=True)
class TapInput:
    """A key, chord or button once: "page_up", "ctrl+alt+s", "mouse:left"."""

    frame_id: int
    rule: str
    hand_id: int
    input: str


@dataclass(frozen=True, slots=True)
class ScrollWheel:
    """Wheel notches: dx to the right, dy up."""

    frame_id: int
    rule: str
    hand_id: int
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class StartProgram:
    """A program and its words, or a web address alone. Made only where the person allowed it."""

    frame_id: int
    rule: str
    hand_id: int
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskSystem:
    frame_id: int
    rule: str
    hand_id: int
    what: Service


@dataclass(frozen=True, slots=True)
class UseProfile:
    """This profile from the next step on; "auto": the one that the active application has."""

    frame_id: int
    rule: str
    hand_id: int
    profile: str


@dataclass(frozen=True, slots=True)
class SetPointer:
    """The pointer goes on in another way; an empty word leaves it as it is. screen "next": that beside where it is."""

    frame_id: int
    rule: str
    hand_id: int
    mode: Literal["", "absolute", "relative", "joystick"] = ""
    anchor: Literal["", "palm", "blend", "index_tip"] = ""
    dwell: Literal["", "off", "left", "right", "double", "drag"] = ""
    screen: Literal["", "next", "primary", "all"] = ""


@dataclass(frozen=True, slots=True)
class OrderSession:
    """The recording of this run: begin, end, keep the last half minute, mark what just happened as wrong or missed."""

    frame_id: int
    rule: str
    hand_id: int
    what: SessionOrder


Intent: TypeAlias = (
    Steer
    | SetPointer
    | HoldInput
    | ReleaseInput
    | TapInput
    | ScrollWheel
    | StartProgram
    | AskSystem
    | UseProfile
    | OrderSession
)


# --- what is done: Actions (made by pointer), each due at a moment of the source's clock -------------------------


@dataclass(frozen=True, slots=True)
class MoveTo:
    """The pointer goes to this physical pixel of the desktop."""

    frame_id: int
    rule: str
    due: float
    x_px: int
    y_px: int


@dataclass(frozen=True, slots=True)
class Press:
    frame_id: int
    rule: str
    due: float
    input: str


@dataclass(frozen=True, slots=True)
class Release:
    frame_id: int
    rule: str
    due: float
    input: str


@dataclass(frozen=True, slots=True)
class Tap:
    frame_id: int
    rule: str
    due: float
    input: str


@dataclass(frozen=True, slots=True)
class Scroll:
    frame_id: int
    rule: str
    due: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Start:
    """A program and its words, started without a shell; or one http(s) address, opened as the person's system does."""

    frame_id: int
    rule: str
    due: float
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    frame_id: int
    rule: str
    due: float
    what: Service


Action: TypeAlias = MoveTo | Press | Release | Tap | Scroll | Start | Ask


# --- what a person orders: Commands ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SetControl:
    """Switch control on or off. `why` is shown in the log."""

    on: bool
    why: str = "asked"


@dataclass(frozen=True, slots=True)
class ToggleControl:
    why: str = "asked"


@dataclass(frozen=True, slots=True)
class UseRules:
    """Run on with these rules; `rules` is a handcontrol.rules.RuleSet. `profile`: its name, empty for none."""

    rules: Any
    profile: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class ChooseProfile:
    """This profile from now on; "auto": the one that the active application has. UseRules follows."""

    profile: str
    why: str = "asked"


@dataclass(frozen=True, slots=True)
class UseSettings:
    """Run on with these settings: `text` holds groups of a handcontrol.settings.Settings as JSON (`live_text`)."""

    text: str


@dataclass(frozen=True, slots=True)
class UseTaught:
    """Run on with these taught gestures and examples of what is none, no others: (name, text of its file) of each."""

    gestures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class UseSource:
    """Close the source and open this one ("camera:0", "virtual:demo", a path …)."""

    spec: str


@dataclass(frozen=True, slots=True)
class ReleaseCamera:
    """Close the camera or stream, so that its light goes off and other programs can have it; time goes on."""

    why: str = "asked"


@dataclass(frozen=True, slots=True)
class ReopenCamera:
    """Open again what ReleaseCamera closed."""

    why: str = "asked"


@dataclass(frozen=True, slots=True)
class ReleaseAll:
    """Let go of everything held, now."""

    why: str = "asked"


@dataclass(frozen=True, slots=True)
class KeepLast:
    """Keep the last half minute as a session."""

    why: str = "asked"


@dataclass(frozen=True, slots=True)
class StartRecording:
    """Record from here on, into a session of its own; nothing where one is being recorded."""

    why: str = "asked"
    pictures: bool = False  # the camera's pictures too


@dataclass(frozen=True, slots=True)
class StopRecording:
    why: str = "asked"


@dataclass(frozen=True, slots=True)
class MarkMoment:
    """Say of what just happened that it was wrong, that something was missed, or that all was right.

    input: which press is meant ("mouse:left"); "" any. It goes into the recording that runs, else the last half minute
    is kept with it.
    """

    kind: MarkKind
    input: str = ""
    note: str = ""
    why: str = "asked"


@dataclass(frozen=True, slots=True)
class Stop:
    why: str = "asked"


Command: TypeAlias = (
    SetControl
    | ToggleControl
    | UseRules
    | ChooseProfile
    | UseSettings
    | UseTaught
    | UseSource
    | ReleaseCamera
    | ReopenCamera
    | ReleaseAll
    | KeepLast
    | StartRecording
    | StopRecording
    | MarkMoment
    | Stop
)


@dataclass(frozen=True, slots=True)
class PointerState:
    """How the pointer stands after a step. dwell: the share 0..1 of a click by resting; frozen: still for a click."""

    mode: Literal["absolute", "relative", "joystick"] = "absolute"
    dwell_click: Literal["off", "left", "right", "double", "drag"] = "off"
    dwell: float = 0.0
    frozen: bool = False


POINTER_AT_REST = PointerState()


# --- what is told ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the person, with its remedy. private: the person's own words, which no log may keep.

    help: what the window offers to press beside it.
    """

    text: str
    remedy: str = ""
    level: Level = "info"
    t: float = 0.0
    private: bool = False
    help: Help = ""

    @classmethod
    def of(cls, error: HandcontrolError, level: Level = "warning", t: float = 0.0) -> Notice:
        """What went wrong, as it is told."""
        return cls(error.text, error.remedy, level, t, help=error.help)


@dataclass(frozen=True, slots=True)
class StageTimes:
    """Milliseconds spent on one frame, and how old the picture was when work on it began."""

    age_ms: float = 0.0
    palm_ms: float = 0.0
    landmarks_ms: float = 0.0
    gestures_ms: float = 0.0
    rules_ms: float = 0.0
    pointer_ms: float = 0.0

    @property
    def total_ms(self) -> float:
        return self.palm_ms + self.landmarks_ms + self.gestures_ms + self.rules_ms + self.pointer_ms


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """All inputs and outputs of one step of the engine, without pixels: recorded, replayed, compared.

    Inputs: observation (None when time passed without a picture), desktop, commands, control (dry: actions are made
    but never injected). Outputs: all below. `times` are the run's own and no part of a comparison.
    """

    t: float
    observation: Observation | None
    desktop: DesktopState
    commands: tuple[Command, ...] = ()
    control: Control = "off"
    dry_run: bool = False
    engaged: bool = True  # False: resting; an open palm toggles it
    waits: Waits = ""  # not empty: nothing is pressed or moved in this step, and this is why
    mode: str = "default"
    spotlight: bool = False  # a dot is shown where the pointer is
    #: What must be held to count, and the share 0..1 of its time: a rule's name, "" for the palm that rests or engages.
    growing: tuple[tuple[str, float], ...] = ()
    poses: tuple[Pose, ...] = ()
    events: tuple[GestureEvent, ...] = ()
    active_rules: tuple[str, ...] = ()
    intents: tuple[Intent, ...] = ()
    actions: tuple[Action, ...] = ()
    notices: tuple[Notice, ...] = ()
    pointer: PointerState = POINTER_AT_REST
    times: StageTimes = field(default_factory=StageTimes)

    @property
    def hands(self) -> Sequence[Hand]:
        return self.observation.hands if self.observation else ()

    @property
    def frame_id(self) -> int:
        return self.observation.frame_id if self.observation else -1


@dataclass(frozen=True, slots=True)
class CameraHealth:
    """How good the pictures are: mean luma 0..1, noise in grey levels (sd), the real time between two (0: unknown)."""

    luminance: float
    noise: float
    interval_ms: float


@dataclass(frozen=True, slots=True)
class ArmFatigue:
    """An estimate of how tired the raised arm is. consumed: share of its endurance, 0..1. load: per cent of the
    shoulder's strength that holds the hand up now. advice: a sentence, empty while there is none to give."""

    consumed: float = 0.0
    load: float = 0.0
    advice: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """The newest picture with its Step, for the screen. Latest wins; what was skipped is counted."""

    frame: Frame | None
    step: Step
    source: str = ""
    fps: float = 0.0
    dropped: int = 0
    held: tuple[str, ...] = ()  # inputs that are down now
    source_state: SourceState = "open"
    health: CameraHealth | None = None  # of the newest picture
    fatigue: ArmFatigue | None = None
    output_ms: float = 0.0  # how long the newest action took from its time to the system; 0: there was none
