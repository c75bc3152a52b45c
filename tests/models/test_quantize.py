"""The 8-bit landmark network: made the same everywhere, kept in the cache, near the full one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from handcontrol.errors import UsageError
from handcontrol.models import load, processor, store
from handcontrol.models.network import Network
from handcontrol.models.quantize import FLOAT_FIRST, FLOAT_LAST, activations, quantized
from handcontrol.models.ranges import Ranges
from handcontrol.tracking.tracker import Tracker
from handcontrol.virtualhand.scene import Scene
from handcontrol.vocab import Frame

NAME = "landmark_full"


@pytest.fixture
def full(networks: dict[str, Path]) -> Path:
    return networks[NAME]


@pytest.mark.networks
def test_one_range_an_activation(full: Path) -> None:
    ranges = Ranges.parsed(Ranges.text(NAME))
    assert len(ranges.rows) == len(activations(full.read_bytes()))
    assert all(low <= 0 < high for low, high in ranges.rows)


@pytest.mark.networks
def test_the_same_bytes_every_time_and_floats_at_both_ends(full: Path) -> None:
    data, ranges = full.read_bytes(), Ranges.parsed(Ranges.text(NAME))
    made = quantized(data, ranges)
    assert made == quantized(data, ranges)
    nodes = onnx.load_from_string(made).graph.node
    read_back = {node.output[0] for node in nodes if node.op_type == "DequantizeLinear"}
    bits = [node.input[1] in read_back for node in nodes if node.op_type == "Conv"]
    assert (
        bits == [False] * FLOAT_FIRST + [True] * (len(bits) - FLOAT_FIRST - FLOAT_LAST) + [False] * FLOAT_LAST
    )
    assert len(made) < 0.7 * len(data)


@pytest.mark.networks
def test_the_cache_keeps_it_and_makes_it_anew_when_it_is_damaged(full: Path) -> None:
    path = store.quantized(NAME, full)
    data, when = path.read_bytes(), path.stat().st_mtime_ns
    assert store.quantized(NAME, full).stat().st_mtime_ns == when
    path.write_bytes(data[:1000])
    assert store.quantized(NAME, full).read_bytes() == data


@pytest.mark.networks
def test_points_are_near_those_of_the_full_network(full: Path) -> None:
    paths = {"full": full, "int8": store.quantized(NAME, full)}
    readers = {name: load.LandmarkReader(Network(path)) for name, path in paths.items()}
    scene, tracker = Scene("poses", seed=11), Tracker(hands=1, static=True, parity=True, offline=True)
    apart = []
    for number in range(0, 60, 3):
        frame = Frame(number, number * 0.4, scene.render(number * 0.4))
        for hand in tracker.observe(frame).hands:
            one, other = (readers[name].read(frame.rgb, hand.roi) for name in ("full", "int8"))
            palm = np.linalg.norm(one.points_px[9, :2] - one.points_px[0, :2])
            apart.append(np.linalg.norm((one.points_px - other.points_px)[:, :2], axis=1) / palm)
            assert other.presence > 0.5
    assert len(apart) >= 15
    assert np.mean(apart) < 0.012
    assert np.percentile(apart, 99) < 0.08


@pytest.mark.parametrize(("flags", "model"), [(["avx2", "fma"], "full"), (["avx2", "avx_vnni"], "full-int8")])
def test_auto_is_the_faster_one(monkeypatch, flags, model) -> None:
    monkeypatch.setattr(processor, "cpu_flags", lambda: flags)
    assert load.chosen("auto") == model
    assert [load.chosen(name) for name in ("full", "lite", "full-int8")] == ["full", "lite", "full-int8"]


def test_an_unknown_model_is_bad_usage() -> None:
    with pytest.raises(UsageError, match="full-int8"):
        load.load("huge")
