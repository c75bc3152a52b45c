"""The doctor names what is missing, each with a remedy, and tells nobody who you are."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from handcontrol import cli, paths
from handcontrol.capture.camera import Camera
from handcontrol.commands.doctor import lines
from handcontrol.runtime import doctor
from handcontrol.runtime.camera_check import camera_check
from handcontrol.runtime.finding import Finding, without_home
from handcontrol.runtime.libraries import library_findings, release
from handcontrol.vocab import Frame

GOOD = {
    "numpy": "2.4.6",
    "onnxruntime": "1.31.1",
    "opencv-python": "4.14.0.94",
    "onnx": "1.23.2",
    "tflite": "2.18.0",
    "mcap": "1.6.0",
    "pydantic": "2.14.3",
    "tomlkit": "0.15.2",
    "platformdirs": "4.14.7",
    "PySide6-Essentials": "6.11.3",
    "pyqtgraph": "0.14.0",
}


def complaints(versions: dict[str, str], python: tuple[int, ...] = (3, 11, 7)) -> list[tuple[str, str]]:
    found = [finding for finding in library_findings(versions, python) if finding.level != "ok"]
    assert all(finding.remedy for finding in found)
    return [(finding.name, finding.level) for finding in found]


def test_a_good_set_of_libraries_has_no_complaint() -> None:
    assert complaints(GOOD) == []


@pytest.mark.parametrize(
    ("change", "python", "expected"),
    [
        ({"PySide6-Essentials": "6.12.0"}, (3, 11, 7), [("PySide6", "fail")]),
        ({"PySide6-Essentials": "6.12.0"}, (3, 12, 0), []),
        (
            {"PySide6-Essentials": "", "PySide6": "6.12.1"},
            (3, 11, 7),
            [("window", "warn"), ("PySide6", "fail")],
        ),
        ({"opencv-python": "5.0.0.93"}, (3, 11, 7), [("OpenCV", "warn")]),
        ({"opencv-python": "4.10.0.84"}, (3, 11, 7), [("OpenCV", "warn")]),
        ({"opencv-python": "", "opencv-python-headless": "4.14.0.94"}, (3, 11, 7), []),
        ({"opencv-python-headless": "4.14.0.94"}, (3, 11, 7), [("OpenCV", "warn")]),
        (
            {"opencv-contrib-python": "4.14.0.94", "mediapipe": "0.10.21"},
            (3, 11, 7),
            [("OpenCV", "warn"), ("mediapipe", "warn")],
        ),
        ({"onnxruntime-gpu": "1.31.1"}, (3, 11, 7), [("ONNX Runtime", "warn")]),
        ({"shiboken6": "6.11.1"}, (3, 11, 7), []),
        ({"shiboken6": "6.10.0"}, (3, 11, 7), [("PySide6", "fail")]),
        ({"mcap": ""}, (3, 11, 7), [("libraries", "fail")]),
        ({"onnx": ""}, (3, 11, 7), [("libraries", "fail")]),
        ({"pyqtgraph": ""}, (3, 11, 7), [("window", "warn")]),
    ],
)
def test_combinations_that_are_known_to_fail(
    change: dict[str, str], python: tuple[int, ...], expected: list[tuple[str, str]]
) -> None:
    versions = {name: version for name, version in (GOOD | change).items() if version}
    assert complaints(versions, python) == expected


@pytest.mark.parametrize(
    ("version", "numbers"), [("5.0.0.93", (5, 0, 0, 93)), ("6.12.0rc1", (6, 12, 0)), ("dev", ())]
)
def test_release(version: str, numbers: tuple[int, ...]) -> None:
    assert release(version) == numbers


def test_display() -> None:
    def seen(system: str = "Linux", **environment: str) -> tuple[str, str]:
        (finding,) = doctor.display_findings(system, environment)
        return finding.level, finding.text

    assert seen(DISPLAY=":7") == ("ok", "X11 on :7")
    for more in ({}, {"DISPLAY": ":0"}):
        level, text = seen(WAYLAND_DISPLAY="wayland-0", **more)
        assert level == "warn"
        assert text.startswith("Wayland with X11:" if more else "Wayland:")
    assert seen() == ("warn", "There is no display.")
    assert seen("Darwin")[0] == seen("Windows")[0] == "ok"


def test_input_without_a_display() -> None:
    (finding,) = doctor.input_findings("Linux", {})
    assert (finding.level, "--dry-run" in finding.remedy) == ("warn", True)


def test_input_on_a_display_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    (finding,) = doctor.input_findings("Linux", os.environ)
    assert (finding.level, bool(finding.remedy)) == ("fail", True)


@pytest.mark.xserver
def test_input_on_a_real_x_server() -> None:
    if not os.environ.get("DISPLAY"):
        pytest.skip("needs an X server")
    (finding,) = doctor.input_findings("Linux", os.environ)
    assert finding.level == "ok", finding


def test_cameras() -> None:
    (none,) = doctor.camera_findings(())
    assert (none.level, "virtual:demo" in none.remedy) == ("warn", True)
    (gone,) = doctor.camera_findings((Camera(4711, "Old BRIO"),))
    # Listed and gone, or (away from Linux, where only the listing is asked) listed and there.
    assert gone.level in ("warn", "ok")


def test_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "deep" / "home"))
    assert [finding.level for finding in doctor.folder_findings()] == ["ok"] * 4
    assert not (tmp_path / "deep").exists()  # asking makes nothing
    (tmp_path / "file").touch()
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "file" / "home"))
    findings = list(doctor.folder_findings())
    assert [finding.level for finding in findings] == ["fail"] * 4
    assert all("HANDCONTROL_HOME" in finding.remedy for finding in findings)


def test_networks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    (missing,) = doctor.network_findings()
    assert missing.level == "warn"
    assert "handcontrol models fetch" in missing.remedy
    assert not any(tmp_path.iterdir())
    folder = paths.cache_dir() / "networks"
    folder.mkdir(parents=True)
    (folder / "palm_full.onnx").write_bytes(b"half a network")
    levels = {finding.text.partition(":")[0]: finding.level for finding in doctor.network_findings()}
    assert levels == {"palm_lite, landmark_full, landmark_lite": "warn", "palm_full": "warn"}


def test_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    assert [finding.level for finding in doctor.settings_findings()] == ["ok"]
    paths.config_dir().mkdir()
    (paths.config_dir() / "settings.toml").write_text("[camera\n")
    (finding,) = doctor.settings_findings()
    assert finding.level == "fail"
    assert finding.remedy


def test_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path))
    assert [finding.level for finding in doctor.rules_findings()] == ["ok"]
    profiles = paths.config_dir() / "profiles"
    profiles.mkdir(parents=True)
    (profiles / "default.toml").write_text("[[rule]\n")
    (profiles / "slides.toml").write_text("version = 1\n")
    bad, good = doctor.rules_findings()
    assert (bad.level, good.level) == ("fail", "ok")
    assert f"handcontrol rules check {profiles / 'default.toml'}" in bad.remedy


def test_home_is_not_told() -> None:
    finding = Finding("log", "fail", "/home/ada/.cache cannot be written to.", "chmod /home/ada/.cache")
    told = without_home(finding, "/home/ada")
    assert (told.text, told.remedy) == ("~/.cache cannot be written to.", "chmod ~/.cache")
    assert without_home(Finding("a", "ok", "/usr"), "/").text == "/usr"


def test_a_check_that_breaks_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> tuple[Camera, ...]:
        raise RuntimeError("driver")

    monkeypatch.setattr(doctor, "list_cameras", broken)
    findings = {finding.name: finding for finding in doctor.examine()}
    assert findings["camera"].level == "fail"
    assert "driver" in findings["camera"].text
    assert "display" in findings


class Bright:
    """A camera of a given brightness and rate."""

    name, size = "Ada's iPhone", (640, 480)

    def __init__(self, level: int, fps: float, count: int = 1000) -> None:
        self._pictures = iter(Frame(i, i / fps, np.full((48, 64, 3), level, np.uint8)) for i in range(count))
        self.closed = False

    def read(self) -> Frame | None:
        return next(self._pictures, None)

    def __enter__(self) -> Bright:
        return self

    def __exit__(self, *_: object) -> None:
        self.closed = True


@pytest.mark.parametrize(
    ("level", "fps", "levels"),
    [(120, 30.0, ["ok", "ok"]), (25, 12.0, ["warn", "warn"]), (1, 30.0, ["ok", "warn"])],
)
def test_the_camera_check(level: int, fps: float, levels: list[str]) -> None:
    camera = Bright(level, fps)
    found = list(camera_check("camera:0", lambda spec: camera))  # type: ignore[arg-type,return-value]
    assert [finding.level for finding in found] == levels
    assert all(bool(finding.remedy) == (finding.level != "ok") for finding in found)
    assert f"640x480, {fps:.0f} pictures" in found[0].text
    assert f" {level} of 255" in found[1].text
    assert camera.closed


def test_the_camera_check_of_none() -> None:
    (finding,) = camera_check("camera:4711")
    assert (finding.level, bool(finding.remedy)) == ("fail", True)
    (finding,) = camera_check("camera:0", lambda spec: Bright(9, 30.0, 1))  # type: ignore[arg-type,return-value]
    assert finding.level == "fail"


def test_no_camera_is_opened_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_: object, **__: object) -> None:
        raise AssertionError("a camera was opened")

    monkeypatch.setattr("handcontrol.capture.camera.connected", opened)
    monkeypatch.setattr(doctor, "camera_check", opened)
    light = [finding for finding in doctor.examine() if finding.name == "light"]
    assert [finding.text.partition(";")[0] for finding in light] == ["Not looked at"]


def test_the_report_for_others_says_nothing_of_the_person(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "lovelace"
    monkeypatch.setenv("HANDCONTROL_HOME", str(home))
    camera = Camera(7, "Ada's iPhone")
    monkeypatch.setattr(doctor, "list_cameras", lambda: (camera,))
    log_file = paths.log_dir() / "handcontrol.log"
    log_file.parent.mkdir(parents=True)
    log_file.write_text("2026-01-01 INFO handcontrol.x: /home/ada/film.mp4 ended\n", encoding="utf-8")
    cli.main(["doctor", "--report"])
    out = capsys.readouterr().out
    assert out.startswith("handcontrol ")
    assert "python: " in out
    assert "handcontrol.x: <path> ended" in out
    for word in ("Ada", "ada", "lovelace", "film", str(tmp_path)):
        assert word not in out
    assert "handcontrol models fetch" in out, "remedies are still readable"
    cli.main(["doctor", "--json"])
    assert "Ada's iPhone" in capsys.readouterr().out


def test_the_report_is_aligned_and_wrapped() -> None:
    report = [
        Finding("python", "ok", "3.11"),
        Finding("camera", "warn", "No camera was found anywhere on this machine.", "Plug one in."),
    ]
    assert "\n".join(lines(report, 44)) == (
        "ok    python  3.11\n"
        "warn  camera  No camera was found anywhere\n"
        "              on this machine.\n"
        "              → Plug one in."
    )


def test_the_command(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = cli.main(["doctor", "--json"])
    report = json.loads(capsys.readouterr().out)
    levels = {finding["level"] for finding in report["findings"]}
    assert code == (1 if "fail" in levels else 0)
    assert levels <= {"ok", "warn", "fail"}
    (tmp_path / "file").touch()
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "file" / "home"))
    assert cli.main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "fail" in out
    assert "→" in out
