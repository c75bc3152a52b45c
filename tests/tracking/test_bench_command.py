"""handcontrol bench: its figures add up and its two forms say the same."""

from __future__ import annotations

import json

import numpy as np
import pytest

from handcontrol._cv import cv2
from handcontrol.cli import main
from handcontrol.commands.bench import STAGES, as_text, measure, peak_memory_bytes, pipeline, summary
from handcontrol.tracking.tracker import Tracker


def test_percentiles_are_over_the_frames_in_which_a_stage_ran() -> None:
    base = dict.fromkeys(STAGES, 1.0) | {"read": 1.0, "cpu": 8.0, "hands": 1.0}
    rows = [base | {"palm": 10.0 * (n < 2), "palm_ran": float(n < 2), "total": 5.0} for n in range(10)]
    found = summary(rows)
    assert found["stages_ms"]["palm"] == {"p50": 10.0, "p95": 10.0, "p99": 10.0}
    assert found["fps"] == 200.0
    assert (found["palm_runs_per_frame"], found["cpu_ms_per_frame"], found["frames"]) == (0.2, 8.0, 10)


def test_a_stage_that_never_ran_is_left_out() -> None:
    row = dict.fromkeys([*STAGES, "read", "total", "cpu", "palm_ran", "hands"], 2.0) | {"palm": 0.0}
    assert set(summary([row])["stages_ms"]) == {"read", *STAGES, "total"} - {"palm"}


def test_the_first_frames_are_not_counted(world) -> None:
    world.add(200)
    tracker = Tracker(world.networks(), hands=1)
    rows = list(measure(pipeline(tracker), ((0.5, world.frame()) for _ in range(20)), warm_up=5, limit=8))
    assert len(rows) == 8
    assert sum(row["palm_ran"] for row in rows) == 0  # it ran in the first frame only
    assert all(row["hands"] == 1 and row["total"] >= row["landmarks"] > 0 for row in rows)


def test_peak_memory_grows_with_what_is_held() -> None:
    before = peak_memory_bytes()
    held = np.ones(before // 8 + 4_000_000)  # as much again
    assert peak_memory_bytes() > before + 16_000_000
    assert held[0] == 1


@pytest.mark.networks
def test_the_command(networks, tmp_path, capsys) -> None:
    path = tmp_path / "picture.png"
    cv2.imwrite(str(path), np.zeros((48, 64, 3), np.uint8))
    assert main(["bench", str(path), "--offline", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["frames"], report["size"], report["palm_runs_per_frame"]) == (1, [64, 48], 1.0)
    assert report["stages_ms"]["total"]["p50"] >= report["stages_ms"]["palm"]["p50"] > 0
    text = as_text(report)
    assert "64x48, 1 frames" in text
    assert f"{report['fps']:.1f} frames per second" in text
