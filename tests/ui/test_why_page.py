"""The last half minute, standing still where a person looks: hands, scores, rules, actions, and saying no."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from handcontrol.rules.bookcase import Bookcase
from handcontrol.rules.grammar import Rule
from handcontrol.settings import Settings
from handcontrol.ui.desk import Desk
from handcontrol.ui.skeletons import COUNT
from handcontrol.ui.why_page import SPAN_S, WhyPage
from handcontrol.ui.words import Entry
from handcontrol.vocab import GestureEvent, KeepLast, MarkMoment, Pose, Press, UseTaught


class Told:
    def __init__(self):
        self.posted, self.notices = [], []


@pytest.fixture
def page(qtbot, tmp_path, monkeypatch):
    from handcontrol import paths

    monkeypatch.setattr(paths, "config_dir", lambda: tmp_path)
    told = Told()
    books = Bookcase(tmp_path)
    made = WhyPage(Desk(Settings(), post=told.posted.append, notify=told.notices.append, books=books))
    made.told = told
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    return made


@pytest.fixture
def steps(snapshot):
    """Ten seconds in which a fist is made, and pinched at 5 s."""
    poses = (Pose(3, 1, "right", "fist", 0.8, (("fist", 0.8), ("pinch", -0.2))),)
    base = snapshot(poses=poses, control="on").step
    made = []
    for i in range(300):
        t = i / 30
        press = (Press(i, "Pinch to click or drag", t, "mouse:left"),) if i == 150 else ()
        active = ("Pinch to click or drag",) if 150 <= i < 160 else ()
        made.append(replace(base, t=t, actions=press, active_rules=active))
    return made


def test_it_follows_and_keeps_half_a_minute(page, steps):
    page.show_steps(steps)
    assert page.line.accessibleDescription() == "0:10.0 of 0:10.0"
    page.show_steps([replace(steps[0], t=50.0)])
    assert page._steps[0].t >= 50.0 - SPAN_S
    assert not page.go_on.isEnabled()


def test_a_moment_is_explained(page, steps):
    page.show_steps(steps)
    page.look_at(5.1)
    said = page.said.text()
    assert page.made.text() == "The right hand makes fist."
    assert "Active: Pinch to click or drag. While the hand that engaged first makes pinch" in said
    assert "Press left mouse button, by the rule Pinch to click or drag." in said
    assert (page.names[0].text(), page.scores[0].text()) == ("Fist", "0.80")


def test_what_comes_later_waits_until_the_person_goes_on(page, steps):
    page.show_steps(steps)
    page.look_at(2.0)
    page.show_steps([replace(steps[0], t=12.0)])
    assert page.line.accessibleDescription().startswith("0:02.0 of 0:10.0")
    page.line.stepped.emit(-1)
    assert page._at.t == pytest.approx(59 / 30)
    page.go_on.click()
    page.show_steps([replace(steps[0], t=12.1)])
    assert page.line.accessibleDescription().startswith("0:12.1")


def test_control_that_is_off_or_rests_is_the_reason(page, steps):
    off, resting = replace(steps[0], control="off"), replace(steps[0], engaged=False)
    assert "Control is off" in page.words(off)
    assert "an open palm, held, wakes it" in page.words(resting)
    assert "The mouse is in use" in page.words(replace(steps[0], waits="mouse"))


def test_a_moment_is_marked_and_kept(page, steps):
    page.show_steps(steps)
    page.look_at(5.0)
    page.wrong.click()
    page.keep.click()
    assert page.told.posted == [MarkMoment("wrong"), KeepLast("the window")]


def test_a_taught_pose_that_was_not_meant_is_denied(page, snapshot):
    import numpy as np

    from handcontrol.gestures.features import matrix
    from handcontrol.gestures.taught import load_taught, save
    from handcontrol.gestures.taught_pose import teach

    base = snapshot(poses=(Pose(3, 1, "right", "my_sign", 0.8),), control="on").step
    hand = base.hands[0]
    row = matrix(hand.points_px[None], hand.world_m[None], left=np.array([False]), mirrored=False)
    rng = np.random.default_rng(1)
    save(teach("my_sign", row + rng.normal(0, 0.02, (12, row.shape[1]))))
    page.show_steps([replace(base, t=i / 30) for i in range(60)])
    page.look_at(1.0)
    assert page.deny.isEnabled()
    page.deny.click()
    assert len(load_taught()[0].negatives) > 0
    assert isinstance(page.told.posted[-1], UseTaught)
    assert "not be taken for my sign" in page.told.notices[0].text


def test_without_anything_there_is_nothing_to_say(page):
    page.look_at(1.0)
    assert page._at is None
    assert not page.deny.isEnabled()


def test_the_gesture_of_a_moment_is_made_a_rule(page, steps):
    drafted = []
    page.desk.drafted.connect(drafted.append)
    page.show_steps(steps)
    assert not page.make_rule.isEnabled()
    page.look_at(2.0)
    page.make_rule.click()
    (rule,) = drafted
    assert (rule.when.pose, rule.on_enter[0].notify) == (("fist",), "Fist")


def test_a_moment_without_a_gesture_makes_no_rule(page, steps):
    page.show_steps([replace(step, poses=()) for step in steps])
    page.look_at(2.0)
    assert not page.make_rule.isEnabled()


def test_small_hands_stand_below_the_line_and_lead_to_their_moment(qtbot, page, steps):
    began = GestureEvent(3, 7.5, 1, "right", "fist", "enter")
    steps[225] = replace(steps[225], events=(began,))
    page.show_steps(steps)
    page.look_at(2.0)
    times = [step.t for step in page.hands.moments]
    assert len(times) == COUNT
    assert times[7] == pytest.approx(7.5)  # a gesture began there
    assert times == sorted(times)
    place = page.hands.cell(7).center().toPoint()
    qtbot.mouseClick(page.hands, Qt.MouseButton.LeftButton, pos=place)
    assert page._at is steps[225]


def test_the_window_opens_the_form_with_what_is_proposed(window, tmp_path):
    shown = window(books=Bookcase(tmp_path))
    draft = {"name": "Fist", "when": {"pose": ["fist"]}, "on_enter": [{"notify": "Fist"}]}
    shown.desk.drafted.emit(Rule.model_validate(draft))
    page = shown.view.pages.currentWidget()
    assert page.places.currentWidget() is page.form
    assert page.form.name.text() == "Fist"
    assert page.form.title.text() == "A new rule"


@pytest.fixture
def posed(snapshot):
    """posed(points_px, world_m, t, name) is a Step in which one right hand has these points."""
    from handcontrol.vocab import Hand, HandRoi

    def step(points_px, world_m, t, name, *rules):
        hand = Hand(3, 1, "right", 0.99, 0.99, points_px, world_m, HandRoi(0.0, 0.0, 1.0, 0.0))
        poses = (Pose(3, 1, "right", name, 0.6),) if name else ()
        return replace(snapshot(hand, poses=poses, control="on", active_rules=rules).step, t=t)

    return step


def half_fist(share):
    """Points on the way from the virtual hand's fist (0) to its open palm (1)."""
    from handcontrol.virtualhand import Scene

    one, other = (Scene(name).truth(1.0)[0] for name in ("fist", "open"))
    shift = one.points_px[0] - other.points_px[0]
    points = one.points_px + share * (other.points_px + shift - one.points_px)
    return points, one.world_m + share * (other.world_m - one.world_m)


