"""That was not it, of built-in gestures: the borderline instance no longer fires, a clear one always does."""

from __future__ import annotations

import functools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handcontrol.errors import GestureError
from handcontrol.gestures.closing import EAGER
from handcontrol.gestures.denial import deny
from handcontrol.gestures.denied import LEAST, MORE, MOST, ROWS, STEP, SURE, Denied, Refusal, limits
from handcontrol.gestures.features import matrix, order
from handcontrol.gestures.motions import MOTIONS, HandMotion
from handcontrol.gestures.movement import Sample
from handcontrol.gestures.poses import builtin_bank, pose_names
from handcontrol.gestures.recognizer import Recognizer
from handcontrol.gestures.taught import (
    denied_of,
    folder,
    load_denied,
    load_own,
    load_taught,
    own_texts,
    parse,
    save,
    take_back,
    taught_names,
    teach,
    to_text,
)
from handcontrol.rules.file import parse_rules
from handcontrol.settings import GestureSettings
from handcontrol.virtualhand import Scene, parse_script
from handcontrol.virtualhand.gallery import POSES, demonstration
from handcontrol.vocab import Array, Hand, HandRoi

ACCEPT = GestureSettings().accept
FPS = 30
Points = tuple[Array, Array]


def bank():
    return builtin_bank(agreement=GestureSettings().agreement)


def score(points: Points, name: str) -> float:
    return float(bank().scores(row(points))[bank().at[name]])


def row(points: Points) -> Array:
    return matrix(points[0][None], points[1][None])[0]


def seen(points: Points, *, hand_id: int = 1) -> tuple[Hand, ...]:
    return (Hand(0, hand_id, "right", 0.99, 0.99, *points, HandRoi(0.0, 0.0, 1.0, 0.0)),)


@functools.cache
def clean(name: str) -> Points:
    """The virtual hand's pose, turned as it is read best; wrist at 0."""
    shape, roll = POSES[name]
    tries = []
    for yaw, pitch in (
        (0, 0),
        (10, 0),
        (-10, 0),
        (0, 10),
        (0, -10),
        (20, 0),
        (-20, 0),
        (0, 20),
        (0, -20),
        (10, 20),
    ):
        key = (
            f'{{ t = 0.0, pose = "{shape}", anchor = [0.5, 0.5], size = 0.5, '
            f"roll = {float(roll)}, yaw = {float(yaw)}, pitch = {float(pitch)} }}"
        )
        truth = Scene(parse_script(f'duration_s = 1.0\n[[hand]]\nside = "right"\nkey = [{key}]')).truth(0.0)[
            0
        ]
        tries.append((truth.points_px - truth.points_px[0], truth.world_m))
    return max(tries, key=lambda points: score(points, name))


def between(a: Points, b: Points, share: float) -> Points:
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])


@functools.cache
def borderline(name: str) -> Points:
    """On the way from the clean pose to another: where it is only just told."""
    for other in ("fist", "open_palm", "point", "pinch", "call"):
        if other == name:
            continue
        for share in np.linspace(0.02, 1.0, 50):
            points = between(clean(name), clean(other), float(share))
            if ACCEPT <= score(points, name) <= SURE - MORE:
                return points
    raise AssertionError(f"{name} has no borderline")


READ = [name for name in pose_names() if name in POSES and score(clean(name), name) >= SURE]


def told(recognizer: Recognizer, frames: list[tuple[Hand, ...]]) -> list[str]:
    return [
        event.name
        for i, hands in enumerate(frames)
        for event in recognizer.step(hands, frame_id=i, t=i / FPS)[1]
        if event.phase == "enter"
    ]


def looks(frames: list[tuple[Hand, ...]]):
    return [(i / FPS, False, hands) for i, hands in enumerate(frames)]


def no_hand(count: int) -> list[tuple[Hand, ...]]:
    return [()] * count


# --- poses ------------------------------------------------------------------------------------------------------


def test_nearly_every_pose_is_read_on_the_virtual_hand():
    assert len(READ) >= 13


@pytest.mark.parametrize("name", READ)
def test_a_borderline_instance_no_longer_fires_and_the_clean_form_does(name):
    frames = no_hand(3) + [seen(borderline(name))] * 12 + no_hand(5)
    assert name in told(Recognizer(), frames)
    came = deny(Denied(name), looks(frames), 8 / FPS, settings=GestureSettings())
    assert came.denied is not None
    wiser = Recognizer(taught=[came.denied])
    assert name not in told(wiser, frames)
    assert name in told(Recognizer(taught=[came.denied]), [seen(clean(name))] * 12)


def test_what_is_as_clear_as_the_pose_itself_is_no_example():
    frames = [seen(clean("fist"))] * 12
    assert deny(Denied("fist"), looks(frames), 0.2, settings=GestureSettings()).denied is None
    assert deny(Denied("rock"), looks(frames), 0.2, settings=GestureSettings()).denied is None  # never told
    assert deny(Denied("fist"), [], 0.2, settings=GestureSettings()).denied is None


