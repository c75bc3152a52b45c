"""Once the networks are there, no command opens an INET socket: asked of Python's audit events and of the kernel.

Only an address that a person typed may; that this audit sees that one shows that it would see any other.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from handcontrol._cv import cv2
from handcontrol.virtualhand import Scene, load_script

pytestmark = [pytest.mark.e2e, pytest.mark.networks]

AUDIT = Path(__file__).with_name("audit")
STRACE = shutil.which("strace")


class Audit:
    """Runs the program audited. `inet`: every INET socket and name lookup of it and of its children."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self.notes = folder / "python.txt"
        self.traces: list[Path] = []
        self.env = {**env, "PYTHONPATH": str(AUDIT), "HANDCONTROL_AUDIT": str(self.notes)}

    def command(self, *words: object) -> list[str]:
        program = [sys.executable, "-P", "-m", "handcontrol", *map(str, words)]
        if not STRACE:
            return program
        self.traces.append(self.notes.with_name(f"kernel{len(self.traces)}.txt"))
        # -D: the tracer steps aside, so that signals reach the program itself.
        return [STRACE, "-D", "-f", "-qq", "-o", str(self.traces[-1]), "-e", "trace=socket", *program]

    def run(self, *words: object, code: int | None = 0) -> str:
        done = subprocess.run(
            self.command(*words),
            env=self.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode in ((0, 1) if code is None else (code,)), done.stderr
        return done.stdout

    @property
    def inet(self) -> list[str]:
        python = self.notes.read_text(encoding="utf-8").splitlines() if self.notes.exists() else []
        kernel = [line for trace in self.traces for line in trace.read_text(encoding="utf-8").splitlines()]
        return python + [line for line in kernel if "AF_INET" in line]


@pytest.fixture
def audit(tmp_path: Path, networks: object) -> Audit:
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return Audit(tmp_path, env)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder of four pictures of a hand."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    scene = Scene(load_script("demo"))
    for number in range(4):
        bgr = cv2.cvtColor(scene.render(float(number)), cv2.COLOR_RGB2BGR)
        assert cv2.imwrite(str(folder / f"{number}.png"), bgr)
    return folder


def test_headless_recorded_and_replayed(audit: Audit, tmp_path: Path) -> None:
    session = tmp_path / "a.mcap"
    out = audit.run(
        "--headless", "--dry-run", "--source", "virtual:demo", "--duration", 2, "--record", session
    )
    assert "frames in" in out
    audit.run("replay", session)
    audit.run("--headless", "--dry-run", "--source", f"session:{session}")
    assert audit.inet == []


def test_track_in_processes_and_drawn(audit: Audit, pictures: Path, tmp_path: Path) -> None:
    assert len(audit.run("track", pictures, "--jobs", 2).splitlines()) == 4
    drawn = tmp_path / "drawn.mp4"
    audit.run("track", "virtual:demo", "--duration", 1, "--draw", drawn)
    assert drawn.stat().st_size > 0
    audit.run("track", drawn)
    assert audit.inet == []


@pytest.mark.parametrize(
    "words",
    [
        ["doctor"],
        ["doctor", "--report", "--camera-check"],
        ["cameras"],
        ["data"],
        ["gestures", "list"],
        ["bench", "--frames", "20"],
        ["models", "list"],
        ["models", "fetch"],
    ],
    ids=" ".join,
)
def test_the_small_commands(audit: Audit, words: list[str]) -> None:
    audit.run(*words, code=None)
    assert audit.inet == []


@pytest.mark.xserver
def test_the_window(audit: Audit, desktop, tmp_path: Path) -> None:
    audit.env |= desktop.env | {"PYTHONPATH": str(AUDIT)}
    program = subprocess.Popen(
        audit.command("--source", "virtual:demo", "--arm", "--offline"),
        env=audit.env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        desktop.window(name="handcontrol")
        with pytest.raises(subprocess.TimeoutExpired):  # it runs and shows pictures for a while
            program.wait(3)
        program.send_signal(signal.SIGTERM)
        told = program.stderr.read()  # to the end of the program and of the tracer
        assert program.wait(60) == 0, told
    finally:
        program.kill()
        program.wait()
        program.stderr.close()
    assert audit.inet == []


def test_the_audit_sees_a_socket(audit: Audit) -> None:
    """An address that a person typed is opened by FFmpeg: the kernel tells. A download is Python's: its events tell."""
    audit.run("track", "http://127.0.0.1:9/video", code=1)
    assert not STRACE or any("AF_INET" in line for line in audit.inet)
    code = "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')"
    done = subprocess.run([sys.executable, "-P", "-c", code], env=audit.env, capture_output=True, check=False)
    assert done.returncode != 0
    assert any(line.startswith(("urllib.Request", "socket.")) for line in audit.inet)
