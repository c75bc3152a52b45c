"""Bad input, through the whole command line: one sentence with its remedy, the right code, nothing half-written."""

from __future__ import annotations

import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from handcontrol import cli
from handcontrol._cv import cv2
from handcontrol.capture import camera

NOISE = np.random.default_rng(5).integers(0, 256, (60, 80, 3), dtype=np.uint8)
LIMIT_S = 60.0  # nothing here takes a tenth of it


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def sentences(self) -> list[str]:
        return self.err.splitlines()

    def one_sentence(self, code: int, *words: str) -> None:
        """Failed with `code`: nothing on stdout, one line on stderr that holds `words`, with a remedy after it."""
        assert (self.code, self.out) == (code, ""), self
        assert len(self.sentences) == 1, self.err
        assert self.err.startswith("handcontrol"), self.err
        assert self.err.count(". ") >= 1, f"no remedy: {self.err}"
        for word in words:
            assert word in self.err


Run = Callable[..., Said]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Runs a command in this process. An exception that `main` lets through fails the test: it would be a traceback."""
    before = signal.getsignal(signal.SIGTERM)

    def command(*words: str | Path) -> Said:
        capfd.readouterr()
        code = cli.main([str(word) for word in words])
        return Said(code, *capfd.readouterr())

    yield command
    signal.signal(signal.SIGTERM, before)


def process(*words: str | Path, **environment: str) -> Said:
    """Runs a command as a process of its own, with these variables changed ("" takes one away)."""
    changed = {name: value for name, value in {**os.environ, **environment}.items() if value}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "handcontrol", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        env=changed,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return Said(done.returncode, done.stdout, done.stderr)


def image(path: Path, pixels: Any = NOISE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), pixels)
    return path


def video(path: Path, codec: str = "MJPG", count: int = 12) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*codec), 25.0, (80, 60))
    for _ in range(count):
        writer.write(NOISE)
    writer.release()
    return path


def cut(path: Path, share: float) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    return path


def huge_png(path: Path) -> Path:
    """A small file that says it holds 900 million pixels."""
    chunks = b""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 99)), (b"IEND", b"")):
        chunks += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunks)
    return path


def text(path: Path, content: str = "neither picture nor video") -> Path:
    path.write_text(content)
    return path


def folder(path: Path) -> Path:
    path.mkdir()
    return path


@contextmanager
def an_ordinary_person() -> Iterator[None]:
    """Root may do everything; inside, this process may do what nobody may."""
    if not hasattr(os, "setresuid"):
        pytest.skip("needs POSIX permissions")
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def common() -> Iterator[Path]:
    """A folder that everybody may enter, which pytest's own are not."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield Path(name)


# --- sources that cannot be used -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(lambda at: at / "missing.png", "There is no file", id="missing picture"),
        pytest.param(lambda at: at / "missing.mp4", "There is no file", id="missing video"),
        pytest.param(lambda at: at / "missing", "There is no file", id="missing folder"),
        pytest.param(lambda at: text(at / "a.png", ""), "is empty", id="empty picture"),
        pytest.param(lambda at: text(at / "a.mp4", ""), "is empty", id="empty video"),
        pytest.param(lambda at: text(at / "a.png"), "not a picture", id="no picture"),
        pytest.param(lambda at: text(at / "a.mp4"), "not a video", id="no video"),
        pytest.param(lambda at: text(at / "notes.txt"), "not a video", id="neither"),
        pytest.param(lambda at: cut(image(at / "a.png"), 0.01), "not a picture", id="cut picture"),
        pytest.param(lambda at: huge_png(at / "a.png"), "too large", id="huge picture"),
        pytest.param(
            lambda at: image(at / "a.png", np.zeros((2, 40_000), np.uint8)), "too large", id="endless row"
        ),
        pytest.param(
            lambda at: cut(video(at / "a.mp4", "mp4v"), 0.5), "not a video", id="video without index"
        ),
        pytest.param(lambda at: folder(at / "pictures"), "no picture in", id="empty folder"),
        pytest.param(
            lambda at: text(at / "b.png").parent, "None of the 1 pictures", id="folder of bad pictures"
        ),
        pytest.param(lambda at: Path(os.devnull), "not an ordinary file", id="device"),
    ],
)
def test_a_source_that_cannot_be_used(
    tmp_path: Path, run: Run, make: Callable[[Path], Path], words: str
) -> None:
    source = make(tmp_path)
    out = tmp_path / "out" / "lines.jsonl"
    out.parent.mkdir()
    said = run("track", source, "--output", out)
    if "None of" in words:  # each bad picture has its own line before
        said = Said(said.code, said.out, said.sentences[-1])
    said.one_sentence(1, words)
    assert list(out.parent.iterdir()) == []


