"""The 21 points of the hand in a given region (MediaPipe hand_landmark_cpu.pbtxt). Knows nothing of tracking."""

from __future__ import annotations

from dataclasses import dataclass

from handcontrol import geometry
from handcontrol.models.network import Network
from handcontrol.vocab import Array, HandRoi

SIDE = 224


@dataclass(frozen=True, slots=True, eq=False)
class Landmarks:
    """What the network sees in a region, hand or not.

    points_px (21, 3) of the picture, z on the scale of x. world_m (21, 3), turned as in the picture. presence 0..1:
    how sure it is that a hand is there. right_probability 0..1 holds for a picture that is not mirrored.
    """

    points_px: Array
    world_m: Array
    presence: float
    right_probability: float


class LandmarkReader:
    """Reads hands with a hand_landmark network. exact: crops as MediaPipe does, to the pixel. Several threads may."""

    def __init__(self, network: Network, *, exact: bool = True) -> None:
        self._network = network
        self._crop = geometry.crop if exact else geometry.crop_near

    def read(self, rgb: Array, roi: HandRoi) -> Landmarks:
        """The hand in `roi` of `rgb` (H, W, 3) uint8."""
        square = self._crop(rgb, roi, SIDE)
        # In the order of the network's outputs; its metadata block names them in another, wrong one.
        points, presence, right, world = self._network.run_planes(geometry.to_network(square))
        size = (rgb.shape[1], rgb.shape[0])
        return Landmarks(
            points_px=geometry.place_points(points.reshape(21, 3), SIDE, roi, size),
            world_m=geometry.turn_world(world.reshape(21, 3), roi.angle_rad),
            presence=float(presence.item()),
            right_probability=float(right.item()),
        )
