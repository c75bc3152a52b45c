"""Where to look for a hand and where what was seen lies in the picture: rotated squares, their crops, projections.

Pure. The formulas are MediaPipe's hand graphs' (v0.10.21, modules/palm_detection and modules/hand_landmark), in
float32 and in its order: a region that differs by 1e-7 moves the crop's pixels by 1/32 and landmarks by 0.1 px.
MediaPipe computes in 0..1 of the picture; here values are pixels in float64, which hold its float32 values times the
picture's size exactly, so that dividing gives them back bit for bit. `size` is always (width, height) in pixels.
"""

from __future__ import annotations

import math

import numpy as np

from handcontrol._cv import cv2
from handcontrol.vocab import Array, HandRoi, PalmDetection

PALM_SCALE, PALM_SHIFT = 2.6, -0.5  # palm_detection_detection_to_roi.pbtxt
HAND_SCALE, HAND_SHIFT = 2.0, -0.1  # hand_landmark_landmarks_to_roi.pbtxt
#: Wrist, thumb and the fingers' two lower joints: what moves least when fingers bend.
ROI_POINTS = (0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18)
SMALLEST_SIDE = 1.0  # of a region, px; below, there is no hand to see
LONGEST_SIDE = 32766  # OpenCV's warps count source pixels in 16 bits

BLACK, REPEAT = 0, 1  # cv2.BORDER_CONSTANT, cv2.BORDER_REPLICATE

f32 = np.float32
_SHARE = f32(1) / f32(255)


def norm_rad(angle: float) -> float:
    """`angle` brought into [-pi, pi), as a float32 value."""
    return float(f32(angle - 2 * math.pi * math.floor((angle + math.pi) / (2 * math.pi))))


def crop(rgb: Array, roi: HandRoi, side: int, border: int = REPEAT) -> Array:
    """The rotated square `roi` of `rgb` (H, W, 3) uint8, upright, as (side, side, 3) uint8.

    One bilinear warp without half-pixel shift (image_to_tensor_converter_opencv.cc). `border`: BLACK or REPEAT beyond
    the picture's edge. ValueError where `picture_fits` is false.
    """
    if not picture_fits(rgb):
        raise ValueError(
            f"a picture is at most {LONGEST_SIDE} px on a side, got {rgb.shape[1]}x{rgb.shape[0]}"
        )
    target = np.array([[0, side], [0, 0], [side, 0], [side, side]], np.float32)
    matrix = cv2.getPerspectiveTransform(roi_corners(roi), target)
    return cv2.warpPerspective(rgb, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=border)


def crop_near(rgb: Array, roi: HandRoi, side: int) -> Array:
    """As `crop` (REPEAT), in half the time: an affine warp, whose rounding moves landmarks by up to 0.05 px."""
    target = np.array([[0, side], [0, 0], [side, 0]], np.float32)
    matrix = cv2.getAffineTransform(roi_corners(roi)[:3], target)
    return cv2.warpAffine(rgb, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=REPEAT)


def roi_corners(roi: HandRoi) -> Array:
    """(4, 2) float32 pixels: left bottom, left top, right top, right bottom as the hand sees them.

    OpenCV 3's RotatedRect::points, which MediaPipe uses. That of today's OpenCV differs in the last bit, which costs
    up to 0.1 px in the landmarks, where this one stays below 0.001.
    """
    cx, cy, size = f32(roi.cx_px), f32(roi.cy_px), f32(roi.size_px)
    degrees = f32(float(f32(roi.angle_rad) * f32(180)) / math.pi)
    angle = float(degrees) * math.pi / 180
    up, across = f32(math.cos(angle)) * f32(0.5) * size, f32(math.sin(angle)) * f32(0.5) * size
    bottom = cx - across - up, cy + up - across
    top = cx + across - up, cy - up - across
    opposite = [(2 * cx - x, 2 * cy - y) for x, y in (bottom, top)]
    return np.array([bottom, top, *opposite], np.float32)


def picture_fits(rgb: Array) -> bool:
    """Whether `crop` can take this picture: not empty, no side beyond LONGEST_SIDE."""
    return bool(min(rgb.shape[:2]) > 0 and max(rgb.shape[:2]) <= LONGEST_SIDE)


def to_network(square: Array) -> Array:
    """(S, S, 3) uint8 as the (1, 3, S, S) float32 0..1 that networks work on."""
    planes = np.empty((1, 3, *square.shape[:2]), np.float32)
    for plane, channel in zip(planes[0], cv2.split(square), strict=True):
        np.multiply(channel, _SHARE, out=plane, dtype=np.float32)
    return planes


def letterbox(rgb: Array, side: int) -> Array:
    """The whole picture in the middle of a black square (side, side, 3), its sides' ratio kept."""
    height, width = rgb.shape[:2]
    return crop(rgb, HandRoi(width / 2, height / 2, max(width, height), 0.0), side, BLACK)


def letterbox_padding(size: tuple[int, int]) -> tuple[float, float]:
    """The share of the letterbox's side that is black on the left (= right) and above (= below)."""
    width, height = f32(size[0]), f32(size[1])
    if width > height:
        return 0.0, float((f32(1) - height / width) / f32(2))
    return float((f32(1) - width / height) / f32(2)), 0.0