def test_a_pose_that_is_being_made_goes_on_near_an_example():
    edge = borderline("rock")
    recognizer = Recognizer(taught=[Denied("rock").plus(row(edge)[None])])
    events = [
        event
        for i, points in enumerate([clean("rock")] * 6 + [edge] * 20)
        for event in recognizer.step(seen(points), frame_id=i, t=i / FPS)[1]
    ]
    assert [event.phase for event in events if event.phase != "hold" and event.name == "rock"] == ["enter"]


def test_a_wider_pose_is_refused_with_its_narrower_cases():
    edge = row(borderline("point"))
    refusal = Refusal([Denied("point").plus(edge[None])], bank(), ACCEPT)
    lower = refusal.lower(bank().scores(edge), edge, made=())
    assert lower[bank().at["point"]] < ACCEPT
    assert lower[bank().at["point_up"]] <= lower[bank().at["point"]]


def test_without_examples_nothing_is_otherwise():
    assert not Refusal([], bank(), ACCEPT)
    assert not Refusal([Denied("fist")], bank(), ACCEPT)
    assert limits([], MOTIONS) == {}


def test_a_pinch_that_closes_is_told_no_earlier_near_an_example():
    edge = row(borderline("pinch"))
    refusal, at = Refusal([Denied("pinch").plus(edge[None])], bank(), ACCEPT), bank().at["pinch"]
    raw = bank().scores(edge)
    plain, closing = (refusal.lower(raw, edge, made=(), closing=one)[at] for one in (False, True))
    assert closing == pytest.approx(plain - EAGER)
    sure = raw.copy()
    sure[at] = SURE
    assert refusal.lower(sure, edge, made=(), closing=True)[at] >= ACCEPT - EAGER - 1e-9


vectors = st.integers(0, 2**32 - 1).map(
    lambda seed: np.random.default_rng(seed).uniform(-1.0, 1.0, len(order()))
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(vectors, min_size=1, max_size=6), vectors, st.floats(SURE, 1.0), st.sampled_from(pose_names())
)
def test_who_is_sure_enough_is_never_refused_whatever_the_examples(examples, off, sure, name):
    """Any number of examples, at the very hand and about it."""
    here = row(borderline("fist"))
    denied = Denied(name)
    for one in examples:
        denied = denied.plus((here + 0.3 * one)[None])
    denied = denied.plus(here[None])
    refusal, at = Refusal([denied], bank(), ACCEPT), bank().at[name]
    scores = np.full(len(bank().names), -1.0)
    scores[at] = sure
    assert refusal.lower(scores, here + 0.1 * off, made=())[at] >= ACCEPT - 1e-9


@settings(max_examples=40, deadline=None)
@given(vectors, st.floats(0.0, 1.0))
def test_what_an_example_takes_off_changes_by_little_where_the_hand_does(way, share):
    here = row(borderline("fist"))
    refusal, at = Refusal([Denied("fist").plus(here[None])], bank(), ACCEPT), bank().at["fist"]
    scores = np.full(len(bank().names), 0.5)
    one, two = (refusal.lower(scores, here + (share + d) * way, made=())[at] for d in (0.0, 1e-4))
    assert abs(one - two) < 0.01
    assert 0.5 - (SURE - ACCEPT) - 1e-9 <= one <= 0.5


# --- motions ----------------------------------------------------------------------------------------------------


def swept(askew: float) -> list[Sample]:
    """A swipe to the right of an open palm whose direction turns by `askew` degrees on the way."""
    out = []
    for i in range(50):
        t = i / FPS
        share = min(max((t - 0.5) / 0.4, 0.0), 1.0)
        x = 200.0 * share * share * (3 - 2 * share)
        out.append(
            Sample(t, (x, 0.0), (x, 150.0), (x, 160.0), 100.0, 90.0 + askew * share, (10.0,) * 4, 0.95, True,
                   False, 1.0)
        )  # fmt: skip
    return out


def names(samples: list[Sample], motion: HandMotion) -> list[tuple[str, float]]:
    return [(name, motion.used[name]) for one in samples for name in motion.step(one)]


def test_a_motion_must_be_nearer_to_the_ideal_than_what_was_not_it():
    ((name, used),) = names(swept(44.0), HandMotion())
    assert name == "swipe_right"
    assert LEAST + STEP < used <= 1.0
    allowed = limits([Denied("swipe_right").plus(np.array([[used]]))], MOTIONS)
    assert allowed == {"swipe_right": pytest.approx(used - STEP)}
    assert names(swept(44.0), HandMotion(limits=allowed)) == []
    assert [name for name, _ in names(swept(2.0), HandMotion(limits=allowed))] == ["swipe_right"]


def test_examples_never_ask_for_more_than_a_clear_performance_gives():
    assert limits([Denied("wave", (np.array([[0.2]]), np.array([[0.9]])))], MOTIONS) == {"wave": LEAST}


