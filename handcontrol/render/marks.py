"""From a Snapshot to the marks that explain it: lines, dots, outlines and words in picture pixels. Pure, no drawing.

Two thin painters draw the same marks: `render.paint` (OpenCV, for clips and images) and the Qt painter of the window.
Sizes follow the picture (unit = its short side / 480), so that marks read alike at 640x480 and at 4K. `flip` mirrors
the marks for a selfie view; the caller mirrors the picture. Words are never mirrored.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from handcontrol.vocab import CONNECTIONS, Array, Hand, HandRoi, Observation, PalmDetection, Pose, Snapshot

Color: TypeAlias = tuple[int, int, int]  # RGB
Point: TypeAlias = tuple[float, float]  # x, y in picture pixels

#: One colour for the palm and one a finger; also the 3D view and the log use these.
FINGER_COLORS: dict[str, Color] = {
    "palm": (222, 228, 237),
    "thumb": (255, 143, 92),
    "index": (255, 209, 71),
    "middle": (98, 211, 125),
    "ring": (77, 184, 255),
    "pinky": (196, 141, 255),
}
#: Finger of each of the 21 points; the knuckles at the palm's rim belong to their fingers, 0 and 1 to the palm.
POINT_FINGERS: tuple[str, ...] = (
    "palm", "palm", "thumb", "thumb", "thumb",
    *(finger for finger in ("index", "middle", "ring", "pinky") for _ in range(4)),
)  # fmt: skip
#: Finger of each of the 21 bones, in the order of CONNECTIONS.
BONE_FINGERS: tuple[str, ...] = (
    *("palm",) * 6,
    *(finger for finger in ("thumb", "index", "middle", "ring", "pinky") for _ in range(3)),
)

INK: Color = (14, 17, 23)  # the dark rim under bright lines, which keeps them legible on any picture
PAPER: Color = (244, 247, 251)
PALM_GREEN: Color = (72, 222, 140)
ROI_ROSE: Color = (255, 96, 120)
FADED: Color = (150, 158, 170)  # a hand carried over a loss


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line with round ends; with `color_end` its colour runs from `color` at `a` to that at `b`."""

    a: Point
    b: Point
    color: Color
    width_px: float
    color_end: Color | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    center: Point
    radius_px: float
    color: Color


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline."""

    points: tuple[Point, ...]
    color: Color
    width_px: float


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words on a dark plate. `at` is the middle (anchor "center") or left end of the plate's lower edge."""

    at: Point
    text: str
    size_px: float
    color: Color = PAPER
    anchor: Literal["left", "center"] = "center"


Mark: TypeAlias = Line | Dot | Polygon | Text


@dataclass(frozen=True, slots=True)
class MarkOptions:
    """What is drawn. `depth`: the bones and dots shaded near = white and big, far = black and small, instead of
    finger colours. `rules`: the names of the active rules in the lower left corner. `zone`: left, top, right, bottom of
    the pointer's zone, 0..1 of the picture as the person sees themselves in a mirror. `say`: a word in the person's
    language; `name`: the name of a rule."""

    palms: bool = True
    rois: bool = True
    skeleton: bool = True
    depth: bool = False
    labels: bool = True
    rules: bool = True
    zone: tuple[float, float, float, float] | None = None
    flip: bool = False
    say: Callable[[str], str] = str
    name: Callable[[str], str] = str


