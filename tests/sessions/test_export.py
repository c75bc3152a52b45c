"""Exports opened by their own tools hold what was recorded."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

from handcontrol import cli
from handcontrol._cv import cv2
from handcontrol.vocab import Press


def export(clicks, *words):
    return cli.main(["export", str(clicks.path), *map(str, words)])


@pytest.fixture(scope="module")
def hands(clicks):
    return [(step, hand) for step in clicks.steps for hand in step.hands]


def test_csv(clicks, hands, tmp_path):
    assert export(clicks, "--csv", tmp_path / "out") == 0
    with (tmp_path / "out" / "hands.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(hands)
    for row, (step, hand) in zip(rows, hands, strict=True):
        assert float(row["t"]) == step.t
        assert float(row["index_tip_x_px"]) == hand.points_px[8, 0]
        assert float(row["pinky_tip_z_m"]) == hand.world_m[20, 2]
    with (tmp_path / "out" / "actions.csv").open(newline="") as file:
        pressed = [float(row["due"]) for row in csv.DictReader(file) if row["type"] == "Press"]
    assert pressed == [a.due for step in clicks.steps for a in step.actions if isinstance(a, Press)]
    assert len(pressed) == 3


def test_pandas_and_parquet(clicks, hands, tmp_path):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    assert export(clicks, "--csv", tmp_path, "--parquet", tmp_path) == 0
    for name in ("hands", "events", "actions"):
        frame, other = (
            pandas.read_csv(tmp_path / f"{name}.csv"),
            pandas.read_parquet(tmp_path / f"{name}.parquet"),
        )
        assert list(frame.columns) == list(other.columns)
        assert len(frame) == len(other) > 0
    assert pandas.read_parquet(tmp_path / "hands.parquet")["index_tip_x_px"].tolist() == [
        hand.points_px[8, 0] for _, hand in hands
    ]


def test_parquet_without_pyarrow_is_one_sentence(clicks, tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    assert export(clicks, "--parquet", tmp_path) == 1
    assert "handcontrol[parquet]" in capsys.readouterr().err


def test_numpy(clicks, hands, tmp_path):
    assert export(clicks, "--npz", tmp_path / "a.npz") == 0
    with np.load(tmp_path / "a.npz", allow_pickle=False) as found:
        assert found["hands_points_px"].tobytes() == np.stack([hand.points_px for _, hand in hands]).tobytes()
        assert found["hands_world_m"].shape == (len(hands), 21, 3)
        assert found["actions_type"].tolist().count("Press") == 3
        assert np.isnan(found["actions_x_px"]).any()


def test_json_lines(clicks, hands, tmp_path):
    assert export(clicks, "--jsonl", tmp_path / "a.jsonl", "--trim", "1.9", "4") == 0
    found = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text().splitlines()]
    assert {"Hand", "MoveTo", "Press", "GestureEvent"} <= {one["type"] for one in found}
    inside = [hand.points_px.tolist() for step, hand in hands if 1.9 <= step.t <= 4]
    assert [one["points_px"] for one in found if one["type"] == "Hand"] == inside


def test_video(clicks, tmp_path):
    path = tmp_path / "a.mp4"
    assert export(clicks, "--video", path, "--trim", "1", "2") == 0
    clip = cv2.VideoCapture(str(path))
    pictures = []
    while (read := clip.read())[0]:
        pictures.append(read[1])
    clip.release()
    assert len(pictures) == 31
    assert pictures[0].shape == (480, 640, 3)
    assert pictures[0].std() > 3  # a hand on the plain ground


@pytest.mark.parametrize(
    "words", [(), ("--csv", "x", "--anonymise"), ("--npz", "x", "--trim", "3", "1"), ("--csv", __file__)]
)
def test_bad_words(clicks, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert export(clicks, *words) == 2
    assert list(tmp_path.iterdir()) == []
