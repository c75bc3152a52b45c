"""A hand led from outside is where it was put, in the picture too."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.virtualhand.landmarks import ANCHOR
from handcontrol.virtualhand.puppet import Puppet


@pytest.mark.parametrize("side", ["left", "right"])
def test_its_knuckles_are_where_it_was_put_open_or_closed(side):
    puppet = Puppet(side=side)
    for place, closed in (((320.0, 240.0), 0.0), ((200.5, 300.25), 1.0)):
        puppet.place_px, puppet.closed = np.array(place), closed
        points, world = puppet.points()
        assert points[list(ANCHOR), :2].mean(axis=0) == pytest.approx(place, abs=1e-6)
        assert world.mean(axis=0) == pytest.approx(np.zeros(3), abs=1e-9)


def test_closing_brings_thumb_and_index_finger_together():
    puppet = Puppet()

    def gap(closed):
        puppet.closed = closed
        points, _ = puppet.points()
        return np.linalg.norm(points[4, :2] - points[8, :2])

    assert gap(1.0) < gap(0.5) < gap(0.0)


def test_the_picture_follows():
    puppet = Puppet()
    here = puppet.render(0.0).astype(int)
    puppet.place_px = puppet.place_px + np.array([60, 0])
    there = puppet.render(0.0).astype(int)
    assert here.shape == (480, 640, 3)
    assert abs(here - there).max() > 40
    assert (puppet.render(0.0) == there).all()