def marks(snapshot: Snapshot, options: MarkOptions | None = None) -> tuple[Mark, ...]:
    """Everything to draw over the snapshot's picture, in drawing order: palms, regions, hands, words."""
    options = options or MarkOptions()
    seen = snapshot.step.observation
    if seen is None:
        return ()
    unit = picture_unit(seen.width, seen.height)
    drawn: list[Mark] = []
    if options.zone is not None:
        drawn += _zone(options.zone, seen, unit)
    if options.palms:
        for palm in seen.palms:
            drawn += _palm(palm, unit, say=options.say if options.labels else None)
    if options.rois:
        for roi in seen.rois:
            drawn += _roi(roi, unit)
    if options.skeleton:
        for hand in seen.hands:
            drawn += _depth_hand(hand, unit) if options.depth else _finger_hand(hand, unit)
    if options.labels:
        poses = {pose.hand_id: pose for pose in snapshot.step.poses}
        drawn += [_hand_label(hand, poses.get(hand.hand_id), unit, options.say) for hand in seen.hands]
    if options.flip:
        drawn = [_flipped(mark, seen.width) for mark in drawn]
    if options.rules:
        drawn += _rule_lines(map(options.name, snapshot.step.active_rules), unit, seen.height)
    return tuple(drawn)


def picture_unit(width: int, height: int) -> float:
    """The size that 1 px has on a 640x480 picture, for a picture of this size; never below a half."""
    return max(0.5, min(width, height) / 480.0)


def plate_box(text: Text, width_px: float, height_px: float, picture: tuple[int, int]) -> tuple[float, float]:
    """Left top corner of the plate (width_px, height_px) of `text`, moved inside the picture (width, height)."""
    left = text.at[0] - (width_px / 2 if text.anchor == "center" else 0.0)
    margin = text.size_px * 0.3
    left = max(margin, min(left, picture[0] - width_px - margin))
    top = max(margin, min(text.at[1] - height_px, picture[1] - height_px - margin))
    return left, top


def roi_corners(roi: HandRoi) -> tuple[Point, Point, Point, Point]:
    """Left top, right top, right bottom, left bottom as the hand sees it; angles turn clockwise in the picture."""
    half, c, s = roi.size_px / 2, math.cos(roi.angle_rad), math.sin(roi.angle_rad)
    square = ((-half, -half), (half, -half), (half, half), (-half, half))
    a, b, d, e = ((roi.cx_px + c * x - s * y, roi.cy_px + s * x + c * y) for x, y in square)
    return a, b, d, e


def _zone(zone: tuple[float, float, float, float], seen: Observation, unit: float) -> Iterator[Mark]:
    """Its four corners, as brackets."""
    left, top, right, bottom = zone
    if not seen.mirrored:
        left, right = 1.0 - right, 1.0 - left
    xs, ys = (left * seen.width, right * seen.width), (top * seen.height, bottom * seen.height)
    for x, inward_x in ((xs[0], 1), (xs[1], -1)):
        for y, inward_y in ((ys[0], 1), (ys[1], -1)):
            yield Line((x, y), (x + 16 * unit * inward_x, y), PAPER, 1.8 * unit)
            yield Line((x, y), (x, y + 16 * unit * inward_y), PAPER, 1.8 * unit)


def _palm(palm: PalmDetection, unit: float, *, say: Callable[[str], str] | None) -> Iterator[Mark]:
    x, y, w, h = (float(value) for value in palm.box_px)
    yield Polygon(((x, y), (x + w, y), (x + w, y + h), (x, y + h)), PALM_GREEN, 1.8 * unit)
    for kx, ky in palm.keypoints_px:
        yield Dot((float(kx), float(ky)), 3.6 * unit, INK)
        yield Dot((float(kx), float(ky)), 2.6 * unit, PALM_GREEN)
    if say:
        at = (x + w / 2, y + h + 22 * unit)
        yield Text(at, say("palm {score:.2f}").format(score=palm.score), 11 * unit, PALM_GREEN)


def _roi(roi: HandRoi, unit: float) -> Iterator[Mark]:
    """The square the landmark network looks at, with a tick where the fingers should point."""
    corners = roi_corners(roi)
    yield Polygon(corners, ROI_ROSE, 1.4 * unit)
    (ax, ay), (bx, by) = corners[0], corners[1]
    top = ((ax + bx) / 2, (ay + by) / 2)
    reach = 9 * unit
    tip = (top[0] + math.sin(roi.angle_rad) * reach, top[1] - math.cos(roi.angle_rad) * reach)
    yield Line(top, tip, ROI_ROSE, 2.4 * unit)