def test_a_picture_that_may_not_be_read(common: Path, run: Run) -> None:
    image(common / "a.png").chmod(0)
    with an_ordinary_person():
        said = run("track", common / "a.png")
    said.one_sentence(1, "may not be read", "permission")


def test_a_folder_that_may_not_be_listed(common: Path, run: Run) -> None:
    image(common / "photos" / "a.png")
    (common / "photos").chmod(0)
    with an_ordinary_person():
        said = run("track", common / "photos")
    said.one_sentence(1, "cannot be listed", "permission")


@pytest.mark.parametrize("spec", ["film:a.mp4", "webcam:0", "", "camera:"])
def test_words_that_name_no_source(run: Run, spec: str) -> None:
    run("track", spec).one_sentence(2, "camera:0")


@pytest.mark.parametrize("spec", ["virtual:nobody", "virtual:missing.toml"])
def test_a_script_that_is_not_there(run: Run, spec: str) -> None:
    run("track", spec).one_sentence(1, spec.partition(":")[2])


def test_a_stream_that_does_not_answer(run: Run) -> None:
    run("track", "http://127.0.0.1:9/video").one_sentence(1, "cannot be opened")


# --- cameras ---------------------------------------------------------------------------------------------------


class DeadCapture:
    """cv2.VideoCapture of a camera that will not open."""

    def __init__(self, *words: Any) -> None: ...

    def isOpened(self) -> bool:
        return False


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with one camera, video0, that will not open."""
    if sys.platform != "linux":
        pytest.skip("the reasons are told from Linux's /dev and /proc")
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "video0").touch()
    monkeypatch.setattr(camera, "DEV", tmp_path / "dev")
    monkeypatch.setattr(camera, "PROC", tmp_path / "proc")
    monkeypatch.setattr(cv2, "VideoCapture", DeadCapture)
    monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", lambda backend: [])
    return tmp_path


def test_a_camera_that_is_not_there(machine: Path, run: Run) -> None:
    run("track", "camera:7").one_sentence(1, "There is no camera 7", "virtual:demo")
    run("track", "camera:Logitech").one_sentence(1, "'Logitech'", "virtual:demo")


def test_a_camera_that_is_busy(machine: Path, run: Run) -> None:
    held = machine / "proc" / "77" / "fd"
    held.mkdir(parents=True)
    (held / "3").symlink_to(machine / "dev" / "video0")
    text(held.parent / "comm", "firefox\n")
    run("track", "camera:0").one_sentence(1, "in use by firefox", "Close that program")


def test_a_camera_that_may_not_be_used(
    machine: Path, common: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera, "DEV", common)
    text(common / "video0").chmod(0)
    with an_ordinary_person():
        said = run("track", "camera:0")
    said.one_sentence(1, "Camera 0 may not be used", "group 'video'")


def test_no_camera_at_all(machine: Path, run: Run) -> None:
    run("cameras").one_sentence(1, "No camera was found", "Plug one in")


# --- odd pictures are pictures ---------------------------------------------------------------------------------


@pytest.mark.networks
@pytest.mark.parametrize(
    "pixels",
    [
        pytest.param(NOISE[..., 0], id="grey"),
        pytest.param(np.dstack([NOISE, NOISE[..., 0]]), id="alpha"),
        pytest.param(NOISE.astype(np.uint16) * 257, id="16 bits"),
        pytest.param(NOISE[:1, :1], id="one pixel"),
        pytest.param(NOISE[:1], id="one row"),
        pytest.param(NOISE[:, :1], id="one column"),
    ],
)
def test_odd_pictures_are_tracked(tmp_path: Path, run: Run, networks: dict[str, Path], pixels: Any) -> None:
    said = run("track", image(tmp_path / "a.png", pixels), "--offline", "--model", "lite")
    assert (said.code, said.err) == (0, "")
    line = json.loads(said.out)
    assert (line["file"], line["height"], line["width"]) == ("a.png", *pixels.shape[:2])
    assert line["hands"] == []


@pytest.mark.networks
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_unreadable_picture_in_a_folder_is_one_notice_and_no_line(
    tmp_path: Path, run: Run, networks: dict[str, Path], jobs: str
) -> None:
    image(tmp_path / "a.png")
    text(tmp_path / "b.png")
    image(tmp_path / "sub" / "c.png")
    said = run("track", tmp_path, "--offline", "--model", "lite", "--jobs", jobs)
    assert said.code == 0
    assert [json.loads(line)["file"] for line in said.out.splitlines()] == ["a.png", "sub/c.png"]
    (notice,) = said.sentences
    assert "b.png" in notice


@pytest.mark.networks
def test_a_video_cut_short_gives_what_is_there(tmp_path: Path, run: Run, networks: dict[str, Path]) -> None:
    said = run("track", cut(video(tmp_path / "a.avi"), 0.6), "--offline", "--model", "lite")
    assert said.code == 0
    lines = said.out.splitlines()
    assert 0 < len(lines) < 12
    (notice,) = said.sentences
    assert f"ends after {len(lines)} of 12 pictures" in notice


# --- networks --------------------------------------------------------------------------------------------------


@pytest.fixture
def fresh_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine on which handcontrol never ran."""
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_the_first_run_offline(fresh_home: Path, tmp_path: Path, run: Run) -> None:
    run("track", image(tmp_path / "a.png"), "--offline").one_sentence(1, "not on this machine", "--offline")
    assert not list(fresh_home.rglob("*.onnx"))


