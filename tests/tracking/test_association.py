"""Which regions and readings count as one hand."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.tracking.association import associate, roi_overlap, same_hand
from handcontrol.vocab import HandRoi


def roi(x: float, size: float = 100.0, angle: float = 0.0) -> HandRoi:
    return HandRoi(x, 200.0, size, angle)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (roi(0), roi(0), 1.0),
        (roi(0), roi(50), 1 / 3),
        (roi(0), roi(100), 0.0),
        (roi(0), roi(900), 0.0),
        (roi(0), roi(0, 50), 0.25),
        (roi(0), roi(20, 50), 0.25),
        (roi(0), roi(0, 100, 0.8), 1.0),  # rotation is ignored
    ],
)
def test_overlap_is_of_the_upright_squares(a: HandRoi, b: HandRoi, expected: float) -> None:
    assert roi_overlap(a, b) == pytest.approx(expected)
    assert roi_overlap(b, a) == pytest.approx(expected)


def labels(*groups: list[tuple[HandRoi, str]]) -> str:
    return "".join(label for _, label in associate(*groups))


def test_a_tracked_region_replaces_the_palms_and_goes_last() -> None:
    assert labels([(roi(0), "a"), (roi(300), "b")], [(roi(10), "A")]) == "bA"


def test_within_a_group_the_later_stays() -> None:
    assert labels([(roi(0), "a"), (roi(10), "b"), (roi(300), "c")]) == "bc"


def test_one_region_may_replace_several() -> None:
    assert labels([(roi(0), "a"), (roi(50), "b")], [(roi(25), "C")]) == "C"


def test_the_other_order_lets_palms_win() -> None:
    assert labels([(roi(10), "A")], [(roi(0), "a"), (roi(300), "b")]) == "ab"


def test_half_is_not_more_than_half() -> None:
    a, b = HandRoi(0, 0, 60, 0), HandRoi(20, 0, 60, 0)  # 40 / 80
    assert roi_overlap(a, b) == 0.5
    assert len(associate([(a, 0)], [(b, 1)])) == 2


def hand(x: float = 0.0, scale: float = 1.0) -> np.ndarray:
    points = np.random.default_rng(3).random((21, 3)) * 100
    points[[0, 5, 17], :2] = [[50, 100], [20, 20], [80, 20]]  # longest side of the palm: 85
    return points * scale + [x, 0, 0]


def test_readings_that_coincide_are_one_hand() -> None:
    assert same_hand(hand(), hand())
    assert same_hand(hand(), hand(16))  # < 0.2 * 85


def test_readings_apart_are_two_hands() -> None:
    assert not same_hand(hand(), hand(18))
    assert not same_hand(hand(), hand(400))


def test_half_the_points_are_enough() -> None:
    a, b = hand(), hand()
    b[10:, 0] += 60  # ten points still coincide
    assert same_hand(a, b)
    b[9, 0] += 60
    assert not same_hand(a, b)
