"""The closed-form depth of a round cone equals the highest of its spheres, found by trying them all."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.virtualhand.depth import round_cone


@pytest.mark.parametrize("seed", range(8))
def test_depth_against_brute_force(seed):
    rng = np.random.default_rng(seed)
    a, b = rng.uniform(-20, 20, (2, 3))
    ra, rb = rng.uniform(5, 14, 2)
    x = np.linspace(-40, 40, 61, dtype=np.float32)
    y = np.linspace(-40, 40, 47, dtype=np.float32)
    z, s, inside = round_cone(x, y, a, b, ra, rb)
    steps = np.linspace(0, 1, 400)[:, None, None]
    centre = a[:, None, None, None] + (b - a)[:, None, None, None] * steps
    square = (
        (ra + steps * (rb - ra)) ** 2 - (x[None, None] - centre[0]) ** 2 - (y[None, :, None] - centre[1]) ** 2
    )
    brute = np.where(square > 0, centre[2] + np.sqrt(np.maximum(square, 0)), -np.inf).max(axis=0)
    sure = square.max(axis=0) > 4  # away from the outline
    assert sure.sum() > 30
    assert (inside[sure] > 0).all()
    np.testing.assert_allclose(z[sure], brute[sure], atol=0.05)
    assert not (inside[square.max(axis=0) < -4] > 0).any()
    assert s.min() >= 0
    assert s.max() <= 1
