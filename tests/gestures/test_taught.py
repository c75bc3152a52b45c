"""Taught poses: known again, told from others, reported on, kept in files that can be shared."""

from __future__ import annotations

import errno
import functools
from dataclasses import replace

import numpy as np
import pytest

from handcontrol.errors import GestureError
from handcontrol.gestures.features import matrix
from handcontrol.gestures.lesson import Lesson
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import (
    TaughtPoses,
    builtin_bank_of_shapes,
    check_name,
    folder,
    forgotten_names,
    load_taught,
    not_it,
    parse,
    read,
    remove,
    rename,
    save,
    taken,
    taught_names,
    teach,
    to_text,
)
from handcontrol.gestures.taught_report import report
from handcontrol.rules.file import parse_rules
from handcontrol.virtualhand import Scene, parse_script
from handcontrol.vocab import Hand, HandRoi

LONE = (  # the middle finger alone and ring and little finger up: poses that are not built in
    ("pinky_side", (1, 0, 1, 1)),
    ("inner", (0, 0, 1, 1)),
)


@functools.cache
def truth(pose: str, side: str = "right", roll: int = 0):
    key = f'{{ t = 0.0, pose = "{pose}", anchor = [0.5, 0.5], size = 0.5, roll = {roll} }}'
    text = f'duration_s = 1.0\n[[hand]]\nside = "{side}"\nkey = [{key}]'
    return Scene(parse_script(text)).truth(0.0)[0]


def made_of(up: tuple[int, ...], side: str = "right") -> np.ndarray:
    """An open hand whose other fingers are those of a fist."""
    opened, closed = truth("open_palm", side), truth("fist", side)
    points = np.array(opened.points_px)
    shift = opened.points_px[0] - closed.points_px[0]
    for finger, stretched in enumerate(up):
        if not stretched:
            part = slice(6 + 4 * finger, 9 + 4 * finger)
            points[part] = closed.points_px[part] + shift
    return points


def shots(up: tuple[int, ...], count: int, seed: int = 0, side: str = "right") -> np.ndarray:
    rng = np.random.default_rng(seed)
    points = made_of(up, side)
    return np.array([points + rng.normal(size=(21, 3)) * 1.5 for _ in range(count)])


def rows(up: tuple[int, ...], count: int, seed: int = 0, side: str = "right") -> np.ndarray:
    return matrix(shots(up, count, seed, side), left=side == "left")


@pytest.fixture
def two():
    return [teach(name, rows(up, 10)) for name, up in LONE]


def test_taught_poses_are_known_again_and_others_are_not(two):
    known = TaughtPoses(two)
    for name, up in LONE:
        told = [known.match(row)[0] for row in rows(up, 30, seed=1)]
        assert told.count(name) >= 28
        mirrored = [known.match(row)[0] for row in rows(up, 30, seed=2, side="left")]
        assert mirrored.count(name) >= 28
    for up in ((1, 1, 1, 1), (0, 0, 0, 0), (1, 0, 0, 0), (1, 1, 0, 0)):
        assert [known.match(row)[0] for row in rows(up, 20)] == [None] * 20


def test_a_pose_being_made_is_kept_a_little_longer(two):
    known = TaughtPoses(two[:1])
    start, end = rows(LONE[0][1], 1)[0], rows((1, 1, 1, 1), 1)[0]
    path = [start + share * (end - start) for share in np.linspace(0, 1, 200)]
    name = two[0].name
    fresh = sum(known.match(row)[0] == name for row in path)
    held = sum(known.match(row, now=name)[0] == name for row in path)
    assert 0 < fresh < held


def test_a_counter_example_takes_its_place(two):
    pose = two[0]
    edge = rows(LONE[0][1], 40, seed=5)
    worst = max(edge, key=lambda row: TaughtPoses([pose]).match(row)[1] * -1)
    assert TaughtPoses([pose]).match(worst)[0] == pose.name
    wiser = teach(pose.name, pose.samples, negatives=worst[None])
    assert TaughtPoses([wiser]).match(worst)[0] is None
    assert TaughtPoses([wiser]).match(pose.samples.mean(axis=0))[0] == pose.name


def test_the_report_names_odd_samples_and_collisions(two):
    good = report(two[0], two[1:])
    assert good.known_again >= 0.8
    assert good.odd == ()
    assert good.collisions == ()
    assert good.margin > 1
    mixed = teach("mixed", np.concatenate([rows(LONE[0][1], 9), rows((0, 0, 0, 0), 1)]))
    assert report(mixed).odd == (10,)
    assert any("Sample 10" in line for line in report(mixed).lines())
    twin = teach("twin", rows(LONE[0][1], 10, seed=3))
    assert report(twin, two).collisions == (LONE[0][0],)
    palm = teach("my_palm", rows((1, 1, 1, 1), 10))
    assert report(palm).collisions == ("open_palm",)
    assert report(palm).nearest in builtin_bank_of_shapes().names


