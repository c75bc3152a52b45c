"""The long runs of tools/soak.py, seconds long: live against replay at several speeds, and what memory says."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOAK = ROOT / "tools" / "soak.py"


def run(*words):
    done = subprocess.run(
        [sys.executable, "-P", str(SOAK), *map(str, words)], capture_output=True, text=True, timeout=240
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def soak():
    spec = importlib.util.spec_from_file_location("soak", SOAK)
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    yield module
    sys.path[:] = before


@pytest.fixture(scope="module")
def session(networks, tmp_path_factory):
    """Seven seconds of everything, recorded live; what the run said of it."""
    path = tmp_path_factory.mktemp("soak") / "soak.mcap"
    code, said = run("record-replay", "--minutes", "0.12", "--speeds", "20,2,0", "--keep", path)
    return path, code, said


@pytest.mark.networks
def test_live_and_replayed_come_to_the_same_at_every_speed(session):
    _, code, said = session
    assert code == 0, said
    assert said.count("the same") == 3
    for word in ("UseRules", "ToggleControl", "ReleaseAll", "UseSource"):
        assert word in said


@pytest.mark.networks
def test_a_session_that_says_something_else_is_a_fault(session, soak, tmp_path, monkeypatch):
    path, _, _ = session
    monkeypatch.setattr("handcontrol.pointer.pointer.pixel", lambda place: (7, 7))
    told, complaints = soak._replayed(path, 60.0, lambda now: None)
    assert told.steps > 10
    assert len(complaints) == 1
    assert "actions differ" in complaints[0]


@pytest.mark.networks
def test_a_session_is_replayed_over_and_over_in_the_same_memory(session):
    code, said = run("memory", "--replay", session[0], "--hours", "0.05")
    assert code == 0, said
    assert "180 s of the session's time" in said


@pytest.mark.networks
def test_memory_of_a_live_run_is_told(networks):
    code, said = run("memory", "--minutes", "0.1")
    assert "MB after the warm-up" in said, said
    assert "dropped" not in said  # seconds say nothing about growth, but no Step may be lost
    assert code in (0, 1)


def test_growth_is_counted_from_after_the_warm_up(soak):
    loading = [(t, 50.0 + 10 * t) for t in range(10)]
    grown, first, last = soak.growth(loading + [(t, 150.0 + 0.1 * t) for t in range(10, 101)])
    assert (round(first), round(last)) == (151, 160)
    assert grown == pytest.approx(8.2, abs=0.5)
