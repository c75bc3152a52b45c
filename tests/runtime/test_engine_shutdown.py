"""However the run ends, nothing stays held; and the person is told what went wrong."""

from __future__ import annotations

import threading

import pytest

from handcontrol.errors import SourceError
from handcontrol.runtime.failure import EngineError
from handcontrol.runtime.pipeline import STALL_S
from handcontrol.vocab import MoveTo, Notice, ReleaseAll, SetControl, Stop, ToggleControl


def boom():
    raise ValueError("boom")


def nothing_is_held(rig):
    assert rig.ledger.held == ()
    assert rig.ledger.presses, "the drag never began"
    assert not rig.engine.running
    assert rig.ledger.closed
    assert rig.desktop.closed
    assert isinstance(rig.ledger.log[-1], tuple), "an action was played after the last release"


@pytest.mark.parametrize("live", [False, True])
def test_stop_lets_go(rig, source, live):
    engine = rig.start(source(live=live))
    rig.wait_for_drag()
    assert engine.stop("asked") is True
    assert rig.ledger.held == ()
    engine.join(10)
    nothing_is_held(rig)


def test_stop_command_lets_go(rig, source):
    engine = rig.start(source())
    rig.wait_for_drag()
    engine.post(Stop("window closed"))
    engine.join(10)
    nothing_is_held(rig)