def show_fist(page, posed, share, *rules):
    """Half a second of an open hand, then one second of a hand so far from a fist; the page looks at that."""
    away = [posed(*half_fist(1.0), i / 30, "") for i in range(15)]
    page.show_steps([*away, *(posed(*half_fist(share), 0.5 + i / 30, "fist", *rules) for i in range(30))])
    page.look_at(1.0)


def test_a_builtin_pose_that_was_not_meant_is_denied_and_that_is_taken_back(page, posed):
    from handcontrol.gestures.taught import load_denied

    show_fist(page, posed, 0.12)
    assert page.deny.isEnabled()
    page.deny.click()
    assert [(one.name, len(one.examples)) for one in load_denied()] == [("fist", 1)]
    assert page.told.posted[-1].gestures[0][0] == "fist"
    assert "That will not be taken for fist again." in page.denying.said.text()
    assert not page.deny.isEnabled()
    page.denying.act.click()
    assert load_denied() == ()
    assert page.told.posted[-1] == UseTaught(())
    assert "Taken back" in page.denying.said.text()
    assert page.denying.act.isHidden()
    assert page.deny.isEnabled()


def test_what_was_as_clear_as_the_pose_has_its_rule_wait(page, posed):
    from handcontrol.gestures.taught import load_denied

    rule = Rule.model_validate({"name": "Own", "when": {"pose": ["fist"]}, "on_enter": [{"tap": "f5"}]})
    page.desk.book.add(rule)
    show_fist(page, posed, 0.0, "Own")
    page.deny.click()
    assert load_denied() == ()
    assert "no example could tell the two apart" in page.denying.said.text()
    assert page.denying.act.text() == "Wait longer"
    page.denying.act.click()
    assert page.desk.book.rules.rule[-1].when.for_s == pytest.approx(0.3)
    assert page.denying.said.text() == "“Own” now waits 0.3 s."
    page.denying.act.click()
    assert page.desk.book.rules.rule[-1].when.for_s == 0.0


