"""handcontrol models: what it prints, and the exit codes."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import numpy as np
import pytest

from handcontrol.cli import main
from handcontrol.commands.progress import progress_line
from handcontrol.models.network import Network
from handcontrol.models.verify import BARS, Deviation


def test_list_names_every_network_and_its_state(tiny, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[0] == f"handcontrol-tiny==1.0 (Apache-2.0), kept in {tiny.folder}"
    assert said.out.splitlines()[1].split()[:2] == ["tiny", "missing"]
    assert said.err == ""


def test_fetch_from_a_file_then_list_as_json(tiny, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "fetch", "--from", str(tiny.wheel)]) == 0
    said = capsys.readouterr()
    assert said.out.split() == ["tiny", str(tiny.folder / "tiny.onnx")]
    assert said.err == "", "no progress where stderr is not a terminal"
    assert main(["models", "list", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["name"] == "tiny"
    assert (row["state"], row["original"]) == ("ready", "ready")
    assert row["sha256"] == tiny.entry.sha256
    assert row["output"][0]["unit"] == "probability"


def test_a_damaged_file_is_one_line_on_stderr_and_the_work_goes_on(
    tiny, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["models", "fetch", "--from", str(tiny.wheel)])
    (tiny.folder / "tiny.onnx").write_bytes(b"scribble")
    capsys.readouterr()
    assert main(["models", "fetch", "--offline"]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("tiny.onnx is damaged or another file. It is converted again.")


def test_fetch_mends_a_damaged_original_too(tiny, capsys: pytest.CaptureFixture[str]) -> None:
    main(["models", "fetch", "--from", str(tiny.wheel)])
    (tiny.folder / "tiny.tflite").write_bytes(b"scribble")
    main(["models", "list"])
    assert "(the original is damaged)" in capsys.readouterr().out
    assert main(["models", "fetch", "--offline"]) == 1, "nothing to mend it from"
    assert main(["models", "fetch", "--from", str(tiny.wheel)]) == 0
    assert (tiny.folder / "tiny.tflite").read_bytes() == tiny.data


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["fetch", "--offline"], 1, "--from FILE"),
        (["fetch", "--from", "/no/such.whl"], 1, "There is no file /no/such.whl."),
        (["fetch", "huge"], 2, "There is no network huge."),
        (["list", "huge"], 2, "There is no network huge."),
        (["list", "--from", "x.whl"], 2, "--from goes with fetch"),
        (["fetch", "--photos", "."], 2, "--photos goes with verify"),
        (["verify", "--offline"], 1, "--from FILE"),
    ],
)
def test_errors_are_one_line_with_the_remedy(
    tiny, capsys: pytest.CaptureFixture[str], words: list[str], code: int, said: str
) -> None:
    assert main(["models", *words]) == code
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("handcontrol models: ")
    assert said in line


def test_a_word_that_is_no_action_is_bad_usage() -> None:
    with pytest.raises(SystemExit) as caught:
        main(["models", "burn"])
    assert caught.value.code == 2


def test_verify_compares_with_the_original(
    tiny, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("ai_edge_litert")
    assert main(["models", "verify", "--from", str(tiny.wheel)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.split()[:3] == ["tiny", "Identity", "worst"]
    assert " ok " in line

    class Drifted(Network):
        def run(self, image: np.ndarray) -> list[np.ndarray]:
            return [result + np.float32(3e-5) for result in super().run(image)]

    monkeypatch.setattr("handcontrol.models.verify.Network", Drifted)
    assert main(["models", "verify", "--offline"]) == 1
    assert "TOO FAR" in capsys.readouterr().out


def test_verify_without_litert_names_the_package(
    tiny, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    assert main(["models", "verify", "--from", str(tiny.wheel)]) == 1
    assert "pip install ai-edge-litert" in capsys.readouterr().err


def test_verify_refuses_a_folder_without_photos(
    tiny, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "photos").mkdir()
    words = ["models", "verify", "--from", str(tiny.wheel), "--photos", str(tmp_path / "photos")]
    assert main(words) == 2
    assert "There are no photos in" in capsys.readouterr().err


def test_a_deviation_is_judged_by_its_bar() -> None:
    def deviation(worst: float) -> Deviation:
        return Deviation("palm_full", "Identity", "boxes", "px", worst, "black", 10)

    assert deviation(BARS["px"]).ok
    assert not deviation(BARS["px"] * 1.01).ok
    assert not deviation(float("nan")).ok


@pytest.mark.networks
def test_the_real_networks_are_within_the_bars(
    networks: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("ai_edge_litert")
    assert main(["models", "verify", "--offline", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["network"] for row in rows].count("landmark_full") == 4
    assert len(rows) == 12
    assert all(0 <= row["worst"] <= row["bar"] for row in rows)
    assert any(row["worst"] > 0 for row in rows), "two runtimes never agree to the last bit: were both run?"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_drawn_on_a_terminal_only() -> None:
    assert progress_line(io.StringIO()) is None
    screen = Terminal()
    show = progress_line(screen)
    assert show is not None
    show("fetching", 5, 10)
    show("fetching", 10, 10)
    first, second = screen.getvalue().split("\r")[1:]
    assert " 50%" in first
    assert not first.endswith("\n")
    assert second.endswith("100%\n")
