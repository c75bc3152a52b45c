"""What a person had taught goes with a session: a replay knows those poses, whatever is taught today."""

from __future__ import annotations

import numpy as np
import pytest

from handcontrol.errors import SessionError
from handcontrol.gestures.features import order
from handcontrol.gestures.taught import save, teach
from handcontrol.rules.file import default_rules
from handcontrol.runtime.recorder import about
from handcontrol.runtime.replay import taught_of
from handcontrol.sessions.about import about_of
from handcontrol.settings import Settings


@pytest.fixture
def taught(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    rows = np.random.default_rng(4).normal(size=(8, len(order())))
    return save(teach("my_sign", rows))


def test_poses_go_with_the_session(taught):
    said = about_of(about("virtual:demo", Settings(), default_rules()).data())
    taught.unlink()  # taken away since
    (pose,) = taught_of(said)
    again = about_of(said.data())
    assert (pose.name, len(pose.samples)) == ("my_sign", 8)
    assert taught_of(again)[0].centre.tobytes() == pose.centre.tobytes()
    assert taught_of(again)[0].radius == pose.radius


def test_nothing_taught_says_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    said = about("virtual:demo", Settings(), default_rules())
    assert "taught" not in said.data()
    assert taught_of(said) == ()


def test_a_pose_of_other_features_is_one_sentence(taught):
    data = about("virtual:demo", Settings(), default_rules()).data()
    data["taught"]["my_sign"] = "columns = ['other']"
    with pytest.raises(SessionError, match="other features"):
        taught_of(about_of(data))
