"""A camera that is lost, released and opened again while the engine runs: nothing stays held, and time goes on."""

from __future__ import annotations

import threading
import time

import pytest

from handcontrol.errors import SourceError
from handcontrol.vocab import ReleaseCamera, ReopenCamera, Stop, ToggleControl, UseSource

WAIT_S = 10.0


class Watched:
    """Waits for what an engine shows."""

    def __init__(self, engine):
        self.engine = engine
        self.last = None

    def until(self, wanted):
        end = time.monotonic() + WAIT_S
        while time.monotonic() < end:
            self.last = self.engine.snapshots.take(0.2) or self.last
            if self.last is not None and wanted(self.last):
                return self.last
        raise AssertionError(f"it never came; the last was {self.last}")


def camera(source, **options):
    found = source(live=True, fps=100.0, kind="camera", **options)
    found.away = False
    return found


def texts(engine):
    return [notice.text for notice in engine.notices.drain()]


def test_lost_lets_go_at_once_and_goes_on_when_it_is_back(rig, source):
    held, back = threading.Event(), threading.Event()

    def unplug():
        assert held.wait(WAIT_S)
        first.away = True
        assert back.wait(WAIT_S)
        first.away = False

    first = camera(source, at={20: unplug})
    watched = Watched(rig.start(first))
    rig.wait_for_drag()
    held.set()
    rig.ledger.wait(lambda ledger: "the camera is away" in [why for _, why in ledger.releases])
    assert rig.ledger.held == ()
    away = watched.until(lambda shown: shown.source_state == "away" and not shown.held and not shown.fps)
    watched.until(lambda shown: shown.step.t > away.step.t)
    assert watched.engine.running
    back.set()
    watched.until(lambda shown: shown.source_state == "open" and shown.fps > 0)


def test_the_switch_is_heard_while_it_is_away(rig, source):
    stuck = threading.Event()

    def unplug():
        first.away = True
        assert stuck.wait(WAIT_S)

    first = camera(source, at={5: unplug})
    watched = Watched(rig.start(first))
    before = watched.until(lambda shown: shown.source_state == "away").step.control
    other = "off" if before == "on" else "on"
    for wanted in (other, before):
        watched.engine.post(ToggleControl("pause key"))
        watched.until(lambda shown, wanted=wanted: shown.step.control == wanted)
        assert watched.last.source_state == "away"
    stuck.set()


def test_another_source_can_be_chosen_while_it_is_away(rig, source):
    stuck = threading.Event()

    def unplug():
        first.away = True
        assert stuck.wait(WAIT_S)

    first = camera(source, at={5: unplug})
    watched = Watched(rig.start({"fake": first, "bad": SourceError("No."), "second": source()}))
    watched.until(lambda shown: shown.source_state == "away")
    watched.engine.post(UseSource("bad"))
    watched.until(lambda shown: shown.step.commands)
    assert watched.until(lambda shown: shown.source_state == "away").source == "fake", (
        "it is still waited for"
    )
    assert not first.closed.is_set()
    stuck.set()
    watched.engine.post(UseSource("second"))
    watched.until(lambda shown: shown.source == "second" and shown.source_state == "open")
    assert first.closed.is_set()


def test_released_and_opened_again(rig, source):
    first, second = camera(source), camera(source)
    engine = rig.start({"fake": [first, second]})
    watched = Watched(engine)
    rig.wait_for_drag()
    engine.post(ReleaseCamera("its key"))
    rig.ledger.wait(lambda ledger: not ledger.held and ("mouse:left",) in [n for n, _ in ledger.releases])
    released = watched.until(lambda shown: shown.source_state == "released")
    assert released.frame is None
    assert released.fps == 0.0
    assert first.closed.is_set(), "the device is closed before anything is shown"
    assert engine.source_state == "released"
    assert texts(engine) == ["The camera is released: other programs can use it."]
    engine.post(ReopenCamera())
    opened = watched.until(lambda shown: shown.source_state == "open" and shown.frame is not None)
    assert opened.step.t > released.step.t
    assert opened.frame.frame_id > 0
    assert rig.tracker.resets == 2
    rig.wait_for_drag()
    engine.post(Stop())
    engine.join(WAIT_S)
    assert rig.ledger.held == ()
    assert second.closed.is_set()


def test_released_while_another_program_takes_it(rig, source):
    busy = SourceError("Camera 0 is in use by zoom.", "Close that program, or choose another camera.")
    engine = rig.start({"fake": [camera(source), busy, camera(source)]})
    watched = Watched(engine)
    rig.wait_for_drag()
    engine.post(ReleaseCamera())
    watched.until(lambda shown: shown.source_state == "released")
    engine.post(ReopenCamera())
    watched.until(lambda shown: shown.step.commands == (ReopenCamera(),))
    assert engine.source_state == "released"
    assert texts(engine)[-1] == "Camera 0 is in use by zoom."
    engine.post(ReopenCamera())
    watched.until(lambda shown: shown.source_state == "open")


def test_released_and_another_source_chosen(rig, source):
    engine = rig.start({"fake": camera(source), "second": source()})
    watched = Watched(engine)
    rig.wait_for_drag()
    engine.post(ReleaseCamera())
    watched.until(lambda shown: shown.source_state == "released")
    engine.post(UseSource("second"))
    watched.until(lambda shown: shown.source == "second" and shown.source_state == "open")


def test_neither_the_new_nor_the_old_camera_opens(rig, source):
    gone = SourceError("There is no camera 0.")
    engine = rig.start({"fake": [camera(source), gone, camera(source)], "bad": SourceError("No.")})
    watched = Watched(engine)
    rig.wait_for_drag()
    engine.post(UseSource("bad"))
    watched.until(lambda shown: shown.source_state == "released")
    assert engine.running
    engine.post(ReopenCamera())
    watched.until(lambda shown: shown.source_state == "open")


@pytest.mark.parametrize("live", [True, False])
def test_released_ends_when_it_is_told_to(rig, source, live):
    engine = rig.start(camera(source) if live else source())
    rig.wait_for_drag()
    engine.post(ReleaseCamera())
    if live:
        Watched(engine).until(lambda shown: shown.source_state == "released")
    else:
        Watched(engine).until(lambda shown: shown.step.commands)
        assert texts(engine) == ["There is no camera in use."]
    engine.stop()
    engine.join(WAIT_S)
    assert rig.ledger.held == ()