@pytest.mark.parametrize("name", MOTIONS)
def test_each_motion_is_still_told_when_it_is_made_clearly(name):
    """As in the gallery's previews, with as many examples against it as may be."""
    denied = Denied(name, (np.array([[0.01]]),))
    script = demonstration(name)
    recognizer, found = Recognizer(taught=[denied]), []
    scene = Scene(script)
    for i in range(int(2 * script.duration_s * FPS)):
        truth = scene.truth(i / FPS % script.duration_s)[0]
        hands = seen((truth.points_px, truth.world_m))
        found += [e.name for e in recognizer.step(hands, frame_id=i, t=i / FPS)[1] if e.kind == "motion"]
    assert name in found


# --- kept -------------------------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def fist():
    return Denied("fist").plus(row(borderline("fist"))[None])


def test_examples_are_kept_and_taken_back(home, fist):
    save(fist)
    save(Denied("wave").plus(np.array([[0.93]])))
    assert [(one.name, len(one.examples)) for one in load_denied()] == [("fist", 1), ("wave", 1)]
    assert load_denied()[0].examples[0] == pytest.approx(fist.examples[0], rel=1e-3)
    assert (taught_names(), load_taught()) == ((), ())
    two = denied_of("fist").plus(row(clean("rock"))[None])
    save(two)
    take_back("fist")
    assert len(denied_of("fist").examples) == 1
    take_back("fist")
    take_back("wave", every=True)
    assert (load_own(), list(folder().iterdir())) == ((), [])
    assert denied_of("fist").examples == ()


def test_the_text_is_the_same_again_and_says_its_kind(fist):
    for one in (fist, Denied("wave").plus(np.array([[0.93]]))):
        text = to_text(one)
        assert 'kind = "not"' in text
        assert to_text(parse(text, "it")) == text


@pytest.mark.parametrize(
    "text",
    [
        'version = 1\nkind = "not"\nname = "fist"',
        'version = 1\nkind = "not"\nname = "fist"\nexample = []',
        'version = 1\nkind = "not"\nname = "fist"\ncolumns = ["spread"]\n[[example]]\nrows = [[1.0]]',
        'version = 1\nkind = "not"\nname = "wave"\n[[example]]\nused = nan',
        'version = 1\nkind = "not"\nname = "wave"\n[[example]]\nused = 7',
    ],
)
def test_a_damaged_file_is_one_sentence_and_harms_nothing_else(home, fist, text):
    with pytest.raises(GestureError, match="is no taught gesture"):
        parse(text, "it")
    save(fist)
    folder().joinpath("wave.toml").write_text(text)
    heard = []
    assert [one.name for one in load_own(tell=heard.append)] == ["fist"]
    assert "wave.toml" in heard[0].text


def test_examples_of_a_gesture_that_there_is_not_are_told(home, fist):
    save(replace(fist, name="fist"), folder() / "my_sign.toml")
    heard = []
    assert load_own(tell=heard.append) == ()
    assert "my_sign" in heard[0].text


def test_only_the_newest_examples_are_kept_and_long_ones_are_thinned():
    many = Denied("fist")
    for i in range(MOST + 5):
        many = many.plus(np.full((30, len(order())), float(i)))
    assert len(many.examples) == MOST
    assert many.examples[-1][0, 0] == MOST + 4
    assert {len(one) for one in many.examples} == {ROWS}


def test_a_taught_gesture_forgets_its_counter_examples(home):
    rows = np.random.default_rng(4).normal(size=(8, len(order())))
    save(teach("my_sign", rows, negatives=rows[:2] + 1))
    take_back("my_sign")
    assert len(load_taught()[0].negatives) == 0


RULE = 'version = 1\n[[rule]]\nname = "a"\nwhen = { pose = "fist" }\non_enter = [{ tap = "f5" }]'


def test_a_rule_hears_nothing_of_what_was_denied(home, fist):
    """Three literals: the rule, what the hand does, what is done."""
    from handcontrol.runtime.build import pipeline_without_tracker
    from handcontrol.settings import Settings
    from handcontrol.vocab import DesktopState, Observation, Tap

    rules, _ = parse_rules(RULE)
    shown = no_hand(3) + [seen(borderline("fist"))] * 9 + no_hand(9) + [seen(clean("fist"))] * 9
    for taught, wanted in (((), ["f5", "f5"]), ((fist,), ["f5"])):
        pipeline, done = pipeline_without_tracker(Settings(), rules, taught), []
        for i, hands in enumerate(shown):
            t = i / FPS
            seen_then = Observation(i, t, 640, 480, hands=hands)
            step = pipeline.decide(seen_then, DesktopState(t), (), t, "on")
            done += [action.input for action in step.actions if isinstance(action, Tap)]
        assert done == wanted


def test_the_run_takes_it_up_by_the_same_order_as_taught_gestures(home, fist):
    from handcontrol.rules.file import default_rules
    from handcontrol.runtime.recorder import about
    from handcontrol.runtime.replay import taught_of
    from handcontrol.sessions.about import about_of
    from handcontrol.settings import Settings

    save(fist)
    assert [name for name, _ in own_texts()] == ["fist"]
    said = about_of(about("virtual:demo", Settings(), default_rules()).data())
    take_back("fist")
    (again,) = taught_of(said)
    assert (again.name, len(again.examples)) == ("fist", 1)