def test_files_are_read_back_and_can_be_shared(two, tmp_path):
    path = save(two[0], tmp_path / "a.toml")
    again = read(path)
    assert again.name == two[0].name
    assert again.samples == pytest.approx(two[0].samples, rel=1e-3)
    for row in rows(LONE[0][1], 10, seed=1):
        assert TaughtPoses([again]).match(row)[0] == TaughtPoses(two[:1]).match(row)[0]


def hand_of(up: tuple[int, ...], frame_id: int) -> Hand:
    points = shots(up, 1, seed=frame_id)[0]
    return Hand(frame_id, 1, "right", 0.99, 0.99, points, points * 1e-3, HandRoi(0.0, 0.0, 1.0, 0.0))


@pytest.mark.parametrize("mirrored", [False, True])
def test_how_the_hand_stood_is_kept_to_be_drawn_as_the_person_saw_it(tmp_path, mirrored):
    lesson = Lesson("mine", wanted=6)
    for number in range(40):
        lesson.step([hand_of(LONE[0][1], number)], t=number * 0.1, mirrored=mirrored)
    made = lesson.made()
    assert made.points.shape == (21, 2)
    assert made.points[8, 1] > made.points[5, 1]  # the index finger is up
    thumb_right = bool(made.points[4, 0] > made.points[20, 0])
    assert thumb_right is (bool(made_of(LONE[0][1])[4, 0] > made_of(LONE[0][1])[20, 0]) == mirrored)
    again = read(save(made, tmp_path / "mine.toml"))
    assert again.points == pytest.approx(made.points, abs=1e-3)
    assert to_text(again) == to_text(made)
    further = Lesson("mine", old=again, wanted=8)
    for number in range(40):
        further.step([hand_of(LONE[1][1], number)], t=number * 0.1)
    assert further.made().points is again.points  # it is drawn as it was taught first


def test_a_file_without_it_is_as_good_and_one_with_a_wrong_one_is_refused(two):
    text = to_text(two[0])
    assert parse(text, "it").points is None
    for wrong in ("[[1, 2]]", "[]", str([[1e9, 0.0]] * 21)):
        with pytest.raises(GestureError):
            parse(f"{text}points = {wrong}\n", "it")


def test_a_full_disk_is_one_sentence_and_leaves_nothing(two, tmp_path, monkeypatch):
    def full(*args, **options):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("handcontrol.gestures.taught.tempfile.mkstemp", full)
    with pytest.raises(GestureError, match="cannot be written: No space left") as raised:
        save(two[0], tmp_path / "one.toml")
    assert raised.value.help == "files"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text", ["", "version = 1", "x", 'name = "a"\ntitle = "A"\ncolumns = []\nsamples = []', "\x00"]
)
def test_what_is_no_taught_gesture_is_refused(tmp_path, text):
    path = tmp_path / "a.toml"
    path.write_text(text)
    with pytest.raises(GestureError):
        read(path)
    with pytest.raises(GestureError):
        read(tmp_path / "none.toml")


def test_bad_names_and_too_few_samples_are_refused():
    with pytest.raises(GestureError, match="no name"):
        check_name("My Sign")
    with pytest.raises(GestureError, match="built in"):
        check_name("fist")
    with pytest.raises(GestureError, match="too few"):
        teach("my_sign", rows((1, 1, 1, 1), 4))


