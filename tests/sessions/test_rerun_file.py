"""Rerun opens what is exported for it, and the session itself, by its own tools."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from handcontrol import cli

needs_rerun = pytest.mark.skipif(find_spec("rerun") is None, reason="rerun-sdk is not installed")


def rerun(*words):
    beside = Path(sys.executable).with_name("rerun")
    program = str(beside) if beside.exists() else shutil.which("rerun")
    done = subprocess.run([program, *map(str, words)], capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


@needs_rerun
def test_rerun_reads_the_recording(clicks, tmp_path):
    out = tmp_path / "a.rrd"
    assert cli.main(["export", str(clicks.path), "--rerun", str(out)]) == 0
    code, said = rerun("rrd", "verify", out)
    assert code == 0, said
    code, said = rerun("rrd", "print", "-v", out)
    assert code == 0, said
    for word in ("/camera/hand_1", "/world/hand_1", "Points2D", "Points3D", "/log", "/pointer/x_px"):
        assert word in said


@needs_rerun
def test_rerun_opens_the_session_itself(clicks, filmed, tmp_path):
    for path in (clicks.path, filmed):
        code, said = rerun("mcap", "check", path)
        assert code == 0, said
        assert said.count("ok ") >= 2
        code, said = rerun("mcap", "convert", path, "-o", tmp_path / f"{path.stem}.rrd")
        assert code == 0, said
        code, said = rerun("rrd", "print", "-v", tmp_path / f"{path.stem}.rrd")
        assert code == 0, said
        assert ("EncodedImage" in said) == (path is filmed)


@pytest.mark.skipif(find_spec("rerun") is not None, reason="rerun-sdk is installed")
def test_without_rerun_it_is_one_sentence(clicks, tmp_path, capsys):
    assert cli.main(["export", str(clicks.path), "--rerun", str(tmp_path / "a.rrd")]) == 1
    assert "pip install 'handcontrol[rerun]'" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