def test_a_motion_that_was_clear_leads_to_its_rule(page, steps):
    rule = {"name": "Own", "when": {"motion": ["wave"]}, "on_enter": [{"tap": "f5"}]}
    page.desk.book.add(Rule.model_validate(rule))
    steps[150] = replace(
        steps[150], events=(GestureEvent(3, 5.0, 1, "right", "wave", "enter", kind="motion"),)
    )
    asked = []
    page.desk.edited.connect(asked.append)
    page.show_steps([replace(step, poses=()) for step in steps])
    page.look_at(5.0)
    page.deny.click()  # the hand of these steps does not move
    assert page.denying.act.text() == "Change the rule…"
    page.denying.act.click()
    assert asked == ["Own"]


def test_of_several_gestures_the_person_says_which(page, posed, steps):
    began = GestureEvent(3, 5.0, 1, "right", "pinch", "enter")
    steps[150] = replace(steps[150], events=(began,))
    page.show_steps(steps)
    page.look_at(5.0)
    page.deny.click()
    assert [action.text() for action in page.denying.menu.actions()] == ["Fist", "Pinch"]
    page.denying.menu.close()


def test_the_window_opens_the_rule_that_is_to_be_changed(window, tmp_path):
    shown = window(books=Bookcase(tmp_path))
    name = shown.desk.book.rules.rule[0].name
    shown.desk.edited.emit(name)
    page = shown.view.pages.currentWidget()
    assert page.places.currentIndex() in (1, 2)


def test_a_line_of_the_log_leads_to_its_moment_and_on_to_its_rule(window, tmp_path, snapshot):
    shown = window(books=Bookcase(tmp_path))
    base = snapshot(poses=(), control="on").step
    name = shown.desk.book.rules.rule[0].name
    press = (Press(3, name, 2.0, "mouse:left"),)
    steps = [replace(base, t=i / 10, actions=press if i == 20 else ()) for i in range(50)]
    shown.view.show_steps(steps)
    shown.log.add([Entry(2.0, "action", "Press left mouse button", name), Entry(3.0, "notice", "Something")])
    shown.log.list.activated.emit(shown.log.shown.index(1, 0))
    page = shown.view.pages.currentWidget()
    assert isinstance(page, WhyPage)
    assert page._at.t == pytest.approx(2.0)
    assert page.line.accessibleDescription().startswith("0:02.0 of 0:04.9")
    assert f"by the rule {name}" in page.said.text()
    page.change.click()
    rules = shown.view.pages.currentWidget()
    assert rules.places.currentIndex() in (1, 2)
    shown.log.list.activated.emit(shown.log.shown.index(0, 0))  # a notice needs no reason
    assert shown.view.pages.currentWidget() is rules


def test_what_is_too_long_ago_is_said_to_be(page, steps):
    page.show_steps([replace(step, t=step.t + 100) for step in steps])
    page.explain(2.0)
    assert page.made.text() == "That is longer ago than is kept here."
    page.show_steps([replace(steps[0], t=111.0)])
    assert page.made.text() == "That is longer ago than is kept here."
    page.show_steps([replace(steps[0], t=116.0)])
    assert "fist" in page.made.text()


def test_of_several_rules_the_person_says_which(page, steps):
    names = [rule.name for rule in page.desk.book.rules.rule[:2]]
    asked = []
    page.desk.edited.connect(asked.append)
    page.show_steps([replace(step, active_rules=tuple(names)) for step in steps])
    page.look_at(2.0)
    page.change.click()
    for action in page.rules_menu.actions():
        action.trigger()
    assert asked == names
    page.rules_menu.close()
    page.show_steps([replace(step, active_rules=(), t=step.t + 20) for step in steps])
    page.follow()
    page.look_at(22.0)
    assert not page.change.isEnabled()