def palm_roi(palm: PalmDetection, size: tuple[int, int]) -> HandRoi | None:
    """Where the hand of a palm is: its box turned so that wrist → middle knuckle points up, moved half a box towards
    the fingers, 2.6 times as large. None when that is less than a pixel."""
    scale = np.array(size, np.float64)
    x, y, w, h = (f32(value) for value in palm.box_px / np.tile(scale, 2))
    keypoints = (palm.keypoints_px / scale).astype(np.float32) * scale.astype(np.float32)
    angle = _upright(keypoints[0], keypoints[2])
    return _hand_roi((x + w / f32(2), y + h / f32(2)), (w, h), angle, size, PALM_SCALE, PALM_SHIFT)


def points_roi(points_px: Array, size: tuple[int, int]) -> HandRoi | None:
    """Where to look for this hand in the next picture, from its (21, 2 or 3) points. None when that is less
    than a pixel.

    hand_landmarks_to_rect_calculator.cc: the box of 12 points, taken in the frame where wrist → knuckles points up.
    """
    scale = np.array(size, np.float32)
    points = (points_px[:, :2] / np.array(size, np.float64)).astype(np.float32)
    knuckles = ((points[5] + points[13]) / f32(2) + points[9]) / f32(2)
    angle = _upright(points[0] * scale, knuckles * scale)
    points = points[list(ROI_POINTS)]
    middle = (_highest(points) + points.min(axis=0)) / f32(2)
    turned = _turn((points - middle) * scale, norm_rad(-angle))
    low, high = turned.min(axis=0), _highest(turned)
    center = (_turn((high + low) / f32(2), angle) + scale * middle) / scale
    width, height = (high - low) / scale
    return _hand_roi((center[0], center[1]), (width, height), angle, size, HAND_SCALE, HAND_SHIFT)


def place_points(raw: Array, side: int, roi: HandRoi, size: tuple[int, int]) -> Array:
    """The network's (21, 3) points, in pixels of its `side` px square input, as (21, 3) float64 picture pixels.

    z is scaled like x; the network gives it at 0.4 of that (landmark_projection_calculator.cc).
    """
    scale = np.array(size, np.float64)
    points = raw.astype(np.float32) / f32(side)
    roi_size = (roi.size_px / scale).astype(np.float32)
    center = (np.array([roi.cx_px, roi.cy_px]) / scale).astype(np.float32)
    xy = _turn(points[:, :2] - f32(0.5), roi.angle_rad) * roi_size + center
    z = points[:, 2] / f32(0.4) * roi_size[0]
    return np.column_stack([xy * scale, z * scale[0]])


def from_square(points: Array, square: HandRoi) -> Array:
    """(…, 2) points, 0..1 of a square of the picture that may be turned, as pixels of the picture."""
    c, s = math.cos(square.angle_rad), math.sin(square.angle_rad)
    offset = (points - 0.5) * square.size_px
    x, y = offset[..., 0], offset[..., 1]
    return np.stack([c * x - s * y + square.cx_px, s * x + c * y + square.cy_px], axis=-1)


def turn_world(world_m: Array, angle_rad: float) -> Array:
    """(21, 3) metres as the upright hand, turned about z into the picture's frame."""
    world = world_m.astype(np.float32)
    return np.column_stack([_turn(world[:, :2], angle_rad), world[:, 2]])


def _turn(points: Array, angle: float) -> Array:
    """(…, 2) float32 points turned about 0 by `angle`, clockwise in the picture."""
    c, s = f32(math.cos(f32(angle))), f32(math.sin(f32(angle)))
    x, y = points[..., 0], points[..., 1]
    return np.stack([c * x - s * y, s * x + c * y], axis=-1)


def _upright(start: Array, end: Array) -> float:
    """By how much start → end (float32 pixels) is turned from upright."""
    angle = f32(math.atan2(-(end[1] - start[1]), end[0] - start[0]))
    return norm_rad(float(f32(math.pi / 2) - angle))


def _highest(points: Array) -> Array:
    # MediaPipe's running maximum starts at the smallest positive float, so it is never negative.
    highest: Array = np.maximum(points.max(axis=0), np.finfo(np.float32).tiny)
    return highest


def _hand_roi(
    center: tuple[np.float32, np.float32],
    box: tuple[np.float32, np.float32],
    angle: float,
    size: tuple[int, int],
    scale: float,
    shift_y: float,
) -> HandRoi | None:
    """A box (0..1 of the picture) moved along its own y, made square by its longer side and enlarged
    (rect_transformation_calculator.cc)."""
    width, height = f32(size[0]), f32(size[1])
    if angle == 0:
        shift = f32(0), box[1] * f32(shift_y)
    else:
        length = height * box[1] * f32(shift_y)
        shift = -length * f32(math.sin(angle)) / width, length * f32(math.cos(angle)) / height
    cx, cy = center[0] + shift[0], center[1] + shift[1]
    longer = max(box[0] * width, box[1] * height)
    w, h = longer / width * f32(scale), longer / height * f32(scale)
    # Both are the same length but for their last bit; the crop takes the larger, as PadRoi does.
    side = float(w) * size[0] if w * width >= h * height else float(h) * size[1]
    roi = HandRoi(float(cx) * size[0], float(cy) * size[1], side, angle)
    return (
        roi
        if side >= SMALLEST_SIDE and all(map(math.isfinite, (roi.cx_px, roi.cy_px, side, angle)))
        else None
    )
