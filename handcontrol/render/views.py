"""Whole pictures of what was seen: all marks, hands shaded by depth, the palm detector alone, the hands' own crops."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Literal, TypeAlias, get_args

import numpy as np

from handcontrol.geometry import crop
from handcontrol.render.marks import INK, Mark, MarkOptions, Text, marks, picture_unit
from handcontrol.render.paint import paint
from handcontrol.vocab import Array, DesktopState, Hand, HandRoi, Snapshot, Step

View: TypeAlias = Literal["overlay", "depth", "detection", "crop"]
VIEWS: tuple[View, ...] = get_args(View)

CROP = 224  # px: what the landmark network is shown
ACROSS = 4  # crops side by side, the next go below
#: Without what a view shows in a way of its own.
_BARE = MarkOptions(palms=False, rois=False, labels=False, rules=False)


def view(snapshot: Snapshot, name: View = "overlay", *, hands: int = 2, words: bool = True) -> Array:
    """A new (H, W, 3) uint8 RGB picture; ValueError where the snapshot has none.

    overlay: everything. depth: bones and dots near = white and big, far = black and small. detection: palms alone,
    as the palm network saw them; on most pictures of a video it is not asked. crop: a tile of 224x224 for each of
    `hands` hands, upright as the landmark network was shown it, with what it read there; without `words`, who wants
    them in another language paints crop_words().
    """
    if snapshot.frame is None:
        raise ValueError("a snapshot without a picture cannot be viewed")
    rgb = snapshot.frame.rgb
    match name:
        case "overlay":
            return paint(rgb, marks(snapshot))
        case "depth":
            return paint(rgb, marks(snapshot, MarkOptions(depth=True, palms=False, rois=False)))
        case "detection":
            return paint(rgb, _detection(snapshot))
        case "crop":
            sheet = _crops(snapshot, rgb, hands)
            return paint(sheet, crop_words(snapshot, hands)) if words else sheet


def _detection(snapshot: Snapshot) -> tuple[Mark, ...]:
    seen = snapshot.step.observation
    if seen is None:
        return ()
    if not seen.palm_ran:
        unit = picture_unit(seen.width, seen.height)
        return (
            Text((10 * unit, seen.height - 10 * unit), "palm network not asked", 12 * unit, anchor="left"),
        )
    palms = replace(seen, hands=(), rois=())
    return marks(Snapshot(None, Step(seen.t, palms, DesktopState(seen.t))))


def _crops(snapshot: Snapshot, rgb: Array, hands: int) -> Array:
    """Tiles in rows of ACROSS at most; those without a hand are dark."""
    across = min(hands, ACROSS)
    sheet = np.full((math.ceil(hands / across) * CROP, across * CROP, 3), INK, np.uint8)
    for index, hand in enumerate(snapshot.step.hands[:hands]):
        y, x = (CROP * place for place in divmod(index, across))
        sheet[y : y + CROP, x : x + CROP] = _tile(rgb, hand, snapshot)
    return sheet


def _tile(rgb: Array, hand: Hand, snapshot: Snapshot) -> Array:
    inside = replace(hand, points_px=in_crop(hand.points_px, hand.roi, CROP))
    seen = snapshot.step.observation
    assert seen is not None
    seen = replace(seen, width=CROP, height=CROP, palms=(), rois=(), hands=(inside,))
    drawn = marks(Snapshot(None, Step(seen.t, seen, DesktopState(seen.t))), _BARE)
    return paint(crop(rgb, hand.roi, CROP), drawn)


def crop_words(snapshot: Snapshot, hands: int, say: Callable[[str], str] = str) -> tuple[Text, ...]:
    """What stands on the tiles of the view "crop": side, presence and pose of each hand. say: as MarkOptions.say."""
    poses = {pose.hand_id: pose.name or "" for pose in snapshot.step.poses}
    across, texts = min(hands, ACROSS), []
    for index, hand in enumerate(snapshot.step.hands[:hands]):
        y, x = (CROP * place for place in divmod(index, across))
        words = say("{side} {score:.2f}").format(side=say(hand.side.capitalize()), score=hand.presence)
        pose = say(poses.get(hand.hand_id, "").replace("_", " "))
        texts.append(Text((x + 6, y + CROP - 6), f"{words} {pose}".rstrip(), 11, anchor="left"))
    return tuple(texts)


def in_crop(points_px: Array, roi: HandRoi, side: int) -> Array:
    """(…, 3) points of the picture in pixels of the `side` px crop of `roi`, z on the same scale."""
    c, s = math.cos(roi.angle_rad), math.sin(roi.angle_rad)
    x, y = points_px[..., 0] - roi.cx_px, points_px[..., 1] - roi.cy_px
    placed = np.stack([c * x + s * y, c * y - s * x, points_px[..., 2]], axis=-1) * (side / roi.size_px)
    placed[..., :2] += side / 2
    return placed