def test_stop_twice_and_from_several_threads(rig, source):
    engine = rig.start(source())
    rig.wait_for_drag()
    threads = [threading.Thread(target=engine.stop) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    engine.join(10)
    engine.stop()
    engine.join(10)
    nothing_is_held(rig)


def test_end_of_source_lets_go(rig, source):
    engine = rig.start(source(count=8))
    engine.join(10)
    nothing_is_held(rig)
    assert [step.frame_id for step in engine.steps.drain()] == list(range(8))


def test_end_of_source_lets_go_and_waits_where_asked_to(rig, source):
    engine = rig.start(source(count=8), stay=True)
    rig.wait_for_drag()
    rig.ledger.wait(lambda ledger: not ledger.held)
    assert engine.running


@pytest.mark.parametrize("live", [False, True])
def test_source_raises(rig, source, live):
    engine = rig.start(source(live=live, at={6: boom}))
    with pytest.raises(EngineError, match=r"ValueError: boom") as caught:
        engine.join(10)
    assert isinstance(caught.value.__cause__, ValueError)
    nothing_is_held(rig)
    assert [notice.level for notice in engine.notices.drain()] == ["error"]


def test_source_error_comes_as_it_was(rig, source):
    def unplugged():
        raise SourceError("The camera went away.", "Plug it in.")

    engine = rig.start(source(live=True, at={6: unplugged}))
    with pytest.raises(SourceError, match=r"The camera went away\. Plug it in\."):
        engine.join(10)
    nothing_is_held(rig)


def test_source_cannot_be_opened(rig):
    engine = rig.start({"fake": SourceError("There is no camera.", "Plug one in.")})
    with pytest.raises(SourceError, match="no camera"):
        engine.join(10)
    assert rig.ledger.closed


def test_networks_cannot_be_loaded(rig, source):
    def fail(progress):
        raise ValueError("no networks")

    engine = rig.start(source(), make_pipeline=fail)
    with pytest.raises(EngineError, match="no networks"):
        engine.join(10)
    assert rig.ledger.closed


def test_output_raises(rig, source):
    rig.ledger.fail = MoveTo
    engine = rig.start(source())
    with pytest.raises(EngineError, match=r"The output thread failed .OSError: the X server"):
        engine.join(10)
    assert rig.ledger.held == ()
    assert rig.ledger.closed


def test_control_off_lets_go_before_the_next_frame(rig, source):
    blocked, seen = threading.Event(), threading.Event()

    def block():
        seen.set()
        assert blocked.wait(10)

    engine = rig.start(source(at={6: block}))
    assert seen.wait(10)
    rig.wait_for_drag()
    engine.post(SetControl(False, "panic"))  # the engine waits for a picture: this must not
    rig.ledger.wait(lambda ledger: not ledger.held)
    assert (("mouse:left",), "panic") in rig.ledger.releases
    blocked.set()
    engine.stop()
    engine.join(10)
    nothing_is_held(rig)


def test_toggle_lets_go_and_nothing_is_played_while_off(rig, source):
    engine = rig.start(source())
    rig.wait_for_drag()
    engine.post(ToggleControl("hotkey"))
    rig.ledger.wait(lambda ledger: not ledger.held)
    engine.stop()
    engine.join(10)
    assert len(rig.ledger.presses) == 1
    nothing_is_held(rig)


def test_release_all_is_obeyed(rig, source):
    engine = rig.start(source())
    rig.wait_for_drag()
    engine.post(ReleaseAll("person asked"))
    rig.ledger.wait(lambda ledger: not ledger.held)
    assert rig.ledger.releases == [(("mouse:left",), "person asked")]


def test_locked_screen_lets_go(rig, source):
    rig.start(source())
    rig.wait_for_drag()
    rig.desktop.locked = True
    rig.ledger.wait(lambda ledger: not ledger.held)
    assert rig.ledger.releases == [(("mouse:left",), "the screen is locked")]


@pytest.mark.parametrize("what", ["mouse", "keyboard"])
def test_a_person_goes_first_and_the_hand_comes_back(rig, source, what):
    engine = rig.start(source())
    rig.wait_for_drag()
    rig.desktop.use(what)
    rig.ledger.wait(lambda ledger: not ledger.held)
    assert rig.ledger.releases == [(("mouse:left",), f"the {what} is in use")]
    moved = len(rig.ledger.moves)
    rig.ledger.wait(lambda ledger: len(ledger.moves) > moved)
    waited = [step.waits for step in engine.steps.drain()]
    first = waited.index(what)
    while "" not in waited[first:]:  # a step is shown after it was played
        assert engine.snapshots.take(10) is not None
        waited += [step.waits for step in engine.steps.drain()]
    assert first + 15 < waited.index("", first) < first + 40  # 0.6 s and 1 s at 30 pictures a second
    assert any(f"The {what} is in use: the hand waits." in notice.text for notice in engine.notices.drain())
    assert len(rig.ledger.presses) == 1, "the pinch must be made anew"


def test_backend_that_blocks_is_told_and_lets_go_when_it_answers(rig, source):
    answer, asked = threading.Event(), threading.Event()

    def play(action):
        if isinstance(action, MoveTo) and rig.ledger.held and not asked.is_set():
            asked.set()
            assert answer.wait(10)
        play_well(action)

    play_well, rig.ledger.play = rig.ledger.play, play
    engine = rig.start(source(), stall_s=STALL_S)
    assert asked.wait(10)
    told = []
    while not any("does not take mouse and keyboard" in text for text in told):
        assert engine.snapshots.take(10) is not None
        told += [notice.text for notice in engine.notices.drain()]
    answer.set()
    rig.ledger.wait(lambda ledger: not ledger.held)
    assert rig.ledger.releases == [(("mouse:left",), "input stood still for 250 ms")]
    moved = len(rig.ledger.moves)
    rig.ledger.wait(lambda ledger: len(ledger.moves) > moved)
    engine.stop()
    engine.join(10)
    assert len(rig.ledger.presses) == 1


def test_engine_that_hangs_lets_go_within_300_ms(rig, source):
    hang, hung = threading.Event(), threading.Event()

    def observe(frame):
        if frame.frame_id == 5:
            rig.wait_for_drag()
            hung.set()
            assert hang.wait(10)
        return observe_well(frame)

    observe_well, rig.tracker.observe = rig.tracker.observe, observe
    engine = rig.start(source(), stall_s=STALL_S)
    assert hung.wait(10)
    rig.ledger.wait(lambda ledger: not ledger.held)
    assert rig.ledger.releases == [(("mouse:left",), "no step for 250 ms")]
    hang.set()
    engine.stop()
    engine.join(10)
    said = [notice.text for notice in engine.notices.drain()]
    assert "It stood still: the left mouse button was let go." in said
    nothing_is_held(rig)


def test_camera_that_is_stuck_at_one_picture_lets_go(rig, source):
    stuck = Notice("The camera gives the same picture again and again.", "", "warning", help="source")
    slow = Notice("The camera gives only 12 of 30 pictures a second.", "", "warning")
    went_on = threading.Event()

    def tell():
        rig.wait_for_drag()
        camera.notices += [slow]

    def get_stuck():
        assert rig.ledger.held
        camera.notices += [stuck]

    camera = source(live=True, at={6: tell, 12: get_stuck, 40: went_on.set})
    engine = rig.start(camera)
    rig.ledger.wait(lambda ledger: ledger.releases)
    assert rig.ledger.releases == [(("mouse:left",), "the camera is not well")]
    assert went_on.wait(10)
    assert len(rig.ledger.presses) == 1  # the pose must be made anew
    assert [notice for notice in engine.notices.drain() if notice in (slow, stuck)] == [slow, stuck]
    engine.stop()
    engine.join(10)
    nothing_is_held(rig)


def test_camera_that_stops_sending_lets_go_and_is_left_behind(rig, source):
    silent = threading.Event()
    camera = source(live=True, at={6: lambda: silent.wait(20)})
    engine = rig.start(camera, stall_s=STALL_S)
    rig.wait_for_drag()
    rig.ledger.wait(lambda ledger: not ledger.held)
    engine.stop()
    engine.join(10)
    nothing_is_held(rig)
    assert rig.ledger.releases == [(("mouse:left",), "no picture")]
    notices = engine.notices.drain()
    assert any("No more pictures came" in notice.text for notice in notices)
    assert any("left behind" in notice.text for notice in notices)
    silent.set()
    assert camera.closed.wait(10)
    assert camera.readers == {"capture"}


def test_only_the_output_thread_touches_the_ledger(rig, source):
    engine = rig.start(source(count=8))
    engine.join(10)
    assert rig.ledger.threads == {"output"}