def test_the_recognizer_tells_it_and_rules_may_name_it(two, tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    rules = 'version = 1\n[[rule]]\nname = "a"\nwhen = { pose = "inner" }\non_enter = [{ tap = "a" }]'
    assert parse_rules(rules)[0] is None
    save(two[1])
    assert taught_names() == ("inner",)
    assert parse_rules(rules)[0] is not None
    recognizer, told = Recognizer(taught=load_taught()), []
    for i, points in enumerate(shots(LONE[1][1], 10, seed=4)):
        hand = Hand(i, 1, "right", 0.99, 0.99, points, points * 1e-3, HandRoi(0.0, 0.0, 1.0, 0.0))
        poses, events = recognizer.step([hand], frame_id=i, t=i / 30)
        told += [(event.name, event.phase) for event in events if event.phase != "hold"]
    assert told == [("inner", "enter")]
    assert poses[0].name == "inner"
    assert dict(poses[0].scores)["inner"] > 0


def test_a_damaged_file_is_skipped_with_one_notice(two, tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    for pose in two:
        save(pose)
    folder().joinpath("torn.toml").write_text('version = 1\nname = "to')
    folder().joinpath("My Sign.toml").write_text(to_text(two[0]))
    folder().joinpath("fist.toml").write_text(to_text(two[0]))
    told = []
    assert [pose.name for pose in load_taught(tell=told.append)] == ["inner", "pinky_side"]
    (notice,) = told
    assert all(word in notice.text for word in ("torn.toml", "My Sign.toml", "fist.toml", "are there"))
    rules = 'version = 1\n[[rule]]\nname = "a"\nwhen = { pose = "torn" }\non_enter = [{ tap = "a" }]'
    assert parse_rules(rules)[0] is not None  # it only never comes about


def test_a_damaged_one_is_taught_again_and_its_file_kept(two, tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    save(two[0])
    save(two[0])
    file = folder() / f"{two[0].name}.toml"
    assert taken(two[0].name)
    assert list(folder().iterdir()) == [file]
    for number in ("", "-2"):
        file.write_text(f"version = {number}")
        assert not taken(two[0].name)
        save(two[0])
        assert taken(two[0].name)
        assert (folder() / f"{file.name}.broken{number}").read_text() == f"version = {number}"
    assert [one.name for one in load_taught()] == [two[0].name]
    assert not taken(two[1].name)


def test_files_are_renamed_removed_and_taken_over(two, tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    for pose in two:
        save(pose)
    rename("inner", "wolf")
    assert taught_names() == ("pinky_side", "wolf")
    (pose,) = load_taught(["wolf"])
    assert (pose.name, pose.title) == ("wolf", "Wolf")
    with pytest.raises(GestureError, match="already"):
        rename("wolf", "pinky_side")
    with pytest.raises(GestureError, match="built in"):
        rename("wolf", "fist")
    remove("wolf")
    with pytest.raises(GestureError, match="There are: pinky_side"):
        remove("wolf")


def test_rules_that_use_a_forgotten_gesture_are_warned_of_and_the_others_go_on(two, tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    for gesture in two:
        save(gesture)
    text = 'version = 1\n[[rule]]\nname = "Mine"\nwhen = {{ pose = "{}" }}\non_enter = [{{ tap = "a" }}]\n'
    remove("inner")
    rename("pinky_side", "horns")
    assert forgotten_names("pose") == ("inner", "pinky_side")
    assert forgotten_names("motion") == ()
    for name in ("inner", "pinky_side"):
        rules, problems = parse_rules(text.format(name))
        assert rules is not None
        assert [(one.level, "was forgotten" in one.text) for one in problems] == [("warning", True)]
    assert parse_rules(text.format("never"))[0] is None
    save(two[0])
    assert forgotten_names("pose") == ("inner",)
    assert parse_rules(text.format("pinky_side"))[1] == []


def test_a_counter_example_costs_no_recall(two):
    """Even one that was a good example: a click on "that was not it" by mistake."""
    pose = two[0]
    shown = rows(LONE[0][1], 300, seed=8)
    before = sum(TaughtPoses([pose]).match(row)[0] == pose.name for row in shown)
    by_mistake = rows(LONE[0][1], 1, seed=9)
    wiser = not_it(pose, by_mistake)
    assert TaughtPoses([pose]).match(by_mistake[0])[0] == pose.name
    assert TaughtPoses([wiser]).match(by_mistake[0])[0] is None
    after = sum(TaughtPoses([wiser]).match(row)[0] == pose.name for row in shown)
    assert after >= 0.85 * before


def test_one_hand_alone_may_make_it(two):
    pose = replace(two[0], side="right", other="no")
    row = rows(LONE[0][1], 1, seed=1)[0]
    assert TaughtPoses([pose]).match(row, side="right")[0] == pose.name
    assert TaughtPoses([pose]).match(row, side="left")[0] is None
    assert parse(to_text(pose), "it").other == "no"


def test_columns_of_another_version_do_no_harm_where_they_do_not_matter(two):
    text = to_text(two[0]).replace('"facing"]', '"other"]')
    again = parse(text, "it")
    assert TaughtPoses([again]).match(two[0].samples[0])[0] == two[0].name
    with pytest.raises(GestureError, match="other features"):
        parse(to_text(two[0]).replace('"thumb.far"', '"other"'), "it")


def test_a_mutated_file_is_a_gesture_or_an_error(two):
    rng = np.random.default_rng(3)
    text = to_text(teach("mine", two[0].samples[:5])).encode()
    refused = 0
    for _ in range(300):
        torn = bytearray(text)
        for _ in range(int(rng.integers(1, 4))):
            at = int(rng.integers(0, len(torn)))
            torn[at : at + int(rng.integers(0, 9))] = rng.choice(list(b'09.-eE"[]=,{} #nx\n'), 2).tobytes()[
                ::8
            ]
        try:
            TaughtPoses([parse(torn.decode("utf-8", "replace"), "it")]).match(two[0].samples[0])
        except GestureError:
            refused += 1
    assert 50 < refused < 300