def test_the_first_run_without_a_network(
    fresh_home: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/simple")  # where nobody answers
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    run("track", image(tmp_path / "a.png")).one_sentence(1, "networks cannot be fetched", "--from")
    assert not [path for path in fresh_home.rglob("*") if path.is_file()]


@pytest.mark.networks
def test_a_damaged_network_is_named_and_made_again(
    fresh_home: Path, tmp_path: Path, run: Run, networks: dict[str, Path]
) -> None:
    kept = fresh_home / "cache" / "networks"
    kept.mkdir(parents=True)
    for name in ("palm_lite", "landmark_lite"):
        for file in networks[name].parent.glob(f"{name}.*"):
            shutil.copy(file, kept)
    whole = (kept / "palm_lite.onnx").read_bytes()
    (kept / "palm_lite.onnx").write_bytes(whole[:1000])
    said = run("track", image(tmp_path / "a.png"), "--offline", "--model", "lite")
    assert said.code == 0
    (notice,) = said.sentences
    assert "palm_lite.onnx is damaged" in notice
    assert (kept / "palm_lite.onnx").read_bytes() == whole
    # Now the original is damaged too, and there is nowhere to get another.
    (kept / "palm_lite.onnx").write_bytes(b"")
    (kept / "palm_lite.tflite").write_bytes(b"something else")
    said = run("track", tmp_path / "a.png", "--offline", "--model", "lite")
    Said(said.code, said.out, said.sentences[-1]).one_sentence(1, "palm_lite", "--offline")


def test_a_cache_that_cannot_be_written(fresh_home: Path, tmp_path: Path, run: Run) -> None:
    text(fresh_home, "a file where the folder should be")
    said = run("track", image(tmp_path / "a.png"))
    said.one_sentence(1, "cannot be kept in", "HANDCONTROL_HOME")


def test_a_cache_that_may_not_be_written(common: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = image(common / "a.png")
    folder(common / "shut").chmod(0o555)
    monkeypatch.setenv("HANDCONTROL_HOME", str(common / "shut" / "home"))
    with an_ordinary_person():
        said = run("track", picture)
    said.one_sentence(1, "cannot be kept in", "HANDCONTROL_HOME")


# --- outputs ---------------------------------------------------------------------------------------------------


@pytest.mark.networks
@pytest.mark.parametrize("option", ["--output", "--draw"])
def test_an_output_that_cannot_be_written(
    tmp_path: Path, run: Run, networks: dict[str, Path], option: str
) -> None:
    picture = image(tmp_path / "a.png")
    for place, words in (
        (tmp_path / "no" / "out.mp4", "cannot be written"),
        (folder(tmp_path / "f"), "is a folder"),
    ):
        said = run("track", picture, "--offline", "--model", "lite", option, place)
        said.one_sentence(1, words)
    assert {path.name for path in tmp_path.iterdir()} >= {"a.png", "f"}
    assert not [path for path in tmp_path.rglob("*") if path.suffix in (".mp4", ".jsonl")]


@pytest.mark.networks
@pytest.mark.e2e
@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_command_that_is_ended_leaves_nothing_half_written(
    tmp_path: Path, networks: dict[str, Path]
) -> None:
    clip = video(tmp_path / "long.avi", count=3000)
    out = folder(tmp_path / "out")
    words = [
        "track",
        clip,
        "--offline",
        "--model",
        "lite",
        "--output",
        out / "a.jsonl",
        "--draw",
        out / "a.mp4",
    ]
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "handcontrol", *map(str, words)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            while len(list(out.iterdir())) < 2 and running.poll() is None:
                pass  # until both files are under way
            running.send_signal(signal.SIGTERM)
            _, err = running.communicate(timeout=LIMIT_S)
        finally:
            running.kill()
    assert running.returncode != 0
    assert "Traceback" not in err
    assert list(out.iterdir()) == []


# --- rules -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("[[rule\n", id="no TOML"),
        pytest.param("version = 99\n", id="a later version"),
        pytest.param('version = 1\n[[rule]]\nname = "A"\nwhen = { pose = "pinhc" }\n', id="an unknown pose"),
    ],
)
def test_a_bad_rules_file_is_named(tmp_path: Path, run: Run, content: str) -> None:
    said = run("rules", "check", text(tmp_path / "my.toml", content))
    assert said.code == 1
    assert "my.toml" in said.out + said.err


