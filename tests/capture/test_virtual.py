"""The virtual hand is a source like any other: its own clock, its own size, the same pictures every time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from handcontrol.capture.open import open_source
from handcontrol.capture.virtual import VirtualSource
from handcontrol.errors import HandcontrolError

SCRIPT = """
duration_s = 0.5
fps = 20.0
width = 64
height = 48
loop = {loop}

[[hand]]
side = "right"
[[hand.key]]
t = 0.0
pose = "open_palm"
anchor = [0.5, 0.6]
size = 0.6
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "still.toml"
    path.write_text(SCRIPT.format(loop="false"))
    return path


def test_frames_at_the_scripts_own_rate(script: Path) -> None:
    with open_source(f"virtual:{script}", mirror="on") as source:
        assert (source.kind, source.live, source.fps, source.size, source.frames) == (
            "virtual",
            False,
            20.0,
            (64, 48),
            10,
        )
        frames = list(source)
    assert [(frame.frame_id, frame.t) for frame in frames] == [(i, i / 20.0) for i in range(10)]
    assert {frame.rgb.shape for frame in frames} == {(48, 64, 3)}
    assert all(frame.mirrored for frame in frames)


def test_the_same_pictures_every_time(script: Path) -> None:
    first, second = (list(open_source(f"virtual:{script}")) for _ in range(2))
    assert all(np.array_equal(a.rgb, b.rgb) for a, b in zip(first, second, strict=True))


def test_the_scene_knows_the_truth(script: Path) -> None:
    with VirtualSource(str(script)) as source:
        frame = source.read()
        assert frame is not None
        (hand,) = source.scene.truth(frame.t)
    assert hand.side == "right"
    assert hand.points_px.shape == (21, 3)


def test_a_loop_has_no_end(script: Path) -> None:
    script.write_text(SCRIPT.format(loop="true"))
    with open_source(f"virtual:{script}", fps=5.0) as source:
        assert source.frames is None
        frames = [source.read() for _ in range(4)]  # 0.6 s of a script of 0.5 s
    assert [frame and frame.t for frame in frames] == [0.0, 0.2, 0.4, 0.6]
    assert source.read() is None


def test_the_demo_is_endless() -> None:
    with open_source("virtual:demo") as source:
        assert (source.name, source.frames) == ("demo", None)
        assert source.read() is not None


@pytest.mark.parametrize("spec", ["virtual:", "virtual:nobody", "virtual:missing.toml"])
def test_what_is_no_script_says_so(spec: str) -> None:
    with pytest.raises(HandcontrolError) as caught:
        open_source(spec)
    assert caught.value.remedy


def test_a_bad_script_says_where(tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text("duration_s = -1\n")
    with pytest.raises(HandcontrolError, match="duration_s"):
        open_source(f"virtual:{path}")
