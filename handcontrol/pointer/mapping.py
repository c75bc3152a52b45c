"""From the zone of the picture to physical pixels of the desktop, and back on to a screen. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from handcontrol.settings import Zone
from handcontrol.vocab import Array, Observation, Screen

#: What the zone covers where the desktop does not tell its screens.
ASSUMED_SCREEN = Screen("assumed", 0, 0, 1920, 1080, primary=True)


def zone_position(view_px: Array, observation: Observation, zone: Zone) -> Array:
    """`view_px` (person's view) from the zone's top left corner, both axes in zone widths: no unit of any camera."""
    origin = np.array([zone.left * observation.width, zone.top * observation.height])
    return np.asarray((view_px - origin) / zone_width_px(observation, zone))


def zone_width_px(observation: Observation, zone: Zone) -> float:
    """The zone's width in pixels of this picture."""
    return (zone.right - zone.left) * observation.width


@dataclass(frozen=True, slots=True)
class Mapping:
    """Zone → screens, linear. Places outside the zone map outside the screens; `clamp` brings a place back.

    screens: those the zone covers. aspect: zone height / zone width, in picture pixels. over_travel: how far the zone
    reaches beyond each edge, as a fraction of the covered area.
    """

    screens: tuple[Screen, ...]
    aspect: float
    over_travel: float

    def to_desktop(self, position: Array) -> Array:
        """Desktop pixels (2,) float, not clamped, of a place (2,) in zone widths. Monotone and continuous."""
        left, top, width, height = self._area()
        share = position / np.array([1.0, self.aspect])
        share = 0.5 + (share - 0.5) * (1.0 + 2.0 * self.over_travel)
        return np.asarray(np.array([left, top]) + share * np.array([width - 1, height - 1]))

    def clamp(self, place_px: Array) -> Array:
        """The nearest place (2,) float that is on one of the screens."""
        if len(self.screens) == 1:
            return _clamp_to(self.screens[0], place_px)
        nearest = [_clamp_to(screen, place_px) for screen in self.screens]
        return min(nearest, key=lambda place: float(np.sum((place - place_px) ** 2)))

    @property
    def middle_px(self) -> Array:
        """The middle of what it covers; of the one screen, mostly."""
        left, top, width, height = self._area()
        return np.array([left + (width - 1) / 2, top + (height - 1) / 2])

    @property
    def width_px(self) -> int:
        """Of all the screens it covers."""
        return self._area()[2]

    def _area(self) -> tuple[int, int, int, int]:
        left = min(screen.x_px for screen in self.screens)
        top = min(screen.y_px for screen in self.screens)
        right = max(screen.x_px + screen.width_px for screen in self.screens)
        bottom = max(screen.y_px + screen.height_px for screen in self.screens)
        return left, top, right - left, bottom - top


def mapping_for(
    screens: Sequence[Screen],
    covers: str,
    observation: Observation,
    zone: Zone,
    over_travel: float,
) -> Mapping:
    """The mapping of this zone on to what it `covers`: "all" screens, the "primary" one, or that of this name.

    Where there is none of the name it is the primary one, else the first; ASSUMED_SCREEN where none is known.
    """
    known = tuple(screen for screen in screens if screen.width_px > 0 and screen.height_px > 0)
    if not known:
        known = (ASSUMED_SCREEN,)
    if covers != "all":
        named = next((screen for screen in known if screen.name == covers), None)
        known = (named or next((screen for screen in known if screen.primary), known[0]),)
    height_px = (zone.bottom - zone.top) * observation.height
    return Mapping(known, height_px / zone_width_px(observation, zone), over_travel)


def beside(screens: Sequence[Screen], place_px: Array | None) -> str:
    """The name of the screen that comes after the one at `place_px` (else the primary one), round and round."""
    if not screens:
        return "primary"
    here = next((i for i, screen in enumerate(screens) if screen.primary), 0)
    if place_px is not None:
        off = [float(np.sum((_clamp_to(screen, place_px) - place_px) ** 2)) for screen in screens]
        here = int(np.argmin(off))
    return screens[(here + 1) % len(screens)].name


def pixel(place_px: Array) -> tuple[int, int]:
    """The pixel that holds this place; halves go up, so that equal steps of the hand give equal steps here."""
    x, y = place_px.tolist()
    return math.floor(x + 0.5), math.floor(y + 0.5)


def _clamp_to(screen: Screen, place_px: Array) -> Array:
    x, y = place_px.tolist()
    return np.array(
        [
            min(max(x, float(screen.x_px)), screen.x_px + screen.width_px - 1.0),
            min(max(y, float(screen.y_px)), screen.y_px + screen.height_px - 1.0),
        ]
    )