def _xy(point: Array) -> Point:
    return float(point[0]), float(point[1])


def _finger_hand(hand: Hand, unit: float) -> Iterator[Mark]:
    """Bones over dark rims, then joints; tips a little larger. A held hand is grey."""
    points = [_xy(point) for point in hand.points_px]
    for a, b in CONNECTIONS:
        yield Line(points[a], points[b], INK, 5.0 * unit)
    for (a, b), finger in zip(CONNECTIONS, BONE_FINGERS, strict=True):
        yield Line(points[a], points[b], FADED if hand.held else FINGER_COLORS[finger], 2.8 * unit)
    for index, (point, finger) in enumerate(zip(points, POINT_FINGERS, strict=True)):
        radius = 4.4 if index in (4, 8, 12, 16, 20) else 3.4
        yield Dot(point, (radius + 1.2) * unit, INK)
        yield Dot(point, radius * unit, FADED if hand.held else FINGER_COLORS[finger])


def depth_shades(z: Array) -> tuple[float, ...] | None:
    """0 (nearest) .. 1 (farthest) for each point, or None where the hand is too flat to shade.

    MediaPipe, landmarks_to_render_data_calculator.cc, with its quirk that the far end is at least 0.
    """
    near, far = float(z.min()), max(float(z.max()), 0.0)
    if far - near <= 1e-3:
        return None
    return tuple((float(value) - near) / (far - near + 1e-6) for value in z)


def _depth_hand(hand: Hand, unit: float) -> Iterator[Mark]:
    points = [_xy(point) for point in hand.points_px]
    shades = depth_shades(hand.points_px[:, 2]) or (0.5,) * len(points)
    greys = [(round(255 * (1 - shade)),) * 3 for shade in shades]
    for a, b in CONNECTIONS:
        yield Line(points[a], points[b], _grey(greys[a]), 4.0 * unit, _grey(greys[b]))
    for index in sorted(range(len(points)), key=lambda i: -shades[i]):  # far ones first: near ones lie on top
        yield Dot(points[index], max(1.0, (1 - shades[index]) * 14.0) * unit, _grey(greys[index]))


def _grey(values: tuple[int, ...]) -> Color:
    return values[0], values[0], values[0]


def _hand_label(hand: Hand, pose: Pose | None, unit: float, say: Callable[[str], str]) -> Text:
    words = [say(hand.side.capitalize())]
    if hand.held:
        words.append(say("(held)"))
    elif pose is not None and pose.name is not None:
        gesture = say(pose.name.replace("_", " "))
        words.append(say("{gesture} {score:.2f}").format(gesture=gesture, score=pose.score))
    xs, ys = hand.points_px[:, 0], hand.points_px[:, 1]
    at = (float(xs.min() + xs.max()) / 2, float(ys.min()) - 12 * unit)
    return Text(at, " ".join(words), 13 * unit)


def _rule_lines(rules: Iterable[str], unit: float, height: int) -> Iterator[Text]:
    for row, rule in enumerate(reversed(tuple(rules))):
        at = (10 * unit, height - (10 + 24 * row) * unit)
        yield Text(at, rule, 12 * unit, FINGER_COLORS["index"], anchor="left")


def _flipped(mark: Mark, width: int) -> Mark:
    def turn(point: Point) -> Point:
        return width - 1 - point[0], point[1]

    match mark:
        case Line():
            return Line(turn(mark.a), turn(mark.b), mark.color, mark.width_px, mark.color_end)
        case Dot():
            return Dot(turn(mark.center), mark.radius_px, mark.color)
        case Polygon():
            return Polygon(tuple(turn(point) for point in mark.points), mark.color, mark.width_px)
        case Text():
            return Text(turn(mark.at), mark.text, mark.size_px, mark.color, mark.anchor)