def test_a_rules_file_that_is_not_there(tmp_path: Path, run: Run) -> None:
    said = run("rules", "explain", tmp_path / "missing.toml")
    assert said.code in (1, 2)
    assert len(said.sentences) == 1
    assert "missing.toml" in said.err


# --- the application -------------------------------------------------------------------------------------------

HEADLESS = ("--headless", "--dry-run", "--offline", "--source", "virtual:demo")
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_no_display() -> None:
    process("--source", "virtual:demo", **NO_DISPLAY).one_sentence(1, "no display", "--headless")
    armed = process("--headless", "--arm", "--source", "virtual:demo", **NO_DISPLAY)
    armed.one_sentence(1, "no display", "--dry-run")


@pytest.mark.parametrize("content", ["[[rule\n", "version = 99\n"])
def test_the_application_with_bad_rules(tmp_path: Path, run: Run, content: str) -> None:
    path = text(tmp_path / "my.toml", content)
    said = run(*HEADLESS, "--profile", path)
    assert (said.code, said.out, len(said.sentences)) == (1, "", 1)
    assert "my.toml" in said.err


def test_a_profile_that_is_not_there(fresh_home: Path, run: Run) -> None:
    run(*HEADLESS, "--profile", "slides").one_sentence(1, "no profile 'slides'", "default")


@pytest.mark.parametrize("words", [["--arm", "--dry-run"], ["--clip", "a.mp4"], ["fly"]])
def test_words_that_do_not_go_together(run: Run, words: list[str]) -> None:
    said = run(*words)
    assert (said.code, said.out, len(said.sentences)) == (2, "", 1)


@pytest.mark.networks
@pytest.mark.parametrize(("source", "code"), [("missing.mp4", 1), ("film:x", 2)])
def test_the_application_with_a_bad_source(
    tmp_path: Path, run: Run, networks: dict[str, Path], source: str, code: int
) -> None:
    clip = tmp_path / "out" / "a.mp4"
    clip.parent.mkdir()
    spec = source if code == 2 else str(tmp_path / source)
    said = run("--headless", "--dry-run", "--offline", "--source", spec, "--clip", clip)
    said.one_sentence(code, source.partition(":")[0])
    assert list(clip.parent.iterdir()) == []
