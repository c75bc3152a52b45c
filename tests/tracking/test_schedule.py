"""When palms are looked for: every rule by its times, and what counts as a change in the picture."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.tracking.schedule import CHANGED_S, Schedule, Thumbnail, forearm
from handcontrol.vocab import HandRoi


def searches(schedule: Schedule, times, *, followed=0, changed=False) -> list[float]:
    """At which of `times` a search was due, each begun at once."""
    found = []
    for t in times:
        if schedule.due(t, followed=followed, changed=changed):
            schedule.searched(t)
            found.append(round(float(t), 3))
    return found


FRAMES = np.arange(0, 3, 1 / 30)


def test_the_first_picture_is_searched() -> None:
    assert Schedule().due(5.0, followed=0, changed=False) == "start"


@pytest.mark.parametrize(
    ("followed", "changed", "a_second"), [(0, False, 2), (1, False, 1), (0, True, 5), (1, True, 5)]
)
def test_how_often(followed, changed, a_second) -> None:
    found = searches(Schedule(), FRAMES, followed=followed, changed=changed)
    assert len(found) == pytest.approx(3 * a_second, abs=1)


def test_a_change_is_answered_at_once() -> None:
    schedule = Schedule()
    searches(schedule, [0.0])
    assert schedule.due(0.3, followed=0, changed=False) is None
    assert schedule.due(0.3, followed=0, changed=True) == "changed"


def test_no_more_than_five_pictures_late() -> None:
    assert CHANGED_S <= 6 / 30
    found = searches(Schedule(), FRAMES, changed=True)
    assert max(np.diff(found)) <= 0.2 + 1e-6


def test_a_lost_hand_is_looked_for_at_once_and_often() -> None:
    schedule = Schedule()
    searches(schedule, [1.0])
    schedule.lost(1.02)
    found = searches(schedule, np.arange(1.02, 2.5, 0.02))
    assert found[0] == 1.02
    assert len([t for t in found if t <= 1.5]) >= 7
    assert len([t for t in found if t > 1.6]) <= 2


def test_time_that_goes_back_is_a_reason() -> None:
    schedule = Schedule()
    searches(schedule, [10.0])
    assert schedule.due(2.0, followed=0, changed=False)


def picture(*patches: tuple[int, int, int, int], seed: int = 0, noise: float = 3.0) -> Thumbnail:
    """Grey with sensor noise and lighter patches (x, y, width, height)."""
    rgb = np.random.default_rng(seed).normal(100, noise, (480, 640, 3))
    for x, y, w, h in patches:
        rgb[y : y + h, x : x + w] += 60
    return Thumbnail(np.clip(rgb, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("noise", [0.0, 3.0, 10.0])
def test_noise_is_no_change(noise) -> None:
    first = picture(noise=noise)
    assert not any(picture(seed=seed, noise=noise).since(first) for seed in range(1, 30))


@pytest.mark.parametrize("noise", [0.0, 3.0, 10.0])
def test_what_comes_in_is_one(noise) -> None:
    assert picture((600, 200, 40, 60), seed=1, noise=noise).since(picture(noise=noise))


def test_a_change_at_a_known_hand_is_none() -> None:
    now, before = picture((300, 200, 60, 60), seed=1), picture()
    assert now.since(before)
    assert not now.since(before, (HandRoi(330, 230, 150, 0.3),))
    assert now.since(before, (HandRoi(100, 100, 150, 0.3),))


def test_other_light_everywhere_is_none() -> None:
    rgb = np.full((480, 640, 3), 100, np.uint8)
    assert not Thumbnail(rgb + 40).since(Thumbnail(rgb))


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (480, 640), (101, 99)])
def test_any_size(size) -> None:
    dark, light = (Thumbnail(np.full((*size, 3), value, np.uint8)) for value in (10, 10))
    assert not dark.since(light, (HandRoi(0, 0, 50, 0),))


def test_another_size_is_a_change() -> None:
    assert picture().since(Thumbnail(np.zeros((48, 64, 3), np.uint8)))


def test_the_forearm_is_where_the_wrist_points() -> None:
    upright, turned = (
        HandRoi(300, 200, 100, 0.0),
        HandRoi(300, 200, 100, np.pi / 2),
    )  # fingers up; to the right
    assert (forearm(upright).cx_px, forearm(upright).cy_px) == pytest.approx((300, 280))
    assert (forearm(turned).cx_px, forearm(turned).cy_px) == pytest.approx((220, 200))


def test_whether_it_changed_matters_only_when_a_search_may_follow() -> None:
    schedule = Schedule()
    assert schedule.worth_a_look(0.0, followed=1)
    schedule.searched(0.0)
    assert not schedule.worth_a_look(0.15, followed=1)
    asked = [t for t in FRAMES if schedule.worth_a_look(t, followed=1)]
    assert np.diff(asked) == pytest.approx(2 / 30)
    assert all(schedule.worth_a_look(t, followed=0) for t in FRAMES[10:])
    schedule.lost(3.0)
    assert schedule.worth_a_look(3.0, followed=1)
