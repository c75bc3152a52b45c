"""Snapshots made by hand: one flat right hand whose points are easy to name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from handcontrol.vocab import (
    DesktopState,
    Frame,
    Hand,
    HandRoi,
    Observation,
    PalmDetection,
    Pose,
    Snapshot,
    Step,
)


@pytest.fixture
def snapshot() -> Callable[..., Snapshot]:
    def make(
        width: int = 640, height: int = 480, *, held: bool = False, flat: bool = False, **step: Any
    ) -> Snapshot:
        unit = min(width, height) / 480
        points = np.zeros((21, 3))
        points[:, 0] = np.linspace(200, 300, 21) * unit
        points[:, 1] = np.linspace(300, 200, 21) * unit
        if not flat:
            points[:, 2] = np.linspace(0, -40, 21) * unit
        hand = Hand(
            7,
            1,
            "right",
            0.98,
            0.99,
            points,
            points / 1000,
            HandRoi(250 * unit, 250 * unit, 180 * unit, 0.0),
            held,
        )
        palm = PalmDetection(
            0.93, [200 * unit, 220 * unit, 80 * unit, 80 * unit], np.full((7, 2), 240 * unit)
        )
        seen = Observation(
            7, 0.25, width, height, palm_ran=True, palms=(palm,), rois=(hand.roi,), hands=(hand,)
        )
        step.setdefault("poses", (Pose(7, 1, "right", "open_palm", 0.81),))
        return Snapshot(
            Frame(7, 0.25, np.full((height, width, 3), 90, np.uint8)),
            Step(0.25, seen, DesktopState(), **step),
        )

    return make
