"""The hand's bones: where 21 joints and every bone's frame are for a set of joint angles. Pure geometry, mm.

Hand frame of a right hand: origin at the wrist, +x to the thumb's side, +y along the fingers, +z out of the palm.
A left hand is the mirror image, made when it is viewed. Digits are counted thumb = 0 to little finger = 4.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from handcontrol.vocab import Array

DIGITS = ("thumb", "index", "middle", "ring", "pinky")

#: Where each digit starts: the thumb's saddle joint (CMC), the fingers' knuckles (MCP). (5, 3) mm.
ROOTS = np.array([(22, 17, 8), (23, 90, 1), (2, 92, -2), (-18, 86, -1), (-36, 75, 3)], float)

#: Length of each digit's three bones; the last ends at the skin. (5, 3) mm. Proportions of an adult hand.
_BONES_TO_SKIN = np.array(
    [(46, 33, 27), (40, 23, 19.5), (44.6, 26.3, 21.3), (41.4, 25.6, 21.2), (33, 18.5, 19)], float
)

#: Radius at each digit's four joints, the last the fingertip's sphere. (5, 4) mm.
RADII = np.array(
    [(16.5, 12.5, 10.6, 8.3), (11, 9.6, 8.4, 6.9), (11, 9.8, 8.5, 7), (10.4, 9.2, 8, 6.6), (9.3, 8, 7, 5.8)],
    float,
)

#: As above, but the last bone ends at the centre of the fingertip's sphere: what the kinematics use. (5, 3) mm.
LENGTHS = _BONES_TO_SKIN - np.stack([np.zeros(5), np.zeros(5), RADII[:, 3]], axis=1)

#: From the wrist to the skin of the middle fingertip of a straight hand, rounded: `size` of a script means this.
HAND_MM = 190.0


@dataclass(frozen=True, slots=True, eq=False)
class Skeleton:
    """A posed right hand. joints: (21, 3) mm in the order of vocab.LANDMARKS, a tip being its sphere's centre.

    along, dorsal: (5, 3, 3) unit vectors of each digit's three bones: to the fingertip, and out of the nail's side.
    """

    joints: Array
    along: Array
    dorsal: Array

    @property
    def lateral(self) -> Array:
        """(5, 3, 3) unit vectors across each bone, to the thumb's side of a flat hand."""
        return np.cross(self.dorsal, self.along)


def finger_frame(mcp: float, pip: float, dip: float, splay: float) -> tuple[Array, Array]:
    """Along and dorsal vectors (3, 3) of a finger's bones from its flexions and splay in degrees.

    Flexion bends to the palm. Splay turns about the palm's normal first: negative to the thumb's side.
    """
    bend = np.radians(np.cumsum([mcp, pip, dip]))
    cos_s, sin_s = np.cos(np.radians(splay)), np.sin(np.radians(splay))
    cos_b, sin_b = np.cos(bend), np.sin(bend)
    along = np.stack([-sin_s * cos_b, cos_s * cos_b, sin_b], axis=1)
    dorsal = np.stack([-sin_s * sin_b, cos_s * sin_b, -cos_b], axis=1)
    return along, dorsal


def pose_skeleton(fingers: Array, thumb: Array, nail: Array) -> Skeleton:
    """Forward kinematics.

    fingers: (4, 4) degrees, index to little finger: MCP, PIP, DIP flexion and splay. thumb: (3, 3) directions of its
    metacarpal, proximal and distal bone. nail: (3,) roughly where its nail faces.
    """
    along = np.empty((5, 3, 3))
    dorsal = np.empty((5, 3, 3))
    along[0] = unit(thumb)
    dorsal[0] = unit(nail - (along[0] @ nail)[:, None] * along[0])
    for digit, angles in enumerate(fingers, start=1):
        along[digit], dorsal[digit] = finger_frame(*angles)
    joints = np.zeros((21, 3))
    chain = np.concatenate([ROOTS[:, None], along * LENGTHS[:, :, None]], axis=1)
    joints[1:] = np.cumsum(chain, axis=1).reshape(20, 3)
    return Skeleton(joints, along, dorsal)


def reach(base: Array, tip: Array, nail: Array) -> Array:
    """Directions (3, 3) that bring the thumb's tip to `tip` (mm), its metacarpal along `base`, bending off the nail.

    Two-bone inverse kinematics by the law of cosines. ValueError if the tip is out of reach.
    """
    base = unit(base)
    start = ROOTS[0] + LENGTHS[0, 0] * base
    first, second = LENGTHS[0, 1:]
    line = tip - start
    distance = float(np.linalg.norm(line))
    if not abs(first - second) < distance < first + second:
        raise ValueError(f"the thumb's last two bones span {first + second:.0f} mm, not {distance:.0f} mm")
    line = line / distance
    pole = unit(nail - (nail @ line) * line)
    forth = (first**2 - second**2 + distance**2) / (2 * distance)
    elbow = start + forth * line + np.sqrt(first**2 - forth**2) * pole
    return np.stack([base, unit(elbow - start), unit(tip - elbow)])


def unit(vectors: Array) -> Array:
    """Vectors (..., 3) scaled to length 1."""
    result: Array = vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)
    return result
