"""Fitts' test: the ring, its clicks, and figures that are known for made-up runs."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.pointer.fitts import WIDE, Ring, Task, Trial, figures, path_measures


def trial(path, *, width=20.0, ring=0, late=False):
    """From (0, 0) to a target at (100, 0)."""
    return Trial(ring, width, np.array([[0.0, 0.0], [100.0, 0.0]]), np.array(path, float), late)


def test_difficulty_is_shannons():
    assert Ring(300, 20).difficulty == pytest.approx(4.0)


def test_a_ring_goes_to_and_fro_and_visits_every_target():
    task, seen = Task([Ring(400, 30, 13)], (500, 400)), []
    for i in range(14):
        assert task.target is not None
        seen.append((task.target.x_px, task.target.y_px))
        task.step(float(i), *seen[-1], pressed=True)
    assert task.target is None
    assert task.clicks == (14, 14)
    assert len({(round(x), round(y)) for x, y in seen}) == 13
    ways = np.linalg.norm(np.diff(seen, axis=0), axis=1)
    assert ways.min() > 0.95 * 400
    assert [one.seconds for one in task.trials] == [1.0] * 13
    assert all(one.hit for one in task.trials)


def test_the_first_click_of_a_ring_must_hit_and_others_may_miss():
    task = Task([Ring(400, 30, 3)], (500, 400))
    assert task.step(0.0, 500, 400, pressed=True) is None
    assert task.clicks == (0, 4)
    task.step(1.0, task.target.x_px, task.target.y_px, pressed=True)
    missed = task.step(2.0, task.target.x_px + 16, task.target.y_px, pressed=True)
    assert missed is not None
    assert not missed.hit
    assert task.clicks == (2, 4)


def test_a_trial_that_takes_too_long_is_given_up_and_is_an_error():
    task = Task([Ring(400, 30, 3)], (500, 400), timeout_s=2.0)
    task.step(0.0, task.target.x_px, task.target.y_px, pressed=True)
    assert task.step(1.9, 500, 400) is None
    late = task.step(2.1, task.target.x_px, task.target.y_px)
    assert late is not None
    assert late.late
    assert not late.hit
    assert figures(task.trials).late == 1.0


def test_throughput_is_that_of_the_effective_width():
    rng = np.random.default_rng(3)
    ends = 100 + 4.0 * rng.standard_normal(400)
    trials = [trial([(0, 0, 0), (0.8, end, 0)]) for end in ends]
    found = figures(trials)
    assert found.width_px == pytest.approx(WIDE * ends.std(ddof=1))
    assert found.throughput == pytest.approx(np.log2(ends.mean() / found.width_px + 1) / 0.8)
    assert found.errors == pytest.approx(np.mean(abs(ends - 100) > 10))


def test_who_never_arrives_has_no_throughput():
    trials = [trial([(0, 0, 0), (8.0, x, 0)], late=True) for x in (-30.0, 10.0, 15.0, 5.0)]
    assert figures(trials).throughput == pytest.approx(0.0, abs=0.02)


def test_path_measures_of_a_straight_way_are_nothing():
    assert path_measures(trial([(t, 10 * t, 0) for t in range(11)])).tolist() == [0.0] * 7


def test_path_measures_count_what_the_paper_draws():
    # In at 95, out at 115, in again at 98; above the axis (screen y down: -5), then below.
    xs = [0, 40, 95, 115, 98, 100]
    ys = [0, -5, -5, 5, 5, 0]
    re_entries, crossings, movement, orthogonal, variability, error, offset = path_measures(
        trial([(float(i), x, y) for i, (x, y) in enumerate(zip(xs, ys, strict=True))])
    )
    assert (re_entries, crossings) == (1, 1)
    assert movement == 2  # away from the axis, to the other side, back
    assert orthogonal == 2  # forth, back, forth
    assert variability == pytest.approx(np.std(ys, ddof=1))
    assert error == pytest.approx(20 / 6)
    assert offset == pytest.approx(0.0)


def test_measures_do_not_depend_on_where_the_axis_points():
    path = np.array([(0, 0, 0), (0.2, 40, -6), (0.4, 80, 3), (0.6, 104, 2)])
    turn = np.array([[0.6, 0.8], [-0.8, 0.6]])
    turned = Trial(0, 20.0, np.array([[0.0, 0.0], [100.0, 0.0]]) @ turn + 7, path.copy())
    turned.path[:, 1:] = path[:, 1:] @ turn + 7
    assert path_measures(turned) == pytest.approx(path_measures(trial(path)))


def test_bad_tasks_and_empty_runs_are_refused():
    with pytest.raises(ValueError, match="odd"):
        Task([Ring(400, 30, 4)], (0, 0))
    with pytest.raises(ValueError, match="no trial"):
        figures([])
