"""A camera that slows down or sees nothing is told once, with what to do, and again when it is well."""

from __future__ import annotations

import random
import re

import numpy as np
import pytest

from handcontrol.capture.health import Health, brightness, light_of
from handcontrol.vocab import Notice


def picture(level: int) -> np.ndarray:
    return np.full((48, 64, 3), level, np.uint8)


FINE = picture(120)


def watch(
    health: Health, start: float, seconds: float, fps: float, rgb=FINE, jitter: float = 0.0, still=False
) -> list[Notice]:
    """What is said of pictures with a little noise, or, where they are `still`, without any."""
    noise = random.Random(3)
    told = []
    for number in range(round(seconds * fps)):
        gap = noise.uniform(-jitter, jitter) / fps
        grain = np.random.default_rng(number).integers(0, 2, rgb.shape, dtype=np.uint8)
        seen = rgb if still else rgb + grain
        if notice := health.step(start + number / fps + gap, seen):
            told.append(notice)
    return told


def test_a_steady_camera_is_never_spoken_of() -> None:
    assert watch(Health("BRIO", 30.0), 0.0, 60.0, 30.0, jitter=0.3) == []
    assert watch(Health("BRIO", 60.0), 0.0, 60.0, 30.0) == [], "30 a second is fast enough"
    assert watch(Health("BRIO", 0.0), 0.0, 60.0, 12.0) == [], "nothing says that it could do more"


@pytest.mark.parametrize("from_the_start", [True, False])
def test_a_dim_room_halves_the_rate(from_the_start: bool) -> None:
    health = Health("BRIO", 30.0)
    if not from_the_start:
        assert watch(health, 0.0, 10.0, 30.0) == []
    (notice,) = watch(health, 10.0, 30.0, 15.0, jitter=0.05)
    if from_the_start:
        assert notice.text == "BRIO gives only 15 of 30 pictures a second; the room may be too dark."
    else:
        assert notice.text == "The room is too dark: the camera fell to 15 pictures a second."
    assert "light" in notice.remedy
    assert notice.level == "warning"
    assert 12.9 < notice.t < 17.1
    (better,) = watch(health, 40.0, 10.0, 30.0)
    assert better.level == "info"
    assert re.fullmatch(r"BRIO gives (2[6-9]|30) pictures a second again\.", better.text)


def test_an_uneven_rate_is_not_the_light() -> None:
    (notice,) = watch(Health("BRIO", 30.0), 0.0, 20.0, 14.0, jitter=0.45)
    assert "gives only 14 of 30" in notice.text
    assert "light" not in notice.remedy


def test_a_stream_is_not_told_about_light() -> None:
    (notice,) = watch(Health("http://phone", 30.0, exposes=False), 0.0, 20.0, 10.0)
    assert "wireless" in notice.remedy


@pytest.mark.parametrize(("level", "words"), [(2, "only black"), (30, "too dark for finding hands")])
def test_darkness_is_told_once_and_again_after_light(level: int, words: str) -> None:
    health = Health("BRIO", 30.0)
    assert watch(health, 0.0, 2.0, 30.0, picture(level)) == [], "a hand before the lens is no dark room"
    assert watch(health, 2.0, 2.0, 30.0) == []
    (notice,) = watch(health, 4.0, 30.0, 30.0, picture(level))
    assert words in notice.text
    assert notice.remedy
    better = watch(health, 34.0, 10.0, 30.0)
    assert [(one.level, one.help) for one in better] == ([("info", "source")] if level == 2 else [])
    assert len(watch(health, 44.0, 10.0, 30.0, picture(level))) == 1


def test_a_picture_that_never_changes_is_told_until_it_does() -> None:
    health = Health("BRIO", 30.0)
    assert watch(health, 0.0, 10.0, 30.0) == []
    (frozen,) = watch(health, 10.0, 30.0, 30.0, still=True)
    assert frozen.text == "BRIO gives the same picture again and again."
    assert (frozen.level, frozen.help) == ("warning", "source")
    assert frozen.remedy
    assert 15.0 <= frozen.t < 16.1
    (moves,) = watch(health, 40.0, 10.0, 30.0)
    assert (moves.level, moves.help) == ("info", "source")


def test_black_pictures_are_called_black_not_frozen() -> None:
    (notice,) = watch(Health("BRIO", 30.0), 0.0, 30.0, 30.0, picture(0), still=True)
    assert "only black" in notice.text
    assert notice.help == "source"


def test_brightness() -> None:
    assert brightness(FINE) == 120.0
    assert [light_of(mean) for mean in (0.0, 20.0, 120.0)] == ["black", "dark", "fine"]
