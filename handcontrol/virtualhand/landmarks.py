"""Where MediaPipe's networks put the 21 landmarks on the virtual hand: the truth that tests compare with.

The networks' points are not the joints' centres: the offsets below were fitted on reference detections of such a hand
(three quarters of a millimetre to a centimetre), so this truth follows their convention and is no independent
measure of their accuracy.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from handcontrol.virtualhand.poses import poses
from handcontrol.virtualhand.skeleton import Skeleton
from handcontrol.vocab import Array

# mm. Palm points in the hand frame; the others along the bone that ends there; tips also out to the nail's side.
_PALM = {
    0: (-1.5, 9, 2.6),
    1: (4.8, 6.8, 5.9),
    5: (0, 0, 2.6),
    9: (0, 0, 3.9),
    13: (0, 0, 3.6),
    17: (0, 0, 1.5),
}
_ALONG = {
    2: -2.4, 3: -7.4, 4: -1.3,
    6: -3.5, 10: -4.0, 14: -2.4, 18: -1.8,
    7: -3.8, 11: -3.5, 15: -2.5, 19: -1.4,
}  # fmt: skip
_DORSAL = {8: 2.5, 12: 2.5, 16: 2.5, 20: 2.5, 4: 2.5}

#: The landmarks whose mean is a hand's anchor (the knuckles of index to little finger) and its palm centre.
ANCHOR = (5, 9, 13, 17)
PALM = (0, 5, 9, 13, 17)


def landmarks(skeleton: Skeleton) -> Array:
    """The 21 landmarks (21, 3) of a posed right hand, mm in the hand frame."""
    points = skeleton.joints.copy()
    for index, offset in _PALM.items():
        points[index] += offset
    for index, mm in _ALONG.items():
        digit, joint = divmod(index - 1, 4)
        points[index] += mm * skeleton.along[digit, joint - 1]
    for index, mm in _DORSAL.items():
        points[index] += mm * skeleton.dorsal[(index - 1) // 4, 2]
    return points


@cache
def rigid_point(indices: tuple[int, ...]) -> Array:
    """Mean (3,) mm of landmarks that no pose moves (of ANCHOR or PALM) in the hand frame."""
    mean: Array = np.mean(landmarks(poses()["open_palm"].skeleton())[list(indices)], axis=0)
    return mean
