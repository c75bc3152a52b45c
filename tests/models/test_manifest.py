"""The manifest says what the networks really are."""

from __future__ import annotations

from pathlib import Path

import pytest

from handcontrol.errors import UsageError
from handcontrol.models import store
from handcontrol.models.manifest import manifest
from handcontrol.models.network import Network
from handcontrol.models.tflite_graph import read


def test_names_the_four_networks_once_each() -> None:
    assert manifest().names == ("palm_full", "palm_lite", "landmark_full", "landmark_lite")
    assert len({entry.sha256 for entry in manifest().network}) == 4
    assert len({entry.member for entry in manifest().network}) == 4


def test_entries_keep_the_manifests_order() -> None:
    found = manifest().entries(["landmark_lite", "palm_full", "landmark_lite"])
    assert [entry.name for entry in found] == ["palm_full", "landmark_lite"]


def test_an_unknown_name_is_bad_usage_and_the_known_ones_are_told() -> None:
    with pytest.raises(UsageError, match=r"no network palm_huge.*palm_full, palm_lite") as caught:
        manifest().entries(["palm_huge"])
    assert caught.value.exit_code == 2


def test_an_original_is_told_by_size_and_hash(tiny) -> None:
    assert tiny.entry.is_original(tiny.data)
    assert not tiny.entry.is_original(tiny.data + b"\0")
    assert not tiny.entry.is_original(bytes([tiny.data[0] ^ 1]) + tiny.data[1:])


@pytest.mark.networks
@pytest.mark.parametrize("name", ["palm_full", "palm_lite", "landmark_full", "landmark_lite"])
def test_the_tensors_are_those_of_the_original_and_of_the_converted_file(
    name: str, networks: dict[str, Path]
) -> None:
    (entry,) = manifest().entries([name])
    graph = read(store.originals([name])[name].read_bytes())
    (picture,) = (graph.tensors[index] for index in graph.inputs)
    assert (picture.name, picture.shape) == (entry.input.tensor, entry.input.shape)
    outputs = [(graph.tensors[index].name, graph.tensors[index].shape) for index in graph.outputs]
    assert outputs == [(output.tensor, output.shape) for output in entry.output]

    network = Network(networks[name])
    size = network.input_size
    assert entry.input.shape == (1, size, size, 3)
    import numpy as np

    for batch in (1, 3):
        results = network.run(np.full((batch, size, size, 3), 0.5, np.float32))
        assert [result.shape for result in results] == [(batch, *output.shape[1:]) for output in entry.output]
