"""A camera released and opened again in the middle of a session: recorded, and computed again to the bit."""

from __future__ import annotations

from handcontrol.runtime.replay import open_session, replay
from handcontrol.sessions.text import first_difference
from handcontrol.vocab import Release, ReleaseCamera, ReopenCamera


def test_a_released_camera_is_recorded_and_replayed(recorded, truth, bits):
    source = truth("drag", count=210)
    source.at = {
        100: lambda: source.engine.post(ReleaseCamera("camera key")),
        115: lambda: source.engine.post(ReopenCamera("camera key")),
    }
    run = recorded({"first": source})
    said = [command for step in run.steps for command in step.commands]
    assert said == [ReleaseCamera("camera key"), ReopenCamera("camera key")]
    (released,) = [step for step in run.steps if ReleaseCamera("camera key") in step.commands]
    assert [action.input for action in released.actions if isinstance(action, Release)] == ["mouse:left"]
    with open_session(run.path) as session:
        pairs = list(replay(session))
        assert session.damage is None
    assert [bits(recorded) for recorded, _ in pairs] == [bits(step) for step in run.steps]
    assert [first_difference(*pair) for pair in pairs] == [None] * len(run.steps)
