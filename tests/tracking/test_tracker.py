"""The tracker's bookkeeping, over networks that see exactly what a test puts before them."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.errors import SourceError
from handcontrol.tracking.tracker import Tracker
from handcontrol.vocab import Frame, HandRoi


def ids(tracker, world, **frame) -> list[int]:
    return [hand.hand_id for hand in tracker.step(world.frame(**frame))]


def xs(hands) -> list[int]:
    """Where the wrists are, rounded to px."""
    return [round(hand.points_px[0, 0]) for hand in hands]


@pytest.mark.parametrize("parity", [False, True])
def test_a_moving_hand_keeps_its_number(world, parity) -> None:
    hand = world.add(200)
    tracker = Tracker(world.networks(), parity=parity)
    for _ in range(20):
        assert ids(tracker, world) == [1]
        hand.x += 8


@pytest.mark.parametrize("parity", [False, True])
def test_palms_are_looked_for_while_fewer_hands_than_allowed_are_tracked(world, parity) -> None:
    world.add(200)
    tracker = Tracker(world.networks(), hands=1, parity=parity)
    ran = [tracker.observe(world.frame()).palm_ran for _ in range(5)]
    assert ran == [True, False, False, False, False]
    tracker = Tracker(world.networks(), hands=2, parity=parity)
    ran = [tracker.observe(world.frame()).palm_ran for _ in range(65)]
    assert sum(ran) == (65 if parity else 3)  # now and then: every second


def test_a_tracked_hand_is_read_once_though_its_palm_is_found_again(world) -> None:
    world.add(200)
    tracker = Tracker(world.networks(), hands=2)
    tracker.step(world.frame())
    world.add(500, palm=None)  # something changes
    tracker.step(world.frame())
    world.read.clear()
    seen = tracker.observe(world.frame(t=0.3))
    assert seen.palm_ran
    assert len(seen.palms) == len(seen.rois) == len(world.read) == 1


def test_the_region_followed_is_that_of_the_last_points(world) -> None:
    world.add(200)
    tracker = Tracker(world.networks(), hands=1)
    first, second = (tracker.step(world.frame())[0] for _ in range(2))
    assert first.roi != second.roi
    assert second.roi.cx_px == pytest.approx(200, abs=20)
    assert abs(second.roi.angle_rad) < 0.2


def test_a_hand_that_jumped_is_found_again_in_the_same_picture(world) -> None:
    hand = world.add(150)
    tracker = Tracker(world.networks(), hands=1)
    tracker.step(world.frame())
    hand.x = 500
    seen = tracker.observe(world.frame())
    assert seen.palm_ran
    assert xs(seen.hands) == [500]
    assert len(seen.rois) == 2


def test_the_reference_finds_it_one_picture_later(world) -> None:
    hand = world.add(150)
    tracker = Tracker(world.networks(), hands=1, parity=True)
    tracker.step(world.frame())
    hand.x = 500
    lost = tracker.observe(world.frame())
    assert (lost.palm_ran, lost.hands) == (False, ())
    assert xs(tracker.step(world.frame())) == [500]


def three_hands(world, **options) -> list[list[int]]:
    """One hand is tracked, then two more come with better palms, two frames long."""
    world.add(100, palm=0.6)
    tracker = Tracker(world.networks(), hands=2, **options)
    tracker.step(world.frame())
    world.add(320, palm=0.9)
    world.add(540, palm=0.8)
    return [xs(tracker.step(world.frame(t=t))) for t in (0.2, 0.23)]


def test_never_more_hands_than_allowed(world) -> None:
    assert three_hands(world) == [[100, 320], [100, 320]]


def test_the_reference_lets_a_third_hand_in_and_lists_new_ones_first(world) -> None:
    assert three_hands(world, parity=True) == [[320, 540, 100], [320, 540, 100]]


def test_new_hands_come_best_palm_first(world) -> None:
    world.add(100, palm=0.6)
    world.add(320, palm=0.9)
    world.add(540, palm=0.8)
    assert xs(Tracker(world.networks(), hands=2).step(world.frame())) == [320, 540]


def two_regions_one_hand(world, **options):
    a, _ = world.add(150), world.add(480)
    tracker = Tracker(world.networks(), hands=2, **options)
    tracker.step(world.frame())
    world.hands[1:] = []  # the second hand is gone, and its region now sees the first one
    world._distance = lambda hand, roi: 0.0
    a.palm = None
    return tracker.step(world.frame())


def test_one_hand_is_not_reported_twice(world) -> None:
    hands = two_regions_one_hand(world)
    assert xs(hands) == [150, 480]  # the one that is gone stays where it was for a moment
    assert [hand.held for hand in hands] == [False, True]


def test_the_reference_reports_it_twice(world) -> None:
    assert xs(two_regions_one_hand(world, parity=True)) == [150, 150]


def test_a_palm_that_is_no_hand_leaves_the_place_to_the_next(world) -> None:
    world.add(150, palm=0.9, seen=False)
    world.add(480, palm=0.7)
    assert xs(Tracker(world.networks(), hands=1).step(world.frame())) == [480]
    assert xs(Tracker(world.networks(), hands=1, parity=True).step(world.frame())) == []


def test_a_hand_missing_for_a_moment_is_held_where_it_was(world) -> None:
    hand = world.add(200)
    tracker = Tracker(world.networks())
    tracker.step(world.frame(t=0.0))
    hand.seen = False
    (held,) = tracker.step(world.frame(t=0.1))
    assert (held.hand_id, held.held, held.frame_id, xs([held])) == (1, True, 1, [200])
    assert tracker.step(world.frame(t=0.13)) == ()


@pytest.mark.parametrize(
    ("gap", "x", "right", "expected"),
    [
        (0.3, 210, 0.9, [1]),
        (1.8, 260, 0.9, [1]),
        (2.5, 210, 0.9, [2]),  # too late
        (0.3, 600, 0.9, [2]),  # too far
        (1.0, 260, 0.1, [2]),  # the other hand
    ],
)
def test_a_hand_soon_back_near_its_place_keeps_its_number(world, gap, x, right, expected) -> None:
    hand = world.add(200)
    tracker = Tracker(world.networks())
    assert ids(tracker, world, t=0.0) == [1]
    hand.seen = False
    assert ids(tracker, world, t=0.2) == []
    hand.seen, hand.x, hand.right = True, x, right
    assert ids(tracker, world, t=gap) == expected


def test_a_hand_is_told_of_at_once_when_sure_else_when_read_twice(world) -> None:
    world.add(200, presence=0.85)
    tracker = Tracker(world.networks(), hands=1)
    assert [ids(tracker, world) for _ in range(3)] == [[], [1], [1]]
    world.hands[0].presence = 0.95
    assert ids(Tracker(world.networks(), hands=1), world) == [1]


def test_what_is_never_sure_to_be_a_hand_is_followed_and_not_told_of(world) -> None:
    world.add(200, presence=0.7)  # as an ear may have it
    tracker = Tracker(world.networks(), hands=1)
    assert [ids(tracker, world) for _ in range(20)] == [[]] * 20
    world.hands[0].presence = 0.85
    assert ids(tracker, world) == [1]
    world.hands[0].presence = 0.6  # a hand for certain, now seen badly
    assert ids(tracker, world) == [1]


def test_a_side_is_voted(world) -> None:
    hand = world.add(200, right=0.95)
    tracker = Tracker(world.networks(), hands=1)
    for _ in range(10):
        tracker.step(world.frame())
    hand.right = 0.02
    assert [tracker.step(world.frame())[0].side for _ in range(4)] == ["right"] * 4
    assert [tracker.step(world.frame())[0].side for _ in range(20)][-1] == "left"


def test_hands_that_changed_places_get_their_numbers_back(world) -> None:
    a, b = world.add(150, right=0.97), world.add(480, right=0.03)
    tracker = Tracker(world.networks(), hands=2)
    for _ in range(10):
        first = {hand.hand_id: hand.side for hand in tracker.step(world.frame())}
    a.right, b.right = b.right, a.right  # as if they had passed each other unseen
    for _ in range(4):
        hands = tracker.step(world.frame())
    assert {hand.hand_id: hand.side for hand in hands} == first
    assert {hand.side: xs([hand])[0] for hand in hands} == {"left": 150, "right": 480}


def test_a_hand_that_only_another_view_shows_is_found_in_a_still_picture(world) -> None:
    world.add(300, palm=None, elsewhere=0.4)
    tracker = Tracker(world.networks(), hands=1)
    found = [ids(tracker, world) for _ in range(40)]
    assert found[0] == []
    assert found[-1] == [1]
    assert world.squares


def test_a_doubtful_palm_needs_a_sure_hand(world) -> None:
    world.add(200, palm=0.4, presence=0.9)
    assert ids(Tracker(world.networks()), world) == []
    world.hands[0].presence = 0.97
    assert ids(Tracker(world.networks()), world) == [1]


class Later:
    """A search whose result is there when `go` is called."""

    def __init__(self) -> None:
        self.look, self.found = None, None

    def begin(self, look) -> bool:
        self.look = look
        return True

    def go(self) -> None:
        self.found = self.look()

    def result(self):
        found, self.found = self.found, None
        return found

    def forget(self) -> None:
        pass


def test_what_a_search_comes_to_is_judged_before_it_arrives(world) -> None:
    world.add(200)
    tracker, search = Tracker(world.networks()), Later()
    tracker.step(world.frame())
    tracker.search_with(search)
    world.add(500, palm=0.4, presence=0.9)  # looks like a hand, and is none
    tracker.step(world.frame(t=0.3))
    search.go()
    world.read.clear()
    seen = tracker.observe(world.frame(t=0.33))
    assert (seen.palm_ran, xs(seen.hands)) == (True, [200])
    assert len(world.read) == len(seen.rois) == 1  # the hand that is followed, and nothing else


def test_a_hand_found_in_an_earlier_picture_is_read_in_this_one(world) -> None:
    tracker, search = Tracker(world.networks()), Later()
    tracker.search_with(search)
    hand = world.add(200)
    tracker.step(world.frame())
    search.go()
    hand.x = 210
    seen = tracker.observe(world.frame())
    assert xs(seen.hands) == [210]
    assert seen.hands[0].frame_id == 1


def test_a_single_picture_is_shown_in_all_views(world) -> None:
    world.add(300, palm=None, elsewhere=0.2)
    assert ids(Tracker(world.networks(), static=True), world) == [1]
    world.hands[0].presence = 0.9
    assert ids(Tracker(world.networks(), static=True), world) == []


def test_side_is_the_real_hand_also_in_a_mirror(world) -> None:
    world.add(200, right=0.8)
    tracker = Tracker(world.networks(), static=True)
    (hand,) = tracker.step(world.frame())
    assert (hand.side, hand.side_score) == ("right", pytest.approx(0.8))
    (hand,) = tracker.step(world.frame(mirrored=True))
    assert (hand.side, hand.side_score) == ("left", pytest.approx(0.8))


def test_static_pictures_have_nothing_to_do_with_each_other(world) -> None:
    world.add(200)
    tracker = Tracker(world.networks(), hands=1, static=True)
    rois = [tracker.observe(world.frame()).rois for _ in range(3)]
    assert rois[0] == rois[1] == rois[2]
    assert world.palm_runs == 3
    assert ids(tracker, world) == [1]


def test_detect_only_reads_no_hand(world) -> None:
    world.add(200)
    world.add(400)
    tracker = Tracker(world.networks(), hands=1, detect_only=True)
    for _ in range(2):
        seen = tracker.observe(world.frame())
        assert (seen.palm_ran, len(seen.palms), seen.hands, seen.rois) == (True, 1, (), ())
    assert world.read == []


def test_given_regions_are_read_and_no_others(world) -> None:
    world.add(200)
    roi = HandRoi(210.0, 240.0, 200.0, 0.0)
    seen = Tracker(world.networks()).observe(world.frame(), [roi, HandRoi(600.0, 100.0, 50.0, 0.0)])
    assert xs(seen.hands) == [200]
    assert seen.hands[0].roi == roi == world.read[0]
    assert (seen.palm_ran, world.palm_runs, len(world.read)) == (False, 0, 2)


def test_presence_must_exceed_the_threshold(world) -> None:
    world.add(200)
    assert Tracker(world.networks(), min_presence=0.98).step(world.frame()) == ()
    assert len(Tracker(world.networks(), min_presence=0.97).step(world.frame())) == 1


def test_a_palm_at_the_threshold_counts(world) -> None:
    world.add(200, palm=0.5)
    assert len(Tracker(world.networks(), parity=True).step(world.frame())) == 1
    assert Tracker(world.networks(), parity=True, min_detection=0.6).step(world.frame()) == ()


def test_reset_forgets(world) -> None:
    world.add(200)
    tracker = Tracker(world.networks(), hands=1)
    tracker.step(world.frame())
    tracker.reset()
    assert tracker.observe(world.frame()).palm_ran
    assert ids(tracker, world) == [1]


def test_another_picture_size_starts_anew(world) -> None:
    world.add(200)
    tracker = Tracker(world.networks(), hands=1)
    tracker.step(world.frame())
    assert tracker.observe(Frame(1, 0.1, np.zeros((240, 320, 3), np.uint8))).palm_ran


def test_a_picture_too_large_is_refused_in_words(world) -> None:
    with pytest.raises(SourceError, match="40000x1 px is too large"):
        Tracker(world.networks()).step(Frame(0, 0.0, np.zeros((1, 40_000, 3), np.uint8)))


def test_at_least_one_hand(world) -> None:
    with pytest.raises(ValueError, match="at least one"):
        Tracker(world.networks(), hands=0)


def test_times_are_those_of_the_last_picture(world) -> None:
    world.add(200)
    tracker = Tracker(world.networks(), hands=1)
    tracker.step(world.frame())
    assert tracker.palm_ms > 0
    assert tracker.landmarks_ms > 0
    tracker.step(world.frame())
    assert tracker.palm_ms == 0
