"""One to three monitors of any size, scale and place: from within the zone every pixel can be reached, corners too."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from handcontrol.pointer.mapping import mapping_for, pixel
from handcontrol.settings import PointerSettings
from handcontrol.vocab import Observation, Screen

FULL_HD = Screen("hd", 0, 0, 1920, 1080, 1.0, True)
LAYOUTS = {
    "one": (FULL_HD,),
    "one, 4k at 200 %": (Screen("4k", 0, 0, 3840, 2160, 2.0, True),),
    "one, away from the origin": (Screen("a", 300, -500, 1366, 768, 1.25, True),),
    "two, side by side": (FULL_HD, Screen("right", 1920, 0, 2560, 1440, 1.5)),
    "two, left of the origin and lower": (FULL_HD, Screen("left", -1280, 56, 1280, 1024)),
    "two, above": (FULL_HD, Screen("above", 240, -900, 1440, 900, 2.0)),
    "three, mixed, with gaps": (
        Screen("portrait", -1080, -420, 1080, 1920, 1.0),
        FULL_HD,
        Screen("4k", 2000, -1080, 3840, 2160, 2.0),
    ),
}
SETTINGS = PointerSettings()


def hand_for(place, mapping):
    """The place in the zone (zone widths) that means this pixel: the mapping turned round."""
    left, top, width, height = mapping._area()
    share = (np.array(place, dtype=float) - (left, top)) / (width - 1, height - 1)
    return (0.5 + (share - 0.5) / (1 + 2 * mapping.over_travel)) * (1.0, mapping.aspect)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("covers", ["primary", "all"])
@pytest.mark.parametrize("size", [(640, 480), (1280, 720)])
def test_every_pixel_is_reached_from_within_the_zone(layout, covers, size):
    screens = LAYOUTS[layout]
    seen = Observation(0, 0.0, *size)
    mapping = mapping_for(screens, covers, seen, SETTINGS.zone, SETTINGS.over_travel)
    covered = screens if covers == "all" else tuple(screen for screen in screens if screen.primary)
    assert mapping.screens == covered
    for screen in covered:
        right, bottom = screen.x_px + screen.width_px - 1, screen.y_px + screen.height_px - 1
        columns = [(x, screen.y_px + screen.height_px // 2) for x in range(screen.x_px, right + 1)]
        rows = [(screen.x_px + screen.width_px // 2, y) for y in range(screen.y_px, bottom + 1)]
        corners = list(itertools.product((screen.x_px, right), (screen.y_px, bottom)))
        for place in (*columns, *rows, *corners):
            anchor = hand_for(place, mapping)
            assert np.all((anchor >= 0) & (anchor <= (1.0, mapping.aspect))), place
            assert pixel(mapping.clamp(mapping.to_desktop(anchor))) == place


@pytest.mark.parametrize("layout", LAYOUTS)
def test_whatever_the_hand_does_the_pointer_is_on_a_screen(layout):
    screens = LAYOUTS[layout]
    mapping = mapping_for(screens, "all", Observation(0, 0.0, 640, 480), SETTINGS.zone, SETTINGS.over_travel)
    for anchor in np.random.default_rng(4).uniform(-1.0, 2.0, (500, 2)):
        x, y = pixel(mapping.clamp(mapping.to_desktop(anchor)))
        assert any(
            s.x_px <= x < s.x_px + s.width_px and s.y_px <= y < s.y_px + s.height_px for s in screens
        ), (x, y)


def test_the_corners_have_room_beyond_them():
    """Over-travel: the outermost 3 % of the zone all mean the edge."""
    mapping = mapping_for(
        (FULL_HD,), "all", Observation(0, 0.0, 640, 480), SETTINGS.zone, SETTINGS.over_travel
    )
    for part in (0.0, 0.01, 0.028):
        assert pixel(mapping.clamp(mapping.to_desktop(np.array([part, part * mapping.aspect])))) == (0, 0)
