"""handcontrol track --draw --view: the clip shows what was asked for."""

from __future__ import annotations

import pytest

from handcontrol._cv import cv2
from handcontrol.cli import main

pytestmark = pytest.mark.networks
SEEN = ["track", "virtual:two_hands", "--duration", "0.1", "--offline"]


@pytest.mark.parametrize(
    ("words", "size"),
    [
        (["--view", "crop"], (448, 224)),
        (["--view", "crop", "--hands", "1"], (224, 224)),
        (["--view", "depth"], (640, 480)),
        (["--view", "detection", "--detect-only"], (640, 480)),
        ([], (640, 480)),
    ],
)
def test_every_picture_is_drawn_as_asked(networks, tmp_path, capfd, words, size):
    drawn = tmp_path / "drawn.mp4"
    assert main([*SEEN, "--draw", str(drawn), *words]) == 0
    lines = capfd.readouterr().out.splitlines()
    clip = cv2.VideoCapture(str(drawn))
    pictures = []
    while (got := clip.read())[0]:
        pictures.append(got[1])
    clip.release()
    assert len(pictures) == len(lines) == 3
    assert {picture.shape[1::-1] for picture in pictures} == {size}


def test_a_view_of_nothing_is_refused(capfd):
    assert main([*SEEN, "--view", "crop"]) == 2
    assert "--draw" in capfd.readouterr().err
