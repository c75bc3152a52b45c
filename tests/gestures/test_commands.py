"""handcontrol gestures and teach, as a person runs them."""

from __future__ import annotations

import pytest

from handcontrol.cli import main
from handcontrol.commands.gestures import label_map
from handcontrol.gestures.motions import MOTIONS
from handcontrol.gestures.poses import pose_names


def test_list_names_every_gesture(capsys):
    assert main(["gestures", "list"]) == 0
    said = capsys.readouterr().out
    assert all(name in said for name in (*pose_names(), *MOTIONS))


def test_the_label_map_names_poses_that_exist():
    assert set(label_map().values()) <= set(pose_names())


@pytest.mark.networks
def test_test_tells_events_and_teach_makes_a_pose(capsys, networks, tmp_path, monkeypatch):
    assert main(["gestures", "test", "virtual:click", "--duration", "2", "--offline"]) == 0
    said = capsys.readouterr().out
    assert "point" in said
    assert "gesture" in said.splitlines()[-3] or "times" in said
    assert main(["teach", "my_sign", "virtual:open", "--samples", "6", "--every", "0.05", "--offline"]) == 0
    said = capsys.readouterr().out
    assert "my_sign, a pose of 6 samples" in said
    assert "It collides with open_palm" in said
    assert main(["teach", "my_sign", "--remove"]) == 0


@pytest.mark.networks
@pytest.mark.reference
def test_test_prints_the_table_for_labelled_pictures(capsys, networks, reference, tmp_path):
    labels = tmp_path / "labels.csv"
    labels.write_text(
        "file,gesture\nOK_Sign_3.jpg,thumb_up\nPeace_Sign_3.jpg,victory\nRock_On_3.jpg,victory\n"
    )
    folder = str(reference / "images" / "sparrowhere")
    assert main(["gestures", "test", folder, "--labels", str(labels), "--offline"]) == 0
    said = capsys.readouterr().out
    assert "confusions: victory as rock x1" in said
    assert "label map:" in said


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["teach", "fist", "camera:0"], "built in"),
        (["teach", "my_sign"], "Say where to look"),
        (["teach", "nothing_such", "--remove"], "There is no taught gesture"),
        (["gestures", "test", "virtual:click", "--labels", "x.csv"], "--labels goes with pictures"),
    ],
)
def test_bad_usage_says_the_remedy(capsys, words, text):
    assert main(words) in (1, 2)
    assert text in capsys.readouterr().err
