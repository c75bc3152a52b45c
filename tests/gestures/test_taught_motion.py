"""Taught motions: spotted in movement, once each, at any speed; other movement is none; lessons, reports, files."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest

from handcontrol.errors import GestureError
from handcontrol.gestures.denial import Denial
from handcontrol.gestures.lesson import Lesson
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import (
    load_taught,
    not_it,
    parse,
    save,
    taught_names,
    teach_motion,
    to_text,
)
from handcontrol.gestures.taught_motion import TaughtMotion
from handcontrol.gestures.taught_report import report
from handcontrol.gestures.trail import POINTS, Glance, Trail, normal, stretches, warped
from handcontrol.rules.file import parse_rules
from handcontrol.virtualhand import Scene, parse_script
from handcontrol.vocab import Hand, HandRoi

FPS = 20
ZED = ((0, 1), (1, 1), (0, 0), (1, 0))
CHECK = ((0, 0.4), (0.35, 0), (1, 1))
ZIGZAG = ((0, 0), (0.3, 1), (0.55, 0), (0.8, 1), (1.1, 0))
LINE = ((0, 0), (1, 0))


@functools.cache
def pointing() -> np.ndarray:
    """The points of a right hand that points, about its knuckles."""
    key = '{ t = 0.0, pose = "point", anchor = [0.5, 0.5], size = 0.4 }'
    points = Scene(parse_script(f"duration_s = 1.0\n[[hand]]\nkey = [{key}]")).truth(0.0)[0].points_px
    return points - points[9] * (1, 1, 0)


def path(
    corners: Sequence[tuple[float, float]],
    *,
    t: float = 0.0,
    seconds: float = 1.2,
    size: float = 1.6,
    rest: float = 0.6,
    back: bool = False,
) -> list[tuple[float, float, float]]:
    """(t, x, y): rest, the corners at an even pace, rest, and if asked for the way back to the start."""
    at = np.array(corners, float) * size
    ways = np.linalg.norm(np.diff(at, axis=0), axis=1)
    times = t + rest + seconds * np.concatenate([[0.0], np.cumsum(ways) / ways.sum()])
    keys = [(t, *at[0]), *zip(times, at[:, 0], at[:, 1], strict=True), (times[-1] + rest, *at[-1])]
    if back:
        keys += [(times[-1] + rest + 0.5, *at[0]), (times[-1] + 2 * rest + 0.5, *at[0])]
    return [tuple(map(float, key)) for key in keys]


def hands(
    *paths: list[tuple[float, float, float]], seed: int = 0, side: str = "right", mirrored: bool = False
) -> Iterator[tuple[float, list[Hand]]]:
    """A pointing hand that goes along (t, palm lengths to the person's right, up), with a tracker's noise."""
    rng = np.random.default_rng(seed)
    keys = np.array([key for one in paths for key in one])
    points = pointing() * (-1 if side == "left" else 1, 1, 1)
    length = float(np.linalg.norm(pointing()[9] - pointing()[0]))
    for number in range(int(keys[-1, 0] * FPS)):
        t = number / FPS
        x, y = (np.interp(t, keys[:, 0], keys[:, i]) for i in (1, 2))
        seen = points + np.array([-x * length + 320, -y * length + 240, 0])
        seen = seen + (rng.normal(size=(21, 3)) * 0.006 + rng.normal(size=3) * (0.012, 0.012, 0)) * length
        if mirrored:
            seen = seen * (-1, 1, 1) + (640, 0, 0)
        yield t, [Hand(number, 1, side, 0.99, 0.99, seen, seen * 1e-3, HandRoi(320.0, 240.0, 300.0, 0.0))]


def after(one: list[tuple[float, float, float]], other: list[tuple[float, float, float]]) -> list:
    """`other`, later."""
    return [(t + one[-1][0] + 0.2, x, y) for t, x, y in other]


@functools.cache
def taught(name: str, corners: Sequence[tuple[float, float]], shots: int = 5, **more) -> TaughtMotion:
    lesson = Lesson(name, "motion", wanted=shots, **more)
    way: list = []
    for shot in range(shots + 1):
        step = path(corners, seconds=0.9 + 0.15 * shot, size=1.4 + 0.1 * shot, back=True)
        way = way + (after(way, step) if way else step)
    for t, seen in hands(way, seed=7):
        if lesson.step(seen, t=t).phase == "done":
            break
    made = lesson.made()
    assert isinstance(made, TaughtMotion)
    return made


def told(motions, *paths, **more) -> list[str]:
    recognizer, names = Recognizer(taught=motions), {motion.name for motion in motions}
    out = []
    for number, (t, seen) in enumerate(hands(*paths, **more)):
        _, events = recognizer.step(seen, frame_id=number, t=t, mirrored=more.get("mirrored", False))
        out += [event.name for event in events if event.name in names]
    return out


@pytest.mark.parametrize("seconds", [0.7, 1.2, 1.9])
@pytest.mark.parametrize("corners", [ZED, CHECK, ZIGZAG])
def test_it_is_told_once_at_any_speed(corners, seconds):
    motion = taught("mine", corners)
    assert len(motion.samples) == 5
    assert told([motion], path(corners, seconds=seconds, size=1.9, back=True), seed=3) == ["mine"]


def test_it_is_spotted_in_movement_and_each_performance_counts():
    first = [(0.0, -2.0, 0.0), (0.5, 1.0, -1.0), *path(ZED, t=1.0, rest=0.0)[1:-1]]
    second = after(
        first, [(0.0, 1.0, 0.5), *path(ZED, t=0.4, rest=0.0)[1:-1], (2.0, 1.0, 3.0), (2.4, 0.0, 0.0)]
    )
    assert told([taught("zed", ZED), taught("mine", CHECK)], [*first, *second], seed=1) == ["zed", "zed"]


def test_other_movement_is_none():
    motions = [taught("zed", ZED), taught("zigzag", ZIGZAG)]
    rng = np.random.default_rng(2)
    wander = [(0.5 * i, *(rng.normal(size=2) * 1.2)) for i in range(50)]
    assert told(motions, wander) == []
    rest = [(0.0, 0.0, 0.0), (4.0, 0.0, 0.0)]
    assert told(motions, rest) == []
    assert told(motions, path(LINE, back=True)) == []
    upside_down = [(x, -y) for x, y in ZED]
    assert told(motions, path(upside_down)) == []


def test_too_slow_too_fast_too_small_is_another():
    motion = taught("zed", ZED)
    assert told([motion], path(ZED, seconds=5.0)) == []
    assert told([motion], path(ZED, seconds=0.3)) == []
    assert told([motion], path(ZED, size=0.6)) == []


def test_one_that_is_a_part_of_another_waits():
    part, whole = taught("mine", ZIGZAG[:3]), taught("zigzag", ZIGZAG)
    assert part.within(whole) > 0.0
    assert told([part, whole], path(ZIGZAG, seconds=1.1)) == ["zigzag"]
    assert told([part, whole], path(ZIGZAG[:3], seconds=0.7)) == ["mine"]
    assert report(part, [whole]).collisions == ("zigzag",)
    assert report(whole, [part]).collisions == ("mine",)


def test_the_other_hand():
    mirror = [(-x, y) for x, y in ZED]
    same = taught("zed", ZED)
    assert told([same], path(ZED), side="left") == ["zed"]
    turned = replace(same, other="mirrored")
    assert told([turned], path(mirror), side="left") == ["zed"]
    assert told([turned], path(ZED), side="left") == []
    assert told([turned], path(ZED)) == ["zed"]
    assert told([replace(same, other="no")], path(ZED), side="left") == []


def test_a_mirrored_picture_shows_the_same_motion():
    assert told([taught("zed", ZED)], path(ZED), mirrored=True) == ["zed"]


def test_that_was_not_it():
    motion = taught("zed", ZED)
    bent = [(0, 1), (1, 0.75), (0.1, 0.1), (1, 0)]
    false = path(bent, size=1.7)
    assert told([motion], false, seed=4) == ["zed"]
    denial = Denial(motion)
    for t, seen in hands(false, seed=4):
        denial.step(seen, t=t)
    assert denial.found == 1
    wiser = parse(to_text(denial.made()), "it")
    assert told([wiser], false, seed=4) == []
    assert told([wiser], path(bent, size=1.8), seed=6) == []
    for seed in range(5):
        assert told([wiser], path(ZED, seconds=0.8 + 0.2 * seed), seed=seed) == ["zed"]


def test_a_lesson_leaves_out_the_way_back_and_counts_down():
    lesson = Lesson("zed", "motion", wanted=3, countdown_s=0.5)
    way: list = []
    for _ in range(6):
        way = way + (after(way, path(ZED, back=True)) if way else path(ZED, back=True))
    phases = []
    for t, seen in hands(way, seed=2):
        now = lesson.step(seen, t=t)
        if now.phase not in phases[-1:]:
            phases.append(now.phase)
        if now.phase == "done":
            break
    assert phases[:4] == ["countdown", "show", "moving", "countdown"]
    assert phases[-1] == "done"
    assert all(5 < sample.length < 8 for sample in lesson.made().samples)
    assert lesson.made().side == "right"
    with pytest.raises(GestureError, match="too few"):
        Lesson("zed", "motion").made()


def test_the_odd_sample_is_named_and_shown_anew():
    good = taught("zed", ZED)
    slanted = replace(good.samples[0], path=good.samples[0].path @ turned_by(35.0))
    mixed = teach_motion("zed", [*good.samples[:3], slanted, *good.samples[3:]])
    said = report(mixed)
    assert said.odd == (4,)
    assert any("Sample 4" in line for line in said.lines())
    lesson = Lesson("zed", "motion", old=mixed)
    lesson.retake(4)
    assert lesson.taken == 5
    for t, seen in hands(path(ZED), seed=9):
        lesson.step(seen, t=t)
    again = lesson.made()
    assert len(again.samples) == 6
    assert report(again).odd == ()
    assert (again.samples[2].path == mixed.samples[2].path).all()


def turned_by(degrees: float) -> np.ndarray:
    a = np.radians(degrees)
    out = np.eye(6)
    out[:2, :2] = [[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]
    return out


def test_the_report():
    zed, check = taught("zed", ZED), taught("mine", CHECK)
    said = report(zed, [check])
    assert said.known_again == 1.0
    assert (said.odd, said.collisions) == ((), ())
    assert said.margin > 2.0
    assert said.made_with == ("point", "point_up")
    twin = replace(zed, name="twin")
    assert report(twin, [zed]).collisions == ("zed",)
    round_ = [(np.cos(a), np.sin(a)) for a in np.linspace(0.5, -2 * np.pi + 0.3, 40)]
    assert "circle_clockwise" in report(taught("ring", tuple(round_))).collisions


def test_files_hold_all_and_rules_may_name_it(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    zed = not_it(
        replace(taught("zed", ZED), other="mirrored", title="Zorro's"), taught("mine", CHECK).samples[:1]
    )
    rules = 'version = 1\n[[rule]]\nname = "a"\nwhen = {{ {} = "zed" }}\non_enter = [{{ tap = "a" }}]'
    assert parse_rules(rules.format("motion"))[0] is None
    save(zed)
    (again,) = load_taught()
    assert (again.name, again.title, again.kind, again.other, again.side) == (
        "zed", "Zorro's", "motion", "mirrored", "right",
    )  # fmt: skip
    assert (len(again.samples), len(again.negatives)) == (5, 1)
    assert to_text(parse(to_text(again), "it")) == to_text(again)
    assert again.limit == pytest.approx(zed.limit, rel=0.02)
    assert (taught_names("motion"), taught_names("pose")) == (("zed",), ())
    assert parse_rules(rules.format("motion"))[0] is not None
    assert parse_rules(rules.format("pose"))[0] is None
    assert parse_rules(rules.replace('"zed"', '["fist", "zed"]').format("sequence"))[0] is not None


@pytest.mark.parametrize(
    "change",
    [
        ('kind = "motion"', 'kind = "dance"'),
        ("[[samples]]", "[samples]"),
        ("seconds = ", "seconds = -"),
        ("length = ", "length = nan #"),
        ("path = [\n", "path = [\n [0, 0],\n"),
        ('side = "right"', 'side = "both"'),
        ("version = 1", "version = 2"),
        ("flex = [", "flex = [1, "),
    ],
)
def test_a_damaged_file_is_refused(change):
    text = to_text(taught("zed", ZED))
    assert change[0] in text
    with pytest.raises(GestureError):
        parse(text.replace(*change), "it")


def test_ways_do_not_depend_on_speed_or_rest():
    def way(seconds: float, rest: float) -> np.ndarray:
        trail = Trail()
        for t, x, y in resampled(path(ZED, seconds=seconds, rest=rest)):
            trail.step(Glance(t, (100 * x, 100 * y), (100 * x, 100 * y + 150), 100.0, (10.0,) * 4))
        corners = trail.corners
        return stretches(corners, [corners[-1, 2] - corners[0, 2]])[0].path

    a, b = normal(way(0.8, 0.2)), normal(way(2.4, 1.0))
    assert warped(a[None], b[None])[0] < 0.01
    assert warped(a[None], a[None])[0] == 0.0
    assert len(a) == POINTS


def resampled(keys):
    keys = np.array(keys)
    for t in np.arange(0.0, keys[-1, 0], 1 / FPS):
        yield (
            float(t),
            float(np.interp(t, keys[:, 0], keys[:, 1])),
            float(np.interp(t, keys[:, 0], keys[:, 2])),
        )


def test_warping_never_lengthens():
    rng = np.random.default_rng(1)
    a, b = normal(rng.normal(size=(2, 8, POINTS, 6)).cumsum(axis=2))
    plain = ((a - b) ** 2).sum(axis=2).mean(axis=1)
    assert (warped(a, b) <= plain + 1e-12).all()
    assert warped(a, b, band=0) == pytest.approx(plain)
