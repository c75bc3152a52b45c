"""Every picture of a file, the newest of a camera, commands in order between pictures, sources changed on the run."""

from __future__ import annotations

import threading

import pytest

from handcontrol.errors import SourceError
from handcontrol.vocab import MoveTo, SetControl, Stop, ToggleControl, UseRules, UseSource


def frames(rig):
    return [snapshot.step.frame_id for snapshot in rig.seen if snapshot.frame is not None]


def test_every_picture_of_a_file_however_slow_the_step(rig, source):
    slow = threading.Event()
    observe, rig.tracker.observe = rig.tracker.observe, lambda frame: (slow.wait(0.02), observe(frame))[1]
    engine = rig.start(source(count=20, fps=200.0))
    engine.join(10)
    assert frames(rig) == list(range(20))
    assert rig.seen[-1].dropped == 0


def test_only_the_newest_of_a_camera_and_drops_are_counted(rig, source):
    go = threading.Event()
    observe = rig.tracker.observe
    rig.tracker.observe = lambda frame: (frame.frame_id == 0 and go.wait(10), observe(frame))[1]
    camera = source(live=True, fps=200.0, count=40, at={20: go.set})
    engine = rig.start(camera)
    engine.join(10)
    seen = frames(rig)
    assert seen == sorted(seen)
    assert seen[1] >= 18, "old pictures were worked on"
    assert rig.seen[-1].dropped == 40 - len(seen)


def test_a_file_runs_at_its_own_speed(rig, source):
    engine = rig.start(source(count=10, fps=50.0))
    engine.join(10)
    ages = [snapshot.step.times.age_ms for snapshot in rig.seen]
    assert 30 < rig.seen[-1].fps < 60
    assert min(ages) >= 0


def test_time_goes_on_where_a_file_has_no_pictures(rig, source):
    engine = rig.start(source(count=3, times=[0.0, 0.05, 0.7]), paced=False)
    engine.join(10)
    steps = engine.steps.drain()
    assert [step.t for step in steps] == [0.0, *(0.05 + i / 16 for i in range(10)), 0.7]
    assert [step.frame_id for step in steps] == [0, 1, *[-1] * 9, 2]


def test_unpaced_twice_gives_the_same_actions(rig, source, fakes):
    engine = rig.start(source(count=60), paced=False)
    engine.join(10)
    first = [step.actions for step in engine.steps.drain()]
    engine = rig.start(source(count=60), paced=False)
    engine.join(10)
    assert [step.actions for step in engine.steps.drain()] == first
    assert sum(map(len, first)) == 61


def test_control_starts_off_and_nothing_is_played(rig, source):
    engine = rig.start(source(count=5), armed=False)
    engine.join(10)
    assert rig.ledger.moves == []
    assert {step.control for step in engine.steps.drain()} == {"off"}


def test_commands_in_order_between_two_pictures(rig, source):
    orders = [SetControl(True), ToggleControl(), ToggleControl(), SetControl(False), ToggleControl()]
    engine = None

    def order():
        for command in orders:
            engine.post(command)

    go = threading.Event()
    engine = rig.start(source(count=8, at={0: lambda: go.wait(10), 5: order}), armed=False)
    go.set()
    engine.join(10)
    with_commands = [step for step in engine.steps.drain() if step.commands]
    assert [step.commands for step in with_commands] == [tuple(orders)]
    assert with_commands[0].control == "on"


def test_rules_are_changed_between_two_pictures(rig, source):
    go, engine = threading.Event(), None
    engine = rig.start(
        source(count=20, at={0: lambda: go.wait(10), 10: lambda: engine.post(UseRules("other"))})
    )
    go.set()
    engine.join(10)
    names = [step.active_rules[0] for step in engine.steps.drain()]
    assert names == ["pinch"] * 10 + ["other"] * 10
    assert rig.ledger.held == ()


def test_source_is_changed_and_time_and_numbers_go_on(rig, source):
    go, engine = threading.Event(), None
    first = source(at={0: lambda: go.wait(10), 6: lambda: engine.post(UseSource("second"))})
    engine = rig.start({"fake": first, "second": source(count=4)})
    go.set()
    engine.join(10)
    steps = engine.steps.drain()
    assert [step.t for step in steps] == sorted(step.t for step in steps)
    assert frames(rig) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert rig.tracker.resets == 1
    assert first.closed.is_set()
    assert {snapshot.source for snapshot in rig.seen} == {"fake", "second"}


@pytest.mark.parametrize("live", [False, True])
def test_source_that_will_not_open_leaves_the_old_one(rig, source, live):
    go, engine = threading.Event(), None
    first = source(live=live, count=12, at={0: lambda: go.wait(10), 6: lambda: engine.post(UseSource("bad"))})
    bad = SourceError("bad cannot be opened.", "Try another.")
    engine = rig.start({"fake": [first, source(live=live, count=3)], "bad": bad})
    go.set()
    engine.join(10)
    assert [notice.text for notice in engine.notices.drain()] == ["bad cannot be opened."]
    assert frames(rig)[-1] > 6
    assert rig.ledger.held == ()


def test_ended_source_can_be_followed_by_another(rig, source):
    engine = rig.start({"fake": source(count=3), "second": source(count=3)}, stay=True)
    rig.ledger.wait(lambda ledger: ledger.presses and not ledger.held)
    engine.post(UseSource("second"))
    rig.ledger.wait(lambda ledger: len(ledger.presses) == 2 and not ledger.held)
    engine.post(Stop())
    engine.join(10)
    assert frames(rig) == [0, 1, 2, 3, 4, 5]


def test_duration_ends_the_run(rig, source):
    engine = rig.start(source(), paced=False, duration_s=1.0)
    engine.join(10)
    assert engine.steps.drain()[-1].t == pytest.approx(1.0)


def test_progress_is_shown_while_loading(rig, source):
    shown, go = threading.Event(), threading.Event()

    def slow(progress):
        progress("palm_full", 1, 2)
        shown.set()
        assert go.wait(10)
        return rig.pipeline()

    engine = rig.start(source(count=1), make_pipeline=slow)
    assert shown.wait(10)
    assert (engine.state, engine.loading) == ("loading", ("palm_full", 1, 2))
    go.set()
    engine.join(10)
    assert (engine.state, engine.loading) == ("stopped", None)


def test_stop_while_loading_ends_the_download(rig, source):
    loading, go = threading.Event(), threading.Event()

    def slow(progress):
        progress("palm_full", 1, 2)
        loading.set()
        assert go.wait(10)
        progress("palm_full", 2, 2)
        raise AssertionError("the download went on")

    engine = rig.start(source(count=1), make_pipeline=slow)
    assert loading.wait(10)
    engine.post(Stop())
    go.set()
    engine.join(10)
    assert engine.failure is None
    assert rig.seen == []


def test_stop_while_a_source_opens(rig, source):
    opening, go = threading.Event(), threading.Event()

    class Slow(dict):
        def __getitem__(self, spec):
            opening.set()
            go.wait(10)
            return source()

    engine = rig.start(Slow())
    assert opening.wait(10)
    engine.stop()
    go.set()
    engine.join(10)
    assert not engine.running


def test_played_actions_are_told(rig, source):
    engine = rig.start(source(count=5))
    engine.join(10)
    assert [type(action).__name__ for action in rig.played if not isinstance(action, MoveTo)] == [
        "Press",
        "Release",
    ]
    assert rig.played[-1].rule in ("the source ended", "the end")
