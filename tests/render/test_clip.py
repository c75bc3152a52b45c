"""A clip is there whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from handcontrol.errors import HandcontrolError
from handcontrol.render.clip import Clip


def write(place):
    clip = Clip(place, 30.0)
    for _ in range(5):
        clip.add(np.random.default_rng(3).integers(0, 255, (240, 320, 3), np.uint8))
    clip.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_clip_on_a_full_disk_is_an_error_and_not_a_broken_file(tmp_path):
    """OpenCV itself says nothing."""
    place = tmp_path / "clip.mp4"
    place.symlink_to("/dev/full")
    with pytest.raises(HandcontrolError) as raised:
        write(place)
    assert raised.value.remedy
