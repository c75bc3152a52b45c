"""Whole photographs, pixels in and hands out, against what the mediapipe 0.10.21 wheel finds in them."""

from __future__ import annotations

import json
from functools import cache

import numpy as np
import pytest

from handcontrol.capture.open import open_source
from handcontrol.models.load import load
from handcontrol.tracking.tracker import Tracker

pytestmark = [pytest.mark.networks, pytest.mark.reference]

P99_PX, MAX_PX = 0.05, 0.2
MIRRORED = {"left": "Right", "right": "Left"}  # the wheel's labels hold for a mirrored picture


@cache
def hands_of(model: str, folder: str) -> dict[str, list]:
    tracker = Tracker(load(model), hands=4, static=True, parity=True)
    return {frame.file: list(tracker.step(frame)) for frame in open_source(folder)}


@pytest.fixture(params=["full", "lite"])
def pairs(request, networks, reference):
    """For each photo: our hands and the reference's."""
    found = hands_of(request.param, str(reference / "images"))
    wanted = json.loads((reference / "reference_images.json").read_text())
    assert set(found) == set(wanted)
    return {file: (found[file], wanted[file][request.param]) for file in found}


def test_the_same_hands_on_every_photo(pairs) -> None:
    for file, (found, wanted) in pairs.items():
        assert [MIRRORED[hand.side] for hand in found] == [hand["label"] for hand in wanted], file
        for hand, other in zip(found, wanted, strict=True):
            assert hand.side_score == pytest.approx(other["score"], abs=1e-3), file


def test_points_are_the_references(pairs) -> None:
    errors = np.array(
        [
            np.abs(hand.points_px - other["points"])
            for found, wanted in pairs.values()
            for hand, other in zip(found, wanted, strict=True)
        ]
    )
    assert errors.shape == (60, 21, 3)
    assert np.percentile(errors, 99) <= P99_PX
    assert errors.max() <= MAX_PX


def test_world_points_are_the_references(pairs) -> None:
    for file, (found, wanted) in pairs.items():
        for hand, other in zip(found, wanted, strict=True):
            np.testing.assert_allclose(hand.world_m, other["world"], atol=3e-4, err_msg=file)
