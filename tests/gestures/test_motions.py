"""Motions: each is told once, its way back is not, and a hand that does something else does none."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from handcontrol.gestures.circle import circle, turning
from handcontrol.gestures.motions import MOTIONS, HandMotion, Sample
from handcontrol.settings import GestureSettings

FPS = 30


def sample(
    t: float, x: float = 0.0, y: float = 0.0, *, tip: tuple[float, float] | None = None, **more: object
) -> Sample:
    """An open palm at (x, y) palm lengths, fingers up."""
    at = (100.0 * x, 100.0 * y)
    values: dict = {
        "palm": at,
        "index_tip": (at[0] + (100 * tip[0] if tip else 0), at[1] + (100 * tip[1] if tip else 150)),
        "middle_tip": (at[0], at[1] + 160),
        "length": 100.0,
        "axis": 90.0,
        "flex": (10.0, 10.0, 10.0, 10.0),
        "facing": 0.95,
        "posed": True,
        "pinching": False,
        "gap": 1.0,
    }
    return Sample(t, **(values | more))


def told(samples) -> list[str]:
    motion = HandMotion()
    return [name for s in samples for name in motion.step(s)]


def path(*points: tuple[float, float, float], **more) -> list[Sample]:
    """(t, x, y) joined by smooth movements."""
    ts, xs, ys = np.array(points).T
    out = []
    for t in np.arange(ts[0], ts[-1] + 1e-9, 1 / FPS):
        k = min(int(np.searchsorted(ts, t, "right")) - 1, len(ts) - 2)
        s = (t - ts[k]) / (ts[k + 1] - ts[k])
        s = s * s * (3 - 2 * s)
        out.append(sample(float(t), xs[k] + s * (xs[k + 1] - xs[k]), ys[k] + s * (ys[k + 1] - ys[k]), **more))
    return out


@pytest.mark.parametrize(
    ("dx", "dy", "name"),
    [
        (2, 0, "swipe_right"),
        (-2, 0, "swipe_left"),
        (0, 2, "swipe_up"),
        (0, -2, "swipe_down"),
        (2, 0.4, "swipe_right"),
    ],
)
def test_a_stroke_along_an_axis_is_a_swipe_and_the_way_back_is_none(dx, dy, name):
    there = [(0, 0, 0), (0.5, 0, 0), (0.9, dx, dy), (1.2, dx, dy)]
    assert told(path(*there)) == [name]
    assert told(path(*there, (1.7, 0, 0), (2.2, 0, 0))) == [name]
    twice = [*there, (1.7, 0, 0), (1.9, 0, 0), (2.3, dx, dy), (2.6, dx, dy)]
    assert told(path(*twice)) == [name, name]


def test_a_stroke_back_after_a_pause_is_a_swipe_of_its_own():
    way = [(0, 0, 0), (0.5, 0, 0), (0.9, 2, 0), (2.4, 2, 0), (2.8, 0, 0), (3.2, 0, 0)]
    assert told(path(*way)) == ["swipe_right", "swipe_left"]


def test_a_swipe_is_told_before_the_stroke_ends():
    motion, stroke = HandMotion(), path((0, 0, 0), (0.5, 0, 0), (0.9, 2, 0), (1.2, 2, 0))
    when = [s.t for s in stroke if motion.step(s)]
    assert 0.6 < when[0] < 0.88


@pytest.mark.parametrize(
    "samples",
    [
        path((0, 0, 0), (0.5, 0, 0), (0.9, 1.0, 0), (1.3, 1.0, 0)),  # short
        path((0, 0, 0), (0.5, 0, 0), (3.9, 2.0, 0), (4.3, 2.0, 0)),  # slow
        path((0, 0, 0), (0.5, 0, 0), (0.9, 1.5, 1.5), (1.3, 1.5, 1.5)),  # askew
        path(
            (0, 0, 0), (0.5, 0, 0), (0.9, 2, 0), (1.3, 2, 0), flex=(10, 150, 150, 150), posed=False
        ),  # it points
        path(
            (0, 0, 0), (0.5, 0, 0), (0.9, 2, 0), (1.3, 2, 0), flex=(50, 45, 45, 50), posed=False
        ),  # it is loose
        path((0, 0, 0), (0.5, 0, 0), (0.9, 2, 0), (1.3, 2, 0), facing=0.1),  # edge on
        path((0, 0, 0), (3, 0, 0)),
    ],
    ids=["short", "slow", "askew", "pointing", "loose", "edge", "still"],
)
def test_other_movements_are_no_motion(samples):
    assert told(samples) == []


def changing(samples: list[Sample], **ends: float) -> list[Sample]:
    """The same with fields that go from what they are to these on the way (axis, facing, length)."""
    out = []
    for s in samples:
        way = min(max((s.t - 0.5) / 0.4, 0.0), 1.0)
        fields = {name: getattr(s, name) + way * (end - getattr(s, name)) for name, end in ends.items()}
        out.append(dataclasses.replace(s, **fields))
    return out


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ({"axis": 114}, ["swipe_right"]),
        ({"facing": 0.6}, ["swipe_right"]),
        ({"length": 124}, ["swipe_right"]),
        ({"axis": 114, "facing": 0.6, "length": 124}, []),  # each alone may be, not all of them
        ({"axis": 140}, []),
        ({"facing": 0.3}, []),
    ],
)
def test_a_hand_that_turns_or_comes_nearer_on_the_way_reaches_for_something(ends, expected):
    stroke = path((0, 0, 0), (0.5, 0, 0), (0.9, 2, 0), (1.2, 2, 0))
    assert told(changing(stroke, **ends)) == expected


def test_the_palm_is_shown_before_it_swipes():
    stroke = path((0, 0, 0), (0.5, 0, 0), (0.9, 2, 0), (1.2, 2, 0))
    hidden = [dataclasses.replace(s, posed=False) if s.t < 0.55 else s for s in stroke]
    assert told(hidden) == []
    assert told(stroke[14:]) == ["swipe_right"]  # it was not in view: nothing is known against it
    restless = [(0, 0, 0), (0.25, 0, 0.8), (0.5, 0, 0), (0.9, 2, 0), (1.2, 2, 0)]
    assert told(path(*restless)) == []


def test_the_lengths_of_a_swipe_are_settings():
    samples = path((0, 0, 0), (0.5, 0, 0), (0.9, 1.6, 0), (1.3, 1.6, 0))
    strict = HandMotion(GestureSettings(swipe_length=2.0))
    assert [name for s in samples for name in strict.step(s)] == []
    assert told(samples) == ["swipe_right"]


def round_(degrees: float, *, radius: float = 0.6, seconds: float = 1.0, squash: float = 1.0) -> list[Sample]:
    out = []
    for t in np.arange(0, seconds, 1 / FPS):
        a = math.radians(degrees * t / seconds)
        tip = (radius * math.cos(a), squash * radius * math.sin(a))
        out.append(sample(float(t), tip=tip, flex=(10, 150, 150, 150), posed=False))
    return out


@pytest.mark.parametrize(
    ("samples", "expected"),
    [
        (round_(370), ["circle_counterclockwise"]),
        (round_(-370), ["circle_clockwise"]),
        (round_(740, seconds=2.0), ["circle_counterclockwise"] * 2),
        (round_(270), []),
        (round_(370, squash=0.3), []),
        (round_(370, radius=0.1), []),
        (round_(370, seconds=4.0), []),
        ([dataclasses.replace(s, axis=90 + 80 * s.t) for s in round_(370)], []),  # it turns over on the way
    ],
)
def test_circles(samples, expected):
    assert told(samples) == expected


def test_a_circle_is_fitted():
    a = np.linspace(0, 2, 30)
    sweep, radius, residual = circle(np.column_stack([3 + 2 * np.cos(a), 1 + 2 * np.sin(a)]))
    assert sweep == pytest.approx(math.degrees(2))
    assert radius == pytest.approx(2)
    assert residual < 1e-9
    assert circle(np.zeros((3, 2)))[2] == math.inf


def test_a_wave_is_to_and_fro():
    turns = [(0.25 * k, 0.7 * (k % 2), 0.0) for k in range(7)]
    assert told(path(*turns)) == ["wave"]
    assert told(path(*turns[:4])) == []


def test_talking_hands_do_not_wave():
    beats = [0.0, 0.2, 0.55, 0.75, 1.15, 1.35, 1.75]
    assert told(path(*[(t, 0.7 * (k % 2), 0.35 * (k % 2)) for k, t in enumerate(beats)])) == []
    assert told(path(*[(0.25 * k, 0.7 * (k % 2), 0.0) for k in range(7)], facing=0.5)) == []


def test_a_palm_that_comes_nearer_is_a_push():
    def growing(factor: float, **more) -> list[Sample]:
        return [
            sample(i / FPS, length=100 * (1 + (factor - 1) * np.clip((i - 15) / 12, 0, 1)), **more)
            for i in range(45)
        ]

    assert told(growing(1.5)) == ["push"]
    assert told(growing(1.1)) == []
    assert told(growing(1.5, posed=False)) == []
    assert told(growing(0.6)) == []


def test_grab_and_release():
    def of(word: str) -> list[Sample]:
        shapes = {
            "o": {},
            "n": {"posed": False, "flex": (60,) * 4},
            "c": {"posed": False, "flex": (150,) * 4},
        }
        return [sample(i / FPS, **shapes[letter]) for i, letter in enumerate(word)]

    assert told(of("o" * 15 + "n" * 6 + "c" * 15)) == ["grab"]
    assert told(of("c" * 15 + "n" * 6 + "o" * 15)) == ["release"]
    assert told(of("o" * 15 + "n" * 6 + "c" * 15 + "n" * 6 + "o" * 10)) == ["grab", "release"]
    assert told(of("o" * 15 + "n" * 40 + "c" * 15)) == []  # it stopped on the way
    assert told(of("o" * 3 + "n" * 3 + "c" * 15)) == []  # it was hardly open


def test_a_hand_that_closes_while_it_goes_elsewhere_grabs_nothing():
    def of(*, dx: float = 0.0, turned: float = 0.0) -> list[Sample]:
        out = []
        for i in range(36):
            way = min(max((i - 15) / 6, 0.0), 1.0)
            shape = {"posed": way == 0.0, "flex": (10 + 140 * way,) * 4, "axis": 90 + turned * way}
            out.append(sample(i / FPS, dx * way, **shape))
        return out

    assert told(of()) == told(of(dx=0.2)) == ["grab"]
    assert told(of(dx=0.8)) == told(of(turned=80)) == told(of(dx=0.5, turned=40)) == []


def test_pinches():
    def of(word: str, **more) -> list[Sample]:
        shapes = {"p": {"pinching": True, "gap": 0.2}, "-": {"gap": 0.9}}
        return [
            sample(i / FPS, posed=False, flex=(60, 30, 30, 30), **shapes[letter])
            for i, letter in enumerate(word)
        ]

    assert told(of("-----ppppp----ppppp-----")) == ["double_pinch"]
    assert told(of("-----ppppp" + "-" * 20 + "ppppp-----")) == []
    assert told(of("-----ppppp----ppppp----ppppp-----")) == ["double_pinch"]
    assert told(of("-----" + "p" * 25 + "----")) == ["pinch_hold"]
    assert told(of("-----ppppp-----")) == []


def test_every_motion_has_a_name_once():
    assert len(set(MOTIONS)) == len(MOTIONS) == 12


def test_turning_is_how_far_the_direction_turns():
    a = np.linspace(0, np.pi, 40)
    half = np.column_stack([np.cos(a), np.sin(a)])
    assert turning(half, least=0.1) == pytest.approx(170, abs=10)
    assert turning(half[::-1], least=0.1) == pytest.approx(-170, abs=10)
    assert turning(np.zeros((5, 2)), least=0.1) == 0
